//! One person's vote or answer. Shows the choices there are, and never what was chosen: the screen is the room's.
//!
//! ```text
//! ┌ Bo votes ─────────────────────────────────────────────┐
//! │ c   consent                                           │
//! │ o   objection                                         │
//! │                                                       │
//! │ backspace takes the vote back                         │
//! └───────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Look;
use super::super::layout::rows;
use super::super::paint::{put, put_fitted};
use super::{key_lines, rows_of, window};
use crate::app::Model;
use crate::app::screen::{POSITION_KEYS, vote_keys};
use crate::session::PersonId;

pub(super) fn ballot(buf: &mut Buffer, area: Rect, who: PersonId, model: &Model, look: Look) {
    let Some((session, ballot)) = model
        .session()
        .and_then(|session| Some((session, session.open_ballot()?)))
    else {
        return;
    };
    let keys = vote_keys(ballot.terms.method);
    let title = format!("{} votes", session.name(who));
    let count = rows_of(keys.len());
    let inside = window(buf, area, &title, (56, count + 6), look);
    choices(
        buf,
        rows(inside, 1, count),
        keys.iter().map(|(key, _, word)| (*key, *word)),
        look,
    );
    let back = rows(inside, count + 2, 1);
    let x = put(buf, back, 0, 0, "backspace", look.theme.key) + 1;
    put(buf, back, x, 0, "takes the vote back", look.theme.text);
}

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
