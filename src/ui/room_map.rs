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
use super::paint::{put, put_fitted};
use crate::app::live::Live;
use crate::session::pattern::Pattern;
use crate::session::{GroupState, MapPoint};

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
    let words = state_words(live, name_the_leader);
    let (mark, style) = mark(live, look);
    let heading = if area.width < ROOMY { "" } else { "THE ROOM " };
    let x = put(buf, area, 0, 0, heading, look.theme.muted);
    let x = put(buf, area, x, 0, mark, style);
    let x = put(buf, area, x, 0, " ", style);
    let room = area.width.saturating_sub(x);
    put_fitted(buf, area, (x, 0), room, &words, style, look.glyphs);
}

fn mark<'g>(live: &Live, look: Look<'g>) -> (&'g str, Style) {
    let (glyphs, theme) = (look.glyphs, look.theme);
    match (live.state().pattern(), live.figures.sign) {
        (Some(pattern), _) if pattern.is_warning() => (glyphs.warning, theme.warning),
        (_, Some(_)) => (glyphs.up, theme.warning),
        (Some(_), None) => (glyphs.dot, theme.accent),
        (None, None) => (glyphs.separator, theme.heading),
    }
}

fn state_words(live: &Live, name_the_leader: bool) -> String {
    match live.state() {
        GroupState::Forming if live.figures.map.is_none() => "no marks yet".to_owned(),
        GroupState::Forming => "still forming".to_owned(),
        GroupState::Mixed => "mixed".to_owned(),
        GroupState::TooManyChefs => Pattern::TooManyChefs.words().to_owned(),
        GroupState::NoInitiation => Pattern::NoInitiation.words().to_owned(),
        GroupState::OneLeader(who) => {
            let named = live.session.shown_name(who).filter(|_| name_the_leader);
            match named {
                Some(name) => format!("{}: {name}", Pattern::OneLeader.words()),
                None => Pattern::OneLeader.words().to_owned(),
            }
        }
        GroupState::Concurrent => Pattern::Concurrent.words().to_owned(),
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
