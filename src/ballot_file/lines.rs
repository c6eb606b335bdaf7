//! Formats with a ballot a line: equal lines are equal ballots, so each distinct line is read once.
//!
//! Two threads take blocks of lines in turn; what each found is merged at the end, before it is read where that can wait:
//! most lines of the one were met by the other as well. Everything a line leads to depends on the line and its number
//! alone, so the result is that of reading line after line.

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

    /// Takes in what was met in another part of the file.
    fn merge(&mut self, other: Self) {
        self.bytes += other.bytes;
        let more = other.seen.len().saturating_sub(self.seen.len());
        self.seen.reserve(more);
        for (text, seen) in other.seen {
            self.seen
                .entry(text)
                .and_modify(|known| known.add(seen))
                .or_insert(seen);
        }
    }

    /// Reads each text once, in the order of their first places.
    pub(super) fn read(&mut self, sheet: &mut Sheet, read: ReadLine) {
        self.bytes = 0;
        let mut texts: Vec<(Box<str>, Seen)> = self.seen.drain().collect();
        texts.sort_unstable_by_key(|(_, seen)| seen.first);
        sheet.ballots.reserve(texts.len());
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
        return part(&Mutex::new(blocks), read).map(|part| part.finish(read));
    }
    let blocks = Mutex::new(blocks);
    let parts: Vec<Result<Part, ReadError>> = thread::scope(|scope| {
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
    let mut all = parts.next().unwrap_or_else(|| Ok(Part::default()))?;
    for part in parts {
        let Part { sheet, unread } = part?;
        all.sheet.merge(sheet);
        all.unread.merge(unread);
    }
    Ok(all.finish(read))
}

/// What one thread found.
#[derive(Default)]
struct Part {
    sheet: Sheet,
    /// Lines that can wait until those of the other threads are known.
    unread: Grouped,
}

impl Part {
    fn finish(mut self, read: ReadLine) -> Sheet {
        self.unread.read(&mut self.sheet, read);
        self.sheet
    }
}

/// Reads a file whose lines depend on each other, one after the other, without the blank ones.
pub(super) fn in_turn<R: Read>(
    mut blocks: Blocks<R>,
    mut read: impl FnMut(Spot<'_>),
) -> Result<(), ReadError> {
    let mut spent = None;
    while let Some(block) = blocks.next_block(spent)? {
        for (line, text) in block.lines() {
            read(Spot {
                place: Place::line(line),
                text,
            });
        }
        spent = Some(block);
    }
    Ok(())
}

/// Takes blocks until none is left.
fn part<R: Read>(blocks: &Mutex<Blocks<R>>, read: ReadLine) -> Result<Part, ReadError> {
    let mut part = Part::default();
    let mut spent = None;
    loop {
        let next = blocks
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .next_block(spent)?;
        let Some(block) = next else { break };
        for (line, text) in block.lines() {
            part.unread.add(text, Place::line(line));
        }
        if part.unread.is_full() {
            part.unread.read(&mut part.sheet, read);
        }
        spent = Some(block);
    }
    Ok(part)
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
