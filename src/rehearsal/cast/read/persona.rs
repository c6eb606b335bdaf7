//! The `[persona.NAME]` tables of a cast.

use std::ops::RangeInclusive;
use std::time::Duration;

use super::{find, text, texts};
use crate::document::{Field, Table};
use crate::plan::{LengthFault, parse_length};
use crate::rehearsal::persona::{
    BallotLeaning, ConsentLeaning, Lines, Modes, Persona, PollLeaning, YesNoLeaning,
};
use crate::text::clean_text;

const KEYS: &[&str] = &[
    "summary",
    "like",
    "appetite",
    "turn",
    "longest_turn",
    "takes",
    "lead",
    "follow",
    "both",
    "follows_invite",
    "follows_counter_move",
    "unheard",
    "breaks_silence",
    "arrives",
    "leaves",
    "owns",
    "poll",
    "ballot",
    "lines",
];
const LINE_KEYS: &[&str] = &["lead", "follow", "both", "plain", "deeds"];
const POLL_KEYS: &[&str] = &["for", "against", "undecided", "conviction", "moves"];
const BALLOT_KEYS: &[&str] = &["consent", "yes_no", "yields"];
const CONSENT_KEYS: &[&str] = &["consent", "concern", "stand_aside", "objection"];
const YES_NO_KEYS: &[&str] = &["yes", "no", "abstain"];

/// Parts of a whole.
const PARTS: RangeInclusive<f64> = 0.0..=100.0;
const CHANCE: RangeInclusive<f64> = 0.0..=1.0;

/// `known` and the personas of the file, each of which may be like another one, wherever that one stands.
pub(super) fn read_all(root: &Table<'_>, mut known: Vec<Persona>) -> Vec<Persona> {
    let remedy = "write `[persona.NAME]` above its keys";
    let Some(table) = root.get("persona").and_then(|field| field.table(remedy)) else {
        return known;
    };
    let mut waiting: Vec<(Field<'_>, Table<'_>)> = table
        .fields()
        .filter_map(|field| Some((field.clone(), field.table(remedy)?.allow_only(KEYS))))
        .collect();
    while !waiting.is_empty() {
        let next = waiting
            .iter()
            .position(|(_, table)| has_its_model(table, &known))
            .unwrap_or(0);
        let (field, table) = waiting.remove(next);
        let persona = read(&field, &table, &known);
        known.retain(|other| other.name != persona.name);
        known.push(persona);
    }
    known
}

fn has_its_model(table: &Table<'_>, known: &[Persona]) -> bool {
    let like = table.get("like").and_then(|field| field.as_text());
    like.is_none_or(|like| known.iter().any(|persona| persona.name == like))
}

fn read(field: &Field<'_>, table: &Table<'_>, known: &[Persona]) -> Persona {
    let like = table.get("like").and_then(|field| find(&field, known));
    let base = like.cloned().unwrap_or_default();
    let persona = Persona {
        name: clean_text(field.name()),
        summary: table
            .get("summary")
            .and_then(|field| text(&field))
            .unwrap_or(base.summary),
        appetite: number(table, "appetite", 0.05..=10.0, base.appetite),
        turn: length(table, "turn", base.turn),
        longest_turn: length(table, "longest_turn", base.longest_turn),
        takes: number(table, "takes", 0.1..=4.0, base.takes),
        modes: modes(table, base.modes),
        follows_invite: number(table, "follows_invite", CHANCE, base.follows_invite),
        follows_counter_move: number(
            table,
            "follows_counter_move",
            CHANCE,
            base.follows_counter_move,
        ),
        unheard: number(table, "unheard", -1.0..=1.0, base.unheard),
        breaks_silence: number(table, "breaks_silence", CHANCE, base.breaks_silence),
        arrives: moment(table, "arrives").or(base.arrives),
        leaves: moment(table, "leaves").or(base.leaves),
        poll: poll(table, base.poll),
        ballot: ballot(table, base.ballot),
        owns: number(table, "owns", CHANCE, base.owns),
        lines: lines(table, base.lines),
    };
    check(field, table, &persona);
    persona
}

/// What does not fit together.
fn check(field: &Field<'_>, table: &Table<'_>, persona: &Persona) {
    if persona.longest_turn < persona.turn
        && let Some(longest) = table.get("longest_turn").or_else(|| table.get("turn"))
    {
        longest.error(
            "the longest turn is shorter than a typical one",
            "let `longest_turn` be at least `turn`",
        );
    }
    if let (Some(arrives), Some(leaves)) = (persona.arrives, persona.leaves)
        && leaves <= arrives
        && let Some(leaves) = table.get("leaves").or_else(|| table.get("arrives"))
    {
        leaves.error(
            "they leave before they arrive",
            "let `leaves` be later than `arrives`",
        );
    }
    let lines = &persona.lines;
    let missing = [
        ("lead", &lines.lead),
        ("follow", &lines.follow),
        ("both", &lines.both),
        ("plain", &lines.plain),
    ];
    for (key, _) in missing.iter().filter(|(_, lines)| lines.is_empty()) {
        field.key_error(
            format!("`{}` has nothing to say for `{key}`", field.name()),
            format!("add `{key} = [\"…\"]` under `lines`, or `like = \"connector\"`"),
        );
    }
}

