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
    let words = look.words;
    let length = match gap.length.as_secs() {
        secs @ 0..120 => words.fill("gap-seconds", &[("seconds", secs.max(1).into())]),
        secs => words.fill("gap-minutes", &[("minutes", (secs / 60).into())]),
    };
    let what = match gap.cause {
        GapCause::Slept => words.fill("gap-slept", &[("length", length.into())]),
        GapCause::Away => words.fill("gap-away", &[("length", length.into())]),
    };
    let inside = window(buf, area, words.say("gap-title"), (64, 8), look);
    put(buf, inside, 0, 1, &what, look.theme.heading);
    let lines = [("c", words.say("gap-count")), ("x", words.say("gap-cut"))];
    key_lines(buf, rows(inside, 3, 2), lines, look.theme.text, look);
}
