//! Whether a ballot can answer what is asked.

use super::{At, Code, Finding, Setting, words};
use crate::plan::{BallotPlan, Plan, Round, RoundKind};
use crate::tally::{Ladder, Method, QuorumNeed};

pub(super) fn check(plan: &Plan, setting: &Setting, findings: &mut Vec<Finding>) {
    for (index, round) in plan.rounds.iter().enumerate() {
        let Some(ballot) = &round.ballot else {
            continue;
        };
        findings.extend(options(index, round, ballot));
        findings.extend(veto(index, round, ballot));
        findings.extend(quorum(index, ballot, setting));
        findings.extend(ladder(index, ballot));
    }
}

fn options(index: usize, round: &Round, ballot: &BallotPlan) -> Option<Finding> {
    let title = ballot.method.title();
    let several = has_options(round, ballot);
    if !ballot.method.has_options() {
        return several.then(|| Finding {
            code: Code::OptionsInOneProposal,
            at: At::Method(index),
            message: format!("{title} settles one proposal, and several options are named"),
            remedy: "narrow them down in a poll first, and put one of them to the vote".to_owned(),
        });
    }
    // Without a proposal the options are written down in the meeting.
    let single = ballot.options.len() == 1 || ballot.proposal.is_some() && !several;
    single.then(|| Finding {
        code: Code::MethodForOptions,
        at: At::Method(index),
        message: format!("{title} chooses between options, and there is one proposal"),
        remedy: "write `method = \"consent\"`, or `method = \"yes-no\"`".to_owned(),
    })
}

/// Whether its options, proposal or question name alternatives.
fn has_options(round: &Round, ballot: &BallotPlan) -> bool {
    let proposal = ballot
        .proposal
        .as_deref()
        .unwrap_or_default()
        .to_lowercase();
    let listed = proposal
        .lines()
        .filter(|line| line.trim_start().starts_with(['-', '*', '•']))
        .count();
    let question = round.question.as_deref().unwrap_or_default().to_lowercase();
    let which = question.starts_with("which ") && !question.starts_with("which one change");
    let either = ["either ", " or ", " versus ", " vs ", " vs. "]
        .iter()
        .any(|word| proposal.contains(word));
    ballot.options.len() > 1 || listed > 1 || either || which
}

/// A majority vote in whose words a single objection is meant to count.
fn veto(index: usize, round: &Round, ballot: &BallotPlan) -> Option<Finding> {
    if ballot.method != Method::YesNo || round.kind != RoundKind::Ballot {
        return None;
    }
    let text = words(round);
    let wished = ["veto", "objection", "object to", "can block", "live with"]
        .into_iter()
        .find(|word| text.contains(word))?;
    Some(Finding {
        code: Code::VetoByMajority,
        at: At::Method(index),
        message: format!("\"{wished}\" is in its words, and yes or no counts a majority"),
        remedy: "write `method = \"consent\"`, or leave the word out".to_owned(),
    })
}

fn quorum(index: usize, ballot: &BallotPlan, setting: &Setting) -> Option<Finding> {
    let QuorumNeed::People(needed) = ballot.rules.quorum?.need else {
        return None;
    };
    let missed = usize::try_from(needed).is_ok_and(|needed| needed > setting.people);
    (missed && !setting.assumed).then(|| Finding {
        code: Code::QuorumOutOfReach,
        at: At::Quorum(index),
        message: format!(
            "the quorum is {needed}, and there are {}",
            setting.people_in_words()
        ),
        remedy: format!(
            "write `quorum = {}`, or a share: `{{ fraction = \"1/2\", strict = true }}`",
            setting.people
        ),
    })
}

