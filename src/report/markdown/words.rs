//! Times, lengths and numbers as minutes write them.

use std::time::Duration;

use super::Source;
use crate::session::Moment;

impl Source<'_> {
    /// The local time of day, with the date when it is not that of the beginning; the time since the beginning when
    /// nobody knows when that was.
    pub(in crate::report) fn clock(&self, moment: Moment) -> String {
        if self
            .session
            .imported()
            .is_some_and(|import| !import.start_known)
        {
            return moment.to_string();
        }
        let time = self.session.local_time(moment);
        let day = if time.date() == self.session.opening().started.date() {
            "%H:%M"
        } else {
            "%H:%M on %-d %B"
        };
        time.strftime(day).to_string()
    }
}

/// `6:05`, or `1:02:03` from an hour on, to the nearest second.
pub(in crate::report) fn length(length: Duration) -> String {
    (Moment::START + Duration::from_secs(seconds(length))).to_string()
}

/// `+0:20` or `−1:05`, and nothing for what took as long as it was meant to.
pub(in crate::report) fn difference(taken: Duration, planned: Duration) -> String {
    let (taken, planned) = (seconds(taken), seconds(planned));
    let gap = length(Duration::from_secs(taken.abs_diff(planned)));
    match taken.cmp(&planned) {
        std::cmp::Ordering::Less => format!("−{gap}"),
        std::cmp::Ordering::Equal => String::new(),
        std::cmp::Ordering::Greater => format!("+{gap}"),
    }
}

/// `1 person`, `2 people`.
pub(in crate::report) fn counted(count: impl Into<u64>, one: &str, many: &str) -> String {
    let count = count.into();
    format!("{count} {}", if count == 1 { one } else { many })
}

fn seconds(length: Duration) -> u64 {
    length.saturating_add(Duration::from_millis(500)).as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_and_their_differences() {
        let secs = Duration::from_secs;
        assert_eq!(length(Duration::from_millis(364_600)), "6:05");
        assert_eq!(difference(secs(380), secs(360)), "+0:20");
        assert_eq!(difference(secs(300), secs(365)), "−1:05");
        assert_eq!(difference(Duration::from_millis(360_200), secs(360)), "");
        assert_eq!(difference(Duration::MAX, Duration::MAX), "");
        assert_eq!(counted(1u64, "minute", "minutes"), "1 minute");
        assert_eq!(counted(12u64, "minute", "minutes"), "12 minutes");
    }
}
