//! The stage: one layout for each kind of round. Decides nothing; what is shown is asked of the session.

mod calm;
mod floor;
mod large;
mod pairs;
mod poll;
mod promised;
pub(super) mod put_back;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::clock::{self, Reading};
use super::layout::{Stage, rows};
use super::{Look, SizeClass, message, paragraph};
use crate::app::Model;
use crate::app::live::Live;
use crate::app::rounds;
use crate::app::settings::Zoom;
use crate::plan::RoundKind;
use crate::session::agenda::Slot;
use crate::session::{Moment, Phase};
use crate::words::Words;

/// What every kind of round is drawn from.
#[derive(Clone, Copy)]
struct Scene<'a> {
    model: &'a Model,
    live: &'a Live,
    slot: &'a Slot,
    now: Moment,
    class: SizeClass,
}

pub(super) fn draw(buf: &mut Buffer, body: Rect, class: SizeClass, model: &Model, look: Look) {
    let Some(live) = &model.live else {
        return;
    };
    let Some(slot) = live.session.agenda().current() else {
        let words = look.words.say("no-round-yet");
        paragraph::draw(
            buf,
            super::layout::inset(body, 2),
            words,
            look.theme.text,
            look.glyphs,
        );
        return;
    };
    let scene = Scene {
        model,
        live,
        slot,
        now: model.now,
        class,
    };
    match slot.round.kind {
        RoundKind::Open | RoundKind::Ballot | RoundKind::Commitments => {
            floor::draw_open(buf, body, scene, look);
        }
        RoundKind::GoRound => floor::draw_go_round(buf, body, scene, look),
        RoundKind::Silent => calm::draw_silent(buf, body, scene, look),
        RoundKind::Pairs => pairs::draw(buf, body, scene, look),
        RoundKind::Poll => poll::draw(buf, body, scene, look),
        RoundKind::Break => calm::draw_break(buf, body, scene, look),
    }
}

impl<'a> Scene<'a> {
    fn reading(&self, look: Look) -> Option<Reading> {
        Reading::of_round(&self.live.session, self.now, look.words)
    }

    fn zoom(&self) -> Zoom {
        self.model.settings.zoom
    }

    /// The parts of a round in which people are marked.
    fn stage(&self, body: Rect) -> Stage {
        let people = self.live.session.people().len();
        Stage::zoomed(body, self.class, self.zoom(), people)
    }

    /// The parts of another round, with room for so many lines of what it is about.
    fn stage_for(&self, body: Rect, lines: usize) -> Stage {
        Stage::zoomed(body, self.class, self.zoom(), lines)
    }

    /// What stands below the clock when it does not run.
    fn standstill(&self, look: Look) -> Option<(String, Style)> {
        let words = look.words;
        match self.live.session.phase() {
            Phase::Paused => Some((format!(" {} ", words.say("paused")), look.theme.selected)),
            Phase::BetweenRounds if self.slot.has_ended() => {
                Some((words.say("round-ended").to_owned(), look.theme.heading))
            }
            Phase::BetweenRounds => Some((
                words.say("round-not-started").to_owned(),
                look.theme.heading,
            )),
            Phase::Lobby | Phase::Running | Phase::Closed => None,
        }
    }

    fn question(&self, words: &'a Words) -> &'a str {
        rounds::question(self.slot, words).unwrap_or_else(|| rounds::name(self.slot, words))
    }

    /// The question over the whole width, or as much of it as there is room for.
    fn draw_question(&self, buf: &mut Buffer, area: Rect, look: Look) {
        let style = look.theme.heading;
        paragraph::draw(buf, area, self.question(look.words), style, look.glyphs);
    }

    fn draw_message(&self, buf: &mut Buffer, area: Rect, look: Look) {
        message::draw(buf, area, self.model, look);
    }
}

/// The clock as large as the zoom wants it.
fn clock_as_zoomed(
    buf: &mut Buffer,
    stage: Stage,
    reading: &Reading,
    more: &[&[(&str, Style)]],
    zoom: Zoom,
    look: Look,
) {
    match zoom {
        Zoom::Compact => clock::draw_text(buf, stage.clock, reading, more, look),
        Zoom::Normal | Zoom::Projector => {
            clock::draw(buf, stage.clock, stage.flat, reading, more, look);
        }
    }
}

/// Lines one below the other, from the top of `area`.
fn lines<'t>(
    area: Rect,
    texts: impl IntoIterator<Item = &'t str>,
) -> impl Iterator<Item = (Rect, &'t str)> {
    (0..area.height).map(move |y| rows(area, y, 1)).zip(texts)
}
