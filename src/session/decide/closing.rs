//! The decision, who carries it out, and the end of the session.

use jiff::civil::Date;

use super::super::commitment::{Commitment, CommitmentId, Decision};
use super::super::event::{Event, RoundEnd};
use super::super::pledge::Pledge;
use super::super::{Moment, PersonId, Refusal, Session};
use super::{Decided, agenda, known, rounds, written};
use crate::plan::RoundKind;

/// The ballot a decision rests on is the last one that passed.
pub(super) fn record_decision(session: &Session, text: &str, review: Option<Date>) -> Decided {
    let text = written(text)?;
    let ballot = session
        .last_counted()
        .filter(|_| session.has_decided())
        .map(|ballot| ballot.id);
    let mut events = taking_the_floor(session);
    events.push(Event::DecisionRecorded {
        text,
        ballot,
        review,
    });
    Ok(events)
}

/// What is written down for everybody ends the turn of whoever had the floor.
fn taking_the_floor(session: &Session) -> Vec<Event> {
    session
        .floor
        .map(|_| Event::FloorReleased)
        .into_iter()
        .collect()
}

pub(super) fn set_review_date(session: &Session, date: Option<Date>) -> Decided {
    match session.decision() {
        Some(Decision::Made { review, .. }) if *review == date => Err(Refusal::NoChange),
        Some(Decision::Made { .. }) => Ok(vec![Event::ReviewDateSet { review: date }]),
        Some(Decision::None { .. }) | None => Err(Refusal::NoDecision),
    }
}

pub(super) fn commit(
    session: &Session,
    owner: PersonId,
    deed: &str,
    due: Option<Date>,
    now: Moment,
) -> Decided {
    known(session, owner)?;
    let id = CommitmentId(session.commitments_ever);
    let deed = written(deed)?;
    let mut events = rounds::begun_by_doing(session, RoundKind::Commitments, now);
    events.extend(taking_the_floor(session));
    events.push(Event::CommitmentMade {
        id,
        owner,
        deed,
        due,
    });
    Ok(events)
}

pub(super) fn change_commitment(
    session: &Session,
    id: CommitmentId,
    owner: PersonId,
    deed: &str,
    due: Option<Date>,
) -> Decided {
    known(session, owner)?;
    let deed = written(deed)?;
    let old = commitment(session, id)?;
    if (old.owner, &old.deed, old.due) == (owner, &deed, due) {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::CommitmentChanged {
        id,
        owner,
        deed,
        due,
    }])
}

pub(super) fn set_check(session: &Session, id: CommitmentId, check: &str) -> Decided {
    let check = written(check).ok();
    if commitment(session, id)?.check == check {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::CommitmentCheckSet { id, check }])
}

/// Everybody who takes part may say it, here or not: it is said again for those who are away.
pub(super) fn give_pledge(session: &Session, who: PersonId, pledge: Pledge) -> Decided {
    let person = known(session, who)?;
    if person.observer {
        return Err(Refusal::Observer(person.name.clone()));
    }
    match session.decision() {
        Some(Decision::Made { .. }) => {}
        Some(Decision::None { .. }) | None => return Err(Refusal::NoDecision),
    }
    if session.pledge(who) == Some(pledge) {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::PledgeGiven { who, pledge }])
}

pub(super) fn drop_commitment(session: &Session, id: CommitmentId) -> Decided {
    commitment(session, id)?;
    Ok(vec![Event::CommitmentDropped { id }])
}

fn commitment(session: &Session, id: CommitmentId) -> Result<&Commitment, Refusal> {
    session
        .commitments
        .iter()
        .find(|c| c.id == id)
        .ok_or(Refusal::UnknownCommitment)
}

pub(super) fn declare_no_decision(session: &Session, why: &str) -> Decided {
    let why = written(why)?;
    match session.decision() {
        Some(Decision::None { why: old }) if *old == why => Err(Refusal::NoChange),
        Some(Decision::None { .. } | Decision::Made { .. }) | None => {
            Ok(vec![Event::NoDecisionDeclared { why }])
        }
    }
}

pub(super) fn reopen(session: &Session) -> Decided {
    if session.is_closed() {
        Ok(vec![Event::SessionReopened])
    } else {
        Err(Refusal::NotClosed)
    }
}

/// A session ends with a decision, or with the words why it does not. A proposal that passed is the decision, if
/// nobody put it into other words.
pub(super) fn close(session: &Session) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let mut events = Vec::new();
    if session.decision.is_none() {
        events.push(ending(session)?);
    }
    if let Some(index) = session.agenda.current.filter(|_| {
        session
            .agenda
            .current()
            .is_some_and(|s| s.started.is_some())
    }) {
        events.extend(agenda::leaving(session, index, RoundEnd::Finished));
    }
    events.push(Event::SessionClosed);
    Ok(events)
}

fn ending(session: &Session) -> Result<Event, Refusal> {
    let passed = session
        .last_counted()
        .filter(|_| session.has_decided())
        .and_then(|ballot| {
            let text = session.decided_text(ballot)?;
            Some((ballot.id, text.to_owned()))
        });
    if let Some((ballot, text)) = passed {
        return Ok(Event::DecisionRecorded {
            text,
            ballot: Some(ballot),
            review: None,
        });
    }
    let why = session.plan().ends_without_decision.clone();
    why.map(|why| Event::NoDecisionDeclared { why })
        .ok_or(Refusal::UndecidedAtClose)
}
