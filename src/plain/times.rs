//! The time left, said at half, at the last minute, at the end and every five minutes over: not every second.

use std::time::Duration;

use super::standing::clock;
use crate::session::{Moment, Phase, Remaining, Session};

const MINUTE: Duration = Duration::from_secs(60);
/// Between two reminders of a round that runs over.
const OVER: Duration = Duration::from_secs(300);

/// Where the clock of the round stood when it was last looked at.
#[derive(Debug, Default)]
pub(super) struct Times {
    last: Option<Reading>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Reading {
    slot: usize,
    allotted: Duration,
    spent: Duration,
}

impl Times {
    /// What is to be said of the running round, if a point was passed since the last look.
    pub(super) fn look(&mut self, session: &Session, now: Moment) -> Option<String> {
        let before = self.last.take();
        self.last = reading(session, now);
        let (before, after) = (before?, self.last?);
        let same = (before.slot, before.allotted) == (after.slot, after.allotted);
        if !same || session.phase() != Phase::Running {
            return None;
        }
        let passed = |point: Duration| before.spent < point && point <= after.spent;
        let allotted = after.allotted;
        let last_minute = allotted.saturating_sub(MINUTE);
        if passed(allotted) {
            return Some("The time of this round is up.".to_owned());
        }
        if after.spent > allotted {
            let over = after.spent.saturating_sub(allotted);
            let fives = over.as_secs() / OVER.as_secs();
            let point = OVER.saturating_mul(u32::try_from(fives).unwrap_or(u32::MAX));
            let reminds = fives > 0 && passed(allotted.saturating_add(point));
            return reminds.then(|| format!("This round is over by {}.", clock(over)));
        }
        if allotted > MINUTE && passed(last_minute) {
            return Some("One minute is left.".to_owned());
        }
        if allotted > 2 * MINUTE && passed(allotted / 2) {
            let left = allotted.saturating_sub(after.spent);
            return Some(format!("Half of the time is over: {} left.", clock(left)));
        }
        None
    }
}

fn reading(session: &Session, now: Moment) -> Option<Reading> {
    let slot = session.agenda().current_index()?;
    let allotted = session
        .agenda()
        .current()?
        .allotted(session.participants().count());
    let spent = match session.remaining(now)? {
        Remaining::Left(left) => allotted.saturating_sub(left),
        Remaining::Over(over) => allotted.saturating_add(over),
    };
    Some(Reading {
        slot,
        allotted,
        spent,
    })
}
