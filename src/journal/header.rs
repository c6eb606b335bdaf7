//! The first line of a session file: which session this is, when it began, and its plan.

use std::io;

use jiff::fmt::temporal::Pieces;
use jiff::tz::TimeZone;
use jiff::{Unit, Zoned};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::VERSION;
use super::record::{import_or_none, rehearsed_or_none, safe, whole_plan};
use crate::plan::Plan;
use crate::session::{Import, Opening, Rehearsed};

/// What is known of a session before its first event.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// `YYYYMMDD-HHMMSS-xxxx`, also the file's name.
    pub id: String,
    pub title: String,
    /// When the session's moment 0 was; read back, its time zone is the bare offset. Whole milliseconds count.
    pub started_at: Zoned,
    /// For everything that is drawn by lot.
    pub seed: u64,
    pub plan: Plan,
    /// Where it comes from, when it was not held with colead.
    pub imported: Option<Import>,
    /// Set when its people are simulated.
    pub rehearsal: Option<Rehearsed>,
    /// When and why the file was written anew, the earliest first.
    pub resealed: Vec<Resealed>,
}

/// A session file was written anew with something taken out of it, and its chain sealed again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resealed {
    /// The day, `2026-11-24`.
    #[serde(deserialize_with = "safe::text")]
    pub on: String,
    /// In a few words.
    #[serde(deserialize_with = "safe::text")]
    pub why: String,
    /// The last hash of the chain before.
    #[serde(deserialize_with = "safe::text")]
    pub before: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Header")]
struct HeaderFields {
    #[serde(deserialize_with = "safe::text")]
    id: String,
    #[serde(deserialize_with = "safe::text")]
    title: String,
    #[serde(with = "rfc3339")]
    started_at: Zoned,
    seed: u64,
    #[serde(with = "whole_plan")]
    plan: Plan,
    #[serde(
        with = "import_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    imported: Option<Import>,
    #[serde(
        with = "rehearsed_or_none",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    rehearsal: Option<Rehearsed>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    resealed: Vec<Resealed>,
}

/// Why a first line is no header.
#[derive(Debug)]
pub(super) enum NoHeader {
    NotASession(String),
    Newer(u64),
}

impl Header {
    /// What a session starts from.
    pub fn opening(&self) -> Opening {
        Opening {
            plan: self.plan.clone(),
            started: self.started_at.datetime(),
            seed: self.seed,
            imported: self.imported.clone(),
            rehearsal: self.rehearsal.clone(),
        }
    }

    /// Appends the body of the header line to `text`: a JSON object but for its closing brace.
    pub(super) fn encode(&self, text: &mut Vec<u8>) -> serde_json::Result<()> {
        #[derive(Serialize)]
        struct Whole<'a> {
            colead: u64,
            #[serde(flatten, with = "HeaderFields")]
            header: &'a Header,
        }

        serde_json::to_writer(
            &mut *text,
            &Whole {
                colead: VERSION,
                header: self,
            },
        )?;
        text.pop();
        Ok(())
    }

    /// Whether a first line says that it is of a version that this colead reads. Asked before the chain is checked,
    /// which another version may do otherwise.
    pub(super) fn check_version(line: &[u8]) -> Result<(), NoHeader> {
        #[derive(Deserialize)]
        struct Version {
            colead: u64,
        }

        match serde_json::from_slice(line) {
            Ok(Version { colead: VERSION }) => Ok(()),
            Ok(Version { colead: 0 }) => {
                Err(NoHeader::NotASession("there is no version 0".to_owned()))
            }
            Ok(Version { colead: found }) => Err(NoHeader::Newer(found)),
            Err(_) => Err(NoHeader::NotASession(
                "its first line is no session header".to_owned(),
            )),
        }
    }

    /// Reads a header line's body, a whole JSON object.
    pub(super) fn decode(body: &[u8]) -> serde_json::Result<Self> {
        HeaderFields::deserialize(&mut serde_json::Deserializer::from_slice(body))
    }
}

/// An id for a session that started then: sorts by time, and differs between two of the same second.
///
/// # Errors
/// When the system has no random numbers to give.
pub fn new_id(started: &Zoned) -> io::Result<String> {
    /// Crockford's, without letters that are misread.
    const BASE32: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let mut random = [0; 4];
    getrandom::fill(&mut random).map_err(io::Error::other)?;
    let letters = random.map(|byte| char::from(BASE32[usize::from(byte % 32)]));
    Ok(format!(
        "{}-{}",
        started.strftime("%Y%m%d-%H%M%S"),
        String::from_iter(letters)
    ))
}

/// A date and time with its offset, to the millisecond.
mod rfc3339 {
    use super::*;

    pub(super) fn serialize<S: Serializer>(at: &Zoned, to: S) -> Result<S::Ok, S::Error> {
        let at = at.round(Unit::Millisecond).unwrap_or_else(|_| at.clone());
        to.collect_str(&Pieces::from((at.timestamp(), at.offset())))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Zoned, D::Error> {
        let text = String::deserialize(from)?;
        parse(&text).ok_or_else(|| {
            D::Error::custom(format_args!("{text:?} is no date and time with an offset"))
        })
    }

    fn parse(text: &str) -> Option<Zoned> {
        let pieces = Pieces::parse(text).ok()?;
        let offset = pieces.to_numeric_offset()?;
        let at = offset
            .to_timestamp(pieces.date().to_datetime(pieces.time()?))
            .ok()?;
        Some(at.to_zoned(TimeZone::fixed(offset)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_begins_with_the_local_date_and_time() {
        let started: Zoned = "2026-11-22T09:05:07+01:00[Europe/Berlin]".parse().unwrap();
        let id = new_id(&started).unwrap();
        assert!(id.starts_with("20261122-090507-"), "{id}");
        assert_eq!(id.len(), "20261122-090507-".len() + 4);
    }

    #[test]
    fn a_newer_version_is_told_from_nonsense() {
        let newer = Header::check_version(br#"{"colead":2,"anything":[]}"#);
        assert!(matches!(newer, Err(NoHeader::Newer(2))));
        for nonsense in [
            &b"{}"[..],
            b"",
            b"{\"colead\":\"1\"}",
            b"{\"colead\":0}",
            b"\xff\xfe",
        ] {
            let refused = Header::check_version(nonsense);
            assert!(
                matches!(refused, Err(NoHeader::NotASession(_))),
                "{nonsense:?}"
            );
        }
    }
}
