//! Why nothing came of a command, in the language of the room. In English it is what the refusal says of itself.

use crate::session::Refusal;
use crate::words::{Language, Words};

/// The refusal as the screen says it.
pub fn words_of(refusal: &Refusal, words: &Words) -> String {
    if words.language() == Language::English {
        return refusal.to_string();
    }
    let key = key(refusal);
    match name(refusal) {
        Some(name) => words.fill(key, &[("name", name.into())]),
        None => words.say(key).to_owned(),
    }
}

const fn key(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Closed => "refusal-closed",
        Refusal::NotBegun => "refusal-not-begun",
        Refusal::HasBegun => "refusal-has-begun",
        Refusal::UnknownPerson => "refusal-unknown-person",
        Refusal::EmptyName => "refusal-empty-name",
        Refusal::NameTaken(_) => "refusal-name-taken",
        Refusal::TooManyPeople => "refusal-too-many-people",
        Refusal::OnRecord(_) => "refusal-on-record",
        Refusal::NoSeat => "refusal-no-seat",
        Refusal::NotPresent(_) => "refusal-not-present",
        Refusal::Observer(_) => "refusal-observer",
        Refusal::NotCounted(_) => "refusal-not-counted",
        Refusal::NobodyHasTheFloor => "refusal-nobody-has-the-floor",
        Refusal::EverybodyHeard => "refusal-everybody-heard",
        Refusal::UnknownMark => "refusal-unknown-mark",
        Refusal::TakenUp => "refusal-taken-up",
        Refusal::UnknownTurn => "refusal-unknown-turn",
        Refusal::NobodyKnown => "refusal-nobody-known",
        Refusal::NoChange => "refusal-no-change",
        Refusal::BeforeTheStart => "refusal-before-the-start",
        Refusal::InTheFuture => "refusal-in-the-future",
        Refusal::NothingToUndo => "refusal-nothing-to-undo",
        Refusal::NothingToRedo => "refusal-nothing-to-redo",
        Refusal::AlreadyRunning => "refusal-already-running",
        Refusal::NotRunning => "refusal-not-running",
        Refusal::AlreadyPaused => "refusal-already-paused",
        Refusal::NotPaused => "refusal-not-paused",
        Refusal::NoTimeLeft => "refusal-no-time-left",
        Refusal::NobodyPays => "refusal-nobody-pays",
        Refusal::BackdatedTooFar => "refusal-backdated-too-far",
        Refusal::BeforeTheRoundBefore => "refusal-before-the-round-before",
        Refusal::LastRound => "refusal-last-round",
        Refusal::FirstRound => "refusal-first-round",
        Refusal::BallotOpen => "refusal-ballot-open",
        Refusal::OtherRung => "refusal-other-rung",
        Refusal::NoCastingVote => "refusal-no-casting-vote",
        Refusal::NoSeed => "refusal-no-seed",
        Refusal::LadderFirst => "refusal-ladder-first",
        Refusal::NoFallback => "refusal-no-fallback",
        Refusal::NotTied(_) => "refusal-not-tied",
        Refusal::OtherSeed => "refusal-other-seed",
        Refusal::NoBallotOpen => "refusal-no-ballot-open",
        Refusal::NoGap => "refusal-no-gap",
        Refusal::EmptyText => "refusal-empty-text",
        Refusal::AlertGone => "refusal-alert-gone",
        Refusal::NoPollOpen => "refusal-no-poll-open",
        Refusal::PollRevealed => "refusal-poll-revealed",
        Refusal::NoAnswers => "refusal-no-answers",
        Refusal::BadConviction => "refusal-bad-conviction",
        Refusal::NoProposal => "refusal-no-proposal",
        Refusal::NoOptions => "refusal-no-options",
        Refusal::OneOption => "refusal-one-option",
        Refusal::TooManyOptions => "refusal-too-many-options",
        Refusal::OptionTwice(_) => "refusal-option-twice",
        Refusal::AbstainingIsNoOption => "refusal-abstaining-is-no-option",
        Refusal::NobodyEntitled => "refusal-nobody-entitled",
        Refusal::NotEntitled(_) => "refusal-not-entitled",
        Refusal::HasNotVoted(_) => "refusal-has-not-voted",
        Refusal::WrongMethod => "refusal-wrong-method",
        Refusal::Secret => "refusal-secret",
        Refusal::NotSecret => "refusal-not-secret",
        Refusal::HandedIn(_) => "refusal-handed-in",
        Refusal::NoObjection(_) => "refusal-no-objection",
        Refusal::NotALaterVersion => "refusal-not-a-later-version",
        Refusal::NothingPromised => "refusal-nothing-promised",
        Refusal::BegunAlready => "refusal-begun-already",
        Refusal::UnknownPromise => "refusal-unknown-promise",
        Refusal::NoDecision => "refusal-no-decision",
        Refusal::UnknownCommitment => "refusal-unknown-commitment",
        Refusal::NotClosed => "refusal-not-closed",
        Refusal::UndecidedAtClose => "refusal-undecided-at-close",
    }
}

