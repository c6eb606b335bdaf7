//! What follows when consent cannot be reached: a vote by a majority, if the group chose one before it knew of any
//! objection. An objection is first met by another text; so it takes two ballots that were stopped.

use super::{Ballot, BallotState};
use crate::session::Session;
use crate::tally::{Fraction, Method, Status};

/// So many ballots have to be stopped.
const STOPPED: usize = 2;

impl Ballot {
    /// Whether objections stopped it.
    fn is_stopped(&self) -> bool {
        let BallotState::Closed(outcome) = &self.state else {
            return false;
        };
        self.terms.method == Method::Consent && outcome.status == Status::NotPassed
    }
}

impl Session {
    /// The ballot that was stopped last, and the share of votes that decides now; none where there is no such rule, where
    /// it was not there from the first of the two ballots on, and where there is a new text to vote on.
    pub fn fallback(&self) -> Option<(&Ballot, Fraction)> {
        let last = self.last_counted().filter(|ballot| ballot.is_stopped())?;
        let share = last.terms.rules.fallback?;
        let stopped = self.ballots().iter().rev().filter(|b| b.is_stopped());
        let of_both = stopped
            .take(STOPPED)
            .filter(|ballot| ballot.terms.rules.fallback == Some(share))
            .count();
        let is_on_text = last.terms.version == self.proposal().versions.len();
        (of_both == STOPPED && is_on_text).then_some((last, share))
    }
}
