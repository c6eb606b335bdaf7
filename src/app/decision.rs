//! Around the ballot: where the group is with its proposal, how objections ended, who carries the decision out.

use super::Model;
use super::key::{Key, KeyCode};
use super::keys::seat_of;
use super::message::Effect;
use super::screen::{Overlay, PersonPurpose, Tone};
use crate::session::commitment::Decision;
use crate::session::pledge::Pledge;
use crate::session::proposal::{Remedy, Settled};
use crate::session::{Command, Person, PersonId, Refusal, Session};

/// How an objection can end without a new text, by key, with the name of its words.
pub const REMEDY_KEYS: [(char, &str); 3] = [
    ('w', "objection-key-withdrawn"),
    ('l', "objection-key-later"),
    ('v', "objection-key-watched"),
];

/// What somebody says after the decision, by key.
pub const PLEDGE_KEYS: [(char, Pledge); 4] = [
    ('o', Pledge::Own),
    ('h', Pledge::Help),
    ('n', Pledge::NotBlock),
    ('c', Pledge::Cannot),
];

impl Model {
    pub(super) fn next_proposal_step(&mut self) -> Vec<Effect> {
        let Some(session) = self.session() else {
            return Vec::new();
        };
        let to = session.proposal().hearing.next();
        self.perform(&Command::MoveHearing { to })
    }

    pub(super) fn show_versions(&mut self) -> Vec<Effect> {
        let nothing = |session: &Session| session.proposal().versions.is_empty();
        if self.session().is_none_or(nothing) {
            return self.refuse(&Refusal::NoProposal);
        }
        self.push(Overlay::Versions { scroll: 0 })
    }

    /// The objections of the last ballot that was counted: the ballot, and who objected, by seat.
    pub fn last_objections(&self) -> Vec<Settleable> {
        let Some(session) = self.session() else {
            return Vec::new();
        };
        let Some(ballot) = session.last_counted() else {
            return Vec::new();
        };
        ballot
            .objections()
            .map(|vote| Settleable {
                who: vote.who,
                reason: vote.reason.clone(),
                remedy: session.proposal().remedy(ballot.id, vote.who),
            })
            .collect()
    }

    pub(super) fn ask_how_objections_ended(&mut self) -> Vec<Effect> {
        if self.session().is_some_and(|s| s.open_ballot().is_some()) {
            return self.refuse(&Refusal::BallotOpen);
        }
        let objections = self.last_objections();
        if objections.is_empty() {
            self.say(Tone::Refused, self.word("notice-nobody-objected"));
            return Vec::new();
        }
        let selected = objections.iter().position(|o| o.remedy.is_none());
        self.push(Overlay::Objections {
            selected: selected.unwrap_or(0),
        })
    }

    pub(super) fn objections_key(&mut self, selected: usize, key: Key) -> Vec<Effect> {
        let objections = self.last_objections();
        let last = objections.len().saturating_sub(1);
        let stay = |selected| Overlay::Objections { selected };
        let KeyCode::Char(typed) = key.code else {
            return match key.code {
                KeyCode::Up => self.push(stay(selected.saturating_sub(1))),
                KeyCode::Down => self.push(stay((selected + 1).min(last))),
                KeyCode::Esc | KeyCode::Enter => Vec::new(),
                _ => self.push(stay(selected)),
            };
        };
        let ballot = self.session().and_then(Session::last_counted).map(|b| b.id);
        let (Some(ballot), Some(who)) = (ballot, objections.get(selected).map(|o| o.who)) else {
            return Vec::new();
        };
        let remedy = match typed {
            'w' => Remedy::Withdrawn,
            'v' => Remedy::Watched,
            'l' => {
                return self.push(Overlay::PickPerson(PersonPurpose::TakesUp { ballot, who }));
            }
            _ => return self.push(stay(selected)),
        };
        let settled = Settled {
            ballot,
            who,
            remedy,
        };
        let effects = self.perform(&Command::SettleObjection(settled));
        // The next one that stands, if there is one.
        let left = self
            .last_objections()
            .iter()
            .position(|o| o.remedy.is_none());
        if let Some(selected) = left {
            self.push(stay(selected));
        }
        effects
    }

    pub(super) fn ask_who_carries_it(&mut self) -> Vec<Effect> {
        match self.session().and_then(Session::decision) {
            Some(Decision::Made { .. }) => {}
            Some(Decision::None { .. }) | None => return self.refuse(&Refusal::NoDecision),
        }
        let selected = self.session().and_then(|session| {
            carriers(session).position(|person| session.pledge(person.id).is_none())
        });
        self.push(Overlay::Pledges {
            selected: selected.unwrap_or(0),
        })
    }

    /// Whoever has said it is followed by the next person; after the last one the box stays, to be read out.
    pub(super) fn pledges_key(&mut self, selected: usize, key: Key) -> Vec<Effect> {
        let Some(session) = self.session() else {
            return Vec::new();
        };
        let asked: Vec<PersonId> = carriers(session).map(|person| person.id).collect();
        let last = asked.len().saturating_sub(1);
        let stay = |selected| Overlay::Pledges { selected };
        if seat_of(key).is_some() {
            let who = self.person_at(key);
            let at = asked.iter().position(|&id| Some(id) == who);
            return self.push(stay(at.unwrap_or(selected)));
        }
        let KeyCode::Char(typed) = key.code else {
            return match key.code {
                KeyCode::Up => self.push(stay(selected.saturating_sub(1))),
                KeyCode::Down => self.push(stay((selected + 1).min(last))),
                KeyCode::Esc | KeyCode::Enter => Vec::new(),
                _ => self.push(stay(selected)),
            };
        };
        let pledge = PLEDGE_KEYS.iter().find(|(char, _)| *char == typed);
        let (Some(&(_, pledge)), Some(&who)) = (pledge, asked.get(selected)) else {
            return self.push(stay(selected));
        };
        let effects = match self.attempt(&Command::GivePledge { who, pledge }) {
            Ok(effects) => effects,
            Err(Refusal::NoChange) => Vec::new(),
            Err(refusal) => return self.refuse(&refusal),
        };
        self.push(stay((selected + 1).min(last)));
        effects
    }
}

/// An objection, and how it ended if it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settleable {
    pub who: PersonId,
    pub reason: Option<String>,
    pub remedy: Option<Remedy>,
}

/// Who is asked how far they carry a decision out: everybody who takes part, by seat.
pub fn carriers(session: &Session) -> impl Iterator<Item = &Person> {
    session.people().iter().filter(|person| !person.observer)
}
