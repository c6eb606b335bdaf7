//! One line of a session file and the event it records, both ways. Knows nothing of files and of the chain of hashes:
//! a line's body comes and goes here without its `h`.

mod alert;
mod event;
mod vote;
mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use serde::de::value::MapDeserializer;
use serde::{Deserialize, Serialize};

use crate::session::{Event, MarkId, Mode, Moment, PersonId, Seq};
use event::Record;
use words::ModeWord;
pub(super) use vote::{MethodWord, RulesFields};
pub(super) use words::ms;

/// An event with its place and time.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    pub n: Seq,
    pub t: Moment,
    pub event: Event,
}

/// What a line of a session file holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    Event(Recorded),
    /// Written by a newer colead, of a kind that this one does not know.
    Foreign { n: Seq, t: Moment, kind: String },
}

impl Line {
    pub fn n(&self) -> Seq {
        match self {
            Self::Event(recorded) => recorded.n,
            Self::Foreign { n, .. } => *n,
        }
    }

    pub fn t(&self) -> Moment {
        match self {
            Self::Event(recorded) => recorded.t,
            Self::Foreign { t, .. } => *t,
        }
    }
}

/// Appends the body of the line to `text`: a JSON object but for its closing brace.
///
/// # Errors
/// None that the events of a session lead to; serde has the last word.
pub(super) fn encode(recorded: &Recorded, text: &mut Vec<u8>) -> serde_json::Result<()> {
    #[derive(Serialize)]
    struct Whole<'a> {
        n: u32,
        t: u64,
        #[serde(flatten, with = "Record")]
        event: &'a Event,
    }

    let moved;
    let event = match &recorded.event {
        &Event::ContributionMarked { id, who, mode, at } if at == recorded.t => {
            moved = Event::ContributionMarked { id, who, mode, at: own_moment() };
            &moved
        }
        event => event,
    };
    let whole = Whole { n: recorded.n.0, t: recorded.t.as_millis(), event };
    serde_json::to_writer(&mut *text, &whole)?;
    text.pop();
    Ok(())
}

/// Reads a line's body, a whole JSON object.
///
/// # Errors
/// What is wrong with it, when it is no JSON object, lacks `n`, `t` or `kind`, or is of a known kind with fields that
/// cannot be.
pub(super) fn decode(body: &[u8]) -> serde_json::Result<Line> {
    if let Ok(line) = serde_json::from_slice::<Frequent>(body)
        && let Some(recorded) = line.event()
    {
        return Ok(Line::Event(recorded));
    }
    decode_any(body)
}

/// The fields of the kinds that most lines are of. Parsed in one go; an internally tagged enum would copy every line
/// into a tree first.
#[derive(Deserialize)]
struct Frequent<'a> {
    n: u32,
    t: u64,
    kind: &'a str,
    who: Option<u16>,
    id: Option<u32>,
    #[serde(default, deserialize_with = "some_mode")]
    mode: Option<Mode>,
    at: Option<u64>,
}

impl Frequent<'_> {
    /// `None` for all other kinds, and for a line of these kinds that lacks something.
    fn event(&self) -> Option<Recorded> {
        let t = Moment::from_millis(self.t);
        let event = match self.kind {
            "contribution_marked" => Event::ContributionMarked {
                id: MarkId(self.id?),
                who: PersonId(self.who?),
                mode: self.mode?,
                at: self.at.map_or(t, Moment::from_millis),
            },
            "floor_given" => Event::FloorGiven { who: PersonId(self.who?) },
            "floor_released" => Event::FloorReleased,
            _ => return None,
        };
        Some(Recorded { n: Seq(self.n), t, event })
    }
}

fn some_mode<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Mode>, D::Error> {
    ModeWord::deserialize(from).map(Some)
}

fn decode_any(body: &[u8]) -> serde_json::Result<Line> {
    #[derive(Deserialize)]
    struct Envelope<'a> {
        n: u32,
        t: u64,
        #[serde(borrow)]
        kind: Cow<'a, str>,
    }

    let envelope: Envelope = serde_json::from_slice(body)?;
    let (n, t) = (Seq(envelope.n), Moment::from_millis(envelope.t));
    if !KINDS.contains(&envelope.kind.as_ref()) {
        return Ok(Line::Foreign { n, t, kind: envelope.kind.into_owned() });
    }
    let mut event = Record::deserialize(&mut serde_json::Deserializer::from_slice(body))?;
    if let Event::ContributionMarked { at, .. } = &mut event
        && is_own_moment(at)
    {
        *at = t;
    }
    Ok(Line::Event(Recorded { n, t, event }))
}

/// Every kind of line that this version knows, as the derive of [`Record`] knows them: it lists them when asked for a
/// kind that does not exist.
static KINDS: LazyLock<&[&str]> = LazyLock::new(|| {
    let nonsense = MapDeserializer::<_, Kinds>::new(std::iter::once(("kind", "")));
    match Record::deserialize(nonsense) {
        Ok(_) => &[],
        Err(Kinds(kinds)) => kinds,
    }
});

#[derive(Debug)]
struct Kinds(&'static [&'static str]);

impl std::fmt::Display for Kinds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "known kinds: {}", self.0.join(", "))
    }
}

impl std::error::Error for Kinds {}

impl serde::de::Error for Kinds {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        Self(known)
    }
}

/// Stands for "when the line was written" in a mark's `at`, which most lines leave out.
fn own_moment() -> Moment {
    Moment::from_millis(u64::MAX)
}

fn is_own_moment(moment: &Moment) -> bool {
    *moment == own_moment()
}
