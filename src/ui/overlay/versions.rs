//! The proposal in all its versions: what changed from one to the next, and after each every ballot on it with its
//! objections and what became of them. Side by side where there is room.
//!
//! ```text
//! ┌ The proposal ─────────────────────────────────────────┐
//! │ VERSION 1  10:20                                      │
//! │ We cut the importer in Q3.                            │
//! │   BALLOT 1  consent · NOT PASSED: 1 objection stands  │
//! │   ✗ Cy  Two customers would stand still.              │
//! │         answered by version 2                         │
//! │                                                       │
//! │ VERSION 2  10:21, answers ballot 1                    │
//! │ We cut the importer in [-Q3-]{+Q4, after the move+}.  │
//! └───────────────────────────────────────────────────────┘
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::layout::{columns, rows};
use super::super::paint::{put, width};
use super::super::recorded;
use super::super::{Look, paragraph, wording};
use super::{rows_of, scrolled, window};
use crate::app::Model;
use crate::session::Session;
use crate::session::ballot::{Ballot, BallotState, Vote};
use crate::session::proposal::{Remedy, Version};
use crate::text::{changes, marked, side_by_side};
use crate::words::Words;

/// Columns of the box, where there is room.
const WIDTH: u16 = 160;
/// Columns inside from which two versions stand side by side.
const BESIDE: u16 = 96;
const BETWEEN: u16 = 3;
const INDENT: u16 = 2;
/// The frame.
const AROUND: u16 = 2;

pub(super) fn draw(buf: &mut Buffer, area: Rect, scroll: u16, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    let lines = lines(area, session, look.words);
    let size = (WIDTH, rows_of(lines.len()).saturating_add(AROUND));
    let inside = window(buf, area, look.words.say("version-title"), size, look);
    let first = scrolled(buf, inside, lines.len(), scroll, look);
    for (y, line) in (0..inside.height).zip(&lines[first..]) {
        line.draw(buf, rows(inside, y, 1), look);
    }
}

/// How many lines there are beyond those that `area` shows.
pub(super) fn beyond(area: Rect, session: &Session, words: &Words) -> usize {
    let shown = usize::from(area.height.saturating_sub(AROUND));
    lines(area, session, words).len().saturating_sub(shown)
}

/// One line of the box.
struct Line {
    indent: u16,
    text: String,
    /// What stands in the right half, where versions are side by side.
    beside: Option<String>,
    tone: Tone,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Tone {
    Heading,
    Text,
    /// With marks of what was removed and added, which may go on from the line before.
    Changed {
        left: Mark,
        right: Mark,
    },
    Objection,
    Quiet,
}

/// In what a line begins.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Mark {
    #[default]
    None,
    Removed,
    Added,
}

impl Line {
    fn new(indent: u16, text: impl Into<String>, tone: Tone) -> Self {
        Self {
            indent,
            text: text.into(),
            beside: None,
            tone,
        }
    }

    fn draw(&self, buf: &mut Buffer, row: Rect, look: Look) {
        let theme = look.theme;
        let row = columns(row, self.indent, row.width);
        let style = match self.tone {
            Tone::Heading => theme.key,
            Tone::Text => theme.text,
            Tone::Objection => theme.warning,
            Tone::Quiet => theme.muted,
            Tone::Changed { left, right } => {
                let half = half(row.width);
                let (first, second) = match &self.beside {
                    Some(_) => (columns(row, 0, half), columns(row, half + BETWEEN, half)),
                    None => (row, row),
                };
                put_changed(buf, first, &self.text, left, look);
                if let Some(text) = &self.beside {
                    put_changed(buf, second, text, right, look);
                }
                return;
            }
        };
        put(buf, row, 0, 0, &self.text, style);
    }
}

const fn half(columns: u16) -> u16 {
    columns.saturating_sub(BETWEEN) / 2
}

fn lines(area: Rect, session: &Session, words: &Words) -> Vec<Line> {
    let wide = WIDTH.min(area.width).saturating_sub(4);
    let mut lines = Vec::new();
    let versions = &session.proposal().versions;
    for (number, version) in (1_usize..).zip(versions) {
        if number > 1 {
            lines.push(Line::new(0, "", Tone::Text));
        }
        let before = number
            .checked_sub(2)
            .and_then(|before| versions.get(before));
        say_version(
            &mut lines,
            session,
            (number, version),
            before,
            (wide, words),
        );
        let on_it = |ballot: &&Ballot| ballot.terms.version == number;
        for ballot in session.ballots().iter().filter(on_it) {
            say_ballot(&mut lines, session, ballot, (wide, words));
        }
    }
    lines
}

fn say_version(
    lines: &mut Vec<Line>,
    session: &Session,
    (number, version): (usize, &Version),
    before: Option<&Version>,
    (wide, words): (u16, &Words),
) {
    let time = wording::time_of_day(session, version.at);
    let gaps = [("number", number.into()), ("time", time.into())];
    let mut heading = words.fill("version-heading", &gaps);
    if let Some(ballot) = version.answers {
        let gaps = [
            ("heading", heading.into()),
            ("ballot", (ballot.0 + 1).into()),
        ];
        heading = words.fill("version-answers", &gaps);
    }
    wrapped(lines, 0, &heading, Tone::Heading, wide);
    let Some(before) = before else {
        wrapped(lines, 0, &version.text, Tone::Text, wide);
        return;
    };
    let pieces = changes(&before.text, &version.text);
    if wide < BESIDE {
        let text = marked(&pieces);
        let mut mark = Mark::None;
        for line in paragraph::wrap(&text, wide, u16::MAX).lines {
            let tone = Tone::Changed {
                left: mark,
                right: Mark::None,
            };
            lines.push(Line::new(0, line, tone));
            mark = mark_after(line, mark);
        }
        return;
    }
    let (old, new) = side_by_side(pieces);
    let (old, new) = (
        paragraph::wrap(&old, half(wide), u16::MAX).lines,
        paragraph::wrap(&new, half(wide), u16::MAX).lines,
    );
    let (mut left, mut right) = (Mark::None, Mark::None);
    for at in 0..old.len().max(new.len()) {
        let (was, is) = (
            old.get(at).copied().unwrap_or(""),
            new.get(at).copied().unwrap_or(""),
        );
        lines.push(Line {
            beside: Some(is.to_owned()),
            ..Line::new(0, was, Tone::Changed { left, right })
        });
        left = mark_after(was, left);
        right = mark_after(is, right);
    }
}

