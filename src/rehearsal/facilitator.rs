//! Somebody at the keys for meetings that are simulated without a screen. Decides from the session alone, and presses what
//! a facilitator would press.
//!
//! | policy | before a round | when time is up | a speaker over their time | a warning |
//! |---|---|---|---|---|
//! | calm | 10 s | lets the speaker finish, 30 s at most | waits | takes the counter-move after 15 s; snoozes it when more than 5 min behind |
//! | strict | 5 s | ends the round | goes on to the next in a go-round | takes the counter-move after 5 s; says "not so" when more than 2 min behind |
//! | absent | 20 s | lets it run a quarter over | waits | does nothing |
//!
//! All of them let everybody be heard in a go-round, reveal a poll when all have answered, state the cast's proposal at the
//! first ballot unless there is one, amend it after a ballot that did not pass, vote by the majority that the plan names once
//! objections have stopped two ballots, take the steps of the ladder after a tie, and close the session at the end.

use std::time::Duration;

use super::cast::Cast;
use super::company::Company;
use crate::plan::{BallotPlan, RoundKind};
use crate::session::agenda::{Remaining, Slot};
use crate::session::alert::AlertFate;
use crate::session::ballot::{Ballot, BallotState, Terms, TieBreak};
use crate::session::event::Seq;
use crate::session::{Command, Moment, Phase, Session};
use crate::tally::{Rung, lot};

/// How a simulated facilitator holds a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Policy {
    #[default]
    Calm,
    Strict,
    Absent,
}

/// A simulated facilitator.
#[derive(Clone, Debug)]
pub struct Facilitator {
    policy: Policy,
    proposal: String,
    /// The next one last.
    amendments: Vec<String>,
    seen: Option<Seq>,
    next: Option<(Moment, Command)>,
    /// After a refusal, nothing is tried again before this.
    not_before: Moment,
}

/// Reading a proposal aloud, with the rules.
const READING: Duration = Duration::from_secs(25);
/// Between the last answer and what is done about it.
const REACTION: Duration = Duration::from_secs(3);
/// Time to look at a poll or at a result.
const LOOKING: Duration = Duration::from_secs(20);
/// Hearing what an objection sees.
const HEARING: Duration = Duration::from_secs(30);
/// Somebody who has not voted by then is not going to.
const LAST_VOTE: Duration = Duration::from_secs(30);
/// After a refusal.
const ANOTHER_TRY: Duration = Duration::from_secs(30);

