//! Every way a yes/no ballot can end, and three that did.

use super::*;
use crate::tally::{
    Comparison, Fraction, Method, Outcome, Quorum, QuorumNeed, QuorumOf, TieRule, Turnout,
};

fn usual() -> Rules {
    Rules::default()
}

fn share(text: &str, base: Base) -> Rules {
    let Condition {
        threshold,
        comparison,
        base,
    } = Condition::new(text.parse().unwrap(), base);
    Rules {
        threshold,
        comparison,
        base,
        ..usual()
    }
}

fn count([yes, no, abstain]: [u32; 3], room: [u32; 2], rules: &Rules) -> Outcome {
    let [eligible, present] = room;
    let papers = YesNo::ALL.into_iter().zip([yes, no, abstain]);
    let question = Question {
        method: Method::YesNo,
        options: &[],
        turnout: Turnout { eligible, present },
        rules,
    };
    crate::tally::count(
        &papers
            .map(|(sign, count)| (Paper::YesNo(sign), count))
            .collect(),
        &question,
    )
    .outcome
}

/// Counts, and holds the outcome against `status` and the first sentence of its why.
fn check(votes: [u32; 3], room: [u32; 2], rules: &Rules, status: Status, why: &str) {
    let outcome = count(votes, room, rules);
    assert_eq!(outcome.why.first().map(String::as_str), Some(why));
    assert_eq!(outcome.status, status, "{why}");
    assert_eq!(outcome.passed, Some(status == Status::Decided), "{why}");
    let chosen: &[&str] = if status == Status::Decided {
        &["yes"]
    } else {
        &[]
    };
    assert_eq!(outcome.winner_names(&[]), chosen, "{why}");
}

fn quorum(people: u32, of: QuorumOf) -> Rules {
    let need = QuorumNeed::People(people);
    Rules {
        quorum: Some(Quorum { need, of }),
        ..usual()
    }
}

#[test]
fn nothing_cast_decides_nothing() {
    for (votes, room, why) in [
        ([0; 3], [0, 0], "Not decided: nobody is entitled to vote."),
        ([0; 3], [12, 10], "Not decided: nobody voted."),
        (
            [0, 0, 9],
            [12, 10],
            "Not decided: no vote was cast (9 abstained).",
        ),
    ] {
        check(votes, room, &usual(), Status::NoBallots, why);
    }
}

#[test]
fn a_quorum_is_missed_by_one() {
    let present = quorum(7, QuorumOf::Present);
    let voting = quorum(7, QuorumOf::Voting);
    for (votes, room, rules, why) in [
        (
            [5, 1, 0],
            [12, 6],
            &present,
            "Not decided: 6 of 12 entitled are present and the quorum is 7.",
        ),
        (
            [0, 0, 1],
            [12, 1],
            &present,
            "Not decided: 1 of 12 entitled is present and the quorum is 7.",
        ),
        (
            [6, 0, 6],
            [12, 12],
            &voting,
            "Not decided: 6 of 12 entitled voted and the quorum is 7.",
        ),
    ] {
        check(votes, room, rules, Status::NoQuorum, why);
    }
}

#[test]
fn a_quorum_is_just_met() {
    let outcome = count([5, 1, 0], [12, 7], &quorum(7, QuorumOf::Present));
    assert_eq!(
        outcome.why,
        [
            "Passed: 5 of 6 votes cast say yes; more than half were needed (4 or more).",
            "5 yes, 1 no.",
            "7 of 12 entitled are present and the quorum is 7."
        ]
    );
    assert_eq!(
        count([7, 0, 0], [12, 7], &quorum(7, QuorumOf::Voting)).status,
        Status::Decided
    );
}

#[test]
fn one_yes_and_eight_abstentions_pass_a_majority_of_votes_cast() {
    check(
        [1, 0, 8],
        [12, 9],
        &quorum(7, QuorumOf::Present),
        Status::Decided,
        "Passed: 1 of 1 vote cast says yes; more than half was needed (1).",
    );
}