fn say_ballot(
    lines: &mut Vec<Line>,
    session: &Session,
    ballot: &Ballot,
    (wide, words): (u16, &Words),
) {
    let finding = match &ballot.state {
        BallotState::Open => words.say("version-open").into(),
        BallotState::Cancelled => words.say("version-cancelled").into(),
        BallotState::Closed(outcome) => {
            recorded::said(outcome.why.first().map_or("", String::as_str), words)
        }
    };
    let method = ballot.terms.method;
    let gaps = [
        ("number", (ballot.id.0 + 1).into()),
        (
            "method",
            words
                .or(&format!("method-{}", method.word()), method.word())
                .into(),
        ),
        ("finding", finding.into()),
    ];
    let heading = words.fill("version-ballot", &gaps);
    wrapped(lines, INDENT, &heading, Tone::Quiet, wide);
    if !matches!(ballot.state, BallotState::Closed(_)) {
        return;
    }
    for vote in ballot.objections() {
        say_objection(lines, session, ballot, vote, (wide, words));
    }
    for text in &ballot.heard {
        let text = words.fill("version-heard", &[("text", text.as_str().into())]);
        wrapped(lines, 2 * INDENT, &text, Tone::Text, wide);
        let (end, tone) = match session.proposal().answer_to(ballot.id) {
            Some(version) => (
                wording::remedy(session, Remedy::Amended { version }, words),
                Tone::Quiet,
            ),
            None => (words.say("objection-stands").to_owned(), Tone::Objection),
        };
        wrapped(lines, 3 * INDENT, &end, tone, wide);
    }
}

fn say_objection(
    lines: &mut Vec<Line>,
    session: &Session,
    ballot: &Ballot,
    vote: &Vote,
    (wide, words): (u16, &Words),
) {
    let reason = vote.reason.as_deref();
    let reason = reason.unwrap_or_else(|| words.say("objection-no-reason"));
    let gaps = [
        ("name", session.name(vote.who).into()),
        ("reason", reason.into()),
    ];
    let text = words.fill("version-objects", &gaps);
    wrapped(lines, 2 * INDENT, &text, Tone::Text, wide);
    let (end, tone) = match session.proposal().remedy(ballot.id, vote.who) {
        Some(remedy) => (wording::remedy(session, remedy, words), Tone::Quiet),
        None => (words.say("objection-stands").to_owned(), Tone::Objection),
    };
    wrapped(lines, 3 * INDENT, &end, tone, wide);
}

fn wrapped(lines: &mut Vec<Line>, indent: u16, text: &str, tone: Tone, wide: u16) {
    let room = wide.saturating_sub(indent);
    for line in paragraph::wrap(text, room, u16::MAX).lines {
        lines.push(Line::new(indent, line, tone));
    }
}

/// The marks and what is within them; the rest of a line is as it was.
const MARKS: [(&str, &str, Mark); 2] = [("[-", "-]", Mark::Removed), ("{+", "+}", Mark::Added)];

/// Cuts a line where a mark begins or ends: the next piece, the mark it leads into, and what follows it.
fn cut(line: &str, mark: Mark) -> (&str, Mark, &str) {
    let closes = MARKS.iter().find(|(_, _, of)| *of == mark);
    if let Some((_, close, _)) = closes {
        return match line.find(close) {
            Some(at) => {
                let (piece, rest) = line.split_at(at + close.len());
                (piece, Mark::None, rest)
            }
            None => (line, mark, ""),
        };
    }
    let opens = MARKS
        .iter()
        .filter_map(|&(open, _, to)| line.find(open).map(|at| (at, to)))
        .min_by_key(|&(at, _)| at);
    match opens {
        Some((at, to)) => {
            let (piece, rest) = line.split_at(at);
            (piece, to, rest)
        }
        None => (line, Mark::None, ""),
    }
}

fn mark_after(line: &str, mut mark: Mark) -> Mark {
    let mut rest = line;
    while !rest.is_empty() {
        let (_, next, left) = cut(rest, mark);
        (mark, rest) = (next, left);
    }
    mark
}

fn put_changed(buf: &mut Buffer, row: Rect, line: &str, mark: Mark, look: Look) {
    let style = |mark: Mark| -> Style {
        match mark {
            Mark::None => look.theme.text,
            Mark::Removed => look.theme.warning,
            Mark::Added => look.theme.good,
        }
    };
    let (mut rest, mut mark, mut x) = (line, mark, 0);
    while !rest.is_empty() {
        let (piece, next, left) = cut(rest, mark);
        put(buf, row, x, 0, piece, style(mark));
        x += width(piece);
        (mark, rest) = (next, left);
    }
}
