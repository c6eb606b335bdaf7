//! What earlier sessions promised: told on the home screen, brought before the next group it concerns, and settled by keys.

use jiff::civil::Date;

use super::Model;
use super::key::{Key, KeyCode};
use super::message::Effect;
use super::screen::{HomeEntry, Overlay, Screen, Tone};
use super::wording::fate_word;
use crate::session::promise::{Fate, Open, Promise, Promised};
use crate::session::{Command, Origin, Phase, Session};
use crate::words::Words;

/// What became of a promise, by key.
pub const FATES: [(char, Fate, &str); 3] = [
    ('k', Fate::Kept, "kept"),
    ('d', Fate::Dropped, "dropped"),
    ('o', Fate::Open, "still open"),
];

/// So many promises stand on the home screen; the list that any of them opens has them all.
const ON_THE_HOME_SCREEN: usize = 4;

/// What is open from earlier sessions, as far as it is known yet.
#[derive(Clone, Debug, Default)]
pub struct Before {
    /// By date.
    pub open: Vec<Open>,
    /// The day it was found out on.
    pub today: Option<Date>,
    /// The round for it is left out of the session that is about to begin.
    pub left_out: bool,
}

/// Where the promises of the list on the screen are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settling {
    /// In the sessions that they were made in, from the home screen.
    Home,
    /// In the session that they were brought to.
    Here,
}

impl Model {
    /// Takes in what was found in the archive.
    pub(super) fn know_promises(&mut self, open: Vec<Open>, today: Date) {
        let is_promise = |entry: &HomeEntry| matches!(entry, HomeEntry::Promise { .. });
        let gone = self.home.iter().filter(|entry| is_promise(entry)).count();
        self.home.retain(|entry| !is_promise(entry));
        let lines = home_lines(&open, today, &self.words);
        let interrupted = |entry: &&HomeEntry| matches!(entry, HomeEntry::Interrupted { .. });
        let at = self.home.iter().take_while(interrupted).count();
        if let Screen::Home { selected } = &mut self.screen {
            // What was selected stays so, wherever it stands now: `enter` may be on its way.
            if *selected >= at + gone {
                *selected = *selected - gone + lines.len();
            } else {
                *selected = (*selected).min((at + lines.len()).saturating_sub(1).max(at));
            }
            self.home.splice(at..at, lines);
        }
        self.before.open = open;
        self.before.today = Some(today);
    }

    /// What comes first in the session in the lobby, unless it is left out or on its agenda already.
    pub fn promises_to_bring(&self) -> Vec<Promise> {
        // A rehearsal neither knows nor settles what people promised.
        let begins = |s: &&Session| s.phase() == Phase::Lobby && s.rehearsal().is_none();
        let Some(session) = self.session().filter(begins) else {
            return Vec::new();
        };
        let is_new = |promise: &&Promise| {
            let brought = session.promises().find(&promise.session, promise.what);
            brought.is_none()
        };
        let concern = self
            .before
            .open
            .iter()
            .filter(|open| open.concerns(session));
        concern
            .map(|open| &open.promise)
            .filter(is_new)
            .cloned()
            .collect()
    }

    pub(super) fn leave_promises_out(&mut self) -> Vec<Effect> {
        if self.promises_to_bring().is_empty() {
            self.say(Tone::Refused, self.word("notice-nothing-open"));
            return Vec::new();
        }
        self.before.left_out ^= true;
        let key = if self.before.left_out {
            "notice-promised-left-out"
        } else {
            "notice-promised-first"
        };
        self.say(Tone::Done, self.word(key));
        Vec::new()
    }

    /// Puts the round for them first, when the first round is about to start.
    pub(super) fn bring_promises(&mut self) -> Vec<Effect> {
        let promises = self.promises_to_bring();
        if promises.is_empty() || self.before.left_out {
            return Vec::new();
        }
        self.perform(&Command::BringPromises { promises })
    }

    pub(super) fn open_promises(&mut self) -> Vec<Effect> {
        let any = self
            .session()
            .is_some_and(|session| !session.promises().brought.is_empty());
        if any {
            return self.push(Overlay::Promises {
                selected: 0,
                settling: Settling::Here,
            });
        }
        self.say(Tone::Refused, self.word("notice-nothing-promised"));
        Vec::new()
    }

    /// The date of a promise in words, as seen from the meeting's day, or from today on the home screen.
    pub fn due_words(&self, promise: &Promise) -> String {
        let of_the_meeting = self.session().map(|s| s.local_time(self.now).date());
        let today = of_the_meeting.or(self.before.today);
        today.map_or_else(String::new, |today| due_words(promise, today, &self.words))
    }

