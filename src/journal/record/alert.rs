//! An alert in its line.

use serde::{Deserialize, Serialize};

use super::plan::whole_round;
use super::safe;
use super::words::{AlertNumber, PatternWord, person_or_none};
use crate::plan::Round;
use crate::session::PersonId;
use crate::session::alert::{Alert, AlertId};
use crate::session::pattern::Pattern;

#[derive(Serialize, Deserialize)]
#[serde(remote = "Alert")]
struct AlertFields {
    #[serde(with = "AlertNumber")]
    id: AlertId,
    #[serde(with = "PatternWord")]
    pattern: Pattern,
    #[serde(
        with = "person_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    who: Option<PersonId>,
    #[serde(deserialize_with = "safe::text")]
    evidence: String,
    #[serde(deserialize_with = "safe::text")]
    question: String,
    #[serde(with = "whole_round")]
    counter_move: Round,
}

pub(super) mod boxed_alert {
    use serde::{Deserializer, Serializer};

    use super::{Alert, AlertFields};

    pub(in crate::journal) fn serialize<S: Serializer>(
        alert: &Alert,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        AlertFields::serialize(alert, to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Box<Alert>, D::Error> {
        AlertFields::deserialize(from).map(Box::new)
    }
}
