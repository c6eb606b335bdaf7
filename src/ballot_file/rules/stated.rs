//! The rules that a count went by, as a ballot file states them.

use serde_json::{Map, Value, json};

use crate::tally::{Condition, FistRule, Method, Quorum, QuorumNeed, QuorumOf, Rules};

/// The rules that mean something for `method`, as a ballot file states them: also those that go without saying, and null for
/// a limit that is not set.
pub fn stated(method: Method, rules: &Rules) -> Map<String, Value> {
    let mut stated = Map::new();
    let mut set = |key: &str, value: Value| {
        stated.insert(key.to_owned(), value);
    };
    match method {
        Method::Consent => {
            set("max_stand_aside", json!(rules.max_stand_aside));
            set("max_blocks", json!(rules.max_blocks));
        }
        Method::YesNo => {
            set("threshold", json!(rules.threshold.to_string()));
            set("comparison", json!(rules.comparison.symbol()));
            set("base", json!(rules.base.word()));
            if let Some(Condition {
                threshold, base, ..
            }) = rules.also
            {
                set("also_threshold", json!(threshold.to_string()));
                set("also_base", json!(base.word()));
            }
        }
        Method::Fist => {
            set("fist", json!(rules.fist.word()));
            match rules.fist {
                FistRule::AllAtLeast => set("min", json!(rules.min)),
                FistRule::NoFist => {}
                FistRule::Average => set("average", json!(f64::from(rules.average) / 100.0)),
            }
        }
        Method::Gradients => {
            if let Some(support) = rules.support {
                set("support", json!(support.to_string()));
            }
        }
        Method::Plurality => set("equal", json!(rules.equal.word())),
        Method::Approval => {
            if let Some(floor) = rules.floor {
                set("floor", json!(floor.to_string()));
            }
        }
        Method::Score | Method::Star => {
            set("max", json!(rules.max));
            set("missing", json!(rules.missing.word()));
            if method == Method::Star {
                set("star_ties", json!(rules.star_ties.word()));
            }
        }
        Method::Irv => {
            set("equal", json!(rules.equal.word()));
            set("elimination_tie", json!(rules.elimination_tie.word()));
        }
        Method::Schulze | Method::RankedPairs | Method::Minimax => {
            set("unranked", json!("last"));
            set("strength", json!(rules.strength.word()));
        }
        Method::Copeland | Method::Condorcet => set("unranked", json!("last")),
        Method::Borda => set("borda", json!(rules.borda.word())),
        Method::Dots => {
            set("dots", json!(rules.dots));
            set("max_per_option", json!(rules.max_per_option));
        }
        Method::Conviction => {}
    }
    if let Some(Quorum { need, of }) = rules.quorum {
        set("quorum", quorum(need));
        let of = match of {
            QuorumOf::Present => "present",
            QuorumOf::Voting => "voting",
        };
        set("quorum_of", json!(of));
    }
    stated
}

fn quorum(need: QuorumNeed) -> Value {
    match need {
        QuorumNeed::People(people) => json!(people),
        QuorumNeed::Share { fraction, strict } => {
            json!({"fraction": fraction.to_string(), "strict": strict})
        }
    }
}
