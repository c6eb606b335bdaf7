//! How far two markings of the same turns agree, beyond what chance alone would bring: Cohen's kappa.
//!
//! Two people who mark at random agree now and then. Kappa takes that out: with `o` the share of turns marked alike and
//! `e` the share that would be alike by chance, given how often each uses each kind, it is `(o - e) / (1 - e)`. 1 is
//! agreement on every turn, 0 what chance alone gives, below 0 less than that. (J. Cohen, "A coefficient of agreement for
//! nominal scales", Educational and Psychological Measurement 20, 1960, pages 37-46.)

use crate::session::{Mode, Session, TurnId};

/// Two markings beside each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// How many turns the first marked so (row) and the second so (column); in the order of [`Agreement::KINDS`].
    pub table: [[u32; 3]; 3],
    /// The turns that they marked differently, in order.
    pub differences: Vec<Difference>,
}

/// A turn that two markings read differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its place among the turns, from 0.
    pub turn: usize,
    pub first: Mode,
    pub second: Mode,
}

/// Two markings of the turns of an imported session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Whose the first one is; none for the marks that count.
    pub first: Option<String>,
    /// Whose the second one is.
    pub second: String,
    pub agreement: Agreement,
}

impl Compared {
    /// `The marks that count and Bo's`.
    pub fn title(&self) -> String {
        match &self.first {
            Some(first) => format!("{first}'s marks and {}'s", self.second),
            None => format!("The marks that count and {}'s", self.second),
        }
    }

    /// Every two markings of `session` with a turn that both have marked: the marks that count first.
    pub fn all(session: &Session) -> Vec<Self> {
        let coders = session.speech().codings().iter();
        let coders: Vec<Option<&str>> = std::iter::once(None)
            .chain(coders.map(|coding| Some(coding.coder.as_str())))
            .collect();
        let marking = |coder: Option<&str>| {
            let turns = (0..).map(TurnId).zip(session.speech().turns());
            let modes = turns.map(|(turn, _)| session.mode_by(coder, turn));
            modes.collect::<Vec<_>>()
        };
        let markings: Vec<_> = coders.iter().map(|&coder| marking(coder)).collect();
        let mut all = Vec::new();
        for (index, first) in coders.iter().enumerate() {
            for (other, second) in coders.iter().enumerate().skip(index + 1) {
                let (one, two) = (&markings[index], &markings[other]);
                let agreement = Agreement::of(one.iter().copied(), two.iter().copied());
                if let Some(second) = second.filter(|_| agreement.turns() > 0) {
                    all.push(Self {
                        first: first.map(str::to_owned),
                        second: second.to_owned(),
                        agreement,
                    });
                }
            }
        }
        all
    }
}

impl Agreement {
    /// The kinds, in the order of rows and columns.
    pub const KINDS: [Mode; 3] = [Mode::Lead, Mode::Follow, Mode::Both];

    /// Of two markings of the same turns, in the turns' order. A turn that one of them left open is left out.
    pub fn of(
        first: impl IntoIterator<Item = Option<Mode>>,
        second: impl IntoIterator<Item = Option<Mode>>,
    ) -> Self {
        let mut agreement = Self::default();
        for (turn, pair) in first.into_iter().zip(second).enumerate() {
            let (Some(first), Some(second)) = pair else {
                continue;
            };
            agreement.table[place(first)][place(second)] += 1;
            if first != second {
                agreement.differences.push(Difference {
                    turn,
                    first,
                    second,
                });
            }
        }
        agreement
    }

    /// How many turns both have marked.
    pub fn turns(&self) -> u32 {
        self.table.iter().flatten().sum()
    }

    /// How many of them they marked alike.
    pub fn alike(&self) -> u32 {
        (0..3).map(|kind| self.table[kind][kind]).sum()
    }

    /// The share (0-1) of turns that they marked alike; none without turns.
    pub fn observed(&self) -> Option<f64> {
        let turns = self.turns();
        (turns > 0).then(|| f64::from(self.alike()) / f64::from(turns))
    }

    /// The share (0-1) that would be alike by chance, given how often each used each kind; none without turns.
    pub fn expected(&self) -> Option<f64> {
        let turns = self.turns();
        let of_chance = |kind: usize| {
            let row: u32 = self.table[kind].iter().sum();
            let column: u32 = self.table.iter().map(|row| row[kind]).sum();
            f64::from(row) * f64::from(column)
        };
        let all = f64::from(turns);
        (turns > 0).then(|| (0..3).map(of_chance).sum::<f64>() / (all * all))
    }

