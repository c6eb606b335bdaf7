//! The jump of a rehearsal to the next thing that wants the facilitator. The cast goes on meanwhile as it would have.

use std::time::Duration;

use super::super::Model;
use super::super::message::Effect;
use super::super::screen::Tone;
use crate::plan::RoundKind;
use crate::session::ballot::Ballot;
use crate::session::{GroupState, Moment, Phase, Session};

/// No jump goes further.
const FARTHEST: Duration = Duration::from_secs(30 * 60);

/// What a facilitator would look up for, as far as it has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Signs {
    warnings: usize,
    round: Option<usize>,
    phase: Phase,
    movements: usize,
    all_answered: bool,
    all_voted: bool,
    all_spoke: bool,
    all_promised: bool,
    time_is_up: bool,
    concurrent: bool,
}

impl Model {
    /// Lets time pass at once until something of interest happens, and says what.
    pub(super) fn jump_ahead(&mut self) -> Vec<Effect> {
        if let Some(why_not) = self.session().and_then(why_nothing_moves) {
            self.say(Tone::Refused, why_not);
            return Vec::new();
        }
        let from = self.now;
        let until = from + FARTHEST;
        let Some(mut before) = self.signs() else {
            return Vec::new();
        };
        let mut effects = Vec::new();
        let mut came = None;
        while came.is_none()
            && let Some(at) = self.next_step(until)
        {
            effects.extend(self.take_step(at));
            let Some(after) = self.signs() else { break };
            came = self.session().and_then(|s| what_came(s, &before, &after));
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
        let came = came.unwrap_or_else(|| "nothing of note".to_owned());
        self.say(Tone::Done, format!("{gone} later: {came}."));
        effects
    }

    fn signs(&self) -> Option<Signs> {
        let session = self.session()?;
        let kind = session.round_kind();
        let answers = self.rehearsing()?.company.has_answers_to_come();
        let everybody_spoke = session.turn_order().next().is_none() && session.floor().is_none();
        let here = |who| session.participants().any(|person| person.id == who);
        let all_voted = |ballot: &Ballot| ballot.missing().all(|who| !here(who));
        Some(Signs {
            warnings: session.alerts().len(),
            round: session.agenda().current_index(),
            phase: session.phase(),
            movements: session.movements().len(),
            all_answered: self.poll_is_complete(),
            all_voted: session.open_ballot().is_some_and(all_voted),
            all_spoke: kind == Some(RoundKind::GoRound) && everybody_spoke,
            all_promised: kind == Some(RoundKind::Commitments) && !answers,
            time_is_up: session
                .remaining(self.now)
                .is_some_and(|remaining| remaining.left().is_zero()),
            concurrent: session.state() == GroupState::Concurrent,
        })
    }
}

/// Why no time would bring anything about; none when it may.
fn why_nothing_moves(session: &Session) -> Option<&'static str> {
    match session.phase() {
        Phase::Running => None,
        Phase::Paused => Some("The session is paused: nobody does anything."),
        Phase::Lobby | Phase::BetweenRounds if session.open_ballot().is_some() => None,
        Phase::Lobby | Phase::BetweenRounds => Some("Nothing happens before the round is started."),
        Phase::Closed => Some("The session is closed."),
    }
}

/// In words, what is new of the signs; what wants an answer first.
fn what_came(session: &Session, before: &Signs, after: &Signs) -> Option<String> {
    if after.warnings > before.warnings {
        let pattern = session.alerts().last().map(|raised| raised.alert.pattern);
        return Some(pattern.map_or_else(String::new, |p| format!("a warning, {}", p.words())));
    }
    if after.round != before.round || after.phase != before.phase {
        return Some("the round is over".to_owned());
    }
    if after.movements > before.movements {
        return session.movements().last().map(|moved| {
            let name = session.name(moved.who);
            let came = if moved.present { "is here" } else { "has left" };
            format!("{name} {came}")
        });
    }
    let turned = [
        (
            before.all_answered,
            after.all_answered,
            "everybody has answered",
        ),
        (before.all_voted, after.all_voted, "everybody has voted"),
        (
            before.all_spoke,
            after.all_spoke,
            "everybody has had the floor",
        ),
        (
            before.all_promised,
            after.all_promised,
            "nobody takes on more",
        ),
        (before.time_is_up, after.time_is_up, "the time is up"),
        (
            before.concurrent,
            after.concurrent,
            "the room leads and follows at once",
        ),
    ];
    let new = turned.into_iter().find(|(was, is, _)| *is && !was);
    new.map(|(_, _, words)| words.to_owned())
}
