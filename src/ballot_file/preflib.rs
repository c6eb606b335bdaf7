//! PrefLib's orders, `.soc`, `.soi`, `.toc`, `.toi`, and categories, `.cat`: a header in comments, then `12: 3,{1,2}`.
//! Before 2022 the header was a number, as many `1,Name`, and `voters,sum,orders`; then `12,3,{1,2}`.
//! <https://www.preflib.org/format>

use std::io::Read;

use super::blocks::{Blocks, ReadError};
use super::fault::{Spot, excerpt};
use super::lines;
use super::marks::{Marks, TierBuilder};
use super::preferences::count;
use super::sheet::{Ballot, Sheet, Stated};

pub(super) fn read<R: Read + Send>(blocks: Blocks<R>) -> Result<Sheet, ReadError> {
    let ahead = String::from_utf8_lossy(blocks.ahead());
    let is_categories = ahead
        .lines()
        .any(|line| field(line).is_some_and(|(key, _)| key == "NUMBER CATEGORIES"));
    drop(ahead);
    let mut sheet = lines::read(blocks, if is_categories { categories } else { orders })?;
    options_are_the_labelled(&mut sheet);
    Ok(sheet)
}

/// `# KEY: value`
pub(super) fn field(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.strip_prefix('#')?.split_once(':')?;
    Some((key.trim(), value.trim()))
}

/// Whether `line` belongs to the header of a PrefLib file.
pub(super) fn is_header(line: &str) -> bool {
    field(line).is_some_and(|(key, _)| {
        key == "FILE NAME"
            || key == "DATA TYPE"
            || key == "NUMBER ALTERNATIVES"
            || key.starts_with("ALTERNATIVE NAME ")
    })
}

/// Ballots name options by number; the header says what each is called.
fn options_are_the_labelled(sheet: &mut Sheet) {
    let mut listed: Vec<Stated<String>> = sheet
        .header
        .labels
        .iter()
        .map(|(number, _)| number.clone())
        .collect();
    listed.sort_by_key(|number| (number.value.parse::<u32>().ok(), number.place));
    if !listed.is_empty() {
        sheet.header.options = Some(listed);
    }
}

fn orders(spot: Spot<'_>, times: u64, sheet: &mut Sheet) {
    line(&spot, times, false, sheet);
}

fn categories(spot: Spot<'_>, times: u64, sheet: &mut Sheet) {
    line(&spot, times, true, sheet);
}

fn line(spot: &Spot<'_>, times: u64, is_categories: bool, sheet: &mut Sheet) {
    if let Some((key, value)) = field(spot.text) {
        header(key, value, spot, sheet);
        return;
    }
    if spot.text.starts_with('#') {
        return;
    }
    let Some((number, order)) = spot.text.split_once(':') else {
        sheet.fault(
            spot.place,
            format!("“{}” is not an order", excerpt(spot.text)),
            "write how many ballots, a colon, and the numbers of the options: 12: 3,{1,2}",
        );
        return;
    };
    let Some(count) = count(&spot.part(number.trim()), sheet) else {
        return;
    };
    vote(
        &spot.part(order),
        times.saturating_mul(count),
        is_categories,
        sheet,
    );
}

fn header(key: &str, value: &str, spot: &Spot<'_>, sheet: &mut Sheet) {
    if key == "TITLE" {
        sheet.header.name = Some(value.to_owned());
    }
    if let Some(number) = key.strip_prefix("ALTERNATIVE NAME ") {
        sheet.header.labels.push((
            Stated {
                value: number.trim().to_owned(),
                place: spot.place,
            },
            value.to_owned(),
        ));
    }
}

/// `3,{1,2}`: tiers for an order; for categories the first tier is what the voter approves of.
fn vote(spot: &Spot<'_>, times: u64, is_categories: bool, sheet: &mut Sheet) {
    let Some((tiers, first, repeated)) = tiers(spot, sheet) else {
        return;
    };
    let marks = if is_categories {
        Marks::approvals(first).0
    } else {
        Marks::Rank(tiers)
    };
    sheet.add(Ballot {
        marks,
        times,
        place: spot.place,
        repeated,
    });
}

