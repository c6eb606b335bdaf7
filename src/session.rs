//! The meeting as pure data: a [`Session`] is its events folded by `apply`, and this module answers what one may ask of
//! it. Nothing in here reads a clock, a file or the terminal; time is an argument.

pub mod agenda;
pub mod alert;
mod apply;
mod balance;
pub mod ballot;
pub mod bill;
mod chance;
pub mod clock;
pub mod command;
pub mod commitment;
pub mod counter_move;
mod decide;
pub mod event;
pub mod floor;
mod lookout;
mod mark;
mod marks;
mod moment;
pub mod moves;
pub mod pattern;
mod person;
pub mod pledge;
mod projector;
pub mod promise;
pub mod proposal;
pub mod refusal;
mod rehearsed;
mod roster;
pub mod schedule;
mod speech;
pub mod undo;
mod voices;
mod watch;

use std::time::Duration;

use jiff::civil;

pub use agenda::{Agenda, Progress, Remaining, Slot};
use alert::{AlertId, RaisedAlert};
pub use balance::{Balance, Leaning, MapPoint, balance, map_point};
use ballot::{Ballot, BallotBox, BallotId, BallotState, OpenBox, Poll};
pub use chance::Chance;
use clock::Clock;
pub use command::Command;
use commitment::{Commitment, Decision};
pub use event::{Event, GapCause, Origin, Recorded, RoundEnd, Seq};
use floor::{Floor, Times, TurnOrder};
pub use lookout::{Lookout, LookoutSettings};
pub use mark::{Mark, MarkId, Mode};
pub use marks::{Counts, Marks, Talk};
use moment::in_whole_millis;
pub use moment::{Moment, millis};
use pattern::{Context, Muted, Record};
pub use person::{Consent, Movement, Person, PersonId};
use pledge::Given;
pub use projector::Projector;
use promise::Promises;
use proposal::Proposal;
pub use refusal::Refusal;
pub use rehearsed::Rehearsed;
pub use roster::Roster;
pub use speech::{Coding, Import, Speech, SpokenTurn, TalkFacts, TalkPart, TurnId};
use undo::Changes;
pub use voices::PutBack;
use voices::PutBacks;
pub use watch::{Change, GroupState, Shown, Warning, Watch};

use crate::plan::{Plan, RoundKind};
use crate::tally::Paper;

/// What is fixed when a session begins; the journal's first line.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    pub plan: Plan,
    /// The local date and time at which [`Moment::START`] is.
    pub started: civil::DateTime,
    /// For random speaking orders, so that the same events always give the same order.
    pub seed: u64,
    /// Where the session comes from, when it was not held with colead.
    pub imported: Option<Import>,
    /// Set when its people are simulated.
    pub rehearsal: Option<Rehearsed>,
}

/// A meeting, as it stands after its events so far, and with what is in the box of a secret ballot while one is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    opening: Opening,
    /// The opening's, unless it was changed before the first round.
    plan: Plan,
    seq: Seq,
    last: Moment,

    people: Vec<Person>,
    people_ever: u16,
    movements: Vec<Movement>,
    times: Times,
    floor: Option<Floor>,

    clock: Clock,
    paused: Option<Moment>,
    /// Not settled yet, oldest first.
    gaps: Vec<Gap>,
    agenda: Agenda,
    began: Option<Moment>,
    baseline: Duration,

    marks: Marks,
    changes: Changes,
    put_backs: PutBacks,
    speech: Speech,
    notes: Vec<Note>,
    parked: Vec<Note>,

    state: GroupState,
    state_since: Moment,
    judged: Judged,
    alerts: Vec<RaisedAlert>,
    /// Whether warnings come to the facilitator first.
    console: bool,
    projector: Projector,

    polls: Vec<Poll>,
    proposal: Proposal,
    ballots: Vec<Ballot>,
    decision: Option<Decision>,
    pledges: Vec<Given>,
    promises: Promises,
    commitments: Vec<Commitment>,
    commitments_ever: u16,
    closed: Option<Moment>,
}

