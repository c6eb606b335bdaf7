//! What holds for every count, whatever the votes and the rules.

use proptest::prelude::*;

use super::{
    Base, Comparison, Condition, ConsentSign, Counts, Fraction, Method, Outcome, Paper, Papers,
    Question, Quorum, QuorumNeed, QuorumOf, Rules, Status, TieRule, Turnout, YesNo, count,
};

type Signs<S> = Vec<(S, u32)>;

fn signs<S: Copy + std::fmt::Debug + 'static>(
    all: &'static [S],
) -> impl Strategy<Value = Signs<S>> {
    prop::collection::vec((prop::sample::select(all), 0..6_u32), 0..8)
}

fn shares() -> impl Strategy<Value = Fraction> {
    (1..=10_u32).prop_flat_map(|denominator| {
        (1..=denominator).prop_map(move |numerator| Fraction::new(numerator, denominator).unwrap())
    })
}

fn bases() -> impl Strategy<Value = Base> {
    prop::sample::select(&Base::ALL[..])
}

fn comparisons() -> impl Strategy<Value = Comparison> {
    prop::sample::select(&[Comparison::MoreThan, Comparison::AtLeast][..])
}

fn quorums() -> impl Strategy<Value = Quorum> {
    let need = prop_oneof![
        (0..20_u32).prop_map(QuorumNeed::People),
        (shares(), any::<bool>())
            .prop_map(|(fraction, strict)| QuorumNeed::Share { fraction, strict }),
    ];
    let of = prop::sample::select(&[QuorumOf::Present, QuorumOf::Voting][..]);
    (need, of).prop_map(|(need, of)| Quorum { need, of })
}

prop_compose! {
    fn conditions()(threshold in shares(), comparison in comparisons(), base in bases()) -> Condition {
        Condition { threshold, comparison, base }
    }
}

prop_compose! {
    fn any_rules()(
        first in conditions(),
        also in prop::option::of(conditions()),
        quorum in prop::option::of(quorums()),
        tie in prop::sample::select(&TieRule::ALL[..]),
        max_stand_aside in prop::option::of(0..5_u32),
        max_blocks in 0..3_u32,
    ) -> Rules {
        let Condition { threshold, comparison, base } = first;
        Rules { threshold, comparison, base, also, quorum, tie, max_stand_aside, max_blocks, ..Rules::default() }
    }
}

prop_compose! {
    fn rooms()(present in 0..40_u32, absent in 0..10_u32) -> Turnout {
        Turnout { eligible: present + absent, present }
    }
}

fn count_by(method: Method, papers: &Papers, turnout: Turnout, rules: &Rules) -> Outcome {
    let question = Question {
        method,
        options: &[],
        turnout,
        rules,
    };
    count(papers, &question).outcome
}

fn count_votes(votes: [u32; 3], room: Turnout, rules: &Rules) -> Outcome {
    count_yes_no(&YesNo::ALL.into_iter().zip(votes).collect(), room, rules)
}

fn count_yes_no(signs: &Signs<YesNo>, room: Turnout, rules: &Rules) -> Outcome {
    let papers = signs
        .iter()
        .map(|&(sign, n)| (Paper::YesNo(sign), n))
        .collect();
    count_by(Method::YesNo, &papers, room, rules)
}

fn count_consent(signs: &Signs<ConsentSign>, room: Turnout, rules: &Rules) -> Outcome {
    let papers = signs
        .iter()
        .map(|&(sign, n)| (Paper::Consent(sign), n))
        .collect();
    count_by(Method::Consent, &papers, room, rules)
}

/// Every count as that many single votes.
fn split<S: Copy>(signs: &Signs<S>) -> Signs<S> {
    signs
        .iter()
        .flat_map(|&(sign, count)| (0..count).map(move |_| (sign, 1)))
        .collect()
}

fn sum_of(counts: &Counts) -> u32 {
    counts.cast + counts.abstain + counts.blank + counts.spoiled + counts.not_voted + counts.absent
}

