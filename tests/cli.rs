//! What the commands print, and the exit codes that scripts rely on.

use std::path::Path;

use clap::Parser;
use colead::cli::{Cli, Reply, run};

/// Runs a command with its data in `folder`, which holds no session, and with the default settings.
fn colead(folder: &Path, arguments: &str) -> Reply {
    let config = folder.join("config.toml");
    std::fs::write(&config, "").expect("a settings file");
    let [data, config] = [folder, &config].map(|path| path.to_str().expect("a plain path"));
    let typed = ["colead", "--data-dir", data, "--config", config]
        .into_iter()
        .chain(arguments.split(' '));
    run(Cli::try_parse_from(typed).expect("it can be typed"))
}

#[test]
fn what_is_not_there_is_wrong_usage() {
    let folder = tempfile::tempdir().expect("a folder");
    for arguments in [
        "check nope.toml",
        "run nope",
        "plans show nope",
        "analyse nope.csv",
        "report last",
        "resume",
        "resume nope",
        "sessions show nope",
        "sessions verify nope",
        "run --people Ana,Ana",
    ] {
        let reply = colead(folder.path(), arguments);
        assert_eq!(reply.code, 2, "{arguments}");
        assert!(reply.out.is_empty(), "{arguments}");
        assert!(reply.err.starts_with("error: "), "{arguments}");
    }
}

#[test]
fn a_file_that_is_no_session_is_wrong_input_but_not_verified() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("notes.jsonl");
    std::fs::write(&file, "just notes\n").expect("a file");
    let file = file.to_str().expect("a plain path");
    for (command, code) in [
        ("report", 2),
        ("sessions show", 2),
        ("resume", 2),
        ("sessions verify", 1),
    ] {
        let reply = colead(folder.path(), &format!("{command} {file}"));
        assert_eq!(reply.code, code, "{command}: {}", reply.err);
    }
}

#[test]
fn a_plan_to_start_from_is_good_and_never_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("board.toml");
    let file = file.to_str().expect("a plain path");
    assert_eq!(colead(folder.path(), &format!("plans new {file}")).code, 0);
    let checked = colead(folder.path(), &format!("check {file}"));
    assert_eq!((checked.code, checked.err.as_str()), (0, ""));
    let again = colead(folder.path(), &format!("plans new {file}"));
    assert_eq!(again.code, 2);
    assert!(again.err.contains("nothing was changed"), "{}", again.err);
}

#[test]
fn every_command_that_prints_data_prints_json_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    for arguments in [
        "plans --format json",
        "plans show default --format json",
        "sessions --format json",
        "check default --format json",
        "config path --format json",
        "config show --format json",
    ] {
        let reply = colead(folder.path(), arguments);
        assert_eq!((reply.code, reply.err.as_str()), (0, ""), "{arguments}");
        let value: Result<serde_json::Value, _> = serde_json::from_str(&reply.out);
        assert!(value.is_ok(), "{arguments}");
    }
}
