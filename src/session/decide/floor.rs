//! Who gets the floor, and in which order a go-round gives it.

use super::super::agenda::Progress;
use super::super::event::Event;
use super::super::{Chance, Moment, PersonId, Refusal, Session};
use super::rounds::{current, start};
use super::{Decided, present};
use crate::plan::SpeakingOrder;

/// Giving the floor before a round has started starts it.
pub(super) fn toggle(session: &Session, who: PersonId, now: Moment) -> Decided {
    present(session, who)?;
    let (_, slot) = current(session)?;
    if session.floor.is_some_and(|floor| floor.who == who) {
        return Ok(vec![Event::FloorReleased]);
    }
    let mut events = match slot.progress {
        Progress::Waiting => start(session, now)?,
        Progress::Running(_) | Progress::Dropped | Progress::Ended(_) => Vec::new(),
    };
    events.push(Event::FloorGiven { who });
    Ok(events)
}

/// A go-round that has not started yet starts with its first speaker.
pub(super) fn next_speaker(session: &Session, now: Moment) -> Decided {
    let (_, slot) = current(session)?;
    let mut events = match slot.progress {
        Progress::Waiting => start(session, now)?,
        Progress::Running(_) | Progress::Dropped | Progress::Ended(_) => Vec::new(),
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

pub(super) fn release(session: &Session) -> Decided {
    match session.floor {
        Some(_) => Ok(vec![Event::FloorReleased]),
        None => Err(Refusal::NobodyHasTheFloor),
    }
}

pub(super) fn speaking_order(
    session: &Session,
    order: SpeakingOrder,
    index: usize,
    now: Moment,
) -> Vec<PersonId> {
    let mut people: Vec<PersonId> = session.participants().map(|p| p.id).collect();
    match order {
        SpeakingOrder::Seat => {}
        SpeakingOrder::Random => Chance(session.opening.seed ^ (index as u64)).shuffle(&mut people),
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
