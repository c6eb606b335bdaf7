//! What was promised before: brought to the group, and settled.

use std::time::Duration;

use super::super::event::{Event, Origin};
use super::super::promise::{Promise, Promised, Said};
use super::super::{Phase, Refusal, Session, Slot};
use super::Decided;
use crate::plan::{Invite, Round, RoundKind, SpeakingOrder, Timebox};

/// A minute for each promise, and never more than so many.
const MOST_MINUTES: u64 = 8;

/// Comes before the first round, in a round of its own.
pub(super) fn bring(session: &Session, promises: &[Promise]) -> Decided {
    if session.phase() != Phase::Lobby {
        return Err(Refusal::BegunAlready);
    }
    let new: Vec<Promise> = promises
        .iter()
        .filter(|p| session.promises().find(&p.session, p.what).is_none())
        .cloned()
        .collect();
    if new.is_empty() {
        return Err(Refusal::NothingPromised);
    }
    let mut events = vec![Event::PromisesBrought { promises: new }];
    let has_a_round = |slot: &Slot| slot.origin == Origin::Promised;
    if !session.agenda.slots.iter().any(has_a_round) {
        events.push(round(promises.len()));
    }
    Ok(events)
}

fn round(promises: usize) -> Event {
    let minutes = u64::try_from(promises).unwrap_or(MOST_MINUTES);
    let round = Round {
        name: "What we promised".to_owned(),
        kind: RoundKind::Open,
        time: Timebox::Total(Duration::from_secs(60 * minutes.min(MOST_MINUTES))),
        question: Some("What did we do of what we said, and what stood in the way?".to_owned()),
        invites: Invite::Any,
        order: SpeakingOrder::Seat,
        auto_advance: false,
        locked: false,
        optional: false,
        notes: None,
        section: None,
        ballot: None,
    };
    Event::RoundInserted {
        slot: 0,
        round: Box::new(round),
        origin: Origin::Promised,
        cycle: 1,
    }
}

pub(super) fn settle(session: &Session, of: Option<&str>, what: Promised, said: Said) -> Decided {
    let before = if let Some(id) = of {
        let brought = session.promises().find(id, what);
        brought.ok_or(Refusal::UnknownPromise)?.said
    } else if session.made(what) {
        session.promises().own(what)
    } else {
        return Err(Refusal::UnknownPromise);
    };
    if before == Some(said) {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::PromiseSettled {
        session: of.map(str::to_owned),
        what,
        fate: said.fate,
        on: said.on,
    }])
}
