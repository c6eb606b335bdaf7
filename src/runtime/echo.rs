//! Whether the terminal shows what is typed. Switched off while somebody chooses unseen, and given back whatever happens.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustix::stdio::stdin;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

/// What has to be given back: `None` while everything that is typed is shown.
static COVERED: Mutex<Option<Termios>> = Mutex::new(None);

/// From here on what is typed is not shown. Nothing that was typed is lost.
///
/// # Errors
/// When standard input is no terminal.
pub(super) fn cover() -> io::Result<()> {
    let mut covered = covered();
    if covered.is_some() {
        return Ok(());
    }
    let before = tcgetattr(stdin())?;
    let mut modes = before.clone();
    modes
        .local_modes
        .remove(LocalModes::ECHO | LocalModes::ECHONL);
    tcsetattr(stdin(), OptionalActions::Drain, &modes)?;
    *covered = Some(before);
    Ok(())
}

/// What is typed is shown again. Does nothing when it is, so it may be called from anywhere.
pub(super) fn uncover() {
    if let Some(before) = covered().take() {
        // A terminal that is gone has nothing to show.
        let _ = tcsetattr(stdin(), OptionalActions::Drain, &before);
    }
}

fn covered() -> MutexGuard<'static, Option<Termios>> {
    COVERED.lock().unwrap_or_else(PoisonError::into_inner)
}
