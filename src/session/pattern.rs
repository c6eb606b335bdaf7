//! The four group patterns: how well each fits the recent marks, and why. Knows nothing of hysteresis, which is the
//! business of [`Watch`](super::Watch), nor of names.
//!
//! One window of recent marks; for every pattern a few conditions on shares, each the probability that the share lies
//! beyond its line, given how few marks there are. The fit of a pattern is its weakest condition. Marks that were set by
//! hand are read a second time, in another way, and the fit of a warning is a mean of both (see `reading`). A mirror for
//! the room, not a diagnosis.
//!
//! All times are on the running clock, which stands still in pauses and between rounds, so that a pause is never
//! silence. People come and go without firing anything: a late arrival counts from their first mark on, and what
//! somebody said before leaving stays said, and counts, until it leaves the window.

mod conditions;
mod evidence;
mod followed;
mod muted;
mod normal;
mod numbers;
mod pace;
mod reading;
mod silence;
mod thresholds;
mod told;
mod uptake;
mod window;

use std::ops::ControlFlow;
use std::time::Duration;

use super::{Marks, Moment, PersonId, Roster};
use conditions::{Claim, Condition, Group, Lines};
use followed::Followed;
use reading::Reading;
use silence::silence;
use window::Window;

pub use conditions::p_above;
pub use evidence::Evidence;
pub use muted::Muted;
pub use numbers::{NUMBERS, Number, ORDERED, Own, Range, Value};
pub use pace::Pace;
pub use thresholds::{Sensitivity, Span, Thresholds};
pub use told::{HowLong, HowMany, Told};
pub use uptake::{Answered, Uptake, floor_evenness, is_heard};

/// A state of the group that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pattern {
    /// Nearly everyone leads.
    TooManyChefs,
    /// Nearly nobody leads, or nobody says anything.
    NoInitiation,
    /// One leads and the others follow.
    OneLeader,
    /// Everyone leads and follows: what the room is after.
    Concurrent,
}

impl Pattern {
    pub const ALL: [Self; 4] = [
        Self::TooManyChefs,
        Self::NoInitiation,
        Self::OneLeader,
        Self::Concurrent,
    ];
    /// The ones that a banner warns of.
    pub const WARNINGS: [Self; 3] = [Self::TooManyChefs, Self::NoInitiation, Self::OneLeader];

    /// The name in files: `too_many_chefs`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TooManyChefs => "too_many_chefs",
            Self::NoInitiation => "no_initiation",
            Self::OneLeader => "one_leader",
            Self::Concurrent => "concurrent",
        }
    }

    /// The name on screens.
    pub const fn words(self) -> &'static str {
        match self {
            Self::TooManyChefs => "too many chefs",
            Self::NoInitiation => "no initiation",
            Self::OneLeader => "one leader",
            Self::Concurrent => "concurrent",
        }
    }

    /// Whether a banner warns of it.
    pub const fn is_warning(self) -> bool {
        match self {
            Self::TooManyChefs | Self::NoInitiation | Self::OneLeader => true,
            Self::Concurrent => false,
        }
    }

    /// Its place in a list by pattern.
    pub(super) const fn index(self) -> usize {
        self as usize
    }
}

/// How the marks came about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Record {
    /// Somebody pressed keys while others talked: marks are late, a few wrong, some missing. They are read twice.
    #[default]
    ByHand,
    /// What was said is recorded from end to end, as in a transcript.
    Complete,
}

/// What the session knows, beside the marks, that bears on how they are read. Moments are on the running clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    pub muted: Muted,
    /// When [`Self::muted`] last changed. No window reaches back past it.
    pub since: Moment,
    /// The last moment at which somebody had the floor: now, while somebody has it; the start, if nobody ever had.
    /// Silence begins here at the earliest.
    pub heard: Moment,
    pub record: Record,
}

impl Context {
    /// Nothing muted, nothing known of the floor.
    pub const OPEN: Self = Self {
        muted: Muted::NONE,
        since: Moment::START,
        heard: Moment::START,
        record: Record::ByHand,
    };
}

/// Everything that a judgement rests on.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    pub marks: &'a Marks,
    pub roster: &'a Roster,
    /// Now, on the running clock.
    pub at: Moment,
    pub context: Context,
}

/// How well each pattern fits, 0–1. A fit below 0.16 cannot be told apart from none and is given as 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fits {
    /// By pattern, over the window; 0 for a muted one.
    fit: [f64; 4],
    /// By pattern, over a shorter window: the early sign of a warning.
    early: [f64; 4],
    /// Who has the most leads of the window.
    pub leader: Option<PersonId>,
    /// How many marks the window holds.
    pub turns: usize,
    /// Whether there is enough to tell a pattern.
    pub enough: bool,
    /// How long nobody has said anything, when that is long for this meeting.
    pub silence: Option<Duration>,
    pub muted: Muted,
}

impl Fits {
    pub fn fit(&self, pattern: Pattern) -> f64 {
        self.fit[pattern.index()]
    }

    /// The better of a warning's fits over the two windows; 0 for `concurrent`.
    pub fn sign(&self, pattern: Pattern) -> f64 {
        if !pattern.is_warning() {
            return 0.0;
        }
        self.fit[pattern.index()].max(self.early[pattern.index()])
    }

    fn mute(&mut self, muted: Muted) {
        self.muted = muted;
        for pattern in Pattern::ALL
            .into_iter()
            .filter(|&pattern| muted.has(pattern))
        {
            self.fit[pattern.index()] = 0.0;
            self.early[pattern.index()] = 0.0;
        }
    }
}