    /// Cohen's kappa, at most 1. None without turns, and where both used one and the same kind throughout: chance alone
    /// would then agree as well.
    pub fn kappa(&self) -> Option<f64> {
        let (observed, expected) = (self.observed()?, self.expected()?);
        (expected < 1.0).then(|| (observed - expected) / (1.0 - expected))
    }
}

impl Agreement {
    /// How many turns are marked twice, and how many alike, in a sentence.
    pub fn figures(&self) -> String {
        let (turns, alike) = (self.turns(), self.alike());
        let share = self.observed().unwrap_or_default() * 100.0;
        match turns {
            1 => format!("1 turn is marked by both; {alike} alike."),
            _ => format!("{turns} turns are marked by both, {alike} of them alike ({share:.0} %)."),
        }
    }

    /// Kappa and what it means, in a sentence.
    pub fn kappa_words(&self) -> String {
        match self.kappa() {
            Some(kappa) => format!(
                "Cohen's kappa is {kappa:.2}, where 0 is what chance alone would give and 1 is alike throughout."
            ),
            None => "Cohen's kappa tells nothing, as both used one kind throughout.".to_owned(),
        }
    }
}

const fn place(mode: Mode) -> usize {
    match mode {
        Mode::Lead => 0,
        Mode::Follow => 1,
        Mode::Both => 2,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of_table(table: [[u32; 3]; 3]) -> Agreement {
        let mut pairs = Vec::new();
        for (first, row) in Agreement::KINDS.into_iter().zip(table) {
            for (second, count) in Agreement::KINDS.into_iter().zip(row) {
                pairs.extend((0..count).map(|_| (Some(first), Some(second))));
            }
        }
        let (first, second): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
        Agreement::of(first, second)
    }

    fn rounded(share: Option<f64>) -> Option<f64> {
        share.map(|share| (share * 1000.0).round() / 1000.0)
    }

    /// Cohen 1960, table 2: 200 cases in three categories, of which he reports 0.70, 0.41 and 0.492.
    #[test]
    fn cohens_own_example_gives_cohens_figures() {
        let cohen = of_table([[88, 14, 18], [10, 40, 10], [2, 6, 12]]);
        assert_eq!((cohen.turns(), cohen.alike()), (200, 140));
        assert_eq!(rounded(cohen.observed()), Some(0.7));
        assert_eq!(rounded(cohen.expected()), Some(0.41));
        assert_eq!(rounded(cohen.kappa()), Some(0.492));
    }

    #[test]
    fn what_one_of_them_left_open_is_not_compared() {
        use Mode::{Both, Follow, Lead};
        let first = [Some(Lead), None, Some(Follow), Some(Lead), Some(Lead)];
        let second = [Some(Lead), Some(Lead), Some(Both), None];
        let agreement = Agreement::of(first, second);
        assert_eq!((agreement.turns(), agreement.alike()), (2, 1));
        let difference = Difference {
            turn: 2,
            first: Follow,
            second: Both,
        };
        assert_eq!(agreement.differences, [difference]);
    }

    #[test]
    fn where_chance_would_agree_as_well_there_is_no_kappa() {
        assert_eq!(Agreement::default().kappa(), None);
        assert_eq!(of_table([[9, 0, 0], [0; 3], [0; 3]]).kappa(), None);
        let opposed = of_table([[0, 5, 0], [5, 0, 0], [0; 3]]);
        assert_eq!(rounded(opposed.kappa()), Some(-1.0));
    }

    proptest! {
        #[test]
        fn kappa_is_the_same_both_ways_and_at_most_one(table in prop::array::uniform3(prop::array::uniform3(0..20_u32))) {
            let one = of_table(table);
            let mut turned = table;
            for (row, counts) in table.iter().enumerate() {
                for (column, count) in counts.iter().enumerate() {
                    turned[column][row] = *count;
                }
            }
            let other = of_table(turned);
            prop_assert_eq!(one.turns(), other.turns());
            let (one, other) = (one.kappa(), other.kappa());
            prop_assert_eq!(one.is_some(), other.is_some());
            if let (Some(one), Some(other)) = (one, other) {
                prop_assert!((one - other).abs() < 1e-9);
                prop_assert!((-1.0 - 1e-9..=1.0 + 1e-9).contains(&one), "{one}");
            }
        }
    }
}
