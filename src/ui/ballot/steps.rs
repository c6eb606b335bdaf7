//! Where the group is with its proposal: `✓ propose  ▸ CLARIFY  react  amend  ballot  objections`.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::layout::{columns, rows};
use super::super::paint::{put, put_fitted};
use super::super::{Look, wording};
use crate::app::Model;
use crate::app::action::Action;
use crate::session::Session;
use crate::session::proposal::ProposalStep;

/// The steps in their order, with the names of their words.
const STEPS: [(ProposalStep, &str); 6] = [
    (ProposalStep::Propose, "proposal-propose"),
    (ProposalStep::Clarify, "proposal-clarify"),
    (ProposalStep::React, "proposal-react"),
    (ProposalStep::Amend, "proposal-amend"),
    (ProposalStep::Ballot, "proposal-ballot"),
    (ProposalStep::Objections, "proposal-objections"),
];

/// Rows that the strip takes: with a sentence on what the group does now, where that helps.
pub(super) fn height(session: &Session) -> u16 {
    if sentence(session.proposal_step()).is_some() {
        2
    } else {
        1
    }
}

pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, look: Look) {
    let now = session.proposal_step();
    let at = STEPS.iter().position(|(step, _)| *step == now);
    let row = rows(area, 0, 1);
    let mut x = 0;
    for (index, (_, key)) in STEPS.iter().enumerate() {
        let word = look.words.say(key);
        let behind = at.is_none_or(|at| index < at) && !is_objections(index);
        let (text, style) = if Some(index) == at {
            (
                format!("{} {}", look.glyphs.pointer, word.to_uppercase()),
                look.theme.heading,
            )
        } else if behind {
            (format!("{} {word}", look.glyphs.check), look.theme.muted)
        } else {
            (word.to_owned(), look.theme.muted)
        };
        x = put(buf, row, x, 0, &text, style) + 3;
    }
    if let Some(sentence) = sentence(now) {
        let words = look.words.say(sentence);
        let key = wording::key(model, Action::NextStep);
        let line = rows(area, 1, 1);
        let next = look
            .words
            .fill("proposal-next-step", &[("key", key.into())]);
        let end = put_fitted(
            buf,
            line,
            (0, 0),
            line.width,
            words,
            look.theme.text,
            look.glyphs,
        );
        let rest = columns(line, end + 3, line.width);
        put(buf, rest, 0, 0, &next, look.theme.muted);
    }
}

/// Objections may never come: a step behind is ticked, this one only shown.
fn is_objections(index: usize) -> bool {
    STEPS
        .get(index)
        .is_some_and(|(step, _)| *step == ProposalStep::Objections)
}

/// What the group does in a step that is led by word of mouth.
const fn sentence(step: ProposalStep) -> Option<&'static str> {
    match step {
        ProposalStep::Clarify => Some("proposal-how-clarify"),
        ProposalStep::React => Some("proposal-how-react"),
        ProposalStep::Amend => Some("proposal-how-amend"),
        ProposalStep::Propose
        | ProposalStep::Ballot
        | ProposalStep::Objections
        | ProposalStep::Decided => None,
    }
}
