//! Rounds, their clocks, and the gaps in them.

use std::time::Duration;

use super::super::alert::AlertFate;
use super::super::event::{GapCause, Origin, RoundEnd};
use super::super::pattern::Muted;
use super::super::{Agenda, Gap, Moment, Progress, Session, Slot};
use crate::plan::Plan;

impl Session {
    pub(super) fn start_round(&mut self, index: usize, length: Duration, at: Moment) {
        if self.began.is_none() {
            self.began = Some(at);
            self.baseline = self.planned_length();
        }
        let running = self.running(at);
        let Some(slot) = self.agenda.slots.get_mut(index) else {
            return;
        };
        slot.length.get_or_insert(length);
        slot.started.get_or_insert(at);
        slot.ended = None;
        slot.progress = Progress::Running(running);
        let muted = Muted::during(slot.round.kind, slot.round.invites);
        if muted != self.judged.muted {
            self.judged.muted = muted;
            self.judged.since = running;
        }
        self.agenda.current = Some(index);
        self.put_backs.clear();
        self.paused = None;
        self.clock.start(at);
    }

    pub(super) fn change_plan(&mut self, plan: &Plan) {
        if self.agenda.current.is_none() {
            self.agenda = Agenda::from_plan(plan);
            self.plan = plan.clone();
        }
    }

    /// A round that ended before and was only looked at again keeps the time of its end.
    pub(super) fn end_round(&mut self, index: usize, how: RoundEnd, at: Moment) {
        self.end_turn(at);
        let running = self.running(at);
        let Some(slot) = self.agenda.slots.get_mut(index) else {
            return;
        };
        slot.spent = slot.spent(running);
        slot.progress = Progress::Ended(how);
        slot.ended.get_or_insert(at);
        self.paused = None;
        self.clock.stop(at);
    }

    pub(super) fn choose_round(&mut self, index: usize) {
        let Some(slot) = self.agenda.slots.get_mut(index) else {
            return;
        };
        slot.progress = Progress::Waiting;
        self.agenda.current = Some(index);
        self.put_backs.clear();
    }

    pub(super) fn extend_round(&mut self, index: usize, by: Duration) {
        if let Some(slot) = self.agenda.slots.get_mut(index) {
            slot.extended = slot.extended.saturating_add(by);
        }
    }

    pub(super) fn shorten_round(&mut self, index: usize, by: Duration) {
        if let Some(slot) = self.agenda.slots.get_mut(index) {
            slot.shortened = slot.shortened.saturating_add(by);
        }
    }

    /// The round on the screen is not to come any more: it stays as it is.
    pub(super) fn drop_round(&mut self, index: usize) {
        if self.agenda.current == Some(index) {
            return;
        }
        if let Some(slot) = self.agenda.slots.get_mut(index)
            && slot.progress == Progress::Waiting
        {
            slot.progress = Progress::Dropped;
        }
    }

    /// The first round takes the meeting's beginning with it.
    pub(super) fn backdate_round(&mut self, index: usize, earlier_by: Duration) {
        let Some(slot) = self.agenda.slots.get_mut(index) else {
            return;
        };
        slot.spent = slot.spent.saturating_add(earlier_by);
        if slot.started == self.began {
            self.began = self.began.map(|began| began - earlier_by);
        }
        slot.started = slot.started.map(|started| started - earlier_by);
    }

    /// What refers to later rounds by their place moves with them. The rest of an interrupted round takes over whose
    /// turn it is, and its poll.
    pub(super) fn insert_round(&mut self, place: usize, mut slot: Slot) {
        let place = place.min(self.agenda.slots.len());
        let continued = match slot.origin {
            Origin::Continued => self.agenda.current,
            Origin::Plan
            | Origin::Cycle
            | Origin::CounterMove(_)
            | Origin::Inserted
            | Origin::Promised
            | Origin::Repeated => None,
        };
        if let Some(earlier) = continued.and_then(|index| self.agenda.slots.get(index)) {
            slot.turns = earlier.turns.clone();
        }
        self.agenda.slots.insert(place, slot);
        self.move_references(place);
        for poll in &mut self.polls {
            if Some(poll.slot) == continued {
                poll.slot = place;
            }
        }
    }

    fn move_references(&mut self, place: usize) {
        let notes = self
            .notes
            .iter_mut()
            .chain(&mut self.parked)
            .filter_map(|note| note.slot.as_mut());
        let alerts = self.alerts.iter_mut().flat_map(|raised| {
            let taken = match &mut raised.fate {
                AlertFate::CounterMove(taken) => Some(taken),
                AlertFate::Standing | AlertFate::SnoozedUntil(_) | AlertFate::Rejected => None,
            };
            raised.slot.as_mut().into_iter().chain(taken)
        });
        let polls = self.polls.iter_mut().map(|poll| &mut poll.slot);
        let gaps = self.gaps.iter_mut().map(|gap| &mut gap.slot);
        for reference in notes
            .chain(alerts)
            .chain(polls)
            .chain(gaps)
            .chain(&mut self.agenda.current)
        {
            if *reference >= place {
                *reference += 1;
            }
        }
    }

    pub(super) fn pause(&mut self, at: Moment) {
        self.paused = Some(at);
        self.clock.stop(at);
    }

    pub(super) fn resume(&mut self, at: Moment) {
        self.paused = None;
        if self.agenda.current().is_some_and(Slot::is_running) {
            self.clock.start(at);
        }
    }

    /// A gap in a pause or between rounds took time from nobody: there is nothing to settle.
    pub(super) fn notice_gap(&mut self, length: Duration, cause: GapCause, at: Moment) {
        if let Some(slot) = self.agenda.current
            && self.clock.cut(at, length)
        {
            self.gaps.push(Gap {
                length,
                cause,
                until: at,
                slot,
            });
        }
    }

    pub(super) fn settle_gap(&mut self, counted: bool) {
        if self.gaps.is_empty() {
            return;
        }
        let gap = self.gaps.remove(0);
        if let Some(slot) = self.agenda.slots.get_mut(gap.slot)
            && counted
        {
            slot.spent = slot.spent.saturating_add(gap.length);
        }
    }
}
