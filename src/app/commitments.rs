//! The commitments and the close: who does what by when, and the end of the session.

use super::Model;
use super::action::Action;
use super::message::Effect;
use super::screen::{Overlay, PersonPurpose, Purpose, Question, Screen};
use crate::session::{Command, PersonId};

impl Model {
    pub(super) fn act_on_commitments(&mut self, action: Action) -> Vec<Effect> {
        let count = self
            .session()
            .map_or(0, |session| session.commitments().len());
        let Screen::Commitments { selected } = &mut self.screen else {
            return Vec::new();
        };
        *selected = (*selected).min(count.saturating_sub(1));
        match action {
            Action::Up => {
                *selected = selected.saturating_sub(1);
                Vec::new()
            }
            Action::Down => {
                *selected = (*selected + 1).min(count.saturating_sub(1));
                Vec::new()
            }
            Action::Enter | Action::Add => self.push(Overlay::PickPerson(PersonPurpose::Owner)),
            Action::Remove => {
                let selected = *selected;
                match self
                    .session()
                    .and_then(|s| s.commitments().get(selected))
                    .map(|c| c.id)
                {
                    Some(id) => self.perform(&Command::DropCommitment { id }),
                    None => Vec::new(),
                }
            }
            Action::ReviewDate => self.ask_for(Purpose::ReviewDate),
            _ => self.act_in_rounds(action),
        }
    }

    pub(super) fn ask_deed(&mut self, owner: PersonId) -> Vec<Effect> {
        self.ask_for(Purpose::Deed { owner })
    }

    pub(super) fn act_at_close(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Enter => self.close_the_session(),
            Action::Edit => self.ask_for(Purpose::Decision),
            Action::ReviewDate => self.ask_for(Purpose::ReviewDate),
            Action::Minutes => self.ask_for(Purpose::Minutes),
            Action::GoBallot => self.go(Screen::Ballot),
            Action::GoCommitments => self.go(Screen::Commitments { selected: 0 }),
            Action::GoLobby => self.go(Screen::Lobby { selected: 0 }),
            Action::Back => self.back_from_close(),
            _ => Vec::new(),
        }
    }

    /// Closing asks once; without a decision it asks why there is none.
    fn close_the_session(&mut self) -> Vec<Effect> {
        let Some(session) = self.session() else {
            return Vec::new();
        };
        if session.is_closed() {
            return vec![Effect::Quit];
        }
        if session.decision().is_none() && session.plan().ends_without_decision.is_none() {
            return self.ask_for(Purpose::NoDecision);
        }
        self.ask(Question::CloseSession)
    }

    /// A closed session is reopened by going back to its rounds.
    fn back_from_close(&mut self) -> Vec<Effect> {
        let closed = self
            .session()
            .is_some_and(crate::session::Session::is_closed);
        let effects = if closed {
            self.perform(&Command::ReopenSession)
        } else {
            Vec::new()
        };
        self.go_to_the_round();
        effects
    }
}
