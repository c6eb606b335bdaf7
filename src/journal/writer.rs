//! Appends events to one session file so that they stay: one write and one sync a batch, and the file is never left
//! in a state from which it cannot go on. Knows nothing of threads and of what the events mean.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use super::chain::Chain;
use super::disk::Disk;
use super::place::{create, sync_folder};
use super::reader::Place;
use super::record;
use super::{Hash, Header, JournalError, Resuming};
use crate::session::{Recorded, Seq};

const COPY_CHUNK: usize = 64 << 10;
/// A copy of the file is held in memory up to this many bytes, more than a meeting of a day: a session on a stick that
/// was pulled out can then still be saved.
pub(super) const MOST_KEPT: usize = 1 << 20;

/// A session file open for writing, locked against other programs until it is dropped.
pub struct Journal {
    pub(super) disk: Box<dyn Disk>,
    path: PathBuf,
    id: String,
    /// Everything up to here is on disk; what may lie behind it is the rest of a failed write.
    saved: Place,
    /// The rest of a failed write has to be cut off first.
    littered: bool,
    /// What is on disk, unless it is too much.
    kept: Option<Vec<u8>>,
    buffer: Vec<u8>,
}

impl Journal {
    /// Creates the file at `path`, readable by its owner alone, with its folders where they are missing.
    ///
    /// # Errors
    /// [`JournalError::Exists`] when there is a file already; else when the disk refuses.
    pub fn create(path: &Path, header: &Header) -> Result<Self, JournalError> {
        let mut line = Vec::new();
        header
            .encode(&mut line)
            .map_err(io::Error::from)
            .map_err(JournalError::io("write to", path))?;
        let mut chain = Chain::default();
        chain.seal(&mut line, 0);
        let file = create(path, &header.id)?;
        let started = Place {
            length: line.len() as u64,
            lines: 1,
            last: Seq(0),
            chain,
        };
        let written = file.write_at(&line, 0).and_then(|()| file.sync_all());
        let written = written.and_then(|()| sync_folder(path));
        if let Err(source) = written {
            // Nothing is in it yet; without its name it is no one's worry. That this may fail too changes nothing.
            drop(std::fs::remove_file(path));
            return Err(JournalError::io("write to", path)(source));
        }
        Ok(Self::on(file, path, header.id.clone(), started, Some(line)))
    }

    /// Opens the file at `path` to go on with it, and locks it. What happened so far comes out of the [`Resuming`]
    /// first.
    ///
    /// # Errors
    /// [`JournalError::InUse`] when another program writes it; when its header cannot be read.
    pub fn open(path: &Path) -> Result<Resuming, JournalError> {
        Resuming::new(path)
    }

