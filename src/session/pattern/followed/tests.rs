use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::session::pattern::reading::{Belief, Reading};
use crate::session::pattern::{Context, Judge, Thresholds};
use crate::session::{Consent, Mark, MarkId, Marks, Mode, Person, PersonId, Talk};

/// What happens to the marks between two looks.
#[derive(Clone, Debug)]
enum Step {
    Mark(u16, Mode),
    /// Of a moment so many seconds ago.
    Missed(u16, Mode, u64),
    SetActive(u32, bool),
    Recode(u32, Mode),
    Reattribute(u32, u16),
    Count(u16, bool),
    Leave(u16, bool),
    Mute,
}

fn step() -> impl Strategy<Value = Step> {
    let mode = || prop_oneof![Just(Mode::Lead), Just(Mode::Follow), Just(Mode::Both)];
    prop_oneof![
        60 => (0..4_u16, mode()).prop_map(|(who, mode)| Step::Mark(who, mode)),
        1 => (4..7_u16, mode()).prop_map(|(who, mode)| Step::Mark(who, mode)),
        1 => (0..4_u16, mode(), 0..400_u64).prop_map(|(who, mode, ago)| Step::Missed(who, mode, ago)),
        1 => (0..300_u32, any::<bool>()).prop_map(|(id, active)| Step::SetActive(id, active)),
        1 => (0..300_u32, mode()).prop_map(|(id, mode)| Step::Recode(id, mode)),
        1 => (0..300_u32, 0..4_u16).prop_map(|(id, who)| Step::Reattribute(id, who)),
        1 => (0..4_u16, any::<bool>()).prop_map(|(who, counts)| Step::Count(who, counts)),
        1 => (0..4_u16, any::<bool>()).prop_map(|(who, leaves)| Step::Leave(who, leaves)),
        1 => Just(Step::Mute),
    ]
}

/// A room on its way.
struct Room {
    marks: Marks,
    people: Vec<Person>,
    now: Moment,
    context: Context,
}

impl Room {
    fn new() -> Self {
        let person = |id| Person {
            id: PersonId(id),
            name: String::new(),
            role: None,
            observer: false,
            present: true,
            consent: Consent::Named,
        };
        Self {
            marks: Marks::default(),
            people: (0..7).map(person).collect(),
            now: Moment::START,
            context: Context::OPEN,
        }
    }

    fn go(&mut self, step: &Step) {
        match *step {
            Step::Mark(who, mode) => self.mark(who, mode, self.now),
            Step::Missed(who, mode, ago) => {
                self.mark(who, mode, self.now - Duration::from_secs(ago));
            }
            Step::SetActive(id, active) => drop(self.marks.set_active(MarkId(id), active)),
            Step::Recode(id, mode) => drop(self.marks.recode(MarkId(id), mode)),
            Step::Reattribute(id, who) => drop(self.marks.reattribute(MarkId(id), PersonId(who))),
            Step::Count(who, counts) => {
                self.people[usize::from(who)].consent = if counts {
                    Consent::Named
                } else {
                    Consent::NotCounted
                };
            }
            Step::Leave(who, leaves) => self.people[usize::from(who)].present = !leaves,
            Step::Mute => self.context.since = self.now,
        }
    }

    fn mark(&mut self, who: u16, mode: Mode, running: Moment) {
        let mark = Mark {
            id: self.marks.next_id(),
            who: PersonId(who),
            mode,
            at: running,
            running,
        };
        assert!(self.marks.add(mark, Talk::Free));
    }

    fn show<T>(&self, look: impl FnOnce(&Scene<'_>) -> T) -> T {
        look(&Scene {
            marks: &self.marks,
            roster: &Roster::of(&self.people),
            at: self.now,
            context: self.context,
        })
    }

    fn belief(&self, reading: &mut Reading, leader: u16) -> Belief {
        self.show(|scene| reading.belief(scene, Some(PersonId(leader))))
    }
}

proptest! {
    #[test]
    fn what_was_seen_bit_by_bit_is_what_is_seen_at_once(
        steps in prop::collection::vec((step(), 0..40_u64), 0..400),
    ) {
        let mut room = Room::new();
        let mut reading = Reading::default();
        // Nothing fits so badly that it would not be read a second time.
        let thresholds = Thresholds { second_reading: 0.01, ..Thresholds::default() };
        let mut judge = Judge::new(thresholds.clone());
        for (at, (step, gap)) in steps.iter().enumerate() {
            room.now = room.now + Duration::from_secs(*gap);
            room.go(step);
            // Some looks are left out: several marks come at once then.
            if at % 3 == 0 {
                let leader = u16::try_from(at % 5).unwrap();
                let belief = room.belief(&mut reading, leader);
                prop_assert_eq!(belief, room.belief(&mut Reading::default(), leader));
                let fits = room.show(|scene| judge.fits(scene));
                prop_assert_eq!(fits, room.show(|scene| Judge::new(thresholds.clone()).fits(scene)));
                let sum = belief.chefs + belief.followers + belief.one;
                prop_assert!((0.0..=1.0 + 1e-9).contains(&sum), "{:?}", belief);
            }
        }
    }
}

#[test]
fn a_crowd_that_talks_for_hours_leaves_no_figure_out_of_range() {
    let mut room = Room::new();
    room.people.clear();
    let mut reading = Reading::default();
    for turn in 0..2000_u16 {
        room.now = room.now + Duration::from_secs(2);
        // The least likely of all: nobody speaks twice before all the others have, and everybody changes their mode.
        let mode = if turn / 40 % 2 == 0 {
            Mode::Lead
        } else {
            Mode::Follow
        };
        room.go(&Step::Mark(turn % 40, mode));
        let Belief {
            chefs,
            followers,
            one,
            ..
        } = room.belief(&mut reading, turn % 40);
        for belief in [chefs, followers, one] {
            assert!((0.0..=1.0).contains(&belief), "{belief} at turn {turn}");
        }
    }
}
