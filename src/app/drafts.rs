//! Words that were being written when their prompt was left: they are there again when it comes back.

use super::Model;
use super::message::Effect;
use super::screen::{ModePurpose, Overlay, Prompt, Purpose, Tone};
use tui_input::Input;

/// One draft for each thing that is asked for.
#[derive(Debug, Default)]
pub(super) struct Drafts(Vec<(Purpose, String)>);

impl Drafts {
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    fn put(&mut self, purpose: Purpose, text: String) {
        self.take(&purpose);
        self.0.push((purpose, text));
    }

    fn take(&mut self, purpose: &Purpose) -> Option<String> {
        let at = self.0.iter().position(|(other, _)| other == purpose)?;
        Some(self.0.remove(at).1)
    }
}

impl Model {
    pub(super) fn take_draft(&mut self, purpose: &Purpose) -> Option<String> {
        self.drafts.take(purpose)
    }

    /// Leaves a prompt: the second of two goes back to the first, and words are kept for the next time.
    pub(super) fn leave_prompt(&mut self, prompt: &Prompt) -> Vec<Effect> {
        match &prompt.purpose {
            Purpose::Due { owner, deed } => {
                let purpose = Purpose::Deed { owner: *owner };
                self.ask_again(purpose, deed.clone())
            }
            Purpose::ChangedDue { id, deed } => {
                self.ask_again(Purpose::ChangedDeed(*id), deed.clone())
            }
            purpose => {
                let text = prompt.input.value();
                if purpose.holds_words() && !text.trim().is_empty() && text != self.prefill(purpose)
                {
                    self.drafts.put(purpose.clone(), text.to_owned());
                    self.say(Tone::Done, self.word("notice-draft-kept"));
                }
                Vec::new()
            }
        }
    }

    /// A mark that was missed is asked for again as it was written.
    pub(super) fn back_from_mode(&mut self, purpose: ModePurpose) -> Vec<Effect> {
        let ModePurpose::Missed { who, at } = purpose else {
            return Vec::new();
        };
        let Some(session) = self.session() else {
            return Vec::new();
        };
        let time = session.local_time(at).strftime("%H:%M:%S");
        let text = format!("{time} {}", session.name(who));
        self.ask_again(Purpose::MissedMark, text)
    }

    fn ask_again(&mut self, purpose: Purpose, text: String) -> Vec<Effect> {
        self.push(Overlay::Prompt(Prompt {
            purpose,
            input: Input::new(text),
            complaint: None,
        }))
    }
}

impl Purpose {
    /// Whether nobody may read it while it is typed.
    pub const fn is_covered(&self) -> bool {
        matches!(self, Self::Seed { .. } | Self::SeedAgain { .. })
    }

    /// Whether what is written for it is more than a name, a time or a file.
    const fn holds_words(&self) -> bool {
        match self {
            Self::Note
            | Self::Park
            | Self::Proposal
            | Self::Option
            | Self::Reason { .. }
            | Self::Objection(_)
            | Self::Decision
            | Self::Deed { .. }
            | Self::ChangedDeed(_)
            | Self::HowKnown(_)
            | Self::NoDecision => true,
            Self::AddPerson
            | Self::Rename(_)
            | Self::FindPerson
            | Self::BackdateStart
            | Self::MissedMark
            | Self::ReviewDate
            | Self::Due { .. }
            | Self::ChangedDue { .. }
            | Self::TakenUp { .. }
            | Self::CastingVote(_)
            | Self::Seed { .. }
            | Self::SeedAgain { .. }
            | Self::Lot(_)
            | Self::GoToTime
            | Self::ProjectorMessage
            | Self::SaveElsewhere
            | Self::PlanField(_)
            | Self::SavePlan
            | Self::Minutes => false,
        }
    }
}
