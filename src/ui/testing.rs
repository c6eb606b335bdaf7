//! What the tests of the building blocks share: a look, and a screen as text.

use proptest::prelude::*;
use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::Rect;

use super::{Glyphs, Look, Theme};
use crate::words::{Language, Words};

static MONOCHROME: Theme = Theme::monochrome();
static WORDS: Words = Words::of(Language::English);

pub(super) static UNICODE: Look = Look {
    theme: &MONOCHROME,
    glyphs: &Glyphs::UNICODE,
    words: &WORDS,
    targets: None,
};
pub(super) static ASCII: Look = Look {
    theme: &MONOCHROME,
    glyphs: &Glyphs::ASCII,
    words: &WORDS,
    targets: None,
};

/// What `draw` puts on an empty screen of that size: a string for each row, without blanks at its end.
pub(super) fn drawn(width: u16, height: u16, draw: impl FnOnce(&mut Buffer, Rect)) -> Vec<String> {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    draw(&mut buf, area);
    (0..height)
        .map(|y| row(&buf, y).trim_end().to_owned())
        .collect()
}

fn row(buf: &Buffer, y: u16) -> String {
    let mut text = String::new();
    let mut x = 0;
    while x < buf.area.width {
        let symbol = buf[(x, y)].symbol();
        text.push_str(symbol);
        x += symbol.cell_width().max(1);
    }
    text
}

/// Whether `draw` gets along with every area from 0 × 0 to 300 × 100, also where the area reaches beyond the screen, and
/// touches nothing around it.
pub(super) fn keeps_to_its_area(draw: impl Fn(&mut Buffer, Rect)) {
    let length = |most: u16| prop_oneof![0..=12_u16, 0..=most];
    let areas = (0..6_u16, 0..4_u16, length(300), length(100));
    let screens = (length(310), length(110));
    proptest!(ProptestConfig::with_cases(96), |((x, y, width, height) in areas, (columns, rows) in screens, whole in any::<bool>())| {
        let area = Rect::new(x, y, width, height);
        let screen = if whole { Rect::new(0, 0, x + width + 2, y + height + 2) } else { Rect::new(0, 0, columns, rows) };
        let untouched = Cell::new("~");
        let mut buf = Buffer::filled(screen, untouched.clone());
        draw(&mut buf, area);
        for (at, cell) in screen.positions().zip(buf.content()) {
            prop_assert!(area.contains(at) || *cell == untouched, "{at} is outside {area}");
        }
    });
}
