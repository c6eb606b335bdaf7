//! ABIF, the aggregated ballot information format: `42:A>B=C` for ranks, `12:A/5,B/3` for scores, `7:` for blank ballots,
//! `=A:[Ana Lima]` for the long name of an option, `{"title": "…"}` for what else there is to say.
//! <https://electowiki.org/wiki/ABIF>

use std::io::Read;

use serde_json::Value;

use super::blocks::{Blocks, ReadError};
use super::fault::{Spot, excerpt};
use super::lines;
use super::marks::{Marks, Scores, TierBuilder};
use super::preferences::count;
use super::sheet::{Ballot, Sheet, Stated};

pub(super) fn read<R: Read + Send>(blocks: Blocks<R>) -> Result<Sheet, ReadError> {
    lines::read(blocks, line)
}

fn line(spot: Spot<'_>, times: u64, sheet: &mut Sheet) {
    let text = without_comment(spot.text).trim();
    let spot = spot.part(text);
    if text.is_empty() {
        return;
    }
    if text.starts_with('{') {
        metadata(text, sheet);
    } else if let Some(declared) = text.strip_prefix('=') {
        declaration(&spot.part(declared), sheet);
    } else {
        votes(&spot, times, sheet);
    }
}

/// The line up to a `#` that does not stand in brackets.
fn without_comment(line: &str) -> &str {
    let mut depth = 0_u32;
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'[' => depth += 1,
            b']' => depth = depth.saturating_sub(1),
            b'#' if depth == 0 => return &line[..at],
            _ => {}
        }
    }
    line
}

/// Only the title means anything here; what other programs keep in this place is theirs.
fn metadata(text: &str, sheet: &mut Sheet) {
    let Ok(Value::Object(members)) = serde_json::from_str(text) else {
        return;
    };
    if let Some(Value::String(title)) = members.get("title") {
        sheet.header.name = Some(title.clone());
    }
}

/// `A:[Ana Lima]`
fn declaration(spot: &Spot<'_>, sheet: &mut Sheet) {
    let parts = spot
        .text
        .split_once(":[")
        .and_then(|(token, rest)| Some((token.trim(), rest.trim_end().strip_suffix(']')?)));
    let Some((token, name)) = parts.filter(|(token, _)| !token.is_empty()) else {
        sheet.fault(
            spot.place,
            "this line names no option",
            "write =A:[Ana Lima], the short form and then the name in brackets",
        );
        return;
    };
    let token = token
        .strip_prefix('[')
        .and_then(|token| token.strip_suffix(']'))
        .unwrap_or(token);
    sheet.header.labels.push((
        Stated {
            value: token.to_owned(),
            place: spot.place,
        },
        name.to_owned(),
    ));
}

/// `42:A>B=C`
fn votes(spot: &Spot<'_>, times: u64, sheet: &mut Sheet) {
    // An asterisk in place of the colon is an older spelling.
    let Some(end) = spot.text.find([':', '*']) else {
        sheet.fault(
            spot.place,
            format!("“{}” is not a line of ABIF", excerpt(spot.text)),
            "write how many ballots, a colon, and the order: 42:A>B=C",
        );
        return;
    };
    let Some(count) = count(&spot.part(&spot.text[..end]), sheet) else {
        return;
    };
    let Some((marks, repeated)) = marks(&spot.part(&spot.text[end + 1..]), sheet) else {
        return;
    };
    sheet.add(Ballot {
        marks,
        times: times.saturating_mul(count),
        place: spot.place,
        repeated,
    });
}

fn marks(spot: &Spot<'_>, sheet: &mut Sheet) -> Option<(Marks, bool)> {
    if spot.text.trim().is_empty() {
        return Some((Marks::Blank, false));
    }
    let mut tiers = TierBuilder::default();
    let mut scores = Vec::new();
    let mut is_ordered = false;
    let mut rest = spot.text;
    let mut walk = spot.walk();
    while !rest.trim().is_empty() {
        let (item, after) = item(rest);
        rest = match after.chars().next() {
            Some(parting) => {
                is_ordered |= matches!(parting, '>' | '=');
                &after[parting.len_utf8()..]
            }
            None => "",
        };
        let item = walk.part(item.trim());
        if !item.text.is_empty() {
            let (name, score) = name_and_score(&item, sheet)?;
            let id = sheet.option(name.text, || name.place)?;
            tiers.add(id);
            scores.extend(score.map(|score| (id, score)));
        }
        if after.starts_with('>') {
            tiers.end_tier();
        }
    }
    let (tiers, in_ranks) = tiers.finish();
    let (scores, in_scores) = Scores::new(scores);
    let marks = match (is_ordered, scores.is_empty()) {
        (_, true) => Marks::Rank(tiers),
        (true, false) => Marks::RankAndScore(tiers, scores),
        (false, false) => Marks::Score(scores),
    };
    Some((marks, in_ranks || in_scores))
}

/// The first option of `text`, and what follows it from the parting character on.
fn item(text: &str) -> (&str, &str) {
    let mut depth = 0_u32;
    let end = text.bytes().position(|byte| {
        match byte {
            b'[' => depth += 1,
            b']' => depth = depth.saturating_sub(1),
            b'>' | b'=' | b',' => return depth == 0,
            _ => {}
        }
        false
    });
    text.split_at(end.unwrap_or(text.len()))
}

/// `A/5`, `[Ana Lima]/5` or `A`
fn name_and_score<'t>(item: &Spot<'t>, sheet: &mut Sheet) -> Option<(Spot<'t>, Option<u32>)> {
    let name_end = item.text.rfind(']').map_or(0, |at| at + 1);
    let (name, score) = match item.text[name_end..].find('/') {
        Some(at) => {
            let (name, score) = item.text.split_at(name_end + at);
            (name, Some(item.part(score[1..].trim())))
        }
        None => (item.text, None),
    };
    let name = name.trim();
    let name = name
        .strip_prefix('[')
        .and_then(|name| name.strip_suffix(']'))
        .unwrap_or(name);
    let Some(score) = score else {
        return Some((item.part(name), None));
    };
    let is_whole = !score.text.is_empty() && score.text.bytes().all(|byte| byte.is_ascii_digit());
    match score.text.parse() {
        Ok(number) if is_whole => Some((item.part(name), Some(number))),
        _ => {
            sheet.fault(
                score.place,
                format!(
                    "the score “{}” is not a whole number from 0",
                    excerpt(score.text)
                ),
                "write the score behind a slash: A/5",
            );
            None
        }
    }
}
