//! The commands without a screen: what they print, where, and how they end.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Output, Stdio};

use house::{House, PLAN, err, marks, out, plan_with_people, session, wait_for_marks};
use rustix::process::Signal;
use serde_json::Value;

#[track_caller]
fn assert_code(output: &Output, code: i32) {
    assert_eq!(
        output.status.code(),
        Some(code),
        "stdout: {}\nstderr: {}",
        out(output),
        err(output)
    );
}

/// Done, with nothing to say but its output.
#[track_caller]
fn done(output: &Output) -> String {
    assert_code(output, 0);
    assert_eq!(err(output), "");
    out(output)
}

/// Done, and standard output is JSON alone.
#[track_caller]
fn done_in_json(output: &Output) -> Value {
    serde_json::from_str(&done(output)).unwrap()
}

/// Nothing on standard output, and an error that says all of this.
#[track_caller]
fn fails(output: &Output, code: i32, says: &[&str]) {
    assert_code(output, code);
    assert_eq!(out(output), "");
    let err = err(output);
    assert!(err.starts_with("error: "), "{err}");
    assert!(err.ends_with('\n') && !err.ends_with("\n\n"), "{err:?}");
    for part in says {
        assert!(err.contains(part), "{part} is missing: {err}");
    }
}

/// A house with one session of three marks, that was interrupted.
fn after_a_session() -> (House, PathBuf) {
    let house = House::new();
    let plan = house.write("plan.toml", plan_with_people());
    let mut pty = house.start(&["run", &plan]);
    pty.wait_for_text("start the first round");
    pty.send_keys("space 1 l 2 f 3 b");
    wait_for_marks(&pty, 3);
    pty.signal(Signal::TERM);
    assert!(pty.wait_for_exit().success());
    let file = house.session_file();
    (house, file)
}

#[test]
fn a_good_plan_is_checked_with_code_0() {
    let house = House::new();
    let plan = house.write("plan.toml", plan_with_people());
    assert!(done(&house.run(&["check", &plan])).contains("plan.toml: good. 5 rounds"));
    assert!(done(&house.run(&["check", "default"])).contains("built-in default: good."));
    let checked = done_in_json(&house.run(&["check", &plan, "--format", "json"]));
    assert_eq!(checked["valid"], true);
    assert_eq!(checked["problems"], Value::Array(Vec::new()));
}

#[test]
fn every_fault_of_a_plan_is_told_with_code_2() {
    let house = House::new();
    let text = "title = \"x\"\n[[round]]\nname = \"A\"\nkind = \"opne\"\ntimes = \"4m\"\n";
    let plan = house.write("plan.toml", text);
    let checked = house.run(&["check", &plan]);
    assert_code(&checked, 2);
    assert_eq!(out(&checked), "");
    for part in ["plan.toml:4", "plan.toml:5", "opne", "times"] {
        assert!(err(&checked).contains(part), "{part}: {}", err(&checked));
    }

    let checked = house.run(&["check", &plan, "--format", "json"]);
    assert_code(&checked, 2);
    assert_eq!(err(&checked), "");
    let found: Value = serde_json::from_str(&out(&checked)).unwrap();
    assert_eq!(found["valid"], false);
    let lines: Vec<_> = found["problems"].as_array().unwrap().iter().collect();
    assert!(lines.len() >= 2 && lines.iter().any(|fault| fault["line"] == 4));
    let run = house.run(&["run", &plan]);
    fails(&run, 2, &["plan.toml:4"]);
}

#[test]
fn a_warning_alone_is_code_0() {
    let house = House::new();
    let (until_the_ballot, _) = PLAN.rsplit_once("[[round]]").unwrap();
    let plan = house.write("plan.toml", until_the_ballot);
    let checked = house.run(&["check", &plan]);
    assert_code(&checked, 0);
    for part in [
        "warning[no-commitments]: ",
        "= why: what everybody decided nobody does",
        "= source: Kaner",
    ] {
        assert!(err(&checked).contains(part), "{part}: {}", err(&checked));
    }
    assert!(!out(&checked).contains("good."));
    assert!(out(&checked).contains(", no error. "), "{}", out(&checked));
}

