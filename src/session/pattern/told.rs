//! What the sentence of a banner tells, in figures. The record keeps the sentence in English; what shows it in another
//! language reads the figures out of it.

use std::fmt;
use std::time::Duration;

use super::Pattern;
use super::evidence::Evidence;
use super::uptake::Answered;

/// The figures of one sentence. As text, the sentence in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    TooManyChefs {
        led: usize,
        turns: usize,
        leaders: usize,
        /// Whether they are all who are there.
        everybody: bool,
        /// None while there are too few leads to say.
        answered: Option<HowMany>,
    },
    NoInitiation {
        followed: usize,
        turns: usize,
        led: usize,
    },
    Silence(HowLong),
    OneLeader {
        /// The leader's name, where that may be said.
        who: Option<String>,
        led: usize,
        of: usize,
    },
    Concurrent {
        turns: usize,
        lead: usize,
        follow: usize,
        both: usize,
    },
}

/// How many leads were answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowMany {
    None,
    All,
    OneIn(usize),
    Of { many: usize, of: usize },
}

/// Whole minutes, rounded down, and seconds below two minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowLong {
    Seconds(u64),
    Minutes(u64),
}

impl Told {
    /// What `seen` tells of `pattern`. `leader` is the name of the one who leads, if that person agreed to be named;
    /// without it nobody is.
    pub fn of(seen: &Evidence, pattern: Pattern, leader: Option<&str>) -> Self {
        let Evidence {
            turns,
            lead,
            follow,
            both,
            ..
        } = *seen;
        match pattern {
            Pattern::TooManyChefs => Self::TooManyChefs {
                led: lead + both,
                turns,
                leaders: seen.leaders,
                everybody: seen.leaders == seen.present,
                answered: HowMany::of(seen.answered),
            },
            Pattern::NoInitiation => match seen.silence {
                Some(length) => Self::Silence(HowLong::of(length)),
                None => Self::NoInitiation {
                    followed: follow + both,
                    turns,
                    led: lead + both,
                },
            },
            Pattern::OneLeader => Self::OneLeader {
                who: leader.map(str::to_owned),
                led: seen.top.map_or(0, |(_, turns)| turns),
                of: lead + both,
            },
            Pattern::Concurrent => Self::Concurrent {
                turns,
                lead,
                follow,
                both,
            },
        }
    }

    /// The figures of a sentence as it was written; none of one that was written otherwise.
    pub fn read(sentence: &str) -> Option<Self> {
        let said = sentence.strip_suffix('.')?;
        if let Some(length) = said.strip_prefix("Nothing for ") {
            return HowLong::read(length).map(Self::Silence);
        }
        if let Some(rest) = said.strip_prefix("Most leads come from ") {
            let (who, figures) = rest.rsplit_once(": ")?;
            let (led, of) = figures.split_once(" of the last ")?;
            let of = of.parse().ok()?;
            return Some(Self::OneLeader {
                who: (who != SOMEBODY).then(|| who.to_owned()),
                led: some_of(led, of)?,
                of,
            });
        }
        if let Some(rest) = said.strip_prefix("Of the last ") {
            let (turns, rest) = rest.split_once(" turns ")?;
            let (lead, rest) = rest.split_once(" led, ")?;
            let (follow, rest) = rest.split_once(" followed and ")?;
            return Some(Self::Concurrent {
                turns: turns.parse().ok()?,
                lead: lead.parse().ok()?,
                follow: follow.parse().ok()?,
                both: rest.strip_suffix(" did both")?.parse().ok()?,
            });
        }
        let (some, rest) = said.split_once(" of the last ")?;
        let (turns, rest) = rest.split_once(" turns ")?;
        let turns = turns.parse().ok()?;
        let some = some_of(some, turns)?;
        if let Some(led) = rest.strip_prefix("followed; ") {
            return Some(Self::NoInitiation {
                followed: some,
                turns,
                led: some_of(led.strip_suffix(" led")?, turns)?,
            });
        }
        let by = rest.strip_prefix("led, by ")?;
        let (by, answered) = match by.split_once("; ") {
            Some((by, clause)) => (by, Some(HowMany::read(clause)?)),
            None => (by, None),
        };
        let (everybody, leaders) = match by.strip_prefix("all ") {
            Some(leaders) => (true, leaders),
            None => (false, by.strip_suffix(" people")?),
        };
        Some(Self::TooManyChefs {
            led: some,
            turns,
            leaders: leaders.parse().ok()?,
            everybody,
            answered,
        })
    }
}

/// Who leads, where nobody is named.
const SOMEBODY: &str = "one person";

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyChefs {
                led,
                turns,
                leaders,
                everybody,
                answered,
            } => {
                let led = all_or(*led, *turns);
                write!(f, "{led} of the last {turns} turns led, by ")?;
                if *everybody {
                    write!(f, "all {leaders}")?;
                } else {
                    write!(f, "{leaders} people")?;
                }
                if let Some(answered) = answered {
                    write!(f, "; {answered}")?;
                }
                f.write_str(".")
            }
            Self::NoInitiation {
                followed,
                turns,
                led,
            } => {
                let followed = all_or(*followed, *turns);
                write!(f, "{followed} of the last {turns} turns followed; ")?;
                match led {
                    0 => f.write_str("none led."),
                    some => write!(f, "{some} led."),
                }
            }
            Self::Silence(length) => write!(f, "Nothing for {length}."),
            Self::OneLeader { who, led, of } => {
                let who = who.as_deref().unwrap_or(SOMEBODY);
                let led = all_or(*led, *of);
                write!(f, "Most leads come from {who}: {led} of the last {of}.")
            }
            Self::Concurrent {
                turns,
                lead,
                follow,
                both,
            } => write!(
                f,
                "Of the last {turns} turns {lead} led, {follow} followed and {both} did both."
            ),
        }
    }
}

