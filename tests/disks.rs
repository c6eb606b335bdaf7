//! Disks that refuse while the program runs: the banner says so, the meeting goes on, and nothing is lost once there is a
//! place to write to.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;

use std::fs;
use std::path::Path;

use house::{House, marks, marks_shown, plan_with_people, session, wait_for_marks};
use pty::Pty;
use rustix::process::Signal;

fn wait_for_banner(pty: &Pty, reason: &str) {
    pty.wait_for(&format!("NOT SAVED: … {reason}"), |screen| {
        let contents = screen.contents();
        let banner = contents.lines().find(|line| line.contains("NOT SAVED:"));
        banner.is_some_and(|line| line.contains(reason))
    });
}

/// Marks that are on the screen, saved or not.
fn wait_for_unsaved_marks(pty: &Pty, marks: usize) {
    pty.wait_for(&format!("{marks} marks"), |screen| {
        marks_shown(screen) == marks
    });
}

fn save_elsewhere(pty: &mut Pty, path: &Path) {
    pty.send_keys("ctrl-s");
    pty.wait_for_text("Save the session to which file?");
    pty.send_keys("ctrl-u");
    pty.send_text(&path.display().to_string());
    pty.send_keys("enter");
}

fn end(pty: &Pty) {
    pty.signal(Signal::TERM);
    assert!(pty.wait_for_exit().success());
    pty.assert_terminal_is_sane();
}

#[test]
fn a_folder_that_cannot_be_is_replaced_by_one_that_can() {
    let house = House::new();
    let plan = house.write("plan.toml", plan_with_people());
    house.write("data", "a file where the folder should be");
    let mut pty = house.start(&["run", &plan]);
    wait_for_banner(&pty, "cannot create the folder");
    pty.send_keys("space 1 l 2 f");
    wait_for_unsaved_marks(&pty, 2);
    assert!(pty.screen().contains("▲ NOT SAVED"));

    let elsewhere = house.path("elsewhere.jsonl");
    save_elsewhere(&mut pty, &elsewhere);
    wait_for_marks(&pty, 2);
    pty.send_keys("3 b");
    wait_for_marks(&pty, 3);
    assert!(!pty.screen().contains("NOT SAVED"));
    end(&pty);
    assert_eq!(marks(&session(&elsewhere)), ["1l", "2f", "3b"]);
}

#[test]
fn a_folder_that_vanishes_takes_nothing_with_it() {
    let house = House::new();
    let plan = house.write("plan.toml", plan_with_people());
    let mut pty = house.start(&["run", &plan]);
    pty.wait_for_text("start the first round");
    pty.send_keys("space 1 l");
    wait_for_marks(&pty, 1);
    fs::remove_dir_all(house.path("data")).unwrap();
    pty.send_keys("2 f");
    pty.resize(80, 24);
    wait_for_banner(&pty, "was moved or deleted; put it back, or save elsewhere");
    pty.send_keys("3 b");
    wait_for_unsaved_marks(&pty, 3);

    let taken = house.write("taken.jsonl", "somebody else's");
    save_elsewhere(&mut pty, Path::new(&taken));
    pty.wait_for_text("exists already");
    let folder = house.path("usb");
    fs::create_dir(&folder).unwrap();
    save_elsewhere(&mut pty, &folder);
    wait_for_marks(&pty, 3);
    end(&pty);
    assert_eq!(fs::read_to_string(taken).unwrap(), "somebody else's");
    let moved = fs::read_dir(folder).unwrap().next().unwrap().unwrap();
    assert_eq!(marks(&session(&moved.path())), ["1l", "2f", "3b"]);
}

#[test]
fn leaving_before_anything_happened_loses_nothing() {
    let house = House::new();
    let plan = house.write("plan.toml", plan_with_people());
    house.write("data", "a file where the folder should be");
    let mut pty = house.start(&["run", &plan]);
    wait_for_banner(&pty, "cannot create the folder");
    pty.send_keys("q");
    assert!(pty.wait_for_exit().success());
    pty.assert_terminal_is_sane();
}

#[test]
fn leaving_with_marks_in_memory_only_is_said_before_and_after() {
    let house = House::new();
    let plan = house.write("plan.toml", plan_with_people());
    let mut pty = house.start(&["run", &plan]);
    pty.wait_for_text("start the first round");
    pty.send_keys("space 1 l");
    wait_for_marks(&pty, 1);
    fs::remove_dir_all(house.path("data")).unwrap();
    pty.send_keys("2 f");
    wait_for_banner(&pty, "was moved or deleted");
    pty.send_keys("q");
    pty.wait_for_text("are only in memory");
    pty.send_keys("y");
    assert_eq!(pty.wait_for_exit().exit_code(), 1);
    pty.assert_terminal_is_sane();
    assert!(pty.screen().contains("are not saved"), "{}", pty.screen());
}

/// A limit on the size of files stands for a full disk: it also raises SIGXFSZ, which ends most programs.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_waited_for() {
    use rustix::process::{Resource, Rlimit, prlimit};

    let house = House::new();
    let plan = house.write("plan.toml", plan_with_people());
    let mut pty = house.start(&["run", &plan]);
    pty.wait_for_text("start the first round");
    pty.send_keys("space 1 l");
    wait_for_marks(&pty, 1);
    let file = house.session_file();
    let limit = |current| Rlimit {
        current,
        maximum: None,
    };
    let room = fs::metadata(&file).unwrap().len() + 100;
    let before = prlimit(Some(pty.pid()), Resource::Fsize, limit(Some(room))).unwrap();
    pty.send_keys("2 f 3 b");
    wait_for_banner(&pty, "File too large");
    wait_for_unsaved_marks(&pty, 3);
    assert_eq!(
        marks(&session(&file)),
        ["1l"],
        "nothing half written is left"
    );

    prlimit(Some(pty.pid()), Resource::Fsize, before).unwrap();
    wait_for_marks(&pty, 3);
    end(&pty);
    assert_eq!(marks(&session(&file)), ["1l", "2f", "3b"]);
}
