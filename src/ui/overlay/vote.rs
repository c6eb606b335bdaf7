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
use super::super::wording::position_word;
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
        let inside = window(
            buf,
            area,
            &look.words.fill("sure-title", &[("name", name.into())]),
            (56, 9),
            look,
        );
        let sure = ["sure-0", "sure-1", "sure-2", "sure-3", "sure-4"];
        let sure = sure.map(|key| look.words.say(key));
        choices(buf, rows(inside, 1, 5), ('0'..='4').zip(sure), look);
        return;
    }
    let inside = window(
        buf,
        area,
        &look.words.fill("answers-title", &[("name", name.into())]),
        (56, 8),
        look,
    );
    let keys = POSITION_KEYS
        .into_iter()
        .map(|(key, position, _)| (key, position_word(position, look.words)));
    choices(buf, rows(inside, 1, 3), keys, look);
    let words = look.words.say("then-how-sure");
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

fn choices<'w>(
    buf: &mut Buffer,
    area: Rect,
    choices: impl IntoIterator<Item = (char, &'w str)>,
    look: Look,
) {
    let choices: Vec<(String, &str)> = choices
        .into_iter()
        .map(|(key, word)| (key.to_string(), word))
        .collect();
    let lines = choices.iter().map(|(key, word)| (key.as_str(), *word));
    key_lines(buf, area, lines, look.theme.text, look);
}
