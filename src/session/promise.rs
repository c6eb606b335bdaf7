//! What was promised in a session and comes back in a later one: open commitments, and decisions to be looked at again.
//!
//! A promise is settled where that is said: in the session in which it was made, or in the one that it came back in.
//! The record of the other is never touched.

use jiff::civil::Date;

use super::commitment::{CommitmentId, Decision};
use super::{Consent, PersonId, Session};
use crate::text::{initials, same_name};

/// What of a session can come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Promised {
    Commitment(CommitmentId),
    /// The decision itself, on its review date.
    Decision,
}

/// A promise, told so that it can be understood without the session that it was made in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The id of that session, and its title.
    pub session: String,
    pub title: String,
    pub what: Promised,
    /// The owner, as they agreed to be shown; nobody for a decision.
    pub owner: Option<String>,
    pub text: String,
    /// By when, or the review date.
    pub due: Option<Date>,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fate {
    /// Done; of a decision: looked at, and it stands.
    Kept,
    /// Not to be done any more.
    Dropped,
    /// Not done yet, and still promised.
    Open,
}

impl Fate {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Dropped => "dropped",
            Self::Open => "still open",
        }
    }
}

/// What was said of a promise, and on which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    pub fate: Fate,
    pub on: Date,
}

/// A promise of an earlier session, before the group once more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    pub promise: Promise,
    pub said: Option<Said>,
}

/// What a session knows of promises, its own and those that were brought to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Promises {
    pub brought: Vec<Brought>,
    /// What became of what was promised here, said after the close.
    own: Vec<(Promised, Said)>,
}

impl Promises {
    pub(super) fn bring(&mut self, promises: &[Promise]) {
        for promise in promises {
            if self.find(&promise.session, promise.what).is_none() {
                self.brought.push(Brought {
                    promise: promise.clone(),
                    said: None,
                });
            }
        }
    }

    /// `session` is none for what was promised here.
    pub(super) fn settle(&mut self, session: Option<&str>, what: Promised, said: Said) {
        let Some(session) = session else {
            self.own.retain(|(other, _)| *other != what);
            self.own.push((what, said));
            return;
        };
        let same = |b: &&mut Brought| b.promise.session == session && b.promise.what == what;
        if let Some(brought) = self.brought.iter_mut().find(same) {
            brought.said = Some(said);
        }
    }

    pub fn find(&self, session: &str, what: Promised) -> Option<&Brought> {
        self.brought
            .iter()
            .find(|b| b.promise.session == session && b.promise.what == what)
    }

    /// What was said later of something promised here.
    pub fn own(&self, what: Promised) -> Option<Said> {
        let (_, said) = self.own.iter().find(|(other, _)| *other == what)?;
        Some(*said)
    }
}

impl Session {
    pub fn promises(&self) -> &Promises {
        &self.promises
    }

    /// Everything that was promised here, `id` being this session's, whatever became of it.
    fn promised<'s>(&'s self, id: &'s str) -> impl Iterator<Item = Promise> + 's {
        let promise = |what, owner, text: &str, due| Promise {
            session: id.to_owned(),
            title: self.plan().title.clone(),
            what,
            owner,
            text: text.to_owned(),
            due,
        };
        let commitments = self.commitments.iter().map(move |c| {
            let what = Promised::Commitment(c.id);
            promise(what, Some(self.signature(c.owner)), &c.deed, c.due)
        });
        let decision = match &self.decision {
            Some(Decision::Made {
                text,
                review: Some(date),
                ..
            }) => Some(promise(Promised::Decision, None, text, Some(*date))),
            Some(Decision::Made { .. } | Decision::None { .. }) | None => None,
        };
        commitments.chain(decision)
    }

    /// Whether it was promised here.
    pub(super) fn made(&self, what: Promised) -> bool {
        match what {
            Promised::Commitment(id) => self.commitments.iter().any(|c| c.id == id),
            Promised::Decision => matches!(self.decision, Some(Decision::Made { .. })),
        }
    }

    fn signature(&self, who: PersonId) -> String {
        match self.person(who) {
            Some(person) if person.consent == Consent::Initials => initials(&person.name),
            Some(_) | None => self.name(who).to_owned(),
        }
    }
}

/// What is known of all promises, session after session, the oldest first.
#[derive(Debug, Default)]
pub struct Ledger {
    lines: Vec<Line>,
}

#[derive(Debug)]
struct Line {
    promise: Promise,
    said: Option<Said>,
    people: Vec<String>,
}

/// A promise that is open, with the people who were there when it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    pub promise: Promise,
    pub people: Vec<String>,
}

impl Ledger {
    /// Takes in the next session. What is said of a promise on a later day counts; on the same day, what is taken in later.
    pub fn take(&mut self, id: &str, session: &Session) {
        for brought in &session.promises.brought {
            let Promise { session, what, .. } = &brought.promise;
            if let Some(said) = brought.said {
                self.note(session, *what, said);
            }
        }
        let people: Vec<String> = session.people().iter().map(|p| p.name.clone()).collect();
        for promise in session.promised(id) {
            self.lines.push(Line {
                said: session.promises.own(promise.what),
                people: people.clone(),
                promise,
            });
        }
    }

    fn note(&mut self, session: &str, what: Promised, said: Said) {
        let line = self
            .lines
            .iter_mut()
            .find(|line| line.promise.session == session && line.promise.what == what);
        if let Some(line) = line
            && line.said.is_none_or(|before| before.on <= said.on)
        {
            line.said = Some(said);
        }
    }

    /// What is open on `today`: commitments, and decisions whose review is due. By date, what has none last.
    pub fn open(self, today: Date) -> Vec<Open> {
        let is_open = |line: &Line| match line.said.map(|said| said.fate) {
            None | Some(Fate::Open) => match line.promise.what {
                Promised::Commitment(_) => true,
                Promised::Decision => line.promise.due.is_some_and(|due| due <= today),
            },
            Some(Fate::Kept | Fate::Dropped) => false,
        };
        let mut open: Vec<Open> = self
            .lines
            .into_iter()
            .filter(is_open)
            .map(
                |Line {
                     promise, people, ..
                 }| Open { promise, people },
            )
            .collect();
        open.sort_by_key(|open| (open.promise.due.is_none(), open.promise.due));
        open
    }
}

impl Open {
    /// Whether it belongs before this group: the meeting has the same title, or more than half of those who were there are
    /// here again.
    pub fn concerns(&self, session: &Session) -> bool {
        let same_title = same_name(&self.promise.title, &session.plan().title);
        let here = |name: &&String| session.participants().any(|p| same_name(&p.name, name));
        same_title || self.people.iter().filter(here).count() * 2 > self.people.len()
    }
}
