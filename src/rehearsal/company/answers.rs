//! What people answer when they are asked one by one: polls, ballots, who takes what on.

use jiff::ToSpan;

use super::super::vote;
use super::{Company, Deed, person, seconds};
use crate::session::ballot::Position;
use crate::session::{Command, Moment, PersonId, Session};

/// One thing that one member is going to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) at: Moment,
    pub(super) member: usize,
    pub(super) kind: AnswerKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AnswerKind {
    Poll,
    Vote,
    Commitment,
}

/// Seconds within which everybody answers, as cards are written, or hands are raised.
const POLL_WITHIN: (f64, f64) = (5.0, 35.0);
const VOTE_WITHIN: (f64, f64) = (6.0, 40.0);
/// Seconds between two people who take something on.
const BETWEEN_COMMITMENTS: (f64, f64) = (20.0, 55.0);
/// Until what is taken on is due.
const DAYS_TO_DO: i64 = 14;

impl Company {
    pub(super) fn prepare_poll(&mut self, session: &Session, now: Moment) {
        let answered = |who| has_answered(session, who);
        self.prepare(session, now, AnswerKind::Poll, POLL_WITHIN, answered);
    }

    pub(super) fn prepare_votes(&mut self, session: &Session, now: Moment) {
        let voted = |who| has_voted(session, who);
        self.prepare(session, now, AnswerKind::Vote, VOTE_WITHIN, voted);
    }

    fn prepare(
        &mut self,
        session: &Session,
        now: Moment,
        kind: AnswerKind,
        within: (f64, f64),
        is_done: impl Fn(PersonId) -> bool,
    ) {
        for member in 0..self.members.len() {
            let at = now + seconds(self.random.between(within.0, within.1));
            let who = person(member);
            if session.participants().any(|p| p.id == who) && !is_done(who) {
                self.answers.push(Answer { at, member, kind });
            }
        }
        self.sort_answers();
    }

    /// Nobody takes on what is asked of nobody: without a decision there is nothing to carry out.
    pub(super) fn prepare_commitments(&mut self, session: &Session, now: Moment) {
        let is_decided = session.has_decided() || session.decision().is_some();
        let mut at = now;
        for member in 0..self.members.len() {
            let owns = self.members[member].persona.owns;
            let takes = self.random.happens(owns) && is_decided;
            let wait = self
                .random
                .between(BETWEEN_COMMITMENTS.0, BETWEEN_COMMITMENTS.1);
            let has_a_deed = !self.members[member].persona.lines.deeds.is_empty();
            let who = person(member);
            let has_one = session.commitments().iter().any(|c| c.owner == who);
            if takes && has_a_deed && !has_one && session.participants().any(|p| p.id == who) {
                at = at + seconds(wait);
                self.answers.push(Answer {
                    at,
                    member,
                    kind: AnswerKind::Commitment,
                });
            }
        }
        self.sort_answers();
    }

    fn sort_answers(&mut self) {
        self.answers
            .sort_by_key(|answer| std::cmp::Reverse((answer.at, answer.member)));
    }

    pub(super) fn answer(&mut self, session: &Session, deeds: &mut Vec<Deed>) {
        let Some(Answer { member, kind, at }) = self.answers.pop() else {
            return;
        };
        let who = person(member);
        // The facilitator may have taken it down already.
        let is_done = match kind {
            AnswerKind::Poll => has_answered(session, who),
            AnswerKind::Vote => has_voted(session, who),
            AnswerKind::Commitment => false,
        };
        if is_done {
            return;
        }
        match kind {
            AnswerKind::Poll => {
                let (position, conviction) = self.position(member);
                deeds.push(Deed::Do(Command::AnswerPoll {
                    who,
                    position,
                    conviction,
                }));
            }
            AnswerKind::Vote => {
                let earlier = session.ballots().len().saturating_sub(1);
                let Some(ballot) = session.open_ballot() else {
                    return;
                };
                let leaning = &self.members[member].persona.ballot;
                let paper = vote::paper(&ballot.terms, leaning, earlier, &mut self.random);
                deeds.push(if ballot.is_secret() {
                    Deed::HandIn { who, paper }
                } else {
                    Deed::Do(Command::CastVote { who, paper })
                });
            }
            AnswerKind::Commitment => {
                let own = &self.members[member].persona.lines.deeds;
                let deed = own[self.random.below(own.len())].clone();
                let today = session.local_time(at).date();
                deeds.push(Deed::Do(Command::Commit {
                    owner: who,
                    deed,
                    due: today.checked_add(DAYS_TO_DO.days()).ok(),
                }));
            }
        }
    }

    /// Where a member stands now: where they stood before, unless their mind was changed.
    fn position(&mut self, member: usize) -> (Position, u8) {
        let leaning = self.members[member].persona.poll;
        let moved = self.random.happens(leaning.moves);
        let drawn = self
            .random
            .pick(&[leaning.favours, leaning.against, leaning.undecided]);
        let drawn = match drawn {
            Some(0) => Position::For,
            Some(1) => Position::Against,
            Some(_) | None => Position::Undecided,
        };
        let position = match self.minds[member].position {
            Some(before) if !moved => before,
            Some(_) | None => drawn,
        };
        self.minds[member].position = Some(position);
        let conviction = match self.random.below(3) {
            0 => leaning.conviction.saturating_sub(1),
            1 => leaning.conviction,
            _ => (leaning.conviction + 1).min(4),
        };
        (position, conviction)
    }
}

fn has_answered(session: &Session, who: PersonId) -> bool {
    session
        .current_poll()
        .is_some_and(|poll| poll.answers.iter().any(|answer| answer.who == who))
}

/// Whether nothing is asked of them at the ballot.
fn has_voted(session: &Session, who: PersonId) -> bool {
    session
        .open_ballot()
        .is_none_or(|ballot| ballot.missing().all(|missing| missing != who))
}
