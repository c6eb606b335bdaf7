//! What is wrong with a file of the facilitator's own that the meeting can do without. Any key but those that scroll goes
//! on.
//!
//! ```text
//! ┌ counter_moves.toml: 2 faults ─────────────────────────┐
//! │ The meeting does without what is wrong.               │
//! │                                                       │
//! │ line 12, column 1: unknown key `askk`; did you mean   │
//! │ `ask`?                                                │
//! └───────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Look;
use super::super::layout::rows;
use super::super::paint::put;
use super::super::paragraph;
use super::{rows_of, scrolled, window};
use crate::app::screen::FileFaults;

/// Columns of the box, where there is room.
const WIDTH: u16 = 80;
const FRAME: u16 = 2;

pub(super) fn draw(buf: &mut Buffer, area: Rect, faults: &FileFaults, look: Look) {
    let text = words(faults);
    let lines = paragraph::wrap(&text, columns(area), u16::MAX).lines;
    let height = rows_of(lines.len()).saturating_add(FRAME);
    let inside = window(buf, area, &faults.title, (WIDTH, height), look);
    let first = scrolled(buf, inside, lines.len(), faults.scroll, look);
    for (y, line) in (0..inside.height).zip(&lines[first..]) {
        put(buf, rows(inside, y, 1), 0, 0, line, look.theme.text);
    }
}

/// How many lines there are beyond those that `area` shows.
pub(super) fn beyond(area: Rect, faults: &FileFaults) -> usize {
    let text = words(faults);
    let lines = paragraph::wrap(&text, columns(area), u16::MAX).lines.len();
    lines.saturating_sub(usize::from(area.height.saturating_sub(FRAME)))
}

fn words(faults: &FileFaults) -> String {
    format!("{}\n\n{}", faults.advice, faults.list.join("\n\n"))
}

/// Beside the frame, its free columns, and the scroll marks at the right.
fn columns(area: Rect) -> u16 {
    WIDTH.min(area.width).saturating_sub(6)
}
