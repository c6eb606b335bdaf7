//! Turns: somebody takes the floor, says a line, is marked, gives the floor up.

use std::time::Duration;

use super::{Company, Deed, Marking, Spoken, person, seconds};
use crate::plan::{RoundKind, Timebox};
use crate::session::{Command, Mode, Moment, PersonId, Session};

/// A turn that lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) who: PersonId,
    mode: Option<Mode>,
    /// When it is clear what the turn does; none once it was marked.
    marked_at: Option<Moment>,
    ends_at: Moment,
}

impl Turn {
    pub(super) fn next_step(&self) -> Moment {
        self.marked_at.unwrap_or(self.ends_at)
    }

    pub(super) fn delay(&mut self, by: Duration) {
        self.marked_at = self.marked_at.map(|at| at + by);
        self.ends_at = self.ends_at + by;
    }
}

/// Shorter turns are not turns.
const SHORTEST: f64 = 3.0;
/// How much turns of one person differ.
const SPREAD: f64 = 0.6;
/// The next speaker takes over without a pause that would be worth a key.
const AT_ONCE: Duration = Duration::from_millis(2500);
/// Seconds before the first word of a round, and between two people of a go-round.
const FIRST_WORD: (f64, f64) = (2.0, 6.0);
const NEXT_IN_TURN: (f64, f64) = (1.0, 3.5);

impl Company {
    /// A round begins in which people speak.
    pub(super) fn wait_for_words(&mut self, session: &Session, now: Moment) {
        let first = self.random.between(FIRST_WORD.0, FIRST_WORD.1);
        self.weigh(session, now);
        let pause = match session.round_kind() {
            Some(RoundKind::GoRound) => Duration::ZERO,
            Some(_) | None => self.pause_between_turns(session),
        };
        self.speaks_at = Some(now + seconds(first) + pause);
    }

    /// The floor may have been given or taken by the facilitator.
    pub(super) fn see_the_floor(&mut self, session: &Session, now: Moment) {
        let holder = session.floor().map(|floor| floor.who);
        if let Some(turn) = self.turn
            && holder != Some(turn.who)
        {
            self.end_turn(now);
        }
        match holder {
            Some(who) if self.turn.is_none() => self.begin_turn(session, who, now),
            // The floor was taken back, or somebody came late to a go-round.
            None if self.speaks_at.is_none() => self.wait_for_the_next(session, now),
            Some(_) | None => {}
        }
    }

    fn begin_turn(&mut self, session: &Session, who: PersonId, now: Moment) {
        let place = usize::from(who.0);
        // Somebody whom the facilitator added is not in the cast.
        if place >= self.members.len() {
            return;
        }
        let mode = self.choose_mode(session, place, now);
        let length = self.length(session, place);
        let line = self.choose_line(place, mode);
        let of = self.choose_others(session, who);
        self.spoken.push(Spoken {
            who,
            mode,
            line,
            of,
            from: now,
            until: None,
        });
        let marks = self.marking == Marking::ByCast && mode.is_some();
        self.turn = Some(Turn {
            who,
            mode,
            marked_at: marks.then(|| now + seconds(length * 0.7)),
            ends_at: now + seconds(length),
        });
        self.speaks_at = None;
    }

    /// Seconds of a turn: as the person talks, or in a go-round what they take of the time they are given.
    fn length(&mut self, session: &Session, place: usize) -> f64 {
        let persona = &self.members[place].persona;
        let factor = self.random.factor(SPREAD);
        let given =
            session
                .agenda()
                .current()
                .and_then(|slot| match (slot.round.kind, slot.round.time) {
                    (RoundKind::GoRound, Timebox::PerPerson(each)) => Some(each.as_secs_f64()),
                    (RoundKind::GoRound, Timebox::Total(total)) => {
                        let people = session.participants().count().max(1);
                        Some(total.as_secs_f64() / people as f64)
                    }
                    _ => None,
                });
        let typical = match given {
            // People who are watched by a clock differ less.
            Some(given) => 0.9 * given * persona.takes * factor.sqrt(),
            None => persona.turn.as_secs_f64() * factor,
        };
        let longest = given.map_or(persona.longest_turn.as_secs_f64(), |given| given * 4.0);
        typical.min(longest).max(SHORTEST)
    }

    /// Not the line that was said last in this mode, where there is another one.
    fn choose_line(&mut self, place: usize, mode: Option<Mode>) -> usize {
        let count = self.members[place].persona.lines.of(mode).len();
        let kind = match mode {
            Some(Mode::Lead) => 0,
            Some(Mode::Follow) => 1,
            Some(Mode::Both) => 2,
            None => 3,
        };
        let last = &mut self.minds[place].said[kind];
        let line = match *last {
            Some(last) if count > 1 => {
                let drawn = self.random.below(count - 1);
                if drawn >= last { drawn + 1 } else { drawn }
            }
            Some(_) | None => self.random.below(count),
        };
        *last = Some(line);
        line
    }

    /// Whom a line may speak of: the one who spoke before, and somebody else.
    fn choose_others(&self, session: &Session, who: PersonId) -> [Option<PersonId>; 2] {
        let earlier = self.spoken.iter().rev().map(|spoken| spoken.who);
        let seats = session.participants().map(|person| person.id);
        let mut others = earlier.chain(seats).filter(|&other| other != who);
        let first = others.next();
        [first, others.find(|&other| Some(other) != first)]
    }

    fn end_turn(&mut self, now: Moment) {
        let Some(turn) = self.turn.take() else {
            return;
        };
        if let Some(mind) = self.minds.get_mut(usize::from(turn.who.0)) {
            mind.spoke = Some(now);
        }
        if let Some(spoken) = self.spoken.last_mut() {
            spoken.until = Some(now);
        }
    }

    /// Is marked, or comes to the end.
    pub(super) fn go_on_speaking(&mut self, session: &Session, now: Moment, deeds: &mut Vec<Deed>) {
        let Some(turn) = &mut self.turn else {
            return;
        };
        if turn.marked_at.take().is_some() {
            deeds.extend(turn.mode.map(|mode| Deed::Do(Command::Mark { mode })));
            return;
        }
        self.end_turn(now);
        self.wait_for_the_next(session, now);
        let at_once = self.speaks_at.is_some_and(|at| at.since(now) <= AT_ONCE);
        if !at_once {
            deeds.push(Deed::Do(Command::ReleaseFloor));
            return;
        }
        self.speaks_at = self.speaks_at.map(|_| now);
        self.take_the_floor(session, deeds);
    }

    fn wait_for_the_next(&mut self, session: &Session, now: Moment) {
        let talks = self.situation.is_running() && self.situation.ballot.is_none();
        self.speaks_at = match self.situation.kind {
            Some(RoundKind::GoRound) if talks => session.turn_order().next().map(|_| {
                let wait = self.random.between(NEXT_IN_TURN.0, NEXT_IN_TURN.1);
                now + seconds(wait)
            }),
            Some(RoundKind::Open) if talks => {
                self.weigh(session, now);
                Some(now + self.pause_between_turns(session))
            }
            Some(_) | None => None,
        };
    }

    pub(super) fn take_the_floor(&mut self, session: &Session, deeds: &mut Vec<Deed>) {
        let Some(at) = self.speaks_at.take() else {
            return;
        };
        if session.round_kind() == Some(RoundKind::GoRound) {
            deeds.push(Deed::Do(Command::NextSpeaker));
            return;
        }
        self.weigh(session, at);
        if let Some(place) = self.random.pick(&self.weights) {
            deeds.push(Deed::Do(Command::ToggleFloor { who: person(place) }));
        }
    }
}
