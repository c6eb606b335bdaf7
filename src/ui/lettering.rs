//! Big letters for one word or two that the whole room is to read. Knows no word.
//!
//! ```text
//! █▄  █ ▄▀▀▄
//! █ ▀▄█ █  █
//! ▀   ▀  ▀▀
//! ```
//!
//! A letter is a capital, five pixels high. What has no room for letters becomes a band across the row, with the text as it is.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::glyphs::Charset;
use super::paint::{put, put_fitted, run, width};
use super::{Look, bidi};

const PIXEL_ROWS: u16 = 5;
const GAP: u16 = 1;
/// Columns, and half rows, of a pixel; with an odd number beyond one, edges would fall within a cell.
const PIXELS: [u16; 3] = [4, 2, 1];

/// Width in pixels, and the pixels of each row: the leftmost is the highest of the `width` bits.
struct Shape {
    width: u16,
    rows: [u8; PIXEL_ROWS as usize],
}

/// None for what there is no shape for.
const fn shape(character: char) -> Option<Shape> {
    let (width, rows) = match character {
        'A' => (4, [0b0110, 0b1001, 0b1111, 0b1001, 0b1001]),
        'B' => (4, [0b1110, 0b1001, 0b1110, 0b1001, 0b1110]),
        'C' => (4, [0b0111, 0b1000, 0b1000, 0b1000, 0b0111]),
        'D' => (4, [0b1110, 0b1001, 0b1001, 0b1001, 0b1110]),
        'E' => (4, [0b1111, 0b1000, 0b1110, 0b1000, 0b1111]),
        'F' => (4, [0b1111, 0b1000, 0b1110, 0b1000, 0b1000]),
        'G' => (4, [0b0111, 0b1000, 0b1011, 0b1001, 0b0111]),
        'H' => (4, [0b1001, 0b1001, 0b1111, 0b1001, 0b1001]),
        'I' => (3, [0b111, 0b010, 0b010, 0b010, 0b111]),
        'J' => (4, [0b0011, 0b0001, 0b0001, 0b1001, 0b0110]),
        'K' => (4, [0b1001, 0b1010, 0b1100, 0b1010, 0b1001]),
        'L' => (4, [0b1000, 0b1000, 0b1000, 0b1000, 0b1111]),
        'M' => (5, [0b10001, 0b11011, 0b10101, 0b10001, 0b10001]),
        'N' => (5, [0b10001, 0b11001, 0b10101, 0b10011, 0b10001]),
        'O' | '0' => (4, [0b0110, 0b1001, 0b1001, 0b1001, 0b0110]),
        'P' => (4, [0b1110, 0b1001, 0b1110, 0b1000, 0b1000]),
        'Q' => (4, [0b0110, 0b1001, 0b1001, 0b1011, 0b0111]),
        'R' => (4, [0b1110, 0b1001, 0b1110, 0b1010, 0b1001]),
        'S' => (4, [0b0111, 0b1000, 0b0110, 0b0001, 0b1110]),
        'T' => (5, [0b11111, 0b00100, 0b00100, 0b00100, 0b00100]),
        'U' => (4, [0b1001, 0b1001, 0b1001, 0b1001, 0b0110]),
        'V' => (5, [0b10001, 0b10001, 0b01010, 0b01010, 0b00100]),
        'W' => (5, [0b10001, 0b10001, 0b10101, 0b11011, 0b10001]),
        'X' => (5, [0b10001, 0b01010, 0b00100, 0b01010, 0b10001]),
        'Y' => (5, [0b10001, 0b01010, 0b00100, 0b00100, 0b00100]),
        'Z' => (4, [0b1111, 0b0001, 0b0110, 0b1000, 0b1111]),
        '1' => (3, [0b010, 0b110, 0b010, 0b010, 0b111]),
        '2' => (4, [0b1110, 0b0001, 0b0110, 0b1000, 0b1111]),
        '3' => (4, [0b1110, 0b0001, 0b0110, 0b0001, 0b1110]),
        '4' => (4, [0b1001, 0b1001, 0b1111, 0b0001, 0b0001]),
        '5' => (4, [0b1111, 0b1000, 0b1110, 0b0001, 0b1110]),
        '6' => (4, [0b0110, 0b1000, 0b1110, 0b1001, 0b0110]),
        '7' => (4, [0b1111, 0b0001, 0b0010, 0b0100, 0b0100]),
        '8' => (4, [0b0110, 0b1001, 0b0110, 0b1001, 0b0110]),
        '9' => (4, [0b0110, 0b1001, 0b0111, 0b0001, 0b0110]),
        ',' => (1, [0, 0, 0, 1, 1]),
        '.' => (1, [0, 0, 0, 0, 1]),
        '-' => (3, [0, 0, 0b111, 0, 0]),
        ' ' => (2, [0; 5]),
        _ => return None,
    };
    Some(Shape { width, rows })
}

