//! Time that went by without the program: counted as meeting time, or cut.
//!
//! ```text
//! ┌ Did the meeting go on? ───────────────────────────────┐
//! │ The laptop slept for 12 min.                          │
//! │                                                       │
//! │ c   count it: the meeting went on meanwhile           │
//! │ x   cut it: every clock goes on where it stood        │
//! └───────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Look;
use super::super::layout::rows;
use super::super::paint::put;
use super::{key_lines, window};
use crate::app::Model;
use crate::session::GapCause;

pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let Some(gap) = model.session().and_then(crate::session::Session::gap) else {
        return;
    };
    let length = match gap.length.as_secs() {
        0 | 1 => "a second".to_owned(),
        secs @ 2..120 => format!("{secs} seconds"),
        secs => format!("{} min", secs / 60),
    };
    let words = match gap.cause {
        GapCause::Slept => format!("The laptop slept for {length}."),
        GapCause::Away => format!("colead was not running for {length}."),
    };
    let inside = window(buf, area, "Did the meeting go on?", (64, 8), look);
    put(buf, inside, 0, 1, &words, look.theme.heading);
    let lines = [
        ("c", "count it: the meeting went on meanwhile"),
        ("x", "cut it: every clock goes on where it stood"),
    ];
    key_lines(buf, rows(inside, 3, 2), lines, look.theme.text, look);
}
