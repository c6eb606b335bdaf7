//! What became of leads: a lead is answered when somebody else follows, or does both, within the next two turns. One that
//! was not stands in the room unanswered, whoever made it. And how evenly the floor was shared, and who had no part in it.

use std::time::Duration;

use crate::session::{Counts, Mark, Mode};

/// Within so many turns a lead is taken up, or it is not.
const TURNS: usize = 2;

/// How many leads somebody else took up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    pub taken_up: usize,
    /// Leads that were taken up or had two turns after them in which to be.
    pub of: usize,
}

/// What became of the leads of some stretch, `both` included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uptake {
    pub answered: Answered,
    /// The leads that nobody took up, oldest first.
    pub unanswered: Vec<Mark>,
    /// The leads that somebody else took up, oldest first, each with the mark that did.
    pub taken_up: Vec<(Mark, Mark)>,
}

impl Uptake {
    /// Of marks in order, oldest first.
    pub fn of(marks: &[Mark]) -> Self {
        Self::judging(marks, |_| true)
    }

    /// Of those leads alone that `judged` wants; every mark may take one up.
    pub fn judging(marks: &[Mark], judged: impl Fn(&Mark) -> bool) -> Self {
        let mut uptake = Self::default();
        for (at, mark) in marks.iter().enumerate() {
            if mark.mode == Mode::Follow || !judged(mark) {
                continue;
            }
            let next = &marks[at + 1..marks.len().min(at + 1 + TURNS)];
            let takes_up = |other: &Mark| other.who != mark.who && other.mode != Mode::Lead;
            if let Some(by) = next.iter().copied().find(|other| takes_up(other)) {
                uptake.answered.taken_up += 1;
                uptake.answered.of += 1;
                uptake.taken_up.push((*mark, by));
            } else if next.len() == TURNS {
                uptake.answered.of += 1;
                uptake.unanswered.push(*mark);
            }
        }
        uptake
    }
}

impl Answered {
    /// The share of leads that were taken up, 0–1; none while there is no lead to say it of.
    pub fn rate(self) -> Option<f64> {
        (self.of > 0).then(|| self.taken_up as f64 / self.of as f64)
    }
}

/// Whether somebody with these marks, who had the floor for so long, was heard at all.
pub fn is_heard(counts: Counts, talk: Duration) -> bool {
    counts.total() > 0 || !talk.is_zero()
}

/// How evenly the floor was shared: the effective number of people who talk, exp(H) of their talk for each minute they
/// were there, as a share of all who were there. 1 is perfectly even, 1/K is one person alone; none when nobody talked.
/// Somebody who came late and talked in proportion makes nothing uneven.
///
/// Each person is how long they talked and how long they were there, both in seconds.
pub fn floor_evenness(people: impl IntoIterator<Item = (f64, f64)>) -> Option<f64> {
    let rates: Vec<f64> = people
        .into_iter()
        .filter(|(_, there)| *there > 0.0)
        .map(|(talked, there)| talked / there)
        .collect();
    let all: f64 = rates.iter().sum();
    if all <= 0.0 {
        return None;
    }
    let entropy: f64 = rates
        .iter()
        .map(|rate| rate / all)
        .filter(|part| *part > 0.0)
        .map(|part| -part * libm::log(part))
        .sum();
    Some(libm::exp(entropy) / rates.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{MarkId, Moment, PersonId};

    fn marks(turns: &[(u16, Mode)]) -> Vec<Mark> {
        (0..)
            .zip(turns)
            .map(|(id, &(who, mode))| Mark {
                id: MarkId(id),
                who: PersonId(who),
                mode,
                at: Moment::START,
                running: Moment::START,
            })
            .collect()
    }

    #[test]
    fn an_answer_comes_from_somebody_else_within_two_turns() {
        let turns = marks(&[
            (0, Mode::Lead),
            (0, Mode::Follow),
            (1, Mode::Both),
            (1, Mode::Lead),
            (0, Mode::Lead),
        ]);
        // The first is taken up by the third; the third is not, within two turns; the last two may still be.
        let uptake = Uptake::of(&turns);
        assert_eq!(uptake.answered, Answered { taken_up: 1, of: 2 });
        assert_eq!(uptake.unanswered, [turns[2]]);
        assert_eq!(uptake.answered.rate(), Some(0.5));
        assert_eq!(Answered::default().rate(), None);
    }

    #[test]
    fn a_lead_that_nobody_asks_about_is_still_an_answer() {
        let turns = marks(&[
            (0, Mode::Lead),
            (1, Mode::Both),
            (2, Mode::Lead),
            (2, Mode::Lead),
        ]);
        let uptake = Uptake::judging(&turns, |mark| mark.who == PersonId(0));
        assert_eq!(uptake.answered, Answered { taken_up: 1, of: 1 });
        let uptake = Uptake::judging(&turns, |mark| mark.who == PersonId(1));
        assert_eq!(uptake.unanswered, [turns[1]]);
    }

    #[test]
    fn a_mark_or_a_word_is_enough_to_be_heard() {
        let one = Counts {
            both: 1,
            ..Counts::default()
        };
        assert!(is_heard(one, Duration::ZERO));
        assert!(is_heard(Counts::default(), Duration::from_secs(1)));
        assert!(!is_heard(Counts::default(), Duration::ZERO));
    }

    #[test]
    fn the_floor_is_even_by_minutes_there() {
        let close = |found: Option<f64>, expected: f64| {
            assert!(
                found.is_some_and(|found| (found - expected).abs() < 1e-9),
                "{found:?}"
            );
        };
        close(floor_evenness([(60.0, 600.0); 4]), 1.0);
        close(floor_evenness([(60.0, 600.0), (0.0, 600.0)]), 0.5);
        // Half the time, half the talk.
        close(
            floor_evenness([(60.0, 600.0), (30.0, 300.0), (0.0, 0.0)]),
            1.0,
        );
        assert_eq!(floor_evenness([(0.0, 600.0)]), None);
        assert_eq!(floor_evenness([]), None);
    }
}
