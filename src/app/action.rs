//! The one table of what a key can do: the action, its name in the config, its default keys, where it is valid, and its
//! sentence. Keymap, footer, palette, help and README follow from it.

/// A screen on which actions are valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    Home,
    Lobby,
    Stage,
    Ballot,
    Commitments,
    Close,
    /// Any screen of a saved session that is looked at again.
    Replay,
    /// Any screen of a session that runs elsewhere.
    Projector,
}

use Place::{Ballot, Close, Commitments, Home, Lobby, Projector, Replay, Stage};

const EVERYWHERE: &[Place] = &[
    Home,
    Lobby,
    Stage,
    Ballot,
    Commitments,
    Close,
    Replay,
    Projector,
];
const WITHOUT_PROJECTOR: &[Place] = &[Home, Lobby, Stage, Ballot, Commitments, Close, Replay];
const ON_SCREENS: &[Place] = &[Home, Lobby, Stage, Ballot, Commitments, Close];
const IN_SESSION: &[Place] = &[Lobby, Stage, Ballot, Commitments, Close];
const KEPT: &[Place] = &[Lobby, Stage, Ballot, Commitments, Close, Replay];
const IN_ROUNDS: &[Place] = &[Stage, Ballot, Commitments];

/// One row of the table.
#[derive(Debug)]
pub struct Row {
    pub action: Action,
    /// Its name in the config.
    pub name: &'static str,
    /// Its default keys, as the config writes them.
    pub keys: &'static [&'static str],
    /// Where it is valid.
    pub places: &'static [Place],
    /// One or two words for the footer; none for what is only in the help and the palette.
    pub hint: Option<&'static str>,
    /// A sentence for help, palette and README.
    pub help: &'static str,
}

/// Writes [`Action`] and [`TABLE`] from one line an action, so that neither can be without the other.
macro_rules! actions {
    ($($action:ident $name:literal [$($key:literal),+] $places:expr, $hint:expr, $help:literal;)+) => {
        /// Something a key does. Keys of people (`1`–`9`, `0`, `A`–`Z`) are not actions; each screen says what they do there.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Action {
            $(#[doc = $help] $action,)+
        }

        /// Every action, in the order of the footer and the help.
        pub static TABLE: &[Row] = &[$(Row {
            action: Action::$action,
            name: $name,
            keys: &[$($key),+],
            places: $places,
            hint: $hint,
            help: $help,
        }),+];
    };
}

