//! Transcripts as tools write them, by the program itself: what comes in, what is said about it, what is refused.
//!
//! After a change of wording `UPDATE_EXPECTED=1 cargo test --test import` writes `reports/imported-*.md` anew; read the
//! difference before committing it.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;

use std::fs;
use std::path::Path;

use house::{House, err, out};
use serde_json::Value;

const CUES: &str = "WEBVTT\n\n1\n00:00:02.000 --> 00:00:08.000\nAna Silva: Shall we begin?\n\n2\n\
                    00:00:09.000 --> 00:00:20.000\nBo | Ops: I would cut it.\n\n3\n00:00:18.000 --> 00:00:24.000\n\
                    Ana Silva: Why?\n\n4\n00:01:10.000 --> 00:01:15.000\nBo | Ops: Because of the *cost*.\n";
const HEADED: &str = "Zoë  0:00\nGood morning to all of you.\n\nUnknown Speaker  0:20\nMorning.\n\n李小龍  1:05\nHi.\n";

fn import(house: &House, name: &str, text: &str, more: &[&str]) -> std::process::Output {
    let file = house.write(name, text);
    house.run(&[&["import", &file][..], more].concat())
}

fn json(output: &std::process::Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", err(output));
    serde_json::from_str(&out(output)).unwrap()
}

/// The minutes without what differs from run to run.
fn minutes(house: &House) -> String {
    let text = out(&house.run(&["report", "last"]));
    let (body, _) = text.split_once("\n---\n").unwrap();
    let lines = body
        .lines()
        .filter(|line| !line.starts_with("- Imported from"));
    lines.fold(String::new(), |all, line| all + line + "\n")
}

#[test]
fn minutes_of_an_import_say_what_is_open() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    for (name, file, text) in [
        ("imported-cues", "weekly.vtt", CUES),
        ("imported-headed", "weekly.txt", HEADED),
        (
            "imported-csv",
            "weekly.csv",
            "t_start,t_end,speaker,kind\n0,9,Ana,lead\n8,15.5,Bo,follow\n30,40,Ana,both\n",
        ),
    ] {
        let house = House::new();
        let imported = import(
            &house,
            file,
            text,
            &["--people", "Dana", "--title", "Weekly"],
        );
        assert_eq!(imported.status.code(), Some(0), "{}", err(&imported));
        let minutes = minutes(&house);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/reports/{name}.md"));
        if update {
            fs::write(&path, &minutes).unwrap();
        }
        assert_eq!(minutes, fs::read_to_string(&path).unwrap(), "{name}");
        let verified = house.run(&["sessions", "verify", "last"]);
        assert_eq!(verified.status.code(), Some(0), "{}", err(&verified));
    }
}

#[test]
fn a_dry_run_tells_and_saves_nothing() {
    let house = House::new();
    let told = json(&import(
        &house,
        "call.vtt",
        CUES,
        &["--dry-run", "--format", "json"],
    ));
    assert_eq!(told["session"], Value::Null);
    assert_eq!(
        (&told["format"], &told["kinds"]),
        (&"WebVTT".into(), &"open".into())
    );
    assert_eq!(told["people"][0]["name"], "Ana Silva");
    assert_eq!(told["people"][0]["talk_s"], 12.0);
    let listed = json(&house.run(&["sessions", "list", "--format", "json"]));
    assert_eq!(listed, Value::Array(Vec::new()));
}

#[test]
fn a_session_file_says_where_it_comes_from() {
    let house = House::new();
    let started = [
        "--started",
        "2026-11-20T09:00",
        "--same",
        "Bo | Ops=Bo",
        "--without-text",
        "--format",
        "json",
    ];
    let told = json(&import(&house, "call.vtt", CUES, &started));
    assert_eq!(told["people"][1]["name"], "Bo");
    assert!(
        told["started_at"]
            .as_str()
            .unwrap()
            .starts_with("2026-11-20T09:00:00")
    );
    let file = fs::read_to_string(told["file"].as_str().unwrap()).unwrap();
    let header: Value = serde_json::from_str(file.lines().next().unwrap()).unwrap();
    assert_eq!(header["imported"]["from"], "call.vtt");
    assert_eq!(header["imported"]["start_known"], true);
    assert!(!file.contains("cost"), "no words were to be kept");
}

