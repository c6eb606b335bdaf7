//! The table `[keys]`: the set of keys to start from, and the keys that do an action instead of those of the set.

use crate::app::action::TABLE;
use crate::app::key::{Key, KeyCode};
use crate::app::keys::{KeyConflict, Keymap, Preset};
use crate::document::{Field, Table, nearest};

/// Actions without which one is stuck on a screen.
const NEEDED: [&str; 3] = ["enter", "back", "quit"];

/// Not an action: the set that the others change.
const PRESET: &str = "preset";

const REMEDY: &str = "write a key in quotes, as in `\"l\"`, or a list, as in `[\"+\", \"=\"]`";

/// An action's own keys, each with the value that names it.
struct Remap<'d> {
    name: &'static str,
    keys: Vec<(Key, Field<'d>)>,
}

/// The set of keys, and the keymap that comes of it; the set as it is when the table has faults. `asked` for on the
/// command line, a set stands before the one that the table names.
pub(super) fn read(table: &Table<'_>, asked: Option<Preset>) -> (Preset, Keymap) {
    let named = table
        .get(PRESET)
        .and_then(|field| super::read::choice(&field, &Preset::ALL, Preset::name));
    let preset = asked.or(named).unwrap_or_default();
    (preset, read_keys(table, preset))
}

fn read_keys(table: &Table<'_>, preset: Preset) -> Keymap {
    let read: Vec<Option<Remap<'_>>> = table
        .fields()
        .filter(|field| field.name() != PRESET)
        .map(|field| read_action(&field))
        .collect();
    // With a key unknown, who conflicts with whom would be a guess.
    let Some(remaps) = read.into_iter().collect::<Option<Vec<_>>>() else {
        return Keymap::of(preset);
    };
    let overrides: Vec<(String, Vec<Key>)> = remaps
        .iter()
        .map(|remap| {
            let keys = remap.keys.iter().map(|(key, _)| *key).collect();
            (remap.name.to_owned(), keys)
        })
        .collect();
    Keymap::of(preset)
        .with(&overrides)
        .unwrap_or_else(|conflicts| {
            for conflict in conflicts {
                report(&remaps, &conflict);
            }
            Keymap::of(preset)
        })
}

fn read_action<'d>(field: &Field<'d>) -> Option<Remap<'d>> {
    let Some(row) = TABLE.iter().find(|row| row.name == field.name()) else {
        let names: Vec<&str> = TABLE.iter().map(|row| row.name).collect();
        let remedy = match nearest(field.name(), &names) {
            Some(name) => format!("did you mean `{name}`?"),
            None => "`config.example.toml` has every action".to_owned(),
        };
        field.key_error(format!("there is no action `{}`", field.name()), remedy);
        return None;
    };
    let texts = if field.as_text().is_some() {
        vec![field.clone()]
    } else if let Some(list) = field.as_list() {
        list
    } else {
        field.mistyped("a key or a list of keys", REMEDY);
        return None;
    };
    if texts.is_empty() && NEEDED.contains(&row.name) {
        field.error(format!("`{}` needs a key", row.name), REMEDY);
        return None;
    }
    let keys: Vec<Option<(Key, Field<'d>)>> = texts
        .into_iter()
        .map(|text| Some((read_key(&text)?, text)))
        .collect();
    Some(Remap {
        name: row.name,
        keys: keys.into_iter().collect::<Option<_>>()?,
    })
}

fn read_key(field: &Field<'_>) -> Option<Key> {
    let text = field.text_or(REMEDY)?;
    let Ok(key) = text.parse::<Key>() else {
        field.error(format!("`{text}` is not a key"), meant(text));
        return None;
    };
    if let Some(same) = same_to_a_terminal(key) {
        field.error(
            format!("most terminals send `{same}` for `{key}`"),
            "choose another key",
        );
        return None;
    }
    Some(key)
}

/// What to write instead of a text that is no key.
fn meant(text: &str) -> String {
    let spelt = text.to_lowercase().replace(['+', '_', ' '], "-");
    match spelt.parse::<Key>() {
        Ok(key) if text.chars().count() > 1 => format!("did you mean `{key}`?"),
        _ => "write one character, or for example `ctrl-r`, `alt-x`, `space`, `page-down`, `f5`"
            .into(),
    }
}

/// The key that a terminal cannot tell from this one, unless it is a very new terminal.
fn same_to_a_terminal(key: Key) -> Option<&'static str> {
    match key.code {
        KeyCode::Char('i') if key.ctrl => Some("tab"),
        KeyCode::Char('m') if key.ctrl => Some("enter"),
        KeyCode::Char('h') if key.ctrl => Some("backspace"),
        KeyCode::Char('[') if key.ctrl => Some("esc"),
        _ => None,
    }
}

/// Reports a conflict at the key that the user wrote; where two are meant, at the later.
fn report(remaps: &[Remap<'_>], conflict: &KeyConflict) {
    let (key, names) = match conflict {
        KeyConflict::Twice { key, one, other } => (key, vec![*one, *other]),
        KeyConflict::Seat { key, name } => (key, vec![*name]),
    };
    let written = remaps
        .iter()
        .filter(|remap| names.contains(&remap.name))
        .flat_map(|remap| {
            remap
                .keys
                .iter()
                .map(|(key, field)| (remap.name, key, field))
        })
        .filter(|(_, remapped, _)| remapped.to_string() == *key)
        .max_by_key(|(_, _, field)| field.span().start);
    let Some((name, _, field)) = written else {
        return;
    };
    let remedy = match names.iter().find(|other| **other != name) {
        Some(other) => format!("choose another key for `{name}`, or for `{other}`"),
        None => "`1` to `9`, `0` and `A` to `Z` are people's keys: choose a small letter, or one with `ctrl-`".to_owned(),
    };
    field.error(conflict.to_string(), remedy);
}
