//! Breaking a tie between options, one step of the ladder at a time.

use super::super::ballot::{Ballot, BallotId, Terms, TieBreak, TieStep};
use super::super::event::Event;
use super::super::{Moment, Refusal, Session};
use super::{Decided, ballots, written};
use crate::tally::{OptionId, Rung, lot};
use crate::text::same_name;

/// A ballot between the tied options, by the same rules and the same people.
pub(super) fn open_runoff(session: &Session, of: BallotId, now: Moment) -> Decided {
    let ballot = at_rung(session, of, Rung::Runoff)?;
    let terms = Terms {
        version: session.proposal.versions.len(),
        options: ballot.tied_names().into_iter().map(str::to_owned).collect(),
        runoff_of: Some(of),
        ..ballot.terms.clone()
    };
    Ok(ballots::opening(
        session,
        terms,
        ballot.electorate.clone(),
        now,
    ))
}

pub(super) fn break_tie(session: &Session, id: BallotId, how: &TieBreak) -> Decided {
    let step = match how {
        TieBreak::CastingVote { option } => {
            let ballot = at_rung(session, id, Rung::CastingVote)?;
            TieStep::CastingVote {
                option: tied_option(ballot, option)?,
            }
        }
        TieBreak::DrawLot { seed } => {
            let ballot = at_rung(session, id, Rung::Lot)?;
            let published = ballot.terms.lot.as_deref().ok_or(Refusal::OtherRung)?;
            let seed = written(seed)?;
            let names = ballot.tied_names();
            let drawn = lot::draw(&seed, &names).ok_or(Refusal::OtherRung)?;
            lot::verify(published, &seed, &names, drawn).map_err(|_| Refusal::OtherSeed)?;
            let option = tied_option(ballot, drawn)?;
            TieStep::LotDrawn { seed, option }
        }
        TieBreak::GiveUpLot => {
            at_rung(session, id, Rung::Lot)?;
            TieStep::SeedLost
        }
        TieBreak::CarryOver => {
            at_rung(session, id, Rung::CarriedOver)?;
            TieStep::CarriedOver
        }
    };
    Ok(vec![Event::RungTaken { ballot: id, step }])
}

/// The ballot, when this is the step that its ladder has next.
fn at_rung(session: &Session, id: BallotId, rung: Rung) -> Result<&Ballot, Refusal> {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    session
        .tie_to_break()
        .filter(|(ballot, next)| ballot.id == id && *next == rung)
        .map(|(ballot, _)| ballot)
        .ok_or(Refusal::OtherRung)
}

fn tied_option(ballot: &Ballot, name: &str) -> Result<OptionId, Refusal> {
    let is_it = |option: &&OptionId| same_name(option.name(&ballot.terms.options), name);
    let found = ballot.tied().iter().find(is_it).copied();
    found.ok_or_else(|| Refusal::NotTied(name.to_owned()))
}
