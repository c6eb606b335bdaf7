//! What is done about a tie between options: the ladder that was fixed before the ballot opened, rung by rung.

use super::{Ballot, BallotState};
use crate::session::Session;
use crate::tally::{Method, OptionId, Outcome, Rules, Rung, Status, lot};
use crate::text::same_name;

/// A step on the ladder that was taken. A runoff is a ballot of its own, which says whose tie it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TieStep {
    /// By the person who was named before the ballot opened.
    CastingVote {
        option: OptionId,
    },
    /// By the seed whose hash was fixed when the ballot opened.
    LotDrawn {
        seed: String,
        option: OptionId,
    },
    /// Nobody could say the seed: there is no draw that anybody could check.
    SeedLost,
    CarriedOver,
}

/// What somebody wants done about a tie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TieBreak {
    /// For the option of this name.
    CastingVote {
        option: String,
    },
    /// With the seed that was fixed when the ballot opened.
    DrawLot {
        seed: String,
    },
    /// The seed of the lot is lost.
    GiveUpLot,
    CarryOver,
}

/// Whether a tie by this method is broken on a ladder. A vote on one proposal has a rule for ties of its own.
pub const fn has_ladder(method: Method) -> bool {
    method.has_options()
}

/// Whether this step may be taken after a ballot by `method` and these rules.
pub fn has_rung(method: Method, rules: &Rules, rung: Rung) -> bool {
    has_ladder(method) && rules.ladder.rungs().contains(&rung)
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
        if self.tied().is_empty() || !self.tie_steps.is_empty() {
            return None;
        }
        let after = self.terms.runoff_of.map(|_| Rung::Runoff);
        self.terms.rules.ladder.next(after)
    }

    /// The hash of the seed of a lot, fixed when the ballot opened, in a sentence.
    pub fn lot_in_words(&self) -> Option<String> {
        let hash = self.terms.lot.as_ref()?;
        let algorithm = lot::ALGORITHM;
        Some(format!(
            "The seed of a lot is fixed; its hash is {hash} ({algorithm})."
        ))
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
            TieStep::LotDrawn { seed, option } => format!(
                "Drawn by lot: {}. The seed, fixed before the ballot opened: \u{201c}{seed}\u{201d} ({}).",
                name(option),
                lot::ALGORITHM
            ),
            TieStep::SeedLost => {
                "The seed of the lot is lost: the tie stands, no decision.".to_owned()
            }
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

    /// Whether a ballot between `options` would go round the ladder of a tie that stands: it asks once more what the rules
    /// say is settled otherwise. An option that was not there, or a new text, is another question.
    pub fn would_bypass_ladder(&self, options: &[String]) -> bool {
        let version = self.proposal().versions.len();
        let known = |ballot: &Ballot, option: &String| {
            let mut before = ballot.terms.options.iter();
            before.any(|other| same_name(other, option))
        };
        self.tie_to_break().is_some_and(|(tied, _)| {
            tied.terms.version == version && options.iter().all(|option| known(tied, option))
        })
    }

    /// Who has the casting vote of a ballot.
    pub fn casting(&self, ballot: &Ballot) -> &str {
        ballot.terms.casting.map_or("nobody", |who| self.name(who))
    }
}

fn broken_for(step: &TieStep) -> Option<OptionId> {
    match step {
        TieStep::CastingVote { option } | TieStep::LotDrawn { option, .. } => Some(*option),
        TieStep::SeedLost | TieStep::CarriedOver => None,
    }
}