#[test]
fn a_threshold_is_reached_exactly_or_missed_by_one() {
    use Status::{Decided, NotPassed};

    let majority = usual();
    let two_thirds = share("2/3", Base::Cast);
    let all = share("1/1", Base::Cast);
    for (yes, no, rules, status, why) in [
        (
            5,
            3,
            &majority,
            Decided,
            "Passed: 5 of 8 votes cast say yes; more than half were needed (5 or more).",
        ),
        (
            0,
            3,
            &majority,
            NotPassed,
            "Not passed: 0 of 3 votes cast say yes; more than half were needed (2 or more).",
        ),
        (
            6,
            3,
            &two_thirds,
            Decided,
            "Passed: 6 of 9 votes cast say yes; at least two thirds were needed (6 or more).",
        ),
        (
            66,
            34,
            &two_thirds,
            NotPassed,
            "Not passed: 66 of 100 votes cast say yes; at least two thirds were needed (67 or more).",
        ),
        (
            4,
            4,
            &two_thirds,
            NotPassed,
            "Not passed: 4 of 8 votes cast say yes; at least two thirds were needed (6 or more).",
        ),
        (
            9,
            0,
            &all,
            Decided,
            "Passed: 9 of 9 votes cast say yes; all were needed (9).",
        ),
        (
            8,
            1,
            &all,
            NotPassed,
            "Not passed: 8 of 9 votes cast say yes; all were needed (9).",
        ),
    ] {
        check([yes, no, 0], [yes + no, yes + no], rules, status, why);
    }
}

#[test]
fn as_many_yes_as_no_ties_a_majority_only() {
    check(
        [4, 4, 1],
        [9, 9],
        &usual(),
        Status::NotPassed,
        "Not passed: a tie, 4 of 8 votes cast say yes; more than half were needed (5 or more).",
    );
    assert!(
        count([4, 4, 0], [8, 8], &share("2/3", Base::Cast))
            .ties
            .is_empty()
    );
}

#[test]
fn at_least_half_passes_where_more_than_half_ties() {
    let rules = Rules {
        comparison: Comparison::AtLeast,
        ..usual()
    };
    assert_eq!(count([4, 4, 0], [8, 8], &rules).status, Status::Decided);
}

#[test]
fn the_tie_rule_says_what_becomes_of_a_tie() {
    for (tie, status, last, broken_by) in [
        (
            TieRule::NotPassed,
            Status::NotPassed,
            "A tie is lost: things stay as they are.",
            "a tie is lost",
        ),
        (
            TieRule::VoteAgain,
            Status::Tie,
            "After a tie the same people vote once more.",
            "",
        ),
        (
            TieRule::CarriedOver,
            Status::Tie,
            "After a tie there is no decision; the proposal is carried over.",
            "",
        ),
    ] {
        let outcome = count([4, 4, 2], [12, 10], &Rules { tie, ..usual() });
        assert_eq!(outcome.status, status);
        assert_eq!(outcome.passed, Some(false));
        assert!(outcome.winners.is_empty());
        assert_eq!(outcome.why[1..], [last, "4 yes, 4 no, 2 abstained."]);
        let [found] = outcome.ties.as_slice() else {
            panic!("one tie, not {:?}", outcome.ties);
        };
        assert_eq!(found.options, [OptionId(0), OptionId(1)]);
        assert_eq!(found.broken_by, broken_by);
    }
}

#[test]
fn an_abstention_that_counts_makes_no_tie() {
    let rules = Rules {
        tie: TieRule::VoteAgain,
        ..share("1/2", Base::Present)
    };
    assert_eq!(count([4, 4, 0], [8, 8], &rules).status, Status::Tie);
    assert_eq!(count([4, 4, 1], [9, 9], &rules).status, Status::NotPassed);
    assert_eq!(count([4, 4, 0], [9, 9], &rules).status, Status::NotPassed);
}

// The two votes by which McClintock shows what an abstention does to a base.
#[test]
fn mcclintock_on_abstentions_and_the_base() {
    let seven_four_two = [7, 4, 2];
    let two_one_ten = [2, 1, 10];
    for (votes, rules, passes) in [
        (seven_four_two, share("1/2", Base::Present), true),
        (seven_four_two, share("2/3", Base::Cast), false),
        (two_one_ten, share("2/3", Base::Cast), true),
        (two_one_ten, share("1/2", Base::Present), false),
    ] {
        let outcome = count(votes, [13, 13], &rules);
        assert_eq!(outcome.passed, Some(passes), "{:?}", outcome.why);
    }
}

