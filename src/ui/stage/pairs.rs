//! A round in pairs: who talks to whom, by the seats, and the clock. What pairs say is not marked.
//!
//! ```text
//! What do you two agree on?
//! ██ 3:40 ██               PAIRS
//! ▓▓▓▓▓░░░░░               Ana · Bo
//! left of 4:00             Chidi · Dana · Eun-ji
//! ```

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::{Crowd, columns, rows};
use super::super::paint::{put, put_fitted, width};
use super::super::{Look, SizeClass, lettering, people};
use super::{Scene, clock_as_zoomed};
use crate::app::key::Key;
use crate::app::keys::seat_key;
use crate::app::mouse::Target;
use crate::app::settings::Zoom;

/// Somebody who takes part, as they agreed to be shown.
struct Partner<'p> {
    seat: char,
    name: Cow<'p, str>,
}

/// Columns between two partners.
const BETWEEN: u16 = 3;
/// Rows of the letters of a pair at most.
const LETTERS: u16 = 10;

pub(super) fn draw(buf: &mut Buffer, body: Rect, scene: Scene, look: Look) {
    let partners = partners(scene);
    let pairs = pairs(&partners);
    let zoom = scene.zoom();
    let lines = match zoom {
        Zoom::Normal | Zoom::Compact => 0,
        // Twice the room for letters twice as high.
        Zoom::Projector if scene.class == SizeClass::Large => 2 * pairs.len(),
        Zoom::Projector => pairs.len(),
    };
    let stage = scene.stage_for(body, lines);
    scene.draw_question(buf, stage.question, look);
    if let Some(reading) = scene.reading(look) {
        let still = scene.standstill(look);
        let (words, style) = still.unwrap_or((String::new(), look.theme.muted));
        let below = [(words.as_str(), style)];
        clock_as_zoomed(buf, stage, &reading, &[&below], zoom, look);
    }
    let title = look.words.say("pairs");
    match zoom {
        Zoom::Normal => {
            put(buf, stage.side, 0, 0, title, look.theme.muted);
            draw_pairs(buf, rows(stage.side, 2, u16::MAX), &pairs, look);
        }
        Zoom::Compact => {
            put(buf, stage.side, 0, 0, title, look.theme.muted);
            draw_pairs(buf, rows(stage.people.area, 1, u16::MAX), &pairs, look);
        }
        Zoom::Projector => {
            let room = rows(stage.side, 0, LETTERS);
            lettering::draw(buf, room, &title.to_uppercase(), look.theme.muted, look);
            draw_large(buf, stage.people, &pairs, look);
        }
    }
    scene.draw_message(buf, stage.message, look);
}

