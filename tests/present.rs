//! Two screens of one session: the facilitator's console and the projector, which follows the session's file.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;
#[path = "support/room.rs"]
#[allow(dead_code, reason = "two screens need only a part of it")]
mod room;

use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use colead::app::view::{Item, View};
use colead::plain::{Conversation, Typist};
use colead::session::{Projector, Session};
use house::{House, err, marks_shown, wait_for_marks, wait_until_saved};
use pty::Pty;
use room::{Room, UNICODE, text};
use rustix::process::{Pid, Signal, kill_process};

const PLAN: &str = r#"
title = "Q3 platform bet"
people = ["Ana", "Bo", "Chidi", "Zoë"]

[[round]]
name = "Open floor"
kind = "open"
time = "6m"
question = "Which bet do we make?"
notes = "The most senior person speaks last."

[[round]]
name = "Opening poll"
kind = "poll"
time = "2m"
question = "Which way would you go?"

[[round]]
name = "Ballot"
kind = "ballot"
time = "4m"
notes = "Keep an eye on Bo."

[[round]]
name = "Commitments"
kind = "commitments"
time = "4m"
"#;

fn screen(room: &Room, (width, height): (u16, u16)) -> String {
    text(&room.draw(width, height, UNICODE).0)
}

/// A console and a projector, which is handed everything that was recorded.
struct Screens {
    console: Room,
    projector: Room,
}

impl Screens {
    fn new() -> Self {
        let mut console = Room::of(PLAN);
        console.model.use_console();
        let projector = Room::projector_of(&console);
        Self { console, projector }
    }

    /// After every key both screens are about the same session.
    fn then(mut self, act: impl FnOnce(Room) -> Room) -> Self {
        self.console = act(self.console);
        self.projector.follow(&mut self.console);
        assert_eq!(self.projector.session(), self.console.session());
        self
    }

    fn keys(mut self, keys: &str) -> Self {
        for key in keys.chars() {
            self = self.then(|room| room.keys(&key.to_string()));
        }
        self
    }

    fn key(self, name: &str) -> Self {
        self.then(|room| room.key(name))
    }

    fn write(self, text: &str) -> Self {
        self.then(|mut room| {
            room.write(text);
            room
        })
    }

    fn at(self, time: &str) -> Self {
        self.then(|room| room.at(time))
    }

    /// Everybody leads until the console has a warning.
    fn warned(self) -> Self {
        let warned = self
            .keys(" ")
            .then(|room| room.turns("1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l 1l 2l", 8));
        assert_eq!(warned.console.session().alerts().len(), 1);
        warned
    }

    fn projected(&self) -> String {
        screen(&self.projector, (120, 36))
    }

    fn console(&self) -> String {
        screen(&self.console, (120, 36))
    }
}

#[test]
fn a_whole_session_looks_the_same_from_both_sides() {
    let screens = Screens::new()
        .keys(" ")
        .at("0:10")
        .keys("1l2f3b")
        .at("1:00")
        .keys("un ")
        .keys("1f42a13u04f4")
        .key("enter")
        .keys("n")
        .key("enter")
        .write("We build it.")
        .key("enter")
        .keys("1c2c3c4s")
        .key("enter")
        .at("2:00")
        .keys("g");
    let shown = screens.projected();
    assert!(
        shown.contains("We build it.") && shown.contains("live"),
        "{shown}"
    );
}

#[test]
fn a_warning_comes_to_the_facilitator_first() {
    let screens = Screens::new().warned();
    let (console, projected) = (screens.console(), screens.projected());
    assert!(
        console.contains("TOO MANY CHEFS") && console.contains("only you see"),
        "{console}"
    );
    assert!(
        !projected.contains("CHEFS") && !projected.contains("▲"),
        "{projected}"
    );
    let screens = screens.keys("!");
    assert!(
        screens.projected().contains("TOO MANY CHEFS"),
        "{}",
        screens.projected()
    );
    assert!(!screens.console().contains("only you see"));
    let screens = screens.keys("!");
    assert!(
        screens
            .console()
            .contains("no warning that the room has not seen")
    );
}

