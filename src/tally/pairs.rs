//! Every option against every other, head to head: the ground of the pairwise methods.
//!
//! An option that is not ranked stands below every one that is, level with the others that are not (Schulze; Debian
//! constitution A.6.1). Equal ranks prefer neither.

use super::choosing::{self, chosen, nobody};
use super::outcome::{Found, Verdict};
use super::{Counts, Matrix, OptionId, PairsDetail, PairsTrace, Papers, Question, Strength, Trace};

/// The comparisons of a count, before a method makes something of them.
pub(super) struct Pairs {
    pub(super) counts: Counts,
    pub(super) matrix: Matrix,
}

pub(super) fn compare(papers: &Papers, question: &Question<'_>) -> Pairs {
    let (rankings, handed_in) = choosing::rankings(papers, question);
    let mut matrix = Matrix::new(question.options.len());
    for (ranks, count) in rankings.iter() {
        matrix.add(ranks, count);
    }
    Pairs {
        counts: Counts::new(question.turnout, handed_in),
        matrix,
    }
}

impl Pairs {
    pub(super) fn found(self, verdict: Verdict, detail: PairsDetail) -> Found {
        Found {
            trace: Trace::Pairs(PairsTrace {
                matrix: self.matrix,
                detail,
            }),
            ..Found::new(self.counts, verdict)
        }
    }
}

impl Matrix {
    pub(super) fn beats(&self, a: OptionId, b: OptionId) -> bool {
        self.prefer(a, b) > self.prefer(b, a)
    }

    /// How strong the win of `a` over `b` is; 0 when it does not win.
    pub(super) fn strength(&self, a: OptionId, b: OptionId, by: Strength) -> u64 {
        let (votes, against) = (self.prefer(a, b), self.prefer(b, a));
        if votes <= against {
            return 0;
        }
        match by {
            Strength::WinningVotes => votes,
            Strength::Margins => votes - against,
        }
    }

    /// Whoever beats every other; with a single option, that one.
    pub(super) fn condorcet_winner(&self) -> Option<OptionId> {
        let mut all = OptionId::all(self.options());
        all.find(|&a| OptionId::all(self.options()).all(|b| a == b || self.beats(a, b)))
    }
}

/// `Nashville beats every other option head to head.`, where that is so.
pub(super) fn beats_all(question: &Question<'_>, matrix: &Matrix) -> Option<String> {
    let winner = matrix.condorcet_winner().filter(|_| matrix.options() > 1)?;
    Some(format!(
        "{} beats every other option head to head.",
        question.name(winner)
    ))
}

/// Why the winner won: it beats all, it is alone, or what the method says `otherwise`.
pub(super) fn why(question: &Question<'_>, matrix: &Matrix, otherwise: String) -> Vec<String> {
    if matrix.options() == 1 {
        let only = question.name(OptionId(0));
        return vec![format!("{only} is the only option.")];
    }
    vec![beats_all(question, matrix).unwrap_or(otherwise)]
}

/// Whoever beats every other head to head, or nobody.
pub(super) fn condorcet(papers: &Papers, question: &Question<'_>) -> Found {
    let pairs = compare(papers, question);
    let verdict = match pairs.matrix.condorcet_winner() {
        Some(winner) => {
            let why = why(question, &pairs.matrix, String::new());
            let others: Vec<OptionId> = OptionId::all(question.options.len())
                .filter(|&option| option != winner)
                .collect();
            let order = [vec![winner], others]
                .into_iter()
                .filter(|tier| !tier.is_empty())
                .collect();
            chosen(question, vec![winner], order, why)
        }
        None => nobody(vec![
            "Not decided: no option beats every other head to head.".to_owned(),
        ]),
    };
    pairs.found(verdict, PairsDetail::Wins)
}

/// Wins and half of the draws. A second opinion: draws are common.
pub(super) fn copeland(papers: &Papers, question: &Question<'_>) -> Found {
    let pairs = compare(papers, question);
    let options = question.options.len();
    let twice: Vec<u32> = OptionId::all(options)
        .map(|a| {
            OptionId::all(options)
                .filter(|&b| b != a)
                .map(
                    |b| match pairs.matrix.prefer(a, b).cmp(&pairs.matrix.prefer(b, a)) {
                        std::cmp::Ordering::Greater => 2,
                        std::cmp::Ordering::Equal => 1,
                        std::cmp::Ordering::Less => 0,
                    },
                )
                .sum()
        })
        .collect();
    let order = choosing::tiers_by(&twice);
    let winners = order.first().cloned().unwrap_or_default();
    let best = winners.first().map_or(0, |winner| twice[winner.index()]);
    let why = why(
        question,
        &pairs.matrix,
        format!(
            "The most wins and half draws are {} of {}.",
            f64::from(best) / 2.0,
            options.saturating_sub(1)
        ),
    );
    let verdict = chosen(question, winners, order, why);
    pairs.found(verdict, PairsDetail::Copeland(twice))
}

/// The smallest worst defeat (Simpson-Kramer). A second opinion: it can elect whom every other option beats.
pub(super) fn minimax(papers: &Papers, question: &Question<'_>) -> Found {
    let pairs = compare(papers, question);
    let options = question.options.len();
    let by = question.rules.strength;
    let worst: Vec<u64> = OptionId::all(options)
        .map(|a| {
            OptionId::all(options)
                .map(|b| pairs.matrix.strength(b, a, by))
                .max()
                .unwrap_or(0)
        })
        .collect();
    let order = choosing::tiers(options, |a, b| worst[b.index()].cmp(&worst[a.index()]));
    let winners = order.first().cloned().unwrap_or_default();
    let least = winners.first().map_or(0, |winner| worst[winner.index()]);
    let why = why(
        question,
        &pairs.matrix,
        if least == 0 {
            "No other option beats it.".to_owned()
        } else {
            format!("The smallest worst defeat is by {least} {}.", unit(by))
        },
    );
    let verdict = chosen(question, winners, order, why);
    pairs.found(verdict, PairsDetail::WorstDefeat(worst))
}

pub(super) const fn unit(by: Strength) -> &'static str {
    match by {
        Strength::WinningVotes => "votes",
        Strength::Margins => "votes more than there are against it",
    }
}

/// What every pairwise method asks of a voter, and how a win is measured where that matters.
pub(super) fn explain(rule: &str, strength: Option<Strength>) -> Vec<String> {
    let mut sentences = vec![
        rule.to_owned(),
        "Rank as many options as you like, several alike if you will; those left out stand below all others.".to_owned(),
    ];
    sentences.extend(strength.map(|by| {
        match by {
            Strength::WinningVotes => "A win is as strong as the votes for it are many.",
            Strength::Margins => {
                "A win is as strong as the votes for it outnumber those against it."
            }
        }
        .to_owned()
    }));
    sentences
}
