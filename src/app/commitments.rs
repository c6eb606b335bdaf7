//! The commitments: who does what by when, and when the decision is reviewed.

use super::Model;
use super::action::Action;
use super::message::Effect;
use super::screen::{Overlay, PersonPurpose, Purpose, Question, Screen};
use crate::session::commitment::{Commitment, CommitmentId, Decision};
use crate::session::{Command, PersonId, Refusal, Session};

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
            Action::Staffing => self.ask_who_carries_it(),
            Action::Remove | Action::ChangeCommitment | Action::ChangeOwner | Action::HowKnown => {
                self.change_selected(action)
            }
            Action::ReviewDate => self.ask_for_review(),
            _ => self.act_in_rounds(action),
        }
    }

    fn change_selected(&mut self, action: Action) -> Vec<Effect> {
        let Some(id) = self.selected_commitment().map(|c| c.id) else {
            return self.refuse(&Refusal::UnknownCommitment);
        };
        match action {
            Action::Remove => self.ask(Question::DropCommitment(id)),
            Action::HowKnown => self.ask_for(Purpose::HowKnown(id)),
            Action::ChangeOwner => self.push(Overlay::PickPerson(PersonPurpose::NewOwner(id))),
            _ => self.ask_for(Purpose::ChangedDeed(id)),
        }
    }

    fn selected_commitment(&self) -> Option<&Commitment> {
        let Screen::Commitments { selected } = self.screen else {
            return None;
        };
        self.session()?.commitments().get(selected)
    }

    pub(super) fn commitment(&self, id: CommitmentId) -> Option<&Commitment> {
        self.session()?.commitments().iter().find(|c| c.id == id)
    }

    pub(super) fn change_owner(&mut self, id: CommitmentId, owner: PersonId) -> Vec<Effect> {
        let Some(commitment) = self.commitment(id) else {
            return Vec::new();
        };
        let command = Command::ChangeCommitment {
            id,
            owner,
            deed: commitment.deed.clone(),
            due: commitment.due,
        };
        self.perform(&command)
    }

    /// Only a decision that was made can be reviewed.
    pub(super) fn ask_for_review(&mut self) -> Vec<Effect> {
        match self.session().and_then(Session::decision) {
            Some(Decision::Made { .. }) => self.ask_for(Purpose::ReviewDate),
            Some(Decision::None { .. }) | None => self.refuse(&Refusal::NoDecision),
        }
    }
}
