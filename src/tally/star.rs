//! STAR: score, then automatic runoff. The two highest totals are finalists; the one scored higher on more ballots wins.
//!
//! Ties by the official protocol as published in 2023 (starvoting.org) and counted by starvote: in the score round the
//! tied are separated by head-to-head votes among them, as often as that helps, then by top scores; in the runoff by
//! total, then by top scores. `BetterVoting` looks at head-to-head votes of exactly two only. Where they draw lots, the
//! tie is reported.

use super::choosing::{self, chosen};
use super::outcome::{Found, Verdict};
use super::scores::sums;
use super::{
    Counts, Matrix, OptionId, Papers, Question, Ranking, Rules, Runoff, ScoreSum, StarTies,
    StarTrace, Tie, Trace,
};

pub(super) fn count(papers: &Papers, question: &Question<'_>) -> Found {
    let sorted = choosing::scores(papers, question);
    let counts = Counts::new(question.turnout, sorted.handed_in);
    let options = question.options.len();
    let mut matrix = Matrix::new(options);
    let mut ranks = vec![Ranking::UNRANKED; options];
    for (scores, count) in &sorted.votes {
        // An option without a score gets 0 here, whatever becomes of it in a mean.
        ranks.fill(u16::from(u8::MAX));
        for (rank, mark) in ranks.iter_mut().zip(scores.marks()) {
            *rank -= u16::from(mark.unwrap_or(0));
        }
        matrix.add(&ranks, *count);
    }
    let star = Star {
        question,
        sums: sums(&sorted.votes, question),
        matrix,
        cast: u64::from(counts.cast),
    };
    let (verdict, runoffs) = star.judge();
    Found {
        trace: Trace::Star(StarTrace {
            scores: star.sums,
            runoffs,
        }),
        ..Found::new(counts, verdict)
    }
}

struct Star<'a> {
    question: &'a Question<'a>,
    sums: Vec<ScoreSum>,
    matrix: Matrix,
    cast: u64,
}

/// Who goes to the runoff: those who are sure to, and those who are level for the places left.
struct Finalists {
    sure: Vec<OptionId>,
    level: Vec<OptionId>,
    ties: Vec<Tie>,
}

impl Finalists {
    /// Every pair that the ties allow.
    fn pairs(&self) -> Vec<[OptionId; 2]> {
        let all = || self.sure.iter().chain(&self.level).copied();
        let mut pairs = Vec::new();
        for (at, a) in all().enumerate() {
            for b in all().skip(at + 1) {
                // One who is sure is in every pair.
                if self.sure.iter().all(|sure| *sure == a || *sure == b) {
                    pairs.push([a, b]);
                }
            }
        }
        pairs
    }
}

