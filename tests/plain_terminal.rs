//! The built program in lines: through pipes and on a real terminal, and every way in which it may end there.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;

use std::io::Write;
use std::process::{Output, Stdio};

use house::{House, err, marks, out, plan_with_people, session};
use pty::Pty;
use rustix::process::Signal;

/// Runs the program with these lines coming out of a pipe.
fn piped(house: &House, arguments: &[&str], lines: &str) -> Output {
    let mut child = house
        .command(arguments)
        .env("TERM", "dumb")
        .env("NO_COLOR", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(lines.as_bytes()).unwrap();
    drop(input);
    child.wait_with_output().unwrap()
}

/// Ended well, with nothing but lines of text, the last of which says how to go on.
#[track_caller]
fn assert_plain(output: &Output) -> String {
    assert!(output.status.success(), "{}", err(output));
    assert!(err(output).is_empty(), "{}", err(output));
    let said = out(output);
    assert!(
        !said.contains(|c: char| c.is_control() && c != '\n'),
        "{said:?}"
    );
    assert!(said.ends_with('\n'), "{said}");
    said
}

#[test]
fn a_meeting_goes_through_pipes_and_on_where_its_input_ended() {
    let house = House::new();
    let plan = house.write("plan.toml", plan_with_people());
    let said = assert_plain(&piped(
        &house,
        &["run", "--plain", &plan],
        "start\nAna lead\n2\nf\n\u{1b}[2Jnonsense\nChidi both\n",
    ));
    let last = said.lines().last().unwrap();
    assert!(last.ends_with(" --plain` goes on."), "{last}");
    assert!(house.run(&["sessions", "verify", "last"]).status.success());
    assert_eq!(marks(&session(&house.session_file())), ["1l", "2f", "3b"]);

    let said = assert_plain(&piped(
        &house,
        &["resume", "--plain"],
        "x\nundo\nDana follow\nclose\n\nenter\nWe were too few\nyes\n",
    ));
    assert!(said.contains("Undone: Chidi, both"), "{said}");
    assert!(said.contains("The session is closed."), "{said}");
    assert_eq!(marks(&session(&house.session_file())), ["1l", "2f", "4f"]);

    let said = assert_plain(&piped(
        &house,
        &["replay", "--plain"],
        "space\nend\nchapters\nq\n",
    ));
    assert!(said.starts_with("A replay of "), "{said}");
    assert!(
        said.contains("No decision: We were too few") || said.contains("closed"),
        "{said}"
    );
}

#[test]
fn a_rehearsal_is_held_by_lines_too() {
    let house = House::new();
    let said = assert_plain(&piped(
        &house,
        &[
            "rehearse", "thirty", "--plain", "--seed", "7", "--speed", "64",
        ],
        "start\nfaster\nwho\n",
    ));
    assert!(said.contains("begins: "), "{said}");
    assert!(said.contains("shows it again."), "{said}");
}

/// Five people, one round running, somebody marked.
fn meeting(house: &House, plan: &str) -> Pty {
    let plan = house.write("plan.toml", plan);
    let mut pty = house.start(&["run", "--plain", &plan]);
    pty.wait_for_text("begins round 1");
    types(&mut pty, "start");
    pty.wait_for_text("begins: ");
    pty
}

fn types(pty: &mut Pty, line: &str) {
    pty.send_text(line);
    pty.send_keys("enter");
}

#[track_caller]
fn assert_left_well(pty: &Pty) {
    assert!(pty.wait_for_exit().success());
    pty.assert_terminal_is_sane();
    pty.wait_for_text("goes on.");
    assert!(!pty.raw().contains(&0x1b));
}

#[test]
fn ctrl_c_ends_it_in_order() {
    let house = House::new();
    let mut pty = meeting(&house, &plan_with_people());
    types(&mut pty, "Ana lead");
    pty.wait_for_text("Ana: lead.");
    pty.send_text("half a wo");
    pty.send_keys("ctrl-c");
    assert_left_well(&pty);
    assert_eq!(marks(&session(&house.session_file())), ["1l"]);
}

#[test]
fn a_closed_terminal_and_the_end_of_input_end_it_too() {
    let house = House::new();
    let mut pty = meeting(&house, &plan_with_people());
    types(&mut pty, "2 follow");
    pty.wait_for_text("Bo: follow.");
    pty.send_keys("ctrl-d");
    assert_left_well(&pty);
    assert_eq!(marks(&session(&house.session_file())), ["2f"]);

    let mut pty = house.start(&["resume", "--plain"]);
    pty.wait_for_text("answer>");
    pty.hang_up();
    pty.wait_for_exit();
    assert!(house.run(&["sessions", "verify", "last"]).status.success());
}

const SECRET: &str = r#"
title = "A secret"
people = ["Ana", "Bo", "Chidi", "Dana", "Eun-ji"]
[[round]]
name = "Vote"
kind = "ballot"
time = "10m"
ballot = { proposal = "We move.", secret = true }
"#;

#[test]
fn what_is_chosen_unseen_stands_nowhere_on_the_terminal() {
    let house = House::new();
    let mut pty = meeting(&house, SECRET);
    types(&mut pty, "enter");
    pty.wait_for_text("A ballot is open");
    types(&mut pty, "vote Ana");
    pty.wait_for_text("Pass the keyboard to Ana");
    pty.send_keys("enter");
    pty.wait_for_text("what is typed is not shown");
    pty.wait_for("the prompt", |screen| {
        screen.contents().trim_end().ends_with("answer>")
    });
    types(&mut pty, "objection");
    pty.wait_for_text("A paper is in the box: 1 of 5.");
    let screen = pty.screen();
    let typed = |line: &str| matches!(line.trim(), "objection" | "answer> objection");
    assert!(!screen.lines().any(typed), "{screen}");

    // Ended in the booth, the terminal shows what is typed again.
    pty.send_keys("enter");
    pty.wait_for_text("Bo votes.");
    pty.signal(Signal::TERM);
    assert_left_well(&pty);
}
