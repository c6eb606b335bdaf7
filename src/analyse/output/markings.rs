//! How far two markings of a session agree, as JSON and as text.

use std::fmt::Write;

use serde::Serialize;

use super::{rounded, since_start};
use crate::analyse::Markings;

#[derive(Serialize)]
pub(super) struct MarkingsJson<'a> {
    /// Null for the marks that count.
    first: Option<&'a str>,
    second: &'a str,
    turns: u32,
    alike: u32,
    kappa: Option<f64>,
    /// By the first (row) and the second (column): lead, follow, both.
    table: [[u32; 3]; 3],
    differ: Vec<DifferJson<'a>>,
}

#[derive(Serialize)]
struct DifferJson<'a> {
    turn: usize,
    who: &'a str,
    at_s: f64,
    first: &'static str,
    second: &'static str,
}

pub(super) fn json(markings: &Markings) -> MarkingsJson<'_> {
    let compared = &markings.compared;
    let agreement = &compared.agreement;
    let differ = agreement.differences.iter().zip(&markings.turns);
    MarkingsJson {
        first: compared.first.as_deref(),
        second: &compared.second,
        turns: agreement.turns(),
        alike: agreement.alike(),
        kappa: agreement.kappa().map(rounded),
        table: agreement.table,
        differ: differ
            .map(|(difference, (at, who))| DifferJson {
                turn: difference.turn,
                who,
                at_s: since_start(*at),
                first: difference.first.word(),
                second: difference.second.word(),
            })
            .collect(),
    }
}

pub(super) fn write(markings: &Markings, text: &mut String) -> std::fmt::Result {
    let agreement = &markings.compared.agreement;
    writeln!(text, "\n{}", markings.compared.title())?;
    writeln!(text, "  {}", agreement.figures())?;
    writeln!(text, "  {}", agreement.kappa_words())?;
    for (difference, (at, who)) in agreement.differences.iter().zip(&markings.turns) {
        let (first, second) = (difference.first.word(), difference.second.word());
        writeln!(text, "{:>8}  {who}: {first}, {second}", at.to_string())?;
    }
    Ok(())
}
