//! What somebody asked for. `decide` says what comes of it.

use std::time::Duration;

use jiff::civil::Date;

use super::alert::{AlertId, Observation};
use super::ballot::{BallotId, Position, Terms, TieBreak};
use super::bill::Payment;
use super::commitment::CommitmentId;
use super::event::GapCause;
use super::pledge::Pledge;
use super::promise::{Fate, Promise, Promised};
use super::proposal::{Hearing, Settled};
use super::{Chance, Consent, MarkId, Mode, Moment, PersonId, Projector, TurnId};
use crate::plan::{Plan, Round};
use crate::tally::Paper;

/// A wish of the facilitator, of the clock, or of the detector.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    AddPerson {
        name: String,
        role: Option<String>,
        observer: bool,
    },
    RenamePerson {
        who: PersonId,
        name: String,
    },
    RemovePerson {
        who: PersonId,
    },
    /// One seat up or down.
    MovePerson {
        who: PersonId,
        down: bool,
    },
    SetObserver {
        who: PersonId,
        observer: bool,
    },
    SetPresence {
        who: PersonId,
        present: bool,
    },
    SetConsent {
        who: PersonId,
        consent: Consent,
    },

    /// Gives the floor; takes it back from whoever has it already.
    ToggleFloor {
        who: PersonId,
    },
    /// The next person of a go-round, or nobody when all have spoken.
    NextSpeaker,
    ReleaseFloor,

    /// Marks the contribution of whoever has the floor.
    Mark {
        mode: Mode,
    },
    /// A contribution that was missed when it was made.
    MarkMissed {
        who: PersonId,
        mode: Mode,
        at: Moment,
    },
    Recode {
        id: MarkId,
        mode: Mode,
    },
    Reattribute {
        id: MarkId,
        who: PersonId,
    },
    /// What a turn of an imported session did, by whoever reads it. Without a coder's name it counts; a second coder
    /// gives one, and may take a mark back.
    CodeTurn {
        turn: TurnId,
        coder: Option<String>,
        mode: Option<Mode>,
    },
    Undo,
    Redo,
    /// Puts a lead that nobody took up before the room once more.
    PutLeadBack {
        lead: MarkId,
    },
    PutLeadAway,

    StartRound,
    Pause,
    Resume,
    Extend {
        by: Duration,
        payment: Payment,
    },
    Shorten {
        by: Duration,
    },
    BackdateStart {
        by: Duration,
    },
    NextRound,
    PreviousRound,
    /// Straight to another round of the agenda; what lies between is skipped.
    GoToRound {
        slot: usize,
    },
    RepeatRound,
    /// Another plan, before the first round has begun; who is here stays as it is.
    ChangePlan {
        plan: Box<Plan>,
    },
    /// To be held next.
    InsertRound {
        round: Box<Round>,
    },
    NoticeGap {
        length: Duration,
        cause: GapCause,
    },
    SettleGap {
        counted: bool,
    },
    /// Time has passed: go on to the next round where the plan says so.
    PassTime,

    TakeNote {
        text: String,
    },
    ParkIdea {
        text: String,
    },

    Observe(Observation),
    SnoozeAlert {
        id: AlertId,
    },
    RejectAlert {
        id: AlertId,
    },
    TakeCounterMove {
        id: AlertId,
    },
    /// Whether the facilitator has a screen of their own.
    SetConsole {
        open: bool,
    },
    /// Shows the room a warning that only the facilitator has seen.
    PromoteAlert {
        id: AlertId,
    },
    /// Puts something on the projector; a message is a line or two.
    Project {
        shows: Projector,
    },

    AnswerPoll {
        who: PersonId,
        position: Position,
        /// 0–4.
        conviction: u8,
    },
    RevealPoll,

    StateProposal {
        text: String,
    },
    MoveHearing {
        to: Hearing,
    },
    OpenBallot {
        terms: Box<Terms>,
    },
    /// Between the options that were tied in this ballot, by the same people.
    OpenRunoff {
        of: BallotId,
    },
    /// On the same text by a majority, as was fixed before the ballot by consent.
    OpenFallback {
        of: BallotId,
    },
    /// Takes the next step of the ladder.
    BreakTie {
        ballot: BallotId,
        how: TieBreak,
    },
    CastVote {
        who: PersonId,
        paper: Paper,
    },
    WithdrawVote {
        who: PersonId,
    },
    GiveReason {
        ballot: BallotId,
        who: PersonId,
        text: String,
    },
    /// Of a ballot whose votes have names.
    CloseBallot,
    /// Ends a secret ballot: its papers are put in an order drawn by `chance`, and counted.
    CountSecretBallot {
        chance: Chance,
        /// Whether the outcome alone is kept, also where the terms let the numbers be told.
        outcome_only: bool,
    },
    /// An objection that was argued openly after a secret show of signs; nobody's name goes with it.
    HearObjection {
        ballot: BallotId,
        text: String,
    },
    CancelBallot,
    SettleObjection(Settled),

    RecordDecision {
        text: String,
        review: Option<Date>,
    },
    SetReviewDate {
        review: Option<Date>,
    },
    DeclareNoDecision {
        why: String,
    },
    GivePledge {
        who: PersonId,
        pledge: Pledge,
    },
    Commit {
        owner: PersonId,
        deed: String,
        due: Option<Date>,
    },
    ChangeCommitment {
        id: CommitmentId,
        owner: PersonId,
        deed: String,
        due: Option<Date>,
    },
    /// Blank for none.
    SetCheck {
        id: CommitmentId,
        check: String,
    },
    DropCommitment {
        id: CommitmentId,
    },
    /// Puts what is open from earlier sessions before the group, in a round that is held first.
    BringPromises {
        promises: Vec<Promise>,
    },
    SettlePromise {
        session: Option<String>,
        what: Promised,
        fate: Fate,
        /// Today: it may be said long after the session.
        on: Date,
    },

    CloseSession,
    ReopenSession,
}
