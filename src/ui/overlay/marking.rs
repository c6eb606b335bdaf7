//! How well the facilitator marked in a rehearsal, and every turn that was marked otherwise than it was meant.
//!
//! ```text
//! ┌ Your marking ───────────────────────────────────────────┐
//! │ 34 of 41 marked turns as the cast meant them (83 %).    │
//! │ Cohen's kappa is 0.71, where 0 is what chance alone …   │
//! │ 7 turns were not marked.                                │
//! │                                                         │
//! │   12:31  Ana      lead, marked follow                   │
//! │          "Let me be clear: we launch in May."           │
//! └─────────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Look;
use super::super::layout::rows;
use super::super::paint::put_fitted;
use super::super::paragraph;
use super::{rows_of, scrolled, window};
use crate::app::Model;

const WIDTH: u16 = 92;

enum Line {
    Figures(String),
    Turn(String),
    Said(String),
    Blank,
}

pub(super) fn draw(buf: &mut Buffer, area: Rect, scroll: u16, model: &Model, look: Look) {
    let lines = lines(area, model);
    let height = rows_of(lines.len()).saturating_add(2);
    let inside = window(
        buf,
        area,
        look.words.say("marking-title"),
        (WIDTH, height),
        look,
    );
    let first = scrolled(buf, inside, lines.len(), scroll, look);
    for (y, line) in (0..inside.height).zip(&lines[first..]) {
        let row = rows(inside, y, 1);
        let room = row.width.saturating_sub(2);
        let (x, words, style) = match line {
            Line::Figures(words) => (0, words, look.theme.text),
            Line::Turn(words) => (0, words, look.theme.heading),
            Line::Said(words) => (2, words, look.theme.muted),
            Line::Blank => continue,
        };
        put_fitted(
            buf,
            row,
            (x, 0),
            room.saturating_sub(x),
            words,
            style,
            look.glyphs,
        );
    }
}

/// How many lines there are beyond those that `area` shows.
pub(super) fn beyond(area: Rect, model: &Model) -> usize {
    let shown = usize::from(area.height.saturating_sub(2));
    lines(area, model).len().saturating_sub(shown)
}

fn lines(area: Rect, model: &Model) -> Vec<Line> {
    let (Some(score), Some(session)) = (model.marking_score(), model.session()) else {
        return Vec::new();
    };
    // Box, free columns, and the scroll marks at the right.
    let columns = WIDTH.min(area.width).saturating_sub(4 + 2);
    let mut lines: Vec<Line> = Vec::new();
    for sentence in score.words() {
        let wrapped = paragraph::wrap(&sentence, columns, u16::MAX).lines;
        lines.extend(
            wrapped
                .into_iter()
                .map(|line| Line::Figures(line.to_owned())),
        );
    }
    for miss in &score.misses {
        let name = session.name(miss.who);
        lines.push(Line::Blank);
        lines.push(Line::Turn(format!("{}  {name}: {}", miss.at, miss.words())));
        lines.push(Line::Said(format!("\"{}\"", miss.line)));
    }
    lines
}
