//! Minds moved: how a group stands in a poll against where it stood in the one before, on the same question.

use super::Session;
use super::ballot::{Poll, PollAnswer, Position};

/// Everybody who answered both polls, by seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moves {
    /// The round of the poll that is compared with.
    pub since: usize,
    pub people: Vec<Move>,
}

/// One person's answers, earlier and later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    pub from: PollAnswer,
    pub to: PollAnswer,
}

impl Move {
    /// Whether they stand elsewhere now.
    pub fn is_a_change_of_mind(&self) -> bool {
        self.from.position != self.to.position
    }
}

impl Moves {
    /// How many stand elsewhere now.
    pub fn minds(&self) -> usize {
        self.people
            .iter()
            .filter(|m| m.is_a_change_of_mind())
            .count()
    }

    /// How many went from one position to another, or stayed where the two are the same.
    pub fn count(&self, from: Position, to: Position) -> usize {
        let fits = |m: &&Move| m.from.position == from && m.to.position == to;
        self.people.iter().filter(fits).count()
    }

    /// How many are surer than they were, wherever they stand.
    pub fn surer(&self) -> usize {
        let surer = |m: &&Move| m.to.conviction > m.from.conviction;
        self.people.iter().filter(surer).count()
    }

    pub fn less_sure(&self) -> usize {
        let less = |m: &&Move| m.to.conviction < m.from.conviction;
        self.people.iter().filter(less).count()
    }
}

impl Session {
    /// A revealed poll against the last one before it that asked the same; when none did, against the last one at all: the
    /// words of a question change from "today" to "now". None for the first poll, and while it is covered.
    pub fn minds_moved(&self, poll: &Poll) -> Option<Moves> {
        if !poll.revealed {
            return None;
        }
        let earlier = || {
            let before = |other: &&Poll| other.revealed && other.slot < poll.slot;
            self.polls.iter().filter(before)
        };
        let question = self.question(poll.slot);
        let same = |other: &&Poll| question.is_some() && self.question(other.slot) == question;
        let before = earlier()
            .filter(same)
            .max_by_key(|other| other.slot)
            .or_else(|| earlier().max_by_key(|other| other.slot))?;
        let people = self.people.iter().filter_map(|person| {
            let of = |poll: &Poll| poll.answers.iter().find(|a| a.who == person.id).copied();
            Some(Move {
                from: of(before)?,
                to: of(poll)?,
            })
        });
        Some(Moves {
            since: before.slot,
            people: people.collect(),
        })
    }

    /// The last poll that was revealed, against the one before it.
    pub fn last_minds_moved(&self) -> Option<Moves> {
        let last = self.polls.iter().filter(|poll| poll.revealed);
        self.minds_moved(last.max_by_key(|poll| poll.slot)?)
    }

    fn question(&self, slot: usize) -> Option<&str> {
        self.agenda.slots().get(slot)?.round.question.as_deref()
    }
}
