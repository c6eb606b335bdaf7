//! All marks of a session, and the active ones in the order in which they were made. Knows nothing of consent:
//! who counts is asked when the marks are read.
//!
//! A change costs what lies between the mark and the newest one, so that the work per mark does not grow with the
//! session. A mark takes 32 bytes.

use super::{Mark, MarkId, Mode, Moment, PersonId, Roster};

/// Whether a mark tells something of how this meeting usually talks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talk {
    /// The round asked for both modes: the mark counts towards the meeting's own level.
    Free,
    /// The round asked for one mode, or is not judged: the mark says what was asked, not how the group is.
    Invited,
}

/// How often somebody led, followed and did both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub lead: u32,
    pub follow: u32,
    pub both: u32,
}

impl Counts {
    /// Marks of any mode.
    pub fn total(self) -> u32 {
        self.lead + self.follow + self.both
    }

    fn of_mode(&mut self, mode: Mode) -> &mut u32 {
        match mode {
            Mode::Lead => &mut self.lead,
            Mode::Follow => &mut self.follow,
            Mode::Both => &mut self.both,
        }
    }

    fn less(self, other: Self) -> Self {
        Self {
            lead: self.lead - other.lead,
            follow: self.follow - other.follow,
            both: self.both - other.both,
        }
    }
}

/// One mark as it is kept; its id is its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slot {
    at: Moment,
    running: Moment,
    who: PersonId,
    mode: Mode,
    talk: Talk,
    active: bool,
}

/// What is kept of one person: the active marks, oldest first, and their counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Own {
    ids: Vec<MarkId>,
    counts: Counts,
    free: Counts,
}

/// All marks of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// By id, undone ones included.
    slots: Vec<Slot>,
    /// The active ones in order of running time, then of id.
    order: Vec<MarkId>,
    /// By person id.
    people: Vec<Own>,
    counts: Counts,
    free: Counts,
    spoken: usize,
    /// The sum of the fingerprints of the active marks.
    print: u64,
}

impl Marks {
    /// The id that the next mark has to bear.
    pub fn next_id(&self) -> MarkId {
        MarkId(u32::try_from(self.slots.len()).unwrap_or(u32::MAX))
    }

    /// Adds a mark; a backdated one goes to its place. False, and nothing happens, when its id is not the next one.
    pub fn add(&mut self, mark: Mark, talk: Talk) -> bool {
        if mark.id != self.next_id() {
            return false;
        }
        let Mark {
            id,
            who,
            mode,
            at,
            running,
        } = mark;
        self.slots.push(Slot {
            at,
            running,
            who,
            mode,
            talk,
            active: true,
        });
        self.enter(id);
        true
    }

    /// Undoes (`false`) or redoes (`true`) a mark. True when that changed anything.
    pub fn set_active(&mut self, id: MarkId, active: bool) -> bool {
        let Some(slot) = self
            .slots
            .get_mut(index(id))
            .filter(|slot| slot.active != active)
        else {
            return false;
        };
        slot.active = active;
        if active {
            self.enter(id);
        } else {
            self.leave(id);
        }
        true
    }

    /// Changes what a mark says the contribution did. True when that changed anything.
    pub fn recode(&mut self, id: MarkId, mode: Mode) -> bool {
        self.correct(id, |slot| slot.mode = mode)
    }

    /// Gives a mark to another person. True when that changed anything.
    pub fn reattribute(&mut self, id: MarkId, who: PersonId) -> bool {
        self.correct(id, |slot| slot.who = who)
    }

    /// A mark, undone or not.
    pub fn get(&self, id: MarkId) -> Option<Mark> {
        (index(id) < self.slots.len()).then(|| self.mark(id))
    }

    /// What the round asked for in which a mark was made.
    pub fn talk(&self, id: MarkId) -> Option<Talk> {
        self.slots.get(index(id)).map(|slot| slot.talk)
    }

    pub fn is_active(&self, id: MarkId) -> bool {
        self.slots.get(index(id)).is_some_and(|slot| slot.active)
    }

    /// Whether a mark was ever made of somebody, undone or not.
    pub fn ever_marked(&self, who: PersonId) -> bool {
        self.slots.iter().any(|slot| slot.who == who)
    }

    /// How many marks are active.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// The active mark that was made first.
    pub fn first(&self) -> Option<Mark> {
        self.order.first().map(|&id| self.mark(id))
    }

