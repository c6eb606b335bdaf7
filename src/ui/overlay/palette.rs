//! The palette: whatever can be done here, found by a few letters of it.
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
use super::super::paint::put_fitted;
use super::super::{Look, list};
use super::{first_shown, window};
use crate::app::Model;
use crate::app::mouse::Target;
use crate::app::palette::Palette;
use crate::ui::field::{self, Field};

pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    palette: &Palette,
    model: &Model,
    look: Look,
) -> Option<Position> {
    let listing = model.palette(palette);
    let inside = window(buf, area, look.words.say("palette-title"), (84, 18), look);
    let text = palette.input.value();
    let field = Field {
        text,
        cursor: palette.cursor(),
        placeholder: look.words.say("palette-placeholder"),
    };
    let cursor = field::draw(buf, rows(inside, 0, 1), field, look);
    let rest = rows(inside, 2, inside.height);
    let advice = match &listing.complaint {
        Some(complaint) => Some(complaint.as_str()),
        None if listing.found.is_empty() => Some(look.words.say("palette-nothing")),
        None => None,
    };
    let mut lines = rest;
    if let Some(advice) = advice {
        let (theme, glyphs) = (look.theme, look.glyphs);
        put_fitted(buf, rest, (2, 0), rest.width, advice, theme.muted, glyphs);
        lines = rows(rest, 1, rest.height);
    }
    let first = first_shown(palette.selected, lines.height);
    let found = listing.found.iter().enumerate().skip(first);
    for (y, (index, line)) in (0..lines.height).zip(found) {
        let entry = list::Found {
            text: &line.text,
            note: &line.key,
            matched: &line.matched,
        };
        list::found(
            buf,
            rows(lines, y, 1),
            index == palette.selected,
            entry,
            look,
        );
        look.target(rows(lines, y, 1), Target::Line(index));
    }
    cursor
}
