//! The ballot screen: the proposal, then what is voted by and by whom, the voting, and the result with its why.
//!
//! A hidden ballot shows who has voted and nothing else until it is counted; a cancelled one never shows a choice.

mod before;
mod held;
mod options;
mod result;
mod roll;
mod steps;
mod voting;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::hints::Hint;
use super::sheet::{Sheet, foot, page, step, two_columns};
use super::{Look, layout, paragraph, recorded, wording};
use crate::app::Model;
use crate::app::action::Action;
use crate::app::ballot::Step;
use crate::app::rounds;
use crate::app::view::Item;
use crate::plan::Voting;
use crate::session::Session;
use crate::session::ballot::{Ballot, BallotState};
use crate::tally::Rung;
use crate::words::Words;

/// Draws the ballot screen between header and footer.
pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    let page = page(area);
    let (board, below) = foot(page, 1);
    let shown = on_screen(model, session);
    // While votes are covered nothing is said but who has voted; a result needs every row of the smallest screen.
    let strip = match shown {
        Shown::Before => steps::height(session),
        Shown::Result(_) if board.height >= 24 => steps::height(session),
        Shown::Voting(_) | Shown::Result(_) => 0,
    };
    let strip = if session.proposal().versions.is_empty() {
        0
    } else {
        strip
    };
    if strip > 0 {
        steps::draw(buf, layout::rows(board, 0, strip), model, session, look);
    }
    let free = u16::from(strip > 0);
    let board = layout::rows(board, strip + free, board.height);
    match shown {
        Shown::Before => before::draw(buf, board, model, session, look),
        Shown::Voting(ballot) if model.view.shows(Item::VotesByName) => {
            voting::draw(buf, board, model, session, ballot, look);
        }
        Shown::Voting(ballot) => voting::draw_public(buf, board, model, session, ballot, look),
        Shown::Result(ballot) => result::draw(buf, board, model, session, ballot, look),
    }
    if let Some(words) = next_step(model, session, look.words) {
        let enter = wording::key(model, Action::Enter);
        let pass = wording::key(model, Action::PassKeyboard);
        let beside = Hint {
            key: &pass,
            label: look.words.say("ballot-pass-keyboard"),
            rank: 0,
        };
        let count = wording::key(model, Action::Count);
        let account = Hint {
            key: &count,
            label: look.words.say("ballot-how-counted"),
            rank: 0,
        };
        let beside = match (model.can_pass_keyboard(), model.has_account()) {
            (true, _) => &[beside][..],
            (false, true) => &[account],
            (false, false) => &[],
        };
        step(buf, below, (&enter, &words), beside, look);
    }
}

