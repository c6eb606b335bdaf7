//! Ballots and polls of a session: who may vote, what was handed in, what came out.

mod account;
mod audit;
mod fallback;
mod ladder;
mod paper;
mod secret;
mod shown;

use super::{Moment, PersonId, Session};
use crate::plan::Voting;
pub use crate::tally::Position;
use crate::tally::{self, Method, Outcome, Paper, Question, Rules, Status, Tally, Turnout};

pub use audit::AuditError;
pub use ladder::{TieBreak, TieStep, has_ladder, has_rung};
pub use paper::{CONVICTIONS, fits, in_words, objects};
pub use secret::{BallotBox, FEWEST_FOR_SECRECY, OpenBox, Telling, Unsealed, telling};
pub use shown::Shown;

/// Number of a ballot within its session, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BallotId(pub u16);

/// What a ballot is about and how it will be counted; fixed when it opens.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// The version of the proposal, from 1; 0 for a ballot without one.
    pub version: usize,
    pub method: Method,
    /// What is chosen between; none where one proposal is voted on.
    pub options: Vec<String>,
    pub rules: Rules,
    pub voting: Voting,
    /// Who decides after a tie, where the ladder has a casting vote.
    pub casting: Option<PersonId>,
    /// The hash of the seed of a lot, where the ladder has one.
    pub lot: Option<String>,
    /// The ballot whose tied options this one is between.
    pub runoff_of: Option<BallotId>,
    /// The ballot by consent whose objections stand, where a majority was to decide in that case.
    pub fallback_of: Option<BallotId>,
}

impl Terms {
    /// `on version 2`, after `before`; nothing for a ballot without a proposal.
    pub fn on_version(&self, before: &str) -> String {
        match self.version {
            0 => String::new(),
            version => format!("{before}on version {version}"),
        }
    }
}

/// A vote as recorded, with its reason where one was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    pub who: PersonId,
    pub paper: Paper,
    pub reason: Option<String>,
}

/// One ballot, open or over. Ballots are kept side by side; a new one never replaces an old one.
#[derive(Clone, Debug, PartialEq)]
pub struct Ballot {
    pub id: BallotId,
    pub terms: Terms,
    pub electorate: Vec<PersonId>,
    /// In the order of the electorate's seats, never of voting.
    pub(super) votes: Vec<Vote>,
    /// What was handed in to a secret ballot while it is open.
    pub(super) sealed: BallotBox,
    /// What a secret ballot left on record.
    pub(super) unsealed: Option<Unsealed>,
    /// Objections that were heard openly after a secret show of signs, without names.
    pub heard: Vec<String>,
    /// What was done about a tie, in order.
    pub tie_steps: Vec<TieStep>,
    pub state: BallotState,
    pub opened: Moment,
}

#[derive(Clone, Debug, PartialEq)]
pub enum BallotState {
    Open,
    Closed(Box<Outcome>),
    Cancelled,
}

/// A blind poll: everybody's position and conviction, revealed together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    pub slot: usize,
    pub answers: Vec<PollAnswer>,
    pub revealed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PollAnswer {
    pub who: PersonId,
    pub position: Position,
    /// 0–4.
    pub conviction: u8,
}

impl Ballot {
    /// Before anybody has voted.
    pub(super) fn open(
        id: BallotId,
        terms: Terms,
        electorate: Vec<PersonId>,
        opened: Moment,
    ) -> Self {
        Self {
            id,
            terms,
            electorate,
            votes: Vec::new(),
            sealed: BallotBox::default(),
            unsealed: None,
            heard: Vec::new(),
            tie_steps: Vec::new(),
            state: BallotState::Open,
            opened,
        }
    }

    /// Somebody's vote by name, covered or not: for the rules of voting. [`Self::shown`] says what may be seen.
    pub(super) fn vote(&self, who: PersonId) -> Option<&Vote> {
        self.votes.iter().find(|vote| vote.who == who)
    }

