//! The lobby: who is here, which key is whose, how far each agreed to be marked, and what is ahead.
//!
//! ```text
//! Q3 platform bet    5 of 6 here · 58 min · ends 11:42   ROUNDS
//! Which bet do we make?                                  Check-in           5 min
//! ▲ Positions: 9 people at 45s need 6:45                 Opening poll       3 min
//!
//! ▸ 1  Ana    chair    ● here   named
//!   2  Bo              ○ away   initials
//!
//! Say it first: We will mark what turns do, not who is good. …
//! ▸ [enter] start the first round    a add   …
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::hints::Hint;
use super::paint::{put, put_fitted, put_right, run, width};
use super::sheet::{Sheet, foot, more, page, step, two_columns, visible};
use super::{Look, paragraph, wording};
use crate::app::Model;
use crate::app::action::Action;
use crate::app::key::Key;
use crate::app::keys::seat_key;
use crate::app::mouse::Target;
use crate::app::rounds;
use crate::app::screen::Screen;
use crate::session::{Person, Phase, Session};
use crate::words::Words;

/// Draws the lobby between header and footer.
pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    let (main, side) = two_columns(page(area), area.width / 3);
    // What is read out before the first mark (`codebook.md`).
    let read_out = look.words.say("read-out");
    let lines = paragraph::wrap(read_out, main.width, main.height / 4)
        .lines
        .len();
    let (top, keys_at) = foot(main, 1 + u16::from(main.height >= 40));
    let keys_at = foot(keys_at, 1).1;
    let (top, words_at) = foot(top, 1 + u16::try_from(lines).unwrap_or(0));

    let mut sheet = Sheet::new(buf, top, look);
    let plan = session.plan();
    let row = sheet.take(1);
    let facts = facts(session, model, look);
    let end = put_right(sheet.buf, row, 0, &facts, look.theme.muted).saturating_sub(2);
    let style = look.theme.heading;
    put_fitted(sheet.buf, row, (0, 0), end, &plan.title, style, look.glyphs);
    if let Some(purpose) = &plan.purpose {
        let most = if main.height >= 40 { 3 } else { 1 };
        sheet.text(purpose, look.theme.text, most);
    }
    if let Some(misfit) = session.misfit(model.now) {
        let line = format!("{} {misfit}", look.glyphs.warning);
        sheet.line(&line, look.theme.muted);
    }
    if let Some(words) = promised(model, look.words) {
        sheet.line(&words, look.theme.text);
    }
    sheet.skip(1);
    let list = sheet.rest();
    if session.people().is_empty() {
        nobody(buf, list, model, look);
    } else {
        people(buf, list, session, selected(model), look);
    }

    let mut sheet = Sheet::new(buf, words_at, look);
    sheet.skip(1);
    sheet.text(read_out, look.theme.text, u16::MAX);
    keys(buf, keys_at, model, session, look);
    if let Some(side) = side {
        rounds(buf, side, session, look);
    }
}

/// `2 promises of earlier sessions come first.`, and the key that leaves them out.
fn promised(model: &Model, words: &Words) -> Option<String> {
    let count = model.promises_to_bring().len();
    if count == 0 {
        return None;
    }
    let key = wording::key(model, Action::LeavePromises);
    let key = [("count", count.into()), ("key", key.into())];
    Some(if model.before.left_out {
        words.fill("promised-left-out", &key)
    } else {
        words.fill("promised-first", &key)
    })
}

fn selected(model: &Model) -> usize {
    match model.screen {
        Screen::Lobby { selected } => selected,
        Screen::Home { .. }
        | Screen::Stage
        | Screen::Ballot
        | Screen::Commitments { .. }
        | Screen::Close => 0,
    }
}

/// `5 of 6 here · 58 min · ends about 11:42`.
fn facts(session: &Session, model: &Model, look: Look) -> String {
    let and = look.glyphs.separator;
    let people = session.people();
    let here = people.iter().filter(|p| p.present).count();
    let length = wording::length(session.time_planned(), look.words);
    let end = session.schedule(model.now).expected_end;
    let end = wording::time_of_day(session, end);
    let ends = look.words.fill("ends-about", &[("time", end.into())]);
    if people.is_empty() {
        return format!("{length} {and} {ends}");
    }
    let here = look.words.fill(
        "here-of",
        &[("here", here.into()), ("people", people.len().into())],
    );
    format!("{here} {and} {length} {and} {ends}")
}

fn nobody(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let mut sheet = Sheet::new(buf, area, look);
    sheet.line(look.words.say("who-is-here"), look.theme.heading);
    let add = wording::key(model, Action::Add);
    // Where nobody can be added, as in a replay, there is no key for it.
    if !add.is_empty() {
        let text = look.words.fill("nobody-listed", &[("key", add.into())]);
        sheet.text(&text, look.theme.text, 3);
    }
}

/// Where the columns of the list start; each is as wide as its longest entry where there is room.
struct Places {
    name: u16,
    name_width: u16,
    role: u16,
    role_width: u16,
    presence: u16,
    consent: u16,
}

const NAME: u16 = 5;

impl Places {
    fn of(columns: u16, people: &[Person], words: &Words) -> Self {
        // `● here` and the longest words of consent, with their gaps.
        let presence = ["here", "away"].map(|key| width(words.say(key)));
        let presence_width = presence.into_iter().max().unwrap_or(0) + 5;
        let agreed = people.iter().map(|person| width(agreed(person, words)));
        let agreed_width = agreed.max().unwrap_or(0).max(17) + 1;
        let longest =
            |text: fn(&Person) -> &str| people.iter().map(|p| width(text(p))).max().unwrap_or(0);
        let room = columns.saturating_sub(NAME + 2 + presence_width + agreed_width);
        let role_width = longest(|p| p.role.as_deref().unwrap_or_default()).min(room / 3);
        let gap = if role_width > 0 { 2 } else { 0 };
        let name_width = longest(|p| &p.name).min(room.saturating_sub(role_width + gap));
        let role = NAME + name_width + gap;
        let presence = role + role_width + 2;
        Self {
            name: NAME,
            name_width,
            role,
            role_width,
            presence,
            consent: presence + presence_width,
        }
    }
}

