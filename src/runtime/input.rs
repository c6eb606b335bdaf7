//! What comes in from outside: keys, pasted text, clicks, a new size, signals, the end of the terminal. One stream, read
//! in the runtime's own thread, so that a key is not handed from thread to thread. What any of it means is not known here.

use std::fs::File;
use std::future::pending;
use std::io::{self, IsTerminal};
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::time::timeout;

use crate::app::key::Key;
use crate::runtime::decode::{Decoder, Typed};
use crate::runtime::signals::{Signal, Signals};
use crate::runtime::terminal;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Key(Key),
    /// As it was pasted, control characters included.
    Paste(String),
    /// The left button went down on this cell, counted from 0. Comes only while the mouse is switched on.
    Click {
        column: u16,
        row: u16,
    },
    /// Columns and rows of the terminal from now on.
    Resize(u16, u16),
    /// Never [`Signal::WindowChange`], which arrives as [`Input::Resize`].
    Signal(Signal),
    /// No key can come any more and nothing can be shown. Said once.
    TerminalGone,
}

/// The rest of an escape sequence arrives with its beginning, or within this time over a slow line.
const PATIENCE: Duration = Duration::from_millis(25);
const PATIENCE_FOR_A_PASTE: Duration = Duration::from_secs(1);
const NOT_AT_ALL: Timespec = Timespec {
    tv_sec: 0,
    tv_nsec: 0,
};

#[derive(Debug)]
pub struct Inputs {
    /// `None` once it is gone.
    keyboard: Option<AsyncFd<OwnedFd>>,
    decoder: Decoder,
    signals: Signals,
}

impl Inputs {
    /// Reads from standard input, or from the controlling terminal when that is redirected. Must be called inside a
    /// tokio runtime with I/O and time enabled.
    ///
    /// # Errors
    /// When there is no terminal or a signal handler cannot be registered.
    pub fn new() -> io::Result<Self> {
        let keyboard: OwnedFd = if io::stdin().is_terminal() {
            io::stdin().as_fd().try_clone_to_owned()?
        } else {
            File::open("/dev/tty")?.into()
        };
        Ok(Self {
            keyboard: Some(watched(keyboard)?),
            decoder: Decoder::default(),
            signals: Signals::new()?,
        })
    }

    /// Waits for the next input, signals first. Nothing is lost when it is dropped while waiting.
    pub async fn next(&mut self) -> Input {
        loop {
            tokio::select! {
                biased;
                signal = self.signals.next() => if let Some(input) = from_signal(signal) {
                    return input;
                },
                typed = next_typed(self.keyboard.as_ref(), &mut self.decoder) => return match typed {
                    Ok(Typed::Key(key)) => Input::Key(key),
                    Ok(Typed::Paste(text)) => Input::Paste(text),
                    Ok(Typed::Click { column, row }) => Input::Click { column, row },
                    Err(_) => {
                        self.keyboard = None;
                        Input::TerminalGone
                    }
                },
            }
        }
    }
}

#[expect(
    deprecated,
    reason = "the new constructor is unsafe and asks that the descriptor stays open and the same; an owned one does"
)]
fn watched(keyboard: OwnedFd) -> io::Result<AsyncFd<OwnedFd>> {
    AsyncFd::with_interest(keyboard, Interest::READABLE)
}

fn from_signal(signal: Signal) -> Option<Input> {
    if signal != Signal::WindowChange {
        return Some(Input::Signal(signal));
    }
    // A terminal that cannot tell its size any more is noticed at its keyboard.
    let size = terminal::size().ok()?;
    Some(Input::Resize(size.width, size.height))
}

/// What was typed next; an error when nothing can be typed any more. Waits for ever without a keyboard.
async fn next_typed(
    keyboard: Option<&AsyncFd<OwnedFd>>,
    decoder: &mut Decoder,
) -> io::Result<Typed> {
    loop {
        if let Some(typed) = decoder.take() {
            return Ok(typed);
        }
        let Some(keyboard) = keyboard else {
            return pending().await;
        };
        let patience = if decoder.is_pasting() {
            PATIENCE_FOR_A_PASTE
        } else {
            PATIENCE
        };
        if !decoder.is_waiting() {
            until_readable(keyboard).await?;
        } else if let Ok(readable) = timeout(patience, until_readable(keyboard)).await {
            readable?;
        } else {
            decoder.give_up_waiting();
            continue;
        }
        let mut bytes = [0; 4096];
        match rustix::io::read(keyboard, &mut bytes) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(length) => decoder.feed(&bytes[..length]),
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(fault) => return Err(fault.into()),
        }
    }
}

/// Waits until a read would not block. The system is asked before each wait, because readiness is reported once only
/// and a read blocks: what an earlier read left over, and what it already took, would both be missed otherwise.
async fn until_readable(keyboard: &AsyncFd<OwnedFd>) -> io::Result<()> {
    loop {
        if is_readable(keyboard)? {
            return Ok(());
        }
        keyboard.readable().await?.clear_ready();
    }
}

fn is_readable(keyboard: &AsyncFd<OwnedFd>) -> io::Result<bool> {
    let mut asked = [PollFd::new(keyboard, PollFlags::IN)];
    match rustix::event::poll(&mut asked, Some(&NOT_AT_ALL)) {
        Ok(_) | Err(Errno::INTR) => {}
        Err(fault) => return Err(fault.into()),
    }
    let state = asked[0].revents();
    if state.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(state.contains(PollFlags::IN))
}
