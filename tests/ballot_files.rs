//! Ballot files: what is read from each form, and the exact words in which the rest is refused.
//!
//! Every `ballot_files/valid/*` has an `.expected` beside it with the ballots as they were read. The first part of a name is
//! the method that is asked for. Every `ballot_files/invalid/*` has a `.txt` with the expected faults. After a change,
//! `UPDATE_EXPECTED=1 cargo test --test ballot_files` writes both anew; read the difference before committing it.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic too")]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use colead::ballot_file::{BallotFile, Election, Overrides, WriteAs, read, write};
use colead::tally::{Method, Paper, Tally};
use proptest::prelude::*;

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/ballot_files")
        .join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_none_or(|ending| ending != "expected" && ending != "txt")
        })
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no files in {}", folder.display());
    files
}

/// The method that a file's name begins with; `any` asks for none.
fn method(path: &Path) -> Option<Method> {
    let name = path.file_name().unwrap().to_string_lossy();
    let word = name.split('_').next().unwrap();
    assert!(word == "any" || Method::from_word(word).is_some(), "{name}");
    Method::from_word(word)
}

/// Reads and checks; the faults as they are printed otherwise.
fn opened(
    name: &str,
    bytes: &[u8],
    method: Option<Method>,
    rules: &[&str],
) -> Result<(BallotFile, Election), String> {
    let file = read(name, bytes, method).map_err(|error| error.to_string())?;
    let rules: Vec<String> = rules.iter().map(ToString::to_string).collect();
    let overrides = Overrides::new(method, &rules)?;
    let election = file
        .election(&overrides)
        .map_err(|faults| faults.to_string())?;
    Ok((file, election))
}

fn election(text: &str, method: Method) -> Election {
    opened("votes", text.as_bytes(), Some(method), &[])
        .unwrap()
        .1
}

fn expect(path: &Path, ending: &str, found: &str) {
    let expected = PathBuf::from(format!("{}.{ending}", path.display()));
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&expected, found).unwrap();
    }
    let written = fs::read_to_string(&expected).unwrap_or_default();
    assert_eq!(found, written, "{} differs", expected.display());
}

#[test]
fn every_form_is_read() {
    for path in files("valid") {
        let name = path.file_name().unwrap().to_string_lossy();
        let (file, election) =
            opened(&name, &fs::read(&path).unwrap(), method(&path), &[]).unwrap();
        let mut found = write(&file, WriteAs::Abif).unwrap_or_else(|error| format!("{error}\n"));
        writeln!(
            found,
            "# {}, {}",
            file.format().title(),
            election.method.word()
        )
        .unwrap();
        writeln!(found, "# {}", election.options.join(", ")).unwrap();
        let turnout = election.turnout;
        writeln!(
            found,
            "# {} eligible, {} present",
            turnout.eligible, turnout.present
        )
        .unwrap();
        let rules = serde_json::to_string(&election.stated_rules()).unwrap();
        writeln!(found, "# {rules}").unwrap();
        for notice in &election.notices {
            writeln!(found, "# {notice}").unwrap();
        }
        expect(&path, "expected", &found);
    }
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    for path in files("invalid") {
        let name = path.file_name().unwrap().to_string_lossy();
        let refused = opened(&name, &fs::read(&path).unwrap(), method(&path), &[]);
        let Err(faults) = refused else {
            panic!("{name} was read");
        };
        expect(&path, "txt", &(faults + "\n"));
    }
}

