//! Sentences that the record has in English, in the language of the room: what a count found, the rule it went by, what
//! was done about a tie. Each is known by its form, which the English words give: `Not decided: { $several }.` What is
//! in no form stays in English.
//!
//! What stands in a gap goes by the gap's name: `name` and `figure` are taken as they are, `what` is said in the room's
//! language itself where it has a form, `list` and `several` are pieces in a row that all have one, and everything else is
//! a whole number.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::words::{Language, Value, Words};

/// A recorded sentence, or a piece of one.
pub(super) fn said<'t>(sentence: &'t str, words: &Words) -> Cow<'t, str> {
    if words.language() == Language::English {
        return Cow::Borrowed(sentence);
    }
    translated(sentence, words).map_or(Cow::Borrowed(sentence), Cow::Owned)
}

/// Each of them.
pub(super) fn all_said(sentences: &[String], words: &Words) -> Vec<String> {
    let say = |sentence: &String| said(sentence, words).into_owned();
    sentences.iter().map(say).collect()
}

/// None of what is in no form.
fn translated(sentence: &str, words: &Words) -> Option<String> {
    forms().iter().find_map(|form| {
        let mut found = Vec::new();
        if !fits(&form.parts, sentence, &mut found) {
            return None;
        }
        let gaps = found
            .into_iter()
            .map(|(gap, text)| Some((gap, value(gap, text, words)?)));
        let gaps: Option<Vec<(&'static str, Value)>> = gaps.collect();
        Some(words.fill(form.key, &gaps?))
    })
}

/// None where a piece of a row is in no form: then it is no such row.
fn value<'t>(gap: &str, text: &'t str, words: &Words) -> Option<Value<'t>> {
    Some(match kind(gap) {
        Kind::AsItIs => text.into(),
        Kind::Number => text.parse::<u64>().map_or(text.into(), Value::from),
        Kind::Said => said(text, words).into(),
        Kind::List => row(text.split(", "), "close-list", words)?.into(),
        Kind::Several => row(text.split("; "), "row-of-clauses", words)?.into(),
    })
}

/// Pieces in a row, parted as the language parts them.
fn row<'t>(pieces: impl Iterator<Item = &'t str>, key: &str, words: &Words) -> Option<String> {
    let pieces = pieces.map(|piece| translated(piece, words));
    let pieces: Option<Vec<String>> = pieces.collect();
    pieces?
        .into_iter()
        .reduce(|first, next| words.fill(key, &[("first", first.into()), ("next", next.into())]))
}

/// The form of a sentence, and the key of its words.
struct Form {
    key: &'static str,
    parts: Vec<Part>,
}

impl Form {
    fn letters(&self) -> usize {
        let letters = self.parts.iter().map(|part| match part {
            Part::Text(text) => text.len(),
            Part::Gap(_) => 0,
        });
        letters.sum()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Text(&'static str),
    Gap(&'static str),
}

/// What stands in a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    AsItIs,
    Number,
    Said,
    List,
    Several,
}

fn kind(gap: &str) -> Kind {
    match gap {
        "name" | "other" | "figure" | "verb" => Kind::AsItIs,
        "what" | "share" | "then" => Kind::Said,
        "list" => Kind::List,
        "several" => Kind::Several,
        _ => Kind::Number,
    }
}

/// Every form, the one with the most words of its own first.
fn forms() -> &'static [Form] {
    static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
        let lines = Language::English.source().lines();
        let lines = lines.filter(|line| line.starts_with("why-"));
        let mut forms: Vec<Form> = lines.filter_map(form).collect();
        // What says most of a sentence by itself knows it best.
        forms.sort_by_key(|form| std::cmp::Reverse(form.letters()));
        forms
    });
    &FORMS
}

/// `why-consented = { $count } consented`
fn form(line: &'static str) -> Option<Form> {
    let (key, mut rest) = line.split_once(" = ")?;
    let mut parts = Vec::new();
    while let Some((text, after)) = rest.split_once("{ $") {
        let (gap, after) = after.split_once(" }")?;
        if !text.is_empty() {
            parts.push(Part::Text(text));
        }
        parts.push(Part::Gap(gap));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest));
    }
    Some(Form { key, parts })
}

/// Whether `text` is of this form; `found` takes what stands in its gaps.
fn fits<'t>(parts: &[Part], text: &'t str, found: &mut Vec<(&'static str, &'t str)>) -> bool {
    match parts {
        [] => text.is_empty(),
        [Part::Text(part), rest @ ..] => text
            .strip_prefix(part)
            .is_some_and(|text| fits(rest, text, found)),
        [Part::Gap(gap)] => {
            let can_be = can_be(gap, text);
            found.push((gap, text));
            can_be
        }
        [Part::Gap(gap), rest @ ..] => {
            let ends = match rest {
                [Part::Text(next), ..] => text.match_indices(next),
                _ => return false,
            };
            for (end, _) in ends {
                let so_far = found.len();
                let (inside, after) = text.split_at(end);
                found.push((gap, inside));
                if can_be(gap, inside) && fits(rest, after, found) {
                    return true;
                }
                found.truncate(so_far);
            }
            false
        }
    }
}

fn can_be(gap: &str, text: &str) -> bool {
    match kind(gap) {
        Kind::Number => !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit()),
        Kind::AsItIs | Kind::Said | Kind::List | Kind::Several => !text.is_empty(),
    }
}

#[cfg(test)]
mod tests;
