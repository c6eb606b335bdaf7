//! The words on the screen in the language of the room: one Fluent file a language, built in. What a language does not say
//! is said in English, string by string. Reads no file and no environment.
//!
//! Nothing is parsed before its first word is asked for, so a program in English parses English alone, and one in another
//! language parses English only for what that language lacks. A word without arguments is a slice of the parsed file.

use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The languages there are words in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    English,
    German,
    French,
    Spanish,
    /// In simplified characters.
    Chinese,
    Arabic,
}

impl Language {
    pub const ALL: [Self; 6] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Chinese,
        Self::Arabic,
    ];

    /// The word in the config: the language's tag.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Chinese => "zh",
            Self::Arabic => "ar",
        }
    }

    /// The language of a tag or of a locale: `de`, `de-AT`, `de_DE.UTF-8@euro`. None for a language without words here.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let primary = locale.split(['_', '-', '.', '@']).next()?;
        Self::ALL
            .into_iter()
            .find(|language| language.name().eq_ignore_ascii_case(primary))
    }

    /// Whether it is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        match self {
            Self::Arabic => true,
            Self::English | Self::German | Self::French | Self::Spanish | Self::Chinese => false,
        }
    }

    /// Its file.
    pub const fn source(self) -> &'static str {
        match self {
            Self::English => include_str!("../assets/words/en.ftl"),
            Self::German => include_str!("../assets/words/de.ftl"),
            Self::French => include_str!("../assets/words/fr.ftl"),
            Self::Spanish => include_str!("../assets/words/es.ftl"),
            Self::Chinese => include_str!("../assets/words/zh.ftl"),
            Self::Arabic => include_str!("../assets/words/ar.ftl"),
        }
    }
}

/// What stands in a sentence's gap: text, or a number that may decide about its plural.
pub type Value<'a> = FluentValue<'a>;

/// Words of one language over those of English.
pub struct Words {
    language: Language,
    own: OnceLock<Bundle>,
    english: OnceLock<Bundle>,
}

type Bundle = FluentBundle<FluentResource>;

impl Words {
    pub const fn of(language: Language) -> Self {
        Self {
            language,
            own: OnceLock::new(),
            english: OnceLock::new(),
        }
    }

    pub const fn language(&self) -> Language {
        self.language
    }

    /// The words of `key`, which have no gaps. A key that no file has is its own word; a test finds it.
    pub fn say<'a>(&'a self, key: &'a str) -> &'a str {
        self.bundles()
            .find_map(|bundle| plain(bundle, key))
            .unwrap_or(key)
    }

    /// The words of `key` with `gaps` filled in.
    pub fn fill(&self, key: &str, gaps: &[(&'static str, Value)]) -> String {
        let gaps: FluentArgs = gaps
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        self.bundles()
            .find_map(|bundle| filled(bundle, key, &gaps))
            .unwrap_or_else(|| key.to_owned())
    }

    /// The words of `key` in the chosen language, else `english`: for what a table of the program says in English.
    pub fn or<'a>(&'a self, key: &str, english: &'a str) -> &'a str {
        if self.language == Language::English {
            return english;
        }
        plain(self.own(), key).unwrap_or(english)
    }

    fn bundles(&self) -> impl Iterator<Item = &Bundle> {
        let languages = [self.language, Language::English];
        let count = if self.language == Language::English {
            1
        } else {
            2
        };
        languages.into_iter().take(count).map(|language| {
            if language == self.language {
                self.own()
            } else {
                self.english.get_or_init(|| bundle(Language::English))
            }
        })
    }

    fn own(&self) -> &Bundle {
        self.own.get_or_init(|| bundle(self.language))
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

fn bundle(language: Language) -> Bundle {
    let source = language.source().to_owned();
    // What cannot be read of a file is said in English; a test reads every file.
    let resource = FluentResource::try_new(source).unwrap_or_else(|(readable, _)| readable);
    let tag = language.name().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Direction is marked where text is drawn, for a terminal needs it in its own way.
    bundle.set_use_isolating(false);
    // Only a function of the same name could be in the way.
    let _ = bundle.add_builtins();
    bundle.add_resource_overriding(resource);
    bundle
}

fn plain<'b>(bundle: &'b Bundle, key: &str) -> Option<&'b str> {
    let pattern = bundle.get_message(key)?.value()?;
    match bundle.format_pattern(pattern, None, &mut Vec::new()) {
        std::borrow::Cow::Borrowed(words) => Some(words),
        std::borrow::Cow::Owned(_) => None,
    }
}

fn filled(bundle: &Bundle, key: &str, gaps: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut faults = Vec::new();
    let words = bundle.format_pattern(pattern, Some(gaps), &mut faults);
    faults.is_empty().then(|| words.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_a_language() {
        assert_eq!(Language::of_locale("de_DE.UTF-8"), Some(Language::German));
        assert_eq!(Language::of_locale("zh-Hans-CN"), Some(Language::Chinese));
        assert_eq!(Language::of_locale("AR"), Some(Language::Arabic));
        assert_eq!(Language::of_locale("C.UTF-8"), None);
        assert_eq!(Language::of_locale(""), None);
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        let german = Words {
            own: OnceLock::from(Bundle::new_concurrent(Vec::new())),
            ..Words::of(Language::German)
        };
        assert_eq!(german.say("saved"), "saved");
        assert_eq!(german.or("hint-lead", "lead"), "lead");
        assert_eq!(german.say("no such key"), "no such key");
    }

    #[test]
    fn numbers_choose_their_form() {
        let words = Words::of(Language::English);
        let nth = |number: u8| words.fill("nth-time", &[("number", number.into())]);
        assert_eq!(nth(2), "2nd time");
        assert_eq!(nth(11), "11th time");
    }
}
