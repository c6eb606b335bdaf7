//! Leads that nobody took up, to put one before the room once more, with what else tells how the group talks.
//!
//! ```text
//! ┌ Nobody took it up ──────────────────────────────────────┐
//! │                                                         │
//! │ Taken up   12 of 18 leads within two turns              │
//! │ Floor      72 % even by time here                       │
//! │ Not heard  Eun-ji, Farah                                │
//! │                                                         │
//! │ ▸ Ana                                 14:05 Open floor  │
//! │   Bo                        put back  13:58 Open floor  │
//! └─────────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::rows;
use super::super::sheet::Sheet;
use super::super::{Look, list, paint, voices};
use super::{first_shown, rows_of, window};
use crate::app::Model;
use crate::app::mouse::Target;
use crate::app::rounds;
use crate::session::{Mark, Session};

const WIDTH: u16 = 76;
/// Rows of the frame, and the empty ones within it.
const FRAME: u16 = 5;

pub(super) fn draw(buf: &mut Buffer, area: Rect, selected: usize, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    let leads = model.unanswered_leads();
    let answered = voices::answered(
        session.uptake().answered,
        look.words.say("unanswered-none-yet"),
        look.words,
    );
    let not_heard = voices::not_heard(session, model.now);
    let figures = [
        ("unanswered-taken-up", answered),
        (
            "unanswered-floor",
            voices::floor(session, model.now, look.words),
        ),
        ("unanswered-not-heard", not_heard),
    ]
    .map(|(key, words)| (look.words.say(key), words));
    let labels = super::widest(figures.iter().map(|(label, _)| *label));
    let figures: Vec<_> = figures
        .iter()
        .filter(|(_, words)| !words.is_empty())
        .collect();
    let high = rows_of(figures.len() + leads.len().max(1)).saturating_add(FRAME);
    let inside = window(
        buf,
        area,
        look.words.say("unanswered-title"),
        (WIDTH, high),
        look,
    );
    let (muted, text) = (look.theme.muted, look.theme.text);
    let mut sheet = Sheet::new(buf, rows(inside, 1, inside.height.saturating_sub(2)), look);
    for (label, words) in figures {
        let pad = usize::from(labels - paint::width(label));
        let label = format!("{label}{:pad$}", "");
        sheet.labelled(&label, words, text, 1);
    }
    sheet.skip(1);
    if leads.is_empty() {
        sheet.line(look.words.say("unanswered-none-left"), muted);
        return;
    }
    let lines = sheet.rest();
    let first = first_shown(selected, lines.height);
    for (y, (index, lead)) in (0..lines.height).zip(leads.iter().enumerate().skip(first)) {
        let note = note(session, *lead, look);
        let who = voices::name(session, lead.who, look.words);
        list::row(buf, rows(lines, y, 1), index == selected, &who, &note, look);
        look.target(rows(lines, y, 1), Target::Line(index));
    }
}

/// When, in which round, and whether it was put back already.
fn note(session: &Session, lead: Mark, look: Look) -> String {
    let back = session
        .leads_put_back()
        .iter()
        .any(|back| back.lead == lead.id);
    let round = session.round_at(lead.at);
    format!(
        "{}{}  {}",
        if back {
            format!("{}  ", look.words.say("unanswered-put-back"))
        } else {
            String::new()
        },
        super::super::wording::time_of_day(session, lead.at),
        round.map_or("", |slot| rounds::name(slot, look.words))
    )
}