impl HowMany {
    fn of(answered: Answered) -> Option<Self> {
        let Answered { taken_up, of } = answered;
        (of >= 3).then(|| match taken_up {
            0 => Self::None,
            all if all == of => Self::All,
            few if 2 * few <= of => Self::OneIn((of + few / 2) / few),
            many => Self::Of { many, of },
        })
    }

    fn read(clause: &str) -> Option<Self> {
        match clause {
            "none was answered" => return Some(Self::None),
            "all were answered" => return Some(Self::All),
            _ => {}
        }
        let (many, rest) = clause.split_once(" in ")?;
        if let Some(of) = rest.strip_suffix(" was answered") {
            return (many == "1")
                .then(|| of.parse().ok())
                .flatten()
                .map(Self::OneIn);
        }
        Some(Self::Of {
            many: many.parse().ok()?,
            of: rest.strip_suffix(" were answered")?.parse().ok()?,
        })
    }
}

impl fmt::Display for HowMany {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("none was answered"),
            Self::All => f.write_str("all were answered"),
            Self::OneIn(of) => write!(f, "1 in {of} was answered"),
            Self::Of { many, of } => write!(f, "{many} in {of} were answered"),
        }
    }
}

impl HowLong {
    const fn of(length: Duration) -> Self {
        match length.as_secs() {
            secs @ 0..120 => Self::Seconds(secs),
            secs => Self::Minutes(secs / 60),
        }
    }

    fn read(length: &str) -> Option<Self> {
        let (number, unit) = length.split_once(' ')?;
        let number = number.parse().ok()?;
        match unit {
            "seconds" => Some(Self::Seconds(number)),
            "minutes" => Some(Self::Minutes(number)),
            _ => None,
        }
    }
}

impl fmt::Display for HowLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Seconds(seconds) => write!(f, "{seconds} seconds"),
            Self::Minutes(minutes) => write!(f, "{minutes} minutes"),
        }
    }
}

fn all_or(some: usize, of: usize) -> String {
    if some == of {
        "all".to_owned()
    } else {
        some.to_string()
    }
}

fn some_of(text: &str, of: usize) -> Option<usize> {
    match text {
        "all" => Some(of),
        "none" => Some(0),
        number => number.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn how_many() -> impl Strategy<Value = HowMany> {
        prop_oneof![
            Just(HowMany::None),
            Just(HowMany::All),
            (2_usize..40).prop_map(HowMany::OneIn),
            (2_usize..20, 21_usize..40).prop_map(|(many, of)| HowMany::Of { many, of }),
        ]
    }

    fn told() -> impl Strategy<Value = Told> {
        let few = 0_usize..40;
        let who = proptest::option::of("[A-Z][a-z: .;]{0,8}[a-z]")
            .prop_filter("a name", |who| who.as_deref() != Some(SOMEBODY));
        prop_oneof![
            (
                few.clone(),
                few.clone(),
                few.clone(),
                any::<bool>(),
                proptest::option::of(how_many())
            )
                .prop_map(|(led, turns, leaders, everybody, answered)| {
                    Told::TooManyChefs {
                        led,
                        turns,
                        leaders,
                        everybody,
                        answered,
                    }
                }),
            (few.clone(), few.clone(), few.clone()).prop_map(|(followed, turns, led)| {
                Told::NoInitiation {
                    followed,
                    turns,
                    led,
                }
            }),
            (0_u64..9000).prop_map(|secs| Told::Silence(HowLong::of(Duration::from_secs(secs)))),
            (who, few.clone(), few.clone()).prop_map(|(who, led, of)| Told::OneLeader {
                who,
                led,
                of
            }),
            (few.clone(), few.clone(), few.clone(), few).prop_map(|(turns, lead, follow, both)| {
                Told::Concurrent {
                    turns,
                    lead,
                    follow,
                    both,
                }
            }),
        ]
    }

    proptest! {
        #[test]
        fn what_was_told_can_be_read_again(told in told()) {
            prop_assert_eq!(Told::read(&told.to_string()), Some(told));
        }
    }

    #[test]
    fn what_was_written_otherwise_is_not_guessed_at() {
        for sentence in ["", ".", "Nothing for long.", "Too many chefs.", "9 of 12."] {
            assert_eq!(Told::read(sentence), None, "{sentence}");
        }
    }

    #[test]
    fn how_many_were_answered() {
        let said = |taken_up, of| {
            HowMany::of(Answered { taken_up, of }).map(|answered| answered.to_string())
        };
        assert_eq!(said(5, 6).as_deref(), Some("5 in 6 were answered"));
        assert_eq!(said(2, 9).as_deref(), Some("1 in 5 was answered"));
        assert_eq!(said(0, 6).as_deref(), Some("none was answered"));
        assert_eq!(said(1, 2), None);
    }
}
