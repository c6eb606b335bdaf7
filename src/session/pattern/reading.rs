//! A second reading of marks that were set by hand: late, a few of them wrong, some missing, and few of all.
//!
//! The window of `patterns.md` asks how sure the shares of the last minutes are. This asks what the talk of the last
//! quarter of an hour was, piece by piece: it weighs every moment at which the present piece may have begun, and for
//! each how well the four patterns, or none, explain what was marked since (a filter over unknown change points: arXiv 0710.3742,
//! "Bayesian online changepoint detection"). It knows about wrong marks, counts who talks, how each
//! person's share of leading may differ, and the pace: chefs hurry, followers wait.
//!
//! The two agree or not, and the fit of a warning becomes a mean of both on the logit. Measured on a hundred made-up
//! meetings of each kind that no number was set on: of noisy ones, right warnings rise from 85 to 89 of 100 and found
//! patterns from 73 to 79; of sparse ones from 79 to 83, and from 58 to 66. `concurrent` gains nothing and keeps its fit.
//!
//! A complete record, in which contributions fill the time, is read by its window alone: there the window is full, and
//! what it shows stays what `patterns.md` fixes. It is also where the second reading, which was measured on made-up
//! meetings, would differ most from it on real ones.

use std::time::Duration;

use super::Scene;
use crate::session::{Mark, Mode, PersonId};

/// How far back it reads, in time and in marks.
const SPAN: Duration = Duration::from_secs(900);
const MARKS: usize = 120;
/// It begins this long after the first mark and with this many, since pieces have to be told apart.
pub(super) const BEGINS: Duration = Duration::from_secs(300);
pub(super) const LEAST_MARKS: u32 = 22;
/// A piece lasts this long in the mean, s, once it has lasted `YOUNG`, s; before, it hardly ever ends.
const LASTS: f64 = 300.0;
const YOUNG: f64 = 200.0;
const YOUNG_LASTS: f64 = 2500.0;
/// The share of marks with the wrong mode.
const WRONG: f64 = 0.05;
/// How often a piece is each pattern, and none.
const CHEFS: f64 = 0.10;
const FOLLOWERS: f64 = 0.10;
const CONCURRENT: f64 = 0.20;
const MIXED: f64 = 0.42;
const ONE: f64 = 0.18;
/// The pace as a multiple of the usual one, and how much it weighs.
const CHEFS_PACE: f64 = 1.15;
const FOLLOWERS_PACE: f64 = 0.67;
const PACE_WEIGHT: f64 = 0.8;
/// A longer gap between marks counts as this for the pace, s, and one beyond the second tells nothing of it.
const LONGEST_GAP: f64 = 60.0;
const NO_PACE: f64 = 90.0;
/// A beginning with less than this part of the belief is given up, once it is this old, s.
const FORGOTTEN: f64 = 1e-4;
const KEPT: f64 = 60.0;
/// How evenly people share the turns: the weight of an equal part before any turn.
const EVEN: f64 = 4.0;

/// The weights of the first and the second reading in their mean, and what is added to it.
const FIRST: f64 = 0.30;
const SECOND: f64 = 0.95;
const CALM: f64 = -0.05;
/// Where marks are rarer than this, a minute, a pattern may be shown sooner: so rarely, chance has few occasions.
const RARE: f64 = 3.5;
const RARE_WEIGHT: f64 = 1.3;

/// How likely people of a kind are to lead: a Beta distribution, as weights for and against.
type Habit = (f64, f64);
const CHEF: Habit = (15.3, 1.87);
const FOLLOWER: Habit = (1.7, 15.3);
const BOTH_WAYS: Habit = (14.0, 13.0);
const MOSTLY_LEADS: Habit = (13.6, 2.975);
const MOSTLY_FOLLOWS: Habit = (2.975, 11.9);
const LEADER: Habit = (13.6, 1.7);
const LED: Habit = (1.7, 11.9);

/// What the second reading believes of the warnings, 0–1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Belief {
    pub(super) chefs: f64,
    pub(super) followers: f64,
    /// That the person asked about is the one leader.
    pub(super) one: f64,
    /// Marks a minute, when there are enough of them to say.
    pace: Option<f64>,
}

impl Belief {
    /// The fit of a warning after both readings.
    pub(super) fn joined(&self, fit: f64, belief: f64) -> f64 {
        let rare = self
            .pace
            .map_or(0.0, |pace| (RARE / pace.max(0.5)).ln().max(0.0));
        let mean = FIRST * logit(fit) + SECOND * logit(belief) + CALM + RARE_WEIGHT * rare;
        1.0 / (1.0 + (-mean).exp())
    }
}

/// Room to read in; keeps nothing from one reading to the next.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    marks: Vec<Mark>,
    people: Vec<PersonId>,
    pieces: Vec<Piece>,
}

