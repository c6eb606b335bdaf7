//! How a plan and a round are written until `plan::raw` is there.

use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::record::{RulesFields, ms};
use crate::plan::{
    BallotPlan, Cycles, Invite, Plan, PlannedPerson, Round, RoundKind, Section, SpeakingOrder,
    TimeOfDay, Timebox,
};
use crate::tally::{Method, Rules};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Plan")]
pub(super) struct PlanFields {
    title: String,
    purpose: Option<String>,
    #[serde(with = "end")]
    end: Option<TimeOfDay>,
    ends_without_decision: Option<String>,
    #[serde(with = "persons")]
    people: Vec<PlannedPerson>,
    #[serde(with = "rounds", rename = "round")]
    rounds: Vec<Round>,
    #[serde(with = "sections", rename = "section")]
    sections: Vec<Section>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "PlannedPerson")]
struct PersonFields {
    name: String,
    role: Option<String>,
    observer: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Section")]
struct SectionFields {
    name: String,
    #[serde(with = "CyclesWord")]
    cycles: Cycles,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Cycles", rename_all = "snake_case")]
enum CyclesWord {
    Times(u8),
    UntilDecided { at_most: u8 },
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Round")]
struct RoundFields {
    name: String,
    #[serde(with = "KindWord")]
    kind: RoundKind,
    #[serde(with = "TimeboxFields")]
    time: Timebox,
    question: Option<String>,
    #[serde(with = "InviteWord")]
    invites: Invite,
    #[serde(with = "OrderWord")]
    order: SpeakingOrder,
    auto_advance: bool,
    notes: Option<String>,
    section: Option<usize>,
    #[serde(with = "ballot")]
    ballot: Option<BallotPlan>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "RoundKind", rename_all = "snake_case")]
enum KindWord {
    GoRound,
    Open,
    Silent,
    Pairs,
    Poll,
    Ballot,
    Commitments,
    Break,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Timebox", rename_all = "snake_case")]
enum TimeboxFields {
    Total(#[serde(with = "ms")] Duration),
    PerPerson(#[serde(with = "ms")] Duration),
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Invite", rename_all = "snake_case")]
enum InviteWord {
    Lead,
    Follow,
    Both,
    Any,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "SpeakingOrder", rename_all = "snake_case")]
enum OrderWord {
    Seat,
    Random,
    LeastHeard,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "BallotPlan")]
struct BallotFields {
    proposal: Option<String>,
    #[serde(with = "super::record::MethodWord")]
    method: Method,
    #[serde(with = "RulesFields")]
    rules: Rules,
    hidden: bool,
}

macro_rules! several {
    ($name:ident, $of:ty, $fields:ty, $text:literal) => {
        mod $name {
            use super::*;
            #[derive(Serialize, Deserialize)]
            struct One(#[serde(with = $text)] $of);
            pub(super) fn serialize<S: Serializer>(all: &[$of], to: S) -> Result<S::Ok, S::Error> {
                to.collect_seq(all.iter().cloned().map(One))
            }
            pub(super) fn deserialize<'de, D: Deserializer<'de>>(
                from: D,
            ) -> Result<Vec<$of>, D::Error> {
                Ok(Vec::<One>::deserialize(from)?
                    .into_iter()
                    .map(|one| one.0)
                    .collect())
            }
        }
    };
}
several!(persons, PlannedPerson, PersonFields, "PersonFields");
several!(rounds, Round, RoundFields, "RoundFields");
several!(sections, Section, SectionFields, "SectionFields");

mod ballot {
    use super::*;
    #[derive(Serialize, Deserialize)]
    struct One(#[serde(with = "BallotFields")] BallotPlan);
    pub(super) fn serialize<S: Serializer>(
        ballot: &Option<BallotPlan>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        ballot.clone().map(One).serialize(to)
    }
    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<BallotPlan>, D::Error> {
        Ok(Option::<One>::deserialize(from)?.map(|one| one.0))
    }
}

mod end {
    use super::*;
    pub(super) fn serialize<S: Serializer>(
        end: &Option<TimeOfDay>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        end.map(|end| (end.hour, end.minute)).serialize(to)
    }
    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<TimeOfDay>, D::Error> {
        Ok(Option::<(u8, u8)>::deserialize(from)?.map(|(hour, minute)| TimeOfDay { hour, minute }))
    }
}

pub(super) mod whole_plan {
    use super::*;
    pub(in crate::journal) fn serialize<S: Serializer>(
        plan: &Plan,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        PlanFields::serialize(plan, to)
    }
    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Plan, D::Error> {
        PlanFields::deserialize(from)
    }
}

pub(super) mod whole_round {
    use super::*;
    pub(in crate::journal) fn serialize<S: Serializer>(
        round: &Round,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        RoundFields::serialize(round, to)
    }
    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Round, D::Error> {
        RoundFields::deserialize(from)
    }
}

pub(super) mod boxed_round {
    use super::*;
    pub(in crate::journal) fn serialize<S: Serializer>(
        round: &Round,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        RoundFields::serialize(round, to)
    }
    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Box<Round>, D::Error> {
        RoundFields::deserialize(from).map(Box::new)
    }
}
