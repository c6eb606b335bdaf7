//! Takes a person out of a session file for good: a pseudonym stands wherever the name stood, and the chain is sealed anew
//! and says so. The only place where anything that was written is changed.
//!
//! What the group did stays as it was, under the pseudonym: marks, turns, votes that were open, deeds. The person's role,
//! the reasons they gave and, of an imported meeting, the words they spoke go.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use serde_json::{Map, Value};

use super::chain::Chain;
use super::header::Resealed;
use super::place::{lock, sync_folder};
use super::{Hash, JournalError, Line, Reader};
use crate::session::{Event, PersonId};
use crate::text::{Pseudonyms, initials};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forgotten {
    /// What the person is called now.
    pub pseudonym: String,
    /// The last hash of the chain, sealed anew.
    pub last_hash: Hash,
}

/// Instead of a reason that was taken out.
const TAKEN_OUT: &str = "(taken out)";

/// Instead of who promised something in a session that they were in and this one's people were not.
const SOMEBODY: &str = "somebody";

/// Words of the format itself: no text that anybody typed.
const OF_THE_FORMAT: &[&str] = &["kind", "h", "started_at", "id"];

/// Takes `who` out of the session file at `path`; `on` is the day, which the header will tell.
///
/// # Errors
/// When another program writes the session, when the file is damaged, or when the disk refuses. The file is then as it was.
pub fn forget(path: &Path, who: PersonId, on: &str) -> Result<Forgotten, JournalError> {
    let file = File::open(path).map_err(JournalError::io("open", path))?;
    let reader = Reader::open(path)?;
    let id = reader.header().id.clone();
    lock(&file, path, || id)?;
    let people = People::of(reader)?;
    let change = Change {
        pseudonyms: people.pseudonyms().only(&pseudonym(who)),
        people: vec![people.taken(who)],
        keeps_reasons: false,
        earlier: Vec::new(),
        coders: Vec::new(),
        resealed: Some(Resealed {
            on: on.to_owned(),
            why: "a person was taken out".to_owned(),
            before: people.last_hash.to_string(),
        }),
    };
    let (text, last_hash) = change.apply(path, people.lines)?;
    replace(path, &text).map_err(JournalError::io("write to", path))?;
    Ok(Forgotten {
        pseudonym: pseudonym(who),
        last_hash,
    })
}

/// What the session file at `path` would hold had nobody in it a name or a role: everybody is `Person 1`, `Person 2`…, in what
/// was typed too. The file is not touched.
///
/// # Errors
/// When the file cannot be read or is damaged.
pub fn anonymised(path: &Path) -> Result<Vec<u8>, JournalError> {
    let people = People::of(Reader::open(path)?)?;
    let change = Change {
        pseudonyms: people.pseudonyms(),
        people: people
            .names
            .iter()
            .map(|(who, _)| people.taken(*who))
            .collect(),
        keeps_reasons: true,
        earlier: people.earlier,
        coders: people.coders,
        resealed: None,
    };
    Ok(change.apply(path, people.lines)?.0)
}

fn pseudonym(who: PersonId) -> String {
    format!("Person {}", who.0 + 1)
}

/// Everybody, by every name they were ever called, and how much of the file is sound.
struct People {
    names: Vec<(PersonId, Vec<String>)>,
    /// The ids of the sessions that something comes from which was promised before.
    earlier: Vec<String>,
    /// Who marked its turns a second time, in the order in which they began.
    coders: Vec<String>,
    lines: usize,
    last_hash: Hash,
}