fn people(buf: &mut Buffer, area: Rect, session: &Session, selected: usize, look: Look) {
    let people = session.people();
    let selected = selected.min(people.len() - 1);
    let places = Places::of(area.width, people, look.words);
    let shown = visible(people.len(), selected, area.height);
    let apart = shown.len() == people.len() && people.len() * 2 <= usize::from(area.height) + 1;
    let mut sheet = Sheet::new(buf, area, look);
    for seat in shown.clone() {
        let row = sheet.take(1);
        line(
            sheet.buf,
            row,
            (seat, &people[seat]),
            seat == selected,
            &places,
            look,
        );
        if apart {
            sheet.take(1);
        }
    }
    let rest = sheet.rest();
    more(buf, rest, &shown, people.len(), look);
}

fn line(
    buf: &mut Buffer,
    row: Rect,
    (seat, person): (usize, &Person),
    selected: bool,
    places: &Places,
    look: Look,
) {
    let (theme, glyphs) = (look.theme, look.glyphs);
    let (style, key_style, quiet) = match (selected, person.present) {
        (true, _) => (theme.selected, theme.selected, theme.selected),
        (false, true) => (theme.text, theme.key, theme.muted),
        (false, false) => (theme.muted, theme.muted, theme.muted),
    };
    if selected {
        run(buf, row, (0, 0), row.width, " ", style);
        put(buf, row, 0, 0, glyphs.pointer, style);
    }
    let mut key = [0; 4];
    put(
        buf,
        row,
        2,
        0,
        seat_key(seat).encode_utf8(&mut key),
        key_style,
    );
    let at = (places.name, 0);
    put_fitted(buf, row, at, places.name_width, &person.name, style, glyphs);
    let role = person.role.as_deref().unwrap_or_default();
    let at = (places.role, 0);
    put_fitted(buf, row, at, places.role_width, role, quiet, glyphs);
    let (mark, word) = if person.present {
        (glyphs.dot, "here")
    } else {
        (glyphs.ring, "away")
    };
    put(buf, row, places.presence, 0, mark, style);
    put(
        buf,
        row,
        places.presence + 2,
        0,
        look.words.say(word),
        style,
    );
    let agreed = agreed(person, look.words);
    put(buf, row, places.consent, 0, agreed, style);
    look.target(row, Target::Key(Key::char(seat_key(seat))));
}

/// How far a person takes part.
fn agreed<'w>(person: &Person, words: &'w Words) -> &'w str {
    if person.observer {
        words.say("observes-no-vote")
    } else {
        wording::consent_words(person.consent, words)
    }
}

fn rounds(buf: &mut Buffer, area: Rect, session: &Session, look: Look) {
    let slots = session.agenda().slots();
    let people = session.participants().count();
    let current = session.agenda().current_index();
    let mut sheet = Sheet::new(buf, area, look);
    sheet.heading(
        look.words.say("rounds"),
        &wording::length(session.time_planned(), look.words),
    );
    sheet.skip(1);
    let rest = sheet.rest();
    let shown = visible(slots.len(), current.unwrap_or(0), rest.height);
    let apart = slots.len() * 2 <= usize::from(rest.height) + 1;
    let mut sheet = Sheet::new(buf, rest, look);
    for index in shown.clone() {
        let slot = &slots[index];
        let row = sheet.take(1);
        let (mark, style) = if current == Some(index) {
            (look.glyphs.pointer, look.theme.heading)
        } else if slot.has_ended() {
            (look.glyphs.check, look.theme.muted)
        } else {
            (" ", look.theme.text)
        };
        put(sheet.buf, row, 0, 0, mark, style);
        let length = wording::length(slot.allotted(people), look.words);
        let end = put_right(sheet.buf, row, 0, &length, look.theme.muted);
        let columns = end.saturating_sub(3);
        put_fitted(
            sheet.buf,
            row,
            (2, 0),
            columns,
            rounds::name(slot, look.words),
            style,
            look.glyphs,
        );
        if apart {
            sheet.take(1);
        }
    }
    let rest = sheet.rest();
    more(buf, rest, &shown, slots.len(), look);
}

fn keys(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, look: Look) {
    let words = match session.phase() {
        Phase::Lobby if session.people().is_empty() => "lobby-add-first",
        Phase::Lobby => "lobby-start",
        Phase::BetweenRounds | Phase::Running | Phase::Paused => "lobby-back-to-round",
        Phase::Closed => "lobby-back-to-close",
    };
    let enter = wording::key(model, Action::Enter);
    let keys = [
        (Action::Add, "lobby-add", 0),
        (Action::Presence, "lobby-presence", 1),
        (Action::Consent, "lobby-consent", 1),
        (Action::Observer, "observes", 2),
        (Action::Edit, "lobby-rename", 2),
    ]
    .map(|(action, label, rank)| (wording::key(model, action), look.words.say(label), rank));
    let hints = keys.each_ref().map(|(key, label, rank)| Hint {
        key,
        label,
        rank: *rank,
    });
    // Without anybody there is one thing to do.
    let beside = if session.people().is_empty() {
        &[]
    } else {
        &hints[..]
    };
    step(buf, area, (&enter, look.words.say(words)), beside, look);
}
