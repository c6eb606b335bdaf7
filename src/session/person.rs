//! The people of a session.

use super::Moment;

/// Number of a person within a session, from 0 in the order in which they were added. Never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonId(pub u16);

/// How far a person agreed to be marked. Changeable at any time, and looking back: what is shown follows the
/// present level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Consent {
    /// Counted, and shown by name.
    #[default]
    Named,
    /// Counted, and shown by initials.
    Initials,
    /// Counted in the group's figures; no gauge of their own, never named in an alert.
    Unnamed,
    /// Not counted at all, and not on the roster of the figures.
    NotCounted,
}

impl Consent {
    /// The level in words, for lobby and minutes.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::Initials => "initials",
            Self::Unnamed => "counted, unnamed",
            Self::NotCounted => "not counted",
        }
    }
}

/// One person of the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub role: Option<String>,
    /// Watches: is neither counted nor entitled to vote.
    pub observer: bool,
    /// In the room now.
    pub present: bool,
    pub consent: Consent,
}

/// Somebody came or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    pub who: PersonId,
    /// Whether they are in the room from then on.
    pub present: bool,
    pub at: Moment,
}

impl Person {
    /// Whether this person's contributions count in the figures.
    pub fn counted(&self) -> bool {
        !self.observer && self.consent != Consent::NotCounted
    }
}