#[test]
fn an_analysis_invents_no_balance() {
    let house = House::new();
    import(&house, "call.vtt", CUES, &[]);
    let of_file = json(&house.run(&["analyse", "call.vtt", "--format", "json"]));
    let of_session = json(&house.run(&["analyse", "last", "--format", "json"]));
    assert_eq!(of_file, of_session);
    assert_eq!(of_file["states"].as_array().unwrap().len(), 1);
    assert_eq!(of_file["states"][0]["state"], "forming");
    assert_eq!(of_file["alerts"], Value::Array(Vec::new()));
    assert_eq!(of_file["people"][0]["balance"], 0.0);
    assert_eq!(
        (&of_file["speech"]["open"], &of_file["speech"]["overlaps"]),
        (&4.into(), &1.into())
    );
}

#[test]
fn contributions_are_analysed_alike_before_and_after_their_import() {
    let rows = (0..200).map(|at| {
        let kind = ["lead", "lead", "follow", "both"][at % 4];
        format!(
            "{},{},{},{kind}\n",
            at * 6,
            at * 6 + 5,
            ["Ana", "Bo", "Chidi"][at % 3]
        )
    });
    let csv = format!("t_start,t_end,speaker,kind\n{}", rows.collect::<String>());
    let house = House::new();
    import(&house, "talk.csv", &csv, &[]);
    let of_file = json(&house.run(&["analyse", "talk.csv", "--format", "json"]));
    let of_session = json(&house.run(&["analyse", "last", "--format", "json"]));
    for key in ["duration_s", "people", "states", "alerts"] {
        assert_eq!(of_file[key], of_session[key], "{key}");
    }
    assert_eq!(of_session["speech"]["open"], 0);
}

#[test]
fn what_cannot_come_in_is_refused_by_line_and_reason() {
    for (text, says) in [
        (
            "00:02:52\tAna:\tgm\r\n00:03:47\tBo :\thello\r\n",
            "chat log, not a transcript",
        ),
        (
            "WEBVTT\n\n00:01 -> 00:02\nAna: Hi\n\n00:03 --> 0:0x\nAna: Hi\n",
            "call.vtt:6:11: “0:0x” is not a time",
        ),
        ("Ana: Hi\nBo: Hi\n", "no times"),
        ("", "empty"),
    ] {
        let house = House::new();
        let refused = import(&house, "call.vtt", text, &[]);
        assert_eq!(refused.status.code(), Some(2), "{text}");
        assert_eq!(out(&refused), "");
        assert!(err(&refused).contains(says), "{}", err(&refused));
    }
    let house = House::new();
    for (more, says) in [
        (
            ["--started", "yesterday"],
            "--started: “yesterday” is no date and time",
        ),
        (["--same", "Ana"], "--same: “Ana” is not two names"),
        (["--same", "Eve=Ana"], "nobody in it is called Eve"),
    ] {
        let refused = import(&house, "call.vtt", CUES, &more);
        assert_eq!(refused.status.code(), Some(2));
        assert!(err(&refused).contains(says), "{}", err(&refused));
    }
}

/// Transcripts of real calls, where they are at hand: all go in and can be reported, chat is refused.
#[test]
fn real_transcripts_come_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/transcripts");
    let Ok(files) = fs::read_dir(folder) else {
        return;
    };
    for file in files {
        let path = file.unwrap().path();
        let house = House::new();
        let imported = house.run(&["import", path.to_str().unwrap()]);
        let is_chat = path
            .file_stem()
            .unwrap()
            .to_string_lossy()
            .ends_with("chat");
        assert_eq!(
            imported.status.code(),
            Some(if is_chat { 2 } else { 0 }),
            "{}",
            err(&imported)
        );
        if !is_chat {
            assert!(minutes(&house).contains("## Who spoke"));
            let unnamed = path.to_string_lossy().contains("no_speaker");
            assert_eq!(
                unnamed,
                err(&imported).contains("no speaker is named"),
                "{}",
                path.display()
            );
        }
    }
}

