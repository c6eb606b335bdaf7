//! From the text of a cast to a [`Cast`], with every fault of the text on the way.

mod persona;

use super::builtin::PERSONAS;
use super::{Cast, Member};
use crate::document::{Document, Field, Table, one_of};
use crate::plan::MOST_PEOPLE;
use crate::problem::{Faults, Problems};
use crate::rehearsal::persona::Persona;
use crate::text::{clean_lines, clean_name, clean_text};

const KEYS: &[&str] = &[
    "title",
    "summary",
    "people",
    "proposal",
    "amendments",
    "persona",
    "member",
];
const MEMBER_KEYS: &[&str] = &["name", "role", "persona"];

pub(super) fn cast(source_name: &str, text: &str) -> Result<Cast, Problems> {
    let builtin = builtin_personas()?;
    let faults = Faults::default();
    let cast = Document::parse(text, &faults)
        .and_then(|document| read_cast(document.root(&faults), builtin));
    match cast {
        Some(cast) if !faults.has_errors() => Ok(cast),
        Some(_) | None => Err(faults.into_problems(source_name, text)),
    }
}

fn builtin_personas() -> Result<Vec<Persona>, Problems> {
    let faults = Faults::default();
    let personas = Document::parse(PERSONAS, &faults).map(|document| {
        let root = document.root(&faults).allow_only(&["persona"]);
        persona::read_all(&root, Vec::new())
    });
    match personas {
        Some(personas) if !faults.has_errors() => Ok(personas),
        Some(_) | None => Err(faults.into_problems("built-in personas", PERSONAS)),
    }
}

fn read_cast(root: Table<'_>, builtin: Vec<Persona>) -> Option<Cast> {
    let root = root.allow_only(KEYS);
    let personas = persona::read_all(&root, builtin);
    let title = root
        .require("title", "begin with `title = \"…\"`")
        .and_then(|field| text(&field));
    let summary = root.get("summary").and_then(|field| text(&field));
    let proposal = root
        .require(
            "proposal",
            "say what they are to decide: `proposal = \"…\"`",
        )
        .and_then(|field| text(&field));
    let amendments = texts(&root, "amendments");
    let members = read_members(&root, &personas);
    let most = u32::try_from(MOST_PEOPLE).unwrap_or(u32::MAX);
    let people = root.get("people").and_then(|field| field.whole(1, most));
    let cast = Cast {
        title: title?,
        summary: summary.unwrap_or_default(),
        people: people.map_or(members.len(), |people| people as usize),
        members,
        proposal: proposal?,
        amendments,
    };
    (!cast.members.is_empty()).then_some(cast)
}

fn read_members(root: &Table<'_>, personas: &[Persona]) -> Vec<Member> {
    let remedy = "write `[[member]]`, with two brackets, above each, with a name and a persona";
    let mut members = Vec::new();
    let Some(field) = root.require("member", remedy) else {
        return members;
    };
    let Some(items) = field.list(remedy) else {
        return members;
    };
    if items.is_empty() {
        field.error("nobody is in the cast", remedy);
    }
    if let Some(too_many) = items.get(MOST_PEOPLE) {
        too_many.error(
            format!("there are keys for {MOST_PEOPLE} people"),
            "leave the rest out",
        );
    }
    for item in &items {
        let member = item
            .table(remedy)
            .and_then(|table| read_member(table, personas, &members));
        members.extend(member);
    }
    members
}

fn read_member(table: Table<'_>, personas: &[Persona], others: &[Member]) -> Option<Member> {
    let table = table.allow_only(MEMBER_KEYS);
    let name = table
        .require("name", "write `name = \"…\"`")
        .and_then(|field| name(&field, others));
    let role = table.text("role").and_then(clean_name);
    let remedy = format!("write `persona = \"…\"`; {}", one_of("", &names(personas)));
    let persona = table
        .require("persona", &remedy)
        .and_then(|field| find(&field, personas).cloned());
    Some(Member {
        name: name?,
        role,
        persona: persona?,
    })
}

fn name(field: &Field<'_>, others: &[Member]) -> Option<String> {
    let Some(name) = clean_name(field.text()?) else {
        field.error("`name` is blank", "write at least one letter");
        return None;
    };
    if Cast::has_name(others, &name) {
        field.error(
            format!("{name} is in the cast already"),
            "add an initial or a surname",
        );
    }
    Some(name)
}

/// The persona that a field names.
fn find<'p>(field: &Field<'_>, personas: &'p [Persona]) -> Option<&'p Persona> {
    let word = field.text()?;
    let persona = personas.iter().find(|persona| persona.name == word);
    if persona.is_none() {
        let message = format!("there is no persona `{}`", clean_text(word));
        field.error(message, one_of(word, &names(personas)));
    }
    persona
}

fn names(personas: &[Persona]) -> Vec<&str> {
    personas
        .iter()
        .map(|persona| persona.name.as_str())
        .collect()
}

/// Text that is not blank.
fn text(field: &Field<'_>) -> Option<String> {
    let text = clean_lines(field.text()?);
    if text.trim().is_empty() {
        field.error(
            format!("`{}` is blank", field.name()),
            "write at least one word",
        );
        return None;
    }
    Some(text)
}

fn texts(table: &Table<'_>, key: &str) -> Vec<String> {
    let remedy = "write a list of texts, as in `[\"…\", \"…\"]`";
    let items = table.get(key).and_then(|field| field.list(remedy));
    items.unwrap_or_default().iter().filter_map(text).collect()
}
