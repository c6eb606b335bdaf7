//! A share stated as a fraction and compared in whole numbers.

use std::fmt;
use std::str::FromStr;

/// A share as the rules state it, never as a rounded decimal: 2/3 is not 66%. More than 0 and at most 1, and kept as it
/// was stated: 66/100 is not shortened to 33/50.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

/// Why a text or a pair of numbers is not a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FractionError {
    #[error("a fraction cannot have 0 below the line")]
    ZeroDenominator,
    #[error("a share of nothing asks for nothing")]
    Nothing,
    #[error("a share cannot be more than the whole")]
    MoreThanOne,
    #[error(
        "write a share as a fraction, such as \"2/3\", or as a whole percentage, such as \"75%\""
    )]
    NotAFraction,
}

impl Fraction {
    pub const HALF: Self = Self {
        numerator: 1,
        denominator: 2,
    };

    /// # Errors
    /// When `denominator` is 0, or the share is 0 or more than 1.
    pub const fn new(numerator: u32, denominator: u32) -> Result<Self, FractionError> {
        if denominator == 0 {
            return Err(FractionError::ZeroDenominator);
        }
        if numerator == 0 {
            return Err(FractionError::Nothing);
        }
        if numerator > denominator {
            return Err(FractionError::MoreThanOne);
        }
        Ok(Self {
            numerator,
            denominator,
        })
    }

    pub const fn numerator(self) -> u32 {
        self.numerator
    }

    /// Never 0.
    pub const fn denominator(self) -> u32 {
        self.denominator
    }

    /// Whether it is one half, however it is written.
    pub const fn is_half(self) -> bool {
        self.numerator as u64 * 2 == self.denominator as u64
    }

    /// Whether it is the whole, however it is written.
    pub const fn is_whole(self) -> bool {
        self.numerator == self.denominator
    }

    /// The fewest of `whole` that are at least this share of it.
    pub const fn at_least(self, whole: u32) -> u64 {
        (self.numerator as u64 * whole as u64).div_ceil(self.denominator as u64)
    }

    /// The fewest of `whole` that are more than this share of it: one more than `whole` when the share is 1.
    pub const fn more_than(self, whole: u32) -> u64 {
        self.numerator as u64 * whole as u64 / self.denominator as u64 + 1
    }

    /// The share as it is said aloud: `half`, `two thirds`, `66%`, or `5/8` where there is no better word.
    pub(super) fn spoken(self) -> String {
        if self.is_half() {
            return "half".to_owned();
        }
        match (self.numerator, self.denominator) {
            (1, 3) => "one third".to_owned(),
            (2, 3) => "two thirds".to_owned(),
            (1, 4) => "one quarter".to_owned(),
            (3, 4) => "three quarters".to_owned(),
            (numerator, 100) => format!("{numerator}%"),
            _ => self.to_string(),
        }
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl FromStr for Fraction {
    type Err = FractionError;

    /// Reads `2/3`, and `66%` as exactly 66/100.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (numerator, denominator) = match text.trim().strip_suffix('%') {
            Some(percent) => (percent, "100"),
            None => text.split_once('/').ok_or(FractionError::NotAFraction)?,
        };
        Self::new(whole_number(numerator)?, whole_number(denominator)?)
    }
}

fn whole_number(text: &str) -> Result<u32, FractionError> {
    let digits = text.trim();
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(FractionError::NotAFraction);
    }
    digits.parse().map_err(|_| FractionError::NotAFraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fraction(text: &str) -> Fraction {
        text.parse().unwrap()
    }

    #[test]
    fn texts_are_read_exactly() {
        for (text, numerator, denominator) in [
            ("2/3", 2, 3),
            (" 3 / 4 ", 3, 4),
            ("66%", 66, 100),
            ("50 %", 50, 100),
            ("1/1", 1, 1),
        ] {
            assert_eq!(
                Fraction::new(numerator, denominator),
                Ok(fraction(text)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_not_a_share_is_refused() {
        for (text, error) in [
            ("1/0", FractionError::ZeroDenominator),
            ("0/2", FractionError::Nothing),
            ("0%", FractionError::Nothing),
            ("3/2", FractionError::MoreThanOne),
            ("101%", FractionError::MoreThanOne),
            ("0.5", FractionError::NotAFraction),
            ("66.6%", FractionError::NotAFraction),
            ("+1/2", FractionError::NotAFraction),
            ("-1/2", FractionError::NotAFraction),
            ("1/2/3", FractionError::NotAFraction),
            ("/", FractionError::NotAFraction),
            ("", FractionError::NotAFraction),
            ("half", FractionError::NotAFraction),
            ("1/4294967296", FractionError::NotAFraction),
        ] {
            assert_eq!(text.parse::<Fraction>(), Err(error), "{text:?}");
        }
    }

    #[test]
    fn it_is_printed_as_it_was_stated() {
        assert_eq!(fraction("66%").to_string(), "66/100");
        assert_eq!(fraction("2/3").to_string(), "2/3");
        assert_eq!(fraction("2/3").spoken(), "two thirds");
        assert_eq!(fraction("66%").spoken(), "66%");
        assert_eq!(fraction("50%").spoken(), "half");
        assert_eq!(fraction("5/8").spoken(), "5/8");
    }

    #[test]
    fn the_fewest_that_satisfy_a_share() {
        assert_eq!(fraction("2/3").at_least(100), 67);
        assert_eq!(fraction("66%").at_least(100), 66);
        assert_eq!(fraction("2/3").at_least(9), 6);
        assert_eq!(Fraction::HALF.more_than(1000), 501);
        assert_eq!(Fraction::HALF.more_than(9), 5);
        assert_eq!(Fraction::HALF.at_least(u32::MAX), 1 << 31);
    }
}
