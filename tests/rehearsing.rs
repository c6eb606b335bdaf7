//! Rehearsals on the screen: the keys are those of a meeting, the people are simulated, and the session's time runs as fast
//! as wanted. The same seed and the same keys at the same moments give the same session.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;
#[path = "support/room.rs"]
#[allow(dead_code, reason = "a rehearsal needs only a part of it")]
mod room;

use colead::app::key::Key;
use colead::app::screen::{CastEntry, HomeEntry, Screen};
use colead::app::{Effect, Message, update};
use colead::plan::builtin;
use colead::session::event::Event;
use colead::session::{Mode, Moment, Phase, Rehearsed, Session};
use house::{House, err, out};
use proptest::prelude::*;
use room::{Room, UNICODE, text};

const PLAN: &str = r#"
title = "Which bet do we make?"
lint_off = ["no-check-in", "no-silent-minute", "no-clarifying"]

[[round]]
name = "Open floor"
kind = "open"
time = "6m"
invites = "both"
question = "Which bet do we make, and what would change your mind?"

[[round]]
name = "Poll"
kind = "poll"
time = "1m"
question = "Which way would you go?"

[[round]]
name = "Ballot"
kind = "ballot"
time = "4m"

[[round]]
name = "Commitments"
kind = "commitments"
time = "4m"
"#;

fn of(cast: &str, seed: u64, factor: u8) -> Rehearsed {
    Rehearsed {
        cast: cast.to_owned(),
        seed,
        speed: factor,
        marked_by_facilitator: false,
    }
}

fn screen(room: &Room) -> String {
    text(&room.draw(120, 36, UNICODE).0)
}

/// From the first round to the close: every key at the same moment of the session, whatever the speed. `also` is how often
/// something else wakes the program, in milliseconds.
fn held(cast: &str, seed: u64, factor: u8, also: u64) -> Room {
    let at = |room: Room, time| room.session_at(time, also);
    let room = Room::rehearsal(PLAN, of(cast, seed, factor), 5);
    let room = at(room, "0:16").keys(" ");
    let room = at(room, "6:40").keys("z");
    let room = at(room, "7:12").keys("n ");
    let mut room = at(room, "8:00").key("enter").keys("n").key("enter");
    room.press("enter");
    let room = at(room, "9:04").key("enter");
    let room = at(room, "10:08").key("enter");
    let room = at(room, "10:40").key("enter").key("enter");
    at(room, "12:16").keys("n ")
}

#[test]
fn the_same_seed_and_keys_give_the_same_session_at_any_speed() {
    let first = held("balanced", 7, 1, 1000);
    assert!(first.recorded().len() > 60, "{}", first.recorded().len());
    for (speed, also) in [(1, 137), (4, 1000), (64, 90)] {
        assert_eq!(
            held("balanced", 7, speed, also).recorded(),
            first.recorded(),
            "{speed}× woken every {also} ms"
        );
    }
    assert_ne!(
        held("balanced", 8, 1, 1000).recorded(),
        first.recorded(),
        "another seed"
    );
}

#[test]
fn what_is_recorded_is_the_session() {
    let room = held("board", 3, 16, 1000);
    let mut folded = Session::new(room.session().opening().clone());
    let mut last = Moment::START;
    for recorded in room.recorded() {
        assert!(recorded.t >= last);
        last = recorded.t;
        folded.apply(recorded);
    }
    assert_eq!(folded.marks(), room.session().marks());
    assert_eq!(folded.ballots(), room.session().ballots());
    assert_eq!(folded.seq(), room.session().seq());
}

#[test]
fn the_cast_speaks_answers_and_votes() {
    let room = held("balanced", 7, 16, 1000);
    let session = room.session();
    assert!(session.marks().newest_first().count() > 15);
    assert_eq!(session.polls()[0].answers.len(), 5);
    let ballot = &session.ballots()[0];
    assert_eq!(ballot.missing().count(), 0, "everybody has voted");
    assert_eq!(
        session.proposal().versions[0].text,
        "We run a pilot of the new platform with two customers for six weeks, and decide in June.",
        "the cast's proposal stood in the prompt"
    );
}

