//! Changed cells -> the few bytes that draw them. Shorter than ratatui's own backend, since a clock's second is sent
//! once a second for hours, perhaps over a slow line: colours by their short names, only what differs, moves within a
//! row by column. Knows nothing of frames and cursors.

use std::io::Write;

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// Adds to `bytes` what draws `cells` (column, row, content) on a terminal whose style is the plain one, and leaves it
/// plain. The cursor may be anywhere, before and after.
pub(super) fn paint<'a>(bytes: &mut Vec<u8>, cells: impl Iterator<Item = (u16, u16, &'a Cell)>) {
    let mut pen = Pen::PLAIN;
    let mut at = Place::default();
    for (column, row, cell) in cells {
        at.go(bytes, column, row);
        let wanted = Pen::of(cell);
        pen.change(bytes, wanted);
        pen = wanted;
        let symbol = cell.symbol();
        bytes.extend_from_slice(symbol.as_bytes());
        at.after(column, symbol);
    }
    pen.change(bytes, Pen::PLAIN);
}

/// Where the cursor is, as far as known.
#[derive(Default)]
struct Place {
    row: Option<u16>,
    column: Option<u16>,
}

impl Place {
    fn go(&mut self, bytes: &mut Vec<u8>, column: u16, row: u16) {
        if self.row != Some(row) {
            put(bytes, format_args!("\x1b[{};{}H", row + 1, column + 1));
        } else if self.column != Some(column) {
            put(bytes, format_args!("\x1b[{}G", column + 1));
        }
        self.row = Some(row);
    }

    /// Terminals disagree about the width of everything but single, narrow characters; after those the next cell is
    /// gone to by its number, which puts the rest of the row right again.
    fn after(&mut self, column: u16, symbol: &str) {
        let narrow = symbol.len() == 1 || (symbol.chars().count() == 1 && symbol.width() == 1);
        self.column = narrow.then_some(column + 1);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Pen {
    foreground: Color,
    background: Color,
    underline: Color,
    modifier: Modifier,
}

const MODIFIERS: [(Modifier, u8); 9] = [
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::ITALIC, 3),
    (Modifier::UNDERLINED, 4),
    (Modifier::SLOW_BLINK, 5),
    (Modifier::RAPID_BLINK, 6),
    (Modifier::REVERSED, 7),
    (Modifier::HIDDEN, 8),
    (Modifier::CROSSED_OUT, 9),
];

impl Pen {
    const PLAIN: Self = Self {
        foreground: Color::Reset,
        background: Color::Reset,
        underline: Color::Reset,
        modifier: Modifier::empty(),
    };

    fn of(cell: &Cell) -> Self {
        Self {
            foreground: cell.fg,
            background: cell.bg,
            underline: cell.underline_color,
            modifier: cell.modifier,
        }
    }

