//! How the last ballot was counted, line by line: rounds, runoffs, comparisons two by two.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Look;
use super::super::layout::{inset, rows};
use super::super::paint::put;
use super::super::paragraph;
use super::super::recorded;
use super::{scrolled, window};
use crate::app::Model;

const WIDTH: u16 = 76;

pub(super) fn draw(buf: &mut Buffer, area: Rect, scroll: u16, model: &Model, look: Look) {
    let width = WIDTH.min(area.width);
    let title = look.words.say("result-how-counted");
    let inside = window(buf, area, title, (width, area.height), look);
    let lines = lines(model, inside.width.saturating_sub(2));
    let first = scrolled(buf, inside, lines.len(), scroll, look);
    let text = inset(inside, 1);
    for (y, line) in (0..text.height).zip(lines.iter().skip(first)) {
        put(buf, rows(text, y, 1), 0, 0, line, look.theme.text);
    }
}

/// Lines beyond what a screen of this size shows.
pub(super) fn beyond(area: Rect, model: &Model) -> usize {
    let inside = WIDTH.min(area.width).saturating_sub(4);
    let lines = lines(model, inside.saturating_sub(2)).len();
    lines.saturating_sub(usize::from(area.height.saturating_sub(2)))
}

fn lines(model: &Model, width: u16) -> Vec<String> {
    let account = model
        .counted_ballot()
        .map(crate::session::ballot::Ballot::account)
        .unwrap_or_default();
    account
        .iter()
        .flat_map(|line| {
            let line = recorded::said(line, &model.words);
            let wrapped = paragraph::wrap(&line, width, u16::MAX);
            let lines = wrapped.lines.into_iter().map(str::to_owned);
            lines.collect::<Vec<String>>()
        })
        .collect()
}
