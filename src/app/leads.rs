//! Leads that nobody took up: listed, and put before the room once more.

use super::Model;
use super::action::Place;
use super::key::{Key, KeyCode};
use super::message::Effect;
use super::screen::Overlay;
use crate::session::{Command, Mark};

impl Model {
    /// Leads that nobody took up, newest first.
    pub fn unanswered_leads(&self) -> Vec<Mark> {
        let leads = self.session().map(|session| session.uptake().unanswered);
        leads.unwrap_or_default().into_iter().rev().collect()
    }

    /// Whether `esc` takes a lead off the screen.
    pub(super) fn can_put_lead_away(&self) -> bool {
        self.place() == Place::Stage
            && self
                .session()
                .is_some_and(|session| session.lead_on_screen().is_some())
    }

    pub(super) fn unanswered_key(&mut self, selected: usize, key: Key) -> Vec<Effect> {
        let leads = self.unanswered_leads();
        let last = leads.len().saturating_sub(1);
        let selected = match key.code {
            KeyCode::Esc => return Vec::new(),
            KeyCode::Enter => {
                return match leads.get(selected) {
                    Some(lead) => self.perform(&Command::PutLeadBack { lead: lead.id }),
                    None => Vec::new(),
                };
            }
            KeyCode::Up => selected.saturating_sub(1),
            KeyCode::Down => selected + 1,
            KeyCode::PageUp => selected.saturating_sub(10),
            KeyCode::PageDown => selected + 10,
            KeyCode::Home => 0,
            KeyCode::End => last,
            _ => selected,
        };
        self.push(Overlay::Unanswered {
            selected: selected.min(last),
        })
    }
}