#[test]
fn a_rehearsal_says_so_on_every_screen() {
    let mut room = Room::rehearsal(PLAN, of("chefs", 7, 8), 5);
    for (key, wanted) in [
        ("j", Screen::Lobby { selected: 0 }),
        ("space", Screen::Stage),
        ("v", Screen::Ballot),
        ("w", Screen::Commitments { selected: 0 }),
        ("g", Screen::Close),
    ] {
        room.press(key);
        assert_eq!(room.model.screen, wanted);
        for (width, height) in [(60, 18), (80, 24), (200, 60)] {
            let shown = text(&room.draw(width, height, UNICODE).0);
            let header = shown.lines().next().unwrap();
            assert!(header.contains("REHEARSAL 8×"), "{wanted:?}: {header}");
        }
    }
    let replayed = screen(&room.replayed());
    assert!(replayed.lines().next().unwrap().contains("REHEARSAL"));
}

#[test]
fn a_session_with_people_is_no_rehearsal() {
    let room = Room::of(PLAN).keys("a");
    let room = room.key("esc").keys(">");
    assert!(!screen(&room).contains("REHEARSAL"));
    assert!(screen(&room).contains("This is no rehearsal"));
}

#[test]
fn speed_is_doubled_and_halved_between_1_and_64() {
    let mut room = Room::rehearsal(PLAN, of("chefs", 7, 1), 5);
    let speed = |room: &Room| room.model.rehearsing().unwrap().speed().factor();
    room.press("<");
    assert_eq!(speed(&room).to_string(), "1");
    for _ in 0..8 {
        room.press(">");
    }
    assert_eq!(speed(&room).to_string(), "64");
    room.press("<");
    assert_eq!(speed(&room).to_string(), "32");
}

#[test]
fn a_frozen_rehearsal_stands_still_and_leaves_no_trace() {
    let room = Room::rehearsal(PLAN, of("chefs", 7, 8), 5).keys(" ");
    let mut room = room.session_at("1:04", 1000).key("ctrl-f");
    let before = room.recorded().len();
    let now = room.model.now;
    assert_eq!(room.model.next_change(), None, "nothing runs");
    room.pass(3600);
    assert_eq!((room.model.now, room.recorded().len()), (now, before));
    assert!(screen(&room).contains("REHEARSAL frozen"));
    let room = room.key("ctrl-f").session_at("2:08", 1000);
    assert!(room.recorded().len() > before);
}

#[test]
fn nobody_is_hurried_who_writes_or_has_not_begun() {
    let mut room = Room::rehearsal(PLAN, of("chefs", 7, 64), 5);
    room.pass(2);
    assert_eq!(room.model.now, Moment::from_secs(2), "in the lobby");
    let mut room = room.keys(" e");
    room.pass(1);
    assert_eq!(room.model.now, Moment::from_secs(3), "a note is written");
    let mut room = room.key("esc");
    room.pass(1);
    assert_eq!(room.model.now, Moment::from_secs(67), "the round runs");
    room.pass(600);
    assert_eq!(
        room.model.now,
        Moment::from_secs(67 + 128),
        "a program that was stopped misses little"
    );
}

#[test]
fn the_meeting_can_be_paused_and_the_cast_waits() {
    let room = Room::rehearsal(PLAN, of("chefs", 7, 8), 5).keys(" ");
    let room = room.session_at("1:04", 1000).keys(" ");
    assert_eq!(room.session().phase(), Phase::Paused);
    let before = room.recorded().len();
    let room = room.session_at("9:04", 1000);
    assert_eq!(room.recorded().len(), before);
    let room = room.keys(" ").session_at("11:12", 1000);
    assert!(room.recorded().len() > before + 5);
}

#[test]
fn somebody_whom_the_facilitator_takes_the_floor_from_is_silent() {
    let room = Room::rehearsal(PLAN, of("chefs", 7, 1), 5).keys(" ");
    let mut room = room.session_at("0:30", 1000);
    let holder = room.session().floor().unwrap().who;
    let other = if holder.0 == 0 { "2" } else { "1" };
    room.press(other);
    assert_ne!(room.session().floor().unwrap().who, holder);
    let (who, _, speaks) = room.model.spoken_line().unwrap();
    assert!(speaks && who != holder);
}

