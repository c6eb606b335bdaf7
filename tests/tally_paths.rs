//! The ways in which a count can end, method by method: nothing cast, one option, a quorum missed by one, an exact
//! threshold, blank and spoiled papers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use colead::tally::{
    self, Conviction, Dots, FistRule, Fraction, Method, OptionId, Outcome, Paper, Papers, Position,
    Question, Quorum, QuorumNeed, QuorumOf, Ranking, Rules, Status, Tally, Trace, Turnout,
};

const A: OptionId = OptionId(0);
const B: OptionId = OptionId(1);

fn tally(method: Method, options: &[&str], papers: &Papers, rules: &Rules) -> Tally {
    let options: Vec<String> = options.iter().map(|&name| name.to_owned()).collect();
    let question = Question {
        method,
        options: &options,
        turnout: Turnout {
            eligible: 9,
            present: 6,
        },
        rules,
    };
    tally::count(papers, &question)
}

fn count(method: Method, papers: impl IntoIterator<Item = (Paper, u32)>, rules: &Rules) -> Outcome {
    let papers = papers.into_iter().collect();
    tally(method, &["A", "B", "C"], &papers, rules).outcome
}

/// A paper for the first option, or for the proposal, in the form of each method.
fn in_favour(method: Method) -> Paper {
    match method {
        Method::Consent => Paper::Consent(tally::ConsentSign::Consent),
        Method::YesNo => Paper::YesNo(tally::YesNo::Yes),
        Method::Fist => Paper::Fingers(5),
        Method::Gradients => Paper::Gradient(1),
        Method::Approval => Paper::Approve([A].into_iter().collect()),
        Method::Score | Method::Star => Paper::Score([(A, 5)].into_iter().collect()),
        Method::Dots => Paper::Dots([(A, 3)].into_iter().collect()),
        Method::Conviction => Paper::Conviction(Conviction {
            position: Position::For,
            conviction: 4,
            open: true,
        }),
        Method::Plurality
        | Method::Irv
        | Method::Schulze
        | Method::RankedPairs
        | Method::Borda
        | Method::Copeland
        | Method::Minimax
        | Method::Condorcet => Paper::Choice(A),
    }
}

fn approve(options: &[OptionId]) -> Paper {
    Paper::Approve(options.iter().copied().collect())
}

fn dots(given: &[(OptionId, u32)]) -> Paper {
    Paper::Dots(given.iter().copied().collect::<Dots>())
}

#[test]
fn without_a_vote_no_method_decides() {
    let rules = Rules::default();
    for method in Method::ALL {
        for papers in [
            vec![],
            vec![(Paper::Abstain, 4)],
            vec![(Paper::Blank, 2), (Paper::Spoiled, 1)],
        ] {
            let outcome = count(method, papers, &rules);
            assert_eq!(outcome.status, Status::NoBallots, "{method:?}");
            assert!(outcome.winners.is_empty(), "{method:?}");
            assert_ne!(outcome.passed, Some(true), "{method:?}");
            assert!(outcome.why[0].starts_with("Not decided"), "{method:?}");
        }
    }
}

#[test]
fn a_lone_option_wins_if_anybody_marked_it() {
    for method in Method::ALL.into_iter().filter(|m| !m.is_for_one_proposal()) {
        let papers = [(in_favour(method), 1), (Paper::Abstain, 3)];
        let papers = papers.into_iter().collect();
        let outcome = tally(method, &["A"], &papers, &Rules::default()).outcome;
        assert_eq!(
            (outcome.status, &*outcome.winners),
            (Status::Decided, &[A][..]),
            "{method:?}"
        );
    }
}

#[test]
fn a_quorum_missed_by_one_keeps_the_count_and_decides_nothing() {
    for method in Method::ALL {
        let quorum = |people| Rules {
            quorum: Some(Quorum {
                need: QuorumNeed::People(people),
                of: QuorumOf::Present,
            }),
            ..Rules::default()
        };
        let papers = || [(in_favour(method), 3)];
        assert_eq!(
            count(method, papers(), &quorum(6)).status,
            Status::Decided,
            "{method:?}"
        );
        let missed = count(method, papers(), &quorum(7));
        assert_eq!(
            (missed.status, missed.counts.cast),
            (Status::NoQuorum, 3),
            "{method:?}"
        );
        assert!(missed.winners.is_empty(), "{method:?}");
    }
}

#[test]
fn a_paper_of_another_method_is_spoiled_and_reported() {
    for method in Method::ALL {
        let foreign = match method {
            Method::Fist => Paper::Gradient(1),
            _ => Paper::Fingers(3),
        };
        let outcome = count(
            method,
            [(in_favour(method), 2), (foreign, 1)],
            &Rules::default(),
        );
        assert_eq!(
            (outcome.counts.cast, outcome.counts.spoiled),
            (2, 1),
            "{method:?}"
        );
        assert_eq!(outcome.counts.eligible, 9);
    }
}

