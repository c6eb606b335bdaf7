//! One condition on the yes votes: a share, how it is compared, and of what.

use super::words::enough;
use super::{Counts, Fraction, Turnout};

/// A share of a base that must vote yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Condition {
    pub threshold: Fraction,
    pub comparison: Comparison,
    pub base: Base,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    MoreThan,
    AtLeast,
}

impl Comparison {
    /// What goes without saying: more than a half, but at least any other share.
    pub const fn usual_for(threshold: Fraction) -> Self {
        if threshold.is_half() {
            Self::MoreThan
        } else {
            Self::AtLeast
        }
    }

    pub const fn symbol(self) -> &'static str {
        match self {
            Self::MoreThan => ">",
            Self::AtLeast => ">=",
        }
    }
}

/// What a threshold is a share of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Base {
    /// Votes that say yes or no.
    #[default]
    Cast,
    /// Everybody entitled and in the room: an abstention then works as a no without being one.
    Present,
    /// Everybody entitled, in the room or not.
    Eligible,
}

impl Base {
    pub const ALL: [Self; 3] = [Self::Cast, Self::Present, Self::Eligible];

    /// The word used in plans, ballot files and journals.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cast => "cast",
            Self::Present => "present",
            Self::Eligible => "eligible",
        }
    }

    pub(super) const fn size(self, counts: &Counts) -> u32 {
        match self {
            Self::Cast => counts.cast,
            Self::Present => counts.present,
            Self::Eligible => counts.eligible,
        }
    }
}

impl Condition {
    /// With the comparison that goes without saying for `threshold`.
    pub const fn new(threshold: Fraction, base: Base) -> Self {
        Self {
            threshold,
            comparison: Comparison::usual_for(threshold),
            base,
        }
    }

    /// Whether `yes` of a base of `whole` is enough; compared in whole numbers.
    pub const fn is_met(self, yes: u32, whole: u32) -> bool {
        yes as u64 >= self.needed(whole)
    }

    /// The fewest yes votes that are enough of a base of `whole`. More than `whole` when more than all is asked for.
    pub const fn needed(self, whole: u32) -> u64 {
        match self.comparison {
            Comparison::MoreThan => self.threshold.more_than(whole),
            Comparison::AtLeast => self.threshold.at_least(whole),
        }
    }

    /// Whether as many yes as no can fall just short of it.
    pub(super) const fn can_tie(self) -> bool {
        self.threshold.is_half() && matches!(self.comparison, Comparison::MoreThan)
    }

    /// `more than half`, `at least two thirds`, `all`.
    fn share(self) -> String {
        let share = self.threshold.spoken();
        match self.comparison {
            Comparison::MoreThan => format!("more than {share}"),
            Comparison::AtLeast if self.threshold.is_whole() => "all".to_owned(),
            Comparison::AtLeast => format!("at least {share}"),
        }
    }

    /// What it asks for, before the vote: `more than half of the votes cast must say yes`.
    pub(super) fn demand(self, turnout: Turnout) -> String {
        let share = self.share();
        let (of, whole) = match self.base {
            Base::Cast => return format!("{share} of the votes cast must say yes"),
            Base::Present => ("those present", turnout.present),
            Base::Eligible => ("the entitled", turnout.eligible),
        };
        format!(
            "{share} of {of} must say yes, which is {} of {whole}",
            enough(self.needed(whole), whole)
        )
    }

    /// What was found, after the vote: `5 of 8 votes cast say yes; more than half were needed (5 or more)`.
    pub(super) fn finding(self, yes: u32, counts: &Counts) -> String {
        let whole = self.base.size(counts);
        let of = match self.base {
            Base::Cast if whole == 1 => "vote cast",
            Base::Cast => "votes cast",
            Base::Present => "present",
            Base::Eligible => "entitled",
        };
        let say = if yes == 1 { "says" } else { "say" };
        let tense = if whole == 1 { "was" } else { "were" };
        format!(
            "{yes} of {whole} {of} {say} yes; {} {tense} needed ({})",
            self.share(),
            enough(self.needed(whole), whole)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_asks_for_more_and_any_other_share_for_at_least() {
        for (text, usual) in [
            ("1/2", Comparison::MoreThan),
            ("50%", Comparison::MoreThan),
            ("2/3", Comparison::AtLeast),
            ("1/1", Comparison::AtLeast),
        ] {
            assert_eq!(
                Comparison::usual_for(text.parse().unwrap()),
                usual,
                "{text}"
            );
        }
    }

    #[test]
    fn a_share_is_compared_exactly() {
        // (share, yes, base, enough); 501 of 1000 is a majority, 66 of 100 is not two thirds (Robert's Rules).
        for (text, yes, whole, met) in [
            ("1/2", 500, 1000, false),
            ("1/2", 501, 1000, true),
            ("2/3", 66, 100, false),
            ("2/3", 67, 100, true),
            ("66%", 66, 100, true),
            ("2/3", 6, 9, true),
            ("1/1", 8, 9, false),
            ("1/1", 9, 9, true),
            ("2/3", 2_863_311_529, u32::MAX, false),
            ("2/3", 2_863_311_530, u32::MAX, true),
        ] {
            let condition = Condition::new(text.parse().unwrap(), Base::Cast);
            assert_eq!(
                condition.is_met(yes, whole),
                met,
                "{yes} of {whole} against {text}"
            );
        }
    }

    #[test]
    fn one_and_many_read_right() {
        let majority = Condition::new(Fraction::HALF, Base::Cast);
        let of = |cast| Counts {
            cast,
            ..Counts::default()
        };
        assert_eq!(
            majority.finding(1, &of(1)),
            "1 of 1 vote cast says yes; more than half was needed (1)"
        );
        assert_eq!(
            majority.finding(5, &of(8)),
            "5 of 8 votes cast say yes; more than half were needed (5 or more)"
        );
    }

    #[test]
    fn more_than_all_is_never_met_and_says_so() {
        let condition = Condition {
            threshold: Fraction::new(1, 1).unwrap(),
            comparison: Comparison::MoreThan,
            base: Base::Eligible,
        };
        let room = Turnout {
            eligible: 3,
            present: 3,
        };
        assert!(!condition.is_met(3, 3));
        assert_eq!(
            condition.demand(room),
            "more than 1/1 of the entitled must say yes, which is more than there are of 3"
        );
    }
}
