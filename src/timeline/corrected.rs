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
    let unnumbered = kept.into_iter().map(|(t, event)| {
        Fact::Known(Recorded {
            n: Seq(0),
            t,
            event,
        })
    });
    let mut facts: Vec<Fact> = unnumbered.collect();
    count_on(&mut facts, 0);
    facts
}

/// Numbers the facts from `place` on, and the marks among them, so that they follow on those before.
pub(super) fn count_on(facts: &mut [Fact], place: usize) {
    let (before, after) = facts.split_at_mut(place);
    let last = before.iter_mut().rev().find_map(mark_id);
    let mut next = last.map_or(0, |last| last.0 + 1);
    let ahead = before.last().map_or(0, |fact| fact.n().0);
    for (fact, number) in after.iter_mut().zip(ahead + 1..) {
        match fact {
            Fact::Known(Recorded { n, .. }) | Fact::Unknown { n, .. } => *n = Seq(number),
        }
        if let Some(id) = mark_id(fact) {
            *id = MarkId(next);
            next += 1;
        }
    }
}

fn mark_id(fact: &mut Fact) -> Option<&mut MarkId> {
    match fact {
        Fact::Known(Recorded {
            event: Event::ContributionMarked { id, .. },
            ..
        }) => Some(id),
        Fact::Known(_) | Fact::Unknown { .. } => None,
    }
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