    /// Whether somebody has handed anything in.
    pub fn has_voted(&self, who: PersonId) -> bool {
        let on_record = || {
            let unsealed = self.unsealed.as_ref();
            unsealed.is_some_and(|unsealed| unsealed.roll.contains(&who))
        };
        self.vote(who).is_some() || self.sealed.has(who) || on_record()
    }

    /// Who has voted, by seat.
    pub fn voted(&self) -> impl Iterator<Item = PersonId> {
        let electorate = self.electorate.iter().copied();
        electorate.filter(|&who| self.has_voted(who))
    }

    /// Who is on the roll and has handed nothing in.
    pub fn missing(&self) -> impl Iterator<Item = PersonId> {
        let electorate = self.electorate.iter().copied();
        electorate.filter(|&who| !self.has_voted(who))
    }

    /// The votes seen by name that stop the proposal.
    pub fn objections(&self) -> impl Iterator<Item = &Vote> {
        let votes = self.shown().votes().iter();
        votes.filter(|vote| objects(&vote.paper))
    }

    pub const fn is_secret(&self) -> bool {
        matches!(self.terms.voting, Voting::Secret { .. })
    }

    /// Whether a secret show of signs found an objection: it has no name, so its argument is heard openly.
    pub fn stopped_in_secret(&self) -> bool {
        let BallotState::Closed(outcome) = &self.state else {
            return false;
        };
        self.is_secret()
            && self.terms.method == Method::Consent
            && outcome.status == Status::NotPassed
    }

    /// How much the record of a secret ballot gives away of single people.
    pub fn telling(&self) -> Option<Telling> {
        match self.shown() {
            Shown::Unnamed(papers) => telling(papers),
            Shown::Covered | Shown::Named(_) | Shown::OutcomeOnly => None,
        }
    }

    /// How much the numbers of an open secret ballot would give away, if it were counted now and they were told.
    pub fn would_tell(&self) -> Option<Telling> {
        let numbers = Voting::Secret {
            outcome_only: false,
        };
        let tells = self.state == BallotState::Open && self.terms.voting == numbers;
        tells.then(|| telling(self.sealed.papers())).flatten()
    }

    /// Kept by seat, so that the record does not tell who voted before whom.
    pub(super) fn put(&mut self, vote: Vote) {
        self.votes.retain(|other| other.who != vote.who);
        self.votes.push(vote);
        let seat = |who: PersonId| self.electorate.iter().position(|&p| p == who);
        self.votes.sort_by_key(|vote| seat(vote.who));
    }

    /// Who is entitled, and who of them took part: is in the room now, or voted before leaving.
    pub fn turnout(&self, session: &Session) -> Turnout {
        let here = |who: &&PersonId| {
            self.has_voted(**who) || session.person(**who).is_some_and(|p| p.present)
        };
        Turnout {
            eligible: counted(self.electorate.len()),
            present: counted(self.electorate.iter().filter(here).count()),
        }
    }

    /// How the count went, from the papers that may be seen; none where they may not.
    pub fn recount(&self) -> Option<Tally> {
        let BallotState::Closed(outcome) = &self.state else {
            return None;
        };
        let papers = match self.shown() {
            Shown::Named(votes) => votes.iter().map(|vote| vote.paper.clone()).collect(),
            Shown::Unnamed(papers) => papers.iter().cloned().collect(),
            Shown::Covered | Shown::OutcomeOnly => return None,
        };
        let question = Question {
            method: self.terms.method,
            options: &self.terms.options,
            turnout: Turnout {
                eligible: outcome.counts.eligible,
                present: outcome.counts.present,
            },
            rules: &self.terms.rules,
        };
        Some(tally::count(&papers, &question))
    }

    pub(super) fn count(&self, session: &Session) -> Outcome {
        let named = self.votes.iter().map(|vote| &vote.paper);
        let papers = named.chain(self.sealed.papers()).cloned().collect();
        let question = Question {
            method: self.terms.method,
            options: &self.terms.options,
            turnout: self.turnout(session),
            rules: &self.terms.rules,
        };
        tally::count(&papers, &question).outcome
    }
}

fn counted(people: usize) -> u32 {
    u32::try_from(people).unwrap_or(u32::MAX)
}
