//! How a count went, in lines: rounds, comparisons two by two, a runoff, the spread of convictions. For the screen and the
//! minutes alike; whoever wants to see that it was counted right begins here.

use std::fmt::Display;

use super::Ballot;
use crate::tally::{
    Amount, ConvictionTrace, OptionId, PairsDetail, PairsTrace, Position, Round, RoundsTrace,
    ScoreSum, StarTrace, Trace, Transfer,
};

impl Ballot {
    /// How the count went; nothing where the signs say it all, or the papers may not be seen.
    pub fn account(&self) -> Vec<String> {
        let Some(tally) = self.recount() else {
            return Vec::new();
        };
        let options = &self.terms.options;
        match &tally.trace {
            Trace::Signs => Vec::new(),
            Trace::Totals(totals) => vec![each(options, totals)],
            Trace::Scores(sums) => vec![scores(options, sums)],
            Trace::Star(star) => star_lines(options, star),
            Trace::Rounds(rounds) => round_lines(options, rounds),
            Trace::Pairs(pairs) => pair_lines(options, pairs),
            Trace::Conviction(held) => held_lines(held),
        }
    }

    /// What each option got, in the order of the options, and what the numbers are of; nothing where options have none.
    pub fn totals(&self) -> Vec<Amount> {
        let Some(tally) = self.recount() else {
            return Vec::new();
        };
        match &tally.trace {
            Trace::Signs | Trace::Conviction(_) => Vec::new(),
            Trace::Totals(totals) => totals.clone(),
            Trace::Scores(sums) => sums.iter().map(|sum| Amount::whole(sum.total)).collect(),
            Trace::Star(star) => {
                let sums = star.scores.iter();
                sums.map(|sum| Amount::whole(sum.total)).collect()
            }
            Trace::Rounds(rounds) => rounds.rounds.last().map_or_else(Vec::new, |last| {
                let votes = last.votes.iter();
                votes.map(|votes| votes.unwrap_or(Amount::ZERO)).collect()
            }),
            Trace::Pairs(pairs) => wins(pairs).into_iter().map(Amount::whole).collect(),
        }
    }
}

/// How many others each option beats.
fn wins(pairs: &PairsTrace) -> Vec<u32> {
    let count = pairs.matrix.options();
    let all = || OptionId::all(count);
    let beats = |a, b| pairs.matrix.prefer(a, b) > pairs.matrix.prefer(b, a);
    all()
        .map(|a| {
            let beaten = all().filter(|&b| beats(a, b)).count();
            u32::try_from(beaten).unwrap_or(u32::MAX)
        })
        .collect()
}

/// `Lisbon 4, Porto 3`.
fn each<T: Display>(options: &[String], numbers: &[T]) -> String {
    let each: Vec<String> = options
        .iter()
        .zip(numbers)
        .map(|(name, number)| format!("{name} {number}"))
        .collect();
    each.join(", ")
}

fn scores(options: &[String], sums: &[ScoreSum]) -> String {
    let totals: Vec<u64> = sums.iter().map(|sum| sum.total).collect();
    format!("Scores: {}.", each(options, &totals))
}

fn star_lines(options: &[String], star: &StarTrace) -> Vec<String> {
    let runoffs = star.runoffs.iter().map(|runoff| {
        let [a, b] = runoff.finalists.map(|option| option.name(options));
        let [for_a, for_b] = runoff.votes;
        format!(
            "Runoff: {a} {for_a}, {b} {for_b}, no preference {}.",
            runoff.no_preference
        )
    });
    std::iter::once(scores(options, &star.scores))
        .chain(runoffs)
        .collect()
}

fn round_lines(options: &[String], trace: &RoundsTrace) -> Vec<String> {
    let mut lines: Vec<String> = (1..)
        .zip(&trace.rounds)
        .map(|(number, round)| round_line(options, number, round))
        .collect();
    if trace.elimination_tie {
        lines.push(
            "Some were level for going out: every order was counted, and this is one of them."
                .to_owned(),
        );
    }
    if trace.capped {
        lines.push("There were more orders than are counted.".to_owned());
    }
    lines
}

