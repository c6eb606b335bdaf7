//! What is on a projector instead of the meeting: a message, the plan, nothing; and why it has lost sight of the session.
//!
//! ```text
//!
//!                     Coffee until half past ten
//!
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::layout::{inset, rows};
use super::overlay::agenda;
use super::paint::{put, put_fitted, put_right, width};
use super::{Look, lettering, paragraph};
use crate::app::Model;
use crate::app::view::View;
use crate::session::Projector;

/// Draws over the whole frame what takes the place of the meeting. False when the meeting itself is to be seen.
pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) -> bool {
    let (View::Projector(following), Some(session)) = (&model.view, model.session()) else {
        return false;
    };
    match session.projector() {
        Projector::Meeting => return false,
        Projector::Blank => {}
        Projector::Message(text) => message(buf, inset(area, 4), text, look),
        Projector::Plan => agenda::rounds(buf, inset(area, 2), session, model.now, look),
    }
    if following.lost.is_some() {
        lost(
            buf,
            rows(area, area.height.saturating_sub(1), 1),
            model,
            look,
        );
    }
    true
}

/// A few words as large as there is room for, otherwise as text in the middle.
fn message(buf: &mut Buffer, area: Rect, text: &str, look: Look) {
    let part = rows(area, area.height / 3, area.height);
    let large = rows(part, 0, lettering::rows_for(area.height, look));
    if lettering::fits(large, text, look) {
        lettering::draw(buf, large, text, look.theme.heading, look);
    } else {
        paragraph::draw(buf, part, text, look.theme.heading, look.glyphs);
    }
}

/// Says at the foot of a projector that nothing new comes from the session; true when it does.
pub(super) fn lost(buf: &mut Buffer, area: Rect, model: &Model, look: Look) -> bool {
    let View::Projector(following) = &model.view else {
        return false;
    };
    let Some(reason) = &following.lost else {
        return false;
    };
    let words = look
        .words
        .fill("out-of-sight", &[("reason", reason.as_str().into())]);
    let words = format!("{} {words}", look.glyphs.warning);
    let columns = width(&words).min(area.width);
    put_fitted(
        buf,
        area,
        (0, 0),
        columns,
        &words,
        look.theme.alert,
        look.glyphs,
    );
    true
}

/// Says that what is seen is what happens now.
pub(super) fn follows(buf: &mut Buffer, area: Rect, look: Look) {
    let start = put_right(buf, area, 0, look.words.say("live"), look.theme.muted);
    put(
        buf,
        area,
        start.saturating_sub(2),
        0,
        look.glyphs.dot,
        look.theme.good,
    );
}
