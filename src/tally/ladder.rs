//! What is done about a tie, step by step, fixed before the ballot opens and printed on it. Each step taken goes into the
//! record; none is taken silently.

use super::{Method, Rules};

/// One step towards breaking a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rung {
    /// The method's own published rule, which the count has applied already.
    MethodRule,
    /// Another ballot between the tied options, by the same voters.
    Runoff,
    /// A person named beforehand decides.
    CastingVote,
    /// A lot whose seed was committed to before ([`super::lot`]).
    Lot,
    /// No decision; the question is carried over.
    CarriedOver,
}

impl Rung {
    /// In the order in which they are taken.
    pub const ALL: [Self; 5] = [
        Self::MethodRule,
        Self::Runoff,
        Self::CastingVote,
        Self::Lot,
        Self::CarriedOver,
    ];

    /// The word used in plans and journals.
    pub const fn word(self) -> &'static str {
        match self {
            Self::MethodRule => "method-rule",
            Self::Runoff => "runoff",
            Self::CastingVote => "casting-vote",
            Self::Lot => "lot",
            Self::CarriedOver => "carried-over",
        }
    }

    /// The rung that `word` names, if any.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rung| rung.word() == word)
    }

    const fn phrase(self) -> &'static str {
        match self {
            Self::MethodRule => "the method's own tie rule",
            Self::Runoff => "a runoff ballot between the tied",
            Self::CastingVote => "the casting vote",
            Self::Lot => "a lot with a seed fixed beforehand",
            Self::CarriedOver => "no decision, carried over",
        }
    }
}

/// The rungs that a group agreed on. It begins with the method's own rule and ends with carrying over, whatever else is
/// on it; each rung is there once, in one order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    rungs: Vec<Rung>,
}

/// The method's own rule, a runoff, carried over.
impl Default for Ladder {
    fn default() -> Self {
        [Rung::Runoff].into_iter().collect()
    }
}

impl FromIterator<Rung> for Ladder {
    fn from_iter<I: IntoIterator<Item = Rung>>(rungs: I) -> Self {
        let mut rungs: Vec<Rung> = rungs
            .into_iter()
            .chain([Rung::MethodRule, Rung::CarriedOver])
            .collect();
        rungs.sort_unstable();
        rungs.dedup();
        Self { rungs }
    }
}

impl Ladder {
    pub fn rungs(&self) -> &[Rung] {
        &self.rungs
    }

    /// The step to take when a count ends in a tie, or `after` a step that left one; none after the last.
    pub fn next(&self, after: Option<Rung>) -> Option<Rung> {
        // The count has applied the method's own rule.
        let after = after.unwrap_or(Rung::MethodRule);
        self.rungs.iter().copied().find(|rung| *rung > after)
    }

    /// `After a tie: a runoff ballot between the tied; then no decision, carried over.`
    pub fn explain(&self, method: Method, rules: &Rules) -> String {
        let steps: Vec<&str> = self
            .rungs
            .iter()
            .filter(|rung| **rung != Rung::MethodRule || has_own_rule(method, rules))
            .map(|rung| rung.phrase())
            .collect();
        format!("After a tie: {}.", steps.join("; then "))
    }
}

/// STAR has published tie rules, and instant runoff counts every order; other methods have none of their own.
fn has_own_rule(method: Method, rules: &Rules) -> bool {
    match method {
        Method::Star => rules.star_ties != super::StarTies::Report,
        Method::Irv => true,
        Method::Consent
        | Method::YesNo
        | Method::Fist
        | Method::Gradients
        | Method::Plurality
        | Method::Approval
        | Method::Score
        | Method::Schulze
        | Method::RankedPairs
        | Method::Borda
        | Method::Copeland
        | Method::Minimax
        | Method::Condorcet
        | Method::Dots
        | Method::Conviction => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rungs_are_taken_in_one_order_and_end_without_a_decision() {
        let ladder: Ladder = [Rung::Lot, Rung::Runoff, Rung::Lot].into_iter().collect();
        let mut taken = Vec::new();
        let mut last = None;
        while let Some(rung) = ladder.next(last) {
            taken.push(rung);
            last = Some(rung);
        }
        assert_eq!(taken, [Rung::Runoff, Rung::Lot, Rung::CarriedOver]);
        assert_eq!(Ladder::from_iter([]).next(None), Some(Rung::CarriedOver));
    }

    #[test]
    fn it_is_printed_before_the_ballot_opens() {
        let usual = Ladder::default();
        let rules = Rules::default();
        assert_eq!(
            usual.explain(Method::Schulze, &rules),
            "After a tie: a runoff ballot between the tied; then no decision, carried over."
        );
        assert_eq!(
            usual.explain(Method::Irv, &rules),
            "After a tie: the method's own tie rule; then a runoff ballot between the tied; then no decision, carried over."
        );
    }

    #[test]
    fn every_word_names_its_rung() {
        for rung in Rung::ALL {
            assert_eq!(Rung::from_word(rung.word()), Some(rung));
        }
    }
}
