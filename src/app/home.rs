//! The home screen: plans to run, sessions to go on with or to look at.

use super::Model;
use super::action::Action;
use super::message::Effect;
use super::screen::{HomeEntry, Screen};

impl Model {
    pub(super) fn act_at_home(&mut self, action: Action) -> Vec<Effect> {
        let Screen::Home { selected } = &mut self.screen else {
            return Vec::new();
        };
        let last = self.home.len().saturating_sub(1);
        match action {
            Action::Up => *selected = selected.saturating_sub(1),
            Action::Down => *selected = (*selected + 1).min(last),
            Action::Enter => {
                let entry = self.home.get(*selected).cloned();
                return entry.map(open).into_iter().collect();
            }
            Action::OpenReplay => {
                let entry = self.home.get(*selected);
                return entry.and_then(replay).into_iter().collect();
            }
            _ => {}
        }
        Vec::new()
    }
}

/// The replay of what is selected, when that is a session.
fn replay(entry: &HomeEntry) -> Option<Effect> {
    match entry {
        HomeEntry::Plan { .. } => None,
        HomeEntry::Interrupted { id, .. } | HomeEntry::Recent { id, .. } => {
            Some(Effect::ReplaySession { id: id.clone() })
        }
    }
}

fn open(entry: HomeEntry) -> Effect {
    match entry {
        HomeEntry::Plan { name, .. } => Effect::OpenPlan { name },
        HomeEntry::Interrupted { id, .. } => Effect::ResumeSession { id },
        HomeEntry::Recent { id, .. } => Effect::ShowSession { id },
    }
}
