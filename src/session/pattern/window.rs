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

    fn of(mark: Mark) -> Self {
        let lead = mark.mode.lead_weight();
        Self {
            lead,
            follow: 1.0 - lead,
        }
    }

    fn take(&mut self, other: Self) {
        self.lead -= other.lead;
        self.follow -= other.follow;
    }
}

/// The marks of people who count, from now back to some moment. It moves on with the scene: what is new comes in and
/// what has become too old goes out, one by one.
#[derive(Clone, Debug, Default)]
pub(super) struct Window {
    /// By person id.
    sides: Vec<Side>,
    /// Whose side is not empty, in order, so that sums do not hang on how the window came to be.
    who: Vec<PersonId>,
    /// The places among the active marks of the oldest one and behind the newest.
    first: usize,
    end: usize,
    turns: usize,
    both: u32,
    total: Side,
}

impl Window {
    /// So many marks are a bound for the work, not a number of the detector.
    const MOST_TURNS: usize = 600;

    /// Looks at `scene`, in which the marks from the place `first_new` on are new to the window and the others as they
    /// were; at all of it anew when there is no such place. True when there is anything to be judged anew.
    pub(super) fn look(
        &mut self,
        scene: &Scene<'_>,
        first_new: Option<usize>,
        span: Span,
        oldest: Duration,
    ) -> bool {
        let Scene {
            marks, roster, at, ..
        } = *scene;
        let until = marks.len_until(at);
        let begin = at - span.length;
        let cut = (at - oldest).max(scene.context.since);
        // So many turns are newer than the mark.
        let is_beyond = |mark: Mark, newer: usize| {
            let beyond = mark.running < begin && newer >= span.least;
            beyond || mark.running < cut || newer >= Self::MOST_TURNS
        };
        if first_new != Some(self.end) {
            self.clear();
            self.first = until;
            self.end = until;
            while self.first > 0 {
                let mark = marks.nth(self.first - 1);
                if is_beyond(mark, self.turns) {
                    break;
                }
                self.first -= 1;
                if roster.counts(mark.who) {
                    self.add(mark);
                }
            }
            return true;
        }
        let mut changed = self.end < until;
        while self.end < until {
            let mark = marks.nth(self.end);
            self.end += 1;
            if roster.counts(mark.who) {
                self.add(mark);
            }
        }
        while self.first < self.end {
            let mark = marks.nth(self.first);
            let counts = roster.counts(mark.who);
            if !is_beyond(mark, self.turns - usize::from(counts)) {
                break;
            }
            self.first += 1;
            if counts {
                self.remove(mark);
                changed = true;
            }
        }
        changed
    }

    /// The marks of the window, oldest first.
    pub(super) fn marks<'a>(&self, scene: &Scene<'a>) -> impl Iterator<Item = Mark> + use<'a> {
        let Scene { marks, roster, .. } = *scene;
        let all = (self.first..self.end).map(|place| marks.nth(place));
        all.filter(|mark| roster.counts(mark.who))
    }

    fn clear(&mut self) {
        for who in self.who.drain(..) {
            self.sides[usize::from(who.0)] = Side::default();
        }
        self.turns = 0;
        self.both = 0;
        self.total = Side::default();
    }

    fn add(&mut self, mark: Mark) {
        let index = usize::from(mark.who.0);
        if self.sides.len() <= index {
            self.sides.resize(index + 1, Side::default());
        }
        let side = &mut self.sides[index];
        if side.weight() <= 0.0 {
            let place = self.who.partition_point(|&who| who < mark.who);
            self.who.insert(place, mark.who);
        }
        let part = Side::of(mark);
        side.add(part);
        self.total.add(part);
        self.turns += 1;
        self.both += u32::from(mark.mode == Mode::Both);
    }

    /// Takes out what was added. Weights are whole and half contributions, so that nothing of it stays.
    fn remove(&mut self, mark: Mark) {
        let side = &mut self.sides[usize::from(mark.who.0)];
        let part = Side::of(mark);
        side.take(part);
        if side.weight() <= 0.0 {
            self.who.retain(|&who| who != mark.who);
        }
        self.total.take(part);
        self.turns -= 1;
        self.both -= u32::from(mark.mode == Mode::Both);
    }

    /// The people with a mark in the window.
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
