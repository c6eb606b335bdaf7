//! Rounds and their clocks.

use std::time::Duration;

use super::super::agenda::{Progress, Remaining, Slot};
use super::super::bill::Payment;
use super::super::event::{Event, GapCause};
use super::super::{Moment, PersonId, Phase, Refusal, Session, in_whole_millis};
use super::Decided;
use super::floor::speaking_order;
use crate::plan::{Round, RoundKind};

/// Starts the round on the screen; from the lobby, the first one.
pub(super) fn start(session: &Session, now: Moment) -> Decided {
    let index = session.agenda.current.unwrap_or(0);
    let slot = session.agenda.slots.get(index).ok_or(Refusal::LastRound)?;
    if slot.is_running() {
        return Err(Refusal::AlreadyRunning);
    }
    Ok(starting_slot(session, index, slot, now))
}

/// What is done for a round starts it: the start of the one on the screen, if it is of that kind and waits.
pub(super) fn begun_by_doing(session: &Session, kind: RoundKind, now: Moment) -> Vec<Event> {
    let waits = |slot: &&Slot| slot.round.kind == kind && slot.progress == Progress::Waiting;
    match (
        session.agenda.current,
        session.agenda.current().filter(waits),
    ) {
        (Some(index), Some(slot)) => starting_slot(session, index, slot, now),
        (_, None) | (None, Some(_)) => Vec::new(),
    }
}

/// The facts that the start of a round consists of which is new on the agenda.
pub(super) fn starting(session: &Session, index: usize, round: &Round, now: Moment) -> Vec<Event> {
    let mut events = vec![started(session, index, round)];
    match round.kind {
        RoundKind::GoRound => events.push(Event::SpeakingOrderSet {
            order: speaking_order(session, round.order, index, now),
        }),
        RoundKind::Poll => events.push(Event::PollOpened { slot: index }),
        RoundKind::Open
        | RoundKind::Silent
        | RoundKind::Pairs
        | RoundKind::Ballot
        | RoundKind::Commitments
        | RoundKind::Break => {}
    }
    events
}

/// A round that is taken up again goes on with its poll, and with those whose turn was still to come.
pub(super) fn starting_slot(
    session: &Session,
    index: usize,
    slot: &Slot,
    now: Moment,
) -> Vec<Event> {
    let is_polled = session.polls.iter().any(|poll| poll.slot == index);
    if is_polled {
        return vec![started(session, index, &slot.round)];
    }
    if slot.turns.order().is_empty() || slot.round.kind != RoundKind::GoRound {
        return starting(session, index, &slot.round, now);
    }
    let takes_part = |who: &PersonId| session.participants().any(|p| p.id == *who);
    let mut order = slot.turns.order().to_vec();
    order.retain(takes_part);
    let newcomers: Vec<PersonId> = session
        .participants()
        .map(|p| p.id)
        .filter(|who| !order.contains(who))
        .collect();
    order.extend(newcomers);
    vec![
        started(session, index, &slot.round),
        Event::SpeakingOrderSet { order },
    ]
}

fn started(session: &Session, index: usize, round: &Round) -> Event {
    Event::RoundStarted {
        slot: index,
        length: in_whole_millis(round.time.length(session.participants().count())),
    }
}

pub(super) fn pause(session: &Session) -> Decided {
    match session.phase() {
        Phase::Running => Ok(vec![Event::Paused]),
        Phase::Paused => Err(Refusal::AlreadyPaused),
        Phase::Lobby | Phase::BetweenRounds | Phase::Closed => Err(Refusal::NotRunning),
    }
}

pub(super) fn resume(session: &Session) -> Decided {
    match session.phase() {
        Phase::Paused => Ok(vec![Event::Resumed]),
        Phase::Lobby | Phase::BetweenRounds | Phase::Running | Phase::Closed => {
            Err(Refusal::NotPaused)
        }
    }
}

/// The round on the screen gets longer, and those to come pay as the bill says.
pub(super) fn extend(session: &Session, by: Duration, payment: Payment, now: Moment) -> Decided {
    let by = in_whole_millis(by);
    let (index, _) = unfinished(session)?;
    if by.is_zero() {
        return Err(Refusal::NoChange);
    }
    let bill = session.bill(payment, by, now).ok_or(Refusal::NobodyPays)?;
    let dropped = bill.dropped.into_iter();
    let cuts = bill.cuts.into_iter();
    Ok(std::iter::once(Event::RoundExtended { slot: index, by })
        .chain(dropped.map(|slot| Event::RoundDropped { slot }))
        .chain(cuts.map(|(slot, by)| Event::RoundShortened { slot, by }))
        .collect())
}

/// Takes away what is asked for, or what is left when that is less.
pub(super) fn shorten(session: &Session, by: Duration, now: Moment) -> Decided {
    let by = in_whole_millis(by);
    let (index, slot) = unfinished(session)?;
    if by.is_zero() {
        return Err(Refusal::NoChange);
    }
    match slot.remaining(session.running(now), session.participants().count()) {
        Remaining::Left(left) if !left.is_zero() => Ok(vec![Event::RoundShortened {
            slot: index,
            by: by.min(left),
        }]),
        Remaining::Left(_) | Remaining::Over(_) => Err(Refusal::NoTimeLeft),
    }
}

pub(super) fn backdate(session: &Session, by: Duration, now: Moment) -> Decided {
    let by = in_whole_millis(by);
    let (index, slot) = current(session)?;
    if !slot.is_running() {
        return Err(Refusal::NotRunning);
    }
    if by.is_zero() {
        return Err(Refusal::NoChange);
    }
    let began = slot.started.unwrap_or(now);
    if began.since(Moment::START) < by {
        return Err(Refusal::BackdatedTooFar);
    }
    let others = (0..)
        .zip(&session.agenda.slots)
        .filter(|&(other, _)| other != index);
    let starts = others.filter_map(|(_, slot)| slot.started);
    let before = starts.filter(|&started| started <= began).max();
    if before.is_some_and(|before| began - by < before) {
        return Err(Refusal::BeforeTheRoundBefore);
    }
    Ok(vec![Event::RoundStartMoved {
        slot: index,
        earlier_by: by,
    }])
}

fn unfinished(session: &Session) -> Result<(usize, &Slot), Refusal> {
    current(session).and_then(|(index, slot)| {
        if slot.has_ended() {
            Err(Refusal::NotRunning)
        } else {
            Ok((index, slot))
        }
    })
}

pub(super) fn current(session: &Session) -> Result<(usize, &Slot), Refusal> {
    let index = session.agenda.current.ok_or(Refusal::NotBegun)?;
    let slot = session.agenda.slots.get(index).ok_or(Refusal::NotBegun)?;
    Ok((index, slot))
}

/// Nothing that was recorded lies in a gap, so that no clock ever goes back behind it.
pub(super) fn notice_gap(
    session: &Session,
    length: Duration,
    cause: GapCause,
    now: Moment,
) -> Vec<Event> {
    let length = in_whole_millis(length).min(now.since(session.last));
    if length.is_zero() {
        return Vec::new();
    }
    vec![Event::GapNoticed { length, cause }]
}

pub(super) fn settle_gap(session: &Session, counted: bool) -> Decided {
    match session.gap() {
        Some(_) => Ok(vec![Event::GapSettled { counted }]),
        None => Err(Refusal::NoGap),
    }
}
