//! Counter-moves: reading the facilitator's own, listing what is offered against a warning.

use std::fmt::Write;
use std::io;

use serde::Serialize;

use super::typed::{CounterMovesCommand, Format};
use super::{Failure, Replied, Reply, json};
use crate::app::screen::FileFaults;
use crate::counter_moves;
use crate::files::Places;
use crate::plan::{Timebox, Word, write_length};
use crate::problem::Problems;
use crate::session::counter_move::{CounterMove, Library, Occasion};

/// The counter-moves of a meeting. Faults of the facilitator's own file are to be told, and stop nothing.
pub(super) fn for_a_meeting(places: &Places) -> (Library, Option<FileFaults>) {
    let path = places.counter_moves_file();
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    match read(places) {
        Ok((library, problems)) if problems.is_empty() => (library, None),
        Ok((library, problems)) => {
            let list = problems.sentences();
            let faults = if list.len() == 1 { "fault" } else { "faults" };
            let told = FileFaults {
                title: format!("{file}: {} {faults}", list.len()),
                advice: "The meeting does without what is wrong. `colead counter-moves` shows each fault in its place."
                    .to_owned(),
                list,
                scroll: 0,
            };
            (library, Some(told))
        }
        Err(Failure::Invalid(why) | Failure::Failed(why)) => {
            let told = FileFaults {
                title: format!("{file} cannot be read"),
                advice: "The built-in counter-moves are offered.".to_owned(),
                list: vec![why],
                scroll: 0,
            };
            (counter_moves::built_in(), Some(told))
        }
    }
}

/// What of the facilitator's own file is sound, with the built-in ones; and what is wrong with the file.
fn read(places: &Places) -> Result<(Library, Problems), Failure> {
    let path = places.counter_moves_file();
    let name = path.display().to_string();
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(counter_moves::read(&name, &text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(counter_moves::read(&name, "")),
        Err(error) => Err(Failure::Invalid(format!("cannot read {name}: {error}"))),
    }
}

/// Faults of the file go to standard error and make the exit code 2; what is sound is told all the same.
pub(super) fn run(command: &CounterMovesCommand, places: &Places, format: Format) -> Replied {
    let (library, problems) = read(places)?;
    let reply = match command {
        CounterMovesCommand::List => list(&library, format),
        CounterMovesCommand::Show { name } => show(&library, name, format),
    }?;
    if problems.is_empty() {
        return Ok(reply);
    }
    Ok(Reply {
        err: format!("{problems}\n"),
        code: 2,
        ..reply
    })
}

#[derive(Serialize)]
struct Listed<'a> {
    name: &'a str,
    when: Vec<&'a str>,
    phase: Vec<&'a str>,
    phase_of_round: Vec<&'a str>,
    during: Vec<&'a str>,
    at_least: Option<usize>,
    at_most: Option<usize>,
    ask: &'a str,
    round: Inserted<'a>,
    source: &'a str,
    own: bool,
}

#[derive(Serialize)]
struct Inserted<'a> {
    kind: &'a str,
    time: Option<String>,
    per_person: Option<String>,
    question: Option<&'a str>,
    invites: &'a str,
}

impl<'a> From<&'a CounterMove> for Listed<'a> {
    fn from(counter: &'a CounterMove) -> Self {
        let CounterMove {
            when,
            ask,
            round,
            source,
            own,
        } = counter;
        let (time, per_person) = match round.time {
            Timebox::Total(length) => (Some(write_length(length)), None),
            Timebox::PerPerson(each) => (None, Some(write_length(each))),
        };
        let (least, most) = (*when.people.start(), *when.people.end());
        Self {
            name: counter.name(),
            when: words(&when.occasions),
            phase: words(&when.phases),
            phase_of_round: words(&when.phases_of_round),
            during: words(&when.during),
            at_least: (least > 0).then_some(least),
            at_most: (most < usize::MAX).then_some(most),
            ask,
            round: Inserted {
                kind: round.kind.word(),
                time,
                per_person,
                question: round.question.as_deref(),
                invites: round.invites.word(),
            },
            source,
            own: *own,
        }
    }
}

fn words<T: Word>(choices: &[T]) -> Vec<&'static str> {
    choices.iter().map(|choice| choice.word()).collect()
}

fn list(library: &Library, format: Format) -> Replied {
    if format == Format::Json {
        return json(&library.all().map(Listed::from).collect::<Vec<_>>());
    }
    let widest = library.all().map(|counter| counter.name().chars().count());
    let widest = widest.max().unwrap_or(0);
    let mut text = String::new();
    for &occasion in Occasion::ALL {
        let gap = if text.is_empty() { "" } else { "\n" };
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{gap}{}", occasion.words());
        for counter in library.all() {
            if counter.when.occasions.contains(&occasion) {
                let own = if counter.own { "  (your own)" } else { "" };
                let _ = writeln!(text, "  {:widest$}  {}{own}", counter.name(), counter.ask);
            }
        }
    }
    Ok(Reply::done(text))
}

fn show(library: &Library, name: &str, format: Format) -> Replied {
    let wanted = name.trim().to_lowercase();
    let begins = |counter: &&CounterMove| counter.name().to_lowercase().starts_with(&wanted);
    let counter = library
        .find(name)
        .or_else(|| library.all().find(begins).filter(|_| !wanted.is_empty()))
        .ok_or_else(|| {
            Failure::Invalid(format!(
                "there is no counter-move `{name}`; `colead counter-moves` names them"
            ))
        })?;
    let listed = Listed::from(counter);
    if format == Format::Json {
        return json(&listed);
    }
    let round = &listed.round;
    let length = match (&round.time, &round.per_person) {
        (Some(time), _) => time.clone(),
        (None, Some(each)) => format!("{each} each"),
        (None, None) => String::new(),
    };
    let lines = [
        ("against", against(&counter.when.occasions)),
        ("when", conditions(&listed)),
        ("ask", listed.ask.to_owned()),
        (
            "round",
            format!("{}, {length}, invites {}", round.kind, round.invites),
        ),
        ("question", round.question.unwrap_or_default().to_owned()),
        ("source", listed.source.to_owned()),
    ];
    let mut text = format!("{}\n", listed.name);
    for (key, value) in lines.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(text, "  {key:8}  {value}");
    }
    Ok(Reply::done(text))
}

fn against(occasions: &[Occasion]) -> String {
    let words: Vec<&str> = occasions.iter().map(|occasion| occasion.words()).collect();
    words.join(", ")
}

fn conditions(listed: &Listed<'_>) -> String {
    let mut parts = Vec::new();
    let mut any = |words: &[&str], of: &str| {
        if !words.is_empty() {
            parts.push(format!("{}{of}", words.join(" or ")));
        }
    };
    any(&listed.phase, " in the meeting");
    any(&listed.phase_of_round, " in the round");
    any(&listed.during, " rounds");
    if let Some(least) = listed.at_least {
        parts.push(format!("{least} people or more"));
    }
    if let Some(most) = listed.at_most {
        parts.push(format!("{most} people or fewer"));
    }
    parts.join(", ")
}
