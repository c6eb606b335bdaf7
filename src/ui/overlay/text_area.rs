//! Text being typed over several lines. Knows no keys.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::super::Look;
use super::super::layout::rows;
use super::super::paint::{clip, put, run, width};
use super::first_shown;

/// Rows that `text` takes in `columns`, with room for the cursor after it.
pub(super) fn height(text: &str, columns: u16) -> u16 {
    u16::try_from(lines(text, columns).len()).unwrap_or(u16::MAX)
}

/// Draws `text` on lines that show how far they reach, scrolled so that the cursor is seen. Returns where it belongs.
pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    text: &str,
    cursor: usize,
    look: Look,
) -> Option<Position> {
    if area.intersection(buf.area).is_empty() {
        return None;
    }
    let lines = lines(text, area.width);
    let at = lines
        .iter()
        .rposition(|line| line.start <= cursor)
        .unwrap_or(0);
    let first = first_shown(at, area.height);
    let style = look.theme.text.underlined();
    for (y, line) in (0..area.height).zip(&lines[first..]) {
        let row = rows(area, y, 1);
        run(buf, row, (0, 0), row.width, " ", style);
        put(buf, row, 0, 0, &text[line.clone()], style);
    }
    let line = &lines[at];
    let before = text.get(line.start..cursor.min(line.end)).unwrap_or("");
    let column = width(before).min(area.width - 1);
    let row = u16::try_from(at - first).unwrap_or(0);
    Some(Position::new(area.x + column, area.y + row))
}

/// `text` cut into lines of at most `columns`, after a blank where there is one. Every byte is in one line, so that a
/// cursor can be anywhere. One column is kept for the cursor behind the last character.
fn lines(text: &str, columns: u16) -> Vec<Range<usize>> {
    let columns = columns.saturating_sub(1).max(1);
    let mut lines = Vec::new();
    let mut start = 0;
    loop {
        let rest = &text[start..];
        let fitting = clip(rest, columns).len();
        if fitting == rest.len() {
            lines.push(start..text.len());
            return lines;
        }
        let after_blank = rest[..fitting].rfind(' ').map(|blank| blank + 1);
        let one = || rest.chars().next().map_or(1, char::len_utf8);
        let taken = after_blank.unwrap_or(fitting).max(one());
        lines.push(start..start + taken);
        start += taken;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_in_one_line() {
        for text in [
            "",
            "a",
            "a long line with words",
            "王小明 王小明王小明",
            "x y  z   ",
        ] {
            for columns in [1, 2, 3, 5, 8, 80] {
                let lines = lines(text, columns);
                assert_eq!(lines[0].start, 0);
                assert_eq!(lines[lines.len() - 1].end, text.len());
                assert!(lines.windows(2).all(|pair| pair[0].end == pair[1].start));
            }
        }
    }

    #[test]
    fn lines_break_after_blanks() {
        let text = "we cut the second plant";
        let lines: Vec<&str> = lines(text, 12)
            .into_iter()
            .map(|line| &text[line])
            .collect();
        assert_eq!(lines, ["we cut the ", "second ", "plant"]);
    }
}
