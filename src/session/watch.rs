//! The live instrument beside a session: it looks at the fits of the patterns every five seconds and says what the
//! room is to see. What it says is journalled; the session keeps that as [`Shown`].
//!
//! A pattern is shown once it has fitted well for a while and left once it has fitted badly for longer, so that the
//! screen does not flicker (`patterns.md` 5.4).

use std::time::Duration;

use super::pattern::{Fits, Pattern, Thresholds};
use super::{Moment, PersonId, millis};

/// What the map says of the group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum GroupState {
    /// Too early to tell, or nothing is judged in this round.
    #[default]
    Forming,
    /// No pattern.
    Mixed,
    TooManyChefs,
    NoInitiation,
    OneLeader(PersonId),
    Concurrent,
}

impl GroupState {
    /// The pattern that is shown, if one is.
    pub const fn pattern(self) -> Option<Pattern> {
        match self {
            Self::Forming | Self::Mixed => None,
            Self::TooManyChefs => Some(Pattern::TooManyChefs),
            Self::NoInitiation => Some(Pattern::NoInitiation),
            Self::OneLeader(_) => Some(Pattern::OneLeader),
            Self::Concurrent => Some(Pattern::Concurrent),
        }
    }

    /// The leader of `OneLeader`.
    pub const fn leader(self) -> Option<PersonId> {
        match self {
            Self::OneLeader(who) => Some(who),
            Self::Forming
            | Self::Mixed
            | Self::TooManyChefs
            | Self::NoInitiation
            | Self::Concurrent => None,
        }
    }

    /// The name in files: `one_leader`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Forming => "forming",
            Self::Mixed => "mixed",
            Self::TooManyChefs => Pattern::TooManyChefs.key(),
            Self::NoInitiation => Pattern::NoInitiation.key(),
            Self::OneLeader(_) => Pattern::OneLeader.key(),
            Self::Concurrent => Pattern::Concurrent.key(),
        }
    }
}

/// A warning that has, or had, a banner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Warning {
    pub pattern: Pattern,
    /// The leader, for one leader.
    pub who: Option<PersonId>,
}

impl Warning {
    fn of(state: GroupState) -> Option<Self> {
        let pattern = state.pattern().filter(|pattern| pattern.is_warning())?;
        Some(Self {
            pattern,
            who: state.leader(),
        })
    }
}

/// Something that the room sees change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    State(GroupState),
    /// The early sign of a warning comes, changes or goes: a colour, no words.
    Sign(Option<Pattern>),
    Raised(Warning),
    Cleared(Warning),
}

/// What the room sees now: the sum of all changes so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    pub state: GroupState,
    pub sign: Option<Pattern>,
    /// The banner's warning, while its pattern lasts.
    pub warning: Option<Warning>,
    /// When the last banner came up, on the running clock.
    raised: Option<Moment>,
    /// When the banner of a pattern last ended, by pattern.
    cleared: [Option<Moment>; 4],
}

impl Shown {
    /// Takes in a change made at `at` on the running clock.
    pub fn note(&mut self, at: Moment, change: Change) {
        match change {
            Change::State(state) => self.state = state,
            Change::Sign(sign) => self.sign = sign,
            Change::Raised(warning) => {
                self.warning = Some(warning);
                self.raised = Some(at);
            }
            Change::Cleared(warning) => {
                self.warning = None;
                self.cleared[warning.pattern.index()] = Some(at);
            }
        }
    }

    /// Whether a banner for `pattern` may come up: not too soon after the last one, nor after its own.
    fn rested(&self, t: &Thresholds, pattern: Pattern, at: Moment) -> bool {
        let over = |from: Option<Moment>, rest| from.is_none_or(|from| at.since(from) >= rest);
        over(self.raised, t.banner_rest) && over(self.cleared[pattern.index()], t.same_banner_rest)
    }
}

/// How often is looked.
const GRID: Duration = Duration::from_secs(5);

/// Tells when what is shown has to change.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    thresholds: Thresholds,
    shown: Shown,
    /// Since when each pattern has fitted well enough to be shown.
    fits_since: [Option<Moment>; 4],
    /// Whose lead that is, for one leader.
    leader: Option<PersonId>,
    /// Since when each warning has shown an early sign.
    sign_since: [Option<Moment>; 4],
    /// Since when the shown pattern has fitted too badly to stay.
    fades_since: Option<Moment>,
}

impl Watch {
    /// A watch that goes on from what the room sees; from `Shown::default()` at a session's start.
    pub fn new(thresholds: Thresholds, shown: Shown) -> Self {
        let mut watch = Self {
            thresholds,
            shown,
            ..Self::default()
        };
        if let Some(sign) = shown.sign {
            watch.sign_since[sign.index()] = Some(Moment::START);
        }
        watch
    }

    /// What the room sees.
    pub fn shown(&self) -> &Shown {
        &self.shown
    }

    /// The next moment on the running clock to look at, after `at`: on a grid of five seconds. Looking between, at
    /// every mark, would let one turn out of line start the clocks anew, and a session and its analysis would differ.
    pub fn next_look(at: Moment) -> Moment {
        Self::last_look(at) + GRID
    }

