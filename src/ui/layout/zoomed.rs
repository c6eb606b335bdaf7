//! The parts of a round with marks at other zooms than the normal one: more people, or fewer things and larger ones.

use ratatui::layout::Rect;

use super::super::SizeClass;
use super::super::gauge::Detail;
use super::{Crowd, FLAT, MESSAGE, Stage, TALL, clock_rows, columns, inset, margin, rows};
use crate::app::settings::Zoom;

/// Columns below which bars are not put beside each other.
const ONE_BAR: u16 = 38;
/// Rows of a clock that is a line of text, with the words below it.
const TEXT_CLOCK: u16 = 2;

impl Stage {
    /// For so many people, drawn as `zoom` says; with 0 their part is left out.
    pub(in crate::ui) fn zoomed(body: Rect, class: SizeClass, zoom: Zoom, people: usize) -> Self {
        match zoom {
            Zoom::Compact => Self::compact(body, people),
            Zoom::Normal => Self::of(body, class, people),
            Zoom::Projector => Self::large(body, class, people),
        }
    }

    /// As many people as possible: clock and state are lines of text, and gauges stand beside each other.
    fn compact(body: Rect, people: usize) -> Self {
        let inside = inset(body, margin(SizeClass::Compact));
        let message = rows(inside, inside.height.saturating_sub(MESSAGE), MESSAGE);
        let from = 1 + TEXT_CLOCK;
        let room = inside.height.saturating_sub(MESSAGE + from);
        let most = (inside.width / ONE_BAR).max(1);
        let each = usize::from(room.saturating_sub(1).max(1));
        let wanted = u16::try_from(people.div_ceil(each)).unwrap_or(u16::MAX);
        let across = wanted.clamp(1, most);
        let wide = inside.width / across;
        let top = rows(inside, 1, TEXT_CLOCK);
        let clock = columns(top, 0, top.width * 64 / 100);
        Self {
            question: rows(inside, 0, 1),
            clock,
            side: columns(top, clock.width + 2, top.width),
            flat: true,
            people: Crowd {
                area: rows(inside, from, room),
                across,
                detail: if wide >= 2 * ONE_BAR {
                    Detail::Full
                } else {
                    Detail::Bars
                },
            },
            message,
        }
    }

    /// Few things, each as large as possible: the clock is no smaller than it is else, and people take what is left, if need
    /// be in two halves.
    fn large(body: Rect, class: SizeClass, people: usize) -> Self {
        let normal = Self::of(body, class, people);
        let inside = inset(body, margin(class));
        let below_question = u16::from(class > SizeClass::Compact);
        let question = rows(inside, 0, normal.question.height);
        let from = question.height + below_question;
        let room = normal.message.y.saturating_sub(inside.y + from);
        let lines = |people: usize| u16::try_from(people).unwrap_or(u16::MAX);
        let (one, two) = (lines(people), lines(people.div_ceil(2)));
        let can_be_halved = inside.width >= 2 * ONE_BAR;
        let wanted = |lines: u16, pitch: u16| match lines {
            0 => 0,
            lines => lines.saturating_mul(pitch).saturating_add(1),
        };
        let ways = [
            (one, 4),
            (two, 4),
            (one, 3),
            (two, 3),
            (one, 2),
            (two, 2),
            (one, 1),
        ];
        let way = ways.into_iter().find(|&(lines, pitch)| {
            (lines == one || can_be_halved)
                && wanted(lines, pitch).saturating_add(clock_rows(class)) <= room
        });
        let (lines, pitch) = way.unwrap_or((if can_be_halved { two } else { one }, 1));
        let high = wanted(lines, pitch).min(room.saturating_sub(FLAT));
        let top = rows(inside, from, room - high);
        // Where there is plenty of room, the digits may take a little more than half of it.
        let percent = if class == SizeClass::Large { 56 } else { 50 };
        let clock = columns(top, 0, top.width * percent / 100);
        Self {
            question,
            clock,
            side: columns(top, clock.width + 2, top.width),
            flat: top.height < TALL,
            people: Crowd {
                area: rows(inside, from + top.height, high),
                across: if lines < one { 2 } else { 1 },
                detail: Detail::Large,
            },
            message: normal.message,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::gauge;
    use super::super::Parts;
    use super::*;

    #[test]
    fn compact_has_room_for_more_people_and_large_has_more_room_for_each() {
        let body = Parts::of(Rect::new(0, 0, 80, 24), false, 0).body;
        let stage = Stage::zoomed(body, SizeClass::Compact, Zoom::Compact, 24);
        let places = gauge::lines(stage.people.area.height, 12, stage.people.detail);
        assert_eq!((stage.people.across, places.len()), (2, 12));
        let body = Parts::of(Rect::new(0, 0, 200, 60), false, 0).body;
        let stage = Stage::zoomed(body, SizeClass::Large, Zoom::Projector, 5);
        let place = gauge::lines(stage.people.area.height, 5, stage.people.detail).next();
        assert_eq!(place, Some(1..4));
        assert!(stage.clock.height >= clock_rows(SizeClass::Large));
    }
}
