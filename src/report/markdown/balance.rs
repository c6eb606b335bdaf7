//! How much each person led and followed, for people who agreed to be shown, and the group's totals.

use super::Source;
use super::escape::{escape, listed};
use super::table::{Column, table};
use super::words::{counted, length};
use crate::report::voices::{self, Unanswered, Voices};
use crate::session::pattern::is_heard;
use crate::session::{Balance, Leaning, Person, balance as gauge};

/// Leaning begins beyond a share of two thirds, which is here on the scale of the gauge.
const LEANING: f64 = 1.0 / 3.0;

const MIRROR: &str = "What was marked is what turns did: *lead* sets a direction, *follow* takes up what others said, *both* \
    does the two at once. The last column follows the latest turns; uncertain means that they are too few or too \
    mixed to tell. This is a mirror of one meeting as one person marked it, not a diagnosis and not a \
    judgement of anybody.";

pub(super) fn balance(source: &Source<'_>) -> Vec<String> {
    let session = source.session;
    let took_part: Vec<&Person> = voices::took_part(session, source.end).collect();
    // That the kinds of an imported meeting are open is said where its talk is told.
    let is_open = session.imported().is_some() && session.marks().is_empty();
    if took_part.is_empty() || is_open {
        return Vec::new();
    }
    let mut blocks = vec!["## Balance of leading and following".to_owned()];
    if session.marks().group_counts(&session.roster()).total() == 0 {
        blocks.push("No contributions were marked.".to_owned());
        return blocks;
    }
    blocks.push(MIRROR.to_owned());

    let voices = Voices::of(session, &source.names, source.end);
    let mut rows = Vec::new();
    for &person in &took_part {
        let Some(label) = source.names.marked(person) else {
            continue;
        };
        let talk = session.talk_time(person.id, source.end);
        let gauge = gauge(session.marks(), person.id, session.running(source.end));
        if !is_heard(gauge.counts, talk) {
            continue;
        }
        rows.push([
            escape(label),
            gauge.counts.lead.to_string(),
            gauge.counts.follow.to_string(),
            gauge.counts.both.to_string(),
            length(talk),
            leaning(&gauge).to_owned(),
        ]);
    }
    if !rows.is_empty() {
        let columns = [
            Column::Left("Who"),
            Column::Right("Lead"),
            Column::Right("Follow"),
            Column::Right("Both"),
            Column::Right("Talk time"),
            Column::Left("At the end"),
        ];
        blocks.push(table(columns, &rows));
    }
    if !voices.not_heard.is_empty() {
        blocks.push(format!(
            "Not heard this time, and worth asking: {}.",
            listed(voices.not_heard.iter().copied())
        ));
    }
    blocks.push(group(source, &took_part));
    blocks.extend(talk(&voices));
    blocks.extend(unanswered(source, &voices.unanswered));
    blocks
}

const COUNTED: &str = "Counted for this are *lead* and *both* in rounds that left the choice to people, as soon as they \
    were taken up or two turns had passed.";

/// What became of leads, and how evenly the floor was shared.
fn talk(voices: &Voices<'_>) -> Option<String> {
    let mut sentences = Vec::new();
    if let Some((answered, rate)) = voices.answered.and_then(|a| Some((a, a.rate()?))) {
        sentences.push(format!(
            "{} of {} taken up by somebody else within two turns ({:.0} %).",
            answered.taken_up,
            counted(answered.of as u64, "lead was", "leads were"),
            100.0 * rate
        ));
        sentences.push(COUNTED.to_owned());
    }
    if let Some(evenness) = voices.evenness {
        sentences.push(format!(
            "The floor was shared {:.0} % evenly, by the time that people were there.",
            100.0 * evenness
        ));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// So many leads of a person are told, the last ones; those before are counted.
const LAST: usize = 3;

/// The leads that nobody took up, an item for each person: how many, when the last ones were, and which were put before the
/// room again.
fn unanswered(source: &Source<'_>, leads: &[Unanswered<'_>]) -> Option<String> {
    let mut people: Vec<&str> = Vec::new();
    for lead in leads {
        if !people.contains(&lead.who) {
            people.push(lead.who);
        }
    }
    let items: Vec<String> = people
        .into_iter()
        .map(|who| {
            let own: Vec<&Unanswered<'_>> = leads.iter().filter(|lead| lead.who == who).collect();
            of_a_person(source, who, &own)
        })
        .collect();
    (!items.is_empty()).then(|| format!("Led, and nobody took it up:\n\n{}", items.join("\n")))
}

/// `- Ana: 12 leads, the last in Build only at 23:16, 23:17 and in Talk at 23:31`
fn of_a_person(source: &Source<'_>, who: &str, own: &[&Unanswered<'_>]) -> String {
    let first = own.len().saturating_sub(LAST);
    let kept = own.iter().enumerate();
    let told: Vec<&Unanswered<'_>> = kept
        .filter(|(place, lead)| *place >= first || lead.put_back.is_some())
        .map(|(_, lead)| *lead)
        .collect();
    let the_last = if told.len() < own.len() {
        "the last "
    } else {
        ""
    };
    let rounds = told.chunk_by(|one, next| one.round == next.round);
    let rounds: Vec<String> = rounds
        .map(|of_a_round| {
            let round = match &of_a_round[0].round {
                Some(round) => format!("in {}", escape(round)),
                None => "before the rounds".to_owned(),
            };
            let times = of_a_round.iter().map(|lead| {
                let back = lead.put_back.map_or_else(String::new, |at| {
                    format!(" (put before the room again at {})", source.clock(at))
                });
                format!("{}{back}", source.clock(lead.at))
            });
            let mut times: Vec<String> = times.collect();
            times.dedup();
            format!("{round} at {}", times.join(", "))
        })
        .collect();
    format!(
        "- {}: {}, {the_last}{}",
        escape(who),
        counted(own.len() as u64, "lead", "leads"),
        rounds.join(" and ")
    )
}

/// Open is who surely leans to neither side; of anybody else nothing can be said.
fn leaning(gauge: &Balance) -> &'static str {
    match gauge.leaning {
        Leaning::Leads => "leans to lead",
        Leaning::Follows => "leans to follow",
        Leaning::Open if -LEANING < gauge.low && gauge.high < LEANING => "open",
        Leaning::Open => "uncertain",
    }
}

/// The totals of everybody counted. One unnamed person alone could be found by taking the table from the totals.
fn group(source: &Source<'_>, took_part: &[&Person]) -> String {
    let session = source.session;
    let unnamed = voices::unnamed(took_part.iter().copied(), &source.names);
    if unnamed == 1 {
        return "One person is counted without being named, so the group's totals are left out: they would show \
                what that person did."
            .to_owned();
    }
    let counts = session.marks().group_counts(&session.roster());
    let talk = took_part
        .iter()
        .map(|person| session.talk_time(person.id, source.end))
        .sum();
    let mut sentences = vec![format!(
        "Together: {} counted, {}: {} lead, {} follow, {} both; {} of talk.",
        counted(took_part.len() as u64, "person", "people"),
        counted(counts.total(), "contribution", "contributions"),
        counts.lead,
        counts.follow,
        counts.both,
        length(talk)
    )];
    if unnamed > 0 {
        sentences.push(format!(
            "{unnamed} of them are counted without being named."
        ));
    }
    sentences.join(" ")
}
