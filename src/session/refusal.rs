//! Why nothing came of a command, in words for the room.

use thiserror::Error;

/// A command that was not carried out. Its text is shown as it is: what is in the way, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    #[error("The session is closed. Reopen it to go on.")]
    Closed,
    #[error("The session has not begun. Press space to start the first round.")]
    NotBegun,
    #[error("The first round has begun; the plan stays as it is.")]
    HasBegun,
    #[error("Nobody has that number.")]
    UnknownPerson,
    #[error("A name needs at least one letter or digit.")]
    EmptyName,
    #[error("{0} is on the list already. Add an initial or a surname.")]
    NameTaken(String),
    #[error("There are keys for 36 people; the room is full.")]
    TooManyPeople,
    #[error("{0} is on record already. Mark them as left instead.")]
    OnRecord(String),
    #[error("There is no seat further that way.")]
    NoSeat,
    #[error("{0} is not here. Mark them present first.")]
    NotPresent(String),
    #[error("{0} observes and takes no part.")]
    Observer(String),
    #[error("{0} asked not to be marked.")]
    NotCounted(String),
    #[error("Nobody has the floor. Press a person's key first.")]
    NobodyHasTheFloor,
    #[error("Everybody in this round has spoken.")]
    EverybodyHeard,
    #[error("There is no such mark.")]
    UnknownMark,
    #[error("That is no lead that nobody took up.")]
    TakenUp,
    #[error("There is no such turn.")]
    UnknownTurn,
    #[error("Nobody knows who spoke in that turn.")]
    NobodyKnown,
    #[error("It is so already.")]
    NoChange,
    #[error("That was before the first round began.")]
    BeforeTheStart,
    #[error("That is still to come.")]
    InTheFuture,
    #[error("There is nothing to undo.")]
    NothingToUndo,
    #[error("There is nothing to redo.")]
    NothingToRedo,
    #[error("The round is running already.")]
    AlreadyRunning,
    #[error("No round is running. Press space to start it.")]
    NotRunning,
    #[error("The clock is paused already.")]
    AlreadyPaused,
    #[error("The clock is not paused.")]
    NotPaused,
    #[error("There is no time left to take away.")]
    NoTimeLeft,
    #[error("No round to come can pay for it in this way.")]
    NobodyPays,
    #[error("The session is not that old.")]
    BackdatedTooFar,
    #[error("The round before it began later than that.")]
    BeforeTheRoundBefore,
    #[error("This is the last round. Close the session when you are done.")]
    LastRound,
    #[error("This is the first round.")]
    FirstRound,
    #[error("A ballot is open. Close or cancel it first.")]
    BallotOpen,
    #[error("The ladder that was fixed beforehand has another step now.")]
    OtherRung,
    #[error("Name who has the casting vote before the ballot opens.")]
    NoCastingVote,
    #[error("Fix the seed of the lot before the ballot opens.")]
    NoSeed,
    #[error(
        "These options are tied, and the ladder that was fixed beforehand comes first: press enter."
    )]
    LadderFirst,
    #[error("Consent is to be tried twice first, with a majority fixed as what follows.")]
    NoFallback,
    #[error("{0} is not one of the tied options.")]
    NotTied(String),
    #[error(
        "This is not the seed that was fixed before: its hash is another one. Write it word for word."
    )]
    OtherSeed,
    #[error("No ballot is open.")]
    NoBallotOpen,
    #[error("There is nothing to settle.")]
    NoGap,
    #[error("There is nothing to write down.")]
    EmptyText,
    #[error("That warning is gone.")]
    AlertGone,
    #[error("No poll is open.")]
    NoPollOpen,
    #[error("The poll is revealed. Answers stand as they are.")]
    PollRevealed,
    #[error("Nobody has answered yet.")]
    NoAnswers,
    #[error("Conviction goes from 0 to 4.")]
    BadConviction,
    #[error("State the proposal first.")]
    NoProposal,
    #[error("There is nothing to choose between. Write down the options first.")]
    NoOptions,
    #[error(
        "One option is no choice. Write down another one, or vote on it by consent or by yes and no."
    )]
    OneOption,
    #[error("There is room for 20 options on a paper.")]
    TooManyOptions,
    #[error("{0} is on the list already.")]
    OptionTwice(String),
    #[error("Everybody can abstain on any paper: it is no option. Take it off the list.")]
    AbstainingIsNoOption,
    #[error("Nobody is entitled to vote.")]
    NobodyEntitled,
    #[error("{0} is not entitled to vote in this ballot.")]
    NotEntitled(String),
    #[error("{0} has not voted.")]
    HasNotVoted(String),
    #[error("That is not a vote of this ballot's method.")]
    WrongMethod,
    #[error("This ballot is secret. Everybody hands in a paper of their own.")]
    Secret,
    #[error("This ballot is not secret.")]
    NotSecret,
    #[error(
        "{0} has handed in a paper. In a secret ballot it cannot be taken back: nothing says which one it is."
    )]
    HandedIn(String),
    #[error("{0} did not object in that ballot.")]
    NoObjection(String),
    #[error("That version does not come after the ballot.")]
    NotALaterVersion,
    #[error("Nothing was promised that is still open.")]
    NothingPromised,
    #[error("The meeting has begun; what was promised comes first or not at all.")]
    BegunAlready,
    #[error("That was not promised here.")]
    UnknownPromise,
    #[error("No decision is recorded yet.")]
    NoDecision,
    #[error("There is no such commitment.")]
    UnknownCommitment,
    #[error("The session is not closed.")]
    NotClosed,
    #[error("There is no decision. Vote, or say why the session ends without one.")]
    UndecidedAtClose,
}
