//! How the objections of the last ballot ended, one below the other, and the keys that end one without a new text.
//!
//! ```text
//! ┌ How did the objection end? ───────────────────┐
//! │ ▸ Bo    The supplier is not under contract.   │
//! │         it stands                             │
//! │                                               │
//! │ w  withdrawn                                  │
//! │ l  taken up later, by somebody                │
//! │ v  kept in view: a concern, no objection      │
//! └───────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::rows;
use super::super::paint::put_fitted;
use super::super::sheet::visible;
use super::super::{Look, list, wording};
use super::{key_lines, rows_of, window};
use crate::app::Model;
use crate::app::decision::REMEDY_KEYS;
use crate::app::mouse::Target;

const WIDTH: u16 = 76;
/// Rows of the frame, the keys, and the free row above them.
const AROUND: u16 = 3 + 3;

pub(super) fn draw(buf: &mut Buffer, area: Rect, selected: usize, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    let objections = model.last_objections();
    let needed = rows_of(objections.len()).saturating_mul(2);
    let high = needed.saturating_add(AROUND).min(area.height);
    let inside = window(
        buf,
        area,
        look.words.say("objection-title"),
        (WIDTH, high),
        look,
    );
    let room = inside.height.saturating_sub(4);
    let shown = visible(objections.len(), selected, room / 2);
    for (y, index) in (0..room / 2).zip(shown) {
        let objection = &objections[index];
        let reason = objection
            .reason
            .as_deref()
            .unwrap_or_else(|| look.words.say("objection-no-reason"));
        let text = format!("{}: {reason}", session.name(objection.who)).replace('\n', " ");
        let row = rows(inside, y * 2, 1);
        list::row(buf, row, index == selected, &text, "", look);
        look.target(row, Target::Line(index));
        let below = rows(inside, y * 2 + 1, 1);
        let (words, style) = match objection.remedy {
            Some(remedy) => (
                wording::remedy(session, remedy, look.words),
                look.theme.muted,
            ),
            None => (
                look.words.say("objection-stands").to_owned(),
                look.theme.warning,
            ),
        };
        let room = below.width.saturating_sub(4);
        put_fitted(buf, below, (4, 0), room, &words, style, look.glyphs);
    }
    let keys = REMEDY_KEYS.map(|(key, words)| (key.to_string(), look.words.say(words)));
    let keys = keys.iter().map(|(key, words)| (key.as_str(), *words));
    let foot = rows(inside, inside.height.saturating_sub(3), 3);
    key_lines(buf, foot, keys, look.theme.text, look);
}
