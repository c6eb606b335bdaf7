//! The rounds as planned and as held.

use super::Source;
use super::escape::escape;
use super::table::{Column, table};
use super::words::{difference, length};
use crate::plan::RoundKind;
use crate::session::event::{Origin, RoundEnd};
use crate::session::{Moment, Progress, Slot};

pub(super) fn rounds(source: &Source<'_>) -> Vec<String> {
    let slots = source.session.agenda().slots();
    // The one round of an imported meeting says nothing that its length does not.
    if slots.is_empty() || source.session.imported().is_some() {
        return Vec::new();
    }
    let rows: Vec<[String; 6]> = (1..)
        .zip(slots)
        .map(|(number, slot)| row(source, number, slot))
        .collect();
    let columns = [
        Column::Right("No."),
        Column::Left("Round"),
        Column::Right("Planned"),
        Column::Right("Taken"),
        Column::Right("Difference"),
        Column::Left("Remarks"),
    ];
    vec!["## Rounds".to_owned(), table(columns, &rows)]
}

fn row(source: &Source<'_>, number: u32, slot: &Slot) -> [String; 6] {
    let session = source.session;
    let planned = slot
        .length
        .unwrap_or_else(|| slot.round.time.length(session.participants().count()));
    let taken = slot.spent(session.running(source.end));
    let is_whole = match slot.progress {
        Progress::Ended(RoundEnd::Finished | RoundEnd::TimeUp) => true,
        Progress::Running(_) => taken > planned,
        Progress::Waiting
        | Progress::Dropped
        | Progress::Ended(RoundEnd::Interrupted | RoundEnd::Left | RoundEnd::Skipped) => false,
    };
    [
        number.to_string(),
        escape(&source.names.round(slot)),
        length(planned),
        slot.started.map(|_| length(taken)).unwrap_or_default(),
        if is_whole {
            difference(taken, planned)
        } else {
            String::new()
        },
        remarks(source, slot),
    ]
}

fn remarks(source: &Source<'_>, slot: &Slot) -> String {
    let origin = match slot.origin {
        Origin::Plan | Origin::Cycle => (slot.cycle > 1).then(|| format!("cycle {}", slot.cycle)),
        Origin::CounterMove(id) => Some(match source.session.alert(id) {
            Some(raised) => format!("counter-move: {}", raised.alert.pattern.words()),
            None => "counter-move".to_owned(),
        }),
        Origin::Inserted => Some("inserted".to_owned()),
        Origin::Promised => Some("brought from earlier sessions".to_owned()),
        Origin::Repeated => Some("repeated".to_owned()),
        Origin::Continued => Some("continued".to_owned()),
    };
    let changed = |word: &str, by: std::time::Duration| {
        (!by.is_zero()).then(|| format!("{word} by {}", length(by)))
    };
    let elsewhere = held_elsewhere(source, slot);
    let end = match slot.progress {
        Progress::Waiting if slot.started.is_some() => Some("left"),
        Progress::Waiting if !source.session.is_closed() => Some("to come"),
        Progress::Waiting if elsewhere.is_some() => Some("not held as a round"),
        Progress::Waiting => Some("not held"),
        Progress::Dropped => Some("dropped for another round"),
        Progress::Ended(RoundEnd::Skipped) => Some("skipped"),
        Progress::Running(_) => Some("still running"),
        Progress::Ended(RoundEnd::Interrupted) => Some("interrupted"),
        Progress::Ended(RoundEnd::Left) => Some("left"),
        Progress::Ended(RoundEnd::Finished | RoundEnd::TimeUp) => None,
    };
    let end = match (end, elsewhere) {
        (Some(end), Some(elsewhere)) => Some(format!("{end}; {elsewhere}")),
        (end, elsewhere) => end.map(str::to_owned).or(elsewhere),
    };
    let all: Vec<String> = origin
        .into_iter()
        .chain(changed("extended", slot.extended))
        .chain(changed("shortened", slot.shortened))
        .chain(end)
        .collect();
    all.join(", ")
}

/// Where the group did what a ballot or the commitments are for, when their own round never began:
/// `voted during round 7, Build only`.
fn held_elsewhere(source: &Source<'_>, slot: &Slot) -> Option<String> {
    let session = source.session;
    if slot.started.is_some() || !session.is_closed() {
        return None;
    }
    let kind = slot.round.kind;
    let (done, moments): (_, Vec<Moment>) = match kind {
        RoundKind::Ballot => (
            "voted",
            session.ballots().iter().map(|b| b.opened).collect(),
        ),
        RoundKind::Commitments => (
            "promised",
            session.commitments().iter().map(|c| c.made).collect(),
        ),
        RoundKind::GoRound
        | RoundKind::Open
        | RoundKind::Silent
        | RoundKind::Pairs
        | RoundKind::Poll
        | RoundKind::Break => return None,
    };
    let mut during: Vec<&Slot> = Vec::new();
    for slot in moments.into_iter().filter_map(|at| session.round_at(at)) {
        let is_told = during.iter().any(|told| std::ptr::eq(*told, slot));
        if slot.round.kind != kind && !is_told {
            during.push(slot);
        }
    }
    let slots = session.agenda().slots();
    let named = during.into_iter().filter_map(|during| {
        let place = slots.iter().position(|slot| std::ptr::eq(slot, during))?;
        let name = escape(&source.names.round(during));
        Some(format!("round {}, {name}", place + 1))
    });
    let named: Vec<String> = named.collect();
    (!named.is_empty()).then(|| format!("{done} during {}", named.join(" and ")))
}
