//! Where a replay stands and how it moves on. Knows no clock: how much time went by is an argument.

use std::time::Duration;

use super::{Chapter, Timeline};
use crate::session::Moment;

/// How fast a session is replayed: half, once, twice… 64 times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Speed(i8);

impl Speed {
    const SLOWEST: i8 = -1;
    const FASTEST: i8 = 6;

    /// The speed nearest to `factor` among those there are; none when it is none of them.
    pub fn of(factor: f64) -> Option<Self> {
        (Self::SLOWEST..=Self::FASTEST)
            .map(Self)
            .find(|speed| (speed.factor() - factor).abs() < 1e-9)
    }

    /// Seconds of the session in a second of replay.
    pub fn factor(self) -> f64 {
        libm::exp2(f64::from(self.0))
    }

    #[must_use]
    pub fn faster(self) -> Self {
        Self((self.0 + 1).min(Self::FASTEST))
    }

    #[must_use]
    pub fn slower(self) -> Self {
        Self((self.0 - 1).max(Self::SLOWEST))
    }

    /// `0.5×`, `1×` … `64×`; with a plain x where only ASCII is to be written.
    pub fn words(self, times: char) -> String {
        format!("{}{times}", self.factor())
    }
}

/// Where a replay stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Player {
    position: Moment,
    pub speed: Speed,
    pub playing: bool,
    /// Whether stretches without talk are left out.
    pub skips_silences: bool,
}

/// Silence is left out but for its last moments, so that one sees what comes.
const LEAD_IN: Duration = Duration::from_secs(2);

impl Player {
    pub fn at(position: Moment, speed: Speed) -> Self {
        Self {
            position,
            speed,
            playing: true,
            skips_silences: false,
        }
    }

    pub const fn position(&self) -> Moment {
        self.position
    }

    /// Goes to `moment`, no further than the end.
    pub fn seek(&mut self, moment: Moment, timeline: &Timeline) {
        self.position = moment.min(timeline.end());
    }

    /// Lets `passed` go by, as fast as the replay runs. It stops by itself at the end.
    pub fn pass(&mut self, passed: Duration, timeline: &Timeline) {
        if !self.playing {
            return;
        }
        let ahead = passed.mul_f64(self.speed.factor());
        let mut position = self.position + ahead;
        let overview = timeline.overview();
        if let Some(until) = leaving(&overview.gaps, position) {
            position = until;
        }
        if self.skips_silences
            && let Some(until) = leaving(&overview.silences, position)
        {
            position = position.max(until - LEAD_IN);
        }
        self.position = position.min(timeline.end());
        self.playing = self.position < timeline.end();
    }

    /// How long until the position has moved on by `step` of the session's time.
    pub fn wait_for(&self, step: Duration) -> Duration {
        step.div_f64(self.speed.factor())
    }

    /// To the fact after the present ones, or before the last of them. The number of facts that then lie behind.
    pub fn step(&mut self, forward: bool, count: usize, timeline: &Timeline) -> usize {
        self.playing = false;
        let facts = timeline.facts();
        let count = if forward {
            (count + 1).min(facts.len())
        } else {
            count.saturating_sub(1)
        };
        self.position = count
            .checked_sub(1)
            .and_then(|last| facts.get(last))
            .map_or(Moment::START, super::Fact::t);
        count
    }

    /// The chapter to jump to: the next one, or the one before. Shortly after its beginning a chapter counts as begun only
    /// just, so that going back twice goes back two chapters.
    pub fn neighbour<'t>(&self, forward: bool, timeline: &'t Timeline) -> Option<&'t Chapter> {
        const JUST_BEGUN: Duration = Duration::from_secs(2);
        let chapters = &timeline.overview().chapters;
        if forward {
            return chapters.iter().find(|chapter| chapter.at > self.position);
        }
        let before = if self.playing {
            self.position - JUST_BEGUN.mul_f64(self.speed.factor())
        } else {
            self.position
        };
        chapters.iter().rev().find(|chapter| chapter.at < before)
    }
}

/// The end of the stretch that `position` lies in, if it lies in one. `stretches` are in order and do not overlap.
fn leaving(stretches: &[(Moment, Moment)], position: Moment) -> Option<Moment> {
    let next = stretches.partition_point(|(_, until)| *until <= position);
    let (from, until) = stretches.get(next)?;
    (*from < position).then_some(*until)
}

#[cfg(test)]
mod tests {
    use super::super::tests::opening;
    use super::super::{Fact, Timeline};
    use super::*;
    use crate::session::Seq;

    /// A session in which something happens at these seconds.
    fn timeline(seconds: &[u64]) -> Timeline {
        let facts = (1..).zip(seconds).map(|(n, &second)| Fact::Unknown {
            n: Seq(n),
            t: Moment::from_secs(second),
        });
        Timeline::new(opening(), facts.collect())
    }

    fn seconds(player: &Player) -> u64 {
        player.position().as_millis() / 1000
    }

    #[test]
    fn speeds_go_from_half_to_64_times() {
        let mut speed = Speed::default();
        assert_eq!(speed.slower().slower().factor().to_string(), "0.5");
        for _ in 0..9 {
            speed = speed.faster();
        }
        assert_eq!(speed.words('×'), "64×");
        assert_eq!(Speed::of(4.0).map(Speed::factor), Some(4.0));
        assert_eq!(Speed::of(3.0), None);
    }

    #[test]
    fn a_replay_stops_at_the_end_and_not_beyond() {
        let timeline = timeline(&[5, 10]);
        let mut player = Player::at(Moment::START, Speed::of(2.0).unwrap());
        player.pass(Duration::from_secs(3), &timeline);
        assert_eq!((seconds(&player), player.playing), (6, true));
        player.pass(Duration::from_secs(60), &timeline);
        assert_eq!((seconds(&player), player.playing), (10, false));
        player.seek(Moment::from_secs(999), &timeline);
        assert_eq!(seconds(&player), 10);
    }

    #[test]
    fn silence_is_left_out_when_asked_for() {
        let timeline = timeline(&[5, 100, 105]);
        let mut player = Player::at(Moment::from_secs(5), Speed::default());
        player.skips_silences = true;
        player.pass(Duration::from_secs(1), &timeline);
        assert_eq!(seconds(&player), 98);
        player.pass(Duration::from_secs(1), &timeline);
        assert_eq!(seconds(&player), 99);
    }

    #[test]
    fn steps_go_from_fact_to_fact() {
        let timeline = timeline(&[5, 100, 105]);
        let mut player = Player::at(Moment::from_secs(50), Speed::default());
        let count = timeline.count_until(player.position());
        assert_eq!(player.step(true, count, &timeline), 2);
        assert_eq!((seconds(&player), player.playing), (100, false));
        assert_eq!(player.step(false, 2, &timeline), 1);
        assert_eq!(seconds(&player), 5);
        assert_eq!(player.step(false, 1, &timeline), 0);
        assert_eq!(player.position(), Moment::START);
    }
}