/// Time that went by without the program, waiting to be settled by the facilitator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    pub length: Duration,
    pub cause: GapCause,
    pub until: Moment,
    /// The round that was running.
    pub slot: usize,
}

/// Since when, on the running clock, the same patterns are judged, and when somebody last had the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Judged {
    muted: Muted,
    since: Moment,
    heard: Moment,
}

impl Default for Judged {
    fn default() -> Self {
        Self {
            muted: Muted::ALL,
            since: Moment::START,
            heard: Moment::START,
        }
    }
}

/// Something written down, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub text: String,
    pub at: Moment,
    /// The round during which it was taken.
    pub slot: Option<usize>,
}

/// Where the session is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    Lobby,
    /// A round is on the screen and has not started, or is over.
    BetweenRounds,
    Running,
    Paused,
    Closed,
}

impl Session {
    /// A session with nothing but its plan: everybody on it is there, in the plan's order.
    pub fn new(opening: Opening) -> Self {
        let people: Vec<Person> = (0u16..)
            .zip(&opening.plan.people)
            .map(|(number, planned)| Person {
                id: PersonId(number),
                name: planned.name.clone(),
                role: planned.role.clone(),
                observer: planned.observer,
                present: true,
                consent: Consent::default(),
            })
            .collect();
        let mut times = Times::default();
        for person in &people {
            times.arrive(person.id, Moment::START);
        }
        Self {
            agenda: Agenda::from_plan(&opening.plan),
            plan: opening.plan.clone(),
            people_ever: u16::try_from(people.len()).unwrap_or(u16::MAX),
            opening,
            seq: Seq::default(),
            last: Moment::START,
            people,
            movements: Vec::new(),
            times,
            floor: None,
            clock: Clock::default(),
            paused: None,
            gaps: Vec::new(),
            began: None,
            baseline: Duration::ZERO,
            marks: Marks::default(),
            changes: Changes::default(),
            put_backs: PutBacks::default(),
            speech: Speech::default(),
            notes: Vec::new(),
            parked: Vec::new(),
            state: GroupState::default(),
            state_since: Moment::START,
            judged: Judged::default(),
            alerts: Vec::new(),
            console: false,
            projector: Projector::default(),
            polls: Vec::new(),
            proposal: Proposal::default(),
            ballots: Vec::new(),
            decision: None,
            pledges: Vec::new(),
            promises: Promises::default(),
            commitments: Vec::new(),
            commitments_ever: 0,
            closed: None,
        }
    }

    /// Decides on `command` and applies what comes of it; the events are the caller's to keep.
    ///
    /// # Errors
    /// The reason why nothing comes of it; the session is as it was.
    pub fn perform(&mut self, command: &Command, now: Moment) -> Result<Vec<Recorded>, Refusal> {
        let now = now.max(self.last);
        let events = decide::decide(self, command, now)?;
        Ok(events
            .into_iter()
            .map(|event| self.record(event, now))
            .collect())
    }

    /// Takes one paper of a secret ballot. It is no event and leaves none: what was handed in is on record when the ballot
    /// is counted. Until then it has to be kept beside the events ([`Self::open_box`]).
    ///
    /// # Errors
    /// The reason why it was not taken; the session is as it was.
    pub fn hand_in(&mut self, who: PersonId, paper: Paper) -> Result<(), Refusal> {
        decide::hand_in(self, who, &paper)?;
        self.take_paper(who, paper);
        Ok(())
    }

    /// The box of the secret ballot that is open.
    pub fn open_box(&self) -> Option<OpenBox> {
        let ballot = self.open_ballot().filter(|ballot| ballot.is_secret())?;
        Some(OpenBox {
            ballot: ballot.id,
            contents: ballot.sealed.clone(),
            entitled: ballot.electorate.len(),
            options: ballot.terms.options.len(),
        })
    }

