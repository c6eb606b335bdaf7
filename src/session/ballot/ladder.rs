//! What is done about a tie between options: the ladder that was fixed before the ballot opened, rung by rung.

use super::{Ballot, BallotState};
use crate::session::Session;
use crate::tally::{Method, OptionId, Outcome, Rung, Status, lot};

/// A step on the ladder that was taken. A runoff is a ballot of its own, which says whose tie it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TieStep {
    /// By the person who was named before the ballot opened.
    CastingVote {
        option: OptionId,
    },
    /// The hash of the lot's seed, published before the seed is.
    LotAnnounced {
        commitment: String,
    },
    LotDrawn {
        seed: String,
        option: OptionId,
    },
    CarriedOver,
}

/// What somebody wants done about a tie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TieBreak {
    /// For the option of this name.
    CastingVote {
        option: String,
    },
    AnnounceLot {
        seed: String,
    },
    /// With the seed that was announced.
    DrawLot {
        seed: String,
    },
    CarryOver,
}

impl TieBreak {
    /// What the seed of a lot is for, before it is announced and after.
    pub const fn lot(seed: String, announced: bool) -> Self {
        if announced {
            Self::DrawLot { seed }
        } else {
            Self::AnnounceLot { seed }
        }
    }
}

/// Whether a tie by this method is broken on a ladder. A vote on one proposal has a rule for ties of its own, and dots make
/// a shorter list, on which all of the tied can stand.
pub const fn has_ladder(method: Method) -> bool {
    method.has_options() && !matches!(method, Method::Dots)
}

impl Ballot {
    /// The options that the count could not separate; none where there is no ladder for them.
    pub fn tied(&self) -> &[OptionId] {
        match &self.state {
            BallotState::Closed(outcome)
                if outcome.status == Status::Tie && has_ladder(self.terms.method) =>
            {
                &outcome.winners
            }
            BallotState::Closed(_) | BallotState::Open | BallotState::Cancelled => &[],
        }
    }

    /// What the tied options are called.
    pub fn tied_names(&self) -> Vec<&str> {
        let name = |option: &OptionId| option.name(&self.terms.options);
        self.tied().iter().map(name).collect()
    }

    /// The one step that is open now; none without a tie, and none when one ended it.
    pub fn next_rung(&self) -> Option<Rung> {
        let ended = |step: &TieStep| match step {
            TieStep::LotAnnounced { .. } => false,
            TieStep::CastingVote { .. } | TieStep::LotDrawn { .. } | TieStep::CarriedOver => true,
        };
        if self.tied().is_empty() || self.tie_steps.iter().any(ended) {
            return None;
        }
        let after = self.terms.runoff_of.map(|_| Rung::Runoff);
        self.terms.rules.ladder.next(after)
    }

    /// The hash of the seed of a lot that is announced.
    pub fn commitment(&self) -> Option<&str> {
        self.tie_steps.iter().find_map(|step| match step {
            TieStep::LotAnnounced { commitment } => Some(commitment.as_str()),
            TieStep::CastingVote { .. } | TieStep::LotDrawn { .. } | TieStep::CarriedOver => None,
        })
    }

    /// The option that was chosen, by the count or by the ladder.
    pub fn chosen(&self) -> Option<OptionId> {
        let BallotState::Closed(outcome) = &self.state else {
            return None;
        };
        if !self.terms.method.has_options() {
            return None;
        }
        match (outcome.status, &outcome.winners[..]) {
            (Status::Decided, [winner]) => Some(*winner),
            (Status::Decided | Status::Tie, _) => self.tie_steps.iter().find_map(broken_for),
            (Status::NotPassed | Status::NoQuorum | Status::NoBallots, _) => None,
        }
    }

    /// What was done about a tie, a sentence for each step.
    pub fn tie_in_words(&self, casting: &str) -> Vec<String> {
        let name = |option: &OptionId| option.name(&self.terms.options).to_owned();
        let told = |step: &TieStep| match step {
            TieStep::CastingVote { option } => {
                format!("The casting vote of {casting}: {}.", name(option))
            }
            TieStep::LotAnnounced { commitment } => format!(
                "A lot is announced. The hash of its seed: {commitment} ({}).",
                lot::ALGORITHM
            ),
            TieStep::LotDrawn { seed, option } => format!(
                "Drawn by lot: {}. The seed: \u{201c}{seed}\u{201d} ({}).",
                name(option),
                lot::ALGORITHM
            ),
            TieStep::CarriedOver => "The tie stands: no decision, carried over.".to_owned(),
        };
        self.tie_steps.iter().map(told).collect()
    }

    /// What will be done about a tie, in a sentence; nothing where there is no ladder.
    pub fn ladder_in_words(&self) -> Option<String> {
        let terms = &self.terms;
        has_ladder(terms.method).then(|| terms.rules.ladder.explain(terms.method, &terms.rules))
    }

    /// Whether this ballot was a runoff that does not count.
    pub fn is_void_runoff(&self) -> bool {
        let void =
            |outcome: &Outcome| matches!(outcome.status, Status::NoQuorum | Status::NoBallots);
        self.terms.runoff_of.is_some()
            && matches!(&self.state, BallotState::Closed(outcome) if void(outcome))
    }
}

impl Session {
    /// The ballot whose tie is to be broken next, and by which step.
    pub fn tie_to_break(&self) -> Option<(&Ballot, Rung)> {
        let last = self.last_counted()?;
        let of = last.terms.runoff_of.filter(|_| last.is_void_runoff());
        let ballot = of.map_or(Some(last), |of| self.ballot(of))?;
        Some((ballot, ballot.next_rung()?))
    }

    /// Who has the casting vote of a ballot.
    pub fn casting(&self, ballot: &Ballot) -> &str {
        ballot.terms.casting.map_or("nobody", |who| self.name(who))
    }
}

fn broken_for(step: &TieStep) -> Option<OptionId> {
    match step {
        TieStep::CastingVote { option } | TieStep::LotDrawn { option, .. } => Some(*option),
        TieStep::LotAnnounced { .. } | TieStep::CarriedOver => None,
    }
}
