//! A column of text written from the top down, as the boards of the session are. Knows none of them.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Look;
use super::paint::{put, put_fitted, run, width};
use super::paragraph;

/// Columns from which a board has a second column.
const TWO_COLUMNS: u16 = 100;
const BETWEEN: u16 = 4;
/// Columns of a label that are always kept.
const LABEL: u16 = 12;
const LEAST_SIDE: u16 = 32;
const MOST_SIDE: u16 = 88;

/// What is left of a column to write on.
pub(super) struct Sheet<'a> {
    pub(super) buf: &'a mut Buffer,
    area: Rect,
    pub(super) look: Look<'a>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(buf: &'a mut Buffer, area: Rect, look: Look<'a>) -> Self {
        let area = area.intersection(buf.area);
        Self { buf, area, look }
    }

    /// Rows that are left.
    pub(super) const fn room(&self) -> u16 {
        self.area.height
    }

    pub(super) const fn width(&self) -> u16 {
        self.area.width
    }

    /// The next rows, for somebody else to draw on.
    pub(super) fn take(&mut self, rows: u16) -> Rect {
        let rows = rows.min(self.area.height);
        let taken = Rect {
            height: rows,
            ..self.area
        };
        self.area.y += rows;
        self.area.height -= rows;
        taken
    }

    /// Everything that is left, for somebody else to draw on.
    pub(super) fn rest(&mut self) -> Rect {
        self.take(u16::MAX)
    }

    /// Empty rows; none at all where that would leave no room.
    pub(super) fn skip(&mut self, rows: u16) {
        if rows < self.area.height {
            self.take(rows);
        }
    }

    /// One row, with an ellipsis where it was cut.
    pub(super) fn line(&mut self, text: &str, style: Style) {
        let at = self.take(1);
        let glyphs = self.look.glyphs;
        put_fitted(self.buf, at, (0, 0), at.width, text, style, glyphs);
    }

    /// A muted word, cut to a third of the width where it is long, then a text wrapped beside it.
    pub(super) fn labelled(&mut self, label: &str, text: &str, style: Style, most: u16) {
        let columns = width(label).min((self.area.width / 3).max(LABEL));
        let indent = columns.saturating_add(2).min(self.area.width);
        let (muted, glyphs) = (self.look.theme.muted, self.look.glyphs);
        put_fitted(self.buf, self.area, (0, 0), columns, label, muted, glyphs);
        let beside = Rect {
            x: self.area.x + indent,
            width: self.area.width - indent,
            height: self.area.height.min(most),
            ..self.area
        };
        let used = paragraph::draw(self.buf, beside, text, style, self.look.glyphs);
        self.take(used.max(1));
    }

    /// At most `most` rows of wrapped text.
    pub(super) fn text(&mut self, text: &str, style: Style, most: u16) {
        let area = Rect {
            height: self.area.height.min(most),
            ..self.area
        };
        let used = paragraph::draw(self.buf, area, text, style, self.look.glyphs);
        self.take(used);
    }

    /// The title of what follows, with a note beside it.
    pub(super) fn heading(&mut self, title: &str, note: &str) {
        let at = self.take(1);
        let theme = self.look.theme;
        let end = put(self.buf, at, 0, 0, title, theme.key);
        let room = at.width.saturating_sub(end + 2);
        let glyphs = self.look.glyphs;
        put_fitted(self.buf, at, (end + 2, 0), room, note, theme.muted, glyphs);
    }
}

/// `area` without its margins, which are wide where there is room to be calm.
pub(super) fn page(area: Rect) -> Rect {
    let (left, top) = (
        match area.width {
            180.. => 8,
            100.. => 4,
            40.. => 2,
            _ => 0,
        },
        u16::from(area.height >= 24) + u16::from(area.height >= 45),
    );
    Rect {
        x: area.x.saturating_add(left),
        y: area.y.saturating_add(top),
        width: area.width - 2 * left,
        height: area.height - top,
    }
}

