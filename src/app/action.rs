//! The one table of what a key can do: the action, its name in the config, its default keys, where it is valid, and its
//! sentence. Keymap, footer, palette, help and README follow from it.

/// Something a key does. Keys of people (`1`–`9`, `0`, `A`–`Z`) are not actions; each screen says what they do there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    Enter,
    Back,
    Up,
    Down,
    Help,
    Palette,
    Quit,
    StartOrPause,
    Lead,
    Follow,
    Both,
    Undo,
    Redo,
    Extend,
    Shorten,
    NextRound,
    PreviousRound,
    NextSpeaker,
    Find,
    Reattribute,
    ChangeMode,
    MissedMark,
    BackdateStart,
    RepeatRound,
    InsertRound,
    Agenda,
    Note,
    Park,
    Presence,
    Consent,
    Snooze,
    NotSo,
    GoBallot,
    GoCommitments,
    GoClose,
    GoLobby,
    Add,
    Edit,
    Remove,
    MoveUp,
    MoveDown,
    Observer,
    Rules,
    Cancel,
    Reveal,
    ReviewDate,
    Minutes,
    SaveElsewhere,
    Theme,
    Bell,
    Suspend,
}

/// A screen on which actions are valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    Home,
    Lobby,
    Stage,
    Ballot,
    Commitments,
    Close,
}

/// One row of the table.
#[derive(Debug)]
pub struct Row {
    pub action: Action,
    /// Its name in the config.
    pub name: &'static str,
    pub keys: &'static [&'static str],
    /// Where it is valid.
    pub places: &'static [Place],
    /// One or two words for the footer; none for what is only in the help and the palette.
    pub hint: Option<&'static str>,
    /// A sentence for help, palette and README.
    pub help: &'static str,
}

use Place::{Ballot, Close, Commitments, Home, Lobby, Stage};

const EVERYWHERE: &[Place] = &[Home, Lobby, Stage, Ballot, Commitments, Close];
const IN_SESSION: &[Place] = &[Lobby, Stage, Ballot, Commitments, Close];
const IN_ROUNDS: &[Place] = &[Stage, Ballot, Commitments];

