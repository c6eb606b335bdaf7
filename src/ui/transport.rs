//! The transport bar of a replay: where it stands, how fast it runs, the chapters, what state the room was in, and where
//! the talk was. Works out nothing that grows with the session.
//!
//! ```text
//! ▸ REPLAY 12:34 of 58:20 · 2× · as marked live      round: Open floor
//!   │  ·   ▲  │        ■     │                chapters: │ round  ▲ warning  ■ ballot  · other
//! ──▴▴▴▴▴──┃───●●●●●●●───────◆◆◆◆──           which state the room was in, and where the replay is
//! ▂▅▇▃ ▂▅▆▇▇▂▁▃  ▂▅▇▃ ▂▅▆▇▇▂▁▃                in how much of the time somebody spoke
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Look;
use super::glyphs::Charset;
use super::layout::{columns, rows};
use super::paint::{put, put_fitted, put_right, width};
use crate::app::Model;
use crate::app::mouse::Target;
use crate::app::replay::{Marking, Progress, Replay};
use crate::app::wording::{chapter_title, chapter_word};
use crate::session::pattern::Pattern;
use crate::session::{GroupState, Moment};
use crate::timeline::ChapterKind;

/// Rows of the bar, by the height of the screen.
pub(super) const fn height(screen: u16) -> u16 {
    match screen {
        0..24 => 1,
        24..32 => 3,
        _ => 4,
    }
}

pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let Some(replay) = model.replay() else {
        return;
    };
    words(buf, rows(area, 0, 1), replay, look);
    let strip = Strip::of(area, replay);
    if look.targets.is_some() {
        for column in 0..area.width {
            let target = Target::Seek(strip.moment(column));
            look.target(columns(rows(area, 1, area.height), column, 1), target);
        }
    }
    if area.height >= 3 {
        chapters(buf, rows(area, 1, 1), strip, replay, look);
        states(buf, rows(area, 2, 1), strip, replay, look);
    }
    if area.height >= 4 {
        talk(buf, rows(area, 3, 1), strip, replay, look);
    }
}

/// Which part of the session a column stands for.
#[derive(Clone, Copy)]
struct Strip {
    columns: u16,
    end: Moment,
}

impl Strip {
    fn of(area: Rect, replay: &Replay) -> Self {
        Self {
            columns: area.width,
            end: replay.timeline().end(),
        }
    }

    fn column(self, moment: Moment) -> u16 {
        let end = self.end.as_millis().max(1);
        let last = u64::from(self.columns.saturating_sub(1));
        let column =
            u128::from(moment.min(self.end).as_millis()) * u128::from(last) / u128::from(end);
        u16::try_from(column).unwrap_or(u16::MAX)
    }

    /// The moment in the middle of a column.
    fn moment(self, column: u16) -> Moment {
        let columns = u64::from(self.columns.max(1));
        let halves = u64::from(column) * 2 + 1;
        Moment::from_millis(self.end.as_millis() / (columns * 2) * halves)
    }
}

fn words(buf: &mut Buffer, area: Rect, replay: &Replay, look: Look) {
    let (glyphs, theme) = (look.glyphs, look.theme);
    let player = &replay.player;
    let (mark, doing) = if player.playing {
        (glyphs.right, "")
    } else {
        (glyphs.vertical, "replay-stopped")
    };
    let parted = glyphs.separator;
    let times = glyphs.times.chars().next().unwrap_or('x');
    let marked = match replay.marking().map(Marking::progress) {
        Some(Progress { known, open }) => {
            let gaps = [("some", (known - open).into()), ("all", known.into())];
            look.words.fill("replay-turns-marked", &gaps)
        }
        None if replay.shows_corrected => look.words.say("replay-corrected").to_owned(),
        None => look.words.say("replay-live").to_owned(),
    };
    let skips = if player.skips_silences {
        format!(" {parted} {}", look.words.say("replay-no-silences"))
    } else {
        String::new()
    };
    let x = put(buf, area, 0, 0, mark, theme.accent);
    let gaps = [
        ("now", player.position().to_string().into()),
        ("end", replay.timeline().end().to_string().into()),
    ];
    let mut place = format!(" {}", look.words.fill("replay-place", &gaps));
    if !doing.is_empty() {
        place = format!("{place} {}", look.words.say(doing));
    }
    let x = put(buf, area, x, 0, &place, theme.heading);
    let speed = player.speed.words(times);
    let x = put(buf, area, x, 0, &format!(" {parted} {speed}"), theme.text);
    let rest = format!(" {parted} {marked}{skips}");
    let room = area.width.saturating_sub(x);
    let x = x + put_fitted(buf, area, (x, 0), room, &rest, theme.muted, glyphs).saturating_sub(x);
    let overview = replay.timeline().overview();
    let chapter = overview
        .chapter_at(player.position())
        .and_then(|index| overview.chapters.get(index));
    if let Some(chapter) = chapter {
        let gaps = [
            ("kind", chapter_word(chapter.kind, look.words).into()),
            (
                "title",
                chapter_title(chapter, &overview.chapters, look.words).into(),
            ),
        ];
        let words = look.words.fill("replay-chapter", &gaps);
        if x + 2 + width(&words) <= area.width {
            put_right(buf, area, 0, &words, theme.text);
        }
    }
}

