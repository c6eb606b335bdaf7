//! Bars along one row: how far something is, and how a whole divides. Counts nothing itself.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Look;
use super::paint::{portion, run};

/// A progress bar over the first row of `area`; `share` is 0–1, and what is beyond counts as full.
pub(super) fn progress(buf: &mut Buffer, area: Rect, share: f64, style: Style, look: Look) {
    let done = portion(area.width, share);
    run(buf, area, (0, 0), done, look.glyphs.done, style);
    run(
        buf,
        area,
        (done, 0),
        area.width - done,
        look.glyphs.ahead,
        look.theme.border,
    );
}

/// One part of a [`shares`] bar.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    /// 0–1 of the whole bar.
    pub(super) share: f64,
    /// One column wide.
    pub(super) symbol: &'a str,
    pub(super) style: Style,
}

/// A bar of several parts over the first row of `area`, from the left. A part that is not nothing gets at least a cell.
pub(super) fn shares(buf: &mut Buffer, area: Rect, parts: &[Part]) {
    let (mut sum, mut x) = (0.0, 0);
    for part in parts.iter().filter(|part| part.share > 0.0) {
        sum += part.share;
        let end = portion(area.width, sum).max(x + 1).min(area.width);
        run(
            buf,
            area,
            (x, 0),
            end.saturating_sub(x),
            part.symbol,
            part.style,
        );
        x = end;
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{UNICODE, drawn, keeps_to_its_area};
    use super::*;

    const PLAIN: Style = Style::new();

    #[test]
    fn bars_follow_their_shares() {
        let bar = |share| {
            drawn(10, 1, |buf, area| {
                progress(buf, area, share, PLAIN, UNICODE);
            })
            .remove(0)
        };
        assert_eq!(bar(0.0), "░░░░░░░░░░");
        assert_eq!(bar(0.42), "▓▓▓▓░░░░░░");
        assert_eq!(bar(7.0), "▓▓▓▓▓▓▓▓▓▓");
        assert_eq!(bar(f64::NAN), bar(0.0));

        let part = |share, symbol| Part {
            share,
            symbol,
            style: PLAIN,
        };
        let parts = [
            part(0.5, "y"),
            part(0.0, "?"),
            part(0.01, "n"),
            part(0.3, "a"),
        ];
        assert_eq!(
            drawn(10, 1, |buf, area| shares(buf, area, &parts)),
            ["yyyyynaa"]
        );
    }

    #[test]
    fn bars_keep_to_their_area() {
        let part = Part {
            share: 0.9,
            symbol: "x",
            style: PLAIN,
        };
        keeps_to_its_area(|buf, area| {
            progress(buf, area, 0.5, PLAIN, UNICODE);
            shares(buf, area, &[part; 2]);
        });
    }
}
