//! A second reading of marks that were set by hand: late, a few of them wrong, some missing, and few of all.
//!
//! The window of `patterns.md` asks how sure the shares of the last minutes are. This asks what the talk of the last
//! quarter of an hour, at least, was, piece by piece: it weighs every moment at which the present piece may have begun, and
//! for each how well the four patterns, or none, explain what was marked since (a filter over unknown change points: arXiv 0710.3742,
//! "Bayesian online changepoint detection"). It knows about wrong marks, counts who talks, how each
//! person's share of leading may differ, and the pace: chefs hurry, followers wait.
//!
//! The two agree or not, and the fit of a warning becomes a mean of both on the logit. Measured on a hundred made-up
//! meetings of each kind that no number was set on: of noisy ones, right warnings rise from 85 to 89 of 100 and found
//! patterns from 73 to 80; of sparse ones from 79 to 82, and from 58 to 68. `concurrent` gains nothing and keeps its fit.
//!
//! A complete record, in which contributions fill the time, is read by its window alone: there the window is full, and
//! what it shows stays what `patterns.md` fixes. It is also where the second reading, which was measured on made-up
//! meetings, would differ most from it on real ones.

mod piece;

use std::time::Duration;

use super::Scene;
use super::followed::Followed;
use crate::session::{Mark, Moment, PersonId, millis};
use piece::{CHEFS, FOLLOWERS, Next, ONE, Piece, Said};

/// It reads back over this time, or so many marks, at least, and to three times as much at most: the beginning stays
/// where it is for a while, so that a new mark is read by itself and not with all before it again.
const SPAN: Duration = Duration::from_secs(900);
const MARKS: usize = 120;
/// It begins this long after the first mark and with this many, since pieces have to be told apart.
pub(super) const BEGINS: Duration = Duration::from_secs(300);
pub(super) const LEAST_MARKS: u32 = 22;
/// A piece lasts this long in the mean, s, once it has lasted `YOUNG`, s; before, it hardly ever ends.
const LASTS: f64 = 300.0;
const YOUNG: f64 = 200.0;
const YOUNG_LASTS: f64 = 2500.0;
/// The pace as a multiple of the usual one, and how much it weighs.
const CHEFS_PACE: f64 = 1.15;
const FOLLOWERS_PACE: f64 = 0.67;
const PACE_WEIGHT: f64 = 0.8;
/// A pace is known after so many gaps.
const PACE_GAPS: u32 = 10;
/// A longer gap between marks counts as this for the pace, s, and one beyond the second tells nothing of it.
const LONGEST_GAP: f64 = 60.0;
const NO_PACE: f64 = 90.0;
/// A beginning with less than this part of the belief is given up, once it is this old, s.
const FORGOTTEN: f64 = 2e-2;
const KEPT: f64 = 15.0;

/// The weights of the first and the second reading in their mean, and what is added to it.
const FIRST: f64 = 0.30;
const SECOND: f64 = 0.95;
const CALM: f64 = -0.05;
/// Where marks are rarer than this, a minute, a pattern may be shown sooner: so rarely, chance has few occasions.
const RARE: f64 = 3.5;
const RARE_WEIGHT: f64 = 1.3;

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
            .map_or(0.0, |pace| libm::log(RARE / pace.max(0.5)).max(0.0));
        let mean = FIRST * logit(fit) + SECOND * logit(belief) + CALM + RARE_WEIGHT * rare;
        1.0 / (1.0 + libm::exp(-mean))
    }
}

/// Reads, and remembers how far: a look costs what was marked since the last one. What it believes hangs on the scene
/// alone, since it begins anew where the scene is not what was read with more marks after it.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    followed: Followed,
    beginning: Beginning,
    /// How many of the active marks are read or lie before the beginning.
    read: usize,
    /// Who has a mark since the beginning, in order.
    people: Vec<PersonId>,
    pieces: Vec<Piece>,
    /// The places of those that are believed in, oldest first, and of those that are not.
    live: Vec<usize>,
    spare: Vec<usize>,
    /// When the last mark was made on the running clock, s.
    last: Option<f64>,
    gaps: u32,
    /// The sum of the gaps, s.
    waited: f64,
}

/// Where a reading begins. It stays there while time and marks double.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Beginning {
    time: Moment,
    /// So many active marks lie before it at least.
    marks: usize,
}

impl Beginning {
    fn of(scene: &Scene<'_>) -> Self {
        let span = millis(SPAN);
        let time = Moment::from_millis(scene.at.as_millis() / (2 * span) * (2 * span)) - SPAN;
        let marks = scene.marks.len_until(scene.at) / (2 * MARKS) * (2 * MARKS);
        Self {
            time: time.max(scene.context.since),
            marks: marks.saturating_sub(MARKS),
        }
    }
}

impl Reading {
    /// What the marks say by now. `leader` is who is asked about.
    pub(super) fn belief(&mut self, scene: &Scene<'_>, leader: Option<PersonId>) -> Belief {
        let goes_on = self.followed.follow(scene) == Some(self.read);
        if !goes_on || self.beginning != Beginning::of(scene) {
            self.begin(scene);
        }
        let until = scene.marks.len_until(scene.at);
        while self.read < until {
            let mark = scene.marks.nth(self.read);
            if scene.roster.counts(mark.who) {
                let Ok(who) = self.people.binary_search(&mark.who) else {
                    // Somebody new was there before and said nothing: that is read again.
                    self.begin(scene);
                    continue;
                };
                self.take(mark, who);
            }
            self.read += 1;
        }
        self.sum(scene.at, leader)
    }

