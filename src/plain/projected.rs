//! What a second screen tells the room in lines: as little as the projector shows. Nobody's vote or answer while it is
//! covered, no note, no warning before its time, no key, and nobody by more than they agreed to.

use super::Conversation;
use super::events::Told;
use super::standing::{left, meeting, round_name};
use crate::app::Model;
use crate::app::live::Live;
use crate::app::view::View;
use crate::plan::{Voting, write_length};
use crate::session::alert::{Alert, AlertId};
use crate::session::commitment::Decision;
use crate::session::{Consent, Event, MarkId, PersonId, Projector, Recorded, Session};

impl Told<'_> {
    /// The event in words for everybody; none for what is not everybody's.
    pub(super) fn projected(&self, recorded: &Recorded) -> Option<String> {
        let session = self.session;
        if let Event::ProjectorSet { shows } = &recorded.event {
            return Some(projector(shows));
        }
        if *session.projector() != Projector::Meeting {
            return None;
        }
        let words = match &recorded.event {
            Event::ProjectorSet { .. }
            | Event::PersonAdded { .. }
            | Event::PersonRenamed { .. }
            | Event::PersonRemoved { .. }
            | Event::PeopleReordered { .. }
            | Event::ObserverChanged { .. }
            | Event::ConsentChanged { .. }
            | Event::TurnCoded { .. }
            | Event::PlanChanged { .. }
            | Event::NoteTaken { .. }
            | Event::IdeaParked { .. }
            | Event::AlertSnoozed { .. }
            | Event::ConsoleOpened
            | Event::ConsoleClosed
            // A round that is inserted or dropped is still to come.
            | Event::RoundInserted { .. }
            | Event::RoundDropped { .. } => return None,
            Event::PresenceChanged { who, present } => {
                let does = if *present { "is here" } else { "has left" };
                format!("{} {does}.", self.name(*who))
            }
            Event::ContributionMarked { who, .. } if !self.is_marked_by_name(*who) => return None,
            Event::ContributionReattributed { who, .. } if !self.is_marked_by_name(*who) => {
                return None;
            }
            Event::ContributionRecoded { id, .. } if !self.has_a_name(*id) => return None,
            Event::Undone { .. } => "A mark was taken back.".to_owned(),
            Event::Redone { .. } => "A mark is there again.".to_owned(),
            Event::RoundShortened { slot, .. } | Event::RoundExtended { slot, .. }
                if session.agenda().current_index() != Some(*slot) =>
            {
                return None;
            }
            Event::RoundChosen { slot } => {
                let people = session.participants().count();
                let length = session.agenda().slots().get(*slot)?.allotted(people);
                format!("Next: {}, {}.", round_name(session, *slot), write_length(length))
            }
            Event::AlertRaised { alert } => self.public_warning(alert.id)?,
            Event::AlertPromoted { id } => self.public_warning(*id)?,
            Event::PollOpened { .. } => "The poll is open.".to_owned(),
            Event::PollAnswered { .. } => answered(session)?,
            Event::VoteCast { .. } | Event::VoteWithdrawn { .. } => voted(session)?,
            Event::FloorGiven { .. }
            | Event::FloorReleased
            | Event::ContributionMarked { .. }
            | Event::ContributionRecoded { .. }
            | Event::ContributionReattributed { .. }
            | Event::TurnSpoken { .. }
            | Event::LeadPutBack { .. }
            | Event::LeadPutAway
            | Event::RoundStarted { .. }
            | Event::RoundEnded { .. }
            | Event::RoundExtended { .. }
            | Event::RoundShortened { .. }
            | Event::RoundStartMoved { .. }
            | Event::SpeakingOrderSet { .. }
            | Event::Paused
            | Event::Resumed
            | Event::GapNoticed { .. }
            | Event::GapSettled { .. }
            | Event::StateShown { .. }
            | Event::AlertCleared { .. }
            | Event::AlertRejected { .. }
            | Event::CounterMoveTaken { .. }
            | Event::PollRevealed
            | Event::ProposalStated { .. }
            | Event::ProposalAmended { .. }
            | Event::HearingMoved { .. }
            | Event::BallotOpened { .. }
            | Event::ReasonGiven { .. }
            | Event::BallotClosed { .. }
            | Event::ObjectionHeard { .. }
            | Event::RungTaken { .. }
            | Event::BallotCancelled { .. }
            | Event::ObjectionSettled(_)
            | Event::DecisionRecorded { .. }
            | Event::ReviewDateSet { .. }
            | Event::NoDecisionDeclared { .. }
            | Event::PledgeGiven { .. }
            | Event::CommitmentMade { .. }
            | Event::CommitmentChanged { .. }
            | Event::CommitmentCheckSet { .. }
            | Event::CommitmentDropped { .. }
            | Event::PromisesBrought { .. }
            | Event::PromiseSettled { .. }
            | Event::SessionClosed
            | Event::SessionReopened => return self.words(recorded),
        };
        Some(words)
    }

    /// Whether the marks of a person are shown beside their name.
    fn is_marked_by_name(&self, who: PersonId) -> bool {
        self.session
            .person(who)
            .is_some_and(|person| matches!(person.consent, Consent::Named | Consent::Initials))
    }

    fn has_a_name(&self, id: MarkId) -> bool {
        let mark = self.session.marks().get(id);
        mark.is_some_and(|mark| self.is_marked_by_name(mark.who))
    }

    fn public_warning(&self, id: AlertId) -> Option<String> {
        let raised = self.session.alert(id).filter(|raised| raised.public)?;
        Some(warning(&raised.alert))
    }
}

