//! The words of every language: that none is missing, that sentences have the same gaps, and that the program asks for no
//! word that nobody wrote.

#![allow(
    clippy::unwrap_used,
    reason = "a source that cannot be read fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use colead::app::action::TABLE;
use colead::app::{rounds, wording};
use colead::text::display_width;
use colead::words::{Language, Words};
use fluent_bundle::FluentResource;

/// The text of each key of a file.
fn messages(language: Language) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in language.source().lines() {
        let is_start = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let Some((key, text)) = line.split_once(" =").filter(|_| is_start) {
            let twice = messages.insert(key.to_owned(), text.trim().to_owned());
            assert_eq!(twice, None, "{}: `{key}` stands twice", language.name());
            key.clone_into(&mut last);
        } else if line.starts_with(' ') {
            messages.get_mut(&last).unwrap().push_str(line.trim());
        }
    }
    messages
}

/// The names of a message's gaps.
fn gaps(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            &rest[..end.unwrap_or(rest.len())]
        })
        .collect()
}

/// What the tables of the program say in English, and the files in every other language.
fn of_tables() -> BTreeSet<String> {
    let hints = TABLE
        .iter()
        .filter(|row| row.hint.is_some())
        .map(|row| format!("hint-{}", row.name));
    let sentences = TABLE.iter().map(|row| format!("help-{}", row.name));
    hints
        .chain(sentences)
        .chain(rounds::keys())
        .chain(wording::table_keys())
        .collect()
}

#[test]
fn every_file_can_be_read() {
    for language in Language::ALL {
        let name = language.name();
        if let Err((_, faults)) = FluentResource::try_new(language.source().to_owned()) {
            panic!("{name}: {faults:?}");
        }
    }
}

#[test]
fn no_language_lacks_a_word_or_has_one_too_many() {
    let english = messages(Language::English);
    for language in Language::ALL {
        let mut wanted: BTreeSet<String> = english.keys().cloned().collect();
        if language != Language::English {
            wanted.extend(of_tables());
        }
        let there: BTreeSet<String> = messages(language).into_keys().collect();
        let name = language.name();
        let missing: Vec<_> = wanted.difference(&there).collect();
        let unknown: Vec<_> = there.difference(&wanted).collect();
        assert!(missing.is_empty(), "{name} lacks {missing:?}");
        assert!(unknown.is_empty(), "{name} alone has {unknown:?}");
    }
}

/// A question that the whole room reads is as short in every language as in English.
#[test]
fn the_rounds_that_colead_brings_can_be_read_from_the_back_row() {
    let of_names: BTreeSet<String> = rounds::keys().into_iter().collect();
    for language in Language::ALL {
        for (key, text) in messages(language) {
            let most = match key.as_str() {
                "rules-fixed" => 70,
                key if !of_names.contains(key) => continue,
                key if key.ends_with("-ask") => 52,
                key if key.ends_with("-question") => 70,
                _ => 34,
            };
            let wide = display_width(&text);
            assert!(wide <= most, "{}: `{key}` has {wide}", language.name());
        }
    }
}

/// Gaps for words that bend in English alone: says or say.
const OF_ENGLISH: [&str; 1] = ["verb"];

#[test]
fn a_sentence_has_the_same_gaps_in_every_language() {
    let english = messages(Language::English);
    for language in Language::ALL {
        for (key, text) in messages(language) {
            let mut wanted = english.get(&key).map(|text| gaps(text)).unwrap_or_default();
            wanted.retain(|gap| language == Language::English || !OF_ENGLISH.contains(gap));
            assert_eq!(gaps(&text), wanted, "{}: `{key}`", language.name());
        }
    }
}

/// What stands between quotes in the lines of a source before its tests, and the name of the function it is handed to, or
/// `=>` where it is what an arm of a `match` comes to.
fn literals(text: &str) -> Vec<(String, String)> {
    let tests = text.find("#[cfg(test)]\nmod tests {");
    let code: Vec<&str> = text[..tests.unwrap_or(text.len())]
        .lines()
        .map(|line| line.split("//").next().unwrap_or(""))
        .collect();
    let code = code.join(" ");
    let parts: Vec<&str> = code.split('"').collect();
    let mut found = Vec::new();
    for pair in parts.windows(2) {
        let before = pair[0].trim_end();
        let function = if before.ends_with("=>") {
            "=>"
        } else {
            let called = before.strip_suffix('(').unwrap_or("");
            called
                .rsplit(|c: char| !c.is_ascii_lowercase())
                .next()
                .unwrap_or("")
        };
        found.push((function.to_owned(), pair[1].to_owned()));
    }
    found
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// Groups of keys that no other text of the program looks like.
const OURS: [&str; 4] = ["fault", "notice", "refusal", "told"];

#[test]
fn the_program_asks_for_words_that_there_are_and_for_all_of_them() {
    let english = messages(Language::English);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for module in ["ui", "app"] {
        sources(&root.join(module), &mut files);
        files.push(root.join(format!("{module}.rs")));
    }
    let groups: BTreeSet<&str> = english
        .keys()
        .filter_map(|key| key.split_once('-').map(|(group, _)| group))
        .collect();
    let mut used = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for (function, literal) in literals(&text) {
            let group = literal.split_once('-').map(|(group, _)| group);
            let arm = function == "=>" && group.is_some_and(|group| groups.contains(group));
            let is_ours = group.is_some_and(|group| OURS.contains(&group));
            if arm || is_ours || ["say", "fill"].contains(&function.as_str()) {
                let place = file.display();
                assert!(english.contains_key(&literal), "{place}: `{literal}`");
            }
            used.insert(literal);
        }
    }
    // The sentences on record are found by their form.
    let is_idle = |key: &&String| !used.contains(*key) && !key.starts_with("why-");
    let idle: Vec<_> = english.keys().filter(is_idle).collect();
    assert!(idle.is_empty(), "nothing says {idle:?}");
}

#[test]
fn every_word_can_be_said() {
    for language in Language::ALL {
        let words = Words::of(language);
        for (key, text) in messages(language) {
            let name = language.name();
            let gaps: Vec<(&'static str, colead::words::Value)> = gaps(&text)
                .into_iter()
                .map(|gap| (&*gap.to_owned().leak(), 3.into()))
                .collect();
            if gaps.is_empty() {
                assert_eq!(words.say(&key), text, "{name}: `{key}`");
            } else {
                let said = words.fill(&key, &gaps);
                assert_ne!(said, key, "{name}: `{key}`");
                assert!(!said.contains(['{', '$']), "{name}: `{key}` is {said}");
            }
        }
    }
}