impl Policy {
    /// The word on the command line and in the output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Strict => "strict",
            Self::Absent => "absent",
        }
    }

    const fn before_a_round(self) -> Duration {
        Duration::from_secs(match self {
            Self::Calm => 10,
            Self::Strict => 5,
            Self::Absent => 20,
        })
    }

    /// How far a round of `allotted` may go over.
    fn tolerance(self, allotted: Duration) -> Duration {
        match self {
            Self::Calm => Duration::from_secs(30),
            Self::Strict => Duration::ZERO,
            Self::Absent => allotted / 4,
        }
    }

    /// What is done about a warning, and how soon; none when nothing is.
    const fn answer(self, behind: Duration) -> Option<(Duration, Answer)> {
        match self {
            Self::Calm if behind.as_secs() > 300 => Some((Duration::from_secs(15), Answer::Snooze)),
            Self::Calm => Some((Duration::from_secs(15), Answer::Take)),
            Self::Strict if behind.as_secs() > 120 => {
                Some((Duration::from_secs(5), Answer::Reject))
            }
            Self::Strict => Some((Duration::from_secs(5), Answer::Take)),
            Self::Absent => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Take,
    Snooze,
    Reject,
}

impl Facilitator {
    pub fn new(policy: Policy, cast: &Cast) -> Self {
        Self {
            policy,
            proposal: cast.proposal.clone(),
            amendments: cast.amendments.iter().rev().cloned().collect(),
            seen: None,
            next: None,
            not_before: Moment::START,
        }
    }

    /// What is done next, and when; none when the session is closed.
    pub fn next(&mut self, session: &Session, company: &Company) -> Option<&(Moment, Command)> {
        if self.seen != Some(session.seq()) {
            self.seen = Some(session.seq());
            let next = self.decide(session, company);
            self.next = next.map(|(at, command)| (at.max(self.not_before), command));
        }
        self.next.as_ref()
    }

    /// Something changed that left no event: a paper of a secret ballot.
    pub fn look_again(&mut self) {
        self.seen = None;
    }

    /// Nothing came of what was done at `now`.
    pub fn was_refused(&mut self, now: Moment) {
        self.seen = None;
        self.not_before = now + ANOTHER_TRY;
    }

    /// An amendment was put to the group.
    pub fn did(&mut self, command: &Command) {
        if let Command::StateProposal { text } = command
            && self.amendments.last() == Some(text)
        {
            self.amendments.pop();
        }
    }

    fn decide(&self, session: &Session, company: &Company) -> Option<(Moment, Command)> {
        let now = session.last_moment();
        match session.phase() {
            Phase::Closed => None,
            Phase::Lobby => Some((now + self.policy.before_a_round(), Command::StartRound)),
            Phase::Paused => Some((now, Command::Resume)),
            Phase::BetweenRounds => Some(self.between_rounds(session, now)),
            Phase::Running => {
                let slot = session.agenda().current()?;
                let (at, command) = self.in_round(session, company, slot, now);
                let end = (at.max(now), command);
                let warning = self.about_warnings(session, slot, now);
                warning.into_iter().chain([end]).min_by_key(|(at, _)| *at)
            }
        }
    }

    fn between_rounds(&self, session: &Session, now: Moment) -> (Moment, Command) {
        let ended = session.agenda().current().is_some_and(Slot::has_ended);
        if !ended {
            return (now + self.policy.before_a_round(), Command::StartRound);
        }
        if session.agenda().next().is_some() {
            return (now, Command::NextRound);
        }
        let says_nothing = session.decision().is_none()
            && !session.has_decided()
            && session.plan().ends_without_decision.is_none();
        if says_nothing {
            let why = "No proposal found the room's support.".to_owned();
            return (now, Command::DeclareNoDecision { why });
        }
        (now, Command::CloseSession)
    }

    fn about_warnings(
        &self,
        session: &Session,
        slot: &Slot,
        now: Moment,
    ) -> Option<(Moment, Command)> {
        if session.open_ballot().is_some() || slot.round.kind == RoundKind::Ballot {
            return None;
        }
        let raised = session.alerts().last()?;
        let since = match raised.fate {
            _ if raised.cleared.is_some() => return None,
            AlertFate::Standing => raised.at,
            AlertFate::SnoozedUntil(until) => until,
            AlertFate::Rejected | AlertFate::CounterMove(_) => return None,
        };
        let (after, answer) = self.policy.answer(session.schedule(now).behind())?;
        let id = raised.alert.id;
        let command = match answer {
            Answer::Take => Command::TakeCounterMove { id },
            Answer::Snooze => Command::SnoozeAlert { id },
            Answer::Reject => Command::RejectAlert { id },
        };
        Some(((since + after).max(now), command))
    }

    fn in_round(
        &self,
        session: &Session,
        company: &Company,
        slot: &Slot,
        now: Moment,
    ) -> (Moment, Command) {
        let people = session.participants().count();
        let allotted = slot.allotted(people);
        let time_up = match slot.remaining(session.running(now), people) {
            Remaining::Left(left) => now + left,
            Remaining::Over(over) => now - over,
        };
        let late = time_up + self.policy.tolerance(allotted);
        match slot.round.kind {
            RoundKind::Silent | RoundKind::Pairs | RoundKind::Break => {
                let late = match self.policy {
                    Policy::Calm | Policy::Strict => time_up,
                    Policy::Absent => late,
                };
                (late, Command::NextRound)
            }
            RoundKind::Open => (self.end_of_talk(session, time_up, late), Command::NextRound),
            RoundKind::GoRound => self.in_go_round(session, slot, now, time_up + allotted),
            RoundKind::Poll => in_poll(session, now, late),
            RoundKind::Ballot => self.in_ballot(session, slot, now, late),
            RoundKind::Commitments if company.has_answers_to_come() => (late, Command::NextRound),
            RoundKind::Commitments => (now + LOOKING, Command::NextRound),
        }
    }

    /// When an open round ends: at a moment when nobody speaks, if there is one.
    fn end_of_talk(&self, session: &Session, time_up: Moment, late: Moment) -> Moment {
        let up_at = session.running(time_up);
        match (self.policy, session.floor()) {
            (Policy::Absent, _) => late,
            (Policy::Calm, Some(floor)) if floor.since < up_at => late,
            (Policy::Calm | Policy::Strict, _) => time_up,
        }
    }

    fn in_go_round(
        &self,
        session: &Session,
        slot: &Slot,
        now: Moment,
        latest: Moment,
    ) -> (Moment, Command) {
        let turns = &slot.turns;
        if turns.next().is_none() && session.floor().is_none() {
            return (now + REACTION, Command::NextRound);
        }
        let people = u32::try_from(turns.order().len().max(1)).unwrap_or(1);
        let each = slot.allotted(turns.order().len()) / people;
        match session.floor() {
            Some(floor) if self.policy == Policy::Strict => {
                let spoken = session.turn_time(floor.who, now);
                (now + each.saturating_sub(spoken), Command::NextSpeaker)
            }
            Some(_) | None => (latest, Command::NextRound),
        }
    }

    fn in_ballot(
        &self,
        session: &Session,
        slot: &Slot,
        now: Moment,
        late: Moment,
    ) -> (Moment, Command) {
        if session.proposal().versions.is_empty() {
            let text = planned(slot).and_then(|plan| plan.proposal.clone());
            let text = text.unwrap_or_else(|| self.proposal.clone());
            return (now, Command::StateProposal { text });
        }
        let started = slot.started.unwrap_or(now);
        let Some(ballot) = session.ballots().iter().rfind(|b| b.opened >= started) else {
            // A ballot that cannot be opened, for want of options, is left out.
            if self.not_before > started {
                return (now, Command::NextRound);
            }
            let terms = Box::new(terms(session, slot));
            return (started + READING, Command::OpenBallot { terms });
        };
        match &ballot.state {
            BallotState::Open if all_voted(session, ballot) => {
                (now + REACTION, Command::CloseBallot)
            }
            BallotState::Open => (late.max(ballot.opened) + LAST_VOTE, Command::CloseBallot),
            BallotState::Closed(_) if session.has_decided() => (now + LOOKING, Command::NextRound),
            BallotState::Closed(_) if session.tie_to_break().is_some() => {
                let step = tie_step(session, slot).unwrap_or(Command::NextRound);
                (now + LOOKING, step)
            }
            BallotState::Closed(_) | BallotState::Cancelled => {
                if let Some((stopped, _)) = session.fallback() {
                    return (now + LOOKING, Command::OpenFallback { of: stopped.id });
                }
                let is_latest = ballot.terms.version == session.proposal().versions.len();
                match self.amendments.last().filter(|_| is_latest) {
                    Some(text) => {
                        let text = text.clone();
                        (now + HEARING, Command::StateProposal { text })
                    }
                    None => (now + LOOKING, Command::NextRound),
                }
            }
        }
    }
}

fn in_poll(session: &Session, now: Moment, late: Moment) -> (Moment, Command) {
    let Some(poll) = session.current_poll() else {
        return (late, Command::NextRound);
    };
    let has_answered = |who| poll.answers.iter().any(|answer| answer.who == who);
    if poll.revealed {
        (now + LOOKING, Command::NextRound)
    } else if session.participants().all(|p| has_answered(p.id)) {
        (now + REACTION, Command::RevealPoll)
    } else if poll.answers.is_empty() {
        (late, Command::NextRound)
    } else {
        (late, Command::RevealPoll)
    }
}

fn planned(slot: &Slot) -> Option<&BallotPlan> {
    slot.round.ballot.as_ref()
}

/// The next step of the ladder; whoever has a casting vote takes the first of the tied options.
fn tie_step(session: &Session, slot: &Slot) -> Option<Command> {
    let (tied, rung) = session.tie_to_break()?;
    let how = match rung {
        Rung::Runoff => return Some(Command::OpenRunoff { of: tied.id }),
        Rung::CastingVote => TieBreak::CastingVote {
            option: (*tied.tied_names().first()?).to_owned(),
        },
        Rung::Lot => TieBreak::DrawLot { seed: seed(slot) },
        Rung::MethodRule | Rung::CarriedOver => TieBreak::CarryOver,
    };
    Some(Command::BreakTie {
        ballot: tied.id,
        how,
    })
}

/// The seed of a lot. No rehearsal comes to a lot that anybody has to trust.
fn seed(slot: &Slot) -> String {
    slot.round.name.clone()
}

fn terms(session: &Session, slot: &Slot) -> Terms {
    let plan = planned(slot).cloned().unwrap_or_default();
    Terms {
        version: 0,
        method: plan.method,
        options: plan.options,
        rules: plan.rules,
        voting: plan.voting,
        // Whoever comes first on the list would decide after a tie.
        casting: session.participants().next().map(|person| person.id),
        lot: Some(lot::commitment(&seed(slot))),
        runoff_of: None,
        fallback_of: None,
    }
}

fn all_voted(session: &Session, ballot: &Ballot) -> bool {
    let here = |who| session.participants().any(|person| person.id == who);
    ballot.missing().all(|who| !here(who))
}
