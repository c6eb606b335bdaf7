//! Minutes in Markdown (`CommonMark` with the tables of GFM) that can be sent as they are: what was decided first, then
//! how it came about. Sections about which there is nothing to say are left out.

mod alerts;
mod balance;
mod ballots;
mod decision;
mod escape;
mod head;
mod madr;
mod notes;
mod polls;
mod proposal;
mod rounds;
mod table;
mod words;

pub use madr::madr;

use super::Provenance;
use super::names::Names;
use crate::session::{Moment, Session};

/// What every section is written from.
struct Source<'s> {
    session: &'s Session,
    names: Names<'s>,
    /// When the session was closed; for one that is open, when something last happened.
    end: Moment,
}

impl<'s> Source<'s> {
    fn of(session: &'s Session) -> Self {
        Self {
            session,
            names: Names::of(session),
            end: session.closed_at().unwrap_or(session.last_moment()),
        }
    }
}

/// The minutes of `session`, ready to be sent.
pub fn markdown(session: &Session, provenance: &Provenance<'_>) -> String {
    let source = Source::of(session);
    let sections = [
        head::head(&source),
        decision::decision(&source),
        decision::commitments(&source),
        decision::promised(&source),
        head::people(&source),
        rounds::rounds(&source),
        proposal::proposal(&source),
        ballots::ballots(&source),
        polls::polls(&source),
        balance::balance(&source),
        alerts::alerts(&source),
        notes::notes("Notes", session.notes(), &source),
        notes::notes("Parked ideas", session.parked(), &source),
        head::foot(provenance),
    ];
    let mut text = sections.concat().join("\n\n");
    text.push('\n');
    text
}
