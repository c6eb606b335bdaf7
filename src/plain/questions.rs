//! What is asked, in lines, while something lies over the screen; and what must not be seen while it is answered.

use crate::app::Model;
use crate::app::booth::{Booth, Form, Stage, Way};
use crate::app::screen::{Overlay, Prompt};
use crate::session::Session;
use crate::ui::spoken;
use crate::words::Words;

/// How a bill is answered.
pub(super) const BILL: &str = "Write who pays, with other minutes before it where they are wanted, such as `5 trim`; `esc` leaves it.";

/// The topmost overlay in words.
#[derive(Debug)]
pub(super) struct Question {
    lines: Vec<String>,
    /// Whether the next line is its answer; a text that is only read waits for none.
    answered: bool,
}

impl Question {
    pub(super) fn of(model: &Model) -> Option<Self> {
        let overlay = model.overlays.last()?;
        let lines = match overlay {
            Overlay::Prompt(prompt) => asked(prompt, model.session()?, model),
            Overlay::Booth(booth) => in_booth(booth, model.session()?, &model.words)?,
            Overlay::PickRound { .. } | Overlay::Chapters { .. } => {
                numbered(spoken::overlay_lines(model))
            }
            Overlay::Bill { minutes, .. } => {
                let mut lines = spoken::bill_lines(model, *minutes);
                lines.push(BILL.to_owned());
                lines
            }
            Overlay::Palette(_) => {
                vec![
                    "Which action? Write a part of its sentence; the first that fits is done."
                        .to_owned(),
                ]
            }
            // Whatever else there is to ask is told in the words of its box.
            _ => spoken::overlay_lines(model),
        };
        Some(Self {
            lines,
            answered: !is_read(overlay),
        })
    }

    pub(super) const fn is_answered(&self) -> bool {
        self.answered
    }

    /// All of it, or what is new when it was asked before.
    pub(super) fn news(&self, before: Option<&Self>) -> Vec<String> {
        let known = before.filter(|before| before.lines.first() == self.lines.first());
        let is_new = |line: &&String| known.is_none_or(|before| !before.lines.contains(line));
        self.lines.iter().filter(is_new).cloned().collect()
    }
}

/// Whether it is a text to read, which the next line puts away.
pub(super) const fn is_read(overlay: &Overlay) -> bool {
    matches!(
        overlay,
        Overlay::Help { .. }
            | Overlay::Agenda { .. }
            | Overlay::Count { .. }
            | Overlay::Versions { .. }
            | Overlay::Faults(_)
    )
}

/// Whether the answer is somebody's own until it is revealed.
pub(super) fn is_covered(model: &Model) -> bool {
    match model.overlays.last() {
        Some(Overlay::Booth(booth)) => {
            booth.way != Way::RollCall && matches!(booth.stage, Stage::Filling(_))
        }
        Some(Overlay::PollAnswer { .. }) => true,
        Some(Overlay::Prompt(prompt)) => prompt.purpose.is_covered(),
        Some(_) | None => false,
    }
}

fn asked(prompt: &Prompt, session: &Session, model: &Model) -> Vec<String> {
    let question = prompt.purpose.question(session, &model.words);
    let value = prompt.input.value();
    let offered = if value.is_empty() || prompt.purpose.is_covered() {
        String::new()
    } else {
        format!(" [{value}]")
    };
    vec![format!("{question}{offered}")]
}

fn in_booth(booth: &Booth, session: &Session, words: &Words) -> Option<Vec<String>> {
    let terms = &session.open_ballot()?.terms;
    let name = session.name(booth.who);
    let Stage::Filling(form) = &booth.stage else {
        return Some(vec![format!(
            "Pass the keyboard to {name}. Everybody else looks away. Then {name} presses enter."
        )]);
    };
    let mut lines = vec![format!("{name} votes. {}", Form::how(terms, words))];
    lines.extend(form.lines(terms, words).into_iter().map(|line| {
        let blank = if line.key.is_empty() { "" } else { " " };
        format!("{}{blank}{}", line.key, line.words)
    }));
    lines.push(match booth.way {
        Way::RollCall => "Write the keys in one line.".to_owned(),
        Way::Covered | Way::Alone => {
            "Write the keys in one line; what is typed is not shown. `esc` leaves without voting."
                .to_owned()
        }
    });
    Some(lines)
}

/// The lines below the title with their numbers.
fn numbered(lines: Vec<String>) -> Vec<String> {
    let number = |(index, line): (usize, String)| match index {
        0 => line,
        index => format!("{index}. {}", line.trim_start_matches("> ")),
    };
    lines.into_iter().enumerate().map(number).collect()
}
