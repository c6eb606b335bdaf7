//! The command line: what can be typed, as plain data, and what each command prints. Only `main` prints it.

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
mod which;

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;

use crate::app::keys::Preset;
use crate::app::settings::Zoom;
use crate::config::Config;
use crate::files::{Overrides, Places};
use crate::journal::JournalError;
use crate::journal::archive::NotFound;
use crate::rehearsal::Policy;
use crate::tally::Method;
use crate::words::Language;

/// Run a meeting of leaders who lead and follow at once.
///
/// Timed rounds from a plan, one key for each contribution, a balance gauge for everybody, warnings with a way out, a
/// ballot, and a decision with owners. Without a command: the home screen.
#[derive(Debug, Parser)]
#[command(name = "colead", version, max_term_width = 100, after_help = EXAMPLES)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,

    /// Keep sessions in this folder; the variable COLEAD_DATA_DIR names it as well
    #[arg(long, global = true, value_name = "DIR")]
    data_dir: Option<PathBuf>,

    /// Read settings from this file; the variable COLEAD_CONFIG names it as well
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,

    /// Speak this language on the screen: en, de, fr, es, zh or ar; otherwise that of the settings, or of the locale
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    language: Option<Language>,

    /// Start from this set of keys; the settings change single ones
    #[arg(long, global = true, value_enum, value_name = "SET")]
    keys: Option<KeysArg>,
}

