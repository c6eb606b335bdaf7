//! The balance gauge: how much each person led and followed, and how sure one may be of it. Counts nothing itself.
//!
//! ```text
//!                  follows ◂ both ▸ leads       f    b    l   likely balance
//! 1 Ana           ▒▒▒▒▒▒▒▒▓│▓█████████          6 ·  2 ·  4     ├───◆───┤    ● has the floor 0:41
//! 2 Bo                     │███████████         0 ·  0 ·  7         · ├──◆─┤
//! 5 Eun-ji                 ·                   not heard yet
//! ```
//!
//! All bars share one scale, which reaches to eight marks or more, so few marks make a short bar. The interval beside them says
//! the same of the share of leading: wide while little is known.

mod columns;

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use self::columns::Columns;
use super::paint::{portion, put, put_fitted, run, width};
use super::{Look, layout, lettering};
use crate::app::key::Key;
use crate::app::mouse::Target;
use crate::session::Mode;
use crate::words::Words;

/// One person's line.
#[derive(Clone, Copy, Debug)]
pub(super) struct GaugeRow<'a> {
    /// The key that gives this person the floor.
    pub(super) key: char,
    pub(super) name: &'a str,
    pub(super) state: GaugeState,
    /// Seconds of the current turn, when this person has the floor.
    pub(super) floor: Option<u32>,
    pub(super) present: bool,
    pub(super) observer: bool,
}

/// What may be shown of a person's marks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum GaugeState {
    NotHeard,
    /// Has had the floor, and nobody has marked any turn of theirs.
    NotMarked,
    /// Spoke in a meeting that was imported, and nobody has marked any turn of theirs.
    Open,
    /// Asked not to be counted.
    NotCounted,
    /// Counted for the group only.
    Hidden,
    Counted(Counts),
}

/// Marks, and the share of leading in them with its 80 % interval (shares 0–1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Counts {
    pub(super) lead: u32,
    pub(super) follow: u32,
    pub(super) both: u32,
    pub(super) low: f64,
    pub(super) mean: f64,
    pub(super) high: f64,
}

/// How much of each person is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    /// Name, bar, counts and the likely share.
    Full,
    /// Name and bar, a row each.
    Bars,
    /// Name and bar, as large as there is room for.
    Large,
}

impl Detail {
    /// Rows a person gets when there is plenty of room, one of them empty where there is more than one: bars are two rows
    /// high, and three beside large letters.
    const fn roomy(self) -> u16 {
        match self {
            Self::Full => 3,
            Self::Bars => 1,
            Self::Large => 4,
        }
    }
}

/// Marks that make a full side of a bar while nobody has more.
const LEAST_REACH: f64 = 8.0;

fn counted<'a>(rows: &'a [GaugeRow]) -> impl Iterator<Item = Counts> + 'a {
    rows.iter().filter_map(|row| match row.state {
        GaugeState::Counted(counts) => Some(counts),
        GaugeState::NotHeard
        | GaugeState::NotMarked
        | GaugeState::Open
        | GaugeState::NotCounted
        | GaugeState::Hidden => None,
    })
}

/// Rows that [`draw`] wants: a header and one for each person.
pub(super) fn height(people: usize) -> u16 {
    u16::try_from(people).unwrap_or(u16::MAX).saturating_add(1)
}

/// What all lines of a crowd have in common, also of gauges beside each other: they can be compared.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    columns: Columns,
    /// Marks on the longest side of anybody's bar: the scale of all bars.
    reach: f64,
    detail: Detail,
    people: usize,
}

impl Frame {
    /// Of gauges of this size, of which the fullest has so many `people`; `rows` are those of everybody.
    pub(super) fn of(
        size: Rect,
        people: usize,
        rows: &[GaugeRow],
        detail: Detail,
        look: Look,
    ) -> Self {
        let line = lines(size.height, people, detail).next();
        let line = Rect {
            height: line.map_or(0, |place| place.end - place.start),
            ..size
        };
        let columns = match detail {
            Detail::Full => Columns::of(size.width, rows),
            Detail::Bars | Detail::Large => {
                Columns::without_figures(size.width, rows, widest_letters(line, rows, look))
            }
        };
        Self {
            columns,
            reach: reach(rows),
            detail,
            people,
        }
    }

