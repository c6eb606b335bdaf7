//! One person's paper. Shows what can be chosen and never what was: the screen is the room's. Between two people in the
//! booth it says whose turn it is, and nothing else.
//!
//! ```text
//!                  BO                          ┌ Bo votes ─────────────────────────────────┐
//!                                              │ c   consent                               │
//!   Pass the keyboard to Bo.                   │ o   objection                             │
//!   Then Bo presses enter.                     │                                           │
//!                                              │ Not marked yet.                           │
//!                                              └───────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::{inset, rows};
use super::super::paint::{put, put_fitted, run};
use super::super::sheet::Sheet;
use super::super::{Look, lettering};
use super::{rows_of, vote, window};
use crate::app::Model;
use crate::app::booth::{Booth, Form, Stage, Way};
use crate::app::screen::vote_keys;
use crate::session::Session;
use crate::session::ballot::Ballot;

pub(super) fn draw(buf: &mut Buffer, area: Rect, booth: &Booth, model: &Model, look: Look) {
    let Some((session, ballot)) = model
        .session()
        .and_then(|session| Some((session, session.open_ballot()?)))
    else {
        return;
    };
    if booth.way == Way::Alone {
        clear(buf, area, look);
    }
    match &booth.stage {
        Stage::PassOn => pass_on(buf, area, session.name(booth.who), look),
        Stage::Filling(form) => paper(buf, area, (booth, form), session, ballot, look),
    }
}

/// Nothing of the board behind is left: it would change with what is handed in.
fn clear(buf: &mut Buffer, area: Rect, look: Look) {
    for y in 0..area.height {
        run(buf, area, (0, y), area.width, " ", look.theme.text);
    }
}

fn pass_on(buf: &mut Buffer, area: Rect, name: &str, look: Look) {
    let page = inset(area, area.width / 8);
    let top = area.height / 4;
    let mut sheet = Sheet::new(buf, rows(page, top, area.height), look);
    let letters = lettering::rows_for(area.height, look);
    sheet.letters(name, look.theme.digits, letters);
    sheet.skip(1);
    sheet.text(
        &format!("Pass the keyboard to {name}. Everybody else looks away."),
        look.theme.heading,
        2,
    );
    sheet.skip(1);
    sheet.text(&format!("Then {name} presses enter."), look.theme.text, 2);
}

fn paper(
    buf: &mut Buffer,
    area: Rect,
    (booth, form): (&Booth, &Form),
    session: &Session,
    ballot: &Ballot,
    look: Look,
) {
    let keys = vote_keys(ballot.terms.method);
    let title = format!("{} votes", session.name(booth.who));
    let count = rows_of(keys.len());
    let inside = window(buf, area, &title, (60, count + 7), look);
    vote::choices(
        buf,
        rows(inside, 1, count),
        keys.iter().map(|(key, _, word)| (*key, *word)),
        look,
    );
    let below = rows(inside, count + 2, 2);
    match booth.way {
        Way::RollCall | Way::Covered => {
            let x = put(buf, below, 0, 0, "backspace", look.theme.key) + 1;
            put(buf, below, x, 0, "takes the vote back", look.theme.text);
        }
        Way::Alone => {
            let (first, second) = if form.is_marked() {
                let then = if ballot.is_secret() {
                    "Then it is in the box, and nothing says which one it is."
                } else {
                    "Until the ballot closes it can be given anew."
                };
                ("Marked. enter hands it in; another key changes it.", then)
            } else {
                ("Not marked yet. Nothing you press is shown.", "")
            };
            let width = below.width;
            put_fitted(
                buf,
                below,
                (0, 0),
                width,
                first,
                look.theme.heading,
                look.glyphs,
            );
            put_fitted(
                buf,
                below,
                (0, 1),
                width,
                second,
                look.theme.muted,
                look.glyphs,
            );
        }
    }
}
