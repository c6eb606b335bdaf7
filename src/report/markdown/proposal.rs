//! The proposal in all its versions, and what changed from one to the next.

use super::Source;
use super::escape::quote;
use crate::text::{changes, marked};

pub(super) fn proposal(source: &Source<'_>) -> Vec<String> {
    let versions = &source.session.proposal().versions;
    if versions.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec!["## Proposal".to_owned()];
    for (number, version) in (1_usize..).zip(versions) {
        let answers = match version.answers {
            Some(id) => format!(", in answer to the objections of ballot {}", id.0 + 1),
            None => String::new(),
        };
        blocks.push(format!(
            "Version {number}, {}{answers}:",
            source.clock(version.at)
        ));
        blocks.push(quote(&version.text));
        let before = number
            .checked_sub(2)
            .and_then(|before| versions.get(before));
        if let Some(before) = before {
            let changed = marked(&changes(&before.text, &version.text));
            blocks.push("What changed, `[-removed-]` and `{+added+}`:".to_owned());
            blocks.push(quote(&changed));
        }
    }
    blocks
}
