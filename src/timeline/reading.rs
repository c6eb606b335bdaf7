//! The facts of an imported session as one marker reads its turns.

use std::collections::HashSet;

use super::Fact;
use crate::session::event::Event;
use crate::session::{MarkId, Mode, Moment, PersonId, Recorded, Seq, Session, TurnId};

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

/// Changes in such facts what is said of a turn that ended at `ended`, and returns how many facts before it are as they
/// were. What follows a mark that comes in or goes is numbered anew, which costs no fold.
pub(super) fn say(facts: &mut Vec<Fact>, turn: TurnId, ended: Moment, mode: Option<Mode>) -> usize {
    let Some((place, who)) = after_turn(facts, turn, ended) else {
        return facts.len();
    };
    match (said_at(facts, place, who, ended), mode) {
        (Some(said), Some(mode)) => *said = mode,
        (None, None) => {}
        (Some(_), None) => {
            facts.remove(place);
            super::corrected::count_on(facts, place);
        }
        (None, Some(mode)) => {
            let mark = Recorded {
                n: Seq(0),
                t: ended,
                event: Event::ContributionMarked {
                    id: MarkId(0),
                    who,
                    mode,
                    at: ended,
                },
            };
            facts.insert(place, Fact::Known(mark));
            super::corrected::count_on(facts, place);
        }
    }
    place
}

/// Where the mark of a turn of somebody known stands or is missing, and whose it is.
fn after_turn(facts: &[Fact], turn: TurnId, ended: Moment) -> Option<(usize, PersonId)> {
    let first = facts.partition_point(|fact| fact.t() < ended);
    (first + 1..)
        .zip(&facts[first..])
        .find_map(|(place, fact)| match fact {
            Fact::Known(Recorded {
                event: Event::TurnSpoken { turn: id, who, .. },
                ..
            }) if *id == turn => Some((place, (*who)?)),
            Fact::Known(_) | Fact::Unknown { .. } => None,
        })
}

/// What the fact at `place` says of the turn of `who`, when it is its mark.
fn said_at(facts: &mut [Fact], place: usize, who: PersonId, ended: Moment) -> Option<&mut Mode> {
    match facts.get_mut(place)? {
        Fact::Known(Recorded {
            event: Event::ContributionMarked {
                who: by, mode, at, ..
            },
            ..
        }) if (*by, *at) == (who, ended) => Some(mode),
        Fact::Known(_) | Fact::Unknown { .. } => None,
    }
}
