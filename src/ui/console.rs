//! The facilitator's own screen of a round: the clock and the people at the left, and at the right what only the
//! facilitator should see.
//!
//! ```text
//! Which bet do we make?                             NOTES
//! ██ 4:20 ██     THE ROOM · mixed                   Ask the most senior person to speak last.
//! ▓▓▓▓▓░░░░░                                        LEAST HEARD
//!          follows ◂ both ▸ leads  counts           Eun-ji   0:00 of 12 min
//! 1 Ana        ▒▒│██████     1 · 0 · 4              NOT TAKEN UP  2 of 5
//! 2 Bo         ▒▒│██         1 · 0 · 1  ● 0:41      Ana   14:05
//!                                                   NEXT  Ballot · 4 min
//!                                                   PROJECTOR  the meeting
//! ▲ TOO MANY CHEFS  … only you see this: [!] show it to the room
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::clock::clock_text;
use super::layout::{columns, inset, rows};
use super::paint::put_fitted;
use super::sheet::Sheet;
use super::{Look, SizeClass, stage, voices, wording};
use crate::app::Model;
use crate::app::action::Action;
use crate::app::rounds;
use crate::app::view::Item;
use crate::plan::{RoundKind, Timebox};
use crate::session::alert::RaisedAlert;
use crate::session::pattern::Uptake;
use crate::session::{Mark, Moment, Person, Projector, Session};
use crate::words::Words;

/// Columns of what only the facilitator sees.
const SIDE: u16 = 38;
/// Narrower than this, the side goes below.
const WIDE: u16 = 100;
/// Rows of the side where it goes below the stage.
const BELOW: u16 = 5;
/// Leads that are named, the newest ones.
const LEADS: usize = 3;
/// The least heard that are named.
const LEAST: usize = 4;

pub(super) fn draw(buf: &mut Buffer, body: Rect, class: SizeClass, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    if body.width >= WIDE {
        let main = columns(body, 0, body.width - SIDE);
        stage::draw(buf, main, SizeClass::Compact, model, look);
        let side = columns(body, main.width, SIDE);
        for y in 0..side.height {
            super::paint::put(buf, side, 0, y, look.glyphs.vertical, look.theme.border);
        }
        let mut sheet = Sheet::new(buf, columns(inset(side, 1), 1, SIDE), look);
        panel(&mut sheet, model, session);
    } else {
        let above = body.height.saturating_sub(BELOW);
        stage::draw(buf, rows(body, 0, above), class, model, look);
        lines(
            buf,
            rows(inset(body, 1), above, BELOW),
            model,
            session,
            look,
        );
    }
}

fn panel(sheet: &mut Sheet, model: &Model, session: &Session) {
    let text = sheet.look.theme.text;
    hold_back(sheet, model);
    let words = sheet.look.words;
    sheet.heading(words.say("console-notes"), "");
    sheet.text(
        notes(session).unwrap_or_else(|| words.say("console-no-notes")),
        text,
        sheet.room() / 3,
    );
    sheet.skip(1);
    let silent = not_at_all(session, model.now, words);
    sheet.heading(words.say("console-least-heard"), &silent);
    for (person, heard) in least_heard(session, model.now, words) {
        sheet.labelled(&person.name, &heard, text, 1);
    }
    sheet.skip(1);
    if model.view.shows(Item::NotTakenUp) {
        not_taken_up(sheet, model, session);
        let floor = voices::floor(session, model.now, words);
        if !floor.is_empty() {
            sheet.labelled(words.say("console-floor"), &floor, text, 1);
        }
    }
    sheet.labelled(words.say("console-next"), &next(session, words), text, 2);
    if let Some(votes) = votes(session, words) {
        sheet.labelled(words.say("console-votes"), &votes, text, 1);
    }
    let shows = on_projector(model, session, words);
    sheet.labelled(words.say("console-projector"), &shows, text, 2);
}

/// The newest leads that nobody took up.
fn not_taken_up(sheet: &mut Sheet, model: &Model, session: &Session) {
    let uptake = session.recent_uptake();
    let words = sheet.look.words;
    let Some((share, newest)) = lately(&uptake, words) else {
        return;
    };
    let key = wording::key(model, Action::Unanswered);
    let note = if key.is_empty() {
        share
    } else {
        format!("{share}  [{key}]")
    };
    sheet.heading(words.say("console-not-taken-up"), &note);
    for lead in newest {
        let time = wording::time_of_day(session, lead.at);
        let who = voices::name(session, lead.who, words);
        sheet.labelled(&who, &time, sheet.look.theme.text, 1);
    }
    sheet.skip(1);
}

/// `2 of 5`, of the last marks, and the newest of them first; none while there is nothing to say.
fn lately<'u>(
    uptake: &'u Uptake,
    words: &Words,
) -> Option<(String, impl Iterator<Item = &'u Mark>)> {
    let missed = uptake.unanswered.len();
    let gaps = [("count", missed.into()), ("all", uptake.answered.of.into())];
    let share = words.fill("console-so-many", &gaps);
    let newest = uptake.unanswered.iter().rev().take(LEADS);
    (missed > 0).then_some((share, newest))
}

