//! What all methods for several options share: reading papers as marks or orders, and turning figures into an order, a
//! verdict and its sentences.

use std::cmp::Ordering;

use super::form::{self, Reading, Sorted};
use super::outcome::{Found, Verdict};
use super::{
    Amount, Counts, HandedIn, MissingScore, OptionId, Paper, Papers, Question, Ranking, Scores,
    Status, Tie, Trace,
};

/// Orders of options, one after the other, each with how many ballots say it.
pub(super) struct Rankings {
    options: usize,
    ranks: Vec<u16>,
    counts: Vec<u32>,
}

impl Rankings {
    /// The ranks by option, [`Ranking::UNRANKED`] for none, and how many ballots say so.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&[u16], u32)> {
        // A ballot without options has no ranks to part.
        let chunks = self.ranks.chunks_exact(self.options.max(1));
        chunks.zip(self.counts.iter().copied())
    }
}

/// Every paper that says an order: ranks, one mark, approvals (one tier) and scores (by score).
pub(super) fn rankings(papers: &Papers, question: &Question<'_>) -> (Rankings, HandedIn) {
    rankings_of(papers, question, |_| true)
}

/// The same, where only a paper that `fits` keeps to the form.
pub(super) fn rankings_of(
    papers: &Papers,
    question: &Question<'_>,
    fits: impl Fn(&Paper) -> bool,
) -> (Rankings, HandedIn) {
    let options = question.options.len();
    let missing = question.rules.missing;
    let sorted = form::sort(papers, |paper| {
        if fits(paper) {
            read_order(paper, options)
        } else {
            Reading::Spoiled
        }
    });
    let mut all = Rankings {
        options,
        ranks: Vec::with_capacity(sorted.votes.len() * options),
        counts: Vec::with_capacity(sorted.votes.len()),
    };
    for (order, count) in sorted.votes {
        let start = all.ranks.len();
        all.ranks.resize(start + options, Ranking::UNRANKED);
        order.write(&mut all.ranks[start..], missing);
        all.counts.push(count);
    }
    (all, sorted.handed_in)
}

enum Order<'p> {
    Ranks(&'p [u16]),
    First(&'p [OptionId]),
    Scores(&'p [Option<u8>]),
}

fn read_order(paper: &Paper, options: usize) -> Reading<Order<'_>> {
    match paper {
        Paper::Rank(ranking) if ranking.is_blank() => Reading::Blank,
        Paper::Rank(ranking) if ranking.ranks().len() <= options => {
            Reading::Vote(Order::Ranks(ranking.ranks()))
        }
        Paper::Choice(option) if option.index() < options => {
            Reading::Vote(Order::First(std::slice::from_ref(option)))
        }
        Paper::Approve(marks) if marks.options().is_empty() => Reading::Blank,
        Paper::Approve(marks) if marks.are_among(options) => {
            Reading::Vote(Order::First(marks.options()))
        }
        Paper::Score(scores) if scores.marks().is_empty() => Reading::Blank,
        Paper::Score(scores) if scores.marks().len() <= options => {
            Reading::Vote(Order::Scores(scores.marks()))
        }
        _ => Reading::Spoiled,
    }
}

impl Order<'_> {
    /// Writes the ranks over `ranks`, in which every option is unranked so far.
    fn write(&self, ranks: &mut [u16], missing: MissingScore) {
        match self {
            Self::Ranks(given) => ranks[..given.len()].copy_from_slice(given),
            Self::First(options) => {
                for option in *options {
                    ranks[option.index()] = 0;
                }
            }
            Self::Scores(marks) => {
                let of = |option: usize| {
                    let mark = marks.get(option).copied().flatten();
                    mark.or((missing == MissingScore::Zero).then_some(0))
                };
                let mut levels: Vec<u8> = (0..ranks.len()).filter_map(of).collect();
                levels.sort_unstable_by(|a, b| b.cmp(a));
                levels.dedup();
                for (option, rank) in ranks.iter_mut().enumerate() {
                    let level = of(option).and_then(|mark| levels.iter().position(|l| *l == mark));
                    *rank = level
                        .and_then(|level| u16::try_from(level).ok())
                        .unwrap_or(Ranking::UNRANKED);
                }
            }
        }
    }
}

