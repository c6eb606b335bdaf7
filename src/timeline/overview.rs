//! A whole session at one look: its chapters, which state the room was in, where the talk was and where nothing happened.
//! Worked out once when a session is opened; drawing it does not grow with the session.

use std::time::Duration;

use super::chapter::{Chapter, chapter};
use super::{Fact, Moment};
use crate::session::event::Event;
use crate::session::{GroupState, Phase, Session};

/// How finely the talk is kept: parts of the whole session.
pub(super) const PARTS: usize = 512;

/// Nobody speaks and nothing happens for longer than this: silence, which a replay may skip.
const SILENCE: Duration = Duration::from_secs(8);

/// A stretch of time in which one state was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub from: Moment,
    pub until: Moment,
    pub state: GroupState,
}

/// A session at one look.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overview {
    /// In order of time.
    pub chapters: Vec<Chapter>,
    /// Without gaps or overlaps, from the start to the end.
    pub states: Vec<Stretch>,
    /// Of each of 512 equal parts of the session the share (0–1) in which somebody had the floor.
    pub talk: Vec<f64>,
    /// Where nobody spoke and nothing happened, in order of time: from, until.
    pub silences: Vec<(Moment, Moment)>,
    /// Where the program was not there or the laptop slept: from, until.
    pub gaps: Vec<(Moment, Moment)>,
}

impl Overview {
    /// The chapter that `moment` lies in: the last one that began by then.
    pub fn chapter_at(&self, moment: Moment) -> Option<usize> {
        self.chapters
            .partition_point(|chapter| chapter.at <= moment)
            .checked_sub(1)
    }
}

/// What has been seen of a session so far.
#[derive(Debug, Default)]
pub(super) struct Drawing {
    overview: Overview,
    state: GroupState,
    state_since: Moment,
    /// Since when somebody speaks.
    speaks_since: Option<Moment>,
    spoken: Vec<(Moment, Moment)>,
    last: Moment,
}

impl Drawing {
    /// Takes in a fact that `session` has folded.
    pub(super) fn note(&mut self, fact: &Fact, session: &Session) {
        let t = session.last_moment();
        let (speaks, was_speaking) = (
            session.floor().is_some() && session.phase() != Phase::Paused,
            self.speaks_since.is_some(),
        );
        if let Fact::Known(recorded) = fact {
            self.overview.chapters.extend(chapter(recorded, session));
            match recorded.event {
                Event::StateShown { state } => self.show(state, t),
                Event::GapNoticed { length, .. } => self.overview.gaps.push((t - length, t)),
                _ => {}
            }
        }
        if !was_speaking && t.since(self.last) >= SILENCE {
            self.overview.silences.push((self.last, t));
        }
        match (self.speaks_since, speaks) {
            (Some(since), false) => {
                self.spoken.push((since, t));
                self.speaks_since = None;
            }
            (None, true) => self.speaks_since = Some(t),
            (Some(_), true) | (None, false) => {}
        }
        self.last = t;
    }

    fn show(&mut self, state: GroupState, t: Moment) {
        if t > self.state_since {
            self.overview.states.push(Stretch {
                from: self.state_since,
                until: t,
                state: self.state,
            });
        }
        self.state = state;
        self.state_since = t;
    }

    pub(super) fn finish(mut self, session: &Session) -> Overview {
        let end = session.last_moment();
        self.show(self.state, end);
        if let Some(since) = self.speaks_since {
            self.spoken.push((since, end));
        }
        self.overview.talk = shares(&self.spoken, end);
        self.overview
    }
}

/// Of each part of the time up to `end`, the share that lies in one of `stretches`, which do not overlap.
fn shares(stretches: &[(Moment, Moment)], end: Moment) -> Vec<f64> {
    let mut shares = vec![0.0; PARTS];
    let part = end.as_millis() as f64 / PARTS as f64;
    if part <= 0.0 {
        return shares;
    }
    for (from, until) in stretches {
        let (from, until) = (
            from.as_millis() as f64 / part,
            until.as_millis() as f64 / part,
        );
        let mut at = from;
        for (index, share) in shares.iter_mut().enumerate().skip(whole(from)) {
            let edge = (index + 1) as f64;
            let to = until.min(edge);
            if to > at {
                *share += to - at;
            }
            if until <= edge {
                break;
            }
            at = edge;
        }
    }
    shares
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place within the session, from 0 to the number of parts"
)]
fn whole(place: f64) -> usize {
    place as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn talk_is_shared_out_among_the_parts_it_lies_in() {
        let end = Moment::from_millis(PARTS as u64 * 100);
        let shares = shares(&[(Moment::from_millis(50), Moment::from_millis(225))], end);
        assert_eq!(&shares[..4], [0.5, 1.0, 0.25, 0.0]);
        let all: f64 = shares.iter().sum();
        assert!((all - 1.75).abs() < 1e-4);
    }

    #[test]
    fn a_session_without_length_has_no_talk() {
        assert_eq!(shares(&[], Moment::START), vec![0.0; PARTS]);
    }
}
