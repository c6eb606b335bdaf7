//! What is drawn: themes, glyphs and the building blocks of the screens. Decides no rule of a meeting; each block takes plain data.
//!
//! Every block draws inside the area it is given, whatever the size, and leaves what it does not need untouched.

mod ballot;
mod bar;
mod bidi;
mod clock;
mod close;
mod commitments;
mod compare;
mod console;
mod dialog;
mod digits;
mod evidence;
mod field;
mod footer;
mod gauge;
pub mod glyphs;
mod header;
mod hints;
mod home;
mod layout;
mod lettering;
mod list;
mod lobby;
mod map;
mod message;
mod minds;
mod notice;
mod overlay;
mod paint;
mod paragraph;
mod people;
mod projector;
mod recorded;
mod rehearsal;
mod room_map;
mod sheet;
mod size;
pub mod spoken;
mod stage;
mod targets;
#[cfg(test)]
mod testing;
pub mod theme;
mod transcript;
mod transport;
mod voices;
mod wording;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};

use crate::app::Model;
use crate::app::screen::Screen;
use crate::app::view::Item;
use bidi::Direction;
pub use glyphs::Glyphs;
use size::SizeClass;
pub use targets::Targets;
pub use theme::{ColourDepth, Theme};

use crate::words::Words;

/// How everything looks: what each block needs besides its data.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    pub theme: &'a Theme,
    pub glyphs: &'a Glyphs,
    pub words: &'a Words,
    /// Where it is noted what was drawn where, while there is a mouse to click on it.
    pub targets: Option<&'a Targets>,
}

/// Draws the whole model, with the cursor where something is typed.
pub fn draw(frame: &mut Frame, model: &Model, look: Look) {
    let area = frame.area();
    if let Some(cursor) = draw_on(frame.buffer_mut(), area, model, look) {
        frame.set_cursor_position(cursor);
    }
}

/// Draws the whole model on `area`. Returns where the cursor belongs, when something is typed.
pub fn draw_on(buf: &mut Buffer, area: Rect, model: &Model, look: Look) -> Option<Position> {
    let area = area.intersection(buf.area);
    if let Some(targets) = look.targets {
        targets.clear();
    }
    let cursor = draw_in_writing_order(buf, area, model, look);
    let direction = Direction {
        bidi: model.settings.bidi,
        is_right_to_left: look.words.language().is_right_to_left(),
    };
    if let Some(targets) = look.targets.filter(|_| direction.mirrors()) {
        targets.mirror(area);
    }
    bidi::lay_out(buf, area, direction, cursor)
}

fn draw_in_writing_order(
    buf: &mut Buffer,
    area: Rect,
    model: &Model,
    look: Look,
) -> Option<Position> {
    let base = look.theme.base();
    // A frame begins with the terminal's own colours.
    if base != Style::new().fg(Color::Reset).bg(Color::Reset) {
        buf.set_style(area, base);
    }
    let class = SizeClass::of(area);
    if class == SizeClass::TooSmall {
        size::draw_too_small(buf, area, look);
        return None;
    }
    if projector::draw(buf, area, model, look) {
        return None;
    }
    let parts = parts(area, model);
    let on_top = look;
    let look = if model.overlays.is_empty() {
        look
    } else {
        look.out_of_reach()
    };
    header::draw(buf, parts.header, model, look);
    paint::rule(buf, parts.head_rule, 0, look);
    notice::failure(buf, parts.banner, model, look);
    let compared = model.replay().filter(|replay| replay.compare.is_some());
    let marked = model
        .replay()
        .is_some_and(|replay| replay.marking().is_some());
    match model.screen {
        _ if compared.is_some() => {}
        _ if marked => transcript::draw(buf, parts.body, model, look),
        Screen::Home { .. } => home::draw(buf, parts.body, model, look),
        Screen::Lobby { .. } => lobby::draw(buf, parts.body, model, look),
        Screen::Stage if model.view.shows(Item::LeastHeard) => {
            console::draw(buf, parts.body, class, model, look);
        }
        Screen::Stage => stage::draw(buf, parts.body, class, model, look),
        Screen::Ballot => ballot::draw(buf, parts.body, model, look),
        Screen::Commitments { .. } => commitments::draw(buf, parts.body, model, look),
        Screen::Close => close::draw(buf, parts.body, model, look),
    }
    if let Some(replay) = compared {
        compare::draw(buf, parts.body, model, replay, look);
    }
    transport::draw(buf, parts.transport, model, look);
    notice::flash(buf, parts.top, model, look);
    notice::foot_rule(buf, parts.foot_rule, model, look);
    if model.view.shows(Item::Keys) {
        footer::draw(buf, parts.footer, model, on_top);
    } else if !projector::lost(buf, parts.footer, model, look) {
        projector::follows(buf, parts.footer, look);
    }
    let mut cursor = None;
    let last = model.overlays.len().saturating_sub(1);
    for (place, overlay) in model.overlays.iter().enumerate() {
        let look = if place == last { on_top } else { look };
        cursor = overlay::draw(buf, parts.body, overlay, model, look);
    }
    cursor
}

fn parts(area: Rect, model: &Model) -> layout::Parts {
    let fails = model.live.as_ref().is_some_and(|live| live.saving.fails());
    let transport = model.replay().map_or(0, |_| transport::height(area.height));
    layout::Parts::of(area, fails, transport)
}

/// How far the text on top can be scrolled on a screen of this size; none where nothing scrolls. Only whoever draws knows
/// how lines are broken, so the model is told: [`Model::limit_scroll`].
pub fn most_scroll(area: Rect, model: &Model) -> Option<u16> {
    overlay::most_scroll(parts(area, model).body, model)
}
