//! What one simulated meeting comes to, in numbers.

use std::time::Duration;

use crate::session::agenda::Slot;
use crate::session::commitment::Decision;
use crate::session::event::{Event, Origin};
use crate::session::pattern::Pattern;
use crate::session::{GroupState, Moment, Recorded, Session, millis};

/// One meeting.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// From the start of the first round to the close; none for one that never ended.
    pub length: Option<Duration>,
    /// By round of the plan.
    pub rounds: Vec<RoundFigures>,
    /// Running time that rounds took which the plan does not have: counter-moves, the promises of earlier sessions, in milliseconds.
    pub inserted_ms: u64,
    /// Running time in each state of [`STATES`], in milliseconds.
    pub states_ms: [u64; STATES.len()],
    /// How often each pattern was warned of, by [`Pattern::WARNINGS`].
    pub alerts: [u32; 3],
    pub counter_moves: u32,
    pub ballots: u32,
    /// Whether it ended with a decision.
    pub decided: bool,
    pub commitments: u32,
    pub marks: u32,
    /// People who took part and were never marked.
    pub unheard: u32,
    pub events: u32,
}

/// A round of the plan, all the times together that it was held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoundFigures {
    pub held: u32,
    pub spent_ms: u64,
    pub allotted_ms: u64,
}

impl RoundFigures {
    /// How far it went over its time, in milliseconds.
    pub fn over_ms(self) -> u64 {
        self.spent_ms.saturating_sub(self.allotted_ms)
    }
}

/// The states of the map, in the order of the figures.
pub const STATES: [&str; 6] = [
    "concurrent",
    "mixed",
    "too_many_chefs",
    "no_initiation",
    "one_leader",
    "forming",
];

const fn place_of(state: GroupState) -> usize {
    match state {
        GroupState::Concurrent => 0,
        GroupState::Mixed => 1,
        GroupState::TooManyChefs => 2,
        GroupState::NoInitiation => 3,
        GroupState::OneLeader(_) => 4,
        GroupState::Forming => 5,
    }
}

/// Collects what cannot be asked of the session at its end.
#[derive(Clone, Debug)]
pub(super) struct Tracker {
    state: GroupState,
    /// Since when it is shown, on the running clock.
    since: Moment,
    states_ms: [u64; STATES.len()],
}

impl Tracker {
    pub(super) fn new(session: &Session) -> Self {
        Self {
            state: session.state(),
            since: Moment::START,
            states_ms: [0; STATES.len()],
        }
    }

    /// Takes in what happened; the session has it already.
    pub(super) fn note(&mut self, session: &Session, recorded: &Recorded) {
        if let Event::StateShown { state } = recorded.event {
            self.leave(session.running(recorded.t));
            self.state = state;
        }
    }

    fn leave(&mut self, running: Moment) {
        self.states_ms[place_of(self.state)] += millis(running.since(self.since));
        self.since = running;
    }

    pub(super) fn figures(mut self, session: &Session) -> Figures {
        let end = session.last_moment();
        self.leave(session.running(end));
        let (rounds, inserted_ms) = rounds(session, end);
        let mut alerts = [0; 3];
        for raised in session.alerts() {
            let places = Pattern::WARNINGS.iter().zip(&mut alerts);
            for (_, count) in places.filter(|(pattern, _)| **pattern == raised.alert.pattern) {
                *count += 1;
            }
        }
        let slots = session.agenda().slots();
        let is_counter_move = |slot: &&Slot| matches!(slot.origin, Origin::CounterMove(_));
        let people = session.people().iter().filter(|person| !person.observer);
        let unheard = people.filter(|p| session.marks().counts(p.id).total() == 0);
        Figures {
            length: session
                .closed_at()
                .and_then(|closed| session.time_taken(closed)),
            rounds,
            inserted_ms,
            states_ms: self.states_ms,
            alerts,
            counter_moves: count(slots.iter().filter(is_counter_move)),
            ballots: count(session.ballots().iter()),
            decided: matches!(session.decision(), Some(Decision::Made { .. })),
            commitments: count(session.commitments().iter()),
            marks: count(session.marks().newest_first()),
            unheard: count(unheard),
            events: session.seq().0,
        }
    }
}

/// By round of the plan, the time of all slots that hold it; and the time of those that hold none of them.
fn rounds(session: &Session, end: Moment) -> (Vec<RoundFigures>, u64) {
    let plan = session.plan();
    let mut rounds = vec![RoundFigures::default(); plan.rounds.len()];
    let mut others_ms = 0;
    let running = session.running(end);
    let people = session.participants().count();
    let mut planned = plan.agenda().into_iter().map(|slot| slot.round_index);
    let mut last = 0;
    for slot in session.agenda().slots() {
        let index = match slot.origin {
            Origin::Plan => planned.next(),
            // The rest of a round, a further cycle, a repetition: the round that has its name.
            Origin::Continued | Origin::Cycle | Origin::Repeated => {
                let same = |round: &crate::plan::Round| {
                    round.name == slot.round.name && round.kind == slot.round.kind
                };
                let from_last = plan.rounds[last..].iter().position(same);
                let anywhere = || plan.rounds.iter().position(same);
                from_last.map(|place| place + last).or_else(anywhere)
            }
            Origin::CounterMove(_) | Origin::Inserted | Origin::Promised => None,
        };
        if slot.started.is_none() {
            continue;
        }
        let spent_ms = millis(slot.spent(running));
        let Some(index) = index else {
            others_ms += spent_ms;
            continue;
        };
        last = index;
        let round = &mut rounds[index];
        round.spent_ms += spent_ms;
        // The rest of an interrupted round has its time from the round itself.
        if slot.origin != Origin::Continued {
            round.held += 1;
            round.allotted_ms += millis(slot.allotted(people));
        }
    }
    (rounds, others_ms)
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
