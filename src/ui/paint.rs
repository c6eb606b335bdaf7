//! The smallest strokes: text, rules and boxes, all clipped to their area. Knows no widget and no screen.

use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;

use super::{Glyphs, Look, bidi};

/// Columns `text` takes when drawn, measured as [`put`] draws it.
pub(super) fn width(text: &str) -> u16 {
    if is_plain(text) {
        return u16::try_from(text.len()).unwrap_or(u16::MAX);
    }
    graphemes(text).fold(0, |sum, (_, _, width)| sum.saturating_add(width))
}

/// The longest start of `text` that is at most `columns` wide.
pub(super) fn clip(text: &str, columns: u16) -> &str {
    if is_plain(text) {
        return &text[..text.len().min(usize::from(columns))];
    }
    let mut used = 0_u16;
    for (start, _, width) in graphemes(text) {
        used = used.saturating_add(width);
        if used > columns {
            return &text[..start];
        }
    }
    text
}

/// Whether each byte is a character of one column: most of what is drawn, and drawn without a look at Unicode's tables.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

/// Graphemes with where they start and their columns; what ratatui does not draw has none.
fn graphemes(text: &str) -> impl Iterator<Item = (usize, &str, u16)> {
    text.grapheme_indices(true).map(|(start, grapheme)| {
        let columns = if grapheme.contains(char::is_control) {
            0
        } else {
            grapheme.cell_width()
        };
        (start, grapheme, columns)
    })
}

/// Writes `text` at column `x`, row `y`, counted from the corner of `area`. Returns the column after it.
///
/// What does not fit into `area` is left out; a wide character is never halved.
pub(super) fn put(buf: &mut Buffer, area: Rect, x: u16, y: u16, text: &str, style: Style) -> u16 {
    let inside = area.intersection(buf.area);
    let (column, row) = (area.x.saturating_add(x), area.y.saturating_add(y));
    if row < inside.top()
        || row >= inside.bottom()
        || column < inside.left()
        || column >= inside.right()
    {
        return x;
    }
    let room = inside.right() - column;
    if is_plain(text) {
        for (x, byte) in (column..inside.right()).zip(text.bytes()) {
            buf[(x, row)].set_char(char::from(byte)).set_style(style);
        }
        return x + room.min(width(text));
    }
    let (end, _) = buf.set_stringn(column, row, text, usize::from(room), style);
    if bidi::is_needed(text) {
        bidi::keep_together(buf, Rect::new(column, row, end - column, 1));
    }
    end - area.x
}

/// As [`put`], in at most `columns` columns, with an ellipsis where text was cut.
pub(super) fn put_fitted(
    buf: &mut Buffer,
    area: Rect,
    at: (u16, u16),
    columns: u16,
    text: &str,
    style: Style,
    glyphs: &Glyphs,
) -> u16 {
    let (x, y) = at;
    let columns = columns.min(area.width.saturating_sub(x));
    if clip(text, columns).len() == text.len() {
        return put(buf, area, x, y, text, style);
    }
    let mark = clip(glyphs.ellipsis, columns);
    if bidi::is_needed(text) {
        let cut = format!("{}{mark}", clip(text, columns - width(mark)));
        return put(buf, area, x, y, &cut, style);
    }
    let end = put(buf, area, x, y, clip(text, columns - width(mark)), style);
    put(buf, area, end, y, mark, style)
}

/// As [`put`], ending at the right edge of `area`. Returns the column where it starts.
pub(super) fn put_right(buf: &mut Buffer, area: Rect, y: u16, text: &str, style: Style) -> u16 {
    let start = area.width.saturating_sub(width(text));
    put(buf, area, start, y, text, style);
    start
}

/// As [`put`], in the middle of `area`; a line too long starts at its left edge.
pub(super) fn put_centred(buf: &mut Buffer, area: Rect, y: u16, text: &str, style: Style) {
    put(
        buf,
        area,
        area.width.saturating_sub(width(text)) / 2,
        y,
        text,
        style,
    );
}

/// As [`put`], one piece after the other.
pub(super) fn put_pieces(
    buf: &mut Buffer,
    area: Rect,
    at: (u16, u16),
    pieces: &[(&str, Style)],
) -> u16 {
    pieces.iter().fold(at.0, |x, (text, style)| {
        put(buf, area, x, at.1, text, *style)
    })
}

/// Draws `symbol` (one column wide) into `count` cells from column `x` on.
pub(super) fn run(
    buf: &mut Buffer,
    area: Rect,
    at: (u16, u16),
    count: u16,
    symbol: &str,
    style: Style,
) {
    let from = Rect::new(
        area.x.saturating_add(at.0),
        area.y.saturating_add(at.1),
        count,
        1,
    );
    let cells = from.intersection(area).intersection(buf.area);
    if cells.is_empty() {
        return;
    }
    for x in cells.left()..cells.right() {
        buf[(x, cells.y)].set_symbol(symbol).set_style(style);
    }
}