actions! {
    Enter            "enter"             ["enter"] ON_SCREENS, None, "Do the highlighted action of this screen.";
    Lead             "lead"              ["l"] &[Stage], Some("lead"), "Mark the contribution of whoever has the floor: lead.";
    Follow           "follow"            ["f"] &[Stage], Some("follow"), "Mark the contribution of whoever has the floor: follow.";
    Both             "both"              ["b"] &[Stage], Some("both"), "Mark the contribution of whoever has the floor: both at once.";
    Undo             "undo"              ["u"] IN_ROUNDS, Some("undo"), "Undo the last mark or correction, without limit.";
    Redo             "redo"              ["ctrl-r"] IN_ROUNDS, None, "Redo what was undone.";
    UndoList         "undo_list"         ["ctrl-u"] IN_ROUNDS, None, "List what can be undone and redone, and choose how far to go back.";
    StartOrPause     "start_or_pause"    ["space"] &[Lobby, Stage, Ballot, Commitments], Some("start/pause"), "Start the round; then pause and resume every clock.";
    NextSpeaker      "next_speaker"      ["tab"] &[Stage], Some("next person"), "In a go-round, give the floor to the next person.";
    ReleaseFloor     "release_floor"     ["."] &[Stage], None, "Take the floor back from whoever has it.";
    Extend           "extend"            ["+", "="] IN_ROUNDS, Some("1 min more"), "Give this round one minute more.";
    Bill             "bill"              ["$"] IN_ROUNDS, None, "Give this round more time, and see first what that costs.";
    Shorten          "shorten"           ["-"] IN_ROUNDS, None, "Give this round one minute less.";
    NextRound        "next_round"        ["n"] IN_ROUNDS, Some("next round"), "End this round and go to the next one.";
    PreviousRound    "previous_round"    ["p"] IN_ROUNDS, None, "Go back to the round before; its time goes on where it stopped.";
    Snooze           "snooze"            ["z"] &[Stage], None, "Put the warning away for five minutes.";
    NotSo            "not_so"            ["x"] &[Stage], None, "The room says: not so. The warning goes and is noted as rejected.";
    Reveal           "reveal"            ["o"] &[Stage], None, "Reveal the poll before everybody has answered.";
    Find             "find"              ["/"] &[Lobby, Stage, Ballot, Commitments], None, "Find a person by name, as if their key was pressed.";
    Reattribute      "reattribute"       ["r"] &[Stage], None, "Give the last mark to another person: `that was Bo, not Ana`.";
    ChangeMode       "change_mode"       ["m"] &[Stage], None, "Change the mode of the last mark.";
    MissedMark       "missed_mark"       ["t"] &[Stage], None, "Add a mark that was missed: `a missed mark at 14:05`.";
    BackdateStart    "backdate_start"    ["s"] &[Stage], None, "This round began before its key was pressed: `started 90 s ago`.";
    RepeatRound      "repeat_round"      ["y"] &[Stage], None, "Hold this round once more.";
    InsertRound      "insert_round"      ["i"] &[Stage], None, "Insert a round after this one.";
    Agenda           "agenda"            ["a"] &[Stage], None, "Show the agenda: rounds planned and held, and the notes of this round for the facilitator.";
    Unanswered       "unanswered"        ["ctrl-l"] &[Stage], None, "Leads that nobody took up, to put one before the room once more.";
    Note             "note"              ["e"] IN_ROUNDS, None, "Take a note.";
    Park             "park"              ["k"] IN_ROUNDS, None, "Park an idea for later.";
    Presence         "presence"          ["h"] &[Lobby, Stage, Ballot], Some("here/away"), "Somebody arrives, leaves or comes back.";
    Consent          "consent"           ["c"] &[Lobby, Stage], None, "How far a person agrees to be marked: named, initials, unnamed, not counted.";
    GoBallot         "ballot"            ["v"] &[Lobby, Stage, Commitments, Close], None, "Go to the ballot: proposal, vote, result.";
    GoCommitments    "commitments"       ["w"] &[Lobby, Stage, Ballot, Close], None, "Go to the commitments: who does what by when.";
    GoClose          "close"             ["g"] &[Lobby, Stage, Ballot, Commitments], None, "Go to the close: what was decided, by whom, by when.";
    GoLobby          "lobby"             ["j"] &[Stage, Ballot, Commitments, Close], None, "Go to the lobby: people, presence, consent.";
    Add              "add"               ["a"] &[Lobby, Commitments], Some("add"), "Add a person; on the commitments, add one.";
    Edit             "edit"              ["e"] &[Lobby, Close], Some("edit"), "Rename the person; on the close, edit the decision.";
    Amend            "amend"             ["a"] &[Ballot], Some("amend"), "State or amend the proposal.";
    Remove           "remove"            ["x", "delete"] &[Lobby, Commitments], Some("remove"), "Remove the person or the commitment.";
    ChangeCommitment "change_commitment" ["c"] &[Commitments], Some("change"), "Change what was promised, or by when.";
    ChangeOwner      "change_owner"      ["o"] &[Commitments], None, "Give the commitment to another owner.";
    EditPlan         "edit_plan"         ["p"] &[Lobby], Some("plan"), "Change the plan before the first round: rounds, their names, times, questions, modes and order.";
    MoveUp           "move_up"           ["["] &[Lobby], None, "Seat the person one place earlier.";
    MoveDown         "move_down"         ["]"] &[Lobby], None, "Seat the person one place later.";
    Observer         "observer"          ["o"] &[Lobby], Some("observer"), "The person observes: is neither marked nor entitled to vote.";
    NextStep         "next_step"         ["f"] &[Ballot], Some("next step"), "The next step of the proposal: clarify, react, amend, vote.";
    Versions         "versions"          ["t"] &[Ballot, Close], Some("text"), "The proposal in all its versions, what changed, and every ballot with its objections.";
    SettleObjection  "settle_objection"  ["o"] &[Ballot], None, "How an objection ended without a new text: withdrawn, taken up later, kept in view.";
    Staffing         "staffing"          ["s"] &[Ballot, Commitments], Some("who carries it"), "Ask everybody how far they carry the decision out: own, help, not block, cannot.";
    HowKnown         "how_known"         ["h"] &[Commitments], None, "Write down how everybody will know that it is done.";
    Rules            "rules"             ["r"] &[Ballot], Some("rules"), "Method and rules of the ballot, until it opens.";
    VoteAgain        "vote_again"        ["y"] &[Ballot], None, "Vote once more on the same text; both ballots are kept.";
    Count            "count"             ["c"] &[Ballot], None, "How the last ballot was counted: rounds, runoffs, comparisons two by two.";
    PassKeyboard     "pass_keyboard"     ["tab"] &[Ballot], Some("pass the keyboard"), "Pass the keyboard from hand to hand: everybody who has not voted does so unseen.";
    Cancel           "cancel_ballot"     ["x"] &[Ballot], None, "End the open ballot without a count.";
    ReviewDate       "review_date"       ["d"] &[Ballot, Commitments, Close], None, "Set the date on which the decision is reviewed.";
    Minutes          "minutes"           ["m"] &[Close], Some("minutes"), "Write the minutes to a file.";
    Reopen           "reopen"            ["o"] &[Close], None, "Reopen a closed session, to go on with it.";
    Up               "up"                ["up"] ON_SCREENS, None, "One line up.";
    Down             "down"              ["down"] ON_SCREENS, None, "One line down.";
    Project          "projector"         ["ctrl-p"] IN_SESSION, None, "What the projector shows: the meeting, nothing, a message, the plan.";
    Promote          "promote"           ["!"] IN_ROUNDS, None, "Show the room the warning that only the console has shown.";
    Promises         "promises"          ["ctrl-o"] &[Stage], None, "What earlier sessions promised, and what became of it.";
    LeavePromises    "leave_promises"    ["b"] &[Lobby], None, "Leave out the round for what was promised before, or bring it back.";
    RehearseFaster   "rehearsal_faster" [">"] IN_SESSION, Some("faster"), "In a rehearsal: twice as fast, up to 64 times.";
    RehearseSlower   "rehearsal_slower" ["<"] IN_SESSION, None, "In a rehearsal: half as fast, down to the speed of a meeting.";
    JumpAhead        "rehearsal_jump"   ["ctrl-n"] IN_SESSION, Some("next event"), "In a rehearsal: on to the next thing that wants you: a warning, everybody has voted, the time is up.";
    Freeze           "rehearsal_freeze" ["ctrl-f"] IN_SESSION, None, "In a rehearsal: stop everything without a trace, and go on.";
    Rehearse         "rehearse"         ["r"] &[Home], Some("rehearse"), "Rehearse the plan with people who are not there.";
    ShowMarking      "rehearsal_marking" ["k"] &[Close], Some("my marking"), "In a rehearsal in which you mark: how far you agree with what the cast meant, and every miss.";
    OpenReplay       "replay"            ["p"] &[Home, Close], Some("replay"), "Look at a saved session again, as the room saw it.";
    Play             "play"              ["space"] &[Replay], Some("play/stop"), "Play the replay, or stop it.";
    Forward          "forward"           ["right"] &[Replay], Some("10 s on"), "Ten seconds on.";
    Rewind           "rewind"            ["left"] &[Replay], Some("10 s back"), "Ten seconds back.";
    ForwardMinute    "forward_minute"    ["up", "page-down"] &[Replay], None, "A minute on.";
    RewindMinute     "rewind_minute"     ["down", "page-up"] &[Replay], None, "A minute back.";
    NextChapter      "next_chapter"      ["n"] &[Replay], Some("next chapter"), "To the next chapter: round, warning, counter-move, ballot, note.";
    PreviousChapter  "previous_chapter"  ["p"] &[Replay], None, "To the chapter before.";
    Chapters         "chapters"          ["c"] &[Replay], Some("chapters"), "List the chapters, to go to one of them.";
    StepForward      "step_forward"      ["."] &[Replay], None, "To the next thing that happened; in an imported meeting, to the next turn.";
    StepBack         "step_back"         [","] &[Replay], None, "To the thing that happened before; in an imported meeting, to the turn before.";
    Faster           "faster"            ["+", "="] &[Replay], Some("faster"), "Twice as fast, up to 64 times.";
    Slower           "slower"            ["-"] &[Replay], None, "Half as fast, down to half the speed of the meeting.";
    GoToTime         "go_to_time"        ["t"] &[Replay], None, "Go to a time of the session.";
    ToStart          "to_start"          ["home"] &[Replay], None, "To the beginning.";
    ToEnd            "to_end"            ["end"] &[Replay], None, "To the end.";
    SkipSilences     "skip_silences"     ["s"] &[Replay], None, "Leave out the stretches in which nobody spoke.";
    Corrected        "corrected"         ["m"] &[Replay], None, "As marked live, or as corrected later.";
    Compare          "compare"           ["d"] &[Replay], None, "Two panes: this moment beside another one, then the two halves.";
    Coaching         "coaching"          ["o"] &[Replay], Some("look back"), "Look back on the whole meeting: balance over time, what followed each warning, leads nobody took up.";
    TurnLead         "turn_lead"         ["l"] &[Replay], Some("lead"), "Mark the turn of an imported meeting that is read: lead.";
    TurnFollow       "turn_follow"       ["f"] &[Replay], Some("follow"), "Mark the turn of an imported meeting that is read: follow.";
    TurnBoth         "turn_both"         ["b"] &[Replay], Some("both"), "Mark the turn of an imported meeting that is read: both at once.";
    TurnUndo         "turn_undo"         ["u"] &[Replay], Some("undo"), "Take back what was last marked in this replay.";
    TurnRedo         "turn_redo"         ["ctrl-r"] &[Replay], None, "Mark again what was taken back.";
    NextOpenTurn     "next_open_turn"    ["tab"] &[Replay], Some("next open"), "To the next turn of an imported meeting that is not marked.";
    Agreement        "agreement"         ["a"] &[Replay], Some("agreement"), "How far two markings of an imported meeting agree, and where they differ.";
    SaveElsewhere    "save_elsewhere"    ["ctrl-s"] KEPT, None, "Save the session to another folder, when saving fails.";
    Theme            "theme"             ["ctrl-t"] EVERYWHERE, None, "Next theme: dark, light, high-contrast, colour-blind.";
    Zoom             "zoom"              ["ctrl-e"] EVERYWHERE, None, "Next size of a round: normal, projector, compact.";
    Bell             "bell"              ["ctrl-b"] EVERYWHERE, None, "Bell: off, soft, on.";
    Mouse            "mouse"             ["f2"] WITHOUT_PROJECTOR, Some("mouse off"), "The mouse, on or off: clicks on people, gauges, keys, lists and the replay's bar.";
    Suspend          "suspend"           ["ctrl-z"] EVERYWHERE, None, "Suspend colead; `fg` brings it back.";
    Palette          "palette"           [":"] EVERYWHERE, None, "Find what can be done by a few letters of it, or say it in words.";
    Back             "back"              ["esc"] EVERYWHERE, None, "Back, close, cancel.";
    Help             "help"              ["?"] EVERYWHERE, Some("help"), "Show every key.";
    Quit             "quit"              ["q", "ctrl-c"] EVERYWHERE, Some("quit"), "Quit; asks while a session runs. Everything is saved already.";
}

