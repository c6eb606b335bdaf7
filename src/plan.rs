//! The plan of a session: people, timed rounds, sections that cycle. A `Plan` is valid; how a TOML text becomes one
//! is the business of [`check`].

use std::time::Duration;

use crate::tally::{Method, Rules};

/// A validated session plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub title: String,
    pub purpose: Option<String>,
    /// The local time at which the meeting has to be over.
    pub end: Option<TimeOfDay>,
    /// Why this plan leads to no decision, for a plan that says so.
    pub ends_without_decision: Option<String>,
    pub people: Vec<PlannedPerson>,
    /// In the order in which they are held; at least one.
    pub rounds: Vec<Round>,
    pub sections: Vec<Section>,
}

/// As many people as there are keys for: 1–9, 0, A–Z.
pub const MAX_PEOPLE: usize = 36;

/// A round of the plan in its place on the agenda.
pub struct AgendaSlot {
    pub round_index: usize,
    pub cycle: u8,
}
impl Plan {
    pub fn agenda(&self) -> Vec<AgendaSlot> {
        Vec::new()
    }
}

/// A local time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay {
    /// 0–23.
    pub hour: u8,
    /// 0–59.
    pub minute: u8,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedPerson {
    pub name: String,
    pub role: Option<String>,
    pub observer: bool,
}

/// A run of consecutive rounds that is held more than once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub name: String,
    pub cycles: Cycles,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cycles {
    /// Held this many times.
    Times(u8),
    /// Held again until a ballot decides, this many times at most.
    UntilDecided { at_most: u8 },
}

/// One timed round.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    pub name: String,
    pub kind: RoundKind,
    pub time: Timebox,
    pub question: Option<String>,
    pub invites: Invite,
    pub order: SpeakingOrder,
    /// Goes on to the next round by itself when its time is up. Off unless the plan says so.
    pub auto_advance: bool,
    /// For the facilitator only.
    pub notes: Option<String>,
    /// Index into [`Plan::sections`].
    pub section: Option<usize>,
    /// What a `ballot` round votes on and how; the facilitator can change it until the ballot opens.
    pub ballot: Option<BallotPlan>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoundKind {
    GoRound,
    Open,
    Silent,
    Pairs,
    Poll,
    Ballot,
    Commitments,
    Break,
}

/// How long a round is meant to last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timebox {
    Total(Duration),
    /// Times the number of people present who take part (observers do not).
    PerPerson(Duration),
}

impl Timebox {
    /// The planned length with `people` taking part; one person is the least.
    pub fn length(self, people: usize) -> Duration {
        match self {
            Self::Total(length) => length,
            Self::PerPerson(each) => each * u32::try_from(people.max(1)).unwrap_or(u32::MAX),
        }
    }
}

/// The mode of contribution that a round asks for. A round does not warn of what it invites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Invite {
    Lead,
    Follow,
    Both,
    /// Asks for nothing in particular: no pattern is judged.
    Any,
}

/// In which order a go-round gives the floor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SpeakingOrder {
    /// As the people sit, i.e. as they are listed.
    #[default]
    Seat,
    Random,
    /// Who has spoken least so far comes first.
    LeastHeard,
}

/// What a ballot round votes on, and by which rules.
#[derive(Clone, Debug, PartialEq)]
pub struct BallotPlan {
    pub proposal: Option<String>,
    pub method: Method,
    pub rules: Rules,
    /// Votes stay covered until everybody has voted or the ballot is closed.
    pub hidden: bool,
}
