//! What the palette offers on a screen: actions, people, rounds, chapters, whole sentences; and what choosing one does.

use super::super::Model;
use super::super::action::{Action, Place};
use super::super::keys::seat_key;
use super::super::message::Effect;
use super::super::rounds;
use super::super::said::{self, Correction, Missed};
use super::super::screen::{ModePurpose, Overlay, PersonPurpose};
use super::super::wording::{chapter_title, chapter_word, mode_word};
use super::{Choice, Found};
use crate::session::{Command, MarkId, Mode, Person, PersonId, Session};
use crate::words::Words;

impl Model {
    /// Everything that can be chosen now, in the order in which it is offered.
    pub(super) fn choices(&self) -> Vec<Found> {
        let mut choices: Vec<Found> = self.actions().collect();
        choices.extend(self.chapters());
        let session = self.session().filter(|session| !session.is_closed());
        if let Some(session) = session.filter(|_| !self.view.only_watches()) {
            choices.extend(self.rounds(session));
            for (seat, person) in session.people().iter().enumerate() {
                choices.extend(self.about(session, seat, person));
            }
        }
        choices
    }

    fn actions(&self) -> impl Iterator<Item = Found> {
        self.offers()
            .filter(|row| !matches!(row.action, Action::Palette | Action::Up | Action::Down))
            .map(|row| Found {
                key: self
                    .keymap
                    .key_of(row)
                    .map_or_else(String::new, |key| key.to_string()),
                ..line(
                    Choice::Act(row.action),
                    self.words.or(&format!("help-{}", row.name), row.help),
                )
            })
    }

    fn chapters(&self) -> Vec<Found> {
        let Some(replay) = self.replay() else {
            return Vec::new();
        };
        let all = &replay.timeline().overview().chapters;
        let chapters = all.iter().enumerate();
        chapters
            .map(|(index, chapter)| {
                let gaps = [
                    ("time", chapter.at.to_string().into()),
                    ("kind", chapter_word(chapter.kind, &self.words).into()),
                    ("title", chapter_title(chapter, all, &self.words).into()),
                ];
                let text = self.words.fill("palette-go-to", &gaps);
                line(Choice::Chapter(index), text)
            })
            .collect()
    }

    /// The other rounds of the agenda.
    fn rounds(&self, session: &Session) -> Vec<Found> {
        let agenda = session.agenda();
        let holds_rounds = match self.place() {
            Place::Stage | Place::Ballot | Place::Commitments => session.open_ballot().is_none(),
            Place::Home | Place::Lobby | Place::Close | Place::Replay | Place::Projector => false,
        };
        let Some(current) = agenda.current_index().filter(|_| holds_rounds) else {
            return Vec::new();
        };
        let others = agenda.slots().iter().enumerate();
        others
            .filter(|(slot, _)| *slot != current)
            .map(|(slot, held)| {
                let round = ("round", rounds::name(held, &self.words).into());
                let number = ("number", (slot + 1).into());
                let done = self
                    .words
                    .fill("palette-on-screen", std::slice::from_ref(&round));
                let text = self.words.fill("palette-go-to-round", &[number, round]);
                line(Choice::Do(Command::GoToRound { slot }, done), text)
            })
            .collect()
    }

    /// What can be done about a person on this screen.
    fn about(&self, session: &Session, seat: usize, person: &Person) -> Vec<Found> {
        let pressed = self.pressed(session, person).map(|text| Found {
            key: seat_key(seat).to_string(),
            ..line(Choice::Person(person.id), text)
        });
        let mut choices: Vec<Found> = pressed.into_iter().collect();
        if self.place() == Place::Stage && session.began().is_some() {
            choices.extend(self.marks_of(session, person));
        }
        if matches!(self.place(), Place::Lobby | Place::Stage | Place::Ballot) {
            choices.push(comes_or_goes(person, &self.words));
        }
        choices
    }

    /// What the person's key does on this screen, in words; none where it does nothing.
    fn pressed(&self, session: &Session, person: &Person) -> Option<String> {
        let key = match self.place() {
            Place::Lobby => "palette-choose",
            Place::Stage if self.polls() => "palette-answers",
            Place::Stage => match session.floor() {
                Some(floor) if floor.who == person.id => "palette-floor-back",
                Some(_) | None => "palette-floor",
            },
            Place::Ballot if session.open_ballot().is_some() => "palette-votes",
            Place::Commitments => "palette-promises",
            Place::Home | Place::Ballot | Place::Close | Place::Replay | Place::Projector => {
                return None;
            }
        };
        Some(self.word_of(key, &person.name))
    }

    /// A mark for somebody without the floor, and the last mark for somebody it was not given to.
    fn marks_of(&self, session: &Session, person: &Person) -> Vec<Found> {
        if person.observer || !person.counted() {
            return Vec::new();
        }
        let (who, name, at) = (person.id, person.name.as_str(), self.now);
        let mut choices: Vec<Found> = [Mode::Lead, Mode::Follow, Mode::Both]
            .map(|mode| {
                let gaps = [
                    ("name", name.into()),
                    ("mode", mode_word(mode, &self.words).into()),
                ];
                let done = self.words.fill("palette-marked", &gaps);
                let command = Command::MarkMissed { who, mode, at };
                line(
                    Choice::Do(command, done),
                    self.words.fill("palette-mark", &gaps),
                )
            })
            .into();
        let last = session.marks().newest_first().next();
        if let Some(mark) = last.filter(|mark| mark.who != who) {
            let other = ("other", session.name(mark.who).into());
            let text = self
                .words
                .fill("palette-that-was", &[("name", name.into()), other]);
            choices.push(line(given_to(session, mark.id, who, &self.words), text));
        }
        choices
    }

