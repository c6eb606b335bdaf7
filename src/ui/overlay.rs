//! What lies over a screen: which box is drawn for it, and which keys it takes.

pub(super) mod agenda;
mod agreement;
pub(super) mod bill;
mod booth;
mod casts;
mod chapters;
mod coaching;
pub(super) mod confirm;
mod count;
mod faults;
mod gap;
mod help;
mod marking;
mod objections;
mod palette;
mod pick;
mod plan;
mod pledges;
mod projector;
mod promises;
mod prompt;
mod rules;
mod text_area;
mod unanswered;
mod undo_list;
mod versions;
mod vote;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::Look;
use super::dialog::window;
use super::hints::Hint;
use super::layout::{columns, rows};
use super::paint::{put, put_fitted, width};
use crate::app::Model;
use crate::app::booth::{Booth, Stage, Way};
use crate::app::screen::Overlay;

/// Draws one overlay on `area`, over whatever is there. Returns where the cursor belongs.
pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    overlay: &Overlay,
    model: &Model,
    look: Look,
) -> Option<Position> {
    match overlay {
        Overlay::Help { scroll } => help::draw(buf, area, *scroll, model, look),
        Overlay::Agenda { scroll } => agenda::draw(buf, area, *scroll, model, look),
        Overlay::Count { scroll } => count::draw(buf, area, *scroll, model, look),
        Overlay::Palette(palette) => return palette::draw(buf, area, palette, model, look),
        Overlay::Confirm(confirm) => confirm::draw(buf, area, confirm, model, look),
        Overlay::Prompt(prompt) => return prompt::draw(buf, area, prompt, model, look),
        Overlay::PickPerson(purpose) => pick::person(buf, area, *purpose, model, look),
        Overlay::PickMode(purpose) => pick::mode(buf, area, *purpose, model, look),
        Overlay::Booth(booth) => booth::draw(buf, area, booth, model, look),
        Overlay::PollAnswer { who, position } => {
            vote::poll(buf, area, *who, position.is_some(), model, look);
        }
        Overlay::Rules { selected } => rules::draw(buf, area, *selected, model, look),
        Overlay::Versions { scroll } => versions::draw(buf, area, *scroll, model, look),
        Overlay::Objections { selected } => objections::draw(buf, area, *selected, model, look),
        Overlay::Pledges { selected } => pledges::draw(buf, area, *selected, model, look),
        Overlay::Unanswered { selected } => unanswered::draw(buf, area, *selected, model, look),
        Overlay::Bill { minutes, selected } => {
            bill::draw(buf, area, (*minutes, *selected), model, look);
        }
        Overlay::PickRound { selected } => pick::round(buf, area, *selected, look),
        Overlay::UndoList { selected } => undo_list::draw(buf, area, *selected, model, look),
        Overlay::Plan(editor) => plan::draw(buf, area, editor, look),
        Overlay::Gap => gap::draw(buf, area, model, look),
        Overlay::Promises { selected, settling } => {
            promises::draw(buf, area, (*selected, *settling), model, look);
        }
        Overlay::Projector => projector::draw(buf, area, model, look),
        Overlay::Coaching { lines, scroll } => coaching::draw(buf, area, lines, *scroll, look),
        Overlay::Agreement(comparing) => agreement::draw(buf, area, comparing, model, look),
        Overlay::Faults(faults) => faults::draw(buf, area, faults, look),
        Overlay::Marking { scroll } => marking::draw(buf, area, *scroll, model, look),
        Overlay::Casts { plan, selected } => {
            casts::draw(buf, area, (plan, *selected), model, look);
        }
        Overlay::Chapters { selected } => chapters::draw(buf, area, *selected, model, look),
    }
    None
}