impl People {
    fn of(mut reader: Reader<File>) -> Result<Self, JournalError> {
        let planned = &reader.header().plan.people;
        let mut names: Vec<(PersonId, Vec<String>)> = (0..)
            .zip(planned)
            .map(|(number, person)| (PersonId(number), vec![person.name.clone()]))
            .collect();
        let mut earlier: Vec<String> = Vec::new();
        let mut coders: Vec<String> = Vec::new();
        let mut lines = 1;
        for line in &mut reader {
            lines += 1;
            let Line::Event(recorded) = line? else {
                continue;
            };
            if let Event::PromisesBrought { promises } = &recorded.event {
                for promise in promises {
                    if !earlier.contains(&promise.session) {
                        earlier.push(promise.session.clone());
                    }
                }
            }
            if let Event::TurnCoded { coder, .. } = &recorded.event
                && !coders.contains(coder)
            {
                coders.push(coder.clone());
            }
            if let Event::PersonAdded { who, name, .. } | Event::PersonRenamed { who, name } =
                recorded.event
            {
                match names.iter_mut().find(|(known, _)| *known == who) {
                    Some((_, names)) => names.push(name),
                    None => names.push((who, vec![name])),
                }
            }
        }
        Ok(Self {
            names,
            earlier,
            coders,
            lines,
            last_hash: reader.last_hash(),
        })
    }

    /// Of everybody.
    fn pseudonyms(&self) -> Pseudonyms {
        let all: Vec<(Vec<String>, String)> = self
            .names
            .iter()
            .map(|(person, names)| (names.clone(), pseudonym(*person)))
            .collect();
        Pseudonyms::of(&all)
    }

    fn taken(&self, who: PersonId) -> Taken {
        let own = self.names.iter().find(|(person, _)| *person == who);
        let names = own.map_or(&[][..], |(_, names)| names);
        Taken {
            who,
            initials: names.iter().map(|name| initials(name)).collect(),
        }
    }
}

/// Somebody who is taken out.
struct Taken {
    who: PersonId,
    /// By which warnings named them, where they agreed to that alone.
    initials: Vec<String>,
}

impl Taken {
    fn is(&self, number: Option<&Value>) -> bool {
        number.and_then(Value::as_u64) == Some(u64::from(self.who.0))
    }
}

/// What is done to every line.
struct Change {
    pseudonyms: Pseudonyms,
    people: Vec<Taken>,
    keeps_reasons: bool,
    /// The earlier sessions that are only numbered, and whose people are nobody here.
    earlier: Vec<String>,
    /// Those who marked turns a second time and are only numbered.
    coders: Vec<String>,
    /// What the header tells of it.
    resealed: Option<Resealed>,
}

impl Change {
    /// The first `lines` lines of the file at `path`, changed and sealed anew.
    fn apply(&self, path: &Path, lines: usize) -> Result<(Vec<u8>, Hash), JournalError> {
        let bytes = fs::read(path).map_err(JournalError::io("read", path))?;
        let mut chain = Chain::default();
        let mut text = Vec::with_capacity(bytes.len());
        let whole = bytes.split_inclusive(|byte| *byte == b'\n').take(lines);
        for (number, line) in (1..).zip(whole) {
            let mut value: Value =
                serde_json::from_slice(line).map_err(|error| JournalError::Damaged {
                    path: path.to_owned(),
                    line: number,
                    reason: format!("is not understood: {error}"),
                })?;
            self.change(&mut value, number == 1);
            let start = text.len();
            serde_json::to_writer(&mut text, &value)
                .map_err(io::Error::from)
                .map_err(JournalError::io("write to", path))?;
            // Open again for its hash.
            text.pop();
            chain.seal(&mut text, start);
        }
        Ok((text, chain.last()))
    }