#[test]
fn who_comes_late_is_away_in_the_lobby_and_comes() {
    let plan = builtin::find("default").unwrap().toml;
    let room = Room::rehearsal(plan, of("board", 1, 64), 8);
    let greta = room.session().people()[6].id;
    assert!(!room.session().person(greta).unwrap().present);
    let room = room.keys(" ").session_at("11:12", 1000);
    assert!(room.session().person(greta).unwrap().present);
}

#[test]
fn the_screens_of_a_rehearsal() {
    for (width, height) in [(80, 24), (120, 36), (200, 60)] {
        let room = Room::rehearsal(PLAN, of("chefs", 7, 4), 5).keys(" ");
        let room = room.session_at("1:04", 1000);
        let shown = text(&room.draw(width, height, UNICODE).0);
        insta::assert_snapshot!(format!("stage-{width}x{height}"), shown);
    }
}

/// The notice on the lower rule.
fn notice(room: &Room) -> String {
    room.model
        .notice
        .as_ref()
        .map(|notice| notice.text.clone())
        .unwrap_or_default()
}

#[test]
fn a_jump_goes_to_the_next_thing_that_wants_the_facilitator() {
    let mut room = Room::rehearsal(PLAN, of("chefs", 7, 1), 6);
    room.press("ctrl-n");
    assert_eq!(
        notice(&room),
        "Nothing happens before the round is started."
    );
    assert_eq!(room.model.now, Moment::START);
    let mut room = room.keys(" ");
    room.press("ctrl-n");
    assert!(notice(&room).ends_with("later: a warning, too many chefs."));
    assert!(room.model.alert_shown().is_some());
    room.press("z");
    room.press("ctrl-n");
    assert!(
        notice(&room).ends_with("later: the time is up."),
        "{}",
        notice(&room)
    );
    assert_eq!(room.model.now, Moment::from_secs(360));
    let mut room = room.keys("n ").key("ctrl-n");
    assert!(notice(&room).ends_with("later: everybody has answered."));
    room.press("enter");
    // The proposal of the cast, taken over, and the ballot on it.
    let mut room = room.keys("n ").key("enter").key("enter").key("enter");
    room.press("ctrl-n");
    assert!(
        notice(&room).ends_with("later: everybody has voted."),
        "{}",
        notice(&room)
    );
    assert!(
        room.session()
            .open_ballot()
            .unwrap()
            .missing()
            .next()
            .is_none()
    );
    room.press("space");
    room.press("ctrl-n");
    assert_eq!(
        notice(&room),
        "The session is paused: nobody does anything."
    );
}

#[test]
fn a_jump_over_turns_gives_the_session_that_waiting_gives() {
    let jumped = Room::rehearsal(PLAN, of("chefs", 7, 1), 6)
        .keys(" ")
        .key("ctrl-n");
    let end = jumped.model.now;
    let waited = Room::rehearsal(PLAN, of("chefs", 7, 1), 6).keys(" ");
    let waited = waited.session_at(&end.to_string(), 1000);
    assert_eq!(waited.recorded(), jumped.recorded());
}

#[test]
fn a_jump_goes_no_hours_beyond_the_end_of_a_round() {
    let mut room = Room::rehearsal(PLAN, of("chefs", 7, 1), 6).keys(" ");
    while room.model.now < Moment::from_secs(360) {
        room.press("ctrl-n");
    }
    for _ in 0..5 {
        room.press("ctrl-n");
    }
    assert!(room.model.now <= Moment::from_secs(360 + 5 * 120));
}

#[test]
fn a_jump_stops_where_somebody_comes() {
    let plan = builtin::find("default").unwrap().toml;
    let mut room = Room::rehearsal(plan, of("board", 1, 64), 8).keys(" ");
    let mut said = Vec::new();
    while room.model.now < Moment::from_secs(11 * 60) {
        room.press("ctrl-n");
        said.push(notice(&room));
    }
    let came = "Greta is here.";
    assert!(said.iter().any(|notice| notice.ends_with(came)), "{said:?}");
}

