//! Reports of a saved session: minutes, a decision record, JSON.

use std::path::Path;

use super::{Replied, Reply, ReportArgs, ReportForm, failed, invalid, unwritten, write_new};
use crate::config::Config;
use crate::files::Places;
use crate::journal::archive;
use crate::report::{Provenance, json, madr, markdown};
use crate::runtime::files::replace;
use crate::runtime::sessions::{Saved, read, remarks};
use crate::session::Session;

pub(super) fn run(args: &ReportArgs, places: &Places, config: &Config) -> Replied {
    let path =
        archive::resolve(&args.session, &places.sessions_dir()).map_err(|error| invalid(&error))?;
    let saved = read(&path).map_err(|error| failed(&error))?;
    let write = match args.form {
        ReportForm::Markdown => markdown,
        ReportForm::Madr => madr,
        ReportForm::Json => json,
    };
    let text = written(write, &saved, &path, config);
    let Some(output) = &args.output else {
        return Ok(Reply::done(text));
    };
    // As private as the session itself.
    if args.force {
        replace(output, text.as_bytes()).map_err(|error| unwritten(output, &error))?;
    } else {
        write_new(output, &text)?;
    }
    Ok(Reply {
        err: format!("The report is in {}.\n", output.display()),
        ..Reply::default()
    })
}

/// The minutes of a session that was read from `path`.
pub(super) fn minutes(saved: &Saved, path: &Path, config: &Config) -> String {
    written(markdown, saved, path, config)
}

fn written(
    write: fn(&Session, &Provenance<'_>) -> String,
    saved: &Saved,
    path: &Path,
    config: &Config,
) -> String {
    let last_hash = saved.last_hash.to_string();
    let file = path.display().to_string();
    let started = saved.header.started_at.date();
    let remarks = remarks(&saved.header.resealed, started, config.keep_days);
    let provenance = Provenance {
        id: &saved.header.id,
        last_hash: Some(&last_hash),
        file: Some(&file),
        remarks: &remarks,
    };
    write(&saved.session, &provenance)
}
