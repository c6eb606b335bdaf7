//! The palette: an action found by part of its sentence.
//!
//! ```text
//! ┌ Do what? ─────────────────────────────────────────────┐
//! │ minute                                                │
//! │                                                       │
//! │ ▸ Give this round one minute more.                  + │
//! │   Give this round one minute less.                  - │
//! └───────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::super::layout::rows;
use super::super::paint::put;
use super::super::{Look, list};
use super::{first_shown, window};
use crate::app::Model;
use crate::app::screen::Palette;
use crate::ui::field::{self, Field};

pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    palette: &Palette,
    model: &Model,
    look: Look,
) -> Option<Position> {
    let found = model.palette_rows(palette);
    let inside = window(buf, area, "Do what?", (84, 18), look);
    let text = palette.input.value();
    let field = Field {
        text,
        cursor: palette.cursor(),
        placeholder: "type part of what you want",
    };
    let cursor = field::draw(buf, rows(inside, 0, 1), field, look);
    let rest = rows(inside, 2, inside.height);
    if found.is_empty() {
        put(
            buf,
            rest,
            0,
            0,
            "Nothing here is called that.",
            look.theme.muted,
        );
    }
    let first = first_shown(palette.selected, rest.height);
    for (y, (index, row)) in (0..rest.height).zip(found.iter().enumerate().skip(first)) {
        let key = model.keymap.key_of(row);
        let key = key.map_or_else(String::new, |key| key.to_string());
        let line = rows(rest, y, 1);
        list::row(buf, line, index == palette.selected, row.help, &key, look);
    }
    cursor
}
