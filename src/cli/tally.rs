//! Counting a ballot file, or writing its ballots in another form.

mod steps;
mod text;

use std::fs::File;
use std::io;
use std::path::Path;

use serde::Serialize;
use serde_json::{Map, Value};

use super::typed::{BallotForm, Format, TallyArgs};
use super::{Failure, Replied, Reply, json, write_new};
use crate::ballot_file::{BallotFile, Election, Overrides, Unreadable, WriteAs, read, write};
use crate::tally::{Method, OptionId, Tally};

pub(super) fn run(args: &TallyArgs) -> Replied {
    let method = args.method.as_deref().and_then(Method::from_word);
    let overrides = Overrides::new(method, &args.rules).map_err(Failure::Invalid)?;
    let file = open(&args.file, method)?;
    if let Some(form) = args.form {
        return convert(&file, form, args.output.as_deref());
    }
    let election = file
        .election(&overrides)
        .map_err(|faults| Failure::Invalid(faults.to_string()))?;
    let tally = election.count();
    let reply = match args.format {
        Format::Text => Reply::done(text::of(&election, &tally)),
        Format::Json => json(&Printed::new(&election, &tally))?,
    };
    let notices = election.notices.iter();
    let notices: Vec<String> = notices.map(|notice| format!("note: {notice}\n")).collect();
    Ok(Reply {
        err: notices.concat(),
        ..reply
    })
}

fn open(path: &Path, method: Option<Method>) -> Result<BallotFile, Failure> {
    let name = if path == Path::new("-") {
        "standard input".to_owned()
    } else {
        path.display().to_string()
    };
    let opened = if path == Path::new("-") {
        read(&name, io::stdin(), method)
    } else {
        File::open(path)
            .map_err(Unreadable::Io)
            .and_then(|file| read(&name, file, method))
    };
    opened.map_err(|error| match error {
        Unreadable::Io(error) => Failure::Invalid(format!("cannot read {name}: {error}")),
        Unreadable::Faults(faults) => Failure::Invalid(faults.to_string()),
    })
}

fn convert(file: &BallotFile, form: BallotForm, output: Option<&Path>) -> Replied {
    let form = match form {
        BallotForm::Csv => WriteAs::Csv,
        BallotForm::Abif => WriteAs::Abif,
        BallotForm::Blt => WriteAs::Blt,
    };
    let text = write(file, form).map_err(|error| Failure::Invalid(error.to_string()))?;
    let Some(output) = output else {
        return Ok(Reply::done(text));
    };
    write_new(output, &text)?;
    Ok(Reply {
        err: format!("The ballots are in {}.\n", output.display()),
        ..Reply::default()
    })
}

/// What `--format json` prints.
#[derive(Serialize)]
struct Printed<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    method: &'static str,
    rules: Map<String, Value>,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    passed: Option<bool>,
    winners: Vec<&'a str>,
    order: Vec<Vec<&'a str>>,
    steps: Vec<Value>,
    why: &'a [String],
    counts: PrintedCounts,
    ties: Vec<PrintedTie<'a>>,
    notices: &'a [String],
}

#[derive(Serialize)]
struct PrintedCounts {
    eligible: u32,
    present: u32,
    cast: u32,
    abstain: u32,
    blank: u32,
    spoiled: u32,
    exhausted: u32,
}

#[derive(Serialize)]
struct PrintedTie<'a> {
    stage: &'a str,
    options: Vec<&'a str>,
    broken_by: &'a str,
}

impl<'a> Printed<'a> {
    fn new(election: &'a Election, tally: &'a Tally) -> Self {
        let outcome = &tally.outcome;
        let counts = &outcome.counts;
        let names = |options: &[OptionId]| -> Vec<&'a str> {
            options
                .iter()
                .map(|&option| option_name(election, option))
                .collect()
        };
        Self {
            name: election.name.as_deref(),
            method: election.method.word(),
            rules: election.stated_rules(),
            status: outcome.status.word(),
            passed: outcome.passed,
            winners: names(&outcome.winners),
            order: outcome.order.iter().map(|tier| names(tier)).collect(),
            steps: steps::of(election, tally),
            why: &outcome.why,
            counts: PrintedCounts {
                eligible: counts.eligible,
                present: counts.present,
                cast: counts.cast,
                abstain: counts.abstain,
                blank: counts.blank,
                spoiled: counts.spoiled,
                exhausted: counts.exhausted,
            },
            ties: outcome
                .ties
                .iter()
                .map(|tie| PrintedTie {
                    stage: &tie.stage,
                    options: names(&tie.options),
                    broken_by: &tie.broken_by,
                })
                .collect(),
            notices: &election.notices,
        }
    }
}

fn option_name(election: &Election, option: OptionId) -> &str {
    election.method.option_name(option, &election.options)
}
