//! That a session is a rehearsal, in the header: `"rehearsal":{"cast":"chefs","seed":7,"speed":4}`.

use serde::{Deserialize, Serialize};

use super::safe;
use crate::session::Rehearsed;

#[derive(Serialize, Deserialize)]
#[serde(remote = "Rehearsed")]
struct RehearsedFields {
    #[serde(deserialize_with = "safe::text")]
    cast: String,
    seed: u64,
    speed: u8,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    marked_by_facilitator: bool,
}

/// A rehearsal, or nothing.
pub(in crate::journal) mod rehearsed_or_none {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{Rehearsed, RehearsedFields};

    #[derive(Serialize)]
    struct Written<'r>(#[serde(with = "RehearsedFields")] &'r Rehearsed);

    #[derive(Deserialize)]
    struct Read(#[serde(with = "RehearsedFields")] Rehearsed);

    pub(in crate::journal) fn serialize<S: Serializer>(
        rehearsal: &Option<Rehearsed>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        rehearsal.as_ref().map(Written).serialize(to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Rehearsed>, D::Error> {
        let read: Option<Read> = Option::deserialize(from)?;
        Ok(read.map(|Read(rehearsal)| rehearsal))
    }
}
