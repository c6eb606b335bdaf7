//! The README says what the program does: its table of keys is the action table's, its plan can be run, its commands exist.
//! `UPDATE_EXPECTED=1 cargo test --test readme` writes the table anew.

use std::fs;
use std::path::PathBuf;

use clap::{CommandFactory, Parser};
use colead::app::action::{Place, TABLE, rows_at};
use colead::cli::Cli;
use colead::config;
use colead::counter_moves;
use colead::plan::lint::{Code, Setting};
use colead::plan::{Word, check};

const BEGIN: &str = "<!-- keys: begin -->\n";
const END: &str = "<!-- keys: end -->";

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

fn readme() -> String {
    fs::read_to_string(file()).expect("the README")
}

/// The code blocks of a language.
fn blocks<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    text.split(&format!("\n```{language}\n"))
        .skip(1)
        .map(|rest| rest.split_once("\n```").expect("a block ends").0)
        .collect()
}

/// One row for each action, with its default keys and the screens that have it.
fn key_table() -> String {
    const PLACES: [(Place, &str); 8] = [
        (Place::Home, "home"),
        (Place::Lobby, "lobby"),
        (Place::Stage, "stage"),
        (Place::Ballot, "ballot"),
        (Place::Commitments, "commitments"),
        (Place::Close, "close"),
        (Place::Replay, "replay"),
        (Place::Projector, "projector"),
    ];
    let rows = TABLE.iter().map(|row| {
        let keys: Vec<String> = row.keys.iter().map(|key| format!("`{key}`")).collect();
        let places: Vec<&str> = PLACES
            .iter()
            .filter(|(place, _)| rows_at(*place).any(|other| other.name == row.name))
            .map(|(_, word)| *word)
            .collect();
        let watched = ["replay", "projector"];
        let only_done = !places.iter().any(|place| watched.contains(place));
        let places = match places.len() {
            all if all == PLACES.len() => "everywhere".to_owned(),
            all if only_done && all + watched.len() == PLACES.len() => {
                "home and every screen of a session".to_owned()
            }
            _ => places.join(", "),
        };
        format!("| {} | {places} | {} |\n", keys.join(" "), row.help)
    });
    let head = "| key | where | does |\n| --- | --- | --- |\n".to_owned();
    std::iter::once(head).chain(rows).collect()
}

#[test]
fn the_table_of_keys_is_the_one_that_dispatches_them() {
    let readme = readme();
    let (before, rest) = readme.split_once(BEGIN).expect("the beginning of the keys");
    let (written, after) = rest.split_once(END).expect("the end of the keys");
    let table = key_table();
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(file(), format!("{before}{BEGIN}{table}{END}{after}")).unwrap();
        return;
    }
    assert_eq!(
        written, table,
        "the keys are stale: `UPDATE_EXPECTED=1 cargo test --test readme`"
    );
}

#[test]
fn the_sample_plan_is_good() {
    let readme = readme();
    let plans: Vec<&str> = blocks(&readme, "toml")
        .into_iter()
        .filter(|block| block.contains("[[round]]"))
        .collect();
    assert_eq!(plans.len(), 1, "one plan stands in the README");
    let checked = check::review("README.md", plans[0], Setting::of);
    assert!(checked.problems.is_empty(), "{}", checked.problems);
    assert!(checked.plan.is_some());
}

#[test]
fn every_code_of_advice_is_explained() {
    let readme = readme();
    for code in Code::words() {
        assert!(readme.contains(&format!("`{code}`")), "{code}");
    }
}

#[test]
fn the_sample_settings_are_good() {
    let readme = readme();
    let settings = blocks(&readme, "toml")
        .into_iter()
        .find(|block| block.contains("[keys]"))
        .expect("the settings");
    let config = config::parse("README.md", settings);
    assert!(config.is_ok(), "{}", config.unwrap_err());
}

#[test]
fn the_sample_counter_move_is_good() {
    let readme = readme();
    let sample = blocks(&readme, "toml")
        .into_iter()
        .find(|block| block.contains("[[move]]"))
        .expect("the counter-move");
    let (library, problems) = counter_moves::read("README.md", sample);
    assert!(problems.is_empty(), "{problems}");
    assert_eq!(library.all().filter(|counter| counter.own).count(), 1);
}

#[test]
fn every_command_is_explained_and_no_other() {
    let readme = readme();
    let section = readme
        .split_once("\n## Commands\n")
        .expect("the commands")
        .1;
    let section = section.split_once("\n## ").expect("a next section").0;
    let explained: Vec<&str> = section
        .lines()
        .filter_map(|line| line.strip_prefix("| `colead ")?.split([' ', '`']).next())
        .collect();
    let command = Cli::command();
    let mut known: Vec<&str> = command
        .get_subcommands()
        .map(clap::Command::get_name)
        .collect();
    known.sort_unstable();
    let mut sorted = explained.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted, known);
}

/// The lines below `Examples:` of every command, as they are typed: what comes after two blanks says what they do.
fn examples() -> Vec<(String, Vec<String>)> {
    let command = Cli::command();
    let all = command
        .get_subcommands()
        .filter(|command| command.get_name() != "help");
    all.chain([&command])
        .map(|command| {
            let after = command
                .get_after_help()
                .map(ToString::to_string)
                .unwrap_or_default();
            let lines = after
                .lines()
                .filter_map(|line| line.strip_prefix("  colead"));
            let typed = lines.map(|line| {
                let line = format!("colead{line}");
                line.split("  ").next().unwrap_or_default().to_owned()
            });
            (command.get_name().to_owned(), typed.collect())
        })
        .collect()
}

#[test]
fn every_command_has_examples_that_can_be_typed() {
    for (name, lines) in examples() {
        assert!(!lines.is_empty(), "{name} has no examples");
        for line in lines {
            // Quotes hold a blank together; what follows a pipe or an arrow is the shell's.
            let line = line.replace("Build only", "Build_only");
            let words = line
                .split(['|', '>'])
                .next()
                .unwrap_or_default()
                .split_whitespace();
            let typed: Vec<String> = words.map(|word| word.replace('"', "")).collect();
            let parsed = Cli::try_parse_from(&typed);
            assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
        }
    }
}

#[test]
fn every_file_that_is_linked_is_there() {
    let readme = readme();
    for rest in readme.split("](").skip(1) {
        let target = rest.split_once(')').expect("a link ends").0;
        if target.starts_with("http") || target.starts_with('#') {
            continue;
        }
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(target);
        assert!(path.exists(), "{target} is not there");
    }
}
