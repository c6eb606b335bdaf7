//! The decision, its commitments, and the end.

use jiff::civil::Date;

use super::super::commitment::{Commitment, CommitmentId, Decision};
use super::super::{Moment, Session};

impl Session {
    /// What people said of one decision says nothing of another.
    pub(super) fn decide(&mut self, decision: Decision) {
        let stands = (&self.decision, &decision);
        let same =
            if let (Some(Decision::Made { ballot: before, .. }), Decision::Made { ballot, .. }) =
                stands
            {
                before == ballot
            } else {
                false
            };
        if !same {
            self.pledges.clear();
        }
        self.decision = Some(decision);
    }

    pub(super) fn set_review(&mut self, date: Option<Date>) {
        if let Some(Decision::Made { review, .. }) = &mut self.decision {
            *review = date;
        }
    }

    pub(super) fn add_commitment(&mut self, commitment: Commitment) {
        self.commitments_ever = self.commitments_ever.max(commitment.id.0.saturating_add(1));
        self.commitments.push(commitment);
    }

    pub(super) fn change_commitment(
        &mut self,
        id: CommitmentId,
        change: impl FnOnce(&mut Commitment),
    ) {
        if let Some(commitment) = self.commitments.iter_mut().find(|c| c.id == id) {
            change(commitment);
        }
    }

    pub(super) fn close(&mut self, at: Moment) {
        self.end_turn(at);
        self.clock.stop(at);
        self.paused = None;
        self.closed = Some(at);
    }
}