fn at_home() -> Room {
    let plan = |name: &str| HomeEntry::Plan {
        name: name.to_owned(),
        title: name.to_owned(),
        summary: "an hour".to_owned(),
    };
    let recent = HomeEntry::Recent {
        id: "20261120-100000-test".to_owned(),
        title: "Budget".to_owned(),
        when: "2026-11-20 10:00".to_owned(),
        outcome: "We wait.".to_owned(),
    };
    let mut room = Room::at_home(vec![plan("default"), plan("thirty"), recent]);
    room.model.casts = colead::rehearsal::cast::all()
        .iter()
        .map(|cast| CastEntry {
            name: cast.name.to_owned(),
            summary: "people who are not there".to_owned(),
        })
        .collect();
    room
}

#[test]
fn a_plan_is_rehearsed_from_the_home_screen() {
    let wanted = |room: &mut Room, key: &str| {
        let key: Key = key.parse().unwrap();
        update(&mut room.model, Message::Key(key), Moment::START)
    };
    let mut room = at_home().key("down").key("r").key("down");
    let shown = screen(&room);
    assert!(shown.contains("Rehearse thirty with"), "{shown}");
    let effects = wanted(&mut room, "enter");
    assert!(
        matches!(&effects[..], [Effect::Rehearse { plan, cast, marked_by_facilitator: false }]
            if plan == "thirty" && cast == "chefs"),
        "{effects:?}"
    );
    let mut room = at_home().key("r");
    let effects = wanted(&mut room, "m");
    assert!(
        matches!(&effects[..], [Effect::Rehearse { plan, cast, marked_by_facilitator: true }]
            if plan == "default" && cast == "balanced"),
        "{effects:?}"
    );
    let room = at_home().key("down").key("down").key("r");
    assert_eq!(notice(&room), "Choose a plan to rehearse.");
}

/// Marks by the facilitator: what each turn means, but every fifth wrongly, and none of every seventh.
fn marked() -> Room {
    let mut rehearsal = of("balanced", 7, 1);
    rehearsal.marked_by_facilitator = true;
    let mut room = Room::rehearsal(PLAN, rehearsal, 5).keys(" ");
    let mut seen = 0;
    while room.model.now < Moment::from_secs(330) {
        room.pass(1);
        let spoken = room.model.rehearsing().unwrap().company().spoken();
        let turn = spoken.len();
        let Some(mode) = spoken.last().and_then(|spoken| spoken.mode) else {
            continue;
        };
        if turn == seen {
            continue;
        }
        seen = turn;
        let right = match mode {
            Mode::Lead => "l",
            Mode::Follow => "f",
            Mode::Both => "b",
        };
        match turn {
            _ if turn.is_multiple_of(7) => {}
            _ if turn.is_multiple_of(5) => room.press(if right == "l" { "f" } else { "l" }),
            _ => room.press(right),
        }
    }
    room
}

#[test]
fn marking_is_scored_against_what_the_cast_meant() {
    let room = marked();
    let spoken = room.model.rehearsing().unwrap().company().spoken();
    let over = spoken
        .iter()
        .filter(|spoken| spoken.until.is_some())
        .count();
    assert!(over > 14, "{over}");
    let (wrong, none) = (1..=over).fold((0, 0), |(wrong, none), turn| match turn {
        _ if turn.is_multiple_of(7) => (wrong, none + 1),
        _ if turn.is_multiple_of(5) => (wrong + 1, none),
        _ => (wrong, none),
    });
    let room = room.keys("g");
    let score = room.model.marking_score().unwrap();
    let marked = u32::try_from(over - none).unwrap();
    assert_eq!(score.agreement.turns(), marked);
    assert_eq!(score.agreement.alike(), marked - wrong);
    assert_eq!((score.unmarked, score.needless), (none, 0));
    assert_eq!(score.misses.len(), none + wrong as usize);
    assert!(score.agreement.kappa().unwrap() < 1.0);
    assert!(
        score.misses.iter().all(|miss| !miss.line.is_empty()),
        "each with the words that were said"
    );
    let report = room.model.marking_report();
    assert!(report[0].contains("marked turns as the cast meant them"));
    assert_eq!(report.len(), score.words().len() + score.misses.len());
}

