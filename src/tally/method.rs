//! The methods, by the words that plans, ballot files and journals use for them.

use super::OptionId;

/// How votes are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// Decided when no objection stands.
    Consent,
    /// Yes against no, with a threshold.
    YesNo,
    /// Fist to five: a hand of 0 to 5 fingers.
    Fist,
    /// Gradients of agreement, from endorsement (1) to veto (8).
    Gradients,
    /// One mark; most marks win.
    Plurality,
    /// Any number of marks; most marks win.
    Approval,
    /// The highest total of scores.
    Score,
    /// Score, then a runoff between the two highest.
    Star,
    /// Instant runoff: the last goes out until one has more than half.
    Irv,
    /// The strongest paths between options.
    Schulze,
    /// The strongest wins first, as long as they close no circle.
    RankedPairs,
    /// Points by rank.
    Borda,
    /// Wins and half of the draws, head to head.
    Copeland,
    /// The smallest worst defeat.
    Minimax,
    /// Whoever beats every other head to head, or nobody.
    Condorcet,
    /// A budget of dots to spread or to stack.
    Dots,
    /// Positions with a conviction, and what would change a mind.
    Conviction,
}

impl Method {
    /// In the order in which they are listed.
    pub const ALL: [Self; 17] = [
        Self::Consent,
        Self::YesNo,
        Self::Fist,
        Self::Gradients,
        Self::Plurality,
        Self::Approval,
        Self::Score,
        Self::Star,
        Self::Irv,
        Self::Schulze,
        Self::RankedPairs,
        Self::Borda,
        Self::Copeland,
        Self::Minimax,
        Self::Condorcet,
        Self::Dots,
        Self::Conviction,
    ];

    /// The word used in plans, ballot files and journals.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::YesNo => "yes-no",
            Self::Fist => "fist",
            Self::Gradients => "gradients",
            Self::Plurality => "plurality",
            Self::Approval => "approval",
            Self::Score => "score",
            Self::Star => "star",
            Self::Irv => "irv",
            Self::Schulze => "schulze",
            Self::RankedPairs => "ranked-pairs",
            Self::Borda => "borda",
            Self::Copeland => "copeland",
            Self::Minimax => "minimax",
            Self::Condorcet => "condorcet",
            Self::Dots => "dots",
            Self::Conviction => "conviction",
        }
    }

    /// The method that `word` names, if any.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.word() == word)
    }

    /// The name for screens and minutes.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::YesNo => "yes or no",
            Self::Fist => "fist to five",
            Self::Gradients => "gradients of agreement",
            Self::Plurality => "one mark each",
            Self::Approval => "approval",
            Self::Score => "score",
            Self::Star => "STAR",
            Self::Irv => "instant runoff",
            Self::Schulze => "Schulze",
            Self::RankedPairs => "ranked pairs",
            Self::Borda => "Borda",
            Self::Copeland => "Copeland",
            Self::Minimax => "minimax",
            Self::Condorcet => "Condorcet",
            Self::Dots => "dots",
            Self::Conviction => "conviction and curiosity",
        }
    }

    /// Whether it settles one proposal, rather than choosing between options.
    pub const fn is_for_one_proposal(self) -> bool {
        match self {
            Self::Consent | Self::YesNo | Self::Fist | Self::Gradients => true,
            Self::Plurality
            | Self::Approval
            | Self::Score
            | Self::Star
            | Self::Irv
            | Self::Schulze
            | Self::RankedPairs
            | Self::Borda
            | Self::Copeland
            | Self::Minimax
            | Self::Condorcet
            | Self::Dots
            | Self::Conviction => false,
        }
    }

    /// Whether the group writes down what is chosen between.
    pub const fn has_options(self) -> bool {
        !self.is_for_one_proposal() && self.own_options().is_empty()
    }

    /// What a method that knows no options of the group's own can choose, in the order of their [`OptionId`].
    pub const fn own_options(self) -> &'static [&'static str] {
        match self {
            Self::Consent => &["consent"],
            Self::YesNo => &["yes", "no"],
            Self::Conviction => &["for", "against"],
            Self::Fist
            | Self::Gradients
            | Self::Plurality
            | Self::Approval
            | Self::Score
            | Self::Star
            | Self::Irv
            | Self::Schulze
            | Self::RankedPairs
            | Self::Borda
            | Self::Copeland
            | Self::Minimax
            | Self::Condorcet
            | Self::Dots => &[],
        }
    }

    /// What an outcome of this method calls `option`, where the group calls its options `names`.
    pub fn option_name(self, option: OptionId, names: &[String]) -> &str {
        let own = self.own_options();
        if own.is_empty() {
            option.name(names)
        } else {
            own.get(option.index()).copied().unwrap_or_default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_names_its_method() {
        for method in Method::ALL {
            assert_eq!(Method::from_word(method.word()), Some(method));
        }
        assert_eq!(Method::from_word("ranked_pairs"), None);
    }

    #[test]
    fn options_are_named_by_the_group_and_signs_by_the_method() {
        let names = ["Nashville".to_owned(), "Memphis".to_owned()];
        assert_eq!(Method::Irv.option_name(OptionId(1), &names), "Memphis");
        assert_eq!(Method::YesNo.option_name(OptionId(1), &names), "no");
    }
}
