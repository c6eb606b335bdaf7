//! Polls, proposals, ballots.

use super::super::ballot::{Ballot, BallotId, BallotState, Position, Terms, fits, has_rung};
use super::super::commitment::Decision;
use super::super::event::Event;
use super::super::{Chance, Moment, PersonId, Refusal, Session};
use super::{Decided, known, present, rounds, written};
use crate::plan::{RoundKind, Voting};
use crate::tally::{Comparison, Counts, Method, Outcome, Paper, Rules, Rung, Status};
use crate::text::same_name;

/// Options that still have a line each on the smallest screen.
const MOST_OPTIONS: usize = crate::plan::MOST_OPTIONS;

/// The strongest conviction on the scale from 0.
const STRONGEST: u8 = 4;

pub(super) fn answer_poll(
    session: &Session,
    who: PersonId,
    position: Position,
    conviction: u8,
) -> Decided {
    let person = present(session, who)?;
    if person.observer {
        return Err(Refusal::Observer(person.name.clone()));
    }
    let poll = session.current_poll().ok_or(Refusal::NoPollOpen)?;
    if poll.revealed {
        return Err(Refusal::PollRevealed);
    }
    if conviction > STRONGEST {
        return Err(Refusal::BadConviction);
    }
    Ok(vec![Event::PollAnswered {
        who,
        position,
        conviction,
    }])
}

pub(super) fn reveal_poll(session: &Session) -> Decided {
    let poll = session.current_poll().ok_or(Refusal::NoPollOpen)?;
    if poll.revealed {
        return Err(Refusal::PollRevealed);
    }
    if poll.answers.is_empty() {
        return Err(Refusal::NoAnswers);
    }
    Ok(vec![Event::PollRevealed])
}

/// The first text states the proposal; every later one amends it, in answer to the last ballot's objections if there
/// are any.
pub(super) fn state_proposal(session: &Session, text: &str) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let text = written(text)?;
    let Some(last) = session.proposal.versions.last() else {
        return Ok(vec![Event::ProposalStated { text }]);
    };
    if last.text == text {
        return Err(Refusal::NoChange);
    }
    let answers = session
        .last_counted()
        .filter(|ballot| {
            ballot.terms.version == session.proposal.versions.len()
                && (ballot.stopped_in_secret() || ballot.objections().next().is_some())
        })
        .map(|ballot| ballot.id);
    Ok(vec![Event::ProposalAmended { text, answers }])
}

/// The electorate is everybody who takes part, here or not, frozen now.
pub(super) fn open(session: &Session, terms: &Terms, now: Moment) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let options = terms.options.len();
    match (terms.method.has_options(), options) {
        (true, 0) => return Err(Refusal::NoOptions),
        (true, 1) => return Err(Refusal::OneOption),
        (false, _) if session.proposal.versions.is_empty() => return Err(Refusal::NoProposal),
        (true | false, _) => {}
    }
    if options > MOST_OPTIONS {
        return Err(Refusal::TooManyOptions);
    }
    let electorate: Vec<PersonId> = session
        .people
        .iter()
        .filter(|p| !p.observer)
        .map(|p| p.id)
        .collect();
    if electorate.is_empty() {
        return Err(Refusal::NobodyEntitled);
    }
    let mut terms = Terms {
        version: session.proposal.versions.len(),
        runoff_of: None,
        fallback_of: None,
        ..terms.clone()
    };
    let casts = has_rung(terms.method, &terms.rules, Rung::CastingVote);
    match terms.casting {
        Some(who) if casts => _ = known(session, who)?,
        None if casts => return Err(Refusal::NoCastingVote),
        Some(_) | None => terms.casting = None,
    }
    match (has_rung(terms.method, &terms.rules, Rung::Lot), &terms.lot) {
        (true, None) => return Err(Refusal::NoSeed),
        (true, Some(_)) => {}
        (false, _) => terms.lot = None,
    }
    if !terms.method.has_options() {
        terms.options.clear();
    }
    if let Some(option) = twice(&terms.options) {
        return Err(Refusal::OptionTwice(option.clone()));
    }
    if terms
        .options
        .iter()
        .any(|option| same_name(option, "abstain"))
    {
        return Err(Refusal::AbstainingIsNoOption);
    }
    if terms.method.has_options() && session.would_bypass_ladder(&terms.options) {
        return Err(Refusal::LadderFirst);
    }
    Ok(opening(session, terms, electorate, now))
}