/// A tie of two options that a runoff between the same two, and nothing else, is to break.
fn ladder(index: usize, ballot: &BallotPlan) -> Option<Finding> {
    let goes_round = ballot.rules.ladder == Ladder::default();
    (ballot.method.has_options() && ballot.options.len() == 2 && goes_round).then(|| Finding {
        code: Code::RunoffOfTwo,
        at: At::Method(index),
        message: "after a tie of its two options the same two are voted on again".to_owned(),
        remedy: "write `ladder = [\"casting-vote\"]`, `ladder = [\"lot\"]`, or `ladder = []` to carry it over".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Word, check};
    use crate::tally::Rung;

    #[test]
    fn a_runoff_between_all_the_options_breaks_no_tie() {
        for (options, rungs, expected) in [
            (&["June", "July"][..], &[Rung::Runoff][..], true),
            (&["June", "July"], &[Rung::Runoff, Rung::Lot], false),
            (&["June", "July"], &[], false),
            (&["June", "July", "May"], &[Rung::Runoff], false),
        ] {
            let mut ballot = BallotPlan {
                method: Method::Star,
                options: options.iter().map(|&option| option.to_owned()).collect(),
                ..BallotPlan::default()
            };
            ballot.rules.ladder = rungs.iter().copied().collect();
            let found = ladder(0, &ballot).is_some();
            assert_eq!(found, expected, "{options:?} {rungs:?}");
        }
    }

    /// The codes that are found in a ballot on `proposal` by `method`, asked by `question`.
    fn found(method: Method, proposal: &str, question: &str) -> Vec<&'static str> {
        let text = format!(
            "title = \"x\"\n[[round]]\nname = \"Ballot\"\nkind = \"ballot\"\ntime = \"4m\"\nquestion = {question:?}\n[round.ballot]\nproposal = {proposal:?}\n"
        );
        let mut plan = check::parse("plan.toml", &text).unwrap();
        if let Some(ballot) = &mut plan.rounds[0].ballot {
            ballot.method = method;
        }
        let mut findings = Vec::new();
        super::check(&plan, &Setting::of(&plan), &mut findings);
        findings.iter().map(|finding| finding.code.word()).collect()
    }

    #[test]
    fn the_options_of_the_plan_count() {
        let text =
            "title = \"x\"\n[[round]]\nname = \"Ballot\"\nkind = \"ballot\"\ntime = \"4m\"\n";
        let plan = check::parse("plan.toml", text).unwrap();
        let round = &plan.rounds[0];
        for (method, options, expected) in [
            (Method::Star, &[][..], None),
            (Method::Star, &["June"], Some(Code::MethodForOptions)),
            (Method::Star, &["June", "July"], None),
            (
                Method::Consent,
                &["June", "July"],
                Some(Code::OptionsInOneProposal),
            ),
        ] {
            let ballot = BallotPlan {
                method,
                options: options.iter().map(|&option| option.to_owned()).collect(),
                ..BallotPlan::default()
            };
            let found = super::options(0, round, &ballot).map(|finding| finding.code);
            assert_eq!(found, expected, "{method:?} {options:?}");
        }
    }

    #[test]
    fn a_method_is_held_against_what_is_asked() {
        let cases = [
            (
                Method::Consent,
                "We ship in June.",
                "Safe enough to try?",
                &[][..],
            ),
            (
                Method::Consent,
                "We ship in June or in July.",
                "Safe?",
                &["options-in-one-proposal"],
            ),
            (
                Method::Consent,
                "- ship\n- wait",
                "Safe?",
                &["options-in-one-proposal"],
            ),
            (
                Method::YesNo,
                "We ship.",
                "Which of these?",
                &["options-in-one-proposal"],
            ),
            (
                Method::YesNo,
                "We ship.",
                "Can you live with it?",
                &["veto-by-majority"],
            ),
            (Method::Consent, "We ship.", "Can you live with it?", &[]),
            (
                Method::Star,
                "We ship in June.",
                "Good?",
                &["method-for-options"],
            ),
            (Method::Conviction, "We ship in June.", "Good?", &[]),
            (Method::Irv, "June or July", "Which of the two?", &[]),
        ];
        for (method, proposal, question, expected) in cases {
            assert_eq!(
                found(method, proposal, question),
                expected,
                "{proposal} {question}"
            );
        }
    }
}
