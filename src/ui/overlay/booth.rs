//! One person's paper. Shows what can be chosen and never what was: the screen is the room's. Between two people in the
//! booth it says whose turn it is, and nothing else.
//!
//! ```text
//!                  BO                          ┌ Bo votes ─────────────────────────────────┐
//!                                              │ For each in turn: 0 worst to 5 best …     │
//!   Pass the keyboard to Bo.                   │ ▸   Lisbon                              5 │
//!   Then Bo presses enter.                     │     Porto                                 │
//!                                              │ Marked. enter hands it in …               │
//!                                              └───────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::{self, columns, inset, rows};
use super::super::paint::{put, put_fitted, run};
use super::super::sheet::Sheet;
use super::super::{Look, lettering, paragraph};
use super::{rows_of, window};
use crate::app::Model;
use crate::app::booth::form::Line;
use crate::app::booth::{Booth, Form, Stage, Taken, Way};
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
        &look.words.fill("booth-pass", &[("name", name.into())]),
        look.theme.heading,
        2,
    );
    sheet.skip(1);
    look.key_target(rows(sheet.ahead(), 0, 1), "enter");
    let then = look
        .words
        .fill("booth-then-enter", &[("name", name.into())]);
    sheet.text(&then, look.theme.text, 2);
}

/// Rows of the window that are not lines of the form.
const AROUND: u16 = 9;
const WIDTH: u16 = 74;
/// Columns of it that are border and margin.
const BORDERS: u16 = 4;
/// Rows of a sentence at most.
const SENTENCE: u16 = 2;
/// Rows of what is written, where a paper asks for words.
const FIELD: u16 = 2;
/// Columns before what is written: below the words of its line.
const INDENT: u16 = 4;

fn paper(
    buf: &mut Buffer,
    area: Rect,
    (booth, form): (&Booth, &Form),
    session: &Session,
    ballot: &Ballot,
    look: Look,
) {
    let terms = &ballot.terms;
    let lines = form.lines(terms, look.words);
    let field = if form.writing().is_some() { FIELD } else { 0 };
    let asked = Form::how(terms, look.words);
    let (first, second) = said(booth, form, ballot, look);
    let room = WIDTH.min(area.width).saturating_sub(BORDERS);
    let longer = |text: &str| {
        let lines = paragraph::wrap(text, room, SENTENCE).lines;
        rows_of(lines.len()).saturating_sub(1)
    };
    let around = AROUND + field + longer(&asked) + longer(&second);
    let most = area.height.saturating_sub(around).max(1);
    let across = rows_of(lines.len()).div_ceil(most).max(1);
    let rows_used = rows_of(lines.len()).div_ceil(across);
    let how = match booth.way {
        Way::RollCall => "booth-votes-recorded",
        Way::Covered | Way::Alone => "booth-votes",
    };
    let title = look
        .words
        .fill(how, &[("name", session.name(booth.who).into())]);
    let inside = window(buf, area, &title, (WIDTH, rows_used + around - 2), look);
    let mut sheet = Sheet::new(buf, inside, look);
    sheet.text(&asked, look.theme.muted, SENTENCE);
    sheet.skip(1);
    let board = sheet.take(rows_used);
    let wide = board.width / across;
    for (index, line) in lines.iter().enumerate() {
        let index = rows_of(index);
        let (column, row) = (index / rows_used, index % rows_used);
        let at = layout::columns(rows(board, row, 1), column * wide, wide);
        form_line(sheet.buf, at, line, booth.uncovered, look);
    }
    if let Some(words) = form.writing() {
        let below = sheet.take(field);
        writing(sheet.buf, below, (words, booth.uncovered), look);
    }
    sheet.skip(1);
    sheet.line(&first, look.theme.heading);
    sheet.text(&second, look.theme.muted, SENTENCE);
}

/// The end of what is written, below its line; nothing of it while the paper is covered.
fn writing(buf: &mut Buffer, area: Rect, (words, uncovered): (&str, bool), look: Look) {
    let area = columns(area, INDENT, area.width);
    if !uncovered {
        return;
    }
    let lines = paragraph::wrap(words, area.width, u16::MAX).lines;
    let cut = lines.len().saturating_sub(usize::from(area.height));
    for (y, line) in (0..).zip(&lines[cut..]) {
        put(buf, area, 0, y, line, look.theme.heading);
    }
}

/// `▸ 1 Lisbon        5`; without the mark while the paper is covered.
fn form_line(buf: &mut Buffer, area: Rect, line: &Line, uncovered: bool, look: Look) {
    const MARK: u16 = 5;
    let pointer = if line.has_turn {
        look.glyphs.pointer
    } else {
        " "
    };
    put(buf, area, 0, 0, pointer, look.theme.key);
    let x = put(buf, area, 2, 0, &line.key, look.theme.key).max(3) + 1;
    let room = area.width.saturating_sub(x + MARK + 1);
    let style = if line.has_turn {
        look.theme.heading
    } else {
        look.theme.text
    };
    put_fitted(buf, area, (x, 0), room, &line.words, style, look.glyphs);
    if uncovered {
        // On a covered paper the pointer of a mouse would show the choice.
        look.key_target(area, &line.key);
        let at = area.width.saturating_sub(MARK);
        put(buf, area, at, 0, &line.mark, look.theme.heading);
    }
}

/// Where the paper stands, and what the next keys do. While it is covered the words are the same for every paper.
fn said(booth: &Booth, form: &Form, ballot: &Ballot, look: Look) -> (String, String) {
    let words = look.words;
    let terms = &ballot.terms;
    let ready = form.paper(terms).is_some();
    let state = match (booth.refused, ready) {
        (Some(Taken::TooMuch), _) => "booth-too-much",
        (Some(Taken::No | Taken::Yes), _) => "booth-nothing-here",
        (None, false) => "booth-nothing-yet",
        (None, true) => match booth.way {
            Way::Alone => "booth-marked-alone",
            Way::RollCall | Way::Covered => "booth-marked",
        },
    };
    let progress = form
        .progress(terms)
        .filter(|_| booth.uncovered)
        .map(|(marked, all)| {
            let gaps = [("marked", marked.into()), ("all", all.into())];
            format!(" {}", words.fill("booth-so-many", &gaps))
        })
        .unwrap_or_default();
    let covered = match (booth.way, booth.uncovered) {
        (Way::RollCall, true) => words.say("booth-backspace"),
        (Way::RollCall, false) => "",
        (Way::Covered | Way::Alone, false) => words.say("booth-covered"),
        (Way::Covered | Way::Alone, true) => words.say("booth-uncovered"),
    };
    (
        format!("{}{progress}", words.say(state)),
        covered.to_owned(),
    )
}