/// The belief that the present piece began at some mark, by what it is.
#[derive(Clone, Debug, Default)]
struct Piece {
    /// On the running clock, s.
    began: f64,
    chefs: f64,
    followers: f64,
    concurrent: f64,
    mixed: f64,
    turns: f64,
    /// The probability that so mixed a group has two leaders at least and somebody who follows.
    is_mixed: f64,
    own: Vec<Own>,
}

/// One person within a piece.
#[derive(Clone, Copy, Debug)]
struct Own {
    lead: f64,
    follow: f64,
    /// The probability that this is one of those who mostly lead, when the group is mixed.
    leads: f64,
    /// The belief that this is the one leader.
    leader: f64,
}

/// The next mark as a piece has to explain it.
#[derive(Clone, Copy)]
struct Next {
    who: usize,
    mode: Mode,
    people: f64,
    /// How well the gap before it agrees with the pace of chefs and of followers.
    hurried: f64,
    waited: f64,
}

impl Reading {
    /// What the marks say by now. `leader` is who is asked about.
    pub(super) fn belief(&mut self, scene: &Scene<'_>, leader: Option<PersonId>) -> Belief {
        self.gather(scene);
        let people = self.people.len().max(2) as f64;
        let pace = self.pace();
        self.pieces.clear();
        let mut before: Option<f64> = None;
        for at in 0..self.marks.len() {
            let mark = self.marks[at];
            let now = secs(mark);
            let gap = before.map_or(0.0, |before| now - before);
            let begins = self.pass_time(now, gap);
            self.pieces
                .push(Piece::begun(now, begins, self.people.len()));
            let told = before.is_some() && gap <= NO_PACE;
            let paced = |multiple: f64| match pace {
                Some(pace) if told => {
                    (multiple * (-pace * gap * (multiple - 1.0)).exp()).powf(PACE_WEIGHT)
                }
                Some(_) | None => 1.0,
            };
            let next = Next {
                who: self.people.binary_search(&mark.who).unwrap_or(0),
                mode: mark.mode,
                people,
                hurried: paced(CHEFS_PACE),
                waited: paced(FOLLOWERS_PACE),
            };
            for piece in &mut self.pieces {
                piece.explain(next);
            }
            self.weigh(now);
            before = Some(now);
        }
        let gap = before.map_or(0.0, |before| scene.at.as_millis() as f64 / 1000.0 - before);
        self.sum(gap, pace, leader)
    }

    fn gather(&mut self, scene: &Scene<'_>) {
        let cut = (scene.at - SPAN).max(scene.context.since);
        self.marks.clear();
        let newest = scene.marks.newest_first_until(scene.at);
        let recent = newest
            .take_while(|mark| mark.running >= cut)
            .filter(|mark| scene.roster.counts(mark.who));
        self.marks.extend(recent.take(MARKS));
        self.marks.reverse();
        self.people.clear();
        self.people.extend(self.marks.iter().map(|mark| mark.who));
        self.people.sort_unstable();
        self.people.dedup();
    }

    /// Marks a second, when there are enough to say.
    fn pace(&self) -> Option<f64> {
        const ENOUGH: usize = 10;
        let gaps = self
            .marks
            .len()
            .checked_sub(1)
            .filter(|gaps| *gaps >= ENOUGH)?;
        let sum: f64 = self
            .marks
            .windows(2)
            .map(|pair| (secs(pair[1]) - secs(pair[0])).min(LONGEST_GAP))
            .sum();
        Some(gaps as f64 / sum.max(1.0))
    }

    /// Lets each piece end with some probability during `gap`; gives the belief that one did.
    fn pass_time(&mut self, now: f64, gap: f64) -> f64 {
        if self.pieces.is_empty() {
            return 1.0;
        }
        let (young, old) = (ends(YOUNG_LASTS, gap), ends(LASTS, gap));
        let mut ended = 0.0;
        for piece in &mut self.pieces {
            let ends = if now - gap - piece.began < YOUNG {
                young
            } else {
                old
            };
            ended += ends * piece.belief();
            piece.scale(1.0 - ends);
        }
        ended
    }

    /// Makes the beliefs sum to 1 and gives up what is hardly believed.
    fn weigh(&mut self, now: f64) {
        let all: f64 = self.pieces.iter().map(Piece::belief).sum();
        for piece in &mut self.pieces {
            piece.scale(1.0 / all);
        }
        self.pieces
            .retain(|piece| now - piece.began < KEPT || piece.belief() > FORGOTTEN);
    }

