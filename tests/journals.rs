//! Session files on a real disk: what a kill, a flipped bit, a second program or another version does to them.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic too")]

use std::fs;
use std::ops::RangeInclusive;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use colead::journal::archive::{self, NotFound};
use colead::journal::{Header, Journal, JournalError, Line, Reader};
use colead::plan::{Invite, Plan, PlannedPerson, Round, RoundKind, SpeakingOrder, Timebox};
use colead::session::{Event, MarkId, Mode, Moment, PersonId, Recorded, Seq};
use tempfile::TempDir;

fn header(id: &str) -> Header {
    let round = Round {
        name: "Öffnung".to_owned(),
        kind: RoundKind::Open,
        time: Timebox::Total(Duration::from_secs(600)),
        question: Some("Which bet do we make?".to_owned()),
        invites: Invite::Both,
        order: SpeakingOrder::Seat,
        auto_advance: false,
        locked: false,
        optional: false,
        notes: None,
        section: None,
        ballot: None,
    };
    let ana = PlannedPerson {
        name: "Ana".to_owned(),
        role: None,
        observer: false,
    };
    Header {
        id: id.to_owned(),
        title: "Q3 platform bet".to_owned(),
        started_at: "2026-11-22T10:00:00.25+01:00[+01:00]".parse().unwrap(),
        seed: u64::MAX,
        imported: None,
        rehearsal: None,
        plan: Plan {
            title: "Decide".to_owned(),
            purpose: None,
            end: None,
            ends_without_decision: None,
            people: vec![ana],
            rounds: vec![round],
            sections: Vec::new(),
            lint_off: Vec::new(),
        },
        resealed: Vec::new(),
    }
}

fn at(n: u32, event: Event) -> Recorded {
    Recorded {
        n: Seq(n),
        t: Moment::from_secs(n.into()),
        event,
    }
}

fn note(n: u32) -> Recorded {
    at(
        n,
        Event::NoteTaken {
            text: "¿qué? 🎈".to_owned(),
        },
    )
}

fn notes(numbers: RangeInclusive<u32>) -> Vec<Recorded> {
    numbers.map(note).collect()
}

fn mark(n: u32) -> Recorded {
    at(
        n,
        Event::ContributionMarked {
            id: MarkId(n),
            who: PersonId(0),
            mode: Mode::Lead,
            at: Moment::from_secs(n.into()),
        },
    )
}

/// A folder with one session of these events.
fn saved(events: &[Recorded]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("20261122-100000-test.jsonl");
    let mut journal = Journal::create(&path, &header("20261122-100000-test")).unwrap();
    journal.append(events).unwrap();
    (folder, path)
}

fn events(path: &Path) -> Vec<Recorded> {
    Reader::open(path)
        .unwrap()
        .map(|line| event(line.unwrap()))
        .collect()
}

fn event(line: Line) -> Recorded {
    match line {
        Line::Event(recorded) => recorded,
        Line::Foreign { kind, .. } => panic!("{kind} is unknown"),
    }
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/journals")
        .join(name)
}

#[test]
fn a_file_cut_at_any_byte_is_a_clean_beginning_and_can_be_gone_on_with() {
    let all = [note(1), mark(2), note(3)];
    let (folder, path) = saved(&all);
    let whole = fs::read(&path).unwrap();
    let header_end = 1 + whole.iter().position(|byte| *byte == b'\n').unwrap();
    let cut_path = folder.path().join("cut.jsonl");

    for cut in 0..=whole.len() {
        fs::write(&cut_path, &whole[..cut]).unwrap();
        if cut < header_end {
            assert!(
                matches!(Reader::open(&cut_path), Err(JournalError::Empty { .. })),
                "{cut}"
            );
            continue;
        }
        let lines = whole[header_end..cut].split(|byte| *byte == b'\n').count() - 1;
        assert_eq!(events(&cut_path), all[..lines], "cut at {cut}");

        let mut seen = Vec::new();
        let mut resuming = Journal::open(&cut_path).unwrap();
        let found = resuming.header().clone();
        seen.extend(resuming.by_ref().map(|line| event(line.unwrap())));
        let mut journal = resuming.finish().unwrap();
        assert_eq!(
            (found, &seen[..]),
            (header("20261122-100000-test"), &all[..lines])
        );
        let next = journal.last().0 + 1;
        journal.append(&notes(next..=next)).unwrap();
        seen.push(note(next));
        assert_eq!(events(&cut_path), seen, "gone on after a cut at {cut}");
    }
}

