//! The decision, its commitments, and the end.

use jiff::civil::Date;

use super::super::commitment::{Commitment, Decision};
use super::super::{Moment, Session};

impl Session {
    pub(super) fn set_review(&mut self, date: Option<Date>) {
        if let Some(Decision::Made { review, .. }) = &mut self.decision {
            *review = date;
        }
    }

    pub(super) fn add_commitment(&mut self, commitment: Commitment) {
        self.commitments_ever = self.commitments_ever.max(commitment.id.0.saturating_add(1));
        self.commitments.push(commitment);
    }

    pub(super) fn change_commitment(&mut self, changed: Commitment) {
        if let Some(commitment) = self.commitments.iter_mut().find(|c| c.id == changed.id) {
            *commitment = changed;
        }
    }

    pub(super) fn close(&mut self, at: Moment) {
        self.end_turn(at);
        self.clock.stop(at);
        self.paused = None;
        self.closed = Some(at);
    }
}
