//! The library of counter-moves out of TOML: the built-in ones, and a text of the facilitator's own.
//!
//! Knows no file: `assets/counter_moves.toml` is embedded, a text of the user's is handed in. Which one is offered when
//! is the business of [`crate::session::counter_move`].

mod read;

use crate::problem::Problems;
use crate::session::counter_move::{BuiltIn, Library};

/// The built-in counter-moves as text; the format of a user's own.
const BUILT_IN: &str = include_str!("../assets/counter_moves.toml");

/// The counter-moves that come with the program.
pub fn built_in() -> Library {
    static MOVES: BuiltIn = BuiltIn::new(|| read::read("counter_moves.toml", BUILT_IN, false).0);
    Library::new(&MOVES)
}

/// The built-in counter-moves with those of the user's own in `text`; `source_name` is what the user calls the file. What
/// is sound can be used, whatever is wrong with the rest.
pub fn read(source_name: &str, text: &str) -> (Library, Problems) {
    let (own, problems) = read::read(source_name, text, true);
    (built_in().with_own(own), problems)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Word;
    use crate::session::counter_move::{CounterMove, Occasion};
    use crate::session::pattern::{Muted, Pattern};
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
            let library = built_in();
            let against: Vec<&CounterMove> = library
                .all()
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
        } in built_in().all()
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
        let (library, problems) = read("own.toml", text);
        assert!(problems.is_empty(), "{problems}");
        assert_eq!(library.all().count(), built_in().all().count());
        let first = library.all().next().map(|counter| counter.ask.as_str());
        assert_eq!(first, Some("What would you add?"));
        assert_eq!(
            library.find("build ONLY").map(|counter| counter.own),
            Some(true)
        );
        assert_eq!(built_in().find("no such"), None);
    }
}