    fn sum(&mut self, gap: f64, pace: Option<f64>, leader: Option<PersonId>) -> Belief {
        let now = self.marks.last().map_or(0.0, |mark| secs(*mark)) + gap;
        let ended = self.pass_time(now, gap);
        let asked = leader.and_then(|who| self.people.binary_search(&who).ok());
        let fresh = Piece::begun(now, ended, self.people.len());
        let (mut chefs, mut followers, mut one, mut rest) = (0.0, 0.0, 0.0, 0.0);
        for piece in self.pieces.iter().chain([&fresh]) {
            chefs += piece.chefs;
            followers += piece.followers;
            let leading = asked.map_or(0.0, |asked| piece.own[asked].leader);
            one += leading;
            rest += piece.belief() - piece.chefs - piece.followers - leading;
        }
        if let Some(pace) = pace.filter(|_| gap < NO_PACE) {
            let waited = |multiple: f64| (-pace * gap * (multiple - 1.0) * PACE_WEIGHT).exp();
            chefs *= waited(CHEFS_PACE);
            followers *= waited(FOLLOWERS_PACE);
        }
        let all = chefs + followers + one + rest;
        Belief {
            chefs: chefs / all,
            followers: followers / all,
            one: one / all,
            pace: pace.map(|pace| 60.0 * pace),
        }
    }
}

impl Piece {
    fn begun(now: f64, belief: f64, people: usize) -> Self {
        let own = Own {
            lead: 0.0,
            follow: 0.0,
            leads: 0.5,
            leader: belief * ONE / people.max(2) as f64,
        };
        let mut piece = Self {
            began: now,
            chefs: belief * CHEFS,
            followers: belief * FOLLOWERS,
            concurrent: belief * CONCURRENT,
            mixed: belief * MIXED,
            turns: 0.0,
            is_mixed: 1.0,
            own: vec![own; people],
        };
        piece.is_mixed = piece.can_be_mixed();
        piece
    }

    fn belief(&self) -> f64 {
        let one: f64 = self.own.iter().map(|own| own.leader).sum();
        self.chefs + self.followers + self.concurrent + self.mixed + one
    }

    fn scale(&mut self, by: f64) {
        self.chefs *= by;
        self.followers *= by;
        self.concurrent *= by;
        self.mixed *= by;
        for own in &mut self.own {
            own.leader *= by;
        }
    }

    /// Multiplies each belief by the probability of the next mark: who it is of, its mode, when it came.
    fn explain(&mut self, next: Next) {
        let Next {
            who, mode, people, ..
        } = next;
        let Own {
            lead,
            follow,
            leads,
            ..
        } = self.own[who];
        let own_turns = lead + follow;
        let part = (EVEN + own_turns) / (EVEN * people + self.turns);
        let told =
            |(yes, no): Habit, both| chance(mode, (yes + lead) / (yes + no + own_turns), both);
        self.chefs *= part * told(CHEF, 0.045) * next.hurried;
        self.followers *= part * told(FOLLOWER, 0.045) * next.waited;
        self.concurrent *= part * told(BOTH_WAYS, 0.17);

        let (high, low) = (told(MOSTLY_LEADS, 0.055), told(MOSTLY_FOLLOWS, 0.055));
        let either = leads * high + (1.0 - leads) * low;
        self.own[who].leads = leads * high / either;
        let before = self.is_mixed;
        self.is_mixed = self.can_be_mixed();
        self.mixed *= part * either * self.is_mixed / before;

        let (leader, led) = (told(LEADER, 0.045), told(LED, 0.045));
        for (other, own) in self.own.iter_mut().enumerate() {
            let turns = own.lead + own.follow;
            // The leader has about half of the turns.
            let leading = (10.0 + turns) / (20.0 + self.turns);
            own.leader *= if other == who {
                leading * leader
            } else {
                let among = EVEN * (people - 1.0) + self.turns - turns;
                (1.0 - leading) * (EVEN + own_turns) / among * led
            };
        }
        let weight = mode.lead_weight();
        self.own[who].lead += weight;
        self.own[who].follow += 1.0 - weight;
        self.turns += 1.0;
    }

    /// That at least two mostly lead and somebody does not: with one it is one leader, with all it is chefs.
    fn can_be_mixed(&self) -> f64 {
        if self.own.len() < 3 {
            return 1.0;
        }
        let (mut nobody, mut one, mut all) = (1.0, 0.0, 1.0);
        for own in &self.own {
            one = one * (1.0 - own.leads) + nobody * own.leads;
            nobody *= 1.0 - own.leads;
            all *= own.leads;
        }
        (1.0 - nobody - one - all).max(1e-9)
    }
}

/// The probability of a mode, slips included, from the probability to lead and the share of `both`.
fn chance(mode: Mode, lead: f64, both: f64) -> f64 {
    let marked = lead + WRONG * (1.0 - 2.0 * lead);
    match mode {
        Mode::Lead => marked * (1.0 - both),
        Mode::Follow => (1.0 - marked) * (1.0 - both),
        Mode::Both => both,
    }
}

/// The probability that something which lasts so long in the mean ends within `gap`.
fn ends(lasts: f64, gap: f64) -> f64 {
    1.0 - (-gap / lasts).exp()
}

fn logit(share: f64) -> f64 {
    let share = share.clamp(1e-6, 1.0 - 1e-6);
    (share / (1.0 - share)).ln()
}

fn secs(mark: Mark) -> f64 {
    mark.running.as_millis() as f64 / 1000.0
}
