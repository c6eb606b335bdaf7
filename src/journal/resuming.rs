//! A saved session on its way to being gone on with: locked, read to its end, its torn end cut off.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};

use super::disk::Disk;
use super::place::{keep_private, lock};
use super::record::Line;
use super::writer::MOST_KEPT;
use super::{Header, Journal, JournalError, Reader};

/// A locked session file whose lines come out one by one; [`Resuming::finish`] then gives the journal to go on with.
#[derive(Debug)]
pub struct Resuming {
    file: File,
    path: PathBuf,
    reader: Reader<File>,
}

impl Resuming {
    pub(super) fn new(path: &Path) -> Result<Self, JournalError> {
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .open(path)
            .map_err(JournalError::io("open", path))?;
        lock(&file, path, || {
            path.file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned()
        })?;
        let reading = file.try_clone().map_err(JournalError::io("open", path))?;
        Ok(Self {
            file,
            path: path.to_owned(),
            reader: Reader::new(reading, path)?,
        })
    }

    pub fn header(&self) -> &Header {
        self.reader.header()
    }

    /// Reads on to the end, cuts a torn end off, and takes from others the right to read the file.
    ///
    /// # Errors
    /// When a line is damaged, or the disk refuses. No line is changed then.
    pub fn finish(mut self) -> Result<Journal, JournalError> {
        for line in &mut self.reader {
            line?;
        }
        let Self { file, path, reader } = self;
        let saved = match reader.place() {
            Ok(saved) => saved,
            Err(line) => {
                let reason = "could not be read".to_owned();
                return Err(JournalError::Damaged { path, line, reason });
            }
        };
        keep_private(&file).map_err(JournalError::io("protect", &path))?;
        if reader.torn() {
            file.set_len(saved.length)
                .and_then(|()| file.sync_all())
                .map_err(JournalError::io("write to", &path))?;
        }
        let kept = match usize::try_from(saved.length) {
            Ok(length @ ..=MOST_KEPT) => {
                let mut kept = vec![0; length];
                file.read_at(&mut kept, 0)
                    .map_err(JournalError::io("read", &path))?;
                Some(kept)
            }
            Ok(_) | Err(_) => None,
        };
        let id = reader.into_header().id;
        Ok(Journal::on(file, &path, id, saved, kept))
    }
}

impl Iterator for Resuming {
    type Item = Result<Line, JournalError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.reader.next()
    }
}
