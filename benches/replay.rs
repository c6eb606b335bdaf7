//! How long the events of a session of 100,000 take to become a replay's time line, their lines read already, and how long
//! a seek to any moment of it takes. Prints the median and the percentiles.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::time::{Duration, Instant};

use colead::plan::check;
use colead::session::{Event, MarkId, Mode, Moment, Opening, PersonId, Recorded, Seq};
use colead::timeline::{Fact, Timeline};

const EVENTS: u32 = 100_000;
const SEEKS: u64 = 20_000;
const OPENINGS: usize = 15;

const PLAN: &str = r#"
title = "A very long meeting"
ends_without_decision = "A measurement."
people = ["Ana", "Bo", "Chidi", "Dana", "Eun-ji", "Femi", "Gul", "Hana", "Ivo"]
[[round]]
name = "Open floor"
kind = "open"
time = "10m"
"#;

fn opening() -> Opening {
    Opening {
        plan: check::parse("plan", PLAN).unwrap(),
        started: jiff::civil::date(2026, 11, 22).at(10, 0, 0, 0),
        seed: 1,
        imported: None,
        rehearsal: None,
    }
}

/// The round starts; then somebody takes the floor, is marked twice, and lets go, over and over.
fn facts() -> Vec<Fact> {
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
        .map(|(n, (t, event))| {
            Fact::Known(Recorded {
                n: Seq(n),
                t,
                event,
            })
        })
        .collect()
}

fn main() {
    let facts = facts();
    let mut folding = Vec::new();
    for _ in 0..OPENINGS {
        let taken = facts.clone();
        let begun = Instant::now();
        let timeline = Timeline::new(opening(), taken);
        folding.push(begun.elapsed());
        drop(timeline);
    }
    folding.sort();
    println!(
        "opening {EVENTS} events, lines read already: {:?}",
        folding[OPENINGS / 2]
    );

    let timeline = Timeline::new(opening(), facts);
    let end = timeline.end().as_millis();
    let mut state = 1_u64;
    let mut taken: Vec<Duration> = (0..SEEKS)
        .map(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let moment = Moment::from_millis((state >> 20) % end);
            let begun = Instant::now();
            let session = timeline.at(moment);
            let took = begun.elapsed();
            assert!(session.last_moment() <= moment);
            took
        })
        .collect();
    taken.sort();
    let at = |share: usize| taken[taken.len() * share / 1000];
    println!(
        "seek: p50 {:?}, p99 {:?}, p99.9 {:?}",
        at(500),
        at(990),
        at(999)
    );
}
