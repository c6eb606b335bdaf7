//! Questions with two answers. The safe one comes first and is focused first.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Look;
use super::super::dialog::{self, Dialog};
use crate::app::Model;
use crate::app::screen::{Confirm, Question};
use crate::session::commitment::CommitmentId;

pub(super) fn draw(buf: &mut Buffer, area: Rect, confirm: &Confirm, model: &Model, look: Look) {
    let (title, body, answers) = words(confirm, model);
    let dialog = Dialog {
        title,
        body: &body,
        buttons: &answers,
        focused: usize::from(confirm.on_yes),
    };
    dialog::draw(buf, area, dialog, look);
}

/// What a question says: its title, its body, and its answers, the safe one first.
pub(in super::super) fn words(
    confirm: &Confirm,
    model: &Model,
) -> (&'static str, String, [&'static str; 2]) {
    match confirm.question {
        Question::Quit => ("Leave colead?", quit_body(model), ["Stay", "Leave"]),
        Question::CloseBallotEarly { missing } => (
            "Close the ballot now?",
            match missing {
                1 => "One person has not voted yet. Their vote will be missing.".to_owned(),
                _ => format!("{missing} people have not voted yet. Their votes will be missing."),
            },
            ["Wait", "Close the ballot"],
        ),
        Question::OpenSmallSecret { people } => (
            "Too few for a secret",
            format!(
                "{people} people vote. With fewer than five the numbers give people away. Let the rules (r) say \"the outcome, no numbers\", or open it all the same."
            ),
            ["Back to the rules", "Open it"],
        ),
        Question::TellNumbers { .. } => (
            "Tell the numbers all the same?",
            "The votes are so alike that their numbers say what single people chose. Whatever is told now stays on record."
                .to_owned(),
            ["No, the outcome alone", "Yes, the numbers too"],
        ),
        Question::CancelBallot => (
            "End the ballot without a count?",
            "The votes handed in so far count for nothing. The proposal stays.".to_owned(),
            ["Go on voting", "Cancel the ballot"],
        ),
        Question::CloseSession => (
            "Close the session?",
            "Decision, commitments and gauges are kept as they stand. It can be reopened."
                .to_owned(),
            ["Not yet", "Close it"],
        ),
        Question::ReopenSession => (
            "Reopen the session?",
            "It goes on where it ended, and its record says that it was reopened.".to_owned(),
            ["Leave it closed", "Reopen it"],
        ),
        Question::RemovePerson(who) => (
            "Remove this person?",
            model
                .session()
                .map(|session| session.name(who).to_owned())
                .unwrap_or_default(),
            ["Keep", "Remove"],
        ),
        Question::DropCommitment(id) => (
            "Remove this commitment?",
            commitment(model, id),
            ["Keep it", "Remove it"],
        ),
    }
}

/// `Ana: call the supplier`.
fn commitment(model: &Model, id: CommitmentId) -> String {
    let session = model.session();
    let found = session.and_then(|session| {
        let commitment = session.commitments().iter().find(|c| c.id == id)?;
        Some(format!(
            "{}: {}",
            session.name(commitment.owner),
            commitment.deed
        ))
    });
    found.unwrap_or_default()
}

/// What leaving means now: nothing is lost, unless the disk refuses.
fn quit_body(model: &Model) -> String {
    let Some(live) = &model.live else {
        return "Nothing is running.".to_owned();
    };
    if live.rehearsing.is_some() && !live.has_unsaved() {
        return "The rehearsal ends here: nobody can go on with it. What was held of it is saved, and can be replayed."
            .to_owned();
    }
    let unsaved = model.unsaved_entries();
    match (&live.saving.failure, unsaved) {
        (Some(reason), 1..) => format!(
            "NOT SAVED: the last {unsaved} entries are only in memory and will be lost ({reason}). Stay and save them elsewhere first."
        ),
        (None, 1..) if model.replay().is_some() => {
            format!("The last {unsaved} marks are being saved; leaving waits for that.")
        }
        (None, 1..) => format!(
            "The last {unsaved} entries are being saved; leaving waits for that. `colead resume` continues where you left it."
        ),
        (Some(_) | None, 0) => {
            "The session goes on where you left it: everything is saved. `colead resume` continues."
                .to_owned()
        }
    }
}
