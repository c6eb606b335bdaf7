//! Folding an event into a session. Total: an event that does not fit changes nothing, and nothing fails.

use super::alert::{AlertFate, RaisedAlert};
use super::ballot::{Ballot, BallotState, Poll, PollAnswer, Version, Vote};
use super::commitment::{Commitment, Decision};
use super::event::{Event, GapCause, Recorded, RoundEnd};
use super::floor::{Floor, TurnOrder};
use super::pattern::Muted;
use super::undo::{Change, ChangeKind};
use super::{Gap, Mark, Moment, Movement, Note, Person, PersonId, Progress, Seq, Session, Slot};
use crate::plan::RoundKind;

impl Session {
    /// Folds one fact into the session. The only way in which a session changes.
    #[expect(
        clippy::too_many_lines,
        reason = "one arm a fact, each a line or two: the table of all that can happen"
    )]
    pub fn apply(&mut self, recorded: &Recorded) {
        let at = recorded.t.max(self.last);
        self.seq = recorded.n;
        self.last = at;
        match &recorded.event {
            Event::PersonAdded {
                who,
                name,
                role,
                observer,
            } => {
                self.people_ever = self.people_ever.max(who.0.saturating_add(1));
                self.people.push(Person {
                    id: *who,
                    name: name.clone(),
                    role: role.clone(),
                    observer: *observer,
                    present: true,
                    consent: super::Consent::default(),
                });
                self.moved(*who, true, at);
            }
            Event::PersonRenamed { who, name } => {
                self.change_person(*who, |p| p.name.clone_from(name));
            }
            Event::PersonRemoved { who } => {
                self.leave(*who, at);
                self.people.retain(|p| p.id != *who);
                self.movements.retain(|movement| movement.who != *who);
            }
            Event::PeopleReordered { order } => {
                let seat =
                    |who: PersonId| order.iter().position(|&p| p == who).unwrap_or(usize::MAX);
                self.people.sort_by_key(|p| seat(p.id));
            }
            Event::ObserverChanged { who, observer } => {
                self.change_person(*who, |p| p.observer = *observer);
                if *observer {
                    self.turn_order.leave(*who);
                } else {
                    self.join_turn_order(*who);
                }
            }
            Event::PresenceChanged { who, present } => {
                self.change_person(*who, |p| p.present = *present);
                self.moved(*who, *present, at);
            }
            Event::ConsentChanged { who, consent } => {
                self.change_person(*who, |p| p.consent = *consent);
            }

            Event::FloorGiven { who } => {
                self.end_turn(at);
                self.floor = Some(Floor {
                    who: *who,
                    since: self.running(at),
                });
                self.turn_order.hear(*who);
            }
            Event::FloorReleased => self.end_turn(at),

            Event::ContributionMarked {
                id,
                who,
                mode,
                at: made,
            } => {
                let mark = Mark {
                    id: *id,
                    who: *who,
                    mode: *mode,
                    at: *made,
                    running: self.running(*made),
                };
                if self.marks.add(mark, self.judged.muted.talk()) {
                    self.changed(ChangeKind::Marked(*id));
                }
            }
            Event::ContributionRecoded { id, mode } => {
                if let Some(mark) = self.marks.get(*id)
                    && self.marks.recode(*id, *mode)
                {
                    self.changed(ChangeKind::Recoded {
                        id: *id,
                        from: mark.mode,
                        to: *mode,
                    });
                }
            }
            Event::ContributionReattributed { id, who } => {
                if let Some(mark) = self.marks.get(*id)
                    && self.marks.reattribute(*id, *who)
                {
                    self.changed(ChangeKind::Reattributed {
                        id: *id,
                        from: mark.who,
                        to: *who,
                    });
                }
            }
            Event::Undone { of } => {
                if let Some(change) = self.changes.undo(*of) {
                    self.take_back(change.kind);
                }
            }
            Event::Redone { of } => {
                if let Some(change) = self.changes.redo(*of) {
                    self.bring_back(change.kind);
                }
            }

            Event::RoundStarted { slot, length } => self.start_round(*slot, *length, at),
            Event::RoundEnded { slot, how } => self.end_round(*slot, *how, at),
            Event::RoundChosen { slot } => self.choose_round(*slot),
            Event::RoundExtended { slot, by } => self.change_slot(*slot, |s| s.extended += *by),
            Event::RoundShortened { slot, by } => self.change_slot(*slot, |s| s.shortened += *by),
            Event::RoundStartMoved { slot, earlier_by } => {
                self.change_slot(*slot, |s| s.spent += *earlier_by);
            }
            Event::RoundInserted {
                slot,
                round,
                origin,
                cycle,
            } => {
                self.insert_round(*slot, Slot::new((**round).clone(), *origin, *cycle));
            }
            Event::SpeakingOrderSet { order } => self.turn_order = TurnOrder::new(order.clone()),
            Event::Paused => {
                self.paused = Some(at);
                self.clock.stop(at);
            }
            Event::Resumed => {
                self.paused = None;
                if self.agenda.current().is_some_and(Slot::is_running) {
                    self.clock.start(at);
                }
            }
            Event::GapNoticed { length, cause } => self.notice_gap(*length, *cause, at),
            Event::GapSettled { counted } => {
                if let Some(gap) = self.gap.take()
                    && *counted
                {
                    self.clock.restore(gap.until);
                }
            }

            Event::NoteTaken { text } => self.notes.push(self.note(text, at)),
            Event::IdeaParked { text } => self.parked.push(self.note(text, at)),

            Event::StateShown { state } => self.state = *state,
            Event::AlertRaised { alert } => self.alerts.push(RaisedAlert {
                alert: (**alert).clone(),
                at,
                slot: self.agenda.current,
                fate: AlertFate::Standing,
                cleared: None,
            }),
            Event::AlertCleared { id } => {
                self.change_alert(*id, |raised| raised.cleared = Some(at));
            }
            Event::AlertSnoozed { id, until } => {
                self.change_alert(*id, |raised| raised.fate = AlertFate::SnoozedUntil(*until));
            }
            Event::AlertRejected { id } => {
                self.change_alert(*id, |raised| raised.fate = AlertFate::Rejected);
            }
            Event::CounterMoveTaken { id, slot } => {
                self.change_alert(*id, |raised| raised.fate = AlertFate::CounterMove(*slot));
            }

            Event::PollOpened { slot } => {
                self.polls.push(Poll {
                    slot: *slot,
                    answers: Vec::new(),
                    revealed: false,
                });
            }
            Event::PollAnswered {
                who,
                position,
                conviction,
            } => {
                if let Some(poll) = self.polls.last_mut() {
                    poll.answers.retain(|answer| answer.who != *who);
                    poll.answers.push(PollAnswer {
                        who: *who,
                        position: *position,
                        conviction: *conviction,
                    });
                }
            }
            Event::PollRevealed => {
                if let Some(poll) = self.polls.last_mut() {
                    poll.revealed = true;
                }
            }

            Event::ProposalStated { text } => {
                self.proposal.versions.push(Version {
                    text: text.clone(),
                    at,
                    answers: None,
                });
            }
            Event::ProposalAmended { text, answers } => {
                self.proposal.versions.push(Version {
                    text: text.clone(),
                    at,
                    answers: *answers,
                });
            }
            Event::BallotOpened {
                id,
                terms,
                electorate,
            } => self.ballots.push(Ballot {
                id: *id,
                terms: (**terms).clone(),
                electorate: electorate.clone(),
                votes: Vec::new(),
                state: BallotState::Open,
                opened: at,
            }),
            Event::VoteCast { who, choice } => {
                self.change_open_ballot(|ballot| {
                    ballot.put(Vote {
                        who: *who,
                        choice: *choice,
                        reason: None,
                    });
                });
            }
            Event::VoteWithdrawn { who } => {
                self.change_open_ballot(|ballot| ballot.votes.retain(|v| v.who != *who));
            }
            Event::ReasonGiven {
                ballot: id,
                who,
                text,
            } => {
                let vote = self
                    .ballots
                    .iter_mut()
                    .find(|ballot| ballot.id == *id)
                    .and_then(|ballot| ballot.votes.iter_mut().find(|vote| vote.who == *who));
                if let Some(vote) = vote {
                    vote.reason = Some(text.clone());
                }
            }
            Event::BallotClosed { id, outcome } => {
                self.end_ballot(*id, BallotState::Closed(outcome.clone()));
            }
            Event::BallotCancelled { id } => self.end_ballot(*id, BallotState::Cancelled),

            Event::DecisionRecorded {
                text,
                ballot,
                review,
            } => {
                self.decision = Some(Decision::Made {
                    text: text.clone(),
                    ballot: *ballot,
                    review: *review,
                });
            }
            Event::ReviewDateSet { review: date } => {
                if let Some(Decision::Made { review, .. }) = &mut self.decision {
                    *review = *date;
                }
            }
            Event::NoDecisionDeclared { why } => {
                self.decision = Some(Decision::None { why: why.clone() });
            }
            Event::CommitmentMade {
                id,
                owner,
                deed,
                due,
            } => {
                self.commitments_ever = self.commitments_ever.max(id.0.saturating_add(1));
                self.commitments.push(Commitment {
                    id: *id,
                    owner: *owner,
                    deed: deed.clone(),
                    due: *due,
                });
            }
            Event::CommitmentChanged {
                id,
                owner,
                deed,
                due,
            } => {
                if let Some(commitment) = self.commitments.iter_mut().find(|c| c.id == *id) {
                    *commitment = Commitment {
                        id: *id,
                        owner: *owner,
                        deed: deed.clone(),
                        due: *due,
                    };
                }
            }
            Event::CommitmentDropped { id } => self.commitments.retain(|c| c.id != *id),

            Event::SessionClosed => {
                self.end_turn(at);
                self.clock.stop(at);
                self.paused = None;
                self.closed = Some(at);
            }
            Event::SessionReopened => self.closed = None,
        }
    }

    /// Takes note of a fact that only a newer colead knows: it has its number and its time, and changes nothing here.
    pub fn pass_over(&mut self, n: Seq, t: Moment) {
        self.seq = n;
        self.last = self.last.max(t);
    }

    fn change_person(&mut self, who: PersonId, change: impl FnOnce(&mut Person)) {
        if let Some(person) = self.people.iter_mut().find(|p| p.id == who) {
            change(person);
        }
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

    fn leave(&mut self, who: PersonId, at: Moment) {
        if self.floor.is_some_and(|floor| floor.who == who) {
            self.end_turn(at);
        }
        self.times.leave(who, self.running(at));
        self.turn_order.leave(who);
    }

    fn join_turn_order(&mut self, who: PersonId) {
        let in_go_round = self
            .agenda
            .current()
            .is_some_and(|slot| slot.is_running() && slot.round.kind == RoundKind::GoRound);
        if in_go_round && self.person(who).is_some_and(|p| p.present && !p.observer) {
            self.turn_order.join(who);
        }
    }

    fn end_turn(&mut self, at: Moment) {
        if let Some(floor) = self.floor.take() {
            self.judged.heard = self.running(at);
            self.times.add_turn(floor, self.judged.heard);
        }
    }

    fn take_back(&mut self, kind: ChangeKind) -> bool {
        match kind {
            ChangeKind::Marked(id) => self.marks.set_active(id, false),
            ChangeKind::Recoded { id, from, .. } => self.marks.recode(id, from),
            ChangeKind::Reattributed { id, from, .. } => self.marks.reattribute(id, from),
        }
    }

    fn bring_back(&mut self, kind: ChangeKind) -> bool {
        match kind {
            ChangeKind::Marked(id) => self.marks.set_active(id, true),
            ChangeKind::Recoded { id, to, .. } => self.marks.recode(id, to),
            ChangeKind::Reattributed { id, to, .. } => self.marks.reattribute(id, to),
        }
    }

    fn changed(&mut self, kind: ChangeKind) {
        self.changes.push(Change {
            seq: self.seq,
            kind,
        });
    }

    fn change_slot(&mut self, slot: usize, change: impl FnOnce(&mut Slot)) {
        if let Some(slot) = self.agenda.slots.get_mut(slot) {
            change(slot);
        }
    }

    /// What refers to later rounds by their place moves with them.
    fn insert_round(&mut self, place: usize, slot: Slot) {
        let place = place.min(self.agenda.slots.len());
        self.agenda.slots.insert(place, slot);
        let notes = self
            .notes
            .iter_mut()
            .chain(&mut self.parked)
            .map(|note| &mut note.slot);
        let alerts = self.alerts.iter_mut().map(|raised| &mut raised.slot);
        for reference in notes
            .chain(alerts)
            .chain([&mut self.agenda.current])
            .flatten()
        {
            if *reference >= place {
                *reference += 1;
            }
        }
        for poll in &mut self.polls {
            if poll.slot >= place {
                poll.slot += 1;
            }
        }
        for raised in &mut self.alerts {
            if let AlertFate::CounterMove(taken) = &mut raised.fate
                && *taken >= place
            {
                *taken += 1;
            }
        }
    }

    fn start_round(&mut self, index: usize, length: std::time::Duration, at: Moment) {
        if self.began.is_none() {
            self.began = Some(at);
            self.baseline = self.planned_length();
        }
        let running = self.running(at);
        let Some(slot) = self.agenda.slots.get_mut(index) else {
            return;
        };
        slot.length.get_or_insert(length);
        slot.started.get_or_insert(at);
        slot.ended = None;
        slot.progress = Progress::Running(running);
        let muted = Muted::during(slot.round.kind, slot.round.invites);
        if muted != self.judged.muted {
            self.judged.muted = muted;
            self.judged.since = running;
        }
        self.agenda.current = Some(index);
        self.turn_order = TurnOrder::default();
        self.paused = None;
        self.clock.start(at);
    }

    fn end_round(&mut self, index: usize, how: RoundEnd, at: Moment) {
        self.end_turn(at);
        let running = self.running(at);
        let Some(slot) = self.agenda.slots.get_mut(index) else {
            return;
        };
        slot.spent = slot.spent(running);
        slot.progress = Progress::Ended(how);
        slot.ended = Some(at);
        self.paused = None;
        self.clock.stop(at);
    }

    fn choose_round(&mut self, index: usize) {
        let Some(slot) = self.agenda.slots.get_mut(index) else {
            return;
        };
        slot.progress = Progress::Waiting;
        self.agenda.current = Some(index);
    }

    fn notice_gap(&mut self, length: std::time::Duration, cause: GapCause, at: Moment) {
        if self.clock.cut(at, length) {
            self.gap = Some(Gap {
                length,
                cause,
                until: at,
            });
        }
    }

    fn note(&self, text: &str, at: Moment) -> Note {
        Note {
            text: text.to_owned(),
            at,
            slot: self.agenda.current,
        }
    }

    fn change_alert(&mut self, id: super::AlertId, change: impl FnOnce(&mut RaisedAlert)) {
        if let Some(raised) = self.alerts.iter_mut().find(|raised| raised.alert.id == id) {
            change(raised);
        }
    }

    fn change_open_ballot(&mut self, change: impl FnOnce(&mut Ballot)) {
        if let Some(ballot) = self
            .ballots
            .iter_mut()
            .find(|b| b.state == BallotState::Open)
        {
            change(ballot);
        }
    }

    fn end_ballot(&mut self, id: super::BallotId, state: BallotState) {
        if let Some(ballot) = self.ballots.iter_mut().find(|ballot| ballot.id == id) {
            ballot.state = state;
        }
    }
}