    pub(super) fn on(
        file: File,
        path: &Path,
        id: String,
        saved: Place,
        kept: Option<Vec<u8>>,
    ) -> Self {
        Self {
            disk: Box::new(file),
            path: path.to_owned(),
            id,
            saved,
            littered: false,
            kept,
            buffer: Vec::new(),
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The session's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The number of the last event on disk; 0 before the first.
    pub fn last(&self) -> Seq {
        self.saved.last
    }

    /// The chain's hash at the last event on disk.
    pub fn last_hash(&self) -> Hash {
        self.saved.chain.last()
    }

    /// Writes `events`, which follow the last ones, in one go, and returns when they would survive a power cut. After
    /// an error none of them counts as written; the same events can be handed in again, alone or with more.
    ///
    /// # Errors
    /// When the disk refuses, or the file is not at its place any more.
    pub fn append(&mut self, events: &[Recorded]) -> Result<(), JournalError> {
        if events.is_empty() {
            return Ok(());
        }
        if !self.disk.is_at(&self.path) {
            return Err(JournalError::Gone {
                path: self.path.clone(),
            });
        }
        let written = self
            .write(events)
            .map_err(JournalError::io("write to", &self.path));
        match written {
            Ok(saved) => {
                self.saved = saved;
                self.keep();
            }
            Err(error) => {
                self.littered = true;
                // At once, for the space and for readers; the next append makes sure of it.
                self.clean_up().ok();
                return Err(error);
            }
        }
        Ok(())
    }

    fn write(&mut self, events: &[Recorded]) -> io::Result<Place> {
        if self.littered {
            self.clean_up()?;
        }
        let mut place = self.saved;
        self.buffer.clear();
        for event in events {
            debug_assert_eq!(event.n.0, place.last.0 + 1, "events follow each other");
            let start = self.buffer.len();
            record::encode(event, &mut self.buffer)?;
            place.chain.seal(&mut self.buffer, start);
            place.last = event.n;
        }
        place.lines += events.len();
        place.length += self.buffer.len() as u64;
        self.disk.write_at(&self.buffer, self.saved.length)?;
        self.disk.sync()?;
        Ok(place)
    }

    fn keep(&mut self) {
        if let Some(kept) = &mut self.kept {
            kept.extend_from_slice(&self.buffer);
        }
        self.kept.take_if(|kept| kept.len() > MOST_KEPT);
    }

    fn clean_up(&mut self) -> io::Result<()> {
        self.disk.cut(self.saved.length)?;
        self.littered = false;
        Ok(())
    }

    /// Copies what is saved to a new file and goes on there. `path` is the file, or a folder for it
    /// under its present name. The old file may
    /// have lost its name meanwhile; when the session is not of extreme length, also its disk.
    ///
    /// # Errors
    /// When the old file cannot be read or the new one not be written; the journal then stays where it was.
    pub fn save_elsewhere(&mut self, path: &Path) -> Result<(), JournalError> {
        let inside = path.join(self.path.file_name().unwrap_or_default());
        let path = if path.is_dir() { &inside } else { path };
        let file = create(path, &self.id)?;
        let copied = self.copy_to(&file).and_then(|()| file.sync_all());
        if let Err(source) = copied.and_then(|()| sync_folder(path)) {
            // A part of a session under a full one's name would mislead.
            drop(std::fs::remove_file(path));
            return Err(JournalError::io("copy the session to", path)(source));
        }
        self.disk = Box::new(file);
        path.clone_into(&mut self.path);
        self.littered = false;
        Ok(())
    }

    fn copy_to(&self, file: &File) -> io::Result<()> {
        if let Some(kept) = &self.kept {
            return file.write_at(kept, 0);
        }
        let mut chunk = vec![0; COPY_CHUNK];
        let mut copied = 0;
        while copied < self.saved.length {
            let left = usize::try_from(self.saved.length - copied).unwrap_or(usize::MAX);
            let part = &mut chunk[..left.min(COPY_CHUNK)];
            self.disk.read_at(part, copied)?;
            file.write_at(part, copied)?;
            copied += part.len() as u64;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::testing::{flaky_journal, notes, read_back};

    #[test]
    fn a_failed_write_leaves_nothing_behind_and_can_be_done_again() {
        let folder = tempfile::tempdir().unwrap();
        let (mut journal, trouble) = flaky_journal(&folder.path().join("s.jsonl"));
        journal.append(&notes(1..=2)).unwrap();
        for accepted in [0, 1, 40, 150, 10_000] {
            trouble.full_after(accepted);
            let before = journal.last();
            let next = before.0 + 1;
            assert!(journal.append(&notes(next..=next + 1)).is_err());
            assert_eq!(journal.last(), before);
            assert_eq!(
                read_back(journal.path()),
                notes(1..=before.0),
                "nothing half written is left"
            );
            trouble.is_over();
            journal.append(&notes(next..=next + 2)).unwrap();
            assert_eq!(read_back(journal.path()), notes(1..=next + 2));
        }
    }

    #[test]
    fn a_failed_sync_counts_as_not_written() {
        let folder = tempfile::tempdir().unwrap();
        let (mut journal, trouble) = flaky_journal(&folder.path().join("s.jsonl"));
        trouble.no_sync();
        assert!(journal.append(&notes(1..=3)).is_err());
        assert_eq!(journal.last(), Seq(0));
        trouble.is_over();
        journal.append(&notes(1..=1)).unwrap();
        assert_eq!(read_back(journal.path()), notes(1..=1));
    }

    #[test]
    fn the_rest_of_a_failed_write_is_cut_as_soon_as_the_disk_lets_us() {
        let folder = tempfile::tempdir().unwrap();
        let (mut journal, trouble) = flaky_journal(&folder.path().join("s.jsonl"));
        journal.append(&notes(1..=1)).unwrap();
        trouble.full_after(30);
        trouble.no_cut();
        assert!(journal.append(&notes(2..=9)).is_err());
        assert!(journal.append(&notes(2..=9)).is_err());
        assert_eq!(
            read_back(journal.path()),
            notes(1..=1),
            "a torn end is passed over"
        );
        trouble.is_over();
        journal.append(&notes(2..=2)).unwrap();
        assert_eq!(read_back(journal.path()), notes(1..=2));
    }
}
