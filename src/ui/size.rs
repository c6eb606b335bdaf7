//! How much room a terminal gives, in the classes the layouts are made for.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use super::paragraph;

/// Room for a screen, in cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SizeClass {
    /// Below 60 × 18: only [`draw_too_small`].
    TooSmall,
    /// From 60 × 18, such as 80 × 24.
    Compact,
    /// From 120 × 36.
    Normal,
    /// From 180 × 50, such as 200 × 60.
    Large,
}

impl SizeClass {
    pub(super) const fn of(area: Rect) -> Self {
        match (area.width, area.height) {
            (180.., 50..) => Self::Large,
            (120.., 36..) => Self::Normal,
            (60.., 18..) => Self::Compact,
            (_, _) => Self::TooSmall,
        }
    }
}

/// Says that the window is too small, and that nothing is lost by it.
pub(super) fn draw_too_small(buf: &mut Buffer, area: Rect, look: Look) {
    let times = look.glyphs.times;
    let text = look.words.fill(
        "too-small",
        &[
            ("times", times.into()),
            ("width", area.width.into()),
            ("height", area.height.into()),
        ],
    );
    paragraph::draw(buf, area, &text, look.theme.text, look.glyphs);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{UNICODE, drawn, keeps_to_its_area};
    use super::*;

    #[test]
    fn both_sides_must_be_long_enough() {
        let class = |width, height| SizeClass::of(Rect::new(0, 0, width, height));
        assert_eq!(class(59, 60), SizeClass::TooSmall);
        assert_eq!(class(200, 17), SizeClass::TooSmall);
        assert_eq!(class(60, 18), SizeClass::Compact);
        assert_eq!(class(80, 24), SizeClass::Compact);
        assert_eq!(class(200, 35), SizeClass::Compact);
        assert_eq!(class(120, 36), SizeClass::Normal);
        assert_eq!(class(200, 60), SizeClass::Large);
        assert!(SizeClass::Compact < SizeClass::Large);
    }

    #[test]
    fn too_small_is_said_with_the_size_there_is() {
        let lines = drawn(40, 4, |buf, area| draw_too_small(buf, area, UNICODE));
        assert_eq!(
            lines,
            [
                "colead needs at least 60 × 18 cells;",
                "this window is 40 × 4. Nothing is lost:",
                "the session goes on.",
                ""
            ]
        );
        keeps_to_its_area(|buf, area| draw_too_small(buf, area, UNICODE));
    }
}
