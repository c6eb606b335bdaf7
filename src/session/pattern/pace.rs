//! How often the room is marked, and whether that is often enough for a pattern to be told.

use std::time::Duration;

use super::Scene;

/// Marks a minute.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Pace(f64);

impl Pace {
    /// From here on patterns are told well (`patterns.md` 6.1).
    pub const USEFUL: Self = Self(3.0);
    /// Below this they are not: the room is told so.
    pub const LEAST: Self = Self(2.0);
    /// Over how long it is taken in a session.
    pub const OVER: Duration = Duration::from_secs(300);

    /// So many marks in so long; none for no time.
    pub fn new(marks: usize, time: Duration) -> Option<Self> {
        let minutes = time.as_secs_f64() / 60.0;
        (minutes > 0.0).then(|| Self(marks as f64 / minutes))
    }

    /// The pace of the last minutes of those who count; none while nothing is judged, nor before it was for
    /// [`Self::OVER`]: a silent round is not one that was marked too rarely.
    pub fn of(scene: &Scene<'_>) -> Option<Self> {
        let Scene {
            marks,
            roster,
            at,
            context,
        } = scene;
        if context.muted.is_all() || at.since(context.since) < Self::OVER {
            return None;
        }
        let recent = marks
            .newest_first_until(*at)
            .take_while(|mark| at.since(mark.running) <= Self::OVER)
            .filter(|mark| roster.counts(mark.who));
        Self::new(recent.count(), Self::OVER)
    }

    pub fn a_minute(self) -> f64 {
        self.0
    }

    /// Whether marks are too rare for patterns to be judged.
    pub fn is_too_slow(self) -> bool {
        self < Self::LEAST
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::pattern::{Context, Muted};
    use crate::session::{Mark, Marks, Mode, Moment, PersonId, Roster, Talk};

    fn pace(gap: u64, context: Context) -> Option<Pace> {
        let mut marks = Marks::default();
        for at in (0..=600).step_by(usize::try_from(gap).unwrap()).skip(1) {
            let at = Moment::from_secs(at);
            let mark = Mark {
                id: marks.next_id(),
                who: PersonId(0),
                mode: Mode::Lead,
                at,
                running: at,
            };
            marks.add(mark, Talk::Free);
        }
        Pace::of(&Scene {
            marks: &marks,
            roster: &Roster::everybody(1),
            at: Moment::from_secs(600),
            context,
        })
    }

    #[test]
    fn a_mark_in_forty_seconds_is_too_slow_and_three_a_minute_are_not() {
        let slow = pace(40, Context::OPEN).unwrap();
        assert!(slow.is_too_slow(), "{slow:?}");
        assert!(pace(20, Context::OPEN).unwrap() >= Pace::USEFUL);
        assert!(!pace(30, Context::OPEN).unwrap().is_too_slow());
    }

    #[test]
    fn a_round_that_is_not_judged_has_none_nor_has_the_start_of_the_next() {
        let silent = Context {
            muted: Muted::ALL,
            ..Context::OPEN
        };
        assert_eq!(pace(40, silent), None);
        let fresh = Context {
            since: Moment::from_secs(310),
            ..Context::OPEN
        };
        assert_eq!(pace(40, fresh), None);
    }
}