/// A tick for each chapter; where several share a column, the weightiest.
fn chapters(buf: &mut Buffer, area: Rect, strip: Strip, replay: &Replay, look: Look) {
    let ascii = look.glyphs.charset == Charset::Ascii;
    for weight in 0..=3 {
        for chapter in &replay.timeline().overview().chapters {
            let (rank, mark, style) = match chapter.kind {
                ChapterKind::Note
                | ChapterKind::PutBack
                | ChapterKind::Commitment
                | ChapterKind::Closed => (0, look.glyphs.nothing, look.theme.muted),
                ChapterKind::Round => (1, look.glyphs.vertical, look.theme.text),
                ChapterKind::Poll | ChapterKind::Ballot | ChapterKind::Decision => {
                    (2, if ascii { "#" } else { "■" }, look.theme.good)
                }
                ChapterKind::Alert | ChapterKind::CounterMove => {
                    (3, look.glyphs.warning, look.theme.warning)
                }
            };
            if rank == weight {
                let column = strip.column(chapter.at);
                put(buf, area, column, 0, mark, style);
                look.target(columns(area, column, 1), Target::Seek(chapter.at));
            }
        }
    }
}

/// Which state was shown, by column, and the place of the replay over it.
fn states(buf: &mut Buffer, area: Rect, strip: Strip, replay: &Replay, look: Look) {
    let stretches = &replay.timeline().overview().states;
    for column in 0..area.width {
        let moment = strip.moment(column);
        let index = stretches.partition_point(|stretch| stretch.until <= moment);
        let state = stretches.get(index).or(stretches.last());
        let (mark, style) = state_mark(state.map(|stretch| stretch.state), look);
        put(buf, area, column, 0, mark, style);
    }
    let here = strip.column(replay.player.position());
    let mark = if look.glyphs.charset == Charset::Ascii {
        "|"
    } else {
        "┃"
    };
    put(buf, area, here, 0, mark, look.theme.selected);
}

/// The mark of a state: its shape says which it is, its colour repeats it.
pub(super) fn state_mark(state: Option<GroupState>, look: Look) -> (&'static str, Style) {
    let (glyphs, theme) = (look.glyphs, look.theme);
    match state.and_then(GroupState::pattern) {
        Some(Pattern::TooManyChefs) => (glyphs.up, theme.warning),
        Some(Pattern::NoInitiation) => (glyphs.down, theme.warning),
        Some(Pattern::OneLeader) => (glyphs.interval_mean, theme.warning),
        Some(Pattern::Concurrent) => (glyphs.dot, theme.good),
        None => (glyphs.horizontal, theme.border),
    }
}

/// How much of the time somebody had the floor.
fn talk(buf: &mut Buffer, area: Rect, strip: Strip, replay: &Replay, look: Look) {
    const LEVELS: [&str; 9] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
    const PLAIN: [&str; 9] = [" ", ".", ".", ":", ":", "+", "+", "#", "#"];
    let talk = &replay.timeline().overview().talk;
    let levels = if look.glyphs.charset == Charset::Ascii {
        PLAIN
    } else {
        LEVELS
    };
    for column in 0..area.width {
        let (from, until) = parts_of(column, strip.columns, talk.len());
        let shares = &talk[from..until];
        let share = shares.iter().sum::<f64>() / shares.len().max(1) as f64;
        let level = levels
            .iter()
            .zip(0_u8..)
            .find(|(_, level)| f64::from(*level) >= share * 8.0 - 0.5)
            .map_or(levels[8], |(glyph, _)| glyph);
        put(buf, area, column, 0, level, look.theme.accent);
    }
}

/// The parts of the session that a column stands for; at least one, while there are any.
fn parts_of(column: u16, columns: u16, parts: usize) -> (usize, usize) {
    let (column, columns) = (usize::from(column), usize::from(columns.max(1)));
    let from = (column * parts / columns).min(parts.saturating_sub(1));
    let until = ((column + 1) * parts / columns).max(from + 1);
    (from, until.min(parts))
}
