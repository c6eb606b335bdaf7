//! Which round comes next: going on, going back, repeating, inserting, cycling.

use std::cmp::Ordering;

use super::super::agenda::{Progress, Slot};
use super::super::commitment::Decision;
use super::super::event::{Event, Origin, RoundEnd};
use super::super::{Moment, Phase, Refusal, Session};
use super::Decided;
use super::rounds::{current, start, starting, starting_slot};
use crate::plan::{Cycles, Plan, Round};

pub(super) fn next(session: &Session, now: Moment) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let Some(index) = session.agenda.current else {
        return start(session, now);
    };
    let mut events = leaving(session, index, RoundEnd::Finished);
    let Some(Follows { slot, cycle }) = follows(session, index) else {
        return if events.is_empty() {
            Err(Refusal::LastRound)
        } else {
            Ok(events)
        };
    };
    events.extend(cycle);
    events.push(Event::RoundChosen { slot });
    Ok(events)
}

/// What is held after a round.
struct Follows {
    slot: usize,
    /// The facts that put it there, where it is the first of a section's next cycle.
    cycle: Vec<Event>,
}

/// Behind the round at `index`; none behind the last one. Dropped rounds are passed by.
fn follows(session: &Session, index: usize) -> Option<Follows> {
    let slots = &session.agenda.slots;
    let held = (index + 1..slots.len()).find(|&slot| !slots[slot].is_dropped());
    let passed = index..held.unwrap_or(slots.len());
    let again = passed
        .map(|at| (at + 1, another_cycle(session, at)))
        .find(|(_, cycle)| !cycle.is_empty());
    match (again, held) {
        (Some((slot, cycle)), _) => Some(Follows { slot, cycle }),
        (None, Some(slot)) => Some(Follows {
            slot,
            cycle: Vec::new(),
        }),
        (None, None) => None,
    }
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
    let slots = &session.agenda.slots;
    let before = (0..index).rev().find(|&slot| !slots[slot].is_dropped());
    let before = before.ok_or(Refusal::FirstRound)?;
    let mut events = Vec::new();
    if slot.started.is_some() {
        events.extend(leaving(session, index, RoundEnd::Left));
    }
    events.push(Event::RoundChosen { slot: before });
    Ok(events)
}

/// Forwards the rounds between are skipped; backwards the one on the screen is left, and can be taken up again.
pub(super) fn go_to(session: &Session, to: usize) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let (index, slot) = current(session)?;
    if to >= session.agenda.slots.len() {
        return Err(Refusal::LastRound);
    }
    let mut events = Vec::new();
    match to.cmp(&index) {
        Ordering::Equal => return Err(Refusal::NoChange),
        Ordering::Greater => {
            events.extend(leaving(session, index, RoundEnd::Finished));
            let waiting = (index + 1..to)
                .filter(|&between| session.agenda.slots[between].progress == Progress::Waiting);
            events.extend(waiting.map(|between| Event::RoundEnded {
                slot: between,
                how: RoundEnd::Skipped,
            }));
        }
        Ordering::Less if slot.started.is_some() => {
            events.extend(leaving(session, index, RoundEnd::Left));
        }
        Ordering::Less => {}
    }
    events.push(Event::RoundChosen { slot: to });
    Ok(events)
}

/// As long as no round is on the screen and none was put before the plan's own.
pub(super) fn change_plan(session: &Session, plan: &Plan) -> Decided {
    let all_planned = session
        .agenda
        .slots
        .iter()
        .all(|slot| slot.origin == Origin::Plan);
    if session.agenda.current.is_some() || !all_planned {
        return Err(Refusal::HasBegun);
    }
    let mut plan = plan.clone();
    plan.people.clear();
    let as_it_is = Plan {
        people: Vec::new(),
        ..session.plan().clone()
    };
    if plan == as_it_is {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::PlanChanged {
        plan: Box::new(plan),
    }])
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
        Progress::Running(_) | Progress::Dropped | Progress::Ended(_) => Place {
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
    let Some(Follows { slot: next, cycle }) = follows(session, index) else {
        return events;
    };
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