type ReadTiers = (super::marks::Tiers, Vec<super::marks::Id>, bool);

/// The tiers, the options of the first one, and whether an option stood twice.
fn tiers(spot: &Spot<'_>, sheet: &mut Sheet) -> Option<ReadTiers> {
    let mut tiers = TierBuilder::default();
    let mut first = Vec::new();
    let mut nth = 0;
    let mut rest = spot.text;
    while !rest.trim().is_empty() {
        let start = rest.trim_start();
        let (tier, after) = match start.strip_prefix('{') {
            Some(inside) => {
                let Some(tie) = inside.split_once('}') else {
                    sheet.fault(
                        spot.of(start),
                        "a brace is opened and not closed",
                        "close it behind the last option of the tie: {1,2}",
                    );
                    return None;
                };
                tie
            }
            None => start.split_at(start.find(',').unwrap_or(start.len())),
        };
        for number in tier
            .split(',')
            .map(str::trim)
            .filter(|number| !number.is_empty())
        {
            let number = spot.part(number);
            let id = sheet.option(number.text, || number.place)?;
            tiers.add(id);
            if nth == 0 {
                first.push(id);
            }
        }
        tiers.end_tier();
        nth += 1;
        let after = after.trim_start();
        rest = match after.strip_prefix(',') {
            Some(rest) => rest,
            None if after.is_empty() => "",
            None => {
                sheet.fault(
                    spot.of(after),
                    "a comma is missing",
                    "part the options with commas",
                );
                return None;
            }
        };
    }
    let (tiers, repeated) = tiers.finish();
    Some((tiers, first, repeated))
}

/// Reads the form in use before 2022.
pub(super) fn read_old<R: Read>(blocks: Blocks<R>) -> Result<Sheet, ReadError> {
    let mut sheet = Sheet::default();
    let mut part = OldPart::Number;
    lines::in_turn(blocks, |spot| part = old_line(&spot, part, &mut sheet))?;
    if !matches!(part, OldPart::Orders) {
        sheet.fault(
            super::fault::Place::START,
            "the file ends within its header",
            "get the whole file",
        );
    }
    options_are_the_labelled(&mut sheet);
    Ok(sheet)
}

/// What the next line of the old form is.
#[derive(Clone, Copy)]
enum OldPart {
    Number,
    Labels { left: u64 },
    Totals,
    Orders,
}

fn old_line(spot: &Spot<'_>, part: OldPart, sheet: &mut Sheet) -> OldPart {
    let split = spot.text.split_once(',');
    match (part, split) {
        (OldPart::Number, _) => OldPart::Labels {
            left: spot.text.trim().parse().unwrap_or(0),
        },
        (OldPart::Labels { left }, Some((number, name))) => {
            sheet.header.labels.push((
                Stated {
                    value: number.trim().to_owned(),
                    place: spot.place,
                },
                name.trim().to_owned(),
            ));
            match left {
                0 | 1 => OldPart::Totals,
                left => OldPart::Labels { left: left - 1 },
            }
        }
        (OldPart::Totals, Some(_)) => OldPart::Orders,
        (OldPart::Orders, Some((number, order))) => {
            if let Some(count) = count(&spot.part(number.trim()), sheet) {
                vote(&spot.part(order), count, false, sheet);
            }
            OldPart::Orders
        }
        (OldPart::Labels { .. } | OldPart::Totals | OldPart::Orders, None) => {
            sheet.fault(
                spot.place,
                format!(
                    "“{}” is not a line of PrefLib's old form",
                    excerpt(spot.text)
                ),
                "write numbers parted by commas: 12,3,{1,2}",
            );
            part
        }
    }
}
