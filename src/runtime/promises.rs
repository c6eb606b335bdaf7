//! What earlier sessions promised, looked for on a thread of its own, so that no screen waits for the archive.

use std::io;
use std::path::{Path, PathBuf};
use std::thread;

use jiff::civil::Date;

use super::sessions;
use super::time::today;
use crate::journal::{Journal, JournalError, archive};
use crate::session::promise::{Fate, Ledger, Open, Promised};
use crate::session::{Command, Session};

/// Looks for it in `folder`, leaving out the session called `except`, and hands what is open to `send` with today's date.
///
/// # Errors
/// When the system refuses a thread.
pub fn look_for(
    folder: PathBuf,
    except: Option<String>,
    send: impl FnOnce(Vec<Open>, Date) + Send + 'static,
) -> io::Result<()> {
    thread::Builder::new()
        .name("promises".to_owned())
        .spawn(move || send(open(&folder, except.as_deref()), today()))?;
    Ok(())
}

/// What is open in the sessions of `folder`. One that cannot be read has promised nothing.
fn open(folder: &Path, except: Option<&str>) -> Vec<Open> {
    let mut ledger = Ledger::default();
    for path in archive::session_files(folder).unwrap_or_default() {
        if let Ok(saved) = sessions::read(&path)
            && except != Some(saved.header.id.as_str())
        {
            ledger.take(&saved.header.id, &saved.session);
        }
    }
    ledger.open(today())
}

/// Says in the session file at `path` what became of something that was promised there. Its last moment stays the last.
///
/// # Errors
/// When another program writes the session, or the disk refuses; the refusal in words when the session has no such promise.
pub fn settle(path: &Path, what: Promised, fate: Fate) -> Result<(), String> {
    let settled = |journal: &mut Journal, session: &mut Session| -> Result<(), String> {
        let command = Command::SettlePromise {
            session: None,
            what,
            fate,
            on: today(),
        };
        let recorded = session
            .perform(&command, session.last_moment())
            .map_err(|refusal| refusal.to_string())?;
        journal.append(&recorded).map_err(|error| error.to_string())
    };
    let (mut journal, _, mut session) =
        sessions::go_on(path).map_err(|error: JournalError| error.to_string())?;
    settled(&mut journal, &mut session)
}
