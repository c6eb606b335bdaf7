//! What one session promised comes back before the next one.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;
#[path = "support/room.rs"]
#[allow(dead_code, reason = "promises need only a part of it")]
mod room;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use colead::app::screen::HomeEntry;
use colead::journal::{Header, Journal};
use colead::plan::builtin;
use colead::plan::check;
use colead::runtime::sessions;
use colead::session::commitment::CommitmentId;
use colead::session::promise::{Fate, Open, Promise, Promised};
use colead::session::{Command, Moment, PersonId};
use house::{House, out, session, wait_until_saved};
use jiff::civil::{Date, date};
use room::Room;

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
        rehearsal: None,
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
    let id = before.file_stem().unwrap().to_str().unwrap();
    let minutes = out(&house.run(&["report", id]));
    assert!(minutes.contains("call the supplier"), "{minutes}");
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
fn an_anonymised_report_tells_neither_whose_promise_it_was_nor_of_which_session() {
    let house = House::new();
    months_ago(&house, &["call the supplier"]);
    let plan = house.write("plan.toml", PLAN.replace("\"Ana\", ", ""));
    let mut run = house.start(&["run", &plan]);
    run.wait_for_text("1 promise of earlier sessions comes first");
    run.send_keys("enter");
    run.wait_for_text("Ana: call the supplier");
    run.send_keys("enter k");
    wait_until_saved(&run, "1 of 1 told");
    run.send_keys("enter");
    run.wait_for("the box to go", |screen| {
        !screen.contents().contains("dropped")
    });
    run.send_keys("q y");
    assert!(run.wait_for_exit().success());
    for format in ["markdown", "html", "json", "asciicast"] {
        let known = out(&house.run(&["report", "last", "--as", format]));
        assert!(known.contains("Ana"), "{known}");
        let report = out(&house.run(&["report", "last", "--as", format, "--anonymise"]));
        assert!(
            report.contains("kept") && report.contains("somebody"),
            "{report}"
        );
        assert!(
            !report.contains("Ana") && !report.contains("20260302"),
            "{report}"
        );
    }
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

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];
const TODAY: Date = date(2026, 11, 23);

/// `(owner, deed, due)`; without an owner it is a decision to be looked at again.
type Line = (Option<&'static str>, &'static str, Option<Date>);

const LINES: [Line; 6] = [
    (Some("Zoë"), "call the supplier", Some(date(2026, 11, 2))),
    (
        None,
        "We build the second platform, with one team, until June, and look at the costs every month",
        Some(date(2026, 11, 23)),
    ),
    (
        Some("Maximiliana Constantinopolitanskaya-Bell"),
        "write the paper that everybody has been waiting for since March",
        Some(date(2026, 12, 1)),
    ),
    (Some("李小龍"), "ask the lawyer", Some(date(2026, 12, 24))),
    (Some("محمد"), "find a room", None),
    (Some("Bo"), "clear up", None),
];

fn open(lines: &[Line]) -> Vec<Open> {
    let one = |(number, (owner, text, due)): (u16, &Line)| Open {
        promise: Promise {
            session: "20261026-100000-aaaa".to_owned(),
            title: "Weekly board".to_owned(),
            what: match owner {
                Some(_) => Promised::Commitment(CommitmentId(number)),
                None => Promised::Decision,
            },
            owner: owner.map(str::to_owned),
            text: (*text).to_owned(),
            due: *due,
        },
        people: vec!["Ana".to_owned(), "Bo".to_owned(), "Zoë".to_owned()],
    };
    (0..).zip(lines).map(one).collect()
}

fn at_home() -> Room {
    let plans = builtin::all().iter().map(|plan| HomeEntry::Plan {
        name: plan.name.to_owned(),
        title: plan.name.to_owned(),
        summary: plan.summary.to_owned(),
    });
    Room::at_home(plans.collect()).promised(open(&LINES), TODAY)
}

fn screen(room: &Room, (columns, rows): (u16, u16)) -> String {
    room::text(&room.draw(columns, rows, room::UNICODE).0)
}

fn text(room: &Room) -> String {
    screen(room, SIZES[1])
}

fn shows(name: &str, room: &Room) {
    for size in SIZES {
        let (columns, rows) = size;
        insta::assert_snapshot!(format!("{name}-{columns}x{rows}"), screen(room, size));
    }
}

#[test]
fn the_home_screen_has_the_first_promises_and_a_list_of_all() {
    let mut room = at_home();
    for _ in 0..4 {
        room.press("up");
    }
    shows("home", &room);
    room.press("enter");
    shows("home-list", &room);
    // Each key meets one promise: the next one has come up.
    let room = room.keys("kd");
    assert!(
        text(&room).contains("Review: We build the second platform"),
        "{}",
        text(&room)
    );
    let room = room.keys("o");
    shows("home-two-settled", &room);
    let room = room.keys("kkkk");
    assert!(!text(&room).contains("What we promised"), "{}", text(&room));
    assert!(!text(&room).contains("PROMISED"));
}

#[test]
fn the_first_round_shows_the_room_what_was_promised() {
    let room = Room::of(PLAN).promised(open(&LINES), TODAY);
    shows("lobby", &room);
    let room = room.key("enter");
    shows("round", &room);
    let room = room.key("enter").keys("kd");
    shows("round-list", &room);
    let room = room.keys("o").key("esc");
    shows("round-three-told", &room);
    assert!(text(&room).contains("3 of 6 told"));
}

#[test]
fn a_group_of_others_is_not_asked() {
    let other = PLAN
        .replace("Weekly board", "Hiring")
        .replace("\"Ana\", ", "");
    let with_two = Room::of(&other).promised(open(&LINES), TODAY);
    assert!(text(&with_two).contains("6 promises of earlier sessions come first"));
    let one = other.replace("\"Bo\", ", "");
    let with_one = Room::of(&one).promised(open(&LINES), TODAY).key("enter");
    assert!(
        text(&with_one).contains("1/1 Open floor"),
        "{}",
        text(&with_one)
    );
}

#[test]
fn what_is_brought_or_left_out_stays_so() {
    let room = Room::of(PLAN).promised(open(&LINES), TODAY).keys("b ");
    assert!(text(&room).contains("1/1 Open floor"));
    let room = Room::of(PLAN).promised(open(&LINES), TODAY).keys("bb ");
    assert!(text(&room).contains("1/2 What we promised"));
}
