//! The rules of a `[round.ballot]`, by its method. A rule that a method has no use for is a fault, not a surprise.

use super::{MOST, choice, fraction, read_quorum};
use crate::document::{Field, Table};
use crate::plan::Word;
use crate::tally::{Comparison, Condition, Ladder, Method, Rules, Rung};

use Method::{
    Approval, Borda, Condorcet, Consent, Copeland, Dots, Fist, Gradients, Irv, Minimax, Plurality,
    RankedPairs, Schulze, Score, Star, YesNo,
};

/// The rules that some methods have, and which. A quorum is a rule of every method.
const RULES: &[(&str, &[Method])] = &[
    ("threshold", &[YesNo]),
    ("comparison", &[YesNo]),
    ("base", &[YesNo]),
    ("also_threshold", &[YesNo]),
    ("also_base", &[YesNo]),
    ("tie", &[YesNo]),
    ("max_stand_aside", &[Consent]),
    ("max_blocks", &[Consent]),
    ("fallback", &[Consent]),
    ("fist", &[Fist]),
    ("min", &[Fist]),
    ("average", &[Fist]),
    ("support", &[Gradients]),
    ("equal", &[Plurality, Irv]),
    ("floor", &[Approval]),
    ("max", &[Score, Star]),
    ("missing", &[Score, Star]),
    ("star_ties", &[Star]),
    ("elimination_tie", &[Irv]),
    ("strength", &[Schulze, RankedPairs, Minimax]),
    ("borda", &[Borda]),
    ("dots", &[Dots]),
    ("max_per_option", &[Dots]),
    (
        "ladder",
        &[
            Star,
            Approval,
            Score,
            Plurality,
            Irv,
            Schulze,
            RankedPairs,
            Borda,
            Copeland,
            Minimax,
            Condorcet,
            Dots,
        ],
    ),
];

/// The top of a scale of scores that can still be given by one key.
const MOST_SCORE: u32 = 10;
const MOST_FINGERS: u32 = 5;

pub(super) fn read(table: &Table<'_>, method: Option<Method>) -> Rules {
    refuse_foreign(table, method);
    let usual = method.map_or_else(Rules::default, Rules::usual_for);
    let share = |key| table.get(key).and_then(|field| fraction(&field));
    let count = |key, least, most| table.get(key).and_then(|field| field.whole(least, most));
    let small = |key, most| count(key, 0, most).and_then(|count| u8::try_from(count).ok());
    let threshold = share("threshold");
    let comparison = threshold.map_or(usual.comparison, Comparison::usual_for);
    Rules {
        threshold: threshold.unwrap_or(usual.threshold),
        comparison: word(table, "comparison").unwrap_or(comparison),
        base: word(table, "base").unwrap_or(usual.base),
        also: read_also(table),
        quorum: read_quorum(table),
        tie: word(table, "tie").unwrap_or(usual.tie),
        max_stand_aside: count("max_stand_aside", 0, MOST),
        max_blocks: count("max_blocks", 0, MOST).unwrap_or(usual.max_blocks),
        fallback: share("fallback"),
        fist: word(table, "fist").unwrap_or(usual.fist),
        min: small("min", MOST_FINGERS).unwrap_or(usual.min),
        average: table
            .get("average")
            .and_then(|field| hundredths(&field))
            .unwrap_or(usual.average),
        support: share("support"),
        equal: word(table, "equal").unwrap_or(usual.equal),
        floor: share("floor"),
        max: count("max", 1, MOST_SCORE)
            .and_then(|count| u8::try_from(count).ok())
            .unwrap_or(usual.max),
        missing: word(table, "missing").unwrap_or(usual.missing),
        star_ties: word(table, "star_ties").unwrap_or(usual.star_ties),
        elimination_tie: word(table, "elimination_tie").unwrap_or(usual.elimination_tie),
        strength: word(table, "strength").unwrap_or(usual.strength),
        borda: word(table, "borda").unwrap_or(usual.borda),
        dots: count("dots", 1, MOST),
        max_per_option: count("max_per_option", 1, MOST),
        ladder: ladder(table).unwrap_or(usual.ladder),
    }
}

/// What is done about a tie. The method's own rule is always the first step and carrying over the last, written or not.
fn ladder(table: &Table<'_>) -> Option<Ladder> {
    let remedy =
        "write `ladder = [\"runoff\", \"casting-vote\", \"lot\"]`, or some of them in this order";
    let field = table.get("ladder")?;
    let mut rungs: Vec<Rung> = Vec::new();
    for step in field.list(remedy)? {
        let Some(rung) = choice::<Rung>(&step) else {
            continue;
        };
        if rungs.contains(&rung) {
            step.error(
                "this step is on the ladder already",
                "remove one of the two",
            );
        } else if rungs.last().is_some_and(|last| *last > rung) {
            step.error("the steps of a ladder have one order", remedy);
        }
        rungs.push(rung);
    }
    Some(rungs.into_iter().collect())
}

fn word<T: Word>(table: &Table<'_>, key: &str) -> Option<T> {
    choice(&table.get(key)?)
}

fn refuse_foreign(table: &Table<'_>, method: Option<Method>) {
    let Some(method) = method else {
        return;
    };
    for (key, methods) in RULES {
        let Some(field) = table.get(key).filter(|_| !methods.contains(&method)) else {
            continue;
        };
        let words: Vec<String> = methods
            .iter()
            .map(|method| format!("`{}`", method.word()))
            .collect();
        table.faults().error(
            field.key_span(),
            format!(
                "`{key}` is no rule of `{}`; it belongs to {}",
                method.word(),
                words.join(", ")
            ),
            format!("remove it, or write `method = \"{}\"`", methods[0].word()),
        );
    }
}

/// A second condition on the yes votes.
fn read_also(table: &Table<'_>) -> Option<Condition> {
    let base = table.get("also_base");
    let Some(field) = table.get("also_threshold") else {
        if let Some(base) = base {
            table.faults().error(
                base.key_span(),
                "`also_base` is given without a second threshold",
                "write `also_threshold = \"2/5\"` too",
            );
        }
        return None;
    };
    let threshold = fraction(&field)?;
    Some(Condition {
        threshold,
        comparison: Comparison::usual_for(threshold),
        base: base
            .and_then(|field| choice(&field))
            .unwrap_or(Rules::default().base),
    })
}

/// An average of fingers, such as 3 or 3.5.
fn hundredths(field: &Field<'_>) -> Option<u16> {
    let number = field
        .as_number()
        .and_then(|text| text.parse::<f64>().ok())
        .filter(|number| (0.0..=f64::from(MOST_FINGERS)).contains(number));
    let Some(number) = number else {
        field.error(
            "this is not an average of fingers",
            "write a number from 0 to 5, as 3 or 3.5",
        );
        return None;
    };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 500"
    )]
    let hundredths = (number * 100.0).round() as u16;
    Some(hundredths)
}
