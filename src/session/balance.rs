//! A person's gauge and the group's place on the map. Pure functions of the marks, with bounded work.

use super::pattern::p_above;
use super::{Counts, Marks, Moment, PersonId, Roster};

/// Which mode a person's marks lean to, when that can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Leaning {
    Leads,
    Follows,
    /// Both, or too few marks to say.
    Open,
}

/// A person's gauge (`patterns.md` 5.5): style, not leadership. All figures are on the scale from -1, follows, to +1,
/// leads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Balance {
    pub balance: f64,
    /// The 80 % interval: wide while marks are few.
    pub low: f64,
    pub high: f64,
    pub leaning: Leaning,
    pub counts: Counts,
}

impl Balance {
    /// Whether the person has not been heard yet.
    pub fn unheard(&self) -> bool {
        self.counts.total() == 0
    }
}

/// Marks fade to half over this many seconds, or this many later marks of the same person, whichever is slower.
const HALF_SECS: f64 = 600.0;
const HALF_MARKS: f64 = 12.0;
/// Older marks of one's own weigh less than a millionth.
const OWN_MARKS: usize = 240;
/// Weight on each side before the first mark.
const PRIOR: f64 = 2.0;
/// Standard score of the 80 % interval.
const INTERVAL: f64 = 1.2816;
/// Leaning is told when the share is beyond this line with at least that probability.
const LEANING_LINE: f64 = 2.0 / 3.0;
const LEANING_SURE: f64 = 0.8;

/// The gauge of `who` at the moment `at` on the running clock.
pub fn balance(marks: &Marks, who: PersonId, at: Moment) -> Balance {
    let (mut lead, mut follow) = (0.0, 0.0);
    for (later, mark) in marks.own_newest_first(who, at).take(OWN_MARKS).enumerate() {
        let age = at.since(mark.running).as_secs_f64();
        let weight = libm::exp2(-(age / HALF_SECS).min(later as f64 / HALF_MARKS));
        lead += weight * mark.mode.lead_weight();
        follow += weight * (1.0 - mark.mode.lead_weight());
    }
    let (a, b) = (PRIOR + lead, PRIOR + follow);
    let centre = libm::log(a / b);
    let reach = INTERVAL * (1.0 / a + 1.0 / b).sqrt();
    let priors = (PRIOR, PRIOR);
    let leaning = if p_above(LEANING_LINE, (lead, follow), priors) >= LEANING_SURE {
        Leaning::Leads
    } else if p_above(LEANING_LINE, (follow, lead), priors) >= LEANING_SURE {
        Leaning::Follows
    } else {
        Leaning::Open
    };
    // On the scale from -1 to +1, a share whose logit is v is tanh(v / 2).
    Balance {
        balance: (a - b) / (a + b),
        low: libm::tanh(0.5 * (centre - reach)),
        high: libm::tanh(0.5 * (centre + reach)),
        leaning,
        counts: marks.counts(who),
    }
}

/// The group's place on the map.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MapPoint {
    /// Rightwards: the share of the people present who follow, 0–1.
    pub follow: f64,
    /// Upwards: the share of the people present who lead, 0–1.
    pub lead: f64,
}

/// A mark on the map fades to half over this many seconds.
const MAP_HALF: f64 = 90.0;
/// The half-lives of the two rates whose ratio tells talk from silence.
const SHORT_HALF: f64 = 45.0;
const LONG_HALF: f64 = 300.0;
const MAP_SECS: u64 = 900;
const MAP_MARKS: usize = 240;
/// Somebody who does this part of an equal share of the group's marks on one side counts there in full.
const FULL_PART: f64 = 0.5;

