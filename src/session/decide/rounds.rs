//! Rounds, clocks and the floor.

use std::time::Duration;

use super::super::agenda::{Progress, Remaining, Slot};
use super::super::event::{Event, Origin, RoundEnd};
use super::super::{Moment, PersonId, Phase, Refusal, Session};
use super::{Decided, present};
use crate::plan::{Cycles, Round, RoundKind, SpeakingOrder};

/// Giving the floor before a round has started starts it.
pub(super) fn toggle_floor(session: &Session, who: PersonId) -> Decided {
    present(session, who)?;
    if session.agenda.current.is_none() {
        return Err(Refusal::NotBegun);
    }
    if session.floor.is_some_and(|floor| floor.who == who) {
        return Ok(vec![Event::FloorReleased]);
    }
    let mut events = match session.agenda.current() {
        Some(slot) if slot.progress == Progress::Waiting => start(session)?,
        Some(_) | None => Vec::new(),
    };
    events.push(Event::FloorGiven { who });
    Ok(events)
}

pub(super) fn next_speaker(session: &Session) -> Decided {
    if session.phase() == Phase::Lobby {
        return Err(Refusal::NotBegun);
    }
    let Some(who) = session.turn_order.next() else {
        return if session.floor.is_some() {
            Ok(vec![Event::FloorReleased])
        } else {
            Err(Refusal::EverybodyHeard)
        };
    };
    toggle_floor(session, who)
}

pub(super) fn release_floor(session: &Session) -> Decided {
    match session.floor {
        Some(_) => Ok(vec![Event::FloorReleased]),
        None => Err(Refusal::NobodyHasTheFloor),
    }
}

/// Starts the round on the screen; from the lobby, the first one.
pub(super) fn start(session: &Session) -> Decided {
    let index = session.agenda.current.unwrap_or(0);
    start_slot(session, index)
}

fn start_slot(session: &Session, index: usize) -> Decided {
    let slot = session.agenda.slots.get(index).ok_or(Refusal::LastRound)?;
    if slot.is_running() {
        return Err(Refusal::AlreadyRunning);
    }
    Ok(starting(session, index, &slot.round))
}

/// The facts that a round's start consists of.
pub(super) fn starting(session: &Session, index: usize, round: &Round) -> Vec<Event> {
    let people = session.participants().count();
    let mut events = vec![Event::RoundStarted {
        slot: index,
        length: round.time.length(people),
    }];
    match round.kind {
        RoundKind::GoRound => {
            events.push(Event::SpeakingOrderSet {
                order: speaking_order(session, round.order, index),
            });
        }
        RoundKind::Poll => {
            if !session.polls.iter().any(|poll| poll.slot == index) {
                events.push(Event::PollOpened { slot: index });
            }
        }
        RoundKind::Open
        | RoundKind::Silent
        | RoundKind::Pairs
        | RoundKind::Ballot
        | RoundKind::Commitments
        | RoundKind::Break => {}
    }
    events
}

fn speaking_order(session: &Session, order: SpeakingOrder, index: usize) -> Vec<PersonId> {
    let mut people: Vec<PersonId> = session.participants().map(|p| p.id).collect();
    match order {
        SpeakingOrder::Seat => {}
        SpeakingOrder::Random => shuffle(&mut people, session.opening.seed ^ (index as u64)),
        SpeakingOrder::LeastHeard => {
            people
                .sort_by_key(|&who| (session.times.talked(who), session.marks.counts(who).total()));
        }
    }
    people
}

/// Fisher and Yates's shuffle over the `SplitMix64` generator (Steele, Lea and Flood 2014): small, and the same everywhere.
fn shuffle(people: &mut [PersonId], seed: u64) {
    let mut state = seed;
    let mut draw = |below: usize| {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % below as u64).unwrap_or(0)
    };
    for last in (1..people.len()).rev() {
        people.swap(last, draw(last + 1));
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

pub(super) fn extend(session: &Session, by: Duration) -> Decided {
    let (index, _) = current(session)?;
    Ok(vec![Event::RoundExtended { slot: index, by }])
}

/// Takes away what is asked for, or what is left when that is less.
pub(super) fn shorten(session: &Session, by: Duration, now: Moment) -> Decided {
    let (index, slot) = current(session)?;
    match slot.remaining(session.running(now), session.participants().count()) {
        Remaining::Left(left) if !left.is_zero() => Ok(vec![Event::RoundShortened {
            slot: index,
            by: by.min(left),
        }]),
        Remaining::Left(_) | Remaining::Over(_) => Err(Refusal::NoTimeLeft),
    }
}

pub(super) fn backdate(session: &Session, by: Duration, now: Moment) -> Decided {
    let (index, slot) = current(session)?;
    if !slot.is_running() {
        return Err(Refusal::NotRunning);
    }
    let began = slot.started.unwrap_or(now);
    if began.since(Moment::START) < by {
        return Err(Refusal::BackdatedTooFar);
    }
    Ok(vec![Event::RoundStartMoved {
        slot: index,
        earlier_by: by,
    }])
}

fn current(session: &Session) -> Result<(usize, &Slot), Refusal> {
    let index = session.agenda.current.ok_or(Refusal::NotBegun)?;
    let slot = session.agenda.slots.get(index).ok_or(Refusal::NotBegun)?;
    Ok((index, slot))
}

pub(super) fn next(session: &Session) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let Some(index) = session.agenda.current else {
        return start(session);
    };
    let mut events = leaving(session, index, RoundEnd::Finished);
    events.extend(another_cycle(session, index));
    let is_last = index + 1 == session.agenda.slots.len() && !inserts(&events);
    if !is_last {
        events.push(Event::RoundChosen { slot: index + 1 });
    } else if events.is_empty() {
        return Err(Refusal::LastRound);
    }
    Ok(events)
}

