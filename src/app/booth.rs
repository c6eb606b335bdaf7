//! One person's paper: taken down by the facilitator, or filled in unseen by whoever has the keyboard.
//!
//! In the booth the keyboard goes from hand to hand. Between two people stands a screen with nothing of either; a paper can
//! be corrected until it is handed over, and is forgotten by the screen then. What the voter marks is covered, for the
//! screen is often the room's: the paper looks the same whatever is on it.

pub mod form;

use super::Model;
use super::key::{Key, KeyCode};
use super::message::Effect;
use super::screen::{Overlay, Tone};
use crate::plan::Voting;
use crate::session::ballot::Ballot;
use crate::session::{Command, PersonId, Refusal};
use crate::tally::Paper;
use crate::text::clean_text;
pub use form::{Form, Taken};

/// The paper of one person, over the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booth {
    pub who: PersonId,
    pub way: Way,
    pub stage: Stage,
    /// Whether marks are shown: where only the voter sees the screen, or everybody may.
    pub uncovered: bool,
    /// What the last key was to a paper that did not take it.
    pub refused: Option<Taken>,
}

/// Who holds the pencil.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The facilitator, of what was said aloud.
    RollCall,
    /// The facilitator, covered.
    Covered,
    /// The voter, alone with the keyboard.
    Alone,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The keyboard goes to `who`. Nothing of anybody's paper is on the screen.
    PassOn,
    /// Not handed in yet.
    Filling(Form),
}

impl Booth {
    fn new(who: PersonId, way: Way, stage: Stage) -> Self {
        Self {
            who,
            way,
            stage,
            uncovered: way == Way::RollCall,
            refused: None,
        }
    }

    /// Whether every key is a letter of a text now.
    pub const fn is_writing(&self) -> bool {
        match &self.stage {
            Stage::PassOn => false,
            Stage::Filling(form) => form.is_writing(),
        }
    }
}

impl Model {
    /// Somebody's key while a ballot is open.
    pub(super) fn take_paper_of(&mut self, who: PersonId) -> Vec<Effect> {
        let Some(ballot) = self.session().and_then(|session| session.open_ballot()) else {
            return Vec::new();
        };
        let way = match ballot.terms.voting {
            Voting::Open => Way::RollCall,
            Voting::Hidden => Way::Covered,
            Voting::Secret { .. } => return self.pass_keyboard_to(who),
        };
        let stage = Stage::Filling(Form::of(&ballot.terms));
        self.push(Overlay::Booth(Booth::new(who, way, stage)))
    }

    /// Begins with whoever has not voted, in the order of seats.
    pub(super) fn pass_keyboard(&mut self) -> Vec<Effect> {
        if let Some(who) = self.next_in_booth(None) {
            return self.pass_keyboard_to(who);
        }
        self.say(Tone::Refused, self.word("notice-all-voted"));
        Vec::new()
    }

    fn pass_keyboard_to(&mut self, who: PersonId) -> Vec<Effect> {
        let Some(session) = self.session() else {
            return Vec::new();
        };
        let ballot = session.open_ballot();
        let handed_in = ballot.is_some_and(|ballot| ballot.is_secret() && ballot.has_voted(who));
        let refusal = if handed_in {
            Some(Refusal::HandedIn(session.name(who).to_owned()))
        } else if session.person(who).is_some_and(|person| !person.present) {
            Some(Refusal::NotPresent(session.name(who).to_owned()))
        } else {
            None
        };
        if let Some(refusal) = refusal {
            return self.refuse(&refusal);
        }
        self.notice = None;
        self.push(Overlay::Booth(Booth::new(who, Way::Alone, Stage::PassOn)))
    }

    /// Who is here and has not voted: the one after `who`, round the table.
    fn next_in_booth(&self, who: Option<PersonId>) -> Option<PersonId> {
        let session = self.session()?;
        let ballot = session.open_ballot()?;
        let here = |who: &PersonId| session.person(*who).is_some_and(|p| p.present);
        let missing: Vec<PersonId> = ballot.missing().filter(here).collect();
        let seat = |who: PersonId| ballot.electorate.iter().position(|&p| p == who);
        let after = missing
            .iter()
            .find(|&&other| who.is_some_and(|who| seat(other) > seat(who)));
        after.or_else(|| missing.first()).copied()
    }