/// What there is to see.
enum Shown<'a> {
    /// The proposal as it stands has not been counted.
    Before,
    Voting(&'a Ballot),
    Result(&'a Ballot),
}

fn on_screen<'m>(model: &'m Model, session: &'m Session) -> Shown<'m> {
    if let Some(ballot) = session.open_ballot() {
        return Shown::Voting(ballot);
    }
    match model.counted_ballot() {
        Some(ballot) => Shown::Result(ballot),
        None => Shown::Before,
    }
}

/// What the highlighted key does; nothing once the session is closed.
pub(super) fn next_step(model: &Model, session: &Session, words: &Words) -> Option<String> {
    let said = |key| words.say(key).to_owned();
    if session.is_closed() {
        return None;
    }
    let step = match model.ballot_step() {
        Step::StateProposal => said("step-state-proposal"),
        Step::StateOptions => said("step-state-options"),
        Step::Ladder { rung, .. } => said(match rung {
            Rung::Runoff => "step-runoff",
            Rung::CastingVote => "step-casting",
            Rung::Lot => "step-lot",
            Rung::MethodRule | Rung::CarriedOver => "step-carry-over",
        }),
        Step::Fallback(_) => match session.fallback() {
            Some((_, share)) => words.fill("step-fallback", &[("share", share.to_string().into())]),
            None => said("step-yes-or-no"),
        },
        Step::ProposeWinner => said("step-propose-winner"),
        Step::OpenBallot => match on_screen(model, session) {
            Shown::Result(_) => said("step-vote-again"),
            Shown::Before | Shown::Voting(_) => said("step-open-ballot"),
        },
        Step::Wait { missing } => words.fill("step-close-early", &[("count", missing.into())]),
        Step::CloseBallot => match session.open_ballot() {
            Some(ballot) if ballot.terms.voting == Voting::Hidden => said("step-reveal-count"),
            Some(ballot) if ballot.is_secret() => said("step-open-box"),
            Some(_) | None => said("step-close-count"),
        },
        Step::AskReason { who, .. } => {
            words.fill("step-ask-reason", &[("name", session.name(who).into())])
        }
        Step::HearObjections(_) => said("step-hear-objections"),
        Step::Amend => said("step-amend"),
        Step::RecordDecision => said("step-record"),
        Step::NextRound => match session.agenda().next() {
            Some(slot) => words.fill(
                "step-next-is",
                &[("round", rounds::name(slot, words).into())],
            ),
            None => said("step-to-close"),
        },
    };
    Some(step)
}

/// What is chosen between, under the question; says whether there is a choice.
fn choice(sheet: &mut Sheet, model: &Model, session: &Session, most: u16) -> bool {
    let next = &model.next_ballot;
    let ballot = session.open_ballot().or_else(|| model.counted_ballot());
    let (method, options) = ballot.map_or((next.method, &next.options), |ballot| {
        (ballot.terms.method, &ballot.terms.options)
    });
    if !method.has_options() {
        return false;
    }
    let stated = session.proposal().versions.last();
    let round = session.agenda().current().map(|slot| &slot.round);
    let question = stated
        .map(|version| version.text.as_str())
        .or_else(|| round.and_then(|round| round.question.as_deref()))
        .unwrap_or_else(|| sheet.look.words.say("ballot-which"));
    let words = sheet.look.words;
    sheet.heading(
        words.say("ballot-choice"),
        wording::method_title(method, words),
    );
    sheet.text(question, sheet.look.theme.heading, (most / 2).max(1));
    let and = format!(" {} ", sheet.look.glyphs.separator);
    let options = match options.len() {
        0 => sheet.look.words.say("ballot-no-options").to_owned(),
        _ => options.join(&and),
    };
    sheet.text(&options, sheet.look.theme.text, (most / 2).max(1));
    true
}

/// The text that is voted on, as large as a terminal has it: alone, with air around it where there is room.
fn proposal(sheet: &mut Sheet, model: &Model, session: &Session, most: u16) {
    if choice(sheet, model, session, most) {
        return;
    }
    let words = sheet.look.words;
    let versions = &session.proposal().versions;
    let Some(version) = versions.last() else {
        sheet.heading(words.say("ballot-proposal"), "");
        sheet.text(words.say("ballot-no-proposal"), sheet.look.theme.text, most);
        return;
    };
    let note = match versions.len() {
        1 => String::new(),
        count => {
            let key = if version.answers.is_some() {
                "ballot-version-answers"
            } else {
                "ballot-version"
            };
            words.fill(key, &[("count", count.into())])
        }
    };
    let key = wording::key(model, Action::Versions);
    let whole = words.fill("ballot-shows-all", &[("key", key.into())]);
    let cut = paragraph::wrap(&version.text, sheet.width(), most).cut;
    let note = match (cut, note.as_str()) {
        (false, _) => note,
        (true, "") => whole,
        (true, _) => format!("{note}; {whole}"),
    };
    sheet.heading(words.say("ballot-proposal"), &note);
    sheet.text(&version.text, sheet.look.theme.heading, most);
}

/// At most `most` rows for each ballot before `now`, the latest first; their choices are kept and not shown again.
fn earlier(sheet: &mut Sheet, session: &Session, now: Option<&Ballot>, most: u16) {
    let mut before = session
        .ballots()
        .iter()
        .rev()
        .filter(|ballot| {
            now.is_none_or(|now| now.id != ballot.id) && ballot.state != BallotState::Open
        })
        .peekable();
    if before.peek().is_none() || sheet.room() == 0 {
        return;
    }
    let words = sheet.look.words;
    for ballot in before {
        let finding = match &ballot.state {
            BallotState::Closed(outcome) => {
                recorded::said(outcome.why.first().map_or("", String::as_str), words)
            }
            BallotState::Cancelled => words.say("ballot-cancelled").into(),
            BallotState::Open => continue,
        };
        let text = words.fill(
            "ballot-earlier",
            &[
                ("number", (ballot.id.0 + 1).into()),
                ("version", ballot.terms.on_version(", ").into()),
                ("finding", finding.into()),
            ],
        );
        sheet.text(&text, sheet.look.theme.muted, most);
    }
}

/// The main and the side column of a board; one below the other where there is no room for two.
fn halves(board: Rect, below: u16) -> (Rect, Rect) {
    match two_columns(board, board.width / 3) {
        (main, Some(side)) => (main, side),
        (main, None) => foot(main, below),
    }
}
