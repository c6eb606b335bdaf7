//! Who comes late, and who leaves early.

use std::time::Duration;

use super::{Company, Deed, person};
use crate::session::{Command, Moment, Phase, Session};

/// Somebody comes or goes, so long after the first round began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Coming {
    after: Option<Duration>,
    member: usize,
    present: bool,
}

impl Company {
    /// Who comes late is not there when the session opens.
    pub(super) fn expect_comings(&mut self) {
        let mut coming = Vec::new();
        for (member, of) in self.members.iter().enumerate() {
            let persona = &of.persona;
            let mut expect = |after, present| {
                coming.push(Coming {
                    after,
                    member,
                    present,
                });
            };
            if persona.arrives.is_some() {
                expect(None, false);
                expect(persona.arrives, true);
            }
            if persona.leaves.is_some() {
                expect(persona.leaves, false);
            }
        }
        coming.sort_by_key(|coming| std::cmp::Reverse((coming.after, coming.member)));
        self.coming = coming;
    }

    pub(super) fn next_coming(&self, session: &Session) -> Option<Moment> {
        let next = self.coming.last()?;
        match next.after {
            None => Some(session.last_moment()),
            Some(after) => session.began().map(|began| began + after),
        }
    }

    pub(super) fn come_and_go(&mut self, session: &Session, now: Moment, deeds: &mut Vec<Deed>) {
        while self.next_coming(session).is_some_and(|at| at <= now) {
            let Some(coming) = self.coming.pop() else {
                return;
            };
            // A rehearsal that is taken up in the middle does not begin anew.
            if coming.after.is_none() && session.phase() != Phase::Lobby {
                continue;
            }
            deeds.push(Deed::Do(Command::SetPresence {
                who: person(coming.member),
                present: coming.present,
            }));
        }
    }
}
