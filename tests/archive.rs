//! The archive from outside: finding sessions, removing them, and what a person may ask of them.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use colead::app::screen::HomeEntry;
use colead::files::Places;
use colead::journal::{Header, Journal, archive, box_beside};
use colead::plan::check;
use colead::runtime::sessions;
use colead::session::{Command, Mode, Moment, PersonId};
use house::{House, err, out};
use serde_json::Value;

const PLAN: &str = r#"
title = "Q3 platform bet"
purpose = "Zoë Fischer asked for it."
ends_without_decision = "A test."
people = [{ name = "Zoë Fischer", role = "CTO" }, "Bo", "李小龍"]
[[round]]
name = "Open floor"
kind = "open"
time = "10m"
question = "What does Zoë propose?"
"#;

/// A saved session that began on `day` at ten, in which Zoë is marked, a note names her, and a decision is recorded.
fn save(house: &House, day: &str, decided: bool) -> PathBuf {
    let started_at = format!("{day}T10:00:00+01:00[+01:00]").parse().unwrap();
    let plan = check::parse("plan.toml", PLAN).unwrap();
    let header = Header {
        id: format!("{}-100000-test", day.replace('-', "")),
        title: plan.title.clone(),
        started_at,
        seed: 1,
        plan,
        imported: None,
        rehearsal: None,
        resealed: Vec::new(),
    };
    let path = house.sessions_folder().join(format!("{}.jsonl", header.id));
    let mut journal = Journal::create(&path, &header).unwrap();
    let mut session = sessions::begin(&header);
    let zoe = PersonId(0);
    // Without its accent it is the same name.
    let note = "zoë owns the numbers; 李小龍 asks Zoe Fischer";
    let mut steps = vec![
        Command::StartRound,
        Command::ToggleFloor { who: zoe },
        Command::Mark { mode: Mode::Lead },
        Command::TakeNote {
            text: note.to_owned(),
        },
        Command::RenamePerson {
            who: zoe,
            name: "Zoë F.".to_owned(),
        },
        Command::Commit {
            owner: zoe,
            deed: "Zoë calls the supplier".to_owned(),
            due: None,
        },
    ];
    if decided {
        let text = "We build it, says Fischer".to_owned();
        steps.push(Command::RecordDecision { text, review: None });
    }
    steps.push(Command::CloseSession);
    let mut now = Moment::START;
    for command in steps {
        now = now + Duration::from_secs(10);
        let recorded = session.perform(&command, now).unwrap();
        journal.append(&recorded).unwrap();
    }
    path
}

fn listed(house: &House, arguments: &[&str]) -> Vec<String> {
    let all = [&["sessions", "list", "--format", "json"], arguments].concat();
    let output = house.run(&all);
    assert!(output.status.success(), "{}", err(&output));
    let listed: Vec<Value> = serde_json::from_str(&out(&output)).unwrap();
    let day = |session: &Value| session["id"].as_str().unwrap()[..8].to_owned();
    listed.iter().map(day).collect()
}

