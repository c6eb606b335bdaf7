//! From the text of a plan to a [`Plan`], with every problem of the text on the way.
//!
//! This file reads what concerns the plan as a whole; its parts have files of their own. The whole format stands,
//! with remarks, in `assets/plans/template.toml`.

mod ballot;
mod lint_off;
mod people;
mod places;
mod round;
mod section;

use std::time::Duration;

use crate::document::{Document, Field, Table, one_of};
use crate::problem::{Faults, Grounds, Problems};
use crate::text::{NAME_GRAPHEMES, clean_lines, clean_name, clean_text};

use super::lint::{Finding, Setting, Silenced, lint};
use super::{
    LengthFault, Plan, Round, RoundKind, TimeOfDay, Word, parse_length, parse_time_of_day,
};
use places::Places;
use round::ReadRound;

pub use people::people_of_list;

const KEYS: &[&str] = &[
    "title",
    "purpose",
    "end",
    "ends_without_decision",
    "lint_off",
    "people",
    "round",
    "section",
];

/// What came of reading a plan.
#[derive(Clone, Debug)]
pub struct Checked {
    /// `None` when the problems contain an error.
    pub plan: Option<Plan>,
    /// Errors and warnings.
    pub problems: Problems,
}

/// Reads a plan; `source_name` is what the user calls the file.
///
/// # Errors
/// All problems of the text, warnings included, when at least one of them is an error.
pub fn parse(source_name: &str, text: &str) -> Result<Plan, Problems> {
    let Checked { plan, problems } = check(source_name, text);
    plan.ok_or(problems)
}

/// Reads a plan and keeps all problems of one that can be used.
pub fn check(source_name: &str, text: &str) -> Checked {
    let faults = Faults::default();
    let plan = read(text, &faults).map(|(plan, _)| plan);
    Checked {
        plan,
        problems: faults.into_problems(source_name, text),
    }
}

/// Like [`check`], and of a plan that can be used also tells what is likely to go wrong in the room that `setting`
/// describes.
pub fn review(source_name: &str, text: &str, setting: impl FnOnce(&Plan) -> Setting) -> Checked {
    let faults = Faults::default();
    let plan = read(text, &faults).map(|(plan, places)| {
        for Finding {
            code,
            at,
            message,
            remedy,
        } in lint(&plan, &setting(&plan))
        {
            let grounds = Grounds {
                code: code.word(),
                reason: code.reason(),
                source: code.source(),
            };
            faults.advise(places.of(at), message, remedy, grounds);
        }
        plan
    });
    Checked {
        plan,
        problems: faults.into_problems(source_name, text),
    }
}

/// None when something is wrong with it.
fn read(text: &str, faults: &Faults) -> Option<(Plan, Places)> {
    let read = read_plan(Document::parse(text, faults)?.root(faults));
    read.filter(|_| !faults.has_errors())
}

/// A round that stands by itself, not in a plan, and is called `name`; `None` when it has a fault, which is reported.
pub fn inserted_round(table: Table<'_>, name: Option<String>) -> Option<Round> {
    round::read_alone(table, name)
}

fn read_plan(root: Table<'_>) -> Option<(Plan, Places)> {
    let root = root.allow_only(KEYS);
    let title = root
        .require("title", "begin with `title = \"…\"`")
        .and_then(|field| name(&field));
    let purpose = root
        .text("purpose")
        .map(clean_lines)
        .filter(|text| !text.is_empty());
    let end = root.get("end").and_then(|field| end_time(&field));
    let people = root
        .get("people")
        .map(|field| people::read(&field))
        .unwrap_or_default();
    let sections = section::read(&root);
    let rounds = read_rounds(&root, &section::names(&sections));
    section::check(root.faults(), &sections, &rounds);
    let ends_without_decision = check_decision(&root, &rounds);

    let places = Places {
        title: root.get("title").map_or(root.span(), |field| field.span()),
        end: root.get("end").map(|field| field.span()),
        rounds: rounds.iter().map(|read| read.places.clone()).collect(),
    };
    let of_plan = lint_off::read(&root).into_iter().map(|code| (code, None));
    let of_rounds = rounds.iter().enumerate().flat_map(|(index, read)| {
        let codes = read.lint_off.iter();
        codes.map(move |&code| (code, Some(index)))
    });
    let lint_off = of_plan
        .chain(of_rounds)
        .map(|(code, round)| Silenced { code, round })
        .collect();

    let mut plan = Plan {
        title: title?,
        purpose,
        end,
        ends_without_decision,
        people,
        rounds: rounds
            .into_iter()
            .map(|read| read.round)
            .collect::<Option<_>>()?,
        sections: sections.into_iter().map(|read| read.section).collect(),
        lint_off,
    };
    plan.sort_sections();
    Some((plan, places))
}

