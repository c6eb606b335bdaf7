//! Lines in and out: standard input read line by line on a thread of its own, and what is said written to standard output
//! as plain text, without a single escape sequence.

use std::io::{self, BufRead, IsTerminal, Write};
use std::thread;

use tokio::sync::mpsc::{self, UnboundedReceiver};

use super::echo;
use crate::app::projector::Followed;
use crate::app::view::View;
use crate::app::{Effect, Model};
use crate::plain::{Conversation, Typist};
use crate::session::Moment;

/// What is typed, or comes out of a pipe.
#[derive(Debug)]
pub(super) struct TypedLines {
    lines: UnboundedReceiver<String>,
}

impl TypedLines {
    /// # Errors
    /// When the system refuses a thread.
    pub(super) fn of_standard_input() -> io::Result<Self> {
        let (to, lines) = mpsc::unbounded_channel();
        // It ends with its input or with the program; nobody waits for it.
        thread::Builder::new()
            .name("lines".to_owned())
            .spawn(move || {
                let mut line = Vec::new();
                let mut input = io::stdin().lock();
                while matches!(input.read_until(b'\n', &mut line), Ok(1..)) {
                    let text = String::from_utf8_lossy(&line).into_owned();
                    if to.send(text).is_err() {
                        return;
                    }
                    line.clear();
                }
            })?;
        Ok(Self { lines })
    }

    /// None at the end of the input. Nothing is lost when it is dropped while waiting.
    pub(super) async fn next(&mut self) -> Option<String> {
        self.lines.recv().await
    }
}

/// The meeting told in lines.
#[derive(Debug)]
pub(super) struct Lines {
    talk: Conversation,
    /// Somebody types and reads what is said: they are shown where to write.
    prompts: bool,
    /// The prompt stands at the end of what was written.
    at_prompt: bool,
    /// Nothing can be typed any more.
    deaf: bool,
}

impl Lines {
    pub(super) fn new() -> Self {
        let types = io::stdin().is_terminal();
        let typist = if types {
            Typist::Keyboard
        } else {
            Typist::Pipe
        };
        Self {
            talk: Conversation::new(typist),
            prompts: types && io::stdout().is_terminal(),
            at_prompt: false,
            deaf: false,
        }
    }

    /// The input has ended.
    pub(super) fn deafen(&mut self) {
        self.deaf = true;
    }

    pub(super) const fn is_deaf(&self) -> bool {
        self.deaf
    }

    pub(super) fn listen(&mut self, model: &Model, effects: &[Effect]) {
        self.talk.listen(model, effects);
    }

    /// Something that another colead wrote, before the model takes it in.
    pub(super) fn overhear(&mut self, line: &Followed) {
        match line {
            Followed::Event(recorded) => self.talk.overhear(recorded.clone()),
            Followed::Unknown { .. } => {}
        }
    }

    pub(super) fn hear(&mut self, model: &mut Model, line: &str, now: Moment) -> Vec<Effect> {
        // What was typed unseen has left the cursor where the prompt ends.
        self.at_prompt &= self.talk.is_covered(model);
        self.talk.hear(model, line, now)
    }

    /// After a stop the prompt is somewhere above.
    pub(super) fn ask_anew(&mut self) {
        self.at_prompt = false;
    }

    /// Says what is due, covers the next line where it must not be seen, and asks for it.
    ///
    /// # Errors
    /// When nobody reads any more.
    pub(super) fn print(&mut self, model: &Model) -> io::Result<()> {
        let due = self.talk.due(model);
        self.write(&due)?;
        if self.talk.is_covered(model) {
            // From a pipe there is nothing to be shown.
            echo::cover().ok();
        } else {
            echo::uncover();
        }
        // Who listens to another colead is told things, and seldom asks.
        let asks = !matches!(model.view, View::Projector(_));
        if self.prompts && asks && !self.at_prompt && self.talk.is_quiet() {
            let mut out = io::stdout().lock();
            out.write_all(self.talk.prompt().as_bytes())?;
            out.flush()?;
            self.at_prompt = true;
        }
        Ok(())
    }

    /// Says what is left and how to go on. Everything is on disk now.
    pub(super) fn part(&mut self, model: &Model) {
        let mut lines = self.talk.rest();
        lines.push(Conversation::farewell(model));
        // Who has stopped reading has heard enough.
        self.write(&lines).ok();
    }

    fn write(&mut self, lines: &[String]) -> io::Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        let mut text = String::new();
        if self.at_prompt {
            text.push('\n');
            self.at_prompt = false;
        }
        for line in lines {
            text.push_str(line);
            text.push('\n');
        }
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()
    }
}