/// The Scotland Act 1978 asked for 40% of the electorate as well. Result of 1 March 1979: 32.9% of it, 51.6% of the
/// votes.
#[test]
fn scotland_1979_misses_the_second_condition() {
    let rules = Rules {
        also: Some(Condition::new("40%".parse().unwrap(), Base::Eligible)),
        ..usual()
    };
    let outcome = count([1_230_937, 1_153_502, 0], [3_747_112, 2_387_572], &rules);
    assert_eq!(outcome.status, Status::NotPassed);
    assert_eq!(
        outcome.why[..2],
        [
            "Not passed: 1230937 of 3747112 entitled say yes; at least 40% were needed (1498845 or more).",
            "The first condition alone is met: 1230937 of 2384439 votes cast say yes; more than half were needed (1192220 or more)."
        ]
    );
}

/// The constitution asked for 45% of the electorate. Result of 23 May 1939 in Nohlen and Stöver, Elections in
/// Europe (2010), p. 524: 44.46% of it, 91.9% of the votes.
#[test]
fn denmark_1939_misses_45_percent_of_the_electorate() {
    let votes = [966_277, 85_717, 0];
    let roll = [2_173_420, 1_063_764];
    let outcome = count(votes, roll, &share("45%", Base::Eligible));
    assert_eq!(outcome.status, Status::NotPassed);
    assert_eq!(count(votes, roll, &usual()).status, Status::Decided);
}

/// Article 75 of the constitution asks more than half of the electorate to take part. Result of 17 April 2016 by
/// the Ministry of the Interior: 31.19% did.
#[test]
fn italy_2016_is_void_for_want_of_a_quorum() {
    let rules = Rules {
        quorum: Some(Quorum {
            need: QuorumNeed::Share {
                fraction: Fraction::HALF,
                strict: true,
            },
            of: QuorumOf::Present,
        }),
        ..usual()
    };
    let outcome = count([13_334_607, 2_198_715, 0], [50_681_765, 15_806_488], &rules);
    assert_eq!(outcome.status, Status::NoQuorum);
    assert_eq!(outcome.spread[0].count, 13_334_607, "the count is kept");
}

#[test]
fn both_conditions_are_told() {
    let rules = Rules {
        also: Some(Condition::new("1/2".parse().unwrap(), Base::Eligible)),
        ..share("2/3", Base::Cast)
    };
    for (votes, first, second) in [
        (
            [8, 1, 0],
            "Passed: 8 of 9",
            "The second condition is met as well: 8 of 12",
        ),
        (
            [7, 4, 0],
            "Not passed: 7 of 11",
            "The second condition alone is met: 7 of 12",
        ),
        (
            [5, 1, 0],
            "Not passed: 5 of 12",
            "The first condition alone is met: 5 of 6",
        ),
        (
            [3, 4, 0],
            "Not passed: 3 of 7",
            "The second condition is missed as well: 3 of 12",
        ),
    ] {
        let why = count(votes, [12, 12], &rules).why;
        assert!(why[0].starts_with(first), "{why:?}");
        assert!(why[1].starts_with(second), "{why:?}");
    }
}

#[test]
fn a_tie_that_could_not_have_passed_is_not_passed() {
    let rules = Rules {
        also: Some(Condition::new("2/3".parse().unwrap(), Base::Eligible)),
        tie: TieRule::VoteAgain,
        ..usual()
    };
    assert_eq!(count([4, 4, 0], [12, 8], &rules).status, Status::NotPassed);
}

#[test]
fn the_rule_is_explained_before_anybody_votes() {
    let room = Turnout {
        eligible: 12,
        present: 10,
    };
    let rules = Rules {
        also: Some(Condition::new("40%".parse().unwrap(), Base::Eligible)),
        tie: TieRule::VoteAgain,
        ..share("1/2", Base::Present)
    };
    assert_eq!(
        explain(&rules, room),
        [
            "Yes/no: more than half of those present must say yes, which is 6 or more of 10; an abstention works as a no.",
            "As well, at least 40% of the entitled must say yes, which is 5 or more of 12.",
            "After a tie the same people vote once more."
        ]
    );
    assert_eq!(
        explain(&share("2/3", Base::Cast), room),
        [
            "Yes/no: at least two thirds of the votes cast must say yes; an abstention is not a vote."
        ]
    );
    assert_eq!(
        explain(&share("1/1", Base::Eligible), room),
        [
            "Yes/no: all of the entitled must say yes, which is 12 of 12; an abstention or an absence works as a no."
        ]
    );
}
