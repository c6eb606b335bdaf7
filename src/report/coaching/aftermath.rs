//! What followed a warning: what was done about it, how long it stayed, and how it was talked before and after.

use std::time::Duration;

use serde::Serialize;

use super::super::names::Names;
use super::{seconds, since_start};
use crate::session::alert::{AlertFate, RaisedAlert};
use crate::session::{Mode, Moment, Session};

/// How long before and after a warning the talk is compared, on the running clock.
const BESIDE: Duration = Duration::from_secs(180);

/// One warning and what came of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Aftermath {
    pub at_s: f64,
    pub pattern: &'static str,
    /// The pattern in words.
    #[serde(skip)]
    pub words: &'static str,
    pub round: Option<String>,
    pub done: Done,
    /// The round that was run against it.
    pub counter_move: Option<String>,
    /// Seconds until its pattern was over; none where it was not when the meeting ended.
    pub over_after_s: Option<f64>,
    /// Marks in the three minutes before and after it; none where they would tell what the only person did who is counted
    /// without being named.
    pub before: Option<Talk>,
    pub after: Option<Talk>,
}

/// What was done about a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Done {
    Nothing,
    Snoozed,
    /// The room said: not so.
    Rejected,
    CounterMove,
}

/// How often it was led, followed, and both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Talk {
    pub lead: u32,
    pub follow: u32,
    pub both: u32,
}

pub(super) fn of(
    session: &Session,
    names: &Names<'_>,
    raised: &RaisedAlert,
    is_told: bool,
) -> Aftermath {
    let slots = session.agenda().slots();
    let (done, slot) = match raised.fate {
        AlertFate::Standing => (Done::Nothing, None),
        AlertFate::SnoozedUntil(_) => (Done::Snoozed, None),
        AlertFate::Rejected => (Done::Rejected, None),
        AlertFate::CounterMove(slot) => (Done::CounterMove, slots.get(slot)),
    };
    let at = session.running(raised.at);
    let talk = |from: Moment, until: Moment| is_told.then(|| talk(session, from, until));
    let round = raised.slot.and_then(|slot| slots.get(slot));
    let over = raised.cleared.map(|cleared| cleared.since(raised.at));
    Aftermath {
        at_s: since_start(raised.at),
        pattern: raised.alert.pattern.key(),
        words: raised.alert.pattern.words(),
        round: round.map(|slot| names.round(slot)),
        done,
        counter_move: slot.map(|slot| names.round(slot)),
        over_after_s: over.map(|over| seconds(over.as_millis())),
        before: talk(at - BESIDE, at),
        after: talk(at, at + BESIDE),
    }
}

/// The marks of everybody who counts, after `from` and until `until` on the running clock.
fn talk(session: &Session, from: Moment, until: Moment) -> Talk {
    let roster = session.roster();
    let marks = session.marks().newest_first_until(until);
    let marks = marks.take_while(|mark| mark.running > from || from == Moment::START);
    let mut talk = Talk::default();
    for mark in marks.filter(|mark| roster.counts(mark.who)) {
        *match mark.mode {
            Mode::Lead => &mut talk.lead,
            Mode::Follow => &mut talk.follow,
            Mode::Both => &mut talk.both,
        } += 1;
    }
    talk
}
