//! The people whom a plan or the command line names.

use crate::document::Field;
use crate::plan::{MOST_PEOPLE, PlannedPerson};
use crate::text::{clean_name, same_name};

use super::name;

const KEYS: &[&str] = &["name", "role", "observer"];

pub(super) fn read(field: &Field<'_>) -> Vec<PlannedPerson> {
    let Some(items) =
        field.list("write `people = [\"Ana\", \"Bo\"]`, or a `[[people]]` table for each")
    else {
        return Vec::new();
    };
    if let Some(first_too_many) = items.get(MOST_PEOPLE) {
        first_too_many.error(
            format!("{} people are more than there are keys", items.len()),
            format!("keep to {MOST_PEOPLE}; who only watches need not be listed"),
        );
    }
    let mut people: Vec<PlannedPerson> = Vec::with_capacity(items.len());
    for item in items.iter().take(MOST_PEOPLE) {
        let Some((person, field)) = read_person(item) else {
            continue;
        };
        if people
            .iter()
            .any(|known| same_name(&known.name, &person.name))
        {
            field.error(
                format!("`{}` is listed twice", person.name),
                "add a second name or an initial to tell them apart",
            );
        }
        people.push(person);
    }
    people
}

/// A person and the field that holds the name.
fn read_person<'d>(item: &Field<'d>) -> Option<(PlannedPerson, Field<'d>)> {
    if item.as_text().is_some() {
        let person = PlannedPerson {
            name: name(item)?,
            role: None,
            observer: false,
        };
        return Some((person, item.clone()));
    }
    let Some(table) = item.as_table() else {
        item.mistyped(
            "a name or a table",
            "write `\"Ana\"`, or `{ name = \"Ana\", role = \"CTO\" }`",
        );
        return None;
    };
    let table = table.allow_only(KEYS);
    let field = table.require("name", "write `name = \"…\"`");
    let role = table.text("role").and_then(clean_name);
    let observer = table.truth("observer").unwrap_or(false);
    let field = field?;
    Some((
        PlannedPerson {
            name: name(&field)?,
            role,
            observer,
        },
        field,
    ))
}

/// The people of a comma-separated list, as `--people` takes it.
///
/// # Errors
/// A sentence that says what is wrong with the list.
pub fn people_of_list(list: &str) -> Result<Vec<PlannedPerson>, String> {
    let mut people: Vec<PlannedPerson> = Vec::new();
    for name in list.split(',').filter_map(clean_name) {
        if people.iter().any(|known| same_name(&known.name, &name)) {
            return Err(format!(
                "`{name}` is listed twice; add a second name or an initial to tell them apart"
            ));
        }
        people.push(PlannedPerson {
            name,
            role: None,
            observer: false,
        });
    }
    if people.is_empty() {
        return Err(
            "no names given; write them with commas between, as in `Ana,Bo,Chidi`".to_owned(),
        );
    }
    if people.len() > MOST_PEOPLE {
        return Err(format!(
            "{} people are more than there are keys; keep to {MOST_PEOPLE}",
            people.len()
        ));
    }
    Ok(people)
}
