//! What somebody said, in words.

use super::{Company, Spoken};
use crate::session::{PersonId, Session};

impl Company {
    /// The line of a turn, with the names of those it speaks of; none for somebody who is not of the cast.
    pub fn words(&self, spoken: &Spoken, session: &Session) -> Option<String> {
        let lines = self.member(spoken.who)?.persona.lines.of(spoken.mode);
        let line = lines.get(spoken.line)?;
        let name = |who: Option<PersonId>| who.map_or("somebody", |who| session.name(who));
        let [other, another] = spoken.of.map(name);
        Some(line.replace("{other}", other).replace("{another}", another))
    }
}