/// The warning that the room has not seen, and the key that shows it.
fn hold_back(sheet: &mut Sheet, model: &Model) {
    let held = model.alert_shown().filter(|raised| !raised.public);
    let Some(raised) = held else {
        return;
    };
    let (warning, key) = (
        sheet.look.theme.warning,
        wording::key(model, Action::Promote),
    );
    let words = held_back("console-held-back", raised, &key, sheet.look.words);
    let words = format!("{} {words}", sheet.look.glyphs.warning);
    sheet.text(&words, warning, 3);
    sheet.skip(1);
}

/// A warning by its name, and the key that shows it.
fn held_back(sentence: &str, raised: &RaisedAlert, key: &str, words: &Words) -> String {
    let warning = wording::pattern_name(raised.alert.pattern, words);
    words.fill(
        sentence,
        &[("warning", warning.into()), ("key", key.into())],
    )
}

/// The same in as few lines as there are on a small screen.
fn lines(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, look: Look) {
    let said = look.words;
    let heard: Vec<String> = least_heard(session, model.now, said)
        .map(|(person, heard)| format!("{} {heard}", person.name))
        .collect();
    let held = model.alert_shown().filter(|raised| !raised.public);
    let room = held.map(|raised| {
        let key = wording::key(model, Action::Promote);
        held_back("console-held-back-short", raised, &key, said)
    });
    let leads = lately(&session.recent_uptake(), said).map(|(share, newest)| {
        let newest = newest.map(|lead| {
            let time = wording::time_of_day(session, lead.at);
            format!("{} {time}", voices::name(session, lead.who, said))
        });
        let newest: Vec<String> = newest.collect();
        format!("{share}: {}", newest.join(", "))
    });
    let parts = [
        (
            "console-room",
            room.or_else(|| votes(session, said)).unwrap_or_default(),
        ),
        (
            "console-notes",
            notes(session).unwrap_or_default().replace('\n', " "),
        ),
        ("console-not-taken-up", leads.unwrap_or_default()),
        ("console-least-heard", heard.join(", ")),
        ("console-next", next(session, said)),
        ("console-projector", on_projector(model, session, said)),
        ("console-floor", voices::floor(session, model.now, said)),
    ];
    let told = parts.into_iter().filter(|(_, words)| !words.is_empty());
    for (y, (label, words)) in (0..area.height).zip(told) {
        let label = said.say(label);
        let line = rows(area, y, 1);
        put_fitted(buf, line, (0, 0), 12, label, look.theme.muted, look.glyphs);
        let room = line.width.saturating_sub(13);
        put_fitted(
            buf,
            line,
            (13, 0),
            room,
            &words,
            look.theme.text,
            look.glyphs,
        );
    }
}

fn notes(session: &Session) -> Option<&str> {
    session.agenda().current()?.round.notes.as_deref()
}

/// `3 not at all`, of those who are here.
fn not_at_all(session: &Session, now: Moment, words: &Words) -> String {
    match session
        .not_heard(now)
        .filter(|person| person.present)
        .count()
    {
        0 => String::new(),
        some => words.fill("console-not-at-all", &[("count", some.into())]),
    }
}

/// Those who were heard least of the time they were here, the least heard first, with how long.
fn least_heard<'s>(
    session: &'s Session,
    now: Moment,
    words: &Words,
) -> impl Iterator<Item = (&'s Person, String)> {
    let mut people: Vec<(&Person, u128, u64, u64)> = session
        .participants()
        .map(|person| {
            let talked = session.talk_time(person.id, now);
            let attended = session.attended(person.id, now);
            let share = talked.as_millis() * 1_000_000 / attended.as_millis().max(1);
            (person, share, talked.as_secs(), attended.as_secs() / 60)
        })
        .collect();
    people.sort_by_key(|(_, share, ..)| *share);
    people
        .into_iter()
        .take(LEAST)
        .map(|(person, _, talked, attended)| {
            let gaps = [
                ("talked", clock_text(talked).into()),
                ("minutes", attended.into()),
            ];
            (person, words.fill("console-of-minutes", &gaps))
        })
}

fn next(session: &Session, words: &Words) -> String {
    let Some(next) = session.agenda().next() else {
        return words.say("console-the-close").to_owned();
    };
    let length = match next.round.time {
        Timebox::Total(length) => wording::length(length, words),
        Timebox::PerPerson(each) => {
            let each = wording::length(each, words);
            words.fill("console-each", &[("length", each.into())])
        }
    };
    let gaps = [
        ("round", rounds::name(next, words).into()),
        ("length", length.into()),
    ];
    words.fill("console-round", &gaps)
}

/// How many have answered what is hidden.
fn votes(session: &Session, words: &Words) -> Option<String> {
    let here = session.participants().count();
    if session.round_kind() != Some(RoundKind::Poll) {
        return None;
    }
    let poll = session.current_poll().filter(|poll| !poll.revealed)?;
    let gaps = [("count", poll.answers.len().into()), ("all", here.into())];
    Some(words.fill("console-answered", &gaps))
}

fn on_projector(model: &Model, session: &Session, words: &Words) -> String {
    let shows = match session.projector() {
        Projector::Meeting => words.say("projector-meeting"),
        Projector::Blank => words.say("projector-nothing"),
        Projector::Message(text) => text,
        Projector::Plan => words.say("projector-plan"),
    };
    let key = wording::key(model, Action::Project);
    if key.is_empty() {
        shows.to_owned()
    } else {
        format!("{shows}  [{key}]")
    }
}
