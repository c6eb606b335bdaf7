//! The box of a secret ballot: who has handed in a paper, and the papers. Two records, and nothing that links them.
//!
//! Neither record knows an order. The roll is a set; the papers are kept sorted by what is on them, so that the same
//! papers make the same box whoever came first. When the ballot closes they are shuffled for the record.

use std::collections::BTreeSet;

use super::BallotId;
use crate::session::{Chance, PersonId};
use crate::tally::Paper;

/// What has been handed in to a secret ballot so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BallotBox {
    roll: BTreeSet<PersonId>,
    papers: Vec<Paper>,
}

/// The box of the ballot that is open, on its way to or from the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenBox {
    pub ballot: BallotId,
    pub contents: BallotBox,
    /// How many people may hand in a paper.
    pub entitled: usize,
    /// How many options stand on a paper.
    pub options: usize,
}

/// What a secret ballot leaves on record when it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsealed {
    /// By number.
    pub roll: Vec<PersonId>,
    /// In an order drawn by lot; none where only the outcome is told.
    pub papers: Vec<Paper>,
}

impl Unsealed {
    /// Whether people voted and their papers are not on record: the outcome alone is told.
    pub(super) fn has_no_papers(&self) -> bool {
        self.papers.is_empty() && !self.roll.is_empty()
    }
}

impl BallotBox {
    /// A box with these people on its roll and these papers in it; none when somebody is on the roll twice or there is
    /// not one paper for each.
    pub fn of(roll: &[PersonId], mut papers: Vec<Paper>) -> Option<Self> {
        let people: BTreeSet<PersonId> = roll.iter().copied().collect();
        papers.sort_unstable();
        let fits = people.len() == roll.len() && roll.len() == papers.len();
        fits.then_some(Self {
            roll: people,
            papers,
        })
    }

    /// Who has handed in a paper, by number.
    pub fn roll(&self) -> impl ExactSizeIterator<Item = PersonId> {
        self.roll.iter().copied()
    }

    /// Sorted by what is on them.
    pub fn papers(&self) -> &[Paper] {
        &self.papers
    }

    pub(in crate::session) fn has(&self, who: PersonId) -> bool {
        self.roll.contains(&who)
    }

    /// Takes one paper of somebody who has not handed in any.
    pub(in crate::session) fn take(&mut self, who: PersonId, paper: Paper) {
        if self.roll.insert(who) {
            let at = self.papers.partition_point(|other| *other < paper);
            self.papers.insert(at, paper);
        }
    }

    /// The record of the count.
    pub(in crate::session) fn unseal(&self, outcome_only: bool, chance: Chance) -> Unsealed {
        let mut papers = if outcome_only {
            Vec::new()
        } else {
            self.papers.clone()
        };
        chance.shuffle(&mut papers);
        Unsealed {
            roll: self.roll().collect(),
            papers,
        }
    }
}

/// How much a count tells about single people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// All papers are the same: everybody's is known.
    Unanimous,
    /// All but one are the same: whoever handed in the other one knows everybody's.
    AllButOne,
}

impl Telling {
    /// For the screen and the minutes.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Unanimous => {
                "Everybody who voted chose the same, so this result says what each of them chose."
            }
            Self::AllButOne => {
                "All but one chose the same, so whoever did not knows what everybody else chose."
            }
        }
    }
}

/// Whether counted papers give away who chose what.
pub fn telling(papers: &[Paper]) -> Option<Telling> {
    let most = papers
        .iter()
        .map(|paper| papers.iter().filter(|other| *other == paper).count())
        .max()?;
    match papers.len() - most {
        0 => Some(Telling::Unanimous),
        1 if papers.len() > 2 => Some(Telling::AllButOne),
        _ => None,
    }
}

/// Fewer than so many people cannot vote in secret: the result tells too much of each.
pub const FEWEST_FOR_SECRECY: usize = 5;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::tally::ConsentSign::{self, Consent, Objection};

    fn papers() -> impl Strategy<Value = Vec<Paper>> {
        let paper = select(&ConsentSign::ALL[..]).prop_map(Paper::Consent);
        proptest::collection::vec(paper, 0..12)
    }

    fn filled(handed_in: &[(u16, Paper)]) -> BallotBox {
        let mut filled = BallotBox::default();
        for (who, paper) in handed_in {
            filled.take(PersonId(*who), paper.clone());
        }
        filled
    }

    proptest! {
        /// The strongest thing that can be said of order: there is none, not even for the lot to hide.
        #[test]
        fn the_order_of_handing_in_leaves_no_trace(
            (first, second) in papers().prop_flat_map(|papers| {
                let handed_in: Vec<(u16, Paper)> = (0..).zip(papers).collect();
                (Just(handed_in.clone()), Just(handed_in).prop_shuffle())
            }),
            chance: u64,
        ) {
            let (one, other) = (filled(&first), filled(&second));
            prop_assert_eq!(&one, &other);
            prop_assert_eq!(one.unseal(false, Chance(chance)), other.unseal(false, Chance(chance)));
        }

        #[test]
        fn who_chose_what_leaves_no_trace(
            (papers, others) in papers().prop_flat_map(|papers| (Just(papers.clone()), Just(papers).prop_shuffle())),
        ) {
            let by = |papers: Vec<Paper>| filled(&(0..).zip(papers).collect::<Vec<_>>());
            prop_assert_eq!(by(papers), by(others));
        }

        #[test]
        fn the_record_has_every_paper_once(papers in papers(), chance: u64) {
            let filled = filled(&(0..).zip(papers.clone()).collect::<Vec<_>>());
            let mut unsealed = filled.unseal(false, Chance(chance)).papers;
            let mut papers = papers;
            unsealed.sort_unstable();
            papers.sort_unstable();
            prop_assert_eq!(unsealed, papers);
        }
    }

    #[test]
    fn every_order_of_the_record_comes_up_equally_often() {
        let signs = [
            ConsentSign::Consent,
            ConsentSign::Concern,
            ConsentSign::Abstain,
        ];
        let filled = filled(&(0..).zip(signs.map(Paper::Consent)).collect::<Vec<_>>());
        let mut seen = std::collections::BTreeMap::<Vec<Paper>, u32>::new();
        for chance in 0..6_000 {
            *seen
                .entry(filled.unseal(false, Chance(chance)).papers)
                .or_default() += 1;
        }
        assert_eq!(seen.len(), 6);
        assert!(
            seen.values().all(|times| (850..1150).contains(times)),
            "{seen:?}"
        );
    }

    #[test]
    fn somebody_hands_in_once() {
        let twice = filled(&[
            (1, Paper::Consent(ConsentSign::Consent)),
            (1, Paper::Consent(ConsentSign::Block)),
        ]);
        assert_eq!(twice.papers(), [Paper::Consent(ConsentSign::Consent)]);
        let paper = || Paper::Consent(ConsentSign::Consent);
        assert_eq!(BallotBox::of(&[PersonId(1)], vec![]), None);
        assert_eq!(
            BallotBox::of(&[PersonId(1), PersonId(1)], vec![paper(), paper()]),
            None
        );
    }

    #[test]
    fn a_one_sided_count_tells_on_people() {
        let of = |signs: &[ConsentSign]| {
            telling(
                &signs
                    .iter()
                    .copied()
                    .map(Paper::Consent)
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[Consent; 4]), Some(Telling::Unanimous));
        assert_eq!(of(&[Consent, Objection, Consent]), Some(Telling::AllButOne));
        assert_eq!(of(&[Consent, Objection]), None);
        assert_eq!(of(&[Consent, Consent, Objection, Objection]), None);
    }
}
