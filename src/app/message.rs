//! What reaches the app, and what the app wants done.

use std::time::Duration;

use super::key::Key;
use super::live::Opened;
use crate::session::{Recorded, Seq};

/// Something that happened outside the app.
#[derive(Debug)]
pub enum Message {
    Key(Key),
    Paste(String),
    /// The moment that the app asked to be woken at has come.
    Woke,
    /// The laptop slept for so long.
    Slept(Duration),
    /// Every event up to this one is on disk.
    Saved {
        upto: Seq,
    },
    /// Events could not be written; they are kept and tried again.
    SaveFailed {
        reason: String,
    },
    /// The session is now kept in this file.
    MovedTo {
        path: String,
    },
    SessionOpened(Box<Opened>),
    /// A session or a plan could not be opened.
    OpenFailed {
        reason: String,
    },
    MinutesWritten {
        path: String,
    },
    MinutesFailed {
        reason: String,
    },
    /// The program is asked to end: nothing may be asked back.
    Terminate,
}

/// Something for the runtime to do.
#[derive(Debug)]
pub enum Effect {
    /// Write and sync these, then say so.
    Record(Vec<Recorded>),
    Ring,
    OpenPlan {
        name: String,
    },
    ResumeSession {
        id: String,
    },
    SaveElsewhere {
        path: String,
    },
    WriteMinutes {
        path: String,
    },
    Suspend,
    Quit,
}
