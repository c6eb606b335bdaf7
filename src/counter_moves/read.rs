//! Counter-moves out of a TOML text, with every problem of the text on the way.

use std::ops::RangeInclusive;

use crate::document::{Document, Field, Table, one_of};
use crate::plan::{MOST_PEOPLE, RoundKind, Word, check};
use crate::problem::{Faults, Problems};
use crate::session::counter_move::{CounterMove, When};
use crate::text::{clean_name, clean_text};

const KEYS: &[&str] = &[
    "name",
    "when",
    "phase",
    "phase_of_round",
    "during",
    "at_least",
    "at_most",
    "ask",
    "source",
    "round",
];

/// The sound ones, in their order, and what is wrong with the others. `own` says that the user wrote them.
pub(super) fn read(source_name: &str, text: &str, own: bool) -> (Vec<CounterMove>, Problems) {
    let faults = Faults::default();
    let moves = Document::parse(text, &faults)
        .map(|document| read_all(&document.root(&faults).allow_only(&["move"]), own))
        .unwrap_or_default();
    (moves, faults.into_problems(source_name, text))
}

fn read_all(root: &Table<'_>, own: bool) -> Vec<CounterMove> {
    let remedy = "write `[[move]]`, with two brackets, above each counter-move";
    let items = root.get("move").and_then(|field| field.list(remedy));
    let mut moves: Vec<CounterMove> = Vec::new();
    for item in items.unwrap_or_default() {
        let Some(table) = item.table(remedy) else {
            continue;
        };
        let name = table.get("name");
        let Some(read) = read_one(table, own) else {
            continue;
        };
        match name {
            Some(name) if moves.iter().any(|other| other.name() == read.name()) => name.error(
                format!("there is another counter-move `{}` above", read.name()),
                "give each a name of its own",
            ),
            Some(_) | None => moves.push(read),
        }
    }
    moves
}

fn read_one(table: Table<'_>, own: bool) -> Option<CounterMove> {
    let table = table.allow_only(KEYS);
    let name = table
        .require("name", "write `name = \"…\"`; it is the name of the round")
        .and_then(|field| words(&field, clean_name));
    let occasions = table
        .require("when", "write for example `when = \"one_leader\"`")
        .map(|field| choices(&field));
    let when = When {
        occasions: occasions.clone().unwrap_or_default(),
        phases: optional(&table, "phase"),
        phases_of_round: optional(&table, "phase_of_round"),
        during: optional(&table, "during"),
        people: people(&table),
    };
    let ask = table
        .require("ask", "write `ask = \"…?\"`, a question for the room")
        .and_then(|field| words(&field, some_text));
    let source = table
        .get("source")
        .and_then(|field| words(&field, some_text))
        .unwrap_or_else(|| "your own".to_owned());
    let round = table
        .require("round", "add a `[move.round]` with a kind and a time")
        .and_then(|field| field.table("write `[move.round]` and, below it, its kind and time"))
        .and_then(|round| {
            let kind = round.get("kind");
            let read = check::inserted_round(round, name.clone())?;
            let decides = matches!(read.kind, RoundKind::Ballot | RoundKind::Commitments);
            match kind {
                Some(kind) if decides => {
                    kind.error(
                        "a counter-move takes no decision",
                        "choose another kind; the ballot has a key of its own",
                    );
                    None
                }
                Some(_) | None => Some(read),
            }
        });
    (!when.occasions.is_empty()).then_some(())?;
    Some(CounterMove {
        when,
        ask: ask?,
        round: round?,
        source,
        own,
    })
}

fn people(table: &Table<'_>) -> RangeInclusive<usize> {
    let most = u32::try_from(MOST_PEOPLE).unwrap_or(u32::MAX);
    let at_least = table.get("at_least").and_then(|field| field.whole(1, most));
    let least = at_least.unwrap_or(0);
    let most = table
        .get("at_most")
        .and_then(|field| field.whole(least.max(1), most));
    let whole = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    whole(least)..=most.map_or(usize::MAX, whole)
}

/// Nothing where the key is missing: any will do.
fn optional<T: Word>(table: &Table<'_>, key: &str) -> Vec<T> {
    table
        .get(key)
        .map(|field| choices(&field))
        .unwrap_or_default()
}

/// One word or a list of them.
fn choices<T: Word>(field: &Field<'_>) -> Vec<T> {
    let words = match field.as_list() {
        Some(list) if list.is_empty() => {
            field.error(
                format!("`{}` names nothing", field.name()),
                one_of("", &T::words()),
            );
            return Vec::new();
        }
        Some(list) => list,
        None => vec![field.clone()],
    };
    words
        .iter()
        .filter_map(|field| {
            let word = field.text()?;
            let choice = T::from_word(word);
            if choice.is_none() {
                field.error(
                    format!("`{}` cannot be `{word}`", field.name()),
                    one_of(word, &T::words()),
                );
            }
            choice
        })
        .collect()
}

fn some_text(text: &str) -> Option<String> {
    Some(clean_text(text)).filter(|text| !text.is_empty())
}

fn words(field: &Field<'_>, clean: fn(&str) -> Option<String>) -> Option<String> {
    let words = clean(field.text()?);
    if words.is_none() {
        field.error(
            format!("`{}` is blank", field.name()),
            "write at least one word",
        );
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told_with_its_line_and_the_rest_is_used() {
        let text = r#"
[[move]]
name = "Good"
when = ["silence", "one_leader"]
ask = "Well?"
round = { kind = "silent", time = "1m" }

[[move]]
name = "Good"
when = "silence"
ask = "Again?"
round = { kind = "silent", time = "1m" }

[[move]]
name = "Typo"
when = "too_many_cheffs"
asks = "What?"
round = { kind = "dance" }

[[move]]
name = "Vote"
when = []
phase = "soon"
at_most = 99
ask = "Vote?"
round = { kind = "ballot", time = "1m", name = "x" }
"#;
        let (moves, problems) = read("own.toml", text, true);
        let names: Vec<&str> = moves.iter().map(CounterMove::name).collect();
        assert_eq!(names, ["Good"]);
        assert_eq!(moves[0].source, "your own");
        let told: Vec<String> = problems
            .iter()
            .map(|problem| format!("{}: {}", problems.position(problem).0, problem.message))
            .collect();
        assert_eq!(
            told,
            [
                "9: there is another counter-move `Good` above",
                "16: `when` cannot be `too_many_cheffs`",
                "17: unknown key `asks`",
                "18: the round has no time",
                "18: `kind` cannot be `dance`",
                "22: `when` names nothing",
                "23: `phase` cannot be `soon`",
                "24: `at_most` is out of range",
                "26: a counter-move takes no decision",
                "26: unknown key `name`",
            ]
        );
    }

    #[test]
    fn a_text_that_is_no_toml_has_no_counter_moves() {
        let (moves, problems) = read("own.toml", "[[move]\nname = 3", true);
        assert!(moves.is_empty() && problems.has_errors());
        assert_eq!(read("own.toml", "", true).0, []);
    }
}
