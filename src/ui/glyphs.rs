//! The symbols screens are drawn with, in a Unicode and an ASCII form. Knows nothing of colours.

/// Which symbols a terminal and its font can be trusted with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Charset {
    #[default]
    Unicode,
    Ascii,
}

/// One symbol for each use. All are one column wide unless it says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyphs {
    pub charset: Charset,

    pub full: &'static str,
    pub upper_half: &'static str,
    pub lower_half: &'static str,

    /// Fill of the leading, the following and the both part of a bar; told apart by density.
    pub lead: &'static str,
    pub follow: &'static str,
    pub both: &'static str,
    /// The upright line a gauge swings about.
    pub axis: &'static str,
    /// A place where nothing has been counted yet.
    pub nothing: &'static str,

    /// An interval: its ends, the stretch between them, and its mean.
    pub interval_low: &'static str,
    pub interval_line: &'static str,
    pub interval_high: &'static str,
    pub interval_mean: &'static str,

    /// Done and still to come in a progress bar.
    pub done: &'static str,
    pub ahead: &'static str,

    pub horizontal: &'static str,
    pub vertical: &'static str,
    pub top_left: &'static str,
    pub top_right: &'static str,
    pub bottom_left: &'static str,
    pub bottom_right: &'static str,

    /// Has the floor, is saved, is the group now.
    pub dot: &'static str,
    /// Three columns wide; where the group is now, on a map with room for it.
    pub big_dot: &'static str,
    /// Not (yet): the empty counterpart of [`Self::dot`].
    pub ring: &'static str,
    /// The latest part of a trail.
    pub trail: &'static str,
    /// Older parts of a trail, from the upper to the lower part of a cell.
    pub trail_faint: [&'static str; 3],

    pub left: &'static str,
    pub right: &'static str,
    pub up: &'static str,
    pub down: &'static str,
    pub warning: &'static str,
    pub check: &'static str,
    pub cross: &'static str,
    /// Between two facts on one line.
    pub separator: &'static str,
    /// Before what is selected.
    pub pointer: &'static str,
    /// After text that was cut; up to three columns wide.
    pub ellipsis: &'static str,
    pub times: &'static str,
}

impl Glyphs {
    pub const UNICODE: Self = Self {
        charset: Charset::Unicode,
        full: "█",
        upper_half: "▀",
        lower_half: "▄",
        lead: "█",
        follow: "▒",
        both: "▓",
        axis: "│",
        nothing: "·",
        interval_low: "├",
        interval_line: "─",
        interval_high: "┤",
        interval_mean: "◆",
        done: "▓",
        ahead: "░",
        horizontal: "─",
        vertical: "│",
        top_left: "┌",
        top_right: "┐",
        bottom_left: "└",
        bottom_right: "┘",
        dot: "●",
        big_dot: "▐█▌",
        ring: "○",
        trail: "•",
        trail_faint: ["'", "·", "."],
        left: "◂",
        right: "▸",
        up: "▴",
        down: "▾",
        warning: "▲",
        check: "✓",
        cross: "✗",
        separator: "·",
        pointer: "▸",
        ellipsis: "…",
        times: "×",
    };

    /// Symbols of [`Self::ASCII`] without frames, for text that is read line by line.
    pub(super) const BARE: Self = Self {
        horizontal: " ",
        vertical: " ",
        top_left: " ",
        top_right: " ",
        bottom_left: " ",
        bottom_right: " ",
        ..Self::ASCII
    };

    pub const ASCII: Self = Self {
        charset: Charset::Ascii,
        full: "#",
        upper_half: "#",
        lower_half: "#",
        lead: "#",
        follow: "=",
        both: "+",
        axis: "|",
        nothing: ".",
        interval_low: "[",
        interval_line: "-",
        interval_high: "]",
        interval_mean: "o",
        done: "=",
        ahead: ".",
        horizontal: "-",
        vertical: "|",
        top_left: "+",
        top_right: "+",
        bottom_left: "+",
        bottom_right: "+",
        dot: "*",
        big_dot: "(@)",
        ring: "o",
        trail: "o",
        trail_faint: ["'", ".", "."],
        left: "<",
        right: ">",
        up: "^",
        down: "v",
        warning: "!",
        check: "+",
        cross: "x",
        separator: "-",
        pointer: ">",
        ellipsis: "...",
        times: "x",
    };

    pub const fn of(charset: Charset) -> &'static Self {
        match charset {
            Charset::Unicode => &Self::UNICODE,
            Charset::Ascii => &Self::ASCII,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_is_ascii() {
        assert!(
            format!("{:?}", Glyphs::ASCII).is_ascii(),
            "Debug prints each symbol"
        );
    }

    #[test]
    fn symbols_keep_columns() {
        use ratatui::buffer::CellWidth;
        for glyphs in [Glyphs::UNICODE, Glyphs::ASCII] {
            let single = [
                glyphs.full,
                glyphs.upper_half,
                glyphs.lower_half,
                glyphs.lead,
                glyphs.follow,
                glyphs.both,
                glyphs.axis,
                glyphs.nothing,
                glyphs.interval_low,
                glyphs.interval_line,
                glyphs.interval_high,
                glyphs.interval_mean,
                glyphs.done,
                glyphs.ahead,
                glyphs.horizontal,
                glyphs.vertical,
                glyphs.top_left,
                glyphs.top_right,
                glyphs.bottom_left,
                glyphs.bottom_right,
                glyphs.dot,
                glyphs.ring,
                glyphs.trail,
                glyphs.left,
                glyphs.right,
                glyphs.up,
                glyphs.down,
                glyphs.warning,
                glyphs.check,
                glyphs.cross,
                glyphs.separator,
                glyphs.pointer,
                glyphs.times,
            ];
            for symbol in single.iter().chain(&glyphs.trail_faint) {
                assert_eq!(symbol.cell_width(), 1, "{symbol}");
            }
            assert_eq!(glyphs.big_dot.cell_width(), 3);
        }
    }

    #[test]
    fn the_three_modes_look_different() {
        for glyphs in [Glyphs::UNICODE, Glyphs::ASCII] {
            assert_ne!(glyphs.lead, glyphs.follow);
            assert_ne!(glyphs.lead, glyphs.both);
            assert_ne!(glyphs.follow, glyphs.both);
        }
    }
}