    /// What a whole sentence asks for; none where the text is no such sentence, and what it lacks where it is half of one.
    pub(super) fn said(&self, text: &str) -> Option<Result<Found, String>> {
        let session = self.session().filter(|session| !session.is_closed())?;
        let (holds_rounds, has_marks) = match self.place() {
            Place::Stage => (true, true),
            Place::Lobby | Place::Ballot | Place::Commitments => (true, false),
            Place::Home | Place::Close | Place::Replay | Place::Projector => (false, false),
        };
        if let Some(length) = said::begun(text, &self.words).filter(|_| holds_rounds) {
            return Some(length.map(|length| {
                let text = self.began_words(length);
                line(Choice::Begun(length), text)
            }));
        }
        if !has_marks {
            return None;
        }
        if let Some(missed) = said::missed(session, text, self.now, &self.words) {
            return Some(missed.map(|missed| add_missed(session, missed, &self.words)));
        }
        let correction = said::correction(session, text, &self.words)?;
        Some(correction.map(|correction| correct(session, correction, &self.words)))
    }

    pub(super) fn choose(&mut self, choice: Choice) -> Vec<Effect> {
        match choice {
            Choice::Act(action) => self.act(action),
            Choice::Person(who) => self.person_key(who),
            Choice::Do(command, done) => self.perform_and_say(&command, done),
            Choice::Begun(length) => self.began_ago(length),
            Choice::MissedAt(at) => self.push(Overlay::PickPerson(PersonPurpose::Missed { at })),
            Choice::Missed { who, at } => {
                self.push(Overlay::PickMode(ModePurpose::Missed { who, at }))
            }
            Choice::Chapter(index) => {
                self.go_to_chapter(index);
                Vec::new()
            }
        }
    }
}

fn comes_or_goes(person: &Person, words: &Words) -> Found {
    let (who, present) = (person.id, !person.present);
    let (text, done) = if present {
        ("palette-arrives", "notice-is-here")
    } else {
        ("palette-leaves", "notice-has-left")
    };
    let said = |key| words.fill(key, &[("name", person.name.as_str().into())]);
    let command = Command::SetPresence { who, present };
    line(Choice::Do(command, said(done)), said(text))
}

fn add_missed(session: &Session, missed: Missed, words: &Words) -> Found {
    let Missed { at, who, mode } = missed;
    let time = session.local_time(at).strftime("%H:%M").to_string();
    let said = |key, what: String| {
        let gaps = [("time", time.as_str().into()), ("what", what.into())];
        words.fill(key, &gaps)
    };
    match (who, mode) {
        (Some(who), Some(mode)) => {
            let what = || done_by(session, who, mode, words);
            let command = Command::MarkMissed { who, mode, at };
            let done = said("notice-added", what());
            line(Choice::Do(command, done), said("palette-add-mark", what()))
        }
        (Some(who), None) => {
            let text = said("palette-add-mark", session.name(who).to_owned());
            line(Choice::Missed { who, at }, text)
        }
        (None, _) => line(
            Choice::MissedAt(at),
            words.fill("palette-add-mark-at", &[("time", time.as_str().into())]),
        ),
    }
}

/// `Bo, lead`
fn done_by(session: &Session, who: PersonId, mode: Mode, words: &Words) -> String {
    let gaps = [
        ("name", session.name(who).into()),
        ("mode", mode_word(mode, words).into()),
    ];
    words.fill("palette-what", &gaps)
}

fn correct(session: &Session, correction: Correction, words: &Words) -> Found {
    let (id, right) = match correction {
        Correction::Whose { id, who } => (id, session.name(who)),
        Correction::What { id, mode } => (id, mode_word(mode, words)),
    };
    let mark = session.marks().get(id).map(|mark| {
        let time = session.local_time(mark.at).strftime("%H:%M").to_string();
        let what = done_by(session, mark.who, mark.mode, words);
        words.fill("change-at", &[("what", what.into()), ("time", time.into())])
    });
    let gaps = [
        ("mark", mark.unwrap_or_default().into()),
        ("right", right.into()),
    ];
    let text = words.fill("palette-correct", &gaps);
    match correction {
        Correction::Whose { id, who } => line(given_to(session, id, who, words), text),
        Correction::What { id, mode } => {
            let mode_said = mode_word(mode, words).into();
            let done = words.fill("notice-last-mode", &[("mode", mode_said)]);
            line(Choice::Do(Command::Recode { id, mode }, done), text)
        }
    }
}

fn given_to(session: &Session, id: MarkId, who: PersonId, words: &Words) -> Choice {
    let done = words.fill("notice-the-mark", &[("name", session.name(who).into())]);
    Choice::Do(Command::Reattribute { id, who }, done)
}

fn line(choice: Choice, text: impl Into<String>) -> Found {
    Found {
        choice,
        text: text.into(),
        key: String::new(),
        matched: Vec::new(),
    }
}
