//! The harness itself, tried with programs that every Unix has.

#[path = "support/pty.rs"]
mod pty;

use pty::{Pty, command};
use rustix::process::Signal;

fn shell(script: &str) -> Pty {
    Pty::start(command("/bin/sh", &["-c", script]), 80, 24)
}

#[test]
fn keys_reach_the_program_and_its_output_the_screen() {
    let mut pty = Pty::start(command("cat", &[]), 80, 24);
    pty.send_text("lead and follow");
    pty.send_keys("enter");
    pty.wait_for("the line and its echo", |screen| {
        screen.contents().matches("lead and follow").count() == 2
    });
    pty.send_keys("ctrl-d");
    assert!(pty.wait_for_exit().success());
    pty.assert_terminal_is_sane();
}

#[test]
fn the_exit_code_is_told() {
    let pty = shell("exit 3");
    assert_eq!(pty.wait_for_exit().exit_code(), 3);
}

#[test]
fn signals_arrive() {
    let pty =
        shell("trap 'echo asked to end; exit 7' TERM; echo ready; while :; do read line; done");
    pty.wait_for_text("ready");
    pty.signal(Signal::TERM);
    assert_eq!(pty.wait_for_exit().exit_code(), 7);
    assert!(pty.screen().contains("asked to end"));
}

#[test]
fn a_killed_program_has_no_say() {
    let pty = shell("trap 'echo never' TERM HUP; echo ready; read line");
    pty.wait_for_text("ready");
    pty.kill();
    assert!(pty.wait_for_exit().signal().is_some());
    assert_eq!(pty.screen().trim(), "ready");
}

#[test]
fn a_closed_terminal_hangs_up() {
    let mut pty = shell("echo ready; while :; do read line; done");
    pty.wait_for_text("ready");
    pty.hang_up();
    assert!(!pty.wait_for_exit().success());
}

#[test]
fn the_size_is_known_and_can_change() {
    let mut pty = shell("stty size; read line; stty size");
    pty.wait_for_text("24 80");
    pty.resize(120, 36);
    pty.send_keys("enter");
    pty.wait_for_text("36 120");
}

#[test]
fn what_is_left_behind_is_seen() {
    let pty =
        shell(r"stty -echo; printf '\033[?1049h\033[?25l\033[?2004h\033[>1u\033[?1000h\033[22;2t'");
    pty.wait_for_exit();
    assert_eq!(
        pty.left_behind(),
        [
            "line settings",
            "alternate screen",
            "hidden cursor",
            "mode 1000",
            "mode 1049",
            "mode 2004",
            "keyboard flags",
            "window title"
        ]
    );
    let pty =
        shell(r"printf '\033[?1049h\033[?25l\033[>1u'; printf '\033[<1u\033[?1049l\033[?25h'");
    pty.wait_for_exit();
    pty.assert_terminal_is_sane();
}
