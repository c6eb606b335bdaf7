//! What a count found, and why.

use super::{Counts, Method, OptionId, Trace};

/// The result of a count: what was found, and how the count went.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    pub outcome: Outcome,
    pub trace: Trace,
}

/// What a count found. It explains itself: [`Self::why`] can be read out as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub method: Method,
    pub status: Status,
    /// Whether the proposal passed; `None` for a method that chooses between options.
    pub passed: Option<bool>,
    /// What was chosen: every option the rules cannot separate. [`Method::option_name`] says what they are called.
    pub winners: Vec<OptionId>,
    /// Every option, best first, as far as the method ranks them; those of one tier are level.
    pub order: Vec<Vec<OptionId>>,
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
    pub const ALL: [Self; 5] = [
        Self::Decided,
        Self::Tie,
        Self::NotPassed,
        Self::NoQuorum,
        Self::NoBallots,
    ];

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
    pub options: Vec<OptionId>,
    /// The rule that broke it; empty when it stands.
    pub broken_by: String,
}

/// One bar of the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignCount {
    pub sign: String,
    pub count: u32,
}

/// What a method's own rule made of the papers, whether the count is valid or not.
pub(super) struct Found {
    pub(super) counts: Counts,
    pub(super) verdict: Verdict,
    pub(super) trace: Trace,
    pub(super) spread: Vec<SignCount>,
}

impl Found {
    pub(super) const fn new(counts: Counts, verdict: Verdict) -> Self {
        Self {
            counts,
            verdict,
            trace: Trace::Signs,
            spread: Vec::new(),
        }
    }
}

/// What the checks or the method's own rule came to.
#[derive(Debug)]
pub(super) struct Verdict {
    pub(super) status: Status,
    pub(super) winners: Vec<OptionId>,
    pub(super) order: Vec<Vec<OptionId>>,
    pub(super) why: Vec<String>,
    pub(super) ties: Vec<Tie>,
}

impl Verdict {
    /// Nothing was chosen.
    pub(super) const fn none(status: Status, why: Vec<String>) -> Self {
        Self {
            status,
            winners: Vec::new(),
            order: Vec::new(),
            why,
            ties: Vec::new(),
        }
    }

    /// A proposal that passed, or not.
    pub(super) fn of_proposal(passed: bool, why: Vec<String>) -> Self {
        let status = if passed {
            Status::Decided
        } else {
            Status::NotPassed
        };
        Self::none(status, why)
    }
}

impl Outcome {
    pub(super) fn new(method: Method, found: Found) -> Self {
        let Found {
            counts,
            verdict,
            spread,
            trace: _,
        } = found;
        let passed = method
            .is_for_one_proposal()
            .then_some(verdict.status == Status::Decided);
        // The sign that carries a proposal is the first of the method's own options.
        let carried = passed == Some(true) && !method.own_options().is_empty();
        let winners = if carried {
            vec![OptionId(0)]
        } else {
            verdict.winners
        };
        Self {
            method,
            status: verdict.status,
            passed,
            winners,
            order: verdict.order,
            why: verdict.why,
            counts,
            ties: verdict.ties,
            spread,
        }
    }

    /// What the winners are called, where the group calls its options `names`.
    pub fn winner_names<'a>(&self, names: &'a [String]) -> Vec<&'a str> {
        self.winners
            .iter()
            .map(|&option| self.method.option_name(option, names))
            .collect()
    }
}
