//! A ballot paper: what one voter handed in, in a form in which equal papers are equal values.

use super::{ConsentSign, OptionId, YesNo};

/// What one voter handed in. Reasons and names are kept elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Paper {
    Consent(ConsentSign),
    YesNo(YesNo),
    /// Fingers shown, 0-5.
    Fingers(u8),
    /// A step of the gradients of agreement, 1 (endorsement) to 8 (veto).
    Gradient(u8),
    /// One mark.
    Choice(OptionId),
    /// Any number of marks.
    Approve(Approvals),
    Rank(Ranking),
    Score(Scores),
    Dots(Dots),
    Conviction(Conviction),
    /// Said in words.
    Abstain,
    /// Handed in without a mark.
    Blank,
    /// Breaks the form, such as two marks where one was asked for.
    Spoiled,
}

/// The options approved of, each once, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Approvals(Box<[OptionId]>);

impl FromIterator<OptionId> for Approvals {
    fn from_iter<I: IntoIterator<Item = OptionId>>(marks: I) -> Self {
        let mut marks: Vec<OptionId> = marks.into_iter().collect();
        marks.sort_unstable();
        marks.dedup();
        Self(marks.into())
    }
}

impl Approvals {
    pub fn options(&self) -> &[OptionId] {
        &self.0
    }

    /// Whether every mark is on one of the first `options`.
    pub(super) fn are_among(&self, options: usize) -> bool {
        self.0.last().is_none_or(|last| last.index() < options)
    }
}

/// An order of options, best first; several may share a rank, and those that are not ranked have none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ranking(Box<[u16]>);

impl Ranking {
    /// The rank of an option that has none: below every other.
    pub const UNRANKED: u16 = u16::MAX;

    /// The ranks from the tiers, best first. Empty tiers are closed up; an option that stands in several keeps its best
    /// rank.
    pub fn from_tiers<T>(tiers: impl IntoIterator<Item = T>) -> Self
    where
        T: IntoIterator<Item = OptionId>,
    {
        let mut ranks = Vec::new();
        let mut next = 0;
        for tier in tiers {
            let mut used = false;
            for option in tier {
                if ranks.len() <= option.index() {
                    ranks.resize(option.index() + 1, Self::UNRANKED);
                }
                let rank = &mut ranks[option.index()];
                if *rank == Self::UNRANKED {
                    *rank = next;
                    used = true;
                }
            }
            next += u16::from(used);
        }
        Self(ranks.into())
    }

    /// The rank of every option up to the last one that is ranked, 0 for the best, without gaps; [`Self::UNRANKED`] for
    /// one that has none.
    pub fn ranks(&self) -> &[u16] {
        &self.0
    }

    /// Whether no option is ranked.
    pub fn is_blank(&self) -> bool {
        self.0.is_empty()
    }

    /// The options of each rank, best first.
    pub fn tiers(&self) -> Vec<Vec<OptionId>> {
        let ranked = || self.0.iter().filter(|&&rank| rank != Self::UNRANKED);
        let mut tiers = vec![Vec::new(); ranked().max().map_or(0, |&last| usize::from(last) + 1)];
        for (option, &rank) in OptionId::all(self.0.len()).zip(&*self.0) {
            if let Some(tier) = tiers.get_mut(usize::from(rank)) {
                tier.push(option);
            }
        }
        tiers
    }
}

/// A score for each option, or none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Scores(Box<[Option<u8>]>);

impl FromIterator<(OptionId, u8)> for Scores {
    /// An option scored twice keeps its first score.
    fn from_iter<I: IntoIterator<Item = (OptionId, u8)>>(scores: I) -> Self {
        let mut marks = Vec::new();
        for (option, score) in scores {
            if marks.len() <= option.index() {
                marks.resize(option.index() + 1, None);
            }
            marks[option.index()].get_or_insert(score);
        }
        Self(marks.into())
    }
}

impl Scores {
    pub(super) fn highest(&self) -> Option<u8> {
        self.0.iter().copied().flatten().max()
    }

    /// By option, up to the last one that has a score.
    pub fn marks(&self) -> &[Option<u8>] {
        &self.0
    }
}

/// Dots given to options; those without a dot are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Dots(Box<[(OptionId, u32)]>);

impl FromIterator<(OptionId, u32)> for Dots {
    fn from_iter<I: IntoIterator<Item = (OptionId, u32)>>(dots: I) -> Self {
        let mut given: Vec<(OptionId, u32)> = Vec::new();
        for (option, count) in dots {
            match given.iter_mut().find(|(other, _)| *other == option) {
                Some((_, so_far)) => *so_far = so_far.saturating_add(count),
                None => given.push((option, count)),
            }
        }
        given.retain(|(_, count)| *count > 0);
        given.sort_unstable();
        Self(given.into())
    }
}

impl Dots {
    pub fn given(&self) -> &[(OptionId, u32)] {
        &self.0
    }

    pub fn total(&self) -> u32 {
        self.0
            .iter()
            .fold(0, |sum, (_, count)| sum.saturating_add(*count))
    }
}

/// Where somebody stands on a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Position {
    For,
    Against,
    Undecided,
}

impl Position {
    pub const ALL: [Self; 3] = [Self::For, Self::Against, Self::Undecided];

    /// The word used on screens and in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::For => "for",
            Self::Against => "against",
            Self::Undecided => "undecided",
        }
    }

    /// The position that `word` names, if any.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|position| position.word() == word)
    }
}

/// A position, how firmly it is held, and whether its holder can say what would change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Conviction {
    pub position: Position,
    /// 0-4.
    pub conviction: u8,
    /// Whether something was named that would change the holder's mind.
    pub open: bool,
}

impl Conviction {
    /// The strongest conviction on the scale from 0.
    pub const STRONGEST: u8 = 4;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranking(tiers: &[&[u16]]) -> Ranking {
        let tiers = tiers
            .iter()
            .map(|tier| tier.iter().map(|&option| OptionId(option)));
        Ranking::from_tiers(tiers)
    }

    #[test]
    fn gaps_and_repetitions_make_no_other_ranking() {
        let plain = ranking(&[&[2], &[0, 1]]);
        for same in [
            ranking(&[&[2], &[], &[1, 0]]),
            ranking(&[&[2], &[2], &[0, 1], &[2, 1]]),
            ranking(&[&[], &[2], &[1, 0]]),
        ] {
            assert_eq!(same, plain);
        }
        assert_eq!(plain.ranks(), [1, 1, 0]);
        assert_eq!(
            plain.tiers(),
            [vec![OptionId(2)], vec![OptionId(0), OptionId(1)]]
        );
        assert!(ranking(&[&[], &[]]).is_blank());
    }

    #[test]
    fn equal_papers_are_equal_values() {
        let marks = |marks: &[u16]| marks.iter().map(|&m| OptionId(m)).collect::<Approvals>();
        assert_eq!(marks(&[2, 0, 2]), marks(&[0, 2]));
        let dots = |dots: &[(u16, u32)]| {
            dots.iter()
                .map(|&(o, n)| (OptionId(o), n))
                .collect::<Dots>()
        };
        assert_eq!(
            dots(&[(1, 2), (0, 1), (1, 1), (3, 0)]),
            dots(&[(0, 1), (1, 3)])
        );
        let twice: Scores = [(OptionId(1), 3), (OptionId(1), 5)].into_iter().collect();
        assert_eq!(twice.marks(), [None, Some(3)]);
    }
}