/// A main column and, at the right, one of `side` columns; no side column where there is no room for two.
pub(super) fn columns(area: Rect, side: u16) -> (Rect, Option<Rect>) {
    if area.width + 8 < TWO_COLUMNS {
        return (area, None);
    }
    let side = side.clamp(LEAST_SIDE, MOST_SIDE);
    let main = Rect {
        width: area.width - side - BETWEEN,
        ..area
    };
    let side = Rect {
        x: main.right().saturating_add(BETWEEN),
        width: side,
        ..area
    };
    (main, Some(side))
}

/// `area` without its last rows, and these.
pub(super) fn foot(area: Rect, rows: u16) -> (Rect, Rect) {
    let rows = rows.min(area.height);
    let above = Rect {
        height: area.height - rows,
        ..area
    };
    let foot = Rect {
        y: area.y.saturating_add(above.height),
        height: rows,
        ..area
    };
    (above, foot)
}

/// What the key of the highlighted action does: `▸ [enter] open the ballot`.
pub(super) fn step(buf: &mut Buffer, area: Rect, key: &str, words: &str, look: Look) {
    let text = format!(" [{key}] {words} ");
    let style = look.theme.selected;
    let end = put(buf, area, 0, 0, look.glyphs.pointer, look.theme.key);
    let columns = area.width.saturating_sub(end);
    run(buf, area, (end, 0), width(&text).min(columns), " ", style);
    put_fitted(buf, area, (end, 0), columns, &text, style, look.glyphs);
}

/// Which of `count` lines are shown in `room` rows so that the selected one is; one row is left for [`more`] when
/// they are not all shown.
pub(super) fn visible(count: usize, selected: usize, room: u16) -> Range<usize> {
    let room = usize::from(room);
    if count <= room {
        return 0..count;
    }
    let rows = room.saturating_sub(1);
    let first = selected.saturating_sub(rows / 2).min(count - rows);
    first..first + rows
}

/// Says on the first row of `area` how many lines are not shown.
pub(super) fn more(buf: &mut Buffer, area: Rect, shown: &Range<usize>, count: usize, look: Look) {
    let (above, below) = (shown.start, count.saturating_sub(shown.end));
    let mut x = 0;
    for (symbol, hidden) in [(look.glyphs.up, above), (look.glyphs.down, below)] {
        if hidden > 0 {
            let text = format!("{symbol} {hidden} more");
            x = put(buf, area, x, 0, &text, look.theme.muted) + 3;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{UNICODE, drawn, keeps_to_its_area};
    use super::*;

    #[test]
    fn the_selected_line_is_always_shown() {
        assert_eq!(visible(12, 11, 12), 0..12);
        assert_eq!(visible(36, 0, 11), 0..10);
        assert_eq!(visible(36, 20, 11), 15..25);
        assert_eq!(visible(36, 35, 11), 26..36);
        assert_eq!(visible(3, 1, 1), 1..1);
        assert_eq!(visible(3, 1, 0), 1..1);
    }

    #[test]
    fn a_sheet_is_written_from_the_top_down() {
        let lines = drawn(24, 6, |buf, area| {
            let mut sheet = Sheet::new(buf, area, UNICODE);
            sheet.heading("RULES", "consent");
            sheet.text("One two three four five six", Style::new(), 2);
            sheet.labelled("Review", "on the last day of the year", Style::new(), 2);
            sheet.skip(3);
            sheet.line("The last row, and no more than it", Style::new());
            assert_eq!(sheet.room(), 0);
            sheet.line("nothing", Style::new());
        });
        assert_eq!(
            lines,
            [
                "RULES  consent",
                "One two three four five",
                "six",
                "Review  on the last day",
                "        of the year",
                "The last row, and no mo…"
            ]
        );
    }

    #[test]
    fn sheets_keep_to_their_area() {
        keeps_to_its_area(|buf, area| {
            let (main, side) = columns(page(area), area.width / 3);
            let (main, below) = foot(main, 2);
            let mut sheet = Sheet::new(buf, main, UNICODE);
            sheet.heading("RULES", "consent");
            sheet.skip(1);
            sheet.labelled("Review", "on the last day of the year", Style::new(), 2);
            sheet.text("One two three four five six", Style::new(), 2);
            sheet.line("one", Style::new());
            step(buf, below, "enter", "open the ballot", UNICODE);
            more(buf, side.unwrap_or_default(), &(3..5), 9, UNICODE);
        });
    }
}
