//! The running clock: the time during which a round ran, pauses and the time between rounds left out. Every other
//! clock of the session (round, floor, presence, detector) is a difference of two of its readings, so that one pause
//! stops them all.

use std::time::Duration;

use super::Moment;

/// Stretches of running time on the session's time line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    stretches: Vec<Stretch>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    from: Moment,
    until: Option<Moment>,
    /// What the clock read at `from`.
    reading: Moment,
}

impl Stretch {
    fn read(&self, now: Moment) -> Moment {
        let end = self.until.map_or(now, |until| until.min(now));
        self.reading + end.since(self.from)
    }
}

impl Clock {
    pub fn is_running(&self) -> bool {
        self.stretches.last().is_some_and(|s| s.until.is_none())
    }

    pub(super) fn start(&mut self, at: Moment) {
        if self.is_running() {
            return;
        }
        let reading = self.read(at);
        self.stretches.push(Stretch {
            from: at,
            until: None,
            reading,
        });
    }

    pub(super) fn stop(&mut self, at: Moment) {
        if let Some(last) = self.stretches.last_mut()
            && last.until.is_none()
        {
            last.until = Some(at.max(last.from));
        }
    }

    /// What the clock read, or reads, at `moment`.
    pub fn read(&self, moment: Moment) -> Moment {
        let later = self.stretches.partition_point(|s| s.from <= moment);
        match later.checked_sub(1) {
            Some(index) => self.stretches[index].read(moment),
            None => Moment::START,
        }
    }

    /// Leaves out the `length` that ended at `until`; true when the clock was running over it.
    pub(super) fn cut(&mut self, until: Moment, length: Duration) -> bool {
        if !self.is_running() {
            return false;
        }
        self.stop(until - length);
        self.start(until);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secs(s: u64) -> Moment {
        Moment::from_secs(s)
    }

    #[test]
    fn stands_still_while_stopped() {
        let mut clock = Clock::default();
        assert_eq!(clock.read(secs(9)), secs(0));
        clock.start(secs(10));
        clock.stop(secs(40));
        assert_eq!(clock.read(secs(100)), secs(30));
        clock.start(secs(100));
        assert_eq!(clock.read(secs(105)), secs(35));
        assert_eq!(
            clock.read(secs(20)),
            secs(10),
            "the past can be read as well"
        );
        assert_eq!(clock.read(secs(60)), secs(30));
    }

    #[test]
    fn a_gap_is_left_out() {
        let mut clock = Clock::default();
        clock.start(secs(0));
        assert!(clock.cut(secs(100), Duration::from_secs(60)));
        assert_eq!(clock.read(secs(110)), secs(50));
        assert_eq!(clock.read(secs(70)), secs(40), "in the gap it stood still");
    }

    #[test]
    fn a_gap_in_a_pause_changes_nothing() {
        let mut clock = Clock::default();
        clock.start(secs(0));
        clock.stop(secs(10));
        assert!(!clock.cut(secs(100), Duration::from_secs(60)));
        assert_eq!(clock.read(secs(100)), secs(10));
    }
}
