//! The proposal in all its versions.

use super::Source;
use super::escape::quote;

pub(super) fn proposal(source: &Source<'_>) -> Vec<String> {
    let versions = &source.session.proposal().versions;
    if versions.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec!["## Proposal".to_owned()];
    for (number, version) in (1..).zip(versions) {
        let answers = match version.answers {
            Some(id) => format!(", in answer to the objections of ballot {}", id.0 + 1),
            None => String::new(),
        };
        blocks.push(format!(
            "Version {number}, {}{answers}:",
            source.clock(version.at)
        ));
        blocks.push(quote(&version.text));
    }
    blocks
}
