//! What happened, in a sentence each: polls, proposals, ballots, decisions, commitments. What somebody chose is told as
//! far as the session itself shows it, and no further.

use std::fmt::Display;

use super::events::Told;
use super::standing::sentence;
use crate::plan::Voting;
use crate::session::ballot::{Ballot, BallotId, BallotState, Poll, in_words};
use crate::session::promise::Promised;
use crate::session::proposal::Hearing;
use crate::session::{Event, PersonId};
use crate::ui::spoken;

impl Told<'_> {
    pub(super) fn deciding(&self, event: &Event) -> Option<String> {
        let session = self.session;
        let words = match event {
            Event::PollOpened { .. } => {
                "The poll is open: a person's key, then for, against or undecided, then 0 to 4."
                    .to_owned()
            }
            Event::PollAnswered { who, .. } => {
                let answered = session.current_poll().map_or(0, |poll| poll.answers.len());
                let of = session.participants().count();
                format!("{} has answered: {answered} of {of}.", self.full(*who))
            }
            Event::PollRevealed => self.poll(session.current_poll()?),
            Event::ProposalStated { text } => format!("Proposal: {text}"),
            Event::ProposalAmended { text, answers } => {
                let version = session.proposal().versions.len();
                let answers = answers.map_or("", |_| ", in answer to the objections");
                format!("Proposal, version {version}{answers}: {text}")
            }
            Event::HearingMoved { to } => match to {
                Hearing::Clarify => {
                    "Clarify: questions about what it says, not whether it is good."
                }
                Hearing::React => "React: one sentence from everybody; nobody answers.",
                Hearing::Amend => "Amend: one change at a time.",
                Hearing::Heard => "The proposal is heard; it can be voted on.",
            }
            .to_owned(),
            Event::BallotOpened { id, .. } => opened(session.ballot(*id)?),
            Event::VoteCast { who, .. } => self.voted(*who),
            Event::VoteWithdrawn { who } => {
                format!("{} has taken the vote back.", self.full(*who))
            }
            Event::ReasonGiven { who, text, .. } => {
                format!("The reason of {}: {text}", self.full(*who))
            }
            Event::BallotClosed { id, .. } => self.counted(session.ballot(*id)?)?,
            Event::ObjectionHeard { text, .. } => format!("An objection, heard openly: {text}"),
            Event::RungTaken { ballot, .. } => self.tie(*ballot)?,
            Event::BallotCancelled { .. } => {
                "The ballot is cancelled; nothing is counted.".to_owned()
            }
            Event::ObjectionSettled(settled) => format!(
                "The objection of {}: {}.",
                self.full(settled.who),
                spoken::remedy(session, settled.remedy, self.words)
            ),
            event => return self.after(event),
        };
        Some(words)
    }

    /// The decision, and what follows from it.
    fn after(&self, event: &Event) -> Option<String> {
        let words = match event {
            Event::DecisionRecorded { text, review, .. } => {
                let review = review.map_or(String::new(), |date| format!(" Review on {date}."));
                format!("Decided: {}{review}", sentence(text))
            }
            Event::ReviewDateSet { review: Some(date) } => format!("Review on {date}."),
            Event::ReviewDateSet { review: None } => "No review is set.".to_owned(),
            Event::NoDecisionDeclared { why } => format!("No decision: {why}"),
            Event::PledgeGiven { who, pledge } => {
                format!("{} {}.", self.full(*who), pledge.words())
            }
            Event::CommitmentMade {
                owner, deed, due, ..
            } => format!("{} will: {deed}{}.", self.full(*owner), by(*due)),
            Event::CommitmentChanged {
                owner, deed, due, ..
            } => format!("Changed: {} will: {deed}{}.", self.full(*owner), by(*due)),
            Event::CommitmentCheckSet { check, .. } => match check {
                Some(check) => format!("How it will be known: {check}"),
                None => "How it will be known is left open.".to_owned(),
            },
            Event::CommitmentDropped { .. } => "A commitment is dropped.".to_owned(),
            Event::PromisesBrought { promises } => format!(
                "From earlier sessions: {} promised, still open.",
                promises.len()
            ),
            Event::PromiseSettled { what, fate, .. } => {
                let what = match what {
                    Promised::Commitment(_) => "A promise",
                    Promised::Decision => "A decision",
                };
                format!("{what}: {}.", fate.word())
            }
            Event::SessionClosed => "The session is closed.".to_owned(),
            Event::SessionReopened => "The session is open again.".to_owned(),
            _ => return None,
        };
        Some(words)
    }

    fn poll(&self, poll: &Poll) -> String {
        let answers = poll.answers.iter().map(|answer| {
            let shown = self.session.shown_name(answer.who);
            let name = match shown {
                Some(name) if self.discreet => name,
                None if self.discreet => "somebody".to_owned(),
                Some(_) | None => self.name(answer.who),
            };
            format!("{name} {}, {}", answer.position.word(), answer.conviction)
        });
        let answers: Vec<String> = answers.collect();
        format!("The poll: {}.", answers.join("; "))
    }

    /// The vote itself only where it is said aloud.
    pub(super) fn voted(&self, who: PersonId) -> String {
        let name = self.full(who);
        let Some(ballot) = self.session.open_ballot() else {
            return format!("{name} has voted.");
        };
        if let Some(vote) = ballot.shown().vote(who) {
            return format!("{name}: {}.", in_words(&vote.paper, &ballot.terms.options));
        }
        let voted = ballot.voted().count();
        format!("{name} has voted: {voted} of {}.", ballot.electorate.len())
    }

    /// The result explains itself; then every vote, as far as it may be seen.
    fn counted(&self, ballot: &Ballot) -> Option<String> {
        let BallotState::Closed(outcome) = &ballot.state else {
            return None;
        };
        let options = &ballot.terms.options;
        let mut sentences = vec!["Counted.".to_owned()];
        sentences.extend(outcome.why.iter().cloned());
        let votes = ballot.shown().votes().iter();
        let votes: Vec<String> = votes
            .map(|vote| format!("{} {}", self.full(vote.who), in_words(&vote.paper, options)))
            .collect();
        if !votes.is_empty() {
            sentences.push(format!("{}.", votes.join("; ")));
        }
        Some(sentences.join(" "))
    }

    fn tie(&self, ballot: BallotId) -> Option<String> {
        let ballot = self.session.ballot(ballot)?;
        ballot.tie_in_words(self.session.casting(ballot)).pop()
    }
}

/// `, by 2026-12-31`
fn by(due: Option<impl Display>) -> String {
    due.map_or(String::new(), |due| format!(", by {due}"))
}

/// What the ballot is about, and by which rules.
fn opened(ballot: &Ballot) -> String {
    let terms = &ballot.terms;
    let how = match terms.voting {
        Voting::Open => "open, by roll call",
        Voting::Hidden => "hidden until all have voted",
        Voting::Secret { .. } => "secret",
    };
    let between = if terms.options.is_empty() {
        String::new()
    } else {
        format!(", between {}", terms.options.join(", "))
    };
    format!(
        "A ballot is open{}: {}, {how}{between}; {} may vote.",
        terms.on_version(", "),
        terms.method.word(),
        ballot.electorate.len()
    )
}
