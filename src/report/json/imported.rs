//! Of a meeting that was imported: where it comes from, what can be said of its talk, and how many kinds are open.

use std::time::Duration;

use serde::Serialize;

use super::super::names::Names;
use crate::session::{Session, TalkFacts};

#[derive(Serialize)]
pub(super) struct Imported<'a> {
    from: &'a str,
    format: &'a str,
    at: String,
    start_known: bool,
    /// Whether the lengths of turns are worked out from their words; nothing is known of silence and overlaps then.
    estimated: bool,
    /// Turns of people known, and those of them that nobody has marked as lead, follow or both.
    turns: usize,
    open: usize,
    people: Vec<Speaker<'a>>,
    unnamed_s: f64,
    evenness: Option<f64>,
    silence_s: Option<f64>,
    longest_silence_s: Option<f64>,
    overlaps: Option<u32>,
    overlapped_s: Option<f64>,
}

#[derive(Serialize)]
struct Speaker<'a> {
    name: &'a str,
    turns: u32,
    talk_s: f64,
    longest_s: f64,
}

impl<'a> Imported<'a> {
    /// None of a meeting that was held here.
    pub(super) fn of(session: &'a Session, names: &'a Names<'_>) -> Option<Self> {
        let import = session.imported()?;
        let (turns, open) = session.speech().open(session.marks());
        let people = session.people();
        let ids = people.iter().map(|person| usize::from(person.id.0) + 1);
        let facts = TalkFacts::of(session.speech().turns(), ids.max().unwrap_or_default());
        let speakers = people.iter().filter_map(|person| {
            let part = facts.parts.get(usize::from(person.id.0))?;
            Some(Speaker {
                name: names.marked(person)?,
                turns: part.turns,
                talk_s: seconds(part.talk),
                longest_s: seconds(part.longest),
            })
        });
        let is_timed = !import.estimated;
        let longest = facts.longest_silence.map(|(_, length)| seconds(length));
        Some(Self {
            from: &import.from,
            format: &import.format,
            at: import.at.to_string(),
            start_known: import.start_known,
            estimated: import.estimated,
            turns,
            open,
            people: speakers.collect(),
            unnamed_s: seconds(facts.unnamed),
            evenness: facts.evenness,
            silence_s: is_timed.then(|| seconds(facts.silence)),
            longest_silence_s: longest.filter(|_| is_timed),
            overlaps: is_timed.then_some(facts.overlaps),
            overlapped_s: is_timed.then(|| seconds(facts.overlapped)),
        })
    }
}

fn seconds(length: Duration) -> f64 {
    length.as_millis() as f64 / 1000.0
}
