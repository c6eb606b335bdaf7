//! Who is there, who sits where, who may be marked.

use super::super::event::Event;
use super::super::{Consent, PersonId, Refusal, Session};
use super::{Decided, known};
use crate::plan::MOST_PEOPLE;
use crate::text::{clean_name, same_name};

pub(super) fn add(session: &Session, name: &str, role: Option<&str>, observer: bool) -> Decided {
    // Numbers are never given twice.
    let numbers_left = session.people_ever < u16::MAX;
    if session.people.len() >= MOST_PEOPLE || !numbers_left {
        return Err(Refusal::TooManyPeople);
    }
    let name = free_name(session, name, None)?;
    let role = role.and_then(clean_name);
    Ok(vec![Event::PersonAdded {
        who: PersonId(session.people_ever),
        name,
        role,
        observer,
    }])
}

pub(super) fn rename(session: &Session, who: PersonId, name: &str) -> Decided {
    let person = known(session, who)?;
    let name = free_name(session, name, Some(who))?;
    if person.name == name {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::PersonRenamed { who, name }])
}

fn free_name(session: &Session, name: &str, except: Option<PersonId>) -> Result<String, Refusal> {
    let name = clean_name(name).ok_or(Refusal::EmptyName)?;
    let taken = session
        .people
        .iter()
        .any(|p| Some(p.id) != except && same_name(&p.name, &name));
    if taken {
        Err(Refusal::NameTaken(name))
    } else {
        Ok(name)
    }
}

pub(super) fn remove(session: &Session, who: PersonId) -> Decided {
    let person = known(session, who)?;
    if session.is_on_record(who) {
        return Err(Refusal::OnRecord(person.name.clone()));
    }
    Ok(vec![Event::PersonRemoved { who }])
}

pub(super) fn move_seat(session: &Session, who: PersonId, down: bool) -> Decided {
    known(session, who)?;
    let mut order: Vec<PersonId> = session.people.iter().map(|p| p.id).collect();
    let seat = order
        .iter()
        .position(|&p| p == who)
        .ok_or(Refusal::UnknownPerson)?;
    let other = if down {
        seat.checked_add(1)
    } else {
        seat.checked_sub(1)
    };
    let other = other
        .filter(|&seat| seat < order.len())
        .ok_or(Refusal::NoSeat)?;
    order.swap(seat, other);
    Ok(vec![Event::PeopleReordered { order }])
}

pub(super) fn set_observer(session: &Session, who: PersonId, observer: bool) -> Decided {
    if known(session, who)?.observer == observer {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::ObserverChanged { who, observer }])
}

pub(super) fn set_presence(session: &Session, who: PersonId, present: bool) -> Decided {
    if known(session, who)?.present == present {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::PresenceChanged { who, present }])
}

pub(super) fn set_consent(session: &Session, who: PersonId, consent: Consent) -> Decided {
    if known(session, who)?.consent == consent {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::ConsentChanged { who, consent }])
}

impl Session {
    /// Whether anything but their place at the table is recorded of somebody.
    fn is_on_record(&self, who: PersonId) -> bool {
        self.times.turns(who) > 0
            || self.floor.is_some_and(|floor| floor.who == who)
            || self.marks.ever_marked(who)
            || self
                .ballots
                .iter()
                .any(|ballot| ballot.electorate.contains(&who))
            || self
                .polls
                .iter()
                .any(|poll| poll.answers.iter().any(|answer| answer.who == who))
            || self.commitments.iter().any(|c| c.owner == who)
            || self.pledge(who).is_some()
            || self.proposal.defers_to(who)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{builtin, check};
    use crate::session::{Command, Moment, Opening, Recorded, Seq};

    #[test]
    fn no_number_is_given_twice() {
        let plan = check::parse("plan", builtin::DEFAULT.toml).unwrap();
        let mut session = Session::new(Opening {
            plan,
            started: jiff::civil::date(2026, 3, 2).at(10, 0, 0, 0),
            seed: 0,
            imported: None,
            rehearsal: None,
        });
        let last = Event::PersonAdded {
            who: PersonId(u16::MAX),
            name: "Ana".to_owned(),
            role: None,
            observer: false,
        };
        session.apply(&Recorded {
            n: Seq(1),
            t: Moment::START,
            event: last,
        });
        let another = Command::AddPerson {
            name: "Bo".to_owned(),
            role: None,
            observer: false,
        };
        let refused = session.perform(&another, Moment::START);
        assert_eq!(refused, Err(Refusal::TooManyPeople));
    }
}
