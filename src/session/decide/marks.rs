//! Marks and their corrections.

use super::super::event::Event;
use super::super::{Mark, MarkId, Mode, Moment, PersonId, Refusal, Session};
use super::{Decided, known};

pub(super) fn mark(session: &Session, mode: Mode, now: Moment) -> Decided {
    if session.began.is_none() {
        return Err(Refusal::NotBegun);
    }
    let floor = session.floor.ok_or(Refusal::NobodyHasTheFloor)?;
    can_be_marked(session, floor.who)?;
    Ok(vec![Event::ContributionMarked {
        id: session.marks.next_id(),
        who: floor.who,
        mode,
        at: now,
    }])
}

pub(super) fn mark_missed(
    session: &Session,
    who: PersonId,
    mode: Mode,
    at: Moment,
    now: Moment,
) -> Decided {
    can_be_marked(session, who)?;
    let began = session.began.ok_or(Refusal::NotBegun)?;
    if at < began {
        return Err(Refusal::BeforeTheStart);
    }
    if at > now {
        return Err(Refusal::InTheFuture);
    }
    Ok(vec![Event::ContributionMarked {
        id: session.marks.next_id(),
        who,
        mode,
        at,
    }])
}

pub(super) fn recode(session: &Session, id: MarkId, mode: Mode) -> Decided {
    let mark = active(session, id)?;
    if mark.mode == mode {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::ContributionRecoded { id, mode }])
}

pub(super) fn reattribute(session: &Session, id: MarkId, who: PersonId) -> Decided {
    let mark = active(session, id)?;
    can_be_marked(session, who)?;
    if mark.who == who {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::ContributionReattributed { id, who }])
}

pub(super) fn undo(session: &Session) -> Decided {
    let change = session.changes.last_done().ok_or(Refusal::NothingToUndo)?;
    Ok(vec![Event::Undone { of: change.seq }])
}

pub(super) fn redo(session: &Session) -> Decided {
    let change = session
        .changes
        .last_undone()
        .ok_or(Refusal::NothingToRedo)?;
    Ok(vec![Event::Redone { of: change.seq }])
}

/// Only while nobody has taken it up: a correction may have shown since that somebody did.
pub(super) fn put_lead_back(session: &Session, lead: MarkId) -> Decided {
    active(session, lead)?;
    let unanswered = session.uptake().unanswered;
    if !unanswered.iter().any(|mark| mark.id == lead) {
        return Err(Refusal::TakenUp);
    }
    if session
        .lead_on_screen()
        .is_some_and(|shown| shown.id == lead)
    {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::LeadPutBack { lead }])
}

pub(super) fn put_lead_away(session: &Session) -> Decided {
    session.lead_on_screen().ok_or(Refusal::NoChange)?;
    Ok(vec![Event::LeadPutAway])
}

fn active(session: &Session, id: MarkId) -> Result<Mark, Refusal> {
    session
        .marks
        .get(id)
        .filter(|_| session.marks.is_active(id))
        .ok_or(Refusal::UnknownMark)
}

fn can_be_marked(session: &Session, who: PersonId) -> Result<(), Refusal> {
    let person = known(session, who)?;
    if person.observer {
        return Err(Refusal::Observer(person.name.clone()));
    }
    if !person.counted() {
        return Err(Refusal::NotCounted(person.name.clone()));
    }
    Ok(())
}
