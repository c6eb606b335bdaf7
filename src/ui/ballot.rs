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
use super::{Look, layout, paragraph, wording};
use crate::app::Model;
use crate::app::action::Action;
use crate::app::ballot::Step;
use crate::app::view::Item;
use crate::plan::Voting;
use crate::session::Session;
use crate::session::ballot::{Ballot, BallotState};
use crate::tally::Rung;

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
    if let Some(words) = next_step(model, session) {
        let enter = wording::key(model, Action::Enter);
        let pass = wording::key(model, Action::PassKeyboard);
        let beside = Hint {
            key: &pass,
            label: "pass the keyboard",
            rank: 0,
        };
        let count = wording::key(model, Action::Count);
        let account = Hint {
            key: &count,
            label: "how it was counted",
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
pub(super) fn next_step(model: &Model, session: &Session) -> Option<String> {
    if session.is_closed() {
        return None;
    }
    let words = match model.ballot_step() {
        Step::StateProposal => "state the proposal".to_owned(),
        Step::StateOptions => "write down the options".to_owned(),
        Step::Ladder { rung, .. } => match rung {
            Rung::Runoff => "a runoff between the tied",
            Rung::CastingVote => "the casting vote",
            Rung::Lot => "draw the lot",
            Rung::MethodRule | Rung::CarriedOver => "carry it over without a decision",
        }
        .to_owned(),
        Step::Fallback(_) => match session.fallback() {
            Some((_, share)) => format!("vote yes or no: {share} of the votes decide"),
            None => "vote yes or no".to_owned(),
        },
        Step::ProposeWinner => "put it to everybody as the proposal".to_owned(),
        Step::OpenBallot => match on_screen(model, session) {
            Shown::Result(_) => "vote again".to_owned(),
            Shown::Before | Shown::Voting(_) => "open the ballot".to_owned(),
        },
        Step::Wait { missing: 1 } => "close it early: 1 has not voted yet".to_owned(),
        Step::Wait { missing } => format!("close it early: {missing} have not voted yet"),
        Step::CloseBallot => match session.open_ballot() {
            Some(ballot) if ballot.terms.voting == Voting::Hidden => "reveal and count".to_owned(),
            Some(ballot) if ballot.is_secret() => "open the box and count".to_owned(),
            Some(_) | None => "close and count".to_owned(),
        },
        Step::AskReason { who, .. } => {
            format!("write down why {} objects", session.name(who))
        }
        Step::HearObjections(_) => "hear the objections, openly".to_owned(),
        Step::Amend => "amend the proposal".to_owned(),
        Step::RecordDecision => "record the decision".to_owned(),
        Step::NextRound => match session.agenda().next() {
            Some(slot) => format!("next: {}", slot.round.name),
            None => "to the close".to_owned(),
        },
    };
    Some(words)
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
        .unwrap_or("Which of these?");
    sheet.heading("THE CHOICE", method.title());
    sheet.text(question, sheet.look.theme.heading, (most / 2).max(1));
    let and = format!(" {} ", sheet.look.glyphs.separator);
    let options = match options.len() {
        0 => "Nothing to choose between yet.".to_owned(),
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
    let versions = &session.proposal().versions;
    let Some(version) = versions.last() else {
        sheet.heading("PROPOSAL", "");
        sheet.text(
            "There is no proposal yet. Write it down in one sentence that everybody can read.",
            sheet.look.theme.text,
            most,
        );
        return;
    };
    let note = match versions.len() {
        1 => String::new(),
        count => {
            let answers = if version.answers.is_some() {
                ", amended after an objection"
            } else {
                ", amended"
            };
            format!("version {count}{answers}")
        }
    };
    let key = wording::key(model, Action::Versions);
    let cut = paragraph::wrap(&version.text, sheet.width(), most).cut;
    let note = match (cut, note.as_str()) {
        (false, _) => note,
        (true, "") => format!("{key} shows all of it"),
        (true, _) => format!("{note}; {key} shows all of it"),
    };
    sheet.heading("PROPOSAL", &note);
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
    for ballot in before {
        let finding = match &ballot.state {
            BallotState::Closed(outcome) => outcome.why.first().map_or("", String::as_str),
            BallotState::Cancelled => "cancelled, not counted.",
            BallotState::Open => continue,
        };
        let text = format!(
            "Ballot {}{}: {finding}",
            ballot.id.0 + 1,
            ballot.terms.on_version(", ")
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
