//! The few calls that a journal makes on its open file: a seam at which tests let them fail.

use std::fs::File;
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::Path;

use super::ballot_box::undated;

/// An open session file. All offsets and lengths are in bytes.
pub(super) trait Disk: Send {
    /// Fills `bytes` from `offset` on.
    fn read_at(&self, bytes: &mut [u8], offset: u64) -> io::Result<()>;
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()>;
    fn cut(&self, length: u64) -> io::Result<()>;
    /// Returns when what was written would survive a power cut.
    fn sync(&self) -> io::Result<()>;
    /// Gives the file a date of change that does not tell when it was written.
    fn forget_when(&self) -> io::Result<()>;
    /// Whether `path` still leads to this file.
    fn is_at(&self, path: &Path) -> bool;
}

impl Disk for File {
    fn read_at(&self, bytes: &mut [u8], offset: u64) -> io::Result<()> {
        self.read_exact_at(bytes, offset)
    }

    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        self.write_all_at(bytes, offset)
    }

    fn cut(&self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }

    fn sync(&self) -> io::Result<()> {
        self.sync_data()
    }

    fn forget_when(&self) -> io::Result<()> {
        self.set_times(undated())
    }

    fn is_at(&self, path: &Path) -> bool {
        let (Ok(open), Ok(found)) = (self.metadata(), path.metadata()) else {
            return false;
        };
        (open.dev(), open.ino()) == (found.dev(), found.ino())
    }
}