/// Where the session is, as far as it is everybody's.
pub(super) fn lines(model: &Model, live: &Live, told: &Told) -> Vec<String> {
    let session = &live.session;
    match session.projector() {
        Projector::Meeting => meeting_lines(model, session, told),
        shows @ (Projector::Blank | Projector::Message(_)) => vec![projector(shows)],
        shows @ Projector::Plan => {
            let slots = session.agenda().slots().iter();
            let rounds = slots
                .enumerate()
                .map(|(index, _)| round_name(session, index));
            std::iter::once(projector(shows)).chain(rounds).collect()
        }
    }
}

fn meeting_lines(model: &Model, session: &Session, told: &Told) -> Vec<String> {
    let mut lines = Vec::new();
    match session.agenda().current_index() {
        None => lines.push("No round has begun.".to_owned()),
        Some(_) if session.is_closed() => lines.push("The session is closed.".to_owned()),
        Some(index) => {
            let time = session.remaining(model.now).map(left).unwrap_or_default();
            lines.push(format!("Now {}: {time}.", round_name(session, index)));
            let slot = session.agenda().current();
            lines.extend(slot.and_then(|slot| slot.round.question.clone()));
        }
    }
    if let Some(floor) = session.floor() {
        lines.push(format!("{} has the floor.", told.name(floor.who)));
    }
    if let Some(raised) = model.alert_shown() {
        lines.push(warning(&raised.alert));
    }
    lines.extend(
        session
            .current_poll()
            .filter(|poll| !poll.revealed)
            .and_then(|_| answered(session)),
    );
    if session.open_ballot().is_some() {
        let proposal = session.proposal().versions.last();
        lines.extend(proposal.map(|version| format!("Proposal: {}", version.text)));
        lines.extend(voted(session));
    }
    lines.extend(match session.decision() {
        Some(Decision::Made { text, .. }) => Some(format!("Decided: {text}")),
        Some(Decision::None { why }) => Some(format!("No decision: {why}")),
        None => None,
    });
    if !session.is_closed() {
        lines.push(meeting(session, model.now));
    }
    lines
}

/// Without the keys that answer it.
fn warning(alert: &Alert) -> String {
    format!(
        "WARNING, {}: {} Ask: \u{201c}{}\u{201d}",
        alert.pattern.words(),
        alert.evidence,
        alert.question
    )
}

fn projector(shows: &Projector) -> String {
    match shows {
        Projector::Meeting => "The meeting is shown.".to_owned(),
        Projector::Blank => "Nothing is shown.".to_owned(),
        Projector::Message(text) => format!("Message: {text}"),
        Projector::Plan => "The rounds of the meeting:".to_owned(),
    }
}

fn answered(session: &Session) -> Option<String> {
    let answered = session.current_poll()?.answers.len();
    let of = session.participants().count();
    Some(format!("Answered: {answered} of {of}."))
}

/// Of a secret ballot a second screen knows nothing until it is counted.
fn voted(session: &Session) -> Option<String> {
    let ballot = session.open_ballot()?;
    let of = ballot.electorate.len();
    Some(match ballot.terms.voting {
        Voting::Open | Voting::Hidden => {
            let voted = ballot.voted().count();
            format!("Voted: {voted} of {of}.")
        }
        Voting::Secret { .. } => format!("A secret ballot is open; {of} may vote."),
    })
}

impl Conversation {
    /// Something that another colead wrote, told when the model has taken it in.
    pub fn overhear(&mut self, recorded: Recorded) {
        self.overheard.push(recorded);
    }

    /// Tells what was overheard. Back from something else, where the meeting is comes first. Whether there were words.
    pub(super) fn tell_overheard(&mut self, model: &Model, live: &Live) -> bool {
        let mut told = false;
        for recorded in std::mem::take(&mut self.overheard) {
            let Some(words) = self.told(model, live).projected(&recorded) else {
                continue;
            };
            self.say_at(model, recorded.t, &words);
            told = true;
            if let Event::ProjectorSet { shows } = &recorded.event
                && !matches!(shows, Projector::Blank | Projector::Message(_))
            {
                let lines = lines(model, live, &self.told(model, live));
                // A list of rounds begins with what was just said.
                let known = usize::from(*shows == Projector::Plan);
                self.say_all(model, lines.into_iter().skip(known));
            }
        }
        told
    }

    /// Says once that nothing can be read any more.
    pub(super) fn tell_lost(&mut self, model: &Model) {
        let lost = match &model.view {
            View::Projector(following) => following.lost.clone(),
            View::Shared | View::Console | View::Replay(_) => None,
        };
        if lost != self.lost {
            if let Some(reason) = &lost {
                self.say(model, format!("Out of sight of the session: {reason}."));
            }
            self.lost = lost;
        }
    }

    /// What may be asked of a second screen.
    pub(super) fn asked_of_projector(&mut self, model: &Model, typed: &str) -> Asked {
        let Some(live) = &model.live else {
            return Asked::Told;
        };
        let lines = match typed.to_lowercase().as_str() {
            "" | "where" => lines(model, live, &self.told(model, live)),
            "time" if matches!(live.session.projector(), Projector::Meeting) => {
                vec![meeting(&live.session, model.now)]
            }
            "q" | "quit" | "exit" => return Asked::Quit,
            _ => vec!["This screen only tells: `where`, `time`, `quit`.".to_owned()],
        };
        self.say_all(model, lines);
        Asked::Told
    }
}

/// What came of a line typed at a second screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Told,
    Quit,
}

/// Whether nothing of the meeting is to be told now.
pub(super) fn is_silent(model: &Model) -> bool {
    let projector = matches!(model.view, View::Projector(_));
    let shows = model.session().map(Session::projector);
    projector && shows.is_some_and(|shows| *shows != Projector::Meeting)
}
