//! The word that each choice of a plan has in files.

use crate::tally::{
    Base, BordaPoints, Comparison, EliminationTie, EqualRanks, FistRule, Method, MissingScore,
    QuorumOf, Rung, StarTies, Strength, TieRule,
};

use super::{Invite, RoundKind, SpeakingOrder};

/// A choice that is written as one word.
pub trait Word: Copy + 'static {
    const ALL: &'static [Self];

    fn word(self) -> &'static str;

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|choice| choice.word() == word)
    }

    /// All words, in the order in which they are offered.
    fn words() -> Vec<&'static str> {
        Self::ALL.iter().map(|choice| choice.word()).collect()
    }
}

impl Word for RoundKind {
    const ALL: &'static [Self] = &[
        Self::GoRound,
        Self::Open,
        Self::Silent,
        Self::Pairs,
        Self::Poll,
        Self::Ballot,
        Self::Commitments,
        Self::Break,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::GoRound => "go_round",
            Self::Open => "open",
            Self::Silent => "silent",
            Self::Pairs => "pairs",
            Self::Poll => "poll",
            Self::Ballot => "ballot",
            Self::Commitments => "commitments",
            Self::Break => "break",
        }
    }
}

impl Word for Invite {
    const ALL: &'static [Self] = &[Self::Lead, Self::Follow, Self::Both, Self::Any];

    fn word(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Follow => "follow",
            Self::Both => "both",
            Self::Any => "any",
        }
    }
}

impl Word for SpeakingOrder {
    const ALL: &'static [Self] = &[Self::Seat, Self::Random, Self::LeastHeard];

    fn word(self) -> &'static str {
        match self {
            Self::Seat => "seat",
            Self::Random => "random",
            Self::LeastHeard => "least_heard",
        }
    }
}

/// What the tally names itself has the tally's word.
macro_rules! word_of_tally {
    ($($choice:ty),+) => {$(
        impl Word for $choice {
            const ALL: &'static [Self] = &<$choice>::ALL;

            fn word(self) -> &'static str {
                <$choice>::word(self)
            }
        }
    )+};
}

word_of_tally!(
    Method,
    Base,
    TieRule,
    FistRule,
    EqualRanks,
    MissingScore,
    StarTies,
    EliminationTie,
    Strength,
    BordaPoints,
    Rung
);

impl Word for Comparison {
    const ALL: &'static [Self] = &[Self::MoreThan, Self::AtLeast];

    fn word(self) -> &'static str {
        self.symbol()
    }
}

impl Word for QuorumOf {
    const ALL: &'static [Self] = &[Self::Present, Self::Voting];

    fn word(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Voting => "voting",
        }
    }
}
