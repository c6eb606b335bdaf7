//! BLT: ranks alone, for one seat.

use super::{CannotWrite, WriteAs, refuse};
use crate::ballot_file::BallotFile;
use crate::ballot_file::marks::Marks;

pub(super) fn write(file: &BallotFile) -> Result<String, CannotWrite> {
    let mut text = format!("{} 1\n", file.options.len());
    for (marks, seen) in file.ballots_for(WriteAs::Blt)? {
        text.push_str(&seen.count.to_string());
        match &marks {
            Marks::Blank => {}
            Marks::Rank(tiers) | Marks::RankAndScore(tiers, _) => {
                for tier in tiers.iter() {
                    let numbers: Vec<String> = tier
                        .iter()
                        .map(|id| (u32::from(*id) + 1).to_string())
                        .collect();
                    text.push(' ');
                    text.push_str(&numbers.join("="));
                }
            }
            Marks::Score(_)
            | Marks::Approve(_)
            | Marks::Choice(_)
            | Marks::Fingers(_)
            | Marks::Conviction { .. } => return Err(refuse(WriteAs::Blt, &marks)),
        }
        text.push_str(" 0\n");
    }
    text.push_str("0\n");
    // There is no way to write a quotation mark within one. A title does without; an option is told by its name.
    let title = file.name().unwrap_or_default().replace('"', "'");
    for option in &file.options {
        if option.value.contains('"') {
            return Err(CannotWrite(format!(
                "the option “{}” has a quotation mark in its name, and BLT writes names in quotation marks",
                option.value
            )));
        }
    }
    let names = file.options.iter().map(|option| option.value.as_str());
    for name in names.chain([title.as_str()]) {
        for piece in ["\"", name, "\"\n"] {
            text.push_str(piece);
        }
    }
    Ok(text)
}
