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
mod speech;
mod table;
pub(super) mod words;

pub use madr::madr;

use super::Provenance;
use super::names::Names;
use crate::session::{Moment, Session};

/// What every section is written from.
pub(super) struct Source<'s> {
    pub(super) session: &'s Session,
    pub(super) names: Names<'s>,
    /// When the session was closed; for one that is open, when something last happened.
    pub(super) end: Moment,
}

impl<'s> Source<'s> {
    pub(super) fn of(session: &'s Session) -> Self {
        Self {
            session,
            names: Names::of(session),
            end: session.closed_at().unwrap_or(session.last_moment()),
        }
    }
}

/// A part of the minutes; charts stand with the part that they show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Text,
    Rounds,
    Ballots,
    Balance,
    Foot,
}

/// Every part with its blocks, in order; a part without any is left out.
pub(super) fn parts(source: &Source<'_>, provenance: &Provenance<'_>) -> Vec<(Part, Vec<String>)> {
    let session = source.session;
    let all = [
        (Part::Text, head::head(source)),
        (Part::Text, decision::decision(source)),
        (Part::Text, decision::commitments(source)),
        (Part::Text, decision::promised(source)),
        (Part::Text, head::people(source)),
        (Part::Rounds, rounds::rounds(source)),
        (Part::Text, proposal::proposal(source)),
        (Part::Ballots, ballots::ballots(source)),
        (Part::Text, polls::polls(source)),
        (Part::Text, speech::speech(source)),
        (Part::Balance, balance::balance(source)),
        (Part::Text, alerts::alerts(source)),
        (Part::Text, notes::notes("Notes", session.notes(), source)),
        (
            Part::Text,
            notes::notes("Parked ideas", session.parked(), source),
        ),
        (Part::Foot, head::foot(provenance)),
    ];
    all.into_iter()
        .filter(|(_, blocks)| !blocks.is_empty())
        .collect()
}

/// The minutes of `session`, ready to be sent.
pub fn markdown(session: &Session, provenance: &Provenance<'_>) -> String {
    let parts = parts(&Source::of(session), provenance);
    let blocks: Vec<String> = parts.into_iter().flat_map(|(_, blocks)| blocks).collect();
    let mut text = blocks.join("\n\n");
    text.push('\n');
    text
}