#[test]
fn a_plan_is_checked_for_those_who_come_and_the_time_there_is() {
    let house = House::new();
    let plan = house.write("plan.toml", format!("end = \"11:00\"\n{PLAN}"));
    let checked = house.run(&["check", &plan, "--people", "9", "--start", "10:34"]);
    assert_code(&checked, 0);
    assert!(
        err(&checked).contains("warning[no-buffer]"),
        "{}",
        err(&checked)
    );
    for part in [
        "5 rounds, 25m 30s with 9 people.",
        "10:40  4m 30s  Go-round",
        "10:59",
    ] {
        assert!(out(&checked).contains(part), "{part}: {}", out(&checked));
    }
    let late = [
        "check", &plan, "--people", "Ana,Bo", "--start", "10:45", "--format", "json",
    ];
    let checked = house.run(&late);
    assert_code(&checked, 0);
    let found: Value = serde_json::from_str(&out(&checked)).unwrap();
    assert_eq!(found["problems"][0]["code"], "does-not-fit");
    assert_eq!(found["problems"][0]["line"], 1);
    assert_eq!(found["timetable"]["buffer_s"], -420);
    assert_eq!(found["timetable"]["latest_start"], "10:38");
    assert_eq!(found["timetable"]["rounds"][1]["start_s"], 360);
    fails(
        &house.run(&["check", &plan, "--people", "99"]),
        2,
        &["1 to 36"],
    );
    fails(
        &house.run(&["check", &plan, "--start", "noon"]),
        2,
        &["`noon`"],
    );
}

#[test]
fn a_plan_that_is_not_there_is_code_2_and_the_built_in_ones_are_named() {
    let house = House::new();
    for command in ["check", "run"] {
        fails(
            &house.run(&[command, "no-such-plan"]),
            2,
            &["no-such-plan", "decide-15"],
        );
    }
    fails(
        &house.run(&["plans", "show", "no-such-plan"]),
        2,
        &["decide-15"],
    );
    assert!(!house.path("data").exists());
}

