//! Every key, from the table that dispatches the keys: those of this screen first.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Look;
use super::super::layout::{columns, rows};
use super::super::paint::{put, put_fitted};
use super::{rows_of, scrolled, widest, window};
use crate::app::Model;
use crate::app::action::{Place, Row, TABLE};

const PLACES: [Place; 6] = [
    Place::Home,
    Place::Lobby,
    Place::Stage,
    Place::Ballot,
    Place::Commitments,
    Place::Close,
];

/// Keys of people, which are no actions.
const SEATS: [(&str, &str); 3] = [
    (
        "1-9 0 A-Z",
        "A person's key: give the floor, again: take it back.",
    ),
    (
        "",
        "In a poll it asks for the answer, in a ballot for the vote,",
    ),
    ("", "on the commitments it starts one of theirs."),
];

enum Line {
    Heading(&'static str),
    Key { keys: String, words: &'static str },
    Blank,
}

pub(super) fn draw(buf: &mut Buffer, area: Rect, scroll: u16, model: &Model, look: Look) {
    let lines = lines(model);
    let height = rows_of(lines.len()).saturating_add(2);
    let inside = window(buf, area, "Keys", (92, height), look);
    let first = scrolled(buf, inside, lines.len(), scroll, look);
    let keys = widest(lines.iter().filter_map(|line| match line {
        Line::Key { keys, .. } => Some(keys.as_str()),
        Line::Heading(_) | Line::Blank => None,
    }));
    let text = columns(inside, 0, inside.width.saturating_sub(2));
    for (y, line) in (0..text.height).zip(&lines[first..]) {
        let row = rows(text, y, 1);
        match line {
            Line::Heading(words) => _ = put(buf, row, 0, 0, words, look.theme.heading),
            Line::Key { keys: key, words } => {
                put(buf, row, 2, 0, key, look.theme.key);
                let x = 2 + keys + 2;
                let room = row.width.saturating_sub(x);
                put_fitted(buf, row, (x, 0), room, words, look.theme.text, look.glyphs);
            }
            Line::Blank => {}
        }
    }
}

fn lines(model: &Model) -> Vec<Line> {
    let here = model.place();
    let everywhere = |row: &Row| row.places.len() == PLACES.len();
    let mut lines = Vec::new();
    let mut group = |heading, rows: &mut dyn Iterator<Item = &'static Row>, seats: bool| {
        if !lines.is_empty() {
            lines.push(Line::Blank);
        }
        lines.push(Line::Heading(heading));
        lines.extend(rows.map(|row| Line::Key {
            keys: keys(model, row),
            words: row.help,
        }));
        if seats {
            lines.extend(SEATS.map(|(key, words)| Line::Key {
                keys: key.to_owned(),
                words,
            }));
        }
    };
    let of = |place: Place| {
        TABLE
            .iter()
            .filter(move |row| !everywhere(row) && row.places.contains(&place))
    };
    group(name(here), &mut of(here), has_people(here));
    group(
        "Everywhere",
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
        Place::Home | Place::Close => false,
        Place::Lobby | Place::Stage | Place::Ballot | Place::Commitments => true,
    }
}

const fn name(place: Place) -> &'static str {
    match place {
        Place::Home => "Home",
        Place::Lobby => "Lobby",
        Place::Stage => "Stage",
        Place::Ballot => "Ballot",
        Place::Commitments => "Commitments",
        Place::Close => "Close",
    }
}