/// The rows that are valid at `place`, in the table's order.
pub fn rows_at(place: Place) -> impl Iterator<Item = &'static Row> {
    TABLE.iter().filter(move |row| row.places.contains(&place))
}

impl Action {
    /// Whether holding the key down does it again: moving only.
    pub(super) const fn repeats(self) -> bool {
        matches!(
            self,
            Self::Up
                | Self::Down
                | Self::Forward
                | Self::Rewind
                | Self::ForwardMinute
                | Self::RewindMinute
                | Self::StepForward
                | Self::StepBack
        )
    }

    /// Whether it means nothing in a session with people.
    pub const fn is_for_rehearsals(self) -> bool {
        matches!(
            self,
            Self::RehearseFaster
                | Self::RehearseSlower
                | Self::JumpAhead
                | Self::Freeze
                | Self::ShowMarking
        )
    }

    /// Whether it can leave a trace in the session's record. A closed session has to be reopened for it first.
    #[expect(
        clippy::too_many_lines,
        reason = "one line an action, so that a new one is not forgotten"
    )]
    pub(super) const fn changes_the_session(self) -> bool {
        match self {
            Self::Enter
            | Self::Back
            | Self::Up
            | Self::Down
            | Self::Help
            | Self::Palette
            | Self::Quit
            | Self::Agenda
            | Self::Count
            | Self::Unanswered
            | Self::Find
            | Self::GoBallot
            | Self::GoCommitments
            | Self::GoClose
            | Self::GoLobby
            | Self::Versions
            | Self::Minutes
            | Self::Reopen
            | Self::SaveElsewhere
            | Self::Theme
            | Self::Bell
            | Self::Zoom
            | Self::Promises
            | Self::RehearseFaster
            | Self::RehearseSlower
            | Self::Freeze
            | Self::JumpAhead
            | Self::Rehearse
            | Self::ShowMarking
            | Self::OpenReplay
            | Self::Play
            | Self::Forward
            | Self::Rewind
            | Self::ForwardMinute
            | Self::RewindMinute
            | Self::NextChapter
            | Self::PreviousChapter
            | Self::Chapters
            | Self::StepForward
            | Self::StepBack
            | Self::NextOpenTurn
            | Self::Agreement
            | Self::Coaching
            // An imported session is closed from the beginning, and marked all the same.
            | Self::TurnLead
            | Self::TurnFollow
            | Self::TurnBoth
            | Self::TurnUndo
            | Self::TurnRedo
            | Self::Faster
            | Self::Slower
            | Self::GoToTime
            | Self::ToStart
            | Self::ToEnd
            | Self::SkipSilences
            | Self::Corrected
            | Self::Compare
            | Self::Mouse
            | Self::Suspend => false,
            Self::StartOrPause
            | Self::Lead
            | Self::Follow
            | Self::Both
            | Self::Undo
            | Self::Redo
            | Self::UndoList
            | Self::Extend
            | Self::Bill
            | Self::Shorten
            | Self::NextRound
            | Self::PreviousRound
            | Self::NextSpeaker
            | Self::ReleaseFloor
            | Self::Reattribute
            | Self::ChangeMode
            | Self::MissedMark
            | Self::BackdateStart
            | Self::RepeatRound
            | Self::InsertRound
            | Self::Note
            | Self::Park
            | Self::Presence
            | Self::Consent
            | Self::Snooze
            | Self::NotSo
            | Self::Add
            | Self::Edit
            | Self::Amend
            | Self::Remove
            | Self::ChangeCommitment
            | Self::ChangeOwner
            | Self::EditPlan
            | Self::MoveUp
            | Self::MoveDown
            | Self::Observer
            | Self::NextStep
            | Self::SettleObjection
            | Self::Staffing
            | Self::HowKnown
            | Self::Rules
            | Self::VoteAgain
            | Self::PassKeyboard
            | Self::Cancel
            | Self::Reveal
            | Self::LeavePromises
            | Self::Project
            | Self::Promote
            | Self::ReviewDate => true,
        }
    }
}