#[test]
fn the_score_stands_on_the_close_with_every_miss_one_key_away() {
    let room = marked().keys("g");
    let shown = screen(&room);
    assert!(
        shown.contains("MARKING") && shown.contains("kappa"),
        "{shown}"
    );
    let mut room = room.keys("k");
    for (width, height) in [(80, 24), (120, 36), (200, 60)] {
        let shown = text(&room.draw(width, height, UNICODE).0);
        insta::assert_snapshot!(format!("marking-{width}x{height}"), shown);
    }
    room.press("esc");
    room.press("esc");
    // What is corrected later is corrected in the score.
    let before = room.model.marking_score().unwrap().unmarked;
    let room = room.keys("uuug");
    assert!(room.model.marking_score().unwrap().unmarked > before);
}

#[test]
fn what_was_jumped_over_is_no_miss() {
    let mut rehearsal = of("balanced", 7, 1);
    rehearsal.marked_by_facilitator = true;
    let room = Room::rehearsal(PLAN, rehearsal, 5).keys(" ").key("ctrl-n");
    assert!(room.session().marks().is_empty(), "nobody marks");
    let room = room.keys("g");
    assert!(room.model.marking_score().is_none());
    assert!(room.model.marking_report().is_empty());
}

#[test]
fn a_secret_ballot_of_a_rehearsal_can_be_repeated() {
    let plan = PLAN.replace(
        "kind = \"ballot\"\ntime = \"4m\"",
        "kind = \"ballot\"\ntime = \"4m\"\n[round.ballot]\nsecret = true\nproposal = \"We wait.\"",
    );
    let mut room = Room::rehearsal(&plan, of("balanced", 7, 1), 6).keys(" nn ");
    room.press("enter");
    let mut room = room.key("ctrl-n");
    assert!(
        notice(&room).ends_with("later: everybody has voted."),
        "{}",
        notice(&room)
    );
    let key: Key = "enter".parse().unwrap();
    let effects = update(&mut room.model, Message::Key(key), Moment::from_secs(5));
    let draws = |effect: &Effect| matches!(effect, Effect::DrawChance);
    assert!(!effects.iter().any(draws), "chance comes from the seed");
    assert!(room.session().open_ballot().is_none());
    assert_eq!(room.session().ballots()[0].voted().count(), 6);
}

#[test]
fn where_the_cast_marks_there_is_nothing_to_score() {
    let room = Room::rehearsal(PLAN, of("balanced", 7, 1), 5).keys(" ");
    let mut room = room.session_at("1:00", 1000).keys("g");
    assert!(!screen(&room).contains("MARKING"));
    room.press("k");
    assert_eq!(notice(&room), "There is no marking of yours to look at.");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever is pressed in whatever order, nothing panics, and what is recorded folds to what is on the screen.
    #[test]
    fn any_keys_at_any_time_are_a_session(
        seed in any::<u64>(),
        keys in prop::collection::vec((prop::sample::select(vec![
            " ", "n", "p", "1", "3", "l", "f", "b", "u", "v", "w", "g", "j", "enter", "esc", "y", "tab",
            "h", "o", "x", "z", ">", "<", "ctrl-f", "ctrl-n", "ctrl-r", "+", ".", "k",
        ]), 0_u64..40), 1..60),
    ) {
        let mut room = Room::rehearsal(PLAN, of("board", seed, 16), 8);
        for (key, wait) in keys {
            room.press(if key == " " { "space" } else { key });
            for _ in 0..wait {
                room.pass(1);
            }
        }
        let mut folded = Session::new(room.session().opening().clone());
        for recorded in room.recorded() {
            folded.apply(recorded);
        }
        prop_assert_eq!(folded.seq(), room.session().seq());
        prop_assert_eq!(folded.marks(), room.session().marks());
        prop_assert_eq!(folded.phase(), room.session().phase());
    }
}

