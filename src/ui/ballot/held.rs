//! Conviction and curiosity in two dimensions: which way the room leans, and how open it is; then what would change minds,
//! in the words of those whose ballot had names.
//!
//! ```text
//! support   against ├──────────────┼────◆─────────┤ for    +38 of 100
//! openness  closed  ├───────────────────────◆─────┤ open   71 of 100
//! ```

use super::super::layout::columns;
use super::super::paint::{portion, put, run};
use super::super::sheet::Sheet;
use crate::session::Session;
use crate::session::ballot::{Ballot, Vote};
use crate::tally::{ConvictionTrace, Method, Trace};

/// Columns before a scale, of its left end's word included.
const LABEL: u16 = 18;
/// Columns after it.
const NUMBER: u16 = 20;
const WIDEST: u16 = 49;

/// The two dimensions of a counted ballot; none of another method, or where the numbers may not be seen.
fn trace(ballot: &Ballot) -> Option<ConvictionTrace> {
    match ballot.recount()?.trace {
        Trace::Conviction(trace) => Some(trace),
        Trace::Signs
        | Trace::Totals(_)
        | Trace::Scores(_)
        | Trace::Star(_)
        | Trace::Rounds(_)
        | Trace::Pairs(_) => None,
    }
}

/// What would change minds, by seat.
fn words(ballot: &Ballot) -> impl Iterator<Item = (&Vote, &str)> {
    let is_held = ballot.terms.method == Method::Conviction;
    let votes = ballot.shown().votes().iter().filter(move |_| is_held);
    votes.filter_map(|vote| Some((vote, vote.reason.as_deref()?)))
}

/// Rows of the words, with their heading, when each takes one.
pub(super) fn word_rows(ballot: &Ballot) -> usize {
    match words(ballot).count() {
        0 => 0,
        count => count + 1,
    }
}

/// Rows of the two scales.
pub(super) fn rows(ballot: &Ballot) -> usize {
    trace(ballot).map_or(0, |_| 2)
}

pub(super) fn draw(sheet: &mut Sheet, ballot: &Ballot) {
    let Some(trace) = trace(ballot) else {
        return;
    };
    let percent = |share: f64| (share * 100.0).round();
    let words = sheet.look.words;
    let of_hundred = |number: String| words.fill("ballot-of-hundred", &[("number", number.into())]);
    scale(
        sheet,
        [
            words.say("ballot-support"),
            words.say("position-against"),
            words.say("position-for"),
        ],
        f64::midpoint(trace.support, 1.0),
        &of_hundred(format!("{:+}", percent(trace.support))),
        true,
    );
    scale(
        sheet,
        [
            words.say("ballot-openness"),
            words.say("ballot-closed"),
            words.say("ballot-open"),
        ],
        trace.openness,
        &of_hundred(percent(trace.openness).to_string()),
        false,
    );
}

/// A line from one end to the other with a mark on it at `share`, 0-1, and a tick in the middle where that is nothing.
fn scale(
    sheet: &mut Sheet,
    [label, low, high]: [&str; 3],
    share: f64,
    number: &str,
    has_middle: bool,
) {
    let look = sheet.look;
    let row = sheet.take(1);
    let wide = row.width.saturating_sub(LABEL + NUMBER).clamp(7, WIDEST);
    // One cell in the middle.
    let wide = wide - (wide + 1) % 2;
    put(sheet.buf, row, 0, 0, label, look.theme.muted);
    put(sheet.buf, row, 10, 0, low, look.theme.text);
    let line = columns(row, LABEL, wide);
    let muted = look.theme.muted;
    run(
        sheet.buf,
        line,
        (0, 0),
        wide,
        look.glyphs.interval_line,
        muted,
    );
    put(sheet.buf, line, 0, 0, look.glyphs.interval_low, muted);
    put(
        sheet.buf,
        line,
        wide - 1,
        0,
        look.glyphs.interval_high,
        muted,
    );
    if has_middle {
        put(sheet.buf, line, wide / 2, 0, look.glyphs.axis, muted);
    }
    let at = portion(wide - 1, share);
    put(sheet.buf, line, at, 0, look.glyphs.dot, look.theme.accent);
    let after = columns(row, LABEL + wide + 1, NUMBER);
    let end = put(sheet.buf, after, 0, 0, high, look.theme.text);
    put(
        sheet.buf,
        after,
        end.max(4) + 2,
        0,
        number,
        look.theme.heading,
    );
}

/// As many as there is room for; the last row says how many are left out.
pub(super) fn draw_words(sheet: &mut Sheet, session: &Session, ballot: &Ballot) {
    let look = sheet.look;
    let mut left = u16::try_from(words(ballot).count()).unwrap_or(u16::MAX);
    if left > 0 && sheet.room() > 1 {
        sheet.heading(look.words.say("ballot-change-mind"), "");
    }
    for (vote, words) in words(ballot) {
        if sheet.room() == 1 && left > 1 {
            let more = look
                .words
                .fill("ballot-more-in-minutes", &[("count", left.into())]);
            let text = format!("{} {more}", look.glyphs.down);
            sheet.line(&text, look.theme.muted);
            return;
        }
        left -= 1;
        let rows = sheet.room().saturating_sub(left).clamp(1, 3);
        sheet.labelled(session.name(vote.who), words, look.theme.text, rows);
    }
}
