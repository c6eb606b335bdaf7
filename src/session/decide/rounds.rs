//! Rounds, clocks and the floor.

use std::time::Duration;

use super::super::agenda::{Progress, Remaining, Slot};
use super::super::commitment::Decision;
use super::super::event::{Event, GapCause, Origin, RoundEnd};
use super::super::{Moment, PersonId, Phase, Refusal, Session};
use super::{Decided, present};
use crate::plan::{Cycles, Round, RoundKind, SpeakingOrder};

/// Giving the floor before a round has started starts it.
pub(super) fn toggle_floor(session: &Session, who: PersonId, now: Moment) -> Decided {
    present(session, who)?;
    let (_, slot) = current(session)?;
    if session.floor.is_some_and(|floor| floor.who == who) {
        return Ok(vec![Event::FloorReleased]);
    }
    let mut events = match slot.progress {
        Progress::Waiting => start(session, now)?,
        Progress::Running(_) | Progress::Ended(_) => Vec::new(),
    };
    events.push(Event::FloorGiven { who });
    Ok(events)
}

/// A go-round that has not started yet starts with its first speaker.
pub(super) fn next_speaker(session: &Session, now: Moment) -> Decided {
    let (_, slot) = current(session)?;
    let mut events = match slot.progress {
        Progress::Waiting => start(session, now)?,
        Progress::Running(_) | Progress::Ended(_) => Vec::new(),
    };
    let mut turns = slot.turns.clone();
    for event in &events {
        if let Event::SpeakingOrderSet { order } = event {
            turns.set(order.clone());
        }
    }
    match turns.next() {
        Some(who) => events.push(Event::FloorGiven { who }),
        None if session.floor.is_some() => events.push(Event::FloorReleased),
        None => return Err(Refusal::EverybodyHeard),
    }
    Ok(events)
}

pub(super) fn release_floor(session: &Session) -> Decided {
    match session.floor {
        Some(_) => Ok(vec![Event::FloorReleased]),
        None => Err(Refusal::NobodyHasTheFloor),
    }
}

/// Starts the round on the screen; from the lobby, the first one.
pub(super) fn start(session: &Session, now: Moment) -> Decided {
    let index = session.agenda.current.unwrap_or(0);
    let slot = session.agenda.slots.get(index).ok_or(Refusal::LastRound)?;
    if slot.is_running() {
        return Err(Refusal::AlreadyRunning);
    }
    Ok(starting_slot(session, index, slot, now))
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
fn starting_slot(session: &Session, index: usize, slot: &Slot, now: Moment) -> Vec<Event> {
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
        length: round.time.length(session.participants().count()),
    }
}

fn speaking_order(
    session: &Session,
    order: SpeakingOrder,
    index: usize,
    now: Moment,
) -> Vec<PersonId> {
    let mut people: Vec<PersonId> = session.participants().map(|p| p.id).collect();
    match order {
        SpeakingOrder::Seat => {}
        SpeakingOrder::Random => shuffle(&mut people, session.opening.seed ^ (index as u64)),
        SpeakingOrder::LeastHeard => {
            let heard = |who| {
                let marks = session.marks.counts(who).total();
                (session.talk_time(who, now), marks)
            };
            people.sort_by_key(|&who| heard(who));
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
    let (index, _) = unfinished(session)?;
    if by.is_zero() {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::RoundExtended { slot: index, by }])
}

/// Takes away what is asked for, or what is left when that is less.
pub(super) fn shorten(session: &Session, by: Duration, now: Moment) -> Decided {
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

fn current(session: &Session) -> Result<(usize, &Slot), Refusal> {
    let index = session.agenda.current.ok_or(Refusal::NotBegun)?;
    let slot = session.agenda.slots.get(index).ok_or(Refusal::NotBegun)?;
    Ok((index, slot))
}

pub(super) fn next(session: &Session, now: Moment) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let Some(index) = session.agenda.current else {
        return start(session, now);
    };
    let mut events = leaving(session, index, RoundEnd::Finished);
    let cycle = another_cycle(session, index);
    let is_last = index + 1 == session.agenda.slots.len() && cycle.is_empty();
    if is_last && events.is_empty() {
        return Err(Refusal::LastRound);
    }
    events.extend(cycle);
    if !is_last {
        events.push(Event::RoundChosen { slot: index + 1 });
    }
    Ok(events)
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
    let is_decided =
        session.has_decided() || matches!(session.decision, Some(Decision::Made { .. }));
    if goes_on || slot.cycle >= at_most || is_decided {
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
    if slot.started.is_some() {
        events.extend(leaving(session, index, RoundEnd::Left));
    }
    events.push(Event::RoundChosen { slot: before });
    Ok(events)
}

pub(super) fn repeat(session: &Session) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let (index, slot) = current(session)?;
    if slot.started.is_none() {
        return Err(Refusal::NotRunning);
    }
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

/// Where a round is inserted that is to be held next, and the section it is held in.
pub(super) struct Place {
    pub(super) place: usize,
    pub(super) section: Option<usize>,
}

/// After the round that runs or has ended; before one that is on the screen and has yet to start. A round inserted
/// into a section, or at its end, is part of it, so that the section's next cycle follows it.
pub(super) fn next_place(session: &Session) -> Place {
    let slots = &session.agenda.slots;
    let Some((index, slot)) = current(session).ok() else {
        return Place {
            place: 0,
            section: None,
        };
    };
    match slot.progress {
        Progress::Running(_) | Progress::Ended(_) => Place {
            place: index + 1,
            section: slot.round.section,
        },
        Progress::Waiting => {
            let before = index.checked_sub(1).and_then(|before| slots.get(before));
            Place {
                place: index,
                section: before
                    .map(|before| before.round.section)
                    .filter(|section| *section == slot.round.section)
                    .flatten(),
            }
        }
    }
}

/// The round to be held next.
pub(super) fn insert(session: &Session, round: &Round) -> Decided {
    let Place { place, section } = next_place(session);
    let is_shown = session.agenda.current == Some(place);
    if is_shown && session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let mut events = vec![Event::RoundInserted {
        slot: place,
        round: Box::new(Round {
            section,
            ..round.clone()
        }),
        origin: Origin::Inserted,
        cycle: session.agenda.current().map_or(1, |slot| slot.cycle),
    }];
    if is_shown {
        events.push(Event::RoundChosen { slot: place });
    }
    Ok(events)
}

/// Nothing that was recorded lies in a gap, so that no clock ever goes back behind it.
pub(super) fn notice_gap(
    session: &Session,
    length: Duration,
    cause: GapCause,
    now: Moment,
) -> Vec<Event> {
    let length = length.min(now.since(session.last));
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
    let next = index + 1;
    let cycle = another_cycle(session, index);
    if let Some(Event::RoundInserted { round, .. }) = cycle.first() {
        let start = starting(session, next, round, now);
        events.extend(cycle.iter().cloned());
        events.extend(start);
    } else if let Some(slot) = session.agenda.slots.get(next) {
        if slot.is_to_come() {
            events.extend(starting_slot(session, next, slot, now));
        } else {
            events.push(Event::RoundChosen { slot: next });
        }
    }
    events
}