#[test]
fn a_rehearsal_is_kept_apart_from_sessions() {
    let house = House::new();
    let plan = house.write("plan.toml", PLAN);
    let arguments = [
        "rehearse",
        &plan,
        "--cast",
        "chefs",
        "--people",
        "Ana,Bo,Zoë",
        "--seed",
        "7",
        "--speed",
        "64",
    ];
    let mut pty = house.start(&arguments);
    pty.wait_for_text("start the first round");
    assert!(pty.screen().contains("REHEARSAL 64×"));
    pty.send_keys("space");
    pty.wait_for("some marks", |screen| {
        screen.contents().contains("likely balance")
    });
    pty.wait_for_text("● saved");
    pty.send_keys("q");
    pty.wait_for_text("The rehearsal ends here");
    pty.send_keys("right enter");
    assert!(pty.wait_for_exit().success());
    assert!(pty.screen().contains("--cast chefs --seed 7"));
    pty.assert_terminal_is_sane();

    assert!(house.session_files().is_empty());
    let folder = house.path("data").join("rehearsals");
    let file = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap();
    let id = file.file_name().to_string_lossy().replace(".jsonl", "");
    let first = std::fs::read_to_string(file.path()).unwrap();
    assert!(first.contains(r#""rehearsal":{"cast":"chefs","seed":7,"speed":64}"#));

    let none = house.run(&["sessions", "list"]);
    assert!(out(&none).contains("No session is saved yet"));
    let listed = house.run(&["sessions", "list", "--rehearsals"]);
    assert!(out(&listed).contains(&id) && out(&listed).contains("interrupted"));
    assert!(house.run(&["sessions", "verify", &id]).status.success());
    let minutes = house.run(&["report", &id]);
    assert!(out(&minutes).contains("**A rehearsal.**"));
    assert!(out(&minutes).contains("Cast: chefs, seed 7."));
    let json = house.run(&["report", &id, "--as", "json"]);
    assert!(out(&json).contains(r#""seed": 7"#));
    let calendar = house.run(&["report", &id, "--as", "ics"]);
    assert_eq!(calendar.status.code(), Some(2));
    let trends = house.run(&["trends"]);
    assert!(!out(&trends).contains("Which bet"));

    let mut pty = house.start(&["resume", &id]);
    assert_eq!(pty.wait_for_exit().exit_code(), 2);
    assert!(pty.screen().contains("is a rehearsal"));
    pty = house.start(&["replay", &id]);
    pty.wait_for_text("REPLAY");
    assert!(pty.screen().contains("REHEARSAL"));
    pty.send_keys("q");
    assert!(pty.wait_for_exit().success());
}

#[test]
fn wrong_words_are_refused_with_what_is_right() {
    let house = House::new();
    let refused = |arguments: &[&str]| {
        let answer = house.run(arguments);
        assert_eq!(answer.status.code(), Some(2), "{arguments:?}");
        err(&answer)
    };
    let speed = refused(&["rehearse", "--speed", "3"]);
    assert!(speed.contains("choose 1, 2, 4, 8, 16, 32 or 64"), "{speed}");
    let cast = refused(&["rehearse", "--cast", "nobody"]);
    assert!(cast.contains("there is no cast nobody"), "{cast}");
    let json = refused(&["rehearse", "--format", "json"]);
    assert!(json.contains("--headless"), "{json}");
    let both = refused(&["rehearse", "--headless", "--speed", "4"]);
    assert!(both.contains("--speed"), "{both}");
}

#[test]
fn warnings_come_up_while_a_rehearsal_runs() {
    let room = Room::rehearsal(PLAN, of("chefs", 7, 16), 6).keys(" ");
    let room = room.session_at("6:08", 1000);
    let raised = room
        .recorded()
        .iter()
        .any(|recorded| matches!(recorded.event, Event::AlertRaised { .. }));
    assert!(raised);
}
