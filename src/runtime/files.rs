//! Files that somebody asked for: minutes, a plan to start from, settings.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// Writes a file that only its owner can read, whole or not at all. What is there already is never overwritten.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`], or whatever the system has against it.
pub fn write_new(path: &Path, text: &[u8]) -> io::Result<()> {
    let beside = write_beside(path, text)?;
    let linked = fs::hard_link(&beside, path);
    fs::remove_file(&beside).ok();
    match linked {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // A file system without links: the file itself, and nothing of it when that fails.
        Err(_) => {
            let written = create(path).and_then(|mut file| put(&mut file, text));
            if written
                .as_ref()
                .is_err_and(|e| e.kind() != io::ErrorKind::AlreadyExists)
            {
                fs::remove_file(path).ok();
            }
            written
        }
        Ok(()) => Ok(()),
    }
}

/// As [`write_new`], in the place of whatever is there.
///
/// # Errors
/// Whatever the system has against it; then the old file stays as it is.
pub fn replace(path: &Path, text: &[u8]) -> io::Result<()> {
    let beside = write_beside(path, text)?;
    let renamed = fs::rename(&beside, path);
    if renamed.is_err() {
        fs::remove_file(&beside).ok();
    }
    renamed
}

/// Writes a hidden file in the same folder, to take its place in one step.
fn write_beside(path: &Path, text: &[u8]) -> io::Result<PathBuf> {
    let name = path
        .file_name()
        .ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
    let number = getrandom::u64().map_err(io::Error::other)?;
    let beside = path.with_file_name(format!(".{}.{number:016x}", name.to_string_lossy()));
    let written = create(&beside).and_then(|mut file| put(&mut file, text));
    if let Err(error) = written {
        fs::remove_file(&beside).ok();
        return Err(error);
    }
    Ok(beside)
}

fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
}

fn put(file: &mut File, text: &[u8]) -> io::Result<()> {
    file.write_all(text)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("minutes.md");
        write_new(&path, b"first").unwrap();
        let refused = write_new(&path, b"second").unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"first");
        replace(&path, b"second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 1, "nothing else is left: {left:?}");
    }
}
