//! One ballot as a JSON object. This is the full reading; [`super::scan`] is the quick one for the usual forms.

use serde_json::error::Category;

use super::value::NotWhole;
use super::{header, line_of, scan};
use crate::ballot_file::fault::{Place, Spot, excerpt};
use crate::ballot_file::marks::{Id, Marks, Scores, TierBuilder};
use crate::ballot_file::sheet::{Ballot, Sheet};
use crate::document::nearest;

const KEYS: [&str; 9] = [
    "count",
    "rank",
    "score",
    "dots",
    "approve",
    "choice",
    "fingers",
    "conviction",
    "open",
];

/// Reads one line of a JSON Lines file, which stands there `times` times: a ballot, or the header.
pub(super) fn read(spot: Spot<'_>, times: u64, sheet: &mut Sheet) {
    if scan::read(&spot, times, sheet) {
        return;
    }
    read_fully(spot, times, sheet);
}

pub(super) fn read_fully(spot: Spot<'_>, times: u64, sheet: &mut Sheet) {
    let Some(members) = members(&spot, sheet) else {
        return;
    };
    let is_ballot = members.iter().any(|(key, _)| KEYS.contains(&key.as_str()));
    if !is_ballot && header::is_header(&members) {
        for _ in 0..times.min(2) {
            sheet.header.places.push(line_of(spot.place));
        }
        for (key, value) in &members {
            header::take(key, value, sheet);
        }
        return;
    }
    ballot(&spot, members, times, sheet);
}

/// Reads one ballot of a document.
pub(super) fn read_element(spot: Spot<'_>, times: u64, sheet: &mut Sheet) {
    if scan::read(&spot, times, sheet) {
        return;
    }
    if let Some(members) = members(&spot, sheet) {
        ballot(&spot, members, times, sheet);
    }
}

fn members<'t>(spot: &Spot<'t>, sheet: &mut Sheet) -> Option<Vec<(String, Spot<'t>)>> {
    match serde_json::from_str::<super::value::Members<'t>>(spot.text) {
        Ok(members) => {
            let mut walk = spot.walk();
            let members = members.0.into_iter();
            Some(
                members
                    .map(|(key, value)| (key, walk.part(value.get())))
                    .collect(),
            )
        }
        Err(error) => {
            let before = spot
                .text
                .char_indices()
                .map(|(at, _)| at)
                .take_while(|at| *at < error.column().saturating_sub(1))
                .count();
            let mut place = spot.place;
            place.column += u32::try_from(before).unwrap_or(0);
            match error.classify() {
                Category::Eof => sheet.fault(
                    place,
                    "the line ends in the middle of a ballot",
                    "write each ballot on one line; if the file was cut off, get it whole",
                ),
                Category::Data => sheet.fault(
                    spot.place,
                    "this is not a ballot",
                    "write an object in braces, such as {\"rank\": [[\"A\"], [\"B\"]]}",
                ),
                Category::Syntax | Category::Io => sheet.fault(
                    place,
                    format!("this is not JSON: {}", reason(&error)),
                    "mend it here",
                ),
            }
            None
        }
    }
}

/// What the parser says, without the place, which is told apart.
pub(super) fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(at) => text[..at].to_owned(),
        None => text,
    }
}

/// The parts of a ballot, as they come.
#[derive(Default)]
struct Parts {
    count: Option<u64>,
    kinds: Vec<(&'static str, Place)>,
    marks: Option<Marks>,
    repeated: bool,
    conviction: Option<u8>,
    open: Option<bool>,
    is_wrong: bool,
}

fn ballot(spot: &Spot<'_>, members: Vec<(String, Spot<'_>)>, times: u64, sheet: &mut Sheet) {
    let mut parts = Parts::default();
    let mut seen: Vec<String> = Vec::new();
    let faults_before = sheet.faults.count();
    for (key, value) in members {
        if seen.contains(&key) && KEYS.contains(&key.as_str()) {
            sheet.fault(
                value.place,
                format!("`{key}` stands twice on this ballot"),
                "keep one of them",
            );
            continue;
        }
        part(&key, &value, &mut parts, sheet);
        seen.push(key);
    }
    if let [(first, _), (second, place), ..] = parts.kinds[..] {
        sheet.fault(
            place,
            format!("the ballot has both `{first}` and `{second}`"),
            "keep the one that counts",
        );
    }
    if parts.kinds.is_empty() && !parts.is_wrong {
        sheet.fault(
            spot.place,
            "this ballot says nothing",
            "give it a `rank`, `score`, `approve`, `choice` or `fingers`; a blank ballot has an empty one, such as \
             \"rank\": []",
        );
    }
    if sheet.faults.count() > faults_before {
        return;
    }
    let marks = match (parts.marks, parts.conviction) {
        (Some(Marks::Choice(position)), Some(conviction)) => Marks::Conviction {
            position,
            conviction,
            open: parts.open.unwrap_or(false),
        },
        (Some(marks), _) => marks,
        (None, _) => return,
    };
    sheet.add(Ballot {
        marks,
        times: times.saturating_mul(parts.count.unwrap_or(1)),
        place: spot.place,
        repeated: parts.repeated,
    });
}

