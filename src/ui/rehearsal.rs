//! What tells a rehearsal from a session with people, on every screen: the badge before the title, and the line on the
//! lower rule that the simulated person says.
//!
//! ```text
//!  REHEARSAL 8×  Q3 platform bet       5/9 Open floor · lead and follow       ends 11:42 · on time
//! ─ ● Ana: "I would start small, because we can still turn back. What do I miss?" ─────────────────
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use super::paint::{put, put_fitted};
use crate::app::Model;
use crate::session::Session;

/// What stands in the badge; none in a session with people.
pub(super) fn badge(model: &Model, look: Look) -> Option<String> {
    model.session().and_then(Session::rehearsal)?;
    let times = look.glyphs.times.chars().next().unwrap_or('x');
    Some(match model.rehearsing() {
        Some(rehearsing) if rehearsing.is_frozen() => {
            format!(" {} ", look.words.say("rehearsal-frozen"))
        }
        Some(rehearsing) => {
            let speed = rehearsing.speed().words(times);
            format!(" {} {speed} ", look.words.say("rehearsal"))
        }
        None => format!(" {} ", look.words.say("rehearsal")),
    })
}

/// What is said, or was said last, on the rule above the footer.
pub(super) fn line(buf: &mut Buffer, rule: Rect, model: &Model, look: Look) {
    let Some((session, (who, words, speaks))) = model.session().zip(model.spoken_line()) else {
        return;
    };
    let (glyphs, theme) = (look.glyphs, look.theme);
    let (mark, style) = if speaks {
        (glyphs.dot, theme.text)
    } else {
        (glyphs.ring, theme.muted)
    };
    let x = put(buf, rule, 1, 0, " ", style);
    let x = put(buf, rule, x, 0, mark, theme.accent);
    let x = put(buf, rule, x, 0, " ", style);
    let said = format!("{}: \"{words}\"", session.name(who));
    let room = rule.width.saturating_sub(x + 2);
    let x = put_fitted(buf, rule, (x, 0), room, &said, style, glyphs);
    put(buf, rule, x, 0, " ", style);
}