    /// Puts back what was handed in before the program ended; says whether it belongs to the ballot that is open.
    pub fn put_back(&mut self, ballot: BallotId, contents: BallotBox) -> bool {
        self.put_back_box(ballot, contents)
    }

    fn record(&mut self, event: Event, t: Moment) -> Recorded {
        let recorded = Recorded {
            n: Seq(self.seq.0 + 1),
            t,
            event,
        };
        self.apply(&recorded);
        recorded
    }

    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The number of the last event; 0 when nothing has happened.
    pub fn seq(&self) -> Seq {
        self.seq
    }

    /// When the last event happened.
    pub fn last_moment(&self) -> Moment {
        self.last
    }

    pub fn phase(&self) -> Phase {
        if self.closed.is_some() {
            Phase::Closed
        } else if self.paused.is_some() {
            Phase::Paused
        } else {
            match self.agenda.current() {
                None => Phase::Lobby,
                Some(slot) if slot.is_running() => Phase::Running,
                Some(_) => Phase::BetweenRounds,
            }
        }
    }

    /// In seating order.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    pub fn person(&self, who: PersonId) -> Option<&Person> {
        self.people.iter().find(|p| p.id == who)
    }

    /// The name under which somebody is known; "somebody" for a number that nobody has.
    pub fn name(&self, who: PersonId) -> &str {
        self.person(who).map_or("somebody", |p| p.name.as_str())
    }

    /// Present people who take part, in seating order.
    pub fn participants(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|p| p.present && !p.observer)
    }

    /// Who came and went, in order; who was there from the beginning is not in it.
    pub fn movements(&self) -> &[Movement] {
        &self.movements
    }

    /// When the first round started.
    pub fn began(&self) -> Option<Moment> {
        self.began
    }

    pub fn floor(&self) -> Option<Floor> {
        self.floor
    }

    /// Of the round on the screen.
    pub fn turn_order(&self) -> &TurnOrder {
        static NOBODY: TurnOrder = TurnOrder::NOBODY;
        self.agenda.current().map_or(&NOBODY, |slot| &slot.turns)
    }

    /// What the running clock reads at `moment`.
    pub fn running(&self, moment: Moment) -> Moment {
        self.clock.read(moment)
    }

    /// How long somebody has had the floor in all by `now`, the present turn included.
    pub fn talk_time(&self, who: PersonId, now: Moment) -> Duration {
        self.times.talked(who) + self.turn_time(who, now)
    }

    /// How long the present turn of `who` has lasted; zero for people without the floor.
    pub fn turn_time(&self, who: PersonId, now: Moment) -> Duration {
        match self.floor {
            Some(floor) if floor.who == who => self.running(now).since(floor.since),
            Some(_) | None => Duration::ZERO,
        }
    }

    /// How long somebody has been in the room while the clock ran.
    pub fn attended(&self, who: PersonId, now: Moment) -> Duration {
        self.times.attended(who, self.running(now))
    }

    pub fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// What is left of the round on the screen.
    pub fn remaining(&self, now: Moment) -> Option<Remaining> {
        let slot = self.agenda.current()?;
        Some(slot.remaining(self.running(now), self.participants().count()))
    }

    /// The gap to be settled next.
    pub fn gap(&self) -> Option<Gap> {
        self.gaps.first().copied()
    }

    pub fn marks(&self) -> &Marks {
        &self.marks
    }

    /// The turns of an imported session; none of any other.
    pub fn speech(&self) -> &Speech {
        &self.speech
    }

    /// Where the session comes from, when it was not held with colead.
    pub fn imported(&self) -> Option<&Import> {
        self.opening.imported.as_ref()
    }

    /// Set when its people are simulated.
    pub fn rehearsal(&self) -> Option<&Rehearsed> {
        self.opening.rehearsal.as_ref()
    }

    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    pub fn parked(&self) -> &[Note] {
        &self.parked
    }

    /// What bears on how marks are read at `now`, beside the marks.
    pub fn context(&self, now: Moment) -> Context {
        let heard = if self.floor.is_some() {
            self.running(now)
        } else {
            self.judged.heard
        };
        Context {
            muted: self.judged.muted,
            since: self.judged.since,
            heard,
            record: Record::ByHand,
        }
    }

    /// Who counts in the figures, and who of them is here.
    pub fn roster(&self) -> Roster {
        Roster::of(&self.people)
    }

    /// The state that the room was shown last.
    pub fn state(&self) -> GroupState {
        self.state
    }

    /// Since when that state is shown.
    pub fn state_since(&self) -> Moment {
        self.state_since
    }

    /// The same as far as the room has seen it: what stands for a warning that the facilitator keeps back is mixed.
    pub fn public_state(&self) -> GroupState {
        let kept_back = self.alerts.iter().any(|raised| {
            !raised.public
                && raised.cleared.is_none()
                && self.state.pattern() == Some(raised.alert.pattern)
        });
        if kept_back {
            GroupState::Mixed
        } else {
            self.state
        }
    }

    pub fn alerts(&self) -> &[RaisedAlert] {
        &self.alerts
    }

    pub fn alert(&self, id: AlertId) -> Option<&RaisedAlert> {
        self.alerts.iter().find(|raised| raised.alert.id == id)
    }

    /// Whether the facilitator has a screen of their own, to which warnings come first.
    pub fn has_console(&self) -> bool {
        self.console
    }

    /// What the projector is to show.
    pub fn projector(&self) -> &Projector {
        &self.projector
    }

    /// The alert whose banner is up at `now` on every screen.
    pub fn public_alert(&self, now: Moment) -> Option<&RaisedAlert> {
        self.standing_alert(now).filter(|raised| raised.public)
    }

    /// The alert whose banner is up at `now`.
    pub fn standing_alert(&self, now: Moment) -> Option<&RaisedAlert> {
        self.alerts
            .iter()
            .rev()
            .find(|raised| raised.on_screen(now))
    }

    pub fn polls(&self) -> &[Poll] {
        &self.polls
    }

    /// The poll of the round on the screen.
    pub fn current_poll(&self) -> Option<&Poll> {
        let current = self.agenda.current_index()?;
        self.polls.iter().find(|poll| poll.slot == current)
    }

    pub fn proposal(&self) -> &Proposal {
        &self.proposal
    }

    pub fn ballots(&self) -> &[Ballot] {
        &self.ballots
    }

    pub fn ballot(&self, id: BallotId) -> Option<&Ballot> {
        self.ballots.iter().find(|ballot| ballot.id == id)
    }

    pub fn open_ballot(&self) -> Option<&Ballot> {
        self.ballots
            .iter()
            .find(|ballot| ballot.state == BallotState::Open)
    }

    /// The ballot that was counted last.
    pub fn last_counted(&self) -> Option<&Ballot> {
        self.ballots
            .iter()
            .rev()
            .find(|ballot| matches!(ballot.state, BallotState::Closed(_)))
    }

    pub fn decision(&self) -> Option<&Decision> {
        self.decision.as_ref()
    }

    pub fn commitments(&self) -> &[Commitment] {
        &self.commitments
    }

    pub fn is_closed(&self) -> bool {
        self.closed.is_some()
    }

    /// When the session was closed, unless it is open.
    pub fn closed_at(&self) -> Option<Moment> {
        self.closed
    }

    /// The kind of the round on the screen.
    pub fn round_kind(&self) -> Option<RoundKind> {
        self.agenda.current().map(|slot| slot.round.kind)
    }

    /// The local time of day at `moment`, with its seconds.
    pub fn local_time(&self, moment: Moment) -> civil::DateTime {
        let millis = i64::try_from(moment.as_millis()).unwrap_or(i64::MAX);
        self.opening
            .started
            .saturating_add(jiff::SignedDuration::from_millis(millis))
    }
}
