//! Which patterns a round does not warn of.

use super::Pattern;
use crate::plan::{Invite, RoundKind};
use crate::session::Talk;

/// The patterns that are not judged now, because the round asks for what they would warn of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Muted([bool; 4]);

impl Muted {
    pub const NONE: Self = Self([false; 4]);
    pub const ALL: Self = Self([true; 4]);

    /// What a round mutes. Rounds in which nobody, or not the whole room, talks freely are not judged at all.
    pub const fn during(kind: RoundKind, invites: Invite) -> Self {
        match kind {
            RoundKind::GoRound | RoundKind::Open => Self::by(invites),
            RoundKind::Silent
            | RoundKind::Pairs
            | RoundKind::Poll
            | RoundKind::Ballot
            | RoundKind::Commitments
            | RoundKind::Break => Self::ALL,
        }
    }

    const fn by(invites: Invite) -> Self {
        let mut muted = Self::NONE;
        match invites {
            Invite::Lead => {
                muted.0[Pattern::TooManyChefs.index()] = true;
                muted.0[Pattern::OneLeader.index()] = true;
            }
            Invite::Follow => muted.0[Pattern::NoInitiation.index()] = true,
            Invite::Both => {}
            Invite::Any => return Self::ALL,
        }
        muted
    }

    pub const fn has(self, pattern: Pattern) -> bool {
        self.0[pattern.index()]
    }

    pub fn is_all(self) -> bool {
        self == Self::ALL
    }

    /// Whether a mark made now tells how this meeting usually talks.
    pub const fn talk(self) -> Talk {
        if self.has(Pattern::TooManyChefs) || self.has(Pattern::NoInitiation) {
            Talk::Invited
        } else {
            Talk::Free
        }
    }
}
