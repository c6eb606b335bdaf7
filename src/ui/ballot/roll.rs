//! The roll: everybody a ballot is about, each with a mark and a word. Knows no ballot.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::layout::{columns as columns_of, rows as rows_of};
use super::super::paint::{put, put_fitted, width};
use super::super::{Look, wording};
use crate::app::key::Key;
use crate::app::mouse::Target;

/// One name on the roll.
pub(super) struct Entry<'a> {
    pub(super) mark: &'static str,
    pub(super) key: char,
    pub(super) name: &'a str,
    /// Beside the name; never cut for it.
    pub(super) word: String,
    pub(super) style: Style,
}

/// Narrowest column for a name and its word.
const NARROWEST: u16 = 18;
const WIDEST: u16 = 56;
/// `● 1 `.
const NAME: u16 = 4;

/// Draws the roll into as few columns as hold it; says how many are left out when none do.
pub(super) fn draw(buf: &mut Buffer, area: Rect, roll: &[Entry], look: Look) {
    if area.is_empty() || roll.is_empty() {
        return;
    }
    let rows = usize::from(area.height);
    let most = usize::from(area.width / NARROWEST).max(1);
    let columns = roll.len().div_ceil(rows).min(most);
    let room = rows * columns;
    let shown = if roll.len() > room {
        room - 1
    } else {
        roll.len()
    };
    let pitch = if columns == 1 && shown * 2 <= rows + 1 {
        2
    } else {
        1
    };
    let column = (area.width / u16::try_from(columns).unwrap_or(1)).min(WIDEST);
    let names = roll
        .iter()
        .map(|entry| width(entry.name))
        .max()
        .unwrap_or(0);
    let place = |index: usize| {
        let at = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        (
            at(index / rows).saturating_mul(column),
            at(index % rows).saturating_mul(pitch),
        )
    };
    for (index, entry) in roll[..shown].iter().enumerate() {
        let (x, y) = place(index);
        put(buf, area, x, y, entry.mark, entry.style);
        let mut key = [0; 4];
        let key = entry.key.encode_utf8(&mut key);
        put(buf, area, x + 2, y, key, look.theme.key);
        // The words stand in a line of their own, closer where a column is too narrow for it.
        let word = width(&entry.word);
        let room = column.saturating_sub(NAME + 2);
        let word_at = (names + 2).min(room.saturating_sub(word));
        let room = if word > 0 {
            word_at.saturating_sub(1)
        } else {
            room
        };
        let at = (x + NAME, y);
        put_fitted(buf, area, at, room, entry.name, entry.style, look.glyphs);
        put(buf, area, x + NAME + word_at, y, &entry.word, entry.style);
        let line = columns_of(rows_of(area, y, 1), x, column);
        look.target(line, Target::Key(Key::char(entry.key)));
    }
    if shown < roll.len() {
        let (x, y) = place(shown);
        let text = wording::hidden(roll.len() - shown, look);
        put(buf, area, x, y, &text, look.theme.muted);
    }
}
