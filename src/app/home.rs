//! The home screen: plans to run, sessions to go on with or to look at.

use super::Model;
use super::action::Action;
use super::key::{Key, KeyCode};
use super::message::Effect;
use super::promises::Settling;
use super::screen::{HomeEntry, Overlay, Screen, Tone};

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
            Action::Rehearse => return self.choose_cast(),
            Action::OpenReplay => {
                let entry = self.home.get(*selected);
                return entry.and_then(replay).into_iter().collect();
            }
            _ => {}
        }
        Vec::new()
    }
}

impl Model {
    /// Asks with whom the selected plan is rehearsed.
    fn choose_cast(&mut self) -> Vec<Effect> {
        let Screen::Home { selected } = self.screen else {
            return Vec::new();
        };
        match self.home.get(selected) {
            Some(HomeEntry::Plan { name, .. }) => {
                let plan = name.clone();
                self.push(Overlay::Casts { plan, selected: 0 })
            }
            Some(
                HomeEntry::Promise { .. }
                | HomeEntry::Interrupted { .. }
                | HomeEntry::Recent { .. },
            )
            | None => {
                self.say(Tone::Refused, self.word("notice-choose-plan"));
                Vec::new()
            }
        }
    }

    pub(super) fn casts_key(&mut self, plan: String, selected: usize, key: Key) -> Vec<Effect> {
        let last = self.casts.len().saturating_sub(1);
        let selected = match key.code {
            KeyCode::Esc => return Vec::new(),
            KeyCode::Enter | KeyCode::Char('m') => {
                let Some(cast) = self.casts.get(selected) else {
                    return Vec::new();
                };
                return vec![Effect::Rehearse {
                    plan,
                    cast: cast.name.clone(),
                    marked_by_facilitator: key.code == KeyCode::Char('m'),
                }];
            }
            KeyCode::Up => selected.saturating_sub(1),
            KeyCode::Down => (selected + 1).min(last),
            _ => selected,
        };
        self.push(Overlay::Casts { plan, selected })
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