impl Star<'_> {
    fn judge(&self) -> (Verdict, Vec<Runoff>) {
        let totals: Vec<u64> = self.sums.iter().map(|sum| sum.total).collect();
        let by_total = choosing::tiers_by(&totals);
        if let [only] = by_total.concat().as_slice() {
            let why = vec![format!("{} is the only option.", self.question.name(*only))];
            let verdict = chosen(self.question, vec![*only], by_total, why);
            return (verdict, Vec::new());
        }
        let finalists = self.finalists(&by_total);
        let mut ties = finalists.ties.clone();
        let mut winners: Vec<OptionId> = Vec::new();
        let mut runoffs = Vec::new();
        for pair in finalists.pairs() {
            winners.extend(self.runoff(pair, &mut ties));
            runoffs.push(self.votes(pair));
        }
        winners.sort_unstable();
        winners.dedup();
        let order = order(&winners, &by_total);
        let why = self.why(&winners, &runoffs, &ties);
        let mut verdict = chosen(self.question, winners, order, why);
        verdict.ties.splice(0..0, ties);
        (verdict, runoffs)
    }

    fn finalists(&self, by_total: &[Vec<OptionId>]) -> Finalists {
        let mut found = Finalists {
            sure: Vec::new(),
            level: Vec::new(),
            ties: Vec::new(),
        };
        for tier in by_total {
            let places = 2 - found.sure.len();
            if places == 0 {
                break;
            }
            if tier.len() <= places {
                found.sure.extend(tier);
                continue;
            }
            let mut broken_by = Vec::new();
            let separated = self.separate(tier, &mut broken_by);
            found.ties.push(Tie {
                stage: "score round".to_owned(),
                options: tier.clone(),
                broken_by: String::new(),
            });
            for tied in separated {
                let places = 2 - found.sure.len();
                if places == 0 {
                    break;
                }
                if tied.len() <= places {
                    found.sure.extend(tied);
                } else {
                    found.level = tied;
                    break;
                }
            }
            if found.level.is_empty()
                && let Some(tie) = found.ties.last_mut()
            {
                tie.broken_by = broken_by.join(", then ");
            }
            break;
        }
        found
    }

    /// The tied in the order in which they go to the runoff; those of one tier stay level.
    fn separate(&self, tied: &[OptionId], by: &mut Vec<&'static str>) -> Vec<Vec<OptionId>> {
        let wins = |option: OptionId| -> u64 {
            tied.iter()
                .map(|&other| self.matrix.prefer(option, other))
                .sum()
        };
        let top = |option: OptionId| self.sums[option.index()].top;
        let head_to_head = match self.question.rules.star_ties {
            StarTies::Report => return vec![tied.to_vec()],
            StarTies::Official2023 => true,
            StarTies::BetterVoting2025 => tied.len() == 2,
        };
        let mut parts = if head_to_head {
            split(tied, wins)
        } else {
            vec![tied.to_vec()]
        };
        if parts.len() > 1 {
            note(by, "head-to-head votes among the tied");
            return parts
                .into_iter()
                .flat_map(|part| match part.len() {
                    1 => vec![part],
                    _ => self.separate(&part, by),
                })
                .collect();
        }
        parts = split(tied, top);
        if parts.len() > 1 {
            note(by, "top scores");
        }
        // One of three is through; the other two are exactly two.
        if let [first, last] = parts.as_slice()
            && (first.len(), last.len()) == (1, 2)
            && self.question.rules.star_ties == StarTies::BetterVoting2025
        {
            let last = self.separate(last, by);
            return std::iter::once(first.clone()).chain(last).collect();
        }
        parts
    }

    fn votes(&self, [a, b]: [OptionId; 2]) -> Runoff {
        let votes = [self.matrix.prefer(a, b), self.matrix.prefer(b, a)];
        Runoff {
            finalists: [a, b],
            votes,
            no_preference: self.cast - votes[0] - votes[1],
        }
    }

    /// Who wins between the two: one, or both when the rules cannot separate them.
    fn runoff(&self, pair: [OptionId; 2], ties: &mut Vec<Tie>) -> Vec<OptionId> {
        let [a, b] = pair;
        let pick = |left: u64, right: u64| match left.cmp(&right) {
            std::cmp::Ordering::Greater => Some(a),
            std::cmp::Ordering::Less => Some(b),
            std::cmp::Ordering::Equal => None,
        };
        let Runoff { votes, .. } = self.votes(pair);
        if let Some(winner) = pick(votes[0], votes[1]) {
            return vec![winner];
        }
        let (left, right) = (self.sums[a.index()], self.sums[b.index()]);
        let broken = match self.question.rules.star_ties {
            StarTies::Report => None,
            StarTies::Official2023 | StarTies::BetterVoting2025 => pick(left.total, right.total)
                .map(|winner| (winner, "the higher total"))
                .or_else(|| pick(left.top, right.top).map(|winner| (winner, "more top scores"))),
        };
        ties.push(Tie {
            stage: "runoff".to_owned(),
            options: pair.to_vec(),
            broken_by: broken.map_or_else(String::new, |(_, by)| by.to_owned()),
        });
        broken.map_or_else(|| pair.to_vec(), |(winner, _)| vec![winner])
    }

    fn why(&self, winners: &[OptionId], runoffs: &[Runoff], ties: &[Tie]) -> Vec<String> {
        let name = |option: OptionId| self.question.name(option);
        let total = |option: OptionId| self.sums[option.index()].total;
        let mut sentences = Vec::new();
        match runoffs {
            [only] => {
                let [a, b] = only.finalists;
                let first_wins = winners.first() == Some(&a);
                let (winner, loser) = if first_wins { (a, b) } else { (b, a) };
                let [for_a, for_b] = only.votes;
                let (most, least) = if first_wins {
                    (for_a, for_b)
                } else {
                    (for_b, for_a)
                };
                let none = only.no_preference;
                sentences.push(if most == least {
                    format!(
                        "The runoff of {} and {} is level at {most}, with {none} for neither.",
                        name(a),
                        name(b)
                    )
                } else {
                    format!(
                        "{} is scored above {} on {most} ballots, below on {least}, level on {none}.",
                        name(winner),
                        name(loser)
                    )
                });
                if self.sums.len() > 2 {
                    sentences.push(format!(
                        "They are the finalists with {} and {} points.",
                        total(winner),
                        total(loser)
                    ));
                }
            }
            several => sentences.push(format!(
                "The scores allow {} pairs of finalists, and this is who wins among them.",
                several.len()
            )),
        }
        for tie in ties.iter().filter(|tie| !tie.broken_by.is_empty()) {
            sentences.push(format!(
                "The tie of {} in the {} is broken by {}.",
                self.question.listed(&tie.options),
                tie.stage,
                tie.broken_by
            ));
        }
        sentences
    }
}

/// The winners, then everybody else by total.
fn order(winners: &[OptionId], by_total: &[Vec<OptionId>]) -> Vec<Vec<OptionId>> {
    let rest = by_total.iter().map(|tier| {
        tier.iter()
            .copied()
            .filter(|option| !winners.contains(option))
            .collect()
    });
    std::iter::once(winners.to_vec())
        .chain(rest)
        .filter(|tier: &Vec<OptionId>| !tier.is_empty())
        .collect()
}

fn note(by: &mut Vec<&'static str>, rule: &'static str) {
    if !by.contains(&rule) {
        by.push(rule);
    }
}

/// In tiers, the greatest first.
fn split(tied: &[OptionId], figure: impl Fn(OptionId) -> u64) -> Vec<Vec<OptionId>> {
    let mut sorted = tied.to_vec();
    sorted.sort_by_key(|&option| std::cmp::Reverse(figure(option)));
    sorted
        .chunk_by(|&a, &b| figure(a) == figure(b))
        .map(<[OptionId]>::to_vec)
        .collect()
}

pub(super) fn explain(rules: &Rules) -> Vec<String> {
    let ties = match rules.star_ties {
        StarTies::Report => "Everything that a tie allows is reported.",
        StarTies::Official2023 => {
            "Ties by head-to-head votes, in the runoff by total, then top scores."
        }
        StarTies::BetterVoting2025 => {
            "Ties as BetterVoting breaks them: two tied in the score round by their head-to-head votes, more of them by \
             top scores; in the runoff by total, then by top scores."
        }
    };
    vec![
        format!(
            "STAR: give each option 0 to {}; an option without a score gets 0.",
            rules.max
        ),
        "The two highest totals go to a runoff, which the one wins that more ballots score higher."
            .to_owned(),
        ties.to_owned(),
    ]
}
