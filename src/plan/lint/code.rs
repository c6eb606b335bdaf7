//! The kinds of findings: the stable code of each, why it matters, and who says so.

use crate::plan::Word;

/// A kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    DoesNotFit,
    TurnsTooShort,
    NoBuffer,
    NoBreak,
    LongOpenRound,
    NoCheckIn,
    NoSilentMinute,
    NoQuestion,
    LongQuestion,
    NoClarifying,
    NoCommitments,
    OptionsInOneProposal,
    MethodForOptions,
    VetoByMajority,
    QuorumOutOfReach,
    RunoffOfTwo,
}

impl Code {
    /// Why it matters, without a full stop.
    pub const fn reason(self) -> &'static str {
        match self {
            Self::DoesNotFit => {
                "what does not fit is cut at the end, and the end is where it is decided"
            }
            Self::TurnsTooShort => "when a round runs out of time, whoever comes last is not heard",
            Self::NoBuffer => "a meeting without slack pays for every overrun with its decision",
            Self::NoBreak => "attention fades, and tired groups agree to be done",
            Self::LongOpenRound => "after twenty minutes in one form the same few people speak",
            Self::NoCheckIn => "who has spoken once in the first minutes speaks again",
            Self::NoSilentMinute => {
                "without a minute alone the first speaker sets what all the others think about"
            }
            Self::NoQuestion => {
                "the room answers the question that it reads; without one everybody answers their own"
            }
            Self::LongQuestion => "what takes more than a glance from eight metres is not read",
            Self::NoClarifying => "objections to what was only misunderstood take the longest",
            Self::NoCommitments => "what everybody decided nobody does, unless somebody owns it",
            Self::OptionsInOneProposal => {
                "a yes or an objection does not say which of the options is meant"
            }
            Self::MethodForOptions => {
                "with a single option there is nothing to rank: it cannot lose"
            }
            Self::VetoByMajority => {
                "a majority passes over an objection; only consent stops for it"
            }
            Self::QuorumOutOfReach => "a vote that cannot be valid should not be opened",
            Self::RunoffOfTwo => {
                "whoever votes as before ties as before, and then nothing is decided"
            }
        }
    }

    /// Whose finding it is.
    pub const fn source(self) -> &'static str {
        match self {
            Self::DoesNotFit | Self::QuorumOutOfReach | Self::RunoffOfTwo => "arithmetic",
            Self::TurnsTooShort => "Sociocracy 3.0, rounds: everyone is heard in turn",
            Self::NoBuffer => {
                "Goldratt, Critical Chain: keep the slack at the end, not in every step"
            }
            Self::NoBreak => {
                "Albulescu and others 2022, meta-analysis of breaks: they restore vigour"
            }
            Self::LongOpenRound => "Liberating Structures: short changes of form include everybody",
            Self::NoCheckIn => {
                "Sociocracy 3.0, check in; Kline, Time to Think: everybody speaks early"
            }
            Self::NoSilentMinute => {
                "Liberating Structures, 1-2-4-All; Diehl and Stroebe 1987: waiting for a turn loses ideas"
            }
            Self::NoQuestion => "Liberating Structures: every structure begins with an invitation",
            Self::LongQuestion => "colead's screens: 70 columns fill a line of large type",
            Self::NoClarifying => {
                "Sociocracy 3.0, consent decision-making: understand, then respond, then decide"
            }
            Self::NoCommitments => "Kaner, Facilitator's Guide: who does what by when",
            Self::OptionsInOneProposal | Self::MethodForOptions => {
                "colead's rules of decision: one proposal takes consent or yes and no, several options take STAR"
            }
            Self::VetoByMajority => {
                "Sociocracy 3.0, consent: objections prevent proposals from becoming agreements"
            }
        }
    }
}

impl Word for Code {
    const ALL: &'static [Self] = &[
        Self::DoesNotFit,
        Self::TurnsTooShort,
        Self::NoBuffer,
        Self::NoBreak,
        Self::LongOpenRound,
        Self::NoCheckIn,
        Self::NoSilentMinute,
        Self::NoQuestion,
        Self::LongQuestion,
        Self::NoClarifying,
        Self::NoCommitments,
        Self::OptionsInOneProposal,
        Self::MethodForOptions,
        Self::VetoByMajority,
        Self::QuorumOutOfReach,
        Self::RunoffOfTwo,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::DoesNotFit => "does-not-fit",
            Self::TurnsTooShort => "turns-too-short",
            Self::NoBuffer => "no-buffer",
            Self::NoBreak => "no-break",
            Self::LongOpenRound => "long-open-round",
            Self::NoCheckIn => "no-check-in",
            Self::NoSilentMinute => "no-silent-minute",
            Self::NoQuestion => "no-question",
            Self::LongQuestion => "long-question",
            Self::NoClarifying => "no-clarifying",
            Self::NoCommitments => "no-commitments",
            Self::OptionsInOneProposal => "options-in-one-proposal",
            Self::MethodForOptions => "method-for-options",
            Self::VetoByMajority => "veto-by-majority",
            Self::QuorumOutOfReach => "quorum-out-of-reach",
            Self::RunoffOfTwo => "runoff-of-two",
        }
    }
}
