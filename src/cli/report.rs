//! Minutes of a saved session.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::{Replied, Reply, ReportArgs, ReportForm, failed, invalid, unwritten};
use crate::config::Config;
use crate::files::Places;
use crate::journal::archive;
use crate::report::{Provenance, markdown};
use crate::runtime::sessions::{Saved, read, remarks};

pub(super) fn run(args: &ReportArgs, places: &Places, config: &Config) -> Replied {
    let path =
        archive::resolve(&args.session, &places.sessions_dir()).map_err(|error| invalid(&error))?;
    let saved = read(&path).map_err(|error| failed(&error))?;
    let text = match args.form {
        ReportForm::Markdown => minutes(&saved, &path, config),
    };
    let Some(output) = &args.output else {
        return Ok(Reply::done(text));
    };
    // As private as the session itself.
    let written = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(output)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())
                .and_then(|()| file.sync_all())
        });
    match written {
        Ok(()) => Ok(Reply {
            err: format!("The minutes are in {}.\n", output.display()),
            ..Reply::default()
        }),
        Err(error) => Err(unwritten(output, &error)),
    }
}

/// The minutes of a session that was read from `path`.
pub(super) fn minutes(saved: &Saved, path: &Path, config: &Config) -> String {
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
    markdown(&saved.session, &provenance)
}
