//! The kinds of lines and their fields: the mirror of [`Event`] on disk. A field of `Event` may be renamed freely; its
//! name here stays, with `rename`.

use std::time::Duration;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::decision::{FateWord, HearingWord, PledgeWord, SettledFields, promised, promises};
use super::paper;
use super::plan::{boxed_plan, boxed_round};
use super::sealed::unsealed_or_none;
use super::vote::{TieStepFields, boxed_outcome, boxed_terms};
use super::words::{
    AlertNumber, BallotNumber, CommitmentNumber, ConsentWord, EventNumber, GapCauseWord,
    MarkNumber, ModeWord, OriginWord, PersonNumber, PositionWord, ProjectorFields, RoundEndWord,
    TurnNumber, ballot_or_none, date, date_or_none, mode_or_none, moment, ms, people,
    person_or_none, state,
};
use super::{alert::boxed_alert, is_own_moment, own_moment, safe};
use crate::plan::{Plan, Round};
use crate::session::alert::{Alert, AlertId};
use crate::session::ballot::{BallotId, Position, Terms, TieStep, Unsealed};
use crate::session::commitment::CommitmentId;
use crate::session::pledge::Pledge;
use crate::session::promise::{Fate, Promise, Promised};
use crate::session::proposal::{Hearing, Settled};
use crate::session::{
    Consent, Event, GapCause, GroupState, MarkId, Mode, Moment, Origin, PersonId, Projector,
    RoundEnd, Seq, TurnId,
};
use crate::tally::{Outcome, Paper};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Event", tag = "kind", rename_all = "snake_case")]
pub(super) enum Record {
    PersonAdded {
        #[serde(with = "PersonNumber")]
        who: PersonId,
        #[serde(deserialize_with = "safe::name")]
        name: String,
        #[serde(
            default,
            deserialize_with = "safe::text_or_none",
            skip_serializing_if = "Option::is_none"
        )]
        role: Option<String>,
        #[serde(default, skip_serializing_if = "is_false")]
        observer: bool,
    },
    PersonRenamed {
        #[serde(with = "PersonNumber")]
        who: PersonId,
        #[serde(deserialize_with = "safe::name")]
        name: String,
    },
    PersonRemoved {
        #[serde(with = "PersonNumber")]
        who: PersonId,
    },
    PeopleReordered {
        #[serde(with = "people")]
        order: Vec<PersonId>,
    },
    ObserverChanged {
        #[serde(with = "PersonNumber")]
        who: PersonId,
        observer: bool,
    },
    PresenceChanged {
        #[serde(with = "PersonNumber")]
        who: PersonId,
        present: bool,
    },
    ConsentChanged {
        #[serde(with = "PersonNumber")]
        who: PersonId,
        #[serde(with = "ConsentWord")]
        consent: Consent,
    },

    FloorGiven {
        #[serde(with = "PersonNumber")]
        who: PersonId,
    },
    FloorReleased,

    ContributionMarked {
        #[serde(with = "MarkNumber")]
        id: MarkId,
        #[serde(with = "PersonNumber")]
        who: PersonId,
        #[serde(with = "ModeWord")]
        mode: Mode,
        #[serde(
            with = "moment",
            default = "own_moment",
            skip_serializing_if = "is_own_moment"
        )]
        at: Moment,
    },
    ContributionRecoded {
        #[serde(with = "MarkNumber")]
        id: MarkId,
        #[serde(with = "ModeWord")]
        mode: Mode,
    },
    ContributionReattributed {
        #[serde(with = "MarkNumber")]
        id: MarkId,
        #[serde(with = "PersonNumber")]
        who: PersonId,
    },
    TurnSpoken {
        #[serde(with = "TurnNumber")]
        turn: TurnId,
        #[serde(
            with = "person_or_none",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        who: Option<PersonId>,
        #[serde(with = "ms", rename = "ms")]
        length: Duration,
        #[serde(
            default,
            deserialize_with = "safe::text_or_none",
            skip_serializing_if = "Option::is_none"
        )]
        text: Option<String>,
    },
    TurnCoded {
        #[serde(with = "TurnNumber")]
        turn: TurnId,
        #[serde(deserialize_with = "safe::name")]
        coder: String,
        #[serde(
            with = "mode_or_none",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        mode: Option<Mode>,
    },
    LeadPutBack {
        #[serde(with = "MarkNumber", rename = "id")]
        lead: MarkId,
    },
    LeadPutAway,
    Undone {
        #[serde(with = "EventNumber")]
        of: Seq,
    },
    Redone {
        #[serde(with = "EventNumber")]
        of: Seq,
    },

    RoundStarted {
        slot: usize,
        #[serde(with = "ms", rename = "ms")]
        length: Duration,
    },
    RoundEnded {
        slot: usize,
        #[serde(with = "RoundEndWord")]
        how: RoundEnd,
    },
    RoundChosen {
        slot: usize,
    },
    RoundExtended {
        slot: usize,
        #[serde(with = "ms", rename = "ms")]
        by: Duration,
    },
    RoundShortened {
        slot: usize,
        #[serde(with = "ms", rename = "ms")]
        by: Duration,
    },
    RoundDropped {
        slot: usize,
    },
    RoundStartMoved {
        slot: usize,
        #[serde(with = "ms", rename = "ms")]
        earlier_by: Duration,
    },
    RoundInserted {
        slot: usize,
        #[serde(with = "boxed_round")]
        round: Box<Round>,
        #[serde(with = "OriginWord")]
        origin: Origin,
        cycle: u8,
    },
    PlanChanged {
        #[serde(with = "boxed_plan")]
        plan: Box<Plan>,
    },
    SpeakingOrderSet {
        #[serde(with = "people")]
        order: Vec<PersonId>,
    },
    Paused,
    Resumed,
    GapNoticed {
        #[serde(with = "ms", rename = "ms")]
        length: Duration,
        #[serde(with = "GapCauseWord")]
        cause: GapCause,
    },
    GapSettled {
        counted: bool,
    },

    NoteTaken {
        #[serde(deserialize_with = "safe::text")]
        text: String,
    },
    IdeaParked {
        #[serde(deserialize_with = "safe::text")]
        text: String,
    },

    StateShown {
        #[serde(flatten, with = "state")]
        state: GroupState,
    },
    AlertRaised {
        #[serde(flatten, with = "boxed_alert")]
        alert: Box<Alert>,
    },
    AlertCleared {
        #[serde(with = "AlertNumber")]
        id: AlertId,
    },
    AlertSnoozed {
        #[serde(with = "AlertNumber")]
        id: AlertId,
        #[serde(with = "moment")]
        until: Moment,
    },
    ConsoleOpened,
    ConsoleClosed,
    AlertPromoted {
        #[serde(with = "AlertNumber")]
        id: AlertId,
    },
    ProjectorSet {
        #[serde(with = "ProjectorFields")]
        shows: Projector,
    },
    AlertRejected {
        #[serde(with = "AlertNumber")]
        id: AlertId,
    },
    CounterMoveTaken {
        #[serde(with = "AlertNumber")]
        id: AlertId,
        slot: usize,
    },

    PollOpened {
        slot: usize,
    },
    PollAnswered {
        #[serde(with = "PersonNumber")]
        who: PersonId,
        #[serde(with = "PositionWord")]
        position: Position,
        conviction: u8,
    },
    PollRevealed,

    ProposalStated {
        #[serde(deserialize_with = "safe::text")]
        text: String,
    },
    ProposalAmended {
        #[serde(deserialize_with = "safe::text")]
        text: String,
        #[serde(
            with = "ballot_or_none",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        answers: Option<BallotId>,
    },
    HearingMoved {
        #[serde(with = "HearingWord")]
        to: Hearing,
    },
    BallotOpened {
        #[serde(with = "BallotNumber")]
        id: BallotId,
        #[serde(flatten, with = "boxed_terms")]
        terms: Box<Terms>,
        #[serde(with = "people")]
        electorate: Vec<PersonId>,
    },
    VoteCast {
        #[serde(with = "PersonNumber")]
        who: PersonId,
        #[serde(with = "paper", rename = "choice")]
        paper: Paper,
    },
    VoteWithdrawn {
        #[serde(with = "PersonNumber")]
        who: PersonId,
    },
    ReasonGiven {
        #[serde(with = "BallotNumber")]
        ballot: BallotId,
        #[serde(with = "PersonNumber")]
        who: PersonId,
        #[serde(deserialize_with = "safe::text")]
        text: String,
    },
    BallotClosed {
        #[serde(with = "BallotNumber")]
        id: BallotId,
        #[serde(with = "boxed_outcome")]
        outcome: Box<Outcome>,
        #[serde(
            with = "unsealed_or_none",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        unsealed: Option<Box<Unsealed>>,
    },
    ObjectionHeard {
        #[serde(with = "BallotNumber")]
        ballot: BallotId,
        #[serde(deserialize_with = "safe::text")]
        text: String,
    },
    RungTaken {
        #[serde(with = "BallotNumber")]
        ballot: BallotId,
        #[serde(with = "TieStepFields")]
        step: TieStep,
    },
    BallotCancelled {
        #[serde(with = "BallotNumber")]
        id: BallotId,
    },
    ObjectionSettled(#[serde(with = "SettledFields")] Settled),

    DecisionRecorded {
        #[serde(deserialize_with = "safe::text")]
        text: String,
        #[serde(
            with = "ballot_or_none",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        ballot: Option<BallotId>,
        #[serde(
            with = "date_or_none",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        review: Option<Date>,
    },
    ReviewDateSet {
        #[serde(
            with = "date_or_none",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        review: Option<Date>,
    },
    NoDecisionDeclared {
        #[serde(deserialize_with = "safe::text")]
        why: String,
    },
    PledgeGiven {
        #[serde(with = "PersonNumber")]
        who: PersonId,
        #[serde(with = "PledgeWord")]
        pledge: Pledge,
    },
    CommitmentMade {
        #[serde(with = "CommitmentNumber")]
        id: CommitmentId,
        #[serde(with = "PersonNumber", rename = "who")]
        owner: PersonId,
        #[serde(deserialize_with = "safe::text")]
        deed: String,
        #[serde(
            with = "date_or_none",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        due: Option<Date>,
    },
    CommitmentChanged {
        #[serde(with = "CommitmentNumber")]
        id: CommitmentId,
        #[serde(with = "PersonNumber", rename = "who")]
        owner: PersonId,
        #[serde(deserialize_with = "safe::text")]
        deed: String,
        #[serde(
            with = "date_or_none",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        due: Option<Date>,
    },
    CommitmentCheckSet {
        #[serde(with = "CommitmentNumber")]
        id: CommitmentId,
        #[serde(
            default,
            deserialize_with = "safe::text_or_none",
            skip_serializing_if = "Option::is_none"
        )]
        check: Option<String>,
    },
    CommitmentDropped {
        #[serde(with = "CommitmentNumber")]
        id: CommitmentId,
    },
    PromisesBrought {
        #[serde(with = "promises")]
        promises: Vec<Promise>,
    },
    PromiseSettled {
        #[serde(
            default,
            deserialize_with = "safe::text_or_none",
            skip_serializing_if = "Option::is_none"
        )]
        session: Option<String>,
        #[serde(with = "promised")]
        what: Promised,
        #[serde(with = "FateWord")]
        fate: Fate,
        #[serde(with = "date")]
        on: Date,
    },

    SessionClosed,
    SessionReopened,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_false(flag: &bool) -> bool {
    !flag
}
