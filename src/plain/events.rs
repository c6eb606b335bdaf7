//! What happened, in a sentence each: people, rounds, marks, warnings. Proposals, ballots and what follows from them are
//! told by `deciding`.

use std::time::Duration;

use super::standing::{capital, clock, label, left, round_name};
use crate::app::action::{Action, Place};
use crate::app::keys::{Keymap, seat_key};
use crate::plan::{Timebox, write_length};
use crate::session::alert::{Alert, AlertId};
use crate::session::event::{GapCause, Origin, RoundEnd};
use crate::session::undo::{Change, ChangeKind};
use crate::session::{
    Consent, Event, GroupState, MarkId, Moment, Person, PersonId, Projector, Recorded, Session,
};
use crate::ui::spoken;
use crate::words::Words;

/// What the words are taken from: the session after the event, and the names before it.
pub(super) struct Told<'a> {
    pub(super) session: &'a Session,
    pub(super) names: &'a [(PersonId, String)],
    /// Whether only what the room has seen is told.
    pub(super) discreet: bool,
    pub(super) keymap: &'a Keymap,
    pub(super) words: &'a Words,
}

impl Told<'_> {
    /// The event in words; none for what nobody has to hear of.
    pub(super) fn words(&self, recorded: &Recorded) -> Option<String> {
        let session = self.session;
        let words = match &recorded.event {
            Event::PersonAdded { who, observer, .. } => {
                let role = if *observer { ", observing" } else { "" };
                format!(
                    "{} is on the list, key {}{role}.",
                    self.full(*who),
                    self.key(*who)
                )
            }
            Event::PersonRenamed { who, name } => {
                format!("{} is now called {name}.", self.before(*who))
            }
            Event::PersonRemoved { who } => format!("{} is off the list.", self.before(*who)),
            Event::PeopleReordered { .. } => {
                let seats = session.people().iter().enumerate();
                let seats: Vec<String> = seats
                    .map(|(seat, person)| format!("{} {}", seat_key(seat), person.name))
                    .collect();
                format!("Seats: {}.", seats.join(", "))
            }
            Event::ObserverChanged { who, observer } => {
                let does = if *observer { "observes" } else { "takes part" };
                format!("{} {does}.", self.full(*who))
            }
            Event::PresenceChanged { who, present } => {
                let does = if *present { "is here" } else { "has left" };
                format!("{} {does}.", self.full(*who))
            }
            Event::ConsentChanged { who, consent } => {
                format!("{}: {}.", self.full(*who), consent.words())
            }
            Event::FloorGiven { who } => format!("{} has the floor.", self.name(*who)),
            Event::FloorReleased => "Nobody has the floor.".to_owned(),
            Event::ContributionMarked { who, mode, at, .. } => {
                let added = if *at < recorded.t - Duration::from_secs(1) {
                    format!(", added at {at}")
                } else {
                    String::new()
                };
                format!("{}: {}{added}.", self.name(*who), mode.word())
            }
            Event::ContributionRecoded { id, mode } => {
                format!("The mark of {} is now {}.", self.mark(*id), mode.word())
            }
            Event::ContributionReattributed { id, who } => {
                let at = session.marks().get(*id).map_or(recorded.t, |mark| mark.at);
                format!("The mark at {at} is now {}'s.", self.name(*who))
            }
            Event::TurnSpoken {
                who, length, text, ..
            } => {
                let who = who.map_or_else(|| "Somebody".to_owned(), |who| self.name(who));
                match text {
                    Some(text) => format!("{who}: {text}"),
                    None => format!("{who} spoke for {}.", clock(*length)),
                }
            }
            Event::TurnCoded { .. } => return None,
            Event::Undone { of } => {
                let change = session.changes().last_undone().filter(|c| c.seq == *of);
                format!("Undone: {}.", self.change(change))
            }
            Event::Redone { of } => {
                let change = session.changes().last_done().filter(|c| c.seq == *of);
                format!("Done again: {}.", self.change(change))
            }
            event => {
                return self
                    .round_words(event, recorded.t)
                    .or_else(|| self.deciding(event));
            }
        };
        Some(words)
    }

    fn round_words(&self, event: &Event, at: Moment) -> Option<String> {
        let session = self.session;
        let words = match event {
            Event::RoundStarted { slot, .. } => self.started(*slot, at),
            Event::RoundEnded { slot, how } => {
                let how = match how {
                    RoundEnd::Finished => "is over",
                    RoundEnd::TimeUp => "is over, its time was up",
                    RoundEnd::Interrupted => "is interrupted; the rest of it follows",
                    RoundEnd::Left => "is left, to be taken up again",
                    RoundEnd::Skipped => "is skipped",
                };
                format!("{} {how}.", self.round(*slot))
            }
            Event::RoundChosen { slot } => {
                let people = session.participants().count();
                let length = session.agenda().slots().get(*slot)?.allotted(people);
                let start = self.word(Place::Stage, Action::StartOrPause);
                format!(
                    "Next: {}, {}. {start} begins it.",
                    round_name(session, *slot),
                    write_length(length)
                )
            }
            Event::RoundDropped { slot } => {
                format!(
                    "{} is dropped: its time goes to another round.",
                    self.round(*slot)
                )
            }
            Event::RoundExtended { slot, by } => self.lengthened(*slot, *by, "more", at),
            Event::RoundShortened { slot, by } => self.lengthened(*slot, *by, "less", at),
            Event::RoundStartMoved { slot, earlier_by } => {
                format!(
                    "{} began {} earlier.",
                    self.round(*slot),
                    clock(*earlier_by)
                )
            }
            Event::RoundInserted { round, origin, .. } => {
                let how = match origin {
                    Origin::Plan | Origin::Cycle => "comes once more",
                    Origin::CounterMove(_) => "comes as a counter-move",
                    Origin::Inserted => "is inserted",
                    Origin::Promised => "comes first, for what was promised before",
                    Origin::Repeated => "is held once more",
                    Origin::Continued => "comes again, for the rest of it",
                };
                format!("{} {how}.", round.name)
            }
            Event::PlanChanged { .. } => "The plan was changed.".to_owned(),
            Event::SpeakingOrderSet { order } => {
                let names: Vec<String> = order.iter().map(|&who| self.name(who)).collect();
                format!("Speaking order: {}.", names.join(", "))
            }
            Event::Paused => "The clock is paused.".to_owned(),
            Event::Resumed => match session.remaining(at) {
                Some(remaining) => format!("The clock runs again: {}.", left(remaining)),
                None => "The clock runs again.".to_owned(),
            },
            Event::GapNoticed { length, cause } => {
                let cause = match cause {
                    GapCause::Slept => "The computer slept",
                    GapCause::Away => "colead was not running",
                };
                format!("{cause} for {}.", clock(*length))
            }
            Event::GapSettled { counted: true } => "That time is counted.".to_owned(),
            Event::GapSettled { counted: false } => "That time is cut out.".to_owned(),
            Event::LeadPutBack { lead } => {
                format!(
                    "Before the room once more: the lead of {}.",
                    self.mark(*lead)
                )
            }
            Event::LeadPutAway => "The lead is put away again.".to_owned(),
            Event::NoteTaken { text } => format!("Note: {text}"),
            Event::IdeaParked { text } => format!("Parked for later: {text}"),
            event => return self.warning_words(event),
        };
        Some(words)
    }

    fn started(&self, slot: usize, at: Moment) -> String {
        let session = self.session;
        let Some(held) = session.agenda().slots().get(slot) else {
            return "A round begins.".to_owned();
        };
        let time = session.remaining(at).map(left).unwrap_or_default();
        let each = match held.round.time {
            Timebox::PerPerson(each) => format!(", {} each", write_length(each)),
            Timebox::Total(_) => String::new(),
        };
        let invites = spoken::invite(held.round.invites, self.words);
        let invites = invites.map_or(String::new(), |words| format!(", {words}"));
        let question = held.round.question.as_deref();
        let question = question.map_or(String::new(), |question| format!(" {question}"));
        let name = capital(&round_name(session, slot));
        format!("{name} begins: {time}{each}{invites}.{question}")
    }

    fn lengthened(&self, slot: usize, by: Duration, way: &str, at: Moment) -> String {
        let current = self.session.agenda().current_index() == Some(slot);
        let remaining = self.session.remaining(at).filter(|_| current);
        let time = remaining.map_or(String::new(), |remaining| format!(": {}", left(remaining)));
        format!("{}, {} {way}{time}.", self.round(slot), write_length(by))
    }

    fn warning_words(&self, event: &Event) -> Option<String> {
        let words = match event {
            Event::StateShown { state } => {
                let state = match state {
                    GroupState::Forming => "too early to tell",
                    GroupState::Mixed => "mixed",
                    GroupState::TooManyChefs
                    | GroupState::NoInitiation
                    | GroupState::OneLeader(_)
                    | GroupState::Concurrent => {
                        let kept_back = self.discreet && self.session.public_state() != *state;
                        state.pattern().filter(|_| !kept_back)?.words()
                    }
                };
                format!("The map shows: {state}.")
            }
            Event::AlertRaised { alert } => {
                let public = self.session.alert(alert.id)?.public;
                if self.discreet && !public {
                    return None;
                }
                let first = if public {
                    ""
                } else {
                    " Only you see it; `!` shows it to the room."
                };
                format!("{}{first}", self.warning(alert))
            }
            Event::AlertPromoted { id } => {
                let alert = &self.session.alert(*id)?.alert;
                if self.discreet {
                    self.warning(alert)
                } else {
                    format!("The room sees the warning now: {}.", alert.pattern.words())
                }
            }
            Event::AlertCleared { id } => format!("{} no more.", self.alert(*id)?),
            Event::AlertSnoozed { id, until } => {
                format!("{}: put away until {until}.", self.alert(*id)?)
            }
            Event::AlertRejected { id } => {
                format!("{}: the room says it is not so.", self.alert(*id)?)
            }
            Event::CounterMoveTaken { id, slot } => {
                format!("{}: the answer is {}.", self.alert(*id)?, self.round(*slot))
            }
            Event::ConsoleOpened => "Warnings come to this console first.".to_owned(),
            Event::ConsoleClosed => "Warnings are shown to everybody again.".to_owned(),
            Event::ProjectorSet { shows } => match shows {
                Projector::Meeting => "The projector shows the meeting.".to_owned(),
                Projector::Blank => "The projector shows nothing.".to_owned(),
                Projector::Message(text) => format!("The projector says: {text}"),
                Projector::Plan => "The projector shows the plan.".to_owned(),
            },
            _ => return None,
        };
        Some(words)
    }

    fn warning(&self, alert: &Alert) -> String {
        let key = |action| self.word(Place::Stage, action);
        format!(
            "WARNING, {}: {} Ask: \u{201c}{}\u{201d} {} runs {}, {} snoozes, {} says not so.",
            alert.pattern.words(),
            alert.evidence,
            alert.question,
            key(Action::Enter),
            alert.counter_move.name,
            key(Action::Snooze),
            key(Action::NotSo)
        )
    }

    /// `Too many chefs`; none for what the room has not seen.
    fn alert(&self, id: AlertId) -> Option<String> {
        let raised = self.session.alert(id)?;
        let seen = raised.public || !self.discreet;
        seen.then(|| capital(raised.alert.pattern.words()))
    }

    fn change(&self, change: Option<Change>) -> String {
        let Some(change) = change else {
            return "a mark".to_owned();
        };
        let mark = change.kind.mark();
        match change.kind {
            ChangeKind::Marked(_) => {
                let marked = self.session.marks().get(mark);
                let mode = marked.map_or("mark", |mark| mark.mode.word());
                match marked {
                    Some(mark) => format!("{}, {mode} at {}", self.name(mark.who), mark.at),
                    None => mode.to_owned(),
                }
            }
            ChangeKind::Recoded { from, to, .. } => {
                format!(
                    "{} instead of {}, {}",
                    to.word(),
                    from.word(),
                    self.mark(mark)
                )
            }
            ChangeKind::Reattributed { from, to, .. } => {
                format!("{} instead of {}", self.name(to), self.name(from))
            }
        }
    }

    /// `Bo at 12:05`.
    fn mark(&self, id: MarkId) -> String {
        match self.session.marks().get(id) {
            Some(mark) => format!("{} at {}", self.name(mark.who), mark.at),
            None => "somebody".to_owned(),
        }
    }

    fn round(&self, slot: usize) -> &str {
        let slots = self.session.agenda().slots();
        slots.get(slot).map_or("The round", |slot| &slot.round.name)
    }

    /// As the person agreed to be shown.
    pub(super) fn name(&self, who: PersonId) -> String {
        match self.session.person(who) {
            Some(person) if self.discreet => self.seat_or_label(person),
            Some(person) => label(person),
            None => self.before(who).to_owned(),
        }
    }

    /// Where only what is for the room is told, who is not to be named is a seat.
    fn seat_or_label(&self, person: &Person) -> String {
        match person.consent {
            Consent::Unnamed | Consent::NotCounted => format!("Seat {}", self.key(person.id)),
            Consent::Named | Consent::Initials => label(person),
        }
    }

    pub(super) fn full(&self, who: PersonId) -> &str {
        self.session.name(who)
    }

    /// The name before the event.
    fn before(&self, who: PersonId) -> &str {
        let known = self.names.iter().find(|(id, _)| *id == who);
        known.map_or("Somebody", |(_, name)| name)
    }

    fn key(&self, who: PersonId) -> char {
        let seat = self.session.people().iter().position(|p| p.id == who);
        seat.map_or(' ', seat_key)
    }

    /// The key of an action, in backquotes.
    fn word(&self, place: Place, action: Action) -> String {
        let key = self.keymap.key_for(place, action);
        key.map_or(String::new(), |key| format!("`{key}`"))
    }
}