fn read_rounds(root: &Table<'_>, sections: &[&str]) -> Vec<ReadRound> {
    let Some(field) = root.require("round", "add a `[[round]]` with a name, a kind and a time")
    else {
        return Vec::new();
    };
    let remedy = "write `[[round]]`, with two brackets, above each round";
    let rounds: Vec<ReadRound> = field
        .list(remedy)
        .unwrap_or_default()
        .iter()
        .filter_map(|item| item.table(remedy))
        .map(|table| round::read(table, sections))
        .collect();
    if rounds.is_empty() && field.as_table().is_none() {
        field.error(
            "the plan has no rounds",
            "add a `[[round]]` with a name, a kind and a time",
        );
    }
    rounds
}

/// A plan leads to a ballot or says why not.
fn check_decision(root: &Table<'_>, rounds: &[ReadRound]) -> Option<String> {
    let key = "ends_without_decision";
    let field = root.get(key);
    let reason = field.as_ref().and_then(Field::text).map(clean_text);
    let known: Option<Vec<RoundKind>> = rounds.iter().map(|read| read.kind).collect();
    let Some(kinds) = known else { return reason };
    let decides = kinds.contains(&RoundKind::Ballot);
    match (decides, &field) {
        (false, None) if !kinds.is_empty() && !root.has_misspelt(key) => root.faults().error(
            root.span(),
            "the plan has no ballot, so it ends without a decision",
            "add a round with `kind = \"ballot\"`, or say why: `ends_without_decision = \"…\"`",
        ),
        (false, Some(field)) if reason.as_ref().is_some_and(String::is_empty) => {
            field.error(
                "the reason is blank",
                "say in a few words why nothing is to be decided",
            );
        }
        (true, Some(field)) => field.error(
            "the plan has a ballot, so it does not end without a decision",
            "remove this line, or the ballot",
        ),
        (false, _) | (true, None) => {}
    }
    reason
}

/// A name, not blank and no longer than a name is shown.
fn name(field: &Field<'_>) -> Option<String> {
    let text = clean_text(field.text()?);
    let name = clean_name(&text);
    match &name {
        None => field.error(
            format!("`{}` is blank", field.name()),
            "write at least one word",
        ),
        Some(name) if name.len() < text.len() => field.error(
            format!("`{}` is too long", field.name()),
            format!("shorten it to {NAME_GRAPHEMES} letters"),
        ),
        Some(_) => {}
    }
    name
}

fn end_time(field: &Field<'_>) -> Option<TimeOfDay> {
    let remedy = "write hours and minutes in quotes, as in `\"11:30\"`";
    let time = parse_time_of_day(field.text_or(remedy)?);
    if time.is_none() {
        field.error("this is not a time of day", remedy);
    }
    time
}

/// The choice that a field names.
fn choice<T: Word>(field: &Field<'_>) -> Option<T> {
    let word = field.text()?;
    let choice = T::from_word(word);
    if choice.is_none() {
        field.error(
            format!("`{}` cannot be `{word}`", field.name()),
            one_of(word, &T::words()),
        );
    }
    choice
}

/// A length of time; a bare number gets a remedy of its own.
fn length(field: &Field<'_>) -> Option<Duration> {
    if let Some(number) = field.as_number() {
        field.error(
            LengthFault::NoUnit.to_string(),
            format!("write `\"{number}m\"` for minutes, `\"{number}s\"` for seconds"),
        );
        return None;
    }
    match parse_length(field.text()?) {
        Ok(length) => Some(length),
        Err(fault) => {
            field.error(fault.to_string(), LengthFault::REMEDY);
            None
        }
    }
}
