//! What was decided, and who carries it out.

use super::Source;
use super::escape::{cell, escape, item, listed, quote};
use super::table::{Column, table};
use crate::session::commitment::{Commitment, Decision};
use crate::session::pledge::Pledge;
use crate::session::promise::Promised;

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
    if !session.is_staffed() {
        blocks.push("**Decided, not staffed:** nobody has taken on a part of it.".to_owned());
    }
    blocks.extend(pledges(source));
    blocks
}

/// How far everybody carries it, where they were asked.
pub(super) fn pledges(source: &Source<'_>) -> Option<String> {
    let session = source.session;
    let said = |pledge: Pledge| -> Option<String> {
        let names: Vec<&str> = session
            .pledged(pledge)
            .map(|who| source.names.label(who))
            .collect();
        (!names.is_empty()).then(|| format!("- {}: {}", capital(pledge.words()), listed(names)))
    };
    let lines: Vec<String> = Pledge::ALL.into_iter().filter_map(said).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// What earlier sessions promised and what was said of it here.
pub(super) fn promised(source: &Source<'_>) -> Vec<String> {
    let rows: Vec<[String; 4]> = source
        .session
        .promises()
        .brought
        .iter()
        .map(|brought| {
            let promise = &brought.promise;
            let due = promise.due.map(|date| date.to_string());
            let what = match promise.what {
                Promised::Commitment(_) => cell(&promise.text),
                Promised::Decision => format!("Review: {}", cell(&promise.text)),
            };
            [
                escape(promise.owner.as_deref().unwrap_or("everybody")),
                what,
                due.unwrap_or_else(|| "no date".to_owned()),
                brought
                    .said
                    .map_or("not said", |said| said.fate.word())
                    .to_owned(),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = [
        Column::Left("Who"),
        Column::Left("Promised"),
        Column::Left("By"),
        Column::Left("What became of it"),
    ];
    vec![
        "## What was promised before".to_owned(),
        table(columns, &rows),
    ]
}

pub(super) fn commitments(source: &Source<'_>) -> Vec<String> {
    let all = source.session.commitments();
    if all.is_empty() {
        return Vec::new();
    }
    let with_check = all.iter().any(|commitment| commitment.check.is_some());
    let row = |commitment: &Commitment| {
        let due = commitment.due.map(|date| date.to_string());
        [
            escape(source.names.label(commitment.owner)),
            cell(&commitment.deed),
            due.unwrap_or_else(|| "no date".to_owned()),
        ]
    };
    let (who, does, by) = (
        Column::Left("Who"),
        Column::Left("Does what"),
        Column::Left("By"),
    );
    let table = if with_check {
        let rows: Vec<[String; 4]> = all
            .iter()
            .map(|commitment| {
                let [owner, deed, due] = row(commitment);
                let check = commitment.check.as_deref().map(cell).unwrap_or_default();
                [owner, deed, due, check]
            })
            .collect();
        table([who, does, by, Column::Left("How we know")], &rows)
    } else {
        let rows: Vec<[String; 3]> = all.iter().map(row).collect();
        table([who, does, by], &rows)
    };
    let mut blocks = vec!["## Commitments".to_owned(), table];
    blocks.extend(later(source));
    blocks
}

/// What was said of them after the close.
fn later(source: &Source<'_>) -> Option<String> {
    let promises = source.session.promises();
    let commitments = source.session.commitments().iter().filter_map(|c| {
        let said = promises.own(Promised::Commitment(c.id))?;
        let opening = format!("{}: ", said.on);
        Some(item(&opening, &format!("{}, {}", c.deed, said.fate.word())))
    });
    let review = promises.own(Promised::Decision).map(|said| {
        format!(
            "- {}: the decision was looked at, {}",
            said.on,
            said.fate.word()
        )
    });
    let lines: Vec<String> = commitments.chain(review).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
