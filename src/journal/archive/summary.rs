//! What the list says of one session, read in one pass over its file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use jiff::Zoned;

use crate::journal::place::is_being_written;
use crate::journal::{Header, JournalError, Line, Reader};
use crate::session::{Event, Moment, PersonId, Recorded};

/// What can be done with a saved session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Closed,
    /// Not closed, and nobody writes it: it can be gone on with.
    Interrupted,
    /// Not closed, and a colead is writing it.
    Running,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub id: String,
    pub title: String,
    pub started_at: Zoned,
    pub state: State,
    /// The decision that stands at the end.
    pub decided: Option<String>,
    /// From the start to the last event.
    pub duration: Duration,
    /// Everybody who was on the roster, observers too.
    pub people: usize,
    pub events: u32,
    /// Bytes of the file.
    pub size: u64,
    /// What they were called last, by number.
    pub names: Vec<String>,
    /// What was typed: titles, notes, proposals, decisions, deeds, a line each.
    pub words: Vec<String>,
}

impl Summary {
    /// Reads the session file at `path`.
    ///
    /// # Errors
    /// When it cannot be read, or is damaged.
    pub fn read(path: &Path) -> Result<Self, JournalError> {
        let size = path
            .metadata()
            .map_err(JournalError::io("open", path))?
            .len();
        let mut reader = Reader::open(path)?;
        let mut gist = Gist::of(reader.header());
        for line in &mut reader {
            gist.take(line?);
        }
        let Header {
            id,
            title,
            started_at,
            ..
        } = reader.into_header();
        Ok(Self {
            id,
            title,
            started_at,
            state: match gist.closed {
                true => State::Closed,
                false if is_being_written(path) => State::Running,
                false => State::Interrupted,
            },
            duration: gist.last.since(Moment::START),
            people: gist.people.len(),
            events: gist.events,
            decided: gist.decided,
            size,
            names: gist.names.into_values().collect(),
            words: gist.words,
        })
    }
}

/// What is remembered of the lines so far.
struct Gist {
    people: BTreeSet<PersonId>,
    names: BTreeMap<PersonId, String>,
    words: Vec<String>,
    closed: bool,
    decided: Option<String>,
    last: Moment,
    events: u32,
}

impl Gist {
    fn of(header: &Header) -> Self {
        let people = (0..).take(header.plan.people.len()).map(PersonId).collect();
        let names = (0..).zip(&header.plan.people);
        Self {
            people,
            names: names
                .map(|(number, person)| (PersonId(number), person.name.clone()))
                .collect(),
            words: vec![header.title.clone()],
            closed: false,
            decided: None,
            last: Moment::START,
            events: 0,
        }
    }

    fn take(&mut self, line: Line) {
        self.last = self.last.max(line.t());
        self.events += 1;
        let Line::Event(Recorded { event, .. }) = line else {
            return;
        };
        // Most kinds of events leave no trace in the list, also those to come.
        match event {
            Event::DecisionRecorded { text, .. } => {
                self.words.push(text.clone());
                self.decided = Some(text);
            }
            Event::NoDecisionDeclared { why } => {
                self.words.push(why);
                self.decided = None;
            }
            Event::NoteTaken { text }
            | Event::IdeaParked { text }
            | Event::ProposalStated { text }
            | Event::ProposalAmended { text, .. }
            | Event::CommitmentMade { deed: text, .. }
            | Event::CommitmentChanged { deed: text, .. } => self.words.push(text),
            Event::PersonAdded { who, name, .. } => {
                self.people.insert(who);
                self.names.insert(who, name);
            }
            Event::PersonRenamed { who, name } => {
                self.names.insert(who, name);
            }
            Event::PersonRemoved { who } => {
                self.people.remove(&who);
                self.names.remove(&who);
            }
            Event::SessionClosed => self.closed = true,
            Event::SessionReopened => self.closed = false,
            _ => {}
        }
    }
}
