//! The leadership map: how many lead against how many follow, now and in the last minutes. Judges nothing; the caller names the
//! state to show.
//!
//! ```text
//! everyone ┌ too many chefs ───────────── concurrent ┐
//!          │                           ▐█▌           │
//!        ▴ │                        •                │
//!    leads │                    •                    │
//!          │           .   '             one leader  │
//!   nobody └ silence ───────────────── no initiation ┘
//!           nobody          follows ▸        everyone
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use super::paint::{frame, portion, put, put_right, width};
use super::wording::pattern_name;
use crate::session::pattern::Pattern;

/// Where a group is and was.
#[derive(Clone, Copy, Debug)]
pub(super) struct Map<'a> {
    /// `None` until there is anything to show.
    pub(super) now: Option<Place>,
    /// Oldest first; evenly spaced in time.
    pub(super) trail: &'a [Place],
    /// The pattern the room is told of; its name stands out.
    pub(super) shown: Option<Region>,
}

/// Shares (0–1) of the people present.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) follow: f64,
    pub(super) lead: f64,
}

/// A named part of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Region {
    TooManyChefs,
    Concurrent,
    Silence,
    NoInitiation,
    OneLeader,
}

/// From here on the axes have their words beside the box.
const ROOMY: u16 = 40;
const MARGIN: u16 = 9;

/// Draws `map` over the whole of `area`: the box, its words, the trail, and the dot on top.
pub(super) fn draw(buf: &mut Buffer, area: Rect, map: &Map, look: Look) {
    let roomy = area.width >= ROOMY;
    let margin = if roomy { MARGIN } else { 0 };
    let shape = Rect {
        x: area.x.saturating_add(margin),
        width: area.width - margin,
        height: area.height.saturating_sub(1),
        ..area
    };
    let inside = frame(buf, shape, look);
    if inside.is_empty() {
        return;
    }
    axes(buf, area, shape, roomy, look);
    regions(buf, shape, inside, map.shown, look);
    trail(buf, inside, map.trail, look);
    if let Some((x, y, _)) = map.now.and_then(|now| cell(inside, now)) {
        dot(buf, inside, x, y, look);
    }
}

fn axes(buf: &mut Buffer, area: Rect, shape: Rect, roomy: bool, look: Look) {
    let (glyphs, muted, text) = (look.glyphs, look.theme.muted, look.theme.text);
    let foot = Rect {
        y: shape.bottom(),
        height: 1,
        x: shape.x,
        width: shape.width,
    };
    let words = look.words;
    let follows = format!("{} ", words.say("map-follows"));
    let (nobody, everyone) = (words.say("map-nobody"), words.say("map-everyone"));
    if !roomy {
        let x = put(buf, foot, 0, 0, glyphs.up, muted);
        put(buf, foot, x + 1, 0, words.say("map-leads"), text);
        let x = foot.width.saturating_sub(width(&follows) + 1);
        let x = put(buf, foot, x, 0, &follows, text);
        put(buf, foot, x, 0, glyphs.right, muted);
        return;
    }
    let x = foot.width.saturating_sub(width(&follows) + 1) / 2;
    let x = put(buf, foot, x, 0, &follows, text);
    put(buf, foot, x, 0, glyphs.right, muted);
    put(buf, foot, 1, 0, nobody, muted);
    let x = foot.width.saturating_sub(width(everyone) + 1);
    put(buf, foot, x, 0, everyone, muted);

    let side = Rect {
        width: MARGIN - 1,
        height: shape.height,
        ..area
    };
    put_right(buf, side, 0, everyone, muted);
    put_right(buf, side, shape.height - 1, nobody, muted);
    if shape.height >= 5 {
        let leads = words.say("map-leads");
        put_right(buf, side, (shape.height - 1) / 2, leads, text);
        put_right(buf, side, (shape.height - 1) / 2 - 1, glyphs.up, muted);
    }
}

