//! The bell: when it rings, and the flash that is shown in any case.

use std::time::Duration;

use super::Model;
use super::message::Effect;
use crate::session::Phase;
use crate::session::agenda::Remaining;

/// How long the visual bell is shown.
const FLASH_FOR: Duration = Duration::from_secs(3);

impl Model {
    /// Rings when a round's time is up; set to `on`, again at every further minute. Time added to a round sets it back.
    pub(super) fn ring_when_due(&mut self) -> Option<Effect> {
        let due = self.note_the_time_up()?;
        self.settings.bell.rings_at(due).then_some(Effect::Ring)
    }

    /// Shows the visual bell when it is due. Gives which signal of the round that is, from 1; none when none is due.
    pub(super) fn note_the_time_up(&mut self) -> Option<u64> {
        let session = self.session()?;
        if session.phase() != Phase::Running {
            return None;
        }
        let due = match session.remaining(self.now)? {
            Remaining::Left(left) if left.is_zero() => 1,
            Remaining::Left(_) => 0,
            Remaining::Over(over) => over.as_secs() / 60 + 1,
        };
        let rings = due > self.rings;
        if rings {
            self.flash_until = Some(self.clock + FLASH_FOR);
        }
        if rings || due == 0 {
            self.rings = due;
        }
        rings.then_some(due)
    }
}
