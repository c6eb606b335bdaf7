//! From a command to the events that come of it, or to the reason why nothing does. Reads the session, never changes it.

mod agenda;
mod alerts;
mod ballots;
mod closing;
mod floor;
mod marks;
mod people;
mod promises;
mod proposal;
mod rounds;
mod speech;
mod ties;

use super::event::Event;
use super::promise::Said;
use super::{Command, Moment, Person, PersonId, Refusal, Session};

pub(super) use ballots::hand_in;

type Decided = Result<Vec<Event>, Refusal>;

/// What `command`, given at `now`, leads to.
///
/// # Errors
/// The reason why nothing comes of it.
#[expect(
    clippy::too_many_lines,
    reason = "one arm a command, most of them a line: the table of all that can be asked"
)]
pub(super) fn decide(session: &Session, command: &Command, now: Moment) -> Decided {
    if session.is_closed() && !may_follow_the_close(session, command) {
        return Err(Refusal::Closed);
    }
    match command {
        Command::AddPerson {
            name,
            role,
            observer,
        } => people::add(session, name, role.as_deref(), *observer),
        Command::RenamePerson { who, name } => people::rename(session, *who, name),
        Command::RemovePerson { who } => people::remove(session, *who),
        Command::MovePerson { who, down } => people::move_seat(session, *who, *down),
        Command::SetObserver { who, observer } => people::set_observer(session, *who, *observer),
        Command::SetPresence { who, present } => people::set_presence(session, *who, *present),
        Command::SetConsent { who, consent } => people::set_consent(session, *who, *consent),

        Command::ToggleFloor { who } => floor::toggle(session, *who, now),
        Command::NextSpeaker => floor::next_speaker(session, now),
        Command::ReleaseFloor => floor::release(session),

        Command::Mark { mode } => marks::mark(session, *mode, now),
        Command::MarkMissed { who, mode, at } => marks::mark_missed(session, *who, *mode, *at, now),
        Command::Recode { id, mode } => marks::recode(session, *id, *mode),
        Command::Reattribute { id, who } => marks::reattribute(session, *id, *who),
        Command::CodeTurn { turn, coder, mode } => {
            speech::code(session, *turn, coder.as_deref(), *mode)
        }
        Command::Undo => marks::undo(session),
        Command::Redo => marks::redo(session),
        Command::PutLeadBack { lead } => marks::put_lead_back(session, *lead),
        Command::PutLeadAway => marks::put_lead_away(session),

        Command::StartRound => rounds::start(session, now),
        Command::Pause => rounds::pause(session),
        Command::Resume => rounds::resume(session),
        Command::Extend { by, payment } => rounds::extend(session, *by, *payment, now),
        Command::Shorten { by } => rounds::shorten(session, *by, now),
        Command::BackdateStart { by } => rounds::backdate(session, *by, now),
        Command::NextRound => agenda::next(session, now),
        Command::PreviousRound => agenda::previous(session),
        Command::GoToRound { slot } => agenda::go_to(session, *slot),
        Command::RepeatRound => agenda::repeat(session),
        Command::ChangePlan { plan } => agenda::change_plan(session, plan),
        Command::InsertRound { round } => agenda::insert(session, round),
        Command::NoticeGap { length, cause } => {
            Ok(rounds::notice_gap(session, *length, *cause, now))
        }
        Command::SettleGap { counted } => rounds::settle_gap(session, *counted),
        Command::PassTime => Ok(agenda::pass_time(session, now)),

        Command::TakeNote { text } => Ok(vec![Event::NoteTaken {
            text: written(text)?,
        }]),
        Command::ParkIdea { text } => Ok(vec![Event::IdeaParked {
            text: written(text)?,
        }]),

        Command::Observe(observation) => Ok(alerts::observe(session, observation)),
        Command::SnoozeAlert { id } => alerts::snooze(session, *id, now),
        Command::RejectAlert { id } => alerts::reject(session, *id),
        Command::TakeCounterMove { id } => alerts::take_counter_move(session, *id, now),
        Command::SetConsole { open } => Ok(alerts::set_console(session, *open)),
        Command::PromoteAlert { id } => alerts::promote(session, *id, now),
        Command::Project { shows } => alerts::project(session, shows),

        Command::AnswerPoll {
            who,
            position,
            conviction,
        } => ballots::answer_poll(session, *who, *position, *conviction),
        Command::RevealPoll => ballots::reveal_poll(session),
        Command::StateProposal { text } => ballots::state_proposal(session, text),
        Command::MoveHearing { to } => proposal::move_hearing(session, *to),
        Command::OpenBallot { terms } => ballots::open(session, terms, now),
        Command::OpenRunoff { of } => ties::open_runoff(session, *of, now),
        Command::OpenFallback { of } => ballots::open_fallback(session, *of, now),
        Command::BreakTie { ballot, how } => ties::break_tie(session, *ballot, how),
        Command::CastVote { who, paper } => ballots::cast(session, *who, paper),
        Command::WithdrawVote { who } => ballots::withdraw(session, *who),
        Command::GiveReason { ballot, who, text } => {
            ballots::give_reason(session, *ballot, *who, text)
        }
        Command::CloseBallot => ballots::close(session),
        Command::CountSecretBallot {
            chance,
            outcome_only,
        } => ballots::count_in_secret(session, *chance, *outcome_only),
        Command::HearObjection { ballot, text } => ballots::hear(session, *ballot, text),
        Command::CancelBallot => ballots::cancel(session),
        Command::SettleObjection(settled) => proposal::settle(session, *settled),

        Command::RecordDecision { text, review } => {
            closing::record_decision(session, text, *review)
        }
        Command::SetReviewDate { review } => closing::set_review_date(session, *review),
        Command::DeclareNoDecision { why } => closing::declare_no_decision(session, why),
        Command::Commit { owner, deed, due } => closing::commit(session, *owner, deed, *due, now),
        Command::ChangeCommitment {
            id,
            owner,
            deed,
            due,
        } => closing::change_commitment(session, *id, *owner, deed, *due),
        Command::SetCheck { id, check } => closing::set_check(session, *id, check),
        Command::DropCommitment { id } => closing::drop_commitment(session, *id),
        Command::GivePledge { who, pledge } => closing::give_pledge(session, *who, *pledge),
        Command::BringPromises { promises } => promises::bring(session, promises),
        Command::SettlePromise {
            session: of,
            what,
            fate,
            on,
        } => {
            let said = Said {
                fate: *fate,
                on: *on,
            };
            promises::settle(session, of.as_deref(), *what, said)
        }
        Command::CloseSession => closing::close(session),
        Command::ReopenSession => closing::reopen(session),
    }
}

/// A closed session can be reopened, what became of its promises can be added to it, and an imported one, which is
/// closed from the beginning, can be marked.
const fn may_follow_the_close(session: &Session, command: &Command) -> bool {
    match command {
        Command::ReopenSession | Command::SettlePromise { session: None, .. } => true,
        Command::CodeTurn { .. } | Command::Undo | Command::Redo => {
            session.opening.imported.is_some()
        }
        _ => false,
    }
}

fn known(session: &Session, who: PersonId) -> Result<&Person, Refusal> {
    session.person(who).ok_or(Refusal::UnknownPerson)
}

fn present(session: &Session, who: PersonId) -> Result<&Person, Refusal> {
    let person = known(session, who)?;
    if person.present {
        Ok(person)
    } else {
        Err(Refusal::NotPresent(person.name.clone()))
    }
}

/// Text worth keeping: clean, and not blank.
fn written(text: &str) -> Result<String, Refusal> {
    match crate::text::clean_lines(text) {
        text if text.trim().is_empty() => Err(Refusal::EmptyText),
        text => Ok(text),
    }
}
