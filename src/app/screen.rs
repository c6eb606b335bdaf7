//! What is on the screen, and what lies over it. A screen owns what only it needs.

use std::time::Duration;

use tui_input::Input;

use super::action::Place;
use super::booth::Booth;
use super::palette::Palette;
use super::plan_editor::PlanEditor;
use super::promises::Settling;
use super::replay::Comparing;
use crate::plan::edit::Field;
use crate::plan::{RoundKind, Voting};
use crate::report::Line;
use crate::session::ballot::{BallotId, Position};
use crate::session::commitment::CommitmentId;
use crate::session::{Chance, MarkId, Moment, PersonId};
use crate::tally::{Method, Rules};

/// The screen below all overlays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    Home { selected: usize },
    Lobby { selected: usize },
    Stage,
    Ballot,
    Commitments { selected: usize },
    Close,
}

impl Screen {
    pub const fn place(&self) -> Place {
        match self {
            Self::Home { .. } => Place::Home,
            Self::Lobby { .. } => Place::Lobby,
            Self::Stage => Place::Stage,
            Self::Ballot => Place::Ballot,
            Self::Commitments { .. } => Place::Commitments,
            Self::Close => Place::Close,
        }
    }

    /// The screen that a round is held on.
    pub const fn of_round(kind: RoundKind) -> Self {
        match kind {
            RoundKind::Ballot => Self::Ballot,
            RoundKind::Commitments => Self::Commitments { selected: 0 },
            RoundKind::GoRound
            | RoundKind::Open
            | RoundKind::Silent
            | RoundKind::Pairs
            | RoundKind::Poll
            | RoundKind::Break => Self::Stage,
        }
    }
}

/// Something over the screen that takes the keys until it is closed.
#[derive(Clone, Debug)]
pub enum Overlay {
    /// Every key; scrolled by this many lines.
    Help {
        scroll: u16,
    },
    /// The agenda, planned and held.
    Agenda {
        scroll: u16,
    },
    /// How the last ballot was counted.
    Count {
        scroll: u16,
    },
    Palette(Palette),
    Confirm(Confirm),
    Prompt(Prompt),
    /// Waits for a person's key.
    PickPerson(PersonPurpose),
    /// Waits for `l`, `f` or `b`.
    PickMode(ModePurpose),
    /// One person's paper; says nothing of what was chosen before.
    Booth(Booth),
    /// One person's answer to the poll: a position, then a conviction.
    PollAnswer {
        who: PersonId,
        position: Option<Position>,
    },
    /// Method and rules of the ballot to come.
    Rules {
        selected: usize,
    },
    /// The proposal in all its versions, its ballots and objections.
    Versions {
        scroll: u16,
    },
    /// How the objections of the last ballot ended.
    Objections {
        selected: usize,
    },
    /// How far each person carries the decision out.
    Pledges {
        selected: usize,
    },
    /// Leads that nobody took up.
    Unanswered {
        selected: usize,
    },
    /// More time for the round on the screen, in minutes, and who pays for it.
    Bill {
        minutes: u8,
        selected: usize,
    },
    /// Which round to insert.
    PickRound {
        selected: usize,
    },
    /// What can be undone and redone.
    UndoList {
        selected: usize,
    },
    /// The plan while it is changed.
    Plan(Box<PlanEditor>),
    /// Time went by without the program: count it or cut it.
    Gap,
    /// What earlier sessions promised.
    Promises {
        selected: usize,
        settling: Settling,
    },
    /// What the projector is to show.
    Projector,
    /// How well the facilitator marked in a rehearsal.
    Marking {
        scroll: u16,
    },
    /// With whom the plan is rehearsed.
    Casts {
        plan: String,
        selected: usize,
    },
    /// The chapters of a replay.
    Chapters {
        selected: usize,
    },
    /// What the group can learn from the session that is replayed.
    Coaching {
        lines: Vec<Line>,
        scroll: u16,
    },
    /// Two markings of the session that is replayed beside each other.
    Agreement(Comparing),
    /// A file of the facilitator's own is not as it should be; the meeting goes on without it.
    Faults(FileFaults),
}

/// What is wrong with a file that the meeting can do without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileFaults {
    /// The file, and how much is wrong.
    pub title: String,
    /// What holds instead, and what to do.
    pub advice: String,
    /// Each with its place and a remedy.
    pub list: Vec<String>,
    /// Scrolled by this many lines.
    pub scroll: u16,
}

