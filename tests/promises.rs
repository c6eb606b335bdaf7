//! What one session promised comes back before the next one.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use colead::journal::{Header, Journal};
use colead::plan::check;
use colead::runtime::sessions;
use colead::session::commitment::CommitmentId;
use colead::session::promise::{Fate, Promised};
use colead::session::{Command, Moment, PersonId};
use house::{House, out, session, wait_until_saved};

const PLAN: &str = r#"
title = "Weekly board"
ends_without_decision = "A test."
people = ["Ana", "Bo", "Zoë"]
[[round]]
name = "Open floor"
kind = "open"
time = "10m"
"#;

/// A closed session of some months ago in which Ana promised these deeds.
fn months_ago(house: &House, deeds: &[&str]) -> PathBuf {
    let plan = check::parse("plan.toml", PLAN).unwrap();
    let header = Header {
        id: "20260302-100000-test".to_owned(),
        title: plan.title.clone(),
        started_at: "2026-03-02T10:00:00+01:00[+01:00]".parse().unwrap(),
        seed: 1,
        plan,
        resealed: Vec::new(),
        imported: None,
    };
    let path = house.sessions_folder().join(format!("{}.jsonl", header.id));
    let mut journal = Journal::create(&path, &header).unwrap();
    let mut session = sessions::begin(&header);
    let mut now = Moment::START;
    let mut commands = vec![Command::StartRound];
    commands.extend(deeds.iter().map(|deed| Command::Commit {
        owner: PersonId(0),
        deed: (*deed).to_owned(),
        due: Some("2026-03-20".parse().unwrap()),
    }));
    commands.push(Command::CloseSession);
    for command in commands {
        now = now + Duration::from_secs(10);
        journal
            .append(&session.perform(&command, now).unwrap())
            .unwrap();
    }
    path
}

#[test]
fn what_was_promised_comes_first_in_the_next_session() {
    let house = House::new();
    let before = months_ago(&house, &["call the supplier", "ask the lawyer"]);
    let plan = house.write("plan.toml", PLAN);
    let mut run = house.start(&["run", &plan]);
    run.wait_for_text("2 promises of earlier sessions come first; [b] leaves them out.");
    run.send_keys("b");
    run.wait_for_text("2 promises of earlier sessions are left out; [b] brings them back.");
    run.send_keys("b");
    run.wait_for_text("come first");
    run.send_keys("enter");
    wait_until_saved(&run, "1/2 What we promised");
    run.send_keys("enter");
    run.wait_for_text("Ana: call the supplier");
    run.send_keys("k");
    run.wait_for_text("kept");
    run.send_keys("esc");
    run.wait_for("the box to go", |screen| {
        !screen.contents().contains("dropped")
    });
    wait_until_saved(&run, "1/2 What we promised");
    run.send_keys("q y");
    assert!(run.wait_for_exit().success());

    let minutes = out(&house.run(&["report", "last"]));
    assert!(
        minutes.contains("What was promised before") && minutes.contains("kept"),
        "{minutes}"
    );
    let untouched = session(&before);
    assert!(
        untouched
            .promises()
            .own(Promised::Commitment(CommitmentId(0)))
            .is_none()
    );

    // Kept is kept; what nobody spoke of comes again.
    let mut again = house.start(&["run", &plan]);
    again.wait_for_text("1 promise of earlier sessions comes first; [b] leaves it out.");
    again.send_keys("b enter");
    again.wait_for_text("1/1 Open floor");
}

#[test]
fn the_home_screen_tells_what_is_overdue_and_settles_it_where_it_was_promised() {
    let house = House::new();
    let before = months_ago(&house, &["call the supplier"]);
    let length = |path: &PathBuf| fs::read_to_string(path).unwrap().lines().count();
    let lines = length(&before);
    let mut home = house.start(&[]);
    home.wait_for_text("PROMISED");
    home.wait_for_text("overdue since 2026-03-20");
    // The plan that was selected stays so.
    home.send_keys("up enter");
    home.wait_for_text("What we promised");
    home.send_keys("d");
    home.wait_for("the promise to go", |screen| {
        !screen.contents().contains("overdue")
    });
    home.send_keys("q");
    assert!(home.wait_for_exit().success());
    let saved = session(&before);
    let said = saved
        .promises()
        .own(Promised::Commitment(CommitmentId(0)))
        .unwrap();
    assert_eq!(said.fate, Fate::Dropped);
    assert_eq!(length(&before), lines + 1);
    assert!(saved.is_closed() && saved.last_moment() == Moment::from_secs(30));
    assert!(house.run(&["sessions", "verify", "last"]).status.success());
}
