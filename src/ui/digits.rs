//! Big digits for clocks, read from across a room. Knows no time, only characters.
//!
//! Each character is drawn from a grid of 3 × 5 pixels in the manner of a seven-segment display: from one second to the next
//! few cells change, in few stretches. A pixel is as many columns wide as it is half rows high, so it looks square.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Glyphs;
use super::glyphs::Charset;
use super::paint::run;

/// How big a pixel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scale {
    /// Digits of 3 × 3 cells.
    Compact,
    /// Digits of 6 × 5 cells.
    Normal,
    /// Digits of 9 × 8 cells.
    Large,
    /// Digits of 12 × 10 cells.
    Huge,
    /// Digits of 18 × 15 cells.
    Giant,
    /// Digits of 24 × 20 cells.
    Vast,
}

impl Scale {
    pub(super) const ALL: [Self; 6] = [
        Self::Compact,
        Self::Normal,
        Self::Large,
        Self::Huge,
        Self::Giant,
        Self::Vast,
    ];

    /// The biggest scale at which `text` fits into `area`.
    pub(super) fn largest(text: &str, area: Rect) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|&scale| {
            let (width, height) = size(text, scale);
            width <= area.width && height <= area.height
        })
    }

    /// Columns, and half rows, of a pixel.
    const fn pixel(self) -> u16 {
        match self {
            Self::Compact => 1,
            Self::Normal => 2,
            Self::Large => 3,
            Self::Huge => 4,
            Self::Giant => 6,
            Self::Vast => 8,
        }
    }

    const fn rows(self) -> u16 {
        (self.pixel() * PIXEL_ROWS).div_ceil(2)
    }
}

const PIXEL_ROWS: u16 = 5;
/// Pixels between two characters.
const GAP: u16 = 1;

/// Width in pixels, and the pixels of each row: the leftmost is the highest of the `width` bits.
struct Shape {
    width: u16,
    rows: [u8; PIXEL_ROWS as usize],
}

/// What there is no shape for is an empty column.
const fn shape(character: char) -> Shape {
    let (width, rows) = match character {
        '0' => (3, [0b111, 0b101, 0b101, 0b101, 0b111]),
        '1' => (3, [0b001, 0b001, 0b001, 0b001, 0b001]),
        '2' => (3, [0b111, 0b001, 0b111, 0b100, 0b111]),
        '3' => (3, [0b111, 0b001, 0b111, 0b001, 0b111]),
        '4' => (3, [0b101, 0b101, 0b111, 0b001, 0b001]),
        '5' => (3, [0b111, 0b100, 0b111, 0b001, 0b111]),
        '6' => (3, [0b111, 0b100, 0b111, 0b101, 0b111]),
        '7' => (3, [0b111, 0b001, 0b001, 0b001, 0b001]),
        '8' => (3, [0b111, 0b101, 0b111, 0b101, 0b111]),
        '9' => (3, [0b111, 0b101, 0b111, 0b001, 0b111]),
        '+' => (3, [0b000, 0b010, 0b111, 0b010, 0b000]),
        '-' => (3, [0b000, 0b000, 0b111, 0b000, 0b000]),
        'h' => (3, [0b100, 0b100, 0b111, 0b101, 0b101]),
        ':' => (1, [0, 1, 0, 1, 0]),
        '.' => (1, [0, 0, 0, 0, 1]),
        _ => (1, [0; 5]),
    };
    Shape { width, rows }
}

impl Shape {
    fn lit(&self, x: u16, y: u16) -> bool {
        x < self.width
            && y < PIXEL_ROWS
            && self.rows[usize::from(y)] >> (self.width - 1 - x) & 1 == 1
    }
}

/// Columns and rows of `text` at `scale`.
pub(super) fn size(text: &str, scale: Scale) -> (u16, u16) {
    let pixels = text.chars().fold(0_u16, |sum, character| {
        sum.saturating_add(shape(character).width + GAP)
    });
    (
        pixels.saturating_sub(GAP).saturating_mul(scale.pixel()),
        scale.rows(),
    )
}

/// Draws `text` (0–9, `:`, `.`, `+`, `-`, `h`) from the top left corner of `area`.
///
/// Every cell of a character, lit or not, gets `style`: a digit that changes then costs no change of style.
pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    text: &str,
    scale: Scale,
    style: Style,
    glyphs: &Glyphs,
) {
    let mut x = 0_u16;
    for character in text.chars() {
        if x >= area.width {
            return;
        }
        let shape = shape(character);
        let columns = shape.width * scale.pixel();
        for row in 0..scale.rows() {
            for column in 0..columns {
                let symbol = match (glyphs.charset, scale) {
                    (Charset::Ascii, Scale::Compact) => line_cell(character, column, row),
                    (_, _) => block_cell(&shape, scale.pixel(), column, row, glyphs),
                };
                run(buf, area, (x.saturating_add(column), row), 1, symbol, style);
            }
        }
        x = x.saturating_add(columns + GAP * scale.pixel());
    }
}

