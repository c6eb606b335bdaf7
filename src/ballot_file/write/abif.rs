//! ABIF.

use std::fmt::Write;

use serde_json::json;

use super::{CannotWrite, WriteAs, refuse};
use crate::ballot_file::BallotFile;
use crate::ballot_file::marks::{Id, Marks, Scores, Tiers};

pub(super) fn write(file: &BallotFile) -> Result<String, CannotWrite> {
    let mut text = String::new();
    if let Some(name) = file.name() {
        text += &json!({ "title": name }).to_string();
        text.push('\n');
    }
    // Short forms hold no character that could part a line; the names are free of brackets alone.
    for (nth, option) in file.options.iter().enumerate() {
        if option.value.contains(['[', ']']) {
            return Err(CannotWrite(format!(
                "the option “{}” has a bracket in its name, and ABIF writes names in brackets",
                option.value
            )));
        }
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "={}:[{}]", token(nth), option.value);
    }
    for (marks, seen) in file.ballots_for(WriteAs::Abif)? {
        let order = match &marks {
            Marks::Blank => String::new(),
            Marks::Rank(tiers) => ranks(tiers, &Scores::default()),
            Marks::RankAndScore(tiers, scores) => ranks(tiers, scores),
            Marks::Score(scores) => items(scores.iter().map(|(id, score)| (id, Some(score))), ","),
            Marks::Approve(list) => items(list.iter().map(|&id| (id, Some(1))), ","),
            Marks::Choice(_) | Marks::Fingers(_) | Marks::Conviction { .. } => {
                return Err(refuse(WriteAs::Abif, &marks));
            }
        };
        let _ = writeln!(text, "{}:{order}", seen.count);
    }
    Ok(text)
}

fn ranks(tiers: &Tiers, scores: &Scores) -> String {
    let score = |id: Id| scores.iter().find(|(other, _)| *other == id);
    let tiers: Vec<String> = tiers
        .iter()
        .map(|tier| {
            let tier = tier.iter();
            items(tier.map(|&id| (id, score(id).map(|(_, score)| score))), "=")
        })
        .collect();
    tiers.join(">")
}

fn items(items: impl Iterator<Item = (Id, Option<u32>)>, parting: &str) -> String {
    let items: Vec<String> = items
        .map(|(id, score)| {
            let mut item = token(usize::from(id));
            if let Some(score) = score {
                // Writing to a text cannot fail.
                let _ = write!(item, "/{score}");
            }
            item
        })
        .collect();
    items.join(parting)
}

/// `A` to `Z`, then `O27` and so on.
fn token(nth: usize) -> String {
    match u8::try_from(nth) {
        Ok(nth) if nth < 26 => char::from(b'A' + nth).to_string(),
        Ok(_) | Err(_) => format!("O{}", nth + 1),
    }
}