/// The vote by a majority that was to follow when objections stand.
pub(super) fn open_fallback(session: &Session, of: BallotId, now: Moment) -> Decided {
    if session.open_ballot().is_some() {
        return Err(Refusal::BallotOpen);
    }
    let due = session.fallback().filter(|(ballot, _)| ballot.id == of);
    let (ballot, threshold) = due.ok_or(Refusal::NoFallback)?;
    let terms = Terms {
        method: Method::YesNo,
        rules: Rules {
            threshold,
            comparison: Comparison::usual_for(threshold),
            quorum: ballot.terms.rules.quorum,
            ..Rules::default()
        },
        fallback_of: Some(of),
        ..ballot.terms.clone()
    };
    Ok(opening(session, terms, ballot.electorate.clone(), now))
}

/// The facts of a ballot that opens.
pub(super) fn opening(
    session: &Session,
    terms: Terms,
    electorate: Vec<PersonId>,
    now: Moment,
) -> Vec<Event> {
    let number = u16::try_from(session.ballots.len()).unwrap_or(u16::MAX);
    let mut events = rounds::begun_by_doing(session, RoundKind::Ballot, now);
    // Nobody speaks while the room votes.
    events.extend(session.floor.map(|_| Event::FloorReleased));
    events.push(Event::BallotOpened {
        id: BallotId(number),
        terms: Box::new(terms),
        electorate,
    });
    events
}

/// An option that is on the list twice, however it is written.
fn twice(options: &[String]) -> Option<&String> {
    let before = |index: usize| options.iter().take(index);
    options.iter().enumerate().find_map(|(index, option)| {
        before(index)
            .any(|other| same_name(other, option))
            .then_some(option)
    })
}

pub(super) fn cast(session: &Session, who: PersonId, paper: &Paper) -> Decided {
    let ballot = entitled(session, who)?;
    if ballot.is_secret() {
        return Err(Refusal::Secret);
    }
    present(session, who)?;
    if !fits(paper, &ballot.terms) {
        return Err(Refusal::WrongMethod);
    }
    if ballot.vote(who).is_some_and(|vote| vote.paper == *paper) {
        return Err(Refusal::NoChange);
    }
    let paper = paper.clone();
    Ok(vec![Event::VoteCast { who, paper }])
}

/// Whether somebody may hand in this paper. There is no event for it.
pub(in crate::session) fn hand_in(
    session: &Session,
    who: PersonId,
    paper: &Paper,
) -> Result<(), Refusal> {
    if session.is_closed() {
        return Err(Refusal::Closed);
    }
    let ballot = entitled(session, who)?;
    if !ballot.is_secret() {
        return Err(Refusal::NotSecret);
    }
    let person = present(session, who)?;
    if ballot.has_voted(who) {
        return Err(Refusal::HandedIn(person.name.clone()));
    }
    if !fits(paper, &ballot.terms) {
        return Err(Refusal::WrongMethod);
    }
    Ok(())
}

pub(super) fn withdraw(session: &Session, who: PersonId) -> Decided {
    let ballot = entitled(session, who)?;
    match (ballot.has_voted(who), ballot.is_secret()) {
        (false, _) => return Err(Refusal::HasNotVoted(session.name(who).to_owned())),
        (true, true) => return Err(Refusal::HandedIn(session.name(who).to_owned())),
        (true, false) => {}
    }
    Ok(vec![Event::VoteWithdrawn { who }])
}

fn entitled(session: &Session, who: PersonId) -> Result<&Ballot, Refusal> {
    let ballot = session.open_ballot().ok_or(Refusal::NoBallotOpen)?;
    let person = known(session, who)?;
    if ballot.electorate.contains(&who) {
        Ok(ballot)
    } else {
        Err(Refusal::NotEntitled(person.name.clone()))
    }
}

/// A reason can be given for a vote that is known to the room: an open one, or one that is revealed. What would change a
/// mind is part of the paper, and is covered with it.
pub(super) fn give_reason(session: &Session, id: BallotId, who: PersonId, text: &str) -> Decided {
    let ballot = session.ballot(id).ok_or(Refusal::NoBallotOpen)?;
    match (&ballot.state, ballot.terms.voting) {
        (BallotState::Cancelled, _) => return Err(Refusal::NoBallotOpen),
        (BallotState::Open, Voting::Hidden) if ballot.terms.method != Method::Conviction => {
            return Err(Refusal::BallotOpen);
        }
        (_, Voting::Secret { .. }) => return Err(Refusal::Secret),
        (BallotState::Open | BallotState::Closed(_), Voting::Open | Voting::Hidden) => {}
    }
    let text = written(text)?;
    let Some(vote) = ballot.vote(who) else {
        return Err(Refusal::HasNotVoted(session.name(who).to_owned()));
    };
    if vote.reason.as_ref() == Some(&text) {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::ReasonGiven {
        ballot: id,
        who,
        text,
    }])
}