#[test]
fn every_flipped_byte_is_found_and_named_by_its_line() {
    let (folder, path) = saved(&[note(1), mark(2), note(3)]);
    let whole = fs::read(&path).unwrap();
    let flipped_path = folder.path().join("flipped.jsonl");
    let mut line = 1;
    for place in 0..whole.len() {
        for bit in 0..8 {
            let mut flipped = whole.clone();
            flipped[place] ^= 1 << bit;
            fs::write(&flipped_path, &flipped).unwrap();
            match archive::verify(&flipped_path) {
                Err(JournalError::Damaged { line: found, .. }) => {
                    assert_eq!(found, line, "bit {bit} of byte {place}");
                }
                other => panic!("bit {bit} of byte {place}: {other:?}"),
            }
        }
        if whole[place] == b'\n' {
            line += 1;
        }
    }
}

#[test]
fn a_whole_file_is_verified_by_its_last_hash() {
    let (_folder, path) = saved(&notes(1..=4));
    let verified = archive::verify(&path).unwrap();
    assert_eq!((verified.events, verified.torn), (4, false));
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.ends_with(&format!(",\"h\":\"{}\"}}\n", verified.last_hash)));
}

#[test]
fn a_line_taken_out_put_in_or_moved_is_found() {
    let (folder, path) = saved(&notes(1..=4));
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let changed_path = folder.path().join("changed.jsonl");
    let first_bad = |lines: &[&str]| {
        fs::write(&changed_path, lines.join("\n") + "\n").unwrap();
        match archive::verify(&changed_path) {
            Err(JournalError::Damaged { line, .. }) => line,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(first_bad(&[lines[0], lines[1], lines[3], lines[4]]), 3);
    assert_eq!(
        first_bad(&[lines[0], lines[2], lines[1], lines[3], lines[4]]),
        2
    );
    assert_eq!(first_bad(&[lines[0], lines[1], lines[1], lines[2]]), 3);
    assert_eq!(first_bad(&[lines[0], lines[1], "", lines[2]]), 3);
}

#[test]
fn a_damaged_session_is_not_gone_on_with_and_not_changed() {
    let (_folder, path) = saved(&notes(1..=3));
    let mut damaged = fs::read(&path).unwrap();
    let last = damaged.len() - 1;
    damaged[last] = b' ';
    fs::write(&path, &damaged).unwrap();
    let refused = Journal::open(&path).unwrap().finish().err().unwrap();
    assert!(refused.to_string().starts_with("line 4 of "), "{refused}");
    let mut resuming = Journal::open(&path).unwrap();
    assert_eq!(resuming.by_ref().filter(Result::is_err).count(), 1);
    assert!(
        resuming.finish().is_err(),
        "also when the first error was passed over"
    );
    assert_eq!(fs::read(&path).unwrap(), damaged);
}

#[test]
fn two_programs_never_write_one_session() {
    let (_folder, path) = saved(&notes(1..=1));
    let mut first = Journal::open(&path).unwrap().finish().unwrap();
    let second = Journal::open(&path).err().unwrap();
    assert_eq!(
        second.to_string(),
        "session 20261122-100000-test is being written by another colead: go on there, or end it there first"
    );
    first.append(&notes(2..=2)).unwrap();
    assert_eq!(events(&path), notes(1..=2), "reading needs no lock");
    drop(first);
    assert!(Journal::open(&path).is_ok());
}

#[test]
fn a_session_never_overwrites_a_file() {
    let (_folder, path) = saved(&notes(1..=1));
    let refused = Journal::create(&path, &header("other")).err().unwrap();
    assert!(matches!(refused, JournalError::Exists { .. }));
    assert_eq!(events(&path), notes(1..=1));
}

#[test]
fn only_its_owner_may_read_a_session() {
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data/sessions/s.jsonl");
    drop(Journal::create(&path, &header("s")).unwrap());
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(&folder.path().join("data/sessions")), 0o700);
    assert_eq!(mode(&folder.path().join("data")), 0o700);

    fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
    drop(Journal::open(&path).unwrap().finish().unwrap());
    assert_eq!(mode(&path), 0o600);
}

#[test]
fn a_file_that_is_no_session_is_refused_in_plain_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.jsonl");
    for text in [
        "hello\n",
        "{\"colead\":\"yes\"}\n",
        "\n",
        "\u{0}\n",
        "{\"version\":3,\"width\":80}\n",
    ] {
        fs::write(&path, text).unwrap();
        let refused = Reader::open(&path).err().unwrap().to_string();
        assert!(refused.contains("is not a session file"), "{refused}");
    }
}

