//! What can be undone and redone, newest first, and what choosing the highlighted line would do.
//!
//! ```text
//! ┌ Undo back to before which? ───────────────────────────┐
//! │                                                       │
//! │   10:04:31 Bo: lead                            undone │
//! │   10:04:02 Ana: both instead of lead             undo │
//! │ ▸ 10:03:40 Ana: lead                             undo │
//! │   10:03:12 Zoë: follow                                │
//! └───────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::rows;
use super::super::{Look, list};
use super::{first_shown, rows_of, window};
use crate::app::Model;
use crate::app::mouse::Target;
use crate::app::undo::Fate;

pub(super) fn draw(buf: &mut Buffer, area: Rect, selected: usize, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    let all = model.undo_lines(selected);
    let title = if all.iter().any(|line| line.fate == Fate::ComesBack) {
        look.words.say("undo-again")
    } else {
        look.words.say("undo-back")
    };
    let height = rows_of(all.len()).saturating_add(4);
    let inside = window(buf, area, title, (64, height), look);
    let lines = rows(inside, 1, inside.height.saturating_sub(2));
    let first = first_shown(selected, lines.height);
    for (y, (index, change)) in (0..lines.height).zip(all.iter().enumerate().skip(first)) {
        let time = session.local_time(change.at).strftime("%H:%M:%S");
        let text = format!("{time} {}", change.text);
        let fate = match change.fate {
            Fate::Stays => "",
            Fate::StaysUndone => look.words.say("undo-undone"),
            Fate::Goes => look.words.say("undo-undo"),
            Fate::ComesBack => look.words.say("undo-redo"),
        };
        list::row(buf, rows(lines, y, 1), index == selected, &text, fate, look);
        look.target(rows(lines, y, 1), Target::Line(index));
    }
}
