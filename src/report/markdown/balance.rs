//! How much each person led and followed, for people who agreed to be shown, and the group's totals.

use super::Source;
use super::escape::{escape, listed};
use super::table::{Column, table};
use super::words::{counted, length};
use crate::session::{Balance, Leaning, Person, balance as gauge};

/// Leaning begins beyond a share of two thirds, which is here on the scale of the gauge.
const LEANING: f64 = 1.0 / 3.0;

const MIRROR: &str = "What was marked is what turns did: *lead* sets a direction, *follow* takes up what others said, *both* \
    does the two at once. The last column follows the latest turns; uncertain means that they are too few or too \
    mixed to tell. This is a mirror of one meeting as one person marked it, not a diagnosis and not a \
    judgement of anybody.";

pub(super) fn balance(source: &Source<'_>) -> Vec<String> {
    let session = source.session;
    let took_part: Vec<&Person> = session
        .people()
        .iter()
        .filter(|person| person.counted() && !session.attended(person.id, source.end).is_zero())
        .collect();
    // That the kinds of an imported meeting are open is said where its talk is told.
    let is_open = session.imported().is_some() && session.marks().is_empty();
    if took_part.is_empty() || is_open {
        return Vec::new();
    }
    let mut blocks = vec!["## Balance of leading and following".to_owned()];
    if session.marks().group_counts(&session.roster()).total() == 0 {
        blocks.push("No contributions were marked.".to_owned());
        return blocks;
    }
    blocks.push(MIRROR.to_owned());

    let (mut rows, mut not_heard) = (Vec::new(), Vec::new());
    for &person in &took_part {
        let Some(label) = source.names.marked(person) else {
            continue;
        };
        let talk = session.talk_time(person.id, source.end);
        let gauge = gauge(session.marks(), person.id, session.running(source.end));
        if gauge.unheard() && talk.is_zero() {
            not_heard.push(label);
            continue;
        }
        rows.push([
            escape(label),
            gauge.counts.lead.to_string(),
            gauge.counts.follow.to_string(),
            gauge.counts.both.to_string(),
            length(talk),
            leaning(&gauge).to_owned(),
        ]);
    }
    if !rows.is_empty() {
        let columns = [
            Column::Left("Who"),
            Column::Right("Lead"),
            Column::Right("Follow"),
            Column::Right("Both"),
            Column::Right("Talk time"),
            Column::Left("At the end"),
        ];
        blocks.push(table(columns, &rows));
    }
    if !not_heard.is_empty() {
        blocks.push(format!(
            "Not heard this time, and worth asking: {}.",
            listed(not_heard)
        ));
    }
    blocks.push(group(source, &took_part));
    blocks
}

/// Open is who surely leans to neither side; of anybody else nothing can be said.
fn leaning(gauge: &Balance) -> &'static str {
    match gauge.leaning {
        Leaning::Leads => "leans to lead",
        Leaning::Follows => "leans to follow",
        Leaning::Open if -LEANING < gauge.low && gauge.high < LEANING => "open",
        Leaning::Open => "uncertain",
    }
}

/// The totals of everybody counted. One unnamed person alone could be found by taking the table from the totals.
fn group(source: &Source<'_>, took_part: &[&Person]) -> String {
    let session = source.session;
    let unnamed = took_part
        .iter()
        .filter(|person| source.names.marked(person).is_none())
        .count() as u64;
    if unnamed == 1 {
        return "One person is counted without being named, so the group's totals are left out: they would show \
                what that person did."
            .to_owned();
    }
    let counts = session.marks().group_counts(&session.roster());
    let talk = took_part
        .iter()
        .map(|person| session.talk_time(person.id, source.end))
        .sum();
    let mut sentences = vec![format!(
        "Together: {} counted, {}: {} lead, {} follow, {} both; {} of talk.",
        counted(took_part.len() as u64, "person", "people"),
        counted(counts.total(), "contribution", "contributions"),
        counts.lead,
        counts.follow,
        counts.both,
        length(talk)
    )];
    if unnamed > 0 {
        sentences.push(format!(
            "{unnamed} of them are counted without being named."
        ));
    }
    sentences.join(" ")
}
