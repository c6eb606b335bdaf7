//! The terms and the outcome of a ballot in their lines.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::safe;
use crate::session::ballot::Terms;
use crate::tally::{
    Base, Comparison, Condition, Counts, Fraction, Method, Outcome, Quorum, QuorumNeed, QuorumOf,
    Rules, SignCount, Status, Tie, TieRule,
};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Terms")]
struct TermsFields {
    version: usize,
    #[serde(with = "MethodWord")]
    method: Method,
    #[serde(with = "RulesFields")]
    rules: Rules,
    hidden: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Method", rename_all = "kebab-case")]
enum MethodWord {
    Consent,
    YesNo,
}

/// Every rule is written, also those that go without saying: the record has to explain itself.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Rules")]
struct RulesFields {
    #[serde(with = "share")]
    threshold: Fraction,
    #[serde(with = "ComparisonSign")]
    comparison: Comparison,
    #[serde(with = "BaseWord")]
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
    #[serde(with = "TieRuleWord")]
    tie: TieRule,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max_stand_aside: Option<u32>,
    max_blocks: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Condition")]
struct ConditionFields {
    #[serde(with = "share")]
    threshold: Fraction,
    #[serde(with = "ComparisonSign")]
    comparison: Comparison,
    #[serde(with = "BaseWord")]
    base: Base,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Comparison")]
enum ComparisonSign {
    #[serde(rename = ">")]
    MoreThan,
    #[serde(rename = ">=")]
    AtLeast,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Base", rename_all = "kebab-case")]
enum BaseWord {
    Cast,
    Present,
    Eligible,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "TieRule", rename_all = "kebab-case")]
enum TieRuleWord {
    NotPassed,
    VoteAgain,
    CarriedOver,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Quorum")]
struct QuorumFields {
    #[serde(with = "QuorumNeedFields")]
    need: QuorumNeed,
    #[serde(with = "QuorumOfWord")]
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

#[derive(Serialize, Deserialize)]
#[serde(remote = "QuorumOf", rename_all = "kebab-case")]
enum QuorumOfWord {
    Present,
    Voting,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Outcome")]
struct OutcomeFields {
    #[serde(with = "MethodWord")]
    method: Method,
    #[serde(with = "StatusWord")]
    status: Status,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    passed: Option<bool>,
    #[serde(deserialize_with = "safe::texts")]
    winners: Vec<String>,
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
    #[serde(deserialize_with = "safe::texts")]
    options: Vec<String>,
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
