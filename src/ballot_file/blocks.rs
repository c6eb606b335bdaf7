//! A file in blocks of whole lines: text in UTF-8, without byte order mark. Never more than a block or two in memory.

use std::io::{self, Read};

use super::fault::{Fault, Faults, Place};

/// How much is read at once.
const BLOCK: usize = 1 << 18;
/// A line longer than this is no line of a ballot file.
const LONGEST_LINE: usize = 16 << 20;

/// Why a file cannot be read on.
#[derive(Debug)]
pub(super) enum ReadError {
    Io(io::Error),
    Faults(Faults),
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<Fault> for ReadError {
    fn from(fault: Fault) -> Self {
        let mut faults = Faults::default();
        faults.push(fault);
        Self::Faults(faults)
    }
}

/// Whole lines and the number of the first.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) text: String,
    pub(super) first_line: u32,
}

/// Reads a file block by block.
pub(super) struct Blocks<R> {
    reader: R,
    /// Read, and not handed out yet.
    rest: Vec<u8>,
    line: u32,
    ended: bool,
}

impl<R: Read> Blocks<R> {
    /// Reads the beginning, so that it can be looked at.
    pub(super) fn open(mut reader: R) -> Result<Self, ReadError> {
        let mut rest = Vec::new();
        let read = (&mut reader).take(BLOCK as u64).read_to_end(&mut rest)?;
        if rest.starts_with(b"\xff\xfe") || rest.starts_with(b"\xfe\xff") {
            return Err(Fault::new(
                Place::START,
                "the file is written in UTF-16",
                "save it as UTF-8",
            )
            .into());
        }
        if rest.starts_with(b"\xef\xbb\xbf") {
            rest.drain(..3);
        }
        Ok(Self {
            reader,
            rest,
            line: 1,
            ended: read < BLOCK,
        })
    }

    /// What comes next, as far as it is in memory.
    pub(super) fn ahead(&self) -> &[u8] {
        &self.rest
    }

    /// Whether [`Self::ahead`] is the rest of the file.
    pub(super) const fn is_all_ahead(&self) -> bool {
        self.ended
    }

    /// The next lines; `None` at the end. They take the place of those of a `spent` block, whose memory is there already.
    pub(super) fn next_block(&mut self, spent: Option<Block>) -> Result<Option<Block>, ReadError> {
        let mut bytes = match spent {
            Some(block) => block.text.into_bytes(),
            // What stood over, and as much again as is read at once.
            None => Vec::with_capacity(2 * BLOCK),
        };
        bytes.clear();
        bytes.append(&mut self.rest);
        // What stood over from the block before has no line end.
        let mut searched = 0;
        while !self.ended {
            let end = memchr::memrchr(b'\n', &bytes[searched..]).map(|at| searched + at + 1);
            if let Some(end) = end.filter(|_| bytes.len() >= BLOCK) {
                self.rest.extend_from_slice(&bytes[end..]);
                bytes.truncate(end);
                break;
            }
            if end.is_none() && bytes.len() > LONGEST_LINE {
                return Err(Fault::new(
                    Place::line(self.line),
                    "this line is longer than 16 megabytes",
                    "write one ballot a line",
                )
                .into());
            }
            if end.is_none() {
                searched = bytes.len();
            }
            let read = (&mut self.reader)
                .take(BLOCK as u64)
                .read_to_end(&mut bytes)?;
            self.ended = read < BLOCK;
        }
        if bytes.is_empty() {
            return Ok(None);
        }
        let first_line = self.line;
        let lines = memchr::memchr_iter(b'\n', &bytes).count();
        self.line = first_line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        let text = String::from_utf8(bytes)
            .map_err(|error| not_utf8(error.as_bytes(), error.utf8_error(), first_line))?;
        Ok(Some(Block { text, first_line }))
    }

    /// The file byte by byte, with the place of each; for formats that are not made of lines.
    pub(super) fn into_bytes(self) -> BytesOf<R> {
        BytesOf {
            reader: self.reader,
            buffer: self.rest,
            at: 0,
            checked: 0,
            ended: self.ended,
            next: Place::START,
            last: Place::START,
            marked: None,
            fault: None,
        }
    }
}

fn not_utf8(bytes: &[u8], error: std::str::Utf8Error, first_line: u32) -> Fault {
    let valid = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
    let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
    no_utf8_here(Place::line(first_line).after(valid), byte)
}

fn no_utf8_here(place: Place, byte: u8) -> Fault {
    Fault::new(
        place,
        format!("the byte 0x{byte:02X} is not UTF-8; the file may be Latin-1"),
        "save it as UTF-8",
    )
}

