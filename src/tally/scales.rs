//! One proposal on a scale: fist to five, and gradients of agreement. The spread is the result; a rule agreed on
//! beforehand says whether it is enough.

use super::form::{self, Reading};
use super::outcome::{Found, Verdict};
use super::words::counted;
use super::{Counts, FistRule, Paper, Papers, Question, Rules, SignCount};

/// What a hand means (New Haven civic wiki), by the number of fingers.
pub const FINGERS: [&str; 6] = [
    "no",
    "major concerns",
    "minor concerns",
    "fine",
    "support",
    "will lead",
];

/// The gradients of agreement (S. Kaner, Facilitator's Guide to Participatory Decision-Making, 2nd and 3rd editions),
/// from 1.
pub const GRADIENTS: [&str; 8] = [
    "whole-hearted endorsement",
    "agreement with a minor point of contention",
    "support with reservations",
    "abstain",
    "more discussion needed",
    "don't like but will support",
    "serious disagreement",
    "veto",
];

/// The step that is no vote.
const ABSTAIN: usize = 3;
/// The steps that support the proposal: before this one.
const SUPPORT: usize = 3;
const VETO: usize = 7;

/// Counts a show of fingers.
pub(super) fn fist(papers: &Papers, question: &Question<'_>) -> Found {
    let sorted = form::sort(papers, |paper| match paper {
        Paper::Fingers(fingers) if usize::from(*fingers) < FINGERS.len() => {
            Reading::Vote(usize::from(*fingers))
        }
        _ => Reading::Spoiled,
    });
    let mut hands = [0_u32; FINGERS.len()];
    for (fingers, count) in sorted.votes {
        hands[fingers] = hands[fingers].saturating_add(count);
    }
    let counts = Counts::new(question.turnout, sorted.handed_in);
    let spread = (0..).zip(FINGERS).zip(hands);
    Found {
        spread: spread
            .map(|((fingers, meaning), count): ((u8, _), _)| SignCount {
                sign: format!("{fingers} {meaning}"),
                count,
            })
            .collect(),
        ..Found::new(counts, judge_hands(hands, question.rules))
    }
}

fn judge_hands(hands: [u32; FINGERS.len()], rules: &Rules) -> Verdict {
    let all: u64 = hands.iter().map(|&count| u64::from(count)).sum();
    let fingers = hands.iter().zip(0_u64..);
    let sum: u64 = fingers
        .map(|(&count, fingers)| u64::from(count) * fingers)
        .sum();
    let average = if all == 0 {
        0.0
    } else {
        sum as f64 / all as f64
    };
    let below = hands[..usize::from(rules.min).min(FINGERS.len())]
        .iter()
        .fold(0_u32, |so_far, &count| so_far.saturating_add(count));
    let (passed, finding) = match rules.fist {
        FistRule::AllAtLeast => (
            below == 0,
            match below {
                0 => format!("every hand shows {} or more", rules.min),
                some => format!(
                    "{} below {}",
                    counted(some, "hand is", "hands are"),
                    rules.min
                ),
            },
        ),
        FistRule::NoFist => (
            hands[0] == 0,
            match hands[0] {
                0 => "nobody shows a fist".to_owned(),
                some => format!("{} shown", counted(some, "fist is", "fists are")),
            },
        ),
        FistRule::Average => (
            sum * 100 >= u64::from(rules.average) * all,
            format!(
                "the average is {average:.2} and {} was asked for",
                hundredths(rules.average)
            ),
        ),
    };
    let verdict = if passed { "Passed" } else { "Not passed" };
    let mut why = vec![format!("{verdict}: {finding}.")];
    if rules.fist != FistRule::Average {
        why.push(format!(
            "The average is {average:.2}; it hides what single hands say."
        ));
    }
    Verdict::of_proposal(passed, why)
}

/// Counts the gradients of agreement.
pub(super) fn gradients(papers: &Papers, question: &Question<'_>) -> Found {
    let sorted = form::sort(papers, |paper| match paper {
        Paper::Gradient(step) if (1..=GRADIENTS.len()).contains(&usize::from(*step)) => {
            match usize::from(*step) - 1 {
                ABSTAIN => Reading::Abstain,
                step => Reading::Vote(step),
            }
        }
        _ => Reading::Spoiled,
    });
    let mut steps = [0_u32; GRADIENTS.len()];
    for (step, count) in sorted.votes {
        steps[step] = steps[step].saturating_add(count);
    }
    steps[ABSTAIN] = sorted.handed_in.abstain;
    let counts = Counts::new(question.turnout, sorted.handed_in);
    let spread = GRADIENTS.into_iter().zip(steps);
    Found {
        spread: spread
            .map(|(sign, count)| SignCount {
                sign: sign.to_owned(),
                count,
            })
            .collect(),
        ..Found::new(counts, judge_steps(steps, &counts, question.rules))
    }
}

fn judge_steps(steps: [u32; GRADIENTS.len()], counts: &Counts, rules: &Rules) -> Verdict {
    let vetoes = steps[VETO];
    let support = steps[..SUPPORT]
        .iter()
        .fold(0_u32, |so_far, &count| so_far.saturating_add(count));
    let needed = rules.support.map(|share| share.at_least(counts.cast));
    let enough = needed.is_none_or(|needed| u64::from(support) >= needed);
    let passed = vetoes == 0 && enough;
    let veto = match vetoes {
        0 => "nobody vetoes".to_owned(),
        some => format!("{} it", counted(some, "person vetoes", "people veto")),
    };
    let verdict = if passed { "Passed" } else { "Not passed" };
    let mut why = vec![format!(
        "{verdict}: {veto}; {support} of {} support it or better.",
        counts.cast
    )];
    if let Some(needed) = needed {
        why.push(format!("{needed} were needed."));
    }
    Verdict::of_proposal(passed, why)
}

fn hundredths(number: u16) -> String {
    format!("{:.2}", f64::from(number) / 100.0)
}

pub(super) fn explain_fist(rules: &Rules) -> Vec<String> {
    let words = FINGERS
        .iter()
        .enumerate()
        .map(|(fingers, meaning)| format!("{fingers} {meaning}"))
        .collect::<Vec<_>>()
        .join(", ");
    let rule = match rules.fist {
        FistRule::AllAtLeast => format!("It passes when every hand shows {} or more.", rules.min),
        FistRule::NoFist => "It passes when nobody shows a fist.".to_owned(),
        FistRule::Average => format!(
            "It passes when the average is {} or more.",
            hundredths(rules.average)
        ),
    };
    vec![format!("Fist to five: {words}."), rule]
}

pub(super) fn explain_gradients(rules: &Rules) -> Vec<String> {
    let rule = match rules.support {
        None => {
            "It passes when nobody vetoes it; look at the spread before you act on it.".to_owned()
        }
        Some(share) => format!(
            "It passes when nobody vetoes it and at least {} of those who do not abstain support it or better.",
            share.spoken()
        ),
    };
    vec![
        "Gradients of agreement: eight steps from whole-hearted endorsement (1) to veto (8); step 4 is to abstain.".to_owned(),
        rule,
    ]
}
