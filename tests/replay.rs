//! A meeting looked at again: the screens are those of the meeting, the transport bar leads through it, and nothing can be
//! changed.

#[path = "support/room.rs"]
#[allow(dead_code, reason = "the replay needs only a part of it")]
mod room;

use colead::session::Moment;
use room::{ASCII, Room, UNICODE, text};

const PLAN: &str = r#"
title = "Q3 platform bet"
people = ["Ana", "Bo", "李小龍", "Zoë"]

[[round]]
name = "Check-in"
kind = "go_round"
per_person = "20s"
question = "What brings you here?"

[[round]]
name = "Open floor"
kind = "open"
time = "6m"
question = "Which bet do we make, and what would change your mind?"

[[round]]
name = "Ballot"
kind = "ballot"
time = "4m"
"#;

/// A meeting of six minutes: a check-in, a warning in the open floor with its mark taken back and a note, a vote.
fn meeting() -> Room {
    let mut room = Room::of(PLAN)
        .keys(" ")
        .key("tab")
        .at("0:20")
        .key("tab")
        .at("0:40")
        .key("n")
        .at("0:45")
        .keys(" ")
        .turns("1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l 1l 2l", 8)
        .at("3:20")
        .keys("u")
        .at("3:40")
        .keys("e");
    room.write("The third option was never said");
    room = room.at("4:30").keys("n").at("4:40").key("enter");
    room.write("We build it.");
    room.press("enter");
    room = room
        .at("4:50")
        .keys("1c2c3c4s")
        .at("5:00")
        .key("enter")
        .at("6:00")
        .keys("  ");
    room
}

fn moment(room: &Room) -> String {
    room.model.now.to_string()
}

fn screen(room: &Room) -> String {
    text(&room.draw(120, 36, UNICODE).0)
}

/// What is looked at, by name.
fn looks() -> Vec<(&'static str, Room)> {
    vec![
        ("start", meeting().replayed().keys(" ")),
        ("warned", meeting().replayed().keys(" nnn")),
        ("ballot", meeting().replayed().keys(" ").key("end")),
        ("chapters", meeting().replayed().keys(" nnc")),
        ("then_and_now", meeting().replayed().keys(" nnd").key("end")),
        ("halves", meeting().replayed().keys(" dd")),
        ("time", meeting().replayed().keys(" t")),
        ("help", meeting().replayed().keys(" ?")),
    ]
}

#[test]
fn the_room_is_seen_as_it_saw_itself() {
    for (name, room) in looks() {
        for (width, height) in [(80, 24), (120, 36), (200, 60)] {
            if matches!(name, "time" | "help" | "start") && width != 80 {
                continue;
            }
            let shown = text(&room.draw(width, height, UNICODE).0);
            insta::assert_snapshot!(format!("{name}-{width}x{height}"), shown);
        }
    }
    let plain = text(&meeting().replayed().keys(" nnn").draw(80, 24, ASCII).0);
    assert!(
        !plain
            .replace("李小龍", "")
            .replace('ë', "")
            .contains(|c: char| !c.is_ascii()),
        "{plain}"
    );
}

#[test]
fn playing_goes_as_fast_as_it_is_asked_to() {
    let room = meeting().replayed();
    let begun = room.model.clock();
    let room = pass(room, 10);
    assert_eq!(moment(&room), "0:10");
    let room = pass(room.keys("++"), 10);
    assert_eq!(moment(&room), "0:50", "four times as fast");
    let room = pass(room.keys(" "), 30);
    assert_eq!(moment(&room), "0:50", "stopped");
    assert_eq!(room.model.next_change(), None, "nothing moves");
    assert!(room.model.clock() > begun);
    let room = pass(room.keys(" "), 1000);
    let end = room.model.now;
    assert!(screen(&room).contains("stopped"));
    let room = pass(room.keys(" "), 0);
    assert!(room.model.now < end, "from the start again");
}

fn pass(mut room: Room, secs: u64) -> Room {
    room.pass(secs);
    room
}

#[test]
fn keys_lead_to_every_place() {
    let room = meeting().replayed().keys(" ");
    let room = room.key("right").key("right").key("left").key("up");
    assert_eq!(moment(&room), "1:10");
    let room = room.key("down").key("down");
    assert_eq!(moment(&room), "0:00");
    let mut room = room.keys("t");
    room.write("3:41");
    assert_eq!(moment(&room), "3:41");
    let mut room = room.keys("t");
    room.write("99h");
    assert!(screen(&room).contains("1:02:30"), "{}", screen(&room));
    room.press("esc");
    let room = room.key("home");
    let first = room.session().seq().0;
    let room = room.keys("..").keys(",");
    assert_eq!(room.session().seq().0, first + 1);
    let room = room.keys("c").key("down").key("enter");
    assert!(screen(&room).contains("Open floor"));
    let room = room.key("end").keys("p");
    assert!(room.model.now < Moment::from_secs(360));
}

#[test]
fn nothing_of_the_meeting_can_be_changed() {
    let room = meeting();
    let marked = room.session().clone();
    let room = room.replayed().keys(" ").key("end");
    let at_end = room.session().clone();
    assert_eq!(at_end, marked);
    let room = room
        .keys("1lfb2uxzyiae")
        .key("enter")
        .key("ctrl-r")
        .key("tab");
    let room = room.key("esc").key("end");
    assert_eq!(room.session(), &at_end);
}

#[test]
fn what_was_taken_back_is_seen_as_it_was_and_as_it_should_have_been() {
    let at = |keys: &str| {
        let mut room = meeting().replayed().keys(" t");
        room.write("3:15");
        room.keys(keys).session().marks().len()
    };
    assert_eq!(at("") - at("m"), 1);
    assert_eq!(at("mm"), at(""));
}

#[test]
fn leaving_a_replay_leads_back_to_what_was_there() {
    let closed = {
        let mut room = meeting().keys("g").key("enter");
        room.write("No decision today");
        room.keys("y")
    };
    assert!(closed.session().is_closed());
    let before = screen(&closed);
    let room = closed.replayed().keys(" nn");
    assert_ne!(screen(&room), before);
    let room = room.key("esc");
    assert_eq!(screen(&room), before);
}
