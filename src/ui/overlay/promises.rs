//! What earlier sessions promised, and what became of it.
//!
//! ```text
//! ┌ What we promised ─────────────────────────────────┐
//! │ ▸ Ana: call the supplier      by 2026-12-01  kept │
//! │   Review: we build it              2026-11-01     │
//! └───────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::rows;
use super::super::{Look, list};
use super::{first_shown, rows_of, window};
use crate::app::Model;
use crate::app::promises::{Settling, told};

const WIDTH: u16 = 92;

pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    (selected, settling): (usize, Settling),
    model: &Model,
    look: Look,
) {
    let promises = model.promises_listed(settling);
    let high = rows_of(promises.len().max(1)).saturating_add(4);
    let inside = window(buf, area, "What we promised", (WIDTH, high), look);
    let inside = rows(inside, 1, inside.height.saturating_sub(2));
    let first = first_shown(selected, inside.height);
    for (y, (index, (promise, fate))) in
        (0..inside.height).zip(promises.iter().enumerate().skip(first))
    {
        let due = promise.due.map(|due| format!("by {due}"));
        let said = fate.map(|fate| fate.word().to_owned());
        let note: Vec<String> = due.into_iter().chain(said).collect();
        list::row(
            buf,
            rows(inside, y, 1),
            index == selected,
            &told(promise),
            &note.join("  "),
            look,
        );
    }
}
