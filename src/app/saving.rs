//! What is said of the disk, and the way out when it refuses.

use super::Model;
use super::message::Effect;
use super::screen::{Purpose, Tone};
use crate::session::Seq;

impl Model {
    pub(super) fn saved(&mut self, upto: Seq) -> Vec<Effect> {
        let Some(live) = &mut self.live else {
            return Vec::new();
        };
        live.saving.begun = true;
        live.saving.upto = live.saving.upto.max(upto);
        if live.saving.failure.take().is_some() {
            self.say(Tone::Done, self.word("notice-saving-again"));
        }
        Vec::new()
    }

    pub(super) fn box_saved(&mut self, papers: usize) -> Vec<Effect> {
        if let Some(live) = &mut self.live {
            live.saving.papers = papers;
        }
        Vec::new()
    }

    pub(super) fn save_failed(&mut self, reason: String) -> Vec<Effect> {
        if let Some(live) = &mut self.live {
            live.saving.failure = Some(reason);
        }
        Vec::new()
    }

    pub(super) fn moved_to(&mut self, path: &str) -> Vec<Effect> {
        if let Some(live) = &mut self.live {
            path.clone_into(&mut live.file);
            live.saving.failure = None;
        }
        let words = self.words.fill("notice-kept-in", &[("path", path.into())]);
        self.say(Tone::Done, words);
        Vec::new()
    }

    pub(super) fn ask_where_to_save(&mut self) -> Vec<Effect> {
        if self.live.as_ref().is_some_and(|live| live.saving.fails()) {
            return self.ask_for(Purpose::SaveElsewhere);
        }
        self.say(Tone::Done, self.word("notice-saving-works"));
        Vec::new()
    }
}