    /// The moment of the grid at which was looked last by `at`: when what was recorded at `at` was seen.
    pub fn last_look(at: Moment) -> Moment {
        let into = at.as_millis() % millis(GRID);
        Moment::from_millis(at.as_millis() - into)
    }

    /// Looks at the fits of the moment `at` on the running clock, which must not go back from look to look; at
    /// [`Self::next_look`]. Gives what changed, in order.
    pub fn look(&mut self, at: Moment, fits: &Fits) -> Vec<Change> {
        let mut changes = Vec::new();
        self.time_the_fits(at, fits);
        let state = self.next_state(at, fits);
        if state != self.shown.state {
            changes.push(Change::State(state));
        }
        let sign = self.next_sign(at, fits);
        if sign != self.shown.sign {
            changes.push(Change::Sign(sign));
        }
        let due = Warning::of(state);
        let banner = self.shown.warning.filter(|&warning| Some(warning) == due);
        if let Some(gone) = self.shown.warning.filter(|_| banner.is_none()) {
            changes.push(Change::Cleared(gone));
        }
        for &change in &changes {
            self.shown.note(at, change);
        }
        if let (None, Some(due)) = (banner, due)
            && self.shown.rested(&self.thresholds, due.pattern, at)
        {
            changes.push(Change::Raised(due));
            self.shown.note(at, Change::Raised(due));
        }
        changes
    }

    /// Starts and stops the clocks of "fits well" and "early sign".
    fn time_the_fits(&mut self, at: Moment, fits: &Fits) {
        if self.leader != fits.leader {
            self.leader = fits.leader;
            self.fits_since[Pattern::OneLeader.index()] = None;
        }
        for pattern in Pattern::ALL {
            let fitting = fits.enough && fits.fit(pattern) >= self.thresholds.show;
            run(&mut self.fits_since[pattern.index()], at, fitting);
            let sign = &mut self.sign_since[pattern.index()];
            let line = if sign.is_none() {
                self.thresholds.sign_on
            } else {
                self.thresholds.sign_off
            };
            run(sign, at, fits.enough && fits.sign(pattern) >= line);
        }
    }

    fn next_state(&mut self, at: Moment, fits: &Fits) -> GroupState {
        let state = self.shown.state;
        let muted = state
            .pattern()
            .is_some_and(|pattern| fits.muted.has(pattern));
        if muted || fits.muted.is_all() {
            self.fades_since = None;
            return GroupState::Forming;
        }
        if let Some(next) = self.ready(at, fits) {
            return next;
        }
        let Some(pattern) = state.pattern() else {
            return if fits.enough {
                GroupState::Mixed
            } else {
                state
            };
        };
        let other_leader = state.leader().is_some() && state.leader() != fits.leader;
        let fading = fits.fit(pattern) < self.thresholds.leave || other_leader;
        run(&mut self.fades_since, at, fading);
        let gone = self
            .fades_since
            .is_some_and(|since| at.since(since) >= self.thresholds.leave_after);
        if gone {
            self.fades_since = None;
            return GroupState::Mixed;
        }
        state
    }

    /// The best of the patterns that have fitted well for long enough, unless what is shown is one of them. Silence
    /// is long enough by itself.
    fn ready(&mut self, at: Moment, fits: &Fits) -> Option<GroupState> {
        let mut best: Option<(f64, GroupState)> = None;
        for pattern in Pattern::ALL {
            let Some(since) = self.fits_since[pattern.index()] else {
                continue;
            };
            let at_once = pattern == Pattern::NoInitiation && fits.silence.is_some();
            if at.since(since) < self.thresholds.show_after && !at_once {
                continue;
            }
            let state = match (pattern, fits.leader) {
                (Pattern::TooManyChefs, _) => GroupState::TooManyChefs,
                (Pattern::NoInitiation, _) => GroupState::NoInitiation,
                (Pattern::OneLeader, Some(who)) => GroupState::OneLeader(who),
                (Pattern::OneLeader, None) => continue,
                (Pattern::Concurrent, _) => GroupState::Concurrent,
            };
            if state == self.shown.state {
                return None;
            }
            if best.is_none_or(|(fit, _)| fits.fit(pattern) > fit) {
                best = Some((fits.fit(pattern), state));
            }
        }
        let (_, state) = best?;
        self.fades_since = None;
        Some(state)
    }

    fn next_sign(&self, at: Moment, fits: &Fits) -> Option<Pattern> {
        let lasting = Pattern::WARNINGS.into_iter().filter(|&pattern| {
            let since = self.sign_since[pattern.index()];
            since.is_some_and(|since| at.since(since) >= self.thresholds.sign_after)
        });
        lasting.max_by(|&a, &b| fits.sign(a).total_cmp(&fits.sign(b)))
    }
}

/// Lets a clock run on while `running`; otherwise stops and empties it.
fn run(clock: &mut Option<Moment>, at: Moment, running: bool) {
    *clock = running.then(|| clock.unwrap_or(at));
}

#[cfg(test)]
mod tests;
