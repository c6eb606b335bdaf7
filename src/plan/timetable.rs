//! When each round of a plan begins, counted from the start of the meeting.

use std::time::Duration;

use super::{AgendaSlot, Plan};

/// A round's turn, and when it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    pub slot: AgendaSlot,
    /// From the start of the meeting.
    pub starts: Duration,
    pub length: Duration,
}

impl Plan {
    /// The rounds of [`Self::agenda`] with `people` taking part, one after the other.
    pub fn timetable(&self, people: usize) -> Vec<Entry> {
        let mut starts = Duration::ZERO;
        self.agenda()
            .into_iter()
            .map(|slot| {
                let length = self.rounds[slot.round_index].time.length(people);
                let entry = Entry {
                    slot,
                    starts,
                    length,
                };
                starts = starts.saturating_add(length);
                entry
            })
            .collect()
    }
}
