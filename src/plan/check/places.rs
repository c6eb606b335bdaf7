//! Where a plan says what: so that a finding about the plan can be shown in its line.

use crate::plan::lint::At;
use crate::problem::Span;

/// Places in the text of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    pub(super) title: Span,
    pub(super) end: Option<Span>,
    /// By index of the round.
    pub(super) rounds: Vec<RoundPlaces>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct RoundPlaces {
    /// Its name, else its header.
    pub(super) name: Span,
    pub(super) kind: Option<Span>,
    pub(super) time: Option<Span>,
    pub(super) question: Option<Span>,
    pub(super) method: Option<Span>,
    pub(super) quorum: Option<Span>,
}

impl Places {
    /// Where the text says what a finding is about; what it leaves unsaid is shown at the round's name, or at the title.
    pub(super) fn of(&self, at: At) -> Span {
        let Some(round) = at.round().and_then(|index| self.rounds.get(index)) else {
            let end = self.end.clone().filter(|_| at == At::End);
            return end.unwrap_or_else(|| self.title.clone());
        };
        let part = match at {
            At::Plan | At::End | At::Round(_) => None,
            At::Kind(_) => round.kind.clone(),
            At::Time(_) => round.time.clone(),
            At::Question(_) => round.question.clone(),
            At::Method(_) => round.method.clone(),
            At::Quorum(_) => round.quorum.clone(),
        };
        part.unwrap_or_else(|| round.name.clone())
    }
}
