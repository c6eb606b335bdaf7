//! The clock of a round or of a turn: big digits, a bar and a few words. Keeps no time; it is asked for a moment.
//!
//! ```text
//! ██  ██      ██████  ██████
//! ██  ██  ██      ██  ██  ██
//! ██████      ██████  ██  ██
//!     ██  ██  ██      ██  ██
//!     ██      ██████  ██████
//! ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓░░░░░░░
//! left of 6:00
//! ```

use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::digits::{self, Scale};
use super::layout::{columns, rows};
use super::paint::{put, put_fitted, width};
use super::{Look, bar, bidi};
use crate::plan::Timebox;
use crate::session::{Moment, PersonId, Phase, Progress, Remaining, Session};
use crate::words::Words;

/// A clock as the room reads it.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    /// `4:20`, or `+1:20` when it is over.
    pub(super) digits: String,
    pub(super) over: bool,
    /// Paused: it stands still, and is drawn so.
    still: bool,
    /// What is used up, 0–1.
    pub(super) share: f64,
    /// `left of 6:00`
    pub(super) words: String,
    /// As long as the digits get before it is over, so that they keep their size.
    widest: String,
}

impl Reading {
    /// The clock of the round on the screen.
    pub(super) fn of_round(session: &Session, now: Moment, words: &Words) -> Option<Self> {
        let slot = session.agenda().current()?;
        let allotted = slot.allotted(session.participants().count());
        let mut reading = Self::of(session.remaining(now)?, allotted, words);
        reading.still = session.phase() == Phase::Paused;
        match slot.progress {
            Progress::Waiting => words.say("clock-planned").clone_into(&mut reading.words),
            Progress::Running(_) | Progress::Dropped => {}
            Progress::Ended(_) => {
                let spent = clock_text(slot.spent(session.running(now)).as_secs());
                reading.words = words.fill("clock-ended-after", &[("time", spent.into())]);
            }
        }
        Some(reading)
    }

    /// The clock of the turn of whoever has the floor, in a round that gives each person a time.
    pub(super) fn of_turn(
        session: &Session,
        now: Moment,
        words: &Words,
    ) -> Option<(PersonId, Self)> {
        let floor = session.floor()?;
        let Timebox::PerPerson(each) = session.agenda().current()?.round.time else {
            return None;
        };
        let spent = session.turn_time(floor.who, now);
        let remaining = if spent > each {
            Remaining::Over(spent.saturating_sub(each))
        } else {
            Remaining::Left(each.saturating_sub(spent))
        };
        let reading = Self {
            still: session.phase() == Phase::Paused,
            ..Self::of(remaining, each, words)
        };
        Some((floor.who, reading))
    }

    fn of(remaining: Remaining, allotted: Duration, words: &Words) -> Self {
        let (over, secs) = remaining.shown_secs();
        let time = clock_text(secs);
        let whole = clock_text(allotted.as_secs());
        let used = allotted.saturating_sub(remaining.left()).as_secs_f64();
        Self {
            words: if over {
                words.fill("time-over", &[("time", time.as_str().into())])
            } else {
                words.fill("clock-left-of", &[("whole", whole.as_str().into())])
            },
            digits: if over { format!("+{time}") } else { time },
            over,
            still: false,
            share: used / allotted.as_secs_f64().max(1.0),
            widest: whole,
        }
    }

    fn style(&self, look: Look) -> Style {
        if self.still {
            look.theme.muted
        } else if self.over {
            look.theme.digits_over
        } else {
            look.theme.digits
        }
    }

    fn scale(&self, area: Rect) -> Option<Scale> {
        let longest = if width(&self.widest) > width(&self.digits) {
            &self.widest
        } else {
            &self.digits
        };
        Scale::largest(longest, area)
    }
}

/// `m:ss`, or `h:mm:ss` from an hour on.
pub(super) fn clock_text(secs: u64) -> String {
    Moment::from_secs(secs).to_string()
}

/// `4:20 left`, or `over by 1:20`.
pub(super) fn left_words(remaining: Remaining, words: &Words) -> String {
    let (over, secs) = remaining.shown_secs();
    let time = [("time", clock_text(secs).into())];
    if over {
        words.fill("time-over", &time)
    } else {
        words.fill("time-left", &time)
    }
}