/// The bytes of a file, one at a time, checked to be UTF-8.
pub(super) struct BytesOf<R> {
    reader: R,
    buffer: Vec<u8>,
    at: usize,
    /// Up to where the buffer is known to be UTF-8.
    checked: usize,
    ended: bool,
    next: Place,
    last: Place,
    marked: Option<Place>,
    fault: Option<Fault>,
}

impl<R: Read> BytesOf<R> {
    /// Where the character stands that was read last.
    pub(super) const fn last(&self) -> Place {
        self.last
    }

    /// From here on, [`Self::marked`] looks for the first character that is no white space.
    pub(super) const fn mark(&mut self) {
        self.marked = None;
    }

    /// Where the first character since [`Self::mark`] stands that is no white space.
    pub(super) fn marked(&self) -> Place {
        self.marked.unwrap_or(self.last)
    }

    /// The byte that is no text, when that stopped the reading.
    pub(super) const fn fault(&self) -> Option<&Fault> {
        self.fault.as_ref()
    }

    /// More text; false at the end.
    fn fill(&mut self) -> io::Result<bool> {
        self.buffer.drain(..self.at);
        self.at = 0;
        self.checked = 0;
        loop {
            match std::str::from_utf8(&self.buffer) {
                Ok(_) => self.checked = self.buffer.len(),
                Err(error) => self.checked = error.valid_up_to(),
            }
            if self.checked > 0 || self.ended && self.buffer.is_empty() {
                return Ok(self.checked > 0);
            }
            // A character is at most four bytes.
            if self.ended || self.buffer.len() >= 4 {
                self.fault = Some(no_utf8_here(self.next, self.buffer[0]));
                return Err(io::ErrorKind::InvalidData.into());
            }
            let read = (&mut self.reader)
                .take(BLOCK as u64)
                .read_to_end(&mut self.buffer)?;
            self.ended = read < BLOCK;
        }
    }
}

impl<R: Read> BytesOf<R> {
    /// As many bytes as there are and go in.
    pub(super) fn read_many(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at == self.checked && !self.fill()? {
            return Ok(0);
        }
        let length = into.len().min(self.checked - self.at);
        let bytes = &self.buffer[self.at..self.at + length];
        into[..length].copy_from_slice(bytes);
        for byte in bytes.iter().filter(|byte| **byte & 0xC0 != 0x80) {
            self.last = self.next;
            self.next = self.next.next(*byte == b'\n');
        }
        self.at += length;
        Ok(length)
    }
}

impl<R: Read> Read for BytesOf<R> {
    /// One byte: so the place is that of whoever reads.
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let Some(first) = into.first_mut() else {
            return Ok(0);
        };
        if self.at == self.checked && !self.fill()? {
            return Ok(0);
        }
        let byte = self.buffer[self.at];
        self.at += 1;
        *first = byte;
        // Continuation bytes belong to the character before.
        if byte & 0xC0 != 0x80 {
            self.last = self.next;
            self.next = self.next.next(byte == b'\n');
            if self.marked.is_none() && !byte.is_ascii_whitespace() {
                self.marked = Some(self.last);
            }
        }
        Ok(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_whole_lines_and_know_their_number() {
        let line = format!("{}\n", "x".repeat(1000));
        let text = line.repeat(3000) + "end";
        let mut blocks = Blocks::open(text.as_bytes()).unwrap();
        let mut all = String::new();
        let mut spent = None;
        while let Some(block) = blocks.next_block(spent).unwrap() {
            assert_eq!(all.matches('\n').count() + 1, block.first_line as usize);
            all.push_str(&block.text);
            assert!(all.ends_with('\n') || all.len() == text.len());
            spent = Some(block);
        }
        assert_eq!(all, text);
    }

    #[test]
    fn bytes_know_their_place_across_reads() {
        let text = "é\n".repeat(BLOCK / 2);
        let mut bytes = Blocks::open(text.as_bytes()).unwrap().into_bytes();
        let mut all = Vec::new();
        bytes.read_to_end(&mut all).unwrap();
        assert_eq!(all, text.as_bytes());
        let lines = u32::try_from(BLOCK / 2 + 1).unwrap();
        assert_eq!(bytes.last().line, lines - 1);
    }

    #[test]
    fn what_is_not_utf8_is_refused_where_it_stands() {
        let text = b"ab\nJ\xe9r\n";
        let fault = match Blocks::open(&text[..]).unwrap().next_block(None) {
            Err(ReadError::Faults(faults)) => faults.iter().next().unwrap().clone(),
            other => panic!("{other:?}"),
        };
        assert_eq!(fault.place, Place { line: 2, column: 2 });
        let mut bytes = Blocks::open(&text[..]).unwrap().into_bytes();
        bytes.read_to_end(&mut Vec::new()).unwrap_err();
        assert_eq!(bytes.fault(), Some(&fault));
    }
}
