//! Elections in files: ballots and rules in, winners, order and figures out. The files of `tests/tally` are published
//! examples with their source; where a larger collection lies beside the project, it is counted too.

#![allow(
    clippy::unwrap_used,
    reason = "a file that cannot be read fails the test"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use colead::tally::{
    self, Amount, BordaPoints, EliminationTie, EqualRanks, Method, MissingScore, OptionId, Paper,
    Papers, Question, Ranking, Rules, StarTies, Strength, Tally, Trace, Turnout,
};
use serde_json::Value;

struct Election {
    name: String,
    method: Method,
    options: Vec<String>,
    papers: Papers,
    rules: Rules,
    expect: Value,
}

fn word<T: Copy>(value: &Value, all: &[T], word: impl Fn(T) -> &'static str) -> T {
    let text = value.as_str().unwrap();
    *all.iter()
        .find(|choice| word(**choice) == text)
        .unwrap_or_else(|| panic!("`{text}` is no such rule"))
}

impl Election {
    /// The election of a file by its method, or by each method that `expect_by` names.
    fn read(path: &Path) -> Vec<Self> {
        let file: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let options: Vec<String> = texts(&file["options"]);
        let id = |name: &str| {
            let at = options.iter().position(|option| option == name).unwrap();
            OptionId(u16::try_from(at).unwrap())
        };
        let papers = file["ballots"].as_array().unwrap().iter();
        let papers = papers
            .map(|ballot| {
                let count = ballot["count"].as_u64().unwrap_or(1);
                (paper(ballot, id), u32::try_from(count).unwrap())
            })
            .collect();
        let papers: Papers = papers;
        let stem = path.file_stem().unwrap().to_string_lossy();
        let by = |method: &str, expect: &Value| Self {
            name: format!("{stem} by {method}"),
            method: Method::from_word(method).unwrap(),
            papers: papers.clone(),
            rules: rules(&file["rules"]),
            expect: expect.clone(),
            options: options.clone(),
        };
        match file["expect_by"].as_object() {
            Some(all) => all
                .iter()
                .map(|(method, expect)| by(method, expect))
                .collect(),
            None => vec![by(file["method"].as_str().unwrap(), &file["expect"])],
        }
    }

    fn count(&self) -> Tally {
        let question = Question {
            method: self.method,
            options: &self.options,
            turnout: Turnout::default(),
            rules: &self.rules,
        };
        tally::count(&self.papers, &question)
    }

    fn figure(&self, name: &str, figures: &[f64]) -> f64 {
        figures[self
            .options
            .iter()
            .position(|option| option == name)
            .unwrap()]
    }
}

fn texts(value: &Value) -> Vec<String> {
    let texts = value.as_array().unwrap().iter();
    texts
        .map(|text| text.as_str().unwrap().to_owned())
        .collect()
}

fn paper(ballot: &Value, id: impl Fn(&str) -> OptionId) -> Paper {
    let ids =
        |value: &Value| -> Vec<OptionId> { texts(value).iter().map(|name| id(name)).collect() };
    if let Some(tiers) = ballot["rank"].as_array() {
        return Paper::Rank(Ranking::from_tiers(tiers.iter().map(ids)));
    }
    if let Some(scores) = ballot["score"].as_object() {
        let score = |value: &Value| u8::try_from(value.as_u64().unwrap()).unwrap();
        return Paper::Score(
            scores
                .iter()
                .map(|(name, s)| (id(name), score(s)))
                .collect(),
        );
    }
    if ballot["approve"].is_array() {
        return Paper::Approve(ids(&ballot["approve"]).into_iter().collect());
    }
    Paper::Choice(id(ballot["choice"].as_str().unwrap()))
}

