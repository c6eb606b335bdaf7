//! The archive: listing, showing and verifying saved sessions.

pub(super) mod person;
mod purge;

use serde::Serialize;

use super::report::minutes;
use super::typed::{Format, SessionsCommand, Wanted};
use super::which;
use super::{Failure, Replied, Reply, Said, failed, json};
use crate::config::Config;
use crate::files::Places;
use crate::journal::archive::{self, State, Summary};
use crate::journal::{Hash, JournalError};
use crate::runtime::sessions::read;
use crate::session::Session;
use crate::text::{fit, without_accents};

pub(super) fn run(
    command: SessionsCommand,
    places: &Places,
    config: &Config,
    format: Format,
) -> Result<Said, Failure> {
    let replied = match command {
        SessionsCommand::List(wanted) => list(&wanted, places, format),
        SessionsCommand::Show { session } => show(&session, places, config, format),
        SessionsCommand::Verify { session } => verify(&session, places, format),
        SessionsCommand::Purge(args) => return purge::run(&args, places, config),
        SessionsCommand::ExportData(args) => return person::run(&args, places),
    };
    replied.map(Said::Reply)
}

impl Wanted {
    fn fits(&self, summary: &Summary) -> bool {
        let day = summary.started_at.date();
        let holds = |text: &str, word: &str| without_accents(text).contains(word);
        let words = self.words.iter().map(|word| without_accents(word));
        let person = self.person.as_deref().map(without_accents);
        self.since.is_none_or(|since| day >= since)
            && self.until.is_none_or(|until| day <= until)
            && (!self.decided || summary.decided.is_some())
            && (!self.undecided || summary.decided.is_none())
            && person.is_none_or(|name| summary.names.iter().any(|known| holds(known, &name)))
            && words
                .into_iter()
                .all(|word| summary.words.iter().any(|text| holds(text, &word)))
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
    running: bool,
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
            interrupted: summary.state == State::Interrupted,
            running: summary.state == State::Running,
            decision: summary.decided,
            file,
        }
    }
}

fn list(wanted: &Wanted, places: &Places, format: Format) -> Replied {
    let folder = if wanted.rehearsals {
        places.rehearsals_dir()
    } else {
        places.sessions_dir()
    };
    let entries = archive::list(&folder).map_err(|error| failed(&error))?;
    let (mut listed, mut warnings, mut any) = (Vec::new(), Vec::new(), false);
    for entry in entries {
        match entry.summary {
            Ok(summary) if !wanted.fits(&summary) => any = true,
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
        let none = if any {
            "No saved session fits.\n"
        } else if wanted.rehearsals {
            "No rehearsal is saved yet. `colead rehearse` begins one.\n"
        } else {
            "No session is saved yet. `colead run` begins one.\n"
        };
        return Ok(Reply {
            out: none.to_owned(),
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
        _ if session.running => "running",
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

fn show(session: &str, places: &Places, config: &Config, format: Format) -> Replied {
    let path = which::file(session, places)?;
    if format == Format::Json {
        let summary = Summary::read(&path).map_err(|error| failed(&error))?;
        return json(&Listed::of(summary, path.display().to_string()));
    }
    let saved = read(&path).map_err(|error| failed(&error))?;
    Ok(Reply::done(minutes(&saved, &path, config)))
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

/// Exit code 0 and the last hash of the chain, or 1 and the first bad line, or the first ballot that comes out otherwise
/// when it is counted or its lot is drawn once more.
fn verify(session: &str, places: &Places, format: Format) -> Replied {
    let path = which::file(session, places)?;
    let file = path.display().to_string();
    match archive::verify(&path) {
        Ok(verified) => {
            let hash: Hash = verified.last_hash;
            let saved = read(&path).map_err(|error| failed(&error))?;
            if let Some(reason) = wrong_ballot(&saved.session) {
                return match format {
                    Format::Json => unsound(file, None, reason),
                    Format::Text => Err(Failure::Failed(format!("{file}: {reason}"))),
                };
            }
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
            let torn = verified.torn.then(|| {
                format!("warning: {file} ends in the middle of a line, which was passed over\n")
            });
            let anew = saved.header.resealed.iter().map(|resealed| {
                format!(
                    "note: written anew on {}, because {}; the last hash was {} before\n",
                    resealed.on, resealed.why, resealed.before
                )
            });
            let err = torn.into_iter().chain(anew).collect();
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
            unsound(file, line, error.to_string())
        }
        Err(error) => Err(failed(&error)),
    }
}

/// What is wrong with the first ballot that was not counted or drawn as it had to be.
fn wrong_ballot(session: &Session) -> Option<String> {
    let mut ballots = session.ballots().iter();
    ballots.find_map(|ballot| {
        let error = ballot.audit().err()?;
        Some(format!("ballot {}: {error}", ballot.id.0 + 1))
    })
}

fn unsound(file: String, line: Option<usize>, reason: String) -> Replied {
    let proof = Proof {
        file,
        sound: false,
        events: None,
        last_hash: None,
        torn: false,
        line,
        reason: Some(reason),
    };
    Ok(Reply {
        code: 1,
        ..json(&proof)?
    })
}