/// The elections of the evidence, when they are at hand: what references agree on.
#[test]
fn references_agree() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/ballots");
    let Ok(files) = fs::read_dir(&folder) else {
        println!("no elections in {}", folder.display());
        return;
    };
    let mut wrong = Vec::new();
    let mut counted = 0;
    for file in files {
        let path = file.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let (_, election) = opened(&name, &bytes, None, &[]).unwrap();
        let document: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        let ballots = document["ballots"].as_array().unwrap();
        let total: u64 = ballots
            .iter()
            .map(|ballot| ballot["count"].as_u64().unwrap())
            .sum();
        assert_eq!(election.papers.len(), total, "{name}");
        let Tally { outcome, .. } = election.count();
        if u64::from(outcome.counts.spoiled) == total {
            println!("{} is not counted so far: {name}", election.method.word());
            continue;
        }
        counted += 1;
        let winners: BTreeSet<&str> = outcome
            .winner_names(&election.options)
            .into_iter()
            .collect();
        let expected = document["expect"]["winners"].as_array().unwrap();
        let expected: BTreeSet<&str> = expected.iter().filter_map(|name| name.as_str()).collect();
        if winners != expected {
            wrong.push(format!("{name}: {winners:?}, not {expected:?}"));
        }
    }
    println!("{counted} elections counted");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn written_files_read_back_as_the_same_papers() {
    let rank = "{\"options\":[\"Ana, B\",\"李小龍\",\"C\"],\"name\":\"Who\"}\n{\"count\":7,\"rank\":[[\"李小龍\"],[\"C\",\"Ana, B\"]]}\n\
                {\"rank\":[]}\n{\"rank\":[[\"C\"]]}\n";
    let score =
        "{\"score\":{\"A\":5,\"B\":0}}\n{\"count\":3,\"score\":{\"B\":2}}\n{\"score\":{}}\n";
    let approve =
        "{\"approve\":[\"B\",\"A\"]}\n{\"approve\":[]}\n{\"count\":9,\"approve\":[\"A\"]}\n";
    let choice = "{\"choice\":\"yes\"}\n{\"count\":4,\"choice\":\"abstain\"}\n";
    for (text, method, forms) in [
        (rank, Method::Schulze, &WriteAs::ALL[..]),
        (score, Method::Star, &[WriteAs::Csv, WriteAs::Abif][..]),
        (
            approve,
            Method::Approval,
            &[WriteAs::Csv, WriteAs::Abif][..],
        ),
        (choice, Method::YesNo, &[WriteAs::Csv][..]),
    ] {
        let (file, first) = opened("votes", text.as_bytes(), Some(method), &[]).unwrap();
        for &form in forms {
            let written = write(&file, form).unwrap();
            let (_, again) = opened("again", written.as_bytes(), Some(method), &[])
                .unwrap_or_else(|faults| panic!("{faults}\n{written}"));
            assert_eq!(again.papers, first.papers, "{written}");
            assert_eq!(again.options, first.options, "{written}");
        }
    }
    let (file, _) = opened("votes", score.as_bytes(), Some(Method::Star), &[]).unwrap();
    let refused = write(&file, WriteAs::Blt).unwrap_err().to_string();
    assert!(
        refused.contains("scores") && refused.contains("BLT"),
        "{refused}"
    );
    for (name, form) in [("a \\\"b\\\"", WriteAs::Blt), ("[a]", WriteAs::Abif)] {
        let text = format!("{{\"rank\":[[\"{name}\"],[\"c\"]]}}\n");
        let (file, _) = opened("votes", text.as_bytes(), Some(Method::Irv), &[]).unwrap();
        let refused = write(&file, form).unwrap_err().to_string();
        assert!(refused.contains("in its name"), "{refused}");
    }
}

#[test]
fn an_option_called_like_part_of_a_table_stays_an_option() {
    for names in [
        &["a > 100", "b"][..],
        &["^3"],
        &["name", "voter"],
        &["1", "2", "3"],
        &["rank"],
        &["count", "x"],
        &["[x]", "y [x]"],
    ] {
        let options = serde_json::to_string(names).unwrap();
        let ballot = format!("{{\"count\":4,\"rank\":[[\"{}\"]]}}", names[0]);
        let text = format!("{{\"options\":{options}}}\n{ballot}\n");
        let (file, first) = opened("votes", text.as_bytes(), Some(Method::Irv), &[]).unwrap();
        let again = election(&write(&file, WriteAs::Csv).unwrap(), Method::Irv);
        assert_eq!(
            (again.papers, again.options),
            (first.papers, first.options),
            "{names:?}"
        );
    }
}

#[test]
fn rules_asked_for_go_before_those_of_the_file() {
    let text = "{\"method\":\"yes-no\",\"rules\":{\"threshold\":\"2/3\",\"base\":\"present\",\"present\":9}}\n\
                {\"count\":4,\"choice\":\"yes\"}\n{\"count\":3,\"choice\":\"no\"}\n";
    let count = |rules: &[&str]| {
        let (_, election) = opened("votes", text.as_bytes(), None, rules).unwrap();
        election.count().outcome.passed
    };
    assert_eq!(count(&[]), Some(false));
    assert_eq!(count(&["threshold=1/2", "base=cast"]), Some(true));
    let refused = opened("votes", text.as_bytes(), None, &["treshold=1/2"]).unwrap_err();
    assert_eq!(
        refused,
        "there is no rule `treshold`; did you mean `threshold`?"
    );
}

