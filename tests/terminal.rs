//! The built program on a real terminal: a whole meeting by keys, and every way in which it may end.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;

use std::time::Duration;

use colead::journal::{Header, Journal, new_id};
use colead::plan::check;
use colead::runtime::sessions;
use colead::session::alert::AlertFate;
use colead::session::pattern::Pattern;
use colead::session::{Command, Mode, Moment, PersonId};
use house::{
    House, PLAN, err, lines, marks, out, plan_with_people, session, wait_for_marks,
    wait_until_saved,
};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use pty::Pty;
use rustix::process::Signal;

/// A running open round of five people with three marks, all of them saved.
fn meeting(house: &House, variables: &[(&str, &str)]) -> Pty {
    let plan = house.write("plan.toml", plan_with_people());
    let mut pty = house.start_with(&["run", &plan], variables);
    pty.wait_for_text("start the first round");
    pty.send_keys("space 1 l 2 f 3 b");
    wait_for_marks(&pty, 3);
    pty
}

/// The file of [`meeting`] is whole and can be gone on with.
#[track_caller]
fn assert_resumable(house: &House) {
    let file = house.session_file();
    assert_eq!(marks(&session(&file)), ["1l", "2f", "3b"]);
    let verified = house.run(&["sessions", "verify", "last"]);
    assert!(verified.status.success(), "{}", err(&verified));
    assert!(err(&verified).is_empty(), "no torn end: {}", err(&verified));

    let mut pty = house.start(&["resume"]);
    pty.wait_for_text("Did the meeting go on?");
    pty.send_keys("x");
    pty.send_keys("4 l");
    wait_for_marks(&pty, 4);
    pty.signal(Signal::TERM);
    assert!(pty.wait_for_exit().success());
    assert_eq!(marks(&session(&file)), ["1l", "2f", "3b", "4l"]);
}

#[test]
fn a_whole_meeting_by_keys() {
    let house = House::new();
    let plan = house.write("plan.toml", PLAN);
    let mut pty = house.start(&["run", &plan]);
    fill_the_lobby(&mut pty);
    hold_three_rounds(&mut pty);
    decide(&mut pty);
    close(&mut pty);
    assert!(pty.wait_for_exit().success());
    pty.assert_terminal_is_sane();

    let minutes = out(&house.run(&["report", "last"]));
    for fact in [
        "We move billing first, once its team agrees",
        "Its team has not agreed",
        "Ask the billing team",
        "2029-12-04",
        "2030-01-31",
        "Eun-ji",
    ] {
        assert!(minutes.contains(fact), "{fact} is missing:\n{minutes}");
    }
    assert!(house.run(&["sessions", "verify", "last"]).status.success());
    let saved = session(&house.session_file());
    assert!(saved.is_closed());
    assert_eq!(
        marks(&saved).concat(),
        "1l2f3b4l5f1f2l3l4b5l1l1l2f2f3b3b4f4f5l5l1f2b3f4l5b1b2f3l4f5b"
    );
    let lines = lines(&house.session_file());
    for kind in ["paused", "resumed", "round_extended"] {
        assert!(lines.iter().any(|line| line["kind"] == kind), "{kind}");
    }
}

fn fill_the_lobby(pty: &mut Pty) {
    pty.wait_for_text("add the first person");
    pty.send_keys("enter");
    for name in ["Ana", "Bo", "Chidi", "Dana", "Eun-ji"] {
        pty.wait_for_text("One name at a time");
        pty.send_text(name);
        pty.send_keys("enter");
        wait_until_saved(pty, name);
    }
    pty.send_keys("enter");
    pty.wait_for_text("start the first round");
}

