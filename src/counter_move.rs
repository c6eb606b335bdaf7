//! What a facilitator can do about a warning: a question to ask, and a round that one key inserts. The library of them,
//! and which one is offered.
//!
//! Knows no file: `assets/counter_moves.toml` is embedded, and a text of the user's own is handed in. What is offered and
//! what is taken stands in the session's record, so a replay shows both whatever the library has become since.

mod choose;
mod read;

use std::ops::RangeInclusive;
use std::sync::{Arc, LazyLock};

use crate::plan::{Round, RoundKind, Word};
use crate::problem::Problems;
use crate::session::pattern::Pattern;

/// The built-in counter-moves as text; the format of a user's own.
pub const BUILT_IN: &str = include_str!("../assets/counter_moves.toml");

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
    pub phases: Vec<Phase>,
    /// Thirds of the round on the screen; any when empty.
    pub phases_of_round: Vec<Phase>,
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
pub enum Phase {
    Early,
    Middle,
    Late,
}

impl Word for Phase {
    const ALL: &'static [Self] = &[Self::Early, Self::Middle, Self::Late];

    fn word(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::Middle => "middle",
            Self::Late => "late",
        }
    }
}

/// All counter-moves that can be offered: the built-in ones, and the user's own over them. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    own: Arc<[CounterMove]>,
}

impl Library {
    /// Reads counter-moves of the user's own; `source_name` is what the user calls the file. What is sound can be used,
    /// whatever is wrong with the rest.
    pub fn read(source_name: &str, text: &str) -> (Self, Problems) {
        let (own, problems) = read::read(source_name, text, true);
        (Self { own: own.into() }, problems)
    }

    /// The user's own first, then those built-in ones whose names are not taken by them.
    pub fn all(&self) -> impl Iterator<Item = &CounterMove> {
        let replaced = |name: &str| self.own.iter().any(|own| own.name() == name);
        let kept = built_in()
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

/// Read once, when the first of them is wanted: a start has no need of them.
fn built_in() -> &'static [CounterMove] {
    static MOVES: LazyLock<Vec<CounterMove>> =
        LazyLock::new(|| read::read("counter_moves.toml", BUILT_IN, false).0);
    &MOVES
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::pattern::Muted;
    use crate::text::display_width;

    /// Letters that are still large at eight metres in one line, and in two.
    const ONE_LINE: usize = 50;
    const TWO_LINES: usize = 70;

    #[test]
    fn the_built_in_ones_have_no_fault() {
        let (moves, problems) = read::read("counter_moves.toml", BUILT_IN, false);
        assert!(problems.is_empty(), "{problems}");
        let mut names: Vec<&str> = moves.iter().map(CounterMove::name).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all, "a name stands for one of them");
    }

    #[test]
    fn every_occasion_has_three_and_two_of_them_at_any_time() {
        for &occasion in Occasion::ALL {
            let against: Vec<&CounterMove> = built_in()
                .iter()
                .filter(|counter| counter.when.occasions.contains(&occasion))
                .collect();
            assert!(against.len() >= 3, "{occasion:?}");
            let always = against.iter().filter(|counter| {
                let when = &counter.when;
                when.phases.is_empty()
                    && when.phases_of_round.is_empty()
                    && when.during.is_empty()
                    && when.people.contains(&1)
            });
            assert!(always.count() >= 2, "{occasion:?}");
        }
    }

    #[test]
    fn they_are_short_warm_questions_and_do_not_set_off_what_they_are_against() {
        for CounterMove {
            when,
            ask,
            round,
            source,
            ..
        } in built_in()
        {
            assert!(
                ask.ends_with('?') && display_width(ask) <= ONE_LINE,
                "{ask}"
            );
            let question = round.question.as_deref().unwrap_or_default();
            assert!(
                (1..=TWO_LINES).contains(&display_width(question)),
                "{question}"
            );
            assert!(display_width(&round.name) <= 30, "{}", round.name);
            assert!(!source.is_empty(), "{}", round.name);
            let muted = Muted::during(round.kind, round.invites);
            for occasion in &when.occasions {
                let provoked = match occasion {
                    Occasion::TooManyChefs => !muted.is_all() && muted.has(Pattern::TooManyChefs),
                    Occasion::NoInitiation | Occasion::Silence => {
                        !muted.is_all() && muted.has(Pattern::NoInitiation)
                    }
                    Occasion::OneLeader => false,
                };
                assert!(!provoked, "{} invites what it is against", round.name);
            }
        }
    }

    #[test]
    fn ones_own_come_first_and_take_the_place_of_their_name() {
        let text = r#"
            [[move]]
            name = "Build only"
            when = "too_many_chefs"
            ask = "What would you add?"
            source = "our own"
            round = { kind = "open", time = "5m", invites = "follow" }
        "#;
        let (library, problems) = Library::read("own.toml", text);
        assert!(problems.is_empty(), "{problems}");
        assert_eq!(library.all().count(), built_in().len());
        let first = library.all().next().map(|counter| counter.ask.as_str());
        assert_eq!(first, Some("What would you add?"));
        assert_eq!(
            library.find("build ONLY").map(|counter| counter.own),
            Some(true)
        );
        assert_eq!(Library::default().find("no such"), None);
    }
}
