//! The decision, who carries it out, and the end of the session.

use jiff::civil::Date;

use super::super::commitment::{Commitment, CommitmentId, Decision};
use super::super::event::{Event, RoundEnd};
use super::super::{PersonId, Refusal, Session};
use super::{Decided, known, rounds, written};

/// The ballot a decision rests on is the last one that passed.
pub(super) fn record_decision(session: &Session, text: &str, review: Option<Date>) -> Decided {
    let text = written(text)?;
    let ballot = session
        .last_counted()
        .filter(|_| session.has_decided())
        .map(|ballot| ballot.id);
    Ok(vec![Event::DecisionRecorded {
        text,
        ballot,
        review,
    }])
}

pub(super) fn set_review_date(session: &Session, date: Option<Date>) -> Decided {
    match session.decision() {
        Some(Decision::Made { review, .. }) if *review == date => Err(Refusal::NoChange),
        Some(Decision::Made { .. }) => Ok(vec![Event::ReviewDateSet { review: date }]),
        Some(Decision::None { .. }) | None => Err(Refusal::NoDecision),
    }
}

pub(super) fn commit(session: &Session, owner: PersonId, deed: &str, due: Option<Date>) -> Decided {
    known(session, owner)?;
    let id = CommitmentId(session.commitments_ever);
    Ok(vec![Event::CommitmentMade {
        id,
        owner,
        deed: written(deed)?,
        due,
    }])
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

/// A session ends with a decision, or with the words why it does not.
pub(super) fn close(session: &Session) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let mut events = Vec::new();
    if session.decision.is_none() {
        let why = session
            .plan()
            .ends_without_decision
            .clone()
            .ok_or(Refusal::UndecidedAtClose)?;
        events.push(Event::NoDecisionDeclared { why });
    }
    if let Some(index) = session.agenda.current.filter(|_| {
        session
            .agenda
            .current()
            .is_some_and(|s| s.started.is_some())
    }) {
        events.extend(rounds::leaving(session, index, RoundEnd::Finished));
    }
    events.push(Event::SessionClosed);
    Ok(events)
}
