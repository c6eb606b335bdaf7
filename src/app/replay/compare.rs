//! Two panes beside each other: two moments of a session, or its two halves.

use super::Replay;
use crate::app::live::{Access, Live, Opened};
use crate::app::settings::Settings;
use crate::session::{Moment, Session};

/// What is compared.
#[derive(Debug)]
pub enum Compare {
    /// A moment that stands still, beside the one that the replay is at.
    Moments { earlier: Box<Pane> },
    /// What was marked in the first half, beside what was marked in the second.
    Halves { first: Box<Pane>, second: Box<Pane> },
}

/// One of the two.
#[derive(Debug)]
pub struct Pane {
    pub live: Live,
    /// The moment it shows.
    pub at: Moment,
    /// From when on its marks count.
    pub since: Moment,
}

impl Compare {
    pub(super) fn moments(replay: &Replay, settings: &Settings) -> Self {
        let at = replay.player.position();
        Self::Moments {
            earlier: pane(replay.timeline().at(at), Moment::START, at, settings),
        }
    }

    /// The middle is that of the time line, pauses included.
    pub(super) fn halves(replay: &Replay, settings: &Settings) -> Self {
        let timeline = replay.timeline();
        let end = timeline.end();
        let middle = Moment::from_millis(end.as_millis() / 2);
        let first = timeline.at(middle);
        let second = timeline.marked_since(middle);
        Self::Halves {
            first: pane(first, Moment::START, middle, settings),
            second: pane(second, middle, end, settings),
        }
    }
}

fn pane(session: Session, since: Moment, at: Moment, settings: &Settings) -> Box<Pane> {
    let opened = Opened {
        id: String::new(),
        file: String::new(),
        session,
        now: at,
        away: None,
    };
    Box::new(Pane {
        live: Live::new(opened, Access::Read, settings),
        at,
        since,
    })
}
