//! The saved sessions of a folder: a list, one found by what somebody typed, and the proof that a file is whole.

mod find;
mod remove;
mod summary;

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::{EXTENSION, Hash, JournalError, Reader};

pub use find::{NotFound, last_interrupted, resolve, running};
pub use remove::remove;
pub use summary::{State, Summary};

/// A saved session, or a file in its place that cannot be read as one.
#[derive(Debug)]
pub struct Entry {
    pub path: PathBuf,
    pub summary: Result<Summary, JournalError>,
}

/// The sessions in `folder`, the newest first. A folder that does not exist holds none.
///
/// # Errors
/// When the folder cannot be read; a file that cannot is an entry that says so.
pub fn list(folder: &Path) -> Result<Vec<Entry>, JournalError> {
    let mut paths = session_files(folder)?;
    paths.reverse();
    let entries = paths.into_iter().map(|path| Entry {
        summary: Summary::read(&path),
        path,
    });
    Ok(entries.collect())
}

/// What a whole session file proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The hash that stands for the whole file, and that a report can quote.
    pub last_hash: Hash,
    pub events: u32,
    /// The last line was cut off while it was written, and does not count.
    pub torn: bool,
}

/// Checks every byte of the session file at `path` against its chain of hashes.
///
/// # Errors
/// [`JournalError::Damaged`] with the first line that is not as it was written; others when it cannot be read.
pub fn verify(path: &Path) -> Result<Verified, JournalError> {
    let file = File::open(path).map_err(JournalError::io("open", path))?;
    let mut reader = Reader::new(file, path).map_err(blame_first_line)?;
    let mut events = 0;
    for line in &mut reader {
        line?;
        events += 1;
    }
    Ok(Verified {
        last_hash: reader.last_hash(),
        events,
        torn: reader.torn(),
    })
}

/// Whatever is wrong with the header, it is the first bad line.
fn blame_first_line(error: JournalError) -> JournalError {
    let (path, reason) = match error {
        JournalError::Empty { path } => (path, "is no whole session header".to_owned()),
        JournalError::NotASession { path, reason } => {
            (path, format!("is no session header: {reason}"))
        }
        JournalError::Newer { path, found } => (
            path,
            format!("has format {found}, which this colead cannot check"),
        ),
        JournalError::Io { .. }
        | JournalError::BoxDamaged { .. }
        | JournalError::Damaged { .. }
        | JournalError::InUse { .. }
        | JournalError::Exists { .. }
        | JournalError::Gone { .. } => return error,
    };
    JournalError::Damaged {
        path,
        line: 1,
        reason,
    }
}

/// Paths of the session files in `folder`, the oldest first: their names begin with the time. A folder that does not exist
/// holds none.
///
/// # Errors
/// When the folder cannot be read.
pub fn session_files(folder: &Path) -> Result<Vec<PathBuf>, JournalError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(JournalError::io("list", folder)(error)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(JournalError::io("list", folder))?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == EXTENSION)
            && path.is_file()
        {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// The id in a session file's name.
fn id_of(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
