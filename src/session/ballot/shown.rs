//! What of a ballot may be seen. Screen, minutes, journal, replay and every export ask this one question; nothing else
//! outside the session gets at a choice.

use super::{Ballot, BallotState, Vote};
use crate::plan::Voting;
use crate::session::PersonId;
use crate::tally::Paper;

/// The choices of a ballot as far as anybody may see them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown<'a> {
    /// Nothing: the ballot is covered until it is counted, or was never counted.
    Covered,
    /// By seat.
    Named(&'a [Vote]),
    /// A secret ballot that was counted: its papers in an order drawn by lot.
    Unnamed(&'a [Paper]),
    /// A secret ballot that was counted, of which the outcome alone is told.
    OutcomeOnly,
}

impl Ballot {
    /// What may be seen now.
    pub fn shown(&self) -> Shown<'_> {
        match (&self.state, self.terms.voting) {
            (BallotState::Cancelled, _)
            | (BallotState::Open, Voting::Hidden | Voting::Secret { .. }) => Shown::Covered,
            (BallotState::Open, Voting::Open)
            | (BallotState::Closed(_), Voting::Open | Voting::Hidden) => Shown::Named(&self.votes),
            (BallotState::Closed(_), Voting::Secret { outcome_only: true }) => Shown::OutcomeOnly,
            (
                BallotState::Closed(_),
                Voting::Secret {
                    outcome_only: false,
                },
            ) => match &self.unsealed {
                Some(record) if record.has_no_papers() => Shown::OutcomeOnly,
                Some(record) => Shown::Unnamed(&record.papers),
                None => Shown::Unnamed(&[]),
            },
        }
    }

    /// Whether the room kept the outcome alone, though the terms would have let the numbers be told.
    pub fn kept_outcome_alone(&self) -> bool {
        let told = Voting::Secret {
            outcome_only: false,
        };
        self.terms.voting == told && self.shown() == Shown::OutcomeOnly
    }
}

impl<'a> Shown<'a> {
    /// The vote of one person, where votes are seen by name.
    pub fn vote(self, who: PersonId) -> Option<&'a Vote> {
        self.votes().iter().find(|vote| vote.who == who)
    }

    /// By seat; none where nobody's may be seen.
    pub fn votes(self) -> &'a [Vote] {
        match self {
            Self::Named(votes) => votes,
            Self::Covered | Self::Unnamed(_) | Self::OutcomeOnly => &[],
        }
    }

    /// Whether there is anything to see of what people chose.
    pub fn is_covered(self) -> bool {
        self == Self::Covered
    }
}
