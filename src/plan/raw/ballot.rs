//! The mirror of a ballot's rules.

use serde::{Deserialize, Serialize};

use crate::plan::{BallotPlan, Voting, Word};
use crate::tally::{Fraction, Quorum, QuorumNeed, Rules};
use crate::text::clean_lines;

use super::{NotAPlan, choice, is_false, optional_choice, unless_default};

/// Rules that are as they are by default are not written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawBallot {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<String>,
    pub method: String,
    pub hidden: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub secret: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub outcome_only: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comparison: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum: Option<RawQuorum>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum_of: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tie: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_stand_aside: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RawQuorum {
    People(u32),
    Share { fraction: String, strict: bool },
}

impl From<&BallotPlan> for RawBallot {
    fn from(ballot: &BallotPlan) -> Self {
        let default = BallotPlan::default().rules;
        let rules = &ballot.rules;
        let threshold = (rules.threshold != default.threshold).then(|| rules.threshold.to_string());
        Self {
            proposal: ballot.proposal.clone(),
            method: ballot.method.word().to_owned(),
            hidden: ballot.voting != Voting::Open,
            secret: matches!(ballot.voting, Voting::Secret { .. }),
            outcome_only: ballot.voting == Voting::Secret { outcome_only: true },
            // The default comparison depends on the threshold; the two are written together.
            comparison: if threshold.is_some() {
                Some(rules.comparison.word().to_owned())
            } else {
                unless_default(rules.comparison, default.comparison)
            },
            threshold,
            base: unless_default(rules.base, default.base),
            quorum: rules.quorum.map(|quorum| match quorum.need {
                QuorumNeed::People(people) => RawQuorum::People(people),
                QuorumNeed::Share { fraction, strict } => RawQuorum::Share {
                    fraction: fraction.to_string(),
                    strict,
                },
            }),
            quorum_of: rules.quorum.map(|quorum| quorum.of.word().to_owned()),
            tie: unless_default(rules.tie, default.tie),
            max_stand_aside: rules.max_stand_aside,
        }
    }
}

impl TryFrom<RawBallot> for BallotPlan {
    type Error = NotAPlan;

    fn try_from(raw: RawBallot) -> Result<Self, NotAPlan> {
        let default = Self::default().rules;
        let of = optional_choice("quorum_of", raw.quorum_of)?.unwrap_or_default();
        let need = match raw.quorum {
            Some(RawQuorum::People(people)) => Some(QuorumNeed::People(people)),
            Some(RawQuorum::Share { fraction, strict }) => Some(QuorumNeed::Share {
                fraction: read_fraction("quorum", fraction)?,
                strict,
            }),
            None => None,
        };
        let threshold = raw
            .threshold
            .map(|text| read_fraction("threshold", text))
            .transpose()?;
        Ok(Self {
            proposal: raw.proposal.as_deref().map(clean_lines),
            method: choice("method", raw.method)?,
            voting: match (raw.secret, raw.hidden) {
                (true, _) => Voting::Secret {
                    outcome_only: raw.outcome_only,
                },
                (false, true) => Voting::Hidden,
                (false, false) => Voting::Open,
            },
            rules: Rules {
                threshold: threshold.unwrap_or(default.threshold),
                comparison: optional_choice("comparison", raw.comparison)?
                    .unwrap_or(default.comparison),
                base: optional_choice("base", raw.base)?.unwrap_or(default.base),
                quorum: need.map(|need| Quorum { need, of }),
                tie: optional_choice("tie", raw.tie)?.unwrap_or(default.tie),
                max_stand_aside: raw.max_stand_aside,
                ..default
            },
        })
    }
}

fn read_fraction(key: &'static str, text: String) -> Result<Fraction, NotAPlan> {
    text.parse().map_err(|_| NotAPlan { key, value: text })
}
