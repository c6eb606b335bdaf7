//! How a count went, as JSON: a list of steps, each an object that begins with its kind.

use serde_json::{Map, Number, Value, json};

use super::option_name;
use crate::ballot_file::Election;
use crate::tally::{
    Amount, ConvictionTrace, Link, OptionId, PairsDetail, PairsTrace, Round, RoundsTrace, ScoreSum,
    StarTrace, Tally, Trace,
};

pub(super) fn of(election: &Election, tally: &Tally) -> Vec<Value> {
    let by = ByOption { election };
    match &tally.trace {
        Trace::Signs => {
            let signs = &tally.outcome.spread;
            let signs: Map<String, Value> = signs
                .iter()
                .map(|sign| (sign.sign.clone(), json!(sign.count)))
                .collect();
            if signs.is_empty() {
                return Vec::new();
            }
            vec![json!({"step": "signs", "votes": signs})]
        }
        Trace::Totals(totals) => {
            let totals = by.option(totals.iter().map(|total| Some(amount(*total))));
            vec![json!({"step": "totals", "scores": totals})]
        }
        Trace::Scores(sums) => vec![by.scores(sums)],
        Trace::Star(star) => by.star(star),
        Trace::Rounds(rounds) => by.rounds(rounds),
        Trace::Pairs(pairs) => by.pairs(pairs),
        Trace::Conviction(trace) => vec![conviction(trace)],
    }
}

struct ByOption<'a> {
    election: &'a Election,
}

impl ByOption<'_> {
    fn name(&self, option: OptionId) -> &str {
        option_name(self.election, option)
    }

    fn names(&self, options: &[OptionId]) -> Vec<&str> {
        options.iter().map(|&option| self.name(option)).collect()
    }

    /// Values by the names of their options; those without a value are left out.
    fn option(&self, values: impl IntoIterator<Item = Option<Value>>) -> Map<String, Value> {
        OptionId::all(self.election.options.len())
            .zip(values)
            .filter_map(|(option, value)| Some((self.name(option).to_owned(), value?)))
            .collect()
    }

    fn scores(&self, sums: &[ScoreSum]) -> Value {
        let of = |figure: fn(&ScoreSum) -> u64| {
            self.option(sums.iter().map(|sum| Some(json!(figure(sum)))))
        };
        json!({
            "step": "scores",
            "scores": of(|sum| sum.total),
            "scored_by": of(|sum| sum.scored_by),
            "top_scores": of(|sum| sum.top),
        })
    }

    fn star(&self, star: &StarTrace) -> Vec<Value> {
        let mut steps = vec![self.scores(&star.scores)];
        for runoff in &star.runoffs {
            let [one, other] = runoff.finalists.map(|finalist| self.name(finalist));
            let [votes, against] = runoff.votes;
            steps.push(json!({
                "step": "runoff",
                "finalists": [one, other],
                "votes": {one: votes, other: against},
                "no_preference": runoff.no_preference,
            }));
        }
        steps
    }

    fn rounds(&self, trace: &RoundsTrace) -> Vec<Value> {
        let mut steps: Vec<Value> = (1..)
            .zip(&trace.rounds)
            .map(|(nth, round)| self.round(nth, round))
            .collect();
        if trace.capped {
            steps.push(json!({"step": "limit", "what": "orders of elimination"}));
        }
        steps
    }

    fn round(&self, nth: usize, round: &Round) -> Value {
        let votes = round.votes.iter().map(|votes| votes.map(amount));
        let transfers: Vec<Value> = round
            .transfers
            .iter()
            .map(|transfer| {
                let to = transfer.to.map(|option| self.name(option));
                json!({"to": to, "votes": amount(transfer.votes)})
            })
            .collect();
        json!({
            "step": "round",
            "round": nth,
            "votes": self.option(votes),
            "exhausted": amount(round.exhausted),
            "tied": self.names(&round.tied),
            "eliminated": self.names(&round.eliminated),
            "transfers": transfers,
        })
    }

    fn pairs(&self, pairs: &PairsTrace) -> Vec<Value> {
        let options = pairs.matrix.options();
        let row = |a: OptionId| {
            let votes = OptionId::all(options).map(|b| Some(json!(pairs.matrix.prefer(a, b))));
            Value::Object(self.option(votes))
        };
        let rows = OptionId::all(options).map(|a| Some(row(a)));
        let mut steps = vec![json!({"step": "pairwise", "votes": self.option(rows)})];
        match &pairs.detail {
            PairsDetail::Wins => {}
            PairsDetail::Paths(paths) => {
                let rows = paths.iter().map(|row| {
                    let strengths = row.iter().map(|strength| Some(json!(strength)));
                    Some(Value::Object(self.option(strengths)))
                });
                steps.push(json!({"step": "paths", "strength": self.option(rows)}));
            }
            PairsDetail::Links { links, capped } => {
                steps.extend(links.iter().map(|link| self.link(link)));
                if *capped {
                    steps.push(json!({"step": "limit", "what": "orders of equal links"}));
                }
            }
            PairsDetail::Copeland(doubled) => {
                let points = doubled
                    .iter()
                    .map(|&doubled| Some(number(f64::from(doubled) / 2.0)));
                steps.push(json!({"step": "points", "scores": self.option(points)}));
            }
            PairsDetail::WorstDefeat(defeats) => {
                let defeats = defeats.iter().map(|defeat| Some(json!(defeat)));
                steps.push(json!({"step": "worst_defeat", "strength": self.option(defeats)}));
            }
        }
        steps
    }

    fn link(&self, link: &Link) -> Value {
        json!({
            "step": "link",
            "winner": self.name(link.winner),
            "loser": self.name(link.loser),
            "votes": link.votes,
            "against": link.against,
            "locked": link.locked,
        })
    }
}

fn conviction(trace: &ConvictionTrace) -> Value {
    let [agree, against, undecided] = trace.positions;
    let [by_agree, by_against, by_undecided] = trace.spread;
    json!({
        "step": "conviction",
        "positions": {"for": agree, "against": against, "undecided": undecided},
        "spread": {"for": by_agree, "against": by_against, "undecided": by_undecided},
        "support": trace.support,
        "openness": trace.openness,
    })
}

fn amount(amount: Amount) -> Value {
    number(amount.as_f64())
}

/// Whole numbers without a decimal point.
fn number(value: f64) -> Value {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is whole and not negative"
    )]
    if value.fract() == 0.0 && (0.0..1e15).contains(&value) {
        return json!(value as u64);
    }
    Number::from_f64(value).map_or(Value::Null, Value::Number)
}
