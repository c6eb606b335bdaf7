//! The bell: when it rings, the flash that is shown in any case, and what the desktop is told.

use std::time::Duration;

use super::Model;
use super::message::Effect;
use super::settings::Desktop;
use super::wording::pattern_name;
use crate::session::agenda::Remaining;
use crate::session::{Event, Phase, Recorded};

/// How long the visual bell is shown.
const FLASH_FOR: Duration = Duration::from_secs(3);

impl Model {
    /// Rings when a round's time is up; set to `on`, again at every further minute. Time added to a round sets it back.
    /// The first time the desktop is told as well, where that is wanted.
    pub(super) fn ring_when_due(&mut self) -> Vec<Effect> {
        let Some(due) = self.note_the_time_up() else {
            return Vec::new();
        };
        let rings = self.settings.bell.rings_at(due).then_some(Effect::Ring);
        let round = self
            .session()
            .and_then(|session| session.agenda().current());
        let notifies = round.filter(|_| due == 1 && self.settings.desktop == Desktop::Told);
        let notification = notifies.map(|slot| Effect::Notify {
            text: format!("{}: the time is up", slot.round.name),
        });
        rings.into_iter().chain(notification).collect()
    }

    /// What the desktop is told of a warning that has come up, where that is wanted: its name, and nobody's.
    pub(super) fn notification_of(&self, recorded: &[Recorded]) -> Option<Effect> {
        if self.settings.desktop == Desktop::NotTold {
            return None;
        }
        recorded.iter().find_map(|fact| {
            let Event::AlertRaised { alert } = &fact.event else {
                return None;
            };
            let pattern = pattern_name(alert.pattern, &self.words);
            Some(Effect::Notify {
                text: self
                    .words
                    .fill("notice-warning", &[("pattern", pattern.into())]),
            })
        })
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
