//! Two panes beside each other: the room at two moments, or in the two halves of a session.
//!
//! ```text
//! FIRST HALF  0:00-29:10            │ SECOND HALF  29:10-58:20
//! THE ROOM ● one leader · Ana       │ THE ROOM ● concurrent
//! (map)                             │ (map)
//! 1 Ana  ▒▒│████                    │ 1 Ana  ▒▒│███
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::gauge;
use super::layout::{Crowd, columns, inset, rows};
use super::paint::{put, put_fitted};
use super::{Look, people, room_map};
use crate::app::Model;
use crate::app::live::Live;
use crate::app::replay::{Compare, Pane, Replay};
use crate::app::rounds;
use crate::session::Moment;
use crate::words::Words;

/// Rows from which a map has its place above the gauges.
const MAP: u16 = 9;

pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, replay: &Replay, look: Look) {
    let (Some(compare), Some(live)) = (&replay.compare, &model.live) else {
        return;
    };
    let half = area.width.saturating_sub(3) / 2;
    let (left, right) = (
        columns(area, 1, half),
        columns(area, half + 3, area.width.saturating_sub(half + 4)),
    );
    for y in 0..area.height {
        let middle = look.glyphs.vertical;
        put(buf, area, half + 1, y, middle, look.theme.border);
    }
    let now = replay.player.position();
    let names = model.settings.name_the_leader;
    let until = |pane: &Pane| format!("{}-{}", pane.since, pane.at);
    match compare {
        Compare::Moments { earlier } => {
            let title = (
                look.words.say("pane-then"),
                round_at(&earlier.live, earlier.at, look.words),
            );
            side(buf, left, &title, &earlier.live, earlier.at, names, look);
            let title = (look.words.say("pane-now"), round_at(live, now, look.words));
            side(buf, right, &title, live, now, names, look);
        }
        Compare::Halves { first, second } => {
            let title = (look.words.say("pane-first"), until(first));
            side(buf, left, &title, &first.live, first.at, names, look);
            let title = (look.words.say("pane-second"), until(second));
            side(buf, right, &title, &second.live, second.at, names, look);
        }
    }
}

/// `12:34 · Open floor`
fn round_at(live: &Live, at: Moment, words: &Words) -> String {
    match live.session.agenda().current() {
        Some(slot) => format!("{at}  {}", rounds::name(slot, words)),
        None => at.to_string(),
    }
}

pub(super) fn side(
    buf: &mut Buffer,
    area: Rect,
    (title, note): &(&str, String),
    live: &Live,
    at: Moment,
    name_the_leader: bool,
    look: Look,
) {
    let x = put(buf, area, 0, 0, title, look.theme.key) + 2;
    let room = area.width.saturating_sub(x);
    put_fitted(
        buf,
        area,
        (x, 0),
        room,
        note,
        look.theme.heading,
        look.glyphs,
    );
    let body = rows(area, 2, area.height);
    let count = live.session.people().len();
    let gauges = gauge::height(count);
    let above = body.height.saturating_sub(gauges);
    if above >= MAP {
        let map = rows(body, 0, above - 1);
        room_map::draw(buf, inset(map, 1), live, name_the_leader, look);
        people::draw(
            buf,
            Crowd::full(rows(body, above, body.height), count),
            live,
            at,
            look,
        );
    } else {
        room_map::state_line(buf, rows(body, 0, 1), live, name_the_leader, look);
        people::draw(
            buf,
            Crowd::full(rows(body, 2, body.height), count),
            live,
            at,
            look,
        );
    }
}
