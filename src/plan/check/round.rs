//! One `[[round]]` of a plan.

use crate::document::{Table, nearest, one_of};
use crate::plan::lint::Code;
use crate::plan::{Round, RoundKind, SpeakingOrder, Timebox, Word};
use crate::problem::Span;
use crate::text::{clean_lines, clean_text};

use super::places::RoundPlaces;
use super::{ballot, choice, length, lint_off, name};

const KEYS: &[&str] = &[
    "name",
    "kind",
    "time",
    "per_person",
    "question",
    "invites",
    "order",
    "auto_advance",
    "locked",
    "optional",
    "notes",
    "section",
    "ballot",
    lint_off::KEY,
];

/// What could be read of a round, and where; the plan's own rules look at this even when the round has faults.
pub(super) struct ReadRound {
    /// `None` when something that it needs is missing or wrong.
    pub(super) round: Option<Round>,
    pub(super) kind: Option<RoundKind>,
    /// Index into the sections as the file lists them.
    pub(super) section: Option<usize>,
    /// The round names a section, but not one that there is.
    pub(super) section_unknown: bool,
    /// Where it names its section.
    pub(super) section_span: Span,
    pub(super) lint_off: Vec<Code>,
    pub(super) places: RoundPlaces,
}

/// What a round has that is not of a plan: its name is given, it is in no section.
const KEYS_ALONE: &[&str] = &[
    "kind",
    "time",
    "per_person",
    "question",
    "invites",
    "order",
    "auto_advance",
    "locked",
    "optional",
    "notes",
];

pub(super) fn read(table: Table<'_>, sections: &[&str]) -> ReadRound {
    let table = table.allow_only(KEYS);
    let name = table
        .require("name", "write `name = \"…\"`")
        .and_then(|field| name(&field));
    read_parts(&table, name, sections)
}

/// A round outside a plan, called `name`; `None` when something that it needs is missing or wrong.
pub(super) fn read_alone(table: Table<'_>, name: Option<String>) -> Option<Round> {
    read_parts(&table.allow_only(KEYS_ALONE), name, &[]).round
}

fn read_parts(table: &Table<'_>, name: Option<String>, sections: &[&str]) -> ReadRound {
    let kind = table
        .require_or("kind", || {
            format!("write `kind = \"…\"`; {}", one_of("", &RoundKind::words()))
        })
        .and_then(|field| choice(&field));
    let time = read_time(table);
    let question = table
        .text("question")
        .map(clean_text)
        .filter(|text| !text.is_empty());
    let invites = table.get("invites").and_then(|field| choice(&field));
    let order = read_order(table, kind);
    let truth = |key| table.truth(key).unwrap_or(false);
    let notes = table
        .text("notes")
        .map(clean_lines)
        .filter(|text| !text.is_empty());
    let section = read_section(table, sections);
    let ballot = ballot::read(table, kind);

    let round = match (name, kind, time) {
        (Some(name), Some(kind), Some(time)) => Some(Round {
            name,
            kind,
            time,
            question,
            invites: invites.unwrap_or(kind.default_invite()),
            order,
            auto_advance: truth("auto_advance"),
            locked: truth("locked"),
            optional: truth("optional"),
            notes,
            section,
            ballot,
        }),
        _ => None,
    };
    let section_field = table.get("section");
    ReadRound {
        round,
        kind,
        section,
        section_unknown: section.is_none()
            && (section_field.is_some() || table.has_misspelt("section")),
        section_span: section_field.map_or(table.span(), |field| field.span()),
        lint_off: lint_off::read(table),
        places: places(table),
    }
}

fn places(table: &Table<'_>) -> RoundPlaces {
    let place = |table: &Table<'_>, key| table.get(key).map(|field| field.span());
    let ballot = table.get("ballot");
    let of_ballot = |key| place(&ballot.as_ref()?.as_table()?, key);
    RoundPlaces {
        name: place(table, "name").unwrap_or_else(|| table.span()),
        kind: place(table, "kind"),
        time: place(table, "time").or_else(|| place(table, "per_person")),
        question: place(table, "question"),
        method: of_ballot("method"),
        quorum: of_ballot("quorum"),
    }
}

fn read_time(table: &Table<'_>) -> Option<Timebox> {
    match (table.get("time"), table.get("per_person")) {
        (Some(total), None) => length(&total).map(Timebox::Total),
        (None, Some(each)) => length(&each).map(Timebox::PerPerson),
        (Some(total), Some(each)) => {
            length(&total);
            each.error(
                "`time` and `per_person` exclude each other",
                "keep one of them",
            );
            None
        }
        (None, None) if table.has_misspelt("time") || table.has_misspelt("per_person") => None,
        (None, None) => {
            let remedy = "write `time = \"12m\"`, or `per_person = \"90s\"`";
            table
                .faults()
                .error(table.span(), "the round has no time", remedy);
            None
        }
    }
}

fn read_order(table: &Table<'_>, kind: Option<RoundKind>) -> SpeakingOrder {
    let Some(field) = table.get("order") else {
        return SpeakingOrder::default();
    };
    if kind.is_some_and(|kind| kind != RoundKind::GoRound) {
        field.error(
            "only a go-round has a speaking order",
            "remove `order`, or write `kind = \"go_round\"`",
        );
    }
    choice(&field).unwrap_or_default()
}

fn read_section(table: &Table<'_>, sections: &[&str]) -> Option<usize> {
    let field = table.get("section")?;
    let word = clean_text(field.text()?);
    let index = sections.iter().position(|section| *section == word);
    if index.is_none() {
        let remedy = match nearest(&word, sections) {
            Some(section) => format!("did you mean `{section}`?"),
            None => format!("add `[section.{word}]` with `times = 2` or `until = \"decided\"`"),
        };
        field.error(format!("there is no section `{word}`"), remedy);
    }
    index
}
