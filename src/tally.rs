//! Counting votes: from signs and rules to an outcome that says why. Knows nothing of names, rounds or screens.
//!
//! One module per family of methods; a method is one pure function from votes, turnout and rules to an [`Outcome`].
//! The order in which votes are handed in never changes an outcome. Every method makes its checks in one order, and
//! the first that fails is the outcome: nobody is entitled to vote; the quorum is missed; nothing was cast; the
//! method's own rule; the threshold.

mod condition;
pub mod consent;
mod fraction;
mod outcome;
#[cfg(test)]
mod properties;
mod quorum;
mod rules;
mod turnout;
mod validity;
mod words;
pub mod yes_no;

pub use condition::{Base, Comparison, Condition};
pub use consent::{ConsentSign, ConsentVotes};
pub use fraction::{Fraction, FractionError};
pub use outcome::{Outcome, SignCount, Status, Tie};
pub use quorum::{Quorum, QuorumNeed, QuorumOf};
pub use rules::{Rules, TieRule};
pub use turnout::{Counts, HandedIn, Turnout};
pub use yes_no::{YesNo, YesNoVotes};

/// How votes are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Decided when no objection stands.
    Consent,
    /// Yes against no, with a threshold.
    YesNo,
}

impl Method {
    pub const ALL: [Self; 2] = [Self::Consent, Self::YesNo];

    /// The word used in plans, ballot files and journals.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::YesNo => "yes-no",
        }
    }
}

/// The rules in plain sentences, for the ballot screen before anybody votes and for the record beside the result.
pub fn explain_rule(method: Method, rules: &Rules, turnout: Turnout) -> Vec<String> {
    let mut sentences = match method {
        Method::Consent => consent::explain(rules),
        Method::YesNo => yes_no::explain(rules, turnout),
    };
    if let Some(quorum) = rules.quorum {
        sentences.push(quorum.explain(turnout));
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Turnout = Turnout {
        eligible: 12,
        present: 10,
    };

    #[test]
    fn the_usual_rules_are_explained_without_a_quorum() {
        let rules = Rules::for_method(Method::YesNo);
        assert_eq!(
            explain_rule(Method::YesNo, &rules, ROOM),
            [
                "Yes/no: more than half of the votes cast must say yes; an abstention is not a vote.",
                "A tie is lost: things stay as they are."
            ]
        );
    }

    #[test]
    fn a_quorum_is_explained_last() {
        let rules = Rules {
            quorum: Some(Quorum {
                need: QuorumNeed::People(7),
                of: QuorumOf::Present,
            }),
            ..Rules::for_method(Method::Consent)
        };
        let sentences = explain_rule(Method::Consent, &rules, ROOM);
        assert_eq!(
            sentences.last().map(String::as_str),
            Some("Quorum: 7 of the 12 entitled must be present; 10 are.")
        );
    }
}
