//! A round in pairs: who talks to whom, by the seats, and the clock. What pairs say is not marked.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::{Stage, columns, rows};
use super::super::paint::{put, put_fitted};
use super::super::{Look, clock};
use super::Scene;

pub(super) fn draw(buf: &mut Buffer, body: Rect, scene: Scene, look: Look) {
    let stage = Stage::of(body, scene.class, 0);
    scene.draw_question(buf, stage.question, look);
    if let Some(reading) = scene.reading() {
        let below = [scene.standstill(look).unwrap_or(("", look.theme.muted))];
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
    put(buf, area, 0, 0, "PAIRS", look.theme.muted);
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
            let line = rows(part, y, 1);
            let between = format!(" {} ", look.glyphs.separator);
            let words = pair.join(&between);
            put_fitted(
                buf,
                line,
                (0, 0),
                line.width,
                &words,
                look.theme.heading,
                look.glyphs,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::pairs;

    #[test]
    fn an_odd_one_makes_a_three() {
        assert_eq!(pairs(&["a", "b", "c", "d"]), [["a", "b"], ["c", "d"]]);
        let five = pairs(&["a", "b", "c", "d", "e"]);
        assert_eq!(five, [&["a", "b"][..], &["c", "d", "e"]]);
        assert_eq!(pairs(&["a"]), [["a"]]);
        assert!(pairs(&[]).is_empty());
    }
}
