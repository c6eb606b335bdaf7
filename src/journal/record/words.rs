//! The words and numbers of a line: how the small types of the session are spelled in the file. Only the spelling; the
//! derive refuses to build when a mirror and its type differ.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::safe;
use crate::session::alert::AlertId;
use crate::session::ballot::{BallotId, Position};
use crate::session::commitment::CommitmentId;
use crate::session::pattern::Pattern;
use crate::session::{
    Consent, GapCause, MarkId, Mode, Origin, PersonId, Projector, RoundEnd, Seq, TurnId,
};
use crate::tally::{ConsentSign, YesNo};

#[derive(Serialize, Deserialize)]
#[serde(remote = "PersonId")]
pub(super) struct PersonNumber(u16);

#[derive(Serialize, Deserialize)]
#[serde(remote = "MarkId")]
pub(super) struct MarkNumber(u32);

#[derive(Serialize, Deserialize)]
#[serde(remote = "TurnId")]
pub(super) struct TurnNumber(u32);

#[derive(Serialize, Deserialize)]
#[serde(remote = "AlertId")]
pub(super) struct AlertNumber(u16);

#[derive(Serialize, Deserialize)]
#[serde(remote = "BallotId")]
pub(super) struct BallotNumber(u16);

#[derive(Serialize, Deserialize)]
#[serde(remote = "CommitmentId")]
pub(super) struct CommitmentNumber(u16);

#[derive(Serialize, Deserialize)]
#[serde(remote = "Seq")]
pub(super) struct EventNumber(u32);

#[derive(Serialize, Deserialize)]
#[serde(remote = "Mode", rename_all = "snake_case")]
pub(super) enum ModeWord {
    Lead,
    Follow,
    Both,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Consent", rename_all = "snake_case")]
pub(super) enum ConsentWord {
    Named,
    Initials,
    Unnamed,
    NotCounted,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "RoundEnd", rename_all = "snake_case")]
pub(super) enum RoundEndWord {
    Finished,
    TimeUp,
    Interrupted,
    Left,
    Skipped,
}

/// A word, or `{"counter_move": number of the alert}`.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Origin", rename_all = "snake_case")]
pub(super) enum OriginWord {
    Plan,
    Cycle,
    CounterMove(#[serde(with = "AlertNumber")] AlertId),
    Inserted,
    Promised,
    Repeated,
    Continued,
}

/// A word, or `{"message": text}`.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Projector", rename_all = "snake_case")]
pub(super) enum ProjectorFields {
    Meeting,
    Blank,
    Message(#[serde(deserialize_with = "safe::text")] String),
    Plan,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "GapCause", rename_all = "snake_case")]
pub(super) enum GapCauseWord {
    Slept,
    Away,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Pattern", rename_all = "snake_case")]
pub(super) enum PatternWord {
    TooManyChefs,
    NoInitiation,
    OneLeader,
    Concurrent,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Position", rename_all = "snake_case")]
pub(super) enum PositionWord {
    For,
    Against,
    Undecided,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "ConsentSign", rename_all = "kebab-case")]
pub(super) enum ConsentSignWord {
    Consent,
    Concern,
    StandAside,
    Objection,
    Block,
    Abstain,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "YesNo", rename_all = "kebab-case")]
pub(super) enum YesNoWord {
    Yes,
    No,
    Abstain,
}

/// People by their numbers.
pub(super) mod people {
    use super::{Deserialize, Deserializer, PersonId, Serializer};

    pub(in crate::journal) fn serialize<S: Serializer>(
        people: &[PersonId],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_seq(people.iter().map(|person| person.0))
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<PersonId>, D::Error> {
        let numbers = Vec::<u16>::deserialize(from)?;
        Ok(numbers.into_iter().map(PersonId).collect())
    }
}

/// Somebody's number, or nothing.
pub(super) mod person_or_none {
    use super::{Deserialize, Deserializer, PersonId, Serialize, Serializer};