/// Thirty marks, with a pause, a minute more, two marks undone and redone.
fn hold_three_rounds(pty: &mut Pty) {
    pty.send_keys("space");
    pty.wait_for_text("1/5 Open floor");
    pty.send_keys("1 l 2 f 3 b 4 l 5 f 1 f 2 l 3 l 4 b 5 l");
    wait_for_marks(pty, 10);
    pty.send_keys("space");
    wait_until_saved(pty, "PAUSED");
    pty.send_keys("space +");
    wait_until_saved(pty, "left of 7:00");
    pty.send_keys("u u");
    wait_for_marks(pty, 8);
    pty.send_keys("ctrl-r ctrl-r");
    wait_for_marks(pty, 10);

    pty.send_keys("n space");
    pty.wait_for_text("2/5 Go-round");
    pty.send_keys("tab l l tab f f tab b b tab f f tab l l");
    wait_for_marks(pty, 20);

    pty.send_keys("n space");
    pty.wait_for_text("3/5 Second floor");
    pty.send_keys("1 f 2 b 3 f 4 l 5 b 1 b 2 f 3 l 4 f 5 b");
    wait_for_marks(pty, 30);
}

/// One objection, its reason, an amendment that answers it, consent, a decision.
fn decide(pty: &mut Pty) {
    pty.send_keys("n space");
    pty.wait_for_text("4/5 Ballot");
    pty.send_keys("enter");
    pty.wait_for_text("We move billing first");
    pty.send_keys("enter");
    pty.wait_for_text("open the ballot");
    pty.send_keys("enter");
    pty.wait_for_text("0 of 5 have voted");
    vote(pty, ["c", "c", "o", "c", "s"]);
    pty.wait_for_text("reveal and count");
    pty.send_keys("enter");
    pty.wait_for_text("write down why Chidi objects");
    pty.send_keys("enter");
    pty.wait_for_text("Why does Chidi object?");
    pty.send_text("Its team has not agreed");
    pty.send_keys("enter");
    wait_until_saved(pty, "amend the proposal");
    pty.send_keys("enter");
    pty.wait_for_text("The proposal");
    pty.send_text(", once its team agrees");
    pty.send_keys("enter");
    wait_until_saved(pty, "version 2, amended after an objection");
    pty.send_keys("enter");
    pty.wait_for_text("0 of 5 have voted");
    vote(pty, ["c", "c", "c", "c", "s"]);
    pty.wait_for_text("reveal and count");
    pty.send_keys("enter");
    pty.wait_for_text("record the decision");
    pty.send_keys("enter");
    pty.wait_for_text("What was decided?");
    pty.send_keys("enter");
    pty.wait_for_text("Reviewed when?");
    pty.send_keys("ctrl-u");
    pty.send_text("2030-01-31");
    pty.send_keys("enter");
    pty.wait_for_text("next: Commitments");
}

/// Two commitments, the close, and out.
fn close(pty: &mut Pty) {
    pty.send_keys("n space");
    pty.wait_for_text("Nobody carries this decision out yet");
    commit(pty, "2", "Ask the billing team", "2029-12-04");
    commit(pty, "5", "Write the plan", "2029-12-18");
    pty.send_keys("n");
    pty.wait_for_text("close the session");
    pty.send_keys("enter");
    pty.wait_for_text("Close the session?");
    pty.send_keys("y");
    pty.wait_for_text("leave colead");
    pty.wait_for_text("Saved in");
    pty.send_keys("q");
}

fn vote(pty: &mut Pty, votes: [&str; 5]) {
    for (seat, vote) in votes.iter().enumerate() {
        pty.send_keys(&format!("{} {vote}", seat + 1));
        if seat < 4 {
            pty.wait_for_text(&format!("{} of 5 ha", seat + 1));
        }
    }
}

fn commit(pty: &mut Pty, key: &str, deed: &str, due: &str) {
    pty.send_keys(key);
    pty.wait_for_text("do?");
    pty.send_text(deed);
    pty.send_keys("enter");
    pty.wait_for_text("By when will");
    pty.send_text(due);
    pty.send_keys("enter");
    wait_until_saved(pty, &format!("by {due}"));
    // How it will be known is asked, and may be left empty.
    pty.wait_for_text("How will we know");
    pty.send_keys("enter");
    pty.wait_for("the question to go", |screen| {
        !screen.contents().contains("How will we know")
    });
}

