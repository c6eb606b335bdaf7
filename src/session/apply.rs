//! Folding an event into a session. Total: an event that does not fit changes nothing, and nothing fails.

mod alerts;
mod ballots;
mod closing;
mod marks;
mod people;
mod rounds;

use super::alert::{AlertFate, RaisedAlert};
use super::ballot::{Ballot, BallotState, PollAnswer};
use super::commitment::{Commitment, Decision};
use super::event::{Event, Recorded, Seq};
use super::promise::Said;
use super::{Consent, Moment, Note, Person, Session, Slot, SpokenTurn};

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
                let person = Person {
                    id: *who,
                    name: name.clone(),
                    role: role.clone(),
                    observer: *observer,
                    present: true,
                    consent: Consent::default(),
                };
                self.add_person(person, at);
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
                self.seat_people(order);
            }
            Event::ObserverChanged { who, observer } => {
                self.set_observer(*who, *observer);
            }
            Event::PresenceChanged { who, present } => {
                self.set_presence(*who, *present, at);
            }
            Event::ConsentChanged { who, consent } => {
                self.change_person(*who, |p| p.consent = *consent);
            }

            Event::FloorGiven { who } => self.give_floor(*who, at),
            Event::FloorReleased => self.end_turn(at),

            Event::ContributionMarked {
                id,
                who,
                mode,
                at: made,
            } => self.add_mark(*id, *who, *mode, *made),
            Event::ContributionRecoded { id, mode } => self.recode_mark(*id, *mode),
            Event::ContributionReattributed { id, who } => self.reattribute_mark(*id, *who),
            Event::TurnSpoken {
                turn,
                who,
                length,
                text,
            } => {
                let spoken = SpokenTurn {
                    who: *who,
                    start: at - *length,
                    end: at,
                    text: text.clone().unwrap_or_default(),
                };
                self.take_turn(*turn, spoken);
            }
            Event::TurnCoded { turn, coder, mode } => self.speech.code(*turn, coder, *mode),
            Event::LeadPutBack { lead } => self.put_backs.put(*lead, at),
            Event::LeadPutAway => self.put_backs.clear(),
            Event::Undone { of } => self.undo(*of),
            Event::Redone { of } => self.redo(*of),

            Event::RoundStarted { slot, length } => self.start_round(*slot, *length, at),
            Event::RoundEnded { slot, how } => self.end_round(*slot, *how, at),
            Event::RoundChosen { slot } => self.choose_round(*slot),
            Event::RoundExtended { slot, by } => self.extend_round(*slot, *by),
            Event::RoundShortened { slot, by } => self.shorten_round(*slot, *by),
            Event::RoundDropped { slot } => self.drop_round(*slot),
            Event::RoundStartMoved { slot, earlier_by } => {
                self.backdate_round(*slot, *earlier_by);
            }
            Event::PlanChanged { plan } => self.change_plan(plan),
            Event::RoundInserted {
                slot,
                round,
                origin,
                cycle,
            } => {
                self.insert_round(*slot, Slot::new((**round).clone(), *origin, *cycle));
            }
            Event::SpeakingOrderSet { order } => self.set_speaking_order(order),
            Event::Paused => self.pause(at),
            Event::Resumed => self.resume(at),
            Event::GapNoticed { length, cause } => self.notice_gap(*length, *cause, at),
            Event::GapSettled { counted } => self.settle_gap(*counted),

            Event::NoteTaken { text } => self.notes.push(self.note(text, at)),
            Event::IdeaParked { text } => self.parked.push(self.note(text, at)),

            Event::StateShown { state } => {
                self.state = *state;
                self.state_since = at;
            }
            Event::AlertRaised { alert } => {
                let raised = RaisedAlert {
                    alert: (**alert).clone(),
                    at,
                    slot: self.agenda.current,
                    fate: AlertFate::Standing,
                    cleared: None,
                    public: !self.console,
                };
                self.alerts.push(raised);
            }
            Event::AlertCleared { id } => self.clear_alert(*id, at),
            Event::AlertSnoozed { id, until } => {
                self.answer_alert(*id, AlertFate::SnoozedUntil(*until));
            }
            Event::AlertRejected { id } => self.answer_alert(*id, AlertFate::Rejected),
            Event::CounterMoveTaken { id, slot } => {
                self.answer_alert(*id, AlertFate::CounterMove(*slot));
            }
            Event::ConsoleOpened => self.console = true,
            Event::ConsoleClosed => self.close_console(),
            Event::AlertPromoted { id } => self.promote_alert(*id),
            Event::ProjectorSet { shows } => self.projector = shows.clone(),

            Event::PollOpened { slot } => self.open_poll(*slot),
            Event::PollAnswered {
                who,
                position,
                conviction,
            } => self.answer_poll(PollAnswer {
                who: *who,
                position: *position,
                conviction: *conviction,
            }),
            Event::PollRevealed => self.reveal_poll(),

            Event::ProposalStated { text } => self.proposal.add_version(text, None, at),
            Event::ProposalAmended { text, answers } => {
                self.proposal.add_version(text, *answers, at);
            }
            Event::HearingMoved { to } => self.proposal.hearing = *to,
            Event::BallotOpened {
                id,
                terms,
                electorate,
            } => {
                let (terms, electorate) = ((**terms).clone(), electorate.clone());
                self.ballots.push(Ballot::open(*id, terms, electorate, at));
            }
            Event::VoteCast { who, paper } => self.put_vote(*who, paper.clone()),
            Event::VoteWithdrawn { who } => self.withdraw_vote(*who),
            Event::ReasonGiven { ballot, who, text } => self.keep_reason(*ballot, *who, text),
            Event::BallotClosed {
                id,
                outcome,
                unsealed,
            } => {
                self.unseal(*id, unsealed.as_deref());
                self.end_ballot(*id, BallotState::Closed(outcome.clone()));
            }
            Event::ObjectionHeard { ballot, text } => self.hear_objection(*ballot, text),
            Event::RungTaken { ballot, step } => self.keep_tie_step(*ballot, step),
            Event::BallotCancelled { id } => self.end_ballot(*id, BallotState::Cancelled),
            Event::ObjectionSettled(settled) => self.proposal.settled.push(*settled),

            Event::DecisionRecorded {
                text,
                ballot,
                review,
            } => self.decide(Decision::Made {
                text: text.clone(),
                ballot: *ballot,
                review: *review,
            }),
            Event::ReviewDateSet { review } => self.set_review(*review),
            Event::NoDecisionDeclared { why } => self.decide(Decision::None { why: why.clone() }),
            Event::PledgeGiven { who, pledge } => self.take_pledge(*who, *pledge),
            Event::CommitmentMade {
                id,
                owner,
                deed,
                due,
            } => self.add_commitment(Commitment {
                id: *id,
                owner: *owner,
                deed: deed.clone(),
                due: *due,
                check: None,
                made: at,
            }),
            Event::CommitmentChanged {
                id,
                owner,
                deed,
                due,
            } => self.change_commitment(*id, |commitment| {
                commitment.owner = *owner;
                commitment.deed.clone_from(deed);
                commitment.due = *due;
            }),
            Event::CommitmentCheckSet { id, check } => {
                self.change_commitment(*id, |commitment| commitment.check.clone_from(check));
            }
            Event::CommitmentDropped { id } => self.commitments.retain(|c| c.id != *id),
            Event::PromisesBrought { promises } => self.promises.bring(promises),
            Event::PromiseSettled {
                session,
                what,
                fate,
                on,
            } => self.promises.settle(
                session.as_deref(),
                *what,
                Said {
                    fate: *fate,
                    on: *on,
                },
            ),

            Event::SessionClosed => self.close(at),
            Event::SessionReopened => self.closed = None,
        }
    }

    /// Takes note of a fact that only a newer colead knows: it has its number and its time, and changes nothing here.
    pub fn pass_over(&mut self, n: Seq, t: Moment) {
        self.seq = n;
        self.last = self.last.max(t);
    }

    fn note(&self, text: &str, at: Moment) -> Note {
        Note {
            text: text.to_owned(),
            at,
            slot: self.agenda.current,
        }
    }
}
