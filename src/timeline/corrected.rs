//! The facts of a session with all corrections of marks made where the contributions were.

use super::Fact;
use crate::session::event::Event;
use crate::session::{MarkId, Moment, Recorded, Seq, Session};

/// The facts of `all` with every mark made from `since` on as it stands in `end`, the session after all of them. Numbers
/// and marks are counted anew; corrections are not among them any more.
pub(super) fn facts(all: &[Fact], end: &Session, since: Moment) -> Vec<Fact> {
    let kept: Vec<(Moment, Event)> = all
        .iter()
        .filter_map(|fact| match fact {
            Fact::Known(recorded) => as_it_was(recorded, end, since),
            Fact::Unknown { .. } => None,
        })
        .collect();
    numbered(kept)
}

/// Events in order of their time, with their numbers, and marks with theirs, counted from the start.
pub(super) fn numbered(mut kept: Vec<(Moment, Event)>) -> Vec<Fact> {
    // Stable: what happened in one millisecond stays in its order.
    kept.sort_by_key(|(t, _)| *t);
    let mut marks = 0;
    (1..)
        .zip(kept)
        .map(|(n, (t, mut event))| {
            if let Event::ContributionMarked { id, .. } = &mut event {
                *id = MarkId(marks);
                marks += 1;
            }
            Fact::Known(Recorded {
                n: Seq(n),
                t,
                event,
            })
        })
        .collect()
}

/// A fact at its time; none for a correction, and for a mark that was taken back.
fn as_it_was(recorded: &Recorded, end: &Session, since: Moment) -> Option<(Moment, Event)> {
    match &recorded.event {
        Event::ContributionRecoded { .. }
        | Event::ContributionReattributed { .. }
        | Event::Undone { .. }
        | Event::Redone { .. } => None,
        Event::ContributionMarked { id, .. } => {
            let mark = end.marks().get(*id)?;
            if mark.at < since || !end.marks().is_active(*id) {
                return None;
            }
            let event = Event::ContributionMarked {
                id: *id,
                who: mark.who,
                mode: mark.mode,
                at: mark.at,
            };
            Some((mark.at, event))
        }
        event => Some((recorded.t, event.clone())),
    }
}
