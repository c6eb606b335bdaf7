//! A text that is asked for: the question, the field, and why the text was not taken.
//!
//! ```text
//! ┌ Why does Bo object? ──────────────────────────────────┐
//! │                                                       │
//! │ The team that runs it has not been asked.             │
//! │                                                       │
//! │ ✗ why the text was not taken                          │
//! └───────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::super::Look;
use super::super::layout::rows;
use super::super::paint::put_pieces;
use super::super::paragraph;
use super::text_area;
use super::window;
use crate::app::Model;
use crate::app::screen::Prompt;

/// Columns of the box, where there is room.
const WIDTH: u16 = 90;
/// Lines of text that are seen at once.
const LINES: u16 = 8;

/// A text that is typed unseen: a dot for each character.
struct Covered {
    text: String,
    /// Bytes before the cursor.
    cursor: usize,
}

impl Covered {
    fn of(prompt: &Prompt, look: Look) -> Option<Self> {
        let dot = look.glyphs.dot;
        prompt.purpose.is_covered().then(|| Self {
            text: dot.repeat(prompt.input.value().chars().count()),
            cursor: dot.len() * prompt.input.cursor(),
        })
    }
}

pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    prompt: &Prompt,
    model: &Model,
    look: Look,
) -> Option<Position> {
    let session = model.session()?;
    let question = prompt.purpose.question(session, look.words);
    let written = prompt.input.value();
    let covered = Covered::of(prompt, look);
    let (text, at) = match &covered {
        Some(Covered { text, cursor }) => (text.as_str(), *cursor),
        None => (written, prompt.cursor()),
    };
    let wide = WIDTH.min(area.width.saturating_sub(2));
    let most = area.height.saturating_sub(5).clamp(1, LINES);
    let lines = text_area::height(text, wide.saturating_sub(4)).clamp(1, most);
    let inside = window(buf, area, &question, (wide, lines + 5), look);
    let field = rows(inside, 1, lines);
    let cursor = text_area::draw(buf, field, text, at, look);
    let below = rows(inside, lines + 2, 1);
    if let Some(complaint) = &prompt.complaint {
        let style = look.theme.warning;
        let x = put_pieces(
            buf,
            below,
            (0, 0),
            &[(look.glyphs.cross, style), (" ", style)],
        );
        let beside = super::columns(below, x, below.width);
        paragraph::draw(buf, beside, complaint, style, look.glyphs);
    }
    cursor
}
