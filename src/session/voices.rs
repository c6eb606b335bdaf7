//! Whose voice the room has heard, and what it did with what it was led to: leads that nobody took up, the share that
//! was, who has not been heard, how evenly the floor is shared. The figures are those of [`pattern`](super::pattern).

use super::pattern::{Uptake, floor_evenness, is_heard};
use super::{Mark, MarkId, Moment, Person, Session, Slot, Talk};

/// Marks that the room still has in mind: what is told of them live does not grow with the session.
const RECENT: usize = 60;

/// A lead that nobody had taken up, before the room once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PutBack {
    pub lead: MarkId,
    pub at: Moment,
}

/// Every lead that was put back, and the one that is on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PutBacks {
    /// In order of time.
    all: Vec<PutBack>,
    shown: Option<MarkId>,
}

impl PutBacks {
    pub(super) fn put(&mut self, lead: MarkId, at: Moment) {
        self.all.push(PutBack { lead, at });
        self.shown = Some(lead);
    }

    /// Also when the room goes on to another round.
    pub(super) fn clear(&mut self) {
        self.shown = None;
    }
}

impl Session {
    /// What became of the leads of everybody who counts. Where a round asked for leading alone, or for anything, nobody is
    /// meant to take a lead up: nothing is said of those.
    pub fn uptake(&self) -> Uptake {
        self.uptake_of(usize::MAX)
    }

    /// The same of the last 60 marks.
    pub fn recent_uptake(&self) -> Uptake {
        self.uptake_of(RECENT)
    }

    fn uptake_of(&self, newest: usize) -> Uptake {
        let roster = self.roster();
        let mut marks: Vec<Mark> = self
            .marks
            .newest_first()
            .filter(|mark| roster.counts(mark.who))
            .take(newest)
            .collect();
        marks.reverse();
        Uptake::judging(&marks, |mark| self.marks.talk(mark.id) == Some(Talk::Free))
    }

    /// How evenly the floor was shared by `now`, 1/K to 1, by the time that each of those who count was here; none while
    /// nobody has talked.
    pub fn floor_evenness(&self, now: Moment) -> Option<f64> {
        let counted = self.people.iter().filter(|person| person.counted());
        floor_evenness(counted.map(|person| {
            let talked = self.talk_time(person.id, now);
            let there = self.attended(person.id, now);
            (talked.as_secs_f64(), there.as_secs_f64())
        }))
    }

    /// Who counts, was in the room while the clock ran, and neither had the floor nor a mark by `now`; in seating order.
    pub fn not_heard(&self, now: Moment) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(move |person| {
            let counts = self.marks.counts(person.id);
            person.counted()
                && !self.attended(person.id, now).is_zero()
                && !is_heard(counts, self.talk_time(person.id, now))
        })
    }

    /// Every lead that was put back, in order of time.
    pub fn leads_put_back(&self) -> &[PutBack] {
        &self.put_backs.all
    }

    /// The lead that is before the room once more; none when it was taken back, or whose it is does not count any more.
    pub fn lead_on_screen(&self) -> Option<Mark> {
        let id = self
            .put_backs
            .shown
            .filter(|&id| self.marks.is_active(id))?;
        let lead = self.marks.get(id)?;
        self.person(lead.who)?.counted().then_some(lead)
    }

    /// The round that had been started last at `at`.
    pub fn round_at(&self, at: Moment) -> Option<&Slot> {
        self.agenda
            .slots()
            .iter()
            .filter(|slot| slot.started.is_some_and(|started| started <= at))
            .max_by_key(|slot| slot.started)
    }
}
