//! Reads a session file line by line, in memory that does not grow with it. Strict: every line's hash and number are
//! checked; only a torn end, which a kill leaves behind, is passed over.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use super::chain::{Broken, Chain, Hash};
use super::header::NoHeader;
use super::record::{self, Line};
use super::{Header, JournalError};
use crate::session::Seq;
use crate::text::clean_text;

/// Longer than any line that colead writes; a file without newlines must not fill the memory.
const LONGEST_LINE: usize = 16 << 20;
const BUFFER: usize = 64 << 10;

/// A session file being read: the header at once, the lines as an iterator that ends after its first error.
#[derive(Debug)]
pub struct Reader<R> {
    input: BufReader<R>,
    path: PathBuf,
    header: Header,
    line: Vec<u8>,
    /// How far the file is sound.
    place: Place,
    end: End,
}

/// Where the sound part of a file ends, so that it can be gone on with.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// Bytes up to here.
    pub(super) length: u64,
    /// Lines up to here.
    pub(super) lines: usize,
    /// The number of the last event.
    pub(super) last: Seq,
    pub(super) chain: Chain,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    NotYet,
    Whole,
    /// The last line was cut off while it was written.
    Torn,
    Failed,
}

impl Reader<File> {
    /// Opens the session file at `path` and reads its header.
    ///
    /// # Errors
    /// When there is none to be read, or its header is not one that this colead can read.
    pub fn open(path: &Path) -> Result<Self, JournalError> {
        let file = File::open(path).map_err(JournalError::io("open", path))?;
        Self::new(file, path)
    }
}

impl<R: Read> Reader<R> {
    /// Reads the header from `input`; `path` is what messages call it.
    ///
    /// # Errors
    /// When it cannot be read, or is not one that this colead can read.
    pub fn new(input: R, path: &Path) -> Result<Self, JournalError> {
        let mut input = BufReader::with_capacity(BUFFER, input);
        let path = path.to_owned();
        let mut line = Vec::new();
        match next_line(&mut input, &mut line).map_err(JournalError::io("read", &path))? {
            Next::Line => {}
            Next::Torn | Next::Nothing => return Err(JournalError::Empty { path }),
            Next::TooLong => {
                let reason = "its first line does not end".to_owned();
                return Err(JournalError::NotASession { path, reason });
            }
        }
        match Header::check_version(&line) {
            Ok(()) => {}
            Err(NoHeader::NotASession(reason)) => {
                return Err(JournalError::NotASession { path, reason });
            }
            Err(NoHeader::Newer(found)) => return Err(JournalError::Newer { path, found }),
        }
        let mut place = Place::default();
        let header = place
            .accept(&mut line)
            .and_then(|()| Header::decode(&line).map_err(|error| not_understood(&error)));
        match header {
            Ok(header) => Ok(Self {
                input,
                path,
                header,
                line,
                place,
                end: End::NotYet,
            }),
            Err(reason) => Err(JournalError::Damaged {
                path,
                line: 1,
                reason,
            }),
        }
    }

    /// Goes on after what has been read, where more was written since; a line that was unfinished is read anew.
    ///
    /// # Errors
    /// When the file cannot be read from there.
    pub fn go_on(&mut self) -> Result<(), JournalError>
    where
        R: Seek,
    {
        let sound = SeekFrom::Start(self.place.length);
        self.input
            .seek(sound)
            .map_err(JournalError::io("read", &self.path))?;
        self.end = End::NotYet;
        Ok(())
    }

    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Whether the file ended in the middle of a line; known once the lines have come to their end.
    pub fn torn(&self) -> bool {
        self.end == End::Torn
    }

    /// The chain's hash at the last line that came out.
    pub fn last_hash(&self) -> Hash {
        self.place.chain.last()
    }

    /// Where the sound part ends; the line at which reading failed, if it did.
    pub(super) fn place(&self) -> Result<Place, usize> {
        match self.end {
            End::NotYet | End::Whole | End::Torn => Ok(self.place),
            End::Failed => Err(self.place.lines + 1),
        }
    }

