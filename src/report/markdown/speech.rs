//! Who spoke in a meeting that was imported, and what that tells without knowing what any turn did.

use super::Source;
use super::escape::{escape, listed};
use super::table::{Column, table};
use super::words::{counted, length};
use crate::agreement::Compared;
use crate::session::{Import, TalkFacts, TalkPart};

pub(super) fn speech(source: &Source<'_>) -> Vec<String> {
    let session = source.session;
    let Some(import) = session.imported() else {
        return Vec::new();
    };
    let people = session.people();
    let ids = people
        .iter()
        .map(|person| usize::from(person.id.0) + 1)
        .max();
    let facts = TalkFacts::of(session.speech().turns(), ids.unwrap_or_default());
    let mut blocks = vec!["## Who spoke".to_owned(), open_kinds(source)];
    blocks.extend(Compared::all(session).iter().map(compared));
    let (mut rows, mut not_heard) = (Vec::new(), Vec::new());
    for person in people {
        let Some(label) = source.names.marked(person) else {
            continue;
        };
        let part = facts
            .parts
            .get(usize::from(person.id.0))
            .copied()
            .unwrap_or_default();
        if part.turns == 0 {
            not_heard.push(label);
        } else {
            rows.push(row(label, part, &facts));
        }
    }
    if !rows.is_empty() {
        let columns = [
            Column::Left("Who"),
            Column::Right("Turns"),
            Column::Right("Talk time"),
            Column::Right("Share"),
            Column::Right("Longest turn"),
        ];
        blocks.push(table(columns, &rows));
    }
    blocks.push(sentences(&facts, import).join(" "));
    if !not_heard.is_empty() {
        blocks.push(format!(
            "Not heard this time, and worth asking: {}.",
            listed(not_heard)
        ));
    }
    blocks
}

/// How far two markings agree; `colead analyse` lists the turns that they differ on.
fn compared(compared: &Compared) -> String {
    let Compared { agreement, .. } = compared;
    format!(
        "{}: {} {}",
        escape(&compared.title()),
        agreement.figures(),
        agreement.kappa_words()
    )
}

fn row(label: &str, part: TalkPart, facts: &TalkFacts) -> [String; 5] {
    let share = part.talk.as_secs_f64() / facts.talk().as_secs_f64().max(f64::MIN_POSITIVE);
    [
        escape(label),
        part.turns.to_string(),
        length(part.talk),
        format!("{:.0} %", share * 100.0),
        length(part.longest),
    ]
}

/// What nobody has marked is said to be open before anything else is told.
fn open_kinds(source: &Source<'_>) -> String {
    let session = source.session;
    let (known, open) = session.speech().open(session.marks());
    let codings = session.speech().codings();
    let mut sentences = vec![match open {
        0 if known == 0 => "No turn is of anybody known.".to_owned(),
        0 => "Every turn is marked as lead, follow or both.".to_owned(),
        open if open == known => {
            "The file does not tell lead, follow or both: the kinds of all turns are open."
                .to_owned()
        }
        open => format!(
            "The kinds of {open} of {} are open: nobody has marked them as lead, follow or both.",
            counted(known as u64, "turn", "turns")
        ),
    }];
    if !codings.is_empty() {
        let coders = codings.iter().map(|coding| coding.coder.as_str());
        sentences.push(format!(
            "Also marked by {}; those marks do not count here.",
            listed(coders)
        ));
    }
    sentences.join(" ")
}

fn sentences(facts: &TalkFacts, import: &Import) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Some(even) = facts.evenness {
        sentences.push(format!(
            "Evenness of turns: {even:.2}, where 1 is everybody alike."
        ));
    }
    if import.estimated {
        sentences.push(
            "The file does not say when turns end: talk times are estimates from the number of words, and silence and \
             overlaps are not known."
                .to_owned(),
        );
    } else {
        if let Some((at, longest)) = facts.longest_silence {
            sentences.push(format!(
                "Nobody spoke for {} between the first word and the last; the longest silence began at {at} and lasted {}.",
                length(facts.silence),
                length(longest)
            ));
        }
        if facts.overlaps > 0 {
            sentences.push(format!(
                "{} began while somebody else still spoke, {} in all; talk time counts both.",
                counted(facts.overlaps, "turn", "turns"),
                length(facts.overlapped)
            ));
        }
    }
    if !facts.unnamed.is_zero() {
        sentences.push(format!(
            "{} of talk is of nobody known.",
            length(facts.unnamed)
        ));
    }
    sentences
}
