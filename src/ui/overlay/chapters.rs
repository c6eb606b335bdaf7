//! The chapters of a replay, to go to one of them.
//!
//! ```text
//! ┌ Chapters ─────────────────────────────────┐
//! │    0:00  round         Check-in           │
//! │ ▸ 12:30  warning       too many chefs     │
//! └───────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Look;
use super::super::layout::rows;
use super::super::paint::{put, put_fitted, put_right};
use super::{first_shown, rows_of, window};
use crate::app::Model;
use crate::app::mouse::Target;
use crate::app::wording::{chapter_title, chapter_word};

const WIDTH: u16 = 72;
/// Columns of the time, right-aligned, and of the kind.
const TIME: u16 = 10;
const KIND: u16 = 14;

pub(super) fn draw(buf: &mut Buffer, area: Rect, selected: usize, model: &Model, look: Look) {
    let Some(replay) = model.replay() else {
        return;
    };
    let chapters = &replay.timeline().overview().chapters;
    let high = rows_of(chapters.len().max(1)).saturating_add(2);
    let inside = window(
        buf,
        area,
        look.words.say("chapters-title"),
        (WIDTH, high),
        look,
    );
    let first = first_shown(selected, inside.height);
    let theme = look.theme;
    for (y, (index, chapter)) in (0..inside.height).zip(chapters.iter().enumerate().skip(first)) {
        let line = rows(inside, y, 1);
        look.target(line, Target::Line(index));
        let style = if index == selected {
            put(buf, line, 0, 0, look.glyphs.pointer, theme.key);
            theme.heading
        } else {
            theme.text
        };
        let time = super::super::layout::columns(line, 0, TIME);
        put_right(buf, time, 0, &chapter.at.to_string(), style);
        let kind = chapter_word(chapter.kind, look.words);
        put(buf, line, TIME + 2, 0, kind, theme.muted);
        let from = TIME + 2 + KIND;
        let room = line.width.saturating_sub(from);
        put_fitted(
            buf,
            line,
            (from, 0),
            room,
            &chapter_title(chapter, chapters, look.words),
            style,
            look.glyphs,
        );
    }
}
