//! Undo and redo: of the last change, or of as many as are chosen from a list that says what each was.

use std::collections::BTreeMap;

use super::Model;
use super::action::{Action, Place};
use super::key::{Key, KeyCode};
use super::message::Effect;
use super::screen::{Overlay, Tone};
use super::wording::mode_word;
use crate::session::undo::{Change, ChangeKind};
use crate::session::{Command, MarkId, Mode, Moment, PersonId, Session};
use crate::words::Words;

/// Changes that are listed, on either side of now; `u` itself goes back without limit.
const LISTED: usize = 100;
/// Lines that a page key goes.
const PAGE: usize = 10;

/// A line of the list: what was changed, and what choosing the highlighted line would do to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndoLine {
    /// When the change was made.
    pub at: Moment,
    pub text: String,
    pub fate: Fate,
}

/// What becomes of a change when the highlighted line is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Stays,
    StaysUndone,
    /// Is undone.
    Goes,
    /// Is done again.
    ComesBack,
}

impl Model {
    /// What can be undone and redone, the newest change first, as it stands with this line highlighted.
    pub fn undo_lines(&self, selected: usize) -> Vec<UndoLine> {
        let Some(session) = self.session() else {
            return Vec::new();
        };
        let (undone, done) = listed(session);
        let first_done = undone.len();
        let fate = |index: usize| match (index < first_done, selected < first_done) {
            (true, true) if index >= selected => Fate::ComesBack,
            (false, false) if index <= selected => Fate::Goes,
            (true, _) => Fate::StaysUndone,
            (false, _) => Fate::Stays,
        };
        undone
            .iter()
            .chain(done.iter().rev())
            .zip(texts(session, undone, done, &self.words))
            .enumerate()
            .map(|(index, (change, text))| UndoLine {
                at: change.at,
                text,
                fate: fate(index),
            })
            .collect()
    }

    pub(super) fn open_undo_list(&mut self) -> Vec<Effect> {
        let lines = self.undo_lines(0).len();
        if lines == 0 {
            self.say(Tone::Refused, self.word("notice-nothing-marked"));
            return Vec::new();
        }
        let first_done = self.session().map_or(0, |session| listed(session).0.len());
        let selected = first_done.min(lines - 1);
        self.push(Overlay::UndoList { selected })
    }

    pub(super) fn undo_list_key(&mut self, selected: usize, key: Key) -> Vec<Effect> {
        let last = self.undo_lines(selected).len().saturating_sub(1);
        let selected = match key.code {
            KeyCode::Esc => return Vec::new(),
            KeyCode::Enter => return self.change_back_to(selected),
            KeyCode::Up => selected.saturating_sub(1),
            KeyCode::Down => (selected + 1).min(last),
            KeyCode::PageUp => selected.saturating_sub(PAGE),
            KeyCode::PageDown => (selected + PAGE).min(last),
            KeyCode::Home => 0,
            KeyCode::End => last,
            _ => selected,
        };
        self.push(Overlay::UndoList { selected })
    }

    /// Undoes, or does again, everything from the last change to the highlighted one: each is a fact of its own.
    fn change_back_to(&mut self, selected: usize) -> Vec<Effect> {
        let lines = self.undo_lines(selected);
        let count = |fate| lines.iter().filter(|line| line.fate == fate).count();
        let (command, steps) = match (count(Fate::Goes), count(Fate::ComesBack)) {
            (0, steps) => (Command::Redo, steps),
            (steps, _) => (Command::Undo, steps),
        };
        if steps == 1 {
            return match command {
                Command::Redo => self.redo(),
                _ => self.undo(),
            };
        }
        let mut effects = Vec::new();
        for _ in 0..steps {
            match self.attempt(&command) {
                Ok(recorded) => effects.extend(recorded),
                Err(refusal) => {
                    effects.extend(self.refuse(&refusal));
                    return effects;
                }
            }
        }
        let key = match command {
            Command::Redo => "notice-redone-many",
            _ => "notice-undone-many",
        };
        let words = self.words.fill(key, &[("steps", steps.into())]);
        self.say(Tone::Done, words);
        effects
    }

    pub(super) fn undo(&mut self) -> Vec<Effect> {
        let change = self
            .session()
            .and_then(|session| session.changes().last_done());
        self.change_back(change, Action::Redo, &Command::Undo)
    }

    pub(super) fn redo(&mut self) -> Vec<Effect> {
        let change = self
            .session()
            .and_then(|session| session.changes().last_undone());
        self.change_back(change, Action::Undo, &Command::Redo)
    }

