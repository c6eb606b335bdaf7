//! Undo and redo of marks, without limit. Undoing is a new fact that names the change it takes back.

use super::event::Seq;
use super::{MarkId, Mode, Moment, PersonId};

/// A change to the record of contributions, with what it takes to reverse it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    pub seq: Seq,
    /// When it was made.
    pub at: Moment,
    pub kind: ChangeKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    Marked(MarkId),
    Recoded {
        id: MarkId,
        from: Mode,
        to: Mode,
    },
    Reattributed {
        id: MarkId,
        from: PersonId,
        to: PersonId,
    },
}

impl ChangeKind {
    pub const fn mark(self) -> MarkId {
        match self {
            Self::Marked(id) | Self::Recoded { id, .. } | Self::Reattributed { id, .. } => id,
        }
    }
}

/// What can be undone, and what can be redone until the next change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    done: Vec<Change>,
    undone: Vec<Change>,
}

impl Changes {
    pub(super) fn push(&mut self, change: Change) {
        self.done.push(change);
        self.undone.clear();
    }

    /// Moves the change `of` to the undone ones; none when it is not the last one done.
    pub(super) fn undo(&mut self, of: Seq) -> Option<Change> {
        let change = self.done.pop_if(|change| change.seq == of)?;
        self.undone.push(change);
        Some(change)
    }

    /// Moves the change `of` back; none when it is not the last one undone.
    pub(super) fn redo(&mut self, of: Seq) -> Option<Change> {
        let change = self.undone.pop_if(|change| change.seq == of)?;
        self.done.push(change);
        Some(change)
    }

    /// Everything that undo can take back, oldest first.
    pub fn done(&self) -> &[Change] {
        &self.done
    }

    /// Everything that redo can bring back; the next one is the last.
    pub fn undone(&self) -> &[Change] {
        &self.undone
    }

    /// What undo would take back.
    pub fn last_done(&self) -> Option<Change> {
        self.done.last().copied()
    }

    /// What redo would bring back.
    pub fn last_undone(&self) -> Option<Change> {
        self.undone.last().copied()
    }
}
