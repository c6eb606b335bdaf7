//! What earlier sessions promised, beside the clock of the round for it: the room sees what it speaks of.
//!
//! ```text
//! WE PROMISED 1 of 2 told
//! Ana: call the supplier            kept
//! Bo: write the paper that everybody
//! has been waiting for
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::columns;
use super::super::paint::{put_right, width};
use super::super::sheet::{Sheet, more, visible};
use super::super::wording::fate_word;
use super::super::{Look, paragraph};
use crate::app::promises::told;
use crate::session::promise::{Brought, Fate};

/// At most so many rows for one of them.
const MOST_ROWS: u16 = 2;

pub(super) fn draw(buf: &mut Buffer, area: Rect, brought: &[Brought], look: Look) {
    let mut sheet = Sheet::new(buf, area, look);
    let told = brought.iter().filter(|b| b.said.is_some()).count();
    let note = look.words.fill(
        "told-of",
        &[("told", told.into()), ("all", brought.len().into())],
    );
    sheet.heading(look.words.say("we-promised"), &note);
    let rest = sheet.rest();
    let count = u16::try_from(brought.len()).unwrap_or(u16::MAX).max(1);
    let high = (rest.height / count).clamp(1, MOST_ROWS);
    let next = brought.iter().position(|b| b.said.is_none());
    let shown = visible(brought.len(), next.unwrap_or(0), rest.height / high);
    let mut sheet = Sheet::new(buf, rest, look);
    for brought in &brought[shown.clone()] {
        let line = sheet.take(high);
        one(sheet.buf, line, brought, look);
    }
    let rest = sheet.rest();
    more(buf, rest, &shown, brought.len(), look);
}

fn one(buf: &mut Buffer, area: Rect, brought: &Brought, look: Look) {
    let theme = look.theme;
    let (word, style) = match brought.said.map(|said| said.fate) {
        None => ("", theme.text),
        Some(Fate::Open) => (fate_word(Fate::Open, look.words), theme.text),
        Some(fate @ (Fate::Kept | Fate::Dropped)) => (fate_word(fate, look.words), theme.muted),
    };
    put_right(buf, area, 0, word, style);
    let gap = if word.is_empty() { 0 } else { width(word) + 2 };
    let text = columns(area, 0, area.width.saturating_sub(gap));
    paragraph::draw(
        buf,
        text,
        &told(&brought.promise, look.words),
        style,
        look.glyphs,
    );
}

#[cfg(test)]
mod tests {
    use super::super::super::testing::{UNICODE, drawn, keeps_to_its_area};
    use super::*;
    use crate::session::commitment::CommitmentId;
    use crate::session::promise::{Promise, Promised, Said};

    fn brought(text: &str, fate: Option<Fate>) -> Brought {
        let on = jiff::civil::date(2026, 3, 2);
        Brought {
            promise: Promise {
                session: "s-1".to_owned(),
                title: "Weekly".to_owned(),
                what: Promised::Commitment(CommitmentId(0)),
                owner: Some("李小龍".to_owned()),
                text: text.to_owned(),
                due: None,
            },
            said: fate.map(|fate| Said { fate, on }),
        }
    }

    #[test]
    fn where_they_do_not_all_fit_the_next_one_is_among_those_shown() {
        let mut all = vec![brought("done", Some(Fate::Kept)); 5];
        all.push(brought("to be told", None));
        let lines = drawn(30, 4, |buf, area| draw(buf, area, &all, UNICODE));
        assert_eq!(
            lines,
            [
                "WE PROMISED  5 of 6 told",
                "李小龍: done              kept",
                "李小龍: to be told",
                "▴ 4 more",
            ]
        );
    }

    #[test]
    fn promises_keep_to_their_area() {
        let all = [
            brought("a text that is longer than a line", Some(Fate::Open)),
            brought("短い", None),
        ];
        keeps_to_its_area(|buf, area| draw(buf, area, &all, UNICODE));
    }
}