    fn begin(&mut self, scene: &Scene<'_>) {
        let Scene {
            marks, roster, at, ..
        } = *scene;
        let until = marks.len_until(at);
        self.beginning = Beginning::of(scene);
        self.read = self.beginning.marks.min(until);
        while self.read < until && marks.nth(self.read).running < self.beginning.time {
            self.read += 1;
        }
        self.people.clear();
        let who = (self.read..until).map(|place| marks.nth(place).who);
        self.people.extend(who.filter(|&who| roster.counts(who)));
        self.people.sort_unstable();
        self.people.dedup();
        self.spare.append(&mut self.live);
        self.last = None;
        self.gaps = 0;
        self.waited = 0.0;
    }

    /// Reads the next mark.
    fn take(&mut self, mark: Mark, who: usize) {
        let now = secs(mark.running);
        let gap = self.last.map_or(0.0, |last| now - last);
        if self.last.is_some() {
            self.gaps += 1;
            self.waited += gap.min(LONGEST_GAP);
        }
        let begins = self.pass_time(now, gap);
        let pace = self
            .pace()
            .filter(|_| self.last.is_some() && gap <= NO_PACE);
        let paced = |multiple: f64| {
            pace.map_or(1.0, |pace| {
                libm::exp(PACE_WEIGHT * (libm::log(multiple) - pace * gap * (multiple - 1.0)))
            })
        };
        let next = Next {
            who,
            mode: mark.mode,
            people: self.people.len().max(2) as f64,
            hurried: paced(CHEFS_PACE),
            waited: paced(FOLLOWERS_PACE),
        };
        let free = self.spare.pop().unwrap_or(self.pieces.len());
        if free == self.pieces.len() {
            self.pieces.push(Piece::default());
        }
        self.pieces[free].begin(now, begins, self.people.len());
        self.live.push(free);
        let mut said: Option<Said> = None;
        let mut all = 0.0;
        for &place in &self.live {
            let piece = &mut self.pieces[place];
            // Pieces that began between the same two marks of a person know the same of that person.
            let own = piece.own(who);
            let said = match said {
                Some(said) if said.is_of(own) => said,
                Some(_) | None => *said.insert(Said::of(own, mark.mode)),
            };
            piece.explain(next, said);
            all += piece.belief();
        }
        self.weigh(now, all);
        self.last = Some(now);
    }

    /// Marks a second, when there are enough to say.
    fn pace(&self) -> Option<f64> {
        (self.gaps >= PACE_GAPS).then(|| f64::from(self.gaps) / self.waited.max(1.0))
    }

    /// Lets each piece end with some probability during `gap`; gives the belief that one did.
    fn pass_time(&mut self, now: f64, gap: f64) -> f64 {
        if self.live.is_empty() {
            return 1.0;
        }
        let ending = Ending::within(now, gap);
        let mut ended = 0.0;
        for &place in &self.live {
            let piece = &mut self.pieces[place];
            let ends = ending.of(piece);
            ended += ends * piece.belief();
            piece.scale(1.0 - ends);
        }
        ended
    }

    /// Makes the beliefs, which sum to `all`, sum to 1 and gives up what is hardly believed.
    fn weigh(&mut self, now: f64, all: f64) {
        let Self {
            pieces,
            live,
            spare,
            ..
        } = self;
        let by = 1.0 / all;
        live.retain(|&place| {
            let piece = &mut pieces[place];
            piece.scale(by);
            let kept = now - piece.began < KEPT || piece.belief() > FORGOTTEN;
            if !kept {
                spare.push(place);
            }
            kept
        });
    }

    fn sum(&self, at: Moment, leader: Option<PersonId>) -> Belief {
        let now = secs(at);
        let gap = self.last.map_or(0.0, |last| now - last);
        let ending = Ending::within(now, gap);
        let asked = leader.and_then(|who| self.people.binary_search(&who).ok());
        let (mut chefs, mut followers, mut one) = (0.0, 0.0, 0.0);
        // Before the first mark there is nothing that could last.
        let mut ended = if self.live.is_empty() { 1.0 } else { 0.0 };
        let mut all = ended;
        for piece in self.live.iter().map(|&place| &self.pieces[place]) {
            let ends = ending.of(piece);
            let lasts = 1.0 - ends;
            chefs += lasts * piece.chefs();
            followers += lasts * piece.followers();
            one += asked.map_or(0.0, |asked| lasts * piece.leader(asked));
            all += piece.belief();
            ended += ends * piece.belief();
        }
        // Of what began since nothing is known yet.
        chefs += ended * CHEFS;
        followers += ended * FOLLOWERS;
        one += asked.map_or(0.0, |_| ended * ONE / self.people.len().max(2) as f64);
        let rest = all - chefs - followers - one;
        let pace = self.pace();
        if let Some(pace) = pace.filter(|_| gap < NO_PACE) {
            let waited = |multiple: f64| libm::exp(-pace * gap * (multiple - 1.0) * PACE_WEIGHT);
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

/// How likely pieces end within a gap.
struct Ending {
    before: f64,
    young: f64,
    old: f64,
}

impl Ending {
    fn within(now: f64, gap: f64) -> Self {
        let ends = |lasts: f64| 1.0 - libm::exp(-gap / lasts);
        Self {
            before: now - gap,
            young: ends(YOUNG_LASTS),
            old: ends(LASTS),
        }
    }

    fn of(&self, piece: &Piece) -> f64 {
        if self.before - piece.began < YOUNG {
            self.young
        } else {
            self.old
        }
    }
}

fn logit(share: f64) -> f64 {
    let share = share.clamp(1e-6, 1.0 - 1e-6);
    libm::log(share / (1.0 - share))
}

fn secs(at: Moment) -> f64 {
    at.as_millis() as f64 / 1000.0
}
