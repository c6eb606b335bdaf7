//! Title, date and times; who was there; and what proves the whole.

use std::time::Duration;

use super::Source;
use super::escape::{cell, escape, quote};
use super::table::{Column, table};
use super::words::counted;
use crate::report::Provenance;
use crate::session::schedule::Punctuality;
use crate::session::{Import, Moment, Person, Rehearsed};

/// Coming and going within so short a time is a slip of a key.
const SLIP: Duration = Duration::from_secs(60);

pub(super) fn head(source: &Source<'_>) -> Vec<String> {
    let session = source.session;
    let plan = session.plan();
    let mut blocks = vec![format!("# {}", escape(&plan.title))];
    blocks.extend(session.rehearsal().map(rehearsed));
    if let Some(purpose) = &plan.purpose {
        blocks.push(quote(purpose));
    }
    let start_known = session.imported().is_none_or(|import| import.start_known);
    let date = if start_known {
        session
            .opening()
            .started
            .strftime("%A, %-d %B %Y")
            .to_string()
    } else {
        "unknown; times are counted from the beginning".to_owned()
    };
    let mut facts = vec![format!("- Date: {date}")];
    match session.imported() {
        Some(import) => facts.extend(origin(source, import)),
        None => facts.extend(times(source)),
    }
    blocks.push(facts.join("\n"));
    blocks
}

/// Nobody is to take it for the minutes of a meeting.
pub(super) fn rehearsed(rehearsal: &Rehearsed) -> String {
    format!(
        "**A rehearsal.** The people are simulated, and nothing here was said or decided by anybody. Cast: {}, seed {}.",
        escape(&rehearsal.cast),
        rehearsal.seed
    )
}

/// Length and origin of a meeting that was not held with colead.
fn origin(source: &Source<'_>, import: &Import) -> [String; 2] {
    [
        format!("- Length: {}", source.end),
        format!(
            "- Imported from {} ({}) on {}",
            escape(&import.from),
            escape(&import.format),
            import.at.strftime("%Y-%m-%d at %H:%M")
        ),
    ]
}

fn times(source: &Source<'_>) -> Vec<String> {
    let session = source.session;
    let end = source.clock(source.end);
    let Some(began) = session.began() else {
        return vec![format!("- No round was held; last entry at {end}.")];
    };
    let began = source.clock(began);
    if session.closed_at().is_none() {
        return vec![format!(
            "- Time: began at {began}. The session is not closed; this is how it stood at {end}."
        )];
    }
    let schedule = session.schedule(source.end);
    let minutes = |count: u64| counted(count, "minute", "minutes");
    let verdict = match schedule.punctuality() {
        Punctuality::OnTime => "on time".to_owned(),
        Punctuality::Ahead(early) => format!("{} early", minutes(early)),
        Punctuality::Behind(late) => format!("{} late", minutes(late)),
    };
    vec![
        format!("- Time: {began} to {end}"),
        format!(
            "- Planned end: {}; the meeting ended {verdict}.",
            source.clock(schedule.planned_end)
        ),
    ]
}

pub(super) fn people(source: &Source<'_>) -> Vec<String> {
    let rows: Vec<[String; 3]> = source
        .session
        .people()
        .iter()
        .map(|person| {
            let role = person.role.as_deref().map(cell);
            let observer = person.observer.then(|| "observer".to_owned());
            let part: Vec<String> = role.into_iter().chain(observer).collect();
            [
                escape(source.names.label(person.id)),
                part.join(", "),
                presence(source, person),
            ]
        })
        .collect();
    if rows.is_empty() {
        return vec!["## People".to_owned(), "Nobody was listed.".to_owned()];
    }
    let (who, role, presence) = (
        Column::Left("Who"),
        Column::Left("Role"),
        Column::Left("Presence"),
    );
    let people = if rows.iter().all(|[_, role, _]| role.is_empty()) {
        let rows: Vec<[String; 2]> = rows
            .into_iter()
            .map(|[who, _, presence]| [who, presence])
            .collect();
        table([who, presence], &rows)
    } else {
        table([who, role, presence], &rows)
    };
    vec!["## People".to_owned(), people]
}

/// `all the time`, `from 10:14`, `until 10:40, from 10:50`, `absent`.
fn presence(source: &Source<'_>, person: &Person) -> String {
    let session = source.session;
    if session.imported().is_some() {
        // A transcript knows nothing of coming and going.
        let spoke = !session.talk_time(person.id, source.end).is_zero();
        return if spoke { "spoke" } else { "did not speak" }.to_owned();
    }
    let began = session.began().unwrap_or(session.last_moment());
    let all = session.movements().iter().filter(|m| m.who == person.id);
    let mut there: Option<bool> = None;
    let mut later: Vec<(bool, Moment)> = Vec::new();
    for movement in all {
        if movement.at <= began {
            there = Some(movement.present);
            continue;
        }
        // Who first comes was not there before; who first goes was.
        there.get_or_insert(!movement.present);
        match later.last() {
            Some(&(_, at)) if movement.at.since(at) < SLIP => {
                later.pop();
            }
            Some(_) | None => later.push((movement.present, movement.at)),
        }
    }
    if later.is_empty() {
        let there = there.unwrap_or(true);
        return if there { "all the time" } else { "absent" }.to_owned();
    }
    let parts: Vec<String> = later
        .into_iter()
        .map(|(came, at)| {
            let word = if came { "from" } else { "until" };
            format!("{word} {}", source.clock(at))
        })
        .collect();
    parts.join(", ")
}

pub(super) fn foot(provenance: &Provenance<'_>) -> Vec<String> {
    let Provenance {
        id,
        last_hash,
        file,
        remarks,
    } = *provenance;
    let mut sentences = vec![format!(
        "Written by colead {} from session {}.",
        env!("CARGO_PKG_VERSION"),
        escape(id)
    )];
    if let Some(file) = file {
        sentences.push(format!("Session file: {}.", escape(file)));
    }
    if let Some(hash) = last_hash {
        sentences.push(format!(
            "The file's last hash is {}; while no line of it is changed, `colead sessions verify` prints the same.",
            escape(hash)
        ));
    }
    sentences.extend(remarks.iter().map(|remark| escape(remark)));
    vec!["---".to_owned(), sentences.join("\n")]
}
