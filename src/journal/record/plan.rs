//! Plans and rounds in their lines, by way of [`crate::plan::raw`].

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::plan::raw::{RawPlan, RawRound};
use crate::plan::{Plan, Round};

pub(in crate::journal) mod whole_plan {
    use super::{Deserialize, Deserializer, Error, Plan, RawPlan, Serialize, Serializer};

    pub(in crate::journal) fn serialize<S: Serializer>(
        plan: &Plan,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        RawPlan::from(plan).serialize(to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Plan, D::Error> {
        RawPlan::deserialize(from)?
            .try_into()
            .map_err(D::Error::custom)
    }
}

/// A round outside its plan: the section goes by its index, for want of a name.
#[derive(Serialize, Deserialize)]
struct Alone {
    #[serde(flatten)]
    round: RawRound,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    section_index: Option<usize>,
}

pub(super) mod whole_round {
    use super::{Alone, Deserialize, Deserializer, Error, Round, Serialize, Serializer};

    pub(in crate::journal) fn serialize<S: Serializer>(
        round: &Round,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let alone = Alone {
            round: round.into(),
            section_index: round.section,
        };
        alone.serialize(to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Round, D::Error> {
        let alone = Alone::deserialize(from)?;
        let mut round = Round::try_from(alone.round).map_err(D::Error::custom)?;
        round.section = alone.section_index;
        Ok(round)
    }
}

pub(super) mod boxed_round {
    use super::{Deserializer, Round, Serializer, whole_round};

    pub(in crate::journal) fn serialize<S: Serializer>(
        round: &Round,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        whole_round::serialize(round, to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Box<Round>, D::Error> {
        whole_round::deserialize(from).map(Box::new)
    }
}

pub(super) mod boxed_plan {
    use super::{Deserializer, Plan, Serializer, whole_plan};

    pub(in crate::journal) fn serialize<S: Serializer>(
        plan: &Plan,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        whole_plan::serialize(plan, to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Box<Plan>, D::Error> {
        whole_plan::deserialize(from).map(Box::new)
    }
}
