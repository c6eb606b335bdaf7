//! The Condorcet Election Format, `.cvotes`: parameters as `#/Candidates: A ; B`, then a ballot a line, such as
//! `tag || A > B = C ^2 * 42`. <https://github.com/CondorcetVote/CondorcetElectionFormat>

use std::io::Read;

use super::blocks::{Blocks, ReadError};
use super::fault::{Spot, excerpt};
use super::lines;
use super::marks::Marks;
use super::preferences::{count, order};
use super::sheet::{Ballot, Sheet, Stated};

/// Marks a parameter.
pub(super) const PARAMETER: &str = "#/";

pub(super) fn read<R: Read + Send>(blocks: Blocks<R>) -> Result<Sheet, ReadError> {
    // Parameters stand before the first ballot, so those that say how ballots are read are in sight.
    let read = if allows_weights(blocks.ahead()) {
        weighted
    } else {
        unweighted
    };
    lines::read(blocks, read)
}

fn allows_weights(ahead: &[u8]) -> bool {
    String::from_utf8_lossy(ahead)
        .lines()
        .filter_map(parameter)
        .any(|(name, value)| {
            name.eq_ignore_ascii_case("weight allowed") && value.eq_ignore_ascii_case("true")
        })
}

fn parameter(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.strip_prefix(PARAMETER)?.split_once(':')?;
    Some((name.trim(), value.trim()))
}

fn weighted(spot: Spot<'_>, times: u64, sheet: &mut Sheet) {
    line(&spot, times, true, sheet);
}

fn unweighted(spot: Spot<'_>, times: u64, sheet: &mut Sheet) {
    line(&spot, times, false, sheet);
}

fn line(spot: &Spot<'_>, times: u64, weighted: bool, sheet: &mut Sheet) {
    if let Some((name, value)) = parameter(spot.text) {
        take_parameter(name, &spot.part(value), sheet);
        return;
    }
    let text = spot.text.split('#').next().unwrap_or_default();
    // Several ballots may stand in one line, parted by semicolons.
    for ballot in text
        .split(';')
        .map(str::trim)
        .filter(|text| !text.is_empty())
    {
        vote(&spot.part(ballot), times, weighted, sheet);
    }
}

fn take_parameter(name: &str, value: &Spot<'_>, sheet: &mut Sheet) {
    match name.to_ascii_lowercase().as_str() {
        "candidates" => {
            let options = value
                .text
                .split(';')
                .map(str::trim)
                .filter(|option| !option.is_empty())
                .map(|option| Stated {
                    value: option.to_owned(),
                    place: value.of(option),
                });
            sheet.header.options = Some(options.collect());
            sheet.header.passes_over_strangers = true;
        }
        "implicit ranking" if value.text.eq_ignore_ascii_case("false") => {
            sheet.header.notices.push(
                "The file asks that unranked options be compared with nothing; colead counts them below every ranked one."
                    .to_owned(),
            );
        }
        "number of seats" | "number of seat" if value.text != "1" => {
            sheet.header.notices.push(format!(
                "The file asks for {} seats; colead counts for one.",
                excerpt(value.text)
            ));
        }
        // What other programs keep here is theirs.
        _ => {}
    }
}

/// `tag || A > B = C ^2 * 42`
fn vote(spot: &Spot<'_>, times: u64, weighted: bool, sheet: &mut Sheet) {
    let ranking = spot.text.rsplit("||").next().unwrap_or_default();
    let (ranking, quantifier) = split_last(ranking, '*');
    let (ranking, weight) = split_last(ranking, '^');
    let mut total = times;
    for (factor, counts) in [(quantifier, true), (weight, weighted)] {
        let Some(factor) = factor else { continue };
        let Some(factor) = count(&spot.part(factor.trim()), sheet) else {
            return;
        };
        if counts {
            total = total.saturating_mul(factor);
        }
    }
    let ranking = spot.part(ranking.trim());
    if ranking.text.contains('<') {
        sheet.fault(
            ranking.place,
            "“<” has no meaning in an order",
            "write the best option first: A > B",
        );
        return;
    }
    let (marks, repeated) = match ranking.text {
        "/EMPTY/" | "/EMPTY_RANKING/" | "" => (Marks::Blank, false),
        _ => match order(&ranking, sheet) {
            Some((tiers, repeated)) => (Marks::Rank(tiers), repeated),
            None => return,
        },
    };
    sheet.add(Ballot {
        marks,
        times: total,
        place: spot.place,
        repeated,
    });
}

fn split_last(text: &str, parting: char) -> (&str, Option<&str>) {
    match text.rsplit_once(parting) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}
