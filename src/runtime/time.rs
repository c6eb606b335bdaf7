//! The only reader of clocks. Turns them into [`Moment`]s of a session that never run backwards, notice a laptop's
//! sleep and stay in step with the time of day; gives the local time of day. What a gap means is not decided here.

use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

use crate::session::Moment;

/// What the clocks say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    pub now: Moment,
    /// How long the machine slept since the last tick. Contained in `now`.
    pub slept: Option<Duration>,
}

/// The clocks of one session, held from its start or its resumption on.
#[derive(Debug)]
pub struct Timekeeper {
    started_at: Zoned,
    zone: TimeZone,
    progress: Progress,
}

impl Timekeeper {
    /// A session that begins now.
    pub fn begin() -> Self {
        Self::begin_in(local_offset())
    }

    /// The clocks of another session that begins now.
    #[must_use]
    pub fn begin_anew(&self) -> Self {
        Self::begin_in(self.zone.clone())
    }

    fn begin_in(zone: TimeZone) -> Self {
        let started_at = Timestamp::now().to_zoned(zone.clone());
        let (total, awake) = clocks();
        Self {
            started_at,
            zone,
            progress: Progress::begin(Moment::START, total, awake),
        }
    }

    /// The clocks of a session that began at `started_at` and whose journal goes up to `last`. It goes on at the time of day, but
    /// never before `last`, whatever happened to the computer's clock.
    #[must_use]
    pub fn resume(&self, started_at: Zoned, last: Moment) -> Self {
        let passed = Timestamp::now().as_millisecond() - started_at.timestamp().as_millisecond();
        let passed = Moment::from_millis(u64::try_from(passed).unwrap_or(0));
        let (total, awake) = clocks();
        Self {
            started_at,
            zone: self.zone.clone(),
            progress: Progress::begin(passed.max(last), total, awake),
        }
    }

    /// Reads the clocks.
    pub fn tick(&mut self) -> Tick {
        let (total, awake) = clocks();
        self.progress.observe(total, awake)
    }

    /// A session that another computer runs cannot have got beyond its last event by much when that arrives: what is seen
    /// here goes on from it when the two computers' clocks differ.
    pub fn keep_up_with(&mut self, last: Moment) {
        const APART: Duration = Duration::from_secs(2);
        let now = self.tick().now;
        if now < last || now.since(last) > APART {
            let (total, awake) = clocks();
            self.progress = Progress::begin(last, total, awake);
        }
    }

    /// Where the session stands, sleep not looked for: that is left to the next [`Self::tick`].
    pub fn now(&self) -> Moment {
        let (_, awake) = clocks();
        self.progress.at(awake)
    }

    /// When the session began, with the offset of its place: the journal's `started_at`.
    pub fn started_at(&self) -> &Zoned {
        &self.started_at
    }

    /// The time of day here, with the offset that was valid when this program began to keep time.
    pub fn local_now(&self) -> Zoned {
        Timestamp::now().to_zoned(self.zone.clone())
    }
}

/// How far two clocks have come: one that counts all time, and one that stands still while the machine sleeps. Both in
/// milliseconds from any point.
#[derive(Debug)]
struct Progress {
    /// Where the session stood at the last observation.
    now: Moment,
    total: i64,
    awake: i64,
}

/// Shorter differences between the clocks are not sleep but their own inaccuracy.
const SHORTEST_SLEEP: i64 = 5_000;

impl Progress {
    fn begin(now: Moment, total: i64, awake: i64) -> Self {
        Self { now, total, awake }
    }

    fn at(&self, awake: i64) -> Moment {
        self.now + Duration::from_millis((awake - self.awake).max(0).unsigned_abs())
    }

    fn observe(&mut self, total: i64, awake: i64) -> Tick {
        let ran = (awake - self.awake).max(0);
        let slept = (total - self.total) - ran;
        let slept = (slept >= SHORTEST_SLEEP).then(|| Duration::from_millis(slept.unsigned_abs()));
        self.now = self.at(awake) + slept.unwrap_or_default();
        self.total = total;
        self.awake = awake;
        Tick {
            now: self.now,
            slept,
        }
    }
}

/// The date here.
pub fn today() -> Date {
    Timestamp::now().to_zoned(local_zone()).date()
}

/// The zone's offset of this moment: looked up once, since a change in the middle of a meeting would only confuse.
fn local_offset() -> TimeZone {
    let offset: Offset = Timestamp::now().to_zoned(local_zone()).offset();
    TimeZone::fixed(offset)
}

/// The zone of this place. Where `TZ` names none, the system's own file is read as it is: looking its name up in the
/// database of all zones, as jiff does to know it by name, costs a fifth of the time to the first frame.
fn local_zone() -> TimeZone {
    let named = std::env::var_os("TZ").is_some();
    let file = (!named)
        .then(|| std::fs::read("/etc/localtime").ok())
        .flatten();
    file.and_then(|rules| TimeZone::tzif("Local", &rules).ok())
        .unwrap_or_else(TimeZone::system)
}