    fn change(&self, line: &mut Value, is_header: bool) {
        let Some(fields) = line.as_object_mut() else {
            return;
        };
        fields.shift_remove("h");
        let kind = fields
            .get("kind")
            .and_then(Value::as_str)
            .unwrap_or("")
            .to_owned();
        if is_header {
            self.change_header(fields);
        }
        for person in &self.people {
            let is_theirs = person.is(fields.get("who"));
            if is_theirs && kind == "reason_given" && !self.keeps_reasons {
                fields.insert("text".to_owned(), TAKEN_OUT.into());
            }
            if is_theirs && kind == "turn_spoken" && !self.keeps_reasons {
                fields.shift_remove("text");
            }
            if is_theirs && kind == "person_added" {
                fields.shift_remove("role");
            }
            if let Some(alert) = fields.get_mut("alert")
                && person.is(alert.get("who"))
            {
                person.rename_initials(alert);
            }
        }
        match kind.as_str() {
            "promises_brought" => {
                let promises = fields.get_mut("promises").and_then(Value::as_array_mut);
                for promise in promises.into_iter().flatten() {
                    self.hide_earlier(promise);
                }
            }
            "promise_settled" => self.hide_earlier(line),
            "turn_coded" => {
                let coder = line.get("coder").and_then(Value::as_str);
                let place = self
                    .coders
                    .iter()
                    .position(|name| Some(name.as_str()) == coder);
                if let Some(place) = place {
                    line["coder"] = format!("Coder {}", place + 1).into();
                }
            }
            _ => {}
        }
        self.rename(line);
    }

    fn change_header(&self, fields: &mut Map<String, Value>) {
        for person in &self.people {
            let planned = fields
                .get_mut("plan")
                .and_then(|plan| plan.get_mut("people"));
            let planned = planned.and_then(|people| people.get_mut(usize::from(person.who.0)));
            if let Some(planned) = planned.and_then(Value::as_object_mut) {
                planned.shift_remove("role");
            }
        }
        let Some(Resealed { on, why, before }) = &self.resealed else {
            return;
        };
        let entry = serde_json::json!({"on": on, "why": why, "before": before});
        let resealed = fields
            .entry("resealed")
            .or_insert_with(|| Value::Array(Vec::new()));
        if let Some(resealed) = resealed.as_array_mut() {
            resealed.push(entry);
        }
    }

    /// Which session a promise is from, and who made it there when that is nobody of this one.
    fn hide_earlier(&self, promise: &mut Value) {
        let of = promise.get("session").and_then(Value::as_str);
        let Some(number) = self.earlier.iter().position(|id| Some(id.as_str()) == of) else {
            return;
        };
        promise["session"] = format!("earlier-{}", number + 1).into();
        if let Some(owner) = promise.get("owner").and_then(Value::as_str)
            && self.pseudonyms.replace(owner) == owner
        {
            promise["owner"] = SOMEBODY.into();
        }
    }

    /// Puts the pseudonyms into every text, however deep.
    fn rename(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.pseudonyms.replace(text),
            Value::Array(values) => values.iter_mut().for_each(|value| self.rename(value)),
            Value::Object(fields) => {
                for (key, value) in fields.iter_mut() {
                    if !OF_THE_FORMAT.contains(&key.as_str()) {
                        self.rename(value);
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

impl Taken {
    /// Puts the pseudonym in the place of initials that stand alone, in a warning that is about the person.
    fn rename_initials(&self, value: &mut Value) {
        match value {
            Value::String(text) => {
                let words = text.split_inclusive(|c: char| !c.is_alphanumeric());
                *text = words.map(|word| self.without_initials(word)).collect();
            }
            Value::Array(values) => values
                .iter_mut()
                .for_each(|value| self.rename_initials(value)),
            Value::Object(fields) => {
                fields
                    .iter_mut()
                    .for_each(|(_, value)| self.rename_initials(value));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// A word with what follows it.
    fn without_initials(&self, word: &str) -> String {
        let letters = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        if !letters.is_empty() && self.initials.iter().any(|initials| initials == letters) {
            format!("{}{}", pseudonym(self.who), &word[letters.len()..])
        } else {
            word.to_owned()
        }
    }
}

/// Puts `text` in the place of the file at `path`, whole or not at all.
fn replace(path: &Path, text: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("new");
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&beside)?;
    let written = file
        .write_all(text)
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        fs::remove_file(&beside).ok();
        return written;
    }
    sync_folder(path)
}