#[test]
fn the_same_ballots_in_every_form_are_the_same_papers() {
    let forms = [
        "{\"options\":[\"A\",\"B\",\"C\"],\"ballots\":[{\"count\":2,\"rank\":[[\"B\"],[\"A\",\"C\"]]},{\"rank\":[[\"A\"]]},{\"rank\":[]}]}",
        "{\"options\":[\"A\",\"B\",\"C\"]}\n{\"rank\":[[\"B\"],[\"C\",\"A\"]]}\n {\"rank\": [[\"B\"], [], [\"A\", \"C\"]]}\n{\"rank\":[[\"A\"]]}\n{\"rank\":[]}\n",
        "A,B,C\n2,1,2\n7,3,7\n1,,\n,,\n",
        "count,ranking\n1,A\n2,B > A = C\n1,\n",
        "count;1st choice;2nd choice\n1;A;\n2;B;C=A\n1;;\n",
        "=A:[A]\n=B:[B]\n=C:[C]\n2:B>A=C\n1:A\n1:\n",
        "3 1\n2 2 1=3 0\n1 1 0\n1 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"Who\"\n",
        "#/Candidates: A ; B ; C\nB > A = C * 2\nA\n/EMPTY_RANKING/\n",
        "# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n# ALTERNATIVE NAME 3: C\n2: 2,{1,3}\n1: 1\n1: \n",
        "3\n1,A\n2,B\n3,C\n4,4,3\n2,2,{1,3}\n1,1\n1,\n",
    ];
    let first = election(forms[0], Method::Schulze);
    for form in forms {
        for text in [
            form.to_owned(),
            form.replace('\n', "\r\n"),
            format!("\u{feff}{form}"),
        ] {
            let read = election(&text, Method::Schulze);
            assert_eq!(read.options, first.options, "{text}");
            assert_eq!(read.papers, first.papers, "{text}");
        }
    }
}

#[test]
fn many_lines_and_many_spellings_are_counted_as_one_by_one() {
    // More than a block for each of the two threads, and more distinct lines than are kept.
    let mut lines = String::new();
    for nth in 0..140_000_u32 {
        let (first, second) = (nth % 7, nth % 5);
        writeln!(
            lines,
            "{{\"voter\":\"{nth:080}\",\"rank\":[[\"O{first}\"],[\"P{second}\"]]}}"
        )
        .unwrap();
    }
    let read = election(&lines, Method::Irv);
    assert_eq!((read.papers.len(), read.papers.distinct()), (140_000, 35));
    let appearing: BTreeSet<&str> = read.options.iter().map(String::as_str).collect();
    assert_eq!(appearing.len(), 12);
    assert_eq!(read.options[..3], ["O0", "P0", "O1"]);
    assert!(read.papers.sorted().iter().all(|(paper, count)| {
        matches!(paper, Paper::Rank(_)) && (3999..=4001).contains(count)
    }));
}

const NAMES: [&str; 4] = ["A", "Zoë", "C \\\" D", "O04"];

fn ballot() -> impl Strategy<Value = String> {
    let order = Just((0..NAMES.len()).collect::<Vec<_>>()).prop_shuffle();
    (
        1..4_u32,
        0..=NAMES.len(),
        order,
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(count, ranked, order, tied, spaced)| {
            let names: Vec<String> = order[..ranked]
                .iter()
                .map(|&at| format!("\"{}\"", NAMES[at]))
                .collect();
            let parting = if tied { "," } else { "],[" };
            let tiers = if names.is_empty() {
                String::new()
            } else {
                format!("[{}]", names.join(parting))
            };
            let count = if count == 1 {
                String::new()
            } else {
                format!("\"count\":{count},")
            };
            let space = if spaced { " " } else { "" };
            format!("{{{count}\"rank\":{space}[{tiers}]}}")
        })
}

proptest! {
    #[test]
    fn order_and_form_leave_no_trace(
        ballots in prop::collection::vec(ballot(), 1..40),
        seed in any::<prop::sample::Index>(),
    ) {
        let header = "{\"options\":[\"A\",\"Zoë\",\"C \\\" D\",\"O04\"]}";
        let lines = |ballots: &[String]| format!("{header}\n{}\n", ballots.join("\n"));
        let first = election(&lines(&ballots), Method::Schulze);
        let mut turned = ballots.clone();
        turned.rotate_left(seed.index(ballots.len()));
        prop_assert_eq!(&election(&lines(&turned), Method::Schulze).papers, &first.papers);
        let document = format!(
            "{{\"ballots\":[{}],{}}}", turned.join(",\n"), &header[1..header.len() - 1]
        );
        prop_assert_eq!(&election(&document, Method::Schulze).papers, &first.papers);
        let (file, _) = opened("votes", document.as_bytes(), Some(Method::Schulze), &[]).unwrap();
        for form in [WriteAs::Csv, WriteAs::Abif] {
            let again = election(&write(&file, form).unwrap(), Method::Schulze);
            prop_assert_eq!(&again.papers, &first.papers);
        }
    }

    #[test]
    fn damage_is_refused_or_read_and_never_a_panic(
        which in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        method in prop::sample::select(&Method::ALL[..]),
    ) {
        let files = files("valid");
        let mut bytes = fs::read(&files[which.index(files.len())]).unwrap();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(cut.index(bytes.len() + 1));
        if let Ok((file, election)) = opened("damaged", &bytes, Some(method), &[]) {
            election.count();
            for form in WriteAs::ALL {
                let _ = write(&file, form);
            }
        }
    }
}