proptest! {
    #[test]
    fn order_never_matters(
        (signs, shuffled) in signs(&YesNo::ALL).prop_flat_map(|signs| (Just(signs.clone()), Just(signs).prop_shuffle())),
        room in rooms(),
        rules in any_rules(),
    ) {
        prop_assert_eq!(count_yes_no(&signs, room, &rules), count_yes_no(&shuffled, room, &rules));
    }

    #[test]
    fn order_never_matters_to_consent(
        (signs, shuffled) in signs(&ConsentSign::ALL)
            .prop_flat_map(|signs| (Just(signs.clone()), Just(signs).prop_shuffle())),
        room in rooms(),
        rules in any_rules(),
    ) {
        prop_assert_eq!(count_consent(&signs, room, &rules), count_consent(&shuffled, room, &rules));
    }

    #[test]
    fn splitting_counts_never_matters(
        yes_no in signs(&YesNo::ALL),
        consent in signs(&ConsentSign::ALL),
        room in rooms(),
        rules in any_rules(),
    ) {
        prop_assert_eq!(count_yes_no(&yes_no, room, &rules), count_yes_no(&split(&yes_no), room, &rules));
        prop_assert_eq!(count_consent(&consent, room, &rules), count_consent(&split(&consent), room, &rules));
    }

    /// Whoever the voter is: somebody who was silent, absent, abstaining or against.
    #[test]
    fn one_more_yes_never_unmakes_a_decision(
        (yes, no, abstain) in (0..15_u32, 0..6_u32, 0..6_u32),
        room in rooms(),
        rules in any_rules(),
    ) {
        let before = count_votes([yes, no, abstain], room, &rules);
        let counts = before.counts;
        let one_more_present = Turnout { eligible: counts.eligible, present: counts.present + 1 };
        let changes = [
            (counts.not_voted > 0).then_some(([yes + 1, no, abstain], room)),
            (counts.absent > 0).then_some(([yes + 1, no, abstain], one_more_present)),
            (abstain > 0).then(|| ([yes + 1, no, abstain - 1], room)),
            (no > 0).then(|| ([yes + 1, no - 1, abstain], room)),
        ];
        for (votes, room) in changes.into_iter().flatten() {
            let after = count_votes(votes, room, &rules);
            prop_assert!(before.passed <= after.passed, "{:?}, then {:?}", before.why, after.why);
        }
    }

    #[test]
    fn everybody_on_the_roll_is_counted_once(
        yes_no in signs(&YesNo::ALL),
        consent in signs(&ConsentSign::ALL),
        room in rooms(),
        rules in any_rules(),
    ) {
        for outcome in [count_yes_no(&yes_no, room, &rules), count_consent(&consent, room, &rules)] {
            prop_assert_eq!(sum_of(&outcome.counts), outcome.counts.eligible);
            let bars: u32 = outcome.spread.iter().map(|bar| bar.count).sum();
            prop_assert_eq!(bars, outcome.counts.cast + outcome.counts.abstain);
        }
    }

    #[test]
    fn an_outcome_agrees_with_itself_and_says_why(
        yes_no in signs(&YesNo::ALL),
        consent in signs(&ConsentSign::ALL),
        room in rooms(),
        rules in any_rules(),
    ) {
        for outcome in [count_yes_no(&yes_no, room, &rules), count_consent(&consent, room, &rules)] {
            let decided = outcome.status == Status::Decided;
            prop_assert_eq!(outcome.passed, Some(decided));
            prop_assert_eq!(outcome.winners.len(), usize::from(decided));
            prop_assert!(!outcome.why.is_empty());
            prop_assert!(outcome.why.iter().all(|sentence| sentence.ends_with('.')), "{:?}", outcome.why);
        }
        for method in Method::ALL {
            prop_assert!(!super::explain_rule(method, &rules, room).is_empty());
        }
    }

    #[test]
    fn the_number_needed_is_the_fewest_that_pass(condition in conditions(), whole in 0..50_u32) {
        let fewest = (0..=whole).find(|yes| condition.is_met(*yes, whole)).map(u64::from);
        let needed = condition.needed(whole);
        prop_assert_eq!(fewest, (needed <= u64::from(whole)).then_some(needed));
    }

    #[test]
    fn a_fraction_reads_back_what_it_prints(fraction in shares()) {
        prop_assert_eq!(fraction.to_string().parse(), Ok(fraction));
    }
}
