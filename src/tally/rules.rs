//! The rules of a count, all fixed before a ballot opens.

use super::{Base, Comparison, Condition, Fraction, Method, Quorum};

/// The rules of a count, all fixed before a ballot opens and printed with its result. A method passes over what it has
/// no use for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The share of [`Self::base`] that must vote yes.
    pub threshold: Fraction,
    /// `>` for 1/2 and `>=` otherwise, unless the rules say so themselves.
    pub comparison: Comparison,
    pub base: Base,
    /// A second condition on the yes votes that must hold as well.
    pub also: Option<Condition>,
    pub quorum: Option<Quorum>,
    /// What happens when exactly as many vote yes as no and a majority was asked for.
    pub tie: TieRule,
    /// How many may stand aside before consent does not count as given; no limit when `None`.
    pub max_stand_aside: Option<u32>,
    /// How many blocks consent bears.
    pub max_blocks: u32,
}

impl Rules {
    /// What goes without saying for `method`.
    pub const fn for_method(method: Method) -> Self {
        match method {
            Method::Consent | Method::YesNo => Self {
                threshold: Fraction::HALF,
                comparison: Comparison::MoreThan,
                base: Base::Cast,
                also: None,
                quorum: None,
                tie: TieRule::NotPassed,
                max_stand_aside: None,
                max_blocks: 0,
            },
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
