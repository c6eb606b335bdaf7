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
        let mut x = 0;
        for (before, words) in columns(line.text()) {
            x += before;
            let room = row.width.saturating_sub(x);
            x = put_fitted(buf, row, (x, 0), room, words, style, look.glyphs);
        }
    }
}

/// The columns of a line, two blanks apart or more, each with the blanks before it: drawn one by one, so that a name written
/// from right to left turns nothing round but itself.
fn columns(line: &str) -> impl Iterator<Item = (u16, &str)> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let words = rest.trim_start();
        let before = u16::try_from(rest.len() - words.len()).unwrap_or(u16::MAX);
        let (column, after) = words.split_at(words.find("  ").unwrap_or(words.len()));
        rest = after;
        (!column.is_empty()).then_some((before, column))
    })
}

/// Lines beyond what a screen of this size shows.
pub(super) fn beyond(area: Rect, lines: &[Line]) -> usize {
    lines
        .len()
        .saturating_sub(usize::from(area.height.saturating_sub(2)))
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn columns_are_two_blanks_apart() {
        let line = " محمد علي    0 ·  2   ▆▅";
        let columns: Vec<_> = columns(line).collect();
        assert_eq!(columns, [(1, "محمد علي"), (4, "0 ·"), (2, "2"), (3, "▆▅")]);
        assert_eq!(super::columns("").next(), None);
    }
}
