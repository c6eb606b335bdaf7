//! A box in the middle of the screen that asks one thing. Knows neither the question nor what the buttons do.
//!
//! ```text
//! ┌ Leave the session? ──────────────────┐
//! │                                      │
//! │ It is saved. Go on any time with     │
//! │ `colead resume`.                     │
//! │                                      │
//! │       ▸[ Stay ]◂   [ Leave ]         │
//! └──────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use super::paint::{fill, frame, put, put_fitted, width};
use super::paragraph;

/// Columns of a box that has room to choose, its frame included.
const WIDTH: u16 = 60;
const GAP: u16 = 2;

/// What a box says and offers.
#[derive(Clone, Copy, Debug)]
pub struct Dialog<'a> {
    pub title: &'a str,
    pub body: &'a str,
    pub buttons: &'a [&'a str],
    /// Index into `buttons`; shown by pointers around it as well as by its style.
    pub focused: usize,
}

/// Draws `dialog` over whatever is in the middle of `area`. Returns the box.
pub fn draw(buf: &mut Buffer, area: Rect, dialog: Dialog, look: Look) -> Rect {
    let columns = WIDTH.min(area.width);
    let most = area.height.saturating_sub(5);
    let lines = paragraph::wrap(dialog.body, columns.saturating_sub(4), most)
        .lines
        .len();
    let rows = u16::try_from(lines)
        .unwrap_or(most)
        .saturating_add(5)
        .min(area.height);
    let shape = area.centered(columns.into(), rows.into());
    fill(buf, shape, look.theme.base());
    let inside = frame(buf, shape, look);
    if inside.is_empty() {
        return shape;
    }

    let title = Rect {
        x: shape.x + 1,
        width: inside.width,
        height: 1,
        ..shape
    };
    if !dialog.title.is_empty() && title.width > 4 {
        let end = put_fitted(
            buf,
            title,
            (1, 0),
            title.width - 2,
            dialog.title,
            look.theme.heading,
            look.glyphs,
        );
        put(buf, title, 0, 0, " ", look.theme.heading);
        put(buf, title, end, 0, " ", look.theme.heading);
    }
    let body = Rect {
        x: inside.x + 1,
        y: inside.y + 1,
        width: inside.width.saturating_sub(2),
        height: inside.height.saturating_sub(3),
    };
    paragraph::draw(buf, body, dialog.body, look.theme.text, look.glyphs);
    let foot = Rect {
        y: inside.bottom() - 1,
        height: 1,
        ..inside
    };
    buttons(buf, foot, dialog, look);
    shape
}

fn buttons(buf: &mut Buffer, area: Rect, dialog: Dialog, look: Look) {
    let all = dialog.buttons.iter().fold(0_u16, |sum, label| {
        sum.saturating_add(width(label)).saturating_add(6 + GAP)
    });
    let mut x = area.width.saturating_sub(all.saturating_sub(GAP)) / 2;
    for (index, label) in dialog.buttons.iter().enumerate() {
        let focused = index == dialog.focused;
        let style = if focused {
            look.theme.selected
        } else {
            look.theme.text
        };
        let (before, after) = if focused {
            (look.glyphs.right, look.glyphs.left)
        } else {
            (" ", " ")
        };
        x = put(buf, area, x, 0, before, look.theme.key);
        for piece in ["[ ", label, " ]"] {
            x = put(buf, area, x, 0, piece, style);
        }
        x = put(buf, area, x, 0, after, look.theme.key) + GAP;
    }
}

#[cfg(test)]
mod tests {
    use super::super::paint::run;
    use super::super::testing::{ASCII, UNICODE, drawn, keeps_to_its_area};
    use super::*;

    const LEAVE: Dialog = Dialog {
        title: "Leave the session?",
        body: "It is saved. Go on at any time with `colead resume`.",
        buttons: &["Stay", "Leave"],
        focused: 0,
    };

    #[test]
    fn the_focused_button_is_told_without_colour() {
        let lines = drawn(40, 9, |buf, area| {
            let shape = draw(buf, area, LEAVE, UNICODE);
            assert_eq!(shape, Rect::new(0, 1, 40, 7));
        });
        assert_eq!(
            lines,
            [
                "",
                "┌ Leave the session? ──────────────────┐",
                "│                                      │",
                "│ It is saved. Go on at any time with  │",
                "│ `colead resume`.                     │",
                "│                                      │",
                "│       ▸[ Stay ]◂   [ Leave ]         │",
                "└──────────────────────────────────────┘",
                "",
            ]
        );
        let other = Dialog {
            focused: 1,
            ..LEAVE
        };
        assert!(
            drawn(40, 9, |buf, area| _ = draw(buf, area, other, ASCII))[6]
                .contains(" [ Stay ]   >[ Leave ]<")
        );
    }

    #[test]
    fn what_is_behind_is_gone() {
        let lines = drawn(40, 9, |buf, area| {
            run(buf, area, (0, 3), 40, "x", UNICODE.theme.text);
            draw(buf, area, LEAVE, UNICODE);
        });
        assert!(!lines.concat().contains("xx"));
    }

    #[test]
    fn dialogs_keep_to_their_area() {
        keeps_to_its_area(|buf, area| _ = draw(buf, area, LEAVE, UNICODE));
        keeps_to_its_area(|buf, area| {
            _ = draw(
                buf,
                area,
                Dialog {
                    title: "",
                    body: "",
                    buttons: &[],
                    focused: 3,
                },
                ASCII,
            );
        });
    }
}
