//! Whether the rounds come in an order in which a group thinks, understands and decides.

use super::{At, Code, Finding};
use crate::plan::{Invite, Plan, RoundKind};
use crate::text::display_width;

/// Columns of a question that are read at a glance.
const QUESTION_MOST: usize = 90;

pub(super) fn check(plan: &Plan, findings: &mut Vec<Finding>) {
    findings.extend(check_in(plan));
    findings.extend(silent_minute(plan));
    findings.extend(clarifying(plan));
    findings.extend(commitments(plan));
    for index in 0..plan.rounds.len() {
        findings.extend(question(plan, index));
    }
}

/// Everybody begins by themselves or in turn: the first round is not an open floor.
fn check_in(plan: &Plan) -> Option<Finding> {
    let first = plan.rounds.first()?;
    match first.kind {
        RoundKind::Open | RoundKind::Ballot => Some(Finding {
            code: Code::NoCheckIn,
            at: At::Kind(0),
            message: "the first round is not one in which everybody is heard or thinks alone"
                .to_owned(),
            remedy: "begin with a round with `kind = \"go_round\"` and `per_person = \"15s\"`"
                .to_owned(),
        }),
        RoundKind::GoRound
        | RoundKind::Silent
        | RoundKind::Pairs
        | RoundKind::Poll
        | RoundKind::Commitments
        | RoundKind::Break => None,
    }
}

fn silent_minute(plan: &Plan) -> Option<Finding> {
    let kinds = || plan.rounds.iter().map(|round| round.kind);
    let open = kinds().position(|kind| kind == RoundKind::Open)?;
    let alone = kinds().take(open).any(|kind| kind == RoundKind::Silent);
    (!alone).then(|| Finding {
        code: Code::NoSilentMinute,
        at: At::Round(open),
        message: "nobody has thought alone before the first open round".to_owned(),
        remedy: "add a round with `kind = \"silent\"` and `time = \"1m\"` before it".to_owned(),
    })
}

/// Somebody is asked for questions before the first ballot.
fn clarifying(plan: &Plan) -> Option<Finding> {
    let ballot = plan
        .rounds
        .iter()
        .position(|round| round.kind == RoundKind::Ballot)?;
    let asked = plan.rounds[..ballot].iter().any(|round| {
        matches!(
            round.kind,
            RoundKind::GoRound | RoundKind::Open | RoundKind::Pairs
        ) && (round.invites == Invite::Follow || round.name.to_lowercase().contains("clarif"))
    });
    (!asked).then(|| Finding {
        code: Code::NoClarifying,
        at: At::Round(ballot),
        message: "nobody is asked to clarify before this ballot".to_owned(),
        remedy: "add a round with `kind = \"go_round\"` and `invites = \"follow\"` before it"
            .to_owned(),
    })
}

fn commitments(plan: &Plan) -> Option<Finding> {
    let kinds = || plan.rounds.iter().map(|round| round.kind);
    let ballot = kinds().collect::<Vec<_>>();
    let last = ballot.iter().rposition(|&kind| kind == RoundKind::Ballot)?;
    let owned = kinds()
        .skip(last)
        .any(|kind| kind == RoundKind::Commitments);
    (!owned).then(|| Finding {
        code: Code::NoCommitments,
        at: At::Round(last),
        message: "after the last ballot nobody is asked to carry the decision out".to_owned(),
        remedy: "add a round with `kind = \"commitments\"` after it".to_owned(),
    })
}

fn question(plan: &Plan, index: usize) -> Option<Finding> {
    let round = &plan.rounds[index];
    let columns = round.question.as_deref().map(display_width);
    let asks = match round.kind {
        RoundKind::Open | RoundKind::GoRound | RoundKind::Pairs | RoundKind::Poll => true,
        RoundKind::Silent | RoundKind::Ballot | RoundKind::Commitments | RoundKind::Break => false,
    };
    match columns {
        None if asks => Some(Finding {
            code: Code::NoQuestion,
            at: At::Round(index),
            message: "this round asks nothing".to_owned(),
            remedy: "write `question = \"…?\"`; the room sees it in large type".to_owned(),
        }),
        Some(columns) if columns > QUESTION_MOST => Some(Finding {
            code: Code::LongQuestion,
            at: At::Question(index),
            message: format!("the question is {columns} columns long"),
            remedy: "ask one thing in up to 70 columns, and put the rest into `notes`".to_owned(),
        }),
        None | Some(_) => None,
    }
}
