//! What became of an alert.

use super::super::alert::{AlertFate, AlertId, RaisedAlert};
use super::super::{Moment, Session};

impl Session {
    pub(super) fn clear_alert(&mut self, id: AlertId, at: Moment) {
        if let Some(raised) = self.alert_mut(id) {
            raised.cleared = Some(at);
        }
    }

    pub(super) fn answer_alert(&mut self, id: AlertId, fate: AlertFate) {
        if let Some(raised) = self.alert_mut(id) {
            raised.fate = fate;
        }
    }

    pub(super) fn promote_alert(&mut self, id: AlertId) {
        if let Some(raised) = self.alert_mut(id) {
            raised.public = true;
        }
    }

    /// The one screen that is left is everybody's: what is on it is public.
    pub(super) fn close_console(&mut self) {
        self.console = false;
        for raised in &mut self.alerts {
            raised.public |= raised.cleared.is_none();
        }
    }

    fn alert_mut(&mut self, id: AlertId) -> Option<&mut RaisedAlert> {
        self.alerts.iter_mut().find(|raised| raised.alert.id == id)
    }
}
