//! What the app says of itself, in the language of the room: a mode, a length of time. Knows no screen.

use std::time::Duration;

use super::Model;
use crate::session::{Consent, Mode};
use crate::words::Words;

/// What a turn did, in a word.
pub fn mode_word(mode: Mode, words: &Words) -> &str {
    words.say(match mode {
        Mode::Lead => "mode-lead",
        Mode::Follow => "mode-follow",
        Mode::Both => "mode-both",
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
