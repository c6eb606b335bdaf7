//! The facilitator's hand on the projector, and the projector itself, which follows a session that runs elsewhere.

use super::Model;
use super::live::{Access, Live, Opened};
use super::message::Effect;
use super::replay::screen_of;
use super::screen::{Overlay, Purpose, Tone};
use super::view::{Following, Item, View};
use crate::session::{Command, Moment, Projector, Recorded, Seq};

/// What can be put on the projector, by key.
pub const ON_PROJECTOR: [(char, &str); 4] = [
    ('m', "projector-meeting"),
    ('b', "projector-blank"),
    ('t', "projector-message"),
    ('p', "projector-rounds"),
];

/// One line of a session that is followed.
#[derive(Clone, Debug, PartialEq)]
pub enum Followed {
    Event(Recorded),
    /// Of a kind that only a newer colead knows.
    Unknown {
        n: Seq,
        t: Moment,
    },
}

impl Followed {
    /// When it happened.
    pub const fn t(&self) -> Moment {
        match self {
            Self::Event(recorded) => recorded.t,
            Self::Unknown { t, .. } => *t,
        }
    }
}

impl Model {
    /// The facilitator has a screen of their own.
    pub fn use_console(&mut self) {
        self.view = View::Console;
    }

    /// Says, before the next thing happens, whether the facilitator has a screen of their own.
    pub(super) fn console_command(&self) -> Option<Command> {
        let session = self.session().filter(|session| !session.is_closed())?;
        let open = match self.view {
            View::Console => true,
            View::Shared => false,
            View::Projector(_) | View::Replay(_) => return None,
        };
        (session.has_console() != open).then_some(Command::SetConsole { open })
    }

    pub(super) fn choose_for_projector(&mut self) -> Vec<Effect> {
        self.push(Overlay::Projector)
    }

    pub(super) fn project(&mut self, typed: char) -> Vec<Effect> {
        let shows = match typed {
            'm' => Projector::Meeting,
            'b' => Projector::Blank,
            't' => return self.ask_for(Purpose::ProjectorMessage),
            'p' => Projector::Plan,
            _ => return self.push(Overlay::Projector),
        };
        let words = ON_PROJECTOR.iter().find(|(key, _)| *key == typed);
        let words = words.map_or("", |(_, key)| self.words.say(key));
        let done = self
            .words
            .fill("notice-on-projector", &[("what", words.into())]);
        self.perform_and_say(&Command::Project { shows }, done)
    }

    /// Shows the room the warning that only the facilitator has seen.
    pub(super) fn promote_alert(&mut self) -> Vec<Effect> {
        if let Some(id) = self.alert_to_promote() {
            let done = self.word("notice-room-sees");
            return self.perform_and_say(&Command::PromoteAlert { id }, done);
        }
        self.say(Tone::Refused, self.word("notice-none-unseen"));
        Vec::new()
    }

    pub(super) fn alert_to_promote(&self) -> Option<crate::session::alert::AlertId> {
        let raised = self.session()?.standing_alert(self.now)?;
        (!raised.public && self.view.shows(Item::AlertsBeforehand)).then_some(raised.alert.id)
    }

    /// Shows a session that another colead runs.
    pub(super) fn follow(&mut self, opened: Opened) {
        self.now = opened.now;
        self.view = View::Projector(Following::default());
        let mut live = Live::new(opened, Access::Read, &self.settings);
        live.discreet = true;
        self.screen = screen_of(&live.session);
        self.live = Some(live);
    }

    /// Takes in what was written there since.
    pub(super) fn take_in(&mut self, lines: &[Followed]) {
        let Some(live) = &mut self.live else {
            return;
        };
        for line in lines {
            match line {
                Followed::Event(recorded) => live.session.apply(recorded),
                Followed::Unknown { n, t } => live.session.pass_over(*n, *t),
            }
        }
        live.look_again(self.now);
        self.screen = screen_of(&live.session);
        if let View::Projector(following) = &mut self.view {
            following.lost = None;
        }
    }

    pub(super) fn lose_sight(&mut self, reason: String) {
        if let View::Projector(following) = &mut self.view {
            following.lost = Some(reason);
        }
    }
}
