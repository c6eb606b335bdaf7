//! More time for the round on the screen, and what it costs, before it is paid.
//!
//! ```text
//! ┌ More time for Open floor ───────────────────────────────────┐
//! │                                                             │
//! │ ◂ 3 min more ▸                                              │
//! │                                                             │
//! │ ▸ Shorten the rounds to come           ends 11:42 · on time │
//! │   Drop what is optional          ends 11:37 · 5 min ahead   │
//! │   End late                       ends 11:45 · 3 min behind  │
//! │                                                             │
//! │ Curiosity 45s less · Ballot 1m 30s less                     │
//! └─────────────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::header::against_plan;
use super::super::layout::rows;
use super::super::sheet::Sheet;
use super::super::wording::time_of_day;
use super::super::{Look, list};
use super::{rows_of, window};
use crate::app::Model;
use crate::app::mouse::Target;
use crate::plan::write_length;
use crate::session::bill::{Bill, Payment};
use crate::session::schedule::Schedule;
use crate::session::{Moment, Session};
use crate::words::Words;

const WIDTH: u16 = 76;
/// Rows for what each round gives.
const SHARES: u16 = 4;
/// Rows of the frame, of the minutes, and the empty ones.
const AROUND: u16 = 7;

pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    (minutes, selected): (u8, usize),
    model: &Model,
    look: Look,
) {
    let Some(session) = model.session() else {
        return;
    };
    let (words, theme) = (look.words, look.theme);
    let bills = model.bills(minutes);
    let title = title(session, words);
    let high = AROUND + rows_of(bills.len()) + SHARES;
    let inside = window(buf, area, &title, (WIDTH, high), look);
    let mut sheet = Sheet::new(buf, inside, look);
    sheet.skip(1);
    let (left, right) = (look.glyphs.left, look.glyphs.right);
    let more = format!("{left} {} {right}", more(minutes, words));
    sheet.line(&more, theme.heading);
    sheet.skip(1);
    let lines = sheet.take(rows_of(bills.len()));
    for (y, (index, bill)) in (0..lines.height).zip(bills.iter().enumerate()) {
        let line = rows(lines, y, 1);
        let end = end(session, model.now, bill, look);
        let way = way(bill.payment, words);
        list::row(sheet.buf, line, index == selected, way, &end, look);
        look.target(line, Target::Line(index));
    }
    sheet.skip(1);
    if let Some(bill) = bills.get(selected) {
        let parted = format!(" {} ", look.glyphs.separator);
        let shares = shares(session, bill, words).join(&parted);
        sheet.text(&shares, theme.muted, SHARES);
    }
}

/// The same as lines of text, the word to type before each way to pay.
pub(in super::super) fn lines(model: &Model, minutes: u8, look: Look) -> Vec<String> {
    let Some(session) = model.session() else {
        return Vec::new();
    };
    let words = look.words;
    let title = format!("{}: {}.", title(session, words), more(minutes, words));
    let bills = model.bills(minutes).into_iter().map(|bill| {
        let (word, way) = (bill.payment.word(), way(bill.payment, words));
        let end = end(session, model.now, &bill, look);
        let shares = shares(session, &bill, words).join(", ");
        format!("{word}: {way}, {end}: {shares}")
    });
    std::iter::once(title).chain(bills).collect()
}

fn title(session: &Session, words: &Words) -> String {
    let round = session.agenda().current();
    let round = round.map_or("", |slot| slot.round.name.as_str());
    words.fill("bill-title", &[("round", round.into())])
}

fn more(minutes: u8, words: &Words) -> String {
    words.fill("bill-minutes", &[("minutes", minutes.into())])
}

fn way(payment: Payment, words: &Words) -> &str {
    words.say(match payment {
        Payment::Trim => "bill-trim",
        Payment::Drop => "bill-drop",
        Payment::Late => "bill-late",
    })
}

/// `ends 11:45 · 3 min behind`.
fn end(session: &Session, now: Moment, bill: &Bill, look: Look) -> String {
    let schedule = Schedule {
        expected_end: bill.end,
        ..session.schedule(now)
    };
    let time = time_of_day(session, bill.end);
    let end = look.words.fill("ends-at", &[("time", time.into())]);
    let against_plan = against_plan(schedule, look.words);
    format!("{end} {} {against_plan}", look.glyphs.separator)
}

/// What each round pays: `without Break`, `Ballot 1m 30s less`.
fn shares(session: &Session, bill: &Bill, words: &Words) -> Vec<String> {
    let name = |index: usize| {
        let slot = session.agenda().slots().get(index);
        slot.map_or("", |slot| slot.round.name.as_str())
    };
    let dropped = bill.dropped.iter().map(|&index| {
        let round = name(index);
        words.fill("bill-dropped", &[("round", round.into())])
    });
    let cuts = bill.cuts.iter().map(|&(index, cut)| {
        let (round, time) = (name(index), write_length(cut));
        words.fill(
            "bill-cut",
            &[("round", round.into()), ("time", time.into())],
        )
    });
    let shares: Vec<String> = dropped.chain(cuts).collect();
    if shares.is_empty() {
        return vec![words.say("bill-nobody").to_owned()];
    }
    shares
}
