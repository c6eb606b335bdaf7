//! The mirror of a ballot's rules.

mod rules;

use serde::{Deserialize, Serialize};

use crate::plan::{BallotPlan, Voting, Word};
use crate::tally::{Fraction, Method, Quorum, QuorumNeed, Rules};
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
            rules: raw_rules(ballot.method, rules),
        }
    }
}

fn raw_rules(method: Method, rules: &Rules) -> RawRules {
    let mut raw = RawRules::from(rules);
    if method == Method::Star {
        // What goes without saying of it is not what it is by default, so that it is said.
        raw.star_ties = Some(rules.star_ties.word().to_owned());
    }
    raw
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::check;
    use crate::tally::StarTies;

    #[test]
    fn star_breaks_its_ties_by_the_official_protocol_unless_the_plan_says_otherwise() {
        let plan = |method: &str, rule: &str| {
            let text = format!(
                "title = \"x\"\n[[round]]\nname = \"Ballot\"\nkind = \"ballot\"\ntime = \"4m\"\n[round.ballot]\n\
                 method = {method:?}\noptions = [\"A\", \"B\"]\n{rule}\n"
            );
            let plan = check::parse("plan.toml", &text).unwrap();
            plan.rounds[0].ballot.clone().unwrap()
        };
        for (method, rule, ties) in [
            ("star", "", StarTies::Official2023),
            ("star", "star_ties = \"report\"", StarTies::Report),
            ("score", "", StarTies::Report),
        ] {
            let ballot = plan(method, rule);
            assert_eq!(ballot.rules.star_ties, ties, "{method} {rule}");
            let written = RawBallot::from(&ballot);
            let said = written.rules.star_ties.is_some();
            assert_eq!(said, method == "star", "{method} {rule}");
            assert_eq!(BallotPlan::try_from(written).ok(), Some(ballot));
        }
    }
}
