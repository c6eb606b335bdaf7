//! The `[section.name]` tables of a plan: rounds that are held more than once.

use crate::document::{Field, Table};
use crate::plan::{Cycles, RoundKind, Section};
use crate::problem::{Faults, Span};
use crate::text::clean_text;

use super::round::ReadRound;

const KEYS: &[&str] = &["times", "until", "at_most"];

/// Most times that a section can be held.
const MOST_CYCLES: u32 = 20;
/// How often a section is held at most while the ballot has not decided, if the plan does not say.
const DEFAULT_AT_MOST: u8 = 3;

/// A section and where the plan defines it.
pub(super) struct ReadSection {
    pub(super) section: Section,
    span: Span,
}

pub(super) fn read(root: &Table<'_>) -> Vec<ReadSection> {
    let Some(sections) = root
        .get("section")
        .and_then(|field| field.table("write a `[section.name]` table for each"))
    else {
        return Vec::new();
    };
    let section = |field: Field<'_>| {
        let table = field.table("write `[section.name]` and, below it, `times = 2`")?;
        Some(ReadSection {
            section: Section {
                name: clean_text(field.name()),
                cycles: read_cycles(table),
            },
            span: field.key_span(),
        })
    };
    sections.fields().filter_map(section).collect()
}

fn read_cycles(table: Table<'_>) -> Cycles {
    let table = table.allow_only(KEYS);
    let times = table.get("times");
    let until = table.get("until");
    let at_most = table.get("at_most");
    if let (None, Some(at_most)) = (&until, &at_most) {
        at_most.error(
            "`at_most` is for sections that go on until decided",
            "write `until = \"decided\"` too, or remove it",
        );
    }
    match (times, until) {
        (Some(times), None) => Cycles::Times(count(&times).unwrap_or(1)),
        (None, Some(until)) => {
            if until.text().is_some_and(|word| word != "decided") {
                until.error(
                    "a section can only go on until it is decided",
                    "write `until = \"decided\"`",
                );
            }
            Cycles::UntilDecided {
                at_most: at_most
                    .and_then(|field| count(&field))
                    .unwrap_or(DEFAULT_AT_MOST),
            }
        }
        (Some(_), Some(until)) => {
            until.error("`times` and `until` exclude each other", "keep one of them");
            Cycles::Times(1)
        }
        (None, None) => {
            if !KEYS.iter().any(|key| table.has_misspelt(key)) {
                table.faults().error(
                    table.span(),
                    "the section does not say how often it is held",
                    "write `times = 2` or `until = \"decided\"`",
                );
            }
            Cycles::Times(1)
        }
    }
}

/// The names by which rounds refer to the sections.
pub(super) fn names(sections: &[ReadSection]) -> Vec<&str> {
    sections
        .iter()
        .map(|read| read.section.name.as_str())
        .collect()
}

/// A section's rounds stand together, there is at least one, and one of them is a ballot if that ends the section.
pub(super) fn check(faults: &Faults, sections: &[ReadSection], rounds: &[ReadRound]) {
    // A round whose section or kind has a fault may be what is missing here.
    let unclear = rounds
        .iter()
        .any(|read| read.kind.is_none() || read.section_unknown);
    for (index, ReadSection { section, span }) in sections.iter().enumerate() {
        let is_in = |read: &&ReadRound| read.section == Some(index);
        let Some(first) = rounds.iter().position(|read| is_in(&read)) else {
            if !unclear {
                faults.error(
                    span.clone(),
                    format!("no round is in section `{}`", section.name),
                    format!(
                        "write `section = \"{}\"` in its rounds, or remove it",
                        section.name
                    ),
                );
            }
            continue;
        };
        let rest = rounds[first..].iter().skip_while(is_in);
        for apart in rest.filter(is_in) {
            faults.error(
                apart.section_span.clone(),
                format!(
                    "the rounds of section `{}` do not stand together",
                    section.name
                ),
                "move this round up to the others, or give it a section of its own",
            );
        }
        let until_decided = matches!(section.cycles, Cycles::UntilDecided { .. });
        let decides = rounds
            .iter()
            .filter(is_in)
            .any(|read| read.kind == Some(RoundKind::Ballot));
        if until_decided && !decides && !unclear {
            faults.error(
                span.clone(),
                format!(
                    "section `{}` goes on until decided, but no round of it decides",
                    section.name
                ),
                "give it a round with `kind = \"ballot\"`, or write `times = 2`",
            );
        }
    }
}

fn count(field: &Field<'_>) -> Option<u8> {
    field
        .whole(1, MOST_CYCLES)
        .and_then(|count| u8::try_from(count).ok())
}
