//! How well what was shown agrees with what was true: precision, recall, latency, false warnings, flaps and F1, over
//! any number of made-up meetings. For benches and tests.

use colead::analyse::Analysis;
use colead::session::pattern::Pattern;
use colead::session::{GroupState, PersonId};

use super::meetings::{Meeting, Truth};

/// How often is looked, s.
const STEP: f64 = 5.0;
/// What is shown so long after a pattern's end, or after any change, is not held against it, s.
const GRACE: f64 = 120.0;
/// A pattern is found when it is shown for so long while it lasts, s.
const FOUND: f64 = 15.0;
/// A flap is shown for less than this, s, or again this soon after it ended, s.
const SHORT: f64 = 30.0;
const SOON: f64 = 120.0;

/// A stretch in one state, s.
#[derive(Clone, Copy)]
pub(crate) struct Episode {
    pub(crate) from: f64,
    pub(crate) until: f64,
    pub(crate) state: GroupState,
}

/// Sums over meetings.
#[derive(Clone, Default)]
pub(crate) struct Scores {
    hours: f64,
    patterns: [OfPattern; 4],
    flaps: u32,
    /// Time by what was true, in the order of [`Pattern::ALL`] and then none, and by what was shown: the same, and a
    /// wrong leader last.
    confusion: [[f64; 6]; 5],
}

#[derive(Clone, Default)]
struct OfPattern {
    true_ones: u32,
    found: u32,
    shown: u32,
    right: u32,
    latencies: Vec<f64>,
}

/// The figures of all three warnings, or of one pattern.
pub(crate) struct Figures {
    pub(crate) precision: f64,
    pub(crate) recall: f64,
    /// From the first sign until it is shown, s: the middle one, and that which nine in ten do not exceed.
    pub(crate) latency: f64,
    pub(crate) latency_90: f64,
    pub(crate) false_an_hour: f64,
}

impl Scores {
    /// Takes in one meeting.
    pub(crate) fn add(&mut self, meeting: &Meeting, analysis: &Analysis) {
        let steps = steps(analysis, meeting.end());
        self.hours += STEP * steps.len() as f64 / 3600.0;
        let episodes: Vec<Episode> = episodes(&steps)
            .into_iter()
            .filter(|episode| episode.state.pattern().is_some())
            .collect();
        for &(on, off, truth) in &meeting.truth {
            let of = &mut self.patterns[pattern(truth) as usize];
            of.true_ones += 1;
            let found = episodes.iter().find(|episode| {
                episode.state == state(truth)
                    && episode.until.min(off) - episode.from.max(on) >= FOUND
            });
            if let Some(found) = found {
                of.found += 1;
                of.latencies.push((found.from - on).max(0.0));
            }
        }
        for episode in &episodes {
            self.add_episode(meeting, episode);
        }
        self.flaps += flaps(&episodes);
        for (at, shown) in steps {
            self.add_step(meeting, at, shown);
        }
    }

    fn add_episode(&mut self, meeting: &Meeting, episode: &Episode) {
        let Some(pattern) = episode.state.pattern() else {
            return;
        };
        let right: f64 = meeting
            .truth
            .iter()
            .filter(|(_, _, truth)| state(*truth) == episode.state)
            .map(|(on, off, _)| (episode.until.min(off + GRACE) - episode.from.max(*on)).max(0.0))
            .sum();
        let of = &mut self.patterns[pattern as usize];
        of.shown += 1;
        of.right += u32::from(right >= 0.5 * (episode.until - episode.from));
    }

    fn add_step(&mut self, meeting: &Meeting, at: f64, shown: GroupState) {
        let just_changed = |edge: f64| (0.0..GRACE).contains(&(at - edge));
        let changing = meeting
            .truth
            .iter()
            .any(|(on, off, _)| just_changed(*on) || just_changed(*off));
        if changing || shown == GroupState::Forming {
            return;
        }
        let truth = meeting
            .truth
            .iter()
            .find(|(on, off, _)| *on <= at && at < *off)
            .map(|(_, _, truth)| *truth);
        let row = truth.map_or(4, |truth| pattern(truth) as usize);
        let column = match (truth, shown.pattern()) {
            (Some(Truth::OneLeader(_)), Some(Pattern::OneLeader))
                if truth.map(state) != Some(shown) =>
            {
                5
            }
            (_, found) => found.map_or(4, |found| found as usize),
        };
        self.confusion[row][column] += STEP;
    }

