//! What the app says of itself, in the language of the room: a mode, a length of time. Knows no screen.

use std::time::Duration;

use super::Model;
use crate::plan::Word;
use crate::session::pattern::Pattern;
use crate::session::promise::Fate;
use crate::session::{Consent, Mode};
use crate::tally::{
    BordaPoints, ConsentSign, EliminationTie, EqualRanks, FINGERS, GRADIENTS, Method, MissingScore,
    Position, StarTies, Strength, YesNo,
};
use crate::words::Words;

/// What a turn did, in a word.
pub fn mode_word(mode: Mode, words: &Words) -> &str {
    words.say(match mode {
        Mode::Lead => "mode-lead",
        Mode::Follow => "mode-follow",
        Mode::Both => "mode-both",
    })
}

/// A pattern of the group by its name.
pub fn pattern_name(pattern: Pattern, words: &Words) -> &str {
    words.say(match pattern {
        Pattern::TooManyChefs => "pattern-too-many-chefs",
        Pattern::NoInitiation => "pattern-no-initiation",
        Pattern::OneLeader => "pattern-one-leader",
        Pattern::Concurrent => "pattern-concurrent",
    })
}

/// How far a person agrees to be marked, in words.
pub fn consent_words(consent: Consent, words: &Words) -> &str {
    words.say(match consent {
        Consent::Named => "consent-named",
        Consent::Initials => "consent-initials",
        Consent::Unnamed => "consent-unnamed",
        Consent::NotCounted => "consent-not-counted",
    })
}

/// What became of a promise, in a word.
pub fn fate_word(fate: Fate, words: &Words) -> &str {
    words.say(match fate {
        Fate::Kept => "fate-kept",
        Fate::Dropped => "fate-dropped",
        Fate::Open => "fate-open",
    })
}

/// What a method of voting is called.
pub fn method_title(method: Method, words: &Words) -> &str {
    words.or(&format!("method-{}", method.word()), method.title())
}

/// A sign as it is given and counted: `stand-aside`, `3 fine`.
pub fn sign_word(sign: &str, words: &Words) -> String {
    let (number, meaning) = match sign.split_once(' ') {
        Some((number, meaning)) if number.parse::<u8>().is_ok() => (number, meaning),
        Some(_) | None => ("", sign),
    };
    let meaning = words.or(&slug("sign", meaning), meaning);
    if number.is_empty() {
        meaning.to_owned()
    } else {
        format!("{number} {meaning}")
    }
}

/// A variant of a rule: `winning votes`.
pub(super) fn variant_word<T: Word>(variant: T, words: &Words) -> String {
    let word = variant.word();
    let english = word.replace('-', " ");
    words.or(&slug("variant", word), &english).to_owned()
}

/// The name under which a language says an English text: `round-build-only`.
pub(super) fn slug(group: &str, text: &str) -> String {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    format!("{group}-{}", words.join("-"))
}

/// The keys of what the tables of methods, signs and variants say in English.
pub fn table_keys() -> Vec<String> {
    let methods = Method::ALL.map(|method| format!("method-{}", method.word()));
    let signs = [
        ConsentSign::ALL.map(ConsentSign::word).as_slice(),
        YesNo::ALL.map(YesNo::word).as_slice(),
        Position::ALL.map(Position::word).as_slice(),
        FINGERS.as_slice(),
        GRADIENTS.as_slice(),
        ["blank", "spoiled"].as_slice(),
    ]
    .concat();
    let signs = signs.into_iter().map(|sign| slug("sign", sign));
    let variants = [
        Strength::ALL.map(Strength::word).as_slice(),
        EqualRanks::ALL.map(EqualRanks::word).as_slice(),
        EliminationTie::ALL.map(EliminationTie::word).as_slice(),
        BordaPoints::ALL.map(BordaPoints::word).as_slice(),
        MissingScore::ALL.map(MissingScore::word).as_slice(),
        StarTies::ALL.map(StarTies::word).as_slice(),
    ]
    .concat();
    let variants = variants.into_iter().map(|word| slug("variant", word));
    methods.into_iter().chain(signs).chain(variants).collect()
}

/// `90 s`, `2 min 5 s`.
pub(super) fn length_of_time(length: Duration, words: &Words) -> String {
    let secs = length.as_secs();
    let (minutes, seconds) = (
        ("minutes", (secs / 60).into()),
        ("seconds", (secs % 60).into()),
    );
    match (secs / 60, secs % 60) {
        (0, _) => words.fill("length-seconds", &[seconds]),
        (_, 0) => words.fill("length-minutes", &[minutes]),
        (_, _) => words.fill("length-minutes-seconds", &[minutes, seconds]),
    }
}

impl Model {
    /// A sentence without gaps.
    pub(super) fn word(&self, key: &str) -> String {
        self.words.say(key).to_owned()
    }

    /// A sentence about somebody.
    pub(super) fn word_of(&self, key: &str, name: &str) -> String {
        self.words.fill(key, &[("name", name.into())])
    }
}
