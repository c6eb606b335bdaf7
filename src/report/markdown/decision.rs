//! What was decided, and who carries it out.

use super::Source;
use super::escape::{cell, escape, quote};
use super::table::{Column, table};
use crate::session::commitment::Decision;

const HEADING: &str = "## Decision";

pub(super) fn decision(source: &Source<'_>) -> Vec<String> {
    let session = source.session;
    let (text, ballot, review) = match session.decision() {
        None => {
            return vec![
                HEADING.to_owned(),
                match session.imported() {
                    Some(_) => "The meeting was imported; what it decided is not in the file.",
                    None => "No decision has been recorded.",
                }
                .to_owned(),
            ];
        }
        Some(Decision::None { why }) => {
            return vec![HEADING.to_owned(), "No decision:".to_owned(), quote(why)];
        }
        Some(Decision::Made {
            text,
            ballot,
            review,
        }) => (text, ballot, review),
    };
    let basis = match ballot {
        Some(id) => format!("Decided in ballot {}.", id.0 + 1),
        None => "Recorded without a ballot that passed.".to_owned(),
    };
    let review = match review {
        Some(date) => format!("To be reviewed on {date}."),
        None => "No review date is set.".to_owned(),
    };
    let mut blocks = vec![HEADING.to_owned(), quote(text), format!("{basis} {review}")];
    if session.commitments().is_empty() {
        blocks.push("**Decided, not staffed:** nobody has taken on a part of it.".to_owned());
    }
    blocks
}

pub(super) fn commitments(source: &Source<'_>) -> Vec<String> {
    let rows: Vec<[String; 3]> = source
        .session
        .commitments()
        .iter()
        .map(|commitment| {
            let due = commitment.due.map(|date| date.to_string());
            [
                escape(source.names.label(commitment.owner)),
                cell(&commitment.deed),
                due.unwrap_or_else(|| "no date".to_owned()),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = [
        Column::Left("Who"),
        Column::Left("Does what"),
        Column::Left("By"),
    ];
    vec!["## Commitments".to_owned(), table(columns, &rows)]
}
