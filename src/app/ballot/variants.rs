//! The rules that one method or another has of its own, as lines of the rules dialog.

use super::super::wording::variant_word;
use super::rules::{compared, neighbour, number_or, of_whom, with};
use crate::plan::Word;
use crate::tally::{Base, Comparison, Condition, FistRule, Fraction, Method, Rules};
use crate::words::Words;

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

    pub fn label(self, words: &Words) -> &str {
        words.say(match self {
            Self::Comparison => "rule-comparison",
            Self::Also => "rule-also",
            Self::Blocks => "rule-blocks",
            Self::Fallback => "rule-fallback",
            Self::Fist => "rule-fist",
            Self::Fingers => "rule-fingers",
            Self::Average => "rule-average",
            Self::Support => "rule-support",
            Self::Floor => "rule-floor",
            Self::EqualRanks => "rule-equal-ranks",
            Self::Top => "rule-top",
            Self::NoScore => "rule-no-score",
            Self::StarTies => "rule-star-ties",
            Self::LastPlace => "rule-last-place",
            Self::Strength => "rule-strength",
            Self::Points => "rule-points",
            Self::Cap => "rule-cap",
        })
    }

    /// Its value in words.
    pub fn value(self, rules: &Rules, words: &Words) -> String {
        let said = |key| words.say(key).to_owned();
        let share = |share: Option<Fraction>| {
            share.map_or_else(
                || said("value-any-share"),
                |share| compared(Comparison::AtLeast, share, words),
            )
        };
        match self {
            Self::Comparison => said(match rules.comparison {
                Comparison::MoreThan => "value-not-enough",
                Comparison::AtLeast => "value-enough",
            }),
            Self::Also => rules.also.map_or_else(
                || said("value-nothing-else"),
                |also| {
                    let share = compared(also.comparison, also.threshold, words);
                    let gaps = [
                        ("share", share.into()),
                        ("whom", of_whom(also.base, words).into()),
                    ];
                    words.fill("value-share-of", &gaps)
                },
            ),
            Self::Blocks => rules.max_blocks.to_string(),
            Self::Fallback => match rules.fallback {
                None => said("value-no-fallback"),
                Some(share) => words.fill("value-fallback", &[("share", share.to_string().into())]),
            },
            Self::Fist => match rules.fist {
                FistRule::AllAtLeast => {
                    words.fill("value-every-hand", &[("fingers", rules.min.into())])
                }
                FistRule::NoFist => said("value-no-fist"),
                FistRule::Average => said("value-average"),
            },
            Self::Fingers => rules.min.to_string(),
            Self::Average => (f64::from(rules.average) / 100.0).to_string(),
            Self::Support => share(rules.support),
            Self::Floor => share(rules.floor),
            Self::EqualRanks => variant_word(rules.equal, words),
            Self::Top => rules.max.to_string(),
            Self::NoScore => variant_word(rules.missing, words),
            Self::StarTies => variant_word(rules.star_ties, words),
            Self::LastPlace => variant_word(rules.elimination_tie, words),
            Self::Strength => variant_word(rules.strength, words),
            Self::Points => variant_word(rules.borda, words),
            Self::Cap => number_or(rules.max_per_option, "value-any-number", words),
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

pub(super) fn beside<T: Word + PartialEq>(now: T, forward: bool) -> T {
    neighbour(T::ALL, &now, forward)
}
