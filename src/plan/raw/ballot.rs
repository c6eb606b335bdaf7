//! The mirror of a ballot's rules.

mod rules;

use serde::{Deserialize, Serialize};

use crate::plan::{BallotPlan, Voting, Word};
use crate::tally::{Fraction, Quorum, QuorumNeed, Rules};
use crate::text::{clean_lines, clean_text};

use super::{NotAPlan, choice, is_false, optional_choice};
pub use rules::RawRules;

/// Rules that are as they are by default are not written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawBallot {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<String>,
    pub method: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    pub hidden: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub secret: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub outcome_only: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum: Option<RawQuorum>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum_of: Option<String>,
    #[serde(flatten)]
    pub rules: RawRules,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RawQuorum {
    People(u32),
    Share { fraction: String, strict: bool },
}

impl From<&BallotPlan> for RawBallot {
    fn from(ballot: &BallotPlan) -> Self {
        let rules = &ballot.rules;
        Self {
            proposal: ballot.proposal.clone(),
            method: ballot.method.word().to_owned(),
            options: ballot.options.clone(),
            hidden: ballot.voting != Voting::Open,
            secret: matches!(ballot.voting, Voting::Secret { .. }),
            outcome_only: ballot.voting == Voting::Secret { outcome_only: true },
            quorum: rules.quorum.map(|quorum| match quorum.need {
                QuorumNeed::People(people) => RawQuorum::People(people),
                QuorumNeed::Share { fraction, strict } => RawQuorum::Share {
                    fraction: fraction.to_string(),
                    strict,
                },
            }),
            quorum_of: rules.quorum.map(|quorum| quorum.of.word().to_owned()),
            rules: RawRules::from(rules),
        }
    }
}

impl TryFrom<RawBallot> for BallotPlan {
    type Error = NotAPlan;

    fn try_from(raw: RawBallot) -> Result<Self, NotAPlan> {
        let of = optional_choice("quorum_of", raw.quorum_of)?.unwrap_or_default();
        let need = match raw.quorum {
            Some(RawQuorum::People(people)) => Some(QuorumNeed::People(people)),
            Some(RawQuorum::Share { fraction, strict }) => Some(QuorumNeed::Share {
                fraction: read_fraction("quorum", fraction)?,
                strict,
            }),
            None => None,
        };
        Ok(Self {
            proposal: raw.proposal.as_deref().map(clean_lines),
            method: choice("method", raw.method)?,
            options: raw.options.iter().map(|text| clean_text(text)).collect(),
            voting: match (raw.secret, raw.hidden) {
                (true, _) => Voting::Secret {
                    outcome_only: raw.outcome_only,
                },
                (false, true) => Voting::Hidden,
                (false, false) => Voting::Open,
            },
            rules: Rules {
                quorum: need.map(|need| Quorum { need, of }),
                ..Rules::try_from(raw.rules)?
            },
        })
    }
}

fn read_fraction(key: &'static str, text: String) -> Result<Fraction, NotAPlan> {
    text.parse().map_err(|_| NotAPlan { key, value: text })
}
