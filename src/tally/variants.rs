//! The variants of counting that a rule chooses between, by the words that ballot files, plans and journals use.

/// Names the variants of a rule: the one that goes without saying first.
macro_rules! words {
    ($rule:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $rule {
            /// The one that goes without saying first.
            pub const ALL: [Self; [$(Self::$variant),+].len()] = [$(Self::$variant),+];

            /// The word used in plans, ballot files and journals.
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }
    };
}

/// How strong a win of one option over another is, for Schulze, ranked pairs and minimax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Strength {
    /// The votes of the winning side.
    #[default]
    WinningVotes,
    /// The votes of the winning side less those of the losing side.
    Margins,
}

words!(Strength {
    WinningVotes = "winning-votes",
    Margins = "margins",
});

/// What a ballot is worth that puts several options first where one is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum EqualRanks {
    /// An equal share of its vote to each.
    #[default]
    Split,
    /// The rank is passed over; the next one counts.
    Skip,
    /// The ballot counts for nobody from there on, also when one of the several is out already.
    Exhaust,
    /// The ballot counts for nobody from there on, once it meets several that are still in.
    ExhaustIfMultipleContinuing,
}

words!(EqualRanks {
    Split = "split",
    Skip = "skip",
    Exhaust = "exhaust",
    ExhaustIfMultipleContinuing = "exhaust-if-multiple-continuing",
});

/// What happens in an instant runoff when several are last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum EliminationTie {
    /// Every order in which they can go out is counted.
    #[default]
    AllBranches,
    /// They go out together.
    EliminateAll,
}

words!(EliminationTie {
    AllBranches = "all-branches",
    EliminateAll = "eliminate-all",
});

/// How ranks become points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BordaPoints {
    /// From one less than there are options down to 0; a shared rank shares its points, and so do the unranked.
    #[default]
    Average,
    /// The same for ranked options; the unranked get nothing.
    Truncated,
    /// From the number of ranked options down to 1; the unranked get nothing.
    Modified,
}

words!(BordaPoints {
    Average = "average",
    Truncated = "truncated",
    Modified = "modified",
});

/// What an option without a score gets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MissingScore {
    #[default]
    Zero,
    /// Nothing: the mean of the scores given decides, not their total.
    Ignore,
}

words!(MissingScore {
    Zero = "zero",
    Ignore = "ignore",
});

/// What breaks a tie in STAR.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum StarTies {
    /// Nothing: everything that the ties allow is reported.
    #[default]
    Report,
    /// The official protocol of 2023, with a tie where it draws lots.
    Official2023,
    /// What `BetterVoting` does since 2025, with a tie where it draws lots.
    BetterVoting2025,
}

words!(StarTies {
    Report = "report",
    Official2023 = "official-2023",
    BetterVoting2025 = "bettervoting-2025",
});

/// What a show of fingers has to reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FistRule {
    /// Every hand shows the least number of fingers or more.
    #[default]
    AllAtLeast,
    /// Nobody shows a fist.
    NoFist,
    /// The average is high enough.
    Average,
}

words!(FistRule {
    AllAtLeast = "all-at-least-3",
    NoFist = "no-fist",
    Average = "average",
});
