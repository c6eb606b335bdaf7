//! What reaches the app, and what the app wants done.

use std::time::Duration;

use jiff::civil::Date;

use super::key::Key;
use super::live::Opened;
use super::mouse::Target;
use super::plan_editor::PlanSource;
use super::projector::Followed;
use super::rehearsing::RehearsalOpened;
use super::replay::ReplayOpened;
use super::screen::FileFaults;
use crate::session::ballot::OpenBox;
use crate::session::promise::{Fate, Open, Promised};
use crate::session::{Chance, Mode, Recorded, Seq, Session, TurnId};

/// Something that happened outside the app.
#[derive(Debug)]
pub enum Message {
    Key(Key),
    Paste(String),
    /// The mouse was clicked on something.
    Click(Target),
    /// The wheel of the mouse went on by one step.
    Wheel {
        down: bool,
    },
    /// The moment that the app asked to be woken at has come.
    Woke,
    /// The laptop slept for so long.
    Slept(Duration),
    /// Every event up to this one is on disk.
    Saved {
        upto: Seq,
    },
    /// So many papers of the secret ballot that is open are on disk.
    BoxSaved {
        papers: usize,
    },
    /// A number that nobody could foresee, as asked for.
    Chance(Chance),
    /// Events could not be written; they are kept and tried again.
    SaveFailed {
        reason: String,
    },
    /// The session is now kept in this file.
    MovedTo {
        path: String,
    },
    /// A session to go on with, new or resumed; a closed one is thereby reopened.
    SessionOpened(Box<Opened>),
    /// A rehearsal to hold.
    RehearsalOpened(Box<RehearsalOpened>),
    /// A closed session to look at. Nothing is recorded of it until it is reopened.
    SessionShown(Box<Opened>),
    /// What earlier sessions promised and is open, by date.
    Promised {
        open: Vec<Open>,
        today: Date,
    },
    /// A session that another colead runs.
    Following(Box<Opened>),
    /// What was written there since.
    Followed(Vec<Followed>),
    /// Nothing can be read there any more.
    LostSight {
        reason: String,
    },
    /// A saved session to look at again.
    ReplayOpened(Box<ReplayOpened>),
    /// The file of the session that is replayed is open, and holds `head`: the turn can be marked.
    MarkingOpened {
        head: Box<Session>,
        turn: TurnId,
        mode: Mode,
    },
    /// The text that the plan of the session to come was read from.
    PlanRead(PlanSource),
    /// The plan was to be saved to a file that is there already.
    PlanExists {
        path: String,
    },
    PlanSaved {
        path: String,
    },
    MinutesWritten {
        path: String,
    },
    /// Something that was to be done outside could not be, and why.
    Failed {
        reason: String,
    },
    /// A file of the facilitator's own has faults; the meeting can do without it.
    FaultyFile(FileFaults),
    /// The program is asked to end: nothing may be asked back.
    Terminate,
}

/// Something for the runtime to do.
#[derive(Debug)]
pub enum Effect {
    /// Write and sync these, then say so.
    Record(Vec<Recorded>),
    /// Keep what was handed in to the secret ballot that is open, and say so.
    KeepBox(OpenBox),
    /// The count is recorded: remove the box.
    RemoveBox,
    /// Bring a number that nobody can foresee.
    DrawChance,
    Ring,
    /// Tell the desktop, where the terminal can.
    Notify {
        text: String,
    },
    OpenPlan {
        name: String,
    },
    /// Begin a rehearsal of a built-in plan.
    Rehearse {
        plan: String,
        cast: String,
        marked_by_facilitator: bool,
    },
    /// Open a session to go on with.
    ResumeSession {
        id: String,
    },
    /// Open a session to look at.
    ShowSession {
        id: String,
    },
    /// Open the session that is looked at to go on with it.
    ReopenSession {
        file: String,
    },
    /// Open a session for its replay.
    ReplaySession {
        id: String,
    },
    /// The same of a session that is on the screen.
    ReplayFile {
        file: String,
    },
    /// Open the file of the session that is replayed, so that this turn of it can be marked.
    OpenForMarking {
        file: String,
        turn: TurnId,
        mode: Mode,
    },
    /// The replay is left: nothing more will be marked.
    EndMarking,
    /// Say in another session's file what became of something promised there.
    SettlePromise {
        id: String,
        what: Promised,
        fate: Fate,
    },
    SaveElsewhere {
        path: String,
    },
    /// Write a plan to a file; one that is there is replaced only if that is said.
    SavePlan {
        path: String,
        text: String,
        replace: bool,
    },
    WriteMinutes {
        path: String,
    },
    Suspend,
    Quit,
}
