//! The agenda: every round as it was held or is planned, where it comes from, and its times; below it what the plan
//! tells the facilitator about the round on the screen, which is shown nowhere else.
//!
//! ```text
//! ┌ Agenda ────────────────────────────────────────┐
//! │                        planned   held       at │
//! │                                                │
//! │   1 Check-in              5:00   5:12  10:00-… │
//! │ ▸ 2 Conviction            3:45   1:07  10:05-  │
//! │                                                │
//! │ FOR THE FACILITATOR  Conviction                │
//! │ Ask the most senior person to speak last.      │
//! └────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::Look;
use super::super::clock::clock_text;
use super::super::header::which_time;
use super::super::layout::{columns, rows};
use super::super::paint::{put, put_fitted, put_right};
use super::super::paragraph;
use super::super::sheet::Sheet;
use super::super::wording::time_of_day;
use super::{rows_of, scrolled, window};
use crate::app::Model;
use crate::app::rounds;
use crate::session::agenda::Slot;
use crate::session::event::{Origin, RoundEnd};
use crate::session::{Moment, Progress, Session};
use crate::words::Words;

/// Columns of the box, where there is room.
const WIDTH: u16 = 100;
/// Rows of the frame, and of the titles of the columns with the free row below them.
const AROUND: u16 = 4;

pub(super) fn draw(buf: &mut Buffer, area: Rect, scroll: u16, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    let Heights { list, notes } = Heights::of(area, session);
    let inside = window(
        buf,
        area,
        look.words.say("agenda-title"),
        (WIDTH, AROUND + list + notes),
        look,
    );
    let times = Times::of(inside.width);
    let head = rows(inside, 0, 1);
    times.put(buf, head, titles(look), look.theme.muted);
    let below = rows(inside, 2 + list, notes);
    let rounds = rows(inside, 2, list);
    self::list(buf, rounds, session, model.now, scroll, look);
    draw_notes(buf, below, session, look);
}

/// The rounds alone, without what the plan tells the facilitator, the present one among them.
pub(in super::super) fn rounds(
    buf: &mut Buffer,
    area: Rect,
    session: &Session,
    now: Moment,
    look: Look,
) {
    const BEFORE: usize = 3;
    let times = Times::of(area.width);
    let head = rows(area, 0, 1);
    times.put(buf, head, titles(look), look.theme.muted);
    let current = session.agenda().current_index();
    let scroll = rows_of(current.unwrap_or(0).saturating_sub(BEFORE));
    list(buf, rows(area, 2, area.height), session, now, scroll, look);
}

/// Of the columns of times.
fn titles(look: Look<'_>) -> [&str; 3] {
    ["agenda-planned", "agenda-held", "agenda-at"].map(|key| look.words.say(key))
}

fn list(buf: &mut Buffer, area: Rect, session: &Session, now: Moment, scroll: u16, look: Look) {
    let slots = session.agenda().slots();
    let first = scrolled(buf, area, slots.len(), scroll, look);
    let current = session.agenda().current_index();
    for (y, (index, slot)) in (0..area.height).zip(slots.iter().enumerate().skip(first)) {
        let line = rows(area, y, 1);
        let is_current = current == Some(index);
        draw_slot(buf, line, (index, slot, is_current), session, now, look);
    }
}

/// How many rounds there are beyond those that `area` shows.
pub(super) fn beyond(area: Rect, session: &Session) -> usize {
    let shown = usize::from(Heights::of(area, session).list);
    session.agenda().slots().len().saturating_sub(shown)
}

/// Rows of the two parts of the box.
struct Heights {
    list: u16,
    /// With the free row and the heading above them; none without notes.
    notes: u16,
}

impl Heights {
    /// Notes take what they need, up to half of the room: they are what is looked for when the box is opened.
    fn of(area: Rect, session: &Session) -> Self {
        let room = area.height.saturating_sub(AROUND);
        let columns = WIDTH.min(area.width).saturating_sub(4);
        let notes = notes_of(session).map_or(0, |(_, notes)| {
            let lines = paragraph::wrap(notes, columns, (room / 2).saturating_sub(2)).lines;
            2 + rows_of(lines.len())
        });
        let list = rows_of(session.agenda().slots().len()).min(room.saturating_sub(notes));
        Self { list, notes }
    }
}

/// The round on the screen and what the plan tells the facilitator about it.
fn notes_of(session: &Session) -> Option<(&Slot, &str)> {
    let slot = session.agenda().current()?;
    Some((slot, slot.round.notes.as_deref()?))
}

