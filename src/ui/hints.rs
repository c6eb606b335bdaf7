//! The row of keys at the foot of a screen. Knows no action; the caller says which keys matter most.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use super::layout::{columns, rows};
use super::paint::{put, width};

/// Columns between two hints, and where those of rank 0 would not fit otherwise.
const GAP: u16 = 3;
const NARROW_GAP: u16 = 2;

/// A key and what it does: `l lead`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hint<'a> {
    pub(super) key: &'a str,
    pub(super) label: &'a str,
    /// 0 stays longest.
    pub(super) rank: u8,
}

impl Hint<'_> {
    fn has_key(&self) -> bool {
        !self.key.is_empty()
    }

    fn width(&self) -> u16 {
        width(self.key)
            .saturating_add(1)
            .saturating_add(width(self.label))
    }
}

/// Draws `hints` in their order on the first row of `area`. When there is no room for all, whole hints are left out: those of
/// the highest rank first, and among equals from the right. What has no key here is no hint.
pub(super) fn draw(buf: &mut Buffer, area: Rect, hints: &[Hint], look: Look) {
    let mut kept: Vec<&Hint> = hints.iter().filter(|hint| hint.has_key()).collect();
    let foremost = kept.iter().copied().filter(|hint| hint.rank == 0);
    let gap = if columns_of(foremost, GAP) > area.width {
        NARROW_GAP
    } else {
        GAP
    };
    while columns_of(kept.iter().copied(), gap) > area.width {
        let Some(rank) = kept.iter().map(|hint| hint.rank).max() else {
            return;
        };
        let Some(last) = kept.iter().rposition(|hint| hint.rank == rank) else {
            return;
        };
        kept.remove(last);
    }
    let mut x = 0;
    for hint in kept {
        let from = x;
        x = put(buf, area, x, 0, hint.key, look.theme.key) + 1;
        x = put(buf, area, x, 0, hint.label, look.theme.text);
        look.key_target(columns(rows(area, 0, 1), from, x - from), hint.key);
        x += gap;
    }
}

/// Columns that all of `hints` take.
pub(super) fn needed(hints: &[Hint]) -> u16 {
    columns_of(hints.iter().filter(|hint| hint.has_key()), GAP)
}

fn columns_of<'h>(hints: impl Iterator<Item = &'h Hint<'h>>, gap: u16) -> u16 {
    hints
        .fold(0_u16, |sum, hint| {
            sum.saturating_add(hint.width()).saturating_add(gap)
        })
        .saturating_sub(gap)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{UNICODE, drawn, keeps_to_its_area};
    use super::*;

    const fn hint(key: &'static str, label: &'static str, rank: u8) -> Hint<'static> {
        Hint { key, label, rank }
    }

    const HINTS: [Hint; 5] = [
        hint("l", "lead", 0),
        hint("f", "follow", 0),
        hint("u", "undo", 2),
        hint("+", "1 min", 2),
        hint("?", "help", 1),
    ];

    fn line(columns: u16) -> String {
        drawn(columns, 1, |buf, area| draw(buf, area, &HINTS, UNICODE)).remove(0)
    }

    #[test]
    fn whole_hints_go_by_rank_and_from_the_right() {
        assert_eq!(line(80), "l lead   f follow   u undo   + 1 min   ? help");
        assert_eq!(line(45), line(80), "just fits");
        assert_eq!(line(44), "l lead   f follow   u undo   ? help");
        assert_eq!(line(34), "l lead   f follow   ? help");
        assert_eq!(line(20), "l lead   f follow");
        assert_eq!(line(10), "l lead");
        assert_eq!(line(5), "");
    }

    #[test]
    fn hints_keep_to_their_area() {
        keeps_to_its_area(|buf, area| draw(buf, area, &HINTS, UNICODE));
    }
}
