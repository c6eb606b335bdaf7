//! Manual pages and completions, both written from the table of commands.

use std::fs;
use std::path::Path;

use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;

use super::typed::Cli;
use super::{Failure, Replied, Reply, unwritten};

/// The program's page on standard output, or a page for each command as files of `dir`.
pub(super) fn man(dir: Option<&Path>) -> Replied {
    let mut command = Cli::command();
    command.build();
    let Some(dir) = dir else {
        return Ok(Reply::done(page(command)?));
    };
    fs::create_dir_all(dir).map_err(|error| unwritten(dir, &error))?;
    let mut all = Vec::new();
    collect(command, &mut all);
    let count = all.len();
    for command in all {
        let name = command
            .get_display_name()
            .unwrap_or_else(|| command.get_name());
        let path = dir.join(format!("{name}.1"));
        let page = page(command)?;
        fs::write(&path, page).map_err(|error| unwritten(&path, &error))?;
    }
    Ok(Reply::done(format!(
        "{count} pages are in {}.\n",
        dir.display()
    )))
}

/// The command and those below it, without `help`, which prints what the pages hold.
fn collect(command: Command, all: &mut Vec<Command>) {
    for below in command.get_subcommands() {
        if below.get_name() != "help" {
            collect(below.clone(), all);
        }
    }
    all.push(command);
}

fn page(command: Command) -> Result<String, Failure> {
    let mut page = Vec::new();
    Man::new(command)
        .render(&mut page)
        .map_err(|error| Failure::Failed(error.to_string()))?;
    String::from_utf8(page).map_err(|error| Failure::Failed(error.to_string()))
}

pub(super) fn completions(shell: Shell) -> Replied {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "colead", &mut text);
    String::from_utf8(text)
        .map(Reply::done)
        .map_err(|error| Failure::Failed(error.to_string()))
}
