//! The rounds that can be inserted by key, whatever the plan.

use std::time::Duration;

use crate::plan::{Invite, Round, RoundKind, SpeakingOrder, Timebox};

/// Rounds that are of use in any meeting.
pub fn rounds_to_insert() -> Vec<Round> {
    let round = |name: &str, kind, time, question: &str, invites, order| Round {
        name: name.to_owned(),
        kind,
        time,
        question: Some(question.to_owned()),
        invites,
        order,
        auto_advance: false,
        locked: false,
        optional: false,
        notes: None,
        section: None,
        ballot: None,
    };
    let minutes = |minutes: u64| Timebox::Total(Duration::from_secs(60 * minutes));
    let each = |secs: u64| Timebox::PerPerson(Duration::from_secs(secs));
    let (seat, least_heard) = (SpeakingOrder::Seat, SpeakingOrder::LeastHeard);
    vec![
        round(
            "Silent minute",
            RoundKind::Silent,
            minutes(1),
            "What do you really think? Write it down.",
            Invite::Any,
            seat,
        ),
        round(
            "Go-round",
            RoundKind::GoRound,
            each(60),
            "What do you see that was not said yet?",
            Invite::Any,
            least_heard,
        ),
        round(
            "Open floor",
            RoundKind::Open,
            minutes(5),
            "What do we build on?",
            Invite::Both,
            seat,
        ),
        round(
            "Pairs",
            RoundKind::Pairs,
            minutes(4),
            "What do you two agree on?",
            Invite::Both,
            seat,
        ),
        round(
            "Break",
            RoundKind::Break,
            minutes(5),
            "Back in five minutes.",
            Invite::Any,
            seat,
        ),
    ]
}
