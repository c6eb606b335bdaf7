//! The plan of a session: people, timed rounds, sections that cycle. A `Plan` is valid; how a TOML text becomes one
//! is the business of [`check`].

pub mod builtin;
pub mod check;
pub mod edit;
pub mod lint;
pub mod raw;
mod time;
mod timetable;
mod words;

use std::ops::Range;
use std::time::Duration;

use crate::tally::{Method, Rules};

pub use time::{LengthFault, parse_length, parse_time_of_day, write_length};
pub use timetable::Entry;
pub use words::Word;

/// Most people of a session: each has a key of their own, `1`–`9`, `0`, `A`–`Z`.
pub const MOST_PEOPLE: usize = 36;

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
    /// Findings that it does not want to hear of.
    pub lint_off: Vec<lint::Silenced>,
}

/// A round's turn in the course of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgendaSlot {
    /// Index into [`Plan::rounds`].
    pub round_index: usize,
    /// Which time its section is held, from 1; 1 for a round outside sections.
    pub cycle: u8,
}

impl Plan {
    /// The rounds as they are held if nothing intervenes: a section that is held n times stands there n times, one
    /// that goes on until the ballot decides stands there once (further cycles come as they are needed).
    pub fn agenda(&self) -> Vec<AgendaSlot> {
        let mut slots = Vec::with_capacity(self.rounds.len());
        let mut next = 0;
        while next < self.rounds.len() {
            let section = self.rounds[next].section;
            let together = |round: &&Round| section.is_some() && round.section == section;
            let rounds = next..next
                + self.rounds[next..]
                    .iter()
                    .take_while(together)
                    .count()
                    .max(1);
            let cycles = section.map_or(1, |section| self.sections[section].cycles.at_least());
            for cycle in 1..=cycles {
                slots.extend(
                    rounds
                        .clone()
                        .map(|round_index| AgendaSlot { round_index, cycle }),
                );
            }
            next = rounds.end;
        }
        slots
    }

    /// The consecutive rounds of a section, as indices into [`Self::rounds`].
    pub fn rounds_of(&self, section: usize) -> Range<usize> {
        let is_in = |round: &Round| round.section == Some(section);
        let first = self.rounds.iter().position(is_in).unwrap_or_default();
        let count = self.rounds[first..]
            .iter()
            .take_while(|round| is_in(round))
            .count();
        first..first + count
    }

    /// Numbers the sections in the order of their rounds, however the file listed them.
    fn sort_sections(&mut self) {
        let mut order: Vec<usize> = self
            .rounds
            .iter()
            .filter_map(|round| round.section)
            .collect();
        order.dedup();
        if order.len() != self.sections.len() {
            return;
        }
        for round in &mut self.rounds {
            round.section = round
                .section
                .and_then(|old| order.iter().position(|&index| index == old));
        }
        self.sections = order
            .iter()
            .map(|&old| self.sections[old].clone())
            .collect();
    }

    /// How long the rounds of [`Self::agenda`] take with `people` taking part.
    pub fn planned_length(&self, people: usize) -> Duration {
        self.agenda()
            .iter()
            .map(|slot| self.rounds[slot.round_index].time.length(people))
            .fold(Duration::ZERO, Duration::saturating_add)
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

impl Cycles {
    /// How often the section is held for certain.
    pub const fn at_least(self) -> u8 {
        match self {
            Self::Times(times) => times,
            Self::UntilDecided { .. } => 1,
        }
    }
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
    /// Its time is not taken to pay for another round.
    pub locked: bool,
    /// It may be dropped to pay for another round.
    pub optional: bool,
    /// For the facilitator: shown in the agenda alone.
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
            Self::PerPerson(each) => {
                each.saturating_mul(u32::try_from(people.max(1)).unwrap_or(u32::MAX))
            }
        }
    }
}

impl RoundKind {
    /// What a round of this kind invites when its plan does not say.
    pub const fn default_invite(self) -> Invite {
        match self {
            Self::Open => Invite::Both,
            Self::GoRound
            | Self::Silent
            | Self::Pairs
            | Self::Poll
            | Self::Ballot
            | Self::Commitments
            | Self::Break => Invite::Any,
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
    /// What is chosen between, where the method chooses; more can be written down in the meeting.
    pub options: Vec<String>,
    pub rules: Rules,
    pub voting: Voting,
}

/// Options that a ballot can have: each still has a line of its own on the smallest screen.
pub const MOST_OPTIONS: usize = 20;

/// How votes are handed in, and who may ever see what somebody chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Voting {
    /// By roll call: said aloud, recorded by the facilitator, seen at once.
    Open,
    /// Covered until everybody has voted or the ballot is closed; then by name.
    #[default]
    Hidden,
    /// Never by name: who has voted and what was chosen are two records that nothing links.
    Secret {
        /// Not even the numbers are told or kept, so that a one-sided vote gives nobody away.
        outcome_only: bool,
    },
}

impl Voting {
    pub const ALL: [Self; 4] = [
        Self::Hidden,
        Self::Open,
        Self::Secret {
            outcome_only: false,
        },
        Self::Secret { outcome_only: true },
    ];
}

/// A hidden consent ballot without a quorum or a limit of its own.
impl Default for BallotPlan {
    fn default() -> Self {
        Self {
            proposal: None,
            method: Method::Consent,
            options: Vec::new(),
            rules: Rules::default(),
            voting: Voting::default(),
        }
    }
}
