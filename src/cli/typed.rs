//! What can be typed: the commands and their options, as plain data.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;

use super::{examples, rehearse};
use crate::app::keys::Preset;
use crate::app::settings::Zoom;
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
    pub(super) command: Option<Command>,

    /// Keep sessions in this folder; the variable COLEAD_DATA_DIR names it as well
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) data_dir: Option<PathBuf>,

    /// Read settings from this file; the variable COLEAD_CONFIG names it as well
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,

    /// Speak this language on the screen: en, de, fr, es, zh or ar; otherwise that of the settings, or of the locale
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub(super) language: Option<Language>,

    /// Start from this set of keys; the settings change single ones
    #[arg(long, global = true, value_enum, value_name = "SET")]
    pub(super) keys: Option<KeysArg>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum KeysArg {
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

// Only the arguments of the command that was typed are built: the others would only lengthen the way to the first frame.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(super) enum Command {
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
        /// Lines of text instead of a screen, for a screen reader or a pipe: an event a line
        #[arg(long)]
        plain: bool,
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
pub(super) struct RunArgs {
    /// A file or a built-in plan
    #[arg(default_value = crate::plan::builtin::DEFAULT.name)]
    pub(super) plan: String,
    /// Who is there, instead of the plan's people: "Ana,Bo,Chidi"
    #[arg(long, value_name = "NAMES")]
    pub(super) people: Option<String>,
    /// The session's title, instead of the plan's
    #[arg(long, value_name = "TEXT")]
    pub(super) title: Option<String>,
    #[command(flatten)]
    pub(super) shown: ShownArgs,
}

/// How a meeting is shown to whoever holds it.
#[derive(Clone, Copy, Debug, Default, Args)]
pub(super) struct ShownArgs {
    /// This screen is the facilitator's own: `colead present` shows the session to the room
    #[arg(long)]
    pub(super) console: bool,
    /// Lines of text instead of screens, for a screen reader or a pipe: words in, an event a line out
    #[arg(long)]
    pub(super) plain: bool,
}

#[derive(Debug, Args)]
pub(super) struct ReplayArgs {
    /// A path, an id, the beginning of an id, or `last`
    #[arg(default_value = "last")]
    pub(super) session: String,
    /// Seconds of the session in a second: 0.5, 1, 2, 4, 8, 16, 32 or 64
    #[arg(long, value_name = "X", default_value = "1")]
    pub(super) speed: String,
    /// Begin at this time from the session's start: 12:30, 1:02:30, 90s
    #[arg(long, value_name = "TIME")]
    pub(super) at: Option<String>,
    /// Mark the turns of an imported meeting a second time, under this name, without seeing any other marking
    #[arg(long, value_name = "NAME")]
    pub(super) coder: Option<String>,
    /// Lines of text instead of screens, for a screen reader or a pipe
    #[arg(long)]
    pub(super) plain: bool,
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
pub(super) struct TallyArgs {
    /// A ballot file, or - for standard input
    pub(super) file: PathBuf,
    /// Count by this method, instead of the file's
    #[arg(short, long, value_parser = PossibleValuesParser::new(Method::ALL.map(Method::word)))]
    pub(super) method: Option<String>,
    /// Count by this rule, instead of the file's; may be given several times
    #[arg(long = "rule", value_name = "KEY=VALUE")]
    pub(super) rules: Vec<String>,
    /// Write the ballots in this form instead of counting them
    #[arg(long = "as", value_enum, value_name = "FORM")]
    pub(super) form: Option<BallotForm>,
    /// Write them to this file, which must not be there yet, instead of standard output
    #[arg(short, long, value_name = "FILE", requires = "form")]
    pub(super) output: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum BallotForm {
    Csv,
    Abif,
    Blt,
}

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// The file, or - for standard input
    pub(super) file: PathBuf,
    /// When the meeting began, as in 2026-11-20T09:00; files hardly ever say so
    #[arg(long, value_name = "TIME")]
    pub(super) started: Option<String>,
    /// The session's title, instead of the file's name
    #[arg(long, value_name = "TEXT")]
    pub(super) title: Option<String>,
    /// People who were there, whether they spoke or not: "Ana,Bo,Chidi"
    #[arg(long, value_name = "NAMES")]
    pub(super) people: Option<String>,
    /// A name in the file is somebody else's: "Ana (iPhone)=Ana"; may be given more than once
    #[arg(long, value_name = "A=B")]
    pub(super) same: Vec<String>,
    /// Keep who spoke and when, but not what was said
    #[arg(long)]
    pub(super) without_text: bool,
    /// Say what would come in, and save nothing
    #[arg(long)]
    pub(super) dry_run: bool,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// A file, a built-in plan, or - for standard input
    pub(super) plan: String,
    /// How many take part, or who: 9, or "Ana,Bo,Chidi"; else the plan's people, else eight
    #[arg(long, value_name = "PEOPLE")]
    pub(super) people: Option<String>,
    /// When the meeting begins, local time; then whether it fits the plan's end is checked too
    #[arg(long, value_name = "HH:MM")]
    pub(super) start: Option<String>,
    #[command(flatten)]
    pub(super) output: OutputArgs,
}

#[derive(Debug, Args)]
pub(super) struct RehearseArgs {
    /// A file or a built-in plan
    #[arg(default_value = crate::plan::builtin::DEFAULT.name)]
    pub(super) plan: String,
    /// Who is there: a file, one of your own casts, or `balanced`, `chefs`, `silent`, `one_leader`, `board`
    #[arg(long, value_name = "NAME|FILE", default_value = crate::rehearsal::cast::DEFAULT.name)]
    pub(super) cast: String,
    /// How many take part, or under which names: 9, or "Ana,Bo,Chidi"
    #[arg(long, value_name = "N|NAMES")]
    pub(super) people: Option<String>,
    /// What chance begins from: the same seed gives the same people; on the screen another one each time unless given
    #[arg(long, value_name = "N")]
    pub(super) seed: Option<u64>,
    /// Seconds of the session in a second, while a round runs: 1, 2, 4, 8, 16, 32 or 64; `<` and `>` change it
    #[arg(long, value_name = "X", default_value = "1", value_parser = rehearse::parse_speed,
          conflicts_with = "headless")]
    pub(super) speed: u8,
    /// The cast only speaks, and you mark; how far you agree with what it meant is told at the end
    #[arg(long, conflicts_with = "headless")]
    pub(super) mark: bool,
    /// Hold whole meetings without a screen, and print what happened
    #[arg(long, conflicts_with_all = ["console", "plain"])]
    pub(super) headless: bool,
    #[command(flatten)]
    pub(super) shown: ShownArgs,
    /// How many meetings are held
    #[arg(long, value_name = "N", default_value_t = 1000, requires = "headless",
          value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    pub(super) runs: u64,
    /// How the simulated facilitator holds them
    #[arg(long, value_enum, default_value_t, requires = "headless")]
    pub(super) facilitator: FacilitatorArg,
    #[command(flatten)]
    pub(super) output: OutputArgs,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum FacilitatorArg {
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
pub(super) struct ReportArgs {
    /// A path, an id, the beginning of an id, or `last`
    pub(super) session: String,
    #[arg(long = "as", value_enum, default_value_t)]
    pub(super) form: ReportForm,
    /// Write to this file instead of standard output; one that is there stays as it is
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Replace the file if it is there
    #[arg(long, requires = "output")]
    pub(super) force: bool,
    /// Put `Person 1`, `Person 2`... in the place of every name, in what was typed too, and leave no way back to the session
    #[arg(long)]
    pub(super) anonymise: bool,
}

#[derive(Debug, Args)]
pub(super) struct CoachArgs {
    /// A path, an id, the beginning of an id, or `last`
    #[arg(default_value = "last")]
    pub(super) session: String,
    /// A card for this person alone: their own figures, and nothing of anybody else
    #[arg(long, value_name = "NAME")]
    pub(super) person: Option<String>,
    /// Every lead that nobody took up, by round, instead of the last ones of each person; JSON has them all
    #[arg(long)]
    pub(super) all: bool,
    /// Write to this file, which only you can read, instead of standard output; one that is there stays as it is
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Replace the file if it is there
    #[arg(long, requires = "output")]
    pub(super) force: bool,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum ReportForm {
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
pub(super) enum PlansCommand {
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
pub(super) enum CounterMovesCommand {
    /// Name them, by what they are against
    List,
    /// Say all about one
    Show {
        /// Its name, or the beginning of it
        name: String,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum SessionsCommand {
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
pub(super) struct Wanted {
    /// Words that stand in the title, a note, a proposal, the decision or a deed
    pub(super) words: Vec<String>,
    /// Only with this person
    #[arg(long, value_name = "NAME")]
    pub(super) person: Option<String>,
    /// Only from this day on
    #[arg(long, value_name = "DATE")]
    pub(super) since: Option<Date>,
    /// Only up to this day
    #[arg(long, value_name = "DATE")]
    pub(super) until: Option<Date>,
    /// Only those with a decision
    #[arg(long, conflicts_with = "undecided")]
    pub(super) decided: bool,
    /// Only those without one
    #[arg(long)]
    pub(super) undecided: bool,
    /// Rehearsals instead, which are kept apart
    #[arg(long)]
    pub(super) rehearsals: bool,
}

#[derive(Debug, Args)]
pub(super) struct TrendsArgs {
    /// Only sessions from this day on
    #[arg(long, value_name = "DATE")]
    pub(super) since: Option<Date>,
    /// Only sessions up to this day
    #[arg(long, value_name = "DATE")]
    pub(super) until: Option<Date>,
    /// Only sessions of plans with this in their title
    #[arg(long, value_name = "TEXT")]
    pub(super) plan: Option<String>,
    /// Only sessions with this person, who agreed to be named in them
    #[arg(long, value_name = "NAME")]
    pub(super) person: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: TrendsForm,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum TrendsForm {
    #[default]
    Text,
    Json,
    Csv,
}

#[derive(Debug, Args)]
pub(super) struct PurgeArgs {
    /// A path, an id, the beginning of an id, or `last`
    #[arg(required_unless_present = "expired", conflicts_with = "expired")]
    pub(super) session: Option<String>,
    /// Every session that is past the day until which it is kept, by `keep_days` in the settings
    #[arg(long)]
    pub(super) expired: bool,
    /// Do not ask
    #[arg(long)]
    pub(super) yes: bool,
}

#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    /// A path, an id, the beginning of an id, or `last`
    pub(super) session: String,
    /// Whose data
    #[arg(long, value_name = "NAME")]
    pub(super) person: String,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Then take the person out of the session for good, a pseudonym in the place of the name, after asking
    #[arg(long)]
    pub(super) forget: bool,
    /// Do not ask
    #[arg(long)]
    pub(super) yes: bool,
}

#[derive(Clone, Copy, Debug, Subcommand)]
pub(super) enum ConfigCommand {
    /// Where the settings and the sessions are
    Path,
    /// The settings in force
    Show,
    /// Write a commented settings file with every key
    Init,
}

#[derive(Clone, Copy, Debug, Args)]
pub(super) struct OutputArgs {
    #[arg(long, value_enum, default_value_t, global = true)]
    pub(super) format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    #[default]
    Text,
    Json,
}
