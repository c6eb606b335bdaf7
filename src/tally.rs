//! Counting votes: from signs and rules to an outcome that says why. Knows nothing of people, rounds or screens.
//!
//! One module per family of methods; a method is one pure function. The order in which votes are handed in never
//! changes an outcome.

/// How votes are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Decided when no objection stands.
    Consent,
    /// Yes against no, with a threshold.
    YesNo,
}

/// The rules of a count, all fixed before a ballot opens and printed with its result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The share of [`Self::base`] that must vote yes.
    pub threshold: Fraction,
    /// `>` for 1/2 and `>=` otherwise, unless the rules say so themselves.
    pub comparison: Comparison,
    pub base: Base,
    pub quorum: Option<Quorum>,
    /// What happens when exactly as many vote yes as no and that is not enough.
    pub tie: TieRule,
    /// How many may stand aside before consent does not count as given; no limit when `None`.
    pub max_stand_aside: Option<u32>,
}

/// A share as the rules state it, never as a rounded decimal: 2/3 is not 66 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    pub numerator: u32,
    /// Not zero.
    pub denominator: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    MoreThan,
    AtLeast,
}

/// What a threshold is a share of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Base {
    /// Votes that say yes or no.
    #[default]
    Cast,
    Present,
    Eligible,
}

/// How many people must take part for a count to be valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quorum {
    pub need: QuorumNeed,
    pub of: QuorumOf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuorumNeed {
    People(u32),
    /// A share of the eligible; `strict`: more than, not at least.
    Share { fraction: Fraction, strict: bool },
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum QuorumOf {
    #[default]
    Present,
    Voting,
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
