//! Whether a scene is the one before it with more marks at its end: then a look costs what was marked since.

use super::Scene;
use crate::session::{Moment, Roster};

/// The scene of the look before.
#[derive(Clone, Debug, Default)]
pub(super) struct Followed {
    at: Moment,
    since: Moment,
    roster: Roster,
    /// How many active marks there were, and the sum of their fingerprints.
    marks: usize,
    print: u64,
}

impl Followed {
    /// Takes in a scene. Gives the place of its first new mark among the active ones, when all that was seen before is as
    /// it was; none when anything is not.
    pub(super) fn follow(&mut self, scene: &Scene<'_>) -> Option<usize> {
        let Scene {
            marks,
            roster,
            at,
            context,
        } = *scene;
        let prints = |from: usize| (from..marks.len()).map(|place| marks.nth(place).fingerprint());
        let until = marks.len_until(at);
        let goes_on = self.at <= at
            && self.since <= context.since
            && self.marks <= until
            && prints(self.marks).fold(self.print, u64::wrapping_add) == marks.fingerprint()
            && *roster == self.roster;
        let first_new = goes_on.then_some(self.marks);
        if !goes_on {
            self.roster.clone_from(roster);
        }
        self.at = at;
        self.since = context.since;
        self.marks = until;
        self.print = prints(until).fold(marks.fingerprint(), u64::wrapping_sub);
        first_new
    }
}

#[cfg(test)]
mod tests;
