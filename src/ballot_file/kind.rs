//! What kind of marks a method counts.

use crate::tally::Method;

/// What kind of marks a method counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A word or a step of the method's own scale.
    Sign,
    Fingers,
    /// One option.
    Choice,
    Approve,
    Rank,
    Score,
    Dots,
    Conviction,
}

impl Kind {
    pub const fn of(method: Method) -> Self {
        match method {
            Method::Consent | Method::YesNo | Method::Gradients => Self::Sign,
            Method::Fist => Self::Fingers,
            Method::Plurality => Self::Choice,
            Method::Approval => Self::Approve,
            Method::Score | Method::Star => Self::Score,
            Method::Irv
            | Method::Schulze
            | Method::RankedPairs
            | Method::Borda
            | Method::Copeland
            | Method::Minimax
            | Method::Condorcet => Self::Rank,
            Method::Dots => Self::Dots,
            Method::Conviction => Self::Conviction,
        }
    }

    /// The key under which JSON ballots have it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sign | Self::Choice | Self::Conviction => "choice",
            Self::Fingers => "fingers",
            Self::Approve => "approve",
            Self::Rank => "rank",
            Self::Score => "score",
            Self::Dots => "dots",
        }
    }

    /// A JSON ballot of this kind.
    pub(super) const fn example(self) -> &'static str {
        match self {
            Self::Sign => "{\"choice\": \"yes\"}",
            Self::Fingers => "{\"fingers\": 3}",
            Self::Choice => "{\"choice\": \"A\"}",
            Self::Approve => "{\"approve\": [\"A\", \"B\"]}",
            Self::Rank => "{\"rank\": [[\"A\"], [\"B\", \"C\"]]}",
            Self::Score => "{\"score\": {\"A\": 5, \"B\": 0}}",
            Self::Dots => "{\"score\": {\"A\": 3, \"B\": 1}}",
            Self::Conviction => "{\"choice\": \"for\", \"conviction\": 3, \"open\": true}",
        }
    }
}
