use super::*;
use crate::app::ballot::RuleLine;
use crate::app::screen::NextBallot;
use crate::tally::{
    Base, Condition, ConsentSign, Fraction, Method, OptionId, Paper, Papers, Question, Rules,
    Scores, TieRule, Turnout, YesNo, count, explain_rule, recommend,
};

const ROOM: Turnout = Turnout {
    eligible: 12,
    present: 10,
};

/// That the sentence is in a form, and so is every piece of it that is no name or number.
fn is_known(sentence: &str) {
    assert!(in_form(sentence), "no form says {sentence:?}");
}

fn in_form(sentence: &str) -> bool {
    forms().iter().any(|form| {
        let mut found = Vec::new();
        fits(&form.parts, sentence, &mut found)
            && found.into_iter().all(|(gap, text)| is_said(gap, text))
    })
}

fn is_said(gap: &str, text: &str) -> bool {
    match kind(gap) {
        Kind::AsItIs | Kind::Number => true,
        // A figure is the same in every language.
        Kind::Said if text.bytes().all(|byte| b"0123456789/%".contains(&byte)) => true,
        Kind::Said => in_form(text),
        Kind::List => text.split(", ").all(in_form),
        Kind::Several => text.split("; ").all(in_form),
    }
}

#[test]
fn every_rule_can_be_said_in_every_language() {
    for method in Method::ALL {
        let mut next = NextBallot {
            method,
            ..NextBallot::default()
        };
        let planned = next.clone();
        for _ in 0..6 {
            for line in RuleLine::of(method, &next.rules) {
                if line == RuleLine::Method || line == RuleLine::Advised {
                    continue;
                }
                next.turn(line, true, &planned);
                let rule = explain_rule(method, &next.rules, ROOM);
                for sentence in &rule {
                    is_known(sentence);
                }
                is_known(&next.rules.ladder.explain(method, &next.rules));
            }
        }
    }
}

#[test]
fn what_is_recommended_can_be_said_in_every_language() {
    for options in [1, 3, 12] {
        for people in [4, 40] {
            for veto in [false, true] {
                let occasion = crate::tally::Occasion {
                    options,
                    people,
                    veto,
                };
                is_known(recommend(occasion).why);
            }
        }
    }
}

/// Every sentence that counts of small groups come to.
#[test]
fn every_finding_of_a_proposal_can_be_said_in_every_language() {
    let half = Fraction::new(1, 2).unwrap();
    let also = Condition::new(half, Base::Eligible);
    for tie in TieRule::ALL {
        for base in Base::ALL {
            for also in [None, Some(also)] {
                let rules = Rules {
                    base,
                    also,
                    tie,
                    ..Rules::default()
                };
                for yes in 0..4 {
                    for no in 0..4 {
                        for abstain in 0..2 {
                            let signs = [
                                (YesNo::Yes, yes),
                                (YesNo::No, no),
                                (YesNo::Abstain, abstain),
                            ];
                            let papers = signs.map(|(sign, count)| (Paper::YesNo(sign), count));
                            found(Method::YesNo, &rules, &papers);
                        }
                    }
                }
            }
        }
    }
    for max_stand_aside in [None, Some(1)] {
        let rules = Rules {
            max_stand_aside,
            max_blocks: 1,
            ..Rules::default()
        };
        for most in 0..4_u32 {
            for which in 0..64_u32 {
                let papers = ConsentSign::ALL.map(|sign| {
                    let given = which >> (sign as u32) & 1 == 1;
                    (Paper::Consent(sign), if given { most } else { 0 })
                });
                found(Method::Consent, &rules, &papers);
            }
        }
    }
    for method in [Method::Fist, Method::Gradients] {
        for step in 0..=8 {
            for count in 1..3 {
                let paper = match method {
                    Method::Fist => Paper::Fingers(step),
                    _ => Paper::Gradient(step),
                };
                found(method, &Rules::default(), &[(paper, count)]);
            }
        }
    }
}

#[test]
fn the_usual_findings_of_a_choice_can_be_said_in_every_language() {
    let rules = Rules::default();
    for (first, second) in [(1, 0), (2, 1), (1, 1)] {
        let mark = |option, count| (Paper::Choice(OptionId(option)), count);
        found(
            Method::Plurality,
            &rules,
            &[mark(0, first), mark(1, second)],
        );
        let score = |marks: [u8; 2], count| {
            let marks: Scores = OptionId::all(2).zip(marks).collect();
            (Paper::Score(marks), count)
        };
        found(
            Method::Score,
            &rules,
            &[score([5, 1], first), score([1, 5], second)],
        );
    }
}

fn found(method: Method, rules: &Rules, papers: &[(Paper, u32)]) {
    let options = ["Lisbon".to_owned(), "Porto".to_owned()];
    let question = Question {
        method,
        rules,
        options: &options,
        turnout: ROOM,
    };
    let mut all = Papers::default();
    for (paper, count) in papers {
        all.add(paper.clone(), *count);
    }
    for sentence in count(&all, &question).outcome.why {
        is_known(&sentence);
    }
}

#[test]
fn a_sentence_is_said_with_its_pieces() {
    let german = Words::of(Language::German);
    let says = |sentence| said(sentence, &german).into_owned();
    assert_eq!(
        says("Not decided: 2 objections stand, consent needs none; nobody consented."),
        "Nicht entschieden: 2 Einwände bleiben, Konsent verträgt keinen; niemand gab Konsent."
    );
    assert_eq!(
        says("Passed: 5 of 8 votes cast say yes; more than half were needed (5 or more)."),
        "Angenommen: 5 von 8 Stimmen für Ja; nötig: mehr als die Hälfte (5 oder mehr)."
    );
    let own = "We count it as we like.";
    assert_eq!(says(own), own);
}
