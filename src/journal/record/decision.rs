//! What a decision leads to, in its lines: how far a proposal was heard, how objections ended, who carries it, and what
//! was promised.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::safe;
use super::words::{BallotNumber, PersonNumber, date_or_none};
use crate::session::PersonId;
use crate::session::ballot::BallotId;
use crate::session::pledge::Pledge;
use crate::session::promise::{Fate, Promise, Promised};
use crate::session::proposal::{Hearing, Remedy, Settled};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Hearing", rename_all = "snake_case")]
pub(super) enum HearingWord {
    Clarify,
    React,
    Amend,
    Heard,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Settled")]
pub(super) struct SettledFields {
    #[serde(with = "BallotNumber")]
    ballot: BallotId,
    #[serde(with = "PersonNumber")]
    who: PersonId,
    #[serde(with = "RemedyFields")]
    remedy: Remedy,
}

/// A word, or `{"amended": {"version": 2}}` and `{"deferred": {"owner": 1, "until": "2026-12-01"}}`.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Remedy", rename_all = "snake_case")]
enum RemedyFields {
    Amended {
        version: usize,
    },
    Deferred {
        #[serde(with = "PersonNumber")]
        owner: PersonId,
        #[serde(
            with = "date_or_none",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        until: Option<Date>,
    },
    Withdrawn,
    Watched,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Pledge", rename_all = "kebab-case")]
pub(super) enum PledgeWord {
    Own,
    Help,
    NotBlock,
    Cannot,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Fate", rename_all = "snake_case")]
pub(super) enum FateWord {
    Kept,
    Dropped,
    Open,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Promise")]
struct PromiseFields {
    #[serde(deserialize_with = "safe::text")]
    session: String,
    #[serde(deserialize_with = "safe::text")]
    title: String,
    #[serde(with = "promised")]
    what: Promised,
    #[serde(
        default,
        deserialize_with = "name_or_none",
        skip_serializing_if = "Option::is_none"
    )]
    owner: Option<String>,
    #[serde(deserialize_with = "safe::text")]
    text: String,
    #[serde(
        with = "date_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    due: Option<Date>,
}

fn name_or_none<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    safe::name(from).map(Some)
}

/// The number of a commitment, or the word `decision`.
pub(super) mod promised {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

    use super::Promised;
    use crate::session::commitment::CommitmentId;

    const DECISION: &str = "decision";

    #[derive(Serialize, Deserialize)]
    #[serde(untagged)]
    enum What {
        Commitment(u16),
        Word(String),
    }

    pub(in crate::journal) fn serialize<S: Serializer>(
        what: &Promised,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match what {
            Promised::Commitment(id) => What::Commitment(id.0),
            Promised::Decision => What::Word(DECISION.to_owned()),
        }
        .serialize(to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Promised, D::Error> {
        match What::deserialize(from)? {
            What::Commitment(id) => Ok(Promised::Commitment(CommitmentId(id))),
            What::Word(word) if word == DECISION => Ok(Promised::Decision),
            What::Word(word) => Err(D::Error::custom(format_args!(
                "{word:?} is neither a commitment's number nor {DECISION:?}"
            ))),
        }
    }
}

pub(super) mod promises {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{Promise, PromiseFields};

    #[derive(Serialize, Deserialize)]
    struct One(#[serde(with = "PromiseFields")] Promise);

    pub(in crate::journal) fn serialize<S: Serializer>(
        promises: &[Promise],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_seq(promises.iter().cloned().map(One))
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<Promise>, D::Error> {
        let read = Vec::<One>::deserialize(from)?;
        Ok(read.into_iter().map(|One(promise)| promise).collect())
    }
}
