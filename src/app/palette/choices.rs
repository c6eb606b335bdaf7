//! What the palette offers on a screen: actions, people, rounds, chapters, whole sentences; and what choosing one does.

use super::super::Model;
use super::super::action::{Action, Place};
use super::super::keys::seat_key;
use super::super::message::Effect;
use super::super::said::{self, Correction, Missed};
use super::super::screen::{ModePurpose, Overlay, PersonPurpose};
use super::super::stage::in_words_of_time;
use super::{Choice, Found};
use crate::session::{Command, MarkId, Mode, Person, PersonId, Session};

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
        let chapters = replay.timeline().overview().chapters.iter().enumerate();
        chapters
            .map(|(index, chapter)| {
                let word = chapter.kind.word();
                let text = format!("Go to {} {word}: {}", chapter.at, chapter.title);
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
                let name = &held.round.name;
                let done = format!("{name} is on the screen.");
                let text = format!("Go to round {}: {name}", slot + 1);
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
            choices.push(comes_or_goes(person));
        }
        choices
    }

    /// What the person's key does on this screen, in words; none where it does nothing.
    fn pressed(&self, session: &Session, person: &Person) -> Option<String> {
        let name = &person.name;
        match self.place() {
            Place::Lobby => Some(format!("Choose {name}.")),
            Place::Stage if self.polls() => Some(format!("{name} answers the poll.")),
            Place::Stage => match session.floor() {
                Some(floor) if floor.who == person.id => {
                    Some(format!("Take the floor back from {name}."))
                }
                Some(_) | None => Some(format!("Give {name} the floor.")),
            },
            Place::Ballot => session.open_ballot().map(|_| format!("{name} votes.")),
            Place::Commitments => Some(format!("{name} promises something.")),
            Place::Home | Place::Close | Place::Replay | Place::Projector => None,
        }
    }

    /// A mark for somebody without the floor, and the last mark for somebody it was not given to.
    fn marks_of(&self, session: &Session, person: &Person) -> Vec<Found> {
        if person.observer || !person.counted() {
            return Vec::new();
        }
        let (who, name, at) = (person.id, &person.name, self.now);
        let mut choices: Vec<Found> = [Mode::Lead, Mode::Follow, Mode::Both]
            .map(|mode| {
                let mode_word = mode.word();
                let done = format!("Marked: {name}, {mode_word}.");
                let command = Command::MarkMissed { who, mode, at };
                line(
                    Choice::Do(command, done),
                    format!("Mark {name}: {mode_word}."),
                )
            })
            .into();
        let last = session.marks().newest_first().next();
        if let Some(mark) = last.filter(|mark| mark.who != who) {
            let text = format!("That was {name}, not {}.", session.name(mark.who));
            choices.push(line(given_to(session, mark.id, who), text));
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
        if let Some(length) = said::begun(text).filter(|_| holds_rounds) {
            return Some(length.map(|length| {
                let text = format!("The round began {} ago.", in_words_of_time(length));
                line(Choice::Begun(length), text)
            }));
        }
        if !has_marks {
            return None;
        }
        if let Some(missed) = said::missed(session, text, self.now) {
            return Some(missed.map(|missed| add_missed(session, missed)));
        }
        let correction = said::correction(session, text)?;
        Some(correction.map(|correction| correct(session, correction)))
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

fn comes_or_goes(person: &Person) -> Found {
    let (who, name, present) = (person.id, &person.name, !person.present);
    let (text, done) = if present {
        (
            format!("Presence: {name} is here."),
            format!("{name} is here."),
        )
    } else {
        (
            format!("Presence: {name} leaves."),
            format!("{name} has left."),
        )
    };
    line(
        Choice::Do(Command::SetPresence { who, present }, done),
        text,
    )
}

fn add_missed(session: &Session, missed: Missed) -> Found {
    let Missed { at, who, mode } = missed;
    let time = session.local_time(at).strftime("%H:%M");
    match (who, mode) {
        (Some(who), Some(mode)) => {
            let what = format!("{}, {}", session.name(who), mode.word());
            let command = Command::MarkMissed { who, mode, at };
            let done = format!("Added: {what} at {time}.");
            line(
                Choice::Do(command, done),
                format!("Add a mark at {time}: {what}."),
            )
        }
        (Some(who), None) => {
            let text = format!("Add a mark at {time}: {}.", session.name(who));
            line(Choice::Missed { who, at }, text)
        }
        (None, _) => line(Choice::MissedAt(at), format!("Add a mark at {time}.")),
    }
}

fn correct(session: &Session, correction: Correction) -> Found {
    let (id, right) = match correction {
        Correction::Whose { id, who } => (id, session.name(who)),
        Correction::What { id, mode } => (id, mode.word()),
    };
    let mark = session.marks().get(id).map(|mark| {
        let time = session.local_time(mark.at).strftime("%H:%M");
        format!("{}, {} at {time}", session.name(mark.who), mark.mode.word())
    });
    let text = format!("{}: that was {right}.", mark.unwrap_or_default());
    match correction {
        Correction::Whose { id, who } => line(given_to(session, id, who), text),
        Correction::What { id, mode } => {
            let done = format!("The last mark is now {}.", mode.word());
            line(Choice::Do(Command::Recode { id, mode }, done), text)
        }
    }
}

fn given_to(session: &Session, id: MarkId, who: PersonId) -> Choice {
    let done = format!("The mark is now {}'s.", session.name(who));
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
