//! A ballot of the session as a ballot file, the form that `colead tally` reads: equal papers once, with their number.

use serde_json::{Map, Value, json};

use crate::ballot_file::{self, Kind};
use crate::session::ballot::{Ballot, Shown};
use crate::tally::{Counts, Method, OptionId, Outcome, Paper, Papers, Rules};

/// None where no paper may be told.
pub(super) fn file(ballot: &Ballot, outcome: &Outcome) -> Option<Value> {
    let mut papers = Papers::default();
    match ballot.shown() {
        Shown::Covered | Shown::OutcomeOnly => return None,
        Shown::Named(votes) => votes.iter().for_each(|v| papers.add(v.paper.clone(), 1)),
        Shown::Unnamed(all) => all.iter().for_each(|paper| papers.add(paper.clone(), 1)),
    }
    let terms = &ballot.terms;
    let told = papers.sorted().into_iter().map(|(paper, count)| {
        let mut told = marks(paper, terms.method, &terms.options);
        told.insert("count".to_owned(), json!(count));
        Value::Object(told)
    });
    let mut file = Map::new();
    file.insert(
        "name".to_owned(),
        json!(format!("Ballot {}", ballot.id.0 + 1)),
    );
    file.insert("method".to_owned(), json!(terms.method.word()));
    if !terms.options.is_empty() {
        file.insert("options".to_owned(), json!(terms.options));
    }
    file.insert("ballots".to_owned(), told.collect());
    file.insert(
        "rules".to_owned(),
        Value::Object(rules(terms.method, &terms.rules, &outcome.counts)),
    );
    Some(Value::Object(file))
}

/// What is on a paper, under the name of its kind.
fn marks(paper: &Paper, method: Method, options: &[String]) -> Map<String, Value> {
    let name = |option: OptionId| option.name(options);
    let (kind, value) = match paper {
        Paper::Consent(sign) => ("choice", json!(sign.word())),
        Paper::YesNo(sign) => ("choice", json!(sign.word())),
        Paper::Fingers(fingers) => ("fingers", json!(fingers)),
        Paper::Gradient(step) => ("choice", json!(step)),
        Paper::Choice(option) => ("choice", json!(name(*option))),
        Paper::Approve(approved) => {
            let names: Vec<&str> = approved.options().iter().map(|&o| name(o)).collect();
            ("approve", json!(names))
        }
        Paper::Rank(ranking) => {
            let tiers = ranking.tiers().into_iter();
            let tiers: Vec<Vec<&str>> = tiers
                .map(|tier| tier.into_iter().map(name).collect())
                .collect();
            ("rank", json!(tiers))
        }
        Paper::Score(scores) => {
            let marks = OptionId::all(scores.marks().len()).zip(scores.marks());
            let given = marks.filter_map(|(option, &score)| Some((name(option), score?)));
            ("score", pairs(given))
        }
        Paper::Dots(dots) => {
            let given = dots
                .given()
                .iter()
                .map(|&(option, count)| (name(option), count));
            ("dots", pairs(given))
        }
        Paper::Conviction(held) => {
            let mut told = Map::new();
            told.insert("choice".to_owned(), json!(held.position.word()));
            told.insert("conviction".to_owned(), json!(held.conviction));
            told.insert("open".to_owned(), json!(held.open));
            return told;
        }
        Paper::Abstain => ("choice", json!("abstain")),
        Paper::Blank | Paper::Spoiled => (Kind::of(method).key(), Value::Null),
    };
    std::iter::once((kind.to_owned(), value)).collect()
}

fn pairs<'a, N: Into<Value>>(given: impl Iterator<Item = (&'a str, N)>) -> Value {
    let given = given.map(|(name, number)| (name.to_owned(), number.into()));
    Value::Object(given.collect())
}

/// The rules that the method has a use for, and who was entitled and there.
fn rules(method: Method, rules: &Rules, counts: &Counts) -> Map<String, Value> {
    let used = ballot_file::stated(method, rules).into_iter();
    let mut stated = Map::new();
    stated.insert("eligible".to_owned(), json!(counts.eligible));
    stated.insert("present".to_owned(), json!(counts.present));
    stated.extend(used.filter(|(_, value)| !value.is_null()));
    stated
}
