//! A warning as the room saw it.

use super::GroupState;
use super::pattern::Pattern;
use super::{Moment, PersonId};
use crate::plan::Round;

/// Number of an alert within its session, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AlertId(pub u16);

/// What the banner said when it came up.
#[derive(Clone, Debug, PartialEq)]
pub struct Alert {
    pub id: AlertId,
    pub pattern: Pattern,
    /// The leader, for one leader.
    pub who: Option<PersonId>,
    /// The figures behind it, in a sentence.
    pub evidence: String,
    /// What to ask the room.
    pub question: String,
    /// The round that one key inserts.
    pub counter_move: Round,
}

/// What the detector saw change.
#[derive(Clone, Debug, PartialEq)]
pub enum Observation {
    /// The map shows another state.
    Shown(GroupState),
    /// A warning comes up; its id is still to be given.
    Raised {
        pattern: Pattern,
        who: Option<PersonId>,
        evidence: String,
        question: String,
        counter_move: Box<Round>,
    },
    /// The pattern a warning stood for is over.
    Cleared(Pattern),
}

/// An alert and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct RaisedAlert {
    pub alert: Alert,
    pub at: Moment,
    /// The round during which it came up.
    pub slot: Option<usize>,
    pub fate: AlertFate,
    pub cleared: Option<Moment>,
    /// Whether the room may see it: with a console, only once the facilitator has shown it.
    pub public: bool,
}

/// What the room did with an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlertFate {
    Standing,
    SnoozedUntil(Moment),
    /// The room said: not so.
    Rejected,
    /// Answered by the round on this slot.
    CounterMove(usize),
}

impl RaisedAlert {
    /// Whether the banner is up at `now`.
    pub fn on_screen(&self, now: Moment) -> bool {
        self.cleared.is_none()
            && match self.fate {
                AlertFate::Standing => true,
                AlertFate::SnoozedUntil(until) => now >= until,
                AlertFate::Rejected | AlertFate::CounterMove(_) => false,
            }
    }
}
