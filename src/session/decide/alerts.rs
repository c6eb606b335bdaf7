//! Warnings: raised and cleared by the detector, answered by the facilitator.

use std::time::Duration;

use super::super::alert::{Alert, AlertFate, AlertId, Observation};
use super::super::event::{Event, Origin, RoundEnd};
use super::super::{Moment, Projector, Refusal, Session, in_whole_millis};
use super::Decided;
use super::agenda::{self, Place};
use super::rounds;
use super::written;
use crate::plan::{Round, Timebox};

/// How long a snoozed warning stays away.
const SNOOZE: Duration = Duration::from_secs(5 * 60);

/// What is left of an interrupted round is never less than this, or it would be over before anybody has spoken.
const SHORTEST_REST: Duration = Duration::from_secs(60);

pub(super) fn observe(session: &Session, observation: &Observation) -> Vec<Event> {
    match observation {
        Observation::Shown(state) if *state == session.state => Vec::new(),
        Observation::Shown(state) => vec![Event::StateShown { state: *state }],
        Observation::Raised {
            pattern,
            who,
            evidence,
            question,
            counter_move,
        } => {
            let number = u16::try_from(session.alerts.len()).unwrap_or(u16::MAX);
            vec![Event::AlertRaised {
                alert: Box::new(Alert {
                    id: AlertId(number),
                    pattern: *pattern,
                    who: *who,
                    evidence: evidence.clone(),
                    question: question.clone(),
                    counter_move: (**counter_move).clone(),
                }),
            }]
        }
        Observation::Cleared(pattern) => session
            .alerts
            .iter()
            .filter(|raised| raised.cleared.is_none() && raised.alert.pattern == *pattern)
            .map(|raised| Event::AlertCleared {
                id: raised.alert.id,
            })
            .collect(),
    }
}

pub(super) fn snooze(session: &Session, id: AlertId, now: Moment) -> Decided {
    standing(session, id, now)?;
    Ok(vec![Event::AlertSnoozed {
        id,
        until: now + SNOOZE,
    }])
}

pub(super) fn reject(session: &Session, id: AlertId) -> Decided {
    let alert = session
        .alert(id)
        .filter(|raised| raised.cleared.is_none())
        .ok_or(Refusal::AlertGone)?;
    match alert.fate {
        AlertFate::Standing | AlertFate::SnoozedUntil(_) => Ok(vec![Event::AlertRejected { id }]),
        AlertFate::Rejected | AlertFate::CounterMove(_) => Err(Refusal::AlertGone),
    }
}

/// With a console, warnings come to the facilitator first.
pub(super) fn set_console(session: &Session, open: bool) -> Vec<Event> {
    match (session.console, open) {
        (false, true) => vec![Event::ConsoleOpened],
        (true, false) => vec![Event::ConsoleClosed],
        (true, true) | (false, false) => Vec::new(),
    }
}

pub(super) fn promote(session: &Session, id: AlertId, now: Moment) -> Decided {
    standing(session, id, now)?;
    match session.alert(id) {
        Some(raised) if raised.public => Err(Refusal::NoChange),
        Some(_) | None => Ok(vec![Event::AlertPromoted { id }]),
    }
}

pub(super) fn project(session: &Session, shows: &Projector) -> Decided {
    let shows = match shows {
        Projector::Message(text) => Projector::Message(written(text)?),
        Projector::Meeting | Projector::Blank | Projector::Plan => shows.clone(),
    };
    if session.projector == shows {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::ProjectorSet { shows }])
}

/// The counter-move starts at once; what is left of the interrupted round, or the round that was about to start,
/// follows it.
pub(super) fn take_counter_move(session: &Session, id: AlertId, now: Moment) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let alert = standing(session, id, now)?;
    let index = session.agenda.current.ok_or(Refusal::NotBegun)?;
    let slot = session.agenda.current().ok_or(Refusal::NotBegun)?;
    let Place { place, section } = agenda::next_place(session);
    let counter_move = Round {
        section,
        ..alert.counter_move.clone()
    };

    let mut events = Vec::new();
    if slot.is_running() {
        let left = slot
            .remaining(session.running(now), session.participants().count())
            .left();
        let rest = Round {
            time: Timebox::Total(in_whole_millis(left.max(SHORTEST_REST))),
            ..slot.round.clone()
        };
        events.push(Event::RoundInserted {
            slot: place,
            round: Box::new(rest),
            origin: Origin::Continued,
            cycle: slot.cycle,
        });
    }
    events.push(Event::RoundInserted {
        slot: place,
        round: Box::new(counter_move.clone()),
        origin: Origin::CounterMove(id),
        cycle: slot.cycle,
    });
    events.push(Event::CounterMoveTaken { id, slot: place });
    if slot.is_running() {
        events.extend(agenda::leaving(session, index, RoundEnd::Interrupted));
    }
    events.extend(rounds::starting(session, place, &counter_move, now));
    Ok(events)
}

fn standing(session: &Session, id: AlertId, now: Moment) -> Result<&Alert, Refusal> {
    session
        .alert(id)
        .filter(|raised| raised.on_screen(now))
        .map(|raised| &raised.alert)
        .ok_or(Refusal::AlertGone)
}
