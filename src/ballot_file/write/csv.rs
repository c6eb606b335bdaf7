//! CSV: a column for each option and one for the count; a single column for choices.

use super::{CannotWrite, WriteAs, refuse};
use crate::ballot_file::BallotFile;
use crate::ballot_file::marks::{Id, Marks};
use crate::ballot_file::table::heading;

pub(super) fn write(file: &BallotFile) -> Result<String, CannotWrite> {
    let single = file
        .ballots
        .iter()
        .all(|(marks, _)| matches!(marks, Marks::Choice(_) | Marks::Fingers(_) | Marks::Blank))
        && file.options.is_empty();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let rows = if single {
        choices(file)
    } else {
        by_option(file)?
    };
    for row in rows {
        writer.write_record(row).map_err(|error| failed(&error))?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| CannotWrite(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| CannotWrite(error.to_string()))
}

fn failed(error: &csv::Error) -> CannotWrite {
    CannotWrite(error.to_string())
}

fn choices(file: &BallotFile) -> Vec<Vec<String>> {
    let mut rows = vec![vec!["count".to_owned(), "choice".to_owned()]];
    for (marks, seen) in &file.ballots {
        let choice = match marks {
            Marks::Choice(id) => file.word(*id).to_owned(),
            Marks::Fingers(fingers) => fingers.to_string(),
            _ => String::new(),
        };
        rows.push(vec![seen.count.to_string(), choice]);
    }
    rows
}

fn by_option(file: &BallotFile) -> Result<Vec<Vec<String>>, CannotWrite> {
    let head = std::iter::once("count".to_owned());
    let options = file.options.iter().map(|option| heading(&option.value));
    let mut rows = vec![head.chain(options).collect::<Vec<_>>()];
    let mut kind = None;
    for (marks, seen) in file.ballots_for(WriteAs::Csv)? {
        // Numbers of one table all mean the same.
        if marks != Marks::Blank {
            let this = std::mem::discriminant(&marks);
            if *kind.get_or_insert(this) != this {
                return Err(refuse(WriteAs::Csv, &marks));
            }
        }
        let mut row = vec![String::new(); file.options.len() + 1];
        row[0] = seen.count.to_string();
        let mut set = |id: Id, cell: String| {
            if let Some(place) = row.get_mut(usize::from(id) + 1) {
                *place = cell;
            }
        };
        match &marks {
            Marks::Blank => {}
            Marks::Rank(tiers) => {
                for (rank, tier) in (1..).zip(tiers.iter()) {
                    for &id in tier {
                        set(id, i32::to_string(&rank));
                    }
                }
            }
            Marks::Score(scores) => {
                for (id, score) in scores.iter() {
                    set(id, score.to_string());
                }
            }
            Marks::Approve(list) => {
                for &id in list {
                    set(id, "1".to_owned());
                }
            }
            Marks::RankAndScore(..)
            | Marks::Choice(_)
            | Marks::Fingers(_)
            | Marks::Conviction { .. } => return Err(refuse(WriteAs::Csv, &marks)),
        }
        rows.push(row);
    }
    Ok(rows)
}
