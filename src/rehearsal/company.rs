//! The simulated people of one session: what they do next, and when. They act through commands alone, as keys do, and see
//! nothing but the session. The same seed, the same keys at the same moments: the same session.
//!
//! Nothing is drawn by lot but at an event or at a moment of their own, so that it does not matter how often they are asked.

mod answers;
mod choosing;
mod coming;
mod talk;
mod words;

use std::time::Duration;

use super::cast::{Cast, Member};
use super::random::Random;
use crate::plan::RoundKind;
use crate::session::ballot::{BallotId, Position};
use crate::session::event::Seq;
use crate::session::{Command, Mode, Moment, PersonId, Phase, Session};
use crate::tally::Paper;
use answers::Answer;
use talk::Turn;

/// Who marks what the cast says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marking {
    /// The cast's marks come by themselves.
    ByCast,
    /// The cast speaks, and the facilitator marks.
    ByFacilitator,
}

/// A turn that a member of the cast took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub who: PersonId,
    /// What the turn did; none for one that is not to be marked.
    pub mode: Option<Mode>,
    /// Which of the persona's lines it was.
    pub line: usize,
    /// Whom it speaks of.
    pub of: [Option<PersonId>; 2],
    pub from: Moment,
    /// When it ended; none while it lasts.
    pub until: Option<Moment>,
}

/// Something a member does.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    Do(Command),
    /// A paper of a secret ballot, which is no command: see [`Session::hand_in`].
    HandIn {
        who: PersonId,
        paper: Paper,
    },
}

/// A cast at work in a session.
#[derive(Clone, Debug)]
pub struct Company {
    members: Vec<Member>,
    random: Random,
    marking: Marking,
    /// The event up to which the session was seen.
    seen: Option<Seq>,
    situation: Situation,
    turn: Option<Turn>,
    /// When somebody speaks next, while nobody does.
    speaks_at: Option<Moment>,
    /// Poll answers, votes and commitments to come, the next one last.
    answers: Vec<Answer>,
    /// Arrivals and departures to come, after the first round began; the next one last.
    coming: Vec<coming::Coming>,
    /// By member.
    minds: Vec<Mind>,
    spoken: Vec<Spoken>,
    /// The counter-move that was taken last, and when.
    countered: Option<choosing::Countered>,
    /// Room to work in.
    weights: Vec<f64>,
}

/// What a member remembers.
#[derive(Clone, Copy, Debug, Default)]
struct Mind {
    /// When the last turn of theirs ended.
    spoke: Option<Moment>,
    position: Option<Position>,
    /// The line said last of each mode, so that none is said twice in a row.
    said: [Option<usize>; 4],
}

/// What of the session the people go by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Situation {
    slot: Option<usize>,
    kind: Option<RoundKind>,
    phase: Option<Phase>,
    /// A poll that takes answers.
    poll: bool,
    ballot: Option<BallotId>,
}

impl Situation {
    fn of(session: &Session) -> Self {
        Self {
            slot: session.agenda().current_index(),
            kind: session.round_kind(),
            phase: Some(session.phase()),
            poll: session.current_poll().is_some_and(|poll| !poll.revealed),
            ballot: session.open_ballot().map(|ballot| ballot.id),
        }
    }

    fn is_running(self) -> bool {
        self.phase == Some(Phase::Running)
    }

    fn is_paused(self) -> bool {
        self.phase == Some(Phase::Paused)
    }

    /// Whether the same things are asked of the people, the clock aside.
    fn asks_the_same(self, other: Self) -> bool {
        Self {
            phase: None,
            ..self
        } == Self {
            phase: None,
            ..other
        }
    }
}

impl Company {
    /// The people of `cast`, who have the numbers of the session's people in the same order.
    pub fn new(cast: &Cast, seed: u64, marking: Marking) -> Self {
        let members = cast.members.clone();
        let mut company = Self {
            random: Random::new(seed),
            marking,
            seen: None,
            situation: Situation::default(),
            turn: None,
            speaks_at: None,
            answers: Vec::new(),
            coming: Vec::new(),
            minds: vec![Mind::default(); members.len()],
            spoken: Vec::new(),
            countered: None,
            weights: Vec::with_capacity(members.len()),
            members,
        };
        company.expect_comings();
        company
    }

    /// Who marks.
    pub fn marking(&self) -> Marking {
        self.marking
    }