    pub(super) fn booth_key(&mut self, mut booth: Booth, key: Key) -> Vec<Effect> {
        let Some(ballot) = self.session().and_then(|session| session.open_ballot()) else {
            return Vec::new();
        };
        let terms = &ballot.terms;
        booth.refused = None;
        let Stage::Filling(form) = &mut booth.stage else {
            match key.code {
                KeyCode::Enter => booth.stage = Stage::Filling(Form::of(terms)),
                KeyCode::Esc => return Vec::new(),
                _ => {}
            }
            return self.push(Overlay::Booth(booth));
        };
        let alone = booth.way == Way::Alone;
        match key.code {
            KeyCode::Char(_) if key.ctrl || key.alt => {}
            KeyCode::Char(typed) if !key.repeat || form.is_writing() => {
                let taken = form.mark(terms, typed);
                booth.refused = Some(taken).filter(|taken| *taken != Taken::Yes);
                // What the facilitator takes down in one key needs no other.
                if taken == Taken::Yes
                    && form.takes_one_key()
                    && !alone
                    && let Some(paper) = form.paper(terms)
                {
                    return self.cast(booth.who, paper, None);
                }
            }
            KeyCode::Enter => {
                if let Some(paper) = form.paper(terms) {
                    let words = form.words();
                    return if alone {
                        self.hand_in(booth.who, paper, words)
                    } else {
                        self.cast(booth.who, paper, words)
                    };
                }
            }
            KeyCode::Up | KeyCode::Down => form.go(key.code == KeyCode::Down),
            KeyCode::Tab => booth.uncovered = !booth.uncovered,
            KeyCode::Backspace if *form == Form::of(terms) && !alone => {
                return self.perform(&Command::WithdrawVote { who: booth.who });
            }
            KeyCode::Backspace => form.take_back(terms),
            // Whoever leaves without handing in has not voted.
            KeyCode::Esc if alone => {
                booth.stage = Stage::PassOn;
                booth.uncovered = false;
            }
            KeyCode::Esc => return Vec::new(),
            _ => {}
        }
        self.push(Overlay::Booth(booth))
    }

    /// Takes a paper from whoever is in the booth, and asks for the next person.
    fn hand_in(&mut self, who: PersonId, paper: Paper, words: Option<String>) -> Vec<Effect> {
        let is_secret = self
            .session()
            .and_then(|session| session.open_ballot())
            .is_some_and(Ballot::is_secret);
        let taken = match &mut self.live {
            Some(live) if is_secret => live
                .hand_in(who, paper)
                .map(|open| vec![Effect::KeepBox(open)]),
            Some(_) | None => self.cast_with(who, paper, words),
        };
        match taken {
            Ok(effects) => {
                self.notice = None;
                if let Some(next) = self.next_in_booth(Some(who)) {
                    self.pass_keyboard_to(next);
                }
                effects
            }
            Err(refusal) => self.refuse(&refusal),
        }
    }

    /// A vote by name, and the words that go with it.
    pub(super) fn cast_with(
        &mut self,
        who: PersonId,
        paper: Paper,
        words: Option<String>,
    ) -> Result<Vec<Effect>, Refusal> {
        let mut effects = self.change(&Command::CastVote { who, paper })?;
        let ballot = self.session().and_then(|session| session.open_ballot());
        if let (Some(text), Some(ballot)) = (words, ballot.map(|ballot| ballot.id)) {
            effects.extend(self.change(&Command::GiveReason { ballot, who, text })?);
        }
        Ok(effects)
    }

    /// To say that it is the same as before would give it away.
    fn change(&mut self, command: &Command) -> Result<Vec<Effect>, Refusal> {
        match self.attempt(command) {
            Err(Refusal::NoChange) => Ok(Vec::new()),
            done => done,
        }
    }

    /// Text that is put in at once, where the paper takes text.
    pub(super) fn booth_paste(&mut self, text: &str) {
        let Some(session) = self.live.as_ref().map(|live| &live.session) else {
            return;
        };
        if let (Some(Overlay::Booth(booth)), Some(ballot)) =
            (self.overlays.last_mut(), session.open_ballot())
            && let Stage::Filling(form) = &mut booth.stage
            && form.is_writing()
        {
            for typed in clean_text(text).chars() {
                form.mark(&ballot.terms, typed);
            }
        }
    }
}
