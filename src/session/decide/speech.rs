//! Marks made while somebody reads or hears the turns of an imported session.

use super::Decided;
use crate::session::event::Event;
use crate::session::{Mode, Refusal, Session, TurnId};
use crate::text::clean_name;

pub(super) fn code(
    session: &Session,
    turn: TurnId,
    coder: Option<&str>,
    mode: Option<Mode>,
) -> Decided {
    let spoken = session.speech().turn(turn).ok_or(Refusal::UnknownTurn)?;
    let who = spoken.who.ok_or(Refusal::NobodyKnown)?;
    if let Some(coder) = coder {
        let coder = clean_name(coder).ok_or(Refusal::EmptyName)?;
        let codings = session.speech().codings();
        let own = codings.iter().find(|coding| coding.coder == coder);
        if own.and_then(|own| own.mode(turn)) == mode {
            return Err(Refusal::NoChange);
        }
        return Ok(vec![Event::TurnCoded { turn, coder, mode }]);
    }
    // A mark that counts is taken back as any other: by undo.
    let mode = mode.ok_or(Refusal::NoChange)?;
    let marks = session.marks();
    match session.speech().mark(turn, marks) {
        Some(mark) if mark.mode == mode => Err(Refusal::NoChange),
        Some(mark) => Ok(vec![Event::ContributionRecoded { id: mark.id, mode }]),
        None => Ok(vec![Event::ContributionMarked {
            id: marks.next_id(),
            who,
            mode,
            at: spoken.end,
        }]),
    }
}
