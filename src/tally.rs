//! Counting votes: from ballot papers and rules to an outcome that says why. Knows nothing of rounds or screens, and of
//! names no more than how to put them into a sentence: options are numbers.
//!
//! [`count`] is the one way in. One module per family of methods; a method is one pure function from [`Papers`] and a
//! [`Question`] to what it found. The order in which papers are handed in never changes an outcome. Every method makes
//! its checks in one order, and the first that fails is the outcome: nobody is entitled to vote; the quorum is missed;
//! nothing was cast; the method's own rule; the threshold.

mod advice;
mod amount;
mod borda;
mod choosing;
mod condition;
mod consent;
mod conviction;
mod form;
mod fraction;
mod irv;
mod ladder;
pub mod lot;
mod marks;
mod method;
mod option;
mod outcome;
mod pairs;
mod paper;
mod papers;
#[cfg(test)]
mod properties;
mod quorum;
mod ranked_pairs;
mod rules;
mod scales;
mod schulze;
mod scores;
mod star;
mod trace;
mod turnout;
mod validity;
mod variants;
mod words;
mod yes_no;

pub use advice::{Advice, Occasion, recommend};
pub use amount::Amount;
pub use condition::{Base, Comparison, Condition};
pub use consent::ConsentSign;
pub use fraction::{Fraction, FractionError};
pub use ladder::{Ladder, Rung};
pub use method::Method;
pub use option::OptionId;
pub use outcome::{Outcome, SignCount, Status, Tally, Tie};
pub use paper::{Approvals, Conviction, Dots, Paper, Position, Ranking, Scores};
pub use papers::Papers;
pub use quorum::{Quorum, QuorumNeed, QuorumOf};
pub use rules::{Rules, TieRule};
pub use scales::{FINGERS, GRADIENTS};
pub use trace::{
    ConvictionTrace, Link, Matrix, PairsDetail, PairsTrace, Round, RoundsTrace, Runoff, ScoreSum,
    StarTrace, Trace, Transfer,
};
pub use turnout::{Counts, HandedIn, Turnout};
pub use variants::{
    BordaPoints, EliminationTie, EqualRanks, FistRule, MissingScore, StarTies, Strength,
};
pub use yes_no::YesNo;

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
        Method::Fist => scales::fist(papers, question),
        Method::Gradients => scales::gradients(papers, question),
        Method::Plurality => marks::plurality(papers, question),
        Method::Approval => marks::approval(papers, question),
        Method::Score => scores::count(papers, question),
        Method::Star => star::count(papers, question),
        Method::Irv => irv::count(papers, question),
        Method::Schulze => schulze::count(papers, question),
        Method::RankedPairs => ranked_pairs::count(papers, question),
        Method::Borda => borda::count(papers, question),
        Method::Copeland => pairs::copeland(papers, question),
        Method::Minimax => pairs::minimax(papers, question),
        Method::Condorcet => pairs::condorcet(papers, question),
        Method::Dots => marks::dots(papers, question),
        Method::Conviction => conviction::count(papers, question),
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

/// The rules in plain sentences, for the ballot screen before anybody votes and for the record beside the result.
pub fn explain_rule(method: Method, rules: &Rules, turnout: Turnout) -> Vec<String> {
    let mut sentences = match method {
        Method::Consent => consent::explain(rules),
        Method::YesNo => yes_no::explain(rules, turnout),
        Method::Fist => scales::explain_fist(rules),
        Method::Gradients => scales::explain_gradients(rules),
        Method::Plurality => marks::explain_plurality(rules),
        Method::Approval => marks::explain_approval(rules),
        Method::Score => scores::explain(rules),
        Method::Star => star::explain(rules),
        Method::Irv => irv::explain(rules),
        Method::Schulze => schulze::explain(rules.strength),
        Method::RankedPairs => ranked_pairs::explain(rules.strength),
        Method::Borda => borda::explain(rules),
        Method::Copeland => pairs::explain(
            "Copeland: options are compared two by two; the most wins and half draws win.",
            None,
        ),
        Method::Minimax => pairs::explain(
            "Minimax: options are compared two by two; the smallest worst defeat wins.",
            Some(rules.strength),
        ),
        Method::Condorcet => pairs::explain(
            "Condorcet: options are compared two by two; who beats every other wins, and otherwise nobody does.",
            None,
        ),
        Method::Dots => marks::explain_dots(rules),
        Method::Conviction => conviction::explain(),
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
