//! The mouse: what a click does on something that was drawn. Nearly all of it is a key by another way.

use super::Model;
use super::action::{Action, Place};
use super::key::{Key, KeyCode};
use super::message::Effect;
use super::screen::{Overlay, Screen, Tone};
use crate::session::{Command, Mode, Moment, Session};

/// What can be clicked on. Where it was drawn is known to whoever drew it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// As if this key was pressed.
    Key(Key),
    /// A mark for the person at this key, who is given the floor first.
    Mark { seat: char, mode: Mode },
    /// An entry of the list on top, by place, or a button.
    Line(usize),
    /// A moment of a replay.
    Seek(Moment),
}

/// What a click does on the line that is highlighted already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Again {
    /// What `enter` does.
    Enter,
    /// What `right` does.
    Right,
    Nothing,
}

impl Model {
    pub(super) fn turn_mouse(&mut self) -> Vec<Effect> {
        self.settings.mouse = !self.settings.mouse;
        let key = if self.settings.mouse {
            "notice-mouse-on"
        } else {
            "notice-mouse-off"
        };
        self.say(Tone::Done, self.word(key));
        Vec::new()
    }

    pub(super) fn click(&mut self, target: Target) -> Vec<Effect> {
        match target {
            Target::Key(key) => self.key(key),
            Target::Mark { seat, mode } => self.mark_at_gauge(seat, mode),
            Target::Line(index) => self.click_line(index),
            Target::Seek(at) => {
                self.jump(|_| at);
                Vec::new()
            }
        }
    }

    /// One step of the wheel: as the arrow keys, where there is a list or a text to go through.
    pub(super) fn wheel(&mut self, down: bool) -> Vec<Effect> {
        if !self.overlays.is_empty() {
            return self.key(Key::plain(if down { KeyCode::Down } else { KeyCode::Up }));
        }
        match self.place() {
            Place::Home
            | Place::Lobby
            | Place::Stage
            | Place::Ballot
            | Place::Commitments
            | Place::Close => self.act(if down { Action::Down } else { Action::Up }),
            // There the arrow keys go through time.
            Place::Replay | Place::Projector => Vec::new(),
        }
    }

    fn mark_at_gauge(&mut self, seat: char, mode: Mode) -> Vec<Effect> {
        let key = Key::char(seat);
        let Some(who) = self.person_at(key).filter(|_| self.place() == Place::Stage) else {
            return Vec::new();
        };
        let mut effects = Vec::new();
        let has_floor = |model: &Self| {
            let floor = model.session().and_then(Session::floor);
            floor.is_some_and(|floor| floor.who == who)
        };
        if !has_floor(self) {
            effects.extend(self.key(key));
        }
        if has_floor(self) {
            effects.extend(self.perform(&Command::Mark { mode }));
        }
        effects
    }

    /// Highlights the line; on the one that is highlighted already, does what can be done with it.
    fn click_line(&mut self, index: usize) -> Vec<Effect> {
        if let Some(Overlay::Confirm(_)) = self.overlays.last() {
            // The safe answer stands first.
            return self.key(Key::char(if index == 0 { 'n' } else { 'y' }));
        }
        let line = match self.overlays.last_mut() {
            Some(overlay) => overlay.line(),
            None => self.screen.line(),
        };
        let Some((selected, again)) = line else {
            return Vec::new();
        };
        if *selected != index {
            *selected = index;
            return Vec::new();
        }
        match again {
            Again::Enter if self.overlays.is_empty() => self.act(Action::Enter),
            Again::Enter => self.key(Key::plain(KeyCode::Enter)),
            Again::Right => self.key(Key::plain(KeyCode::Right)),
            Again::Nothing => Vec::new(),
        }
    }
}

impl Overlay {
    /// The highlighted line of a list.
    fn line(&mut self) -> Option<(&mut usize, Again)> {
        match self {
            Self::Palette(palette) => Some((&mut palette.selected, Again::Enter)),
            Self::PickRound { selected }
            | Self::Chapters { selected }
            | Self::Casts { selected, .. }
            | Self::UndoList { selected }
            | Self::Bill { selected, .. }
            | Self::Unanswered { selected } => Some((selected, Again::Enter)),
            Self::Plan(editor) => Some((&mut editor.selected, Again::Nothing)),
            Self::Rules { selected } => Some((selected, Again::Right)),
            Self::Promises { selected, .. }
            | Self::Objections { selected }
            | Self::Pledges { selected } => Some((selected, Again::Nothing)),
            Self::Agreement(comparing) => Some((&mut comparing.selected, Again::Enter)),
            Self::Help { .. }
            | Self::Agenda { .. }
            | Self::Count { .. }
            | Self::Versions { .. }
            | Self::Coaching { .. }
            | Self::Marking { .. }
            | Self::Faults(_)
            | Self::Confirm(_)
            | Self::Prompt(_)
            | Self::PickPerson(_)
            | Self::PickMode(_)
            | Self::Booth(_)
            | Self::PollAnswer { .. }
            | Self::Gap
            | Self::Projector => None,
        }
    }
}

impl Screen {
    /// The highlighted line of a list.
    fn line(&mut self) -> Option<(&mut usize, Again)> {
        match self {
            Self::Home { selected } => Some((selected, Again::Enter)),
            // There `enter` is about something else than the line.
            Self::Lobby { selected } | Self::Commitments { selected } => {
                Some((selected, Again::Nothing))
            }
            Self::Stage | Self::Ballot | Self::Close => None,
        }
    }
}
