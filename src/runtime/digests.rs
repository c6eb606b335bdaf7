//! The digests of all saved sessions, out of a cache where a session's file is as it was, out of the file otherwise. The
//! cache is never the truth: without it, or with a broken one, everything is read again.

use std::collections::HashMap;
use std::fs::{self, DirBuilder, Metadata, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use serde::{Deserialize, Serialize};

use super::sessions::begin;
use crate::journal::{JournalError, Line, Reader, archive};
use crate::trends::{self, Digest, Tracker};

/// The form of the cache's lines; another one is passed over.
const FORM: u32 = 3;

/// A digest and the file it was made of, as it was then.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    form: u32,
    file: String,
    print: Print,
    digest: Digest,
}

/// What tells that a file was not written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Print {
    length: u64,
    inode: u64,
    seconds: i64,
    nanoseconds: i64,
}

impl Print {
    fn of(metadata: &Metadata) -> Self {
        Self {
            length: metadata.len(),
            inode: metadata.ino(),
            seconds: metadata.mtime(),
            nanoseconds: metadata.mtime_nsec(),
        }
    }
}

/// What was found in a folder of sessions.
#[derive(Debug, Default)]
pub struct Found {
    /// In no particular order.
    pub digests: Vec<Digest>,
    /// Sessions that could not be read.
    pub errors: Vec<JournalError>,
    /// How many were read from their files, not out of the cache.
    pub read: usize,
}

/// The digests of the sessions in `folder`, with the help of the cache at `cache`, which is brought up to date. That it
/// cannot be written is no error.
///
/// # Errors
/// When the folder cannot be read.
pub fn all(folder: &Path, cache: &Path) -> Result<Found, JournalError> {
    let known = read_cache(cache);
    let mut kept = Vec::new();
    let mut to_read = Vec::new();
    for path in archive::session_files(folder)? {
        let Ok(metadata) = path.metadata() else {
            continue;
        };
        let print = Print::of(&metadata);
        let file = name_of(&path);
        match known.get(&file) {
            Some(found) if found.print == print => kept.push(found.clone()),
            Some(_) | None => to_read.push((path, file, print)),
        }
    }
    let changed = !to_read.is_empty() || kept.len() != known.len();
    let read = to_read.len();
    let (fresh, errors) = read_files(&to_read);
    kept.extend(fresh);
    if changed {
        // The next run reads again what could not be kept.
        write_cache(cache, &kept).ok();
    }
    Ok(Found {
        digests: kept.into_iter().map(|kept| kept.digest).collect(),
        errors,
        read,
    })
}

/// Reads the digest of the session file at `path`.
///
/// # Errors
/// When it cannot be read, or is damaged.
pub fn read(path: &Path) -> Result<Digest, JournalError> {
    let mut reader = Reader::open(path)?;
    let mut session = begin(reader.header());
    let mut tracker = Tracker::default();
    for line in &mut reader {
        match line? {
            Line::Event(recorded) => {
                session.apply(&recorded);
                tracker.note(&recorded, &session);
            }
            Line::Foreign { n, t, .. } => session.pass_over(n, t),
        }
    }
    let header = reader.header();
    let started = header
        .started_at
        .strftime("%Y-%m-%dT%H:%M:%S%:z")
        .to_string();
    Ok(trends::digest(&session, &header.id, &started, &tracker))
}

/// Reads files on all processors; which of them reads which file makes no difference.
fn read_files(files: &[(PathBuf, String, Print)]) -> (Vec<Kept>, Vec<JournalError>) {
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(files.len());
    let next = AtomicUsize::new(0);
    let (done, results) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..threads {
            let (done, next) = (done.clone(), &next);
            scope.spawn(move || {
                while let Some((path, file, print)) =
                    files.get(next.fetch_add(1, Ordering::Relaxed))
                {
                    let kept = read(path).map(|digest| Kept {
                        form: FORM,
                        file: file.clone(),
                        print: *print,
                        digest,
                    });
                    if done.send(kept).is_err() {
                        return;
                    }
                }
            });
        }
        drop(done);
        let (mut kept, mut errors) = (Vec::new(), Vec::new());
        for result in results {
            match result {
                Ok(digest) => kept.push(digest),
                Err(error) => errors.push(error),
            }
        }
        (kept, errors)
    })
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn read_cache(path: &Path) -> HashMap<String, Kept> {
    let Ok(file) = fs::File::open(path) else {
        return HashMap::new();
    };
    BufReader::new(file)
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| serde_json::from_str::<Kept>(&line).ok())
        .filter(|kept| kept.form == FORM)
        .map(|kept| (kept.file.clone(), kept))
        .collect()
}

/// Readable by its owner alone, as the sessions are; whole or not at all.
fn write_cache(path: &Path, kept: &[Kept]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?;
    let beside = path.with_extension("new");
    let file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&beside)?;
    let mut writer = BufWriter::new(file);
    for kept in kept {
        serde_json::to_writer(&mut writer, kept)?;
        writer.write_all(b"\n")?;
    }
    writer.flush()?;
    drop(writer);
    fs::rename(&beside, path)
}
