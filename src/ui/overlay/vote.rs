//! One person's answer to a poll. Shows the choices there are, and never what was chosen: the screen is the room's.
//!
//! ```text
//! ┌ Bo answers ───────────────────────────────────────────┐
//! │ f   for                                               │
//! │ a   against                                           │
//! │ u   undecided                                         │
//! │                                                       │
//! │ then 0-4: how sure                                    │
//! └───────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Look;
use super::super::layout::rows;
use super::super::paint::put_fitted;
use super::{key_lines, window};
use crate::app::Model;
use crate::app::screen::POSITION_KEYS;
use crate::session::PersonId;

pub(super) fn poll(
    buf: &mut Buffer,
    area: Rect,
    who: PersonId,
    position_is_taken: bool,
    model: &Model,
    look: Look,
) {
    let Some(session) = model.session() else {
        return;
    };
    let name = session.name(who);
    if position_is_taken {
        let inside = window(buf, area, &format!("{name}: how sure?"), (56, 9), look);
        let sure = ["not at all", "a little", "half", "quite", "entirely"];
        choices(buf, rows(inside, 1, 5), ('0'..='4').zip(sure), look);
        return;
    }
    let inside = window(buf, area, &format!("{name} answers"), (56, 8), look);
    let keys = POSITION_KEYS.map(|(key, _, word)| (key, word));
    choices(buf, rows(inside, 1, 3), keys, look);
    let words = "then 0-4: how sure";
    let style = look.theme.muted;
    put_fitted(
        buf,
        rows(inside, 5, 1),
        (0, 0),
        inside.width,
        words,
        style,
        look.glyphs,
    );
}

fn choices(
    buf: &mut Buffer,
    area: Rect,
    choices: impl IntoIterator<Item = (char, &'static str)>,
    look: Look,
) {
    let choices: Vec<(String, &str)> = choices
        .into_iter()
        .map(|(key, word)| (key.to_string(), word))
        .collect();
    let lines = choices.iter().map(|(key, word)| (key.as_str(), *word));
    key_lines(buf, area, lines, look.theme.text, look);
}