/// The detector looks every five seconds and shows what lasts for ten, so this test takes a quarter of a minute.
#[test]
fn a_warning_comes_up_and_its_counter_move_is_one_key() {
    let house = House::new();
    write_a_meeting_of_chefs(&house);
    let mut pty = house.start(&["resume"]);
    pty.wait_for_text("Did the meeting go on?");
    pty.send_keys("x");
    pty.wait_for_text("TOO MANY CHEFS");
    pty.wait_for_text("[enter] run \"Build only\" for 3 min");
    pty.send_keys("enter");
    wait_until_saved(&pty, "2/7 Build only · follow");
    pty.send_keys("2 f");
    wait_for_marks(&pty, 21);
    pty.signal(Signal::TERM);
    assert!(pty.wait_for_exit().success());

    let saved = session(&house.session_file());
    let raised = &saved.alerts()[0];
    assert_eq!(raised.alert.pattern, Pattern::TooManyChefs);
    assert_eq!(raised.fate, AlertFate::CounterMove(1));
}

/// The file of a meeting that began 200 seconds ago, in which everybody has led every ten seconds until now.
fn write_a_meeting_of_chefs(house: &House) {
    let started_at = Timestamp::now().to_zoned(TimeZone::UTC) - Duration::from_secs(200);
    let plan = check::parse("plan.toml", &plan_with_people()).unwrap();
    let header = Header {
        id: new_id(&started_at).unwrap(),
        title: plan.title.clone(),
        started_at,
        seed: 1,
        imported: None,
        rehearsal: None,
        plan,
        resealed: Vec::new(),
    };
    let mut session = sessions::begin(&header);
    let mut recorded = session
        .perform(&Command::StartRound, Moment::START)
        .unwrap();
    for (turn, seat) in (1..=20).zip((0..4).cycle()) {
        let now = Moment::from_secs(10 * turn);
        let who = PersonId(seat);
        let mode = Mode::Lead;
        recorded.extend(session.perform(&Command::ToggleFloor { who }, now).unwrap());
        recorded.extend(session.perform(&Command::Mark { mode }, now).unwrap());
    }
    let path = house.sessions_folder().join(format!("{}.jsonl", header.id));
    let mut journal = Journal::create(&path, &header).unwrap();
    journal.append(&recorded).unwrap();
}

#[test]
fn quitting_asks_while_a_round_runs_and_staying_is_the_easy_answer() {
    let house = House::new();
    let mut pty = meeting(&house, &[]);
    pty.send_keys("q");
    pty.wait_for_text("▸[ Stay ]◂");
    pty.send_keys("enter");
    pty.wait_for("the question to go", |screen| {
        !screen.contents().contains("Leave colead?")
    });
    pty.send_keys("ctrl-c");
    pty.wait_for_text("▸[ Stay ]◂");
    pty.send_keys("right enter");
    assert!(pty.wait_for_exit().success());
    pty.assert_terminal_is_sane();
    assert_resumable(&house);
}

#[test]
fn a_signal_to_end_is_obeyed_in_order() {
    for signal in [Signal::TERM, Signal::INT, Signal::HUP, Signal::QUIT] {
        let house = House::new();
        let pty = meeting(&house, &[]);
        pty.signal(signal);
        assert!(pty.wait_for_exit().success(), "{signal:?}");
        pty.assert_terminal_is_sane();
        assert_resumable(&house);
    }
}

#[test]
fn a_closed_window_loses_nothing() {
    let house = House::new();
    let mut pty = meeting(&house, &[]);
    pty.hang_up();
    pty.wait_for_exit();
    assert_resumable(&house);
}

#[test]
fn a_stop_by_signal_gives_the_terminal_back_until_the_program_goes_on() {
    let house = House::new();
    let mut pty = meeting(&house, &[]);
    pty.signal(Signal::TSTP);
    pty.wait_until_stopped();
    pty.assert_terminal_is_sane();
    pty.signal(Signal::CONT);
    pty.wait_for_text("1/5 Open floor");
    pty.send_keys("4 l");
    wait_for_marks(&pty, 4);
    pty.send_keys("u");
    wait_for_marks(&pty, 3);
    pty.signal(Signal::TERM);
    assert!(pty.wait_for_exit().success());
    pty.assert_terminal_is_sane();
}

