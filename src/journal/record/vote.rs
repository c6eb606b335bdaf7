//! The terms and the outcome of a ballot in their lines.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::session::ballot::Terms;
use crate::tally::{Base, Comparison, Fraction, Method, Outcome, Quorum, QuorumNeed, QuorumOf, Rules, TieRule};

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
pub(in crate::journal) enum MethodWord {
    Consent,
    YesNo,
}

/// Every rule is written, also those that go without saying: the record has to explain itself.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Rules")]
pub(in crate::journal) struct RulesFields {
    #[serde(with = "share")]
    threshold: Fraction,
    #[serde(with = "ComparisonSign")]
    comparison: Comparison,
    #[serde(with = "BaseWord")]
    base: Base,
    #[serde(with = "quorum", default, skip_serializing_if = "Option::is_none")]
    quorum: Option<Quorum>,
    #[serde(with = "TieRuleWord")]
    tie: TieRule,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max_stand_aside: Option<u32>,
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
    why: Vec<String>,
}

/// A fraction as text, `2/3`.
mod share {
    use super::{Deserialize, Deserializer, Fraction, Serializer};
    use serde::de::Error;

    pub(super) fn serialize<S: Serializer>(share: &Fraction, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&format_args!("{}/{}", share.numerator, share.denominator))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Fraction, D::Error> {
        let text = String::deserialize(from)?;
        let (numerator, denominator) = text.split_once('/').ok_or_else(|| D::Error::custom("no fraction"))?;
        Ok(Fraction {
            numerator: numerator.parse().map_err(D::Error::custom)?,
            denominator: denominator.parse().map_err(D::Error::custom)?,
        })
    }
}

mod quorum {
    use super::{Deserialize, Deserializer, Quorum, QuorumFields, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    struct Asked(#[serde(with = "QuorumFields")] Quorum);

    pub(super) fn serialize<S: Serializer>(quorum: &Option<Quorum>, to: S) -> Result<S::Ok, S::Error> {
        quorum.map(Asked).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Quorum>, D::Error> {
        Ok(Option::<Asked>::deserialize(from)?.map(|asked| asked.0))
    }
}

pub(super) mod boxed_terms {
    use super::{Deserializer, Serializer, Terms, TermsFields};

    pub(in crate::journal) fn serialize<S: Serializer>(terms: &Terms, to: S) -> Result<S::Ok, S::Error> {
        TermsFields::serialize(terms, to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Box<Terms>, D::Error> {
        TermsFields::deserialize(from).map(Box::new)
    }
}

pub(super) mod boxed_outcome {
    use super::{Deserializer, Outcome, OutcomeFields, Serializer};

    pub(in crate::journal) fn serialize<S: Serializer>(outcome: &Outcome, to: S) -> Result<S::Ok, S::Error> {
        OutcomeFields::serialize(outcome, to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Box<Outcome>, D::Error> {
        OutcomeFields::deserialize(from).map(Box::new)
    }
}
