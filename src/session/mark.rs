//! A mark: one counted contribution of one person.

use super::{Moment, PersonId};

/// What a contribution did, as the codebook defines it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// Claims direction: proposes, decides, opposes.
    Lead,
    /// Grants direction: asks, builds on, reflects back, concedes.
    Follow,
    /// Claims and grants in one turn: a position held open.
    Both,
}

impl Mode {
    /// Weight on the leading side, 0–1: lead 1, both 0.5, follow 0. The following side has the rest.
    pub const fn lead_weight(self) -> f64 {
        match self {
            Self::Lead => 1.0,
            Self::Both => 0.5,
            Self::Follow => 0.0,
        }
    }

    /// The word used on screens, in files and in documents.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Follow => "follow",
            Self::Both => "both",
        }
    }
}

/// Number of a mark within its session, from 0 in the order in which marks were made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MarkId(pub u32);

/// One counted contribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub id: MarkId,
    pub who: PersonId,
    pub mode: Mode,
    /// When it was made, on the session's time line.
    pub at: Moment,
    /// When it was made on the *running* clock, which stands still in pauses and between rounds.
    pub running: Moment,
}

impl Mark {
    /// A number for what the detector knows of the mark; two marks have the same by chance once in 2^64 pairs
    /// (the finalizer of `SplitMix64`).
    pub(super) fn fingerprint(self) -> u64 {
        let what = u64::from(self.id.0) << 32 | u64::from(self.who.0) << 8 | self.mode as u64;
        let mut z = what.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ self.running.as_millis();
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}
