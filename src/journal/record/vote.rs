//! The terms and the outcome of a ballot in their lines.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::rules::RulesFields;
use super::safe;
use super::sealed::voting;
use super::words::{ballot_or_none, person_or_none};
use crate::plan::Voting;
use crate::session::PersonId;
use crate::session::ballot::{BallotId, Terms, TieStep};
use crate::tally::{Counts, Method, OptionId, Outcome, Rules, SignCount, Status, Tie};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Terms")]
struct TermsFields {
    version: usize,
    #[serde(with = "method_word")]
    method: Method,
    #[serde(
        deserialize_with = "safe::texts",
        default,
        skip_serializing_if = "Vec::is_empty"
    )]
    options: Vec<String>,
    #[serde(with = "RulesFields")]
    rules: Rules,
    #[serde(flatten, with = "voting")]
    voting: Voting,
    #[serde(
        with = "person_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    casting: Option<PersonId>,
    #[serde(
        deserialize_with = "safe::text_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    lot: Option<String>,
    #[serde(
        with = "ballot_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    runoff_of: Option<BallotId>,
    #[serde(
        with = "ballot_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    fallback_of: Option<BallotId>,
}

/// `{"lot_drawn": {"seed": "4 2 6 1", "option": 1}}`, or the word `carried_over`.
#[derive(Serialize, Deserialize)]
#[serde(remote = "TieStep", rename_all = "snake_case")]
pub(super) enum TieStepFields {
    CastingVote {
        #[serde(with = "option")]
        option: OptionId,
    },
    LotDrawn {
        #[serde(deserialize_with = "safe::text")]
        seed: String,
        #[serde(with = "option")]
        option: OptionId,
    },
    SeedLost,
    CarriedOver,
}

/// An option by its number from 0.
mod option {
    use super::{Deserialize, Deserializer, OptionId, Serializer};

    pub(super) fn serialize<S: Serializer>(option: &OptionId, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u16(option.0)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<OptionId, D::Error> {
        u16::deserialize(from).map(OptionId)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Outcome")]
struct OutcomeFields {
    #[serde(with = "method_word")]
    method: Method,
    #[serde(with = "StatusWord")]
    status: Status,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    passed: Option<bool>,
    #[serde(with = "options")]
    winners: Vec<OptionId>,
    #[serde(with = "tiers", default, skip_serializing_if = "Vec::is_empty")]
    order: Vec<Vec<OptionId>>,
    #[serde(deserialize_with = "safe::texts")]
    why: Vec<String>,
    #[serde(with = "CountsFields")]
    counts: Counts,
    #[serde(with = "ties", default, skip_serializing_if = "Vec::is_empty")]
    ties: Vec<Tie>,
    #[serde(with = "spread")]
    spread: Vec<SignCount>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Status", rename_all = "kebab-case")]
enum StatusWord {
    Decided,
    Tie,
    NotPassed,
    NoQuorum,
    NoBallots,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Counts")]
struct CountsFields {
    eligible: u32,
    present: u32,
    cast: u32,
    abstain: u32,
    blank: u32,
    spoiled: u32,
    exhausted: u32,
    not_voted: u32,
    absent: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Tie")]
struct TieFields {
    #[serde(deserialize_with = "safe::text")]
    stage: String,
    #[serde(with = "options")]
    options: Vec<OptionId>,
    #[serde(deserialize_with = "safe::text")]
    broken_by: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "SignCount")]
struct SignCountFields {
    #[serde(deserialize_with = "safe::text")]
    sign: String,
    count: u32,
}

mod method_word {
    use super::{Deserialize, Deserializer, Method, Serializer};
    use serde::de::Error;

    pub(super) fn serialize<S: Serializer>(method: &Method, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(method.word())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Method, D::Error> {
        let word = String::deserialize(from)?;
        Method::from_word(&word)
            .ok_or_else(|| D::Error::custom(format!("{word} is no method of counting")))
    }
}

/// Options by their number from 0. Records that knew no options name the sign that was chosen.
mod options {
    use super::{Deserialize, Deserializer, OptionId, Serializer};
    use serde::de::Error;

    #[derive(Deserialize)]
    #[serde(untagged)]
    pub(super) enum Written {
        Number(u16),
        Sign(String),
    }

    impl Written {
        pub(super) fn option<E: Error>(self) -> Result<OptionId, E> {
            match self {
                Self::Number(number) => Ok(OptionId(number)),
                Self::Sign(sign) => match sign.as_str() {
                    "yes" | "consent" => Ok(OptionId(0)),
                    "no" => Ok(OptionId(1)),
                    _ => Err(E::custom("an option is a number")),
                },
            }
        }
    }

    pub(super) fn serialize<S: Serializer>(options: &[OptionId], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(options.iter().map(|option| option.0))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<OptionId>, D::Error> {
        Vec::<Written>::deserialize(from)?
            .into_iter()
            .map(Written::option)
            .collect()
    }
}

/// Options in tiers, best first.
mod tiers {
    use super::{Deserialize, Deserializer, OptionId, Serialize, Serializer, options};

    #[derive(Serialize, Deserialize)]
    struct One(#[serde(with = "options")] Vec<OptionId>);

    pub(super) fn serialize<S: Serializer>(
        tiers: &[Vec<OptionId>],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_seq(tiers.iter().cloned().map(One))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<Vec<OptionId>>, D::Error> {
        let tiers = Vec::<One>::deserialize(from)?;
        Ok(tiers.into_iter().map(|tier| tier.0).collect())
    }
}

mod ties {
    use super::{Deserialize, Deserializer, Serialize, Serializer, Tie, TieFields};

    #[derive(Serialize, Deserialize)]
    struct One(#[serde(with = "TieFields")] Tie);

    pub(super) fn serialize<S: Serializer>(ties: &[Tie], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(ties.iter().cloned().map(One))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Tie>, D::Error> {
        Ok(Vec::<One>::deserialize(from)?
            .into_iter()
            .map(|one| one.0)
            .collect())
    }
}

mod spread {
    use super::{Deserialize, Deserializer, Serialize, Serializer, SignCount, SignCountFields};

    #[derive(Serialize, Deserialize)]
    struct One(#[serde(with = "SignCountFields")] SignCount);

    pub(super) fn serialize<S: Serializer>(bars: &[SignCount], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(bars.iter().cloned().map(One))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<SignCount>, D::Error> {
        Ok(Vec::<One>::deserialize(from)?
            .into_iter()
            .map(|one| one.0)
            .collect())
    }
}

pub(super) mod boxed_terms {
    use super::{Deserializer, Serializer, Terms, TermsFields};

    pub(in crate::journal) fn serialize<S: Serializer>(
        terms: &Terms,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        TermsFields::serialize(terms, to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Box<Terms>, D::Error> {
        TermsFields::deserialize(from).map(Box::new)
    }
}

pub(super) mod boxed_outcome {
    use super::{Deserializer, Outcome, OutcomeFields, Serializer};

    pub(in crate::journal) fn serialize<S: Serializer>(
        outcome: &Outcome,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        OutcomeFields::serialize(outcome, to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Box<Outcome>, D::Error> {
        OutcomeFields::deserialize(from).map(Box::new)
    }
}
