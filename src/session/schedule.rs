//! Ahead or behind, and when the meeting will end.

use std::time::Duration;

use jiff::SignedDuration;
use jiff::civil::DateTime;

use super::{Moment, Session};
use crate::plan::{TimeOfDay, lint};

/// The whole meeting against its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// When it will end if every round from now on takes its time.
    pub expected_end: Moment,
    /// When it was to end: the plan's fixed end, else the length of the plan from the first round's start.
    pub planned_end: Moment,
}

/// The end against its plan, in whole minutes; less than one is on time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Punctuality {
    OnTime,
    Behind(u64),
    Ahead(u64),
}

impl Schedule {
    /// What every screen and paper says of the end.
    pub fn punctuality(self) -> Punctuality {
        let minutes = |length: Duration| length.as_secs() / 60;
        match (minutes(self.behind()), minutes(self.ahead())) {
            (0, 0) => Punctuality::OnTime,
            (0, ahead) => Punctuality::Ahead(ahead),
            (behind, _) => Punctuality::Behind(behind),
        }
    }

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
        if self.closed.is_some() {
            return self.schedule_if_closed(now);
        }
        let people = self.participants().count();
        let running = self.running(now);
        let from = self.agenda.current_index().unwrap_or(0);
        let to_come = self
            .agenda
            .slots()
            .iter()
            .skip(from)
            .filter(|slot| slot.is_to_come())
            .map(|slot| slot.remaining(running, people).left())
            .fold(Duration::ZERO, Duration::saturating_add);
        Schedule {
            expected_end: now + to_come,
            planned_end: self.planned_end(now),
        }
    }

    /// The same if the meeting is closed at `now`, whatever is still to come; as it was closed, once it is.
    pub fn schedule_if_closed(&self, now: Moment) -> Schedule {
        Schedule {
            expected_end: self.closed.unwrap_or(now),
            planned_end: self.planned_end(now),
        }
    }

    /// What of the plan does not fit those who are here and the time until its fixed end, in a line; before it begins.
    pub fn misfit(&self, now: Moment) -> Option<String> {
        let people = self.participants().count();
        if self.began.is_some() || people == 0 {
            return None;
        }
        let plan = self.plan();
        let bounded = plan.end.is_some() && self.end_gone_by().is_none();
        let left = bounded.then(|| self.planned_end(now).since(now));
        lint::misfit(plan, people, left)
    }

    fn planned_end(&self, now: Moment) -> Moment {
        let fixed = self
            .plan()
            .end
            .and_then(|end| end_moment(self.opening.started, end));
        match (fixed, self.began) {
            (Some(end), _) => end,
            (None, Some(began)) => began + self.baseline,
            (None, None) => now + self.planned_length(),
        }
    }

    /// The plan's fixed end, when it had gone by before the session began: it bounds nothing then.
    pub fn end_gone_by(&self) -> Option<TimeOfDay> {
        self.plan()
            .end
            .filter(|end| end_moment(self.opening.started, *end).is_none())
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
            .fold(Duration::ZERO, Duration::saturating_add)
    }
}

/// How far off a fixed end may lie. A time of day further ahead than this is one that has gone by.
const FURTHEST_END: SignedDuration = SignedDuration::from_hours(12);

/// The moment at which the local clock shows the fixed end `time`, past midnight where need be; none when the session
/// began after its fixed end.
fn end_moment(started: DateTime, time: TimeOfDay) -> Option<Moment> {
    let start = SignedDuration::from_hours(started.hour().into())
        + SignedDuration::from_mins(started.minute().into())
        + SignedDuration::from_secs(started.second().into())
        + SignedDuration::from_millis(started.millisecond().into());
    let end = SignedDuration::from_hours(time.hour.into())
        + SignedDuration::from_mins(time.minute.into());
    let wait = end - start;
    let wait = if wait.is_negative() {
        wait + SignedDuration::from_hours(24)
    } else {
        wait
    };
    (wait <= FURTHEST_END).then(|| Moment::START + wait.unsigned_abs())
}
