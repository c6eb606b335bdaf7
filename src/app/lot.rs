//! A lot: its seed is typed unseen and twice before the ballot opens, and once more to draw.

use super::Model;
use super::message::Effect;
use super::prompts::written;
use super::screen::Purpose;
use crate::session::PersonId;
use crate::session::ballot::{BallotId, TieBreak};
use crate::tally::lot;
use crate::text::clean_text;
use crate::words::Words;

impl Model {
    pub(super) fn fix_seed(
        &mut self,
        casting: Option<PersonId>,
        seed: &str,
    ) -> Result<Vec<Effect>, String> {
        let hash = hash_of(seed, &self.words)?;
        Ok(self.ask_for(Purpose::SeedAgain { casting, hash }))
    }

    /// Opens the ballot with the hash on record, when both times the same was typed.
    pub(super) fn confirm_seed(
        &mut self,
        casting: Option<PersonId>,
        hash: &str,
        seed: &str,
    ) -> Result<Vec<Effect>, String> {
        if hash_of(seed, &self.words)? != hash {
            return Err(self.word("fault-other-seed"));
        }
        Ok(self.open_ballot_with(casting, Some(hash.to_owned())))
    }

    pub(super) fn draw_lot(&mut self, ballot: BallotId, seed: &str) -> Result<Vec<Effect>, String> {
        let seed = clean_text(seed);
        let how = if seed.is_empty() {
            TieBreak::GiveUpLot
        } else {
            TieBreak::DrawLot { seed }
        };
        self.break_tie(ballot, how)
    }
}

/// The hash of a seed that nobody can find from its hash.
fn hash_of(text: &str, words: &Words) -> Result<String, String> {
    let seed = written(text, words)?;
    if seed.chars().count() < lot::FEWEST_CHARACTERS {
        let count = lot::FEWEST_CHARACTERS;
        return Err(words.fill("fault-short-seed", &[("count", count.into())]));
    }
    Ok(lot::commitment(&seed))
}
