//! How many people must take part for a count to be valid. A quorum counts people, a threshold counts votes.

use super::words::enough;
use super::{Counts, Fraction, Turnout};

/// How many people must take part for a count to be valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quorum {
    pub need: QuorumNeed,
    pub of: QuorumOf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuorumNeed {
    People(u32),
    /// A share of the eligible; `strict`: more than, not at least.
    Share {
        fraction: Fraction,
        strict: bool,
    },
}

/// Which people count towards a quorum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum QuorumOf {
    #[default]
    Present,
    /// Those whose vote says something; an abstention does not.
    Voting,
}

impl Quorum {
    /// The fewest people that make it, with `eligible` on the roll.
    pub const fn needed(self, eligible: u32) -> u64 {
        match self.need {
            QuorumNeed::People(people) => people as u64,
            QuorumNeed::Share {
                fraction,
                strict: true,
            } => fraction.more_than(eligible),
            QuorumNeed::Share {
                fraction,
                strict: false,
            } => fraction.at_least(eligible),
        }
    }

    /// How many took part, in the sense of this quorum.
    pub const fn reached(self, counts: &Counts) -> u32 {
        match self.of {
            QuorumOf::Present => counts.present,
            QuorumOf::Voting => counts.cast,
        }
    }

    pub const fn is_met(self, counts: &Counts) -> bool {
        self.reached(counts) as u64 >= self.needed(counts.eligible)
    }

    /// The rule, before the vote: `Quorum: 7 of the 12 entitled must be present; 10 are.`
    pub(super) fn explain(self, turnout: Turnout) -> String {
        let Turnout { eligible, present } = turnout;
        let needed = self.needed(eligible);
        if needed > u64::from(eligible) {
            return format!(
                "Quorum: {needed} are needed and only {eligible} are entitled; it cannot be met."
            );
        }
        let number = match self.need {
            QuorumNeed::People(people) => format!("{people} of the {eligible} entitled"),
            QuorumNeed::Share { fraction, strict } => {
                let compared = if strict { "more than" } else { "at least" };
                let people = enough(needed, eligible);
                format!(
                    "{compared} {} of the {eligible} entitled ({people})",
                    fraction.spoken()
                )
            }
        };
        match self.of {
            QuorumOf::Present => {
                let are = if present == 1 { "is" } else { "are" };
                format!("Quorum: {number} must be present; {present} {are}.")
            }
            QuorumOf::Voting => format!("Quorum: {number} must vote; an abstention is not a vote."),
        }
    }

    /// Whether it was met, after the vote: `8 of 12 entitled are present and the quorum is 7`.
    pub(super) fn finding(self, counts: &Counts) -> String {
        let reached = self.reached(counts);
        let took_part = match self.of {
            QuorumOf::Present if reached == 1 => "is present",
            QuorumOf::Present => "are present",
            QuorumOf::Voting => "voted",
        };
        let needed = self.needed(counts.eligible);
        format!(
            "{reached} of {} entitled {took_part} and the quorum is {needed}",
            counts.eligible
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Turnout = Turnout {
        eligible: 12,
        present: 6,
    };

    fn share(strict: bool) -> Quorum {
        Quorum {
            need: QuorumNeed::Share {
                fraction: Fraction::HALF,
                strict,
            },
            of: QuorumOf::Present,
        }
    }

    #[test]
    fn at_least_half_and_more_than_half_differ_by_one() {
        assert_eq!(share(false).needed(12), 6);
        assert_eq!(share(true).needed(12), 7);
        assert_eq!(share(true).needed(11), 6);
    }

    #[test]
    fn each_form_is_explained() {
        let of_seven = |of| Quorum {
            need: QuorumNeed::People(7),
            of,
        };
        for (quorum, room, said) in [
            (
                share(true),
                ROOM,
                "Quorum: more than half of the 12 entitled (7 or more) must be present; 6 are.",
            ),
            (
                of_seven(QuorumOf::Voting),
                ROOM,
                "Quorum: 7 of the 12 entitled must vote; an abstention is not a vote.",
            ),
            (
                of_seven(QuorumOf::Present),
                Turnout {
                    eligible: 5,
                    present: 5,
                },
                "Quorum: 7 are needed and only 5 are entitled; it cannot be met.",
            ),
        ] {
            assert_eq!(quorum.explain(room), said);
        }
    }
}
