//! Every way a consent round can end.

use super::*;
use crate::tally::{Method, Outcome, Quorum, QuorumNeed, QuorumOf, Status, Turnout};

/// Consent, concern, stand aside, objection, block, abstain, in a room of ten out of twelve.
fn count(signs: [u32; 6], rules: &Rules) -> Outcome {
    let room = Turnout {
        eligible: 12,
        present: 10,
    };
    count_in(room, signs, rules)
}

fn count_in(room: Turnout, signs: [u32; 6], rules: &Rules) -> Outcome {
    let papers = ConsentSign::ALL.into_iter().zip(signs);
    let question = Question {
        method: Method::Consent,
        options: &[],
        turnout: room,
        rules,
    };
    crate::tally::count(
        &papers
            .map(|(sign, count)| (Paper::Consent(sign), count))
            .collect(),
        &question,
    )
    .outcome
}

fn usual() -> Rules {
    Rules::default()
}

fn check(signs: [u32; 6], rules: &Rules, status: Status, why: &[&str]) {
    let outcome = count(signs, rules);
    assert_eq!(outcome.status, status, "{signs:?}");
    assert_eq!(outcome.why, why, "{signs:?}");
    assert_eq!(outcome.passed, Some(status == Status::Decided));
    let chosen: &[&str] = if status == Status::Decided {
        &["consent"]
    } else {
        &[]
    };
    assert_eq!(outcome.winner_names(&[]), chosen);
}

#[test]
fn decided_when_no_objection_stands() {
    let decided = |signs, why| check(signs, &usual(), Status::Decided, &[why]);
    decided([1, 0, 0, 0, 0, 0], "No objection stands: 1 consented.");
    decided(
        [6, 0, 1, 0, 0, 0],
        "No objection stands: 6 consented, 1 stood aside.",
    );
    decided(
        [4, 2, 0, 0, 0, 3],
        "No objection stands: 6 consented (2 with a concern), 3 abstained.",
    );
    decided(
        [0, 1, 9, 0, 0, 0],
        "No objection stands: 1 consented (1 with a concern), 9 stood aside.",
    );
}

#[test]
fn one_objection_or_one_block_stops_it() {
    let stopped = |signs, why: &[&str]| check(signs, &usual(), Status::NotPassed, why);
    stopped(
        [7, 0, 0, 1, 0, 0],
        &[
            "Not decided: 1 objection stands, consent needs none.",
            "7 consented, 1 objected.",
        ],
    );
    stopped(
        [7, 0, 0, 0, 1, 1],
        &[
            "Not decided: 1 block stands, consent needs none.",
            "7 consented, 1 blocked, 1 abstained.",
        ],
    );
    stopped(
        [0, 0, 1, 2, 2, 0],
        &[
            "Not decided: 2 objections stand, consent needs none; 2 blocks stand, consent needs none; nobody consented.",
            "1 stood aside, 2 objected, 2 blocked.",
        ],
    );
}

#[test]
fn standing_aside_is_not_consenting() {
    check(
        [0, 0, 3, 0, 0, 0],
        &usual(),
        Status::NotPassed,
        &["Not decided: nobody consented.", "3 stood aside."],
    );
}

#[test]
fn limits_are_kept_exactly() {
    let limited = Rules {
        max_stand_aside: Some(2),
        max_blocks: 1,
        ..usual()
    };
    check(
        [5, 0, 2, 0, 1, 0],
        &limited,
        Status::Decided,
        &["No objection stands: 5 consented, 2 stood aside, 1 blocked."],
    );
    check(
        [5, 0, 3, 0, 2, 0],
        &limited,
        Status::NotPassed,
        &[
            "Not decided: 2 blocks stand, the limit is 1; 3 stood aside, the limit is 2.",
            "5 consented, 3 stood aside, 2 blocked.",
        ],
    );
}

#[test]
fn silence_is_not_consent() {
    let silent = |signs, why| check(signs, &usual(), Status::NoBallots, &[why]);
    silent([0; 6], "Not decided: nobody voted.");
    silent(
        [0, 0, 0, 0, 0, 10],
        "Not decided: no vote was cast (10 abstained).",
    );
    let nobody = count_in(Turnout::default(), [0; 6], &usual());
    assert_eq!(nobody.status, Status::NoBallots);
    assert_eq!(nobody.why, ["Not decided: nobody is entitled to vote."]);
}

#[test]
fn a_missed_quorum_comes_before_an_objection() {
    let quorum = |people| Rules {
        quorum: Some(Quorum {
            need: QuorumNeed::People(people),
            of: QuorumOf::Present,
        }),
        ..usual()
    };
    check(
        [7, 0, 0, 1, 0, 0],
        &quorum(11),
        Status::NoQuorum,
        &[
            "Not decided: 10 of 12 entitled are present and the quorum is 11.",
            "The count is kept for the record and is not valid.",
        ],
    );
    check(
        [8, 0, 0, 0, 0, 0],
        &quorum(10),
        Status::Decided,
        &[
            "No objection stands: 8 consented.",
            "10 of 12 entitled are present and the quorum is 10.",
        ],
    );
}

#[test]
fn the_spread_has_every_sign_in_order() {
    let spread = count([4, 1, 1, 0, 0, 2], &usual()).spread;
    let bars: Vec<(&str, u32)> = spread
        .iter()
        .map(|bar| (bar.sign.as_str(), bar.count))
        .collect();
    assert_eq!(
        bars,
        [
            ("consent", 4),
            ("concern", 1),
            ("stand-aside", 1),
            ("objection", 0),
            ("block", 0),
            ("abstain", 2)
        ]
    );
}

#[test]
fn the_rule_is_explained_before_anybody_votes() {
    assert_eq!(
        explain(&usual()),
        [
            "Consent: decided when no objection stands and at least one person consents.",
            "Concerns and stand-asides are recorded and do not stop it.",
            "An abstention is neither consent nor objection."
        ]
    );
    let limited = Rules {
        max_stand_aside: Some(2),
        max_blocks: 1,
        ..usual()
    };
    assert_eq!(
        explain(&limited)[1..],
        [
            "Concerns are recorded and do not stop it; up to 2 may stand aside.",
            "An abstention is neither consent nor objection.",
            "Up to 1 block may stand."
        ]
    );
}
