//! The rules of a ballot in its line.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::tally::{
    Base, BordaPoints, Comparison, Condition, EliminationTie, EqualRanks, FistRule, Fraction,
    Ladder, MissingScore, Quorum, QuorumNeed, QuorumOf, Rules, Rung, StarTies, Strength, TieRule,
};

/// The rules of one proposal are all written, also those that go without saying: the record has to explain itself. Those
/// of several options are written where they differ from what goes without saying.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Rules")]
pub(super) struct RulesFields {
    #[serde(with = "share")]
    threshold: Fraction,
    #[serde(with = "word")]
    comparison: Comparison,
    #[serde(with = "word")]
    base: Base,
    #[serde(
        with = "condition_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    also: Option<Condition>,
    #[serde(
        with = "quorum_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    quorum: Option<Quorum>,
    #[serde(with = "word")]
    tie: TieRule,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max_stand_aside: Option<u32>,
    max_blocks: u32,
    #[serde(
        with = "share_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    fallback: Option<Fraction>,
    #[serde(with = "word", default, skip_serializing_if = "is_usual")]
    fist: FistRule,
    #[serde(default = "usual::min", skip_serializing_if = "usual::is_min")]
    min: u8,
    #[serde(default = "usual::average", skip_serializing_if = "usual::is_average")]
    average: u16,
    #[serde(
        with = "share_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    support: Option<Fraction>,
    #[serde(with = "word", default, skip_serializing_if = "is_usual")]
    equal: EqualRanks,
    #[serde(
        with = "share_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    floor: Option<Fraction>,
    #[serde(default = "usual::max", skip_serializing_if = "usual::is_max")]
    max: u8,
    #[serde(with = "word", default, skip_serializing_if = "is_usual")]
    missing: MissingScore,
    #[serde(with = "word", default, skip_serializing_if = "is_usual")]
    star_ties: StarTies,
    #[serde(with = "word", default, skip_serializing_if = "is_usual")]
    elimination_tie: EliminationTie,
    #[serde(with = "word", default, skip_serializing_if = "is_usual")]
    strength: Strength,
    #[serde(with = "word", default, skip_serializing_if = "is_usual")]
    borda: BordaPoints,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dots: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max_per_option: Option<u32>,
    #[serde(with = "ladder", default, skip_serializing_if = "is_usual")]
    ladder: Ladder,
}

/// What records that did not know a rule counted by.
mod usual {
    use super::Rules;

    pub(super) fn min() -> u8 {
        Rules::default().min
    }

    pub(super) fn is_min(fingers: &u8) -> bool {
        *fingers == min()
    }

    pub(super) fn average() -> u16 {
        Rules::default().average
    }

    pub(super) fn is_average(hundredths: &u16) -> bool {
        *hundredths == average()
    }

    pub(super) fn max() -> u8 {
        Rules::default().max
    }

    pub(super) fn is_max(score: &u8) -> bool {
        *score == max()
    }
}

fn is_usual<T: Default + PartialEq>(choice: &T) -> bool {
    *choice == T::default()
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Condition")]
struct ConditionFields {
    #[serde(with = "share")]
    threshold: Fraction,
    #[serde(with = "word")]
    comparison: Comparison,
    #[serde(with = "word")]
    base: Base,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Quorum")]
struct QuorumFields {
    #[serde(with = "QuorumNeedFields")]
    need: QuorumNeed,
    #[serde(with = "word")]
    of: QuorumOf,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "QuorumNeed", untagged)]
enum QuorumNeedFields {
    People(u32),
    Share {
        #[serde(with = "share")]
        fraction: Fraction,
        strict: bool,
    },
}

/// A fraction as text, `2/3`.
mod share {
    use super::{Deserialize, Deserializer, Fraction, Serializer};
    use serde::de::Error;

    pub(super) fn serialize<S: Serializer>(share: &Fraction, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(share)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Fraction, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

mod quorum_or_none {
    use super::{Deserialize, Deserializer, Quorum, QuorumFields, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    struct One(#[serde(with = "QuorumFields")] Quorum);

    pub(super) fn serialize<S: Serializer>(
        quorum: &Option<Quorum>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        quorum.map(One).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Quorum>, D::Error> {
        Ok(Option::<One>::deserialize(from)?.map(|one| one.0))
    }
}

mod condition_or_none {
    use super::{Condition, ConditionFields, Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    struct One(#[serde(with = "ConditionFields")] Condition);

    pub(super) fn serialize<S: Serializer>(
        condition: &Option<Condition>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        condition.map(One).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Condition>, D::Error> {
        Ok(Option::<One>::deserialize(from)?.map(|one| one.0))
    }
}

mod share_or_none {
    use super::{Deserialize, Deserializer, Fraction, Serialize, Serializer, share};

    #[derive(Serialize, Deserialize)]
    struct One(#[serde(with = "share")] Fraction);

    pub(super) fn serialize<S: Serializer>(
        share: &Option<Fraction>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        share.map(One).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Fraction>, D::Error> {
        Ok(Option::<One>::deserialize(from)?.map(|one| one.0))
    }
}

/// The steps of a ladder as their words.
mod ladder {
    use super::{Deserialize, Deserializer, Ladder, Rung, Serializer};
    use serde::de::Error;

    pub(super) fn serialize<S: Serializer>(ladder: &Ladder, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(ladder.rungs().iter().map(|rung| rung.word()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Ladder, D::Error> {
        let rung = |word: &String| {
            let error = || D::Error::custom(format!("{word} is no step of a ladder"));
            Rung::from_word(word).ok_or_else(error)
        };
        Vec::<String>::deserialize(from)?.iter().map(rung).collect()
    }
}

/// A choice as its word.
mod word {
    use super::{Deserialize, Deserializer, Serializer};
    use crate::plan::Word;
    use serde::de::Error;

    pub(super) fn serialize<T: Word, S: Serializer>(choice: &T, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(choice.word())
    }

    pub(super) fn deserialize<'de, T: Word, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
        let word = String::deserialize(from)?;
        T::from_word(&word)
            .ok_or_else(|| D::Error::custom(format!("it is none of {}", T::words().join(", "))))
    }
}
