//! What many simulated meetings come to together: how long they take, where they run over, what the detector showed, what
//! was decided.

mod text;

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Serialize;

use super::figures::{Figures, RoundFigures, STATES};
use super::meeting::Rehearsal;
use crate::plan::Word;
use crate::session::millis;
use crate::session::pattern::Pattern;

pub use text::Ink;

/// Many meetings of one plan with one cast. All times in seconds; shares 0–1; means over all meetings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    pub plan: String,
    pub cast: String,
    pub people: usize,
    pub facilitator: &'static str,
    pub seed: u64,
    pub runs: usize,
    /// What the plan's rounds take with so many people.
    pub planned_s: f64,
    /// From the start of the first round to the close.
    pub end_s: Spread,
    /// Meetings by their length in whole minutes.
    pub end_by_minute: BTreeMap<u64, usize>,
    /// Share of the meetings that ended within the planned length.
    pub in_time: f64,
    pub rounds: Vec<RoundSummary>,
    /// In rounds that the plan does not have: counter-moves.
    pub inserted_s: f64,
    pub states_s: BTreeMap<&'static str, f64>,
    pub alerts: BTreeMap<&'static str, AlertSummary>,
    pub counter_moves: f64,
    pub decisions: Decisions,
    /// Marks in a meeting.
    pub marks: f64,
    /// People whom nobody heard, in a meeting.
    pub unheard: f64,
}

/// How a figure is spread over the meetings: so many per cent of them have no more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Spread {
    pub p10: f64,
    pub p50: f64,
    pub p90: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoundSummary {
    pub name: String,
    pub kind: &'static str,
    /// How often it was held, in a meeting.
    pub held: f64,
    /// Its time, all the times together that it is held; in half of the meetings it is no more.
    pub allotted_s: f64,
    pub spent_s: Spread,
    /// Beyond its time.
    pub over_s: Spread,
    /// Share of the meetings in which it ran over by more than [`WORTH_SAYING`].
    pub over: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct AlertSummary {
    /// In a meeting.
    pub mean: f64,
    /// Share of the meetings with at least one.
    pub share: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Decisions {
    /// Share of the meetings that decided.
    pub decided: f64,
    /// Share of the meetings that decided by their first ballot.
    pub at_first_ballot: f64,
    /// In a meeting.
    pub ballots: f64,
    pub commitments: f64,
}

/// A round that ends a few seconds late has not run over.
const WORTH_SAYING: Duration = Duration::from_secs(30);

impl Summary {
    /// Of all meetings of `rehearsal`, in their order.
    pub fn of(rehearsal: &Rehearsal, meetings: &[Figures]) -> Self {
        let plan = rehearsal.plan();
        let people = plan.people.len();
        let planned = plan.planned_length(people);
        let lengths: Vec<u64> = meetings
            .iter()
            .filter_map(|meeting| meeting.length.map(millis))
            .collect();
        let mut end_by_minute = BTreeMap::new();
        for length in &lengths {
            *end_by_minute.entry(length / 60_000).or_insert(0) += 1;
        }
        let share = |is: &dyn Fn(&Figures) -> bool| mean(meetings, |m| f64::from(u8::from(is(m))));
        Self {
            plan: plan.title.clone(),
            cast: rehearsal.cast().title.clone(),
            people,
            facilitator: rehearsal.policy().word(),
            seed: rehearsal.seed(),
            runs: meetings.len(),
            planned_s: planned.as_secs_f64(),
            in_time: share(&|m| m.length.is_some_and(|length| length <= planned)),
            end_s: Spread::of(lengths),
            end_by_minute,
            rounds: (0..plan.rounds.len())
                .map(|index| round(rehearsal, index, meetings))
                .collect(),
            inserted_s: mean(meetings, |m| seconds(m.inserted_ms)),
            states_s: (0..STATES.len())
                .map(|state| {
                    let spent = mean(meetings, |m| seconds(m.states_ms[state]));
                    (STATES[state], spent)
                })
                .collect(),
            alerts: Pattern::WARNINGS
                .iter()
                .enumerate()
                .map(|(index, pattern)| {
                    let summary = AlertSummary {
                        mean: mean(meetings, |m| m.alerts[index].into()),
                        share: share(&|m| m.alerts[index] > 0),
                    };
                    (pattern.key(), summary)
                })
                .collect(),
            counter_moves: mean(meetings, |m| m.counter_moves.into()),
            decisions: Decisions {
                decided: share(&|m| m.decided),
                at_first_ballot: share(&|m| m.decided && m.ballots == 1),
                ballots: mean(meetings, |m| m.ballots.into()),
                commitments: mean(meetings, |m| m.commitments.into()),
            },
            marks: mean(meetings, |m| m.marks.into()),
            unheard: mean(meetings, |m| m.unheard.into()),
        }
    }

    /// As one JSON object.
    pub fn to_json(&self) -> String {
        // Texts and finite numbers always make JSON, so there is no failure to tell.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

fn round(rehearsal: &Rehearsal, index: usize, meetings: &[Figures]) -> RoundSummary {
    let planned = &rehearsal.plan().rounds[index];
    let of = |meeting: &Figures| meeting.rounds.get(index).copied().unwrap_or_default();
    let spread = |figure: fn(RoundFigures) -> u64| {
        Spread::of(meetings.iter().map(|meeting| figure(of(meeting))).collect())
    };
    let ran_over = |meeting: &Figures| of(meeting).over_ms() > millis(WORTH_SAYING);
    RoundSummary {
        name: planned.name.clone(),
        kind: planned.kind.word(),
        held: mean(meetings, |meeting| of(meeting).held.into()),
        allotted_s: spread(|round| round.allotted_ms).p50,
        spent_s: spread(|round| round.spent_ms),
        over_s: spread(RoundFigures::over_ms),
        over: mean(meetings, |meeting| f64::from(u8::from(ran_over(meeting)))),
    }
}

impl Spread {
    /// Of milliseconds, in seconds; by nearest rank.
    fn of(mut millis: Vec<u64>) -> Self {
        millis.sort_unstable();
        let at = |percent: usize| {
            let rank = (millis.len() * percent).div_ceil(100).max(1);
            millis.get(rank - 1).copied().map_or(0.0, seconds)
        };
        Self {
            p10: at(10),
            p50: at(50),
            p90: at(90),
        }
    }
}

fn mean(meetings: &[Figures], figure: impl Fn(&Figures) -> f64) -> f64 {
    if meetings.is_empty() {
        return 0.0;
    }
    let sum: f64 = meetings.iter().map(figure).sum();
    (sum / meetings.len() as f64 * 1000.0).round() / 1000.0
}

fn seconds(millis: u64) -> f64 {
    millis as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_is_by_nearest_rank() {
        let spread = Spread::of((1..=10).rev().map(|second| second * 1000).collect());
        assert_eq!(
            spread,
            Spread {
                p10: 1.0,
                p50: 5.0,
                p90: 9.0
            }
        );
        let all_the_same = Spread {
            p10: 7.0,
            p50: 7.0,
            p90: 7.0,
        };
        assert_eq!(Spread::of(vec![7000]), all_the_same);
        assert_eq!(Spread::of(Vec::new()), Spread::default());
    }
}
