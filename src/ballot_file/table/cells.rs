//! The marks of one row.

use csv::StringRecord;

use super::super::fault::{Place, Spot, excerpt};
use super::super::kind::Kind;
use super::super::marks::{Id, Marks, Scores, TierBuilder};
use super::super::preferences;
use super::super::sheet::{Ballot, Sheet};
use super::columns::{Columns, Shape, cell_place};
use crate::tally::Method;

pub(super) fn read(
    record: &StringRecord,
    columns: &Columns,
    method: Method,
    place: Place,
    sheet: &mut Sheet,
) {
    let row = Row { record, place };
    let times = match columns.count {
        None => 1,
        Some(nth) => match preferences::count(&row.cell(nth), sheet) {
            Some(count) => count,
            None => return,
        },
    };
    let marks = match &columns.shape {
        Shape::Nothing => None,
        Shape::Single(nth) => single(&row.cell(*nth), method, sheet),
        Shape::Ranks(ranks) => ordered(&row, ranks, method, sheet),
        Shape::Options(options) => by_option(&row, options, method, sheet),
    };
    if let Some((marks, repeated)) = marks {
        sheet.add(Ballot {
            marks,
            times,
            place,
            repeated,
        });
    }
}

struct Row<'r> {
    record: &'r StringRecord,
    place: Place,
}

impl<'r> Row<'r> {
    /// A cell; an empty one where the row is too short.
    fn cell(&self, nth: usize) -> Spot<'r> {
        let text = self.record.get(nth).unwrap_or_default();
        let start = text.len() - text.trim_start().len();
        let spot = Spot {
            place: cell_place(self.record, nth, self.place),
            text,
        };
        Spot {
            place: spot.at(start),
            text: text.trim(),
        }
    }
}

/// A cell that holds the whole ballot.
fn single(cell: &Spot<'_>, method: Method, sheet: &mut Sheet) -> Option<(Marks, bool)> {
    if cell.text.is_empty() {
        return Some((Marks::Blank, false));
    }
    match Kind::of(method) {
        Kind::Sign | Kind::Choice => {
            let id = sheet.word(cell.text, || cell.place)?;
            Some((Marks::Choice(id), false))
        }
        Kind::Fingers => number(cell, "number of fingers", sheet)
            .and_then(|fingers| within_scale(fingers, cell, sheet))
            .map(|fingers| (Marks::Fingers(fingers), false)),
        Kind::Approve => {
            let mut list = Vec::new();
            for name in cell
                .text
                .split([';', '|', ','])
                .filter(|name| !name.trim().is_empty())
            {
                let name = cell.part(name.trim());
                list.push(sheet.option(name.text, || name.place)?);
            }
            Some(Marks::approvals(list))
        }
        Kind::Rank => {
            let (tiers, repeated) = preferences::order(cell, sheet)?;
            Some((Marks::Rank(tiers), repeated))
        }
        Kind::Score | Kind::Dots => {
            sheet.fault(
                cell.place,
                format!("one column cannot hold the marks of {}", method.word()),
                "give each option a column",
            );
            None
        }
        Kind::Conviction => {
            sheet.fault(
                cell.place,
                "a table cannot hold ballots of conviction",
                "write them as JSON Lines",
            );
            None
        }
    }
}

fn within_scale(fingers: u32, cell: &Spot<'_>, sheet: &mut Sheet) -> Option<u8> {
    let fingers = u8::try_from(fingers).ok().filter(|fingers| *fingers <= 5);
    if fingers.is_none() {
        sheet.fault(
            cell.place,
            format!("{} fingers are more than a hand has", excerpt(cell.text)),
            "write a whole number from 0 to 5",
        );
    }
    fingers
}