/// All time and time awake. Neither follows a change of the computer's time of day.
#[cfg(target_os = "linux")]
fn clocks() -> (i64, i64) {
    use rustix::time::{ClockId, clock_gettime};

    let millis = |clock| {
        let time = clock_gettime(clock);
        time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    };
    (millis(ClockId::Boottime), millis(ClockId::Monotonic))
}

/// The time of day, for want of a better clock, and time awake. A time of day set forward by more than
/// [`SHORTEST_SLEEP`] looks like sleep; set back it changes nothing.
#[cfg(not(target_os = "linux"))]
fn clocks() -> (i64, i64) {
    use std::sync::LazyLock;
    use std::time::Instant;

    static FIRST: LazyLock<Instant> = LazyLock::new(Instant::now);
    let awake = i64::try_from(FIRST.elapsed().as_millis()).unwrap_or(i64::MAX);
    (Timestamp::now().as_millisecond(), awake)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WALL: i64 = 1_700_000_000_000;

    fn tick(now: u64, slept: Option<u64>) -> Tick {
        Tick {
            now: Moment::from_millis(now),
            slept: slept.map(Duration::from_millis),
        }
    }

    #[test]
    fn time_passes_with_the_clocks() {
        let mut progress = Progress::begin(Moment::START, WALL, 500);
        assert_eq!(progress.observe(WALL + 1000, 1500), tick(1000, None));
        assert_eq!(progress.observe(WALL + 1001, 1501), tick(1001, None));
    }

    #[test]
    fn sleep_is_told_once_and_counted() {
        let mut progress = Progress::begin(Moment::START, WALL, 0);
        assert_eq!(
            progress.observe(WALL + 601_000, 1000),
            tick(601_000, Some(600_000))
        );
        assert_eq!(progress.observe(WALL + 602_000, 2000), tick(602_000, None));
    }

    #[test]
    fn a_difference_below_five_seconds_is_no_sleep() {
        let mut progress = Progress::begin(Moment::START, WALL, 0);
        assert_eq!(progress.observe(WALL + 5999, 1000), tick(1000, None));
        assert_eq!(
            progress.observe(WALL + 5999 + 6000, 2000),
            tick(7000, Some(5000))
        );
    }

    #[test]
    fn a_clock_set_back_neither_stops_nor_hides_time() {
        let mut progress = Progress::begin(Moment::START, WALL, 0);
        assert_eq!(progress.observe(WALL - 3_600_000, 1000), tick(1000, None));
        assert_eq!(progress.observe(WALL - 3_599_000, 2000), tick(2000, None));
        assert_eq!(
            progress.observe(WALL - 3_538_000, 3000),
            tick(63_000, Some(60_000))
        );
    }

    #[test]
    fn small_corrections_of_the_clock_never_add_up_to_sleep() {
        let mut progress = Progress::begin(Moment::START, WALL, 0);
        for second in 1..=10_800 {
            // A clock that runs 0.1 % fast gains more than ten seconds in three hours.
            assert_eq!(
                progress.observe(WALL + second * 1001, second * 1000).slept,
                None
            );
        }
        assert_eq!(progress.now, Moment::from_secs(10_800));
    }

    #[test]
    fn a_resumed_session_goes_on_at_the_time_of_day() {
        let start = Timestamp::now() - jiff::SignedDuration::from_mins(30);
        let mut timekeeper =
            Timekeeper::begin().resume(start.to_zoned(TimeZone::UTC), Moment::from_secs(60));
        let now = timekeeper.tick().now;
        assert!(
            now >= Moment::from_secs(1800) && now < Moment::from_secs(1860),
            "{now}"
        );
    }

    #[test]
    fn a_resumed_session_never_goes_behind_its_journal() {
        let last = Moment::from_secs(7200);
        let start = Timestamp::now() - jiff::SignedDuration::from_mins(30);
        assert!(
            Timekeeper::begin()
                .resume(start.to_zoned(TimeZone::UTC), last)
                .tick()
                .now
                >= last
        );
        let future = Timestamp::now() + jiff::SignedDuration::from_mins(30);
        assert!(
            Timekeeper::begin()
                .resume(future.to_zoned(TimeZone::UTC), last)
                .tick()
                .now
                >= last
        );
    }

    #[test]
    fn a_new_session_begins_at_zero_here_and_now() {
        let mut timekeeper = Timekeeper::begin();
        let Tick { now, slept } = timekeeper.tick();
        assert!(now < Moment::from_secs(60), "{now}");
        assert_eq!(slept, None);
        assert_eq!(
            timekeeper.started_at().offset(),
            timekeeper.local_now().offset()
        );
    }
}