#[test]
fn what_names_no_option_is_spoiled() {
    let ninth = OptionId(8);
    for (method, paper) in [
        (Method::Plurality, Paper::Choice(ninth)),
        (Method::Plurality, approve(&[A, B])),
        (Method::Approval, approve(&[A, ninth])),
        (Method::Irv, Paper::Rank(Ranking::from_tiers([[ninth]]))),
        (
            Method::Score,
            Paper::Score([(ninth, 1)].into_iter().collect()),
        ),
        (Method::Star, Paper::Score([(A, 6)].into_iter().collect())),
        (Method::Dots, dots(&[(ninth, 1)])),
        (Method::Fist, Paper::Fingers(6)),
        (Method::Gradients, Paper::Gradient(9)),
        (Method::Gradients, Paper::Gradient(0)),
    ] {
        assert_eq!(
            count(method, [(paper, 1)], &Rules::default())
                .counts
                .spoiled,
            1,
            "{method:?}"
        );
    }
}

#[test]
fn a_fist_stops_what_an_average_hides() {
    let rule = |fist| Rules {
        fist,
        ..Rules::default()
    };
    // (hands, all at least 3, no fist, the average)
    for (hands, expected) in [
        (&[5, 4, 3][..], [true, true, true]),
        (&[5, 5, 2], [false, true, true]),
        (&[5, 5, 0], [false, false, true]),
        (&[3, 3, 2], [false, true, false]),
        (&[4, 2], [false, true, true]),
    ] {
        let passed = FistRule::ALL.map(|fist| {
            let papers = hands.iter().map(|&fingers| (Paper::Fingers(fingers), 1));
            count(Method::Fist, papers, &rule(fist)).passed.unwrap()
        });
        assert_eq!(passed, expected, "{hands:?}");
    }
}

#[test]
fn gradients_count_nobody_who_abstains() {
    let support = |share: Option<&str>| Rules {
        support: share.map(|share| share.parse().unwrap()),
        ..Rules::default()
    };
    let steps = |steps: &[u8]| -> Vec<(Paper, u32)> {
        steps
            .iter()
            .map(|&step| (Paper::Gradient(step), 1))
            .collect()
    };
    let by = |papers: &[u8], share| count(Method::Gradients, steps(papers), &support(share));
    assert_eq!(by(&[4, 4, 4], None).status, Status::NoBallots);
    assert_eq!(
        by(&[1, 3, 5, 4], Some("2/3")).passed,
        Some(true),
        "exactly two of three"
    );
    assert_eq!(by(&[1, 5, 5, 4], Some("2/3")).passed, Some(false));
    assert_eq!(by(&[1, 1, 8], None).passed, Some(false), "a veto");
    assert_eq!(by(&[1, 4], None).counts.abstain, 1);
}

#[test]
fn nobody_approved_of_is_nobody_chosen() {
    let outcome = count(Method::Approval, [(approve(&[]), 4)], &Rules::default());
    assert_eq!(
        (outcome.status, outcome.counts.blank),
        (Status::NoBallots, 4)
    );
    let floor = Rules {
        floor: Some(Fraction::HALF),
        ..Rules::default()
    };
    let half = [
        (approve(&[A]), 2),
        (approve(&[B]), 1),
        (approve(&[OptionId(2)]), 1),
    ];
    assert_eq!(
        count(Method::Approval, half, &floor).winners,
        [A],
        "exactly the floor"
    );
    let less = [(approve(&[A]), 2), (approve(&[B]), 3)];
    let less = less.into_iter().chain([(approve(&[OptionId(2)]), 2)]);
    assert_eq!(
        count(Method::Approval, less, &floor).status,
        Status::NotPassed
    );
}

#[test]
fn dots_beyond_the_budget_or_the_cap_spoil_the_paper() {
    let rules = Rules {
        dots: Some(4),
        max_per_option: Some(3),
        ..Rules::default()
    };
    let papers = [
        (dots(&[(A, 3), (B, 1)]), 1),
        (dots(&[(A, 4)]), 1),
        (dots(&[(A, 3), (B, 2)]), 1),
        (dots(&[]), 1),
    ];
    let outcome = count(Method::Dots, papers, &rules);
    assert_eq!(outcome.winners, [A]);
    let counts = outcome.counts;
    assert_eq!((counts.cast, counts.spoiled, counts.blank), (1, 2, 1));
}

#[test]
fn support_and_openness_are_two_things() {
    let held = |position, conviction, open| {
        Paper::Conviction(Conviction {
            position,
            conviction,
            open,
        })
    };
    let papers = [
        (held(Position::For, 4, true), 1),
        (held(Position::Against, 2, true), 1),
        (held(Position::Undecided, 1, false), 2),
    ];
    let found = tally(
        Method::Conviction,
        &[],
        &papers.into_iter().collect(),
        &Rules::default(),
    );
    let Trace::Conviction(trace) = found.trace else {
        panic!("conviction has its own trace");
    };
    assert_eq!((trace.support, trace.openness), (2.0 / 16.0, 0.5));
    assert_eq!(trace.positions, [1, 1, 2]);
    assert_eq!(found.outcome.winner_names(&[]), ["for"]);
}

#[test]
fn every_method_explains_itself_before_anybody_votes() {
    let room = Turnout {
        eligible: 9,
        present: 6,
    };
    for method in Method::ALL {
        let sentences = tally::explain_rule(method, &Rules::default(), room);
        assert!(!sentences.is_empty());
        for sentence in sentences {
            assert!(
                sentence.ends_with('.') && !sentence.contains("  "),
                "{sentence}"
            );
        }
    }
}