#[test]
fn a_plan_may_come_from_standard_input() {
    let house = House::new();
    let mut child = house
        .command(&["check", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(plan_with_people().as_bytes()).unwrap();
    drop(stdin);
    let checked = child.wait_with_output().unwrap();
    assert!(done(&checked).contains("standard input: good."));
}

#[test]
fn built_in_plans_are_listed_shown_and_begun_from() {
    let house = House::new();
    let listed = done(&house.run(&["plans"]));
    assert_eq!(listed, done(&house.run(&["plans", "list"])));
    let plans = done_in_json(&house.run(&["plans", "list", "--format", "json"]));
    let plans = plans.as_array().unwrap();
    assert_eq!(listed.lines().count(), plans.len());
    for plan in plans {
        let name = plan["name"].as_str().unwrap();
        assert!(listed.contains(name));
        let shown = done(&house.run(&["plans", "show", name]));
        let copy = house.write("copy.toml", shown);
        done(&house.run(&["check", &copy]));
    }

    done(&house.run(&["plans", "new", "own.toml"]));
    done(&house.run(&["check", "own.toml"]));
    fails(
        &house.run(&["plans", "new", "own.toml"]),
        2,
        &["exists already"],
    );
    fails(
        &house.run(&["plans", "new", "no/such/own.toml"]),
        1,
        &["cannot write"],
    );
}

const CONTRIBUTIONS: &str = "\
t_start,t_end,speaker,kind
0,5,Ana,lead
12.5,14,Bo,follow
6,10,Chidi,both
";

#[test]
fn contributions_are_analysed_from_a_file_and_from_standard_input() {
    let house = House::new();
    let file = house.write("marks.csv", CONTRIBUTIONS);
    assert!(done(&house.run(&["analyse", &file])).contains("Ana"));
    let analysis = done_in_json(&house.run(&["analyse", &file, "--format", "json"]));
    assert_eq!(analysis["people"].as_array().unwrap().len(), 3);
    for key in ["duration_s", "states", "alerts"] {
        assert!(!analysis[key].is_null(), "{key}");
    }

    let again = house
        .command(&["analyse", "-", "--format", "json"])
        .stdin(fs::File::open(&file).unwrap())
        .output()
        .unwrap();
    assert_eq!(done_in_json(&again), analysis);
}

#[test]
fn contributions_that_cannot_be_read_are_code_2_with_their_line() {
    let house = House::new();
    let file = house.write("marks.csv", CONTRIBUTIONS.replace("follow", "nods"));
    for format in ["text", "json"] {
        let analysed = house.run(&["analyse", &file, "--format", format]);
        fails(&analysed, 2, &["marks.csv:3:", "nods"]);
    }
    fails(
        &house.run(&["analyse", "no.csv"]),
        2,
        &["cannot read no.csv"],
    );
}

#[test]
fn without_sessions_there_is_nothing_to_list_show_or_resume() {
    let house = House::new();
    assert!(done(&house.run(&["sessions"])).contains("colead run"));
    let listed = done_in_json(&house.run(&["sessions", "list", "--format", "json"]));
    assert_eq!(listed, Value::Array(Vec::new()));
    fails(&house.run(&["resume"]), 2, &["colead run"]);
    for command in [
        &["resume", "2026"][..],
        &["report", "last"],
        &["report", "2026"],
        &["sessions", "show", "last"],
        &["sessions", "verify", "2026"],
    ] {
        fails(&house.run(command), 2, &[]);
    }
    assert!(!house.path("data").exists(), "looking creates nothing");
}

#[test]
fn a_session_is_listed_shown_and_reported() {
    let (house, file) = after_a_session();
    let id = file.file_stem().unwrap().to_str().unwrap().to_owned();
    assert!(done(&house.run(&["sessions"])).contains(&id));
    let listed = done_in_json(&house.run(&["sessions", "list", "--format", "json"]));
    assert_eq!(listed[0]["id"], id.as_str());
    assert_eq!(listed[0]["interrupted"], true);
    let shown = done_in_json(&house.run(&["sessions", "show", &id[..10], "--format", "json"]));
    assert_eq!(shown, listed[0]);

    let minutes = done(&house.run(&["report", "last", "--as", "markdown"]));
    assert!(minutes.contains("Which bet do we make?") && minutes.contains("Chidi"));
    assert_eq!(minutes, done(&house.run(&["sessions", "show", "last"])));
    let written = house.run(&["report", file.to_str().unwrap(), "-o", "minutes.md"]);
    assert_code(&written, 0);
    assert_eq!(out(&written), "");
    assert!(
        fs::read_to_string(house.path("minutes.md"))
            .unwrap()
            .contains("Chidi")
    );
    let record = ["report", "last", "--as", "madr", "-o", "minutes.md"];
    fails(&house.run(&record), 2, &["minutes.md exists already"]);
    assert_code(&house.run(&[&record[..], &["--force"]].concat()), 0);
    let replaced = fs::read_to_string(house.path("minutes.md")).unwrap();
    assert!(replaced.starts_with("---\nstatus: proposed\n"));
    let told = done_in_json(&house.run(&["report", "last", "--as", "json"]));
    assert_eq!(told["session"]["id"], id.as_str());
    fails(
        &house.run(&["report", "last", "-o", "no/such.md"]),
        1,
        &["cannot write"],
    );
}

#[test]
fn a_session_is_verified_with_0_and_a_changed_one_with_1_and_its_line() {
    let (house, file) = after_a_session();
    let hash = done(&house.run(&["sessions", "verify", "last"]));
    let proof = done_in_json(&house.run(&["sessions", "verify", "last", "--format", "json"]));
    assert_eq!(proof["last_hash"], hash.trim());
    assert_eq!(proof["sound"], true);

    let text = fs::read_to_string(&file).unwrap();
    let line = text
        .lines()
        .position(|line| line.contains("\"follow\""))
        .unwrap()
        + 1;
    fs::write(&file, text.replace("\"follow\"", "\"lead\"")).unwrap();
    let verified = house.run(&["sessions", "verify", "last"]);
    fails(&verified, 1, &[&format!("line {line} of ")]);
    let verified = house.run(&["sessions", "verify", "last", "--format", "json"]);
    assert_code(&verified, 1);
    let proof: Value = serde_json::from_str(&out(&verified)).unwrap();
    assert_eq!(proof["sound"], false);
    assert_eq!(proof["line"], line);
    fails(
        &house.run(&["report", "last"]),
        1,
        &[&format!("line {line} of ")],
    );
}

#[test]
fn a_torn_end_is_passed_over_with_a_warning() {
    let (house, file) = after_a_session();
    let text = fs::read(&file).unwrap();
    fs::write(&file, &text[..text.len() - 20]).unwrap();
    let verified = house.run(&["sessions", "verify", "last"]);
    assert_code(&verified, 0);
    assert!(err(&verified).starts_with("warning: "));
    assert_eq!(marks(&session(&file)), ["1l", "2f"]);
}

#[test]
fn settings_are_found_shown_and_written_once() {
    let house = House::new();
    assert!(done(&house.run(&["config", "path"])).contains("not there"));
    let found = done_in_json(&house.run(&["config", "path", "--format", "json"]));
    assert_eq!(found["data_dir"], house.path("data").to_str().unwrap());
    let defaults = done(&house.run(&["config"]));
    assert_eq!(defaults, done(&house.run(&["config", "show"])));
    assert!(done_in_json(&house.run(&["config", "show", "--format", "json"])).is_object());

    done(&house.run(&["config", "init"]));
    assert!(house.path("config/colead/config.toml").is_file());
    assert_eq!(done(&house.run(&["config", "show"])), defaults);
    fails(&house.run(&["config", "init"]), 2, &["exists already"]);

    let own = house.write("own.toml", "bell = \"loud\"\n");
    fails(
        &house.run(&["--config", &own, "config", "show"]),
        2,
        &["own.toml:1"],
    );
    fails(&house.run(&["--config", &own, "run"]), 2, &["own.toml:1"]);
    fails(
        &house.run(&["--config", "none.toml", "run"]),
        2,
        &["none.toml"],
    );
}

#[test]
fn the_screen_needs_a_terminal_and_leaves_nothing_behind_without_one() {
    let (house, file) = after_a_session();
    let before = fs::read(&file).unwrap();
    for arguments in [&[][..], &["run"], &["run", "decide-15"], &["resume"]] {
        fails(&house.run(arguments), 2, &["needs a terminal"]);
    }
    assert_eq!(house.session_file(), file);
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn wrong_usage_is_code_2_and_help_is_not() {
    let house = House::new();
    for arguments in [
        &["dance"][..],
        &["run", "--loudly"],
        &["analyse"],
        &["plans", "list", "--format", "xml"],
        &["run", "--people", "Ana,Ana"],
    ] {
        let output = house.run(arguments);
        assert_code(&output, 2);
        assert_eq!(out(&output), "");
    }
    assert!(done(&house.run(&["--help"])).contains("colead check board.toml"));
    assert!(done(&house.run(&["--version"])).starts_with("colead "));
}

#[test]
fn no_color_means_none_on_the_screen_either() {
    let house = House::new();
    let plan = house.write("plan.toml", plan_with_people());
    let coloured = |pty: &pty::Pty| {
        let raw = String::from_utf8_lossy(&pty.raw()).into_owned();
        raw.contains("\x1b[38;") || raw.contains("\x1b[48;") || raw.contains(";38;")
    };
    for (variables, expected) in [(&[("NO_COLOR", "1")][..], false), (&[], true)] {
        let pty = house.start_with(&["run", &plan], variables);
        pty.wait_for_text("start the first round");
        assert_eq!(coloured(&pty), expected);
        pty.signal(Signal::TERM);
        pty.wait_for_exit();
        pty.assert_terminal_is_sane();
    }
    assert_eq!(
        house.session_files(),
        Vec::<PathBuf>::new(),
        "nothing happened"
    );
}

#[test]
fn a_file_that_is_no_session_is_wrong_input_and_cannot_be_verified() {
    let house = House::new();
    let file = house.write("notes.jsonl", "just notes\n");
    let says = ["is not a session file"];
    fails(&house.run(&["report", &file]), 2, &says);
    fails(&house.run(&["sessions", "show", &file]), 2, &says);
    fails(&house.run(&["resume", &file]), 2, &says);
    fails(&house.run(&["sessions", "verify", &file]), 1, &["line 1"]);
}

#[test]
fn a_built_in_plan_is_shown_in_json_too() {
    let house = House::new();
    let shown = done_in_json(&house.run(&["plans", "show", "default", "--format", "json"]));
    let plan = done(&house.run(&["plans", "show", "default"]));
    assert_eq!(shown["toml"], plan.as_str());
}

/// Where the settings are, something of the user's own beside them.
fn beside_the_settings(house: &House, name: &str, text: &str) {
    let folder = house.path("config").join("colead");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(name), text).unwrap();
}

#[test]
fn counter_moves_are_listed_and_shown() {
    let house = House::new();
    let all = done(&house.run(&["counter-moves"]));
    for part in ["too many chefs\n", "silence\n", "  Build only  "] {
        assert!(all.contains(part), "{part}: {all}");
    }
    let one = done(&house.run(&["counter-moves", "show", "one change"]));
    for part in [
        "One change each\n",
        "late in the meeting",
        "go_round, 30s each, invites follow",
        "Sociocracy 3.0",
    ] {
        assert!(one.contains(part), "{part}: {one}");
    }
    fails(
        &house.run(&["counter-moves", "show", "nothing"]),
        2,
        &["there is no counter-move `nothing`"],
    );
    let listed = done_in_json(&house.run(&["counter-moves", "--format", "json"]));
    assert!(listed.as_array().unwrap().len() >= 16);
    assert_eq!(listed[0]["round"]["time"], "3m");
}

#[test]
fn counter_moves_of_ones_own_come_first_and_their_faults_have_a_line() {
    let house = House::new();
    let good = "[[move]]\nname = \"Ours\"\nwhen = \"silence\"\nask = \"Tea?\"\nround = { kind = \"break\", time = \"3m\" }\n";
    beside_the_settings(&house, "counter_moves.toml", good);
    let all = done(&house.run(&["counter-moves"]));
    assert!(all.contains("Tea?  (your own)"), "{all}");
    let found = done_in_json(&house.run(&["config", "path", "--format", "json"]));
    assert_eq!(found["counter_moves_exist"], true);

    let bad = format!("{good}[[move]]\nname = \"Bad\"\nwhen = \"silenced\"\n");
    beside_the_settings(&house, "counter_moves.toml", &bad);
    let all = house.run(&["counter-moves"]);
    assert_code(&all, 2);
    assert!(out(&all).contains("Tea?"), "{}", out(&all));
    for part in ["counter_moves.toml:8:8", "did you mean `silence`?"] {
        assert!(err(&all).contains(part), "{part}: {}", err(&all));
    }

    // A meeting says so first, and begins all the same.
    let mut pty = house.start(&["run"]);
    pty.wait_for_text("counter_moves.toml: 3 faults");
    pty.wait_for_text("line 8, column 8");
    pty.send_keys("enter");
    pty.wait_for_text("Who is here?");
    pty.signal(Signal::TERM);
    assert!(pty.wait_for_exit().success());
}

#[test]
fn every_shell_has_completions_and_every_command_a_page() {
    let house = House::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let text = done(&house.run(&["completions", shell]));
        assert!(text.contains("counter-moves"), "{shell}");
    }
    assert_code(&house.run(&["completions", "dos"]), 2);
    let page = done(&house.run(&["man"]));
    assert!(
        page.contains(".TH colead 1") && page.contains("colead resume"),
        "{page}"
    );

    let said = done(&house.run(&["man", "--dir", "pages"]));
    assert!(said.ends_with(" pages are in pages.\n"), "{said}");
    for name in [
        "colead.1",
        "colead-run.1",
        "colead-plans-new.1",
        "colead-config-init.1",
    ] {
        let page = fs::read_to_string(house.path("pages").join(name)).unwrap();
        assert!(page.starts_with(".ie"), "{name}");
    }
    assert!(!house.path("pages").join("colead-help.1").exists());
    fails(
        &house.run(&["man", "--dir", "pages/colead.1"]),
        1,
        &["cannot write pages/colead.1"],
    );
}
