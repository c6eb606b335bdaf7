//! The archive: listing, showing and verifying saved sessions.

use serde::Serialize;

use super::report::minutes;
use super::{Format, Replied, Reply, SessionsCommand, failed, invalid, json};
use crate::files::Places;
use crate::journal::archive::{self, Summary};
use crate::journal::{Hash, JournalError};
use crate::runtime::sessions::read;
use crate::text::fit;

pub(super) fn run(command: SessionsCommand, places: &Places, format: Format) -> Replied {
    match command {
        SessionsCommand::List => list(places, format),
        SessionsCommand::Show { session } => show(&session, places, format),
        SessionsCommand::Verify { session } => verify(&session, places, format),
    }
}

#[derive(Serialize)]
struct Listed {
    id: String,
    title: String,
    started_at: String,
    duration_s: u64,
    people: usize,
    events: u32,
    interrupted: bool,
    decision: Option<String>,
    file: String,
}

impl Listed {
    fn of(summary: Summary, file: String) -> Self {
        Self {
            started_at: summary
                .started_at
                .strftime("%Y-%m-%dT%H:%M:%S%:z")
                .to_string(),
            duration_s: summary.duration.as_secs(),
            id: summary.id,
            title: summary.title,
            people: summary.people,
            events: summary.events,
            interrupted: summary.interrupted,
            decision: summary.decided,
            file,
        }
    }
}

fn list(places: &Places, format: Format) -> Replied {
    let entries = archive::list(&places.sessions_dir()).map_err(|error| failed(&error))?;
    let (mut listed, mut warnings) = (Vec::new(), Vec::new());
    for entry in entries {
        match entry.summary {
            Ok(summary) => listed.push(Listed::of(summary, entry.path.display().to_string())),
            Err(error) => warnings.push(format!("warning: {error}\n")),
        }
    }
    let err = warnings.concat();
    if format == Format::Json {
        return Ok(Reply {
            err,
            ..json(&listed)?
        });
    }
    if listed.is_empty() {
        return Ok(Reply {
            out: "No session is saved yet. `colead run` begins one.\n".to_owned(),
            err,
            code: 0,
        });
    }
    Ok(Reply {
        out: listed.iter().map(line).collect::<Vec<_>>().concat(),
        err,
        code: 0,
    })
}

fn line(session: &Listed) -> String {
    let what = match &session.decision {
        _ if session.interrupted => "interrupted",
        Some(decision) => decision,
        None => "no decision",
    };
    format!(
        "{}  {:40}  {}\n",
        session.id,
        fit(&session.title, 40),
        fit(what, 60)
    )
}

fn show(session: &str, places: &Places, format: Format) -> Replied {
    let path =
        archive::resolve(session, &places.sessions_dir()).map_err(|error| invalid(&error))?;
    if format == Format::Json {
        let summary = Summary::read(&path).map_err(|error| failed(&error))?;
        return json(&Listed::of(summary, path.display().to_string()));
    }
    let saved = read(&path).map_err(|error| failed(&error))?;
    Ok(Reply::done(minutes(&saved, &path)))
}

#[derive(Serialize)]
struct Proof {
    file: String,
    sound: bool,
    events: Option<u32>,
    last_hash: Option<String>,
    torn: bool,
    line: Option<usize>,
    reason: Option<String>,
}

/// Exit code 0 and the last hash of the chain, or 1 and the first bad line.
fn verify(session: &str, places: &Places, format: Format) -> Replied {
    let path =
        archive::resolve(session, &places.sessions_dir()).map_err(|error| invalid(&error))?;
    let file = path.display().to_string();
    match archive::verify(&path) {
        Ok(verified) => {
            let hash: Hash = verified.last_hash;
            if format == Format::Json {
                return json(&Proof {
                    file,
                    sound: true,
                    events: Some(verified.events),
                    last_hash: Some(hash.to_string()),
                    torn: verified.torn,
                    line: None,
                    reason: None,
                });
            }
            let err = if verified.torn {
                format!("warning: {file} ends in the middle of a line, which was passed over\n")
            } else {
                String::new()
            };
            Ok(Reply {
                out: format!("{hash}\n"),
                err,
                code: 0,
            })
        }
        Err(error) if format == Format::Json => {
            let line = match &error {
                JournalError::Damaged { line, .. } => Some(*line),
                _ => None,
            };
            let reason = Some(error.to_string());
            let proof = Proof {
                file,
                sound: false,
                events: None,
                last_hash: None,
                torn: false,
                line,
                reason,
            };
            Ok(Reply {
                code: 1,
                ..json(&proof)?
            })
        }
        Err(error) => Err(failed(&error)),
    }
}
