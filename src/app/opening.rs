//! A session comes to the screen: new, gone on with, or only looked at.

use std::time::Duration;

use super::Model;
use super::live::{Access, Live, Opened};
use super::message::Effect;
use super::screen::{NextBallot, Screen, Tone};
use crate::session::{Command, GapCause, Phase, Session};

impl Model {
    /// Shows a session on the screen that it has got to.
    pub(super) fn open(&mut self, opened: Opened, access: Access) {
        self.now = opened.now;
        let live = Live::new(opened, access, &self.settings);
        self.screen = match live.session.phase() {
            Phase::Lobby => Screen::Lobby { selected: 0 },
            Phase::Closed => Screen::Close,
            Phase::BetweenRounds | Phase::Running | Phase::Paused => Screen::Stage,
        };
        self.next_ballot = NextBallot::planned(&live.session);
        self.followed = None;
        self.overlays.clear();
        self.drafts.clear();
        self.notice = None;
        self.flash_until = None;
        self.before.left_out = false;
        if live.session.phase() == Phase::Lobby
            && let Some(end) = live.session.end_gone_by()
        {
            self.say(
                Tone::Refused,
                self.words
                    .fill("notice-end-gone-by", &[("end", end.to_string().into())]),
            );
        }
        self.live = Some(live);
        if !self.is_closed() {
            self.follow_the_round();
            self.keep_the_rules_of_this_round();
            // An open ballot waits for votes, whatever round it was opened in.
            if self
                .session()
                .is_some_and(|session| session.open_ballot().is_some())
            {
                self.screen = Screen::Ballot;
            }
        }
    }

    /// Opens a session to go on with; one that was closed is reopened.
    pub(super) fn go_on(&mut self, opened: Opened) -> Vec<Effect> {
        let away = opened.away;
        self.open(opened, Access::Write);
        if self.is_closed() {
            return self.reopen();
        }
        match away {
            Some(length) => self.notice_gap(length, GapCause::Away),
            None => Vec::new(),
        }
    }

    /// Time that went by unseen matters while a clock runs, and only then.
    pub(super) fn notice_gap(&mut self, length: Duration, cause: GapCause) -> Vec<Effect> {
        if self.view.only_watches() || self.rehearsing().is_some() {
            return Vec::new();
        }
        match self.session().map(Session::phase) {
            Some(Phase::Running) => self.perform(&Command::NoticeGap { length, cause }),
            Some(Phase::Lobby | Phase::BetweenRounds | Phase::Paused | Phase::Closed) | None => {
                Vec::new()
            }
        }
    }
}
