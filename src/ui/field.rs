//! A line of text being typed. Knows no keys; it is told the text and where the cursor is.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Look;
use super::paint::{clip, put, run, width};

/// A text field as it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'a> {
    pub(super) text: &'a str,
    /// Where the cursor is: bytes of `text` before it. Beyond the end counts as the end.
    pub(super) cursor: usize,
    /// Shown while `text` is empty.
    pub(super) placeholder: &'a str,
}

/// Draws `field` on the first row of `area`, scrolled so that the cursor is inside, on a line that shows how far it reaches.
/// Returns where the terminal's cursor belongs.
pub(super) fn draw(buf: &mut Buffer, area: Rect, field: Field, look: Look) -> Option<Position> {
    if area.intersection(buf.area).is_empty() {
        return None;
    }
    let style = look.theme.text.underlined();
    run(buf, area, (0, 0), area.width, " ", style);
    if field.text.is_empty() {
        put(
            buf,
            area,
            0,
            0,
            field.placeholder,
            look.theme.muted.underlined(),
        );
        return Some(area.as_position());
    }
    let cursor = floor_char_boundary(field.text, field.cursor);
    let start = scroll(&field.text[..cursor], area.width - 1);
    put(buf, area, 0, 0, &field.text[start..], style);
    let column = width(&field.text[start..cursor]);
    Some(Position::new(area.x.saturating_add(column), area.y))
}

/// Bytes to leave out at the left so that the rest of `before` takes at most `columns`.
fn scroll(before: &str, columns: u16) -> usize {
    let excess = width(before).saturating_sub(columns);
    let hidden = clip(before, excess);
    let short = width(hidden) < excess;
    // A wide character that straddles the edge goes as a whole.
    let next = before[hidden.len()..]
        .chars()
        .next()
        .map_or(0, char::len_utf8);
    hidden.len() + if short { next } else { 0 }
}

fn floor_char_boundary(text: &str, index: usize) -> usize {
    (0..=index.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{UNICODE, drawn, keeps_to_its_area};
    use super::*;

    fn shown(text: &str, cursor: usize) -> (String, u16) {
        let mut column = 0;
        let field = Field {
            text,
            cursor,
            placeholder: "a name",
        };
        let lines = drawn(6, 1, |buf, area| {
            column = draw(buf, area, field, UNICODE).expect("there is room").x;
        });
        (lines.concat(), column)
    }

    #[test]
    fn the_cursor_stays_in_sight() {
        assert_eq!(shown("", 0), ("a name".into(), 0));
        assert_eq!(shown("Ana", 3), ("Ana".into(), 3));
        assert_eq!(shown("Ana", 1), ("Ana".into(), 1));
        assert_eq!(shown("Maximilian", 10), ("ilian".into(), 5));
        assert_eq!(shown("Maximilian", 0), ("Maximi".into(), 0));
        assert_eq!(
            shown("王小明", 9),
            ("小明".into(), 4),
            "a wide character leaves as a whole"
        );
        assert_eq!(
            shown("Zoë", 99),
            ("Zoë".into(), 3),
            "beyond the end is the end"
        );
        assert_eq!(
            shown("Zoë", 3),
            ("Zoë".into(), 2),
            "within a character is before it"
        );
    }

    #[test]
    fn fields_keep_to_their_area() {
        for text in [
            "",
            "王小明 and a rather long answer to the question of the round",
        ] {
            keeps_to_its_area(|buf, area| {
                if let Some(cursor) = draw(
                    buf,
                    area,
                    Field {
                        text,
                        cursor: text.len(),
                        placeholder: "a name",
                    },
                    UNICODE,
                ) {
                    assert!(area.contains(cursor));
                }
            });
        }
    }
}
