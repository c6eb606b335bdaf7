//! Polls, the proposal, votes.

use super::super::ballot::{Ballot, BallotId, BallotState, Choice, Poll, PollAnswer, Vote};
use super::super::{PersonId, Session};

impl Session {
    pub(super) fn open_poll(&mut self, slot: usize) {
        self.polls.push(Poll {
            slot,
            answers: Vec::new(),
            revealed: false,
        });
    }

    pub(super) fn answer_poll(&mut self, answer: PollAnswer) {
        if let Some(poll) = self.current_poll_mut() {
            poll.answers.retain(|other| other.who != answer.who);
            poll.answers.push(answer);
        }
    }

    pub(super) fn reveal_poll(&mut self) {
        if let Some(poll) = self.current_poll_mut() {
            poll.revealed = true;
        }
    }

    fn current_poll_mut(&mut self) -> Option<&mut Poll> {
        let current = self.agenda.current?;
        self.polls.iter_mut().find(|poll| poll.slot == current)
    }

    pub(super) fn put_vote(&mut self, who: PersonId, choice: Choice) {
        if let Some(ballot) = self.open_ballot_mut() {
            ballot.put(Vote {
                who,
                choice,
                reason: None,
            });
        }
    }

    pub(super) fn withdraw_vote(&mut self, who: PersonId) {
        if let Some(ballot) = self.open_ballot_mut() {
            ballot.votes.retain(|vote| vote.who != who);
        }
    }

    pub(super) fn keep_reason(&mut self, id: BallotId, who: PersonId, text: &str) {
        let vote = self
            .ballot_mut(id)
            .and_then(|ballot| ballot.votes.iter_mut().find(|vote| vote.who == who));
        if let Some(vote) = vote {
            vote.reason = Some(text.to_owned());
        }
    }

    pub(super) fn end_ballot(&mut self, id: BallotId, state: BallotState) {
        if let Some(ballot) = self.ballot_mut(id) {
            ballot.state = state;
        }
    }

    fn ballot_mut(&mut self, id: BallotId) -> Option<&mut Ballot> {
        self.ballots.iter_mut().find(|ballot| ballot.id == id)
    }

    fn open_ballot_mut(&mut self) -> Option<&mut Ballot> {
        self.ballots
            .iter_mut()
            .find(|ballot| ballot.state == BallotState::Open)
    }
}
