//! A meeting that was held elsewhere becomes a session of the archive.

use std::path::Path;
use std::time::Duration;

use jiff::civil;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};
use serde::Serialize;

use super::typed::{Format, ImportArgs};
use super::{Failure, Replied, Reply, failed, json, read_input};
use crate::files::Places;
use crate::import::{Meeting, Same, Transcript, Wishes, meeting, read};
use crate::journal::Journal;
use crate::plan::check::people_of_list;
use crate::runtime::sessions::imported_header;
use crate::runtime::time::Timekeeper;
use crate::session::{Import, Moment, TalkFacts, millis};
use crate::text::{clean_name, display_width};

/// Events are handed to the disk in batches of this many.
const BATCH: usize = 4096;

pub(super) fn run(args: &ImportArgs, places: &Places, format: Format) -> Replied {
    let bytes = read_input(&args.file)?;
    let mut transcript = read(&called(&args.file), &bytes, &wishes(args)?)
        .map_err(|faults| Failure::Invalid(faults.to_string()))?;
    if args.without_text {
        transcript
            .turns
            .iter_mut()
            .for_each(|turn| turn.text.clear());
    }
    let title = match &args.title {
        Some(title) => clean_name(title)
            .ok_or_else(|| Failure::Invalid("--title: a title needs a letter".to_owned()))?,
        None => title_of(&args.file),
    };
    let now = Timekeeper::begin().local_now();
    let started = match &args.started {
        Some(text) => Some(started(text, now.time_zone())?),
        None => date_in(&args.file),
    };
    let session = if args.dry_run {
        None
    } else {
        Some(save(
            &transcript,
            &title,
            args,
            places,
            &now,
            started.as_ref(),
        )?)
    };
    let told = Told {
        title: &title,
        transcript: &transcript,
        started: started.as_ref(),
        session: session.as_ref(),
    };
    let warnings = transcript
        .warnings
        .iter()
        .map(|warning| format!("warning: {warning}\n"));
    let err = warnings.collect();
    match format {
        Format::Json => Ok(Reply {
            err,
            ..json(&told.shape())?
        }),
        Format::Text => Ok(Reply {
            err,
            ..Reply::done(told.text())
        }),
    }
}

/// What a file is called in messages.
pub(super) fn called(file: &Path) -> String {
    if file == Path::new("-") {
        "standard input".to_owned()
    } else {
        file.display().to_string()
    }
}

fn wishes(args: &ImportArgs) -> Result<Wishes, Failure> {
    let same = args
        .same
        .iter()
        .map(|pair| same(pair))
        .collect::<Result<_, _>>()?;
    let people = match &args.people {
        Some(names) => {
            people_of_list(names).map_err(|why| Failure::Invalid(format!("--people: {why}")))?
        }
        None => Vec::new(),
    };
    Ok(Wishes {
        same,
        people: people.into_iter().map(|person| person.name).collect(),
    })
}

fn same(pair: &str) -> Result<Same, Failure> {
    pair.split_once('=')
        .and_then(|(name, is)| {
            Some(Same {
                name: clean_name(name)?,
                is: clean_name(is)?,
            })
        })
        .ok_or_else(|| {
            Failure::Invalid(format!(
                "--same: “{pair}” is not two names with = between, as in \"Ana (iPhone)=Ana\""
            ))
        })
}

/// The file's name without its ending.
fn title_of(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    clean_name(&stem.replace('_', " "))
        .filter(|stem| stem != "-")
        .unwrap_or_else(|| "Imported meeting".to_owned())
}

/// A local date and time of the meeting's beginning, or one with its offset.
fn started(text: &str, zone: &TimeZone) -> Result<Zoned, Failure> {
    let with_offset = || {
        text.parse::<Timestamp>()
            .ok()
            .map(|at| at.to_zoned(zone.clone()))
    };
    let local = || {
        text.parse::<civil::DateTime>()
            .ok()?
            .to_zoned(zone.clone())
            .ok()
    };
    with_offset().or_else(local).ok_or_else(|| {
        Failure::Invalid(format!(
            "--started: “{text}” is no date and time; write it like 2026-11-20T09:00"
        ))
    })
}

/// The beginning as some tools write it into the file's name: `GMT20260305-140000_Recording.transcript.vtt`.
fn date_in(file: &Path) -> Option<Zoned> {
    let name = file.file_name()?.to_str()?;
    let (_, rest) = name.split_once("GMT")?;
    let stamp = rest.get(..15)?;
    let at = civil::DateTime::strptime("%Y%m%d-%H%M%S", stamp).ok()?;
    at.to_zoned(TimeZone::fixed(Offset::UTC)).ok()
}

/// Where a session was put.
struct Placed {
    id: String,
    file: String,
}

