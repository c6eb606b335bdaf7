//! The marks of one ballot as a file has them: options by number in the order in which the file names them, in a form in
//! which equal ballots are equal values.

/// What stands on a ballot. Which of it counts is for the method to say.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Marks {
    Rank(Tiers),
    Score(Scores),
    /// Some formats write both on one line.
    RankAndScore(Tiers, Scores),
    Approve(Box<[Id]>),
    /// An option or a sign, by its number among the words of the file.
    Choice(Id),
    Fingers(u8),
    /// A word for the position, how firmly it is held, and whether something would change it.
    Conviction {
        position: Id,
        conviction: u8,
        open: bool,
    },
    /// Handed in without a mark.
    Blank,
}

/// The number of a name in a file.
pub(super) type Id = u16;

/// Tiers of options, best first: one list, each tier sorted and ended by [`Tiers::END`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Tiers(Box<[Id]>);

impl Tiers {
    const END: Id = Id::MAX;

    pub(super) fn iter(&self) -> impl Iterator<Item = &[Id]> {
        self.0
            .split(|&id| id == Self::END)
            .filter(|tier| !tier.is_empty())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same tiers with other numbers; options without one are left out, and empty tiers close up.
    pub(super) fn renumbered(&self, number: impl Fn(Id) -> Option<Id>) -> Self {
        let mut tiers = TierBuilder::default();
        for tier in self.iter() {
            for id in tier.iter().filter_map(|&id| number(id)) {
                tiers.add(id);
            }
            tiers.end_tier();
        }
        tiers.finish().0
    }
}

/// Takes options in, tier by tier; the first place of an option counts.
#[derive(Default)]
pub(super) struct TierBuilder {
    list: Vec<Id>,
    tier_start: usize,
    repeated: bool,
}

impl TierBuilder {
    /// With room for an order of so many options.
    pub(super) fn among(options: usize) -> Self {
        Self {
            list: Vec::with_capacity(2 * options),
            ..Self::default()
        }
    }

    pub(super) fn add(&mut self, id: Id) {
        if self.list.contains(&id) {
            self.repeated = true;
        } else {
            self.list.push(id);
        }
    }

    pub(super) fn end_tier(&mut self) {
        if self.list.len() > self.tier_start {
            self.list[self.tier_start..].sort_unstable();
            self.list.push(Tiers::END);
            self.tier_start = self.list.len();
        }
    }

    /// The tiers, and whether an option stood twice.
    pub(super) fn finish(mut self) -> (Tiers, bool) {
        self.end_tier();
        // Copied, for the list has more room than it needs.
        (Tiers(self.list.as_slice().into()), self.repeated)
    }
}

/// A score for each option that got one, sorted by option.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Scores(Box<[(Id, u32)]>);

impl Scores {
    /// The scores, and whether an option stood twice; its first score counts.
    pub(super) fn new(mut list: Vec<(Id, u32)>) -> (Self, bool) {
        // A stable sort: of two scores for one option, the first stays in front.
        list.sort_by_key(|(id, _)| *id);
        let all = list.len();
        list.dedup_by_key(|(id, _)| *id);
        let repeated = list.len() < all;
        (Self(list.into()), repeated)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Id, u32)> {
        self.0.iter().copied()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn renumbered(&self, number: impl Fn(Id) -> Option<Id>) -> Self {
        let list = self
            .iter()
            .filter_map(|(id, score)| Some((number(id)?, score)));
        Self::new(list.collect()).0
    }
}

impl Marks {
    /// One option on the first rank.
    pub(super) fn first(option: Id) -> Self {
        let mut tiers = TierBuilder::default();
        tiers.add(option);
        Self::Rank(tiers.finish().0)
    }

    /// Approvals, and whether an option stood twice.
    pub(super) fn approvals(mut list: Vec<Id>) -> (Self, bool) {
        list.sort_unstable();
        let all = list.len();
        list.dedup();
        let repeated = list.len() < all;
        (Self::Approve(list.into()), repeated)
    }

    /// The same ballot with other numbers: `option` for options, `word` for words.
    pub(super) fn renumbered(
        &self,
        option: impl Fn(Id) -> Option<Id>,
        word: impl Fn(Id) -> Id,
    ) -> Self {
        match self {
            Self::Rank(tiers) => Self::Rank(tiers.renumbered(option)),
            Self::Score(scores) => Self::Score(scores.renumbered(option)),
            Self::RankAndScore(tiers, scores) => {
                Self::RankAndScore(tiers.renumbered(&option), scores.renumbered(&option))
            }
            Self::Approve(list) => {
                Self::approvals(list.iter().filter_map(|&id| option(id)).collect()).0
            }
            Self::Choice(id) => Self::Choice(word(*id)),
            Self::Fingers(fingers) => Self::Fingers(*fingers),
            Self::Conviction {
                position,
                conviction,
                open,
            } => Self::Conviction {
                position: word(*position),
                conviction: *conviction,
                open: *open,
            },
            Self::Blank => Self::Blank,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tiers(list: &[&[Id]]) -> (Tiers, bool) {
        let mut tiers = TierBuilder::default();
        for tier in list {
            for &id in *tier {
                tiers.add(id);
            }
            tiers.end_tier();
        }
        tiers.finish()
    }

    #[test]
    fn gaps_close_up_and_the_first_place_counts() {
        let (plain, repeated) = tiers(&[&[3], &[1, 2]]);
        assert!(!repeated);
        assert_eq!(tiers(&[&[], &[3], &[], &[2, 1]]).0, plain);
        assert_eq!(tiers(&[&[3], &[2, 1], &[3, 1]]), (plain.clone(), true));
        let swapped = plain.renumbered(|id| (id != 3).then_some(4 - id));
        assert_eq!(swapped, tiers(&[&[2, 3]]).0);
    }

    #[test]
    fn the_first_score_counts() {
        let (scores, repeated) = Scores::new(vec![(2, 5), (1, 0), (2, 3)]);
        assert!(repeated);
        assert_eq!(scores.iter().collect::<Vec<_>>(), [(1, 0), (2, 5)]);
    }
}