/// How far the topmost overlay can be scrolled on `area`; none for one that cannot.
pub(super) fn most_scroll(area: Rect, model: &Model) -> Option<u16> {
    let lines = match model.overlays.last()? {
        Overlay::Help { .. } => help::beyond(area, model),
        Overlay::Agenda { .. } => agenda::beyond(area, model.session()?),
        Overlay::Count { .. } => count::beyond(area, model),
        Overlay::Versions { .. } => versions::beyond(area, model.session()?, &model.words),
        Overlay::Faults(faults) => faults::beyond(area, faults),
        Overlay::Coaching { lines, .. } => coaching::beyond(area, lines),
        Overlay::Marking { .. } => marking::beyond(area, model),
        Overlay::Objections { .. }
        | Overlay::Pledges { .. }
        | Overlay::Palette(_)
        | Overlay::Confirm(_)
        | Overlay::Prompt(_)
        | Overlay::PickPerson(_)
        | Overlay::PickMode(_)
        | Overlay::Booth(_)
        | Overlay::PollAnswer { .. }
        | Overlay::Rules { .. }
        | Overlay::Unanswered { .. }
        | Overlay::Bill { .. }
        | Overlay::PickRound { .. }
        | Overlay::UndoList { .. }
        | Overlay::Plan(_)
        | Overlay::Gap
        | Overlay::Projector
        | Overlay::Promises { .. }
        | Overlay::Agreement(_)
        | Overlay::Casts { .. }
        | Overlay::Chapters { .. } => return None,
    };
    Some(rows_of(lines))
}

/// The keys that an overlay takes, for the footer, with the keys of their words.
#[expect(
    clippy::too_many_lines,
    reason = "one arm an overlay, a few lines each"
)]
pub(super) const fn hints(overlay: &Overlay) -> &'static [Hint<'static>] {
    const CANCEL: Hint = hint("esc", "key-cancel");
    const CLOSE: Hint = hint("esc", "key-close");
    const CHOOSE: Hint = hint("up down", "key-choose");
    match overlay {
        Overlay::Help { .. }
        | Overlay::Agenda { .. }
        | Overlay::Count { .. }
        | Overlay::Marking { .. }
        | Overlay::Versions { .. }
        | Overlay::Coaching { .. } => {
            const { &[hint("up down page-up page-down", "key-scroll"), CLOSE] }
        }
        Overlay::Palette(_) => const { &[CHOOSE, hint("enter", "key-do-it"), CANCEL] },
        Overlay::Confirm(_) => {
            const {
                &[
                    hint("left right", "key-choose"),
                    hint("enter", "key-answer"),
                    hint("y", "key-yes"),
                    hint("n", "key-no"),
                ]
            }
        }
        Overlay::Prompt(_) => const { &[hint("enter", "key-done"), CANCEL] },
        Overlay::PickPerson(_) => const { &[hint("1-0 A-Z", "key-the-person"), CANCEL] },
        Overlay::Booth(booth) => booth_hints(booth),
        Overlay::PickMode(_) | Overlay::PollAnswer { .. } | Overlay::Projector => {
            const { &[CANCEL] }
        }
        Overlay::Rules { .. } => {
            const {
                &[
                    CHOOSE,
                    hint("left right", "key-change"),
                    hint("enter", "key-done"),
                ]
            }
        }
        Overlay::Objections { .. } => const { &[CHOOSE, CLOSE] },
        Overlay::Pledges { .. } => const { &[CHOOSE, hint("1-0 A-Z", "key-the-person"), CLOSE] },
        Overlay::Unanswered { .. } => const { &[CHOOSE, hint("enter", "key-put-it-back"), CLOSE] },
        Overlay::Bill { .. } => {
            const {
                &[
                    hint("left right", "key-minutes"),
                    CHOOSE,
                    hint("enter", "key-pay"),
                    CANCEL,
                ]
            }
        }
        Overlay::PickRound { .. } => const { &[CHOOSE, hint("enter", "key-insert"), CANCEL] },
        Overlay::Promises { .. } => {
            const {
                &[
                    hint("k", "key-kept"),
                    hint("d", "key-dropped"),
                    hint("o", "key-still-open"),
                    CHOOSE,
                    CLOSE,
                ]
            }
        }
        Overlay::Casts { .. } => {
            const {
                &[
                    CHOOSE,
                    hint("enter", "key-rehearse"),
                    hint("m", "key-rehearse-and-mark"),
                    CANCEL,
                ]
            }
        }
        Overlay::Chapters { .. } => const { &[CHOOSE, hint("enter", "key-go-there"), CLOSE] },
        Overlay::UndoList { .. } => const { &[CHOOSE, hint("enter", "key-this-far"), CLOSE] },
        Overlay::Agreement(_) => {
            const {
                &[
                    CHOOSE,
                    hint("enter", "key-read-it"),
                    hint("left right", "key-other-markings"),
                    CLOSE,
                ]
            }
        }
        Overlay::Plan(_) => {
            const {
                &[
                    hint("enter", "key-use-it"),
                    hint("s", "key-save-plan"),
                    hint("a", "key-add-round"),
                    hint("x", "key-remove-round"),
                    hint("[ ]", "key-move-round"),
                    CLOSE,
                ]
            }
        }
        Overlay::Gap => const { &[hint("c", "key-count-it"), hint("x", "key-cut-it")] },
        Overlay::Faults(_) => {
            const { &[hint("up down", "key-scroll"), hint("enter", "key-go-on")] }
        }
    }
}

