//! Many simulated meetings on all processors. What comes out does not depend on how many there are: each meeting has a seed
//! of its own, and all are put in their order.

use std::num::NonZero;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc;
use std::thread;

use crate::rehearsal::{Figures, Rehearsal};

/// So many meetings are taken at a time.
const BLOCK: u64 = 16;

/// As many threads as the machine has processors.
pub fn processors() -> NonZero<usize> {
    thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN)
}

/// Holds meetings 0 to `runs - 1` on so many threads; `done` hears now and then how many are over.
pub fn hold_all(
    rehearsal: &Rehearsal,
    runs: u64,
    threads: NonZero<usize>,
    mut done: impl FnMut(u64),
) -> Vec<Figures> {
    let next = AtomicU64::new(0);
    let (to_us, blocks) = mpsc::channel();
    let mut held: Vec<(u64, Vec<Figures>)> = Vec::new();
    thread::scope(|scope| {
        for _ in 0..threads.get() {
            let (next, to_us) = (&next, to_us.clone());
            scope.spawn(move || {
                loop {
                    let from = next.fetch_add(BLOCK, Ordering::Relaxed);
                    if from >= runs {
                        return;
                    }
                    let until = (from + BLOCK).min(runs);
                    let block = (from..until).map(|number| rehearsal.hold(number, |_| {}).1);
                    if to_us.send((from, block.collect())).is_err() {
                        return;
                    }
                }
            });
        }
        drop(to_us);
        let mut over = 0;
        for (from, block) in blocks {
            let block: Vec<Figures> = block;
            over += block.len() as u64;
            held.push((from, block));
            done(over);
        }
    });
    held.sort_unstable_by_key(|(from, _)| *from);
    held.into_iter().flat_map(|(_, block)| block).collect()
}
