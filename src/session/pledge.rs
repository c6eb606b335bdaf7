//! What each person says once a decision stands: who carries it, who helps, who stays out of its way.

use super::{PersonId, Session};

/// How far somebody will carry a decision out. Said in the open, after it is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pledge {
    Own,
    Help,
    /// Does not help, and does not stand in the way.
    NotBlock,
    Cannot,
}

impl Pledge {
    pub const ALL: [Self; 4] = [Self::Own, Self::Help, Self::NotBlock, Self::Cannot];

    /// As it is said: `I will own it`.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Own => "will own it",
            Self::Help => "will help",
            Self::NotBlock => "will not block",
            Self::Cannot => "cannot",
        }
    }

    /// The word used in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Help => "help",
            Self::NotBlock => "not-block",
            Self::Cannot => "cannot",
        }
    }
}

/// What one person said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    pub who: PersonId,
    pub pledge: Pledge,
}

impl Session {
    /// What people said about the decision that stands, in the order in which they first did.
    pub fn pledges(&self) -> &[Given] {
        &self.pledges
    }

    pub fn pledge(&self, who: PersonId) -> Option<Pledge> {
        let given = self.pledges.iter().find(|given| given.who == who)?;
        Some(given.pledge)
    }

    /// Who said so, by seat.
    pub fn pledged(&self, pledge: Pledge) -> impl Iterator<Item = PersonId> + '_ {
        self.people
            .iter()
            .map(|person| person.id)
            .filter(move |&who| self.pledge(who) == Some(pledge))
    }

    /// Whether somebody carries the decision out, or a part of it.
    pub fn is_staffed(&self) -> bool {
        !self.commitments.is_empty() || self.pledged(Pledge::Own).next().is_some()
    }

    pub(super) fn take_pledge(&mut self, who: PersonId, pledge: Pledge) {
        match self.pledges.iter_mut().find(|given| given.who == who) {
            Some(given) => given.pledge = pledge,
            None => self.pledges.push(Given { who, pledge }),
        }
    }
}