    /// Over all of `patterns`.
    pub(crate) fn figures(&self, patterns: &[Pattern]) -> Figures {
        let of = || {
            patterns
                .iter()
                .map(|&pattern| &self.patterns[pattern as usize])
        };
        let shown: u32 = of().map(|of| of.shown).sum();
        let right: u32 = of().map(|of| of.right).sum();
        let found: u32 = of().map(|of| of.found).sum();
        let true_ones: u32 = of().map(|of| of.true_ones).sum();
        let mut latencies: Vec<f64> = of().flat_map(|of| of.latencies.iter().copied()).collect();
        latencies.sort_by(f64::total_cmp);
        Figures {
            precision: f64::from(right) / f64::from(shown.max(1)),
            recall: f64::from(found) / f64::from(true_ones.max(1)),
            latency: quantile(&latencies, 50),
            latency_90: quantile(&latencies, 90),
            false_an_hour: f64::from(shown - right) / self.hours,
        }
    }

    pub(crate) fn flaps_an_hour(&self) -> f64 {
        f64::from(self.flaps) / self.hours
    }

    /// The mean over the four patterns and none of the F1 of the time spent in each.
    pub(crate) fn f1(&self) -> f64 {
        let of = |at: usize| {
            let right = self.confusion[at][at];
            let truly: f64 = self.confusion[at].iter().sum();
            let shown: f64 = self.confusion.iter().map(|row| row[at]).sum();
            if right > 0.0 {
                2.0 * right / (truly + shown)
            } else {
                0.0
            }
        };
        (0..5).map(of).sum::<f64>() / 5.0
    }
}

/// How many of the episodes flap.
pub(crate) fn flaps(episodes: &[Episode]) -> u32 {
    let mut ended: [Option<f64>; 4] = [None; 4];
    let mut flaps = 0;
    for episode in episodes {
        let Some(pattern) = episode.state.pattern() else {
            continue;
        };
        let back = ended[pattern as usize].is_some_and(|ended| episode.from - ended < SOON);
        flaps += u32::from(back || episode.until - episode.from < SHORT);
        ended[pattern as usize] = Some(episode.until);
    }
    flaps
}

/// What is shown on the grid, from 0 to `end`.
pub(crate) fn steps(analysis: &Analysis, end: f64) -> Vec<(f64, GroupState)> {
    let changes: Vec<(f64, GroupState)> = analysis
        .states
        .iter()
        .map(|stretch| (stretch.start.as_millis() as f64 / 1000.0, stretch.state))
        .collect();
    let mut shown = GroupState::Forming;
    let mut next = 0;
    let mut steps = Vec::new();
    let mut at = 0.0;
    while at <= end {
        while let Some((_, state)) = changes.get(next).filter(|(from, _)| *from <= at) {
            shown = *state;
            next += 1;
        }
        steps.push((at, shown));
        at += STEP;
    }
    steps
}

/// The stretches of a grid.
pub(crate) fn episodes(steps: &[(f64, GroupState)]) -> Vec<Episode> {
    let mut episodes: Vec<Episode> = Vec::new();
    for &(at, state) in steps {
        match episodes.last_mut() {
            Some(last) if last.state == state => last.until = at + STEP,
            Some(_) | None => episodes.push(Episode {
                from: at,
                until: at + STEP,
                state,
            }),
        }
    }
    episodes
}

fn pattern(truth: Truth) -> Pattern {
    match truth {
        Truth::TooManyChefs => Pattern::TooManyChefs,
        Truth::NoInitiation => Pattern::NoInitiation,
        Truth::OneLeader(_) => Pattern::OneLeader,
        Truth::Concurrent => Pattern::Concurrent,
    }
}

/// Names sort as numbers do, since nobody is number ten.
fn state(truth: Truth) -> GroupState {
    match truth {
        Truth::TooManyChefs => GroupState::TooManyChefs,
        Truth::NoInitiation => GroupState::NoInitiation,
        Truth::OneLeader(who) => {
            GroupState::OneLeader(PersonId(u16::try_from(who).unwrap_or(u16::MAX)))
        }
        Truth::Concurrent => GroupState::Concurrent,
    }
}

fn quantile(sorted: &[f64], percent: usize) -> f64 {
    let place = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(place).copied().unwrap_or(f64::NAN)
}
