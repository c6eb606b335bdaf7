//! The facts of an imported session as one marker reads its turns.

use std::collections::HashSet;

use super::Fact;
use crate::session::event::Event;
use crate::session::{MarkId, Moment, PersonId, Recorded, Session};

/// The facts of `all` with a mark at the end of every turn that the marker has marked in `head`. Marks that are of no turn,
/// made after the session was reopened, stay with the marks that count. Numbers and marks are counted anew.
pub(super) fn facts(all: &[Fact], head: &Session, coder: Option<&str>) -> Vec<Fact> {
    let turns = head.speech().turns();
    let of_turns: HashSet<(PersonId, Moment)> = turns
        .iter()
        .filter_map(|turn| Some((turn.who?, turn.end)))
        .collect();
    let mut kept: Vec<(Moment, Event)> = Vec::with_capacity(all.len() + turns.len());
    for fact in all {
        let Fact::Known(Recorded { t, event, .. }) = fact else {
            continue;
        };
        match event {
            Event::TurnSpoken { turn, who, .. } => {
                kept.push((*t, event.clone()));
                let mode = head.mode_by(coder, *turn);
                kept.extend(who.zip(mode).map(|(who, mode)| {
                    let id = MarkId(0);
                    let at = *t;
                    (at, Event::ContributionMarked { id, who, mode, at })
                }));
            }
            Event::ContributionMarked { id, .. } => {
                let mark = head.marks().get(*id).filter(|mark| {
                    coder.is_none()
                        && head.marks().is_active(*id)
                        && !of_turns.contains(&(mark.who, mark.at))
                });
                kept.extend(mark.map(|mark| {
                    let event = Event::ContributionMarked {
                        id: mark.id,
                        who: mark.who,
                        mode: mark.mode,
                        at: mark.at,
                    };
                    (mark.at, event)
                }));
            }
            Event::ContributionRecoded { .. }
            | Event::ContributionReattributed { .. }
            | Event::TurnCoded { .. }
            | Event::Undone { .. }
            | Event::Redone { .. } => {}
            event => kept.push((*t, event.clone())),
        }
    }
    super::corrected::numbered(kept)
}
