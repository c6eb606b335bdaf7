//! What has been read of a file so far: its header, and its distinct ballots with how often each came.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::fault::{Fault, Faults, Place, excerpt};
use super::marks::{Id, Marks};
use super::names::{MOST_NAMES, Names, NoName};

/// A text of the file and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stated<T> {
    pub(super) value: T,
    pub(super) place: Place,
}

/// What a file says beside its ballots.
#[derive(Clone, Debug, Default)]
pub(super) struct Header {
    pub(super) name: Option<String>,
    pub(super) method: Option<Stated<String>>,
    /// The options, where the file lists them, as the ballots name them.
    pub(super) options: Option<Vec<Stated<String>>>,
    /// What options are called, where the ballots name them by numbers or by short forms.
    pub(super) labels: Vec<(Stated<String>, String)>,
    pub(super) rules: Vec<Rule>,
    /// Where it stands, for a file that could have it in several places.
    pub(super) places: Vec<Place>,
    /// Options that stood down, as the ballots name them.
    pub(super) withdrawn: Vec<Stated<String>>,
    /// Whether options that are not listed are passed over, not refused.
    pub(super) passes_over_strangers: bool,
    /// What a reader of the result has to know about the file.
    pub(super) notices: Vec<String>,
}

/// A rule as a file states it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rule {
    pub(super) key: String,
    pub(super) value: serde_json::Value,
    pub(super) place: Place,
}

/// How often a ballot came, and where it stood first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) count: u64,
    pub(super) first: Place,
}

impl Seen {
    pub(super) fn add(&mut self, other: Self) {
        self.count = self.count.saturating_add(other.count);
        self.first = self.first.min(other.first);
    }
}

/// Distinct ballots.
pub(super) type Ballots = HashMap<Marks, Seen, RandomState>;

/// What has been read. Sheets of the parts of a file can be merged in any order.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) header: Header,
    pub(super) options: Names,
    pub(super) words: Names,
    pub(super) ballots: Ballots,
    pub(super) faults: Faults,
    /// Ballots that name an option twice.
    pub(super) repeating: Option<Seen>,
}

/// A ballot that was read: `times` is how often the file has it, also by its own `count`.
pub(super) struct Ballot {
    pub(super) marks: Marks,
    pub(super) times: u64,
    pub(super) place: Place,
    pub(super) repeated: bool,
}

impl Sheet {
    pub(super) fn fault(
        &mut self,
        place: Place,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.faults.push(Fault::new(place, message, remedy));
    }

    pub(super) fn add(&mut self, ballot: Ballot) {
        let seen = Seen {
            count: ballot.times,
            first: ballot.place,
        };
        if ballot.repeated {
            merge_seen(&mut self.repeating, seen);
        }
        self.put(ballot.marks, seen);
    }

    fn put(&mut self, marks: Marks, seen: Seen) {
        self.ballots
            .entry(marks)
            .and_modify(|known| known.add(seen))
            .or_insert(seen);
    }

    /// The number of an option; a fault when the name cannot be one.
    pub(super) fn option(&mut self, name: &str, place: impl Fn() -> Place) -> Option<Id> {
        let found = self.options.id(name, &place);
        self.named(found, "an option", place)
    }

    /// The number of a word that stands for a choice or a sign.
    pub(super) fn word(&mut self, word: &str, place: impl Fn() -> Place) -> Option<Id> {
        let found = self.words.id(word, &place);
        self.named(found, "a choice", place)
    }

    fn named(
        &mut self,
        found: Result<Id, NoName>,
        what: &str,
        place: impl Fn() -> Place,
    ) -> Option<Id> {
        match found {
            Ok(id) => return Some(id),
            Err(NoName::Empty) => self.fault(
                place(),
                format!("{what} has no name"),
                "write its name, or leave it out",
            ),
            Err(NoName::TooMany) => self.fault(
                place(),
                format!("the ballots name more than {MOST_NAMES} options"),
                "check that options stand where they belong, and not the names of voters",
            ),
        }
        None
    }

    /// Takes in what was read of another part of the file.
    pub(super) fn merge(&mut self, other: Self) {
        self.faults.merge(other.faults);
        if let Some(seen) = other.repeating {
            merge_seen(&mut self.repeating, seen);
        }
        self.header.merge(other.header);
        let options = self.options.merge(&other.options);
        let words = self.words.merge(&other.words);
        let (Ok(options), Ok(words)) = (options, words) else {
            self.fault(
                Place::START,
                format!("the ballots name more than {MOST_NAMES} options"),
                "check that options stand where they belong, and not the names of voters",
            );
            return;
        };
        let same = is_identity(&options) && is_identity(&words);
        // Most ballots of one part are in the other as well.
        self.ballots
            .reserve(other.ballots.len().saturating_sub(self.ballots.len()));
        for (marks, seen) in other.ballots {
            let number = |id: Id| options.get(usize::from(id)).copied();
            let word = |id: Id| words.get(usize::from(id)).copied().unwrap_or(id);
            let marks = if same {
                marks
            } else {
                marks.renumbered(number, word)
            };
            self.put(marks, seen);
        }
    }

    /// Faults of names that stand twice where a list of options is given.
    pub(super) fn check_list(&mut self, list: &[Stated<String>]) {
        let mut seen: HashMap<String, Place> = HashMap::new();
        if let Some(first) = list.first().filter(|_| list.len() > MOST_NAMES) {
            self.fault(
                first.place,
                format!("there are more than {MOST_NAMES} options"),
                "list fewer; nobody can put so many in order",
            );
        }
        for option in list {
            let name = crate::text::clean_text(&option.value);
            if name.is_empty() {
                self.fault(
                    option.place,
                    "an option has no name",
                    "write its name, or leave it out",
                );
            } else if let Some(first) = seen.get(&name) {
                self.fault(
                    option.place,
                    format!(
                        "the option “{}” is listed twice, first in line {}",
                        excerpt(&name),
                        first.line
                    ),
                    "list each option once",
                );
            }
            seen.insert(name, option.place);
        }
    }
}

impl Header {
    fn merge(&mut self, other: Self) {
        let Self {
            name,
            method,
            options,
            labels,
            rules,
            places,
            withdrawn,
            passes_over_strangers,
            notices,
        } = other;
        self.name = self.name.take().or(name);
        self.method = self.method.take().or(method);
        self.options = self.options.take().or(options);
        self.labels.extend(labels);
        self.rules.extend(rules);
        self.places.extend(places);
        self.withdrawn.extend(withdrawn);
        self.passes_over_strangers |= passes_over_strangers;
        self.notices.extend(notices);
    }
}

/// Whether each number stands for itself.
fn is_identity(numbers: &[Id]) -> bool {
    (0..).zip(numbers).all(|(id, number)| id == *number)
}

fn merge_seen(all: &mut Option<Seen>, seen: Seen) {
    match all {
        Some(known) => known.add(seen),
        None => *all = Some(seen),
    }
}
