//! What a count found, and why.

use super::{Counts, Method};

/// The result of a count. It explains itself: [`Self::why`] can be read out as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub method: Method,
    pub status: Status,
    /// Whether the proposal passed; `None` for a method that chooses between options.
    pub passed: Option<bool>,
    /// What was chosen: `yes` or `consent` for one proposal, every option the rules cannot separate otherwise.
    pub winners: Vec<String>,
    /// Plain sentences that state the rule and the numbers, the verdict first.
    pub why: Vec<String>,
    pub counts: Counts,
    /// Every tie on the way, and how it was broken.
    pub ties: Vec<Tie>,
    /// How often each sign was given, in the order of the scale, also those that nobody gave.
    pub spread: Vec<SignCount>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    Decided,
    /// The rules cannot separate what they name.
    Tie,
    NotPassed,
    /// Too few took part: the count is kept and is not valid. Not the same as a proposal that did not pass.
    NoQuorum,
    /// Nothing was cast.
    NoBallots,
}

impl Status {
    /// The word used in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Decided => "decided",
            Self::Tie => "tie",
            Self::NotPassed => "not-passed",
            Self::NoQuorum => "no-quorum",
            Self::NoBallots => "no-ballots",
        }
    }
}

/// Options that were level at some point of a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Where in the count.
    pub stage: String,
    pub options: Vec<String>,
    /// The rule that broke it; empty when it stands.
    pub broken_by: String,
}

/// One bar of the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignCount {
    pub sign: String,
    pub count: u32,
}

/// What the checks or the method's own rule came to.
pub(super) struct Verdict {
    pub(super) status: Status,
    pub(super) why: Vec<String>,
    pub(super) ties: Vec<Tie>,
}

impl Verdict {
    pub(super) fn new(status: Status, why: Vec<String>) -> Self {
        Self {
            status,
            why,
            ties: Vec::new(),
        }
    }
}

impl Outcome {
    /// The outcome of a method for one proposal; `chosen` is the winner when it passed.
    pub(super) fn of_proposal(
        method: Method,
        chosen: &str,
        verdict: Verdict,
        counts: Counts,
        spread: Vec<SignCount>,
    ) -> Self {
        let passed = verdict.status == Status::Decided;
        Self {
            method,
            status: verdict.status,
            passed: Some(passed),
            winners: passed.then(|| chosen.to_owned()).into_iter().collect(),
            why: verdict.why,
            counts,
            ties: verdict.ties,
            spread,
        }
    }
}
