//! How many whole meetings are simulated in a second, on one thread and on all: commands, events, the detector's looks,
//! polls, ballots, the decision. Beside it, what reading the same plan from its text costs.

#![allow(clippy::unwrap_used, reason = "a bench may panic")]

use std::hint::black_box;
use std::num::NonZero;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};

use colead::app::settings::Settings;
use colead::plan::{builtin, check};
use colead::rehearsal::{Policy, Rehearsal, cast};
use colead::runtime::meetings::{hold_all, processors};

const PEOPLE: usize = 8;
const MEETINGS: u64 = 200;

fn hour() -> Rehearsal {
    let plan = check::parse("plan", builtin::DEFAULT.toml).unwrap();
    let balanced = cast::parse("cast", cast::DEFAULT.toml).unwrap();
    let settings = Settings::default().lookout();
    Rehearsal::new(&plan, balanced.of_size(PEOPLE), Policy::Calm, settings, 7)
}

fn meetings(c: &mut Criterion) {
    let rehearsal = hour();
    let mut group = c.benchmark_group("meetings of an hour, eight people");
    group.sample_size(10);
    group.throughput(Throughput::Elements(MEETINGS));
    for threads in [NonZero::<usize>::MIN, processors()] {
        group.bench_function(format!("on {threads} threads"), |b| {
            b.iter(|| black_box(hold_all(&rehearsal, MEETINGS, threads, |_| {})));
        });
    }
    let (session, _) = rehearsal.hold(0, |_| {});
    group.throughput(Throughput::Elements(session.seq().0.into()));
    group.bench_function("an event of one of them", |b| {
        b.iter(|| black_box(rehearsal.hold(0, |_| {})));
    });
    group.finish();
}

fn plain_reading(c: &mut Criterion) {
    c.bench_function("the plan, read from its text", |b| {
        b.iter(|| black_box(check::parse("plan", builtin::DEFAULT.toml).unwrap()));
    });
}

criterion_group!(benches, meetings, plain_reading);
criterion_main!(benches);