pub(super) fn close(session: &Session) -> Decided {
    let ballot = session.open_ballot().ok_or(Refusal::NoBallotOpen)?;
    if ballot.is_secret() {
        return Err(Refusal::Secret);
    }
    Ok(vec![Event::BallotClosed {
        id: ballot.id,
        outcome: Box::new(ballot.count(session)),
        unsealed: None,
    }])
}

/// Counts a secret ballot. Its record says who took part and, apart from that and in an order drawn by lot, what was
/// chosen; or the outcome alone, as the terms say or the room wishes.
pub(super) fn count_in_secret(session: &Session, chance: Chance, alone: bool) -> Decided {
    let ballot = session.open_ballot().ok_or(Refusal::NoBallotOpen)?;
    let outcome_only = match ballot.terms.voting {
        Voting::Secret { outcome_only } => outcome_only || alone,
        Voting::Open | Voting::Hidden => return Err(Refusal::NotSecret),
    };
    let mut outcome = ballot.count(session);
    if outcome_only {
        outcome = verdict_alone(outcome);
    }
    Ok(vec![Event::BallotClosed {
        id: ballot.id,
        outcome: Box::new(outcome),
        unsealed: Some(Box::new(ballot.sealed.unseal(outcome_only, chance))),
    }])
}

/// An outcome without the numbers that would tell how people voted: who took part stays, what they chose goes.
fn verdict_alone(outcome: Outcome) -> Outcome {
    let Counts {
        eligible,
        present,
        not_voted,
        absent,
        ..
    } = outcome.counts;
    let verdict = match outcome.status {
        Status::Decided => "Decided.",
        Status::Tie => "The rules do not separate what was voted on.",
        Status::NotPassed => "Not decided.",
        Status::NoQuorum => "The quorum was missed: the count is not valid.",
        Status::NoBallots => "Nobody voted.",
    };
    Outcome {
        why: vec![format!(
            "{verdict} The numbers of this secret ballot are not told."
        )],
        counts: Counts {
            eligible,
            present,
            not_voted,
            absent,
            cast: eligible - not_voted - absent,
            ..Counts::default()
        },
        order: Vec::new(),
        ties: Vec::new(),
        spread: Vec::new(),
        ..outcome
    }
}

/// After a secret show of signs that found an objection.
pub(super) fn hear(session: &Session, id: BallotId, text: &str) -> Decided {
    let ballot = session.ballot(id).ok_or(Refusal::NoBallotOpen)?;
    if !ballot.stopped_in_secret() {
        return Err(Refusal::NotSecret);
    }
    let text = written(text)?;
    if ballot.heard.contains(&text) {
        return Err(Refusal::NoChange);
    }
    Ok(vec![Event::ObjectionHeard { ballot: id, text }])
}

pub(super) fn cancel(session: &Session) -> Decided {
    let ballot = session.open_ballot().ok_or(Refusal::NoBallotOpen)?;
    Ok(vec![Event::BallotCancelled { id: ballot.id }])
}

impl Session {
    /// Whether the decision on record rests on this ballot.
    pub fn records(&self, id: BallotId) -> bool {
        match self.decision() {
            Some(Decision::Made { ballot, .. }) => *ballot == Some(id),
            Some(Decision::None { .. }) | None => false,
        }
    }

    /// What a ballot decided: the option it chose, or the version it was about. None when it decided nothing.
    pub fn decided_text<'s>(&'s self, ballot: &'s Ballot) -> Option<&'s str> {
        let BallotState::Closed(outcome) = &ballot.state else {
            return None;
        };
        let settles = !matches!(ballot.terms.method, Method::Dots | Method::Conviction);
        if !settles {
            return None;
        }
        if !ballot.terms.method.has_options() {
            let passed = outcome.status == Status::Decided;
            return self.proposal.text(ballot.terms.version).filter(|_| passed);
        }
        let winner = ballot.chosen()?;
        Some(winner.name(&ballot.terms.options)).filter(|name| !name.is_empty())
    }

    /// Whether the last ballot that was counted decided. Dots make a shorter list and convictions show where people stand:
    /// neither decides.
    pub fn has_decided(&self) -> bool {
        self.last_counted()
            .is_some_and(|ballot| self.decided_text(ballot).is_some())
    }
}
