//! Contributions and transcripts of meetings that were held elsewhere, out of the bytes of a file: who spoke, when, and
//! what was said. Reads no file; what becomes of it in the archive is not known here.
//!
//! Nothing in a transcript tells lead, follow or both: a turn's mode stays open until somebody marks it.

mod chat;
mod clock;
mod clocked;
mod cues;
mod faults;
mod format;
mod headed;
mod label;
mod meeting;
mod references;
mod spoken;
mod turns;

use std::time::Duration;

use crate::analyse::Faults;
use crate::session::{Mode, Moment, SpokenTurn};

pub use format::Format;
pub use meeting::{Meeting, meeting};
pub use turns::Same;

/// A piece of talk as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    /// From 1.
    line: u64,
    start: Moment,
    /// `None` in formats that do not say when somebody stopped.
    end: Option<Moment>,
    /// As it is written; `None` when nobody is named.
    who: Option<String>,
    text: String,
}

/// A meeting as a file tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Transcript {
    pub format: Format,
    /// Everybody who spoke, in the order in which they were first heard, then who is said to have been there.
    pub people: Vec<String>,
    /// In the order of their beginnings.
    pub turns: Vec<SpokenTurn>,
    /// What each turn did, by turn; a transcript knows of none.
    pub modes: Vec<Option<Mode>>,
    /// The format does not say when turns end: their lengths are worked out from their words.
    pub estimated: bool,
    /// What a reader should know of how it was read.
    pub warnings: Vec<String>,
}

impl Transcript {
    /// The end of the last turn.
    pub fn end(&self) -> Moment {
        self.turns
            .iter()
            .map(|turn| turn.end)
            .max()
            .unwrap_or_default()
    }

    /// How long somebody spoke in all.
    pub fn talk(&self, person: usize) -> Duration {
        let own = |turn: &&SpokenTurn| turn.who.is_some_and(|who| usize::from(who.0) == person);
        self.turns.iter().filter(own).map(SpokenTurn::length).sum()
    }

    /// Whether the kinds of the turns are open.
    pub fn is_open(&self) -> bool {
        self.modes.iter().any(Option::is_none)
    }
}

/// How a file is to be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// Names of one and the same person.
    pub same: Vec<Same>,
    /// People who were there, whether they spoke or not.
    pub people: Vec<String>,
}

/// Whether a file is a contributions CSV, or means to be one.
pub fn is_contributions(bytes: &[u8]) -> bool {
    let first = bytes
        .split(|&byte| byte == b'\n')
        .next()
        .unwrap_or_default();
    format::has_columns(&String::from_utf8_lossy(first))
}

/// Reads a file in whichever of the known formats it is. `name` is what it is called in messages.
///
/// # Errors
/// Every fault of the file with its line, or what it is when it is no transcript at all.
pub fn read(name: &str, bytes: &[u8], wishes: &Wishes) -> Result<Transcript, Faults> {
    let draft = format::read(name, bytes)?;
    turns::transcript(name, draft, wishes)
}

#[cfg(test)]
mod tests;
