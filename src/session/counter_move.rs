//! What a facilitator can do about a warning: a question to ask, and a round that one key inserts.

use std::time::Duration;

use super::pattern::Pattern;
use crate::plan::{Invite, Round, RoundKind, SpeakingOrder, Timebox};

/// A way out of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub struct CounterMove {
    /// To be asked at once, without a round.
    pub ask: &'static str,
    /// To be inserted after this one.
    pub round: Round,
}

/// The counter-move for a warning; none for `concurrent`. `leader` is the name of the one who leads, if that person
/// agreed to be named.
pub fn counter_move(pattern: Pattern, leader: Option<&str>) -> Option<CounterMove> {
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    let (ask, round) = match pattern {
        Pattern::TooManyChefs => (
            "Which of these do we build on?",
            Round {
                name: "Build only".to_owned(),
                kind: RoundKind::Open,
                time: Timebox::Total(minutes(3)),
                question: Some("What do you want to add to somebody else's idea?".to_owned()),
                invites: Invite::Follow,
                ..blank()
            },
        ),
        Pattern::NoInitiation => (
            "If you had to bet now, on what?",
            Round {
                name: "Silent minute, then a bet each".to_owned(),
                kind: RoundKind::GoRound,
                time: Timebox::PerPerson(Duration::from_secs(45)),
                question: Some(
                    "One silent minute. Then: what would you bet on, and why?".to_owned(),
                ),
                invites: Invite::Lead,
                order: SpeakingOrder::LeastHeard,
                ..blank()
            },
        ),
        Pattern::OneLeader => (
            "Who else has a view?",
            Round {
                name: match leader {
                    Some(name) => format!("Round, without {name} first"),
                    None => "Round, least heard first".to_owned(),
                },
                kind: RoundKind::GoRound,
                time: Timebox::PerPerson(minutes(1)),
                question: Some("What do you see that has not been said yet?".to_owned()),
                invites: Invite::Lead,
                order: SpeakingOrder::LeastHeard,
                ..blank()
            },
        ),
        Pattern::Concurrent => return None,
    };
    Some(CounterMove { ask, round })
}

fn blank() -> Round {
    Round {
        name: String::new(),
        kind: RoundKind::Open,
        time: Timebox::Total(Duration::ZERO),
        question: None,
        invites: Invite::Both,
        order: SpeakingOrder::Seat,
        auto_advance: false,
        notes: None,
        section: None,
        ballot: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::pattern::Muted;

    #[test]
    fn a_counter_move_does_not_set_off_what_it_is_against_nor_name_without_leave() {
        for pattern in Pattern::WARNINGS {
            let Some(CounterMove { round, .. }) = counter_move(pattern, None) else {
                panic!("{pattern:?} has a counter-move");
            };
            let muted = Muted::during(round.kind, round.invites);
            assert!(
                !round.name.contains("without") && muted != Muted::ALL,
                "{round:?}"
            );
        }
        let named = counter_move(Pattern::OneLeader, Some("Ana")).map(|counter| counter.round.name);
        assert_eq!(named.as_deref(), Some("Round, without Ana first"));
        assert_eq!(counter_move(Pattern::Concurrent, None), None);
    }
}
