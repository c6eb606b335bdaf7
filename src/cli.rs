//! The command line: what each command does and prints. What can be typed is in `typed`; only `main` prints.

mod analyse;
mod check;
mod coach;
mod config;
mod counter_moves;
mod examples;
mod import;
mod pages;
mod plans;
mod rehearse;
mod report;
mod run;
mod sessions;
mod tally;
mod trends;
mod typed;
mod which;

use std::io::{self, Read};
use std::path::Path;

use crate::app::keys::Preset;
use crate::config::Config;
use crate::files::{Overrides, Places};
use crate::journal::JournalError;
use crate::journal::archive::NotFound;
use crate::words::Language;
use typed::{Command, ConfigCommand, CounterMovesCommand, PlansCommand, SessionsCommand, Wanted};

pub use typed::Cli;

/// How the settings were asked for.
#[derive(Clone, Copy, Debug)]
struct Named {
    /// A file was, so it has to be there.
    file: bool,
    language: Option<Language>,
    keys: Option<Preset>,
}

/// What a command has to say, and how it ends.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// For standard output.
    pub out: String,
    /// For standard error.
    pub err: String,
    /// The exit code: 0 done, 1 the work failed, 2 wrong usage or invalid input.
    pub code: u8,
}

impl Reply {
    fn done(out: impl Into<String>) -> Self {
        Self {
            out: out.into(),
            ..Self::default()
        }
    }
}

/// What a command comes to.
pub enum Said {
    Reply(Reply),
    /// It asks first, and does its work when the answer is `yes`.
    Asks {
        question: String,
        answered: Answered,
    },
}

/// What follows an answer.
pub type Answered = Box<dyn FnOnce(&str) -> Reply>;

impl From<Reply> for Said {
    fn from(reply: Reply) -> Self {
        Self::Reply(reply)
    }
}

/// Why a command did not do its work.
#[derive(Debug)]
enum Failure {
    /// What was typed or what a file holds is wrong: exit code 2.
    Invalid(String),
    /// The work failed: exit code 1.
    Failed(String),
}

type Replied = Result<Reply, Failure>;

/// Runs what was typed. `progress` takes what is to be seen meanwhile on a terminal: a line that writes over the one
/// before.
pub fn run(cli: Cli, progress: &mut dyn FnMut(&str)) -> Said {
    dispatch(cli, progress).unwrap_or_else(|failure| failure.reply().into())
}

impl Failure {
    fn reply(self) -> Reply {
        let (text, code) = match self {
            Self::Invalid(text) => (text, 2),
            Self::Failed(text) => (text, 1),
        };
        Reply {
            err: said(text),
            code,
            ..Reply::default()
        }
    }
}

/// Problem lists bring their own headings; a sentence gets one.
fn said(text: String) -> String {
    let text = if text.starts_with("error:") || text.starts_with("warning:") {
        text
    } else {
        format!("error: {text}")
    };
    if text.ends_with('\n') {
        text
    } else {
        text + "\n"
    }
}

