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

    fn alert_mut(&mut self, id: AlertId) -> Option<&mut RaisedAlert> {
        self.alerts.iter_mut().find(|raised| raised.alert.id == id)
    }
}
