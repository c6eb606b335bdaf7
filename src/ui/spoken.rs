//! What boxes and boards say, as lines of text for whoever reads them one by one: a screen reader, a pipe. The words are
//! those of the screens.

use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::Rect;

use super::overlay::{bill, confirm};
use super::{Glyphs, Look, Theme, ballot, header, overlay, wording};
use crate::app::Model;
use crate::app::screen::Overlay;
use crate::plan::Invite;
use crate::session::Session;
use crate::session::proposal::Remedy;
use crate::words::Words;

/// Room for any box, so that none has to be scrolled.
const ROOM: Rect = Rect::new(0, 0, 110, 500);

/// What the topmost overlay says: its title first, then its lines, without frame and empty lines. None where nothing
/// lies over the screen.
pub fn overlay_lines(model: &Model) -> Vec<String> {
    let Some(overlay) = model.overlays.last() else {
        return Vec::new();
    };
    if let Overlay::Confirm(confirm) = overlay {
        let (title, body, [no, yes]) = confirm::words(confirm, model);
        return vec![format!("{title} {body}"), format!("yes: {yes}. no: {no}.")];
    }
    let theme = Theme::monochrome();
    let look = bare(model, &theme);
    let mut buf = Buffer::empty(ROOM);
    overlay::draw(&mut buf, ROOM, overlay, model, look);
    (0..ROOM.height)
        .map(|y| row(&buf, y))
        .filter(|line| !line.is_empty())
        .collect()
}

/// More time for the round on the screen and its bill, the word to type before each way to pay it.
pub fn bill_lines(model: &Model, minutes: u8) -> Vec<String> {
    bill::lines(model, minutes, bare(model, &Theme::monochrome()))
}

/// As plain as text is.
fn bare<'a>(model: &'a Model, theme: &'a Theme) -> Look<'a> {
    Look {
        theme,
        glyphs: &Glyphs::BARE,
        words: &model.words,
        targets: None,
    }
}

/// The text of a row, with no more than two blanks between its parts.
fn row(buf: &Buffer, y: u16) -> String {
    let mut text = String::new();
    let mut x = 0;
    while x < buf.area.width {
        let symbol = buf[(x, y)].symbol();
        if symbol != " " || !text.ends_with("  ") {
            text.push_str(symbol);
        }
        x += symbol.cell_width().max(1);
    }
    text.trim().to_owned()
}

/// What the highlighted key does on the ballot's board; nothing once the session is closed.
pub fn ballot_step(model: &Model, session: &Session) -> Option<String> {
    ballot::next_step(model, session, &model.words)
}

/// What a round asks for, in words; none where it asks for nothing in particular.
pub fn invite(invite: Invite, words: &Words) -> Option<&str> {
    header::invite_key(invite).map(|key| words.say(key))
}

/// How an objection ended.
pub fn remedy(session: &Session, remedy: Remedy, words: &Words) -> String {
    wording::remedy(session, remedy, words)
}