/// A question with two answers; the safe one is focused first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirm {
    pub question: Question,
    /// Whether the answer that does something is focused.
    pub on_yes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    Quit,
    CloseBallotEarly {
        missing: usize,
    },
    /// The electorate is too small for a secret.
    OpenSmallSecret {
        people: usize,
    },
    /// The numbers of a secret ballot would tell on single people: are they to be told? Nothing is counted before.
    TellNumbers {
        chance: Chance,
    },
    CancelBallot,
    /// The meeting has another plan than the editor.
    LeavePlan,
    ReplacePlan,
    CloseSession,
    ReopenSession,
    DropCommitment(CommitmentId),
    RemovePerson(PersonId),
}

/// A line of text that is asked for.
#[derive(Clone, Debug)]
pub struct Prompt {
    pub purpose: Purpose,
    pub input: Input,
    /// Why the text was not taken.
    pub complaint: Option<String>,
}

/// What a line of text is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    AddPerson,
    Rename(PersonId),
    Note,
    Park,
    FindPerson,
    BackdateStart,
    MissedMark,
    Proposal,
    /// An option of the ballot to come; the one before it was added already.
    Option,
    Reason {
        ballot: BallotId,
        who: PersonId,
    },
    /// Of a secret show of signs: argued openly, kept without a name.
    Objection(BallotId),
    /// Which of the tied options the casting vote is for.
    CastingVote(BallotId),
    /// The seed of a lot, of which the ballot that opens next keeps the hash. Nobody may read it yet.
    Seed {
        casting: Option<PersonId>,
    },
    /// The same once more: what is mistyped unseen could never be drawn by.
    SeedAgain {
        casting: Option<PersonId>,
        hash: String,
    },
    /// To draw the lot.
    Lot(BallotId),
    Decision,
    ReviewDate,
    Deed {
        owner: PersonId,
    },
    Due {
        owner: PersonId,
        deed: String,
    },
    ChangedDeed(CommitmentId),
    ChangedDue {
        id: CommitmentId,
        deed: String,
    },
    HowKnown(CommitmentId),
    TakenUp {
        ballot: BallotId,
        who: PersonId,
        owner: PersonId,
    },
    NoDecision,
    SaveElsewhere,
    PlanField(Field),
    SavePlan,
    Minutes,
    GoToTime,
    ProjectorMessage,
}

/// Why a person is picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonPurpose {
    Reattribute(MarkId),
    /// Whose contribution was missed at this time.
    Missed {
        at: Moment,
    },
    Presence,
    Consent,
    Owner,
    NewOwner(CommitmentId),
    TakesUp {
        ballot: BallotId,
        who: PersonId,
    },
    /// Who decides after a tie of the ballot that opens next.
    CastingVote,
}

/// Why a mode is picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModePurpose {
    Recode(MarkId),
    Missed { who: PersonId, at: Moment },
}

impl Prompt {
    /// Bytes of the text before the cursor.
    pub fn cursor(&self) -> usize {
        bytes_before_cursor(&self.input)
    }
}

/// The input counts characters.
pub(super) fn bytes_before_cursor(input: &Input) -> usize {
    let text = input.value();
    text.char_indices()
        .nth(input.cursor())
        .map_or(text.len(), |(at, _)| at)
}

/// What the ballot to come is counted by; the plan's rules until the facilitator changes them.
#[derive(Clone, Debug, PartialEq)]
pub struct NextBallot {
    pub method: Method,
    /// What is chosen between, where the method chooses.
    pub options: Vec<String>,
    pub rules: Rules,
    pub voting: Voting,
    /// Whether one person is meant to be able to stop it; it bears on nothing but the method that is recommended.
    pub veto: bool,
}

/// A sentence for the facilitator, gone after a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub text: String,
    pub tone: Tone,
    pub until: Moment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Done,
    /// Something was refused.
    Refused,
}

/// One line of the home screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HomeEntry {
    /// Something that an earlier session promised.
    Promise {
        /// Its place among what is open.
        index: usize,
        text: String,
        due: String,
    },
    Plan {
        name: String,
        title: String,
        summary: String,
    },
    Interrupted {
        id: String,
        title: String,
        when: String,
        people: usize,
        /// From its start to the last that was written.
        held: Duration,
    },
    Recent {
        id: String,
        title: String,
        when: String,
        outcome: String,
    },
}

/// Somebody to rehearse with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CastEntry {
    pub name: String,
    pub summary: String,
}

/// Positions of a poll, by key.
pub const POSITION_KEYS: [(char, Position, &str); 3] = [
    ('f', Position::For, "for"),
    ('a', Position::Against, "against"),
    ('u', Position::Undecided, "undecided"),
];
