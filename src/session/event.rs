//! What happened, in the past tense. A session is nothing but its events, folded by `apply`.

use std::time::Duration;

use jiff::civil::Date;

use super::GroupState;
use super::alert::{Alert, AlertId};
use super::ballot::{BallotId, Position, Terms, TieStep, Unsealed};
use super::commitment::CommitmentId;
use super::pledge::Pledge;
use super::promise::{Fate, Promise, Promised};
use super::proposal::{Hearing, Settled};
use super::{Consent, MarkId, Mode, Moment, PersonId, Projector, TurnId};
use crate::plan::{Plan, Round};
use crate::tally::{Outcome, Paper};

/// Place of an event in its session, from 1: the journal's `n`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seq(pub u32);

/// One fact about the session.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    PersonAdded {
        who: PersonId,
        name: String,
        role: Option<String>,
        observer: bool,
    },
    PersonRenamed {
        who: PersonId,
        name: String,
    },
    /// Only of somebody of whom nothing else is recorded.
    PersonRemoved {
        who: PersonId,
    },
    /// The new seating order of everybody.
    PeopleReordered {
        order: Vec<PersonId>,
    },
    ObserverChanged {
        who: PersonId,
        observer: bool,
    },
    PresenceChanged {
        who: PersonId,
        present: bool,
    },
    ConsentChanged {
        who: PersonId,
        consent: Consent,
    },

    FloorGiven {
        who: PersonId,
    },
    FloorReleased,

    ContributionMarked {
        id: MarkId,
        who: PersonId,
        mode: Mode,
        /// When it was made; earlier than the event for a mark added later.
        at: Moment,
    },
    ContributionRecoded {
        id: MarkId,
        mode: Mode,
    },
    ContributionReattributed {
        id: MarkId,
        who: PersonId,
    },
    /// A turn of an imported session has ended; its mode is open until a mark of the same person stands at its end.
    TurnSpoken {
        turn: TurnId,
        /// `None` when nobody knows.
        who: Option<PersonId>,
        length: Duration,
        text: Option<String>,
    },
    /// What somebody who codes the meeting a second time says a turn did; `None` takes it back. Counts for nothing but
    /// the comparison of the two.
    TurnCoded {
        turn: TurnId,
        coder: String,
        mode: Option<Mode>,
    },
    /// A lead that nobody took up is before the room once more, until it is put away or another round begins.
    LeadPutBack {
        lead: MarkId,
    },
    LeadPutAway,
    /// The change recorded as event `of` no longer holds.
    Undone {
        of: Seq,
    },
    /// The change recorded as event `of` holds again.
    Redone {
        of: Seq,
    },

    /// Starts a round, or goes on with one that was left.
    RoundStarted {
        slot: usize,
        /// The length it is given on its first start, from its timebox and the people present.
        length: Duration,
    },
    RoundEnded {
        slot: usize,
        how: RoundEnd,
    },
    /// The round on the screen is another one, which has not started yet.
    RoundChosen {
        slot: usize,
    },
    RoundExtended {
        slot: usize,
        by: Duration,
    },
    RoundShortened {
        slot: usize,
        by: Duration,
    },
    /// A round to come is not held: its time pays for another one.
    RoundDropped {
        slot: usize,
    },
    /// The round began that much earlier than somebody pressed the key.
    RoundStartMoved {
        slot: usize,
        earlier_by: Duration,
    },
    RoundInserted {
        slot: usize,
        round: Box<Round>,
        origin: Origin,
        /// Which time its section is held, from 1.
        cycle: u8,
    },
    /// Before the first round, the plan became another one. People are not in it: who is here has facts of its own.
    PlanChanged {
        plan: Box<Plan>,
    },
    SpeakingOrderSet {
        order: Vec<PersonId>,
    },
    Paused,
    Resumed,
    /// Time went by without the program, up to now: the laptop slept, or the program was not running. Every clock
    /// leaves it out.
    GapNoticed {
        length: Duration,
        cause: GapCause,
    },
    /// Counted, the oldest gap that was not settled is taken off the time of its round. What people did meanwhile
    /// nobody saw, so that talk time, presence and patterns leave it out either way.
    GapSettled {
        counted: bool,
    },

    NoteTaken {
        text: String,
    },
    IdeaParked {
        text: String,
    },

    /// The room now shows this state on the map.
    StateShown {
        state: GroupState,
    },
    AlertRaised {
        alert: Box<Alert>,
    },
    AlertCleared {
        id: AlertId,
    },
    AlertSnoozed {
        id: AlertId,
        until: Moment,
    },
    /// The room said: not so.
    AlertRejected {
        id: AlertId,
    },
    CounterMoveTaken {
        id: AlertId,
        slot: usize,
    },
    /// The facilitator has a screen of their own from now on, to which warnings come first.
    ConsoleOpened,
    /// The one screen there is is everybody's again.
    ConsoleClosed,
    /// A warning that only the facilitator had seen is shown to the room.
    AlertPromoted {
        id: AlertId,
    },
    /// The projector shows something else.
    ProjectorSet {
        shows: Projector,
    },

    PollOpened {
        slot: usize,
    },
    PollAnswered {
        who: PersonId,
        position: Position,
        /// 0–4.
        conviction: u8,
    },
    PollRevealed,

    ProposalStated {
        text: String,
    },
    ProposalAmended {
        text: String,
        /// The ballot whose objections the new text answers.
        answers: Option<BallotId>,
    },
    /// The group does this now with the present version.
    HearingMoved {
        to: Hearing,
    },
    BallotOpened {
        id: BallotId,
        terms: Box<Terms>,
        /// Who may vote, frozen here.
        electorate: Vec<PersonId>,
    },
    /// As said or handed in, by name; a later one replaces it until the ballot closes. A vote of a secret ballot is none:
    /// it would tell who voted when.
    VoteCast {
        who: PersonId,
        paper: Paper,
    },
    VoteWithdrawn {
        who: PersonId,
    },
    /// Why somebody objects or stands aside.
    ReasonGiven {
        ballot: BallotId,
        who: PersonId,
        text: String,
    },
    BallotClosed {
        id: BallotId,
        outcome: Box<Outcome>,
        /// Of a secret ballot: who has voted, and the papers.
        unsealed: Option<Box<Unsealed>>,
    },
    /// Said openly after a secret show of signs.
    ObjectionHeard {
        ballot: BallotId,
        text: String,
    },
    /// A step on the ladder that breaks ties between options.
    RungTaken {
        ballot: BallotId,
        step: TieStep,
    },
    /// Ended without a count.
    BallotCancelled {
        id: BallotId,
    },
    /// How the objection of somebody in a counted ballot ended, when no new text answers it.
    ObjectionSettled(Settled),

    DecisionRecorded {
        text: String,
        ballot: Option<BallotId>,
        review: Option<Date>,
    },
    ReviewDateSet {
        review: Option<Date>,
    },
    /// The group ends without a decision, and says why.
    NoDecisionDeclared {
        why: String,
    },
    /// How far somebody will carry the decision out.
    PledgeGiven {
        who: PersonId,
        pledge: Pledge,
    },
    CommitmentMade {
        id: CommitmentId,
        owner: PersonId,
        deed: String,
        due: Option<Date>,
    },
    CommitmentChanged {
        id: CommitmentId,
        owner: PersonId,
        deed: String,
        due: Option<Date>,
    },
    /// How everybody will know that it is done.
    CommitmentCheckSet {
        id: CommitmentId,
        check: Option<String>,
    },
    CommitmentDropped {
        id: CommitmentId,
    },
    /// What was promised in earlier sessions and is open comes before the group.
    PromisesBrought {
        promises: Vec<Promise>,
    },
    /// What became of a promise of the session with this id; of this one when there is none, then also after its close.
    PromiseSettled {
        session: Option<String>,
        what: Promised,
        fate: Fate,
        on: Date,
    },

    SessionClosed,
    SessionReopened,
}

/// How a round came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoundEnd {
    /// The facilitator went on.
    Finished,
    /// Its time was up and the plan said to go on by itself.
    TimeUp,
    /// Left for a counter-move or an inserted round; the rest of it follows in a round of its own.
    Interrupted,
    /// Left in order to go back; it can be taken up again.
    Left,
    /// Never started.
    Skipped,
}

/// Where a round on the agenda comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    Plan,
    /// A further cycle of a section that goes on until a ballot decides.
    Cycle,
    CounterMove(AlertId),
    Inserted,
    /// Goes through what earlier sessions promised.
    Promised,
    Repeated,
    /// The rest of a round that was interrupted.
    Continued,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GapCause {
    Slept,
    /// The program was not running.
    Away,
}

/// An event with its place and time: a line of the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    pub n: Seq,
    pub t: Moment,
    pub event: Event,
}