fn inserts(events: &[Event]) -> bool {
    events
        .iter()
        .any(|event| matches!(event, Event::RoundInserted { .. }))
}

/// Ends the round on the screen, if it has not ended yet.
pub(super) fn leaving(session: &Session, index: usize, how: RoundEnd) -> Vec<Event> {
    let Some(slot) = session
        .agenda
        .slots
        .get(index)
        .filter(|slot| !slot.has_ended())
    else {
        return Vec::new();
    };
    let how = if slot.started.is_some() {
        how
    } else {
        RoundEnd::Skipped
    };
    vec![Event::RoundEnded { slot: index, how }]
}

/// The rounds of a section that goes on until a ballot decides, once more, when its end is reached without a decision.
fn another_cycle(session: &Session, index: usize) -> Vec<Event> {
    let Some(slot) = session.agenda.slots.get(index) else {
        return Vec::new();
    };
    let Some(section) = slot.round.section else {
        return Vec::new();
    };
    let same_cycle =
        |other: &Slot| other.round.section == Some(section) && other.cycle == slot.cycle;
    let goes_on = session
        .agenda
        .slots
        .get(index + 1)
        .is_some_and(|next| next.round.section == Some(section));
    let Some(Cycles::UntilDecided { at_most }) =
        session.plan().sections.get(section).map(|s| s.cycles)
    else {
        return Vec::new();
    };
    if goes_on || slot.cycle >= at_most || session.has_decided() {
        return Vec::new();
    }
    session
        .agenda
        .slots
        .iter()
        .filter(|other| same_cycle(other) && matches!(other.origin, Origin::Plan | Origin::Cycle))
        .zip(index + 1..)
        .map(|(other, place)| Event::RoundInserted {
            slot: place,
            round: Box::new(other.round.clone()),
            origin: Origin::Cycle,
            cycle: slot.cycle + 1,
        })
        .collect()
}

pub(super) fn previous(session: &Session) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let (index, slot) = current(session)?;
    let before = index.checked_sub(1).ok_or(Refusal::FirstRound)?;
    let mut events = Vec::new();
    if slot.is_running() {
        events.push(Event::RoundEnded {
            slot: index,
            how: RoundEnd::Left,
        });
    }
    events.push(Event::RoundChosen { slot: before });
    Ok(events)
}

pub(super) fn repeat(session: &Session) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let (index, slot) = current(session)?;
    let mut events = leaving(session, index, RoundEnd::Finished);
    events.push(Event::RoundInserted {
        slot: index + 1,
        round: Box::new(slot.round.clone()),
        origin: Origin::Repeated,
        cycle: slot.cycle,
    });
    events.push(Event::RoundChosen { slot: index + 1 });
    Ok(events)
}

/// The round to be held next.
pub(super) fn insertion(session: &Session, round: &Round) -> Event {
    Event::RoundInserted {
        slot: session.agenda.current.map_or(0, |index| index + 1),
        round: Box::new(round.clone()),
        origin: Origin::Inserted,
        cycle: 1,
    }
}

pub(super) fn settle_gap(session: &Session, counted: bool) -> Decided {
    match session.gap {
        Some(_) => Ok(vec![Event::GapSettled { counted }]),
        None => Err(Refusal::NoGap),
    }
}

/// A round whose plan says so goes on by itself when its time is up; a ballot is never left.
pub(super) fn pass_time(session: &Session, now: Moment) -> Vec<Event> {
    let Ok((index, slot)) = current(session) else {
        return Vec::new();
    };
    let time_is_up = slot
        .remaining(session.running(now), session.participants().count())
        .left()
        .is_zero();
    if !slot.round.auto_advance
        || session.phase() != Phase::Running
        || !time_is_up
        || session.open_ballot().is_some()
    {
        return Vec::new();
    }
    let mut events = leaving(session, index, RoundEnd::TimeUp);
    if let Some(next) = session.agenda.slots.get(index + 1) {
        events.extend(starting(session, index + 1, &next.round));
    }
    events
}
