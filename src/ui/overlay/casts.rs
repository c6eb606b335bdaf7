//! With whom a plan is rehearsed.
//!
//! ```text
//! ┌ Rehearse default with ────────────────────────────────────┐
//! │ ▸ balanced     a bit of everything; the room that …       │
//! │   chefs        everybody leads                            │
//! └───────────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::rows;
use super::super::paint::width;
use super::super::{Look, list};
use super::{first_shown, rows_of, window};
use crate::app::Model;
use crate::app::mouse::Target;

const WIDTH: u16 = 92;

pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    (plan, selected): (&str, usize),
    model: &Model,
    look: Look,
) {
    let high = rows_of(model.casts.len().max(1)).saturating_add(2);
    let title = look.words.fill("casts-title", &[("plan", plan.into())]);
    let inside = window(buf, area, &title, (WIDTH, high), look);
    let first = first_shown(selected, inside.height);
    let names = model.casts.iter().map(|cast| width(&cast.name)).max();
    let names = names.unwrap_or(0).min(inside.width / 3);
    for (y, (index, cast)) in (0..inside.height).zip(model.casts.iter().enumerate().skip(first)) {
        let pad = usize::from(names.saturating_sub(width(&cast.name))) + 2;
        let line = rows(inside, y, 1);
        look.target(line, Target::Line(index));
        let text = format!("{}{:pad$}{}", cast.name, "", cast.summary);
        list::row(buf, line, index == selected, text.trim_end(), "", look);
    }
}