    fn change_back(
        &mut self,
        change: Option<Change>,
        back: Action,
        command: &Command,
    ) -> Vec<Effect> {
        let what = change.and_then(|change| Some(in_words(self.session()?, change, &self.words)));
        let Some(what) = what else {
            return self.perform(command);
        };
        let place = self.place();
        let on_stage = place == Place::Stage;
        let key = match (command, on_stage) {
            (Command::Redo, true) => "notice-redone",
            (Command::Redo, false) => "notice-redone-on-stage",
            (_, true) => "notice-undone",
            (_, false) => "notice-undone-on-stage",
        };
        let done = self.words.fill(key, &[("what", what.into())]);
        if on_stage {
            return self.perform_and_say(command, done);
        }
        // Marks are not on this screen: it is said where they are, and how to get this one back.
        let back = self
            .keymap
            .key_for(place, back)
            .map(|key| {
                let back = self
                    .words
                    .fill("notice-takes-back", &[("key", key.to_string().into())]);
                format!(" {back}")
            })
            .unwrap_or_default();
        self.perform_and_say(command, format!("{done}{back}"))
    }
}

/// The changes that the list has: those to be done again, the next one last, and those done, the last one last.
fn listed(session: &Session) -> (&[Change], &[Change]) {
    let (undone, done) = (session.changes().undone(), session.changes().done());
    (
        &undone[undone.len().saturating_sub(LISTED)..],
        &done[done.len().saturating_sub(LISTED)..],
    )
}

/// Each change in words, newest first, with its mark as it read then: forwards through what was undone, backwards through
/// the rest.
fn texts(session: &Session, undone: &[Change], done: &[Change], words: &Words) -> Vec<String> {
    let mut marks = Marks::default();
    let mut texts = Vec::new();
    for change in undone.iter().rev() {
        marks.pass(session, *change, true);
        texts.push(line(session, *change, &mut marks, words));
    }
    texts.reverse();
    let mut marks = Marks::default();
    for change in done.iter().rev() {
        texts.push(line(session, *change, &mut marks, words));
        marks.pass(session, *change, false);
    }
    texts
}

/// Whose each mark was and what it said, at some point on the way through the changes.
#[derive(Default)]
struct Marks(BTreeMap<MarkId, (PersonId, Mode)>);

impl Marks {
    fn read(&mut self, session: &Session, id: MarkId) -> Option<&mut (PersonId, Mode)> {
        let mark = session.marks().get(id)?;
        Some(self.0.entry(id).or_insert((mark.who, mark.mode)))
    }

    /// Goes over a change, in the direction of time or against it.
    fn pass(&mut self, session: &Session, change: Change, forwards: bool) {
        let Some((who, mode)) = self.read(session, change.kind.mark()) else {
            return;
        };
        match change.kind {
            ChangeKind::Marked(_) => {}
            ChangeKind::Recoded { from, to, .. } => *mode = if forwards { to } else { from },
            ChangeKind::Reattributed { from, to, .. } => *who = if forwards { to } else { from },
        }
    }
}

/// A change as the list names it; its time stands beside it.
fn line(session: &Session, change: Change, marks: &mut Marks, words: &Words) -> String {
    let id = change.kind.mark();
    let Some(&mut (who, mode)) = marks.read(session, id) else {
        return String::new();
    };
    let name = ("name", session.name(who).into());
    let mode = ("mode", mode_word(mode, words).into());
    match change.kind {
        ChangeKind::Marked(_) => {
            let spoken = session.marks().get(id).map_or(change.at, |mark| mark.at);
            if spoken == change.at {
                return words.fill("change-marked", &[name, mode]);
            }
            let time = session.local_time(spoken).strftime("%H:%M:%S").to_string();
            words.fill("change-missed", &[name, mode, ("time", time.into())])
        }
        ChangeKind::Recoded { from, .. } => {
            let other = ("other", mode_word(from, words).into());
            words.fill("change-recoded", &[name, mode, other])
        }
        ChangeKind::Reattributed { from, .. } => {
            let other = ("other", session.name(from).into());
            words.fill("change-reattributed", &[name, mode, other])
        }
    }
}

/// A change as the notice names it: `Bo · lead at 12:05`.
fn in_words(session: &Session, change: Change, words: &Words) -> String {
    let Some(mark) = session.marks().get(change.kind.mark()) else {
        return words.say("somebody").to_owned();
    };
    let name = ("name", session.name(mark.who).into());
    let what = match change.kind {
        ChangeKind::Marked(_) => {
            let mode = ("mode", mode_word(mark.mode, words).into());
            words.fill("change-of", &[name, mode])
        }
        ChangeKind::Recoded { from, to, .. } => {
            let mode = ("mode", mode_word(to, words).into());
            let other = ("other", mode_word(from, words).into());
            words.fill("change-of-recoded", &[name, mode, other])
        }
        ChangeKind::Reattributed { from, to, .. } => {
            let name = ("name", session.name(to).into());
            let other = ("other", session.name(from).into());
            words.fill("change-whose", &[name, other])
        }
    };
    let time = mark.at.to_string();
    words.fill("change-at", &[("what", what.into()), ("time", time.into())])
}
