//! The figures behind a pattern.

use std::time::Duration;

use super::told::Told;
use super::uptake::{Answered, Uptake};
use super::window::Window;
use super::{Pattern, Scene};
use crate::session::{Mark, Mode, PersonId};

/// What the window of a pattern holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    pub turns: usize,
    pub lead: usize,
    pub follow: usize,
    pub both: usize,
    /// How many people led at least once, `both` included.
    pub leaders: usize,
    /// How many people who count are in the room.
    pub present: usize,
    /// Who led most, and in how many turns.
    pub top: Option<(PersonId, usize)>,
    /// A lead is answered when another person follows, or does both, within the next two turns.
    pub answered: Answered,
    /// How long nobody has said anything, when that is long.
    pub silence: Option<Duration>,
}

impl Evidence {
    pub(super) fn of(scene: &Scene<'_>, window: &Window, silence: Option<Duration>) -> Self {
        let marks: Vec<Mark> = window.marks(scene).collect();
        let count = |mode| marks.iter().filter(|mark| mark.mode == mode).count();
        let led = |who| {
            marks
                .iter()
                .filter(|mark| mark.who == who && leads(mark))
                .count()
        };
        let mut people: Vec<PersonId> = window.people().map(|(who, _)| who).collect();
        people.sort_unstable();
        let top = people.iter().map(|&who| (who, led(who))).max_by(|a, b| {
            let weight = |who| window.side(who).lead;
            weight(a.0).total_cmp(&weight(b.0)).then(a.0.cmp(&b.0))
        });
        Self {
            turns: marks.len(),
            lead: count(Mode::Lead),
            follow: count(Mode::Follow),
            both: count(Mode::Both),
            leaders: people.iter().filter(|&&who| led(who) > 0).count(),
            present: scene.roster.present(),
            top: top.filter(|&(_, turns)| turns > 0),
            answered: Uptake::of(&marks).answered,
            silence,
        }
    }

    /// The banner's sentence. `leader` is the name of the one who leads, if that person agreed to be named; without
    /// it nobody is.
    pub fn sentence(&self, pattern: Pattern, leader: Option<&str>) -> String {
        Told::of(self, pattern, leader).to_string()
    }

    /// The sentence with the pattern's name before it, as something that may be so: for lists and files.
    pub fn hedged(&self, pattern: Pattern, leader: Option<&str>) -> String {
        format!(
            "May be {}: {}",
            pattern.words(),
            self.sentence(pattern, leader)
        )
    }
}

fn leads(mark: &Mark) -> bool {
    mark.mode != Mode::Follow
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence() -> Evidence {
        Evidence {
            turns: 12,
            lead: 9,
            follow: 3,
            both: 0,
            leaders: 4,
            present: 5,
            top: Some((PersonId(1), 4)),
            answered: Answered { taken_up: 2, of: 9 },
            silence: None,
        }
    }

    #[test]
    fn sentences() {
        let seen = evidence();
        let says = |pattern, name| seen.sentence(pattern, name);
        assert_eq!(
            says(Pattern::TooManyChefs, None),
            "9 of the last 12 turns led, by 4 people; 1 in 5 was answered."
        );
        assert_eq!(
            says(Pattern::NoInitiation, None),
            "3 of the last 12 turns followed; 9 led."
        );
        assert_eq!(
            says(Pattern::OneLeader, Some("Ana")),
            "Most leads come from Ana: 4 of the last 9."
        );
        assert_eq!(
            says(Pattern::OneLeader, None),
            "Most leads come from one person: 4 of the last 9."
        );
        let quiet = Evidence {
            silence: Some(Duration::from_secs(150)),
            ..evidence()
        };
        assert_eq!(
            quiet.hedged(Pattern::NoInitiation, None),
            "May be no initiation: Nothing for 2 minutes."
        );
    }
}
