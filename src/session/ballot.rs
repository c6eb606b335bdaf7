//! Proposals, ballots and polls of a session: who may vote, what was handed in, what came out.

use super::{Moment, PersonId};
use crate::tally::{ConsentSign, Method, Outcome, Rules, YesNo};

/// Number of a ballot within its session, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BallotId(pub u16);

/// What a ballot is about and how it will be counted; fixed when it opens.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// The version of the proposal, from 1; 0 for a ballot without one.
    pub version: usize,
    pub method: Method,
    pub rules: Rules,
    /// Votes stay covered until everybody has voted or the ballot is closed.
    pub hidden: bool,
}

/// What one person hands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    Consent(ConsentSign),
    YesNo(YesNo),
}

/// A vote as recorded, with its reason where one was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    pub who: PersonId,
    pub choice: Choice,
    pub reason: Option<String>,
}

/// One ballot, open or over. Ballots are kept side by side; a new one never replaces an old one.
#[derive(Clone, Debug, PartialEq)]
pub struct Ballot {
    pub id: BallotId,
    pub terms: Terms,
    pub electorate: Vec<PersonId>,
    /// In the order of the electorate's seats, never of voting.
    pub votes: Vec<Vote>,
    pub state: BallotState,
    pub opened: Moment,
}

#[derive(Clone, Debug, PartialEq)]
pub enum BallotState {
    Open,
    Closed(Box<Outcome>),
    Cancelled,
}

/// A text put to the group, with every version it went through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    pub versions: Vec<Version>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub text: String,
    pub at: Moment,
    /// The ballot whose objections it answers.
    pub answers: Option<BallotId>,
}

/// Where somebody stands in a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    For,
    Against,
    Undecided,
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