fn modes(table: &Table<'_>, base: Modes) -> Modes {
    let keys = ["lead", "follow", "both"];
    let parts = [base.lead, base.follow, base.both].map(|part| 100.0 * part);
    let [lead, follow, both] = parts_of(table, keys, parts);
    let sum = lead + follow + both;
    Modes {
        lead: lead / sum,
        follow: follow / sum,
        both: both / sum,
    }
}

/// Parts of a whole, of which at least one is above nothing.
fn parts_of<const N: usize>(table: &Table<'_>, keys: [&str; N], base: [f64; N]) -> [f64; N] {
    let mut parts = base;
    for (part, key) in parts.iter_mut().zip(keys) {
        *part = number(table, key, PARTS, *part);
    }
    if parts.iter().sum::<f64>() > 0.0 {
        return parts;
    }
    let given = keys.iter().find_map(|key| table.get(key));
    if let Some(field) = given {
        let names = keys.map(|key| format!("`{key}`")).join(", ");
        field.error(
            format!("{names} are all 0"),
            "let at least one of them be more",
        );
    }
    base
}

fn poll(table: &Table<'_>, base: PollLeaning) -> PollLeaning {
    let Some(table) = inner(table, "poll", POLL_KEYS) else {
        return base;
    };
    let keys = ["for", "against", "undecided"];
    let parts = [base.favours, base.against, base.undecided];
    let [favours, against, undecided] = parts_of(&table, keys, parts);
    let conviction = table
        .get("conviction")
        .and_then(|field| field.whole(0, 4))
        .and_then(|conviction| u8::try_from(conviction).ok());
    PollLeaning {
        favours,
        against,
        undecided,
        conviction: conviction.unwrap_or(base.conviction),
        moves: number(&table, "moves", CHANCE, base.moves),
    }
}

fn ballot(table: &Table<'_>, base: BallotLeaning) -> BallotLeaning {
    let Some(table) = inner(table, "ballot", BALLOT_KEYS) else {
        return base;
    };
    let consent = inner(&table, "consent", CONSENT_KEYS).map_or(base.consent, |table| {
        let keys = ["consent", "concern", "stand_aside", "objection"];
        let [consent, concern, stand_aside, objection] = parts_of(&table, keys, [0.0; 4]);
        ConsentLeaning {
            consent,
            concern,
            stand_aside,
            objection,
        }
    });
    let yes_no = inner(&table, "yes_no", YES_NO_KEYS).map_or(base.yes_no, |table| {
        let [yes, no, abstain] = parts_of(&table, ["yes", "no", "abstain"], [0.0; 3]);
        YesNoLeaning { yes, no, abstain }
    });
    BallotLeaning {
        consent,
        yes_no,
        yields: number(&table, "yields", CHANCE, base.yields),
    }
}

fn lines(table: &Table<'_>, base: Lines) -> Lines {
    let Some(table) = inner(table, "lines", LINE_KEYS) else {
        return base;
    };
    let of = |key: &str, base: Vec<String>| match texts(&table, key) {
        own if own.is_empty() => base,
        own => own,
    };
    Lines {
        lead: of("lead", base.lead),
        follow: of("follow", base.follow),
        both: of("both", base.both),
        plain: of("plain", base.plain),
        deeds: of("deeds", base.deeds),
    }
}

fn inner<'d>(table: &Table<'d>, key: &str, keys: &'static [&'static str]) -> Option<Table<'d>> {
    let remedy = format!("write a table with {}", keys.join(", "));
    let inner = table.get(key)?.table(&remedy)?;
    Some(inner.allow_only(keys))
}

/// A number within `range`, without quotes; `base` where there is none.
fn number(table: &Table<'_>, key: &str, range: RangeInclusive<f64>, base: f64) -> f64 {
    let Some(field) = table.get(key) else {
        return base;
    };
    let remedy = format!(
        "write a number from {} to {}, without quotes",
        range.start(),
        range.end()
    );
    let Some(written) = field.as_number() else {
        field.mistyped("a number", &remedy);
        return base;
    };
    let number = written
        .replace('_', "")
        .parse::<f64>()
        .ok()
        .filter(|number| range.contains(number));
    if number.is_none() {
        field.error(format!("`{key}` is out of range"), remedy);
    }
    number.unwrap_or(base)
}

fn length(table: &Table<'_>, key: &str, base: Duration) -> Duration {
    moment(table, key).unwrap_or(base)
}

fn moment(table: &Table<'_>, key: &str) -> Option<Duration> {
    let field = table.get(key)?;
    if let Some(number) = field.as_number() {
        let remedy = format!("write `\"{number}s\"` for seconds, `\"{number}m\"` for minutes");
        field.error(LengthFault::NoUnit.to_string(), remedy);
        return None;
    }
    match parse_length(field.text()?) {
        Ok(length) => Some(length),
        Err(fault) => {
            field.error(fault.to_string(), LengthFault::REMEDY);
            None
        }
    }
}
