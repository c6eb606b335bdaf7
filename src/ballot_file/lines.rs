//! Formats with a ballot a line: equal lines are equal ballots, so each distinct line is read once.
//!
//! Two threads take blocks of lines in turn, each with its own sheet; the sheets are merged at the end. Everything a
//! line leads to depends on the line and its number alone, so the result is that of reading line after line.

use std::collections::HashMap;
use std::io::Read;
use std::sync::{Mutex, PoisonError};
use std::thread;

use foldhash::fast::RandomState;

use super::blocks::{Block, Blocks, ReadError};
use super::fault::{Place, Spot};
use super::sheet::{Seen, Sheet};

/// Reads a line that stands `times` times in the file, first at its spot.
pub(super) type ReadLine = fn(spot: Spot<'_>, times: u64, sheet: &mut Sheet);

/// Lines are kept up to this many bytes, then read and let go: memory grows with distinct ballots, not with distinct
/// spellings of them.
const KEPT_BYTES: usize = 8 << 20;
const THREADS: usize = 2;

/// Distinct texts, how often each came, and where it stood first.
#[derive(Default)]
pub(super) struct Grouped {
    seen: HashMap<Box<str>, Seen, RandomState>,
    bytes: usize,
}

impl Grouped {
    pub(super) fn add(&mut self, text: &str, place: Place) {
        let seen = Seen {
            count: 1,
            first: place,
        };
        if let Some(known) = self.seen.get_mut(text) {
            known.add(seen);
            return;
        }
        self.bytes += text.len() + size_of::<(Box<str>, Seen)>();
        self.seen.insert(text.into(), seen);
    }

    pub(super) const fn is_full(&self) -> bool {
        self.bytes > KEPT_BYTES
    }

    /// Reads each text once, in the order of their first places.
    pub(super) fn read(&mut self, sheet: &mut Sheet, read: ReadLine) {
        self.bytes = 0;
        let mut texts: Vec<(Box<str>, Seen)> = self.seen.drain().collect();
        texts.sort_unstable_by_key(|(_, seen)| seen.first);
        for (text, seen) in &texts {
            let spot = Spot {
                place: seen.first,
                text,
            };
            read(spot, seen.count, sheet);
        }
    }
}

/// Reads a file line by line; blank lines mean nothing.
pub(super) fn read<R: Read + Send>(blocks: Blocks<R>, read: ReadLine) -> Result<Sheet, ReadError> {
    // Starting a thread takes longer than reading a small file.
    if blocks.is_all_ahead() {
        return part(&Mutex::new(blocks), read);
    }
    let blocks = Mutex::new(blocks);
    let parts: Vec<Result<Sheet, ReadError>> = thread::scope(|scope| {
        let workers: Vec<_> = (0..THREADS)
            .map(|_| scope.spawn(|| part(&blocks, read)))
            .collect();
        workers
            .into_iter()
            .map(|worker| {
                worker
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            })
            .collect()
    });
    let mut parts = parts.into_iter();
    let mut all = parts.next().unwrap_or_else(|| Ok(Sheet::default()))?;
    for sheet in parts {
        all.merge(sheet?);
    }
    Ok(all)
}

/// Reads a file whose lines depend on each other, one after the other, without the blank ones.
pub(super) fn in_turn<R: Read>(
    mut blocks: Blocks<R>,
    mut read: impl FnMut(Spot<'_>),
) -> Result<(), ReadError> {
    while let Some(block) = blocks.next_block()? {
        for (line, text) in block.lines() {
            read(Spot {
                place: Place::line(line),
                text,
            });
        }
    }
    Ok(())
}

/// Reads blocks until none is left.
fn part<R: Read>(blocks: &Mutex<Blocks<R>>, read: ReadLine) -> Result<Sheet, ReadError> {
    let mut sheet = Sheet::default();
    let mut grouped = Grouped::default();
    loop {
        let next = blocks
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .next_block()?;
        let Some(block) = next else { break };
        for (line, text) in block.lines() {
            grouped.add(text, Place::line(line));
        }
        if grouped.is_full() {
            grouped.read(&mut sheet, read);
        }
    }
    grouped.read(&mut sheet, read);
    Ok(sheet)
}

impl Block {
    /// The lines that are not blank, without their ends, and their numbers.
    pub(super) fn lines(&self) -> impl Iterator<Item = (u32, &str)> {
        let bytes = self.text.as_bytes();
        let ends = memchr::memchr_iter(b'\n', bytes).chain(
            // The last line of a file may lack its end.
            (!self.text.ends_with('\n')).then_some(bytes.len()),
        );
        let mut start = 0;
        (self.first_line..)
            .zip(ends)
            .map(move |(line, end)| {
                let text = &self.text[start..end];
                start = end + 1;
                (line, text.strip_suffix('\r').unwrap_or(text))
            })
            .filter(|(_, text)| !text.trim_ascii_start().is_empty())
    }
}
