//! Lists out of which one is picked: a person, a mode, a round to insert.
//!
//! ```text
//! ┌ Who arrives, leaves or comes back? ───────┐
//! │                                           │
//! │ 1 Ana                               here  │
//! │ 2 Bo                                away  │
//! └───────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::{columns, rows};
use super::super::paint::{put, put_fitted};
use super::super::wording::{consent_words, mode_word};
use super::super::{Look, list};
use super::{first_shown, key_lines, rows_of, window};
use crate::app::Model;
use crate::app::action::{Action, Place};
use crate::app::insert::rounds_to_insert;
use crate::app::key::Key;
use crate::app::keys::seat_key;
use crate::app::mouse::Target;
use crate::app::rounds;
use crate::app::screen::{ModePurpose, PersonPurpose};
use crate::plan::{Timebox, write_length};
use crate::session::{MarkId, Person, Session};
use crate::words::Words;

/// Columns of one person in the list.
const PERSON: u16 = 36;

pub(super) fn person(
    buf: &mut Buffer,
    area: Rect,
    purpose: PersonPurpose,
    model: &Model,
    look: Look,
) {
    let Some(session) = model.session() else {
        return;
    };
    let words = look.words;
    let title = match purpose {
        PersonPurpose::Reattribute(id) => &about(words.say("pick-whose"), session, id, words),
        PersonPurpose::Missed { .. } => words.say("pick-missed"),
        PersonPurpose::Presence => words.say("pick-presence"),
        PersonPurpose::Consent => words.say("pick-consent"),
        PersonPurpose::Owner | PersonPurpose::NewOwner(_) => words.say("pick-owner"),
        PersonPurpose::TakesUp { .. } => words.say("pick-takes-up"),
        PersonPurpose::CastingVote => words.say("pick-casting"),
    };
    let people = session.people();
    let room = usize::from(area.height.saturating_sub(4).max(1));
    let across = people.len().div_ceil(room).max(1);
    let down = people.len().div_ceil(across).max(1);
    let wide = PERSON
        .saturating_mul(rows_of(across))
        .saturating_add(4)
        .max(46);
    let inside = window(
        buf,
        area,
        title,
        (wide, rows_of(down).saturating_add(4)),
        look,
    );
    let list = rows(inside, 1, inside.height.saturating_sub(2));
    let each = list.width / rows_of(across);
    for (seat, person) in people.iter().enumerate() {
        let part = columns(list, each * rows_of(seat / down), each.saturating_sub(1));
        let line = rows(part, rows_of(seat % down), 1);
        let mut key = [0; 4];
        put(
            buf,
            line,
            0,
            0,
            seat_key(seat).encode_utf8(&mut key),
            look.theme.key,
        );
        let note = note(purpose, person, look.words);
        let note_width = super::width(note);
        let room = line.width.saturating_sub(note_width + 3);
        let text = look.theme.text;
        put_fitted(buf, line, (2, 0), room, &person.name, text, look.glyphs);
        put(
            buf,
            line,
            line.width.saturating_sub(note_width),
            0,
            note,
            look.theme.muted,
        );
        look.target(line, Target::Key(Key::char(seat_key(seat))));
    }
}

/// How it stands with a person now, where that is what changes.
fn note<'w>(purpose: PersonPurpose, person: &Person, words: &'w Words) -> &'w str {
    match purpose {
        PersonPurpose::Consent => consent_words(person.consent, words),
        PersonPurpose::Presence if person.present => words.say("here"),
        PersonPurpose::Presence => words.say("away"),
        PersonPurpose::Reattribute(_)
        | PersonPurpose::Missed { .. }
        | PersonPurpose::Owner
        | PersonPurpose::NewOwner(_)
        | PersonPurpose::CastingVote
        | PersonPurpose::TakesUp { .. } => "",
    }
}

/// The question first: a long name is cut, not what is asked.
fn about(question: &str, session: &Session, id: MarkId, words: &Words) -> String {
    match session.marks().get(id) {
        Some(mark) => words.fill(
            "pick-last-mark",
            &[
                ("question", question.into()),
                ("mode", mode_word(mark.mode, words).into()),
                ("name", session.name(mark.who).into()),
            ],
        ),
        None => question.to_owned(),
    }
}

pub(super) fn mode(buf: &mut Buffer, area: Rect, purpose: ModePurpose, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    let words = look.words;
    let title = match purpose {
        ModePurpose::Recode(id) => about(words.say("pick-mode"), session, id, words),
        ModePurpose::Missed { who, .. } => {
            words.fill("pick-what-did", &[("name", session.name(who).into())])
        }
    };
    let inside = window(buf, area, &title, (60, 7), look);
    let lines = [
        (Action::Lead, words.say("pick-lead")),
        (Action::Follow, words.say("pick-follow")),
        (Action::Both, words.say("pick-both")),
    ];
    let lines = lines.map(|(action, words)| {
        let key = model.keymap.key_for(Place::Stage, action);
        (key.map_or_else(String::new, |key| key.to_string()), words)
    });
    let lines = lines.iter().map(|(key, words)| (key.as_str(), *words));
    key_lines(buf, rows(inside, 1, 3), lines, look.theme.text, look);
}

pub(super) fn round(buf: &mut Buffer, area: Rect, selected: usize, look: Look) {
    let rounds = rounds_to_insert();
    let height = rows_of(rounds.len()).saturating_add(4);
    let inside = window(
        buf,
        area,
        look.words.say("insert-title"),
        (76, height),
        look,
    );
    let lines = rows(inside, 1, inside.height.saturating_sub(2));
    let first = first_shown(selected, lines.height);
    for (y, (index, round)) in (0..lines.height).zip(rounds.iter().enumerate().skip(first)) {
        let name = rounds::offered_name(round, look.words);
        let words = match rounds::offered_question(round, look.words) {
            Some(question) => format!("{name}: {question}"),
            None => name.to_owned(),
        };
        let length = match round.time {
            Timebox::Total(length) => write_length(length),
            Timebox::PerPerson(each) => look
                .words
                .fill("console-each", &[("length", write_length(each).into())]),
        };
        list::row(
            buf,
            rows(lines, y, 1),
            index == selected,
            &words,
            &length,
            look,
        );
        look.target(rows(lines, y, 1), Target::Line(index));
    }
}
