//! A column of text written from the top down, as the boards of the session are. Knows none of them.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::hints::{self, Hint};
use super::layout::{columns, inset, rows};
use super::paint::{put, put_fitted, run, width};
use super::{Look, lettering, paragraph};

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
    pub(super) fn take(&mut self, count: u16) -> Rect {
        let taken = rows(self.area, 0, count);
        self.area = rows(self.area, count, u16::MAX);
        taken
    }

    /// Everything that is left, for somebody else to draw on.
    pub(super) fn rest(&mut self) -> Rect {
        self.take(u16::MAX)
    }

    /// What is left, still to be taken.
    pub(super) const fn ahead(&self) -> Rect {
        self.area
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
        let wide = width(label).min((self.area.width / 3).max(LABEL));
        let (muted, glyphs) = (self.look.theme.muted, self.look.glyphs);
        put_fitted(self.buf, self.area, (0, 0), wide, label, muted, glyphs);
        let beside = columns(rows(self.area, 0, most), wide + 2, self.area.width);
        let used = paragraph::draw(self.buf, beside, text, style, self.look.glyphs);
        self.take(used.max(1));
    }

    /// At most `most` rows of wrapped text.
    pub(super) fn text(&mut self, text: &str, style: Style, most: u16) {
        let area = rows(self.area, 0, most);
        let used = paragraph::draw(self.buf, area, text, style, self.look.glyphs);
        self.take(used);
    }

    /// A word in big letters, or on a band where there is no room for them, in at most `most` rows.
    pub(super) fn letters(&mut self, word: &str, style: Style, most: u16) {
        let area = rows(self.area, 0, most);
        let used = lettering::draw(self.buf, area, word, style, self.look);
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
    let left = match area.width {
        180.. => 8,
        100.. => 4,
        40.. => 2,
        _ => 0,
    };
    let top = u16::from(area.height >= 24) + u16::from(area.height >= 45);
    rows(inset(area, left), top, area.height)
}

/// A main column and, at the right, one of `side` columns; no side column where there is no room for two.
pub(super) fn two_columns(area: Rect, side: u16) -> (Rect, Option<Rect>) {
    if area.width + 8 < TWO_COLUMNS {
        return (area, None);
    }
    let side = side.clamp(LEAST_SIDE, MOST_SIDE);
    let main = columns(area, 0, area.width - side - BETWEEN);
    (main, Some(columns(area, main.width + BETWEEN, side)))
}

/// `area` without its last rows, and these.
pub(super) fn foot(area: Rect, count: u16) -> (Rect, Rect) {
    let above = area.height.saturating_sub(count);
    (rows(area, 0, above), rows(area, above, count))
}

/// What the key of the highlighted action does, and other keys beside it: `▸ [enter] open the ballot    a amend`. An
/// action that has no key here is not highlighted.
pub(super) fn step(
    buf: &mut Buffer,
    area: Rect,
    (key, words): (&str, &str),
    beside: &[Hint],
    look: Look,
) {
    if key.is_empty() {
        hints::draw(buf, area, beside, look);
        return;
    }
    let text = format!(" [{key}] {words} ");
    let style = look.theme.selected;
    let start = put(buf, area, 0, 0, look.glyphs.pointer, look.theme.key);
    let room = area.width.saturating_sub(start);
    run(buf, area, (start, 0), width(&text).min(room), " ", style);
    let end = put_fitted(buf, area, (start, 0), room, &text, style, look.glyphs);
    look.key_target(columns(rows(area, 0, 1), 0, end), key);
    hints::draw(buf, columns(area, end + 3, area.width), beside, look);
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
            let more = look.words.fill("more-below", &[("count", hidden.into())]);
            let text = format!("{symbol} {more}");
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
            let (main, side) = two_columns(page(area), area.width / 3);
            let (main, below) = foot(main, 2);
            let mut sheet = Sheet::new(buf, main, UNICODE);
            sheet.heading("RULES", "consent");
            sheet.skip(1);
            sheet.labelled("Review", "on the last day of the year", Style::new(), 2);
            sheet.text("One two three four five six", Style::new(), 2);
            sheet.line("one", Style::new());
            step(buf, below, ("enter", "open the ballot"), &[], UNICODE);
            more(buf, side.unwrap_or_default(), &(3..5), 9, UNICODE);
        });
    }
}
