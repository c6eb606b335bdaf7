//! Plans: finding them, checking them, the built-in ones.

use std::path::Path;

use serde::Serialize;

use super::typed::{Format, PlansCommand};
use super::{Failure, Replied, Reply, json, read_input, write_new};
use crate::app::plan_editor::PlanSource;
use crate::plan::{Plan, builtin, check};

/// A plan by its file or its built-in name. A file wins over a built-in plan of the same name.
pub(super) fn load(name: &str) -> Result<Plan, Failure> {
    let (source, text) = source(name)?;
    check::parse(&source, &text).map_err(|problems| Failure::Invalid(problems.to_string()))
}

/// A plan as [`load`] finds it, with the text that it was read from.
pub(super) fn load_with_text(name: &str) -> Result<(Plan, PlanSource), Failure> {
    let (source, text) = source(name)?;
    let plan =
        check::parse(&source, &text).map_err(|problems| Failure::Invalid(problems.to_string()))?;
    let file = Path::new(name).is_file().then(|| name.to_owned());
    Ok((plan, PlanSource { file, text }))
}

pub(super) fn source(name: &str) -> Result<(String, String), Failure> {
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
