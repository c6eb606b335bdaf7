//! What earlier sessions promised, and what became of it. What is chosen is told in full, with the meeting it is from.
//!
//! ```text
//! ┌ What we promised ─────────────────────────────────┐
//! │ ▸ Ana: call the supplier overdue since 2026-11-01 │
//! │   Review: we build it                        kept │
//! │                                                   │
//! │ Ana: call the supplier                            │
//! │ From: Weekly board                                │
//! └───────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::rows;
use super::super::sheet::{Sheet, foot};
use super::super::wording::fate_word;
use super::super::{Look, list};
use super::{first_shown, rows_of, window};
use crate::app::Model;
use crate::app::mouse::Target;
use crate::app::promises::{Settling, told};
use crate::session::promise::{Fate, Promise};

const WIDTH: u16 = 92;
/// Rows of a gap, of the one that is chosen in full, and of its meeting.
const IN_FULL: u16 = 4;

pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    (selected, settling): (usize, Settling),
    model: &Model,
    look: Look,
) {
    let promises = model.promises_listed(settling);
    let high = rows_of(promises.len().max(1)).saturating_add(4 + IN_FULL);
    let inside = window(
        buf,
        area,
        look.words.say("promises-title"),
        (WIDTH, high),
        look,
    );
    let (list, below) = foot(rows(inside, 1, inside.height.saturating_sub(2)), IN_FULL);
    let first = first_shown(selected, list.height);
    for (y, (index, (promise, fate))) in
        (0..list.height).zip(promises.iter().enumerate().skip(first))
    {
        let text = told(promise, look.words);
        let note = note(model, promise, *fate);
        list::row(buf, rows(list, y, 1), index == selected, &text, &note, look);
        look.target(rows(list, y, 1), Target::Line(index));
    }
    if let Some((promise, _)) = promises.get(selected) {
        let mut sheet = Sheet::new(buf, rows(below, 1, below.height), look);
        sheet.text(&told(promise, look.words), look.theme.text, 2);
        let title = ("title", promise.title.as_str().into());
        let from = look.words.fill("promises-from", &[title]);
        sheet.line(&from, look.theme.muted);
    }
}

/// What was said of it; until then its date.
fn note(model: &Model, promise: &Promise, fate: Option<Fate>) -> String {
    match fate {
        Some(fate) => fate_word(fate, &model.words).to_owned(),
        None => model.due_words(promise),
    }
}
