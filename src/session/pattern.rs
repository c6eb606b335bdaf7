//! placeholder replaced by the detector

use super::PersonId;

/// The four states that a group of leaders ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pattern {
    TooManyChefs,
    NoInitiation,
    OneLeader,
    Concurrent,
}

/// What the map shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum GroupState {
    #[default]
    Forming,
    Mixed,
    TooManyChefs,
    NoInitiation,
    OneLeader(PersonId),
    Concurrent,
}