    /// The active marks, newest first.
    pub fn newest_first(&self) -> impl DoubleEndedIterator<Item = Mark> + '_ {
        self.order.iter().rev().map(|&id| self.mark(id))
    }

    /// The active marks made until `at` on the running clock, newest first.
    pub fn newest_first_until(&self, at: Moment) -> impl DoubleEndedIterator<Item = Mark> + '_ {
        self.until(&self.order, at)
            .iter()
            .rev()
            .map(|&id| self.mark(id))
    }

    /// How many active marks were made until `at` on the running clock.
    pub(super) fn len_until(&self, at: Moment) -> usize {
        self.until(&self.order, at).len()
    }

    /// The active mark before which so many others were made.
    pub(super) fn nth(&self, place: usize) -> Mark {
        self.mark(self.order[place])
    }

    /// The sum of the fingerprints of the active marks: it tells whether they are still the same.
    pub(super) fn fingerprint(&self) -> u64 {
        self.print
    }

    /// A person's active marks made until `at` on the running clock, newest first.
    pub fn own_newest_first(
        &self,
        who: PersonId,
        at: Moment,
    ) -> impl DoubleEndedIterator<Item = Mark> + '_ {
        let own = self
            .people
            .get(usize::from(who.0))
            .map_or(&[][..], |own| &own.ids);
        self.until(own, at).iter().rev().map(|&id| self.mark(id))
    }

    /// A person's active marks by mode.
    pub fn counts(&self, who: PersonId) -> Counts {
        self.people
            .get(usize::from(who.0))
            .map_or_else(Counts::default, |own| own.counts)
    }

    /// The active marks of all people who count, by mode.
    pub fn group_counts(&self, roster: &Roster) -> Counts {
        self.not_counted(roster)
            .fold(self.counts, |counts, own| counts.less(own.counts))
    }

    /// The same, of the marks that tell how this meeting usually talks.
    pub(super) fn free_counts(&self, roster: &Roster) -> Counts {
        self.not_counted(roster)
            .fold(self.free, |counts, own| counts.less(own.free))
    }

    /// How many people have an active mark, whether they count or not.
    pub(super) fn spoken(&self) -> usize {
        self.spoken
    }

    fn not_counted<'a>(&'a self, roster: &'a Roster) -> impl Iterator<Item = &'a Own> {
        let out = roster
            .exceptions()
            .iter()
            .filter(|&&who| !roster.counts(who));
        out.filter_map(|who| self.people.get(usize::from(who.0)))
    }

    fn mark(&self, id: MarkId) -> Mark {
        let Slot {
            at,
            running,
            who,
            mode,
            ..
        } = self.slots[index(id)];
        Mark {
            id,
            who,
            mode,
            at,
            running,
        }
    }

    /// The part of a list in order that was made until `at`; nearly always all of it.
    fn until<'a>(&self, ids: &'a [MarkId], at: Moment) -> &'a [MarkId] {
        if ids
            .last()
            .is_none_or(|&id| self.slots[index(id)].running <= at)
        {
            return ids;
        }
        &ids[..ids.partition_point(|&id| self.slots[index(id)].running <= at)]
    }

    fn correct(&mut self, id: MarkId, change: impl FnOnce(&mut Slot)) -> bool {
        let Some(&before) = self.slots.get(index(id)) else {
            return false;
        };
        let mut after = before;
        change(&mut after);
        if after == before {
            return false;
        }
        if before.active {
            self.leave(id);
        }
        self.slots[index(id)] = after;
        if before.active {
            self.enter(id);
        }
        true
    }

    /// Takes a mark into the lists and counts.
    fn enter(&mut self, id: MarkId) {
        let Slot {
            who, mode, talk, ..
        } = self.slots[index(id)];
        insert(&mut self.order, &self.slots, id);
        self.print = self.print.wrapping_add(self.mark(id).fingerprint());
        let person = usize::from(who.0);
        if self.people.len() <= person {
            self.people.resize_with(person + 1, Own::default);
        }
        let own = &mut self.people[person];
        insert(&mut own.ids, &self.slots, id);
        self.spoken += usize::from(own.ids.len() == 1);
        *own.counts.of_mode(mode) += 1;
        *self.counts.of_mode(mode) += 1;
        if talk == Talk::Free {
            *own.free.of_mode(mode) += 1;
            *self.free.of_mode(mode) += 1;
        }
    }

    /// Takes a mark out of the lists and counts that it had entered.
    fn leave(&mut self, id: MarkId) {
        let Slot {
            who, mode, talk, ..
        } = self.slots[index(id)];
        remove(&mut self.order, &self.slots, id);
        self.print = self.print.wrapping_sub(self.mark(id).fingerprint());
        let own = &mut self.people[usize::from(who.0)];
        remove(&mut own.ids, &self.slots, id);
        self.spoken -= usize::from(own.ids.is_empty());
        *own.counts.of_mode(mode) -= 1;
        *self.counts.of_mode(mode) -= 1;
        if talk == Talk::Free {
            *own.free.of_mode(mode) -= 1;
            *self.free.of_mode(mode) -= 1;
        }
    }
}

fn index(id: MarkId) -> usize {
    id.0 as usize
}

/// Where `id` stands, or belongs, in a list that is in order.
fn place(ids: &[MarkId], slots: &[Slot], id: MarkId) -> usize {
    let key = |id: MarkId| (slots[index(id)].running, id);
    if ids.last().is_none_or(|&last| key(last) < key(id)) {
        return ids.len();
    }
    ids.partition_point(|&other| key(other) < key(id))
}

fn insert(ids: &mut Vec<MarkId>, slots: &[Slot], id: MarkId) {
    ids.insert(place(ids, slots, id), id);
}