    fn change(self, bytes: &mut Vec<u8>, wanted: Self) {
        if self == wanted {
            return;
        }
        bytes.extend_from_slice(b"\x1b[");
        let mut from = self;
        if wanted == Self::PLAIN || !wanted.modifier.contains(self.modifier) {
            // Bold and dim have no end of their own, so everything ends. The missing number is a 0.
            bytes.push(b';');
            from = Self::PLAIN;
        }
        for (modifier, number) in MODIFIERS {
            if wanted.modifier.contains(modifier) && !from.modifier.contains(modifier) {
                put(bytes, format_args!("{number};"));
            }
        }
        for (from, wanted, base) in [
            (from.foreground, wanted.foreground, 30),
            (from.background, wanted.background, 40),
            (from.underline, wanted.underline, 50),
        ] {
            if from != wanted {
                colour(bytes, wanted, base);
            }
        }
        bytes.pop();
        bytes.push(b'm');
    }
}

/// `base` is 30 for letters, 40 for what is behind them, 50 for lines under them.
fn colour(bytes: &mut Vec<u8>, colour: Color, base: u8) {
    let number = match colour {
        Color::Reset => return put(bytes, format_args!("{};", base + 9)),
        Color::Rgb(r, g, b) => return put(bytes, format_args!("{};2;{r};{g};{b};", base + 8)),
        Color::Indexed(number) => return put(bytes, format_args!("{};5;{number};", base + 8)),
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
    };
    match (base, number) {
        // Lines have no short names.
        (50.., _) => put(bytes, format_args!("58;5;{number};")),
        (_, 0..=7) => put(bytes, format_args!("{};", base + number)),
        (_, _) => put(bytes, format_args!("{};", base + 60 + number - 8)),
    }
}

fn put(bytes: &mut Vec<u8>, text: std::fmt::Arguments) {
    // Writing into memory cannot fail.
    let _ = bytes.write_fmt(text);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;
    use std::num::NonZeroU16;

    const AREA: Rect = Rect::new(0, 0, 12, 4);

    fn painted(before: &Buffer, after: &Buffer) -> Vec<u8> {
        let mut bytes = Vec::new();
        paint(&mut bytes, before.diff_iter(after));
        bytes
    }

    fn text(draw: impl FnOnce(&mut Buffer)) -> String {
        let mut after = Buffer::empty(AREA);
        draw(&mut after);
        String::from_utf8(painted(&Buffer::empty(AREA), &after))
            .unwrap()
            .replace('\x1b', "^")
    }

    #[test]
    fn nothing_changed_is_no_byte() {
        assert_eq!(text(|_| ()), "");
    }

    #[test]
    fn a_row_is_gone_to_once() {
        let drawn = text(|buffer| {
            buffer.set_string(2, 1, "12", Style::new());
            buffer.set_string(7, 1, "34", Style::new());
            buffer.set_string(7, 2, "5", Style::new());
        });
        assert_eq!(drawn, "^[2;3H12^[8G34^[3;8H5");
    }

    #[test]
    fn after_a_wide_character_the_place_is_named() {
        let drawn = text(|buffer| {
            buffer.set_string(0, 0, "한a", Style::new());
        });
        assert_eq!(drawn, "^[1;1H한^[3Ga");
    }

    #[test]
    fn only_what_differs_in_style_is_sent() {
        let drawn = text(|buffer| {
            buffer.set_string(0, 0, "a", Style::new().fg(Color::Green));
            buffer.set_string(
                1,
                0,
                "b",
                Style::new().fg(Color::Green).add_modifier(Modifier::BOLD),
            );
            buffer.set_string(
                2,
                0,
                "c",
                Style::new().fg(Color::LightRed).bg(Color::Indexed(236)),
            );
            buffer.set_string(
                3,
                0,
                "d",
                Style::new()
                    .fg(Color::Rgb(1, 2, 3))
                    .underline_color(Color::Red),
            );
            buffer.set_string(4, 0, "e", Style::new());
        });
        assert_eq!(
            drawn,
            "^[1;1H^[32ma^[1mb^[;91;48;5;236mc^[38;2;1;2;3;49;58;5;1md^[me"
        );
    }

    #[test]
    fn the_style_is_plain_at_the_end() {
        let drawn = text(|buffer| {
            buffer.set_string(0, 0, "a", Style::new().add_modifier(Modifier::DIM));
        });
        assert_eq!(drawn, "^[1;1H^[2ma^[m");
    }

    fn style() -> impl Strategy<Value = Style> {
        let colour = prop_oneof![
            Just(Color::Reset),
            Just(Color::Red),
            Just(Color::White),
            any::<u8>().prop_map(Color::Indexed),
            any::<(u8, u8, u8)>().prop_map(|(r, g, b)| Color::Rgb(r, g, b)),
        ];
        // Not dim: this emulator cannot show it together with bold.
        let modifier = prop::bits::u16::masked(
            (Modifier::BOLD | Modifier::ITALIC | Modifier::UNDERLINED | Modifier::REVERSED).bits(),
        );
        (colour.clone(), colour, modifier).prop_map(|(foreground, background, modifier)| {
            Style::new()
                .fg(foreground)
                .bg(background)
                .add_modifier(Modifier::from_bits_truncate(modifier))
        })
    }

    const NARROW: &[&str] = &["a", "lead", " ", "é", "e\u{301}x", "█▒"];
    const ALL: &[&str] = &["a", "lead", " ", "é", "e\u{301}x", "█▒", "한글", "日"];

    fn buffer(texts: &'static [&str]) -> impl Strategy<Value = Buffer> {
        let text = prop::sample::select(texts);
        prop::collection::vec((0..AREA.width, 0..AREA.height, text, style()), 0..12).prop_map(
            |texts| {
                let mut buffer = Buffer::empty(AREA);
                for (column, row, text, style) in texts {
                    buffer.set_string(column, row, text, style);
                }
                buffer
            },
        )
    }

    fn screen(frames: &[Vec<u8>]) -> vt100::Parser {
        let cells = |count| NonZeroU16::new(count).unwrap();
        let mut parser = vt100::Parser::new(cells(AREA.height), cells(AREA.width), 0);
        for frame in frames {
            parser.process(frame);
        }
        parser
    }

    /// Which cells of the screen are not as wanted.
    fn wrong(parser: &vt100::Parser, wanted: &Buffer) -> Vec<String> {
        let mut wrong = Vec::new();
        for (index, cell) in wanted.content.iter().enumerate() {
            let (column, row) = wanted.pos_of(index);
            let shown = parser.screen().cell(row, column).unwrap();
            if shown.is_wide_continuation() {
                continue;
            }
            let contents = if shown.has_contents() {
                shown.contents()
            } else {
                " "
            };
            let has = |modifier| cell.modifier.contains(modifier);
            let right = contents == cell.symbol()
                && shown.bold() == has(Modifier::BOLD)
                && shown.italic() == has(Modifier::ITALIC)
                && shown.underline() == has(Modifier::UNDERLINED)
                && shown.inverse() == has(Modifier::REVERSED)
                && shown.fgcolor() == as_vt100(cell.fg)
                && shown.bgcolor() == as_vt100(cell.bg);
            if !right {
                wrong.push(format!("{column}, {row}: {shown:?} instead of {cell:?}"));
            }
        }
        wrong
    }

    proptest! {
        #[test]
        fn a_whole_frame_leads_to_the_wanted_screen(wanted in buffer(ALL)) {
            let parser = screen(&[painted(&Buffer::empty(AREA), &wanted)]);
            prop_assert_eq!(wrong(&parser, &wanted), Vec::<String>::new());
        }

        /// Without wide characters: what becomes of the second half of one that is written over is the terminal's
        /// business, and ratatui does not send that cell again.
        #[test]
        fn changes_lead_to_the_wanted_screen(before in buffer(NARROW), wanted in buffer(NARROW)) {
            let parser = screen(&[painted(&Buffer::empty(AREA), &before), painted(&before, &wanted)]);
            prop_assert_eq!(wrong(&parser, &wanted), Vec::<String>::new());
        }
    }

    fn as_vt100(colour: Color) -> vt100::Color {
        match colour {
            Color::Red => vt100::Color::Idx(1),
            Color::White => vt100::Color::Idx(15),
            Color::Indexed(number) => vt100::Color::Idx(number),
            Color::Rgb(r, g, b) => vt100::Color::Rgb(r, g, b),
            _ => vt100::Color::Default,
        }
    }
}