/// Empties `area` and gives it `style`.
pub(super) fn fill(buf: &mut Buffer, area: Rect, style: Style) {
    let area = area.intersection(buf.area);
    if area.is_empty() {
        return;
    }
    for y in area.top()..area.bottom() {
        // The first half of a wide character, whose second half goes, would hide the first column.
        if area.left() > buf.area.left() {
            let before = &mut buf[(area.left() - 1, y)];
            if before.symbol().cell_width() > 1 {
                before.set_symbol(" ");
            }
        }
        for x in area.left()..area.right() {
            buf[(x, y)].reset();
        }
    }
    buf.set_style(area, style);
}

/// A horizontal rule across row `y`.
pub(super) fn rule(buf: &mut Buffer, area: Rect, y: u16, look: Look) {
    run(
        buf,
        area,
        (0, y),
        area.width,
        look.glyphs.horizontal,
        look.theme.border,
    );
}

/// A box along the edge of `area`; nothing when `area` has no inside. Returns the inside.
pub(super) fn frame(buf: &mut Buffer, area: Rect, look: Look) -> Rect {
    let (glyphs, style) = (look.glyphs, look.theme.border);
    if area.width < 2 || area.height < 2 {
        return Rect {
            width: 0,
            height: 0,
            ..area
        };
    }
    let (right, bottom) = (area.width - 1, area.height - 1);
    for (y, left_corner, right_corner) in [
        (0, glyphs.top_left, glyphs.top_right),
        (bottom, glyphs.bottom_left, glyphs.bottom_right),
    ] {
        rule(buf, area, y, look);
        put(buf, area, 0, y, left_corner, style);
        put(buf, area, right, y, right_corner, style);
    }
    for y in 1..bottom {
        run(buf, area, (0, y), 1, glyphs.vertical, style);
        run(buf, area, (right, y), 1, glyphs.vertical, style);
    }
    Rect::new(
        area.x.saturating_add(1),
        area.y.saturating_add(1),
        area.width - 2,
        area.height - 2,
    )
}

/// `share` of `whole` cells, rounded; 0 for what is no number.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to 0..=whole"
)]
pub(super) fn portion(whole: u16, share: f64) -> u16 {
    (f64::from(whole) * share.clamp(0.0, 1.0)).round() as u16
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ASCII, UNICODE, drawn, keeps_to_its_area};
    use super::*;

    const PLAIN: Style = Style::new();

    #[test]
    fn text_is_measured_as_it_is_drawn() {
        assert_eq!(width("Ana"), 3);
        assert_eq!(width("王小明"), 6);
        assert_eq!(
            width("e\u{301}\u{200b}"),
            1,
            "combining marks and zero-width characters take no column"
        );
        assert_eq!(width("a\u{7}b"), 2, "control characters are not drawn");
        for text in [
            "Ana",
            "王小明",
            "은지",
            "👩‍👩‍👧 family",
            "שרה",
            "e\u{301}",
            "a\tb",
        ] {
            let mut buf = Buffer::empty(Rect::new(0, 0, 40, 1));
            assert_eq!(
                put(&mut buf, Rect::new(3, 0, 37, 1), 2, 0, text, PLAIN),
                2 + width(text),
                "{text}"
            );
        }
    }

    #[test]
    fn clipping_never_halves_a_character() {
        assert_eq!(clip("王小明", 5), "王小");
        assert_eq!(clip("Zoe\u{308}x", 3), "Zoe\u{308}");
        assert_eq!(clip("Ana", 0), "");
        assert_eq!(clip("Ana", 3), "Ana");
    }

    #[test]
    fn cut_text_ends_in_an_ellipsis() {
        let fitted = |text: &'static str, columns, look: Look<'static>| {
            drawn(10, 1, |buf, area| {
                put_fitted(buf, area, (1, 0), columns, text, PLAIN, look.glyphs);
            })
            .remove(0)
        };
        assert_eq!(fitted("Maximilian", 6, UNICODE), " Maxim…");
        assert_eq!(fitted("Maximilian", 6, ASCII), " Max...");
        assert_eq!(fitted("王小明", 5, UNICODE), " 王小…");
        assert_eq!(fitted("Ana", 3, UNICODE), " Ana");
        assert_eq!(fitted("Maximilian", 60, UNICODE), " Maximili…");
        assert_eq!(fitted("Ana", 0, UNICODE), "");
    }

    #[test]
    fn a_frame_encloses_its_inside() {
        let lines = drawn(6, 3, |buf, area| {
            assert_eq!(frame(buf, area, UNICODE), Rect::new(1, 1, 4, 1));
        });
        assert_eq!(lines, ["┌────┐", "│    │", "└────┘"]);
        assert_eq!(
            drawn(1, 3, |buf, area| assert!(
                frame(buf, area, UNICODE).is_empty()
            )),
            ["", "", ""]
        );
    }

    #[test]
    fn strokes_keep_to_their_area() {
        keeps_to_its_area(|buf, area| {
            fill(buf, area, PLAIN);
            frame(buf, area, UNICODE);
            rule(buf, area, 2, UNICODE);
            put_centred(buf, area, 1, "in the middle", PLAIN);
            put_right(buf, area, 70, "at the right", PLAIN);
            put_fitted(
                buf,
                area,
                (250, 3),
                20,
                "a text that may be cut",
                PLAIN,
                ASCII.glyphs,
            );
        });
    }
}
