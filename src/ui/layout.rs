//! Where things are: every named area of a frame, worked out once from the size. Draws nothing.

mod zoomed;

use ratatui::layout::Rect;

use super::SizeClass;
use super::gauge::{self, Detail};

/// The parts that every screen has.
///
/// ```text
/// header      title · round · when it ends
/// head_rule   ────────────────────────────
/// banner      two rows while saving fails
/// body
/// foot_rule   ─ the notice ───────────────
/// transport   in a replay
/// footer      keys · saved
/// ```
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts {
    pub(super) header: Rect,
    pub(super) head_rule: Rect,
    pub(super) banner: Rect,
    pub(super) body: Rect,
    /// Where the question is, with the rule above it: the place for a word to everybody.
    pub(super) top: Rect,
    pub(super) foot_rule: Rect,
    pub(super) transport: Rect,
    pub(super) footer: Rect,
}

impl Parts {
    /// With so many rows for the transport bar of a replay.
    pub(super) fn of(area: Rect, with_banner: bool, transport: u16) -> Self {
        let banner = if with_banner { 2 } else { 0 };
        let from = 2 + banner;
        let text = inset(area, 1);
        Self {
            header: rows(text, 0, 1),
            head_rule: rows(area, 1, 1),
            banner: rows(area, 2, banner),
            top: rows(area, from - 1, if area.height >= 36 { 4 } else { 3 }),
            body: rows(area, from, area.height.saturating_sub(from + 2 + transport)),
            foot_rule: rows(area, area.height.saturating_sub(2 + transport), 1),
            transport: rows(text, area.height.saturating_sub(1 + transport), transport),
            footer: rows(text, area.height.saturating_sub(1), 1),
        }
    }
}

/// The parts of a round with marks.
///
/// ```text
/// question
/// clock │ side
/// people
/// message
/// ```
#[derive(Clone, Copy, Debug)]
pub(super) struct Stage {
    pub(super) question: Rect,
    /// The clock and what is beside it; `flat` when there are only three rows for both.
    pub(super) clock: Rect,
    pub(super) side: Rect,
    pub(super) flat: bool,
    pub(super) people: Crowd,
    pub(super) message: Rect,
}

/// Where people are drawn, and how.
#[derive(Clone, Copy, Debug)]
pub(super) struct Crowd {
    pub(super) area: Rect,
    /// Gauges beside each other.
    pub(super) across: u16,
    /// How much of each person.
    pub(super) detail: Detail,
}

/// Below this one gauge is not put beside another.
const TWO_GAUGES: u16 = 110;

impl Crowd {
    /// Everything of so many people, in two halves beside each other when that shows more of them.
    pub(super) fn full(area: Rect, people: usize) -> Self {
        let fit = gauge::height(people) <= area.height || area.width < TWO_GAUGES;
        Self {
            area,
            across: if fit { 1 } else { 2 },
            detail: Detail::Full,
        }
    }
}

/// Rows of the message at the bottom; kept free so that a warning moves nothing.
const MESSAGE: u16 = 3;
/// Rows of the clock at its flattest.
const FLAT: u16 = 3;
/// From here on there is room for a clock above its captions, and for a map.
const TALL: u16 = 7;

impl Stage {
    /// For so many lines of people; 0 leaves their part out.
    pub(super) fn of(body: Rect, class: SizeClass, people: usize) -> Self {
        let inside = inset(body, margin(class));
        let message = rows(inside, inside.height.saturating_sub(MESSAGE), MESSAGE);
        let least = if people == 0 {
            0
        } else {
            gauge::height(people)
        };
        let room = inside.height.saturating_sub(MESSAGE);
        let (above, question, below) = match class {
            SizeClass::TooSmall | SizeClass::Compact if room < least.saturating_add(FLAT + 2) => {
                (0, 1, 0)
            }
            SizeClass::TooSmall | SizeClass::Compact => (0, 2, 0),
            SizeClass::Normal | SizeClass::Large => (1, 2, 1),
        };
        let from = above + question + below;
        let room = room.saturating_sub(from);
        let lines = least.saturating_sub(1);
        let spare = room.saturating_sub(clock_rows(class)).saturating_sub(1);
        let pitch = (spare / lines.max(1)).clamp(1, 3);
        let high = match lines {
            0 => 0,
            lines => (lines.saturating_mul(pitch).saturating_add(1)).min(room.saturating_sub(FLAT)),
        };
        let top = rows(inside, from, room - high);
        let flat = top.height < TALL;
        let percent = if flat { 64 } else { 46 };
        let clock = columns(top, 0, top.width * percent / 100);
        Self {
            question: rows(inside, above, question),
            clock,
            side: columns(top, clock.width + 2, top.width),
            flat,
            people: Crowd::full(rows(inside, from + top.height, high), people),
            message,
        }
    }
}