/// Every action, in the order of the footer and the help.
pub const TABLE: &[Row] = &[
    row(Action::Enter, "enter", &["enter"], EVERYWHERE, None, "Do the highlighted action of this screen."),
    row(Action::Lead, "lead", &["l"], &[Stage], Some("lead"), "Mark the contribution of whoever has the floor: lead."),
    row(Action::Follow, "follow", &["f"], &[Stage], Some("follow"), "Mark the contribution of whoever has the floor: follow."),
    row(Action::Both, "both", &["b"], &[Stage], Some("both"), "Mark the contribution of whoever has the floor: both at once."),
    row(Action::Undo, "undo", &["u"], IN_ROUNDS, Some("undo"), "Undo the last mark or correction, without limit."),
    row(Action::Redo, "redo", &["ctrl-r"], IN_ROUNDS, None, "Redo what was undone."),
    row(Action::StartOrPause, "start_or_pause", &["space"], &[Lobby, Stage, Ballot, Commitments], Some("start/pause"), "Start the round; then pause and resume every clock."),
    row(Action::NextSpeaker, "next_speaker", &["tab"], &[Stage], Some("next person"), "In a go-round, give the floor to the next person."),
    row(Action::Extend, "extend", &["+", "="], IN_ROUNDS, Some("1 min more"), "Give this round one minute more."),
    row(Action::Shorten, "shorten", &["-"], IN_ROUNDS, None, "Give this round one minute less."),
    row(Action::NextRound, "next_round", &["n"], IN_ROUNDS, Some("next round"), "End this round and go to the next one."),
    row(Action::PreviousRound, "previous_round", &["p"], IN_ROUNDS, None, "Go back to the round before; its time goes on where it stopped."),
    row(Action::Snooze, "snooze", &["z"], &[Stage], None, "Put the warning away for five minutes."),
    row(Action::NotSo, "not_so", &["x"], &[Stage], None, "The room says: not so. The warning goes and is noted as rejected."),
    row(Action::Reveal, "reveal", &["o"], &[Stage], None, "Reveal the poll before everybody has answered."),
    row(Action::Find, "find", &["/"], &[Stage, Ballot], None, "Find a person by name."),
    row(Action::Reattribute, "reattribute", &["r"], &[Stage], None, "That was somebody else: give the last mark to another person."),
    row(Action::ChangeMode, "change_mode", &["m"], &[Stage], None, "Change the mode of the last mark."),
    row(Action::MissedMark, "missed_mark", &["t"], &[Stage], None, "Add a mark that was missed, at the time it was made."),
    row(Action::BackdateStart, "backdate_start", &["s"], &[Stage], None, "This round began earlier than its key was pressed."),
    row(Action::RepeatRound, "repeat_round", &["y"], &[Stage], None, "Hold this round once more."),
    row(Action::InsertRound, "insert_round", &["i"], &[Stage], None, "Insert a round after this one."),
    row(Action::Agenda, "agenda", &["a"], &[Stage], None, "Show the agenda: rounds planned and held."),
    row(Action::Note, "note", &["e"], IN_ROUNDS, None, "Take a note."),
    row(Action::Park, "park", &["k"], IN_ROUNDS, None, "Park an idea for later."),
    row(Action::Presence, "presence", &["h"], &[Lobby, Stage, Ballot], Some("here/away"), "Somebody arrives, leaves or comes back."),
    row(Action::Consent, "consent", &["c"], &[Lobby, Stage], None, "How far a person agrees to be marked: named, initials, unnamed, not counted."),
    row(Action::GoBallot, "ballot", &["v"], &[Lobby, Stage, Commitments, Close], None, "Go to the ballot: proposal, vote, result."),
    row(Action::GoCommitments, "commitments", &["w"], &[Lobby, Stage, Ballot, Close], None, "Go to the commitments: who does what by when."),
    row(Action::GoClose, "close", &["g"], IN_ROUNDS, None, "Go to the close: what was decided, by whom, by when."),
    row(Action::GoLobby, "lobby", &["j"], &[Stage, Ballot, Commitments, Close], None, "Go to the lobby: people, presence, consent."),
    row(Action::Add, "add", &["a"], &[Lobby, Commitments], Some("add"), "Add a person; on the commitments, add one."),
    row(Action::Edit, "edit", &["e"], &[Lobby, Close], Some("edit"), "Rename the person; on the close, edit the decision."),
    row(Action::Edit, "edit_text", &["a"], &[Ballot], Some("amend"), "State or amend the proposal."),
    row(Action::Remove, "remove", &["x", "delete"], &[Lobby, Commitments], Some("remove"), "Remove the person or the commitment."),
    row(Action::MoveUp, "move_up", &["["], &[Lobby], None, "Seat the person one place earlier."),
    row(Action::MoveDown, "move_down", &["]"], &[Lobby], None, "Seat the person one place later."),
    row(Action::Observer, "observer", &["o"], &[Lobby], Some("observer"), "The person observes: is neither marked nor entitled to vote."),
    row(Action::Rules, "rules", &["r"], &[Ballot], Some("rules"), "Method and rules of the ballot, until it opens."),
    row(Action::Cancel, "cancel_ballot", &["x"], &[Ballot], None, "End the open ballot without a count."),
    row(Action::ReviewDate, "review_date", &["d"], &[Ballot, Commitments, Close], None, "Set the date on which the decision is reviewed."),
    row(Action::Minutes, "minutes", &["m"], &[Close], Some("minutes"), "Write the minutes to a file."),
    row(Action::Up, "up", &["up"], EVERYWHERE, None, "One line up."),
    row(Action::Down, "down", &["down"], EVERYWHERE, None, "One line down."),
    row(Action::SaveElsewhere, "save_elsewhere", &["ctrl-s"], IN_SESSION, None, "Save the session to another folder, when saving fails."),
    row(Action::Theme, "theme", &["ctrl-t"], EVERYWHERE, None, "Next theme: dark, light, high-contrast, colour-blind."),
    row(Action::Bell, "bell", &["ctrl-b"], EVERYWHERE, None, "Bell: off, soft, on."),
    row(Action::Suspend, "suspend", &["ctrl-z"], EVERYWHERE, None, "Suspend colead; `fg` brings it back."),
    row(Action::Palette, "palette", &[":"], EVERYWHERE, None, "Find any action by its name."),
    row(Action::Back, "back", &["esc"], EVERYWHERE, None, "Back, close, cancel."),
    row(Action::Help, "help", &["?"], EVERYWHERE, Some("help"), "Show every key."),
    row(Action::Quit, "quit", &["q", "ctrl-c"], EVERYWHERE, Some("quit"), "Quit; asks while a session runs. Everything is saved already."),
];

const fn row(
    action: Action,
    name: &'static str,
    keys: &'static [&'static str],
    places: &'static [Place],
    hint: Option<&'static str>,
    help: &'static str,
) -> Row {
    Row { action, name, keys, places, hint, help }
}

/// The rows that are valid at `place`, in the table's order.
pub fn rows_at(place: Place) -> impl Iterator<Item = &'static Row> {
    TABLE.iter().filter(move |row| row.places.contains(&place))
}
