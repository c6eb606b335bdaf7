//! The replay of an imported meeting: its turns with their words, beside what is marked of it until there.
//!
//! ```text
//! MARKED  until 12:31                │ TURN 14 of 48   12 open
//! THE ROOM ● no marks yet            │
//! 1 Ana   ▒▒│████                    │    12:04  Ana                        lead
//! 2 Zoë     │                        │  We cut it, because nobody uses it.
//!                                    │
//!                                    │ ▸  12:31  Zoë                        open
//!                                    │  What would change your mind?
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::layout::{columns, inset, rows};
use super::paint::{put, put_fitted, put_right, width};
use super::{Look, compare, paragraph};
use crate::app::Model;
use crate::app::replay::{Marking, Replay};
use crate::app::wording::mode_word;
use crate::session::{Mode, SpokenTurn, TurnId};

/// From so many columns on there is room for the gauges beside the words.
const TWO_PANES: u16 = 76;
/// Rows from which turns have an empty row between them.
const ROOMY: u16 = 20;
/// Columns before a turn's time, and those of the time.
const POINTER: u16 = 2;
const TIME: u16 = 7;
/// Lines of the turns around the one that is read.
const AROUND: u16 = 2;

pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let Some((replay, marking)) = model
        .replay()
        .and_then(|replay| Some((replay, replay.marking()?)))
    else {
        return;
    };
    if area.width < TWO_PANES {
        turns(buf, inset(area, 1), replay, marking, look);
        return;
    }
    let left = area.width * 2 / 5;
    if let Some(live) = &model.live {
        let now = replay.player.position();
        let title = (
            look.words.say("pane-marked"),
            look.words
                .fill("pane-until", &[("time", now.to_string().into())]),
        );
        let names = model.settings.name_the_leader;
        let pane = columns(area, 1, left.saturating_sub(2));
        compare::side(buf, pane, &title, live, now, names, look);
    }
    for y in 0..area.height {
        put(buf, area, left, y, look.glyphs.vertical, look.theme.border);
    }
    let right = columns(area, left + 2, area.width.saturating_sub(left + 3));
    turns(buf, right, replay, marking, look);
}

/// The turn that is read with all its words, those after it, and those before it: in a third of the room, or in what is
/// left.
fn turns(buf: &mut Buffer, area: Rect, replay: &Replay, marking: &Marking, look: Look) {
    heading(buf, rows(area, 0, 1), replay, marking, look);
    let body = rows(area, 2, area.height);
    let Some(read) = replay.turn() else {
        return;
    };
    let gap = u16::from(body.height >= ROOMY);
    let lines = |turn: &SpokenTurn, most: u16| {
        let room = body.width.saturating_sub(POINTER);
        let wrapped = paragraph::wrap(&turn.text, room, most).lines.len();
        let written = if turn.text.is_empty() { 0 } else { wrapped };
        u16::try_from(written).unwrap_or(u16::MAX)
    };
    let all = marking.turns();
    let at = (read.0 as usize).min(all.len());
    let own = all
        .get(at)
        .map_or(0, |turn| lines(turn, body.height.saturating_sub(1)));
    let free = body.height.saturating_sub(own + 1 + gap);
    let after = all.iter().skip(at + 1).scan(0, |taken, turn| {
        *taken += 1 + lines(turn, AROUND) + gap;
        Some(*taken)
    });
    let after = after.take_while(|taken| *taken < free).last().unwrap_or(0);
    let above = free.min((body.height / 3).max(free.saturating_sub(after)));
    let mut taken = 0;
    let before = all[..at].iter().rev().take_while(|turn| {
        taken += 1 + lines(turn, AROUND) + gap;
        taken <= above
    });
    let first = at - before.count();
    let mut y = 0;
    for (index, turn) in all.iter().enumerate().skip(first) {
        if y >= body.height {
            return;
        }
        let is_read = index == at;
        let most = if is_read { own } else { AROUND };
        let id = TurnId(u32::try_from(index).unwrap_or(u32::MAX));
        let entry = Entry {
            turn,
            mode: marking.mode(id),
            is_read,
        };
        let text = lines(turn, most);
        entry.draw(buf, rows(body, y, 1 + text), marking, look);
        y += 1 + text + gap;
    }
}

/// `TURN 14 of 48   12 open`, and at the right who marks.
fn heading(buf: &mut Buffer, line: Rect, replay: &Replay, marking: &Marking, look: Look) {
    let number = replay.turn().map_or(0, |turn| turn.0 + 1);
    let gaps = [
        ("number", number.into()),
        ("all", marking.turns().len().into()),
    ];
    let words = look.words.fill("turn-of", &gaps);
    let x = put(buf, line, 0, 0, &words, look.theme.key) + 3;
    let progress = marking.progress();
    let (words, style) = match progress.open {
        0 if progress.known == 0 => (
            look.words.say("turn-nobody-known").to_owned(),
            look.theme.muted,
        ),
        0 => (
            look.words.say("turn-all-marked").to_owned(),
            look.theme.good,
        ),
        open => (
            look.words
                .fill("turn-so-many-open", &[("count", open.into())]),
            look.theme.heading,
        ),
    };
    let x = put(buf, line, x, 0, &words, style) + 3;
    if let Some(coder) = marking.coder() {
        let words = look.words.fill("turn-marked-by", &[("name", coder.into())]);
        let room = line.width.saturating_sub(x);
        if width(&words) <= room {
            put_right(buf, line, 0, &words, look.theme.muted);
        } else {
            put_fitted(
                buf,
                line,
                (x, 0),
                room,
                coder,
                look.theme.muted,
                look.glyphs,
            );
        }
    }
}

/// One turn.
struct Entry<'a> {
    turn: &'a SpokenTurn,
    mode: Option<Mode>,
    is_read: bool,
}

impl Entry<'_> {
    fn draw(&self, buf: &mut Buffer, area: Rect, marking: &Marking, look: Look) {
        let (theme, glyphs) = (look.theme, look.glyphs);
        let (name_style, text_style) = if self.is_read {
            put(buf, area, 0, 0, glyphs.pointer, theme.key);
            (theme.heading, theme.text)
        } else {
            (theme.muted, theme.muted)
        };
        let (words, style) = self.words(look);
        let time = columns(rows(area, 0, 1), POINTER, TIME);
        put_right(buf, time, 0, &self.turn.start.to_string(), name_style);
        let from = POINTER + TIME + 2;
        let room = area.width.saturating_sub(from + width(words) + 1);
        let name = match self.turn.who {
            Some(who) => marking.head().name(who),
            None => look.words.say("turn-nobody-known"),
        };
        put_fitted(buf, area, (from, 0), room, name, name_style, glyphs);
        put_right(buf, area, 0, words, style);
        let text = columns(rows(area, 1, area.height), POINTER, area.width);
        if !self.turn.text.is_empty() {
            paragraph::draw(buf, text, &self.turn.text, text_style, glyphs);
        }
    }

    /// What the turn did; nothing for one that cannot be marked.
    fn words<'l>(&self, look: Look<'l>) -> (&'l str, Style) {
        let theme = look.theme;
        match (self.mode, self.turn.who) {
            (Some(mode), _) if self.is_read => (mode_word(mode, look.words), theme.heading),
            (Some(mode), _) => (mode_word(mode, look.words), theme.text),
            (None, Some(_)) if self.is_read => (look.words.say("turn-open"), theme.key),
            (None, Some(_)) => (look.words.say("turn-open"), theme.muted),
            (None, None) => ("", theme.muted),
        }
    }
}
