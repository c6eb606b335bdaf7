//! Whether a counted ballot on record is what its papers and its seed make it. The record's chain says that nothing was
//! changed since; this says that it was counted right.

use super::{Ballot, BallotState, TieStep};
use crate::tally::Outcome;
use crate::tally::lot::{self, LotError};

/// What of a ballot on record cannot be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuditError {
    #[error("counted again, its papers lead to another outcome than the one on record")]
    OtherOutcome,
    #[error("its lot was not drawn as it had to be: {0}")]
    Lot(#[from] LotError),
}

impl Ballot {
    /// Counts the papers once more and draws the lot once more, as far as they may be seen.
    ///
    /// # Errors
    /// When the record says something else.
    pub fn audit(&self) -> Result<(), AuditError> {
        if let (BallotState::Closed(recorded), Some(tally)) = (&self.state, self.recount())
            && !is_same(recorded, &tally.outcome)
        {
            return Err(AuditError::OtherOutcome);
        }
        for step in &self.tie_steps {
            match step {
                TieStep::LotDrawn { seed, option } => {
                    let published = self.terms.lot.as_deref().unwrap_or_default();
                    let drawn = option.name(&self.terms.options);
                    lot::verify(published, seed, &self.tied_names(), drawn)?;
                }
                TieStep::CastingVote { .. } | TieStep::SeedLost | TieStep::CarriedOver => {}
            }
        }
        Ok(())
    }
}

/// The sentences may be put otherwise one day; what they say may not.
fn is_same(recorded: &Outcome, again: &Outcome) -> bool {
    recorded.status == again.status
        && recorded.passed == again.passed
        && recorded.winners == again.winners
        && recorded.counts == again.counts
}