/// How the settings were asked for.
#[derive(Clone, Copy, Debug)]
struct Named {
    /// A file was, so it has to be there.
    file: bool,
    language: Option<Language>,
    keys: Option<Preset>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum KeysArg {
    /// The keys of the manual
    Default,
    /// What a meeting needs most under the left hand
    Left,
}

impl From<KeysArg> for Preset {
    fn from(arg: KeysArg) -> Self {
        match arg {
            KeysArg::Default => Self::Default,
            KeysArg::Left => Self::Left,
        }
    }
}

fn language(tag: &str) -> Result<Language, String> {
    Language::of_locale(tag).ok_or_else(|| {
        let tags = Language::ALL.map(Language::name);
        format!("there are words in {}", tags.join(", "))
    })
}

const EXAMPLES: &str = "\
Examples:
  colead run                                   the built-in default plan
  colead run --people \"Ana,Bo,Chidi\" decide-15
  colead plans new board.toml                  a plan of your own to start from
  colead check board.toml                      every fault of it, with line and remedy
  colead run --console board.toml              notes and warnings on this screen alone; then, on the projector:
  colead present                               what the room sees of the running session
  colead rehearse --cast chefs                 practise on people who are not there
  colead rehearse --headless --cast board      how an hour with a board would go, a thousand times
  colead resume                                go on with the last interrupted session
  colead replay last --speed 4                 look at the newest session again
  colead trends --since 2026-01-01             what the sessions of this year have in common
  colead report last --as markdown -o minutes.md
  colead tally lunch.jsonl --method star       count ballots from a file";

#[derive(Debug, Subcommand)]
enum Command {
    /// Facilitate a session
    #[command(after_help = examples::RUN)]
    Run(RunArgs),
    /// Go on with an interrupted session; a closed one is shown
    #[command(after_help = examples::RESUME)]
    Resume {
        /// A path, an id, the beginning of an id, or `last`
        #[arg(default_value = "last")]
        session: String,
        #[command(flatten)]
        shown: ShownArgs,
    },
    /// Look at a saved session again, as the room saw it
    #[command(after_help = examples::REPLAY)]
    Replay(ReplayArgs),
    /// Show a running session on a second screen, such as a projector
    #[command(after_help = examples::PRESENT)]
    Present {
        /// A path, an id, the beginning of an id, or `last`; otherwise the session that is running
        session: Option<String>,
        /// How large a round is drawn, instead of what the settings say
        #[arg(long, value_name = "ZOOM", value_parser = PossibleValuesParser::new(Zoom::ALL.map(Zoom::name)).try_map(|name| Zoom::from_name(&name).ok_or(name)))]
        zoom: Option<Zoom>,
    },
    /// Hold a plan with a simulated cast: on the screen with you at the keys, or many times without it
    #[command(after_help = examples::REHEARSE)]
    Rehearse(RehearseArgs),
    /// Check a plan: every fault, what is likely to go wrong in the room, and when each round begins
    #[command(after_help = examples::CHECK)]
    Check(CheckArgs),
    /// The built-in plans
    #[command(after_help = examples::PLANS)]
    Plans {
        #[command(subcommand)]
        command: Option<PlansCommand>,
        #[command(flatten)]
        output: OutputArgs,
    },
    /// What is offered against a warning: the built-in counter-moves and your own
    #[command(after_help = examples::COUNTER_MOVES)]
    CounterMoves {
        #[command(subcommand)]
        command: Option<CounterMovesCommand>,
        #[command(flatten)]
        output: OutputArgs,
    },
    /// Saved sessions
    #[command(after_help = examples::SESSIONS)]
    Sessions {
        #[command(subcommand)]
        command: Option<SessionsCommand>,
        #[command(flatten)]
        output: OutputArgs,
    },
    /// Minutes of a saved session
    #[command(after_help = examples::REPORT)]
    Report(ReportArgs),
    /// Balance and patterns of a contributions CSV, a transcript or a session
    #[command(after_help = examples::ANALYSE)]
    Analyse {
        /// A CSV file with the columns `t_start,t_end,speaker,kind`, a transcript, a session, or - for standard input
        file: PathBuf,
        #[command(flatten)]
        output: OutputArgs,
    },
    /// Learn from a saved session: balance over time, what followed each warning, leads nobody took up, minds moved
    #[command(after_help = examples::COACH)]
    Coach(CoachArgs),
    /// Count a ballot file: who won, and why
    #[command(after_help = TALLY_EXAMPLES)]
    Tally(TallyArgs),
    /// A meeting held elsewhere becomes a session: a contributions CSV or a transcript
    #[command(after_help = examples::IMPORT)]
    Import {
        #[command(flatten)]
        args: ImportArgs,
        #[command(flatten)]
        output: OutputArgs,
    },
    /// Balance, patterns, overruns and decisions across the saved sessions
    #[command(after_help = examples::TRENDS)]
    Trends(TrendsArgs),
    /// Settings
    #[command(after_help = examples::CONFIG)]
    Config {
        #[command(subcommand)]
        command: Option<ConfigCommand>,
        #[command(flatten)]
        output: OutputArgs,
    },
    /// Completions for a shell, to be put where it looks for them
    #[command(after_help = examples::COMPLETIONS)]
    Completions {
        #[arg(value_enum)]
        shell: Shell,
    },
    /// The manual page
    #[command(after_help = examples::MAN)]
    Man {
        /// Write a page for each command into this folder instead
        #[arg(long, value_name = "DIR")]
        dir: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
struct RunArgs {
    /// A file or a built-in plan
    #[arg(default_value = crate::plan::builtin::DEFAULT.name)]
    plan: String,
    /// Who is there, instead of the plan's people: "Ana,Bo,Chidi"
    #[arg(long, value_name = "NAMES")]
    people: Option<String>,
    /// The session's title, instead of the plan's
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    #[command(flatten)]
    shown: ShownArgs,
}

/// How a meeting is shown to whoever holds it.
#[derive(Clone, Copy, Debug, Default, Args)]
struct ShownArgs {
    /// This screen is the facilitator's own: `colead present` shows the session to the room
    #[arg(long)]
    console: bool,
    /// Lines of text instead of screens, for a screen reader or a pipe: words in, an event a line out
    #[arg(long)]
    plain: bool,
}

#[derive(Debug, Args)]
struct ReplayArgs {
    /// A path, an id, the beginning of an id, or `last`
    #[arg(default_value = "last")]
    session: String,
    /// Seconds of the session in a second: 0.5, 1, 2, 4, 8, 16, 32 or 64
    #[arg(long, value_name = "X", default_value = "1")]
    speed: String,
    /// Begin at this time from the session's start: 12:30, 1:02:30, 90s
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// Mark the turns of an imported meeting a second time, under this name, without seeing any other marking
    #[arg(long, value_name = "NAME")]
    coder: Option<String>,
    /// Lines of text instead of screens, for a screen reader or a pipe
    #[arg(long)]
    plain: bool,
}

const TALLY_EXAMPLES: &str = "\
Forms, known by what the file holds: JSON as one document or with a ballot a line, CSV, ABIF, BLT,
the Condorcet Election Format and PrefLib.

  {\"method\": \"irv\", \"options\": [\"A\", \"B\", \"C\"]}
  {\"count\": 3, \"rank\": [[\"A\"], [\"B\", \"C\"]]}
  {\"rank\": [[\"C\"]]}

Examples:
  colead tally lunch.jsonl --method schulze
  colead tally votes.csv --method star --rule max=10 --format json
  colead tally debian.toi -m ranked-pairs --rule strength=margins
  colead tally lunch.jsonl --as blt -o lunch.blt    the ballots for another program, not counted";

#[derive(Debug, Args)]
struct TallyArgs {
    /// A ballot file, or - for standard input
    file: PathBuf,
    /// Count by this method, instead of the file's
    #[arg(short, long, value_parser = PossibleValuesParser::new(Method::ALL.map(Method::word)))]
    method: Option<String>,
    /// Count by this rule, instead of the file's; may be given several times
    #[arg(long = "rule", value_name = "KEY=VALUE")]
    rules: Vec<String>,
    /// Write the ballots in this form instead of counting them
    #[arg(long = "as", value_enum, value_name = "FORM")]
    form: Option<BallotForm>,
    /// Write them to this file, which must not be there yet, instead of standard output
    #[arg(short, long, value_name = "FILE", requires = "form")]
    output: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum BallotForm {
    Csv,
    Abif,
    Blt,
}

#[derive(Debug, Args)]
struct ImportArgs {
    /// The file, or - for standard input
    file: PathBuf,
    /// When the meeting began, as in 2026-11-20T09:00; files hardly ever say so
    #[arg(long, value_name = "TIME")]
    started: Option<String>,
    /// The session's title, instead of the file's name
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// People who were there, whether they spoke or not: "Ana,Bo,Chidi"
    #[arg(long, value_name = "NAMES")]
    people: Option<String>,
    /// A name in the file is somebody else's: "Ana (iPhone)=Ana"; may be given more than once
    #[arg(long, value_name = "A=B")]
    same: Vec<String>,
    /// Keep who spoke and when, but not what was said
    #[arg(long)]
    without_text: bool,
    /// Say what would come in, and save nothing
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Args)]
struct CheckArgs {
    /// A file, a built-in plan, or - for standard input
    plan: String,
    /// How many take part, or who: 9, or "Ana,Bo,Chidi"; else the plan's people, else eight
    #[arg(long, value_name = "PEOPLE")]
    people: Option<String>,
    /// When the meeting begins, local time; then whether it fits the plan's end is checked too
    #[arg(long, value_name = "HH:MM")]
    start: Option<String>,
    #[command(flatten)]
    output: OutputArgs,
}

#[derive(Debug, Args)]
struct RehearseArgs {
    /// A file or a built-in plan
    #[arg(default_value = crate::plan::builtin::DEFAULT.name)]
    plan: String,
    /// Who is there: a file, one of your own casts, or `balanced`, `chefs`, `silent`, `one_leader`, `board`
    #[arg(long, value_name = "NAME|FILE", default_value = crate::rehearsal::cast::DEFAULT.name)]
    cast: String,
    /// How many take part, or under which names: 9, or "Ana,Bo,Chidi"
    #[arg(long, value_name = "N|NAMES")]
    people: Option<String>,
    /// What chance begins from: the same seed gives the same people; on the screen another one each time unless given
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Seconds of the session in a second, while a round runs: 1, 2, 4, 8, 16, 32 or 64; `<` and `>` change it
    #[arg(long, value_name = "X", default_value = "1", value_parser = rehearse::parse_speed,
          conflicts_with = "headless")]
    speed: u8,
    /// The cast only speaks, and you mark; how far you agree with what it meant is told at the end
    #[arg(long, conflicts_with = "headless")]
    mark: bool,
    /// Hold whole meetings without a screen, and print what happened
    #[arg(long, conflicts_with_all = ["console", "plain"])]
    headless: bool,
    #[command(flatten)]
    shown: ShownArgs,
    /// How many meetings are held
    #[arg(long, value_name = "N", default_value_t = 1000, requires = "headless",
          value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    runs: u64,
    /// How the simulated facilitator holds them
    #[arg(long, value_enum, default_value_t, requires = "headless")]
    facilitator: FacilitatorArg,
    #[command(flatten)]
    output: OutputArgs,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum FacilitatorArg {
    /// Lets speakers finish, and takes counter-moves
    #[default]
    Calm,
    /// Ends rounds and turns on time
    Strict,
    /// Lets rounds run over, and answers no warning
    Absent,
}

impl From<FacilitatorArg> for Policy {
    fn from(arg: FacilitatorArg) -> Self {
        match arg {
            FacilitatorArg::Calm => Self::Calm,
            FacilitatorArg::Strict => Self::Strict,
            FacilitatorArg::Absent => Self::Absent,
        }
    }
}

#[derive(Debug, Args)]
struct ReportArgs {
    /// A path, an id, the beginning of an id, or `last`
    session: String,
    #[arg(long = "as", value_enum, default_value_t)]
    form: ReportForm,
    /// Write to this file instead of standard output; one that is there stays as it is
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace the file if it is there
    #[arg(long, requires = "output")]
    force: bool,
    /// Put `Person 1`, `Person 2`... in the place of every name, in what was typed too, and leave no way back to the session
    #[arg(long)]
    anonymise: bool,
}

#[derive(Debug, Args)]
struct CoachArgs {
    /// A path, an id, the beginning of an id, or `last`
    #[arg(default_value = "last")]
    session: String,
    /// A card for this person alone: their own figures, and nothing of anybody else
    #[arg(long, value_name = "NAME")]
    person: Option<String>,
    /// Write to this file, which only you can read, instead of standard output; one that is there stays as it is
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace the file if it is there
    #[arg(long, requires = "output")]
    force: bool,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum ReportForm {
    /// Minutes to send
    #[default]
    Markdown,
    /// The decision as an architecture decision record (MADR)
    Madr,
    /// The minutes as one page with charts, for a browser or for paper
    Html,
    /// Everything about proposals, ballots and promises, for other programs
    Json,
    /// The contributions, as `analyse` reads them
    Csv,
    /// Contributions counted by round and person
    CsvRounds,
    /// Review and due dates, for a calendar
    Ics,
    /// A recording that asciinema plays
    Asciicast,
}

#[derive(Debug, Subcommand)]
enum PlansCommand {
    /// Name them
    List,
    /// Print one
    Show {
        /// A built-in plan
        name: String,
    },
    /// Write a commented plan to start from
    New {
        /// The file to write; one that is there already stays as it is
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
enum CounterMovesCommand {
    /// Name them, by what they are against
    List,
    /// Say all about one
    Show {
        /// Its name, or the beginning of it
        name: String,
    },
}

#[derive(Debug, Subcommand)]
enum SessionsCommand {
    /// List them, the newest first
    List(Wanted),
    /// What one came to
    Show {
        /// A path, an id, the beginning of an id, or `last`
        session: String,
    },
    /// Prove that nothing in one was changed since it was written, and that its ballots were counted right
    Verify {
        /// A path, an id, the beginning of an id, or `last`
        session: String,
    },
    /// Remove sessions for good, after asking
    Purge(PurgeArgs),
    /// Everything a session holds of one person, as JSON
    ExportData(ExportArgs),
}

/// Which sessions are listed.
#[derive(Debug, Default, Args)]
struct Wanted {
    /// Words that stand in the title, a note, a proposal, the decision or a deed
    words: Vec<String>,
    /// Only with this person
    #[arg(long, value_name = "NAME")]
    person: Option<String>,
    /// Only from this day on
    #[arg(long, value_name = "DATE")]
    since: Option<Date>,
    /// Only up to this day
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// Only those with a decision
    #[arg(long, conflicts_with = "undecided")]
    decided: bool,
    /// Only those without one
    #[arg(long)]
    undecided: bool,
    /// Rehearsals instead, which are kept apart
    #[arg(long)]
    rehearsals: bool,
}

#[derive(Debug, Args)]
struct TrendsArgs {
    /// Only sessions from this day on
    #[arg(long, value_name = "DATE")]
    since: Option<Date>,
    /// Only sessions up to this day
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// Only sessions of plans with this in their title
    #[arg(long, value_name = "TEXT")]
    plan: Option<String>,
    /// Only sessions with this person, who agreed to be named in them
    #[arg(long, value_name = "NAME")]
    person: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    format: TrendsForm,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum TrendsForm {
    #[default]
    Text,
    Json,
    Csv,
}

#[derive(Debug, Args)]
struct PurgeArgs {
    /// A path, an id, the beginning of an id, or `last`
    #[arg(required_unless_present = "expired", conflicts_with = "expired")]
    session: Option<String>,
    /// Every session that is past the day until which it is kept, by `keep_days` in the settings
    #[arg(long)]
    expired: bool,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

#[derive(Debug, Args)]
struct ExportArgs {
    /// A path, an id, the beginning of an id, or `last`
    session: String,
    /// Whose data
    #[arg(long, value_name = "NAME")]
    person: String,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Then take the person out of the session for good, a pseudonym in the place of the name, after asking
    #[arg(long)]
    forget: bool,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

#[derive(Clone, Copy, Debug, Subcommand)]
enum ConfigCommand {
    /// Where the settings and the sessions are
    Path,
    /// The settings in force
    Show,
    /// Write a commented settings file with every key
    Init,
}

#[derive(Clone, Copy, Debug, Args)]
struct OutputArgs {
    #[arg(long, value_enum, default_value_t, global = true)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
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
        Some(Command::Present { session, zoom }) => {
            let mut config = settings(&places, named)?;
            config.zoom = zoom.unwrap_or(config.zoom);
            run::present(session.as_deref(), &places, &config)
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
