//! Who counts in the figures, and who of them is in the room. Knows nothing of names.
//!
//! Consent can change at any time, and looking back, so it is asked at every evaluation and never stored in a mark.

use super::{Person, PersonId};

/// Where one person stands in the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Present,
    Absent,
    NotCounted,
}

/// Who is counted and present. A person it does not list counts and is present.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    /// By person id.
    standing: Vec<Standing>,
    /// Who is away or not counted: few, so that figures are totals less these.
    exceptions: Vec<PersonId>,
    present: usize,
}

impl Roster {
    /// The roster of a session's people.
    pub fn of<'a>(people: impl IntoIterator<Item = &'a Person>) -> Self {
        let mut roster = Self::default();
        for person in people {
            let standing = match (person.counted(), person.present) {
                (false, _) => Standing::NotCounted,
                (true, false) => Standing::Absent,
                (true, true) => Standing::Present,
            };
            roster.list(person.id, standing);
        }
        roster
    }

    /// People 0 to `count - 1`, all counted and present.
    pub fn everybody(count: u16) -> Self {
        Self {
            standing: vec![Standing::Present; usize::from(count)],
            exceptions: Vec::new(),
            present: usize::from(count),
        }
    }

    /// Whether this person's marks count.
    pub fn counts(&self, who: PersonId) -> bool {
        self.standing(who) != Standing::NotCounted
    }

    /// Whether this person counts and is in the room.
    pub fn is_present(&self, who: PersonId) -> bool {
        self.standing(who) == Standing::Present
    }

    /// How many listed people count and are in the room.
    pub fn present(&self) -> usize {
        self.present
    }

    /// Who is away or not counted.
    pub(super) fn exceptions(&self) -> &[PersonId] {
        &self.exceptions
    }

    fn standing(&self, who: PersonId) -> Standing {
        self.standing
            .get(usize::from(who.0))
            .copied()
            .unwrap_or(Standing::Present)
    }

    fn list(&mut self, who: PersonId, standing: Standing) {
        let index = usize::from(who.0);
        if self.standing.len() <= index {
            self.standing.resize(index + 1, Standing::Present);
        }
        self.standing[index] = standing;
        match standing {
            Standing::Present => self.present += 1,
            Standing::Absent | Standing::NotCounted => self.exceptions.push(who),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Consent;

    fn person(id: u16, present: bool, consent: Consent) -> Person {
        Person {
            id: PersonId(id),
            name: String::new(),
            role: None,
            observer: false,
            present,
            consent,
        }
    }

    #[test]
    fn consent_and_presence_decide_who_stands_where() {
        let roster = Roster::of(&[
            person(0, true, Consent::Unnamed),
            person(1, false, Consent::Named),
            person(2, true, Consent::NotCounted),
        ]);
        assert_eq!(roster.present(), 1);
        assert!(roster.is_present(PersonId(0)));
        assert!(roster.counts(PersonId(1)) && !roster.is_present(PersonId(1)));
        assert!(!roster.counts(PersonId(2)));
        assert_eq!(roster.exceptions(), [PersonId(1), PersonId(2)]);
    }
}
