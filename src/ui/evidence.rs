//! The figures behind a pattern, in a sentence of the room's language.

use crate::session::pattern::{HowLong, HowMany, Told};
use crate::words::{Language, Words};

/// A sentence, and as much of it as makes sense where there is no room for all.
pub(super) struct Sentence {
    pub(super) whole: String,
    pub(super) short: String,
}

/// What stands on record in English.
pub(super) fn sentence(recorded: &str, words: &Words) -> Sentence {
    match Told::read(recorded).filter(|_| words.language() != Language::English) {
        Some(told) => of(&told, words),
        None => Sentence {
            whole: recorded.to_owned(),
            short: recorded
                .split_once("; ")
                .map_or(recorded, |(first, _)| first)
                .to_owned(),
        },
    }
}

fn of(told: &Told, words: &Words) -> Sentence {
    let only = |whole: String| Sentence {
        short: whole.clone(),
        whole,
    };
    match told {
        Told::TooManyChefs {
            led,
            turns,
            leaders,
            everybody,
            answered,
        } => {
            let by = if *everybody {
                "told-by-all"
            } else {
                "told-by-people"
            };
            let by = words.fill(by, &[("people", (*leaders).into())]);
            let gaps = [
                ("led", some_of(*led, *turns, words).into()),
                ("turns", (*turns).into()),
                ("by", by.into()),
            ];
            let short = words.fill("told-led", &gaps);
            let whole = match answered {
                Some(answered) => {
                    let answered = how_many(*answered, words);
                    let gaps = [
                        ("first", short.as_str().into()),
                        ("second", answered.into()),
                    ];
                    words.fill("told-two", &gaps)
                }
                None => words.fill("told-one", &[("first", short.as_str().into())]),
            };
            Sentence { whole, short }
        }
        Told::NoInitiation {
            followed,
            turns,
            led,
        } => {
            let gaps = [
                ("followed", some_of(*followed, *turns, words).into()),
                ("turns", (*turns).into()),
            ];
            let short = words.fill("told-followed", &gaps);
            let led = match led {
                0 => words.say("told-none-led").to_owned(),
                some => words.fill("told-some-led", &[("led", (*some).into())]),
            };
            let gaps = [("first", short.as_str().into()), ("second", led.into())];
            Sentence {
                whole: words.fill("told-two", &gaps),
                short,
            }
        }
        Told::Silence(length) => only(match length {
            HowLong::Seconds(seconds) => {
                words.fill("told-quiet-seconds", &[("seconds", (*seconds).into())])
            }
            HowLong::Minutes(minutes) => {
                words.fill("told-quiet-minutes", &[("minutes", (*minutes).into())])
            }
        }),
        Told::OneLeader { who, led, of } => {
            let who = who
                .as_deref()
                .unwrap_or_else(|| words.say("told-one-person"));
            let gaps = [
                ("who", who.into()),
                ("led", some_of(*led, *of, words).into()),
                ("of", (*of).into()),
            ];
            only(words.fill("told-one-leader", &gaps))
        }
        Told::Concurrent {
            turns,
            lead,
            follow,
            both,
        } => {
            let gaps = [
                ("turns", (*turns).into()),
                ("lead", (*lead).into()),
                ("follow", (*follow).into()),
                ("both", (*both).into()),
            ];
            only(words.fill("told-concurrent", &gaps))
        }
    }
}

fn some_of(some: usize, of: usize, words: &Words) -> String {
    if some == of {
        words.say("told-all").to_owned()
    } else {
        words.fill("told-times", &[("count", some.into())])
    }
}

fn how_many(answered: HowMany, words: &Words) -> String {
    match answered {
        HowMany::None => words.say("told-none-answered").to_owned(),
        HowMany::All => words.say("told-all-answered").to_owned(),
        HowMany::OneIn(of) => words.fill("told-one-in", &[("of", of.into())]),
        HowMany::Of { many, of } => {
            words.fill("told-many-in", &[("many", many.into()), ("of", of.into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In English the words for the screen and the sentence on record are one.
    #[test]
    fn english_is_as_it_is_recorded() {
        let english = Words::of(Language::English);
        for recorded in [
            "9 of the last 12 turns led, by 4 people; 1 in 5 was answered.",
            "all of the last 12 turns led, by all 5; 4 in 6 were answered.",
            "9 of the last 12 turns led, by 4 people.",
            "all of the last 12 turns followed; none led.",
            "10 of the last 12 turns followed; 2 led.",
            "Nothing for 90 seconds.",
            "Nothing for 2 minutes.",
            "Most leads come from Ana: 4 of the last 9.",
            "Most leads come from one person: all of the last 9.",
            "Of the last 12 turns 4 led, 4 followed and 4 did both.",
        ] {
            let told = Told::read(recorded).map(|told| of(&told, &english).whole);
            assert_eq!(told.as_deref(), Some(recorded));
        }
    }

    #[test]
    fn a_sentence_that_nobody_can_read_stays_as_it_was_written() {
        let german = Words::of(Language::German);
        let older = "Nine led; two did not.";
        assert_eq!(sentence(older, &german).whole, older);
        let said = sentence(
            "9 of the last 12 turns led, by 4 people; 1 in 5 was answered.",
            &german,
        );
        assert_eq!(
            said.short,
            "9 der letzten 12 Beiträge führten, von 4 Personen"
        );
    }
}
