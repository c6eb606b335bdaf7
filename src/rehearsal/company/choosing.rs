//! Who speaks next, and what the turn does.

use std::time::Duration;

use super::Company;
use crate::plan::{Invite, RoundKind};
use crate::rehearsal::persona::Modes;
use crate::session::alert::AlertFate;
use crate::session::pattern::Pattern;
use crate::session::{Mode, Moment, PersonId, Session};

/// A counter-move works in its round, and wears off after it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Countered {
    taken: usize,
    at: Moment,
    invites: Invite,
    /// Who was named as the one leader.
    leader: Option<PersonId>,
}

/// After so long a counter-move has lost two thirds of its effect.
const WEARS_OFF: f64 = 420.0;
/// Whoever spoke last speaks again seldom, whoever spoke before them often: two people talk to each other. (A-B-A makes
/// up 0.36–0.51 of real turns, the same speaker again 0.16–0.27 of contributions; `patterns.md` 2.)
const AGAIN: f64 = 0.12;
const REPLY: f64 = 1.8;
/// Minutes without the floor count for no more than this.
const LONG_UNHEARD: f64 = 8.0;

impl Company {
    pub(super) fn note_counter_move(&mut self, session: &Session, now: Moment) {
        let mut taken = session
            .alerts()
            .iter()
            .filter(|raised| matches!(raised.fate, AlertFate::CounterMove(_)));
        let count = taken.clone().count();
        if count == self.countered.map_or(0, |countered| countered.taken) {
            return;
        }
        let Some(raised) = taken.next_back() else {
            return;
        };
        let leads = raised.alert.pattern == Pattern::OneLeader;
        self.countered = Some(Countered {
            taken: count,
            at: now,
            invites: raised.alert.counter_move.invites,
            leader: raised
                .alert
                .who
                .or(session.state().leader())
                .filter(|_| leads),
        });
    }

    /// How much of the last counter-move is left, 0–1.
    fn counter_effect(&self, now: Moment) -> f64 {
        self.countered.map_or(0.0, |countered| {
            libm::exp(-now.since(countered.at).as_secs_f64() / WEARS_OFF)
        })
    }

    /// Puts into the weights how strongly each member wants the floor at `now`.
    pub(super) fn weigh(&mut self, session: &Session, now: Moment) {
        let [last, before] = self.last_speakers();
        let effect = self.counter_effect(now);
        let countered = self.countered;
        let began = session.began().unwrap_or(now);
        self.weights.clear();
        self.weights.resize(self.members.len(), 0.0);
        for person in session.participants() {
            let place = usize::from(person.id.0);
            let Some(member) = self.members.get(place) else {
                continue;
            };
            let persona = &member.persona;
            let unheard = now.since(self.minds[place].spoke.unwrap_or(began));
            let minutes = (unheard.as_secs_f64() / 60.0).min(LONG_UNHEARD);
            let mut weight = persona.appetite * libm::exp(persona.unheard * minutes / 4.0);
            if last == Some(person.id) {
                weight *= AGAIN;
            } else if before == Some(person.id) {
                weight *= REPLY;
            }
            if countered.is_some_and(|countered| countered.leader == Some(person.id)) {
                weight *= 1.0 - 0.85 * persona.follows_counter_move * effect;
            }
            self.weights[place] = weight;
        }
    }

    fn last_speakers(&self) -> [Option<PersonId>; 2] {
        let mut speakers = self.spoken.iter().rev().map(|spoken| spoken.who);
        let last = speakers.next();
        [last, speakers.find(|&who| Some(who) != last)]
    }

    /// What a turn of the member at `place` does in the round that is on; none where turns are not marked.
    pub(super) fn choose_mode(
        &mut self,
        session: &Session,
        place: usize,
        now: Moment,
    ) -> Option<Mode> {
        let slot = session.agenda().current()?;
        let asked = asked_for(slot.round.invites);
        let persona = &self.members[place].persona;
        let mut modes = persona.modes;
        if let Some(asked) = asked {
            // An open round invites both, and nobody forces themselves to it; a go-round asks one after the other.
            let part = match slot.round.invites {
                Invite::Both => persona.follows_invite * 0.15,
                Invite::Lead | Invite::Follow | Invite::Any => persona.follows_invite,
            };
            modes = modes.towards(asked, part);
        }
        let effect = self.counter_effect(now);
        if let Some(asked) = self.countered.and_then(|c| asked_for(c.invites)) {
            modes = modes.towards(asked, effect * persona.follows_counter_move * 0.6);
        }
        let drawn = self.random.pick(&[modes.lead, modes.follow, modes.both]);
        let is_marked = match slot.round.kind {
            RoundKind::Open => true,
            // Answers that were simply asked for are not marked.
            RoundKind::GoRound => asked.is_some(),
            RoundKind::Silent
            | RoundKind::Pairs
            | RoundKind::Poll
            | RoundKind::Ballot
            | RoundKind::Commitments
            | RoundKind::Break => false,
        };
        match drawn.filter(|_| is_marked)? {
            0 => Some(Mode::Lead),
            1 => Some(Mode::Follow),
            _ => Some(Mode::Both),
        }
    }

    /// How long nobody speaks: until one of those who want the floor takes it, or until a silence is long enough for
    /// somebody to break it. Uses the weights.
    pub(super) fn pause_between_turns(&mut self, session: &Session) -> Duration {
        const LONG: f64 = 12.0;
        let eagerness: f64 = self.weights.iter().sum();
        let wait = 0.7 + self.random.wait(11.0 / eagerness.max(0.05));
        let broken = self.random.share();
        if wait <= LONG {
            return super::seconds(wait);
        }
        let nerve: f64 = session
            .participants()
            .filter_map(|person| self.member(person.id))
            .map(|member| member.persona.breaks_silence)
            .sum();
        let until_broken = LONG - libm::log(1.0 - broken) * 16.0 / nerve.max(0.02);
        super::seconds(wait.min(until_broken))
    }
}

/// What turns are like that do what a round asks for.
const fn asked_for(invites: Invite) -> Option<Modes> {
    match invites {
        Invite::Lead => Some(Modes {
            lead: 0.86,
            follow: 0.04,
            both: 0.1,
        }),
        Invite::Follow => Some(Modes {
            lead: 0.08,
            follow: 0.77,
            both: 0.15,
        }),
        Invite::Both => Some(Modes {
            lead: 0.3,
            follow: 0.3,
            both: 0.4,
        }),
        Invite::Any => None,
    }
}
