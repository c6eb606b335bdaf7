//! The architecture, kept by reading the sources: who uses whom, what the pure modules may not touch, who prints.

#![allow(
    clippy::unwrap_used,
    reason = "a source that cannot be read fails the test"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Which of colead's own modules, and which crates, each top module may name. The table of `lib.rs`.
const MAY_USE: &[(&str, &[&str], &[&str])] = &[
    (
        "text",
        &[],
        &[
            "similar",
            "unicode_normalization",
            "unicode_segmentation",
            "unicode_width",
        ],
    ),
    ("problem", &["text"], &["annotate_snippets"]),
    ("document", &["problem", "text"], &["toml"]),
    (
        "words",
        &[],
        &["fluent_bundle", "fluent_syntax", "foldhash"],
    ),
    ("tally", &[], &["blake3", "foldhash", "thiserror"]),
    (
        "plan",
        &["document", "problem", "tally", "text"],
        &["jiff", "serde", "thiserror", "toml_edit"],
    ),
    (
        "session",
        &["plan", "tally", "text"],
        &["jiff", "libm", "thiserror"],
    ),
    (
        "rehearsal",
        &[
            "agreement",
            "counter_moves",
            "document",
            "plan",
            "problem",
            "session",
            "tally",
            "text",
        ],
        &["jiff", "libm", "serde", "serde_json"],
    ),
    (
        "counter_moves",
        &["document", "plan", "problem", "session", "text"],
        &[],
    ),
    ("agreement", &["session"], &[]),
    (
        "analyse",
        &["agreement", "session", "text"],
        &["csv", "serde", "serde_json"],
    ),
    ("import", &["analyse", "plan", "session", "text"], &[]),
    (
        "report",
        &[
            "agreement",
            "ballot_file",
            "plan",
            "session",
            "tally",
            "text",
            "timeline",
        ],
        &[
            "csv",
            "jiff",
            "maud",
            "pulldown_cmark",
            "serde",
            "serde_json",
            "unicode_segmentation",
            "unicode_width",
        ],
    ),
    (
        "journal",
        &["plan", "session", "tally", "text"],
        &[
            "blake3",
            "getrandom",
            "jiff",
            "rustix",
            "serde",
            "serde_json",
            "thiserror",
        ],
    ),
    (
        "ballot_file",
        &["document", "tally", "text"],
        &[
            "csv",
            "foldhash",
            "memchr",
            "serde",
            "serde_json",
            "thiserror",
        ],
    ),
    ("timeline", &["session"], &["libm"]),
    ("trends", &["session", "text"], &["jiff", "serde"]),
    ("files", &[], &["directories", "thiserror"]),
    (
        "config",
        &[
            "app",
            "counter_moves",
            "document",
            "plan",
            "problem",
            "session",
            "text",
            "words",
        ],
        &["toml"],
    ),
    (
        "app",
        &[
            "agreement",
            "counter_moves",
            "plan",
            "rehearsal",
            "report",
            "session",
            "tally",
            "text",
            "timeline",
            "words",
        ],
        &[
            "jiff",
            "nucleo_matcher",
            "thiserror",
            "tui_input",
            "unicode_segmentation",
        ],
    ),
    (
        "ui",
        &[
            "agreement",
            "app",
            "plan",
            "report",
            "session",
            "tally",
            "text",
            "timeline",
            "words",
        ],
        &[
            "jiff",
            "ratatui",
            "serde",
            "toml",
            "unicode_bidi",
            "unicode_segmentation",
            "unicode_width",
        ],
    ),
    (
        "plain",
        &[
            "app", "plan", "session", "tally", "text", "timeline", "ui", "words",
        ],
        &[],
    ),
    (
        "runtime",
        &[
            "app",
            "config",
            "files",
            "journal",
            "plain",
            "plan",
            "rehearsal",
            "report",
            "session",
            "timeline",
            "trends",
            "ui",
            "words",
        ],
        &[
            "crossterm",
            "futures_util",
            "getrandom",
            "jiff",
            "notify",
            "ratatui",
            "rustix",
            "serde",
            "serde_json",
            "thiserror",
            "tokio",
        ],
    ),
    (
        "cli",
        &[
            "analyse",
            "app",
            "ballot_file",
            "config",
            "counter_moves",
            "files",
            "import",
            "journal",
            "plan",
            "problem",
            "rehearsal",
            "report",
            "runtime",
            "session",
            "tally",
            "text",
            "timeline",
            "trends",
            "ui",
            "words",
        ],
        &[
            "clap",
            "clap_complete",
            "clap_mangen",
            "csv",
            "jiff",
            "serde",
            "serde_json",
            "toml",
        ],
    ),
];

/// Where serde may be named within `plan` and `journal`: the shapes on disk.
const SHAPES: &[&str] = &[
    "plan/raw",
    "journal/record",
    "journal/header",
    "journal/chain",
    "journal/forget",
];

/// What a pure module may not touch.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "Instant",
    "SystemTime",
    "::now()",
    "Timestamp",
];
const PURE: &[&str] = &[
    "agreement",
    "app",
    "counter_moves",
    "import",
    "plain",
    "plan",
    "rehearsal",
    "report",
    "session",
    "tally",
    "text",
    "timeline",
    "trends",
    "words",
];