    pub(super) fn into_header(self) -> Header {
        self.header
    }

    fn read_line(&mut self) -> Result<Option<Line>, JournalError> {
        let number = self.place.lines + 1;
        let expected = self.place.last.0 + 1;
        let damaged = |reason| JournalError::Damaged {
            path: self.path.clone(),
            line: number,
            reason,
        };
        match next_line(&mut self.input, &mut self.line)
            .map_err(JournalError::io("read", &self.path))?
        {
            Next::Line => {}
            Next::Torn if self.place.only_newline_differs(&self.line) => {
                return Err(damaged("does not end in a newline any more".to_owned()));
            }
            Next::Torn => {
                self.end = End::Torn;
                return Ok(None);
            }
            Next::TooLong => {
                return Err(damaged("is longer than any line of a session".to_owned()));
            }
            Next::Nothing => {
                self.end = End::Whole;
                return Ok(None);
            }
        }
        let mut place = self.place;
        place.accept(&mut self.line).map_err(damaged)?;
        let line = record::decode(&self.line).map_err(|error| damaged(not_understood(&error)))?;
        if line.n().0 != expected {
            return Err(damaged(format!(
                "has number {} instead of {expected}",
                line.n().0
            )));
        }
        place.last = line.n();
        self.place = place;
        Ok(Some(line))
    }
}

impl<R: Read> Iterator for Reader<R> {
    type Item = Result<Line, JournalError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.end != End::NotYet {
            return None;
        }
        let line = self.read_line();
        if line.is_err() {
            self.end = End::Failed;
        }
        line.transpose()
    }
}

impl Place {
    /// Takes a whole line in, newline and all, and leaves its body, closed again, in `line`.
    fn accept(&mut self, line: &mut Vec<u8>) -> Result<(), String> {
        let length = line.len();
        let body = self.chain.check(&line[..length - 1]).map_err(|Broken| {
            "was changed after it was written: its hash does not fit".to_owned()
        })?;
        line.truncate(body);
        line.push(b'}');
        self.length += length as u64;
        self.lines += 1;
        Ok(())
    }

    /// Whether an unfinished last line was whole once: no torn write looks so, and it must not be cut off.
    fn only_newline_differs(mut self, line: &[u8]) -> bool {
        self.chain.check(&line[..line.len() - 1]).is_ok()
    }
}

enum Next {
    /// A whole line, with its newline.
    Line,
    Torn,
    TooLong,
    Nothing,
}

fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> std::io::Result<Next> {
    line.clear();
    input.take(LONGEST_LINE as u64).read_until(b'\n', line)?;
    Ok(match line.last() {
        Some(b'\n') => Next::Line,
        Some(_) if line.len() == LONGEST_LINE => Next::TooLong,
        Some(_) => Next::Torn,
        None => Next::Nothing,
    })
}

/// The parser quotes the file, and anybody can write one.
fn not_understood(error: &serde_json::Error) -> String {
    clean_text(&format!("is not understood: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::testing::header;

    #[test]
    fn what_could_harm_a_terminal_is_not_quoted() {
        let (mut chain, mut file) = (Chain::default(), Vec::new());
        header().encode(&mut file).unwrap();
        chain.seal(&mut file, 0);
        let start = file.len();
        file.extend_from_slice(
            br#"{"n":1,"t":0,"kind":"round_ended","slot":0,"how":"\u001b[2Jgone""#,
        );
        chain.seal(&mut file, start);

        let mut reader = Reader::new(&file[..], Path::new("s.jsonl")).unwrap();
        let refused = reader.next().unwrap().unwrap_err().to_string();
        assert!(
            refused.starts_with("line 2 of s.jsonl is not understood: "),
            "{refused}"
        );
        assert!(!refused.chars().any(char::is_control), "{refused:?}");
    }
}
