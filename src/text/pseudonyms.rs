//! Names put in place of people's own, wherever they stand in a text. Works out no pseudonym.

use std::iter;

use unicode_normalization::UnicodeNormalization;

/// Which names stand for which.
#[derive(Clone, Debug, Default)]
pub struct Pseudonyms {
    /// The longest first, so that `Ana Lopez` goes before `Ana`.
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    /// In lower case, without accents.
    name: Vec<char>,
    /// A script without capitals writes words without gaps: such a name is found anywhere.
    stands_alone: bool,
    pseudonym: String,
}

/// Parts of a name shorter than this are no names by themselves.
const SHORTEST_PART: usize = 2;

impl Pseudonyms {
    /// For people of whom each has all the names they were ever called by, and a pseudonym. A part of a name that several of
    /// them share, such as a family name, names nobody and stays.
    pub fn of(people: &[(Vec<String>, String)]) -> Self {
        let mut entries = Vec::new();
        for (index, (names, pseudonym)) in people.iter().enumerate() {
            let others = people
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != index);
            let taken: Vec<Vec<char>> = others
                .flat_map(|(_, (names, _))| names.iter())
                .flat_map(|name| whole_and_parts(name))
                .collect();
            for name in names {
                let whole = lower(name);
                for part in whole_and_parts(name) {
                    if part == whole || !taken.contains(&part) {
                        entries.push(Entry::new(part, pseudonym));
                    }
                }
            }
        }
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.name.len()));
        entries.dedup_by(|one, other| one.name == other.name);
        Self { entries }
    }

    /// Those of the names that `pseudonym` stands for, alone.
    #[must_use]
    pub fn only(mut self, pseudonym: &str) -> Self {
        self.entries.retain(|entry| entry.pseudonym == pseudonym);
        self
    }

    /// `text` with a pseudonym in the place of every name, in whatever case and with whatever accents it is written.
    pub fn replace(&self, text: &str) -> String {
        let chars: Vec<char> = text.chars().collect();
        let lowered: Vec<char> = chars.iter().map(|&c| lower_char(c)).collect();
        let mut replaced = String::with_capacity(text.len());
        let mut at = 0;
        while at < chars.len() {
            let found = self.entries.iter().find(|entry| entry.is_at(&lowered, at));
            if let Some(entry) = found {
                replaced.push_str(&entry.pseudonym);
                at += entry.name.len();
            } else {
                replaced.push(chars[at]);
                at += 1;
            }
        }
        replaced
    }
}

impl Entry {
    fn new(name: Vec<char>, pseudonym: &str) -> Self {
        Self {
            stands_alone: name.iter().any(|c| c.to_uppercase().ne([*c])),
            name,
            pseudonym: pseudonym.to_owned(),
        }
    }

    fn is_at(&self, text: &[char], at: usize) -> bool {
        let end = at + self.name.len();
        let fits = !self.name.is_empty() && text.get(at..end) == Some(&self.name[..]);
        let within_a_word =
            |neighbour: Option<&char>| neighbour.is_some_and(|c| c.is_alphanumeric());
        let before = at.checked_sub(1).and_then(|before| text.get(before));
        fits && !(self.stands_alone && (within_a_word(before) || within_a_word(text.get(end))))
    }
}

/// A name, and its words where it has several.
fn whole_and_parts(name: &str) -> Vec<Vec<char>> {
    let parts = name
        .split(|c: char| !c.is_alphanumeric())
        .map(lower)
        .filter(|part| part.len() >= SHORTEST_PART);
    let mut all = vec![lower(name)];
    for part in parts {
        if !all.contains(&part) {
            all.push(part);
        }
    }
    all
}

fn lower(text: &str) -> Vec<char> {
    text.chars().map(lower_char).collect()
}

/// In lower case and without its accent; one character for one, so that places in a text stay comparable.
fn lower_char(c: char) -> char {
    let c = iter::once(c).nfd().next().unwrap_or(c);
    let mut lowered = c.to_lowercase();
    match (lowered.next(), lowered.next()) {
        (Some(lowered), None) => lowered,
        (_, _) => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pseudonyms(people: &[(&[&str], &str)]) -> Pseudonyms {
        let people: Vec<(Vec<String>, String)> = people
            .iter()
            .map(|(names, pseudonym)| {
                let names = names.iter().map(|&name| name.to_owned()).collect();
                (names, (*pseudonym).to_owned())
            })
            .collect();
        Pseudonyms::of(&people)
    }

    #[test]
    fn a_name_goes_wherever_it_stands_by_itself() {
        let one = pseudonyms(&[(&["Ana Lopez"], "Person 1")]);
        for (text, replaced) in [
            ("Ana Lopez owns it", "Person 1 owns it"),
            ("ask ANA, or lopez", "ask Person 1, or Person 1"),
            ("Banana, Anatole, Ana's", "Banana, Anatole, Person 1's"),
            ("", ""),
        ] {
            assert_eq!(one.replace(text), replaced);
        }
    }

    #[test]
    fn a_part_that_several_share_names_nobody() {
        let two = pseudonyms(&[(&["Ana Lopez"], "P1"), (&["Bo Lopez"], "P2")]);
        assert_eq!(
            two.replace("Ana, Bo, Lopez and Bo Lopez"),
            "P1, P2, Lopez and P2"
        );
    }

    #[test]
    fn names_in_a_script_without_gaps_are_found_in_running_text() {
        let one = pseudonyms(&[(&["李小龍"], "P1"), (&["Zoë"], "P2")]);
        assert_eq!(one.replace("請李小龍發言"), "請P1發言");
        assert_eq!(one.replace("ZOË and zoe, Zoés"), "P2 and P2, Zoés");
    }
}
