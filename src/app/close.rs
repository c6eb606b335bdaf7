//! The close: the end of the session, its minutes, and the way back into it.

use super::Model;
use super::action::Action;
use super::live::Access;
use super::message::Effect;
use super::screen::{Prompt, Purpose, Question};
use crate::session::Command;
use crate::text::clean_text;

impl Model {
    pub(super) fn act_at_close(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Enter => self.close_the_session(),
            Action::Edit => self.ask_for(Purpose::Decision),
            Action::Versions => self.show_versions(),
            Action::ReviewDate => self.ask_for_review(),
            Action::Minutes => self.ask_for(Purpose::Minutes),
            Action::Reopen if self.is_closed() => self.ask(Question::ReopenSession),
            _ => Vec::new(),
        }
    }

    /// Closing asks once; without a decision it asks why there is none. From a closed session it leads out.
    fn close_the_session(&mut self) -> Vec<Effect> {
        let Some(session) = self.session() else {
            return Vec::new();
        };
        if session.is_closed() {
            return self.ask_to_quit();
        }
        if session.decision().is_none() && session.plan().ends_without_decision.is_none() {
            return self.ask_for(Purpose::NoDecision);
        }
        self.ask(Question::CloseSession)
    }

    /// Why a reason for no decision is not taken as it stands: none is given, which `enter` again confirms, or a key was
    /// pressed that was meant for something else.
    pub(super) fn doubts(&self, prompt: &Prompt, text: &str) -> Option<String> {
        if prompt.purpose != Purpose::NoDecision {
            return None;
        }
        let text = clean_text(text);
        if text.is_empty() {
            let confirmed = prompt.complaint.is_some();
            return (!confirmed).then(|| self.word("fault-no-reason"));
        }
        let is_key = text.len() == 1;
        is_key.then(|| {
            self.words
                .fill("fault-reason-of-a-key", &[("key", text.into())])
        })
    }

    /// A session that was only looked at has to be opened anew first, to be written to.
    pub(super) fn reopen(&mut self) -> Vec<Effect> {
        let Some(live) = &self.live else {
            return Vec::new();
        };
        match live.access {
            Access::Read => vec![Effect::ReopenSession {
                file: live.file.clone(),
            }],
            Access::Write => {
                let effects = self.perform(&Command::ReopenSession);
                self.screen = self.screen_behind();
                effects
            }
        }
    }
}