/// Draws `reading` as large as `area` allows: digits, bar, words, and `more` below them. Flat, the bar and the words
/// stand beside the digits.
pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    flat: bool,
    reading: &Reading,
    more: &[&[(&str, Style)]],
    look: Look,
) {
    if flat {
        let end = big(buf, rows(area, 0, 3), reading, look);
        let beside = columns(area, end + 3, area.width);
        // The second line of more stands after the words, where the first leaves no row for it.
        let (first, second) = more.split_at(more.len().min(1));
        let words_end = captions(buf, beside, reading, first, look);
        let rest = columns(rows(beside, 1, 1), words_end + 3, beside.width);
        for pieces in second {
            line(buf, rest, pieces, look);
        }
        return;
    }
    let below = 2 + u16::try_from(more.len()).unwrap_or(0);
    let room = area.height.saturating_sub(below);
    let Some(scale) = reading.scale(rows(area, 0, room)) else {
        captions(buf, area, reading, more, look);
        return;
    };
    let (wide, high) = digits::size(&reading.digits, scale);
    digits::draw(
        buf,
        area,
        &reading.digits,
        scale,
        reading.style(look),
        look.glyphs,
    );
    keep_together(buf, area, (wide, high), look);
    let gap = u16::from(high < room);
    let under = rows(area, high + gap, below);
    let under = columns(under, 0, wide.max(34).min(area.width));
    captions(buf, under, reading, more, look);
}

/// `reading` in two lines of text: digits and bar, then `more`, each piece after the other, or the words.
pub(super) fn draw_text(
    buf: &mut Buffer,
    area: Rect,
    reading: &Reading,
    more: &[&[(&str, Style)]],
    look: Look,
) {
    let style = reading.style(look);
    let end = put(buf, area, 0, 0, &reading.digits, style);
    let beside = columns(rows(area, 0, 1), end + 2, area.width);
    bar::progress(buf, beside, reading.share, style, look);
    let below = rows(area, 1, 1);
    let muted = look.theme.muted;
    let words: &[(&str, Style)] = &[(&reading.words, muted)];
    let mut x = 0;
    for pieces in more.iter().copied().chain([words]) {
        let wanted: u16 = pieces.iter().map(|(text, _)| width(text)).sum();
        if wanted > 0 && x + wanted <= below.width {
            line(buf, columns(below, x, below.width), pieces, look);
            x += wanted + 3;
        }
    }
}

/// The digits alone. Returns the column after them.
pub(super) fn big(buf: &mut Buffer, area: Rect, reading: &Reading, look: Look) -> u16 {
    let style = reading.style(look);
    match reading.scale(area) {
        Some(scale) => {
            digits::draw(buf, area, &reading.digits, scale, style, look.glyphs);
            let (wide, high) = digits::size(&reading.digits, scale);
            keep_together(buf, area, (wide, high), look);
            wide
        }
        None => put(buf, area, 0, 0, &reading.digits, style),
    }
}

/// The digits in the middle of `area`.
pub(super) fn big_centred(buf: &mut Buffer, area: Rect, reading: &Reading, look: Look) {
    let Some(scale) = reading.scale(area) else {
        return;
    };
    let (wide, high) = digits::size(&reading.digits, scale);
    let middle = super::layout::centred(area, wide, high);
    digits::draw(
        buf,
        middle,
        &reading.digits,
        scale,
        reading.style(look),
        look.glyphs,
    );
    keep_together(buf, middle, (wide, high), look);
}

/// Digits read the same way on a screen that is mirrored.
fn keep_together(buf: &mut Buffer, area: Rect, (wide, high): (u16, u16), look: Look) {
    if look.words.language().is_right_to_left() {
        let drawn = columns(rows(area, 0, high), 0, wide);
        bidi::keep_together(buf, drawn);
    }
}

/// Bar, words, and a line for each of `more`. Returns the column after the words.
fn captions(
    buf: &mut Buffer,
    area: Rect,
    reading: &Reading,
    more: &[&[(&str, Style)]],
    look: Look,
) -> u16 {
    bar::progress(
        buf,
        rows(area, 0, 1),
        reading.share,
        reading.style(look),
        look,
    );
    let style = if reading.over {
        look.theme.digits_over
    } else {
        look.theme.muted
    };
    let end = put_fitted(
        buf,
        rows(area, 1, 1),
        (0, 0),
        area.width,
        &reading.words,
        style,
        look.glyphs,
    );
    for (y, pieces) in (2..).zip(more) {
        line(buf, rows(area, y, 1), pieces, look);
    }
    end
}

/// One piece after the other, the last one that fits cut where room ends.
fn line(buf: &mut Buffer, area: Rect, pieces: &[(&str, Style)], look: Look) {
    let mut x = 0;
    for (text, style) in pieces {
        let room = area.width.saturating_sub(x);
        x = put_fitted(buf, area, (x, 0), room, text, *style, look.glyphs);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::UNICODE;
    use super::*;

    const fn secs(secs: u64) -> Duration {
        Duration::from_secs(secs)
    }

    #[test]
    fn a_clock_counts_down_and_then_up() {
        let left = Reading::of(Remaining::Left(secs(260)), secs(360), UNICODE.words);
        assert_eq!(
            (left.digits.as_str(), left.words.as_str()),
            ("4:20", "left of 6:00")
        );
        let over = Reading::of(Remaining::Over(secs(80)), secs(360), UNICODE.words);
        assert_eq!(
            (over.digits.as_str(), over.words.as_str()),
            ("+1:20", "over by 1:20")
        );
        assert!(over.over && over.share > 0.999);
    }
}
