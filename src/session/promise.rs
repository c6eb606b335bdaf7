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
    /// Takes in the next session. What is said of a promise on a later day counts. On the same day what settles it does: only
    /// what is still open comes back to be settled, be it in another session or where it was made.
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
            && line.said.is_none_or(|before| counts_after(said, before))
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

fn counts_after(said: Said, before: Said) -> bool {
    match said.fate {
        Fate::Kept | Fate::Dropped => before.on <= said.on,
        Fate::Open => before.on < said.on,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::check;
    use crate::session::{Command, Moment, Opening};

    const PLAN: &str = r#"
title = "Weekly"
ends_without_decision = "A test."
people = ["Ana", "Bo"]
[[round]]
name = "Talk"
kind = "open"
time = "5m"
"#;
    const WHAT: Promised = Promised::Commitment(CommitmentId(0));

    fn held(commands: &[Command]) -> Session {
        let plan = check::parse("plan", PLAN).unwrap_or_else(|problems| panic!("{problems}"));
        let mut session = Session::new(Opening {
            plan,
            started: jiff::civil::date(2026, 3, 2).at(10, 0, 0, 0),
            seed: 1,
            imported: None,
            rehearsal: None,
        });
        for command in commands {
            let done = session.perform(command, Moment::START);
            assert!(done.is_ok(), "{command:?}: {done:?}");
        }
        session
    }

    fn said(session: Option<&str>, fate: Fate, on: &str) -> Command {
        Command::SettlePromise {
            session: session.map(str::to_owned),
            what: WHAT,
            fate,
            on: on.parse().expect("a day"),
        }
    }

    /// What is open of a promise of March when this was said of it where it was made, and this in the session after it.
    fn open_after(at_home: Option<(Fate, &str)>, later: Option<(Fate, &str)>) -> usize {
        let mut first = vec![Command::Commit {
            owner: PersonId(0),
            deed: "call the supplier".to_owned(),
            due: None,
        }];
        first.extend(at_home.map(|(fate, on)| said(None, fate, on)));
        let first = held(&first);
        let mut second = vec![Command::BringPromises {
            promises: first.promised("s-1").collect(),
        }];
        second.extend(later.map(|(fate, on)| said(Some("s-1"), fate, on)));
        let mut ledger = Ledger::default();
        ledger.take("s-1", &first);
        ledger.take("s-2", &held(&second));
        ledger.open(jiff::civil::date(2026, 5, 1)).len()
    }

    #[test]
    fn the_last_word_on_a_promise_counts_wherever_it_was_said() {
        let (early, late) = ("2026-04-01", "2026-04-02");
        assert_eq!(open_after(None, None), 1);
        assert_eq!(open_after(None, Some((Fate::Kept, early))), 0);
        assert_eq!(open_after(Some((Fate::Dropped, early)), None), 0);
        assert_eq!(open_after(None, Some((Fate::Open, early))), 1);
        assert_eq!(
            open_after(Some((Fate::Kept, late)), Some((Fate::Open, early))),
            0
        );
        assert_eq!(
            open_after(Some((Fate::Kept, early)), Some((Fate::Open, late))),
            1
        );
        // The group left it open at noon; in the evening its owner said at home that it is done.
        assert_eq!(
            open_after(Some((Fate::Kept, early)), Some((Fate::Open, early))),
            0
        );
        assert_eq!(
            open_after(Some((Fate::Open, early)), Some((Fate::Kept, early))),
            0
        );
    }
}
