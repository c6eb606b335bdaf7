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
        let (seq, at) = (self.seq, self.last);
        self.changes.push(Change { seq, at, kind });
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
                Progress::Waiting | Progress::Dropped | Progress::Ended(_) => false,
            });
        if is_of_now {
            return self.judged.muted.talk();
        }
        self.round_at(at)
            .map_or(self.judged.muted, |slot| {
                Muted::during(slot.round.kind, slot.round.invites)
            })
            .talk()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::check;
    use crate::session::{Command, Opening};

    const PLAN: &str = r#"
title = "Positions, then talk"
ends_without_decision = "A test."
people = ["Ana", "Bo"]
[[round]]
name = "Positions"
kind = "go_round"
per_person = "1m"
invites = "lead"
[[round]]
name = "Talk"
kind = "open"
time = "5m"
"#;

    #[test]
    fn a_missed_mark_is_read_as_the_round_asked_in_which_it_was_made() {
        let plan = check::parse("plan", PLAN).unwrap_or_else(|problems| panic!("{problems}"));
        let mut session = Session::new(Opening {
            plan,
            started: jiff::civil::date(2026, 3, 2).at(10, 0, 0, 0),
            seed: 0,
            imported: None,
            rehearsal: None,
        });
        let mut perform = |command: &Command, secs| {
            session
                .perform(command, Moment::from_secs(secs))
                .unwrap_or_else(|refusal| panic!("{refusal}"));
            session.marks.free_counts(&session.roster()).total()
        };
        let missed = |secs| Command::MarkMissed {
            who: PersonId(0),
            mode: Mode::Lead,
            at: Moment::from_secs(secs),
        };
        perform(&Command::StartRound, 0);
        perform(&Command::NextRound, 120);
        perform(&missed(60), 130);
        perform(&Command::StartRound, 140);
        assert_eq!(perform(&missed(61), 150), 0, "invited to lead");
        assert_eq!(perform(&missed(145), 150), 1);
    }
}
