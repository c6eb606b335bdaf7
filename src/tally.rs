//! Counting votes: from ballot papers and rules to an outcome that says why. Knows nothing of rounds or screens, and of
//! names no more than how to put them into a sentence: options are numbers.
//!
//! [`count`] is the one way in. One module per family of methods; a method is one pure function from [`Papers`] and a
//! [`Question`] to what it found. The order in which papers are handed in never changes an outcome. Every method makes
//! its checks in one order, and the first that fails is the outcome: nobody is entitled to vote; the quorum is missed;
//! nothing was cast; the method's own rule; the threshold.

mod amount;
mod condition;
mod consent;
mod form;
mod fraction;
mod method;
mod option;
mod outcome;
mod paper;
mod papers;
#[cfg(test)]
mod properties;
mod quorum;
mod rules;
mod trace;
mod turnout;
mod validity;
mod variants;
mod words;
mod yes_no;

pub use amount::Amount;
pub use condition::{Base, Comparison, Condition};
pub use consent::ConsentSign;
pub use fraction::{Fraction, FractionError};
pub use method::Method;
pub use option::OptionId;
pub use outcome::{Outcome, SignCount, Status, Tally, Tie};
pub use paper::{Approvals, Conviction, Dots, Paper, Position, Ranking, Scores};
pub use papers::Papers;
pub use quorum::{Quorum, QuorumNeed, QuorumOf};
pub use rules::{Rules, TieRule};
pub use trace::{
    ConvictionTrace, Link, Matrix, PairsDetail, PairsTrace, Round, RoundsTrace, Runoff, ScoreSum,
    StarTrace, Trace, Transfer,
};
pub use turnout::{Counts, HandedIn, Turnout};
pub use variants::{
    BordaPoints, EliminationTie, EqualRanks, FistRule, MissingScore, StarTies, Strength,
};
pub use yes_no::YesNo;

use outcome::{Found, Verdict};

/// What is asked, of whom, and by which rules.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    pub method: Method,
    /// What the options are called, for the sentences. A method for one proposal has none.
    pub options: &'a [String],
    pub turnout: Turnout,
    pub rules: &'a Rules,
}

/// Counts `papers`. A paper that the method has no use for is spoiled, and reported as such.
pub fn count(papers: &Papers, question: &Question<'_>) -> Tally {
    let mut found = match question.method {
        Method::Consent => consent::count(papers, question),
        Method::YesNo => yes_no::count(papers, question),
        Method::Fist
        | Method::Gradients
        | Method::Plurality
        | Method::Approval
        | Method::Score
        | Method::Star
        | Method::Irv
        | Method::Schulze
        | Method::RankedPairs
        | Method::Borda
        | Method::Copeland
        | Method::Minimax
        | Method::Condorcet
        | Method::Dots
        | Method::Conviction => not_yet(papers, question),
    };
    if let Some(fault) = validity::fault(&found.counts, question.rules.quorum) {
        found.verdict = fault;
    }
    let trace = std::mem::take(&mut found.trace);
    Tally {
        outcome: Outcome::new(question.method, found),
        trace,
    }
}

/// No ballot can be opened by these methods so far.
fn not_yet(papers: &Papers, question: &Question<'_>) -> Found {
    let sorted = form::sort(papers, |_| form::Reading::<()>::Spoiled);
    Found::new(
        Counts::new(question.turnout, sorted.handed_in),
        Verdict::none(Status::NoBallots, Vec::new()),
    )
}

/// The rules in plain sentences, for the ballot screen before anybody votes and for the record beside the result.
pub fn explain_rule(method: Method, rules: &Rules, turnout: Turnout) -> Vec<String> {
    let mut sentences = match method {
        Method::Consent => consent::explain(rules),
        Method::YesNo => yes_no::explain(rules, turnout),
        Method::Fist
        | Method::Gradients
        | Method::Plurality
        | Method::Approval
        | Method::Score
        | Method::Star
        | Method::Irv
        | Method::Schulze
        | Method::RankedPairs
        | Method::Borda
        | Method::Copeland
        | Method::Minimax
        | Method::Condorcet
        | Method::Dots
        | Method::Conviction => vec![format!("By {}.", method.title())],
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
        let rules = Rules::default();
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
            ..Rules::default()
        };
        let sentences = explain_rule(Method::Consent, &rules, ROOM);
        assert_eq!(
            sentences.last().map(String::as_str),
            Some("Quorum: 7 of the 12 entitled must be present; 10 are.")
        );
    }
}
