//! What was written down along the way.

use super::Source;
use super::escape::{escape, item};
use crate::session::Note;

pub(super) fn notes(heading: &str, notes: &[Note], source: &Source<'_>) -> Vec<String> {
    if notes.is_empty() {
        return Vec::new();
    }
    let items: Vec<String> = notes
        .iter()
        .map(|note| {
            let round = note
                .slot
                .and_then(|slot| source.session.agenda().slots().get(slot))
                .map(|slot| format!(", {}", escape(&source.names.round(slot))));
            let opening = format!("{}{}: ", source.clock(note.at), round.unwrap_or_default());
            item(&opening, &note.text)
        })
        .collect();
    vec![format!("## {heading}"), items.join("\n")]
}