/// Names on the frame, so that the inside is free for the dot; "one leader" has its place inside.
fn regions(buf: &mut Buffer, shape: Rect, inside: Rect, shown: Option<Region>, look: Look) {
    let style = |region| {
        if shown == Some(region) {
            look.theme.selected
        } else {
            look.theme.muted
        }
    };
    let bottom = Rect {
        y: shape.bottom() - 1,
        height: 1,
        ..inside
    };
    let top = Rect {
        y: shape.y,
        height: 1,
        ..inside
    };
    let right = |buf: &mut Buffer, line: Rect, name: &str, region| {
        put(
            buf,
            line,
            line.width.saturating_sub(width(name)),
            0,
            name,
            style(region),
        );
    };
    let words = look.words;
    let name = |pattern| pattern_name(pattern, words);
    let (chefs, together) = (name(Pattern::TooManyChefs), name(Pattern::Concurrent));
    let (silence, nobody) = (words.say("region-silence"), name(Pattern::NoInitiation));
    let (chefs_short, blank) = (words.say("region-chefs"), " ");
    let most = width(chefs) + width(together);
    let roomy = inside.width >= 30 && inside.width >= most + 4;
    let (chefs, blank) = if roomy {
        (chefs, blank)
    } else {
        (chefs_short, "")
    };
    let label = |name: &str| format!("{blank}{name}{blank}");
    put(buf, top, 0, 0, &label(chefs), style(Region::TooManyChefs));
    right(buf, top, &label(together), Region::Concurrent);
    put(buf, bottom, 0, 0, &label(silence), style(Region::Silence));
    right(buf, bottom, &label(nobody), Region::NoInitiation);
    if inside.width >= 16 && inside.height >= 3 {
        // Nearly everybody follows and one of them leads: low, and rather to the right.
        let name = name(Pattern::OneLeader);
        let x = portion(inside.width, 0.85)
            .saturating_sub(width(name) / 2)
            .min(inside.width.saturating_sub(width(name)));
        let y = inside.height - 1 - portion(inside.height - 1, 0.2);
        put(buf, inside, x, y, name, style(Region::OneLeader));
    }
}

/// Older places are fainter in shape: the latest third in bullets, what came before in small dots that show in which third of
/// a cell they are, and the oldest third every other place only.
fn trail(buf: &mut Buffer, inside: Rect, places: &[Place], look: Look) {
    let third = places.len().div_ceil(3);
    let latest = places.len() - third;
    for (index, place) in places.iter().enumerate() {
        if index < third && index % 2 == 1 && index < latest {
            continue;
        }
        let Some((x, y, part)) = cell(inside, *place) else {
            continue;
        };
        if index < latest {
            put(
                buf,
                inside,
                x,
                y,
                look.glyphs.trail_faint[part],
                look.theme.muted,
            );
        } else {
            put(buf, inside, x, y, look.glyphs.trail, look.theme.text);
        }
    }
}

/// Column and row of `place`, and in which third of the row it is. `None` for what is no place.
fn cell(inside: Rect, place: Place) -> Option<(u16, u16, usize)> {
    if place.follow.is_nan() || place.lead.is_nan() {
        return None;
    }
    let x = portion(inside.width - 1, place.follow);
    let thirds = portion(inside.height * 3 - 1, 1.0 - place.lead);
    Some((x, thirds / 3, usize::from(thirds % 3)))
}

