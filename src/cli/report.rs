//! Reports of a saved session: minutes as text or as a page, a decision record, figures, a calendar, a recording.

use std::path::Path;

use super::typed::{ReportArgs, ReportForm};
use super::which;
use super::{Failure, Replied, Reply, failed, unwritten, write_new};
use crate::config::Config;
use crate::files::Places;
use crate::journal::{Reader, anonymised};
use crate::report::{Provenance, by_round, calendar, contributions, html, json, madr, markdown};
use crate::runtime::asciicast::{Recording, record};
use crate::runtime::files::replace;
use crate::runtime::sessions::{Saved, Whole, remarks, whole};
use crate::session::Session;

pub(super) fn run(args: &ReportArgs, places: &Places, config: &Config) -> Replied {
    let path = which::file(&args.session, places)?;
    let reader = || Reader::open(&path).map_err(|error| failed(&error));
    let whole = if args.anonymise {
        let bytes = anonymised(&path).map_err(|error| failed(&error))?;
        Reader::new(&bytes[..], &path).and_then(whole)
    } else {
        whole(reader()?)
    };
    let whole = whole.map_err(|error| failed(&error))?;
    let text = text(args, &whole, &path, config)?;
    let open = open_kinds(args.form, &whole);
    let Some(output) = &args.output else {
        return Ok(Reply {
            err: open,
            ..Reply::done(text)
        });
    };
    // As private as the session itself.
    if args.force {
        replace(output, text.as_bytes()).map_err(|error| unwritten(output, &error))?;
    } else {
        write_new(output, &text)?;
    }
    Ok(Reply {
        err: format!("{open}The report is in {}.\n", output.display()),
        ..Reply::default()
    })
}

/// What a file of contributions has no place for: how many turns are not in it, because nobody has marked them.
fn open_kinds(form: ReportForm, whole: &Whole) -> String {
    let session = whole.timeline.after(whole.timeline.facts().len());
    match (form, session.speech().open(session.marks())) {
        (ReportForm::Csv | ReportForm::CsvRounds, (known, open)) if open > 0 => format!(
            "Kinds are open: {open} of {known} turns are not marked as lead, follow or both, and are not in it.\n"
        ),
        _ => String::new(),
    }
}

fn text(args: &ReportArgs, whole: &Whole, path: &Path, config: &Config) -> Result<String, Failure> {
    let Whole {
        header,
        timeline,
        last_hash,
    } = whole;
    let session = timeline.after(timeline.facts().len());
    let (last_hash, file) = (last_hash.to_string(), path.display().to_string());
    let remarks = remarks(&header.resealed, header.started_at.date(), config.keep_days);
    // No way leads back from an anonymised report to its session.
    let provenance = if args.anonymise {
        Provenance {
            id: "anonymised",
            last_hash: None,
            file: None,
            remarks: &[],
        }
    } else {
        Provenance {
            id: &header.id,
            last_hash: Some(&last_hash),
            file: Some(&file),
            remarks: &remarks,
        }
    };
    let failed = |error: &dyn std::fmt::Display| Failure::Failed(error.to_string());
    match args.form {
        ReportForm::Markdown => Ok(markdown(&session, &provenance)),
        ReportForm::Html => Ok(html(timeline, &provenance)),
        ReportForm::Madr => Ok(madr(&session, &provenance)),
        ReportForm::Json => Ok(json(&session, &provenance)),
        ReportForm::Csv => contributions(timeline).map_err(|error| failed(&error)),
        ReportForm::CsvRounds => by_round(timeline).map_err(|error| failed(&error)),
        ReportForm::Ics if header.rehearsal.is_some() => Err(Failure::Invalid(
            "a rehearsal has no dates to keep: its people are simulated".to_owned(),
        )),
        ReportForm::Ics => {
            let stamp = header.started_at.timestamp().strftime("%Y%m%dT%H%M%SZ");
            Ok(calendar(&session, provenance.id, &stamp.to_string()))
        }
        ReportForm::Asciicast => {
            let recording = Recording {
                timeline,
                settings: config.settings(true),
                title: &session.plan().title,
                started: header.started_at.timestamp(),
                columns: 120,
                rows: 36,
            };
            record(recording).map_err(|error| failed(&error))
        }
    }
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