/// Rows that the clock is to have with its captions before people get more than one.
const fn clock_rows(class: SizeClass) -> u16 {
    match class {
        SizeClass::TooSmall | SizeClass::Compact => 9,
        SizeClass::Normal => 13,
        SizeClass::Large => 22,
    }
}

/// Columns left free at both sides of a screen's body.
pub(super) const fn margin(class: SizeClass) -> u16 {
    match class {
        SizeClass::TooSmall | SizeClass::Compact => 1,
        SizeClass::Normal => 2,
        SizeClass::Large => 4,
    }
}

/// `area` without `columns` at either side.
pub(super) fn inset(area: Rect, columns: u16) -> Rect {
    Rect {
        x: area.x.saturating_add(columns),
        width: area.width.saturating_sub(columns.saturating_mul(2)),
        ..area
    }
}

/// `count` rows of `area` from row `from` on, as far as it has them.
pub(super) fn rows(area: Rect, from: u16, count: u16) -> Rect {
    let from = from.min(area.height);
    Rect {
        y: area.y.saturating_add(from),
        height: count.min(area.height - from),
        ..area
    }
}

/// `count` columns of `area` from column `from` on, as far as it has them.
pub(super) fn columns(area: Rect, from: u16, count: u16) -> Rect {
    let from = from.min(area.width);
    Rect {
        x: area.x.saturating_add(from),
        width: count.min(area.width - from),
        ..area
    }
}

/// A part of `area` of that size, or of what there is, in its middle.
pub(super) fn centred(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect {
        x: area.x.saturating_add((area.width - width) / 2),
        y: area.y.saturating_add((area.height - height) / 2),
        width,
        height,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::settings::Zoom;

    const fn area(width: u16, height: u16) -> Rect {
        Rect::new(0, 0, width, height)
    }

    #[test]
    fn twelve_people_fit_at_80_by_24() {
        let body = Parts::of(area(80, 24), false, 0).body;
        let stage = Stage::of(body, SizeClass::Compact, 12);
        assert_eq!(stage.people.area.height, 13);
        assert!(stage.flat && stage.clock.height == 3);
        assert_eq!((stage.question.height, stage.message.height), (1, 3));
    }

    #[test]
    fn few_people_leave_room_for_a_map() {
        let body = Parts::of(area(80, 24), false, 0).body;
        let stage = Stage::of(body, SizeClass::Compact, 5);
        assert_eq!(stage.people.area.height, 6);
        assert!(!stage.flat && stage.side.width >= 40);
    }

    #[test]
    fn parts_of_a_stage_do_not_overlap() {
        for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60), (300, 100)] {
            for people in [0, 1, 5, 12, 36] {
                let body = Parts::of(area(width, height), true, 4).body;
                for zoom in Zoom::ALL {
                    let class = SizeClass::of(area(width, height));
                    let stage = Stage::zoomed(body, class, zoom, people);
                    let parts = [
                        stage.question,
                        stage.clock,
                        stage.people.area,
                        stage.message,
                    ];
                    for pair in parts.windows(2) {
                        assert!(
                            pair[0].bottom() <= pair[1].top() || pair[1].is_empty(),
                            "{width} × {height}, {zoom:?}, {people}: {pair:?}"
                        );
                    }
                    assert!(stage.message.bottom() <= body.bottom());
                    assert!(!stage.clock.intersects(stage.side));
                }
            }
        }
    }
}
