//! A line of a list one can walk through. Knows neither the list nor what its entries are.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use ratatui::style::Modifier;
use unicode_segmentation::UnicodeSegmentation;

use super::Look;
use super::layout::rows;
use super::paint::{put, put_fitted, put_right, run, width};

/// One line of a list: a pointer when selected, text cut to fit, and a note at the right that is never cut for it.
pub(super) fn row(
    buf: &mut Buffer,
    area: Rect,
    selected: bool,
    text: &str,
    note: &str,
    look: Look,
) {
    let area = rows(area, 0, 1);
    let (style, note_style) = if selected {
        (look.theme.selected, look.theme.selected)
    } else {
        (look.theme.text, look.theme.muted)
    };
    if selected {
        run(buf, area, (0, 0), area.width, " ", style);
        put(buf, area, 0, 0, look.glyphs.pointer, style);
    }
    let note_start = if note.is_empty() {
        area.width
    } else {
        put_right(buf, area, 0, note, note_style).saturating_sub(1)
    };
    put_fitted(
        buf,
        area,
        (2, 0),
        note_start.saturating_sub(2),
        text,
        style,
        look.glyphs,
    );
}

/// A line that was searched for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found<'a> {
    pub(super) text: &'a str,
    pub(super) note: &'a str,
    /// Which graphemes of the text were typed, in their order.
    pub(super) matched: &'a [usize],
}

/// As [`row`], with what was typed underlined.
pub(super) fn found(buf: &mut Buffer, area: Rect, selected: bool, line: Found, look: Look) {
    let area = rows(area, 0, 1);
    row(buf, area, selected, line.text, line.note, look);
    let beside = match width(line.note) {
        0 => 0,
        note => note + 1,
    };
    let inside = area.intersection(buf.area);
    let end = inside.right().min(area.right().saturating_sub(beside));
    let mut matched = line.matched.iter().peekable();
    let mut x = area.x.saturating_add(2);
    for (index, grapheme) in line.text.graphemes(true).enumerate() {
        let columns = width(grapheme);
        if inside.is_empty() || x.saturating_add(columns) > end {
            return;
        }
        if matched.next_if_eq(&&index).is_some() && columns > 0 {
            let typed = Modifier::UNDERLINED | Modifier::BOLD;
            buf[(x, area.y)].modifier.insert(typed);
        }
        x = x.saturating_add(columns);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ASCII, UNICODE, drawn, keeps_to_its_area};
    use super::*;

    #[test]
    fn a_selected_row_is_told_by_its_pointer() {
        let line = |selected, look| {
            drawn(20, 1, |buf, area| {
                row(
                    buf,
                    area,
                    selected,
                    "Retrospective and more",
                    "60 min",
                    look,
                );
            })
            .remove(0)
        };
        assert_eq!(line(false, UNICODE), "  Retrospect… 60 min");
        assert_eq!(line(true, UNICODE), "▸ Retrospect… 60 min");
        assert_eq!(line(true, ASCII), "> Retrospe... 60 min");
    }

    #[test]
    fn what_was_typed_is_underlined_wherever_names_are_wide() {
        let line = Found {
            text: "Give 李小龍 the floor.",
            note: "2",
            matched: &[0, 6, 8],
        };
        let area = Rect::new(0, 0, 30, 1);
        let mut buf = Buffer::empty(area);
        found(&mut buf, area, false, line, UNICODE);
        let underlined: Vec<u16> = (0..30)
            .filter(|&x| buf[(x, 0)].modifier.contains(Modifier::UNDERLINED))
            .collect();
        assert_eq!(underlined, [2, 9, 13]);
    }

    #[test]
    fn rows_keep_to_their_area() {
        keeps_to_its_area(|buf, area| {
            let line = Found {
                text: "王小明 a long name",
                note: "a note",
                matched: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
            };
            found(buf, area, true, line, UNICODE);
        });
        keeps_to_its_area(|buf, area| {
            row(buf, area, true, "王小明 a long name", "a note", UNICODE);
        });
    }
}
