//! Removing sessions for good, after asking.

use std::io::IsTerminal;
use std::path::PathBuf;

use jiff::Zoned;

use super::super::typed::PurgeArgs;
use super::super::which;
use super::super::{Failure, Reply, Said, failed};
use crate::config::Config;
use crate::files::Places;
use crate::journal::archive::{self, Summary};
use crate::runtime::sessions::kept_until;
use crate::runtime::time::today;

pub(super) fn run(args: &PurgeArgs, places: &Places, config: &Config) -> Result<Said, Failure> {
    let doomed = match &args.session {
        Some(session) => {
            vec![which::file(session, places)?]
        }
        None => expired(places, config)?,
    };
    if doomed.is_empty() {
        return Ok(Reply::done("No session is past its day.\n").into());
    }
    if args.yes {
        return Ok(remove(&doomed).into());
    }
    if !std::io::stdin().is_terminal() {
        return Err(Failure::Invalid(
            "removing sessions asks first; without a terminal say --yes".to_owned(),
        ));
    }
    let list: String = doomed.iter().map(|path| described(path)).collect();
    let question = format!("{list}Remove for good? Type yes:");
    let answered = Box::new(move |answer: &str| match answer {
        "yes" => remove(&doomed),
        _ => Reply::done("Nothing was removed.\n"),
    });
    Ok(Said::Asks { question, answered })
}

/// Those that are past the day until which they are kept. One that cannot be read is left alone.
fn expired(places: &Places, config: &Config) -> Result<Vec<PathBuf>, Failure> {
    let today = today();
    let past = |started: &Zoned| {
        kept_until(started.date(), config.keep_days).is_some_and(|day| day < today)
    };
    let sessions = archive::list(&places.sessions_dir()).map_err(|error| failed(&error))?;
    let rehearsals = archive::list(&places.rehearsals_dir()).map_err(|error| failed(&error))?;
    Ok(sessions
        .into_iter()
        .chain(rehearsals)
        .filter(|entry| {
            let summary = entry.summary.as_ref();
            summary.is_ok_and(|summary| past(&summary.started_at))
        })
        .map(|entry| entry.path)
        .collect())
}

fn described(path: &std::path::Path) -> String {
    match Summary::read(path) {
        Ok(summary) => format!(
            "{}  {}  {} people, {} events\n",
            summary.started_at.strftime("%Y-%m-%d %H:%M"),
            summary.title,
            summary.people,
            summary.events
        ),
        Err(_) => format!("{}\n", path.display()),
    }
}

/// What could be removed is, also when something else could not.
fn remove(doomed: &[PathBuf]) -> Reply {
    let (mut removed, mut refused) = (Vec::new(), Vec::new());
    for path in doomed {
        match archive::remove(path) {
            Ok(()) => removed.push(format!("Removed {}.\n", path.display())),
            Err(error) => refused.push(format!("error: {error}\n")),
        }
    }
    Reply {
        out: removed.concat(),
        err: refused.concat(),
        code: u8::from(!refused.is_empty()),
    }
}
