//! A meeting looked back on by the group, and a card for each person in it.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;
#[path = "support/room.rs"]
#[allow(dead_code, reason = "looking back needs only a part of it")]
mod room;

use std::fs;
use std::os::unix::fs::PermissionsExt;

use colead::report::{Card, Charset, Coaching, Extent, Line};
use colead::session::PersonId;
use colead::timeline::{Fact, Timeline};
use house::{House, err, out};
use room::{Room, UNICODE, text};

const PLAN: &str = r#"
title = "Q3 platform bet"
ends_without_decision = "It goes to the board."
people = ["Ana", "Bo", "李小龍", "Zoë Hohenstein-Bergmann", "Eun-ji", "Femi"]

[[round]]
name = "Opening poll"
kind = "poll"
time = "1m"
question = "Do we build it?"

[[round]]
name = "Open floor"
kind = "open"
time = "9m"

[[round]]
name = "Closing poll"
kind = "poll"
time = "1m"
question = "Do we build it?"

[[round]]
name = "Who does what"
kind = "commitments"
time = "2m"
"#;

const NAMES: [&str; 6] = ["Ana", "Bo", "李小龍", "Zoë", "Eun-ji", "Femi"];

/// Two polls around an open floor with a warning and its counter-move. Zoë is counted without being named, and so is Bo;
/// Femi says nothing.
fn meeting() -> Room {
    let mut room = Room::of(PLAN)
        .keys("4cc2cc")
        .keys(" ")
        .at("0:10")
        .keys("1f3 2a2 3u1 4f4 5a2")
        .keys("o")
        .at("0:40")
        .keys("n ")
        .turns("1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l", 8)
        .at("3:00")
        .key("enter")
        .turns("1f 3l 1f 2b 5f 1b 3f 2f 3l 1f 5b 4f", 9)
        .at("5:30");
    room = room
        .keys("nn ")
        .at("6:00")
        .keys("1a2 2a3 3f1 4f4 5a2")
        .keys("o");
    room.at("6:30").keys("n ")
}

fn timeline(room: &Room) -> Timeline {
    let facts = room.recorded().iter().cloned().map(Fact::Known).collect();
    Timeline::new(room.session().opening().clone(), facts)
}

fn page(lines: &[Line]) -> String {
    let lines: Vec<&str> = lines.iter().map(|line| line.text().trim_end()).collect();
    lines.join("\n")
}

#[test]
fn the_group_looks_back_together() {
    let timeline = timeline(&meeting());
    let coaching = Coaching::of(&timeline);
    let shown = page(&coaching.lines(Charset::Unicode, Extent::Brief));
    insta::assert_snapshot!("group", shown);
    for hidden in ["Bo", "Zoë"] {
        assert!(!shown.contains(hidden), "{hidden} is counted, unnamed");
    }
    let plain = page(&coaching.lines(Charset::Ascii, Extent::Brief)).replace("李小龍", "");
    assert!(plain.is_ascii(), "{plain}");
    let wide = shown
        .lines()
        .find(|line| colead::text::display_width(line) > 74);
    assert_eq!(wide, None);
}

#[test]
fn a_card_is_of_one_person_and_nobody_else() {
    let timeline = timeline(&meeting());
    for (number, name) in (0..).zip(NAMES) {
        let card = Card::of(&timeline, PersonId(number)).unwrap();
        let shown = page(&card.lines(Charset::Unicode, Extent::Brief));
        assert!(shown.starts_with(name), "{shown}");
        for other in NAMES.into_iter().filter(|other| *other != name) {
            assert!(
                !shown.contains(other),
                "{other} is on the card of {name}: {shown}"
            );
        }
        assert!(shown.lines().count() <= 45, "one page: {shown}");
        if name == "Ana" || name == "Femi" {
            insta::assert_snapshot!(format!("card-{name}"), shown);
        }
    }
    assert_eq!(Card::of(&timeline, PersonId(9)), None);
}

#[test]
fn of_a_long_meeting_the_last_leads_are_listed_and_all_when_asked_for() {
    let house = House::new();
    let rows = (0..40).map(|n| format!("{},{},Ana,lead\n", n * 60, n * 60 + 5));
    let rows =
        rows.collect::<String>() + "2500,2504,Bo,lead\n2510,2511,Ana,lead\n2512,2514,Ana,lead\n";
    let file = house.write("long.csv", format!("t_start,t_end,speaker,kind\n{rows}"));
    house.run(&["import", &file]);
    let brief = out(&house.run(&["coach", "last"]));
    assert!(
        brief.contains("Ana: 35:05 36:05 37:05 38:05 39:05 and 35 before"),
        "{brief}"
    );
    let leads = brief.lines().skip_while(|line| *line != "LEADS").count();
    assert!(leads <= 8, "a few lines: {brief}");
    let card = out(&house.run(&["coach", "last", "--person", "Ana"]));
    assert!(card.contains("39:05 and 33 before"), "{card}");
    let all = out(&house.run(&["coach", "last", "--all"]));
    for time in ["Ana, The meeting: 0:05 1:05", "20:05", "39:05"] {
        assert!(all.contains(time), "{time}: {all}");
    }
    let json = out(&house.run(&["coach", "last", "--format", "json"]));
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert!(value["unanswered"].as_array().unwrap().len() >= 40);
}

#[test]
fn the_replay_looks_back_with_one_key() {
    let room = meeting().replayed().keys(" o");
    for (width, height) in [(80, 24), (120, 36)] {
        let shown = text(&room.draw(width, height, UNICODE).0);
        insta::assert_snapshot!(format!("replay-{width}x{height}"), shown);
    }
}

#[test]
fn a_card_is_written_for_its_owner_alone() {
    let house = House::new();
    let rows = "t_start,t_end,speaker,kind\n0,9,Ana,lead\n9,15,Bo,follow\n20,30,Ana,lead\n30,40,Ana,lead\n41,50,Bo,lead\n";
    let file = house.write("weekly.csv", rows);
    house.run(&["import", &file]);
    let path = house.path("ana.txt").display().to_string();
    let written = house.run(&["coach", "last", "--person", "ana", "-o", &path]);
    assert_eq!(written.status.code(), Some(0), "{}", err(&written));
    let card = fs::read_to_string(&path).unwrap();
    assert!(
        card.contains("  1 of 2 leads were taken up by somebody else"),
        "{card}"
    );
    assert!(!card.contains("Bo"), "{card}");
    let mode = fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    let again = house.run(&["coach", "last", "--person", "Ana", "-o", &path]);
    assert_eq!(again.status.code(), Some(2));
    let unknown = house.run(&["coach", "last", "--person", "Cy"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        err(&unknown).contains("nobody in this session is called Cy"),
        "{}",
        err(&unknown)
    );

    let told = house.run(&["coach", "last", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&out(&told)).unwrap();
    let analysed = house.run(&["analyse", "last", "--format", "json"]);
    let analysis: serde_json::Value = serde_json::from_str(&out(&analysed)).unwrap();
    assert_eq!(value["answered"], analysis["answered"], "one definition");
    assert_eq!(value["people"][0]["course"].as_array().unwrap().len(), 30);
}
