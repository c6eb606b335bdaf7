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
use super::layout::{centred, columns, inset, rows};
use super::paint::{fill, frame, put, put_fitted, width};
use super::paragraph;
use crate::app::mouse::Target;

/// Columns of a box that has room to choose, its frame included.
const WIDTH: u16 = 60;
const GAP: u16 = 2;

/// What a box says and offers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dialog<'a> {
    pub(super) title: &'a str,
    pub(super) body: &'a str,
    pub(super) buttons: &'a [&'a str],
    /// Index into `buttons`; shown by pointers around it as well as by its style.
    pub(super) focused: usize,
}

/// Draws `dialog` over whatever is in the middle of `area`.
pub(super) fn draw(buf: &mut Buffer, area: Rect, dialog: Dialog, look: Look) {
    let wide = WIDTH.min(area.width);
    let most = area.height.saturating_sub(5);
    let lines = paragraph::wrap(dialog.body, wide.saturating_sub(4), most).lines;
    let high = u16::try_from(lines.len()).unwrap_or(most).saturating_add(5);
    let inside = window(buf, area, dialog.title, (wide, high), look);
    let body = rows(inside, 1, inside.height.saturating_sub(3));
    paragraph::draw(buf, body, dialog.body, look.theme.text, look.glyphs);
    let foot = rows(inside, inside.height.saturating_sub(1), 1);
    buttons(buf, foot, dialog, look);
}

/// An empty box of that size, or of what there is, in the middle of `area`, with its title on its upper edge. Returns its
/// inside, with a free column at both sides.
pub(super) fn window(
    buf: &mut Buffer,
    area: Rect,
    title: &str,
    size: (u16, u16),
    look: Look,
) -> Rect {
    let shape = centred(area, size.0, size.1);
    fill(buf, shape, look.theme.base());
    let inside = frame(buf, shape, look);
    let room = shape.width.saturating_sub(5);
    if room > 0 {
        let edge = rows(shape, 0, 1);
        put(buf, edge, 1, 0, " ", look.theme.heading);
        let end = put_fitted(
            buf,
            edge,
            (2, 0),
            room,
            title,
            look.theme.heading,
            look.glyphs,
        );
        put(buf, edge, end, 0, " ", look.theme.heading);
    }
    inset(inside, 1)
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
        let from = x;
        x = put(buf, area, x, 0, before, look.theme.key);
        for piece in ["[ ", label, " ]"] {
            x = put(buf, area, x, 0, piece, style);
        }
        x = put(buf, area, x, 0, after, look.theme.key);
        look.target(columns(area, from, x - from), Target::Line(index));
        x += GAP;
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
            draw(buf, area, LEAVE, UNICODE);
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
            drawn(40, 9, |buf, area| draw(buf, area, other, ASCII))[6]
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
        keeps_to_its_area(|buf, area| draw(buf, area, LEAVE, UNICODE));
        keeps_to_its_area(|buf, area| {
            draw(
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
