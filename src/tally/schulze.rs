//! Schulze: an option wins when no other has a stronger path of wins to it than it has to the other.
//!
//! M. Schulze, "The Schulze Method of Voting" (arXiv:1804.02973): a path is as strong as its weakest win. By winning votes
//! unless the rules say margins. Complete order: the winners, then the unbeaten among the rest, and so on.

use super::choosing::chosen;
use super::outcome::Found;
use super::pairs::{self, unit};
use super::{Matrix, OptionId, PairsDetail, Papers, Question, Strength};

pub(super) fn count(papers: &Papers, question: &Question<'_>) -> Found {
    let pairs = pairs::compare(papers, question);
    let by = question.rules.strength;
    let paths = strongest_paths(&pairs.matrix, by);
    let order = layers(&paths);
    let winners = order.first().cloned().unwrap_or_default();
    let why = pairs::why(question, &pairs.matrix, why(question, &winners, &paths, by));
    let verdict = chosen(question, winners, order, why);
    pairs.found(verdict, PairsDetail::Paths(paths))
}

/// The strength of the strongest path from each option to each; 0 where there is none.
pub(super) fn strongest_paths(matrix: &Matrix, by: Strength) -> Vec<Vec<u64>> {
    let options = matrix.options();
    let all = || OptionId::all(options);
    let mut paths: Vec<Vec<u64>> = all()
        .map(|a| all().map(|b| matrix.strength(a, b, by)).collect())
        .collect();
    for through in 0..options {
        let onward = paths[through].clone();
        for (from, row) in paths.iter_mut().enumerate() {
            let first = row[through];
            if from == through || first == 0 {
                continue;
            }
            for (path, &second) in row.iter_mut().zip(&onward) {
                *path = (*path).max(first.min(second));
            }
        }
    }
    for (option, row) in paths.iter_mut().enumerate() {
        row[option] = 0;
    }
    paths
}

/// The unbeaten, then the unbeaten among the rest.
fn layers(paths: &[Vec<u64>]) -> Vec<Vec<OptionId>> {
    let mut rest: Vec<OptionId> = OptionId::all(paths.len()).collect();
    let mut order = Vec::new();
    while !rest.is_empty() {
        let beaten = |a: &OptionId| {
            let better = |b: &OptionId| paths[b.index()][a.index()] > paths[a.index()][b.index()];
            rest.iter().any(better)
        };
        let (lower, unbeaten): (Vec<_>, Vec<_>) = rest.iter().copied().partition(beaten);
        order.push(unbeaten);
        rest = lower;
    }
    order
}

fn why(question: &Question<'_>, winners: &[OptionId], paths: &[Vec<u64>], by: Strength) -> String {
    let [winner] = winners else {
        return "No other option has a stronger path of wins to any of them.".to_owned();
    };
    let name = question.name(*winner);
    // The closest call is the one to name.
    let closest = OptionId::all(paths.len())
        .filter(|other| other != winner)
        .map(|other| {
            (
                paths[winner.index()][other.index()],
                paths[other.index()][winner.index()],
                other,
            )
        })
        .min_by_key(|(to, from, _)| to.saturating_sub(*from));
    match closest {
        None => String::new(),
        Some((to, from, other)) => format!(
            "{name} has a stronger path of wins to every other option than back; the closest is {}, with {to} {} to {from}.",
            question.name(other),
            unit(by)
        ),
    }
}

pub(super) fn explain(by: Strength) -> Vec<String> {
    pairs::explain(
        "Schulze: options are compared two by two; who beats every other wins, and a circle is settled by the strongest \
         paths of wins.",
        Some(by),
    )
}
