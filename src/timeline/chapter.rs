//! What happened in a session that somebody looks for: rounds, warnings, counter-moves, ballots, notes.

use crate::session::ballot::BallotState;
use crate::session::event::{Event, Recorded};
use crate::session::{MarkId, Moment, Session};

/// A place to jump to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    pub at: Moment,
    pub kind: ChapterKind,
    /// What it was, in a few words of the session itself.
    pub title: String,
}

/// What kind of place it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChapterKind {
    Round,
    Alert,
    CounterMove,
    PutBack,
    Poll,
    Ballot,
    Decision,
    Commitment,
    Note,
    Closed,
}

impl ChapterKind {
    /// One word for lists.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Round => "round",
            Self::Alert => "warning",
            Self::CounterMove => "counter-move",
            Self::PutBack => "put back",
            Self::Poll => "poll",
            Self::Ballot => "ballot",
            Self::Decision => "decision",
            Self::Commitment => "commitment",
            Self::Note => "note",
            Self::Closed => "close",
        }
    }
}

/// The chapter that begins with `recorded`, which `session` has folded already.
pub(super) fn chapter(recorded: &Recorded, session: &Session) -> Option<Chapter> {
    let (kind, title) = named(&recorded.event, session)?;
    Some(Chapter {
        at: recorded.t,
        kind,
        title,
    })
}

fn named(event: &Event, session: &Session) -> Option<(ChapterKind, String)> {
    let round = |slot: usize| {
        let name = session.agenda().slots().get(slot);
        name.map_or_else(String::new, |slot| slot.round.name.clone())
    };
    let alert = |id| {
        let raised = session.alert(id);
        raised.map_or_else(String::new, |raised| {
            raised.alert.pattern.words().to_owned()
        })
    };
    Some(match event {
        Event::RoundStarted { slot, .. } => (ChapterKind::Round, round(*slot)),
        Event::AlertRaised { alert } => (ChapterKind::Alert, alert.pattern.words().to_owned()),
        Event::CounterMoveTaken { id, slot } => (
            ChapterKind::CounterMove,
            format!("{}: {}", alert(*id), round(*slot)),
        ),
        Event::LeadPutBack { lead } => (ChapterKind::PutBack, led(*lead, session)),
        Event::PollRevealed => (ChapterKind::Poll, "revealed".to_owned()),
        Event::BallotOpened { .. } => (ChapterKind::Ballot, "opened".to_owned()),
        Event::BallotClosed { id, .. } => (
            ChapterKind::Ballot,
            match session.ballot(*id).map(|ballot| &ballot.state) {
                Some(BallotState::Closed(outcome)) => outcome.status.word().replace('-', " "),
                Some(BallotState::Open | BallotState::Cancelled) | None => "closed".to_owned(),
            },
        ),
        Event::BallotCancelled { .. } => (ChapterKind::Ballot, "cancelled".to_owned()),
        Event::DecisionRecorded { text, .. } => (ChapterKind::Decision, first_line(text)),
        Event::NoDecisionDeclared { why } => (ChapterKind::Decision, first_line(why)),
        Event::CommitmentMade { owner, deed, .. } => (
            ChapterKind::Commitment,
            format!("{}: {}", session.name(*owner), first_line(deed)),
        ),
        Event::NoteTaken { text } | Event::IdeaParked { text } => {
            (ChapterKind::Note, first_line(text))
        }
        Event::SessionClosed => (ChapterKind::Closed, "closed".to_owned()),
        _ => return None,
    })
}

/// `Ana, 14:05`; whoever is not to be named is somebody.
fn led(lead: MarkId, session: &Session) -> String {
    let Some(mark) = session.marks().get(lead) else {
        return String::new();
    };
    let who = session.shown_name(mark.who);
    let who = who.unwrap_or_else(|| "somebody".to_owned());
    format!("{who}, {}", mark.at)
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}
