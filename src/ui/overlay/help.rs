//! Every key, from the table that dispatches the keys: those of this screen first.
//!
//! ```text
//! ┌ Keys ─────────────────────────────────────────────────┐
//! │ Stage                                                 │
//! │   l          Mark the contribution of …: lead.        │
//! │   1-9 0 A-Z  A person's key: give the floor, …      ▾ │
//! └───────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Look;
use super::super::layout::rows;
use super::super::paint::put;
use super::super::paragraph;
use super::{rows_of, scrolled, widest, window};
use crate::app::Model;
use crate::app::action::{Place, Row, TABLE};

const PLACES: [Place; 8] = [
    Place::Home,
    Place::Lobby,
    Place::Stage,
    Place::Ballot,
    Place::Commitments,
    Place::Close,
    Place::Replay,
    Place::Projector,
];

/// Keys of people, which are no actions.
const SEATS: &str = "1-9 0 A-Z";

enum Line<'w> {
    Heading(&'w str),
    Key { keys: String, words: &'w str },
    Blank,
}

/// Columns of the box, where there is room.
const WIDTH: u16 = 92;

pub(super) fn draw(buf: &mut Buffer, area: Rect, scroll: u16, model: &Model, look: Look) {
    let Page { lines, keys } = page(area, model);
    let height = rows_of(lines.len()).saturating_add(2);
    let inside = window(
        buf,
        area,
        look.words.say("help-title"),
        (WIDTH, height),
        look,
    );
    let first = scrolled(buf, inside, lines.len(), scroll, look);
    for (y, line) in (0..inside.height).zip(&lines[first..]) {
        let row = rows(inside, y, 1);
        match line {
            Line::Heading(words) => _ = put(buf, row, 0, 0, words, look.theme.heading),
            Line::Key { keys: key, words } => {
                put(buf, row, 2, 0, key, look.theme.key);
                put(buf, row, 2 + keys + 2, 0, words, look.theme.text);
            }
            Line::Blank => {}
        }
    }
}

/// How many lines there are beyond those that `area` shows.
pub(super) fn beyond(area: Rect, model: &Model) -> usize {
    let lines = page(area, model).lines.len();
    lines.saturating_sub(usize::from(area.height.saturating_sub(2)))
}

struct Page<'w> {
    lines: Vec<Line<'w>>,
    /// Columns of the keys.
    keys: u16,
}

fn page(area: Rect, model: &Model) -> Page<'_> {
    let lines = lines(model);
    let keys = widest(lines.iter().filter_map(|line| match line {
        Line::Key { keys, .. } => Some(keys.as_str()),
        Line::Heading(_) | Line::Blank => None,
    }));
    // Box, free columns, indent, keys, gap, and the scroll marks at the right.
    let words = WIDTH.min(area.width).saturating_sub(4 + 2 + keys + 2 + 2);
    Page {
        lines: wrapped(lines, words),
        keys,
    }
}

/// Sentences too long for one line go on below, without a key before them.
fn wrapped(lines: Vec<Line<'_>>, columns: u16) -> Vec<Line<'_>> {
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        let Line::Key { keys, words } = line else {
            all.push(line);
            continue;
        };
        let mut keys = Some(keys);
        for words in paragraph::wrap(words, columns, u16::MAX).lines {
            let keys = keys.take().unwrap_or_default();
            all.push(Line::Key { keys, words });
        }
    }
    all
}

fn lines(model: &Model) -> Vec<Line<'_>> {
    let words = &*model.words;
    let here = model.place();
    let everywhere = |row: &Row| row.places.len() == PLACES.len();
    let rehearses = model.rehearsing().is_some();
    let mut lines = Vec::new();
    let mut group = |heading, rows: &mut dyn Iterator<Item = &'static Row>, seats: bool| {
        if !lines.is_empty() {
            lines.push(Line::Blank);
        }
        lines.push(Line::Heading(words.say(heading)));
        lines.extend(rows.map(|row| Line::Key {
            keys: keys(model, row),
            words: words.or(&format!("help-{}", row.name), row.help),
        }));
        if seats {
            lines.push(Line::Key {
                keys: SEATS.to_owned(),
                words: words.say("help-seats"),
            });
        }
    };
    let of = |place: Place| {
        TABLE
            .iter()
            .filter(move |row| !everywhere(row) && row.places.contains(&place))
            .filter(move |row| rehearses || !row.action.is_for_rehearsals())
    };
    group(name(here), &mut of(here), has_people(here));
    group(
        "help-everywhere",
        &mut TABLE.iter().filter(|row| everywhere(row)),
        false,
    );
    for place in PLACES.into_iter().filter(|place| *place != here) {
        if of(place).next().is_some() {
            group(name(place), &mut of(place), false);
        }
    }
    lines
}

fn keys(model: &Model, row: &Row) -> String {
    let keys: Vec<String> = model
        .keymap
        .keys_of(row)
        .iter()
        .map(ToString::to_string)
        .collect();
    keys.join(" ")
}

const fn has_people(place: Place) -> bool {
    match place {
        Place::Home | Place::Close | Place::Replay | Place::Projector => false,
        Place::Lobby | Place::Stage | Place::Ballot | Place::Commitments => true,
    }
}

const fn name(place: Place) -> &'static str {
    match place {
        Place::Home => "place-home",
        Place::Lobby => "place-lobby",
        Place::Stage => "place-stage",
        Place::Ballot => "place-ballot",
        Place::Commitments => "place-commitments",
        Place::Close => "place-close",
        Place::Replay => "place-replay",
        Place::Projector => "place-projector",
    }
}
