//! Rounds in which nobody is watched: silence and the break. A question and digits as large as they get.
//!
//! ```text
//!            Which way would you go, and why?
//!
//!                ██  0:40, as large as fits  ██
//!                ▓▓▓▓▓▓▓▓░░░░░░░░░░░░░
//!                   back at 11:05
//! ```

use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::{Stage, inset, rows};
use super::super::paint::{put, put_centred, width};
use super::super::wording::time_of_day;
use super::super::{Look, bar, clock, paragraph};
use super::Scene;
use crate::session::{Phase, Remaining};

pub(super) fn draw_silent(buf: &mut Buffer, body: Rect, scene: Scene, look: Look) {
    draw(buf, body, scene, "", look);
}

/// The break says when it ends.
pub(super) fn draw_break(buf: &mut Buffer, body: Rect, scene: Scene, look: Look) {
    let session = &scene.live.session;
    let back = |left: Duration| time_of_day(session, scene.now + left);
    let words = match session.remaining(scene.now) {
        Some(Remaining::Left(left)) => match session.phase() {
            Phase::Running | Phase::Paused => {
                look.words.fill("back-at", &[("time", back(left).into())])
            }
            Phase::Lobby | Phase::BetweenRounds | Phase::Closed => String::new(),
        },
        Some(Remaining::Over(over)) => {
            let due = scene.now - over;
            let due = time_of_day(session, due);
            look.words.fill("due-back-at", &[("time", due.into())])
        }
        None => String::new(),
    };
    draw(buf, body, scene, &words, look);
}

fn draw(buf: &mut Buffer, body: Rect, scene: Scene, words: &str, look: Look) {
    let stage = Stage::of(body, scene.class, 0);
    let middle = Rect {
        y: stage.question.y,
        height: stage.message.y.saturating_sub(stage.question.y),
        ..body
    };
    centred_question(buf, rows(middle, 1, 3), scene, look);
    let below = rows(middle, middle.height.saturating_sub(4), 4);
    let above = rows(middle, 4, middle.height.saturating_sub(8));
    if let Some(reading) = scene.reading(look) {
        clock::big_centred(buf, above, &reading, look);
        let across = inset(below, below.width / 4);
        let style = if reading.over {
            look.theme.digits_over
        } else {
            look.theme.muted
        };
        bar::progress(buf, rows(across, 0, 1), reading.share, style, look);
        if let Some((still, style)) = scene.standstill(look) {
            put_centred(buf, below, 1, &still, style);
        } else if reading.over {
            put_centred(buf, below, 1, &reading.words, style);
        }
    }
    put_centred(buf, below, 2, words, look.theme.heading);
    scene.draw_message(buf, stage.message, look);
}

fn centred_question(buf: &mut Buffer, area: Rect, scene: Scene, look: Look) {
    let inside = inset(area, 2);
    let wrapped = paragraph::wrap(scene.question(look.words), inside.width, inside.height);
    if wrapped.cut {
        scene.draw_question(buf, inside, look);
        return;
    }
    for (line, text) in super::lines(inside, wrapped.lines) {
        let x = line.width.saturating_sub(width(text)) / 2;
        put(buf, line, x, 0, text, look.theme.heading);
    }
}