/// Judges the marks. Keeps room to work in and what it saw last, so that a look costs what was marked since: equal scenes
/// have equal fits.
#[derive(Clone, Debug, Default)]
pub struct Judge {
    thresholds: Thresholds,
    /// Nobody looks at the early signs.
    without_signs: bool,
    followed: Followed,
    early: Seen,
    recent: Seen,
    concurrent: Window,
    /// The fit of `concurrent` in its window.
    concurrency: f64,
    reading: Reading,
}

/// A window of the warnings, and how it was judged.
#[derive(Clone, Debug, Default)]
struct Seen {
    window: Window,
    /// By pattern.
    fit: [f64; 4],
    /// Who leads most in it.
    leader: Option<PersonId>,
}

/// The least standard score that a fit is worked out for: 0.16 as a probability.
const FAINT: f64 = -1.0;

impl Judge {
    pub fn new(thresholds: Thresholds) -> Self {
        Self {
            thresholds,
            ..Self::default()
        }
    }

    /// Spares the work for early signs, where only what is shown and warned of is asked for: [`Fits::sign`] is a warning's
    /// fit then.
    #[must_use]
    pub fn without_signs(self) -> Self {
        Self {
            without_signs: true,
            ..self
        }
    }

    /// How well each pattern fits now. The work is bounded, however long the session is.
    pub fn fits(&mut self, scene: &Scene<'_>) -> Fits {
        let t = &self.thresholds;
        let mut fits = Fits {
            fit: [0.0; 4],
            early: [0.0; 4],
            leader: None,
            turns: 0,
            enough: false,
            silence: None,
            muted: Muted::NONE,
        };
        let lines = Lines::of(t, scene);
        let first_new = self.followed.follow(scene);
        let windows = [(&mut self.early, t.early), (&mut self.recent, t.recent)];
        for (seen, span) in windows.into_iter().skip(self.without_signs.into()) {
            if seen.window.look(scene, first_new, span, t.oldest) {
                let group = Group::of(t, lines, scene, &seen.window);
                (seen.fit, seen.leader) = (warnings(&group), group.leader());
            }
        }
        fits.early = self.early.fit;
        fits.fit = self.recent.fit;
        fits.leader = self.recent.leader;
        fits.turns = self.recent.window.turns();
        let begun = scene
            .marks
            .first()
            .map(|mark| mark.running.max(scene.context.since));
        fits.enough = fits.turns >= t.least_turns
            && begun.is_some_and(|begun| scene.at.since(begun) >= t.least_time);

        let window = &mut self.concurrent;
        if window.look(scene, first_new, t.concurrent, t.oldest) {
            self.concurrency = Group::of(t, lines, scene, window).concurrent();
        }
        let warned = Pattern::WARNINGS
            .iter()
            .any(|pattern| fits.fit[pattern.index()] >= t.even_chance);
        fits.fit[Pattern::Concurrent.index()] = if warned {
            self.concurrency.min(t.concurrent_partly_fit)
        } else {
            self.concurrency
        };
        if let Some(begun) = begun {
            self.read_again(scene, begun, &mut fits);
        }

        let t = &self.thresholds;
        if let Some(silence) = silence(t, scene) {
            fits.fit = [0.0; 4];
            fits.early = [0.0; 4];
            fits.fit[Pattern::NoInitiation.index()] = 1.0;
            if !scene.context.muted.has(Pattern::NoInitiation) {
                fits.silence = Some(silence);
                fits.enough = true;
            }
        }
        fits.mute(scene.context.muted);
        fits
    }

    /// Joins the fits of the warnings that are in question with a second reading.
    fn read_again(&mut self, scene: &Scene<'_>, begun: Moment, fits: &mut Fits) {
        let from = self.thresholds.second_reading;
        let in_question = |pattern: Pattern| fits.fit[pattern.index()] >= from;
        if scene.context.record == Record::Complete
            || !Pattern::WARNINGS.into_iter().any(in_question)
            || scene.at.since(begun) < reading::BEGINS
            || scene.marks.group_counts(scene.roster).total() < reading::LEAST_MARKS
        {
            return;
        }
        let belief = self.reading.belief(scene, fits.leader);
        let beliefs = [
            (Pattern::TooManyChefs, belief.chefs),
            (Pattern::NoInitiation, belief.followers),
            (Pattern::OneLeader, belief.one),
        ];
        for (pattern, believed) in beliefs {
            let fit = &mut fits.fit[pattern.index()];
            if *fit >= from {
                *fit = belief.joined(*fit, believed);
            }
        }
    }

    /// The figures behind a pattern, over the same window as its fit.
    pub fn evidence(&self, scene: &Scene<'_>) -> Evidence {
        let t = &self.thresholds;
        let mut window = Window::default();
        window.look(scene, None, t.recent, t.oldest);
        Evidence::of(scene, &window, silence(t, scene))
    }
}

/// The fits of the warnings in a group, by pattern.
fn warnings(group: &Group<'_>) -> [f64; 4] {
    let mut fit = [0.0; 4];
    for pattern in Pattern::WARNINGS {
        fit[pattern.index()] = weakest(|note| group.check(pattern, note));
    }
    fit
}

/// The probability of the weakest condition that `check` notes; 0 when it notes none or one is too faint.
fn weakest(
    check: impl FnOnce(&mut dyn FnMut(Condition, Claim) -> ControlFlow<()>) -> ControlFlow<()>,
) -> f64 {
    let mut least = f64::INFINITY;
    let flow = check(&mut |_, claim| {
        if claim.is_fainter_than(FAINT) {
            return ControlFlow::Break(());
        }
        least = least.min(claim.score());
        if least < FAINT {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    if flow.is_break() || least.is_infinite() {
        return 0.0;
    }
    normal::cdf(least)
}

#[cfg(test)]
mod tests;