fn save(
    transcript: &Transcript,
    title: &str,
    args: &ImportArgs,
    places: &Places,
    now: &Zoned,
    started: Option<&Zoned>,
) -> Result<Placed, Failure> {
    let Meeting { plan, events } = meeting(transcript, title);
    let file = args.file.file_name().unwrap_or_default().to_string_lossy();
    let imported = Import {
        from: if file == "-" {
            "standard input".to_owned()
        } else {
            clean_name(&file).unwrap_or_default()
        },
        format: transcript.format.word().to_owned(),
        at: whole_seconds(now),
        start_known: started.is_some(),
        estimated: transcript.estimated,
    };
    let header = imported_header(plan, started.unwrap_or(now), imported)
        .map_err(|error| Failure::Failed(format!("no id for the session: {error}")))?;
    let path = places.session_file(&header.id);
    let mut journal = Journal::create(&path, &header).map_err(|error| failed(&error))?;
    for batch in events.chunks(BATCH) {
        if let Err(error) = journal.append(batch) {
            // Half a meeting under a whole one's name would mislead.
            drop(std::fs::remove_file(&path));
            return Err(failed(&error));
        }
    }
    Ok(Placed {
        id: header.id,
        file: path.display().to_string(),
    })
}

fn whole_seconds(now: &Zoned) -> civil::DateTime {
    let now = now.datetime();
    now.with().subsec_nanosecond(0).build().unwrap_or(now)
}

/// What came in, or would.
struct Told<'a> {
    title: &'a str,
    transcript: &'a Transcript,
    started: Option<&'a Zoned>,
    session: Option<&'a Placed>,
}

#[derive(Serialize)]
struct Shape<'a> {
    session: Option<&'a str>,
    file: Option<&'a str>,
    title: &'a str,
    format: &'static str,
    started_at: Option<String>,
    duration_s: f64,
    turns: usize,
    kinds: &'static str,
    estimated: bool,
    people: Vec<Speaker<'a>>,
    unattributed_s: f64,
    warnings: &'a [String],
}

#[derive(Serialize)]
struct Speaker<'a> {
    name: &'a str,
    turns: u32,
    talk_s: f64,
}

impl Told<'_> {
    fn facts(&self) -> TalkFacts {
        TalkFacts::of(&self.transcript.turns, self.transcript.people.len())
    }

    fn shape(&self) -> Shape<'_> {
        let Self {
            title,
            transcript,
            started,
            session,
        } = self;
        let facts = self.facts();
        let people = transcript
            .people
            .iter()
            .zip(&facts.parts)
            .map(|(name, part)| Speaker {
                name,
                turns: part.turns,
                talk_s: seconds(part.talk),
            });
        Shape {
            session: session.map(|placed| placed.id.as_str()),
            file: session.map(|placed| placed.file.as_str()),
            title,
            format: transcript.format.word(),
            started_at: started.map(|at| at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()),
            duration_s: seconds(transcript.end().since(Moment::START)),
            turns: transcript.turns.len(),
            kinds: if transcript.is_open() {
                "open"
            } else {
                "marked"
            },
            estimated: transcript.estimated,
            people: people.collect(),
            unattributed_s: seconds(facts.unnamed),
            warnings: &transcript.warnings,
        }
    }

    fn text(&self) -> String {
        let Self { transcript, .. } = self;
        let facts = self.facts();
        let mut lines = vec![
            format!(
                "{}: {}, {} long",
                self.title,
                transcript.format.word(),
                transcript.end()
            ),
            match self.started {
                Some(at) => format!("Began on {}", at.strftime("%Y-%m-%d at %H:%M")),
                None => "When it began is not known; --started 2026-11-20T09:00 says so".to_owned(),
            },
            String::new(),
        ];
        let widest = transcript
            .people
            .iter()
            .map(|name| display_width(name))
            .max()
            .unwrap_or(0)
            .max(6);
        let row = |name: &str, turns: &str, talk: &str| {
            let pad = " ".repeat(widest.saturating_sub(display_width(name)));
            format!("{name}{pad}  {turns:>5}  {talk:>7}")
        };
        lines.push(row("Person", "turns", "talk"));
        for (name, part) in transcript.people.iter().zip(&facts.parts) {
            lines.push(row(name, &part.turns.to_string(), &talk(part.talk)));
        }
        if !facts.unnamed.is_zero() {
            let unnamed = transcript
                .turns
                .iter()
                .filter(|turn| turn.who.is_none())
                .count();
            lines.push(row(
                "nobody known",
                &unnamed.to_string(),
                &talk(facts.unnamed),
            ));
        }
        lines.push(String::new());
        if transcript.is_open() {
            lines.push("Kinds are open: nothing in it tells lead, follow or both.".to_owned());
        }
        lines.push(match self.session {
            Some(placed) => format!("Session {} is in {}", placed.id, placed.file),
            None => "Nothing was saved: this is what would come in.".to_owned(),
        });
        lines.join("\n") + "\n"
    }
}

/// A time of talk as the minutes write it.
fn talk(length: Duration) -> String {
    (Moment::START + length).to_nearest_second().to_string()
}

/// Seconds, exact to the millisecond.
fn seconds(length: Duration) -> f64 {
    millis(length) as f64 / 1000.0
}
