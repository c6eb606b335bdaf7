//! Polls, the proposal, votes.

use super::super::ballot::{
    Ballot, BallotBox, BallotId, BallotState, Poll, PollAnswer, TieStep, Unsealed, Vote,
};
use super::super::{PersonId, Session};
use crate::tally::Paper;

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

    pub(super) fn put_vote(&mut self, who: PersonId, paper: Paper) {
        if let Some(ballot) = self.open_ballot_mut() {
            ballot.put(Vote {
                who,
                paper,
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

    /// Not an event: see [`Session::hand_in`].
    pub(in crate::session) fn take_paper(&mut self, who: PersonId, paper: Paper) {
        if let Some(ballot) = self.open_ballot_mut() {
            ballot.sealed.take(who, paper);
        }
    }

    /// Not an event: see [`Session::put_back`].
    pub(in crate::session) fn put_back_box(&mut self, id: BallotId, contents: BallotBox) -> bool {
        let Some(ballot) = self.open_ballot_mut() else {
            return false;
        };
        let fits = ballot.id == id
            && ballot.is_secret()
            && contents.roll().all(|who| ballot.electorate.contains(&who));
        if fits {
            ballot.sealed = contents;
        }
        fits
    }

    /// The record takes the place of the box.
    pub(super) fn unseal(&mut self, id: BallotId, unsealed: Option<&Unsealed>) {
        if let Some(ballot) = self.ballot_mut(id) {
            ballot.unsealed = unsealed.cloned();
        }
    }

    pub(super) fn hear_objection(&mut self, id: BallotId, text: &str) {
        if let Some(ballot) = self.ballot_mut(id) {
            ballot.heard.push(text.to_owned());
        }
    }

    pub(super) fn keep_tie_step(&mut self, id: BallotId, step: &TieStep) {
        if let Some(ballot) = self.ballot_mut(id) {
            ballot.tie_steps.push(step.clone());
        }
    }

    pub(super) fn end_ballot(&mut self, id: BallotId, state: BallotState) {
        if let Some(ballot) = self.ballot_mut(id) {
            ballot.sealed = BallotBox::default();
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
