//! The home screen: plans to run, sessions to go on with or to look at.

use super::Model;
use super::action::Action;
use super::message::Effect;
use super::promises::Settling;
use super::screen::{HomeEntry, Overlay, Screen};

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
                if let Some(HomeEntry::Promise { index, .. }) = entry {
                    return self.push(Overlay::Promises {
                        selected: index,
                        settling: Settling::Home,
                    });
                }
                return entry.and_then(open).into_iter().collect();
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
        HomeEntry::Plan { .. } | HomeEntry::Promise { .. } => None,
        HomeEntry::Interrupted { id, .. } | HomeEntry::Recent { id, .. } => {
            Some(Effect::ReplaySession { id: id.clone() })
        }
    }
}

fn open(entry: HomeEntry) -> Option<Effect> {
    match entry {
        HomeEntry::Plan { name, .. } => Some(Effect::OpenPlan { name }),
        HomeEntry::Interrupted { id, .. } => Some(Effect::ResumeSession { id }),
        HomeEntry::Recent { id, .. } => Some(Effect::ShowSession { id }),
        HomeEntry::Promise { .. } => None,
    }
}
