//! Who has the floor, for how long, and whose turn is next in a go-round.

use std::time::Duration;

use super::{Moment, PersonId};

/// The person who has the floor, since this reading of the running clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Floor {
    pub who: PersonId,
    pub since: Moment,
}

/// How long each person has spoken and been in the room, on the running clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    people: Vec<PersonTimes>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct PersonTimes {
    talked: Duration,
    turns: u32,
    attended: Duration,
    here_since: Option<Moment>,
}

impl Times {
    fn of(&self, who: PersonId) -> PersonTimes {
        self.people
            .get(usize::from(who.0))
            .copied()
            .unwrap_or_default()
    }

    fn of_mut(&mut self, who: PersonId) -> &mut PersonTimes {
        let index = usize::from(who.0);
        if self.people.len() <= index {
            self.people.resize_with(index + 1, PersonTimes::default);
        }
        &mut self.people[index]
    }

    pub(super) fn add_turn(&mut self, floor: Floor, until: Moment) {
        let times = self.of_mut(floor.who);
        times.talked += until.since(floor.since);
        times.turns += 1;
    }

    pub(super) fn arrive(&mut self, who: PersonId, running: Moment) {
        self.of_mut(who).here_since.get_or_insert(running);
    }

    pub(super) fn leave(&mut self, who: PersonId, running: Moment) {
        let times = self.of_mut(who);
        if let Some(since) = times.here_since.take() {
            times.attended += running.since(since);
        }
    }

    /// Finished turns only.
    pub fn talked(&self, who: PersonId) -> Duration {
        self.of(who).talked
    }

    /// Finished turns only.
    pub fn turns(&self, who: PersonId) -> u32 {
        self.of(who).turns
    }

    /// How long they have been in the room by `running`, a reading of the running clock.
    pub fn attended(&self, who: PersonId, running: Moment) -> Duration {
        let times = self.of(who);
        times.attended
            + times
                .here_since
                .map_or(Duration::ZERO, |since| running.since(since))
    }
}

/// The order of a go-round, and who has had the floor in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TurnOrder {
    order: Vec<PersonId>,
    heard: Vec<PersonId>,
}

impl TurnOrder {
    /// The order of a round without turns.
    pub(super) const NOBODY: Self = Self {
        order: Vec::new(),
        heard: Vec::new(),
    };

    /// A new order. Who had the floor before in this round is not asked again, unless that is everybody.
    pub(super) fn set(&mut self, order: Vec<PersonId>) {
        self.order = order;
        if self.next().is_none() {
            self.heard.clear();
        }
    }

    pub(super) fn hear(&mut self, who: PersonId) {
        if !self.heard.contains(&who) {
            self.heard.push(who);
        }
    }

    /// Somebody who arrives late speaks last.
    pub(super) fn join(&mut self, who: PersonId) {
        if !self.order.contains(&who) {
            self.order.push(who);
        }
    }

    pub(super) fn leave(&mut self, who: PersonId) {
        self.order.retain(|&p| p != who);
    }

    pub fn order(&self) -> &[PersonId] {
        &self.order
    }

    pub fn has_been_heard(&self, who: PersonId) -> bool {
        self.heard.contains(&who)
    }

    /// The first person in the order who has not had the floor yet.
    pub fn next(&self) -> Option<PersonId> {
        self.order
            .iter()
            .copied()
            .find(|who| !self.heard.contains(who))
    }
}
