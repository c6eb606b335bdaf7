//! Scores: the highest total wins.

use std::cmp::Ordering;

use super::choosing::{self, chosen};
use super::outcome::Found;
use super::{Counts, MissingScore, OptionId, Papers, Question, Rules, ScoreSum, Scores, Trace};

/// The highest total wins; where missing scores are passed over, the highest mean.
pub(super) fn count(papers: &Papers, question: &Question<'_>) -> Found {
    let sorted = choosing::scores(papers, question);
    let sums = sums(&sorted.votes, question);
    let counts = Counts::new(question.turnout, sorted.handed_in);
    let missing = question.rules.missing;
    let order = choosing::tiers(sums.len(), |a, b| {
        compare(sums[a.index()], sums[b.index()], missing)
    });
    let winners = order.first().cloned().unwrap_or_default();
    let why = why(question, &winners, &sums, counts.cast);
    let verdict = chosen(question, winners, order, why);
    Found {
        trace: Trace::Scores(sums),
        ..Found::new(counts, verdict)
    }
}

/// What each option got.
pub(super) fn sums(votes: &[(&Scores, u32)], question: &Question<'_>) -> Vec<ScoreSum> {
    let mut sums = vec![ScoreSum::default(); question.options.len()];
    for (scores, count) in votes {
        let count = u64::from(*count);
        for (sum, mark) in sums.iter_mut().zip(scores.marks()) {
            let Some(mark) = *mark else { continue };
            sum.total += u64::from(mark) * count;
            sum.scored_by += count;
            if mark == question.rules.max {
                sum.top += count;
            }
        }
    }
    sums
}

fn compare(a: ScoreSum, b: ScoreSum, missing: MissingScore) -> Ordering {
    match missing {
        MissingScore::Zero => a.total.cmp(&b.total),
        // An option that nobody scored has no mean and comes last.
        MissingScore::Ignore => (a.scored_by > 0).cmp(&(b.scored_by > 0)).then_with(|| {
            let left = u128::from(a.total) * u128::from(b.scored_by);
            let right = u128::from(b.total) * u128::from(a.scored_by);
            left.cmp(&right)
        }),
    }
}

fn why(question: &Question<'_>, winners: &[OptionId], sums: &[ScoreSum], cast: u32) -> Vec<String> {
    let Some(&first) = winners.first() else {
        return Vec::new();
    };
    let sum = sums[first.index()];
    let figure = match question.rules.missing {
        MissingScore::Zero => {
            let most = u64::from(question.rules.max) * u64::from(cast);
            format!("total, {} of {most} points", sum.total)
        }
        MissingScore::Ignore => {
            let mean = sum.total as f64 / sum.scored_by.max(1) as f64;
            format!("mean, {mean:.2} from {} who scored it", sum.scored_by)
        }
    };
    vec![if winners.len() > 1 {
        format!("They share the highest {figure}.")
    } else {
        format!("{} has the highest {figure}.", question.name(first))
    }]
}

pub(super) fn explain(rules: &Rules) -> Vec<String> {
    let missing = match rules.missing {
        MissingScore::Zero => "The highest total wins; an option without a score gets 0.",
        MissingScore::Ignore => {
            "The highest mean of the scores given wins; an option without a score gets none."
        }
    };
    vec![
        format!("Score: give each option 0 to {}.", rules.max),
        missing.to_owned(),
    ]
}
