//! What a mark costs: `decide`, `apply` and the detector's look, with a short and with a very long session behind it.
//! The cost must not grow with the session. What the marks of the long session take in memory is written first.

#![allow(clippy::unwrap_used, reason = "a bench may panic")]

use std::fs;
use std::hint::black_box;
use std::time::Duration;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};

use colead::plan::{builtin, check};
use colead::session::pattern::{Judge, Scene, Thresholds};
use colead::session::{Command, Mode, Moment, Opening, PersonId, Session, Shown, Watch};

const PEOPLE: u16 = 8;
const MARKS_A_ROUND: u64 = 100;
const PACE: Duration = Duration::from_secs(6);

fn empty_session() -> Session {
    let plan = check::parse("plan", builtin::DEFAULT.toml).unwrap();
    let mut session = Session::new(Opening {
        plan,
        started: "2026-03-02T10:00:00".parse().unwrap(),
        seed: 1,
        imported: None,
        rehearsal: None,
    });
    for number in 0..PEOPLE {
        let add = Command::AddPerson {
            name: format!("Person {number}"),
            role: None,
            observer: false,
        };
        session.perform(&add, Moment::START).unwrap();
    }
    session
        .perform(&Command::StartRound, Moment::START)
        .unwrap();
    session
}

/// A mark, and every third time a change of the floor before it.
fn turn(session: &mut Session, number: u64, now: Moment) {
    let who = PersonId(u16::try_from(number / 3 % u64::from(PEOPLE)).unwrap());
    if session.floor().is_none_or(|floor| floor.who != who) {
        session.perform(&Command::ToggleFloor { who }, now).unwrap();
    }
    let mode = match number % 5 {
        0 | 3 => Mode::Follow,
        4 => Mode::Both,
        _ => Mode::Lead,
    };
    session.perform(&Command::Mark { mode }, now).unwrap();
}

/// A session with this many events, and the time of its next one.
fn session_with(events: u32) -> (Session, Moment) {
    let mut session = empty_session();
    let mut now = Moment::START;
    let mut number = 0;
    while session.seq().0 < events {
        now = now + PACE;
        turn(&mut session, number, now);
        number += 1;
    }
    (session, now)
}

struct Room {
    session: Session,
    judge: Judge,
    watch: Watch,
    now: Moment,
}

impl Room {
    /// The first turn makes room for the marks that follow, which a session that was not copied has already.
    fn new(session: &Session, now: Moment) -> Self {
        let mut room = Self {
            session: session.clone(),
            judge: Judge::new(Thresholds::default()),
            watch: Watch::new(Thresholds::default(), Shown::default()),
            now,
        };
        room.turn(0);
        room
    }

    fn turn(&mut self, number: u64) {
        self.now = self.now + PACE;
        turn(&mut self.session, number, self.now);
        let roster = self.session.roster();
        let at = self.session.running(self.now);
        let fits = self.judge.fits(&Scene {
            marks: self.session.marks(),
            roster: &roster,
            at,
            context: self.session.context(self.now),
        });
        black_box(self.watch.look(at, &fits));
    }
}

fn marks(criterion: &mut Criterion) {
    note_memory();
    let mut group = criterion.benchmark_group("mark, apply and look");
    group.throughput(Throughput::Elements(MARKS_A_ROUND));
    for events in [1_000, 100_000] {
        let (session, now) = session_with(events);
        group.bench_function(format!("with {events} events behind"), |bencher| {
            bencher.iter_batched_ref(
                || Room::new(&session, now),
                |room| (0..MARKS_A_ROUND).for_each(|number| room.turn(number)),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

/// The growth of the resident set, where the system tells it.
#[allow(clippy::print_stdout, reason = "a bench reports to whoever runs it")]
fn note_memory() {
    let before = resident_kib();
    let mut session = empty_session();
    let mut now = Moment::START;
    for number in 0..100_000 {
        now = now + PACE;
        turn(&mut session, number, now);
    }
    if let (Some(before), Some(after)) = (before, resident_kib()) {
        println!(
            "100000 marks: {} KiB more resident",
            after.saturating_sub(before)
        );
    }
    black_box(session);
}

fn resident_kib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

criterion_group!(benches, marks);
criterion_main!(benches);