/// As big as the room allows, and never over the frame.
fn dot(buf: &mut Buffer, inside: Rect, x: u16, y: u16, look: Look) {
    let (symbol, columns) = if inside.width >= 16 {
        (look.glyphs.big_dot, 3)
    } else {
        (look.glyphs.dot, 1)
    };
    let x = x.saturating_sub(columns / 2).min(inside.width - columns);
    put(buf, inside, x, y, symbol, look.theme.accent);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ASCII, UNICODE, drawn, keeps_to_its_area};
    use super::*;

    const fn place(follow: f64, lead: f64) -> Place {
        Place { follow, lead }
    }

    const TRAIL: [Place; 6] = [
        place(0.1, 0.1),
        place(0.2, 0.15),
        place(0.3, 0.2),
        place(0.4, 0.3),
        place(0.5, 0.5),
        place(0.6, 0.7),
    ];
    const MAP: Map = Map {
        now: Some(place(0.7, 0.85)),
        trail: &TRAIL,
        shown: Some(Region::Concurrent),
    };

    #[test]
    fn the_smallest_map() {
        assert_eq!(
            drawn(24, 8, |buf, area| draw(buf, area, &MAP, UNICODE)),
            [
                "┌chefs───────concurrent┐",
                "│              ▐█▌     │",
                "│             •        │",
                "│           •          │",
                "│      . ·   one leader│",
                "│  ·                   │",
                "└silence──no initiation┘",
                "▴ leads        follows ▸",
            ]
        );
    }

    #[test]
    fn a_map_with_room() {
        assert_eq!(
            drawn(52, 12, |buf, area| draw(buf, area, &MAP, UNICODE)),
            [
                "everyone ┌ too many chefs ───────────── concurrent ┐",
                "         │                                         │",
                "         │                           ▐█▌           │",
                "         │                        •                │",
                "       ▴ │                                         │",
                "   leads │                    •                    │",
                "         │                                         │",
                "         │                '             one leader │",
                "         │    .       '                            │",
                "         │                                         │",
                "  nobody └ silence ───────────────── no initiation ┘",
                "          nobody          follows ▸        everyone",
            ]
        );
    }

    #[test]
    fn corners_are_where_their_names_are() {
        let dot = |follow, lead| {
            let now = Map {
                now: Some(place(follow, lead)),
                trail: &[],
                shown: None,
            };
            let lines = drawn(40, 12, |buf, area| draw(buf, area, &now, UNICODE));
            let y = lines
                .iter()
                .position(|line| line.contains("▐█▌"))
                .expect("the dot is drawn");
            (lines[y].chars().position(|c| c == '▐'), y)
        };
        assert_eq!(dot(0.0, 1.0), (Some(10), 1), "too many chefs, top left");
        assert_eq!(dot(1.0, 1.0), (Some(36), 1), "concurrent, top right");
        assert_eq!(dot(0.0, 0.0), (Some(10), 9), "silence, bottom left");
        assert_eq!(dot(1.0, 0.0), (Some(36), 9), "no initiation, bottom right");
    }

    #[test]
    fn the_shown_pattern_stands_out_without_colour() {
        let area = Rect::new(0, 0, 52, 12);
        let mut buf = Buffer::empty(area);
        draw(&mut buf, area, &MAP, UNICODE);
        let reversed: String = buf
            .content()
            .iter()
            .filter(|cell| cell.modifier.contains(ratatui::style::Modifier::REVERSED))
            .map(ratatui::buffer::Cell::symbol)
            .collect();
        assert_eq!(reversed, " concurrent ");
    }

    #[test]
    fn ascii_is_ascii() {
        assert!(
            drawn(60, 20, |buf, area| draw(buf, area, &MAP, ASCII))
                .concat()
                .is_ascii()
        );
    }

    #[test]
    fn maps_keep_to_their_area() {
        let odd = Map {
            now: Some(place(9.0, f64::NEG_INFINITY)),
            trail: &[place(f64::NAN, 0.0), place(-1.0, 2.0)],
            shown: None,
        };
        for map in [
            MAP,
            odd,
            Map {
                now: None,
                trail: &[],
                shown: None,
            },
        ] {
            keeps_to_its_area(|buf, area| draw(buf, area, &map, UNICODE));
            keeps_to_its_area(|buf, area| draw(buf, area, &map, ASCII));
        }
    }
}