fn dispatch(cli: Cli, progress: &mut dyn FnMut(&str)) -> Result<Said, Failure> {
    let overrides = Overrides {
        data_dir: cli.data_dir,
        config_file: cli.config,
    };
    let variable = std::env::var_os("COLEAD_CONFIG").is_some_and(|value| !value.is_empty());
    let named = Named {
        file: overrides.config_file.is_some() || variable,
        language: cli.language,
        keys: cli.keys.map(Preset::from),
    };
    let places = Places::find(&overrides, |name| std::env::var_os(name))
        .map_err(|error| Failure::Failed(error.to_string()))?;
    let replied = match cli.command {
        None => run::home(&places, &settings(&places, named)?),
        Some(Command::Run(args)) => run::plan(&args, &places, &settings(&places, named)?),
        Some(Command::Resume { session, shown }) => {
            run::resume(&session, shown, &places, &settings(&places, named)?)
        }
        Some(Command::Present {
            session,
            zoom,
            plain,
        }) => {
            let mut config = settings(&places, named)?;
            config.zoom = zoom.unwrap_or(config.zoom);
            run::present(session.as_deref(), plain, &places, &config)
        }
        Some(Command::Replay(args)) => run::replay(&args, &places, &settings(&places, named)?),
        Some(Command::Rehearse(args)) => {
            rehearse::hold(&args, &places, &settings(&places, named)?, progress)
        }
        Some(Command::Check(args)) => check::run(&args),
        Some(Command::Plans { command, output }) => {
            plans::run(command.unwrap_or(PlansCommand::List), output.format)
        }
        Some(Command::CounterMoves { command, output }) => counter_moves::run(
            &command.unwrap_or(CounterMovesCommand::List),
            &places,
            output.format,
        ),
        Some(Command::Sessions { command, output }) => {
            let command = command.unwrap_or(SessionsCommand::List(Wanted::default()));
            return sessions::run(command, &places, &settings(&places, named)?, output.format);
        }
        Some(Command::Report(args)) => report::run(&args, &places, &settings(&places, named)?),
        Some(Command::Analyse { file, output }) => analyse::run(&file, &places, output.format),
        Some(Command::Coach(args)) => coach::run(&args, &places, &settings(&places, named)?),
        Some(Command::Import { args, output }) => import::run(&args, &places, output.format),
        Some(Command::Trends(args)) => trends::run(&args, &places),
        Some(Command::Tally(args)) => tally::run(&args),
        Some(Command::Config { command, output }) => config::run(
            command.unwrap_or(ConfigCommand::Show),
            &places,
            named,
            output.format,
        ),
        Some(Command::Completions { shell }) => pages::completions(shell),
        Some(Command::Man { dir }) => pages::man(dir.as_deref()),
    };
    replied.map(Said::Reply)
}

/// The settings in force: the arguments' over the file's, the file's over the defaults. Only a file that was asked for has to be there.
fn settings(places: &Places, named: Named) -> Result<Config, Failure> {
    let mut config = settings_file(places, named)?;
    config.language = named.language.or(config.language);
    Ok(config)
}

fn settings_file(places: &Places, named: Named) -> Result<Config, Failure> {
    let path = &places.config_file;
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound && !named.file => String::new(),
        Err(error) => {
            return Err(Failure::Invalid(format!(
                "cannot read the settings in {}: {error}",
                path.display()
            )));
        }
    };
    let name = path.display().to_string();
    let parsed = match named.keys {
        Some(keys) => crate::config::parse_with_keys(&name, &text, keys),
        None => crate::config::parse(&name, &text),
    };
    parsed.map_err(|problems| Failure::Invalid(problems.to_string()))
}

/// The bytes of a file, or of standard input for `-`.
fn read_input(path: &Path) -> Result<Vec<u8>, Failure> {
    let read = if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    read.map_err(|error| Failure::Invalid(format!("cannot read {}: {error}", path.display())))
}

/// JSON for standard output: one value, with a line end.
fn json(value: &impl serde::Serialize) -> Replied {
    let text =
        serde_json::to_string_pretty(value).map_err(|error| Failure::Failed(error.to_string()))?;
    Ok(Reply::done(text + "\n"))
}

/// Writes a file to start from; one that is there already stays as it is.
fn write_new(path: &Path, text: &str) -> Result<(), Failure> {
    crate::runtime::files::write_new(path, text.as_bytes()).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::Invalid(format!(
            "{} exists already; nothing was changed",
            path.display()
        )),
        _ => unwritten(path, &error),
    })
}

fn unwritten(path: &Path, error: &io::Error) -> Failure {
    Failure::Failed(format!("cannot write {}: {error}", path.display()))
}

/// A session file that cannot be read: wrong input when it is something else, failed work when the disk or the file is
/// damaged.
fn failed(error: &JournalError) -> Failure {
    match error {
        JournalError::NotASession { .. }
        | JournalError::Empty { .. }
        | JournalError::Newer { .. } => Failure::Invalid(error.to_string()),
        JournalError::Io { .. }
        | JournalError::BoxDamaged { .. }
        | JournalError::Damaged { .. }
        | JournalError::InUse { .. }
        | JournalError::Exists { .. }
        | JournalError::Gone { .. } => Failure::Failed(error.to_string()),
    }
}

/// A session that cannot be found.
fn invalid(error: &NotFound) -> Failure {
    Failure::Invalid(error.to_string())
}
