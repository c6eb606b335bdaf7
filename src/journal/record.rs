//! One line of a session file and the event it records, both ways. Knows nothing of files and of the chain of hashes:
//! a line's body comes and goes here without its `h`.

mod alert;
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands references")]
mod decision;
mod event;
#[expect(clippy::ref_option, reason = "serde hands references")]
mod import;
mod paper;
mod plan;
#[expect(clippy::ref_option, reason = "serde hands references")]
mod rehearsed;
#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands references"
)]
mod rules;
pub(super) mod safe;
#[cfg(test)]
pub(crate) mod samples;
#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands references"
)]
mod sealed;
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands references")]
mod vote;
#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands references"
)]
mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use serde::de::value::MapDeserializer;
use serde::{Deserialize, Serialize};

use crate::session::{Event, MarkId, Mode, Moment, PersonId, Recorded, Seq};
use crate::text::clean_text;
use event::Record;
pub(super) use import::import_or_none;
pub(super) use plan::whole_plan;
pub(super) use rehearsed::rehearsed_or_none;
pub(super) use sealed::{decode_box, encode_box};
use words::ModeWord;

/// What a line of a session file holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    Event(Recorded),
    /// Written by a newer colead, of a kind that this one does not know.
    Foreign {
        n: Seq,
        t: Moment,
        kind: String,
    },
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
            moved = Event::ContributionMarked {
                id,
                who,
                mode,
                at: own_moment(),
            };
            &moved
        }
        event => event,
    };
    let whole = Whole {
        n: recorded.n.0,
        t: recorded.t.as_millis(),
        event,
    };
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
            "floor_given" => Event::FloorGiven {
                who: PersonId(self.who?),
            },
            "floor_released" => Event::FloorReleased,
            _ => return None,
        };
        Some(Recorded {
            n: Seq(self.n),
            t,
            event,
        })
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
        return Ok(Line::Foreign {
            n,
            t,
            kind: clean_text(&envelope.kind),
        });
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

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_own_moment(moment: &Moment) -> bool {
    *moment == own_moment()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use proptest::strategy::{Union, ValueTree};
    use proptest::test_runner::TestRunner;

    use super::*;
    use crate::session::GroupState;

    fn body(recorded: &Recorded) -> String {
        let mut text = Vec::new();
        encode(recorded, &mut text).unwrap();
        text.push(b'}');
        String::from_utf8(text).unwrap()
    }

    fn at(t: u64, event: Event) -> Recorded {
        Recorded {
            n: Seq(7),
            t: Moment::from_millis(t),
            event,
        }
    }

    fn marked(at: u64) -> Event {
        Event::ContributionMarked {
            id: MarkId(4),
            who: PersonId(2),
            mode: Mode::Both,
            at: Moment::from_millis(at),
        }
    }

    #[test]
    fn the_samples_are_of_every_kind() {
        let mut runner = TestRunner::deterministic();
        let kind = |event| {
            let line: serde_json::Value = serde_json::from_str(&body(&at(0, event))).unwrap();
            line["kind"].as_str().unwrap().to_owned()
        };
        let samples = samples::kinds();
        let kinds = samples
            .iter()
            .map(|kinds| kind(kinds.new_tree(&mut runner).unwrap().current()));
        assert_eq!(
            kinds.collect::<BTreeSet<_>>(),
            KINDS.iter().map(|&kind| kind.to_owned()).collect()
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn what_is_written_is_read_back(event in Union::new(samples::kinds()), n: u32, t in 0..1_u64 << 40) {
            let recorded = Recorded { n: Seq(n), t: Moment::from_millis(t), event };
            prop_assert_eq!(decode(body(&recorded).as_bytes()).unwrap(), Line::Event(recorded));
        }

        #[test]
        fn no_bytes_make_the_parser_panic(bytes: Vec<u8>) {
            prop_assert!(decode(&bytes).is_err());
        }
    }

    #[test]
    fn a_mark_says_when_it_was_made_only_if_that_was_earlier() {
        let line = body(&at(1500, marked(1500)));
        assert_eq!(
            line,
            r#"{"n":7,"t":1500,"kind":"contribution_marked","id":4,"who":2,"mode":"both"}"#
        );
        assert_eq!(
            decode(line.as_bytes()).unwrap(),
            Line::Event(at(1500, marked(1500)))
        );

        let line = body(&at(1500, marked(900)));
        assert_eq!(
            line,
            r#"{"n":7,"t":1500,"kind":"contribution_marked","id":4,"who":2,"mode":"both","at":900}"#
        );
        assert_eq!(
            decode(line.as_bytes()).unwrap(),
            Line::Event(at(1500, marked(900)))
        );
    }

    #[test]
    fn the_short_way_and_the_long_way_read_the_same() {
        let events = [
            marked(3),
            marked(1500),
            Event::FloorGiven { who: PersonId(1) },
            Event::FloorReleased,
        ];
        for event in events {
            let line = body(&at(1500, event));
            assert_eq!(
                decode(line.as_bytes()).unwrap(),
                decode_any(line.as_bytes()).unwrap()
            );
        }
    }

    #[test]
    fn one_leader_is_named_beside_the_state() {
        let event = Event::StateShown {
            state: GroupState::OneLeader(PersonId(5)),
        };
        assert_eq!(
            body(&at(1, event)),
            r#"{"n":7,"t":1,"kind":"state_shown","state":"one_leader","who":5}"#
        );
    }

    #[test]
    fn an_unknown_kind_is_kept_whatever_its_fields() {
        let line = br#"{"n":3,"t":9,"kind":"dream_told","who":"Ana","id":[1],"mode":{}}"#;
        let foreign = Line::Foreign {
            n: Seq(3),
            t: Moment::from_millis(9),
            kind: "dream_told".to_owned(),
        };
        assert_eq!(decode(line).unwrap(), foreign);
    }

    #[test]
    fn what_could_harm_a_terminal_does_not_come_out_of_a_file() {
        let line = r#"{"n":1,"t":0,"kind":"person_added","who":0,"name":"A\u001b[2Jna\u202e","role":"\u0007"}"#;
        let Line::Event(Recorded {
            event: Event::PersonAdded { name, role, .. },
            ..
        }) = decode(line.as_bytes()).unwrap()
        else {
            panic!("somebody was added");
        };
        assert_eq!((name.as_str(), role.as_deref()), ("A[2Jna", Some("")));
    }

    #[test]
    fn a_known_kind_with_fields_that_cannot_be_is_refused() {
        for line in [
            r#"{"n":3,"t":9,"kind":"contribution_marked","who":1,"mode":"lead"}"#,
            r#"{"n":3,"t":9,"kind":"contribution_marked","id":1,"who":1,"mode":"dance"}"#,
            r#"{"n":3,"t":9,"kind":"floor_given","who":"Ana"}"#,
            r#"{"n":3,"t":9,"kind":"state_shown","state":"one_leader"}"#,
            r#"{"n":3,"t":9}"#,
            r#"{"n":-3,"t":9,"kind":"paused"}"#,
            "[]",
        ] {
            assert!(decode(line.as_bytes()).is_err(), "{line}");
        }
    }
}