#[test]
fn the_suspend_key_gives_the_shell_back() {
    let house = House::new();
    house.write("plan.toml", plan_with_people());
    let mut pty = house.start_in_shell("run plan.toml");
    pty.wait_for_text("start the first round");
    pty.send_keys("space 1 l");
    wait_for_marks(&pty, 1);
    pty.send_keys("ctrl-z");
    pty.wait_for_text("STOPPED");
    pty.assert_terminal_is_sane();
    pty.send_keys("enter");
    pty.wait_for_text("1/5 Open floor");
    pty.send_keys("2 f");
    wait_for_marks(&pty, 2);
    pty.send_keys("q");
    pty.wait_for_text("Leave colead?");
    pty.send_keys("y");
    assert!(pty.wait_for_exit().success());
    pty.assert_terminal_is_sane();
    assert_eq!(marks(&session(&house.session_file())), ["1l", "2f"]);
}

#[test]
fn without_a_shell_the_suspend_key_does_nothing() {
    let house = House::new();
    let mut pty = meeting(&house, &[]);
    pty.send_keys("ctrl-z");
    pty.wait_for_text("There is no shell here");
    pty.send_keys("4 l");
    wait_for_marks(&pty, 4);
}

#[test]
fn keys_come_from_the_terminal_when_standard_input_is_something_else() {
    let house = House::new();
    house.write("plan.toml", plan_with_people());
    let mut pty = house.start_in_shell("run plan.toml </dev/null");
    pty.wait_for_text("start the first round");
    pty.send_keys("space 1 l");
    wait_for_marks(&pty, 1);
    pty.send_keys("q");
    pty.wait_for_text("Leave colead?");
    pty.send_keys("y");
    pty.wait_for_text("STOPPED");
    pty.assert_terminal_is_sane();
}

#[test]
fn a_session_is_written_by_one_program_at_a_time() {
    let house = House::new();
    let mut pty = meeting(&house, &[]);
    let file = house.session_file();
    let id = file.file_stem().unwrap().to_str().unwrap();
    for (arguments, code, says) in [
        (&["resume"][..], 2, "running in another window"),
        (&["resume", id], 1, "being written by another colead"),
    ] {
        let second = house.start(arguments);
        assert_eq!(second.wait_for_exit().exit_code(), code);
        second.assert_terminal_is_sane();
        let screen = second.screen();
        assert!(screen.contains(says), "{screen}");
    }

    assert!(house.run(&["sessions", "verify", "last"]).status.success());
    pty.send_keys("4 l");
    wait_for_marks(&pty, 4);
}

#[test]
fn a_plan_is_changed_in_the_lobby_taken_and_saved_with_its_remarks() {
    let house = House::new();
    let plan = house.write(
        "plan.toml",
        format!("# Our own remark.\n{}", plan_with_people()),
    );
    let before = std::fs::read_to_string(&plan).unwrap();
    let mut pty = house.start(&["run", &plan]);
    pty.wait_for_text("start the first round");
    pty.send_keys("p n");
    pty.wait_for_text("What is the round called?");
    pty.send_keys("ctrl-u");
    pty.send_text("Talk first");
    pty.send_keys("enter s");
    pty.wait_for_text("Save the plan to which file?");
    pty.send_keys("enter");
    pty.wait_for_text("Replace the file?");
    assert_eq!(
        std::fs::read_to_string(&plan).unwrap(),
        before,
        "not unasked"
    );
    pty.send_keys("y");
    pty.wait_for_text("The plan is in");
    let saved = std::fs::read_to_string(&plan).unwrap();
    assert!(saved.starts_with("# Our own remark.\n"), "{saved}");
    assert!(saved.contains("name = \"Talk first\""), "{saved}");
    pty.send_keys("enter");
    pty.wait_for_text("The meeting goes by this plan.");
    wait_until_saved(&pty, "Talk first");
    pty.signal(Signal::KILL);
    pty.wait_for_exit();
    let session = session(&house.session_file());
    assert_eq!(session.agenda().slots()[0].round.name, "Talk first");
    assert!(house.run(&["sessions", "verify", "last"]).status.success());
}

