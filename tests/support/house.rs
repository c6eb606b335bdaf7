//! A place of its own for the built program: sessions, settings and plans in a folder that goes away with the test, and
//! nothing of whoever runs the tests. Knows the program from outside only: its screen, its files, its exit code.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test uses its own part; what fails here fails the test"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use colead::session::{Mode, Session};
use serde_json::Value;
use tempfile::TempDir;

use crate::pty::{Pty, command};

const COLEAD: &str = env!("CARGO_BIN_EXE_colead");

pub(crate) const COLUMNS: u16 = 120;
pub(crate) const ROWS: u16 = 36;

pub(crate) struct House {
    folder: TempDir,
}

impl House {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// A command line without a terminal.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(COLEAD);
        command
            .args(arguments)
            .env_clear()
            .envs(self.variables())
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// The program on a terminal of its own.
    pub(crate) fn start(&self, arguments: &[&str]) -> Pty {
        self.start_with(arguments, &[])
    }

    pub(crate) fn start_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Pty {
        self.start_program(COLEAD, arguments, variables)
    }

    /// A shell with job control that starts the program, says STOPPED when it stands still or has ended, and after enter
    /// brings it back.
    pub(crate) fn start_in_shell(&self, arguments: &str) -> Pty {
        let script = format!("set -m; {COLEAD} {arguments}; echo STOPPED; read line; fg");
        self.start_program("/bin/sh", &["-c", &script], &[])
    }

    fn start_program(&self, program: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Pty {
        let mut command = command(program, arguments);
        for (name, value) in self.variables() {
            command.env(name, value);
        }
        for (name, value) in variables {
            command.env(name, value);
        }
        command.cwd(self.folder.path());
        Pty::start(command, COLUMNS, ROWS)
    }

    fn variables(&self) -> [(&'static str, PathBuf); 4] {
        [
            ("HOME", self.path("home")),
            ("XDG_CONFIG_HOME", self.path("config")),
            ("XDG_DATA_HOME", self.path("xdg-data")),
            ("COLEAD_DATA_DIR", self.path("data")),
        ]
    }

    pub(crate) fn sessions_folder(&self) -> PathBuf {
        self.path("data").join("sessions")
    }

    /// The one session that was saved.
    pub(crate) fn session_file(&self) -> PathBuf {
        let files = self.session_files();
        assert_eq!(files.len(), 1, "one session is saved: {files:?}");
        files[0].clone()
    }

    pub(crate) fn session_files(&self) -> Vec<PathBuf> {
        match fs::read_dir(self.sessions_folder()) {
            Ok(entries) => entries.map(|entry| entry.unwrap().path()).collect(),
            Err(_) => Vec::new(),
        }
    }
}

/// A plan with the rounds of a short meeting, and nobody on its list.
pub(crate) const PLAN: &str = r#"
title = "Which bet do we make?"
lint_off = ["no-check-in", "no-silent-minute", "no-clarifying"]

[[round]]
name = "Open floor"
kind = "open"
time = "6m"
question = "Which bet do we make, and what would change your mind?"

[[round]]
name = "Go-round"
kind = "go_round"
per_person = "30s"
question = "What would you do?"

[[round]]
name = "Second floor"
kind = "open"
time = "5m"
question = "What do we build on?"

[[round]]
name = "Ballot"
kind = "ballot"
time = "5m"

[round.ballot]
proposal = "We move billing first"
method = "consent"
hidden = true

[[round]]
name = "Commitments"
kind = "commitments"
time = "5m"
"#;

/// The same plan with five people on its list.
pub(crate) fn plan_with_people() -> String {
    format!("people = [\"Ana\", \"Bo\", \"Chidi\", \"Dana\", \"Eun-ji\"]\n{PLAN}")
}

/// Whether the screen says that everything is on disk.
pub(crate) fn is_saved(screen: &vt100::Screen) -> bool {
    let contents = screen.contents();
    contents
        .lines()
        .last()
        .is_some_and(|footer| footer.ends_with("● saved"))
}

/// Marks on the screen, of everybody together: what the gauges count as follow, both and lead.
pub(crate) fn marks_shown(screen: &vt100::Screen) -> usize {
    let contents = screen.contents();
    contents.lines().filter_map(counts).flatten().sum()
}

/// `1 Ana … 1 ·  0 ·  3 …` holds 1, 0 and 3.
fn counts(line: &str) -> Option<[usize; 3]> {
    let parts: Vec<&str> = line.split('·').map(str::trim).collect();
    let [before, both, after, ..] = parts[..] else {
        return None;
    };
    let last = before.split_whitespace().last()?;
    let first = after.split_whitespace().next()?;
    Some([last.parse().ok()?, both.parse().ok()?, first.parse().ok()?])
}

/// Waits until so many marks are on the screen, and on disk.
#[track_caller]
pub(crate) fn wait_for_marks(pty: &Pty, marks: usize) {
    pty.wait_for(&format!("{marks} saved marks"), |screen| {
        marks_shown(screen) == marks && is_saved(screen)
    });
}

/// Waits until the screen says that nothing is missing on disk.
#[track_caller]
pub(crate) fn wait_until_saved(pty: &Pty, text: &str) {
    pty.wait_for(&format!("{text}, saved"), |screen| {
        screen.contents().contains(text) && is_saved(screen)
    });
}

/// What a session file holds: every line, the header first.
pub(crate) fn lines(file: &Path) -> Vec<Value> {
    let text = fs::read_to_string(file).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The session that a file adds up to. A file that is damaged fails the test.
pub(crate) fn session(file: &Path) -> Session {
    colead::runtime::sessions::read(file).unwrap().session
}

/// The marks of a session in the order in which they were made: seat and mode, `1l`.
pub(crate) fn marks(session: &Session) -> Vec<String> {
    let newest_first = session.marks().newest_first();
    let mut marks: Vec<_> = newest_first.collect();
    marks.sort_by_key(|mark| mark.id);
    marks
        .into_iter()
        .map(|mark| {
            let seat = session.people().iter().position(|p| p.id == mark.who);
            let mode = match mark.mode {
                Mode::Lead => 'l',
                Mode::Follow => 'f',
                Mode::Both => 'b',
            };
            format!("{}{mode}", seat.unwrap() + 1)
        })
        .collect()
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}
