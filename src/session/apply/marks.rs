//! Marks, their corrections, and what undo and redo make of them.

use super::super::event::Seq;
use super::super::pattern::Muted;
use super::super::undo::{Change, ChangeKind};
use super::super::{Mark, MarkId, Mode, Moment, PersonId, Progress, Session, Talk};

impl Session {
    pub(super) fn add_mark(&mut self, id: MarkId, who: PersonId, mode: Mode, at: Moment) {
        let mark = Mark {
            id,
            who,
            mode,
            at,
            running: self.running(at),
        };
        if self.marks.add(mark, self.talk_at(at)) {
            self.changed(ChangeKind::Marked(id));
        }
    }

    pub(super) fn recode_mark(&mut self, id: MarkId, mode: Mode) {
        if let Some(Mark { mode: from, .. }) = self.marks.get(id)
            && self.marks.recode(id, mode)
        {
            self.changed(ChangeKind::Recoded { id, from, to: mode });
        }
    }

    pub(super) fn reattribute_mark(&mut self, id: MarkId, who: PersonId) {
        if let Some(Mark { who: from, .. }) = self.marks.get(id)
            && self.marks.reattribute(id, who)
        {
            self.changed(ChangeKind::Reattributed { id, from, to: who });
        }
    }

    fn changed(&mut self, kind: ChangeKind) {
        let seq = self.seq;
        self.changes.push(Change { seq, kind });
    }

    pub(super) fn undo(&mut self, of: Seq) {
        let Some(change) = self.changes.undo(of) else {
            return;
        };
        match change.kind {
            ChangeKind::Marked(id) => self.marks.set_active(id, false),
            ChangeKind::Recoded { id, from, .. } => self.marks.recode(id, from),
            ChangeKind::Reattributed { id, from, .. } => self.marks.reattribute(id, from),
        };
    }

    pub(super) fn redo(&mut self, of: Seq) {
        let Some(change) = self.changes.redo(of) else {
            return;
        };
        match change.kind {
            ChangeKind::Marked(id) => self.marks.set_active(id, true),
            ChangeKind::Recoded { id, to, .. } => self.marks.recode(id, to),
            ChangeKind::Reattributed { id, to, .. } => self.marks.reattribute(id, to),
        };
    }

    /// What the round asked for in which a contribution was made: the one that runs, or for a missed mark the last
    /// one that had started by then.
    fn talk_at(&self, at: Moment) -> Talk {
        let is_of_now = self
            .agenda
            .current()
            .is_none_or(|slot| match slot.progress {
                Progress::Running(since) => self.running(at) >= since,
                Progress::Waiting | Progress::Ended(_) => false,
            });
        if is_of_now {
            return self.judged.muted.talk();
        }
        self.agenda
            .slots()
            .iter()
            .filter(|slot| slot.started.is_some_and(|started| started <= at))
            .max_by_key(|slot| slot.started)
            .map_or(self.judged.muted, |slot| {
                Muted::during(slot.round.kind, slot.round.invites)
            })
            .talk()
    }
}