const fn booth_hints(booth: &Booth) -> &'static [Hint<'static>] {
    match (booth.way, &booth.stage) {
        (Way::RollCall | Way::Covered, _) => {
            const {
                &[
                    hint("enter", "key-hand-it-in"),
                    hint("backspace", "key-take-back"),
                    hint("tab", "key-show-marks"),
                    hint("esc", "key-close"),
                ]
            }
        }
        (Way::Alone, Stage::PassOn) => {
            const {
                &[
                    hint("enter", "key-begin"),
                    hint("esc", "key-back-to-the-board"),
                ]
            }
        }
        (Way::Alone, Stage::Filling(_)) => {
            const {
                &[
                    hint("enter", "key-hand-it-in"),
                    hint("backspace", "key-take-back"),
                    hint("tab", "key-show-marks"),
                    hint("esc", "key-leave-without-voting"),
                ]
            }
        }
    }
}

const fn hint(key: &'static str, label: &'static str) -> Hint<'static> {
    Hint {
        key,
        label,
        rank: 0,
    }
}

/// The part of `all` lines that is shown in `height` rows when scrolled by `scroll`, and marks at the right edge where
/// more is above or below. Returns the index of the first one shown.
fn scrolled(buf: &mut Buffer, area: Rect, all: usize, scroll: u16, look: Look) -> usize {
    let most = all.saturating_sub(usize::from(area.height));
    let first = usize::from(scroll).min(most);
    let edge = columns(area, area.width.saturating_sub(1), 1);
    if first > 0 {
        put(buf, edge, 0, 0, look.glyphs.up, look.theme.key);
    }
    if first < most {
        let last = edge.height.saturating_sub(1);
        put(buf, edge, 0, last, look.glyphs.down, look.theme.key);
    }
    first
}

/// How far a list has to be scrolled for its `selected` line to be seen in `height` rows.
fn first_shown(selected: usize, height: u16) -> usize {
    (selected + 1).saturating_sub(usize::from(height))
}

/// A key and what it does, one below the other.
fn key_lines<'k>(
    buf: &mut Buffer,
    area: Rect,
    lines: impl IntoIterator<Item = (&'k str, &'k str)>,
    style: Style,
    look: Look,
) {
    for (y, (key, words)) in (0..area.height).zip(lines) {
        let line = rows(area, y, 1);
        let x = put(buf, line, 0, 0, key, look.theme.key).max(3) + 1;
        look.key_target(line, key);
        put_fitted(
            buf,
            line,
            (x, 0),
            line.width.saturating_sub(x),
            words,
            style,
            look.glyphs,
        );
    }
}

/// Columns of the longest of `texts`.
fn widest<'t>(texts: impl IntoIterator<Item = &'t str>) -> u16 {
    texts.into_iter().map(width).max().unwrap_or(0)
}

/// A count of lines as rows of the screen.
fn rows_of(lines: usize) -> u16 {
    u16::try_from(lines).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::{Key, KeyCode};
    use crate::app::keys::Keymap;
    use crate::app::settings::Settings;
    use crate::app::{Message, update};
    use crate::session::Moment;

    #[test]
    fn the_help_stops_at_its_end_so_that_up_moves_at_once() {
        let mut model = Model::new(Settings::default(), Keymap::default(), Vec::new());
        let screen = Rect::new(0, 0, 80, 24);
        let mut press = |key| {
            update(&mut model, Message::Key(key), Moment::START);
            if let Some(most) = super::super::most_scroll(screen, &model) {
                model.limit_scroll(most);
            }
            match model.overlays.last() {
                Some(Overlay::Help { scroll }) => *scroll,
                Some(_) | None => 0,
            }
        };
        press(Key::char('?'));
        let end = (0..50).fold(0, |_, _| press(Key::plain(KeyCode::PageDown)));
        assert!((20..400).contains(&end), "{end}");
        assert_eq!(press(Key::plain(KeyCode::Up)), end - 1);
        assert_eq!(press(Key::plain(KeyCode::Home)), 0);
        assert_eq!(press(Key::char('?')), 0);
    }
}
