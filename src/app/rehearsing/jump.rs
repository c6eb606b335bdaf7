//! The jump of a rehearsal to the next thing that wants the facilitator. The cast goes on meanwhile as it would have.

use std::time::Duration;

use super::super::Model;
use super::super::message::Effect;
use super::super::screen::Tone;
use super::super::wording::pattern_name;
use super::Rehearsing;
use crate::plan::RoundKind;
use crate::session::{GroupState, Moment, Phase, Session};
use crate::words::Words;

/// No jump goes further.
const FARTHEST: Duration = Duration::from_secs(30 * 60);
/// Nor than this where the time of the round is up: then it waits for the facilitator, and hours would go by.
const FARTHEST_OVER: Duration = Duration::from_secs(2 * 60);

/// What a facilitator would look up for, as far as it has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Signs {
    warnings: usize,
    round: Option<usize>,
    phase: Phase,
    movements: usize,
    /// What is so now.
    standing: Vec<Sign>,
}

/// Something that is so for a while; what wants an answer first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    AllAnswered,
    AllVoted,
    AllSpoke,
    NobodyPromisesMore,
    TimeIsUp,
    Concurrent,
}

impl Sign {
    const ALL: [Self; 6] = [
        Self::AllAnswered,
        Self::AllVoted,
        Self::AllSpoke,
        Self::NobodyPromisesMore,
        Self::TimeIsUp,
        Self::Concurrent,
    ];

    const fn key(self) -> &'static str {
        match self {
            Self::AllAnswered => "jump-answered",
            Self::AllVoted => "jump-voted",
            Self::AllSpoke => "jump-spoke",
            Self::NobodyPromisesMore => "jump-nobody-more",
            Self::TimeIsUp => "jump-time-up",
            Self::Concurrent => "jump-concurrent",
        }
    }
}

impl Model {
    /// Lets time pass at once until something of interest happens, and says what.
    pub(super) fn jump_ahead(&mut self) -> Vec<Effect> {
        if let Some(why_not) = self.session().and_then(why_nothing_moves) {
            self.say(Tone::Refused, self.word(why_not));
            return Vec::new();
        }
        let from = self.now;
        let Some(mut before) = self.signs() else {
            return Vec::new();
        };
        let is_over = before.standing.contains(&Sign::TimeIsUp);
        let until = from + if is_over { FARTHEST_OVER } else { FARTHEST };
        let mut effects = Vec::new();
        let mut came = None;
        while came.is_none()
            && let Some(at) = self.next_step(until)
        {
            effects.extend(self.take_step(at));
            let Some(after) = self.signs() else { break };
            came = self
                .session()
                .and_then(|session| what_came(session, &before, &after, &self.words));
            before = after;
        }
        if came.is_none() {
            self.stand_at(until);
        }
        let now = self.now;
        if let Some(rehearsing) = self.live.as_mut().and_then(|live| live.rehearsing.as_mut()) {
            rehearsing.leaps.push((from, now));
        }
        let gone = Moment::START + self.now.since(from);
        let came = came.unwrap_or_else(|| self.word("jump-nothing"));
        let gaps = [("time", gone.to_string().into()), ("what", came.into())];
        self.say(Tone::Done, self.words.fill("jump-later", &gaps));
        effects
    }

    fn signs(&self) -> Option<Signs> {
        let session = self.session()?;
        let standing = Sign::ALL
            .into_iter()
            .filter(|sign| self.stands(*sign, session));
        Some(Signs {
            warnings: session.alerts().len(),
            round: session.agenda().current_index(),
            phase: session.phase(),
            movements: session.movements().len(),
            standing: standing.collect(),
        })
    }

    fn stands(&self, sign: Sign, session: &Session) -> bool {
        let kind = session.round_kind();
        let here = |who| session.participants().any(|person| person.id == who);
        match sign {
            Sign::AllAnswered => self.poll_is_complete(),
            Sign::AllVoted => session
                .open_ballot()
                .is_some_and(|ballot| ballot.missing().all(|who| !here(who))),
            Sign::AllSpoke => {
                let nobody_is_next = session.turn_order().next().is_none();
                kind == Some(RoundKind::GoRound) && nobody_is_next && session.floor().is_none()
            }
            Sign::NobodyPromisesMore => {
                let more = |rehearsing: &Rehearsing| rehearsing.company.has_answers_to_come();
                kind == Some(RoundKind::Commitments) && !self.rehearsing().is_some_and(more)
            }
            Sign::TimeIsUp => session
                .remaining(self.now)
                .is_some_and(|remaining| remaining.left().is_zero()),
            Sign::Concurrent => session.state() == GroupState::Concurrent,
        }
    }
}

/// Why no time would bring anything about, by the name of the words; none when it may.
fn why_nothing_moves(session: &Session) -> Option<&'static str> {
    match session.phase() {
        Phase::Running => None,
        Phase::Paused => Some("jump-paused"),
        Phase::Lobby | Phase::BetweenRounds if session.open_ballot().is_some() => None,
        Phase::Lobby | Phase::BetweenRounds => Some("jump-not-started"),
        Phase::Closed => Some("jump-closed"),
    }
}

/// In words, what is new of the signs.
fn what_came(session: &Session, before: &Signs, after: &Signs, words: &Words) -> Option<String> {
    if after.warnings > before.warnings {
        let pattern = session.alerts().last().map(|raised| raised.alert.pattern);
        return Some(pattern.map_or_else(String::new, |pattern| {
            let pattern = pattern_name(pattern, words).into();
            words.fill("jump-warning", &[("pattern", pattern)])
        }));
    }
    if after.round != before.round || after.phase != before.phase {
        return Some(words.say("jump-round-over").to_owned());
    }
    if after.movements > before.movements {
        return session.movements().last().map(|moved| {
            let key = if moved.present {
                "jump-is-here"
            } else {
                "jump-has-left"
            };
            words.fill(key, &[("name", session.name(moved.who).into())])
        });
    }
    let mut new = after.standing.iter();
    let new = new.find(|sign| !before.standing.contains(sign));
    new.map(|sign| words.say(sign.key()).to_owned())
}
