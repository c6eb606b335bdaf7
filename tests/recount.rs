//! A ballot of a meeting, taken out of the report for other programs and counted as any ballot file is, comes to what the
//! meeting came to: for every method, whatever was handed in and whatever the rules say.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic too")]

#[path = "support/papers.rs"]
mod papers;

use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use colead::ballot_file::{self, Overrides};
use colead::plan::{Voting, check};
use colead::report::{Provenance, json};
use colead::session::ballot::{Ballot, BallotState, Terms};
use colead::session::{Chance, Command, Moment, Opening, PersonId, Session};
use colead::tally::{
    Base, Comparison, Condition, Fraction, Method, Paper, Quorum, QuorumNeed, QuorumOf, Rules,
};
use papers::paper;

const PLAN: &str = r#"
title = "Where we meet"
people = ["Ana", "Bo", "Chidi", "Dana", "Eun-ji", "Faisal", "Gus"]
[[round]]
name = "Ballot"
kind = "ballot"
time = "5m"
"#;

/// The options keep what would be taken for a rule, a number or a mark in some file.
const OPTIONS: [&str; 3] = ["Lisbon, by train", "4", "a \"farm\" > house=Évora"];

fn rules() -> impl Strategy<Value = Rules> {
    let share = || select(&[(1, 2), (2, 3), (3, 4), (1, 1)][..]);
    let quorum = (1..8_u32, any::<bool>(), any::<bool>(), share());
    (
        prop::option::of(quorum),
        share(),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(quorum, (n, d), strict, also)| {
            let share = |n, d| Fraction::new(n, d).unwrap();
            Rules {
                quorum: quorum.map(|(people, is_share, voting, (n, d))| Quorum {
                    need: if is_share {
                        QuorumNeed::Share {
                            fraction: share(n, d),
                            strict,
                        }
                    } else {
                        QuorumNeed::People(people)
                    },
                    of: if voting {
                        QuorumOf::Voting
                    } else {
                        QuorumOf::Present
                    },
                }),
                threshold: share(n, d),
                comparison: if strict {
                    Comparison::MoreThan
                } else {
                    Comparison::AtLeast
                },
                base: if also { Base::Present } else { Base::Cast },
                also: also.then(|| Condition {
                    threshold: share(2, 5),
                    comparison: Comparison::usual_for(share(2, 5)),
                    base: Base::Eligible,
                }),
                max_stand_aside: also.then_some(1),
                max_blocks: u32::from(strict),
                min: if strict { 2 } else { 3 },
                floor: also.then(|| share(n, d)),
                support: also.then(|| share(n, d)),
                dots: Some(12),
                ..Rules::default()
            }
        })
}

/// A counted ballot: what was handed in by seat, and who is not there.
fn counted(method: Method, voting: Voting, rules: Rules, papers: &[Paper], away: u16) -> Session {
    let mut session = Session::new(Opening {
        plan: check::parse("plan.toml", PLAN).unwrap(),
        started: date(2026, 11, 20).at(10, 0, 0, 0),
        seed: 7,
        imported: None,
        rehearsal: None,
    });
    let does = |session: &mut Session, command: &Command| {
        drop(session.perform(command, Moment::START).unwrap());
    };
    let text = "We meet.".to_owned();
    does(&mut session, &Command::StateProposal { text });
    let terms = Terms {
        version: 0,
        method,
        options: OPTIONS.map(str::to_owned).to_vec(),
        rules,
        voting,
        casting: None,
        lot: None,
        runoff_of: None,
        fallback_of: None,
    };
    let terms = Box::new(terms);
    does(&mut session, &Command::OpenBallot { terms });
    for (who, paper) in (0..).map(PersonId).zip(papers) {
        let paper = paper.clone();
        if matches!(voting, Voting::Secret { .. }) {
            session.hand_in(who, paper).unwrap();
        } else {
            does(&mut session, &Command::CastVote { who, paper });
        }
    }
    // Also somebody who has voted may leave in mid-ballot.
    for who in (0..7).rev().take(away.into()).map(PersonId) {
        does(
            &mut session,
            &Command::SetPresence {
                who,
                present: false,
            },
        );
    }
    let close = match voting {
        Voting::Secret { .. } => Command::CountSecretBallot {
            chance: Chance(3),
            outcome_only: false,
        },
        Voting::Open | Voting::Hidden => Command::CloseBallot,
    };
    does(&mut session, &close);
    session
}

fn ballot_of(session: &Session) -> (&Ballot, Value) {
    let provenance = Provenance {
        id: "s",
        last_hash: None,
        file: None,
        remarks: &[],
    };
    let report: Value = serde_json::from_str(&json(session, &provenance)).unwrap();
    (&session.ballots()[0], report["ballots"][0].clone())
}

/// The method with what was handed in.
fn papers_of() -> impl Strategy<Value = (Method, Vec<Paper>)> {
    select(&Method::ALL[..]).prop_flat_map(|method| {
        let blank = u32::from(method.has_options());
        let paper = prop_oneof![
            8 => paper(method, 3),
            1 => Just(abstention(method)),
            blank => Just(Paper::Blank),
        ];
        (Just(method), vec(paper, 0..=7))
    })
}

fn abstention(method: Method) -> Paper {
    match method {
        Method::Consent => Paper::Consent(colead::tally::ConsentSign::Abstain),
        Method::YesNo => Paper::YesNo(colead::tally::YesNo::Abstain),
        _ => Paper::Abstain,
    }
}

proptest! {
    #[test]
    fn the_report_leads_every_program_to_the_same_outcome(
        (method, papers) in papers_of(),
        rules in rules(),
        voting in select(&[Voting::Open, Voting::Hidden, Voting::Secret { outcome_only: false }][..]),
        away in 0..3_u16,
    ) {
        let session = counted(method, voting, rules, &papers, away);
        let (ballot, told) = ballot_of(&session);
        let BallotState::Closed(outcome) = &ballot.state else { panic!("it is counted") };
        let file = told["file"].to_string();
        let file = ballot_file::read("ballot.json", file.as_bytes(), None).unwrap_or_else(|error| panic!("{error}\n{file}"));
        let election = file.election(&Overrides::default()).unwrap_or_else(|error| panic!("{error}\n{told}"));
        prop_assert_eq!(&election.count().outcome, outcome.as_ref(), "{}", told);
        prop_assert_eq!(ballot.audit(), Ok(()));
    }
}

#[test]
fn what_is_not_to_be_told_cannot_be_counted_again() {
    let voting = Voting::Secret { outcome_only: true };
    let papers = [Paper::Choice(colead::tally::OptionId(1))];
    let session = counted(Method::Plurality, voting, Rules::default(), &papers, 0);
    let (_, told) = ballot_of(&session);
    assert!(told["file"].is_null());
    assert_eq!(told["account"], serde_json::json!([]));
    assert_eq!(told["result"]["order"], serde_json::json!([]));
    assert_eq!(told["chosen"], "4");
}