    /// The rows that each person's line takes in a gauge of `height` rows, counted from its top; fewer than there are
    /// people when they do not all fit.
    pub(super) fn lines(&self, height: u16) -> impl ExactSizeIterator<Item = Range<u16>> + use<> {
        lines(height, self.people, self.detail)
    }
}

/// Draws the header and one line for each of `rows`, further apart and with higher bars when there is room. When they
/// do not all fit, the last line says how many are missing.
pub(super) fn draw(buf: &mut Buffer, area: Rect, rows: &[GaugeRow], frame: &Frame, look: Look) {
    if area.is_empty() {
        return;
    }
    let (columns, places) = (&frame.columns, frame.lines(area.height));
    header(buf, area, columns, look);
    let shown = places.len().min(rows.len());
    for (row, place) in rows.iter().zip(places) {
        let line = Rect {
            y: area.y.saturating_add(place.start),
            height: place.end - place.start,
            ..area
        };
        draw_row(buf, line, row, columns, frame.reach, look);
    }
    if shown < rows.len() && area.height > 1 {
        let missing = rows.len() - shown;
        let missing = look.words.fill("more-below", &[("count", missing.into())]);
        let missing = format!("{} {missing}", look.glyphs.down);
        put(
            buf,
            area,
            columns.name,
            area.height - 1,
            &missing,
            look.theme.muted,
        );
    }
}

/// As [`Frame::lines`].
pub(super) fn lines(
    height: u16,
    people: usize,
    detail: Detail,
) -> impl ExactSizeIterator<Item = Range<u16>> {
    let room = height.saturating_sub(1);
    let wanted = u16::try_from(people).unwrap_or(u16::MAX);
    let shown = if wanted <= room {
        wanted
    } else {
        room.saturating_sub(1)
    };
    let pitch = (room / shown.max(1)).clamp(1, detail.roomy());
    let tall = if pitch > 2 { pitch - 1 } else { 1 };
    (0..shown).map(move |index| {
        let y = 1 + index * pitch;
        y..y + tall
    })
}

/// Columns of the widest name in big letters, where everybody's name fits on the left half of their line; names in two
/// kinds of letters would be read as two kinds of people.
fn widest_letters(line: Rect, rows: &[GaugeRow], look: Look) -> Option<u16> {
    let half = Rect {
        width: line.width / 2,
        ..line
    };
    let fit = rows.iter().all(|row| lettering::fits(half, row.name, look));
    let widths = rows.iter().map(|row| lettering::columns(row.name));
    widths.max().flatten().filter(|_| fit && line.height > 2)
}

/// Marks on the longest side of anybody's bar.
fn reach(rows: &[GaugeRow]) -> f64 {
    let side =
        |marks: Counts| f64::from(marks.lead.max(marks.follow)) + f64::from(marks.both) / 2.0;
    counted(rows).map(side).fold(LEAST_REACH, f64::max)
}

fn header(buf: &mut Buffer, area: Rect, columns: &Columns, look: Look) {
    let theme = look.theme;
    let axis = columns.bar + columns.half;
    let words = look.words;
    let long = Titles::of(words, ["gauge-follows", "gauge-both", "gauge-leads"]);
    let short = Titles::of(words, ["gauge-f", "gauge-b", "gauge-l"]);
    let fitting = [&long, &short]
        .into_iter()
        .find(|titles| titles.reach() <= columns.half);
    if let Some(titles) = fitting {
        titles.draw(buf, area, axis, look);
    }
    if columns.digits == 0 {
        return;
    }
    let mut x = columns.counts + columns.digits;
    let styles = [theme.following, theme.both, theme.leading];
    for (initial, style) in short.words.into_iter().zip(styles) {
        put(
            buf,
            area,
            x.saturating_sub(width(initial)),
            0,
            initial,
            style,
        );
        x += columns.digits + 3;
    }
    if columns.interval_half > 0 {
        let title = words.say(if columns.interval_half >= 8 {
            "likely-balance"
        } else {
            "likely"
        });
        let middle = columns.interval + columns.interval_half;
        let x = middle.saturating_sub(width(title) / 2);
        put(buf, area, x, 0, title, theme.muted);
    }
}

