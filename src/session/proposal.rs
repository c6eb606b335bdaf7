//! The proposal on its way to a decision: its versions, where the group is with it, and how each objection ended.

use jiff::civil::Date;

use super::ballot::{Ballot, BallotId, BallotState};
use super::{Moment, PersonId, Session};
use crate::tally::Status;

/// A text put to the group, with every version it went through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    pub versions: Vec<Version>,
    /// How far the group has heard the present version.
    pub hearing: Hearing,
    /// Objections that were settled by anything but a new text, in the order of settling; the last word on each holds.
    pub settled: Vec<Settled>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub text: String,
    pub at: Moment,
    /// The ballot whose objections it answers.
    pub answers: Option<BallotId>,
}

/// What the group does with a version before it votes on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Hearing {
    /// Questions about what the text says, not whether it is good.
    #[default]
    Clarify,
    /// One sentence from everybody; nobody answers.
    React,
    /// The text is changed, one change at a time.
    Amend,
    /// It can be voted on.
    Heard,
}

impl Hearing {
    pub const ALL: [Self; 4] = [Self::Clarify, Self::React, Self::Amend, Self::Heard];

    /// The one after it, round and round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Clarify => Self::React,
            Self::React => Self::Amend,
            Self::Amend => Self::Heard,
            Self::Heard => Self::Clarify,
        }
    }

    /// After a change of the text. A reaction belongs to its version and lapses; what answers an objection goes straight
    /// back to the vote.
    const fn after_amendment(self, answers: Option<BallotId>) -> Self {
        match (self, answers) {
            (_, Some(_)) => Self::Heard,
            (Self::Clarify, None) => Self::Clarify,
            (Self::React | Self::Amend | Self::Heard, None) => Self::React,
        }
    }
}

/// Where the group is with its proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProposalStep {
    Propose,
    Clarify,
    React,
    Amend,
    Ballot,
    /// The ballot was counted and did not pass: what stands in the way is heard and answered.
    Objections,
    Decided,
}

/// How an objection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// The text was changed; this version answers it.
    Amended { version: usize },
    /// Taken up later, by somebody.
    Deferred {
        owner: PersonId,
        until: Option<Date>,
    },
    /// Whoever objected does so no longer.
    Withdrawn,
    /// The group tested it: a concern, kept in view until the review, and no objection.
    Watched,
}

/// An objection that was settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    pub ballot: BallotId,
    pub who: PersonId,
    pub remedy: Remedy,
}

impl Proposal {
    pub(super) fn add_version(&mut self, text: &str, answers: Option<BallotId>, at: Moment) {
        if !self.versions.is_empty() {
            self.hearing = self.hearing.after_amendment(answers);
        }
        self.versions.push(Version {
            text: text.to_owned(),
            at,
            answers,
        });
    }

    /// How the objection of `who` in that ballot ended, if it has: by what was said of it last, else by the first text
    /// that answers the ballot.
    pub fn remedy(&self, ballot: BallotId, who: PersonId) -> Option<Remedy> {
        let said = self
            .settled
            .iter()
            .rev()
            .find(|settled| settled.ballot == ballot && settled.who == who)
            .map(|settled| settled.remedy);
        said.or_else(|| {
            let version = self.answer_to(ballot)?;
            Some(Remedy::Amended { version })
        })
    }

    /// The first version, counted from 1, that answers the objections of a ballot.
    pub fn answer_to(&self, ballot: BallotId) -> Option<usize> {
        let answers = |version: &Version| version.answers == Some(ballot);
        Some(self.versions.iter().position(answers)? + 1)
    }

    /// Whether somebody is to take an objection up later.
    pub(super) fn defers_to(&self, who: PersonId) -> bool {
        self.settled
            .iter()
            .any(|settled| matches!(settled.remedy, Remedy::Deferred { owner, .. } if owner == who))
    }

    /// The text of a version, counted from 1.
    pub fn text(&self, version: usize) -> Option<&str> {
        let version = self.versions.get(version.checked_sub(1)?)?;
        Some(&version.text)
    }
}

impl Session {
    /// Where the group is with its proposal.
    pub fn proposal_step(&self) -> ProposalStep {
        let version = self.proposal.versions.len();
        if version == 0 {
            return ProposalStep::Propose;
        }
        if self.open_ballot().is_some() {
            return ProposalStep::Ballot;
        }
        match self.last_counted() {
            Some(ballot) if ballot.terms.version == version => self.step_after(ballot),
            Some(_) | None => match self.proposal.hearing {
                Hearing::Clarify => ProposalStep::Clarify,
                Hearing::React => ProposalStep::React,
                Hearing::Amend => ProposalStep::Amend,
                Hearing::Heard => ProposalStep::Ballot,
            },
        }
    }

    /// Objections stand until each of them has ended; then the same text can be voted on once more.
    fn step_after(&self, ballot: &Ballot) -> ProposalStep {
        let passed = match &ballot.state {
            BallotState::Closed(outcome) => outcome.status == Status::Decided,
            BallotState::Open | BallotState::Cancelled => false,
        };
        if passed {
            ProposalStep::Decided
        } else if self.standing_objections(ballot).next().is_some()
            || ballot.stopped_in_secret() && ballot.heard.is_empty()
        {
            ProposalStep::Objections
        } else {
            ProposalStep::Ballot
        }
    }

    /// Who objected in a ballot and was not answered yet, by seat.
    pub fn standing_objections<'s>(
        &'s self,
        ballot: &'s Ballot,
    ) -> impl Iterator<Item = PersonId> + 's {
        ballot
            .objections()
            .map(|vote| vote.who)
            .filter(|&who| self.proposal.remedy(ballot.id, who).is_none())
    }
}
