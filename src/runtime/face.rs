//! What the program shows itself on: a whole terminal, or lines of text.

use std::io;

use rustix::process::{Signal, kill_current_process_group};

use super::echo;
use super::lines::Lines;
use super::notification::Way;
use super::terminal::{Terminal, terminal_is_there};
use crate::app::{Effect, Model};

#[derive(Debug)]
pub(super) enum Face {
    Screen(Terminal),
    Lines(Lines),
}

impl Face {
    /// Takes in what a message has changed, where that is told and not drawn.
    pub(super) fn listen(&mut self, model: &Model, effects: &[Effect]) {
        if let Self::Lines(lines) = self {
            lines.listen(model, effects);
        }
    }

    pub(super) fn ring(&mut self) {
        match self {
            Self::Screen(terminal) => terminal.ring(),
            // A line says it.
            Self::Lines(_) => {}
        }
    }

    /// Tells the desktop, where the terminal is known to pass it on.
    pub(super) fn notify(&mut self, text: &str) {
        match self {
            Self::Screen(terminal) => {
                if let Some(way) = Way::of(|name| std::env::var_os(name)) {
                    terminal.append(&way.bytes(text));
                }
            }
            Self::Lines(_) => {}
        }
    }

    pub(super) fn resize(&mut self, columns: u16, rows: u16) -> io::Result<()> {
        match self {
            Self::Screen(terminal) => terminal.resize(columns, rows),
            Self::Lines(_) => Ok(()),
        }
    }

    pub(super) fn suspend(&mut self) -> io::Result<()> {
        match self {
            Self::Screen(terminal) => terminal.suspend(),
            Self::Lines(_) => {
                echo::uncover();
                Ok(kill_current_process_group(Signal::STOP)?)
            }
        }
    }

    pub(super) fn resume(&mut self) -> io::Result<()> {
        match self {
            Self::Screen(terminal) => terminal.resume(),
            Self::Lines(lines) => {
                lines.ask_anew();
                Ok(())
            }
        }
    }

    /// Whether there is nothing left to show anything on.
    pub(super) fn is_gone(&self) -> bool {
        match self {
            Self::Screen(_) => !terminal_is_there(),
            Self::Lines(_) => false,
        }
    }
}