/// What stands above the bars: each word on the side it names, "both" astride the axis.
struct Titles<'w> {
    /// Following, both, leading.
    words: [&'w str; 3],
}

impl<'w> Titles<'w> {
    fn of(words: &'w Words, keys: [&'w str; 3]) -> Self {
        Self {
            words: keys.map(|key| words.say(key)),
        }
    }

    /// Columns to the left of the axis, or to its right where that is more.
    fn reach(&self) -> u16 {
        let [follows, both, leads] = self.words.map(width);
        let beside = 3;
        (both / 2 + beside + follows).max(both - both / 2 + beside + leads)
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, axis: u16, look: Look) {
        let (glyphs, theme) = (look.glyphs, look.theme);
        let [follows, both, leads] = self.words;
        let start = axis.saturating_sub(width(both) / 2);
        let left = start.saturating_sub(2);
        let x = left.saturating_sub(1 + width(follows));
        put(buf, area, x, 0, follows, theme.following);
        put(buf, area, left, 0, glyphs.left, theme.border);
        let end = put(buf, area, start, 0, both, theme.both);
        let end = put(buf, area, end + 1, 0, glyphs.right, theme.border) + 1;
        put(buf, area, end, 0, leads, theme.leading);
    }
}

fn draw_row(
    buf: &mut Buffer,
    line: Rect,
    row: &GaugeRow,
    columns: &Columns,
    reach: f64,
    look: Look,
) {
    let (glyphs, theme) = (look.glyphs, look.theme);
    let style = match (row.floor, row.present) {
        (Some(_), _) => theme.heading,
        (None, true) => theme.text,
        (None, false) => theme.muted,
    };
    // Beside a bar of three rows text stands in the middle.
    let text = layout::rows(line, u16::from(line.height > 2), 1);
    let mut key = [0; 4];
    put(buf, text, 0, 0, row.key.encode_utf8(&mut key), theme.key);
    if columns.letters {
        let name = layout::columns(line, columns.name, columns.name_width);
        lettering::draw(buf, name, row.name, style, look);
    } else {
        let name = (columns.name, 0);
        put_fitted(buf, text, name, columns.name_width, row.name, style, glyphs);
    }

    let axis = columns.bar + columns.half;
    let words = |buf: &mut Buffer, mark, key| {
        let words = look.words.say(key);
        let room = columns.note - columns.counts - 1;
        let fit = width(words) <= room;
        let has_figures = columns.digits > 0;
        if has_figures || !fit {
            put(buf, text, axis, 0, mark, theme.border);
        }
        if has_figures || fit {
            let (at, style) = ((columns.counts, 0), theme.muted);
            put_fitted(buf, text, at, room, words, style, glyphs);
        }
    };
    match row.state {
        GaugeState::NotHeard if row.observer => words(buf, " ", "observes"),
        GaugeState::NotHeard => words(buf, glyphs.nothing, "not-heard-yet"),
        GaugeState::NotMarked => words(buf, glyphs.nothing, "not-marked"),
        GaugeState::Open => words(buf, glyphs.nothing, "kinds-open"),
        GaugeState::NotCounted => words(buf, " ", "not-counted"),
        GaugeState::Hidden => words(buf, " ", "counted-not-shown"),
        GaugeState::Counted(counts) => {
            bar(buf, line, counts, columns, reach, look);
            numbers(buf, text, counts, columns, look);
            interval(buf, text, counts, columns, look);
        }
    }
    note(buf, text, row, columns, look);
    look.target(line, Target::Key(Key::char(row.key)));
    marks_by_mouse(line, row.key, columns, look);
}

/// On its left third the bar is for following, in the middle for both, on its right third for leading.
fn marks_by_mouse(line: Rect, seat: char, columns: &Columns, look: Look) {
    let bar = layout::columns(line, columns.bar, 2 * columns.half + 1);
    let third = bar.width / 3;
    if third == 0 {
        return;
    }
    for (mode, from, count) in [
        (Mode::Follow, 0, third),
        (Mode::Both, third, bar.width - 2 * third),
        (Mode::Lead, bar.width - third, third),
    ] {
        let target = Target::Mark { seat, mode };
        look.target(layout::columns(bar, from, count), target);
    }
}