fn partners(scene: Scene<'_>) -> Vec<Partner<'_>> {
    let people = scene.live.session.people().iter().enumerate();
    people
        .filter(|(_, person)| person.present && !person.observer)
        .map(|(seat, person)| Partner {
            seat: seat_key(seat),
            name: people::label(scene.live, person),
        })
        .collect()
}

/// Neighbours by seat; an odd one makes the last pair three.
fn pairs<T>(all: &[T]) -> Vec<&[T]> {
    let threes = if all.len() > 1 { all.len() % 2 } else { 0 };
    let (twos, last) = all.split_at(all.len() - 3 * threes);
    let mut pairs: Vec<&[T]> = twos.chunks(2).collect();
    if !last.is_empty() {
        pairs.push(last);
    }
    pairs
}

fn draw_pairs(buf: &mut Buffer, area: Rect, pairs: &[&[Partner]], look: Look) {
    let fits_once = pairs.len() <= usize::from(area.height);
    let across = if fits_once { 1 } else { 2 };
    let down = pairs.len().div_ceil(across).max(1);
    let pitch = (usize::from(area.height) / down).clamp(1, 2);
    let wide = area.width / if fits_once { 1 } else { 2 };
    for (column, half) in pairs.chunks(down).enumerate() {
        let from = if column == 0 { 0 } else { wide };
        let part = columns(area, from, wide.saturating_sub(1));
        let ys = (0..part.height).step_by(pitch);
        for (y, pair) in ys.zip(half) {
            draw_pair(buf, rows(part, y, 1), pair, look);
        }
    }
}

/// In letters, where all of them fit and have shapes; else all as a terminal has them, so that no pair is above another.
fn draw_large(buf: &mut Buffer, crowd: Crowd, pairs: &[&[Partner]], look: Look) {
    let across = usize::from(crowd.across.max(1));
    let down = pairs.len().div_ceil(across).max(1);
    let high = crowd.area.height / u16::try_from(down).unwrap_or(u16::MAX);
    let wide = crowd.area.width / crowd.across.max(1);
    let letters = high.saturating_sub(1).min(LETTERS);
    let place = |index: usize| {
        let at = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        let from = at(index / down).saturating_mul(wide);
        let column = columns(crowd.area, from, wide.saturating_sub(BETWEEN));
        rows(
            column,
            at(index % down).saturating_mul(high),
            letters.max(1),
        )
    };
    let places = (0..pairs.len()).map(place);
    let names = pairs.iter().map(|pair| names(pair).join(", "));
    let lines: Vec<(Rect, String)> = places.zip(names).collect();
    if lines
        .iter()
        .all(|(at, names)| lettering::fits(*at, names, look))
    {
        for (at, names) in &lines {
            lettering::draw(buf, *at, names, look.theme.heading, look);
        }
    } else {
        for ((at, _), pair) in lines.iter().zip(pairs) {
            draw_pair(buf, rows(*at, 0, 1), pair, look);
        }
    }
}

fn names<'p>(pair: &'p [Partner]) -> Vec<&'p str> {
    pair.iter().map(|partner| &*partner.name).collect()
}

/// Where there is no room for all names, the longest are cut: a partner whose name is not seen is nobody.
fn draw_pair(buf: &mut Buffer, line: Rect, pair: &[Partner], look: Look) {
    let parting = BETWEEN * u16::try_from(pair.len().saturating_sub(1)).unwrap_or(0);
    let most = longest_that_fit(&names(pair), line.width.saturating_sub(parting));
    let (style, glyphs) = (look.theme.heading, look.glyphs);
    let mut x = 0;
    for partner in pair {
        if x > 0 {
            put(buf, line, x + 1, 0, glyphs.separator, look.theme.muted);
            x += BETWEEN;
        }
        let end = put_fitted(buf, line, (x, 0), most, &partner.name, style, glyphs);
        let target = Target::Key(Key::char(partner.seat));
        look.target(columns(line, x, end - x), target);
        x = end;
    }
}

/// How many columns each of `names` may take for all of them to fit into `columns`.
fn longest_that_fit(names: &[&str], columns: u16) -> u16 {
    let longest = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let all = |most: u16| names.iter().map(|name| width(name).min(most)).sum::<u16>();
    (0..=longest)
        .rev()
        .find(|&most| all(most) <= columns)
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{longest_that_fit, pairs};

    #[test]
    fn an_odd_one_makes_a_three() {
        assert_eq!(pairs(&["a", "b", "c", "d"]), [["a", "b"], ["c", "d"]]);
        let five = pairs(&["a", "b", "c", "d", "e"]);
        assert_eq!(five, [&["a", "b"][..], &["c", "d", "e"]]);
        assert_eq!(pairs(&["a"]), [["a"]]);
        assert!(pairs::<&str>(&[]).is_empty());
    }

    #[test]
    fn only_the_longest_names_are_cut() {
        let pair = ["Maximiliane Freifrau von Hohenstein", "Bo"];
        assert_eq!(longest_that_fit(&pair, 40), 35);
        assert_eq!(longest_that_fit(&pair, 20), 18);
        assert_eq!(longest_that_fit(&["Chidi", "Dana", "Eun-ji"], 9), 3);
        assert_eq!(longest_that_fit(&["Ana"], 0), 0);
    }
}
