//! How fast a session file is read, beside parsing the same lines into an internally tagged enum, and how long a
//! durable event takes, beside a bare write and sync. Prints the two ratios after the figures.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use colead::journal::{Header, Journal, Line, Reader};
use colead::plan::{Invite, Plan, Round, RoundKind, SpeakingOrder, Timebox};
use colead::session::{Event, MarkId, Mode, Moment, PersonId, Recorded, Seq};
use criterion::{Criterion, Throughput};
use serde::Deserialize;

const EVENTS: u32 = 1_000_000;

fn header() -> Header {
    let round = Round {
        name: "Open floor".to_owned(),
        kind: RoundKind::Open,
        time: Timebox::Total(Duration::from_secs(600)),
        question: None,
        invites: Invite::Both,
        order: SpeakingOrder::Seat,
        auto_advance: false,
        locked: false,
        optional: false,
        notes: None,
        section: None,
        ballot: None,
    };
    Header {
        id: "20261122-100000-test".to_owned(),
        title: "A very long meeting".to_owned(),
        started_at: "2026-11-22T10:00:00+01:00[+01:00]".parse().unwrap(),
        seed: 1,
        imported: None,
        rehearsal: None,
        plan: Plan {
            title: "A very long meeting".to_owned(),
            purpose: None,
            end: None,
            ends_without_decision: None,
            people: Vec::new(),
            rounds: vec![round],
            sections: Vec::new(),
            lint_off: Vec::new(),
        },
        resealed: Vec::new(),
    }
}

/// Somebody takes the floor, is marked twice, and lets go.
fn event(n: u32) -> Recorded {
    let t = Moment::from_millis(u64::from(n) * 2711);
    let who = PersonId((n / 4 % 9) as u16);
    let mark = |mode| Event::ContributionMarked {
        id: MarkId(n / 2),
        who,
        mode,
        at: t,
    };
    let event = match n % 4 {
        0 => Event::FloorGiven { who },
        1 => mark(Mode::Lead),
        2 => mark(Mode::Follow),
        _ => Event::FloorReleased,
    };
    Recorded {
        n: Seq(n),
        t,
        event,
    }
}

fn write_journal(path: &Path, events: u32) {
    let mut journal = Journal::create(path, &header()).unwrap();
    let events: Vec<_> = (1..=events).map(event).collect();
    journal.append(&events).unwrap();
}

fn load(path: &Path) -> u64 {
    let mut sum = 0;
    for line in Reader::open(path).unwrap() {
        match line.unwrap() {
            Line::Event(recorded) => sum += recorded.t.as_millis(),
            Line::Foreign { .. } => unreachable!("all kinds are known"),
        }
    }
    sum
}

/// What one tends to write first: parsing alone, without hashes, order and domain types.
#[allow(dead_code)]
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Tagged {
    ContributionMarked {
        n: u32,
        t: u64,
        id: u32,
        who: u16,
        mode: String,
        h: String,
    },
    FloorGiven {
        n: u32,
        t: u64,
        who: u16,
        h: String,
    },
    FloorReleased {
        n: u32,
        t: u64,
        h: String,
    },
}

fn parse_tagged(path: &Path) -> u64 {
    let text = fs::read(path).unwrap();
    let mut sum = 0;
    for line in text
        .split(|byte| *byte == b'\n')
        .skip(1)
        .filter(|line| !line.is_empty())
    {
        let (Tagged::ContributionMarked { t, .. }
        | Tagged::FloorGiven { t, .. }
        | Tagged::FloorReleased { t, .. }) = serde_json::from_slice(line).unwrap();
        sum += t;
    }
    sum
}

struct Appending {
    journal: Journal,
    next: u32,
}

impl Appending {
    fn new(path: &Path) -> Self {
        Self {
            journal: Journal::create(path, &header()).unwrap(),
            next: 1,
        }
    }

    fn append(&mut self) {
        self.journal.append(&[event(self.next)]).unwrap();
        self.next += 1;
    }
}

fn bare_append(file: &mut File) {
    let line = [b'x'; 120];
    file.write_all(&line).unwrap();
    file.sync_data().unwrap();
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64()
}

fn timed(times: &mut Vec<Duration>, mut work: impl FnMut()) {
    let start = Instant::now();
    work();
    times.push(start.elapsed());
}

/// Taken in turns, so that a busy moment of the machine hits both.
fn print_ratios(path: &Path, folder: &Path) {
    let (mut ours, mut tagged) = (Vec::new(), Vec::new());
    for _ in 0..7 {
        timed(&mut ours, || assert!(load(path) > 0));
        timed(&mut tagged, || assert!(parse_tagged(path) > 0));
    }
    let megabytes = path.metadata().unwrap().len() as f64 / 1e6;
    for (name, seconds) in [
        ("load", median(ours.clone())),
        ("serde-tagged", median(tagged.clone())),
    ] {
        let rate = f64::from(EVENTS) / seconds / 1e6;
        println!(
            "{name}: {rate:.2} M events/s, {:.0} MB/s",
            megabytes / seconds
        );
    }
    println!(
        "load / serde-tagged, as rates: {:.2}",
        median(tagged) / median(ours)
    );

    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    let mut appending = Appending::new(&folder.join("ours.jsonl"));
    let mut file = File::create(folder.join("bare")).unwrap();
    for _ in 0..2000 {
        timed(&mut ours, || appending.append());
        timed(&mut bare, || bare_append(&mut file));
    }
    let (ours, bare) = (median(ours), median(bare));
    println!(
        "durable append: {:.0} µs, bare write and sync: {:.0} µs",
        ours * 1e6,
        bare * 1e6
    );
    println!("append / bare, as times: {:.2}", ours / bare);
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("long.jsonl");
    write_journal(&path, EVENTS);

    let mut criterion = Criterion::default().configure_from_args().sample_size(10);
    let mut group = criterion.benchmark_group("read");
    group.throughput(Throughput::Elements(u64::from(EVENTS)));
    group.bench_function("load", |bencher| bencher.iter(|| load(&path)));
    group.bench_function("serde-tagged", |bencher| {
        bencher.iter(|| parse_tagged(&path));
    });
    group.finish();

    let mut group = criterion.benchmark_group("append");
    let mut appending = Appending::new(&folder.path().join("append.jsonl"));
    group.bench_function("durable event", |bencher| {
        bencher.iter(|| appending.append());
    });
    let mut file = File::create(folder.path().join("bare-append")).unwrap();
    group.bench_function("bare write and sync", |bencher| {
        bencher.iter(|| bare_append(&mut file));
    });
    group.finish();

    print_ratios(&path, folder.path());
    criterion.final_summary();
}