/// Where the group stands at the moment `at` on the running clock; for the trail, ask for earlier moments.
///
/// A person present and counted leads in full when their recent leading weighs at least half an equal part of all
/// that was marked, in proportion below that, and likewise follows; the point is the mean over the people present.
/// So nearly all lead is (0, 1), nearly all follow (1, 0), both from everybody (1, 1), one leader with followers low
/// on the right. Marks fade, so that the point moves calmly. When the rate of marks of the last minute falls below
/// half of that of the last minutes, the point sinks towards silence, (0, 0), in proportion.
pub fn map_point(marks: &Marks, roster: &Roster, at: Moment) -> MapPoint {
    let present = roster.present();
    if present == 0 {
        return MapPoint::default();
    }
    let mut people: Vec<(PersonId, f64, f64)> = Vec::with_capacity(present.min(MAP_MARKS));
    let (mut all, mut short, mut long) = (0.0, 0.0, 0.0);
    for mark in marks.newest_first_until(at).take(MAP_MARKS) {
        let age = at.since(mark.running);
        if age.as_secs() > MAP_SECS {
            break;
        }
        if !roster.is_present(mark.who) {
            continue;
        }
        let age = age.as_secs_f64();
        let weight = libm::exp2(-age / MAP_HALF);
        all += weight;
        short += libm::exp2(-age / SHORT_HALF) / SHORT_HALF;
        long += libm::exp2(-age / LONG_HALF) / LONG_HALF;
        let lead = weight * mark.mode.lead_weight();
        match people.iter_mut().find(|(who, ..)| *who == mark.who) {
            Some((_, leads, follows)) => {
                *leads += lead;
                *follows += weight - lead;
            }
            None => people.push((mark.who, lead, weight - lead)),
        }
    }
    if all <= 0.0 {
        return MapPoint::default();
    }
    let full = FULL_PART * all / present as f64;
    let talk = (2.0 * short / long).min(1.0) / present as f64;
    let share = |weight: f64| (weight / full).min(1.0);
    MapPoint {
        follow: talk
            * people
                .iter()
                .map(|&(_, _, follow)| share(follow))
                .sum::<f64>(),
        lead: talk * people.iter().map(|&(_, lead, _)| share(lead)).sum::<f64>(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Mark, Mode, Talk};

    /// A mark every ten seconds from 10 s on.
    fn stream(turns: impl IntoIterator<Item = (u16, Mode)>) -> Marks {
        let mut marks = Marks::default();
        for (turn, (who, mode)) in (1..).zip(turns) {
            let at = Moment::from_secs(10 * turn);
            marks.add(
                Mark {
                    id: marks.next_id(),
                    who: PersonId(who),
                    mode,
                    at,
                    running: at,
                },
                Talk::Free,
            );
        }
        marks
    }

    fn close(point: MapPoint, follow: f64, lead: f64) {
        let far = (point.follow - follow).abs().max((point.lead - lead).abs());
        assert!(far < 0.05, "{point:?} is not near ({follow}, {lead})");
    }

    #[test]
    fn before_any_mark_the_gauge_is_wide_open() {
        let gauge = balance(&Marks::default(), PersonId(0), Moment::START);
        assert!(gauge.unheard() && gauge.leaning == Leaning::Open);
        assert!(gauge.balance.abs() < 1e-12);
        // Shares of 0.22 and 0.78.
        assert!((gauge.high - 0.5653).abs() < 1e-3 && (gauge.low + gauge.high).abs() < 1e-12);
    }

    #[test]
    fn it_takes_six_in_quick_succession_to_lean() {
        let leaning = |turns, mode| {
            let marks = stream((0..turns).map(|_| (0, mode)));
            balance(&marks, PersonId(0), Moment::from_secs(60)).leaning
        };
        assert_eq!(leaning(5, Mode::Lead), Leaning::Open);
        assert_eq!(leaning(6, Mode::Lead), Leaning::Leads);
        assert_eq!(leaning(6, Mode::Follow), Leaning::Follows);
        assert_eq!(leaning(40, Mode::Both), Leaning::Open);
    }

    #[test]
    fn corners_of_the_map() {
        let now = Moment::from_secs(240);
        let four = Roster::everybody(4);
        let point = |marks: &Marks| map_point(marks, &four, now);
        close(
            point(&stream((0..24).map(|i| (i % 4, Mode::Lead)))),
            0.0,
            1.0,
        );
        close(
            point(&stream((0..24).map(|i| (i % 4, Mode::Follow)))),
            1.0,
            0.0,
        );
        close(
            point(&stream((0..24).map(|i| (i % 4, Mode::Both)))),
            1.0,
            1.0,
        );
        let one = stream((0..24).map(|i| match i % 2 {
            0 => (0, Mode::Lead),
            _ => (1 + i / 2 % 3, Mode::Follow),
        }));
        close(point(&one), 0.75, 0.25);
        close(
            map_point(&one, &four, now + std::time::Duration::from_secs(400)),
            0.0,
            0.0,
        );
        assert_eq!(point(&Marks::default()), MapPoint::default());
    }

    #[test]
    fn the_trail_does_not_know_what_came_later() {
        let marks =
            stream((0..24).map(|i| (i % 3, if i < 12 { Mode::Lead } else { Mode::Follow })));
        let before = stream((0..12).map(|i| (i % 3, Mode::Lead)));
        let then = Moment::from_secs(120);
        assert_eq!(
            map_point(&marks, &Roster::everybody(3), then),
            map_point(&before, &Roster::everybody(3), then)
        );
    }

    #[test]
    fn who_is_not_here_is_not_on_the_map() {
        let marks =
            stream((0..24).map(|i| (i % 4, if i % 4 == 0 { Mode::Follow } else { Mode::Lead })));
        let at = Moment::from_secs(240);
        let mut people: Vec<_> = (0..4)
            .map(|id| crate::session::Person {
                id: PersonId(id),
                name: String::new(),
                role: None,
                observer: false,
                present: true,
                consent: crate::session::Consent::Named,
            })
            .collect();
        close(map_point(&marks, &Roster::of(&people), at), 0.25, 0.75);
        people[0].present = false;
        close(map_point(&marks, &Roster::of(&people), at), 0.0, 1.0);
    }
}
