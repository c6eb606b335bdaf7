//! The shell around the pure core: terminal, keys, signals, clocks, files. The only module that names tokio or crossterm.

pub mod asciicast;
pub mod casts;
pub mod digests;
mod echo;
mod effects;
pub mod environment;
mod event;
mod face;
pub mod files;
pub mod follow;
pub mod frame;
pub mod input;
mod lines;
pub mod meetings;
mod notification;
pub mod promises;
pub mod sessions;
mod shell;
pub mod signals;
pub mod terminal;
pub mod time;

use std::io;
use std::path::PathBuf;

use crate::app::keys::Keymap;
use crate::app::plan_editor::PlanSource;
use crate::app::screen::FileFaults;
use crate::app::settings::Settings;
use crate::files::Places;
use crate::journal::JournalError;
use crate::plan::Plan;
use crate::rehearsal::Cast;
use crate::session::{Moment, Rehearsed};
use crate::timeline::Speed;
use crate::ui::{ColourDepth, Theme};
use shell::Shell;
use signals::Signals;

/// What the screen begins with.
#[derive(Debug)]
pub enum Start {
    /// The home screen.
    Home,
    /// A new session on this plan, which was read from this text.
    Plan(Box<Plan>, PlanSource),
    /// A rehearsal.
    Rehearsal(Box<Staging>),
    /// The session of this file, gone on with.
    Session(PathBuf),
    /// The closed session of this file, to look at.
    Closed(PathBuf),
    /// The session of this file, which another colead runs, on the projector.
    Projector(PathBuf),
    /// The session of this file, replayed.
    Replay {
        file: PathBuf,
        at: Moment,
        speed: Speed,
        /// Who marks its turns a second time.
        coder: Option<String>,
    },
}

/// What is rehearsed, and how.
#[derive(Debug)]
pub struct Staging {
    /// The cast takes the place of its people.
    pub plan: Plan,
    pub cast: Cast,
    pub rehearsal: Rehearsed,
}

/// How the program is set up.
#[derive(Debug)]
pub struct Setup {
    /// The facilitator has this screen alone, and another one shows the session to the room.
    pub console: bool,
    /// Lines instead of screens.
    pub plain: bool,
    pub settings: Settings,
    pub keymap: Keymap,
    pub appearance: Appearance,
    /// Of a file of the facilitator's own that is done without; shown first of all.
    pub faults: Option<FileFaults>,
}

/// What the screen is painted with.
#[derive(Debug)]
pub struct Appearance {
    pub depth: ColourDepth,
    /// A theme of the facilitator's own, until another one is chosen by key.
    pub own_theme: Option<Theme>,
}

/// Why the program could not do its work on the screen.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    #[error("colead needs a terminal: {0}")]
    Terminal(#[source] io::Error),
    #[error("{0}")]
    Journal(#[from] JournalError),
    #[error(
        "{file} is a rehearsal, and its people are gone: `colead replay {file}` shows it, `colead rehearse --cast {cast} --seed {seed}` brings them again"
    )]
    Rehearsed {
        file: String,
        cast: String,
        seed: u64,
    },
    #[error("the system refused a thread or a signal handler: {0}")]
    System(#[source] io::Error),
    #[error("{0}; save them with ctrl-s before you quit next time")]
    Unsaved(#[from] crate::journal::Unsaved),
}

/// What was on the screen when the program was quit.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Ended {
    /// The rehearsal that was held, and its file.
    pub rehearsal: Option<Held>,
}

/// A rehearsal that was held.
#[derive(Debug, PartialEq, Eq)]
pub struct Held {
    pub rehearsal: Rehearsed,
    pub file: String,
    /// How well the facilitator marked, where they did: a line each.
    pub marking: Vec<String>,
}

/// Said after a panic, when the terminal is back.
const AFTER_A_PANIC: &str = "\
colead stopped because of a fault of its own. Every mark that was shown as saved is on disk: `colead resume` goes on.";

/// Runs the program on the terminal until it is quit.
///
/// # Errors
/// When there is no terminal, the session cannot be opened, or its last events could not be written.
pub fn run(start: Start, places: &Places, setup: Setup) -> Result<Ended, RunError> {
    terminal::restore_on_panic(AFTER_A_PANIC);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(RunError::System)?;
    runtime.block_on(async {
        // Before the terminal is taken over: whoever ends the program gets it back.
        let signals = Signals::new().map_err(RunError::System)?;
        let mut shell = Shell::start(start, places, setup)?;
        shell.run(signals).await;
        shell.end()
    })
}
