//! How a count went, as data that screens draw and files keep. Everything is by option, in the order of the options.

use super::{Amount, OptionId};

/// What led to an outcome. Counting the same papers again gives the same trace.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Trace {
    /// Nothing beyond the spread of the signs.
    #[default]
    Signs,
    /// What each option got: marks, approvals, dots, points.
    Totals(Vec<Amount>),
    /// The scores of each option.
    Scores(Vec<ScoreSum>),
    Star(StarTrace),
    Rounds(RoundsTrace),
    /// Every option against every other, and what the method made of it.
    Pairs(PairsTrace),
    Conviction(ConvictionTrace),
}

/// The scores that one option got.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScoreSum {
    pub total: u64,
    /// How many gave it a score at all.
    pub scored_by: u64,
    /// How many gave it the top of the scale.
    pub top: u64,
}

/// The two steps of STAR.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StarTrace {
    pub scores: Vec<ScoreSum>,
    /// Every pair that goes to the runoff; several when ties of the scores allow them.
    pub runoffs: Vec<Runoff>,
}

/// Two finalists, and how many ballots score each above the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runoff {
    pub finalists: [OptionId; 2],
    pub votes: [u64; 2],
    /// Ballots that score both alike.
    pub no_preference: u64,
}

/// The rounds of an instant runoff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundsTrace {
    /// One order of elimination; where several are level and every order is counted, the option that stands first in
    /// the list goes out here.
    pub rounds: Vec<Round>,
    /// Whether some round had several options level for going out.
    pub elimination_tie: bool,
    /// Whether there were more orders than are counted, so that further winners are possible.
    pub capped: bool,
}

/// One round of an instant runoff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// By option; `None` for one that is out.
    pub votes: Vec<Option<Amount>>,
    /// Votes that no longer speak to any option left.
    pub exhausted: Amount,
    /// Level for going out; empty when the last is alone.
    pub tied: Vec<OptionId>,
    /// Who goes out after it.
    pub eliminated: Vec<OptionId>,
    /// Where the votes of those who go out come to lie: to an option, or exhausted (`None`).
    pub transfers: Vec<Transfer>,
}

/// Votes that move when an option goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transfer {
    pub to: Option<OptionId>,
    pub votes: Amount,
}

/// Every option against every other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairsTrace {
    pub matrix: Matrix,
    pub detail: PairsDetail,
}

/// How many ballots prefer one option to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    options: usize,
    votes: Vec<u64>,
}

impl Matrix {
    pub(super) fn new(options: usize) -> Self {
        Self {
            options,
            votes: vec![0; options * options],
        }
    }

    pub(super) fn set(&mut self, a: OptionId, b: OptionId, votes: u64) {
        self.votes[a.index() * self.options + b.index()] = votes;
    }

    /// Adds `count` ballots with these ranks, the lowest best; equal ranks prefer neither.
    pub(super) fn add(&mut self, ranks: &[u16], count: u32) {
        let count = u64::from(count);
        if self.options == 0 {
            return;
        }
        for (&rank, row) in ranks.iter().zip(self.votes.chunks_exact_mut(self.options)) {
            for (votes, &other) in row.iter_mut().zip(ranks) {
                *votes += count * u64::from(rank < other);
            }
        }
    }

    pub const fn options(&self) -> usize {
        self.options
    }

    /// How many prefer `a` to `b`.
    pub fn prefer(&self, a: OptionId, b: OptionId) -> u64 {
        self.votes
            .get(a.index() * self.options + b.index())
            .copied()
            .unwrap_or(0)
    }
}

/// What a pairwise method made of the comparisons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PairsDetail {
    /// Nothing beyond wins and defeats.
    Wins,
    /// Schulze: the strength of the strongest path from each option to each, row by row.
    Paths(Vec<Vec<u64>>),
    /// Ranked pairs: the links in one order in which they can be taken up, strongest first.
    Links {
        links: Vec<Link>,
        /// Whether there were more orders of equal links than are counted, so that further winners are possible.
        capped: bool,
    },
    /// Copeland: twice the score of each, so that half a point is a number.
    Copeland(Vec<u32>),
    /// Minimax: the worst defeat of each; 0 without one.
    WorstDefeat(Vec<u64>),
}

/// A win of one option over another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    pub winner: OptionId,
    pub loser: OptionId,
    pub votes: u64,
    pub against: u64,
    /// Whether it was locked; otherwise it would have closed a circle.
    pub locked: bool,
}

/// Conviction and curiosity, two dimensions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ConvictionTrace {
    /// How many hold each position: for, against, undecided.
    pub positions: [u32; 3],
    /// Conviction for less conviction against, as a share of the most there could be: -1 to 1.
    pub support: f64,
    /// The share that can say what would change their mind, 0 to 1.
    pub openness: f64,
    /// How many hold each position with each conviction: for, against, undecided; 0-4.
    pub spread: [[u32; 5]; 3],
}