fn rules(value: &Value) -> Rules {
    let mut rules = Rules::default();
    for (name, value) in value.as_object().into_iter().flatten() {
        match name.as_str() {
            "unranked" => assert_eq!(value, "last"),
            "strength" => rules.strength = word(value, &Strength::ALL, Strength::word),
            "equal" => rules.equal = word(value, &EqualRanks::ALL, EqualRanks::word),
            "elimination_tie" => {
                rules.elimination_tie = word(value, &EliminationTie::ALL, EliminationTie::word);
            }
            "borda" => rules.borda = word(value, &BordaPoints::ALL, BordaPoints::word),
            "missing" => rules.missing = word(value, &MissingScore::ALL, MissingScore::word),
            "star_ties" => rules.star_ties = word(value, &StarTies::ALL, StarTies::word),
            "max" => rules.max = u8::try_from(value.as_u64().unwrap()).unwrap(),
            _ => panic!("no rule is called `{name}`"),
        }
    }
    rules
}

/// What each option got, by option.
fn figures(trace: &Trace) -> Vec<f64> {
    let sums = |sums: &[tally::ScoreSum]| sums.iter().map(|sum| sum.total as f64).collect();
    match trace {
        Trace::Totals(totals) => totals.iter().map(|total| total.as_f64()).collect(),
        Trace::Scores(scores) => sums(scores),
        Trace::Star(star) => sums(&star.scores),
        Trace::Signs | Trace::Rounds(_) | Trace::Pairs(_) | Trace::Conviction(_) => Vec::new(),
    }
}

fn set(names: &[String]) -> BTreeSet<&str> {
    names.iter().map(String::as_str).collect()
}

/// What the count has otherwise than the file expects.
fn faults(election: &Election) -> Vec<String> {
    let Tally { outcome, trace } = election.count();
    let mut faults = Vec::new();
    let mut fault = |what: &str, found: String, expected: &Value| {
        faults.push(format!("{}: {what} {found}, not {expected}", election.name));
    };
    let winners: BTreeSet<&str> = outcome
        .winner_names(&election.options)
        .into_iter()
        .collect();
    let expected = &election.expect["winners"];
    if winners != set(&texts(expected)) {
        fault("elects", format!("{winners:?}"), expected);
    }
    if let Some(tiers) = election.expect["order"].as_array() {
        let found: Vec<BTreeSet<&str>> = outcome
            .order
            .iter()
            .map(|tier| tier.iter().map(|o| o.name(&election.options)).collect())
            .collect();
        let expected: Vec<Vec<String>> = tiers.iter().map(texts).collect();
        if found != expected.iter().map(|tier| set(tier)).collect::<Vec<_>>() {
            fault("orders", format!("{found:?}"), &election.expect["order"]);
        }
    }
    if let Some(expected) = election.expect["exhausted"].as_u64() {
        let found = u64::from(outcome.counts.exhausted);
        if found != expected {
            fault("exhausts", found.to_string(), &election.expect["exhausted"]);
        }
    }
    let totals = figures(&trace);
    for (name, expected) in election.expect["scores"].as_object().into_iter().flatten() {
        let found = election.figure(name, &totals);
        if (found - expected.as_f64().unwrap()).abs() > 1e-6 {
            fault(&format!("gives {name}"), found.to_string(), expected);
        }
    }
    if let (Trace::Rounds(rounds), Some(first)) = (&trace, election.expect["rounds"].get(0)) {
        let votes = &rounds.rounds[0].votes;
        let votes: Vec<f64> = votes
            .iter()
            .map(|v| v.map_or(0.0, Amount::as_f64))
            .collect();
        for (name, expected) in first["votes"].as_object().unwrap() {
            if (election.figure(name, &votes) - expected.as_f64().unwrap()).abs() > 1e-6 {
                fault(
                    &format!("gives {name} in round 1"),
                    format!("{votes:?}"),
                    expected,
                );
            }
        }
    }
    faults
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    files
}

fn all_faults(folder: &Path) -> Vec<String> {
    files(folder)
        .iter()
        .flat_map(|path| Election::read(path))
        .flat_map(|election| faults(&election))
        .collect()
}

#[test]
fn published_elections_come_out_as_published() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tally");
    assert!(!files(&folder).is_empty());
    let faults = all_faults(&folder);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_collection_beside_the_project_is_counted_where_there_is_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/ballots");
    let faults = all_faults(&folder);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