impl Shape {
    fn lit(&self, x: u16, y: u16) -> bool {
        y < PIXEL_ROWS && self.rows[usize::from(y)] >> (self.width - 1 - x) & 1 == 1
    }
}

/// Draws `text` (`A`–`Z`, `0`–`9`, comma, full stop, hyphen, space) from the top left corner of `area`, as big as fits; what does not fit
/// at all, or has another character, is a band of one row. Returns the rows used.
pub(super) fn draw(buf: &mut Buffer, area: Rect, text: &str, style: Style, look: Look) -> u16 {
    if area.is_empty() {
        return 0;
    }
    let Some(shapes) = capitals(text) else {
        return band(buf, area, text, style, look);
    };
    let Some(pixel) = largest_pixel(&shapes, area, look) else {
        return band(buf, area, text, style, look);
    };
    let mut x = 0;
    for shape in &shapes {
        letter(buf, area, (x, pixel), shape, style, look);
        x += (shape.width + GAP) * pixel;
    }
    if look.words.language().is_right_to_left() {
        let drawn = Rect {
            width: x.min(area.width),
            height: rows(pixel).min(area.height),
            ..area
        };
        bidi::keep_together(buf, drawn);
    }
    rows(pixel)
}

/// As [`draw`], on several lines where the words do not fit beside each other, an empty row between them.
pub(super) fn draw_words(
    buf: &mut Buffer,
    area: Rect,
    text: &str,
    style: Style,
    look: Look,
) -> u16 {
    let smallest = Rect {
        height: rows_for(0, look),
        ..area
    };
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if fits(smallest, &format!("{line} {word}"), look) => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    let count = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let each = (area.height + 1) / count.max(1);
    let on_a_line = |from: u16| Rect {
        y: area.y + from,
        height: each.saturating_sub(1),
        ..area
    };
    if count == 1 || !lines.iter().all(|line| fits(on_a_line(0), line, look)) {
        return draw(buf, area, text, style, look);
    }
    let mut used = 0;
    for line in lines {
        used += draw(buf, on_a_line(used), &line, style, look) + 1;
    }
    used - 1
}

/// None when there is no shape for one of them.
fn capitals(text: &str) -> Option<Vec<Shape>> {
    text.to_uppercase().chars().map(shape).collect()
}

/// Columns of `text` in the smallest letters; none when there is no shape for one of them.
pub(super) fn columns(text: &str) -> Option<u16> {
    capitals(text).map(|shapes| pixels_across(&shapes))
}

/// Whether `text` can be drawn in letters on `area`.
pub(super) fn fits(area: Rect, text: &str, look: Look) -> bool {
    capitals(text).is_some_and(|shapes| largest_pixel(&shapes, area, look).is_some())
}

/// The largest pixel with which all of `shapes` fit on one line of `area`.
fn largest_pixel(shapes: &[Shape], area: Rect, look: Look) -> Option<u16> {
    // A half block is what makes the smallest pixel a square.
    let smallest = match look.glyphs.charset {
        Charset::Unicode => 1,
        Charset::Ascii => 2,
    };
    let columns = pixels_across(shapes);
    PIXELS.into_iter().find(|&pixel| {
        pixel >= smallest
            && columns.saturating_mul(pixel) <= area.width
            && rows(pixel) <= area.height
    })
}

fn pixels_across(shapes: &[Shape]) -> u16 {
    shapes
        .iter()
        .fold(0_u16, |sum, shape| sum.saturating_add(shape.width + GAP))
        .saturating_sub(GAP)
}

