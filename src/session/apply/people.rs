//! Who is there, and who has the floor.

use super::super::floor::Floor;
use super::super::{Moment, Movement, Person, PersonId, Session, SpokenTurn, TurnId};
use crate::plan::RoundKind;

impl Session {
    pub(super) fn add_person(&mut self, person: Person, at: Moment) {
        let who = person.id;
        self.people_ever = self.people_ever.max(who.0.saturating_add(1));
        self.people.push(person);
        self.moved(who, true, at);
    }

    pub(super) fn change_person(&mut self, who: PersonId, change: impl FnOnce(&mut Person)) {
        if let Some(person) = self.people.iter_mut().find(|p| p.id == who) {
            change(person);
        }
    }

    pub(super) fn seat_people(&mut self, order: &[PersonId]) {
        let seat = |who: PersonId| order.iter().position(|&p| p == who).unwrap_or(usize::MAX);
        self.people.sort_by_key(|p| seat(p.id));
    }

    pub(super) fn set_observer(&mut self, who: PersonId, observer: bool) {
        self.change_person(who, |p| p.observer = observer);
        if observer {
            self.leave_turn_order(who);
        } else {
            self.join_turn_order(who);
        }
    }

    pub(super) fn set_presence(&mut self, who: PersonId, present: bool, at: Moment) {
        self.change_person(who, |p| p.present = present);
        self.moved(who, present, at);
    }

    fn moved(&mut self, who: PersonId, present: bool, at: Moment) {
        self.movements.push(Movement { who, present, at });
        if present {
            self.arrive(who, at);
        } else {
            self.leave(who, at);
        }
    }

    fn arrive(&mut self, who: PersonId, at: Moment) {
        self.times.arrive(who, self.running(at));
        self.join_turn_order(who);
    }

    pub(super) fn leave(&mut self, who: PersonId, at: Moment) {
        if self.floor.is_some_and(|floor| floor.who == who) {
            self.end_turn(at);
        }
        self.times.leave(who, self.running(at));
        self.leave_turn_order(who);
    }

    fn join_turn_order(&mut self, who: PersonId) {
        let takes_part = self
            .person(who)
            .is_some_and(|person| person.present && !person.observer);
        if let Some(slot) = self.agenda.current_mut()
            && takes_part
            && slot.is_running()
            && slot.round.kind == RoundKind::GoRound
        {
            slot.turns.join(who);
        }
    }

    fn leave_turn_order(&mut self, who: PersonId) {
        if let Some(slot) = self.agenda.current_mut() {
            slot.turns.leave(who);
        }
    }

    pub(super) fn set_speaking_order(&mut self, order: &[PersonId]) {
        if let Some(slot) = self.agenda.current_mut() {
            slot.turns.set(order.to_vec());
        }
    }

    pub(super) fn give_floor(&mut self, who: PersonId, at: Moment) {
        self.end_turn(at);
        let since = self.running(at);
        self.floor = Some(Floor { who, since });
        if let Some(slot) = self.agenda.current_mut() {
            slot.turns.hear(who);
        }
    }

    pub(super) fn end_turn(&mut self, at: Moment) {
        if let Some(floor) = self.floor.take() {
            self.judged.heard = self.running(at);
            // The turns of an imported session say themselves how long they were, also where two overlap.
            if self.opening.imported.is_none() {
                self.times.add_turn(floor, self.judged.heard);
            }
        }
    }

    pub(super) fn take_turn(&mut self, id: TurnId, turn: SpokenTurn) {
        let until = self.running(turn.end);
        let (who, length) = (turn.who, turn.length());
        if self.speech.add(id, turn)
            && let Some(who) = who
        {
            let since = until - length;
            self.times.add_turn(Floor { who, since }, until);
        }
    }
}
