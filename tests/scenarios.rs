//! Meetings as files: a plan, people, what is done at which time, and what must hold then.
//!
//! Every `scenarios/*.toml` is run twice: as it happens, and once more from its recorded events; both must end in the
//! same session; what is in the box of an open secret ballot is put back. A step whose `refused` is set must be refused with these words and change nothing. What can be done
//! is listed in `scenarios/script.rs`, what can be expected in `scenarios/facts.rs`.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic too")]

#[path = "scenarios/facts.rs"]
mod facts;
#[path = "scenarios/script.rs"]
mod script;

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use colead::plan::{Plan, PlannedPerson, builtin, check};
use colead::session::{Moment, Opening, Recorded, Session};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    /// What the meeting shows.
    about: String,
    /// The text of a plan, or the name of a built-in one.
    plan: String,
    /// Names; `Dana (observes)` for an observer. The plan's own when missing.
    people: Option<Vec<String>>,
    /// The local time of the session's start.
    #[serde(default = "ten_o_clock")]
    started: String,
    #[serde(default)]
    seed: u64,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    /// `m:ss` from the session's start; the time of the step before when missing.
    at: Option<String>,
    #[serde(default, rename = "do")]
    deeds: Deeds,
    /// Words of the refusal of the last deed.
    refused: Option<String>,
    /// What holds afterwards.
    #[serde(default)]
    then: toml::Table,
}

#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Deeds {
    #[default]
    None,
    One(String),
    Many(Vec<String>),
}

impl Deeds {
    fn as_slice(&self) -> &[String] {
        match self {
            Self::None => &[],
            Self::One(deed) => std::slice::from_ref(deed),
            Self::Many(deeds) => deeds,
        }
    }
}

fn ten_o_clock() -> String {
    "2026-03-02T10:00:00".to_owned()
}

fn moment(text: &str) -> Moment {
    let seconds = text.split(':').fold(0.0, |whole, part| {
        let part: f64 = part
            .parse()
            .unwrap_or_else(|_| panic!("{text:?} is no time"));
        whole * 60.0 + part
    });
    Moment::START + std::time::Duration::from_secs_f64(seconds)
}

fn plan(scenario: &Scenario) -> Plan {
    let text = builtin::find(&scenario.plan).map_or(scenario.plan.as_str(), |plan| plan.toml);
    let mut plan = check::parse("plan", text).unwrap_or_else(|problems| panic!("{problems}"));
    if let Some(people) = &scenario.people {
        plan.people = people
            .iter()
            .map(|name| PlannedPerson {
                name: name.trim_end_matches(" (observes)").to_owned(),
                role: None,
                observer: name.ends_with(" (observes)"),
            })
            .collect();
    }
    plan
}

fn run(name: &str, scenario: &Scenario) {
    let opening = Opening {
        plan: plan(scenario),
        started: scenario.started.parse().unwrap(),
        seed: scenario.seed,
        imported: None,
        rehearsal: None,
    };
    let mut session = Session::new(opening.clone());
    let mut history: Vec<Recorded> = Vec::new();
    let mut now = Moment::START;
    for (number, step) in (1..).zip(&scenario.steps) {
        if let Some(at) = &step.at {
            now = moment(at);
        }
        let place = format!("{name}, step {number} at {now}");
        let deeds = step.deeds.as_slice();
        for (index, deed) in deeds.iter().enumerate() {
            let refused = step.refused.as_ref().filter(|_| index + 1 == deeds.len());
            let before = session.clone();
            let done = if let Some((who, paper)) = script::read_paper(deed, &session) {
                session.hand_in(who, paper).map(|()| Vec::new())
            } else {
                let command = script::read(deed, &session)
                    .unwrap_or_else(|| panic!("{place}: what is {deed:?}?"));
                session.perform(&command, now)
            };
            match (done, refused) {
                (Ok(recorded), None) => history.extend(recorded),
                (Err(refusal), Some(words)) => {
                    assert!(
                        refusal.to_string().contains(words),
                        "{place}: {deed:?} was refused with {refusal}"
                    );
                    assert_eq!(session, before, "{place}: a refusal changes nothing");
                }
                (Ok(_), Some(words)) => panic!("{place}: {deed:?} was not refused with {words:?}"),
                (Err(refusal), None) => panic!("{place}: {deed:?} was refused: {refusal}"),
            }
        }
        for (fact, expected) in &step.then {
            facts::check(&place, fact, expected, &session, now);
        }
    }
    let mut again = Session::new(opening);
    for recorded in &history {
        again.apply(recorded);
    }
    // What is in the box of a ballot that is still open is kept beside the events.
    if let Some(open) = session.open_box() {
        assert!(
            again.put_back(open.ballot, open.contents),
            "{name}: the box"
        );
    }
    assert_eq!(again, session, "{name}: the events tell another story");
}

#[test]
fn every_meeting_goes_as_its_scenario_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension() == Some(OsStr::new("toml")))
        .collect();
    files.sort();
    assert!(files.len() > 30, "scenarios are missing");
    let mut failed = Vec::new();
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).unwrap();
        let scenario: Scenario =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(
            !scenario.about.is_empty(),
            "{name}: says nothing about itself"
        );
        if std::panic::catch_unwind(|| run(&name, &scenario)).is_err() {
            failed.push(name);
        }
    }
    assert!(failed.is_empty(), "not as expected: {}", failed.join(", "));
}
