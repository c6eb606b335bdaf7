//! A line of a list one can walk through. Knows neither the list nor what its entries are.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use super::layout::rows;
use super::paint::{put, put_fitted, put_right, run};

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
    fn rows_keep_to_their_area() {
        keeps_to_its_area(|buf, area| {
            row(buf, area, true, "王小明 a long name", "a note", UNICODE);
        });
    }
}