    /// Every turn so far, in order.
    pub fn spoken(&self) -> &[Spoken] {
        &self.spoken
    }

    /// Whether somebody has still something to answer, to vote on or to take on.
    pub fn has_answers_to_come(&self) -> bool {
        !self.answers.is_empty()
    }

    /// Whether one of them is still to come or to go.
    pub fn expects_somebody(&self, session: &Session) -> bool {
        self.next_coming(session).is_some()
    }

    /// The next moment at which they do something by themselves; none while they wait for the facilitator.
    pub fn due(&mut self, session: &Session) -> Option<Moment> {
        self.see(session);
        if self.situation.is_paused() || session.is_closed() {
            return None;
        }
        let last = session.last_moment();
        let steps = [
            self.turn.as_ref().map(Turn::next_step),
            self.speaks_at.filter(|_| self.turn.is_none()),
            self.answers.last().map(|answer| answer.at),
            self.next_coming(session),
        ];
        steps.into_iter().flatten().min().map(|due| due.max(last))
    }

    /// What they do at `now`, which is the moment that [`Self::due`] gave. Adds to `deeds`.
    pub fn act(&mut self, session: &Session, now: Moment, deeds: &mut Vec<Deed>) {
        self.see(session);
        self.come_and_go(session, now, deeds);
        if self.answers.last().is_some_and(|answer| answer.at <= now) {
            self.answer(session, deeds);
        } else if self.turn.as_ref().is_some_and(|t| t.next_step() <= now) {
            self.go_on_speaking(session, now, deeds);
        } else if self.turn.is_none() && self.speaks_at.is_some_and(|at| at <= now) {
            self.take_the_floor(session, deeds);
        }
    }

    /// Takes in what happened since the last look.
    fn see(&mut self, session: &Session) {
        if self.seen == Some(session.seq()) {
            return;
        }
        self.seen = Some(session.seq());
        let now = session.last_moment();
        let situation = Situation::of(session);
        let before = std::mem::replace(&mut self.situation, situation);
        self.note_counter_move(session, now);
        if !situation.asks_the_same(before) || situation.is_running() != before.is_running() {
            self.adapt(session, before, now);
        }
        self.see_the_floor(session, now);
    }

    /// Another round, a poll revealed, a ballot opened; or the clock started, stopped, went on.
    fn adapt(&mut self, session: &Session, before: Situation, now: Moment) {
        let situation = self.situation;
        if situation.asks_the_same(before) && situation.is_paused() {
            return;
        }
        if situation.asks_the_same(before) && before.is_paused() && situation.is_running() {
            self.go_on_after_a_pause(now);
            return;
        }
        self.answers.clear();
        self.speaks_at = None;
        if situation.ballot.is_some() {
            self.prepare_votes(session, now);
            return;
        }
        if !situation.is_running() {
            return;
        }
        match situation.kind {
            Some(RoundKind::Open | RoundKind::GoRound) => self.wait_for_words(session, now),
            Some(RoundKind::Poll) if situation.poll => self.prepare_poll(session, now),
            Some(RoundKind::Commitments) => self.prepare_commitments(session, now),
            Some(
                RoundKind::Poll
                | RoundKind::Ballot
                | RoundKind::Silent
                | RoundKind::Pairs
                | RoundKind::Break,
            )
            | None => {}
        }
    }

    /// Everything that was to come comes as much later as the pause took.
    fn go_on_after_a_pause(&mut self, now: Moment) {
        let next = [
            self.turn.as_ref().map(Turn::next_step),
            self.speaks_at,
            self.answers.last().map(|answer| answer.at),
        ];
        let Some(next) = next.into_iter().flatten().min() else {
            return;
        };
        let late = now.since(next);
        if late.is_zero() {
            return;
        }
        let late = late + Duration::from_secs(1);
        if let Some(turn) = &mut self.turn {
            turn.delay(late);
        }
        self.speaks_at = self.speaks_at.map(|at| at + late);
        for answer in &mut self.answers {
            answer.at = answer.at + late;
        }
    }

    fn member(&self, who: PersonId) -> Option<&Member> {
        self.members.get(usize::from(who.0))
    }
}

/// The number of the member at this place.
fn person(place: usize) -> PersonId {
    PersonId(u16::try_from(place).unwrap_or(u16::MAX))
}

fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or_default()
}
