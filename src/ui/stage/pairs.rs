//! A round in pairs: who talks to whom, by the seats, and the clock. What pairs say is not marked.
//!
//! ```text
//! What do you two agree on?
//! ██ 3:40 ██               PAIRS
//! ▓▓▓▓▓░░░░░               Ana · Bo
//! left of 4:00             Chidi · Dana · Eun-ji
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::{Stage, columns, rows};
use super::super::paint::{put, put_fitted, width};
use super::super::{Look, clock};
use super::Scene;

pub(super) fn draw(buf: &mut Buffer, body: Rect, scene: Scene, look: Look) {
    let stage = Stage::of(body, scene.class, 0);
    scene.draw_question(buf, stage.question, look);
    if let Some(reading) = scene.reading(look) {
        let still = scene.standstill(look);
        let (words, style) = still.unwrap_or((String::new(), look.theme.muted));
        let below = [(words.as_str(), style)];
        clock::draw(buf, stage.clock, stage.flat, &reading, &[&below], look);
    }
    let names: Vec<&str> = scene
        .live
        .session
        .participants()
        .map(|person| person.name.as_str())
        .collect();
    draw_pairs(buf, stage.side, &pairs(&names), look);
    scene.draw_message(buf, stage.message, look);
}

/// Neighbours by seat; an odd one makes the last pair three.
fn pairs<'n, 'p>(names: &'p [&'n str]) -> Vec<&'p [&'n str]> {
    let threes = if names.len() > 1 { names.len() % 2 } else { 0 };
    let (twos, last) = names.split_at(names.len() - 3 * threes);
    let mut pairs: Vec<&[&str]> = twos.chunks(2).collect();
    if !last.is_empty() {
        pairs.push(last);
    }
    pairs
}

fn draw_pairs(buf: &mut Buffer, area: Rect, pairs: &[&[&str]], look: Look) {
    put(buf, area, 0, 0, look.words.say("pairs"), look.theme.muted);
    let area = rows(area, 2, area.height);
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

/// Where there is no room for all names, the longest are cut: a partner whose name is not seen is nobody.
fn draw_pair(buf: &mut Buffer, line: Rect, pair: &[&str], look: Look) {
    const BETWEEN: u16 = 3;
    let parting = BETWEEN * u16::try_from(pair.len().saturating_sub(1)).unwrap_or(0);
    let most = longest_that_fit(pair, line.width.saturating_sub(parting));
    let (style, glyphs) = (look.theme.heading, look.glyphs);
    let mut x = 0;
    for name in pair {
        if x > 0 {
            put(buf, line, x + 1, 0, glyphs.separator, look.theme.muted);
            x += BETWEEN;
        }
        x = put_fitted(buf, line, (x, 0), most, name, style, glyphs);
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
        assert!(pairs(&[]).is_empty());
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
