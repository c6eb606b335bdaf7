//! Where each part of a gauge's line goes. All lines share it, so that the parts stand below each other.

use super::super::paint::width;
use super::{GaugeRow, counted};

/// Blanks between two parts.
const GAP: u16 = 2;

/// All positions in columns from the left of the area.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    pub(super) name: u16,
    pub(super) name_width: u16,
    /// Whether names are drawn in big letters.
    pub(super) letters: bool,
    pub(super) bar: u16,
    /// Cells on each side of the axis.
    pub(super) half: u16,
    pub(super) counts: u16,
    /// Columns of one count; 0 leaves the counts out.
    pub(super) digits: u16,
    pub(super) interval: u16,
    /// Cells on each side of the interval's middle; 0 leaves it out.
    pub(super) interval_half: u16,
    pub(super) note: u16,
    pub(super) note_width: u16,
}

impl Columns {
    /// Name and bar alone, with a note at the end. Words that stand for a bar stand in its place. In big
    /// letters, the widest name takes so many columns.
    pub(super) fn without_figures(columns: u16, rows: &[GaugeRow], letters: Option<u16>) -> Self {
        let longest = rows.iter().map(|row| width(row.name)).max().unwrap_or(0);
        let name = 2;
        let name_width = letters.unwrap_or_else(|| longest.clamp(6, (columns / 3).max(6)));
        let note_width = if columns >= 110 { 20 } else { 6 };
        let bar = name + name_width + GAP;
        let rest = bar + GAP + note_width;
        let half = (columns.saturating_sub(rest).saturating_sub(1) / 2).min(60);
        let note = bar + 2 * half + 1 + GAP;
        Self {
            name,
            name_width,
            letters: letters.is_some(),
            bar,
            half,
            counts: bar,
            digits: 0,
            interval: note,
            interval_half: 0,
            note,
            note_width,
        }
    }

    /// Room is given to the name and the counts first, then to bar, interval and note by fixed proportions.
    pub(super) fn of(columns: u16, rows: &[GaugeRow]) -> Self {
        let longest = rows.iter().map(|row| width(row.name)).max().unwrap_or(0);
        let name = 2;
        let most = if columns >= 160 {
            columns / 4
        } else {
            columns / 5
        };
        let name_width = longest.clamp(6, most.max(6));
        let largest = counted(rows)
            .map(|counts| counts.lead.max(counts.follow).max(counts.both))
            .max()
            .unwrap_or(0);
        // Two digits from the start, so that the tenth mark moves nothing.
        let digits = largest
            .checked_ilog10()
            .map_or(1, |log| u16::try_from(log + 1).unwrap_or(1))
            .clamp(2, 6);
        let counts_width = 3 * digits + 6;
        let note_width = if columns >= 110 { 20 } else { 7 };
        let interval_half = match columns {
            0..56 => 0,
            56..110 => 4,
            110..160 => 8,
            160.. => 12,
        };
        let interval_width = if interval_half == 0 {
            0
        } else {
            2 * interval_half + 1 + GAP
        };

        let rest = name + name_width + GAP + GAP + counts_width + interval_width + GAP + note_width;
        let half = (columns.saturating_sub(rest).saturating_sub(1) / 2).min(40);
        let bar = name + name_width + GAP;
        let counts = bar + 2 * half + 1 + GAP;
        let interval = counts + counts_width + GAP;
        let note = if interval_half == 0 {
            interval
        } else {
            interval + interval_width
        };
        Self {
            name,
            name_width,
            letters: false,
            bar,
            half,
            counts,
            digits,
            interval,
            interval_half,
            note,
            note_width,
        }
    }
}
