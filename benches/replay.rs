//! How long a session of 100,000 events takes to be opened for its replay, beside reading and parsing its lines alone, and
//! how long a seek to any moment of it takes. Prints the two as ratios, taken in the same run: the first is to stay below
//! 1.5, and a seek below 5 ms.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::path::Path;
use std::time::{Duration, Instant};

use colead::journal::{Header, Journal, Reader};
use colead::plan::check;
use colead::runtime::sessions;
use colead::session::{Event, MarkId, Mode, Moment, PersonId, Recorded, Seq};
use colead::timeline::Timeline;

const EVENTS: u32 = 100_000;
const SEEKS: u64 = 20_000;
const OPENINGS: usize = 15;
/// Milliseconds within which a seek is to be over, 99 times of 100.
const SOON: f64 = 5.0;

const PLAN: &str = r#"
title = "A very long meeting"
ends_without_decision = "A measurement."
people = ["Ana", "Bo", "Chidi", "Dana", "Eun-ji", "Femi", "Gul", "Hana", "Ivo"]
[[round]]
name = "Open floor"
kind = "open"
time = "10m"
"#;

fn header() -> Header {
    let plan = check::parse("plan", PLAN).unwrap();
    Header {
        id: "20261122-100000-test".to_owned(),
        title: plan.title.clone(),
        started_at: "2026-11-22T10:00:00+01:00[+01:00]".parse().unwrap(),
        seed: 1,
        imported: None,
        rehearsal: None,
        plan,
        resealed: Vec::new(),
    }
}

/// The round starts; then somebody takes the floor, is marked twice, and lets go, over and over.
fn events() -> Vec<Recorded> {
    let first = Event::RoundStarted {
        slot: 0,
        length: Duration::from_secs(600),
    };
    let rest = (0..EVENTS).map(|n| {
        let t = Moment::from_millis(u64::from(n) * 2711);
        let who = PersonId((n / 4 % 9) as u16);
        let mark = |id, mode| Event::ContributionMarked {
            id: MarkId(id),
            who,
            mode,
            at: t,
        };
        let event = match n % 4 {
            0 => Event::FloorGiven { who },
            1 => mark(n / 4 * 2, Mode::Lead),
            2 => mark(n / 4 * 2 + 1, Mode::Follow),
            _ => Event::FloorReleased,
        };
        (t, event)
    });
    (1..)
        .zip(std::iter::once((Moment::START, first)).chain(rest))
        .map(|(n, (t, event))| Recorded {
            n: Seq(n),
            t,
            event,
        })
        .collect()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn timed<T>(times: &mut Vec<Duration>, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let made = work();
    times.push(begun.elapsed());
    made
}

/// Taken in turns, so that a busy moment of the machine hits both. Returns the time line last opened.
fn opened(path: &Path) -> Timeline {
    let (mut reading, mut opening) = (Vec::new(), Vec::new());
    let mut last = None;
    for _ in 0..OPENINGS {
        let lines: Vec<_> = timed(&mut reading, || {
            let reader = Reader::open(path).unwrap();
            reader.map(|line| line.unwrap()).collect()
        });
        assert_eq!(lines.len(), EVENTS as usize + 1);
        drop((lines, last.take()));
        last = Some(timed(&mut opening, || sessions::timeline(path).unwrap().1));
    }
    let (reading, opening) = (median(reading), median(opening));
    println!(
        "reading and parsing {EVENTS} lines: {reading:?}; opening them for a replay: {opening:?}"
    );
    let ratio = opening.as_secs_f64() / reading.as_secs_f64();
    println!("opening / reading and parsing: {ratio:.2} (at most 1.5)");
    last.unwrap()
}

fn seek(timeline: &Timeline) {
    let end = timeline.end().as_millis();
    let mut state = 1_u64;
    let mut taken = Vec::new();
    for _ in 0..SEEKS {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let moment = Moment::from_millis((state >> 20) % end);
        let session = timed(&mut taken, || timeline.at(moment));
        assert!(session.last_moment() <= moment);
    }
    taken.sort_unstable();
    let at = |share: usize| taken[taken.len() * share / 1000];
    let (half, most, nearly_all) = (at(500), at(990), at(999));
    println!("seek: p50 {half:?}, p99 {most:?}, p99.9 {nearly_all:?}");
    let ratio = most.as_secs_f64() * 1e3 / SOON;
    println!("seek p99 / {SOON} ms: {ratio:.2} (below 1)");
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.jsonl");
    Journal::create(&path, &header())
        .unwrap()
        .append(&events())
        .unwrap();
    seek(&opened(&path));
}
