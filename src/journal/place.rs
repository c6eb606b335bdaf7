//! A session file as the file system sees it: whose it is, who writes it, and that its name stays.

use std::fs::{DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::time::Duration;

use super::JournalError;

/// Read and written by its owner alone.
const PRIVATE_FILE: u32 = 0o600;
const PRIVATE_FOLDER: u32 = 0o700;

/// Creates a file at `path` for its owner alone, with its folders where they are missing, and locks it.
pub(super) fn create(path: &Path, id: &str) -> Result<File, JournalError> {
    let folder = folder_of(path);
    DirBuilder::new()
        .recursive(true)
        .mode(PRIVATE_FOLDER)
        .create(folder)
        .map_err(JournalError::io("create the folder", folder))?;
    let mut options = OpenOptions::new();
    options
        .read(true)
        .write(true)
        .create_new(true)
        .mode(PRIVATE_FILE);
    let file = match options.open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(JournalError::Exists {
                path: path.to_owned(),
            });
        }
        Err(error) => return Err(JournalError::io("create", path)(error)),
    };
    lock(&file, path, || id.to_owned())?;
    Ok(file)
}

/// Whoever only asks whether a session is being written holds its lock for less than this.
const ASKING: Duration = Duration::from_millis(5);
const TRIES: u32 = 8;

/// Takes the lock that ends with the open file, so that no crash leaves one behind. Reading needs none.
pub(super) fn lock(
    file: &File,
    path: &Path,
    id: impl FnOnce() -> String,
) -> Result<(), JournalError> {
    for _ in 0..TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => std::thread::sleep(ASKING),
            Err(TryLockError::Error(error)) => return Err(JournalError::io("lock", path)(error)),
        }
    }
    Err(JournalError::InUse { id: id() })
}

/// Whether somebody holds the lock of the session file at `path`. One that cannot be opened is not being written here.
pub(super) fn is_being_written(path: &Path) -> bool {
    let Ok(file) = File::open(path) else {
        return false;
    };
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

/// Takes away what others may do with a file, which may have been copied here with more rights.
pub(super) fn keep_private(file: &File) -> io::Result<()> {
    let others = !PRIVATE_FILE & 0o777;
    if file.metadata()?.mode() & others == 0 {
        return Ok(());
    }
    file.set_permissions(Permissions::from_mode(PRIVATE_FILE))
}

/// A new file's name is on disk only once its folder is.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(folder_of(path))?.sync_all()
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}
