//! Ahead or behind, and when the meeting will end.

use std::time::Duration;

use jiff::SignedDuration;
use jiff::civil::DateTime;

use super::{Moment, Session};
use crate::plan::TimeOfDay;

/// The whole meeting against its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// When it will end if every round from now on takes its time.
    pub expected_end: Moment,
    /// When it was to end: the plan's fixed end, else the length of the plan from the first round's start.
    pub planned_end: Moment,
}

impl Schedule {
    pub fn behind(self) -> Duration {
        self.expected_end.since(self.planned_end)
    }

    pub fn ahead(self) -> Duration {
        self.planned_end.since(self.expected_end)
    }
}

impl Session {
    /// The expected and the planned end, as they stand at `now`.
    pub fn schedule(&self, now: Moment) -> Schedule {
        let people = self.participants().count();
        let running = self.running(now);
        let from = self.agenda.current_index().unwrap_or(0);
        let to_come: Duration = self
            .agenda
            .slots()
            .iter()
            .skip(from)
            .filter(|slot| !slot.has_ended())
            .map(|slot| slot.remaining(running, people).left())
            .sum();
        let planned_end = match (self.plan().end, self.began) {
            (Some(end), _) => self.end_moment(end),
            (None, Some(began)) => began + self.baseline,
            (None, None) => now + self.planned_length(),
        };
        Schedule {
            expected_end: now + to_come,
            planned_end,
        }
    }

    /// The length the meeting was meant to have: fixed when its first round starts.
    pub fn time_planned(&self) -> Duration {
        match self.began {
            Some(_) => self.baseline,
            None => self.planned_length(),
        }
    }

    /// From the start of the first round until the session was closed, or `now`; none before it began.
    pub fn time_taken(&self, now: Moment) -> Option<Duration> {
        let began = self.began?;
        Some(self.closed.unwrap_or(now).since(began))
    }

    /// What the plan's rounds take with the people who are present.
    pub(super) fn planned_length(&self) -> Duration {
        let people = self.participants().count();
        self.agenda
            .slots()
            .iter()
            .map(|slot| slot.allotted(people))
            .sum()
    }
}

/// The first moment from `started` on at which the local clock shows `time`.
pub(super) fn next_time_of_day(started: DateTime, time: TimeOfDay) -> Moment {
    let start_ms = SignedDuration::from_hours(started.hour().into())
        + SignedDuration::from_mins(started.minute().into())
        + SignedDuration::from_secs(started.second().into())
        + SignedDuration::from_millis(started.millisecond().into());
    let end = SignedDuration::from_hours(time.hour.into())
        + SignedDuration::from_mins(time.minute.into());
    let wait = end - start_ms;
    let wait = if wait.is_negative() {
        wait + SignedDuration::from_hours(24)
    } else {
        wait
    };
    Moment::START + wait.unsigned_abs()
}
