//! The rules of a count, all fixed before a ballot opens.

use super::{
    Base, BordaPoints, Comparison, Condition, EliminationTie, EqualRanks, FistRule, Fraction,
    Ladder, Method, MissingScore, Quorum, StarTies, Strength,
};

/// The rules of a count, all fixed before a ballot opens and printed with its result. A method passes over what it has
/// no use for. The default is what goes without saying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Yes or no: the share of [`Self::base`] that must vote yes.
    pub threshold: Fraction,
    /// Yes or no: `>` for 1/2 and `>=` otherwise, unless the rules say so themselves.
    pub comparison: Comparison,
    /// Yes or no.
    pub base: Base,
    /// Yes or no: a second condition on the yes votes that must hold as well.
    pub also: Option<Condition>,
    pub quorum: Option<Quorum>,
    /// Yes or no: what happens when exactly as many vote yes as no and a majority was asked for.
    pub tie: TieRule,
    /// Consent: how many may stand aside before it does not count as given; no limit when `None`.
    pub max_stand_aside: Option<u32>,
    /// Consent: how many blocks it bears.
    pub max_blocks: u32,
    /// Consent: the share of the votes cast that decides by yes and no after objections stopped it twice; none when `None`.
    pub fallback: Option<Fraction>,
    /// Fist to five.
    pub fist: FistRule,
    /// Fist to five: the fewest fingers of every hand.
    pub min: u8,
    /// Fist to five: the lowest average, in hundredths of a finger.
    pub average: u16,
    /// Gradients of agreement: the share of those who did not abstain that must support it, besides nobody vetoing it;
    /// none when `None`.
    pub support: Option<Fraction>,
    /// One mark each and instant runoff: a ballot that puts several options first.
    pub equal: EqualRanks,
    /// Approval: the share of the votes cast that a winner needs; none when `None`.
    pub floor: Option<Fraction>,
    /// Score and STAR: the top of the scale.
    pub max: u8,
    /// Score and STAR.
    pub missing: MissingScore,
    /// STAR.
    pub star_ties: StarTies,
    /// Instant runoff.
    pub elimination_tie: EliminationTie,
    /// Schulze, ranked pairs and minimax.
    pub strength: Strength,
    /// Borda.
    pub borda: BordaPoints,
    /// Dots: how many each voter has; no limit when `None`.
    pub dots: Option<u32>,
    /// Dots: how many of them one option may get from one voter; no limit when `None`.
    pub max_per_option: Option<u32>,
    /// Between options: what is done about a tie that the method leaves.
    pub ladder: Ladder,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            threshold: Fraction::HALF,
            comparison: Comparison::MoreThan,
            base: Base::Cast,
            also: None,
            quorum: None,
            tie: TieRule::NotPassed,
            max_stand_aside: None,
            max_blocks: 0,
            fallback: None,
            fist: FistRule::AllAtLeast,
            min: 3,
            average: 300,
            support: None,
            equal: EqualRanks::Split,
            floor: None,
            max: 5,
            missing: MissingScore::Zero,
            star_ties: StarTies::Report,
            elimination_tie: EliminationTie::AllBranches,
            strength: Strength::WinningVotes,
            borda: BordaPoints::Average,
            dots: None,
            max_per_option: None,
            ladder: Ladder::default(),
        }
    }
}

impl Rules {
    /// What goes without saying where people meet. STAR breaks its ties by its official protocol there: without it, one in
    /// seven small groups has no decision. In a ballot file, everything that the ties allow is reported instead.
    pub fn usual_for(method: Method) -> Self {
        let star_ties = match method {
            Method::Star => StarTies::Official2023,
            Method::Consent
            | Method::YesNo
            | Method::Fist
            | Method::Gradients
            | Method::Plurality
            | Method::Approval
            | Method::Score
            | Method::Irv
            | Method::Schulze
            | Method::RankedPairs
            | Method::Borda
            | Method::Copeland
            | Method::Minimax
            | Method::Condorcet
            | Method::Dots
            | Method::Conviction => StarTies::Report,
        };
        Self {
            star_ties,
            ..Self::default()
        }
    }

    /// The first condition on the yes votes.
    pub const fn condition(&self) -> Condition {
        Condition {
            threshold: self.threshold,
            comparison: self.comparison,
            base: self.base,
        }
    }
}

/// What a tie of yes and no leads to; fixed before the ballot opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TieRule {
    /// A tie is lost: things stay as they are.
    #[default]
    NotPassed,
    /// The same people vote once more.
    VoteAgain,
    /// No decision; the proposal is carried over.
    CarriedOver,
}

impl TieRule {
    pub const ALL: [Self; 3] = [Self::NotPassed, Self::VoteAgain, Self::CarriedOver];

    /// The word used in plans, ballot files and journals.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotPassed => "not-passed",
            Self::VoteAgain => "vote-again",
            Self::CarriedOver => "carried-over",
        }
    }

    /// The rule as a sentence.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::NotPassed => "A tie is lost: things stay as they are.",
            Self::VoteAgain => "After a tie the same people vote once more.",
            Self::CarriedOver => "After a tie there is no decision; the proposal is carried over.",
        }
    }
}
