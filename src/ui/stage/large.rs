//! What stands beside the clock on a wall that is far away: the state of the room and who has the floor, in big letters.
//!
//! ```text
//! THE ROOM ●
//! ▄▀▀▀ ▄▀▀▄ █▄  █ ▄▀▀▀ █  █ █▀▀▄ █▀▀▄ █▀▀▀ █▄  █ ▀▀█▀▀
//! █    █  █ █ ▀▄█ █    █  █ █▀▀▄ █▀▀▄ █▀▀  █ ▀▄█   █
//!  ▀▀▀  ▀▀  ▀   ▀  ▀▀▀  ▀▀  ▀  ▀ ▀  ▀ ▀▀▀▀ ▀   ▀   ▀
//!
//! ● ▄▀▀▄ █▄  █ ▄▀▀▄
//!   █▀▀█ █ ▀▄█ █▀▀█
//!   ▀  ▀ ▀   ▀ ▀  ▀
//!   0:41
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::clock::clock_text;
use super::super::layout::{columns, rows};
use super::super::paint::put;
use super::super::{Look, lettering, people, room_map};
use super::Scene;

/// Rows of the letters of a line at most, so that none shouts the clock down.
const LETTERS: u16 = 5;
/// Rows that are kept for who has the floor: letters and the time.
const FLOOR: u16 = 4;

pub(super) fn draw(buf: &mut Buffer, area: Rect, scene: Scene, look: Look) {
    let named = scene.model.settings.name_the_leader;
    let (mark, style) = room_map::mark(scene.live, look);
    let end = put(
        buf,
        area,
        0,
        0,
        look.words.say("the-room"),
        look.theme.muted,
    );
    put(buf, area, end + 1, 0, mark, style);
    let words = room_map::state_words(scene.live, named, look.words);
    // The leader of one leader is named on a line of their own.
    let (state, leader) = words.split_once(": ").unwrap_or((&words, ""));
    let room = area.height.saturating_sub(FLOOR + 2);
    let large = rows(area, 1, room.min(2 * LETTERS + 1));
    let used = lettering::draw_words(buf, large, &state.to_uppercase(), style, look);
    put(buf, rows(area, 1 + used, 1), 0, 0, leader, style);
    let below = used + if leader.is_empty() { 2 } else { 3 };
    floor(buf, rows(area, below, area.height), scene, look);
}

/// Who has the floor, and for how long.
fn floor(buf: &mut Buffer, area: Rect, scene: Scene, look: Look) {
    let session = &scene.live.session;
    let Some(person) = session.floor().and_then(|floor| session.person(floor.who)) else {
        return;
    };
    let heading = look.theme.heading;
    put(buf, area, 0, 0, look.glyphs.dot, look.theme.accent);
    let beside = columns(area, 2, area.width);
    let name = people::label(scene.live, person);
    let letters = rows(beside, 0, area.height.saturating_sub(1).min(LETTERS));
    let used = lettering::draw(buf, letters, &name, heading, look);
    let time = clock_text(session.turn_time(person.id, scene.now).as_secs());
    put(buf, rows(beside, used, 1), 0, 0, &time, look.theme.text);
}
