//! More time for a round, with the bill shown before it is paid.

use std::time::Duration;

use super::Model;
use super::key::{Key, KeyCode};
use super::message::Effect;
use super::screen::{Overlay, Tone};
use crate::session::agenda::Slot;
use crate::session::bill::{Bill, Payment};
use crate::session::{Command, Refusal};

/// Minutes that are offered first, and the most that are.
const FIRST: u8 = 3;
pub const MOST: u8 = 60;

impl Model {
    /// Asks how much more time the round gets, and who pays.
    pub(super) fn ask_for_time(&mut self) -> Vec<Effect> {
        let round = self
            .session()
            .and_then(|session| session.agenda().current());
        if round.is_none_or(Slot::has_ended) {
            return self.refuse(&Refusal::NotRunning);
        }
        self.push(Overlay::Bill {
            minutes: FIRST,
            selected: 0,
        })
    }

    /// What so many minutes more for the round on the screen cost, one bill for every way in which they can be paid.
    pub fn bills(&self, minutes: u8) -> Vec<Bill> {
        let Some(session) = self.session() else {
            return Vec::new();
        };
        let ways = Payment::ALL.into_iter();
        ways.filter_map(|payment| session.bill(payment, length(minutes), self.now))
            .collect()
    }

    /// Left and right change the minutes, up and down who pays.
    pub(super) fn bill_key(&mut self, minutes: u8, selected: usize, key: Key) -> Vec<Effect> {
        let (minutes, selected) = match key.code {
            KeyCode::Esc => return Vec::new(),
            KeyCode::Enter => return self.pay(minutes, selected),
            KeyCode::Left | KeyCode::Char('-') => (minutes.saturating_sub(1).max(1), selected),
            KeyCode::Right | KeyCode::Char('+' | '=') => ((minutes + 1).min(MOST), selected),
            KeyCode::Up => (minutes, selected.saturating_sub(1)),
            KeyCode::Down => (minutes, selected + 1),
            _ => (minutes, selected),
        };
        let last = self.bills(minutes).len().saturating_sub(1);
        self.push(Overlay::Bill {
            minutes,
            selected: selected.min(last),
        })
    }

    fn pay(&mut self, minutes: u8, selected: usize) -> Vec<Effect> {
        let Some(payment) = self.bills(minutes).get(selected).map(|bill| bill.payment) else {
            return Vec::new();
        };
        let by = length(minutes);
        match self.attempt(&Command::Extend { by, payment }) {
            Ok(effects) => {
                let paid = self.words.fill("bill-paid", &[("minutes", minutes.into())]);
                self.say(Tone::Done, paid);
                effects
            }
            Err(refusal) => self.refuse(&refusal),
        }
    }
}

fn length(minutes: u8) -> Duration {
    Duration::from_secs(60 * u64::from(minutes))
}
