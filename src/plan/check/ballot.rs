//! The `[round.ballot]` of a round: what is voted on, and by which rules.

use crate::document::{Field, Table};
use crate::plan::{BallotPlan, RoundKind, Voting};
use crate::tally::{Comparison, Fraction, Method, Quorum, QuorumNeed};
use crate::text::clean_lines;

use super::choice;

const KEYS: &[&str] = &[
    "proposal",
    "method",
    "hidden",
    "secret",
    "outcome_only",
    "threshold",
    "comparison",
    "base",
    "quorum",
    "quorum_of",
    "tie",
    "max_stand_aside",
];
const QUORUM_KEYS: &[&str] = &["fraction", "strict"];

/// These mean something in a majority vote only.
const MAJORITY_KEYS: &[&str] = &["threshold", "comparison", "base", "tie"];

/// Most people that a rule can ask for.
const MOST: u32 = 10_000;

/// What a round of `kind` votes on; `None` for every other kind than a ballot.
pub(super) fn read(round: &Table<'_>, kind: Option<RoundKind>) -> Option<BallotPlan> {
    let is_ballot = kind == Some(RoundKind::Ballot);
    let Some(field) = round.get("ballot") else {
        return is_ballot.then(BallotPlan::default);
    };
    if kind.is_some() && !is_ballot {
        let remedy = "remove `ballot`, or write `kind = \"ballot\"` in the round";
        round
            .faults()
            .error(field.key_span(), "only a ballot round has a ballot", remedy);
    }
    let table = field.table("write `[round.ballot]` and the rules below it")?;
    is_ballot.then(|| read_ballot(&table.allow_only(KEYS)))
}

fn read_ballot(table: &Table<'_>) -> BallotPlan {
    let mut ballot = BallotPlan::default();
    let rules = &mut ballot.rules;
    ballot.proposal = table
        .text("proposal")
        .map(clean_lines)
        .filter(|text| !text.is_empty());
    let method = table.get("method").map(|field| choice(&field));
    check_keys_of_method(table, method.unwrap_or(Some(Method::Consent)));
    ballot.method = method.flatten().unwrap_or(ballot.method);
    ballot.voting = read_voting(table);
    if let Some(threshold) = table.get("threshold").and_then(|field| fraction(&field)) {
        rules.threshold = threshold;
        rules.comparison = Comparison::usual_for(threshold);
    }
    rules.comparison = table
        .get("comparison")
        .and_then(|field| choice(&field))
        .unwrap_or(rules.comparison);
    rules.base = table
        .get("base")
        .and_then(|field| choice(&field))
        .unwrap_or(rules.base);
    rules.tie = table
        .get("tie")
        .and_then(|field| choice(&field))
        .unwrap_or(rules.tie);
    rules.quorum = read_quorum(table);
    rules.max_stand_aside = table
        .get("max_stand_aside")
        .and_then(|field| field.whole(0, MOST));
    ballot
}

/// A secret ballot is hidden without saying so, and cannot be anything else.
fn read_voting(table: &Table<'_>) -> Voting {
    let hidden = table.truth("hidden");
    let secret = table.truth("secret").unwrap_or(false);
    let outcome_only = table.truth("outcome_only").unwrap_or(false);
    if let (Some(field), true, Some(false)) = (table.get("hidden"), secret, hidden) {
        table.faults().error(
            field.key_span(),
            "a secret ballot cannot be an open roll call",
            "remove `hidden`, or remove `secret`",
        );
    }
    if let (Some(field), true, false) = (table.get("outcome_only"), outcome_only, secret) {
        table.faults().error(
            field.key_span(),
            "only a secret ballot can keep its numbers to itself",
            "write `secret = true` too, or remove it",
        );
    }
    match (secret, hidden) {
        (true, _) => Voting::Secret { outcome_only },
        (false, Some(false)) => Voting::Open,
        (false, Some(true) | None) => Voting::Hidden,
    }
}

fn check_keys_of_method(table: &Table<'_>, method: Option<Method>) {
    let (foreign, message, remedy) = match method {
        Some(Method::Consent) => (
            MAJORITY_KEYS,
            "is a rule of a majority vote; consent asks for objections",
            "write `method = \"yes-no\"`, or remove it",
        ),
        Some(Method::YesNo) => (
            &["max_stand_aside"][..],
            "is a rule of consent",
            "write `method = \"consent\"`, or remove it",
        ),
        Some(
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
            | Method::Conviction,
        )
        | None => return,
    };
    for key in foreign {
        if let Some(field) = table.get(key) {
            table
                .faults()
                .error(field.key_span(), format!("`{key}` {message}"), remedy);
        }
    }
}

fn read_quorum(table: &Table<'_>) -> Option<Quorum> {
    let of = table.get("quorum_of");
    let Some(field) = table.get("quorum") else {
        if let Some(of) = of {
            table.faults().error(
                of.key_span(),
                "`quorum_of` is given without a quorum",
                "write `quorum = 5` too",
            );
        }
        return None;
    };
    let of = of.and_then(|field| choice(&field)).unwrap_or_default();
    let need = match field.as_table() {
        Some(share) => {
            let share = share.allow_only(QUORUM_KEYS);
            let strict = share.truth("strict").unwrap_or(false);
            let fraction = share
                .require("fraction", "write `fraction = \"1/2\"`")
                .and_then(|field| fraction(&field))?;
            QuorumNeed::Share { fraction, strict }
        }
        None => QuorumNeed::People(field.whole(1, MOST)?),
    };
    Some(Quorum { need, of })
}

fn fraction(field: &Field<'_>) -> Option<Fraction> {
    let remedy = "write a fraction in quotes, as in `\"1/2\"` or `\"2/3\"`";
    if field.as_number().is_some() {
        field.error(
            "a rounded number is not a share: 0.66 is less than two thirds",
            remedy,
        );
        return None;
    }
    let fraction = field.text()?.parse().ok();
    if fraction.is_none() {
        field.error(
            "this is not a share of more than nothing and at most all",
            remedy,
        );
    }
    fraction
}