fn block_cell(shape: &Shape, pixel: u16, column: u16, row: u16, glyphs: &Glyphs) -> &'static str {
    let x = column / pixel;
    let upper = shape.lit(x, 2 * row / pixel);
    let lower = shape.lit(x, (2 * row + 1) / pixel);
    match (upper, lower) {
        (true, true) => glyphs.full,
        (true, false) => glyphs.upper_half,
        (false, true) => glyphs.lower_half,
        (false, false) => " ",
    }
}

/// Without half blocks three rows are drawn in lines, as pocket calculators do: row 0 has the top line, rows 1 and 2 the
/// sides and the line below them.
fn line_cell(character: char, column: u16, row: u16) -> &'static str {
    let shape = shape(character);
    let lit = |y| shape.lit(column, y);
    let (side, line) = (row > 0 && lit(2 * row - 1), lit(2 * row));
    match character {
        '+' if row == 1 && column == 1 => "+",
        '-' if row == 1 && column == 1 => "-",
        '+' | '-' => " ",
        ':' | '.' if row > 0 && (side || line) => ".",
        _ if column == 1 && line => "_",
        _ if column != 1 && side => "|",
        _ => " ",
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{drawn, keeps_to_its_area};
    use super::*;

    fn lines(text: &str, scale: Scale, glyphs: &Glyphs) -> Vec<String> {
        let (width, height) = size(text, scale);
        drawn(width, height, |buf, area| {
            draw(buf, area, text, scale, Style::new(), glyphs);
        })
    }

    #[test]
    fn digits_look_like_digits() {
        assert_eq!(
            lines("4:20", Scale::Normal, &Glyphs::UNICODE),
            [
                "██  ██      ██████  ██████",
                "██  ██  ██      ██  ██  ██",
                "██████      ██████  ██  ██",
                "    ██  ██  ██      ██  ██",
                "    ██      ██████  ██████",
            ]
        );
        assert_eq!(
            lines("+1:23", Scale::Compact, &Glyphs::UNICODE),
            [
                " ▄    █ ▄ ▀▀█ ▀▀█",
                "▀█▀   █ ▄ █▀▀ ▀▀█",
                "      ▀   ▀▀▀ ▀▀▀"
            ]
        );
        assert_eq!(
            lines("+1:25", Scale::Compact, &Glyphs::ASCII),
            ["           _   _", " +    | .  _| |_", "      | . |_   _|"]
        );
    }

    #[test]
    fn every_character_is_a_shape_of_its_own() {
        for scale in Scale::ALL {
            for glyphs in [&Glyphs::UNICODE, &Glyphs::ASCII] {
                let all = "0123456789+-h";
                let mut drawn: Vec<_> = all
                    .chars()
                    .map(|c| lines(&c.to_string(), scale, glyphs))
                    .collect();
                assert!(glyphs.charset == Charset::Unicode || drawn.concat().concat().is_ascii());
                drawn.sort();
                drawn.dedup();
                assert_eq!(drawn.len(), all.len(), "{scale:?}");
            }
        }
    }

    #[test]
    fn the_largest_scale_that_fits_is_chosen() {
        let largest = |width, height| Scale::largest("12:34", Rect::new(0, 0, width, height));
        assert_eq!(size("12:34", Scale::Normal), (34, 5));
        assert_eq!(largest(34, 5), Some(Scale::Normal));
        assert_eq!(largest(33, 5), Some(Scale::Compact));
        assert_eq!(largest(200, 7), Some(Scale::Normal));
        assert_eq!(largest(200, 8), Some(Scale::Large));
        assert_eq!(largest(200, 10), Some(Scale::Huge));
        assert_eq!(largest(200, 60), Some(Scale::Vast));
        assert_eq!(largest(16, 3), None);
    }

    #[test]
    fn a_second_costs_few_bytes() {
        let area = Rect::new(0, 0, 34, 5);
        let screen = |seconds: u32| {
            let mut buf = Buffer::empty(area);
            let text = format!("{:02}:{:02}", seconds / 60, seconds % 60);
            draw(
                &mut buf,
                area,
                &text,
                Scale::Normal,
                Style::new(),
                &Glyphs::UNICODE,
            );
            buf
        };
        // What a terminal is sent: the symbols, and a jump of at most 8 bytes for each stretch.
        let bytes = |from: &Buffer, to: &Buffer| {
            let mut after = None;
            from.diff(to).into_iter().fold(0, |sum, (x, y, cell)| {
                let jump = if after == Some((x, y)) { 0 } else { 8 };
                after = Some((x + 1, y));
                sum + jump + cell.symbol().len()
            })
        };
        let minute: usize = (0..60)
            .map(|second| bytes(&screen(second), &screen(second + 1)))
            .sum();
        assert!(minute / 60 < 80, "{} bytes a second", minute / 60);
    }

    #[test]
    fn digits_keep_to_their_area() {
        for scale in Scale::ALL {
            for glyphs in [&Glyphs::UNICODE, &Glyphs::ASCII] {
                keeps_to_its_area(|buf, area| {
                    draw(buf, area, "+1:02:34 h?", scale, Style::new(), glyphs);
                });
            }
        }
    }
}