/// A file-size limit makes the kernel refuse in the middle of a write, as a full disk does. The shell sets it, and has
/// the signal that comes with it ignored.
#[test]
fn a_full_disk_loses_nothing_and_doubles_nothing() {
    const INSIDE: &str = "COLEAD_TEST_FULL_DISK";
    if let Some(path) = std::env::var_os(INSIDE) {
        return fill_the_disk(Path::new(&path));
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.jsonl");
    let output = std::process::Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -S -f 8; exec \"$@\"", "sh"])
        .arg(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "a_full_disk_loses_nothing_and_doubles_nothing",
            "--nocapture",
        ])
        .env(INSIDE, &path)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(events(&path), notes(1..=200));
}

fn fill_the_disk(path: &Path) {
    use rustix::process::{Resource, getrlimit, setrlimit};

    let mut journal = Journal::create(path, &header("s")).unwrap();
    let mut refused = 0;
    for n in 1..=200 {
        while let Err(error) = journal.append(&notes(journal.last().0 + 1..=n)) {
            refused += 1;
            assert!(matches!(error, JournalError::Io { .. }), "{error}");
            assert_eq!(
                events(path),
                notes(1..=journal.last().0),
                "what counts as saved is there"
            );
            if refused == 3 {
                let mut limit = getrlimit(Resource::Fsize);
                limit.current = limit.maximum;
                setrlimit(Resource::Fsize, limit).unwrap();
            }
        }
    }
    assert_eq!(refused, 3, "the disk was full");
}

#[test]
fn sessions_are_found_by_path_id_beginning_and_as_the_last() {
    let folder = tempfile::tempdir().unwrap();
    let ids = [
        "20261121-090000-aaaa",
        "20261122-100000-bbbb",
        "20261122-100000-cccc",
    ];
    let path = |id: &str| folder.path().join(id).with_extension("jsonl");
    for id in ids {
        drop(Journal::create(&path(id), &header(id)).unwrap());
    }
    let find = |spec: &str| archive::resolve(spec, folder.path());

    assert_eq!(find("last").unwrap(), path(ids[2]));
    assert_eq!(find(ids[1]).unwrap(), path(ids[1]));
    assert_eq!(find("20261122-100000-bbbb.jsonl").unwrap(), path(ids[1]));
    assert_eq!(find("20261121").unwrap(), path(ids[0]));
    assert_eq!(find(path(ids[0]).to_str().unwrap()).unwrap(), path(ids[0]));
    assert_eq!(
        find("20261122").unwrap_err().to_string(),
        "20261122 fits 2 sessions: 20261122-100000-bbbb, 20261122-100000-cccc; type more of it"
    );
    for spec in ["", "2027", "nowhere/20261121-090000-aaaa.jsonl"] {
        assert!(
            matches!(find(spec), Err(NotFound::Unknown { .. })),
            "{spec:?}"
        );
    }
    let empty = folder.path().join("empty");
    assert!(matches!(
        archive::resolve("last", &empty),
        Err(NotFound::NoneSaved { .. })
    ));
    assert_eq!(archive::list(&empty).unwrap().len(), 0);
}

