//! The ballot papers of a count: equal ones lie on one pile, so that memory grows with distinct papers alone.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::Paper;

/// Distinct ballot papers and how many there are of each. In what order they came leaves no trace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Papers {
    /// A paper between many options is long, and hashed at every turn.
    piles: HashMap<Paper, u32, RandomState>,
}

impl Papers {
    /// No papers yet, and room for so many that differ from each other.
    pub fn with_capacity(distinct: usize) -> Self {
        Self {
            piles: HashMap::with_capacity_and_hasher(distinct, RandomState::default()),
        }
    }

    /// Puts `count` papers like `paper` with the others.
    pub fn add(&mut self, paper: Paper, count: u32) {
        if count > 0 {
            let pile = self.piles.entry(paper).or_default();
            *pile = pile.saturating_add(count);
        }
    }

    /// How many papers there are.
    pub fn len(&self) -> u64 {
        self.piles.values().map(|&count| u64::from(count)).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.piles.is_empty()
    }

    /// How many papers differ from each other.
    pub fn distinct(&self) -> usize {
        self.piles.len()
    }

    /// The piles, in an order that only the papers themselves determine.
    pub fn sorted(&self) -> Vec<(&Paper, u32)> {
        let mut piles: Vec<_> = self.iter().collect();
        piles.sort_unstable();
        piles
    }

    /// The piles in no order: for sums, which have none either.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Paper, u32)> {
        self.piles.iter().map(|(paper, &count)| (paper, count))
    }
}

impl Extend<(Paper, u32)> for Papers {
    fn extend<I: IntoIterator<Item = (Paper, u32)>>(&mut self, papers: I) {
        for (paper, count) in papers {
            self.add(paper, count);
        }
    }
}

impl FromIterator<(Paper, u32)> for Papers {
    fn from_iter<I: IntoIterator<Item = (Paper, u32)>>(papers: I) -> Self {
        let mut piles = Self::default();
        piles.extend(papers);
        piles
    }
}

impl FromIterator<Paper> for Papers {
    fn from_iter<I: IntoIterator<Item = Paper>>(papers: I) -> Self {
        papers.into_iter().map(|paper| (paper, 1)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tally::{OptionId, YesNo};

    #[test]
    fn order_and_splitting_leave_no_trace() {
        let (yes, first) = (Paper::YesNo(YesNo::Yes), Paper::Choice(OptionId(0)));
        let one: Papers = [(yes.clone(), 2), (first.clone(), 1), (Paper::Blank, 0)]
            .into_iter()
            .collect();
        let other: Papers = [first, yes.clone(), yes].into_iter().collect();
        assert_eq!(one, other);
        assert_eq!(one.sorted(), other.sorted());
        assert_eq!((one.len(), one.distinct()), (3, 2));
    }
}
