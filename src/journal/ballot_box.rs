//! The box of a secret ballot on disk, `ID.box` beside the session file while the ballot is open.
//!
//! Of a secret vote nothing goes to the session file before the count: its lines have an order and a time. What was
//! handed in is kept here instead, so that a program that is killed loses no vote. The file holds who has voted and what
//! was chosen as two records without an order, is of one length throughout, is never renamed, and bears the same date of
//! change whenever it was written. How it is replaced so that no two states of it can ever be compared is told in
//! [`seal`]. When the count is in the session file, the box is written over and removed.
//!
//! What the file cannot hide: that a ballot is open, who has voted so far, and, from the file system's own date of the
//! last change (`ctime`), when the last paper was handed in, though not whose. A disk that keeps old blocks of a file
//! (flash memory, a file system that copies on write, a snapshot) may keep old keys too.

mod seal;

use std::fs::{self, File, FileTimes, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::JournalError;
use super::disk::Disk;
use super::place::{keep_private, sync_folder};
use super::record::{decode_box, encode_box};
use crate::session::ballot::{BallotBox, BallotId, OpenBox};
use seal::Head;

/// The ending of a box's name.
const EXTENSION: &str = "box";

/// Most bytes of one paper, and of each option on it.
const PAPER: usize = 96;
const OPTION: usize = 24;

/// Where the box of the session in `session_file` stands.
pub fn box_beside(session_file: &Path) -> PathBuf {
    session_file.with_extension(EXTENSION)
}

/// What is in the box at `path`, and which ballot it belongs to; none when there is no box or nothing in it.
///
/// # Errors
/// When it cannot be read, or is not as it was written.
pub fn read_box(path: &Path) -> Result<Option<(BallotId, BallotBox)>, JournalError> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(JournalError::io("read", path)(error)),
    };
    let damaged = || JournalError::BoxDamaged {
        path: path.to_owned(),
    };
    let Some((_, inside)) = seal::open(&bytes).map_err(|_| damaged())? else {
        return Ok(None);
    };
    decode_box(&inside).map(Some).ok_or_else(damaged)
}

/// Writes the box at `path` over and removes it. No box is no error.
///
/// # Errors
/// When the disk refuses; what is left of the box can then be removed by another try.
pub fn remove_box(path: &Path) -> Result<(), JournalError> {
    let file = match OpenOptions::new().write(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(JournalError::io("open", path)(error)),
    };
    write_over(&file)
        .and_then(|()| fs::remove_file(path))
        .and_then(|()| sync_folder(path))
        .map_err(JournalError::io("remove", path))
}

/// The key first: without it the rest is noise.
fn write_over(file: &File) -> io::Result<()> {
    let length = usize::try_from(file.metadata()?.len()).map_err(io::Error::other)?;
    file.write_at(&vec![0; seal::HEAD.min(length)], 0)?;
    file.sync()?;
    file.write_at(&vec![0; length], 0)?;
    file.sync()
}

/// The box of one ballot, open for writing.
pub(super) struct BoxFile {
    disk: Box<dyn Disk>,
    path: PathBuf,
    head: Head,
}

impl BoxFile {
    /// Opens the box at `path`, or makes one with room for whatever this ballot can bring.
    pub(super) fn at(path: &Path, open: &OpenBox) -> Result<Self, JournalError> {
        let opened = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(path)
            .map_err(JournalError::io("open", path))?;
        Self::prepare(opened, path, open).map_err(JournalError::io("write to", path))
    }

    fn prepare(file: File, path: &Path, open: &OpenBox) -> io::Result<Self> {
        keep_private(&file)?;
        let found = seal::open(&fs::read(path)?).ok().flatten();
        let head = match found {
            Some((head, inside)) if belongs_to(&inside, open.ballot) => head,
            // Of another ballot, or nothing that can be read: a leftover.
            Some(_) | None => {
                write_over(&file)?;
                let head = seal::unused(room_for(open));
                file.cut(head.length())?;
                file.sync_all()?;
                sync_folder(path)?;
                head
            }
        };
        Ok(Self {
            disk: Box::new(file),
            path: path.to_owned(),
            head,
        })
    }

    /// Keeps what is in the box now; returns when it would survive a power cut.
    pub(super) fn keep(&mut self, open: &OpenBox) -> Result<(), JournalError> {
        self.put(open)
            .map_err(JournalError::io("write to", &self.path))
    }

    fn put(&mut self, open: &OpenBox) -> io::Result<()> {
        let inside = encode_box(open)?;
        let mut key = [0; 32];
        getrandom::fill(&mut key).map_err(io::Error::other)?;
        let change = self
            .head
            .put(&inside, key)
            .ok_or(io::ErrorKind::FileTooLarge)?;
        for piece in [change.place, change.head] {
            self.disk.write_at(&piece.bytes, piece.offset)?;
            self.disk.sync()?;
        }
        self.head = change.then;
        self.disk.forget_when()
    }
}

fn belongs_to(inside: &[u8], ballot: BallotId) -> bool {
    decode_box(inside).is_some_and(|(found, _)| found == ballot)
}

/// Bytes that suffice for a paper of everybody.
fn room_for(open: &OpenBox) -> usize {
    64 + open.entitled * (PAPER + OPTION * open.options)
}

/// A date of change that says nothing.
pub(super) fn undated() -> FileTimes {
    let date = SystemTime::UNIX_EPOCH;
    FileTimes::new().set_accessed(date).set_modified(date)
}
