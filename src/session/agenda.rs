//! The agenda: the plan's rounds as they are really held, with inserted, repeated and skipped ones.

use std::time::Duration;

use super::event::{Origin, RoundEnd};
use super::floor::TurnOrder;
use super::{Moment, millis};
use crate::plan::{Plan, Round};

/// The rounds of a session in the order in which they are held.
#[derive(Clone, Debug, PartialEq)]
pub struct Agenda {
    pub(super) slots: Vec<Slot>,
    /// The round on the screen; none in the lobby.
    pub(super) current: Option<usize>,
}

/// One round as it is held.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    pub round: Round,
    pub origin: Origin,
    /// Which time its section is held, from 1.
    pub cycle: u8,
    pub progress: Progress,
    /// The length it was given on its first start.
    pub length: Option<Duration>,
    pub extended: Duration,
    pub shortened: Duration,
    /// Running time of its finished stretches.
    pub(super) spent: Duration,
    pub started: Option<Moment>,
    pub ended: Option<Moment>,
    /// Whose turn it is in a go-round, and who has had the floor.
    pub turns: TurnOrder,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Waiting,
    /// Not to be held unless somebody goes to it: its time paid for another round.
    Dropped,
    /// Since this reading of the running clock.
    Running(Moment),
    Ended(RoundEnd),
}

/// What is left of a round's time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remaining {
    Left(Duration),
    Over(Duration),
}

impl Remaining {
    /// What is left; zero when it is over.
    pub fn left(self) -> Duration {
        match self {
            Self::Left(left) => left,
            Self::Over(_) => Duration::ZERO,
        }
    }

    /// Whole seconds as a clock shows them: 0:01 until nothing is left, over from 0:01 on.
    pub fn shown_secs(self) -> (bool, u64) {
        match self {
            Self::Left(left) => (false, millis(left).div_ceil(1000)),
            Self::Over(over) => (true, millis(over) / 1000),
        }
    }
}

impl Slot {
    pub(super) fn new(round: Round, origin: Origin, cycle: u8) -> Self {
        Self {
            round,
            origin,
            cycle,
            progress: Progress::Waiting,
            length: None,
            extended: Duration::ZERO,
            shortened: Duration::ZERO,
            spent: Duration::ZERO,
            started: None,
            ended: None,
            turns: TurnOrder::default(),
        }
    }

    /// The length this round has or will get with `people` taking part, extensions included.
    pub fn allotted(&self, people: usize) -> Duration {
        let length = self
            .length
            .unwrap_or_else(|| self.round.time.length(people));
        length
            .saturating_add(self.extended)
            .saturating_sub(self.shortened)
    }

    /// Running time it has taken by `running`, a reading of the running clock.
    pub fn spent(&self, running: Moment) -> Duration {
        match self.progress {
            Progress::Running(since) => self.spent.saturating_add(running.since(since)),
            Progress::Waiting | Progress::Dropped | Progress::Ended(_) => self.spent,
        }
    }

    pub fn remaining(&self, running: Moment, people: usize) -> Remaining {
        let (allotted, spent) = (self.allotted(people), self.spent(running));
        if spent > allotted {
            Remaining::Over(spent.saturating_sub(allotted))
        } else {
            Remaining::Left(allotted.saturating_sub(spent))
        }
    }

    pub fn is_running(&self) -> bool {
        matches!(self.progress, Progress::Running(_))
    }

    pub fn has_ended(&self) -> bool {
        matches!(self.progress, Progress::Ended(_))
    }

    pub fn is_dropped(&self) -> bool {
        self.progress == Progress::Dropped
    }

    /// Whether time is still to be spent on it: it has not ended, or was left to be taken up again.
    pub fn is_to_come(&self) -> bool {
        match self.progress {
            Progress::Waiting | Progress::Running(_) | Progress::Ended(RoundEnd::Left) => true,
            Progress::Dropped
            | Progress::Ended(
                RoundEnd::Finished | RoundEnd::TimeUp | RoundEnd::Interrupted | RoundEnd::Skipped,
            ) => false,
        }
    }
}

impl Agenda {
    pub(super) fn from_plan(plan: &Plan) -> Self {
        let slots = plan
            .agenda()
            .into_iter()
            .map(|s| Slot::new(plan.rounds[s.round_index].clone(), Origin::Plan, s.cycle))
            .collect();
        Self {
            slots,
            current: None,
        }
    }

    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// The round on the screen; none in the lobby.
    pub fn current(&self) -> Option<&Slot> {
        self.slots.get(self.current?)
    }

    pub(super) fn current_mut(&mut self) -> Option<&mut Slot> {
        self.slots.get_mut(self.current?)
    }

    pub fn current_index(&self) -> Option<usize> {
        self.current
    }

    /// The round after the one on the screen, dropped ones left out.
    pub fn next(&self) -> Option<&Slot> {
        let from = self.current.map_or(0, |current| current + 1);
        let mut behind = self.slots.iter().skip(from);
        behind.find(|slot| !slot.is_dropped())
    }
}
