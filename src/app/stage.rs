//! The stage: rounds, the floor, marks and warnings.

use std::time::Duration;

use super::Model;
use super::action::Action;
use super::message::Effect;
use super::rounds;
use super::screen::{ModePurpose, Overlay, PersonPurpose, Purpose, Screen, Tone};
use super::wording::length_of_time;
use crate::plan::RoundKind;
use crate::session::agenda::Slot;
use crate::session::alert::AlertId;
use crate::session::bill::Payment;
use crate::session::{Command, MarkId, Mode, PersonId, Phase, Refusal, Session};

/// How much one press of a key lengthens or shortens a round.
const STEP: Duration = Duration::from_secs(60);

impl Model {
    pub(super) fn act_on_stage(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Enter => self.highlighted_on_stage(),
            Action::Lead => self.perform(&Command::Mark { mode: Mode::Lead }),
            Action::Follow => self.perform(&Command::Mark { mode: Mode::Follow }),
            Action::Both => self.perform(&Command::Mark { mode: Mode::Both }),
            Action::NextSpeaker => self.perform(&Command::NextSpeaker),
            Action::Reattribute => {
                self.correct_last_mark(|id| Overlay::PickPerson(PersonPurpose::Reattribute(id)))
            }
            Action::ChangeMode => {
                self.correct_last_mark(|id| Overlay::PickMode(ModePurpose::Recode(id)))
            }
            Action::MissedMark => self.ask_for(Purpose::MissedMark),
            Action::BackdateStart => self.ask_for(Purpose::BackdateStart),
            Action::RepeatRound => self.perform(&Command::RepeatRound),
            Action::InsertRound => self.push(Overlay::PickRound { selected: 0 }),
            Action::Agenda => self.open_agenda(),
            Action::Unanswered => self.push(Overlay::Unanswered { selected: 0 }),
            Action::ReleaseFloor => self.perform(&Command::ReleaseFloor),
            Action::Presence => self.push(Overlay::PickPerson(PersonPurpose::Presence)),
            Action::Consent => self.push(Overlay::PickPerson(PersonPurpose::Consent)),
            Action::Reveal => self.perform(&Command::RevealPoll),
            Action::Snooze => self.snooze(),
            Action::NotSo => self.answer_alert(|id| Command::RejectAlert { id }),
            _ => self.act_in_rounds(action),
        }
    }

    /// At the round on the screen, with a few of those before it.
    fn open_agenda(&mut self) -> Vec<Effect> {
        const BEFORE: usize = 3;
        let current = self.session().and_then(|s| s.agenda().current_index());
        let first = current.unwrap_or(0).saturating_sub(BEFORE);
        let scroll = u16::try_from(first).unwrap_or(u16::MAX);
        self.push(Overlay::Agenda { scroll })
    }

    /// What is the same on every screen that a round is held on.
    pub(super) fn act_in_rounds(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::StartOrPause => self.start_or_pause(),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::UndoList => self.open_undo_list(),
            Action::Extend => self.perform(&Command::Extend {
                by: STEP,
                payment: Payment::Late,
            }),
            Action::Bill => self.ask_for_time(),
            Action::Shorten => self.perform(&Command::Shorten { by: STEP }),
            Action::NextRound => self.next_round(),
            Action::PreviousRound => self.perform(&Command::PreviousRound),
            Action::Note => self.ask_for(Purpose::Note),
            Action::Park => self.ask_for(Purpose::Park),
            _ => Vec::new(),
        }
    }

    /// Starting a round shows it, wherever one is.
    pub(super) fn start_or_pause(&mut self) -> Vec<Effect> {
        let command = match self.session().map(Session::phase) {
            Some(Phase::Lobby | Phase::BetweenRounds) => Command::StartRound,
            Some(Phase::Running) => Command::Pause,
            Some(Phase::Paused) => Command::Resume,
            Some(Phase::Closed) | None => return Vec::new(),
        };
        let mut effects = Vec::new();
        if command == Command::StartRound {
            effects.extend(self.bring_promises());
        }
        effects.extend(self.perform(&command));
        if command == Command::StartRound && !effects.is_empty() {
            self.screen = self.screen_behind();
        }
        effects
    }

    /// The round on the screen began so long ago; one that waits is started first.
    pub(super) fn began_ago(&mut self, length: Duration) -> Vec<Effect> {
        let mut effects = Vec::new();
        match self.session().map(Session::phase) {
            Some(Phase::Lobby | Phase::BetweenRounds) => {
                effects = self.start_or_pause();
                if effects.is_empty() {
                    return effects;
                }
            }
            Some(Phase::Running | Phase::Paused) => {}
            Some(Phase::Closed) | None => return Vec::new(),
        }
        let slot = self
            .session()
            .and_then(|session| session.agenda().current());
        let started = slot.and_then(|slot| slot.started).unwrap_or(self.now);
        let since = self.now.since(started);
        if since >= length {
            let length = length_of_time(since, &self.words);
            let words = self
                .words
                .fill("notice-began-already", &[("length", length.into())]);
            self.say(Tone::Refused, words);
            return effects;
        }
        let by = length.saturating_sub(since);
        let done = self.began_words(length);
        effects.extend(self.perform_and_say(&Command::BackdateStart { by }, done));
        effects
    }

    /// That the round on the screen began so long ago.
    pub(super) fn began_words(&self, length: Duration) -> String {
        let length = length_of_time(length, &self.words);
        self.words
            .fill("notice-began", &[("length", length.into())])
    }

    /// After the last round comes the close.
    pub(super) fn next_round(&mut self) -> Vec<Effect> {
        let is_last = |session: &Session| session.agenda().next().is_none();
        let was_last = self.session().is_some_and(is_last);
        let left = self
            .session()
            .and_then(|session| session.agenda().current());
        let left = left
            .filter(|slot| slot.is_running())
            .map(|slot| rounds::name(slot, &self.words).to_owned());
        let effects = self.perform(&Command::NextRound);
        if let Some(name) = left.filter(|_| !effects.is_empty()) {
            let back = self.keymap.key_for(self.place(), Action::PreviousRound);
            let back = back
                .map(|key| {
                    let back = self
                        .words
                        .fill("notice-goes-back", &[("key", key.to_string().into())]);
                    format!(" {back}")
                })
                .unwrap_or_default();
            let over = self
                .words
                .fill("notice-round-over", &[("round", name.into())]);
            self.say(Tone::Done, format!("{over}{back}"));
        }
        let nothing_follows = self.session().is_some_and(|session| {
            is_last(session) && session.agenda().current().is_some_and(Slot::has_ended)
        });
        if was_last && nothing_follows {
            self.notice = None;
            self.screen = Screen::Close;
        }
        effects
    }

    fn snooze(&mut self) -> Vec<Effect> {
        let effects = self.answer_alert(|id| Command::SnoozeAlert { id });
        if !effects.is_empty() {
            self.say(Tone::Done, self.word("notice-snoozed"));
        }
        effects
    }

    /// The most helpful thing to do now: answer the warning, start the round, reveal the poll, or nothing.
    fn highlighted_on_stage(&mut self) -> Vec<Effect> {
        let Some(session) = self.session() else {
            return Vec::new();
        };
        if session.standing_alert(self.now).is_some() {
            return self.answer_alert(|id| Command::TakeCounterMove { id });
        }
        match session.phase() {
            Phase::BetweenRounds | Phase::Lobby => self.start_or_pause(),
            Phase::Paused => self.perform(&Command::Resume),
            Phase::Running if self.poll_is_complete() => self.perform(&Command::RevealPoll),
            Phase::Running if self.round_is_over() => self.next_round(),
            Phase::Running if self.is_promises_round() => self.open_promises(),
            Phase::Running | Phase::Closed => Vec::new(),
        }
    }

    /// Whether everybody here has answered the poll that is not revealed yet.
    pub fn poll_is_complete(&self) -> bool {
        self.session().is_some_and(|session| {
            session.current_poll().is_some_and(|poll| {
                !poll.revealed
                    && session
                        .participants()
                        .all(|p| poll.answers.iter().any(|a| a.who == p.id))
            })
        })
    }

    /// Whether the time of the running round is up.
    pub fn round_is_over(&self) -> bool {
        self.session()
            .and_then(|s| s.remaining(self.now))
            .is_some_and(|remaining| remaining.left().is_zero())
    }

    fn answer_alert(&mut self, command: impl FnOnce(AlertId) -> Command) -> Vec<Effect> {
        let standing = self
            .session()
            .and_then(|s| s.standing_alert(self.now))
            .map(|raised| raised.alert.id);
        match standing {
            Some(id) => self.perform(&command(id)),
            None => Vec::new(),
        }
    }

    /// A person's key gives the floor; in a poll it asks for the answer, until all are revealed.
    pub(super) fn person_on_stage(&mut self, who: PersonId) -> Vec<Effect> {
        let Some(session) = self.session() else {
            return Vec::new();
        };
        if session.round_kind() != Some(RoundKind::Poll) {
            return self.perform(&Command::ToggleFloor { who });
        }
        match session.current_poll() {
            None => self.refuse(&Refusal::NotRunning),
            Some(poll) if poll.revealed => self.perform(&Command::ToggleFloor { who }),
            Some(_) if !session.participants().any(|p| p.id == who) => {
                let refusal = not_polled(session, who);
                self.refuse(&refusal)
            }
            Some(_) => self.push(Overlay::PollAnswer {
                who,
                position: None,
            }),
        }
    }

    /// Whether a person's key takes an answer to a poll.
    pub(super) fn polls(&self) -> bool {
        self.session()
            .and_then(Session::current_poll)
            .is_some_and(|poll| !poll.revealed)
    }

    fn correct_last_mark(&mut self, overlay: impl FnOnce(MarkId) -> Overlay) -> Vec<Effect> {
        let last = self
            .session()
            .and_then(|session| session.marks().newest_first().next());
        if let Some(mark) = last {
            self.push(overlay(mark.id))
        } else {
            self.say(Tone::Refused, self.word("notice-nothing-marked"));
            Vec::new()
        }
    }
}

/// Why somebody does not answer a poll.
fn not_polled(session: &Session, who: PersonId) -> Refusal {
    let name = session.name(who).to_owned();
    match session.person(who) {
        Some(person) if person.observer => Refusal::Observer(name),
        Some(_) | None => Refusal::NotPresent(name),
    }
}
