//! The lobby: who is here, which key is whose, and how far each agreed to be marked.

use super::Model;
use super::action::Action;
use super::message::Effect;
use super::screen::{Purpose, Question, Screen};
use crate::session::{Command, Consent, PersonId, Phase, Session};

impl Model {
    pub(super) fn act_in_lobby(&mut self, action: Action) -> Vec<Effect> {
        let people = self.session().map_or(0, |session| session.people().len());
        let Screen::Lobby { selected } = &mut self.screen else {
            return Vec::new();
        };
        *selected = (*selected).min(people.saturating_sub(1));
        match action {
            Action::Up => *selected = selected.saturating_sub(1),
            Action::Down => *selected = (*selected + 1).min(people.saturating_sub(1)),
            Action::Add => return self.ask_for(Purpose::AddPerson),
            Action::Enter if people == 0 => return self.ask_for(Purpose::AddPerson),
            Action::Enter => return self.enter_in_lobby(),
            Action::EditPlan => return self.edit_plan(),
            Action::StartOrPause => return self.start_or_pause(),
            _ => {
                if let Some(who) = self.person_in_lobby() {
                    return self.change_person(who, action);
                }
            }
        }
        Vec::new()
    }

    fn enter_in_lobby(&mut self) -> Vec<Effect> {
        match self.session().map(Session::phase) {
            Some(Phase::Lobby) => self.start_or_pause(),
            Some(Phase::BetweenRounds | Phase::Running | Phase::Paused | Phase::Closed) => {
                self.go_back()
            }
            None => Vec::new(),
        }
    }

    /// The person on the highlighted line.
    pub fn person_in_lobby(&self) -> Option<PersonId> {
        let Screen::Lobby { selected } = self.screen else {
            return None;
        };
        self.session()?.people().get(selected).map(|p| p.id)
    }

    fn change_person(&mut self, who: PersonId, action: Action) -> Vec<Effect> {
        let Some(person) = self
            .session()
            .and_then(|session| session.person(who))
            .cloned()
        else {
            return Vec::new();
        };
        let command = match action {
            Action::Edit => return self.ask_for(Purpose::Rename(who)),
            Action::Remove => return self.ask(Question::RemovePerson(who)),
            Action::MoveUp => Command::MovePerson { who, down: false },
            Action::MoveDown => Command::MovePerson { who, down: true },
            Action::Presence => Command::SetPresence {
                who,
                present: !person.present,
            },
            Action::Consent => Command::SetConsent {
                who,
                consent: next_consent(person.consent),
            },
            Action::Observer => Command::SetObserver {
                who,
                observer: !person.observer,
            },
            _ => return Vec::new(),
        };
        let effects = self.perform(&command);
        if let Command::MovePerson { .. } = command
            && let Some(seat) = self
                .session()
                .and_then(|s| s.people().iter().position(|p| p.id == who))
            && let Screen::Lobby { selected } = &mut self.screen
        {
            *selected = seat;
        }
        effects
    }
}

/// The level after `consent`, round and round.
pub(super) const fn next_consent(consent: Consent) -> Consent {
    match consent {
        Consent::Named => Consent::Initials,
        Consent::Initials => Consent::Unnamed,
        Consent::Unnamed => Consent::NotCounted,
        Consent::NotCounted => Consent::Named,
    }
}