/// Papers with a score for each option that none goes beyond.
pub(super) fn scores<'p>(papers: &'p Papers, question: &Question<'_>) -> Sorted<&'p Scores> {
    let (options, max) = (question.options.len(), question.rules.max);
    form::sort(papers, |paper| match paper {
        Paper::Score(scores) if scores.marks().is_empty() => Reading::Blank,
        Paper::Score(scores)
            if scores.marks().len() <= options && scores.highest().is_none_or(|s| s <= max) =>
        {
            Reading::Vote(scores)
        }
        _ => Reading::Spoiled,
    })
}

/// The options in tiers, the greatest first.
pub(super) fn tiers(
    options: usize,
    compare: impl Fn(OptionId, OptionId) -> Ordering,
) -> Vec<Vec<OptionId>> {
    let mut all: Vec<OptionId> = OptionId::all(options).collect();
    all.sort_by(|&a, &b| compare(b, a));
    all.chunk_by(|&a, &b| compare(a, b) == Ordering::Equal)
        .map(<[OptionId]>::to_vec)
        .collect()
}

/// The options in tiers by what they got, most first.
pub(super) fn tiers_by<T: Ord>(figures: &[T]) -> Vec<Vec<OptionId>> {
    tiers(figures.len(), |a, b| {
        figures[a.index()].cmp(&figures[b.index()])
    })
}

/// What each option got is all there is to say about the count.
pub(super) fn by_totals(
    question: &Question<'_>,
    counts: Counts,
    totals: Vec<Amount>,
    say: impl FnOnce(&[OptionId]) -> Vec<String>,
) -> Found {
    let order = tiers_by(&totals);
    let winners = order.first().cloned().unwrap_or_default();
    let nothing = totals.iter().all(|total| total.is_zero());
    let verdict = if nothing {
        nobody(vec!["Not decided: no option got anything.".to_owned()])
    } else {
        let why = say(&winners);
        chosen(question, winners, order, why)
    };
    Found {
        trace: Trace::Totals(totals),
        ..Found::new(counts, verdict)
    }
}

/// Nobody is chosen, although votes were cast.
pub(super) const fn nobody(why: Vec<String>) -> Verdict {
    Verdict::none(Status::NotPassed, why)
}

/// One winner decides; several are a tie that stands; none is no decision.
pub(super) fn chosen(
    question: &Question<'_>,
    winners: Vec<OptionId>,
    order: Vec<Vec<OptionId>>,
    why: Vec<String>,
) -> Verdict {
    let (status, ties) = match winners.as_slice() {
        [] => (Status::NotPassed, Vec::new()),
        [_] => (Status::Decided, Vec::new()),
        several => {
            let tie = Tie {
                stage: "result".to_owned(),
                options: several.to_vec(),
                broken_by: String::new(),
            };
            (Status::Tie, vec![tie])
        }
    };
    let mut sentences = Vec::new();
    if status == Status::Tie {
        sentences.push(format!("A tie: {}.", question.listed(&winners)));
    }
    sentences.extend(why);
    Verdict {
        status,
        winners,
        order,
        why: sentences,
        ties,
    }
}

impl Question<'_> {
    pub(super) fn name(&self, option: OptionId) -> &str {
        self.method.option_name(option, self.options)
    }

    /// `A, B and C`.
    pub(super) fn listed(&self, options: &[OptionId]) -> String {
        let names: Vec<&str> = options.iter().map(|&option| self.name(option)).collect();
        match names.split_last() {
            None => "nobody".to_owned(),
            Some((last, [])) => (*last).to_owned(),
            Some((last, before)) => format!("{} and {last}", before.join(", ")),
        }
    }
}
