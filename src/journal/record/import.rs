//! Where an imported session comes from, in the header: `"imported":{"from":"call.vtt","format":"WebVTT",…}`.

use jiff::civil;
use serde::{Deserialize, Serialize};

use super::safe;
use crate::session::Import;

#[derive(Serialize, Deserialize)]
#[serde(remote = "Import")]
struct ImportFields {
    #[serde(deserialize_with = "safe::text")]
    from: String,
    #[serde(deserialize_with = "safe::text")]
    format: String,
    #[serde(with = "local_time")]
    at: civil::DateTime,
    start_known: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    estimated: bool,
}

/// An import, or nothing.
pub(in crate::journal) mod import_or_none {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{Import, ImportFields};

    #[derive(Serialize)]
    struct Written<'i>(#[serde(with = "ImportFields")] &'i Import);

    #[derive(Deserialize)]
    struct Read(#[serde(with = "ImportFields")] Import);

    pub(in crate::journal) fn serialize<S: Serializer>(
        import: &Option<Import>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        import.as_ref().map(Written).serialize(to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Import>, D::Error> {
        let read: Option<Read> = Option::deserialize(from)?;
        Ok(read.map(|Read(import)| import))
    }
}

/// A local date and time, `2026-11-20T09:00:00`.
mod local_time {
    use jiff::civil;
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(at: &civil::DateTime, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(at)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<civil::DateTime, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}
