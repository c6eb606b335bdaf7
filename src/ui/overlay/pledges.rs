//! Who carries the decision out: everybody, and beside each what they said.
//!
//! ```text
//! ┌ Will you own it, help, not block it, or can you not? ┐
//! │ ▸ 1 Ana                                 will own it  │
//! │   2 Bo                                            ·  │
//! │                                                      │
//! │ o own   h help   n not block   c cannot              │
//! └──────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::commitments::pledge_words;
use super::super::layout::{columns, rows};
use super::super::paint::{put, put_fitted};
use super::super::sheet::visible;
use super::super::{Look, list};
use super::{rows_of, window};
use crate::app::Model;
use crate::app::decision::{PLEDGE_KEYS, carriers};
use crate::app::keys::seat_key;
use crate::app::mouse::Target;
use crate::session::pledge::Pledge;

const WIDTH: u16 = 64;
/// Rows of the frame, the keys, and the free row above them.
const AROUND: u16 = 4;

pub(super) fn draw(buf: &mut Buffer, area: Rect, selected: usize, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    let asked: Vec<_> = carriers(session).collect();
    let high = rows_of(asked.len()).saturating_add(AROUND).min(area.height);
    let title = look.words.say("pledge-title");
    let inside = window(buf, area, title, (WIDTH, high), look);
    let room = inside.height.saturating_sub(2);
    let shown = visible(asked.len(), selected, room);
    for (y, index) in (0..room).zip(shown) {
        let person = asked[index];
        let seat = session.people().iter().position(|p| p.id == person.id);
        let key = seat.map_or(' ', seat_key);
        let said = session.pledge(person.id);
        let words = said.map_or(look.glyphs.nothing, |said| pledge_words(said, look.words));
        let text = format!("{key} {}", person.name);
        let row = rows(inside, y, 1);
        list::row(buf, row, index == selected, &text, words, look);
        look.target(row, Target::Line(index));
    }
    let foot = rows(inside, inside.height.saturating_sub(1), 1);
    let mut x = 0;
    for (key, pledge) in PLEDGE_KEYS {
        let words = look.words.say(match pledge {
            Pledge::Own => "pledge-key-own",
            Pledge::Help => "pledge-key-help",
            Pledge::NotBlock => "pledge-key-not-block",
            Pledge::Cannot => "pledge-key-cannot",
        });
        let key = key.to_string();
        let end = put(buf, foot, x, 0, &key, look.theme.key) + 1;
        let rest = columns(foot, end, foot.width);
        let used = put_fitted(
            buf,
            rest,
            (0, 0),
            rest.width,
            words,
            look.theme.text,
            look.glyphs,
        );
        x = end + used + 3;
    }
}