/// Rows that letters may take on a board of `height` rows.
pub(super) fn rows_for(height: u16, look: Look) -> u16 {
    match (height, look.glyphs.charset) {
        (45.., _) => 10,
        (24.., _) | (_, Charset::Ascii) => 5,
        (_, Charset::Unicode) => 3,
    }
}

const fn rows(pixel: u16) -> u16 {
    (pixel * PIXEL_ROWS).div_ceil(2)
}

fn letter(
    buf: &mut Buffer,
    area: Rect,
    (left, pixel): (u16, u16),
    shape: &Shape,
    style: Style,
    look: Look,
) {
    for row in 0..rows(pixel) {
        for x in 0..shape.width {
            let upper = shape.lit(x, 2 * row / pixel);
            let lower = shape.lit(x, (2 * row + 1) / pixel);
            let symbol = match (upper, lower) {
                (true, true) => look.glyphs.full,
                (true, false) => look.glyphs.upper_half,
                (false, true) => look.glyphs.lower_half,
                (false, false) => continue,
            };
            run(buf, area, (left + x * pixel, row), pixel, symbol, style);
        }
    }
}

fn band(buf: &mut Buffer, area: Rect, text: &str, style: Style, look: Look) -> u16 {
    let style = style.add_modifier(Modifier::BOLD | Modifier::REVERSED);
    let columns = width(text).saturating_add(4).min(area.width);
    run(buf, area, (0, 0), columns, " ", style);
    if columns > 4 {
        put_fitted(buf, area, (2, 0), columns - 4, text, style, look.glyphs);
    } else {
        put(buf, area, 0, 0, text, style);
    }
    1
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ASCII, UNICODE, drawn, keeps_to_its_area};
    use super::*;

    fn lines(text: &str, columns: u16, rows: u16, look: Look) -> Vec<String> {
        drawn(columns, rows, |buf, area| {
            draw(buf, area, text, Style::new(), look);
        })
    }

    #[test]
    fn letters_look_like_letters() {
        assert_eq!(
            lines("NO 2", 19, 3, UNICODE),
            [
                "█▄  █ ▄▀▀▄    ▀▀▀▄",
                "█ ▀▄█ █  █    ▄▀▀",
                "▀   ▀  ▀▀     ▀▀▀▀"
            ]
        );
        assert_eq!(
            lines("TIE", 40, 5, ASCII)[..2],
            ["##########  ######  ########", "    ##        ##    ##"]
        );
    }

    #[test]
    fn words_take_lines_of_their_own_where_they_have_to() {
        let lines = |columns, rows| {
            drawn(columns, rows, |buf, area| {
                draw_words(buf, area, "TO BE", Style::new(), UNICODE);
            })
        };
        assert_eq!(lines(23, 7)[..3], lines(23, 3)[..3]);
        assert_eq!(
            lines(12, 7),
            [
                "▀▀█▀▀ ▄▀▀▄",
                "  █   █  █",
                "  ▀    ▀▀",
                "",
                "█▀▀▄ █▀▀▀",
                "█▀▀▄ █▀▀",
                "▀▀▀  ▀▀▀▀"
            ]
        );
        assert_eq!(lines(12, 6)[0], "  TO BE");
    }

    #[test]
    fn without_room_there_is_a_band() {
        assert_eq!(lines("NO 2", 16, 3, UNICODE), ["  NO 2", "", ""]);
        assert_eq!(lines("Grüezi", 60, 3, UNICODE)[0], "  Grüezi");
        assert_eq!(lines("NOT PASSED", 9, 1, UNICODE), ["  NOT …"]);
    }

    #[test]
    fn letters_keep_to_their_area() {
        for look in [UNICODE, ASCII] {
            keeps_to_its_area(|buf, area| {
                draw(buf, area, "DECIDED, NOT 8", Style::new(), look);
            });
            keeps_to_its_area(|buf, area| {
                draw_words(buf, area, "NO MARKS YET", Style::new(), look);
            });
            keeps_to_its_area(|buf, area| _ = draw(buf, area, "王?", Style::new(), look));
        }
    }
}
