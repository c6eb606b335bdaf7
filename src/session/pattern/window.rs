//! The recent marks, summed up by person.

use std::time::Duration;

use super::{Scene, Span};
use crate::session::{Mark, Mode, PersonId};

/// A person's part of the window, in contributions; `both` counts half on each side.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Side {
    pub(super) lead: f64,
    pub(super) follow: f64,
}

impl Side {
    pub(super) fn weight(self) -> f64 {
        self.lead + self.follow
    }

    pub(super) fn lead_share(self) -> f64 {
        self.lead / self.weight()
    }

    pub(super) fn add(&mut self, other: Self) {
        self.lead += other.lead;
        self.follow += other.follow;
    }
}

/// The marks from now back to some moment. It can only be widened, so that the windows of one look, each inside the
/// next, cost one pass.
#[derive(Clone, Debug, Default)]
pub(super) struct Window {
    /// By person id; kept from look to look so that looking allocates nothing.
    sides: Vec<Side>,
    /// Whose side is not empty.
    who: Vec<PersonId>,
    /// The oldest mark's place, counted from the newest of all.
    passed: usize,
    turns: usize,
    both: u32,
    total: Side,
}

impl Window {
    /// So many marks are a bound for the work, not a number of the detector.
    const MOST_TURNS: usize = 600;

    pub(super) fn clear(&mut self) {
        for who in self.who.drain(..) {
            self.sides[usize::from(who.0)] = Side::default();
        }
        self.passed = 0;
        self.turns = 0;
        self.both = 0;
        self.total = Side::default();
    }

    /// Widens the window to `span`; false when that adds nothing. Only marks of people who count are seen.
    pub(super) fn reach(&mut self, scene: &Scene<'_>, span: Span, oldest: Duration) -> bool {
        let before = self.turns;
        let begin = scene.at - span.length;
        let cut = (scene.at - oldest).max(scene.context.since);
        for mark in scene.marks.newest_first_until(scene.at).skip(self.passed) {
            let beyond = mark.running < begin && self.turns >= span.least;
            if beyond || mark.running < cut || self.turns >= Self::MOST_TURNS {
                break;
            }
            self.passed += 1;
            if scene.roster.counts(mark.who) {
                self.add(mark);
            }
        }
        self.turns > before
    }

    /// The marks of the window, newest first.
    pub(super) fn marks<'a>(
        &self,
        scene: &Scene<'a>,
    ) -> impl DoubleEndedIterator<Item = Mark> + use<'a> {
        let Scene {
            marks, roster, at, ..
        } = *scene;
        let newest: Vec<Mark> = marks.newest_first_until(at).take(self.passed).collect();
        newest.into_iter().filter(|mark| roster.counts(mark.who))
    }

    fn add(&mut self, mark: Mark) {
        let index = usize::from(mark.who.0);
        if self.sides.len() <= index {
            self.sides.resize(index + 1, Side::default());
        }
        let side = &mut self.sides[index];
        if side.weight() <= 0.0 {
            self.who.push(mark.who);
        }
        let lead = mark.mode.lead_weight();
        let part = Side {
            lead,
            follow: 1.0 - lead,
        };
        side.add(part);
        self.total.add(part);
        self.turns += 1;
        self.both += u32::from(mark.mode == Mode::Both);
    }

    /// The people with a mark in the window, in no particular order.
    pub(super) fn people(&self) -> impl Iterator<Item = (PersonId, Side)> + '_ {
        self.who.iter().map(|&who| (who, self.side(who)))
    }

    pub(super) fn side(&self, who: PersonId) -> Side {
        self.sides
            .get(usize::from(who.0))
            .copied()
            .unwrap_or_default()
    }

    pub(super) fn total(&self) -> Side {
        self.total
    }

    pub(super) fn turns(&self) -> usize {
        self.turns
    }

    pub(super) fn both(&self) -> u32 {
        self.both
    }
}