fn round_line(options: &[String], number: usize, round: &Round) -> String {
    let votes: Vec<String> = options
        .iter()
        .zip(&round.votes)
        .filter_map(|(name, votes)| Some(format!("{name} {}", (*votes)?)))
        .collect();
    let exhausted = if round.exhausted.is_zero() {
        String::new()
    } else {
        format!(", exhausted {}", round.exhausted)
    };
    let out: Vec<&str> = round
        .eliminated
        .iter()
        .map(|option| option.name(options))
        .collect();
    let goes = match out.len() {
        0 => String::new(),
        1 => format!(" {} goes out", out[0]),
        _ => format!(" {} go out", out.join(" and ")),
    };
    let moves: Vec<String> = round
        .transfers
        .iter()
        .map(|Transfer { to, votes }| match to {
            Some(to) => format!("{votes} to {}", to.name(options)),
            None => format!("{votes} to nobody"),
        })
        .collect();
    let moves = match (goes.is_empty(), moves.is_empty()) {
        (true, _) => String::new(),
        (false, true) => ".".to_owned(),
        (false, false) => format!(": {}.", moves.join(", ")),
    };
    format!(
        "Round {number}: {}{exhausted}.{goes}{moves}",
        votes.join(", ")
    )
}

/// The comparisons, those who win most first; then what the method made of them.
fn pair_lines(options: &[String], pairs: &PairsTrace) -> Vec<String> {
    let wins = wins(pairs);
    let mut order: Vec<OptionId> = OptionId::all(options.len()).collect();
    order.sort_by_key(|option| std::cmp::Reverse(wins.get(option.index()).copied()));
    let mut lines = Vec::new();
    for (place, &a) in order.iter().enumerate() {
        for &b in &order[place + 1..] {
            let (for_a, for_b) = (pairs.matrix.prefer(a, b), pairs.matrix.prefer(b, a));
            let ((first, most), (second, fewer)) = if for_b > for_a {
                ((b, for_b), (a, for_a))
            } else {
                ((a, for_a), (b, for_b))
            };
            let (first, second) = (first.name(options), second.name(options));
            lines.push(format!("{first} {most} - {fewer} {second}"));
        }
    }
    match &pairs.detail {
        PairsDetail::Wins => {}
        PairsDetail::Paths(rows) => {
            for (from, row) in options.iter().zip(rows) {
                let to = options.iter().zip(row).filter(|(to, _)| *to != from);
                let to: Vec<String> = to
                    .map(|(to, strength)| format!("{to} {strength}"))
                    .collect();
                lines.push(format!(
                    "Strongest paths from {from}: to {}.",
                    to.join(", ")
                ));
            }
        }
        PairsDetail::Links { links, capped } => {
            for link in links {
                let (winner, loser) = (link.winner.name(options), link.loser.name(options));
                let what = if link.locked {
                    "locked"
                } else {
                    "left out: it closes a circle"
                };
                lines.push(format!(
                    "{winner} over {loser}, {} to {}: {what}.",
                    link.votes, link.against
                ));
            }
            if *capped {
                lines.push("There were more orders of equal wins than are counted.".to_owned());
            }
        }
        PairsDetail::Copeland(twice) => {
            let points: Vec<f64> = twice.iter().map(|&twice| f64::from(twice) / 2.0).collect();
            lines.push(format!("Wins and half draws: {}.", each(options, &points)));
        }
        PairsDetail::WorstDefeat(defeats) => {
            lines.push(format!("Worst defeats: {}.", each(options, defeats)));
        }
    }
    lines
}

fn held_lines(held: &ConvictionTrace) -> Vec<String> {
    let spread = Position::ALL
        .iter()
        .zip(held.spread)
        .map(|(position, row)| {
            let row: Vec<String> = row
                .iter()
                .zip(0..)
                .filter(|(count, _)| **count > 0)
                .map(|(count, conviction): (_, u8)| format!("{count} with conviction {conviction}"))
                .collect();
            let row = if row.is_empty() {
                "nobody".to_owned()
            } else {
                row.join(", ")
            };
            format!("{}: {row}.", position.word())
        });
    let percent = |share: f64| (share * 100.0).round();
    spread
        .chain([
            format!("Support {:+}, from -100 to +100.", percent(held.support)),
            format!("Openness {} of 100.", percent(held.openness)),
        ])
        .collect()
}