/// Clicks on the first place where these words stand.
fn click(pty: &mut Pty, words: &str) {
    let screen = pty.screen();
    let (row, line) = (1..)
        .zip(screen.lines())
        .find(|(_, line)| line.contains(words))
        .unwrap();
    let column = line[..line.find(words).unwrap()].chars().count() + 1;
    pty.send_text(&format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"));
}

fn mouse_is_on(pty: &Pty) -> bool {
    pty.left_behind().contains(&"mode 1000".to_owned())
}

#[test]
fn the_mouse_marks_while_it_is_on_and_is_off_again_after_every_end() {
    for end in [Signal::TERM, Signal::INT, Signal::QUIT] {
        let house = House::new();
        let mut pty = meeting(&house, &[]);
        assert!(!mouse_is_on(&pty));
        pty.send_keys("f2");
        pty.wait_for_text("The mouse is on.");
        assert!(mouse_is_on(&pty));
        click(&mut pty, "Dana");
        pty.wait_for_text("0:0");
        pty.send_keys("l");
        wait_for_marks(&pty, 4);
        pty.signal(Signal::TSTP);
        pty.wait_until_stopped();
        pty.assert_terminal_is_sane();
        pty.signal(Signal::CONT);
        pty.wait_for_text("1/5 Open floor");
        assert!(mouse_is_on(&pty));
        pty.signal(end);
        assert!(pty.wait_for_exit().success());
        pty.assert_terminal_is_sane();
        assert_eq!(marks(&session(&house.session_file()))[3], "4l");
    }
}

#[test]
fn the_mouse_is_off_again_after_the_key_that_quits() {
    let house = House::new();
    let mut pty = meeting(&house, &[]);
    pty.send_keys("f2");
    pty.wait_for_text("The mouse is on.");
    pty.send_keys("q");
    pty.wait_for_text("[ Leave ]");
    click(&mut pty, "[ Leave ]");
    assert!(pty.wait_for_exit().success());
    pty.assert_terminal_is_sane();
}

/// The switch for it is in debug builds only.
#[cfg(debug_assertions)]
#[test]
fn a_panic_gives_the_terminal_back_and_loses_nothing() {
    for thread in ["main", "other"] {
        let house = House::new();
        let mut pty = meeting(&house, &[("COLEAD_TEST_PANIC", thread)]);
        pty.send_keys("f2");
        pty.wait_for_text("The mouse is on.");
        pty.send_keys("f12");
        assert_eq!(pty.wait_for_exit().exit_code(), 101);
        pty.assert_terminal_is_sane();
        let screen = pty.screen();
        assert!(screen.contains("colead resume"), "{screen}");
        assert_resumable(&house);
    }
}

#[test]
fn a_closed_session_is_looked_at_and_reopened_only_when_asked() {
    let house = House::new();
    let mut pty = meeting(&house, &[]);
    pty.send_keys("g enter");
    pty.wait_for_text("Why does the session end without one?");
    pty.send_text("We need the figures first.");
    pty.send_keys("enter");
    pty.wait_for_text("Close the session?");
    pty.send_keys("y");
    wait_until_saved(&pty, "leave colead");
    pty.send_keys("enter");
    assert!(pty.wait_for_exit().success());

    let file = house.session_file();
    let written = std::fs::read(&file).unwrap();
    let id = file.file_stem().unwrap().to_str().unwrap().to_owned();
    let mut pty = house.start(&["resume", &id]);
    pty.wait_for_text("leave colead");
    pty.send_keys("w x");
    pty.wait_for_text("Reopen it to go on");
    pty.send_keys("esc");
    pty.wait_for_text("leave colead");
    pty.send_keys("q");
    assert!(pty.wait_for_exit().success());
    assert_eq!(std::fs::read(&file).unwrap(), written);

    let mut pty = house.start(&["resume", &id]);
    pty.wait_for_text("leave colead");
    pty.send_keys("o");
    pty.wait_for_text("Reopen the session?");
    pty.send_keys("y");
    wait_until_saved(&pty, "4 Dana");
    pty.signal(Signal::TERM);
    assert!(pty.wait_for_exit().success());
    assert!(!session(&file).is_closed());
    assert!(house.run(&["sessions", "verify", "last"]).status.success());
}
