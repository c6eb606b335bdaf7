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
pub(in super::super) fn words<'m>(
    confirm: &Confirm,
    model: &'m Model,
) -> (&'m str, String, [&'m str; 2]) {
    let words = &*model.words;
    let body = |key| words.say(key).to_owned();
    let (title, body, answers) = match confirm.question {
        Question::Quit => ("quit-title", quit_body(model), ["quit-stay", "quit-leave"]),
        Question::CloseBallotEarly { missing } => (
            "close-ballot-title",
            words.fill("close-ballot-missing", &[("count", missing.into())]),
            ["close-ballot-wait", "close-ballot-close"],
        ),
        Question::OpenSmallSecret { people } => (
            "small-secret-title",
            words.fill("small-secret", &[("people", people.into())]),
            ["small-secret-back", "small-secret-open"],
        ),
        Question::TellNumbers { .. } => {
            ("tell-title", body("tell-numbers"), ["tell-no", "tell-yes"])
        }
        Question::LeavePlan => (
            "leave-plan-title",
            body("leave-plan"),
            ["leave-plan-go-on", "leave-plan-leave"],
        ),
        Question::ReplacePlan => (
            "replace-plan-title",
            words.fill("replace-plan", &[("file", model.plan_to_replace().into())]),
            ["replace-plan-keep", "replace-plan-replace"],
        ),
        Question::CancelBallot => (
            "cancel-ballot-title",
            body("cancel-ballot"),
            ["cancel-ballot-go-on", "cancel-ballot-cancel"],
        ),
        Question::CloseSession => (
            "close-session-title",
            body("close-session"),
            ["close-session-not-yet", "close-session-close"],
        ),
        Question::ReopenSession => (
            "reopen-title",
            body("reopen"),
            ["reopen-leave", "reopen-reopen"],
        ),
        Question::RemovePerson(who) => (
            "remove-person-title",
            model
                .session()
                .map(|session| session.name(who).to_owned())
                .unwrap_or_default(),
            ["remove-person-keep", "remove-person-remove"],
        ),
        Question::DropCommitment(id) => (
            "drop-title",
            commitment(model, id),
            ["drop-keep", "drop-remove"],
        ),
    };
    (words.say(title), body, answers.map(|key| words.say(key)))
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
        return model.words.say("quit-nothing").to_owned();
    };
    if live.rehearsing.is_some() && !live.has_unsaved() {
        return model.words.say("quit-rehearsal").to_owned();
    }
    let unsaved = model.unsaved_entries();
    match (&live.saving.failure, unsaved) {
        (Some(reason), 1..) => model.words.fill(
            "quit-not-saved",
            &[
                ("count", unsaved.into()),
                ("reason", reason.as_str().into()),
            ],
        ),
        (None, 1..) if model.replay().is_some() => model
            .words
            .fill("quit-marks-saving", &[("count", unsaved.into())]),
        (None, 1..) => model
            .words
            .fill("quit-saving", &[("count", unsaved.into())]),
        (Some(_) | None, 0) => model.words.say("quit-saved").to_owned(),
    }
}