fn part(key: &str, value: &Spot<'_>, parts: &mut Parts, sheet: &mut Sheet) {
    match key {
        "count" => parts.count = count(value, sheet),
        "rank" => kind("rank", value, parts, sheet, rank),
        "score" => kind("score", value, parts, sheet, score),
        "dots" => kind("dots", value, parts, sheet, score),
        "approve" => kind("approve", value, parts, sheet, approve),
        "choice" => kind("choice", value, parts, sheet, choice),
        "fingers" => kind("fingers", value, parts, sheet, fingers),
        "conviction" => parts.conviction = small(value, "conviction", 4, sheet),
        "open" => match value.boolean() {
            Some(open) => parts.open = Some(open),
            None => sheet.fault(
                value.place,
                "`open` is neither true nor false",
                "write true when something would change the voter's mind",
            ),
        },
        _ => {
            if let Some(meant) = nearest(key, &KEYS) {
                parts.is_wrong = true;
                sheet.fault(
                    value.place,
                    format!("unknown key `{}`", excerpt(key)),
                    format!("did you mean `{meant}`?"),
                );
            }
        }
    }
}

fn kind(
    name: &'static str,
    value: &Spot<'_>,
    parts: &mut Parts,
    sheet: &mut Sheet,
    read: fn(&Spot<'_>, &mut Sheet) -> Option<(Marks, bool)>,
) {
    parts.kinds.push((name, value.place));
    if value.is_null() {
        parts.marks = Some(Marks::Blank);
    } else if let Some((marks, repeated)) = read(value, sheet) {
        parts.marks = Some(marks);
        parts.repeated = repeated;
    }
}

fn count(value: &Spot<'_>, sheet: &mut Sheet) -> Option<u64> {
    match value.whole() {
        Ok(0) => {
            sheet.fault(
                value.place,
                "the count is 0",
                "leave the ballot out, or write how many there are",
            );
            None
        }
        Ok(count) => Some(count),
        Err(error) => {
            sheet.fault(
                value.place,
                format!("the count {} {}", excerpt(value.text), error.is()),
                "write how many such ballots there are, a whole number from 1",
            );
            None
        }
    }
}

fn option(item: &Spot<'_>, sheet: &mut Sheet) -> Option<Id> {
    let Some(name) = item.string() else {
        sheet.fault(
            item.place,
            format!("{} is not the name of an option", excerpt(item.text)),
            "write the name in quotation marks",
        );
        return None;
    };
    sheet.option(&name, || item.place)
}

fn rank(value: &Spot<'_>, sheet: &mut Sheet) -> Option<(Marks, bool)> {
    let Some(items) = value.items() else {
        sheet.fault(
            value.place,
            "`rank` is not a list",
            "write tiers, best first: [[\"A\"], [\"B\", \"C\"]]",
        );
        return None;
    };
    let mut tiers = TierBuilder::default();
    for item in items {
        let Some(tier) = item.items() else {
            // An order without ties is often written as a plain list.
            tiers.add(option(&item, sheet)?);
            tiers.end_tier();
            continue;
        };
        for item in tier {
            tiers.add(option(&item, sheet)?);
        }
        tiers.end_tier();
    }
    let (tiers, repeated) = tiers.finish();
    Some((Marks::Rank(tiers), repeated))
}

fn score(value: &Spot<'_>, sheet: &mut Sheet) -> Option<(Marks, bool)> {
    let Some(members) = value.members() else {
        sheet.fault(
            value.place,
            "the scores are not an object",
            "write them in braces: {\"A\": 5, \"B\": 0}",
        );
        return None;
    };
    let mut scores = Vec::new();
    for (name, value) in members {
        let id = sheet.option(&name, || value.place)?;
        // No score given is the same as none written.
        if value.is_null() {
            continue;
        }
        let given = value
            .whole()
            .and_then(|score| u32::try_from(score).map_err(|_| NotWhole::TooLarge));
        match given {
            Ok(score) => scores.push((id, score)),
            Err(error) => {
                sheet.fault(
                    value.place,
                    format!(
                        "the score {} for “{}” {}",
                        excerpt(value.text),
                        excerpt(&name),
                        error.is()
                    ),
                    "write a whole number from 0",
                );
                return None;
            }
        }
    }
    let (scores, repeated) = Scores::new(scores);
    Some((Marks::Score(scores), repeated))
}

fn approve(value: &Spot<'_>, sheet: &mut Sheet) -> Option<(Marks, bool)> {
    let Some(items) = value.items() else {
        sheet.fault(
            value.place,
            "`approve` is not a list",
            "write the options in brackets: [\"A\", \"B\"]",
        );
        return None;
    };
    let mut list = Vec::new();
    for item in items {
        list.push(option(&item, sheet)?);
    }
    Some(Marks::approvals(list))
}

fn choice(value: &Spot<'_>, sheet: &mut Sheet) -> Option<(Marks, bool)> {
    // A step of a scale may be a number.
    let word = value
        .string()
        .or_else(|| value.whole().ok().map(|step| step.to_string()));
    let Some(word) = word else {
        sheet.fault(
            value.place,
            format!("{} is not a choice", excerpt(value.text)),
            "write an option or a sign in quotation marks",
        );
        return None;
    };
    if word.trim().is_empty() {
        return Some((Marks::Blank, false));
    }
    let id = sheet.word(&word, || value.place)?;
    Some((Marks::Choice(id), false))
}

fn fingers(value: &Spot<'_>, sheet: &mut Sheet) -> Option<(Marks, bool)> {
    let fingers = small(value, "number of fingers", 5, sheet)?;
    Some((Marks::Fingers(fingers), false))
}

/// A number of a short scale from 0 to `most`.
fn small(value: &Spot<'_>, what: &str, most: u8, sheet: &mut Sheet) -> Option<u8> {
    let number = value
        .whole()
        .ok()
        .and_then(|number| u8::try_from(number).ok())
        .filter(|number| *number <= most);
    if number.is_none() {
        sheet.fault(
            value.place,
            format!("the {what} is {}", excerpt(value.text)),
            format!("write a whole number from 0 to {most}"),
        );
    }
    number
}
