//! Session files: one a session, JSON Lines, append-only, synced, chained by hash, readable after a kill at any byte.
//!
//! [`Reader`] streams a file, [`Journal`] appends to one, [`JournalThread`] does so away from the screen and keeps what
//! could not be written, [`archive`] lists, finds and verifies saved sessions. This module is handed paths and never
//! looks for one, and it does not know what the events add up to.

pub mod archive;
mod ballot_box;
mod chain;
mod disk;
mod forget;
mod header;
mod place;
mod reader;
mod record;
mod resuming;
#[cfg(test)]
mod testing;
mod thread;
mod writer;

use std::io;
use std::path::{Path, PathBuf};

pub use ballot_box::{box_beside, read_box, remove_box};
pub use chain::Hash;
pub use forget::{Forgotten, anonymised, forget};
pub use header::{Header, Resealed, new_id};
pub use reader::Reader;
pub use record::Line;
pub use resuming::Resuming;
pub use thread::{JournalThread, Report, Unsaved};
pub use writer::Journal;

/// The major version of the format that is written; a file of a newer one is refused.
pub const VERSION: u64 = 1;

/// The ending of a session file's name.
pub const EXTENSION: &str = "jsonl";

/// Why a session file cannot be read or written, in words for the person in front of it.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    #[error("cannot {doing} {}: {source}", path.display())]
    Io {
        /// What was tried: "open", "write to".
        doing: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    #[error("{} is empty: the session never began; the file can be deleted", path.display())]
    Empty { path: PathBuf },
    #[error("{} is not a session file: {reason}", path.display())]
    NotASession { path: PathBuf, reason: String },
    #[error("{} has format {found} and this colead reads up to {VERSION}: open it with a newer colead", path.display())]
    Newer { path: PathBuf, found: u64 },
    #[error("line {line} of {} {reason}", path.display())]
    Damaged {
        path: PathBuf,
        /// From 1, as an editor counts.
        line: usize,
        /// Goes on from "line 7 of FILE".
        reason: String,
    },
    #[error(
        "the box of the secret ballot in {} is damaged: its votes cannot be read. Move the file away to go on with an empty box, and let everybody vote again",
        path.display()
    )]
    BoxDamaged { path: PathBuf },
    #[error("session {id} is being written by another colead: go on there, or end it there first")]
    InUse { id: String },
    #[error("{} exists already; nothing was changed", path.display())]
    Exists { path: PathBuf },
    #[error("{} was moved or deleted while the session ran: put it back, or save elsewhere", path.display())]
    Gone { path: PathBuf },
}

impl JournalError {
    fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io {
            doing,
            path: path.to_owned(),
            source,
        }
    }

    /// The same in another order, the place last: for a line that may be too short for all of it.
    pub(crate) fn cause_first(&self) -> String {
        match self {
            Self::Io {
                doing,
                path,
                source,
            } => format!("{source}: cannot {doing} {}", path.display()),
            Self::Gone { path } => format!(
                "the file was moved or deleted; put it back, or save elsewhere: {}",
                path.display()
            ),
            Self::Empty { .. }
            | Self::NotASession { .. }
            | Self::Newer { .. }
            | Self::Damaged { .. }
            | Self::BoxDamaged { .. }
            | Self::InUse { .. }
            | Self::Exists { .. } => self.to_string(),
        }
    }
}
