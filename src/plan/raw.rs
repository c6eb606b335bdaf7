//! The serde mirror of a valid plan, with the keys of the TOML: what the journal writes into its header and into
//! the line of an inserted round.
//!
//! Plans that people wrote are read by [`super::check`], which knows where each fault stands; what comes through
//! here was valid when it was written. Its texts are made safe all the same: anybody can write a file.

mod ballot;
mod round;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::text::{clean_lines, clean_name, clean_text};

use super::lint::{Code, Silenced};
use super::{Cycles, Plan, PlannedPerson, Round, Section, Word, parse_time_of_day};

pub use ballot::{RawBallot, RawQuorum, RawRules};
pub use round::RawRound;

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
    pub lint_off: Vec<String>,
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
        let lint_off = |of: Option<usize>| {
            let silenced = plan.lint_off.iter().filter(|silenced| silenced.round == of);
            silenced
                .map(|silenced| silenced.code.word().to_owned())
                .collect()
        };
        let round = |(index, round): (usize, &Round)| RawRound {
            section: round
                .section
                .map(|section| plan.sections[section].name.clone()),
            lint_off: lint_off(Some(index)),
            ..RawRound::from(round)
        };
        Self {
            title: plan.title.clone(),
            purpose: plan.purpose.clone(),
            end: plan.end.map(|end| end.to_string()),
            ends_without_decision: plan.ends_without_decision.clone(),
            lint_off: lint_off(None),
            people: plan.people.iter().map(RawPerson::from).collect(),
            round: plan.rounds.iter().enumerate().map(round).collect(),
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
        let of_rounds = raw.round.iter().enumerate();
        let lint_off = silenced(&raw.lint_off, None)
            .chain(of_rounds.flat_map(|(index, round)| silenced(&round.lint_off, Some(index))))
            .collect();
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
            title: name(&raw.title),
            purpose: raw.purpose.as_deref().map(clean_lines),
            end: raw
                .end
                .map(|end| {
                    parse_time_of_day(&end).ok_or(NotAPlan {
                        key: "end",
                        value: end,
                    })
                })
                .transpose()?,
            ends_without_decision: raw.ends_without_decision.as_deref().map(clean_text),
            people: raw.people.into_iter().map(PlannedPerson::from).collect(),
            rounds,
            sections,
            lint_off,
        };
        plan.sort_sections();
        plan.check_shape()?;
        Ok(plan)
    }
}

/// Codes of a newer version are passed over: what is not known is not found either.
fn silenced(words: &[String], round: Option<usize>) -> impl Iterator<Item = Silenced> {
    words
        .iter()
        .filter_map(|word| Code::from_word(word))
        .map(move |code| Silenced { code, round })
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
            name: name(&raw.name),
            role: raw.role.as_deref().and_then(clean_name),
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

/// A name as it may be shown; `?` when nothing of it would be seen.
fn name(text: &str) -> String {
    clean_name(text).unwrap_or_else(|| "?".to_owned())
}

fn choice<T: Word>(key: &'static str, word: String) -> Result<T, NotAPlan> {
    T::from_word(&word).ok_or(NotAPlan { key, value: word })
}

fn optional_choice<T: Word>(
    key: &'static str,
    word: Option<String>,
) -> Result<Option<T>, NotAPlan> {
    word.map(|word| choice(key, word)).transpose()
}

fn unless_default<T: Word + PartialEq>(choice: T, default: T) -> Option<String> {
    (choice != default).then(|| choice.word().to_owned())
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_false(truth: &bool) -> bool {
    !truth
}