/// Whom, or which option, it is about.
fn name(refusal: &Refusal) -> Option<&str> {
    match refusal {
        Refusal::NameTaken(name)
        | Refusal::OnRecord(name)
        | Refusal::NotPresent(name)
        | Refusal::Observer(name)
        | Refusal::NotCounted(name)
        | Refusal::NotTied(name)
        | Refusal::OptionTwice(name)
        | Refusal::NotEntitled(name)
        | Refusal::HasNotVoted(name)
        | Refusal::HandedIn(name)
        | Refusal::NoObjection(name) => Some(name),
        Refusal::Closed
        | Refusal::NotBegun
        | Refusal::HasBegun
        | Refusal::UnknownPerson
        | Refusal::EmptyName
        | Refusal::TooManyPeople
        | Refusal::NoSeat
        | Refusal::NobodyHasTheFloor
        | Refusal::EverybodyHeard
        | Refusal::UnknownMark
        | Refusal::TakenUp
        | Refusal::UnknownTurn
        | Refusal::NobodyKnown
        | Refusal::NoChange
        | Refusal::BeforeTheStart
        | Refusal::InTheFuture
        | Refusal::NothingToUndo
        | Refusal::NothingToRedo
        | Refusal::AlreadyRunning
        | Refusal::NotRunning
        | Refusal::AlreadyPaused
        | Refusal::NotPaused
        | Refusal::NoTimeLeft
        | Refusal::NobodyPays
        | Refusal::BackdatedTooFar
        | Refusal::BeforeTheRoundBefore
        | Refusal::LastRound
        | Refusal::FirstRound
        | Refusal::BallotOpen
        | Refusal::OtherRung
        | Refusal::NoCastingVote
        | Refusal::NoSeed
        | Refusal::LadderFirst
        | Refusal::NoFallback
        | Refusal::OtherSeed
        | Refusal::NoBallotOpen
        | Refusal::NoGap
        | Refusal::EmptyText
        | Refusal::AlertGone
        | Refusal::NoPollOpen
        | Refusal::PollRevealed
        | Refusal::NoAnswers
        | Refusal::BadConviction
        | Refusal::NoProposal
        | Refusal::NoOptions
        | Refusal::OneOption
        | Refusal::TooManyOptions
        | Refusal::AbstainingIsNoOption
        | Refusal::NobodyEntitled
        | Refusal::WrongMethod
        | Refusal::Secret
        | Refusal::NotSecret
        | Refusal::NotALaterVersion
        | Refusal::NothingPromised
        | Refusal::BegunAlready
        | Refusal::UnknownPromise
        | Refusal::NoDecision
        | Refusal::UnknownCommitment
        | Refusal::NotClosed
        | Refusal::UndecidedAtClose => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_says_what_a_refusal_says_of_itself() {
        let english = Words::of(Language::English);
        let name = || "Zoë".to_owned();
        for refusal in [
            Refusal::Closed,
            Refusal::NotBegun,
            Refusal::HasBegun,
            Refusal::UnknownPerson,
            Refusal::EmptyName,
            Refusal::NameTaken(name()),
            Refusal::TooManyPeople,
            Refusal::OnRecord(name()),
            Refusal::NoSeat,
            Refusal::NotPresent(name()),
            Refusal::Observer(name()),
            Refusal::NotCounted(name()),
            Refusal::NobodyHasTheFloor,
            Refusal::EverybodyHeard,
            Refusal::UnknownMark,
            Refusal::TakenUp,
            Refusal::UnknownTurn,
            Refusal::NobodyKnown,
            Refusal::NoChange,
            Refusal::BeforeTheStart,
            Refusal::InTheFuture,
            Refusal::NothingToUndo,
            Refusal::NothingToRedo,
            Refusal::AlreadyRunning,
            Refusal::NotRunning,
            Refusal::AlreadyPaused,
            Refusal::NotPaused,
            Refusal::NoTimeLeft,
            Refusal::NobodyPays,
            Refusal::BackdatedTooFar,
            Refusal::BeforeTheRoundBefore,
            Refusal::LastRound,
            Refusal::FirstRound,
            Refusal::BallotOpen,
            Refusal::OtherRung,
            Refusal::NoCastingVote,
            Refusal::NoSeed,
            Refusal::LadderFirst,
            Refusal::NoFallback,
            Refusal::NotTied(name()),
            Refusal::OtherSeed,
            Refusal::NoBallotOpen,
            Refusal::NoGap,
            Refusal::EmptyText,
            Refusal::AlertGone,
            Refusal::NoPollOpen,
            Refusal::PollRevealed,
            Refusal::NoAnswers,
            Refusal::BadConviction,
            Refusal::NoProposal,
            Refusal::NoOptions,
            Refusal::OneOption,
            Refusal::TooManyOptions,
            Refusal::OptionTwice(name()),
            Refusal::AbstainingIsNoOption,
            Refusal::NobodyEntitled,
            Refusal::NotEntitled(name()),
            Refusal::HasNotVoted(name()),
            Refusal::WrongMethod,
            Refusal::Secret,
            Refusal::NotSecret,
            Refusal::HandedIn(name()),
            Refusal::NoObjection(name()),
            Refusal::NotALaterVersion,
            Refusal::NothingPromised,
            Refusal::BegunAlready,
            Refusal::UnknownPromise,
            Refusal::NoDecision,
            Refusal::UnknownCommitment,
            Refusal::NotClosed,
            Refusal::UndecidedAtClose,
        ] {
            let key = key(&refusal);
            let said = super::name(&refusal).map_or_else(
                || english.say(key).to_owned(),
                |name| english.fill(key, &[("name", name.into())]),
            );
            assert_eq!(said, refusal.to_string());
        }
    }
}