    /// The promises of the list on the screen, each with what was said of it here.
    pub fn promises_listed(&self, settling: Settling) -> Vec<(&Promise, Option<Fate>)> {
        match settling {
            Settling::Home => {
                let open = self.before.open.iter();
                open.map(|open| (&open.promise, None)).collect()
            }
            Settling::Here => {
                let brought = self.session().map_or(&[][..], |s| &s.promises().brought);
                let said = |b: &crate::session::promise::Brought| b.said.map(|said| said.fate);
                brought.iter().map(|b| (&b.promise, said(b))).collect()
            }
        }
    }

    pub(super) fn promises_key(
        &mut self,
        selected: usize,
        settling: Settling,
        key: Key,
    ) -> Vec<Effect> {
        let listed = self.promises_listed(settling);
        let last = listed.len().saturating_sub(1);
        let chosen = listed.get(selected).map(|(promise, _)| (*promise).clone());
        let again = |selected| Overlay::Promises { selected, settling };
        match key.code {
            KeyCode::Esc | KeyCode::Enter => Vec::new(),
            KeyCode::Up => self.push(again(selected.saturating_sub(1))),
            KeyCode::Down => self.push(again((selected + 1).min(last))),
            KeyCode::Char(typed) => {
                let fate = FATES.iter().find(|(key, ..)| *key == typed);
                let (Some((_, fate, _)), Some(promise)) = (fate, chosen) else {
                    return self.push(again(selected));
                };
                let effects = self.settle(&promise, *fate, settling);
                // What is settled at home is gone from the list: the next one has come up.
                let left = self.promises_listed(settling).len();
                let next = selected + usize::from(left > last);
                if left > 0 {
                    self.push(again(next.min(left - 1)));
                }
                effects
            }
            _ => self.push(again(selected)),
        }
    }

    fn settle(&mut self, promise: &Promise, fate: Fate, settling: Settling) -> Vec<Effect> {
        match settling {
            Settling::Home => {
                self.take_off_the_list(promise, fate);
                let gaps = [
                    ("name", told(promise, &self.words).into()),
                    ("consent", fate_word(fate, &self.words).into()),
                ];
                let done = self.words.fill("notice-consent", &gaps);
                self.say(Tone::Done, done);
                vec![Effect::SettlePromise {
                    id: promise.session.clone(),
                    what: promise.what,
                    fate,
                }]
            }
            Settling::Here => {
                let Some(on) = self.session().map(|s| s.local_time(self.now).date()) else {
                    return Vec::new();
                };
                self.perform(&Command::SettlePromise {
                    session: Some(promise.session.clone()),
                    what: promise.what,
                    fate,
                    on,
                })
            }
        }
    }

    /// At once, so that no second key meets it. If it cannot be written, it comes back with what is read next.
    fn take_off_the_list(&mut self, promise: &Promise, fate: Fate) {
        let Some(today) = self.before.today.filter(|_| fate != Fate::Open) else {
            return;
        };
        let mut open = std::mem::take(&mut self.before.open);
        open.retain(|open| open.promise != *promise);
        self.know_promises(open, today);
    }

    /// Whether the round on the screen is the one for what was promised before.
    pub fn is_promises_round(&self) -> bool {
        let slot = self.session().and_then(|s: &Session| s.agenda().current());
        slot.is_some_and(|slot| slot.origin == Origin::Promised)
    }
}

/// `Ana: call the supplier`, `Review: we build it`.
pub fn told(promise: &Promise, words: &Words) -> String {
    match (promise.what, &promise.owner) {
        (Promised::Commitment(_), Some(owner)) => format!("{owner}: {}", promise.text),
        (Promised::Commitment(_), None) => promise.text.clone(),
        (Promised::Decision, _) => {
            words.fill("promises-review", &[("text", promise.text.as_str().into())])
        }
    }
}

/// The first of them by date, and how many more there are.
fn home_lines(open: &[Open], today: Date, words: &Words) -> Vec<HomeEntry> {
    let line = |(index, open): (usize, &Open)| HomeEntry::Promise {
        index,
        text: told(&open.promise, words),
        due: due_words(&open.promise, today, words),
    };
    let mut lines: Vec<HomeEntry> = open.iter().enumerate().map(line).collect();
    if lines.len() > ON_THE_HOME_SCREEN {
        let index = ON_THE_HOME_SCREEN - 1;
        lines.truncate(index);
        lines.push(HomeEntry::Promise {
            index,
            text: words.fill("more-below", &[("count", (open.len() - index).into())]),
            due: String::new(),
        });
    }
    lines
}

/// `overdue since 2026-03-01`, `due today`, `by 2026-12-01`; nothing for what has no date.
fn due_words(promise: &Promise, today: Date, words: &Words) -> String {
    let on = |key, due: Date| words.fill(key, &[("date", due.to_string().into())]);
    match promise.due {
        Some(due) if due < today => on("promises-overdue", due),
        Some(due) if due == today => words.say("promises-today").to_owned(),
        Some(due) => on("deeds-by", due),
        None => String::new(),
    }
}
