//! The mirror of the rules that one method or another has. Those that are as they are by default are not written.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::read_fraction;
use crate::plan::Word;
use crate::plan::raw::{NotAPlan, choice, optional_choice, unless_default};
use crate::tally::{Comparison, Condition, Rules, Rung};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RawRules {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparison: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub also_threshold: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub also_comparison: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub also_base: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tie: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_stand_aside: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_blocks: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fist: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<u8>,
    #[serde(with = "hundredths", skip_serializing_if = "Option::is_none")]
    pub average: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub equal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub star_ties: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elimination_tie: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub borda: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dots: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_per_option: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ladder: Option<Vec<String>>,
}

impl From<&Rules> for RawRules {
    fn from(rules: &Rules) -> Self {
        let usual = Rules::default();
        let threshold = (rules.threshold != usual.threshold).then(|| rules.threshold.to_string());
        Self {
            // The default comparison depends on the threshold; the two are written together.
            comparison: if threshold.is_some() {
                Some(rules.comparison.word().to_owned())
            } else {
                unless_default(rules.comparison, usual.comparison)
            },
            threshold,
            base: unless_default(rules.base, usual.base),
            also_threshold: rules.also.map(|also| also.threshold.to_string()),
            also_comparison: rules.also.map(|also| also.comparison.word().to_owned()),
            also_base: rules.also.map(|also| also.base.word().to_owned()),
            tie: unless_default(rules.tie, usual.tie),
            max_stand_aside: rules.max_stand_aside,
            max_blocks: unless(rules.max_blocks, usual.max_blocks),
            fallback: rules.fallback.map(|share| share.to_string()),
            fist: unless_default(rules.fist, usual.fist),
            min: unless(rules.min, usual.min),
            average: unless(rules.average, usual.average),
            support: rules.support.map(|share| share.to_string()),
            equal: unless_default(rules.equal, usual.equal),
            floor: rules.floor.map(|share| share.to_string()),
            max: unless(rules.max, usual.max),
            missing: unless_default(rules.missing, usual.missing),
            star_ties: unless_default(rules.star_ties, usual.star_ties),
            elimination_tie: unless_default(rules.elimination_tie, usual.elimination_tie),
            strength: unless_default(rules.strength, usual.strength),
            borda: unless_default(rules.borda, usual.borda),
            dots: rules.dots,
            max_per_option: rules.max_per_option,
            ladder: (rules.ladder != usual.ladder).then(|| {
                let rungs = rules.ladder.rungs().iter();
                rungs.map(|rung| rung.word().to_owned()).collect()
            }),
        }
    }
}

impl TryFrom<RawRules> for Rules {
    type Error = NotAPlan;

    fn try_from(raw: RawRules) -> Result<Self, NotAPlan> {
        let usual = Self::default();
        let share =
            |key, text: Option<String>| text.map(|text| read_fraction(key, text)).transpose();
        let also_base = optional_choice("also_base", raw.also_base)?.unwrap_or(usual.base);
        let also_comparison = optional_choice("also_comparison", raw.also_comparison)?;
        let also = share("also_threshold", raw.also_threshold)?.map(|threshold| Condition {
            threshold,
            comparison: also_comparison.unwrap_or(Comparison::usual_for(threshold)),
            base: also_base,
        });
        Ok(Self {
            threshold: share("threshold", raw.threshold)?.unwrap_or(usual.threshold),
            comparison: optional_choice("comparison", raw.comparison)?.unwrap_or(usual.comparison),
            base: optional_choice("base", raw.base)?.unwrap_or(usual.base),
            also,
            quorum: None,
            tie: optional_choice("tie", raw.tie)?.unwrap_or(usual.tie),
            max_stand_aside: raw.max_stand_aside,
            max_blocks: raw.max_blocks.unwrap_or(usual.max_blocks),
            fallback: share("fallback", raw.fallback)?,
            fist: optional_choice("fist", raw.fist)?.unwrap_or(usual.fist),
            min: raw.min.unwrap_or(usual.min),
            average: raw.average.unwrap_or(usual.average),
            support: share("support", raw.support)?,
            equal: optional_choice("equal", raw.equal)?.unwrap_or(usual.equal),
            floor: share("floor", raw.floor)?,
            max: raw.max.unwrap_or(usual.max),
            missing: optional_choice("missing", raw.missing)?.unwrap_or(usual.missing),
            star_ties: optional_choice("star_ties", raw.star_ties)?.unwrap_or(usual.star_ties),
            elimination_tie: optional_choice("elimination_tie", raw.elimination_tie)?
                .unwrap_or(usual.elimination_tie),
            strength: optional_choice("strength", raw.strength)?.unwrap_or(usual.strength),
            borda: optional_choice("borda", raw.borda)?.unwrap_or(usual.borda),
            dots: raw.dots,
            max_per_option: raw.max_per_option,
            ladder: match raw.ladder {
                Some(rungs) => rungs
                    .into_iter()
                    .map(|rung| choice::<Rung>("ladder", rung))
                    .collect::<Result<_, _>>()?,
                None => usual.ladder,
            },
        })
    }
}

fn unless<T: Copy + PartialEq>(value: T, usual: T) -> Option<T> {
    (value != usual).then_some(value)
}

/// Hundredths as the decimal number that a plan has.
mod hundredths {
    use super::{Deserialize, Deserializer, Serialize, Serializer};

    #[expect(
        clippy::ref_option,
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands a reference"
    )]
    pub(super) fn serialize<S: Serializer>(value: &Option<u16>, to: S) -> Result<S::Ok, S::Error> {
        value.map(|value| f64::from(value) / 100.0).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u16>, D::Error> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a cast of a number saturates"
        )]
        let hundredths = |number: f64| (number * 100.0).round() as u16;
        Ok(Option::<f64>::deserialize(from)?.map(hundredths))
    }
}
