//! What a facilitator can do about a warning: a question to ask, and a round that one key inserts; the library of them,
//! and which one is offered.
//!
//! Where they come from is no matter here. What is offered and what is taken stands in the session's record, so a replay
//! shows both whatever the library has become since.

mod choose;

use std::ops::RangeInclusive;
use std::ptr;
use std::sync::{Arc, LazyLock};

use super::pattern::Pattern;
use crate::plan::{Round, RoundKind, Word};

/// A way out of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub struct CounterMove {
    pub when: When,
    /// To be asked at once, without a round.
    pub ask: String,
    /// To be inserted after this one. Its name is the counter-move's.
    pub round: Round,
    /// Whose idea it is.
    pub source: String,
    /// Whether the user wrote it.
    pub own: bool,
}

impl CounterMove {
    pub fn name(&self) -> &str {
        &self.round.name
    }
}

/// The conditions under which a counter-move suits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// At least one.
    pub occasions: Vec<Occasion>,
    /// Thirds of the meeting; any when empty.
    pub phases: Vec<Third>,
    /// Thirds of the round on the screen; any when empty.
    pub phases_of_round: Vec<Third>,
    /// Kinds of the round on the screen; any when empty.
    pub during: Vec<RoundKind>,
    /// How many people are there and take part.
    pub people: RangeInclusive<usize>,
}

/// What a counter-move is against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Occasion {
    TooManyChefs,
    NoInitiation,
    OneLeader,
    /// No initiation, because nobody says anything.
    Silence,
}

impl Occasion {
    /// Of a warning; `silent` says that it came of silence. None for a pattern that is no warning.
    pub const fn of(pattern: Pattern, silent: bool) -> Option<Self> {
        match pattern {
            Pattern::TooManyChefs => Some(Self::TooManyChefs),
            Pattern::NoInitiation if silent => Some(Self::Silence),
            Pattern::NoInitiation => Some(Self::NoInitiation),
            Pattern::OneLeader => Some(Self::OneLeader),
            Pattern::Concurrent => None,
        }
    }

    /// As it is said in lists: `too many chefs`.
    pub const fn words(self) -> &'static str {
        match self {
            Self::TooManyChefs => Pattern::TooManyChefs.words(),
            Self::NoInitiation => Pattern::NoInitiation.words(),
            Self::OneLeader => Pattern::OneLeader.words(),
            Self::Silence => "silence",
        }
    }
}

impl Word for Occasion {
    const ALL: &'static [Self] = &[
        Self::TooManyChefs,
        Self::NoInitiation,
        Self::OneLeader,
        Self::Silence,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::TooManyChefs => Pattern::TooManyChefs.key(),
            Self::NoInitiation => Pattern::NoInitiation.key(),
            Self::OneLeader => Pattern::OneLeader.key(),
            Self::Silence => "silence",
        }
    }
}

/// A third of a meeting, or of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Third {
    Early,
    Middle,
    Late,
}

impl Word for Third {
    const ALL: &'static [Self] = &[Self::Early, Self::Middle, Self::Late];

    fn word(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::Middle => "middle",
            Self::Late => "late",
        }
    }
}

/// Counter-moves that are there once they are asked for.
pub type BuiltIn = LazyLock<Vec<CounterMove>>;

/// All counter-moves that can be offered: the built-in ones, and the user's own over them. Cheap to clone, and nothing
/// before the first warning: until then nobody asks for the built-in ones.
#[derive(Clone, Debug)]
pub struct Library {
    own: Arc<[CounterMove]>,
    built_in: &'static BuiltIn,
}

/// Two libraries are the same when they are made of the same two sets.
impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        self.own == other.own && ptr::eq(self.built_in, other.built_in)
    }
}

impl Library {
    pub fn new(built_in: &'static BuiltIn) -> Self {
        Self {
            own: Vec::new().into(),
            built_in,
        }
    }

    /// The same built-in ones, with these of the user's own.
    #[must_use]
    pub fn with_own(&self, own: Vec<CounterMove>) -> Self {
        Self {
            own: own.into(),
            built_in: self.built_in,
        }
    }

    /// The user's own first, then those built-in ones whose names are not taken by them.
    pub fn all(&self) -> impl Iterator<Item = &CounterMove> {
        let replaced = |name: &str| self.own.iter().any(|own| own.name() == name);
        let kept = self
            .built_in
            .iter()
            .filter(move |built_in| !replaced(built_in.name()));
        self.own.iter().chain(kept)
    }

    /// The counter-move of that name.
    pub fn find(&self, name: &str) -> Option<&CounterMove> {
        self.all()
            .find(|counter| counter.name().to_lowercase() == name.trim().to_lowercase())
    }
}
