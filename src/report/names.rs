//! What people are called in a report, as far as they agreed to be named. Knows no format.

use std::collections::HashMap;

use crate::session::alert::RaisedAlert;
use crate::session::pattern::Pattern;
use crate::session::{Consent, Person, PersonId, Session, Slot};
use crate::text::initials;

/// How the sentence of an alert begins when it names nobody.
const ANONYMOUS: &str = "Most leads come from one person";

/// The label of everybody: the name, or initials where that was asked for.
#[derive(Debug)]
pub(super) struct Names<'s> {
    session: &'s Session,
    labels: HashMap<PersonId, String>,
}

impl<'s> Names<'s> {
    pub(super) fn of(session: &'s Session) -> Self {
        let people = session.people();
        let wanted: Vec<String> = people.iter().map(label).collect();
        let labels = people
            .iter()
            .zip(&wanted)
            .enumerate()
            .map(|(seat, (person, label))| {
                let same = |labels: &[String]| labels.iter().filter(|&l| l == label).count();
                let told_apart = match person.consent {
                    Consent::Initials if same(&wanted) > 1 => {
                        format!("{label} {}", same(&wanted[..seat]) + 1)
                    }
                    Consent::Initials | Consent::Named | Consent::Unnamed | Consent::NotCounted => {
                        label.clone()
                    }
                };
                (person.id, told_apart)
            })
            .collect();
        Self { session, labels }
    }

    /// For what somebody did in the open: was there, voted, took on a deed.
    pub(super) fn label(&self, who: PersonId) -> &str {
        self.labels.get(&who).map_or("somebody", String::as_str)
    }

    /// For what was marked of somebody: nothing unless they agreed to be shown.
    pub(super) fn marked(&self, person: &Person) -> Option<&str> {
        match person.consent {
            Consent::Named | Consent::Initials if !person.observer => Some(self.label(person.id)),
            Consent::Named | Consent::Initials | Consent::Unnamed | Consent::NotCounted => None,
        }
    }

    /// The sentence of an alert. It was written when the alert came up; who has since asked not to be named in it is
    /// taken out.
    pub(super) fn evidence(&self, raised: &RaisedAlert) -> String {
        let sentence = &raised.alert.evidence;
        if !self.hides_leader(raised) {
            return sentence.clone();
        }
        let who = match self.leader(raised) {
            Some(label) => format!("Most leads come from {label}"),
            None => ANONYMOUS.to_owned(),
        };
        match sentence.rsplit_once(": ") {
            Some((_, figures)) => format!("{who}: {figures}"),
            None => format!("{who}."),
        }
    }

    /// The name of a round; that of a counter-move may once have held the leader's.
    pub(super) fn round(&self, slot: &Slot) -> String {
        let name = &slot.round.name;
        let of_this = |raised: &&RaisedAlert| raised.alert.counter_move.name == *name;
        let hidden = self
            .session
            .alerts()
            .iter()
            .filter(of_this)
            .find(|raised| self.hides_leader(raised));
        let Some(raised) = hidden else {
            return name.clone();
        };
        match raised.alert.who.and_then(|who| self.session.person(who)) {
            Some(person) => name.replace(&person.name, self.leader(raised).unwrap_or("one person")),
            None => name.clone(),
        }
    }

    fn leader(&self, raised: &RaisedAlert) -> Option<&str> {
        let person = self.session.person(raised.alert.who?)?;
        self.marked(person)
    }

    /// Whether an alert named somebody who is not to be shown by their full name.
    fn hides_leader(&self, raised: &RaisedAlert) -> bool {
        raised.alert.pattern == Pattern::OneLeader
            && !raised.alert.evidence.starts_with(ANONYMOUS)
            && raised
                .alert
                .who
                .and_then(|who| self.session.person(who))
                .is_some_and(|person| person.observer || person.consent != Consent::Named)
    }
}

fn label(person: &Person) -> String {
    match person.consent {
        Consent::Initials => initials(&person.name),
        Consent::Named | Consent::Unnamed | Consent::NotCounted => person.name.clone(),
    }
}
