//! Balance and patterns of a file: contributions, a transcript, or a session.

use std::path::Path;

use super::import::called;
use super::typed::Format;
use super::which;
use super::{Failure, Replied, Reply, failed, read_input};
use crate::analyse::{Analysis, Faults, analyse, of_session, of_talk, read};
use crate::files::Places;
use crate::import::{self, Transcript, Wishes};
use crate::runtime::sessions;

pub(super) fn run(file: &Path, places: &Places, format: Format) -> Replied {
    let (analysis, warnings) = analysed(file, places)?;
    let warnings = warnings
        .iter()
        .map(|warning| format!("warning: {warning}\n"));
    Ok(Reply {
        err: warnings.collect(),
        ..Reply::done(match format {
            Format::Text => analysis.to_text(),
            Format::Json => analysis.to_json(),
        })
    })
}

fn analysed(file: &Path, places: &Places) -> Result<(Analysis, Vec<String>), Failure> {
    if file != Path::new("-") && !file.exists() {
        let spec = file.display().to_string();
        if let Ok(path) = which::file(&spec, places) {
            return session(&path);
        }
    }
    let bytes = read_input(file)?;
    if bytes.starts_with(b"{\"colead\"") {
        if file == Path::new("-") {
            return Err(Failure::Invalid(
                "a session is read from its file: give its path or its id".to_owned(),
            ));
        }
        return session(file);
    }
    let name = called(file);
    let text = |faults: Faults| Failure::Invalid(faults.to_string());
    if import::is_contributions(&bytes) {
        return Ok((analyse(&read(&name, &bytes).map_err(text)?), Vec::new()));
    }
    let Transcript {
        people,
        turns,
        estimated,
        warnings,
        ..
    } = import::read(&name, &bytes, &Wishes::default()).map_err(text)?;
    Ok((of_talk(people, &turns, estimated), warnings))
}

fn session(path: &Path) -> Result<(Analysis, Vec<String>), Failure> {
    let saved = sessions::read(path).map_err(|error| failed(&error))?;
    let shown = sessions::shown_states(path).map_err(|error| failed(&error))?;
    Ok((of_session(&saved.session, &shown), Vec::new()))
}