fn draw_notes(buf: &mut Buffer, area: Rect, session: &Session, look: Look) {
    let Some((slot, notes)) = notes_of(session) else {
        return;
    };
    let mut sheet = Sheet::new(buf, area, look);
    sheet.skip(1);
    let round = rounds::name(slot, look.words);
    sheet.heading(look.words.say("agenda-facilitator"), round);
    sheet.text(notes, look.theme.text, u16::MAX);
}

fn draw_slot(
    buf: &mut Buffer,
    line: Rect,
    (index, slot, is_current): (usize, &Slot, bool),
    session: &Session,
    now: Moment,
    look: Look,
) {
    let style = match slot.progress {
        _ if is_current => look.theme.heading,
        Progress::Dropped | Progress::Ended(_) => look.theme.muted,
        Progress::Waiting | Progress::Running(_) => look.theme.text,
    };
    if is_current {
        put(buf, line, 0, 0, look.glyphs.pointer, style);
    }
    let x = put(
        buf,
        line,
        2,
        0,
        &format!("{:>2} ", index + 1),
        look.theme.muted,
    );
    let times = Times::of(line.width);
    let room = line.width.saturating_sub(times.width() + x + 1);
    let name = rounds::name(slot, look.words);
    let words = match origin_words(slot, look.words) {
        Some(origin) => format!("{name} {} {origin}", look.glyphs.separator),
        None => name.to_owned(),
    };
    put_fitted(buf, line, (x, 0), room, &words, style, look.glyphs);

    let people = session.participants().count();
    let planned = clock_text(slot.allotted(people).as_secs());
    let held = match (slot.started, slot.progress) {
        (None, Progress::Dropped) => look.words.say("agenda-dropped").to_owned(),
        (None, Progress::Ended(_)) => look.words.say("agenda-skipped").to_owned(),
        (None, Progress::Waiting | Progress::Running(_)) => String::new(),
        (Some(_), progress) => {
            let spent = clock_text(slot.spent(session.running(now)).as_secs());
            match progress {
                Progress::Running(_) => look.words.fill("agenda-now", &[("spent", spent.into())]),
                Progress::Ended(RoundEnd::Left | RoundEnd::Interrupted) => {
                    look.words.fill("agenda-so-far", &[("spent", spent.into())])
                }
                Progress::Ended(RoundEnd::Finished | RoundEnd::TimeUp | RoundEnd::Skipped)
                | Progress::Waiting
                | Progress::Dropped => spent,
            }
        }
    };
    let at = |moment| time_of_day(session, moment);
    let at = match (slot.started, slot.ended) {
        (Some(from), Some(until)) => format!("{}-{}", at(from), at(until)),
        (Some(from), None) => format!("{}-", at(from)),
        (None, _) => String::new(),
    };
    times.put(buf, line, [&planned, &held, &at], style);
}

/// Where a round comes from, when it does not simply stand in the plan.
fn origin_words(slot: &Slot, words: &Words) -> Option<String> {
    let key = match slot.origin {
        Origin::Plan | Origin::Cycle if slot.cycle > 1 => {
            return Some(which_time(slot.cycle, words));
        }
        Origin::Plan | Origin::Cycle => return None,
        Origin::CounterMove(_) => "agenda-counter-move",
        Origin::Inserted => "agenda-inserted",
        Origin::Promised => "agenda-from-before",
        Origin::Repeated => "agenda-once-more",
        Origin::Continued => "agenda-the-rest",
    };
    Some(words.say(key).to_owned())
}

/// The columns of times at the right; the time of day only where there is room.
#[derive(Clone, Copy)]
struct Times {
    with_time_of_day: bool,
}

impl Times {
    const PLANNED: u16 = 9;
    const HELD: u16 = 12;
    const AT: u16 = 13;
    /// For the scroll marks.
    const EDGE: u16 = 2;

    const fn of(columns: u16) -> Self {
        Self {
            with_time_of_day: columns >= 72,
        }
    }

    const fn width(self) -> u16 {
        let at = if self.with_time_of_day { Self::AT } else { 0 };
        Self::PLANNED + Self::HELD + at + Self::EDGE
    }

    fn put(self, buf: &mut Buffer, line: Rect, texts: [&str; 3], style: Style) {
        let mut from = line.width.saturating_sub(self.width());
        let widths = [Self::PLANNED, Self::HELD, Self::AT];
        let shown = if self.with_time_of_day { 3 } else { 2 };
        for (text, wide) in texts.into_iter().zip(widths).take(shown) {
            put_right(buf, columns(line, from, wide), 0, text, style);
            from += wide;
        }
    }
}