/// Both astride the axis, following to its left and leading to its right. What was marked at all gets at least a cell.
fn bar(buf: &mut Buffer, line: Rect, counts: Counts, columns: &Columns, reach: f64, look: Look) {
    let (glyphs, theme) = (look.glyphs, look.theme);
    let (half, axis) = (columns.half, columns.bar + columns.half);
    let both = portion(half, f64::from(counts.both) / 2.0 / reach)
        .max(u16::from(counts.both > 0))
        .min(half.saturating_sub(u16::from(counts.lead > 0 || counts.follow > 0)));
    let side = |marks: u32| {
        let end = portion(
            half,
            (f64::from(counts.both) / 2.0 + f64::from(marks)) / reach,
        );
        end.max(both + u16::from(marks > 0)).min(half) - both
    };
    let (follow, lead) = (side(counts.follow), side(counts.lead));
    for y in 0..line.height {
        run(
            buf,
            line,
            (axis - both - follow, y),
            follow,
            glyphs.follow,
            theme.following,
        );
        run(buf, line, (axis - both, y), both, glyphs.both, theme.both);
        put(buf, line, axis, y, glyphs.axis, theme.border);
        run(buf, line, (axis + 1, y), both, glyphs.both, theme.both);
        run(
            buf,
            line,
            (axis + 1 + both, y),
            lead,
            glyphs.lead,
            theme.leading,
        );
    }
}

fn numbers(buf: &mut Buffer, line: Rect, counts: Counts, columns: &Columns, look: Look) {
    if columns.digits == 0 {
        return;
    }
    let digits = usize::from(columns.digits);
    let mut x = columns.counts;
    for (index, count) in [counts.follow, counts.both, counts.lead]
        .into_iter()
        .enumerate()
    {
        if index > 0 {
            x = put(buf, line, x + 1, 0, look.glyphs.separator, look.theme.muted) + 1;
        }
        x = put(
            buf,
            line,
            x,
            0,
            &format!("{count:digits$}"),
            look.theme.text,
        );
    }
}

/// The 80 % interval of the share of leading, on a scale from all following to all leading.
fn interval(buf: &mut Buffer, line: Rect, counts: Counts, columns: &Columns, look: Look) {
    let (glyphs, style) = (look.glyphs, look.theme.muted);
    if columns.interval_half == 0 {
        return;
    }
    let span = 2 * columns.interval_half;
    let middle = columns.interval + columns.interval_half;
    let at = |share| columns.interval + portion(span, share);
    let (low, high) = (at(counts.low), at(counts.high));
    put(buf, line, middle, 0, glyphs.nothing, look.theme.border);
    if low >= high {
        return;
    }
    run(buf, line, (low, 0), high - low, glyphs.interval_line, style);
    put(buf, line, low, 0, glyphs.interval_low, style);
    put(buf, line, high, 0, glyphs.interval_high, style);
    if high - low >= 2 {
        let mean = at(counts.mean).clamp(low + 1, high - 1);
        put(buf, line, mean, 0, glyphs.interval_mean, look.theme.heading);
    }
}

fn note(buf: &mut Buffer, line: Rect, row: &GaugeRow, columns: &Columns, look: Look) {
    let (glyphs, theme) = (look.glyphs, look.theme);
    let wide = columns.note_width >= 20;
    let mut fitted = |text: &str, style: Style| {
        put_fitted(
            buf,
            line,
            (columns.note, 0),
            columns.note_width,
            text,
            style,
            glyphs,
        );
    };
    if let Some(seconds) = row.floor {
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        let time = format!("{minutes}:{seconds:02}");
        let words = if wide {
            format!("{} {} {time}", glyphs.dot, look.words.say("has-the-floor"))
        } else {
            format!("{} {time}", glyphs.dot)
        };
        fitted(&words, theme.heading);
    } else if !row.present {
        fitted(look.words.say("away"), theme.muted);
    } else if row.observer && row.state != GaugeState::NotHeard {
        let key = if wide { "observes" } else { "observes-short" };
        fitted(look.words.say(key), theme.muted);
    }
}

#[cfg(test)]
mod tests;
