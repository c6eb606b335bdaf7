//! What the app says of itself, in the language of the room: a mode, a length of time. Knows no screen.

use std::time::Duration;

use super::Model;
use crate::plan::Word;
use crate::session::pattern::Pattern;
use crate::session::promise::Fate;
use crate::session::{Consent, Mode};
use crate::tally::{
    BordaPoints, ConsentSign, EliminationTie, EqualRanks, FINGERS, GRADIENTS, Method, MissingScore,
    Position, StarTies, Status, Strength, YesNo,
};
use crate::timeline::{Chapter, ChapterKind};
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

/// What kind of place a chapter is, in a word.
pub fn chapter_word(kind: ChapterKind, words: &Words) -> &str {
    words.say(match kind {
        ChapterKind::Round => "chapter-round",
        ChapterKind::Alert => "chapter-alert",
        ChapterKind::CounterMove => "chapter-counter-move",
        ChapterKind::PutBack => "chapter-put-back",
        ChapterKind::Poll => "chapter-poll",
        ChapterKind::Ballot => "chapter-ballot",
        ChapterKind::Decision => "chapter-decision",
        ChapterKind::Commitment => "chapter-commitment",
        ChapterKind::Note => "chapter-note",
        ChapterKind::Closed => "chapter-closed",
    })
}

/// What a chapter, one of `all`, is about; what somebody wrote stays as it is.
pub fn chapter_title(chapter: &Chapter, all: &[Chapter], words: &Words) -> String {
    let title = chapter.title.as_str();
    let pattern = |said: &str| {
        let known = Pattern::ALL.iter().find(|pattern| pattern.words() == said);
        known.map_or(said.to_owned(), |known| {
            pattern_name(*known, words).to_owned()
        })
    };
    let begins = |other: &Chapter| {
        let taken = other.title.split_once(": ");
        other.kind == ChapterKind::CounterMove && taken.is_some_and(|(_, round)| round == title)
    };
    match chapter.kind {
        ChapterKind::Round if all.iter().any(begins) => {
            words.or(&slug("round", title), title).to_owned()
        }
        ChapterKind::Alert => pattern(title),
        ChapterKind::CounterMove => match title.split_once(": ") {
            Some((said, round)) => {
                let round = words.or(&slug("round", round), round);
                let gaps = [("kind", pattern(said).into()), ("title", round.into())];
                words.fill("replay-chapter", &gaps)
            }
            None => title.to_owned(),
        },
        ChapterKind::Poll | ChapterKind::Ballot | ChapterKind::Closed => {
            words.or(&slug("happened", title), title).to_owned()
        }
        ChapterKind::Round
        | ChapterKind::PutBack
        | ChapterKind::Decision
        | ChapterKind::Commitment
        | ChapterKind::Note => title.to_owned(),
    }
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
    let happened = Status::ALL.map(Status::word);
    let happened = happened
        .into_iter()
        .chain(["revealed", "opened", "closed", "cancelled"])
        .map(|word| slug("happened", word));
    methods
        .into_iter()
        .chain(signs)
        .chain(variants)
        .chain(happened)
        .collect()
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