#[test]
fn turns_are_marked_in_the_replay_and_marked_again() {
    let house = House::new();
    import(&house, "call.vtt", CUES, &["--title", "Weekly"]);
    let mut first = house.start(&["replay"]);
    first.wait_for_text("TURN 1 of 4");
    first.send_keys("space b l");
    first.wait_for_text("TURN 3 of 4");
    first.send_keys("f l");
    first.wait_for("everything marked and saved", |screen| {
        let text = screen.contents();
        text.contains("all marked") && text.contains("● saved")
    });
    first.send_keys("q");
    assert!(first.wait_for_exit().success());

    let mut second = house.start(&["replay", "--coder", "Carla"]);
    second.wait_for_text("marked by Carla");
    second.send_keys("space b f u f f l");
    second.wait_for("everything marked and saved", |screen| {
        let text = screen.contents();
        text.contains("all marked") && text.contains("● saved")
    });
    second.send_keys("q");
    assert!(second.wait_for_exit().success());

    let verified = house.run(&["sessions", "verify", "last"]);
    assert_eq!(verified.status.code(), Some(0), "{}", err(&verified));
    let analysis = json(&house.run(&["analyse", "last", "--format", "json"]));
    assert_eq!(analysis["speech"]["open"], 0);
    let two = &analysis["agreement"][0];
    assert_eq!(
        (&two["first"], &two["second"]),
        (&Value::Null, &"Carla".into())
    );
    assert_eq!((&two["turns"], &two["alike"]), (&4.into(), &3.into()));
    assert_eq!(two["kappa"], 0.6364);
    let differ = serde_json::json!([
        {"turn": 1, "who": "Bo | Ops", "at_s": 9.0, "first": "lead", "second": "follow"}
    ]);
    assert_eq!(two["differ"], differ);
    let text = out(&house.run(&["analyse", "last"]));
    assert!(text.contains("    0:09  Bo | Ops: lead, follow"), "{text}");
    let minutes = out(&house.run(&["report", "last"]));
    let told = "The marks that count and Carla's: 4 turns are marked by both, 3 of them alike (75 %). Cohen's kappa is 0.64";
    assert!(minutes.contains(told), "{minutes}");
    for form in ["markdown", "html", "json", "csv"] {
        let report = out(&house.run(&["report", "last", "--as", form, "--anonymise"]));
        assert!(!report.contains("Carla"), "{form}: {report}");
    }
    let anonymous = out(&house.run(&["report", "last", "--anonymise"]));
    assert!(
        anonymous.contains("The marks that count and Coder 1's"),
        "{anonymous}"
    );
}

#[test]
fn only_an_imported_meeting_is_marked_a_second_time() {
    let house = House::new();
    import(&house, "call.vtt", CUES, &[]);
    let nameless = house.run(&["replay", "--coder", " "]);
    assert_eq!(nameless.status.code(), Some(2));
    assert!(
        err(&nameless).contains("--coder: a name needs a letter"),
        "{}",
        err(&nameless)
    );
    let live = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/v1-minimal.jsonl");
    let held = house.run(&["replay", &live.display().to_string(), "--coder", "Bo"]);
    assert_eq!(held.status.code(), Some(2));
    assert!(
        err(&held).contains("this one was held with colead"),
        "{}",
        err(&held)
    );
}

#[test]
fn kinds_that_nobody_has_marked_are_said_to_be_open_in_every_form() {
    let house = House::new();
    let call = "WEBVTT\n\n00:02.000 --> 00:08.000\n<v Ana>What would we cut?\n\n\
                00:09.000 --> 00:20.000\n<v Bo>The importer.\n";
    let file = house.write("call.vtt", call);
    house.run(&["import", &file]);
    let json = out(&house.run(&["report", "last", "--as", "json"]));
    let report: Value = serde_json::from_str(&json).unwrap();
    let imported = &report["session"]["imported"];
    assert_eq!(
        (&imported["turns"], &imported["open"]),
        (&2.into(), &2.into()),
        "{json}"
    );
    assert_eq!(imported["people"][1]["talk_s"], 11.0);
    assert_eq!(imported["silence_s"], 1.0);
    for form in ["csv", "csv-rounds"] {
        let written = house.run(&["report", "last", "--as", form]);
        assert_eq!(out(&written).lines().count(), 1, "no row is made up");
        assert!(
            err(&written).contains("Kinds are open: 2 of 2 turns"),
            "{}",
            err(&written)
        );
    }
    let trends = out(&house.run(&["trends"]));
    assert!(
        trends.contains("2 turns of imported meetings are not marked"),
        "{trends}"
    );
    assert!(!trends.contains("forming"), "no state was shown: {trends}");
    for form in [
        &["report", "last", "--as", "markdown"][..],
        &["coach", "last"],
        &["analyse", "last"],
    ] {
        let told = out(&house.run(form));
        assert!(told.contains("open"), "{form:?}: {told}");
    }
}
