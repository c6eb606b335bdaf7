//! The rules that one method or another has of its own, as lines of the rules dialog.

use super::rules::{neighbour, of_whom, with};
use crate::plan::Word;
use crate::tally::{Base, Comparison, Condition, FistRule, Fraction, Method, Rules};

/// A rule that only some methods have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    Comparison,
    Also,
    Blocks,
    Fallback,
    Fist,
    Fingers,
    Average,
    Support,
    Floor,
    EqualRanks,
    Top,
    NoScore,
    StarTies,
    LastPlace,
    Strength,
    Points,
    Cap,
}

impl Variant {
    /// The rules that `method` has, with its other rules as they stand.
    pub const fn of(method: Method, stand: &Rules) -> &'static [Self] {
        match method {
            Method::Consent => &[Self::Blocks, Self::Fallback],
            Method::YesNo => &[Self::Comparison, Self::Also],
            Method::Fist => match stand.fist {
                FistRule::AllAtLeast => &[Self::Fist, Self::Fingers],
                FistRule::NoFist => &[Self::Fist],
                FistRule::Average => &[Self::Fist, Self::Average],
            },
            Method::Gradients => &[Self::Support],
            Method::Plurality => &[Self::EqualRanks],
            Method::Approval => &[Self::Floor],
            Method::Score => &[Self::Top, Self::NoScore],
            Method::Star => &[Self::Top, Self::NoScore, Self::StarTies],
            Method::Irv => &[Self::EqualRanks, Self::LastPlace],
            Method::Schulze | Method::RankedPairs | Method::Minimax => &[Self::Strength],
            Method::Borda => &[Self::Points],
            Method::Dots => &[Self::Cap],
            Method::Copeland | Method::Condorcet | Method::Conviction => &[],
        }
    }

    pub const fn label(self) -> &'static str {
        match self {
            Self::Comparison => "Exactly that many",
            Self::Also => "And besides",
            Self::Blocks => "May block",
            Self::Fallback => "Stopped twice",
            Self::Fist => "Fingers",
            Self::Fingers => "The fewest",
            Self::Average => "The lowest average",
            Self::Support => "Support",
            Self::Floor => "A winner needs",
            Self::EqualRanks => "Several first",
            Self::Top => "Best score",
            Self::NoScore => "No score",
            Self::StarTies => "Ties in STAR",
            Self::LastPlace => "Level for last",
            Self::Strength => "A win counts by",
            Self::Points => "Points",
            Self::Cap => "For one option",
        }
    }

    /// Its value in words.
    pub fn value(self, rules: &Rules) -> String {
        let share = |share: Option<Fraction>| {
            share.map_or("any share".to_owned(), |share| format!("at least {share}"))
        };
        match self {
            Self::Comparison => match rules.comparison {
                Comparison::MoreThan => "are not enough: it takes more".to_owned(),
                Comparison::AtLeast => "are enough".to_owned(),
            },
            Self::Also => rules.also.map_or("nothing else".to_owned(), |also| {
                let compared = match also.comparison {
                    Comparison::MoreThan => "more than",
                    Comparison::AtLeast => "at least",
                };
                format!("{compared} {} of {}", also.threshold, of_whom(also.base))
            }),
            Self::Blocks => rules.max_blocks.to_string(),
            Self::Fallback => match rules.fallback {
                None => "no decision without consent".to_owned(),
                Some(share) => format!("at least {share} of the votes cast decide"),
            },
            Self::Fist => match rules.fist {
                FistRule::AllAtLeast => format!("every hand shows {} or more", rules.min),
                FistRule::NoFist => "nobody shows a fist".to_owned(),
                FistRule::Average => "the average decides".to_owned(),
            },
            Self::Fingers => rules.min.to_string(),
            Self::Average => (f64::from(rules.average) / 100.0).to_string(),
            Self::Support => share(rules.support),
            Self::Floor => share(rules.floor),
            Self::EqualRanks => words(rules.equal),
            Self::Top => rules.max.to_string(),
            Self::NoScore => words(rules.missing),
            Self::StarTies => words(rules.star_ties),
            Self::LastPlace => words(rules.elimination_tie),
            Self::Strength => words(rules.strength),
            Self::Points => words(rules.borda),
            Self::Cap => rules
                .max_per_option
                .map_or("any number".to_owned(), |most| most.to_string()),
        }
    }

    /// Changes it to its next or previous value. What the plan fixed is always among them.
    pub fn turn(self, rules: &mut Rules, forward: bool, planned: &Rules) {
        let shares = |planned: &Option<Fraction>| {
            let usual = [(1, 2), (2, 3), (3, 4)];
            let some = usual.into_iter().map(|(n, d)| Fraction::new(n, d).ok());
            with(std::iter::once(None).chain(some).collect(), planned)
        };
        match self {
            Self::Comparison => rules.comparison = beside(rules.comparison, forward),
            Self::Also => {
                let values = with(second_conditions(), &planned.also);
                rules.also = neighbour(&values, &rules.also, forward);
            }
            Self::Average => {
                let values = with(
                    (4..=9).map(|halves| halves * 50).collect(),
                    &planned.average,
                );
                rules.average = neighbour(&values, &rules.average, forward);
            }
            Self::Blocks => {
                let values = with((0..=3).collect(), &planned.max_blocks);
                rules.max_blocks = neighbour(&values, &rules.max_blocks, forward);
            }
            Self::Fallback => {
                let shares = [(2, 3), (3, 4)];
                let shares = shares.into_iter().map(|(n, d)| Fraction::new(n, d).ok());
                let values = with(
                    std::iter::once(None).chain(shares).collect(),
                    &planned.fallback,
                );
                rules.fallback = neighbour(&values, &rules.fallback, forward);
            }
            Self::Fist => rules.fist = beside(rules.fist, forward),
            Self::Fingers => {
                let values = with((1..=5).collect(), &planned.min);
                rules.min = neighbour(&values, &rules.min, forward);
            }
            Self::Support => {
                rules.support = neighbour(&shares(&planned.support), &rules.support, forward);
            }
            Self::Floor => {
                rules.floor = neighbour(&shares(&planned.floor), &rules.floor, forward);
            }
            Self::EqualRanks => rules.equal = beside(rules.equal, forward),
            Self::Top => {
                let values = with((1..=10).collect(), &planned.max);
                rules.max = neighbour(&values, &rules.max, forward);
            }
            Self::NoScore => rules.missing = beside(rules.missing, forward),
            Self::StarTies => rules.star_ties = beside(rules.star_ties, forward),
            Self::LastPlace => rules.elimination_tie = beside(rules.elimination_tie, forward),
            Self::Strength => rules.strength = beside(rules.strength, forward),
            Self::Points => rules.borda = beside(rules.borda, forward),
            Self::Cap => {
                let values = (1..=9).map(Some).chain([None]).collect();
                let values = with(values, &planned.max_per_option);
                rules.max_per_option = neighbour(&values, &rules.max_per_option, forward);
            }
        }
    }
}

/// None, and shares of all people, so that few votes cannot decide for many.
fn second_conditions() -> Vec<Option<Condition>> {
    let shares = [
        (2, 5, Base::Eligible),
        (1, 2, Base::Eligible),
        (2, 3, Base::Eligible),
        (1, 2, Base::Present),
        (2, 3, Base::Present),
    ];
    let condition = |(n, d, base)| {
        let threshold = Fraction::new(n, d).ok()?;
        Some(Condition {
            threshold,
            comparison: Comparison::usual_for(threshold),
            base,
        })
    };
    std::iter::once(None)
        .chain(shares.into_iter().map(condition))
        .collect()
}

fn words<T: Word>(choice: T) -> String {
    choice.word().replace('-', " ")
}

pub(super) fn beside<T: Word + PartialEq>(now: T, forward: bool) -> T {
    neighbour(T::ALL, &now, forward)
}