struct Source {
    /// Relative to `src`, with `/`.
    path: String,
    module: String,
    /// The lines before the tests, without comments.
    code: Vec<String>,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files
        .into_iter()
        .map(|file| {
            let path = file
                .strip_prefix(&root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            let module = path.split(['/', '.']).next().unwrap().to_owned();
            let text = fs::read_to_string(&file).unwrap();
            let code = text
                .lines()
                .take_while(|line| line.trim() != "#[cfg(test)]")
                .map(|line| line.split("//").next().unwrap_or("").to_owned())
                .collect();
            Source { path, module, code }
        })
        .filter(|source| !matches!(source.module.as_str(), "lib" | "main"))
        .filter(|source| {
            !["tests", "testing", "samples", "properties"]
                .iter()
                .any(|t| source.path.ends_with(&format!("{t}.rs")))
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

/// The first names of the paths in a line: `crate::plan::Round` gives `plan`, `serde_json::to_string` gives `serde_json`.
fn names(line: &str, after: &str) -> Vec<String> {
    line.match_indices(after)
        .map(|(at, _)| &line[at + after.len()..])
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect::<String>()
        })
        .filter(|name| !name.is_empty())
        .collect()
}

fn crates() -> Vec<String> {
    let manifest =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let section = manifest
        .split("[dependencies]")
        .nth(1)
        .unwrap()
        .split("\n[")
        .next()
        .unwrap();
    section
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name.trim().replace('-', "_"))
        .collect()
}

#[test]
fn modules_use_only_what_the_table_says() {
    let table: BTreeMap<&str, (&[&str], &[&str])> = MAY_USE
        .iter()
        .map(|(module, own, foreign)| (*module, (*own, *foreign)))
        .collect();
    let crates = crates();
    let mut faults = Vec::new();
    for source in sources() {
        let Some((own, foreign)) = table.get(source.module.as_str()) else {
            faults.push(format!("{}: the module is not in the table", source.path));
            continue;
        };
        for (number, line) in source.code.iter().enumerate() {
            for name in names(line, "crate::") {
                let is_module = table.contains_key(name.as_str());
                if is_module && name != source.module && !own.contains(&name.as_str()) {
                    faults.push(format!("{}:{}: uses {name}", source.path, number + 1));
                }
            }
            for name in &crates {
                let named =
                    line.contains(&format!("{name}::")) && !line.contains(&format!("_{name}::"));
                if named
                    && !foreign.contains(&name.as_str())
                    && !line.contains(&format!("crate::{name}::"))
                {
                    let own_path = line.contains(&format!("::{name}::"));
                    if !own_path {
                        faults.push(format!(
                            "{}:{}: names the crate {name}",
                            source.path,
                            number + 1
                        ));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_pure_modules_touch_nothing_outside() {
    let mut faults = Vec::new();
    for source in sources()
        .iter()
        .filter(|source| PURE.contains(&source.module.as_str()))
    {
        for (number, line) in source.code.iter().enumerate() {
            for word in IMPURE.iter().filter(|word| line.contains(**word)) {
                faults.push(format!("{}:{}: {word}", source.path, number + 1));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn serde_is_named_where_the_shapes_on_disk_are() {
    let faults: Vec<String> = sources()
        .iter()
        .filter(|source| matches!(source.module.as_str(), "plan" | "journal" | "session"))
        .filter(|source| !SHAPES.iter().any(|shape| source.path.starts_with(shape)))
        .filter(|source| {
            source
                .code
                .iter()
                .any(|line| line.contains("serde::") || line.contains("Serialize"))
        })
        .map(|source| source.path.clone())
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
}

/// What may be seen of a ballot is decided in `session/ballot/shown.rs`; what draws or writes never opens its box.
#[test]
fn only_the_journal_looks_into_the_box_of_a_secret_ballot() {
    let mut faults = Vec::new();
    for source in sources()
        .iter()
        .filter(|source| !matches!(source.module.as_str(), "journal" | "session"))
    {
        for (number, line) in source.code.iter().enumerate() {
            if line.contains("BallotBox") || line.contains(".contents") {
                faults.push(format!("{}:{}", source.path, number + 1));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn only_main_prints_and_only_the_clock_reads_the_time() {
    let mut faults = Vec::new();
    for source in sources() {
        for (number, line) in source.code.iter().enumerate() {
            let prints = ["println!", "print!", "eprintln!", "eprint!"]
                .iter()
                .any(|word| line.contains(word));
            let reads_time = [
                "Instant::now",
                "SystemTime::now",
                "Timestamp::now",
                "Zoned::now",
            ]
            .iter()
            .any(|word| line.contains(word));
            // The writing thread waits between its attempts; no moment of a session comes from there.
            let may_read_time = matches!(
                source.path.as_str(),
                "runtime/time.rs" | "journal/thread.rs"
            );
            if prints || (reads_time && !may_read_time) {
                faults.push(format!("{}:{}: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