#[test]
fn a_lead_that_nobody_took_up_is_the_facilitators_until_it_is_put_back() {
    // Ana's and Zoë's are not taken up; Bo's is.
    let screens = Screens::new()
        .keys(" ")
        .then(|room| room.turns("1l f f 2l 3f 4l f b", 8));
    let listed = |screen: &str| screen.contains("NOT TAKEN UP") && screen.contains("10:00");
    assert!(listed(&screens.console()), "{}", screens.console());
    assert!(listed(&screen(&screens.console, (80, 24))));
    insta::assert_snapshot!("console-leads-120x36", screens.console());
    insta::assert_snapshot!("console-leads-80x24", screen(&screens.console, (80, 24)));
    let projected = screens.projected();
    assert!(
        !projected.contains("TAKEN UP") && !projected.contains("10:00"),
        "{projected}"
    );

    let listing = screens.key("ctrl-l");
    assert!(listing.console().contains("Nobody took it up"));
    assert_eq!(listing.projected(), projected);
    let back = listing.key("down").key("enter");
    for shown in [back.console(), back.projected()] {
        assert!(
            shown.contains("Nobody took it up: what do we do with it?"),
            "{shown}"
        );
        assert!(!shown.contains("Which bet do we make?"), "{shown}");
    }
    assert!(back.console().contains("[esc] takes it off the screen"));
    assert!(!back.projected().contains("[esc]"));
    insta::assert_snapshot!("put-back-120x36", back.projected());
    let away = back.key("esc");
    for shown in [away.console(), away.projected()] {
        assert!(shown.contains("Which bet do we make?"), "{shown}");
        assert!(!shown.contains("what do we do with it?"), "{shown}");
    }
}

#[test]
fn who_is_not_to_be_named_is_a_seat_on_the_projector() {
    let screens = Screens::new().keys(" c2c2c33");
    assert!(screens.console().contains("2 Bo"), "{}", screens.console());
    let projected = screens.projected();
    assert!(projected.contains("2 seat 2"), "{projected}");
    assert!(projected.contains("3 C "), "{projected}");
    for name in ["Bo", "Chidi"] {
        assert!(!projected.contains(name), "{name}:\n{projected}");
    }
}

#[test]
fn partners_are_shown_as_they_agreed_to_be() {
    let mut console = Room::of(&PLAN.replace("\"open\"", "\"pairs\""));
    console.model.use_console();
    let projector = Room::projector_of(&console);
    let screens = Screens { console, projector }.keys(" c2c2c33");
    let projected = screens.projected();
    assert!(projected.contains("Ana · seat 2"), "{projected}");
    assert!(projected.contains("C · Zoë"), "{projected}");
}

#[test]
fn the_projector_has_a_zoom_of_its_own() {
    let mut screens = Screens::new().keys(" ");
    screens.projector = screens.projector.key("ctrl-e");
    assert!(!screens.projected().contains("likely"));
    assert!(screens.projected().contains("Zoom: projector."));
    assert!(screens.console().contains("likely"));
    let screens = screens.at("0:10").keys("1l");
    insta::assert_snapshot!("projector-zoomed-120x36", screens.projected());
}

#[test]
fn the_projector_says_when_the_time_is_up() {
    let screens = Screens::new().keys(" ").at("6:01");
    assert!(screens.projected().contains("the time is up"));
    let screens = screens.at("6:05");
    assert!(!screens.projected().contains("the time is up"));
}

#[test]
fn without_a_console_a_warning_is_everybodys() {
    let room = Room::of(PLAN);
    let mut projector = Room::projector_of(&room);
    let mut room = room
        .keys(" ")
        .turns("1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l 1l 2l", 8);
    projector.follow(&mut room);
    assert!(screen(&projector, (80, 24)).contains("TOO MANY CHEFS"));
}

#[test]
fn the_projector_shows_nothing_that_is_not_for_everybody() {
    let screens = Screens::new().warned();
    assert!(matches!(screens.projector.model.view, View::Projector(_)));
    for item in Item::ALL {
        assert!(!screens.projector.model.view.shows(item), "{item:?}");
    }
    let secrets = [
        "senior",
        "NOTES",
        "LEAST HEARD",
        "NEXT",
        "only you",
        "PROJECTOR",
        "Keep an eye",
    ];
    let see_nothing = |screens: &Screens| {
        for size in [(80, 24), (120, 36), (200, 60)] {
            let shown = screen(&screens.projector, size);
            for secret in secrets {
                assert!(!shown.contains(secret), "{secret}:\n{shown}");
            }
        }
    };
    see_nothing(&screens);
    let screens = screens.keys("n ").keys("1f42a1");
    assert!(screens.console().contains("have answered") || screens.console().contains("answered"));
    see_nothing(&screens);
    let screens = screens.key("ctrl-p").keys("p");
    assert_eq!(screens.console.session().projector(), &Projector::Plan);
    let plan = screens.projected();
    assert!(
        plan.contains("Commitments") && !plan.contains("senior"),
        "{plan}"
    );
    see_nothing(&screens);
}

