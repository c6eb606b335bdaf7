//! How long a large ballot file takes to be read and counted, beside parsing each of its lines with a general JSON parser. A
//! million ballots over ten options: rankings, one in eight with equal ranks, and scores. Prints the ratio of the two.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use colead::ballot_file::{Overrides, read};
use colead::tally::Method;
use serde_json::Value;

const BALLOTS: u32 = 1_000_000;
const OPTIONS: [&str; 10] = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];

/// `SplitMix64`: the same numbers everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % most as u64).unwrap()
    }
}

/// The options by how near a voter stands to them, with a little noise.
fn order(dice: &mut Dice) -> Vec<usize> {
    let voter = dice.below(100);
    let mut order: Vec<usize> = (0..OPTIONS.len()).collect();
    let mut far = Vec::new();
    for option in &order {
        far.push((option * 11).abs_diff(voter) + dice.below(24));
    }
    order.sort_by_key(|&option| far[option]);
    order
}

fn rankings() -> String {
    let mut dice = Dice(20_260_101);
    let mut text = String::from("{\"method\":\"irv\"}\n");
    for _ in 0..BALLOTS {
        let mut order = order(&mut dice);
        order.truncate(1 + dice.below(5));
        let level = order.len() > 1 && dice.below(8) == 0;
        text.push_str("{\"rank\":[");
        for (at, option) in order.iter().enumerate() {
            let before = match (at, level) {
                (0, _) => "[",
                (1, true) => ",",
                _ => "],[",
            };
            let _ = write!(text, "{before}\"{}\"", OPTIONS[*option]);
        }
        text.push_str("]]}\n");
    }
    text
}

fn scores() -> String {
    let mut dice = Dice(20_260_102);
    let mut text = String::from("{\"method\":\"star\"}\n");
    for _ in 0..BALLOTS {
        let order = order(&mut dice);
        text.push_str("{\"score\":{");
        for (at, option) in order.iter().take(3 + dice.below(4)).enumerate() {
            let before = if at == 0 { "" } else { "," };
            let _ = write!(text, "{before}\"{}\":{}", OPTIONS[*option], 5 - at.min(5));
        }
        text.push_str("}}\n");
    }
    text
}

fn timed(work: impl Fn()) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..3 {
        let begun = Instant::now();
        work();
        best = best.min(begun.elapsed());
    }
    best
}

fn main() {
    let (rankings, scores) = (rankings(), scores());
    for (text, methods) in [
        (
            &rankings,
            &[Method::Irv, Method::Schulze, Method::RankedPairs][..],
        ),
        (&scores, &[Method::Star]),
    ] {
        let plain = timed(|| {
            for line in text.lines() {
                black_box(serde_json::from_str::<Value>(line).unwrap());
            }
        });
        println!(
            "{} MB of lines, parsed and let go: {plain:?}",
            text.len() / 1_000_000
        );
        for &method in methods {
            let counted = timed(|| {
                let file = read("votes.jsonl", text.as_bytes(), Some(method)).unwrap();
                let overrides = Overrides::new(Some(method), &[]).unwrap();
                black_box(file.election(&overrides).unwrap().count());
            });
            let ratio = counted.as_secs_f64() / plain.as_secs_f64();
            println!(
                "{:14} read and counted: {counted:?}, {ratio:.2} of that",
                method.word()
            );
        }
    }
}
