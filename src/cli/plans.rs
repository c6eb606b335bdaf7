//! Plans: finding them, checking them, the built-in ones.

use std::path::Path;

use serde::Serialize;

use super::{Failure, Format, PlansCommand, Replied, Reply, json, read_input, write_new};
use crate::plan::check::Checked;
use crate::plan::{Plan, builtin, check, write_length};
use crate::problem::{Problems, Severity};

/// A plan by its file or its built-in name. A file wins over a built-in plan of the same name.
pub(super) fn load(name: &str) -> Result<Plan, Failure> {
    let (source, text) = source(name)?;
    check::parse(&source, &text).map_err(|problems| Failure::Invalid(problems.to_string()))
}

fn source(name: &str) -> Result<(String, String), Failure> {
    let path = Path::new(name);
    if let Some(plan) = builtin::find(name).filter(|_| !path.is_file()) {
        return Ok((format!("built-in {name}"), plan.toml.to_owned()));
    }
    let bytes = read_input(path).map_err(|failure| match failure {
        Failure::Invalid(why) => Failure::Invalid(format!(
            "{why}\nThe built-in plans are {}.",
            names().join(", ")
        )),
        failed @ Failure::Failed(_) => failed,
    })?;
    let source = if name == "-" { "standard input" } else { name };
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]);
        let line = good.matches('\n').count() + 1;
        Failure::Invalid(format!(
            "{source}: line {line} is not UTF-8 text; save the file as UTF-8"
        ))
    })?;
    Ok((source.to_owned(), text))
}

fn names() -> Vec<&'static str> {
    builtin::all().iter().map(|plan| plan.name).collect()
}

pub(super) fn check(name: &str, format: Format) -> Replied {
    let (source, text) = source(name)?;
    let Checked { plan, problems } = check::check(&source, &text);
    let code = if plan.is_none() { 2 } else { 0 };
    if format == Format::Json {
        return Ok(Reply {
            code,
            ..json(&found(&source, &problems))?
        });
    }
    let err = if problems.is_empty() {
        String::new()
    } else {
        format!("{problems}\n")
    };
    let out = plan
        .map(|plan| format!("{source}: good. {}\n", in_short(&plan)))
        .unwrap_or_default();
    Ok(Reply { out, err, code })
}

/// What a plan amounts to, for eight people if it names none.
fn in_short(plan: &Plan) -> String {
    let people = plan.people.iter().filter(|p| !p.observer).count();
    let (people, assumed) = if people == 0 {
        (8, " assumed")
    } else {
        (people, "")
    };
    format!(
        "{} rounds, {} with {people} people{assumed}.",
        plan.agenda().len(),
        write_length(plan.planned_length(people))
    )
}

#[derive(Serialize)]
struct Found<'a> {
    source: &'a str,
    valid: bool,
    problems: Vec<Fault<'a>>,
}

#[derive(Serialize)]
struct Fault<'a> {
    severity: &'static str,
    line: usize,
    column: usize,
    message: &'a str,
    remedy: &'a str,
}

fn found<'a>(source: &'a str, problems: &'a Problems) -> Found<'a> {
    let faults = problems.iter().map(|problem| {
        let (line, column) = problems.position(problem);
        Fault {
            severity: match problem.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            line,
            column,
            message: &problem.message,
            remedy: &problem.remedy,
        }
    });
    Found {
        source,
        valid: !problems.has_errors(),
        problems: faults.collect(),
    }
}

pub(super) fn run(command: PlansCommand, format: Format) -> Replied {
    match command {
        PlansCommand::List => list(format),
        PlansCommand::Show { name } => show(&name, format),
        PlansCommand::New { file } => new(&file),
    }
}

#[derive(Serialize)]
struct Listed {
    name: &'static str,
    summary: &'static str,
}

fn list(format: Format) -> Replied {
    let plans = builtin::all().iter().map(|plan| Listed {
        name: plan.name,
        summary: plan.summary,
    });
    if format == Format::Json {
        return json(&plans.collect::<Vec<_>>());
    }
    let widest = names().iter().map(|name| name.len()).max().unwrap_or(0);
    let lines = plans.map(|plan| format!("{:widest$}  {}\n", plan.name, plan.summary));
    Ok(Reply::done(lines.collect::<String>()))
}

#[derive(Serialize)]
struct Shown {
    name: &'static str,
    summary: &'static str,
    toml: &'static str,
}

fn show(name: &str, format: Format) -> Replied {
    let plan = builtin::find(name).ok_or_else(|| {
        Failure::Invalid(format!(
            "there is no built-in plan `{name}`; there are {}",
            names().join(", ")
        ))
    })?;
    match format {
        Format::Text => Ok(Reply::done(plan.toml)),
        Format::Json => json(&Shown {
            name: plan.name,
            summary: plan.summary,
            toml: plan.toml,
        }),
    }
}

fn new(file: &Path) -> Replied {
    write_new(file, builtin::TEMPLATE)?;
    Ok(Reply::done(format!(
        "{} is a commented plan. Change it, then: colead check {0} && colead run {0}\n",
        file.display()
    )))
}
