//! The `[round.ballot]` of a round: what is voted on, and by which rules.

mod rules;

use crate::document::{Field, Table};
use crate::plan::{BallotPlan, MOST_OPTIONS, RoundKind, Voting};
use crate::tally::{Fraction, Method, Quorum, QuorumNeed};
use crate::text::{clean_lines, clean_text, same_name};

use super::choice;

const KEYS: &[&str] = &[
    "proposal",
    "method",
    "options",
    "hidden",
    "secret",
    "outcome_only",
    "quorum",
    "quorum_of",
    "threshold",
    "comparison",
    "base",
    "also_threshold",
    "also_base",
    "tie",
    "max_stand_aside",
    "max_blocks",
    "fallback",
    "fist",
    "min",
    "average",
    "support",
    "equal",
    "floor",
    "max",
    "missing",
    "star_ties",
    "elimination_tie",
    "strength",
    "borda",
    "dots",
    "max_per_option",
    "ladder",
];
const QUORUM_KEYS: &[&str] = &["fraction", "strict"];

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
    let usual = BallotPlan::default();
    let proposal = table
        .text("proposal")
        .map(clean_lines)
        .filter(|text| !text.is_empty());
    // A method that is misspelt says nothing about which rules fit.
    let method = table
        .get("method")
        .map_or(Some(usual.method), |field| choice(&field));
    BallotPlan {
        proposal,
        method: method.unwrap_or(usual.method),
        options: read_options(table, method),
        rules: rules::read(table, method),
        voting: read_voting(table),
    }
}

/// What can be chosen: none to write them down in the meeting, or at least two.
fn read_options(table: &Table<'_>, method: Option<Method>) -> Vec<String> {
    let Some(field) = table.get("options") else {
        return Vec::new();
    };
    if let Some(method) = method.filter(|method| !method.has_options()) {
        table.faults().error(
            field.key_span(),
            format!("`{}` votes on one proposal, not on options", method.word()),
            "remove `options`, or write `method = \"star\"`",
        );
        return Vec::new();
    }
    let Some(fields) = field.list("write `options = [\"Lisbon\", \"Porto\"]`") else {
        return Vec::new();
    };
    let mut options: Vec<String> = Vec::new();
    for field in &fields {
        let Some(text) = field.text_or("write each option in quotes") else {
            continue;
        };
        let text = clean_text(text);
        if text.is_empty() {
            field.error("an option needs a letter", "write what can be chosen");
        } else if same_name(&text, "abstain") {
            field.error(
                "everybody can abstain on any paper: it is no option",
                "remove it",
            );
        } else if options.iter().any(|other| same_name(other, &text)) {
            field.error(
                "this option is on the list already",
                "remove one of the two",
            );
        } else {
            options.push(text);
        }
    }
    if fields.len() == 1 {
        field.error(
            "one option is no choice",
            "write another one, or vote on it by `consent` or `yes-no`",
        );
    }
    if fields.len() > MOST_OPTIONS {
        field.error(
            format!("a paper has room for {MOST_OPTIONS} options"),
            "vote on a shorter list first, as by `dots`",
        );
    }
    options
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