fn remove(ids: &mut Vec<MarkId>, slots: &[Slot], id: MarkId) {
    let place = place(ids, slots, id);
    debug_assert_eq!(
        ids.get(place),
        Some(&id),
        "an active mark stands in its lists"
    );
    ids.remove(place);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Debug)]
    enum Op {
        Add {
            who: u16,
            mode: Mode,
            running: u64,
            talk: Talk,
        },
        SetActive(u32, bool),
        Recode(u32, Mode),
        Reattribute(u32, u16),
    }

    fn mode() -> impl Strategy<Value = Mode> {
        prop_oneof![Just(Mode::Lead), Just(Mode::Follow), Just(Mode::Both)]
    }

    fn op() -> impl Strategy<Value = Op> {
        let talk = prop_oneof![Just(Talk::Free), Just(Talk::Invited)];
        prop_oneof![
            4 => (0..4_u16, mode(), 0..50_u64, talk)
                .prop_map(|(who, mode, running, talk)| Op::Add { who, mode, running, talk }),
            2 => (0..40_u32, any::<bool>()).prop_map(|(id, active)| Op::SetActive(id, active)),
            1 => (0..40_u32, mode()).prop_map(|(id, mode)| Op::Recode(id, mode)),
            1 => (0..40_u32, 0..4_u16).prop_map(|(id, who)| Op::Reattribute(id, who)),
        ]
    }

    fn perform(marks: &mut Marks, op: &Op) {
        match *op {
            Op::Add {
                who,
                mode,
                running,
                talk,
            } => {
                let running = Moment::from_secs(running);
                let mark = Mark {
                    id: marks.next_id(),
                    who: PersonId(who),
                    mode,
                    at: running,
                    running,
                };
                assert!(marks.add(mark, talk));
            }
            Op::SetActive(id, active) => drop(marks.set_active(MarkId(id), active)),
            Op::Recode(id, mode) => drop(marks.recode(MarkId(id), mode)),
            Op::Reattribute(id, who) => drop(marks.reattribute(MarkId(id), PersonId(who))),
        }
    }

    fn recount<'a>(slots: impl Iterator<Item = &'a Slot>) -> Counts {
        let mut counts = Counts::default();
        slots
            .filter(|slot| slot.active)
            .for_each(|slot| *counts.of_mode(slot.mode) += 1);
        counts
    }

    proptest! {
        #[test]
        fn what_is_kept_equals_what_is_counted_again(ops in prop::collection::vec(op(), 0..60)) {
            let mut marks = Marks::default();
            for op in &ops {
                perform(&mut marks, op);
            }
            prop_assert_eq!(marks.group_counts(&Roster::default()), recount(marks.slots.iter()));
            let free = recount(marks.slots.iter().filter(|slot| slot.talk == Talk::Free));
            prop_assert_eq!(marks.free_counts(&Roster::default()), free);
            let mut spoken = 0;
            for who in (0..4).map(PersonId) {
                let counts = recount(marks.slots.iter().filter(|slot| slot.who == who));
                prop_assert_eq!(marks.counts(who), counts);
                let own: Vec<MarkId> = marks.own_newest_first(who, Moment::from_secs(99)).map(|mark| mark.id).collect();
                let all = marks.newest_first().filter(|mark| mark.who == who).map(|mark| mark.id);
                prop_assert_eq!(own, all.collect::<Vec<_>>());
                spoken += usize::from(counts.total() > 0);
            }
            prop_assert_eq!(marks.spoken(), spoken);
            let keys: Vec<_> = marks.newest_first().map(|mark| (mark.running, mark.id)).collect();
            prop_assert!(keys.is_sorted_by(|newer, older| newer > older));
            prop_assert_eq!(keys.len(), marks.slots.iter().filter(|slot| slot.active).count());
        }

        #[test]
        fn undo_then_redo_changes_nothing(ops in prop::collection::vec(op(), 1..40), id in 0..40_u32) {
            let mut marks = Marks::default();
            for op in &ops {
                perform(&mut marks, op);
            }
            let before = marks.clone();
            if marks.is_active(MarkId(id)) {
                prop_assert!(marks.set_active(MarkId(id), false));
                prop_assert_ne!(&marks, &before);
                prop_assert!(marks.set_active(MarkId(id), true));
            }
            prop_assert_eq!(marks, before);
        }
    }

    #[test]
    fn a_mark_takes_32_bytes() {
        assert_eq!(size_of::<Slot>() + 2 * size_of::<MarkId>(), 32);
    }

    #[test]
    fn a_mark_out_of_turn_is_refused() {
        let mut marks = Marks::default();
        let stray = Mark {
            id: MarkId(7),
            who: PersonId(0),
            mode: Mode::Lead,
            at: Moment::START,
            running: Moment::START,
        };
        assert!(!marks.add(stray, Talk::Free));
        assert!(marks.is_empty() && marks.get(MarkId(7)).is_none());
        assert!(!marks.set_active(MarkId(7), false) && !marks.recode(MarkId(7), Mode::Both));
    }
}
