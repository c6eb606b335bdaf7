//! The group on the map, with its state in a word. Judges nothing.
//!
//! ```text
//! THE ROOM ● concurrent
//! everyone ┌ too many chefs ── concurrent ┐
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Look;
use super::layout::rows;
use super::map::{self, Map, Place, Region};
use super::paint::{put, put_fitted, put_pieces};
use super::wording::pattern_name;
use crate::app::live::Live;
use crate::session::pattern::Pattern;
use crate::session::{GroupState, MapPoint};
use crate::words::Words;

/// As much of the trail as the figures hold is drawn; no more is kept than this.
const TRAIL: usize = 32;

/// Columns below which the state stands alone.
const ROOMY: u16 = 26;

/// The heading with the state, and the map below it.
pub(super) fn draw(buf: &mut Buffer, area: Rect, live: &Live, name_the_leader: bool, look: Look) {
    state_line(buf, rows(area, 0, 1), live, name_the_leader, look);
    let mut trail = [Place {
        follow: 0.0,
        lead: 0.0,
    }; TRAIL];
    let steps = live.figures.trail.len().min(TRAIL);
    let latest = &live.figures.trail[live.figures.trail.len() - steps..];
    for (place, point) in trail.iter_mut().zip(latest) {
        *place = place_of(*point);
    }
    let map = Map {
        now: live.figures.map.map(place_of),
        trail: &trail[..steps],
        shown: live.state().pattern().map(region),
    };
    map::draw(buf, rows(area, 1, area.height), &map, look);
}

/// `THE ROOM · concurrent`. The early sign of a warning changes the mark and its style, and says no word.
pub(super) fn state_line(
    buf: &mut Buffer,
    area: Rect,
    live: &Live,
    name_the_leader: bool,
    look: Look,
) {
    let words = state_words(live, name_the_leader, look.words);
    let (mark, style) = mark(live, look);
    let heading = [
        (look.words.say("the-room"), look.theme.muted),
        (" ", look.theme.muted),
    ];
    let shown = if area.width < ROOMY { 0 } else { heading.len() };
    let x = put_pieces(buf, area, (0, 0), &heading[..shown]);
    let x = put(buf, area, x, 0, mark, style);
    let x = put(buf, area, x, 0, " ", style);
    let room = area.width.saturating_sub(x);
    put_fitted(buf, area, (x, 0), room, &words, style, look.glyphs);
}

pub(super) fn mark<'g>(live: &Live, look: Look<'g>) -> (&'g str, Style) {
    let (glyphs, theme) = (look.glyphs, look.theme);
    match (live.state().pattern(), live.figures.sign) {
        (Some(pattern), _) if pattern.is_warning() => (glyphs.warning, theme.warning),
        (_, Some(_)) => (glyphs.up, theme.warning),
        (Some(_), None) => (glyphs.dot, theme.accent),
        (None, None) => (glyphs.separator, theme.heading),
    }
}

pub(super) fn state_words(live: &Live, name_the_leader: bool, words: &Words) -> String {
    let name = |pattern| pattern_name(pattern, words).to_owned();
    match live.state() {
        GroupState::Forming if live.figures.map.is_none() => words.say("state-no-marks").to_owned(),
        GroupState::Forming => words.say("state-forming").to_owned(),
        GroupState::Mixed => words.say("state-mixed").to_owned(),
        GroupState::TooManyChefs => name(Pattern::TooManyChefs),
        GroupState::NoInitiation => name(Pattern::NoInitiation),
        GroupState::OneLeader(who) => {
            let named = live.session.shown_name(who).filter(|_| name_the_leader);
            match named {
                Some(who) => format!("{}: {who}", name(Pattern::OneLeader)),
                None => name(Pattern::OneLeader),
            }
        }
        GroupState::Concurrent => name(Pattern::Concurrent),
    }
}

fn place_of(point: MapPoint) -> Place {
    Place {
        follow: point.follow,
        lead: point.lead,
    }
}

const fn region(pattern: Pattern) -> Region {
    match pattern {
        Pattern::TooManyChefs => Region::TooManyChefs,
        Pattern::NoInitiation => Region::NoInitiation,
        Pattern::OneLeader => Region::OneLeader,
        Pattern::Concurrent => Region::Concurrent,
    }
}
