//! The whole meeting looked back on: courses, what followed each warning, leads that nobody took up.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Look;
use super::super::layout::{inset, rows};
use super::super::paint::put_fitted;
use super::{scrolled, window};
use crate::report::Line;

/// Lines are at most eighty columns wide, and charts must not break.
const WIDTH: u16 = 84;

pub(super) fn draw(buf: &mut Buffer, area: Rect, lines: &[Line], scroll: u16, look: Look) {
    let width = WIDTH.min(area.width);
    let inside = window(
        buf,
        area,
        look.words.say("coaching-title"),
        (width, area.height),
        look,
    );
    let first = scrolled(buf, inside, lines.len(), scroll, look);
    let text = inset(inside, 1);
    for (y, line) in (0..text.height).zip(lines.iter().skip(first)) {
        let style = match line {
            Line::Heading(_) => look.theme.heading,
            Line::Text(_) | Line::Blank => look.theme.text,
            Line::Remark(_) => look.theme.muted,
        };
        let row = rows(text, y, 1);
        put_fitted(buf, row, (0, 0), row.width, line.text(), style, look.glyphs);
    }
}

/// Lines beyond what a screen of this size shows.
pub(super) fn beyond(area: Rect, lines: &[Line]) -> usize {
    lines
        .len()
        .saturating_sub(usize::from(area.height.saturating_sub(2)))
}
