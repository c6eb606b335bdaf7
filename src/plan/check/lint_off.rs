//! `lint_off`: codes of findings that a plan, or one of its rounds, does not want to hear of.

use crate::document::{Table, one_of};
use crate::plan::Word;
use crate::plan::lint::Code;

pub(super) const KEY: &str = "lint_off";

/// The codes of a table; one that there is not is a fault.
pub(super) fn read(table: &Table<'_>) -> Vec<Code> {
    let Some(field) = table.get(KEY) else {
        return Vec::new();
    };
    let items = field.list("write a list, as in `lint_off = [\"no-buffer\"]`");
    let code = |field: crate::document::Field<'_>| {
        let word = field.text()?;
        let code = Code::from_word(word);
        if code.is_none() {
            field.error(
                format!("there is no finding `{word}`"),
                one_of(word, &Code::words()),
            );
        }
        code
    };
    items
        .unwrap_or_default()
        .into_iter()
        .filter_map(code)
        .collect()
}
