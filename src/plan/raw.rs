//! The serde mirror of a valid plan, with the keys of the TOML: what the journal writes into its header and into
//! the line of an inserted round.
//!
//! Plans that people wrote are read by [`super::check`], which knows where each fault stands; what comes through
//! here was valid when it was written.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::tally::{Fraction, Quorum, QuorumNeed, Rules};

use super::check::parse_fraction;
use super::{
    BallotPlan, Cycles, Plan, PlannedPerson, Round, Section, Timebox, Word, parse_length,
    parse_time_of_day, write_length,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawPlan {
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_without_decision: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<RawPerson>,
    pub round: Vec<RawRound>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub section: BTreeMap<String, RawSection>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawPerson {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub observer: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawSection {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawRound {
    pub name: String,
    pub kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_person: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    pub invites: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub auto_advance: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballot: Option<RawBallot>,
}

/// Rules that are as they are by default are not written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawBallot {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<String>,
    pub method: String,
    pub hidden: bool,
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

/// A stored plan or round that cannot be one: the key and the value that do not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAPlan {
    pub key: &'static str,
    pub value: String,
}

impl fmt::Display for NotAPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the stored plan has `{}` for `{}`", self.value, self.key)
    }
}

impl std::error::Error for NotAPlan {}

impl From<&Plan> for RawPlan {
    fn from(plan: &Plan) -> Self {
        let round = |round: &Round| RawRound {
            section: round
                .section
                .map(|section| plan.sections[section].name.clone()),
            ..RawRound::from(round)
        };
        Self {
            title: plan.title.clone(),
            purpose: plan.purpose.clone(),
            end: plan.end.map(|end| end.to_string()),
            ends_without_decision: plan.ends_without_decision.clone(),
            people: plan.people.iter().map(RawPerson::from).collect(),
            round: plan.rounds.iter().map(round).collect(),
            section: plan
                .sections
                .iter()
                .map(|section| (section.name.clone(), section.cycles.into()))
                .collect(),
        }
    }
}

impl TryFrom<RawPlan> for Plan {
    type Error = NotAPlan;

    fn try_from(raw: RawPlan) -> Result<Self, NotAPlan> {
        let sections: Vec<Section> = raw
            .section
            .into_iter()
            .map(|(name, raw)| {
                Ok(Section {
                    name,
                    cycles: raw.try_into()?,
                })
            })
            .collect::<Result<_, _>>()?;
        let round = |raw: RawRound| {
            let section = raw.section.clone();
            let mut round = Round::try_from(raw)?;
            if let Some(name) = section {
                let index = sections.iter().position(|section| section.name == name);
                round.section = Some(index.ok_or(NotAPlan {
                    key: "section",
                    value: name,
                })?);
            }
            Ok(round)
        };
        let rounds: Vec<Round> = raw
            .round
            .into_iter()
            .map(round)
            .collect::<Result<_, NotAPlan>>()?;
        let mut plan = Self {
            title: raw.title,
            purpose: raw.purpose,
            end: raw
                .end
                .map(|end| {
                    parse_time_of_day(&end).ok_or(NotAPlan {
                        key: "end",
                        value: end,
                    })
                })
                .transpose()?,
            ends_without_decision: raw.ends_without_decision,
            people: raw.people.into_iter().map(PlannedPerson::from).collect(),
            rounds,
            sections,
        };
        plan.sort_sections();
        plan.check_shape()?;
        Ok(plan)
    }
}

impl Plan {
    /// What the rest of the program takes for granted of rounds and sections.
    fn check_shape(&self) -> Result<(), NotAPlan> {
        if self.rounds.is_empty() {
            return Err(NotAPlan {
                key: "round",
                value: "no rounds".to_owned(),
            });
        }
        for (index, section) in self.sections.iter().enumerate() {
            let together = self.rounds_of(index).len();
            let all = self
                .rounds
                .iter()
                .filter(|round| round.section == Some(index))
                .count();
            if all == 0 || all != together {
                return Err(NotAPlan {
                    key: "section",
                    value: section.name.clone(),
                });
            }
        }
        Ok(())
    }
}

impl From<&PlannedPerson> for RawPerson {
    fn from(person: &PlannedPerson) -> Self {
        Self {
            name: person.name.clone(),
            role: person.role.clone(),
            observer: person.observer,
        }
    }
}

impl From<RawPerson> for PlannedPerson {
    fn from(raw: RawPerson) -> Self {
        Self {
            name: raw.name,
            role: raw.role,
            observer: raw.observer,
        }
    }
}

impl From<Cycles> for RawSection {
    fn from(cycles: Cycles) -> Self {
        match cycles {
            Cycles::Times(times) => Self {
                times: Some(times),
                until: None,
                at_most: None,
            },
            Cycles::UntilDecided { at_most } => Self {
                times: None,
                until: Some("decided".to_owned()),
                at_most: Some(at_most),
            },
        }
    }
}

impl TryFrom<RawSection> for Cycles {
    type Error = NotAPlan;

    fn try_from(raw: RawSection) -> Result<Self, NotAPlan> {
        match (raw.times, raw.at_most) {
            (Some(times @ 1..), None) => Ok(Self::Times(times)),
            (None, Some(at_most @ 1..)) => Ok(Self::UntilDecided { at_most }),
            _ => Err(NotAPlan {
                key: "section",
                value: "no number of cycles".to_owned(),
            }),
        }
    }
}

/// Leaves out the section, which only the plan can name: an inserted round is in none.
impl From<&Round> for RawRound {
    fn from(round: &Round) -> Self {
        let (time, per_person) = match round.time {
            Timebox::Total(length) => (Some(write_length(length)), None),
            Timebox::PerPerson(each) => (None, Some(write_length(each))),
        };
        Self {
            name: round.name.clone(),
            kind: round.kind.word().to_owned(),
            time,
            per_person,
            question: round.question.clone(),
            invites: round.invites.word().to_owned(),
            order: unless_default(round.order, super::SpeakingOrder::default()),
            auto_advance: round.auto_advance,
            notes: round.notes.clone(),
            section: None,
            ballot: round.ballot.as_ref().map(RawBallot::from),
        }
    }
}

/// The round is in no section; [`Plan`]'s own conversion sets it.
impl TryFrom<RawRound> for Round {
    type Error = NotAPlan;

    fn try_from(raw: RawRound) -> Result<Self, NotAPlan> {
        let length = |text: String| {
            parse_length(&text).map_err(|_| NotAPlan {
                key: "time",
                value: text,
            })
        };
        let time = match (raw.time, raw.per_person) {
            (Some(total), None) => Timebox::Total(length(total)?),
            (None, Some(each)) => Timebox::PerPerson(length(each)?),
            (Some(text), Some(_)) => {
                return Err(NotAPlan {
                    key: "time",
                    value: text,
                });
            }
            (None, None) => {
                return Err(NotAPlan {
                    key: "time",
                    value: "nothing".to_owned(),
                });
            }
        };
        Ok(Self {
            name: raw.name,
            kind: choice("kind", raw.kind)?,
            time,
            question: raw.question,
            invites: choice("invites", raw.invites)?,
            order: choice_or_default("order", raw.order)?.unwrap_or_default(),
            auto_advance: raw.auto_advance,
            notes: raw.notes,
            section: None,
            ballot: raw.ballot.map(BallotPlan::try_from).transpose()?,
        })
    }
}

impl From<&BallotPlan> for RawBallot {
    fn from(ballot: &BallotPlan) -> Self {
        let default = BallotPlan::default().rules;
        let rules = &ballot.rules;
        let threshold =
            (rules.threshold != default.threshold).then(|| write_fraction(rules.threshold));
        Self {
            proposal: ballot.proposal.clone(),
            method: ballot.method.word().to_owned(),
            hidden: ballot.hidden,
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
                    fraction: write_fraction(fraction),
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
        let of = choice_or_default("quorum_of", raw.quorum_of)?.unwrap_or_default();
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
            proposal: raw.proposal,
            method: choice("method", raw.method)?,
            hidden: raw.hidden,
            rules: Rules {
                threshold: threshold.unwrap_or(default.threshold),
                comparison: choice_or_default("comparison", raw.comparison)?
                    .unwrap_or(default.comparison),
                base: choice_or_default("base", raw.base)?.unwrap_or(default.base),
                quorum: need.map(|need| Quorum { need, of }),
                tie: choice_or_default("tie", raw.tie)?.unwrap_or(default.tie),
                max_stand_aside: raw.max_stand_aside,
            },
        })
    }
}

fn choice<T: Word>(key: &'static str, word: String) -> Result<T, NotAPlan> {
    T::from_word(&word).ok_or(NotAPlan { key, value: word })
}

fn choice_or_default<T: Word>(
    key: &'static str,
    word: Option<String>,
) -> Result<Option<T>, NotAPlan> {
    word.map(|word| choice(key, word)).transpose()
}

fn unless_default<T: Word + PartialEq>(choice: T, default: T) -> Option<String> {
    (choice != default).then(|| choice.word().to_owned())
}

fn write_fraction(fraction: Fraction) -> String {
    format!("{}/{}", fraction.numerator, fraction.denominator)
}

fn read_fraction(key: &'static str, text: String) -> Result<Fraction, NotAPlan> {
    parse_fraction(&text).ok_or(NotAPlan { key, value: text })
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_false(truth: &bool) -> bool {
    !truth
}
