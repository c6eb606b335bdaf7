//! Votes and points, counted exactly also where a vote is split.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Sub};

/// The least common multiple of 1 to 60: a vote is split into as many equal parts of it as need be.
const WHOLE: u128 = 9_690_712_164_777_231_700_912_800;

/// A number of votes or points. Shares of a vote are exact for up to 60 options that share it; among more, each share is
/// rounded down to a part of 10^24, so that sums never depend on the order of their parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Amount(u128);

impl Amount {
    pub const ZERO: Self = Self(0);

    pub fn whole(votes: impl Into<u64>) -> Self {
        Self(u128::from(votes.into()) * WHOLE)
    }

    /// The share of each when `votes` votes are split among `among`; nothing among none.
    pub fn share(votes: impl Into<u64>, among: usize) -> Self {
        let among = among as u128;
        Self((WHOLE.checked_div(among).unwrap_or(0)) * u128::from(votes.into()))
    }

    #[must_use]
    pub fn times(self, factor: impl Into<u64>) -> Self {
        Self(self.0.saturating_mul(u128::from(factor.into())))
    }

    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Whether it is more than half of `all`.
    pub const fn is_majority_of(self, all: Self) -> bool {
        self.0 > all.0 / 2
    }

    /// For bars and for files; exact for whole numbers.
    pub fn as_f64(self) -> f64 {
        let (whole, part) = (self.0 / WHOLE, self.0 % WHOLE);
        whole as f64 + part as f64 / WHOLE as f64
    }
}

impl Add for Amount {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Amount {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Amount {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Amount {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Display for Amount {
    /// `7`, `7.5`, `7.33`: two decimals at most.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hundredths = (self.0 % WHOLE * 100 + WHOLE / 2) / WHOLE;
        let whole = self.0 / WHOLE + hundredths / 100;
        match hundredths % 100 {
            0 => write!(f, "{whole}"),
            tenths if tenths % 10 == 0 => write!(f, "{whole}.{}", tenths / 10),
            hundredths => write!(f, "{whole}.{hundredths:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vote_splits_into_equal_parts_without_a_rest() {
        for among in 1..=60 {
            let parts: Amount = (0..among).map(|_| Amount::share(7_u32, among)).sum();
            assert_eq!(parts, Amount::whole(7_u32), "{among}");
        }
        assert_eq!(Amount::share(7_u32, 0), Amount::ZERO);
    }

    #[test]
    fn half_is_no_majority() {
        let all = Amount::whole(3_u32);
        assert!(!Amount::share(3_u32, 2).is_majority_of(all));
        assert!((Amount::share(3_u32, 2) + Amount::share(1_u32, 60)).is_majority_of(all));
    }

    #[test]
    fn it_is_printed_short() {
        for (amount, text) in [
            (Amount::ZERO, "0"),
            (Amount::whole(42_u32), "42"),
            (Amount::share(15_u32, 2), "7.5"),
            (Amount::share(22_u32, 3), "7.33"),
            (Amount::share(1_u32, 50), "0.02"),
            (Amount::share(999_999_u32, 1_000), "1000"),
        ] {
            assert_eq!(amount.to_string(), text);
        }
    }
}
