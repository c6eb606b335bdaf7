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
use crate::runtime::lines::TypedLines;
use crate::runtime::signals::{Signal, Signals};
use crate::runtime::terminal::terminal_is_there;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Key(Key),
    /// As it was pasted, control characters included.
    Paste(String),
    /// A line was typed or came out of a pipe.
    Line(String),
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
    source: Option<Source>,
    signals: Signals,
}

/// What is typed, key by key or line by line.
#[derive(Debug)]
enum Source {
    Keys(EventStream),
    Lines(TypedLines),
}

impl Inputs {
    /// Reads from standard input, or from the controlling terminal when that is redirected; see
    /// [`look_for_keyboard`]. Must be called inside a tokio runtime with I/O and time enabled.
    pub fn new(signals: Signals) -> Self {
        Self {
            source: Some(Source::Keys(EventStream::new())),
            signals,
        }
    }

    /// Reads lines from standard input, whatever that is. Its end is the end of the terminal.
    pub fn in_lines(signals: Signals) -> Self {
        Self {
            source: TypedLines::of_standard_input().ok().map(Source::Lines),
            signals,
        }
    }

    /// Waits for the next input, signals first. Nothing is lost when it is dropped while waiting.
    pub async fn next(&mut self) -> Input {
        loop {
            let looks = matches!(self.source, Some(Source::Keys(_)));
            if looks && !terminal_is_there() {
                return self.gone();
            }
            tokio::select! {
                biased;
                signal = self.signals.next() => return Input::Signal(signal),
                typed = next_typed(&mut self.source) => match typed {
                    Typed::Input(input) => return input,
                    Typed::Nothing => {}
                    Typed::End => return self.gone(),
                },
                () = sleep(LOOK_AFTER), if looks => {}
            }
        }
    }

    fn gone(&mut self) -> Input {
        self.source = None;
        Input::TerminalGone
    }
}

enum Typed {
    Input(Input),
    /// Something that is of no use here.
    Nothing,
    End,
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
async fn next_typed(source: &mut Option<Source>) -> Typed {
    match source {
        Some(Source::Keys(events)) => match events.next().await {
            Some(Ok(event)) => event::input(event).map_or(Typed::Nothing, Typed::Input),
            Some(Err(_)) | None => Typed::End,
        },
        Some(Source::Lines(lines)) => match lines.next().await {
            Some(line) => Typed::Input(Input::Line(line)),
            None => Typed::End,
        },
        None => pending().await,
    }
}
