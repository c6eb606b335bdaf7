//! The words on the screen in the language of the room: one Fluent file a language, built in. What a language does not say
//! is said in English, string by string. Reads no file and no environment.
//!
//! A message is parsed when it is first asked for, and a file is not looked at before its first word is: a screen costs the
//! messages it shows, however many the others have. A word without arguments is a slice of its parsed message.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use foldhash::fast::RandomState;

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
    own: OnceLock<Book>,
    english: OnceLock<Book>,
}

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
        self.books().find_map(|book| book.say(key)).unwrap_or(key)
    }

    /// The words of `key` with `gaps` filled in.
    pub fn fill(&self, key: &str, gaps: &[(&'static str, Value)]) -> String {
        let gaps: FluentArgs = gaps
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        self.books()
            .find_map(|book| book.fill(key, &gaps))
            .unwrap_or_else(|| key.to_owned())
    }

    /// The words of `key` in the chosen language, else `english`: for what a table of the program says in English.
    pub fn or<'a>(&'a self, key: &str, english: &'a str) -> &'a str {
        if self.language == Language::English {
            return english;
        }
        self.own().say(key).unwrap_or(english)
    }

    fn books(&self) -> impl Iterator<Item = &Book> {
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
                self.english.get_or_init(|| Book::of(Language::English))
            }
        })
    }

    fn own(&self) -> &Book {
        self.own.get_or_init(|| Book::of(self.language))
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

/// The messages of one language, and its rules for numbers.
struct Book {
    /// Has no messages of its own; every message here is whole without another one.
    grammar: FluentBundle<FluentResource>,
    messages: HashMap<&'static str, Message, RandomState>,
}

struct Message {
    source: &'static str,
    parsed: OnceLock<FluentResource>,
}

impl Book {
    fn of(language: Language) -> Self {
        Self::read(language, language.source())
    }

    fn read(language: Language, source: &'static str) -> Self {
        let tag = language.name().parse().unwrap_or_default();
        let mut grammar = FluentBundle::new_concurrent(vec![tag]);
        // Direction is marked where text is drawn, for a terminal needs it in its own way.
        grammar.set_use_isolating(false);
        // Only a function of the same name could be in the way.
        let _ = grammar.add_builtins();
        let messages = messages(source).map(|source| {
            let name = source.split([' ', '=']).next().unwrap_or_default();
            let parsed = OnceLock::new();
            (name, Message { source, parsed })
        });
        Self {
            grammar,
            messages: messages.collect(),
        }
    }

    /// Nothing for a key that is missing, cannot be read or has gaps.
    fn say(&self, key: &str) -> Option<&str> {
        let pattern = self.pattern(key)?;
        match self.grammar.format_pattern(pattern, None, &mut Vec::new()) {
            Cow::Borrowed(words) => Some(words),
            Cow::Owned(_) => None,
        }
    }

    /// Nothing for a key that is missing, cannot be read or has another gap.
    fn fill(&self, key: &str, gaps: &FluentArgs) -> Option<String> {
        let pattern = self.pattern(key)?;
        let mut faults = Vec::new();
        let words = self
            .grammar
            .format_pattern(pattern, Some(gaps), &mut faults);
        faults.is_empty().then(|| words.into_owned())
    }

    fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        let Message { source, parsed } = self.messages.get(key)?;
        let resource = parsed.get_or_init(|| {
            // What cannot be read is said in English; a test reads every file.
            FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(readable, _)| readable)
        });
        match resource.get_entry(0)? {
            Entry::Message(message) => message.value.as_ref(),
            Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => None,
        }
    }
}

/// The messages of a Fluent text, each with the lines that belong to it: in Fluent a message begins with its name at the
/// start of a line, and nothing else begins there with a letter.
fn messages(source: &'static str) -> impl Iterator<Item = &'static str> {
    let mut rest = source;
    std::iter::from_fn(move || {
        let starts = |line: &str| line.starts_with(|first: char| first.is_ascii_alphabetic());
        let ends = |line: &str| starts(line) || line.starts_with('#');
        let skipped = rest.split_inclusive('\n').take_while(|line| !starts(line));
        let (_, from) = rest.split_at(skipped.map(str::len).sum());
        let first = from.split_inclusive('\n').next()?;
        let further = from[first.len()..]
            .split_inclusive('\n')
            .take_while(|line| !ends(line));
        let (message, after) = from.split_at(first.len() + further.map(str::len).sum::<usize>());
        rest = after;
        Some(message)
    })
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
            own: OnceLock::from(Book::read(Language::German, "")),
            ..Words::of(Language::German)
        };
        assert_eq!(german.say("saved"), "saved");
        assert_eq!(german.or("hint-lead", "lead"), "lead");
        assert_eq!(german.say("no such key"), "no such key");
    }

    #[test]
    fn a_message_read_by_itself_is_the_one_of_the_file() {
        for language in Language::ALL {
            let whole = FluentResource::try_new(language.source().to_owned()).unwrap();
            let book = Book::of(language);
            let mut count = 0;
            for entry in whole.entries() {
                if let Entry::Message(message) = entry {
                    assert_eq!(book.pattern(message.id.name), message.value.as_ref());
                    count += 1;
                }
            }
            assert_eq!(book.messages.len(), count, "{}", language.name());
        }
    }

    #[test]
    fn numbers_choose_their_form() {
        let words = Words::of(Language::English);
        let nth = |number: u8| words.fill("nth-time", &[("number", number.into())]);
        assert_eq!(nth(2), "2nd time");
        assert_eq!(nth(11), "11th time");
    }
}
