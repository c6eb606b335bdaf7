//! What has the screen's attention: one thing at a time. What waits comes up when the one before it is over.

use std::time::Duration;

use super::Model;
use crate::session::agenda::Slot;
use crate::session::alert::RaisedAlert;
use crate::session::{GroupState, Mark, Phase};

/// How long the room is told that it leads and follows at once.
const NAMED_FOR: Duration = Duration::from_secs(30);

/// The one thing that the room is to look at.
#[derive(Clone, Copy, Debug)]
pub enum Attention<'m> {
    /// The time of this round is up; said for a few seconds.
    TimeUp(&'m Slot),
    /// A lead that nobody took up, before the room once more.
    Lead(Mark),
    Alert(&'m RaisedAlert),
    /// The group has begun to lead and follow at once; the figures behind it in a sentence.
    Concurrent(&'m str),
}

impl Model {
    /// What this screen is to draw attention to now, if to anything.
    pub fn attention(&self) -> Option<Attention<'_>> {
        if let Some(slot) = self.round_just_over() {
            return Some(Attention::TimeUp(slot));
        }
        if let Some(lead) = self.session()?.lead_on_screen() {
            return Some(Attention::Lead(lead));
        }
        if let Some(raised) = self.alert_shown() {
            return Some(Attention::Alert(raised));
        }
        self.newly_concurrent().map(Attention::Concurrent)
    }

    /// The round whose end the visual bell tells. It goes with its round.
    fn round_just_over(&self) -> Option<&Slot> {
        self.flash_until.filter(|until| *until > self.clock)?;
        let session = self.session()?;
        let is_over = session.remaining(self.now)?.left().is_zero();
        session.agenda().current().filter(|_| is_over)
    }

    fn newly_concurrent(&self) -> Option<&str> {
        let live = self.live.as_ref()?;
        let session = &live.session;
        let is_new = self.now.since(session.state_since()) < NAMED_FOR;
        let named = live.state() == GroupState::Concurrent && session.phase() == Phase::Running;
        live.figures.concurrent().filter(|_| is_new && named)
    }
}
