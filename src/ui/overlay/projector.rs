//! What the projector is to show.
//!
//! ```text
//! ┌ On the projector now: the meeting ──┐
//! │                                     │
//! │ m   the meeting                     │
//! │ b   nothing: a blank screen         │
//! └─────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Look;
use super::super::layout::rows;
use super::{key_lines, window};
use crate::app::Model;
use crate::app::projector::ON_PROJECTOR;
use crate::session::Projector;

pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    let now = match session.projector() {
        Projector::Meeting => "projector-meeting",
        Projector::Blank => "projector-nothing",
        Projector::Message(_) => "projector-message",
        Projector::Plan => "projector-plan",
    };
    let now = look.words.say(now);
    let title = look.words.fill("projector-now", &[("what", now.into())]);
    let inside = window(buf, area, &title, (48, 8), look);
    let keys = ON_PROJECTOR.map(|(key, words)| (key.to_string(), look.words.say(words)));
    let lines = keys.iter().map(|(key, words)| (key.as_str(), *words));
    key_lines(
        buf,
        rows(inside, 1, inside.height),
        lines,
        look.theme.text,
        look,
    );
}