    pub(in crate::journal) fn serialize<S: Serializer>(
        who: &Option<PersonId>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        who.map(|person| person.0).serialize(to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<PersonId>, D::Error> {
        Ok(Option::deserialize(from)?.map(PersonId))
    }
}

/// A mode's word, or nothing.
pub(super) mod mode_or_none {
    use super::{Deserialize, Deserializer, Mode, ModeWord, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    struct Word(#[serde(with = "ModeWord")] Mode);

    pub(in crate::journal) fn serialize<S: Serializer>(
        mode: &Option<Mode>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        mode.map(Word).serialize(to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Mode>, D::Error> {
        let word: Option<Word> = Option::deserialize(from)?;
        Ok(word.map(|Word(mode)| mode))
    }
}

/// A ballot's number, or nothing.
pub(super) mod ballot_or_none {
    use super::{BallotId, Deserialize, Deserializer, Serialize, Serializer};

    pub(in crate::journal) fn serialize<S: Serializer>(
        ballot: &Option<BallotId>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        ballot.map(|ballot| ballot.0).serialize(to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<BallotId>, D::Error> {
        Ok(Option::deserialize(from)?.map(BallotId))
    }
}

/// A calendar date, `2026-11-22`.
pub(super) mod date {
    use super::*;

    pub(in crate::journal) fn serialize<S: Serializer>(
        date: &Date,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_str(date)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Date, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

/// A calendar date, `2026-11-22`, or nothing.
pub(super) mod date_or_none {
    use super::*;

    pub(in crate::journal) fn serialize<S: Serializer>(
        date: &Option<Date>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        date.map(|date| date.to_string()).serialize(to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Date>, D::Error> {
        let Some(text) = Option::<String>::deserialize(from)? else {
            return Ok(None);
        };
        text.parse().map(Some).map_err(D::Error::custom)
    }
}

/// A length of time in whole milliseconds.
pub(super) mod ms {
    use std::time::Duration;

    use super::{Deserialize, Deserializer, Serializer};
    use crate::session::millis;

    pub(in crate::journal) fn serialize<S: Serializer>(
        length: &Duration,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_u64(millis(*length))
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Duration, D::Error> {
        u64::deserialize(from).map(Duration::from_millis)
    }
}

/// A moment in milliseconds since the session began.
pub(super) mod moment {
    use super::{Deserialize, Deserializer, Serializer};
    use crate::session::Moment;

    pub(in crate::journal) fn serialize<S: Serializer>(
        moment: &Moment,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_u64(moment.as_millis())
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Moment, D::Error> {
        u64::deserialize(from).map(Moment::from_millis)
    }
}

/// What the map showed: the word, and beside it `who` for one leader.
pub(super) mod state {
    use super::*;
    use crate::session::GroupState;

    #[derive(Serialize, Deserialize)]
    struct Shown {
        state: Word,
        #[serde(
            default,
            with = "person_or_none",
            skip_serializing_if = "Option::is_none"
        )]
        who: Option<PersonId>,
    }

    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Word {
        Forming,
        Mixed,
        TooManyChefs,
        NoInitiation,
        OneLeader,
        Concurrent,
    }

    pub(in crate::journal) fn serialize<S: Serializer>(
        state: &GroupState,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let (state, who) = match *state {
            GroupState::Forming => (Word::Forming, None),
            GroupState::Mixed => (Word::Mixed, None),
            GroupState::TooManyChefs => (Word::TooManyChefs, None),
            GroupState::NoInitiation => (Word::NoInitiation, None),
            GroupState::OneLeader(who) => (Word::OneLeader, Some(who)),
            GroupState::Concurrent => (Word::Concurrent, None),
        };
        Shown { state, who }.serialize(to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<GroupState, D::Error> {
        let shown = Shown::deserialize(from)?;
        Ok(match shown.state {
            Word::Forming => GroupState::Forming,
            Word::Mixed => GroupState::Mixed,
            Word::TooManyChefs => GroupState::TooManyChefs,
            Word::NoInitiation => GroupState::NoInitiation,
            Word::OneLeader => {
                GroupState::OneLeader(shown.who.ok_or_else(|| D::Error::missing_field("who"))?)
            }
            Word::Concurrent => GroupState::Concurrent,
        })
    }
}
