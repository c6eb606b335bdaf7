//! Method and rules of the ballot to come, a line each, changed with left and right.
//!
//! ```text
//! ┌ The rules of the next ballot ─────────────────────────┐
//! │ ▸ Method   ◂ consent: no objection stands ▸           │
//! │   Votes      hidden until all have voted              │
//! │                                                       │
//! │ Fixed once the ballot opens, …                        │
//! └───────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::{columns, rows};
use super::super::paint::{put, put_fitted};
use super::super::{Look, list};
use super::{rows_of, widest, window};
use crate::app::Model;
use crate::app::ballot::RuleLine;
use crate::app::mouse::Target;

pub(super) fn draw(buf: &mut Buffer, area: Rect, selected: usize, model: &Model, look: Look) {
    let lines = RuleLine::of(model.next_ballot.method, &model.next_ballot.rules);
    let people = model.entitled();
    let count = rows_of(lines.len());
    let inside = window(
        buf,
        area,
        look.words.say("rules-title"),
        (72, count + 6),
        look,
    );
    let labels = widest(lines.iter().map(|line| line.label(look.words)));
    for (y, (index, line)) in (1..).zip(lines.iter().enumerate()) {
        let row = rows(inside, y, 1);
        let is_selected = index == selected;
        list::row(buf, row, is_selected, line.label(look.words), "", look);
        look.target(row, Target::Line(index));
        let style = if is_selected {
            look.theme.selected
        } else {
            look.theme.text
        };
        let value = columns(row, 2 + labels + 2, row.width);
        let text = if is_selected {
            format!(
                "{} {} {}",
                look.glyphs.left,
                model.next_ballot.value(*line, people, look.words),
                look.glyphs.right
            )
        } else {
            format!("  {}", model.next_ballot.value(*line, people, look.words))
        };
        put_fitted(buf, value, (0, 0), value.width, &text, style, look.glyphs);
    }
    let last = rows(inside, count + 2, 1);
    let words = look.words.say("rules-fixed");
    put(buf, last, 0, 0, words, look.theme.muted);
}
