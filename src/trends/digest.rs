//! What of one session goes into the trends. Small, so that ten thousand of them can be kept and read at once; the session
//! file stays the truth.

use std::time::Duration;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::session::commitment::Decision;
use crate::session::event::{Event, Recorded};
use crate::session::promise::{Fate, Promised};
use crate::session::{Consent, GroupState, Moment, Session, millis};

/// One session in figures. Lengths are milliseconds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Digest {
    pub id: String,
    pub title: String,
    /// The local date and time at which it began, with its offset.
    pub started: String,
    pub closed: bool,
    pub decided: bool,
    pub planned_ms: u64,
    pub taken_ms: u64,
    pub people: Vec<PersonDigest>,
    /// Turns of an imported meeting that nobody has marked: their kinds are open.
    pub open_turns: u32,
    /// How long each state was shown, in the order of `STATES`; of an imported meeting none was.
    pub states_ms: [u64; 6],
    pub warnings: u32,
    /// Leads that somebody else took up within two turns, of `leads` that can be told of.
    pub taken_up: u32,
    pub leads: u32,
    pub rounds: Vec<RoundDigest>,
    pub commitments: u32,
    /// Of the promises of earlier sessions that were asked about here, and of its own.
    pub kept: u32,
    pub dropped: u32,
    pub reviewed: u32,
}

/// The words of the states, as files have them.
const STATES: [&str; 6] = [
    "forming",
    "mixed",
    "too_many_chefs",
    "no_initiation",
    "one_leader",
    "concurrent",
];

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonDigest {
    pub name: String,
    /// Whether they agreed to be shown by name.
    pub named: bool,
    pub lead: u32,
    pub follow: u32,
    pub both: u32,
    pub talk_ms: u64,
    pub attended_ms: u64,
    pub commitments: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoundDigest {
    pub name: String,
    pub given_ms: u64,
    pub spent_ms: u64,
}

impl RoundDigest {
    /// A round that is over by less than this was on time.
    pub const SLACK: Duration = Duration::from_secs(30);

    /// How much longer it took than it was given.
    pub fn over(&self) -> Duration {
        Duration::from_millis(self.spent_ms.saturating_sub(self.given_ms))
    }
}

/// Watches a fold for what the session itself does not keep: how long each state was shown.
#[derive(Clone, Debug, Default)]
pub struct Tracker {
    state: GroupState,
    since: Moment,
    shown_ms: [u64; 6],
}

impl Tracker {
    /// To be told of every fact, after `session` has folded it.
    pub fn note(&mut self, recorded: &Recorded, session: &Session) {
        if let Event::StateShown { state } = recorded.event {
            self.spend(session.running(recorded.t));
            self.state = state;
        }
    }

    fn spend(&mut self, running: Moment) {
        let index = match self.state {
            GroupState::Forming => 0,
            GroupState::Mixed => 1,
            GroupState::TooManyChefs => 2,
            GroupState::NoInitiation => 3,
            GroupState::OneLeader(_) => 4,
            GroupState::Concurrent => 5,
        };
        self.shown_ms[index] += millis(running.since(self.since));
        self.since = running;
    }

    fn until(&self, running: Moment) -> [u64; 6] {
        let mut all = self.clone();
        all.spend(running);
        all.shown_ms
    }
}

impl Digest {
    pub(super) fn of(session: &Session, id: &str, started: &str, tracker: &Tracker) -> Self {
        let end = session.last_moment();
        let running = session.running(end);
        // A meeting held elsewhere had no plan of ours: nothing of it ran over.
        let is_imported = session.imported().is_some();
        let taken_ms = millis(session.time_taken(end).unwrap_or_default());
        let people = session.people().iter().filter(|person| !person.observer);
        let fates = fates(session);
        let answered = session.uptake().answered;
        let count = |what: &dyn Fn(&(Promised, Fate)) -> bool| {
            u32::try_from(fates.iter().filter(|fate| what(fate)).count()).unwrap_or(u32::MAX)
        };
        Self {
            id: id.to_owned(),
            title: session.plan().title.clone(),
            started: started.to_owned(),
            closed: session.is_closed(),
            decided: matches!(session.decision(), Some(Decision::Made { .. })),
            planned_ms: if is_imported {
                taken_ms
            } else {
                millis(session.time_planned())
            },
            taken_ms,
            people: people
                .map(|person| {
                    let counts = session.marks().counts(person.id);
                    let counted = person.counted();
                    let own = session
                        .commitments()
                        .iter()
                        .filter(|c| c.owner == person.id);
                    PersonDigest {
                        name: person.name.clone(),
                        named: person.consent == Consent::Named,
                        lead: if counted { counts.lead } else { 0 },
                        follow: if counted { counts.follow } else { 0 },
                        both: if counted { counts.both } else { 0 },
                        talk_ms: millis(session.talk_time(person.id, end)),
                        attended_ms: millis(session.attended(person.id, end)),
                        commitments: u32::try_from(own.count()).unwrap_or(u32::MAX),
                    }
                })
                .collect(),
            open_turns: u32::try_from(session.speech().open(session.marks()).1).unwrap_or(u32::MAX),
            states_ms: if is_imported {
                [0; 6]
            } else {
                tracker.until(running)
            },
            warnings: u32::try_from(session.alerts().len()).unwrap_or(u32::MAX),
            taken_up: u32::try_from(answered.taken_up).unwrap_or(u32::MAX),
            leads: u32::try_from(answered.of).unwrap_or(u32::MAX),
            rounds: if is_imported {
                Vec::new()
            } else {
                rounds(session)
            },
            commitments: u32::try_from(session.commitments().len()).unwrap_or(u32::MAX),
            kept: count(&|(what, fate)| is_deed(*what) && *fate == Fate::Kept),
            dropped: count(&|(what, fate)| is_deed(*what) && *fate == Fate::Dropped),
            reviewed: count(&|(what, fate)| !is_deed(*what) && *fate == Fate::Kept),
        }
    }

    /// The day on which it began; none when that cannot be read.
    pub fn day(&self) -> Option<Date> {
        self.started.get(..10)?.parse().ok()
    }

    /// How long each state was shown, by its word.
    pub fn states(&self) -> impl Iterator<Item = (&'static str, u64)> + '_ {
        STATES.into_iter().zip(self.states_ms)
    }
}

const fn is_deed(what: Promised) -> bool {
    matches!(what, Promised::Commitment(_))
}

/// What was said of promises: those brought from earlier sessions, and the session's own.
fn fates(session: &Session) -> Vec<(Promised, Fate)> {
    let promises = session.promises();
    let brought = promises.brought.iter().filter_map(|brought| {
        let said = brought.said?;
        Some((brought.promise.what, said.fate))
    });
    let deeds = session
        .commitments()
        .iter()
        .map(|c| Promised::Commitment(c.id));
    let own = deeds
        .chain([Promised::Decision])
        .filter_map(|what| Some((what, promises.own(what)?.fate)));
    brought.chain(own).collect()
}

/// The rounds that were held to an end.
fn rounds(session: &Session) -> Vec<RoundDigest> {
    let running = session.running(session.last_moment());
    let people = session.participants().count();
    let slots = session.agenda().slots().iter();
    slots
        .filter(|slot| slot.started.is_some())
        .map(|slot| RoundDigest {
            name: slot.round.name.clone(),
            given_ms: millis(slot.length.unwrap_or_else(|| slot.allotted(people))),
            spent_ms: millis(slot.spent(running)),
        })
        .collect()
}
