//! What the operating system tells the program: end, hang up, stop, go on. What follows from it is decided elsewhere.

use std::io;

use tokio::signal::unix::{self, SignalKind};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    Terminate,
    /// The terminal is closing: write, sync, leave at once.
    HangUp,
    Interrupt,
    Quit,
    /// Somebody asked for a pause of the whole program; see [`super::terminal::Terminal::suspend`].
    Suspend,
    /// The program runs again after a stop; see [`super::terminal::Terminal::resume`]. Also follows a [`Signal::HangUp`].
    Continue,
}

/// The signals, one after the other. While it lives none of them has its usual effect.
#[derive(Debug)]
pub struct Signals {
    terminate: unix::Signal,
    hang_up: unix::Signal,
    interrupt: unix::Signal,
    quit: unix::Signal,
    suspend: unix::Signal,
    resume: unix::Signal,
}

impl Signals {
    /// Must be called inside a tokio runtime with I/O enabled.
    ///
    /// # Errors
    /// When the system refuses to register a handler.
    pub fn new() -> io::Result<Self> {
        // Beyond the size that the system allows a file, writing is to fail, as on a full disk. Once there is a handler
        // the signal no longer ends the program; nobody has to listen.
        drop(unix::signal(kind(rustix::process::Signal::XFSZ))?);
        Ok(Self {
            terminate: unix::signal(SignalKind::terminate())?,
            hang_up: unix::signal(SignalKind::hangup())?,
            interrupt: unix::signal(SignalKind::interrupt())?,
            quit: unix::signal(SignalKind::quit())?,
            suspend: unix::signal(kind(rustix::process::Signal::TSTP))?,
            resume: unix::signal(kind(rustix::process::Signal::CONT))?,
        })
    }

    /// Waits for the next signal, those that end the program first. Nothing is lost when it is dropped while waiting.
    pub async fn next(&mut self) -> Signal {
        tokio::select! {
            biased;
            _ = self.hang_up.recv() => Signal::HangUp,
            _ = self.terminate.recv() => Signal::Terminate,
            _ = self.quit.recv() => Signal::Quit,
            _ = self.interrupt.recv() => Signal::Interrupt,
            _ = self.suspend.recv() => Signal::Suspend,
            _ = self.resume.recv() => Signal::Continue,
        }
    }
}

fn kind(signal: rustix::process::Signal) -> SignalKind {
    SignalKind::from_raw(signal.as_raw())
}