#[test]
fn the_list_says_what_became_of_each_session_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    let path = |id: &str| folder.path().join(id).with_extension("jsonl");
    let decided = |n, text: &str| {
        let text = text.to_owned();
        at(
            n,
            Event::DecisionRecorded {
                text,
                ballot: None,
                review: None,
            },
        )
    };
    let bo = Event::PersonAdded {
        who: PersonId(1),
        name: "Bo".to_owned(),
        role: None,
        observer: false,
    };

    let mut done = Journal::create(
        &path("20261121-090000-aaaa"),
        &header("20261121-090000-aaaa"),
    )
    .unwrap();
    let events = [at(1, bo), decided(2, "Bet on A"), decided(3, "Bet on B")];
    done.append(&events).unwrap();
    done.append(&[at(4, Event::SessionClosed)]).unwrap();
    let mut broken_off = Journal::create(
        &path("20261122-090000-bbbb"),
        &header("20261122-090000-bbbb"),
    )
    .unwrap();
    broken_off.append(&notes(1..=2)).unwrap();
    let held = archive::Summary::read(&path("20261122-090000-bbbb")).unwrap();
    assert_eq!(held.state, archive::State::Running);
    drop(broken_off);
    fs::write(path("20261123-090000-cccc"), "never begun").unwrap();
    fs::write(folder.path().join("notes.txt"), "not ours").unwrap();

    let list = archive::list(folder.path()).unwrap();
    let names: Vec<_> = list
        .iter()
        .map(|entry| entry.path.file_stem().unwrap().to_str().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "20261123-090000-cccc",
            "20261122-090000-bbbb",
            "20261121-090000-aaaa"
        ]
    );
    assert!(matches!(list[0].summary, Err(JournalError::Empty { .. })));

    let second = list[1].summary.as_ref().unwrap();
    assert_eq!(second.state, archive::State::Interrupted);
    assert_eq!(
        (second.decided.as_deref(), second.people, second.events),
        (None, 1, 2)
    );

    let first = list[2].summary.as_ref().unwrap();
    assert_eq!(first.state, archive::State::Closed);
    assert_eq!(
        (first.decided.as_deref(), first.people, first.events),
        (Some("Bet on B"), 2, 4)
    );
    assert_eq!(first.duration, Duration::from_secs(4));
    assert_eq!(
        first.size,
        path("20261121-090000-aaaa").metadata().unwrap().len()
    );
    assert_eq!(first.started_at, header("").started_at);
}

/// The format does not drift: what version 1 wrote is read, and written again byte for byte.
#[test]
fn version_1_with_every_kind_of_event_is_read_and_written_as_ever() {
    let path = fixture("v1-all-kinds.jsonl");
    let reader = Reader::open(&path).unwrap();
    let header = reader.header().clone();
    let all: Vec<_> = reader.map(|line| event(line.unwrap())).collect();
    assert_eq!(header.title, "Q3 platform bet");
    assert_eq!(header.started_at.offset().seconds(), 3600);
    assert_eq!(header.plan.rounds.len(), 3);

    let folder = tempfile::tempdir().unwrap();
    let again = folder.path().join("again.jsonl");
    Journal::create(&again, &header)
        .unwrap()
        .append(&all)
        .unwrap();
    let (written, kept) = (
        fs::read_to_string(&again).unwrap(),
        fs::read_to_string(&path).unwrap(),
    );
    for (written, kept) in written.lines().zip(kept.lines()) {
        assert_eq!(written, kept);
    }
    assert_eq!(written.len(), kept.len());
}

#[test]
fn version_1_with_nothing_but_a_header_is_a_session() {
    let path = fixture("v1-minimal.jsonl");
    assert_eq!(events(&path), []);
    assert_eq!(archive::verify(&path).unwrap().events, 0);
    assert_eq!(
        Reader::open(&path).unwrap().header().id,
        "20261122-100000-mini"
    );
}

#[test]
fn a_torn_character_at_the_end_is_passed_over() {
    let path = fixture("v1-torn.jsonl");
    assert!(
        String::from_utf8(fs::read(&path).unwrap()).is_err(),
        "torn within a character"
    );
    assert_eq!(events(&path).len(), 2);
    let verified = archive::verify(&path).unwrap();
    assert_eq!((verified.events, verified.torn), (2, true));
}

#[test]
fn what_a_newer_minor_version_adds_is_kept_and_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("foreign.jsonl");
    let before = fs::read_to_string(fixture("v1-foreign.jsonl")).unwrap();
    fs::write(&path, &before).unwrap();

    let mut resuming = Journal::open(&path).unwrap();
    let foreign = |line| match line {
        Ok(Line::Foreign { kind, .. }) => Some(kind),
        _ => None,
    };
    let kinds: Vec<_> = resuming.by_ref().filter_map(foreign).collect();
    let mut journal = resuming.finish().unwrap();
    assert_eq!(kinds, ["phone_joined", "dream_told"]);
    assert_eq!(journal.last(), Seq(4));
    journal.append(&notes(5..=5)).unwrap();
    assert!(fs::read_to_string(&path).unwrap().starts_with(&before));
    assert_eq!(archive::verify(&path).unwrap().events, 5);
}

#[test]
fn a_newer_major_version_is_refused_with_a_way_out() {
    let refused = Reader::open(&fixture("v2.jsonl"))
        .err()
        .unwrap()
        .to_string();
    assert!(refused.ends_with(
        "v2.jsonl has format 2 and this colead reads up to 1: open it with a newer colead"
    ));
}
