//! What the writing thread does about the box of a secret ballot: keeps the newest state of it, and removes it when its
//! count is in the session file. Knows no order but that.

use std::path::{Path, PathBuf};

use crate::journal::JournalError;
use crate::journal::ballot_box::{BoxFile, box_beside, remove_box};
use crate::session::ballot::OpenBox;

/// The box beside the session file, and what is still to be done about it.
#[derive(Default)]
pub(super) struct Boxes {
    /// The newest state of the box of the ballot that is open.
    open: Option<OpenBox>,
    /// Whether that is on disk.
    kept: bool,
    file: Option<BoxFile>,
    /// The box of a ballot that is over has to go.
    over: bool,
    /// The session goes on elsewhere: a box that was left behind.
    left_behind: Option<PathBuf>,
}

impl Boxes {
    pub(super) fn keep(&mut self, open: OpenBox) {
        self.open = Some(open);
        self.kept = false;
    }

    pub(super) fn remove(&mut self) {
        self.open = None;
        self.file = None;
        self.over = true;
    }

    /// The session file was at `old` and is elsewhere now.
    pub(super) fn moved_from(&mut self, old: &Path) {
        self.file = None;
        self.kept = false;
        self.left_behind = Some(box_beside(old));
    }

    pub(super) fn has_work(&self) -> bool {
        self.over || self.open.is_some() && !self.kept || self.left_behind.is_some()
    }

    /// Does what is to be done beside `session_file`, which is written up to here if `counted`: a box stays until then.
    /// Says how many papers are on disk when that is new.
    pub(super) fn flush(
        &mut self,
        session_file: &Path,
        counted: bool,
    ) -> Result<Option<usize>, JournalError> {
        let path = box_beside(session_file);
        if self.over {
            if !counted {
                return Ok(None);
            }
            remove_box(&path)?;
            self.over = false;
        }
        let mut new = None;
        if let Some(open) = self.open.as_ref().filter(|_| !self.kept) {
            let file = match &mut self.file {
                Some(file) => file,
                none => none.insert(BoxFile::at(&path, open)?),
            };
            file.keep(open)?;
            self.kept = true;
            new = Some(open.contents.papers().len());
        }
        if let Some(old) = self.left_behind.take() {
            // Its disk may be gone, which is why the session moved.
            remove_box(&old).ok();
        }
        Ok(new)
    }
}