#[test]
fn sessions_are_found_by_words_people_days_and_decisions() {
    let house = House::new();
    save(&house, "2026-03-02", true);
    save(&house, "2026-04-02", false);
    let (march, april) = ("20260302", "20260402");
    for (arguments, found) in [
        (&[][..], &[april, march][..]),
        (&["numbers"], &[april, march]),
        (&["PLATFORM", "we build"], &[march]),
        (&["nonsense"], &[]),
        (&["--person", "zoe"], &[april, march]),
        (&["--person", "Ana"], &[]),
        (&["--since", "2026-03-03"], &[april]),
        (&["--until", "2026-03-02"], &[march]),
        (&["--decided"], &[march]),
        (&["--undecided"], &[april]),
    ] {
        assert_eq!(listed(&house, arguments), found, "{arguments:?}");
    }
    let nothing = house.run(&["sessions", "list", "nonsense"]);
    assert_eq!(out(&nothing), "No saved session fits.\n");
    let wrong = house.run(&["sessions", "list", "--since", "yesterday"]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn removing_asks_first_and_takes_the_box_along() {
    let house = House::new();
    let path = save(&house, "2026-03-02", true);
    fs::write(box_beside(&path), "what is left of a box").unwrap();
    let unasked = house.run(&["sessions", "purge", "last"]);
    assert_eq!(unasked.status.code(), Some(2));
    assert!(err(&unasked).contains("--yes"), "{}", err(&unasked));

    let mut asked = house.start(&["sessions", "purge", "last"]);
    asked.wait_for_text("Remove for good? Type yes:");
    asked.send_text("no");
    asked.send_keys("enter");
    assert!(asked.wait_for_exit().success());
    assert!(path.exists());

    let mut asked = house.start(&["sessions", "purge", "last"]);
    asked.wait_for_text("Q3 platform bet");
    asked.send_text("yes");
    asked.send_keys("enter");
    assert!(asked.wait_for_exit().success());
    assert!(!path.exists() && !box_beside(&path).exists());
    assert_eq!(
        house
            .run(&["sessions", "purge", "last", "--yes"])
            .status
            .code(),
        Some(2)
    );
}

#[test]
fn a_session_that_is_being_written_is_not_removed() {
    let house = House::new();
    let plan = house.write("plan.toml", PLAN);
    let mut run = house.start(&["run", &plan]);
    house::wait_until_saved(&run, "start the first round");
    let refused = house.run(&["sessions", "purge", "last", "--yes"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("being written"), "{}", err(&refused));
    run.send_keys("space");
    run.wait_for_text("1/1 Open floor");
}

#[test]
fn what_another_window_writes_is_running_and_not_gone_on_with() {
    let house = House::new();
    let plan = house.write("plan.toml", PLAN);
    let mut run = house.start(&["run", &plan]);
    house::wait_until_saved(&run, "start the first round");
    assert!(out(&house.run(&["sessions"])).contains("  running\n"));
    let refused = house.run(&["resume"]);
    assert_eq!(refused.status.code(), Some(2));
    let why = err(&refused);
    assert!(why.contains("running in another window"), "{why}");

    // One that nobody writes is gone on with, however old it is; without a terminal that is as far as it comes.
    let path = house.sessions_folder().join("20250101-100000-old.jsonl");
    let plan = check::parse("plan.toml", PLAN).unwrap();
    let header = Header {
        id: "20250101-100000-old".to_owned(),
        title: plan.title.clone(),
        started_at: "2025-01-01T10:00:00+01:00[+01:00]".parse().unwrap(),
        seed: 1,
        plan,
        imported: None,
        rehearsal: None,
        resealed: Vec::new(),
    };
    drop(Journal::create(&path, &header).unwrap());
    let found = archive::last_interrupted(&house.sessions_folder()).unwrap();
    assert_eq!(found, path);
    let shown = sessions::home(&Places {
        data_dir: house.sessions_folder().parent().unwrap().to_owned(),
        config_file: house.path("config.toml"),
    });
    let ids: Vec<&str> = shown
        .iter()
        .filter_map(|entry| match entry {
            HomeEntry::Interrupted { id, .. } => Some(id.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(ids, ["20250101-100000-old"]);
    run.send_keys("space");
    run.wait_for_text("1/1 Open floor");
}

#[test]
fn what_is_past_its_day_goes_and_the_minutes_say_when() {
    let house = House::new();
    let old = save(&house, "2020-03-02", true);
    let forever = house.run(&["sessions", "purge", "--expired", "--yes"]);
    assert_eq!(out(&forever), "No session is past its day.\n");
    let settings = house.write("own.toml", "keep_days = 365\n");
    let minutes = house.run(&["report", "last", "--config", &settings]);
    assert!(
        out(&minutes).contains("kept until 2021-03-02"),
        "{}",
        out(&minutes)
    );
    let removed = house.run(&[
        "sessions",
        "purge",
        "--expired",
        "--yes",
        "--config",
        &settings,
    ]);
    assert!(removed.status.success() && !old.exists());
}

#[test]
fn everything_about_a_person_is_theirs_to_have() {
    let house = House::new();
    save(&house, "2026-03-02", true);
    let exported = house.run(&["sessions", "export-data", "last", "--person", "zoe f."]);
    let data: Value = serde_json::from_str(&out(&exported)).unwrap();
    assert_eq!(data["name"], "Zoë F.");
    assert_eq!(data["role"], "CTO");
    assert_eq!(data["marks"][0]["mode"], "lead");
    assert_eq!(data["marks"][0]["round"], "Open floor");
    assert_eq!(data["commitments"][0]["deed"], "Zoë calls the supplier");
    let unknown = house.run(&["sessions", "export-data", "last", "--person", "Nobody"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        err(&unknown).contains("Zoë F., Bo, 李小龍"),
        "{}",
        err(&unknown)
    );
}

#[test]
fn who_is_forgotten_is_nowhere_in_the_file_and_the_chain_says_so() {
    let house = House::new();
    let path = save(&house, "2026-03-02", true);
    let before = out(&house.run(&["sessions", "verify", "last"]));
    let arguments = [
        "sessions",
        "export-data",
        "last",
        "--person",
        "Zoë F.",
        "--forget",
    ];
    let unasked = house.run(&arguments);
    assert_eq!(unasked.status.code(), Some(2));
    let forgotten = house.run(&[&arguments[..], &["--yes"]].concat());
    assert!(forgotten.status.success(), "{}", err(&forgotten));
    assert!(out(&forgotten).contains("Zoë"), "the data goes out first");

    let text = fs::read_to_string(&path).unwrap();
    for name in ["Zoë", "zoë", "Zoe", "Fischer", "CTO"] {
        assert!(!text.contains(name), "{name}:\n{text}");
    }
    assert!(
        text.contains("Person 1 owns the numbers; 李小龍 asks Person 1"),
        "{text}"
    );
    let after = house.run(&["sessions", "verify", "last"]);
    assert!(after.status.success());
    assert_ne!(out(&after), before);
    assert!(err(&after).contains(before.trim()), "{}", err(&after));
    let minutes = out(&house.run(&["report", "last"]));
    assert!(
        minutes.contains("written anew on") && minutes.contains("Person 1"),
        "{minutes}"
    );
    let saved = house::session(&path);
    assert_eq!(saved.name(PersonId(0)), "Person 1");
    assert_eq!(saved.marks().counts(PersonId(0)).lead, 1);
    let again = house.run(&[
        "sessions",
        "export-data",
        "last",
        "--person",
        "Bo",
        "--forget",
        "--yes",
    ]);
    assert!(again.status.success());
    assert!(house.run(&["sessions", "verify", "last"]).status.success());
}

/// What `colead trends` prints as JSON.
fn trends(house: &House, arguments: &[&str]) -> Value {
    let output = house.run(&[&["trends", "--format", "json"], arguments].concat());
    assert!(output.status.success(), "{}", err(&output));
    serde_json::from_str(&out(&output)).unwrap()
}

#[test]
fn sessions_are_put_side_by_side() {
    let house = House::new();
    let nothing = house.run(&["trends"]);
    assert!(out(&nothing).starts_with("No session"), "{}", out(&nothing));
    save(&house, "2026-03-02", true);
    save(&house, "2026-04-02", false);

    let all = trends(&house, &[]);
    assert_eq!(all["all"]["sessions"], 2);
    assert_eq!(all["all"]["decided"], 1);
    assert_eq!(all["all"]["lead"], 2);
    assert!(all["all"]["leads"].is_u64() && all["sessions"][0]["taken_up"].is_u64());
    assert_eq!(all["all"]["commitments"], 2);
    assert_eq!(all["plans"][0]["title"], "Q3 platform bet");
    assert_eq!(all["plans"][0]["rounds_over"]["Open floor"]["held"], 2);
    let people: Vec<&str> = all["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|person| person["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        people,
        ["Bo", "Zoë F.", "李小龍"],
        "by name, nobody is ranked"
    );

    assert_eq!(
        trends(&house, &["--since", "2026-04-01"])["all"]["sessions"],
        1
    );
    assert_eq!(
        trends(&house, &["--plan", "platform"])["all"]["sessions"],
        2
    );
    assert_eq!(
        trends(&house, &["--person", "Nobody"])["all"]["sessions"],
        0
    );

    let text = out(&house.run(&["trends"]));
    for part in [
        "2 sessions, 1 decided",
        "2026-03-02 Q3 platform bet",
        "Zoë F.",
    ] {
        assert!(text.contains(part), "{part}:\n{text}");
    }
    let csv = out(&house.run(&["trends", "--format", "csv"]));
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(
        csv.lines()
            .nth(1)
            .unwrap()
            .starts_with("20260302-100000-test,2026-03-02T10:00:00+01:00,")
    );
    assert!(!csv.contains("Zoë"), "{csv}");
}

#[test]
fn the_cache_of_the_trends_is_never_the_truth() {
    let house = House::new();
    let march = save(&house, "2026-03-02", true);
    let first = trends(&house, &[]);
    let cache = house.path("data").join("cache").join("trends.jsonl");
    assert_eq!(trends(&house, &[]), first, "out of the cache");
    fs::write(&cache, "{\"form\":1,\"file\":\"nonsense\n\u{0}").unwrap();
    assert_eq!(trends(&house, &[]), first, "out of a broken one");
    fs::remove_dir_all(cache.parent().unwrap()).unwrap();
    assert_eq!(trends(&house, &[]), first, "without one");

    save(&house, "2026-04-02", false);
    assert_eq!(trends(&house, &[])["all"]["sessions"], 2);
    fs::remove_file(&march).unwrap();
    assert_eq!(trends(&house, &[])["all"]["sessions"], 1);
    let kept = fs::read_to_string(&cache).unwrap();
    assert!(
        !kept.contains("20260302"),
        "what was removed leaves the cache too: {kept}"
    );
    fs::write(&march, "no session\n").unwrap();
    let warned = house.run(&["trends"]);
    assert!(
        warned.status.success() && err(&warned).contains("warning"),
        "{}",
        err(&warned)
    );
}

#[test]
fn who_does_not_agree_to_be_named_is_in_no_trend() {
    let house = House::new();
    let path = save(&house, "2026-03-02", true);
    let mut resumed = house.start(&["resume", path.to_str().unwrap()]);
    resumed.wait_for_text("reopen");
    resumed.send_keys("o right enter");
    resumed.wait_for_text("saved");
    resumed.send_keys("j c 1 q y");
    assert!(resumed.wait_for_exit().success());
    let all = house.run(&["trends", "--format", "json"]);
    assert!(!out(&all).contains("Zoë"), "{}", out(&all));
    assert!(!out(&house.run(&["trends"])).contains("Zoë"));
}
