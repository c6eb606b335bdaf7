//! Who gets the floor, and in which order a go-round gives it.

use super::super::agenda::Progress;
use super::super::event::Event;
use super::super::{Moment, PersonId, Refusal, Session};
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
