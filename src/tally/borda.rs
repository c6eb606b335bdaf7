//! Borda: points by rank. A shared rank shares its points.

use super::choosing::{self, by_totals, chosen};
use super::outcome::Found;
use super::{Amount, BordaPoints, Counts, OptionId, Papers, Question, Ranking, Rules, Trace};

pub(super) fn count(papers: &Papers, question: &Question<'_>) -> Found {
    let (rankings, handed_in) = choosing::rankings(papers, question);
    let options = question.options.len();
    let mut twice = vec![0_u64; options];
    let mut order: Vec<OptionId> = OptionId::all(options).collect();
    for (ranks, count) in rankings.iter() {
        order.sort_unstable_by_key(|option| ranks[option.index()]);
        let rank = |option: OptionId| ranks[option.index()];
        let ranked = ranks.iter().filter(|&&r| r != Ranking::UNRANKED).count();
        let mut before = 0;
        for tier in order.chunk_by(|&a, &b| rank(a) == rank(b)) {
            let unranked = tier.first().is_some_and(|&o| rank(o) == Ranking::UNRANKED);
            let top = match question.rules.borda {
                BordaPoints::Average => options - 1,
                BordaPoints::Truncated if !unranked => options - 1,
                BordaPoints::Modified if !unranked => ranked,
                BordaPoints::Truncated | BordaPoints::Modified => break,
            };
            // The mean of the points of the places that the tier takes, doubled.
            let points = 2 * (top - before) - (tier.len() - 1);
            let points = u64::try_from(points).unwrap_or(u64::MAX);
            for option in tier {
                twice[option.index()] += points * u64::from(count);
            }
            before += tier.len();
        }
    }
    let counts = Counts::new(question.turnout, handed_in);
    let totals: Vec<Amount> = twice.iter().map(|&twice| Amount::share(twice, 2)).collect();
    if let ([total], true) = (totals.as_slice(), counts.cast > 0) {
        // With nobody below it a lone option may have no points, and wins all the same.
        let only = vec![OptionId(0)];
        let why = vec![format!(
            "{} is the only option, with {total} points.",
            question.name(OptionId(0))
        )];
        return Found {
            trace: Trace::Totals(totals.clone()),
            ..Found::new(counts, chosen(question, only.clone(), vec![only], why))
        };
    }
    let most = totals.iter().copied().max().unwrap_or_default();
    by_totals(question, counts, totals, |winners| {
        vec![match winners {
            [winner] => format!("{} has the most points: {most}.", question.name(*winner)),
            _ => format!("Each has {most} points, and nobody has more."),
        }]
    })
}

pub(super) fn explain(rules: &Rules) -> Vec<String> {
    let points = match rules.borda {
        BordaPoints::Average => {
            "The first of so many options gets one point less than there are options, the last none; those not ranked \
             share what is left."
        }
        BordaPoints::Truncated => {
            "The first of so many options gets one point less than there are options, the last none; those not ranked \
             get none."
        }
        BordaPoints::Modified => {
            "The first of a ballot gets as many points as it ranks options, the last one; those not ranked get none."
        }
    };
    vec![
        "Borda: rank the options; each rank is worth points, and the most points win.".to_owned(),
        points.to_owned(),
        "Options that are much alike change the result.".to_owned(),
    ]
}