/// The options in the order of their ranks.
fn ordered(
    row: &Row<'_>,
    ranks: &[usize],
    method: Method,
    sheet: &mut Sheet,
) -> Option<(Marks, bool)> {
    let mut tiers = TierBuilder::default();
    for &nth in ranks {
        let cell = row.cell(nth);
        for name in cell.text.split('=').filter(|name| !name.trim().is_empty()) {
            let name = cell.part(name.trim());
            tiers.add(sheet.option(name.text, || name.place)?);
        }
        tiers.end_tier();
    }
    let (tiers, repeated) = tiers.finish();
    if Kind::of(method) == Kind::Approve {
        let list: Vec<Id> = tiers.iter().flatten().copied().collect();
        return Some((Marks::approvals(list).0, repeated));
    }
    Some((Marks::Rank(tiers), repeated))
}

/// A mark for each option.
fn by_option(
    row: &Row<'_>,
    options: &[(usize, Id)],
    method: Method,
    sheet: &mut Sheet,
) -> Option<(Marks, bool)> {
    let cells = options
        .iter()
        .map(|&(nth, id)| (id, row.cell(nth)))
        .filter(|(_, cell)| !cell.text.is_empty());
    match Kind::of(method) {
        Kind::Score | Kind::Dots => {
            let mut scores = Vec::new();
            for (id, cell) in cells {
                scores.push((id, number(&cell, "score", sheet)?));
            }
            Some((Marks::Score(Scores::new(scores).0), false))
        }
        Kind::Approve => {
            let mut list = Vec::new();
            for (id, cell) in cells {
                if mark(&cell, sheet)? {
                    list.push(id);
                }
            }
            Some(Marks::approvals(list))
        }
        Kind::Rank | Kind::Choice => {
            let mut ranked = Vec::new();
            for (id, cell) in cells {
                ranked.push((rank(&cell, method, sheet)?, id));
            }
            ranked.retain(|(rank, _)| *rank > 0);
            ranked.sort_unstable();
            let mut tiers = TierBuilder::default();
            for tier in ranked.chunk_by(|(one, _), (other, _)| one == other) {
                for (_, id) in tier {
                    tiers.add(*id);
                }
                tiers.end_tier();
            }
            Some((Marks::Rank(tiers.finish().0), false))
        }
        Kind::Sign | Kind::Fingers | Kind::Conviction => {
            sheet.fault(
                row.place,
                format!(
                    "{} has no options, and this table has a column for each",
                    method.word()
                ),
                "give the file one column, `choice`",
            );
            None
        }
    }
}

/// A rank from 1; for methods that ask for one mark, any mark is the first rank, and 0 or `no` is none.
fn rank(cell: &Spot<'_>, method: Method, sheet: &mut Sheet) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| cell.text.strip_suffix(ending))
        .unwrap_or(cell.text);
    if let Ok(rank) = digits.parse::<u32>()
        && (rank > 0 || Kind::of(method) == Kind::Choice)
    {
        return Some(rank);
    }
    if Kind::of(method) == Kind::Choice {
        return mark(cell, sheet).map(u32::from);
    }
    sheet.fault(
        cell.place,
        format!("“{}” is not a rank", excerpt(cell.text)),
        "write 1 for the best option, 2 for the next; leave the cell empty for none",
    );
    None
}

/// Whether a cell is marked.
fn mark(cell: &Spot<'_>, sheet: &mut Sheet) -> Option<bool> {
    match cell.text.to_lowercase().as_str() {
        "1" | "x" | "✓" | "✔" | "yes" | "y" | "true" => Some(true),
        "0" | "-" | "no" | "n" | "false" => Some(false),
        _ => {
            sheet.fault(
                cell.place,
                format!("“{}” is not a mark", excerpt(cell.text)),
                "write x or 1 for a mark; leave the cell empty for none",
            );
            None
        }
    }
}

fn number(cell: &Spot<'_>, what: &str, sheet: &mut Sheet) -> Option<u32> {
    let is_whole = cell.text.bytes().all(|byte| byte.is_ascii_digit());
    match cell.text.parse() {
        Ok(number) if is_whole => Some(number),
        _ => {
            sheet.fault(
                cell.place,
                format!(
                    "the {what} “{}” is not a whole number from 0",
                    excerpt(cell.text)
                ),
                "write a whole number; leave the cell empty for none",
            );
            None
        }
    }
}
