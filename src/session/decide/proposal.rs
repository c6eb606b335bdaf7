//! Where the group is with its proposal, and how objections end.

use super::super::ballot::BallotState;
use super::super::event::Event;
use super::super::proposal::{Hearing, Remedy, Settled};
use super::super::{Refusal, Session};
use super::{Decided, known};

pub(super) fn move_hearing(session: &Session, to: Hearing) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    if session.proposal.versions.is_empty() {
        return Err(Refusal::NoProposal);
    }
    if session.proposal.hearing == to {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::HearingMoved { to }])
}

/// Only of an objection that the room knows: the ballot is counted.
pub(super) fn settle(session: &Session, settled: Settled) -> Decided {
    let Settled {
        ballot: id,
        who,
        remedy,
    } = settled;
    let ballot = session.ballot(id).ok_or(Refusal::NoBallotOpen)?;
    match ballot.state {
        BallotState::Open => return Err(Refusal::BallotOpen),
        BallotState::Cancelled => return Err(Refusal::NoBallotOpen),
        BallotState::Closed(_) => {}
    }
    if !ballot.objections().any(|vote| vote.who == who) {
        return Err(Refusal::NoObjection(session.name(who).to_owned()));
    }
    match remedy {
        Remedy::Amended { version } => {
            if version <= ballot.terms.version || session.proposal.text(version).is_none() {
                return Err(Refusal::NotALaterVersion);
            }
        }
        Remedy::Deferred { owner, .. } => {
            known(session, owner)?;
        }
        Remedy::Withdrawn | Remedy::Watched => {}
    }
    if session.proposal.remedy(id, who) == Some(remedy) {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::ObjectionSettled(settled)])
}
