//! What comes in from outside: keys, pasted text, clicks, a new size, signals, the end of the terminal. One stream for
//! one loop. What any of it means is not known here.

use std::fs::File;
use std::future::pending;
use std::io::{self, IsTerminal};
use std::time::Duration;

use crossterm::event::EventStream;
use futures_util::StreamExt;
use tokio::time::sleep;

use crate::app::key::Key;
use crate::runtime::event;
use crate::runtime::signals::{Signal, Signals};
use crate::runtime::terminal::terminal_is_there;

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
    /// The wheel went on by one step. Comes only while the mouse is switched on.
    Wheel {
        down: bool,
    },
    /// Columns and rows of the terminal from now on.
    Resize(u16, u16),
    Signal(Signal),
    /// No key can come any more and nothing can be shown. Said once.
    TerminalGone,
}

/// A terminal that goes away sends a signal. Where that was ignored, crossterm goes on looking for keys without a pause;
/// for no longer than this.
const LOOK_AFTER: Duration = Duration::from_secs(10);

#[derive(Debug)]
pub struct Inputs {
    /// `None` once the terminal is gone.
    events: Option<EventStream>,
    signals: Signals,
}

impl Inputs {
    /// Reads from standard input, or from the controlling terminal when that is redirected; see
    /// [`look_for_keyboard`]. Must be called inside a tokio runtime with I/O and time enabled.
    pub fn new(signals: Signals) -> Self {
        Self {
            events: Some(EventStream::new()),
            signals,
        }
    }

    /// Waits for the next input, signals first. Nothing is lost when it is dropped while waiting.
    pub async fn next(&mut self) -> Input {
        loop {
            if self.events.is_some() && !terminal_is_there() {
                return self.gone();
            }
            tokio::select! {
                biased;
                signal = self.signals.next() => return Input::Signal(signal),
                event = next_event(&mut self.events) => match event {
                    Some(Ok(event)) => if let Some(input) = event::input(event) {
                        return input;
                    },
                    Some(Err(_)) | None => return self.gone(),
                },
                () = sleep(LOOK_AFTER), if self.events.is_some() => {}
            }
        }
    }

    fn gone(&mut self) -> Input {
        self.events = None;
        Input::TerminalGone
    }
}

/// Makes sure that there is something to read keys from; crossterm would panic without.
///
/// # Errors
/// When standard input is no terminal, and there is no controlling terminal either.
pub fn look_for_keyboard() -> io::Result<()> {
    if io::stdin().is_terminal() || File::open("/dev/tty").is_ok() {
        return Ok(());
    }
    Err(io::Error::new(
        io::ErrorKind::Unsupported,
        "standard input is not a terminal",
    ))
}

/// Waits for ever once the terminal is gone.
async fn next_event(
    events: &mut Option<EventStream>,
) -> Option<io::Result<crossterm::event::Event>> {
    match events {
        Some(events) => events.next().await,
        None => pending().await,
    }
}
