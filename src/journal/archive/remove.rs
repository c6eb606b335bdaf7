//! Removes a session for good: its file, and the box of a secret ballot beside it.

use std::fs::{self, File};
use std::path::Path;

use super::super::place::{lock, sync_folder};
use super::super::{JournalError, box_beside, remove_box};
use super::id_of;

/// Removes the session file at `path`. Whether what lay in it can still be read off the disk is the disk's affair.
///
/// # Errors
/// When another program writes the session, or the disk refuses.
pub fn remove(path: &Path) -> Result<(), JournalError> {
    let file = File::open(path).map_err(JournalError::io("open", path))?;
    lock(&file, path, || id_of(path))?;
    remove_box(&box_beside(path))?;
    fs::remove_file(path).map_err(JournalError::io("remove", path))?;
    sync_folder(path).map_err(JournalError::io("remove", path))
}
