//! What somebody will do, by when.

use jiff::civil::Date;

use super::{Moment, PersonId};

/// Number of a commitment within its session, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CommitmentId(pub u16);

/// One owner, one deed, one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    pub id: CommitmentId,
    pub owner: PersonId,
    pub deed: String,
    pub due: Option<Date>,
    /// How everybody will know that it is done.
    pub check: Option<String>,
    /// When it was made first.
    pub made: Moment,
}

/// What the group decided, or that it did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    Made {
        text: String,
        ballot: Option<super::ballot::BallotId>,
        review: Option<Date>,
    },
    None {
        why: String,
    },
}
