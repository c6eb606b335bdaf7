//! What can be done now: what the footer and the palette offer of the action table.

use super::Model;
use super::action::{Action, Row, rows_at};
use super::screen::{HomeEntry, Screen};
use super::view::View;
use crate::plan::Voting;
use crate::session::Session;
use crate::session::agenda::Slot;
use crate::session::commitment::Decision;

impl Model {
    /// The rows of the action table whose action would do something now.
    pub fn offers(&self) -> impl Iterator<Item = &'static Row> {
        rows_at(self.place()).filter(|row| self.offers_action(row.action))
    }

    #[expect(
        clippy::too_many_lines,
        reason = "one arm an action, most of them a line"
    )]
    fn offers_action(&self, action: Action) -> bool {
        match &self.view {
            View::Replay(replay) => return self.offers_in_replay(replay, action),
            View::Projector(_) => {
                return matches!(
                    action,
                    Action::Help | Action::Quit | Action::Theme | Action::Zoom | Action::Suspend
                );
            }
            View::Shared | View::Console => {}
        }
        let Some(live) = &self.live else {
            return self.offers_at_home(action);
        };
        let session = &live.session;
        if session.is_closed() && action.changes_the_session() {
            return false;
        }
        let round = session.agenda().current();
        let voting = session.open_ballot().is_some();
        let selects_somebody = match self.screen {
            Screen::Lobby { .. } => self.person_in_lobby().is_some(),
            Screen::Commitments { .. } => !session.commitments().is_empty(),
            Screen::Home { .. } | Screen::Stage | Screen::Ballot | Screen::Close => true,
        };
        match action {
            Action::Enter
            | Action::Up
            | Action::Down
            | Action::Help
            | Action::Palette
            | Action::Quit
            | Action::StartOrPause
            | Action::InsertRound
            | Action::Agenda
            | Action::Unanswered
            | Action::Note
            | Action::Park
            | Action::GoBallot
            | Action::GoCommitments
            | Action::GoClose
            | Action::GoLobby
            | Action::Add
            | Action::Minutes
            | Action::Theme
            | Action::Bell
            | Action::Zoom
            | Action::Mouse
            | Action::Project
            | Action::Suspend => true,
            Action::Promote => self.alert_to_promote().is_some(),
            Action::Promises => !session.promises().brought.is_empty(),
            Action::LeavePromises => !self.promises_to_bring().is_empty(),
            Action::RehearseFaster
            | Action::RehearseSlower
            | Action::JumpAhead
            | Action::Freeze => live.rehearsing.is_some() && !session.is_closed(),
            Action::ShowMarking => self.marking_score().is_some(),
            // Only at home, or while a replay is on.
            Action::Rehearse
            | Action::Play
            | Action::Forward
            | Action::Rewind
            | Action::ForwardMinute
            | Action::RewindMinute
            | Action::NextChapter
            | Action::PreviousChapter
            | Action::Chapters
            | Action::StepForward
            | Action::StepBack
            | Action::NextOpenTurn
            | Action::Agreement
            | Action::Coaching
            | Action::TurnLead
            | Action::TurnFollow
            | Action::TurnBoth
            | Action::TurnUndo
            | Action::TurnRedo
            | Action::Faster
            | Action::Slower
            | Action::GoToTime
            | Action::ToStart
            | Action::ToEnd
            | Action::SkipSilences
            | Action::Corrected
            | Action::Compare => false,
            Action::Back => {
                self.can_put_lead_away() || self.screen_behind().place() != self.place()
            }
            Action::Lead | Action::Follow | Action::Both | Action::ReleaseFloor => {
                session.floor().is_some()
            }
            Action::Undo => session.changes().last_done().is_some(),
            Action::Redo => session.changes().last_undone().is_some(),
            Action::UndoList => {
                let changes = session.changes();
                changes.last_done().is_some() || changes.last_undone().is_some()
            }
            Action::Extend | Action::Bill => round.is_some(),
            Action::Shorten => session
                .remaining(self.now)
                .is_some_and(|remaining| !remaining.left().is_zero()),
            Action::PreviousRound => {
                !voting && session.agenda().current_index().is_some_and(|at| at > 0)
            }
            Action::RepeatRound => !voting && round.is_some(),
            Action::EditPlan => round.is_none(),
            Action::BackdateStart => round.is_some_and(Slot::is_running),
            Action::NextSpeaker => {
                session.turn_order().next().is_some() || session.floor().is_some()
            }
            Action::Find => !session.people().is_empty(),
            Action::Reattribute | Action::ChangeMode => {
                session.marks().newest_first().next().is_some()
            }
            Action::MissedMark => session.began().is_some(),
            Action::Snooze | Action::NotSo => session.standing_alert(self.now).is_some(),
            Action::Reveal => session
                .current_poll()
                .is_some_and(|poll| !poll.revealed && !poll.answers.is_empty()),
            Action::Presence
            | Action::Consent
            | Action::Edit
            | Action::Remove
            | Action::ChangeCommitment
            | Action::ChangeOwner
            | Action::HowKnown
            | Action::MoveUp
            | Action::MoveDown
            | Action::Observer => selects_somebody,
            Action::NextRound | Action::Amend | Action::Rules => !voting,
            Action::VoteAgain => !voting && session.last_counted().is_some(),
            Action::NextStep => !voting && has_proposal(session),
            Action::Versions => has_proposal(session),
            Action::SettleObjection => !voting && was_objected_to(session),
            Action::Staffing | Action::ReviewDate => is_decided(session),
            Action::Cancel => voting,
            Action::PassKeyboard => self.can_pass_keyboard(),
            Action::Count => self.has_account(),
            Action::Reopen | Action::OpenReplay => session.is_closed(),
            Action::SaveElsewhere => live.saving.fails(),
        }
    }

    /// Whether a ballot is open in which people may vote unseen.
    pub fn can_pass_keyboard(&self) -> bool {
        self.session()
            .and_then(|session| session.open_ballot())
            .is_some_and(|ballot| ballot.terms.voting != Voting::Open)
    }

    fn offers_at_home(&self, action: Action) -> bool {
        match action {
            Action::Back => false,
            Action::Enter | Action::Up | Action::Down => !self.home.is_empty(),
            Action::Rehearse => self
                .home
                .iter()
                .any(|entry| matches!(entry, HomeEntry::Plan { .. })),
            Action::OpenReplay => self
                .home
                .iter()
                .any(|entry| !matches!(entry, HomeEntry::Plan { .. } | HomeEntry::Promise { .. })),
            _ => true,
        }
    }
}

fn has_proposal(session: &Session) -> bool {
    !session.proposal().versions.is_empty()
}

fn is_decided(session: &Session) -> bool {
    matches!(session.decision(), Some(Decision::Made { .. }))
}

fn was_objected_to(session: &Session) -> bool {
    session
        .last_counted()
        .is_some_and(|ballot| ballot.objections().next().is_some())
}