#[test]
fn the_facilitator_chooses_what_is_projected() {
    let screens = Screens::new().keys(" ").key("ctrl-p").keys("b");
    assert_eq!(screens.projected().trim(), "");
    let screens = screens.key("ctrl-p").keys("t").write("Coffee until ten");
    insta::assert_snapshot!("message-120x36", screens.projected());
    let screens = screens.key("ctrl-p").keys("m");
    assert!(screens.projected().contains("Which bet do we make?"));
    insta::assert_snapshot!("console-120x36", screens.console());
    insta::assert_snapshot!("console-80x24", screen(&screens.console, (80, 24)));
    insta::assert_snapshot!("console-200x60", screen(&screens.console, (200, 60)));
    insta::assert_snapshot!("projector-80x24", screen(&screens.projector, (80, 24)));
}

#[test]
fn keys_on_the_projector_change_nothing() {
    let mut screens = Screens::new().keys(" 1l");
    let before = screens.projector.session().clone();
    screens.projector = screens
        .projector
        .keys("12lfbunp+- vwgj")
        .key("enter")
        .key("esc")
        .key("ctrl-r");
    assert_eq!(screens.projector.session(), &before);
}

#[test]
fn the_projector_follows_the_file_of_a_running_session() {
    let house = House::new();
    let plan = house.write("plan.toml", PLAN);
    let nothing = house.run(&["present"]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(err(&nothing).contains("no session"), "{}", err(&nothing));

    let mut console = house.start(&["run", "--console", &plan]);
    wait_until_saved(&console, "start the first round");
    let early = house.start(&["present"]);
    early.wait_for_text("Q3 platform bet");
    console.send_keys("space 1 l 2 f 3 b");
    wait_for_marks(&console, 3);
    early.wait_for_text("has the floor");
    // One that starts late shows the present state at once.
    let mut late = house.start(&["present"]);
    late.wait_for_text("has the floor");
    for projector in [&early, &late] {
        projector.wait_for("three marks", |screen| {
            screen.contents().contains("0 ·  0 ·  1")
        });
    }
    late.send_keys("q");
    assert!(late.wait_for_exit().success());
    late.assert_terminal_is_sane();
    assert!(
        house.session_file().exists(),
        "looking at a session leaves it"
    );
    console.send_keys("ctrl-p b");
    early.wait_for("a blank screen", |screen| {
        screen.contents().trim().is_empty()
    });
    console.send_keys("ctrl-p m q y");
    assert!(console.wait_for_exit().success());
    early.wait_for_text("Which bet do we make?");
    let live: Session = house::session(&house.session_file());
    assert!(live.has_console());
}

/// What a second screen tells in lines, an event after the other.
struct Lines {
    console: Room,
    projector: Room,
    talk: Conversation,
    said: Vec<String>,
}

impl Lines {
    fn new(plan: &str) -> Self {
        let mut console = Room::of(plan);
        console.model.use_console();
        let projector = Room::projector_of(&console);
        let mut talk = Conversation::new(Typist::Pipe);
        talk.listen(&projector.model, &[]);
        let said = talk.due(&projector.model);
        Self {
            console,
            projector,
            talk,
            said,
        }
    }

    fn then(mut self, act: impl FnOnce(Room) -> Room) -> Self {
        self.console = act(self.console);
        let talk = &mut self.talk;
        self.projector
            .follow_one_by_one(&mut self.console, |recorded, model| {
                talk.overhear(recorded);
                talk.listen(model, &[]);
            });
        self.said.extend(self.talk.due(&self.projector.model));
        self
    }

    fn keys(self, keys: &str) -> Self {
        self.then(|room| room.keys(keys))
    }

    fn key(self, name: &str) -> Self {
        self.then(|room| room.key(name))
    }

    fn write(self, text: &str) -> Self {
        self.then(|mut room| {
            room.write(text);
            room
        })
    }

    fn asks(&mut self, line: &str) -> String {
        let now = self.projector.model.now;
        self.talk.hear(&mut self.projector.model, line, now);
        self.talk.due(&self.projector.model).join("\n")
    }
}

#[test]
fn lines_tell_what_the_projector_shows_and_no_more() {
    let lines = Lines::new(PLAN)
        .keys(" c2c2c3c3c3")
        .keys("1l2f3bu")
        .keys("e")
        .write("Bo looks tired")
        .keys("n ")
        .keys("1f42a13u04f4")
        .key("enter")
        .key("ctrl-p")
        .keys("b")
        .keys("n")
        .key("ctrl-p")
        .keys("m")
        .key("enter")
        .write("We build it.")
        .key("enter")
        .keys("1c2c3c4s")
        .key("enter");
    let said = lines.said.join("\n");
    insta::assert_snapshot!("projector-lines", said);
    for secret in [
        "Bo:",
        "Bo has",
        "Bo looks",
        "Chidi:",
        "Chidi has",
        "has voted",
        "has answered",
    ] {
        assert!(!said.contains(secret), "{secret}:\n{said}");
    }
}

#[test]
fn a_warning_is_told_to_the_room_when_it_is_shown_to_it() {
    let mut lines = Lines::new(PLAN)
        .keys(" ")
        .then(|room| room.turns("1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l 1l 2l", 8));
    let warned = |said: &[String]| said.join("\n").contains("WARNING, too many chefs");
    assert!(!warned(&lines.said), "{:?}", lines.said);
    assert!(!lines.asks("where").contains("WARNING"));
    let mut lines = lines.keys("!");
    assert!(warned(&lines.said), "{:?}", lines.said);
    assert!(lines.asks("where").contains("WARNING"));
    let marks = lines.console.session().marks().newest_first().count();
    for line in ["Ana lead", "who", "vote Ana", "+", "help", "decide x"] {
        assert!(lines.asks(line).contains("only tells"), "{line}");
    }
    assert_eq!(
        lines.projector.session().marks().newest_first().count(),
        marks
    );
}

#[test]
fn both_screens_agree_after_every_event_of_a_whole_session() {
    let house = House::new();
    let plan = house.write("plan.toml", PLAN);
    let mut console = house.start(&["run", "--console", &plan]);
    wait_until_saved(&console, "start the first round");
    let projector = house.start(&["present"]);
    projector.wait_for_text("Q3 platform bet");
    let mut listener = house
        .command(&["present", "--plain"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(listener.stdout.take().unwrap());
    let mut heard = String::new();
    lines.read_line(&mut heard).unwrap();
    let agree = |console: &mut Pty, keys: &str, text: &str| {
        console.send_keys(keys);
        for screen in [&*console, &projector] {
            screen.wait_for_text(text);
        }
    };
    agree(&mut console, "space", "1/4 Open floor");
    console.send_keys("1");
    for screen in [&console, &projector] {
        screen.wait_for("Ana has the floor", |screen| {
            // Where there is little room the words are left out.
            ["● has the floor 0:", "● 0:"]
                .iter()
                .any(|floor| screen.contents().contains(floor))
        });
    }
    for (keys, marks) in [("l", 1), ("2 f", 2), ("3 b", 3), ("u", 2), ("ctrl-r", 3)] {
        console.send_keys(keys);
        for screen in [&console, &projector] {
            screen.wait_for(&format!("{marks} marks"), |screen| {
                marks_shown(screen) == marks
            });
        }
    }
    for (keys, text) in [
        ("space", "PAUSED"),
        ("space $ enter", "left of 9:00"),
        ("n", "2/4 Opening poll"),
        ("space 1 f 4", "1 of 4 has answered"),
        ("2 a 1", "2 of 4 have answered"),
        ("3 u 0 4 f 4", "4 of 4 have answered"),
        ("enter", "2 FOR"),
        ("n", "3/4 Ballot"),
    ] {
        agree(&mut console, keys, text);
    }
    console.send_keys("enter");
    console.send_text("We build it.");
    for (keys, text) in [
        ("enter", "We build it."),
        ("enter", "0 of 4 have voted"),
        ("1 c", "1 of 4 has voted"),
        ("2 c 3 c", "3 of 4 have voted"),
        ("4 s", "4 of 4 have voted"),
        ("enter", "3 consented"),
        ("n", "4/4 Commitments"),
    ] {
        agree(&mut console, keys, text);
    }
    console.send_keys("q y");
    assert!(console.wait_for_exit().success());
    // Whoever listens has heard the same, and needs no keyboard for it.
    kill_process(Pid::from_child(&listener), Signal::TERM).unwrap();
    lines.read_to_string(&mut heard).unwrap();
    assert!(listener.wait().unwrap().success());
    for line in ["Ana: lead.", "Bo: follow.", "Voted: 3 of 4.", "Counted."] {
        assert!(heard.contains(line), "{line}:\n{heard}");
    }
    assert!(!heard.contains('\u{1b}'));
}

#[test]
fn a_session_that_was_only_looked_at_is_still_there() {
    let house = House::new();
    let plan = house.write("plan.toml", PLAN);
    let mut run = house.start(&["run", &plan]);
    run.wait_for_text("start the first round");
    run.send_keys("space");
    run.wait_for_text("1/4 Open floor");
    run.send_keys("q y");
    assert!(run.wait_for_exit().success());
    let file = house.session_file();
    for command in ["replay", "present"] {
        // At the very beginning of the session, where nothing has happened yet.
        let mut looking = house.start(&[command, "last"]);
        looking.wait_for_text("Q3 platform bet");
        looking.send_keys("home q");
        assert!(looking.wait_for_exit().success());
        assert!(file.exists(), "{command}");
    }
}
