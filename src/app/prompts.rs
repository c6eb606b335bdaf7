//! Lines of text that are asked for: what they start with, and what becomes of them.

use jiff::ToSpan;
use jiff::civil::Date;
use tui_input::{Input, InputRequest};

use super::Model;
use super::key::{Key, KeyCode};
use super::message::Effect;
use super::refusals;
use super::said;
use super::screen::{ModePurpose, Overlay, PersonPurpose, Prompt, Purpose, Question, Tone};
use crate::plan::edit::Field;
use crate::session::ballot::{BallotId, TieBreak};
use crate::session::commitment::{CommitmentId, Decision};
use crate::session::proposal::{Remedy, Settled};
use crate::session::{Command, Moment, PersonId, Projector, Refusal, Session};
use crate::text::{clean_text, display_width};
use crate::words::Words;

impl Purpose {
    /// What the line above the field asks.
    pub fn question(&self, session: &Session, words: &Words) -> String {
        let said = |key| words.say(key).to_owned();
        let of = |key, who| words.fill(key, &[("name", session.name(who).into())]);
        match self {
            Self::AddPerson => said("ask-add-person"),
            Self::Rename(who) => of("ask-rename", *who),
            Self::Note => said("ask-note"),
            Self::Park => said("ask-park"),
            Self::FindPerson => said("ask-find"),
            Self::BackdateStart => said("ask-began"),
            Self::MissedMark => said("ask-missed"),
            Self::Proposal => said("ask-proposal"),
            Self::Option => said("ask-option"),
            Self::Reason { who, .. } => of("ask-reason", *who),
            Self::Objection(_) => said("ask-objection"),
            Self::CastingVote(id) => session.ballot(*id).map_or_else(String::new, |ballot| {
                words.fill(
                    "ask-casting",
                    &[
                        ("name", session.casting(ballot).into()),
                        ("options", ballot.tied_names().join(", ").into()),
                    ],
                )
            }),
            Self::Seed { .. } => said("ask-seed"),
            Self::SeedAgain { .. } => said("ask-seed-again"),
            Self::Lot(_) => said("ask-lot"),
            Self::Decision => said("ask-decision"),
            Self::ReviewDate => said("ask-review"),
            Self::Deed { owner } => of("ask-deed", *owner),
            Self::Due { owner, .. } => of("ask-due", *owner),
            Self::ChangedDeed(_) => said("ask-changed-deed"),
            Self::ChangedDue { .. } => said("ask-changed-due"),
            Self::HowKnown(_) => said("ask-how-known"),
            Self::TakenUp { owner, .. } => of("ask-taken-up", *owner),
            Self::NoDecision => said("ask-no-decision"),
            Self::SaveElsewhere => said("ask-save-elsewhere"),
            Self::PlanField(field) => match field {
                Field::Name => said("ask-plan-name"),
                Field::Time => said("ask-plan-time"),
                Field::Question => said("ask-plan-question"),
                Field::Kind | Field::Invites | Field::Order | Field::Locked | Field::Optional => {
                    String::new()
                }
            },
            Self::SavePlan => said("ask-save-plan"),
            Self::Minutes => said("ask-minutes"),
            Self::ProjectorMessage => said("ask-projector"),
            Self::GoToTime => said("ask-go-to"),
        }
    }
}

impl Model {
    pub(super) fn ask_for(&mut self, purpose: Purpose) -> Vec<Effect> {
        let text = self
            .take_draft(&purpose)
            .unwrap_or_else(|| self.prefill(&purpose));
        self.push(Overlay::Prompt(Prompt {
            purpose,
            input: Input::new(text),
            complaint: None,
        }))
    }

    pub(super) fn prefill(&self, purpose: &Purpose) -> String {
        let Some(live) = &self.live else {
            return String::new();
        };
        let session = &live.session;
        match purpose {
            Purpose::Rename(who) => session.name(*who).to_owned(),
            Purpose::Proposal if self.winner().is_some() => {
                self.winner().unwrap_or_default().to_owned()
            }
            Purpose::Proposal => {
                let planned = || {
                    session
                        .agenda()
                        .current()
                        .and_then(|slot| slot.round.ballot.as_ref()?.proposal.clone())
                };
                let last = session.proposal().versions.last();
                self.proposed_by_cast()
                    .map(str::to_owned)
                    .or_else(|| last.map(|v| v.text.clone()))
                    .or_else(planned)
                    .unwrap_or_default()
            }
            Purpose::Decision => match session.decision() {
                Some(Decision::Made { text, .. }) if !decides_anew(session) => text.clone(),
                Some(Decision::Made { .. } | Decision::None { .. }) | None => session
                    .proposal()
                    .versions
                    .last()
                    .map(|v| v.text.clone())
                    .unwrap_or_default(),
            },
            Purpose::ReviewDate => self
                .review_to_offer()
                .map(|date| date.to_string())
                .unwrap_or_default(),
            Purpose::ChangedDeed(id) => self
                .commitment(*id)
                .map(|commitment| commitment.deed.clone())
                .unwrap_or_default(),
            Purpose::ChangedDue { id, .. } => self
                .commitment(*id)
                .and_then(|commitment| commitment.due)
                .map(|due| due.to_string())
                .unwrap_or_default(),
            Purpose::HowKnown(id) => self
                .commitment(*id)
                .and_then(|commitment| commitment.check.clone())
                .unwrap_or_default(),
            Purpose::PlanField(field) => self
                .plan_editor()
                .map(|editor| editor.draft.get(editor.selected, *field))
                .unwrap_or_default(),
            Purpose::SavePlan => self.plan_file(),
            Purpose::Minutes => format!("{}.md", live.id),
            Purpose::SaveElsewhere => format!("{}.jsonl", live.id),
            Purpose::AddPerson
            | Purpose::Note
            | Purpose::Park
            | Purpose::FindPerson
            | Purpose::BackdateStart
            | Purpose::MissedMark
            | Purpose::Option
            | Purpose::Reason { .. }
            | Purpose::Objection(_)
            | Purpose::CastingVote(_)
            | Purpose::Seed { .. }
            | Purpose::SeedAgain { .. }
            | Purpose::Lot(_)
            | Purpose::Deed { .. }
            | Purpose::Due { .. }
            | Purpose::TakenUp { .. }
            | Purpose::NoDecision
            | Purpose::GoToTime
            | Purpose::ProjectorMessage => String::new(),
        }
    }

    /// A date on which something is due: none, today or later.
    fn due_date(&self, text: &str) -> Result<Option<Date>, String> {
        let due = optional_date(text, &self.words)?;
        let today = self
            .session()
            .map(|session| session.local_time(self.now).date());
        if due.is_some() && due < today {
            return Err(self.word("fault-day-passed"));
        }
        Ok(due)
    }

    /// The date that is offered for the review of a decision.
    pub(super) fn default_review(&self) -> Option<Date> {
        let today = self.session()?.local_time(self.now).date();
        today
            .checked_add(i64::from(self.settings.review_after_days).days())
            .ok()
    }

    /// The date that is set already, else the default.
    fn review_to_offer(&self) -> Option<Date> {
        match self.session()?.decision() {
            Some(Decision::Made {
                review: Some(date), ..
            }) => Some(*date),
            Some(Decision::Made { .. } | Decision::None { .. }) | None => self.default_review(),
        }
    }

    pub(super) fn prompt_key(&mut self, mut prompt: Prompt, key: Key) -> Vec<Effect> {
        match key.code {
            KeyCode::Esc => return self.leave_prompt(&prompt),
            KeyCode::Enter => {
                let text = prompt.input.value().to_owned();
                if let Some(complaint) = self.doubts(&prompt, &text) {
                    prompt.complaint = Some(complaint);
                    return self.push(Overlay::Prompt(prompt));
                }
                return match self.answer(&prompt.purpose, &text) {
                    Ok(effects) => effects,
                    Err(complaint) => {
                        prompt.complaint = Some(complaint);
                        self.push(Overlay::Prompt(prompt))
                    }
                };
            }
            _ => {
                if let Some(request) = edit_request(key) {
                    prompt.input.handle(request);
                    prompt.complaint = None;
                }
            }
        }
        self.push(Overlay::Prompt(prompt))
    }

    /// Takes the text for what it was asked for.
    #[expect(
        clippy::too_many_lines,
        reason = "one arm a purpose, most of them a line"
    )]
    fn answer(&mut self, purpose: &Purpose, text: &str) -> Result<Vec<Effect>, String> {
        let text = text.to_owned();
        match *purpose {
            Purpose::AddPerson | Purpose::Objection(_) | Purpose::Option
                if clean_text(&text).is_empty() =>
            {
                Ok(Vec::new())
            }
            Purpose::AddPerson => {
                let effects = self.write(&Command::AddPerson {
                    name: text,
                    role: None,
                    observer: false,
                })?;
                self.ask_for(Purpose::AddPerson);
                Ok(effects)
            }
            Purpose::Rename(who) => self.write(&Command::RenamePerson { who, name: text }),
            Purpose::Note => {
                let done = self.word("notice-noted");
                self.write_and_say(&Command::TakeNote { text }, done)
            }
            Purpose::Park => {
                let done = self.word("notice-parked");
                self.write_and_say(&Command::ParkIdea { text }, done)
            }
            Purpose::FindPerson => self.find_person(&text),
            Purpose::BackdateStart => {
                let length = said::length_of(&text, &self.words)?;
                if said::is_ago(&text) {
                    return Ok(self.began_ago(length));
                }
                self.write(&Command::BackdateStart { by: length })
            }
            Purpose::MissedMark => self.missed_mark(&text),
            Purpose::Option => self.add_option(&text),
            Purpose::Proposal => {
                let effects = self.write(&Command::StateProposal { text })?;
                self.put_to_consent();
                Ok(effects)
            }
            Purpose::Objection(ballot) => {
                let effects = self.write(&Command::HearObjection { ballot, text })?;
                self.ask_for(Purpose::Objection(ballot));
                Ok(effects)
            }
            Purpose::Reason { ballot, who } => {
                self.write(&Command::GiveReason { ballot, who, text })
            }
            Purpose::CastingVote(ballot) => self.break_tie(
                ballot,
                TieBreak::CastingVote {
                    option: clean_text(&text),
                },
            ),
            Purpose::Seed { casting } => self.fix_seed(casting, &text),
            Purpose::SeedAgain { casting, ref hash } => self.confirm_seed(casting, hash, &text),
            Purpose::Lot(ballot) => self.draw_lot(ballot, &text),
            Purpose::Decision => self.decide(text),
            Purpose::ReviewDate => {
                let review = optional_date(&text, &self.words)?;
                self.write(&Command::SetReviewDate { review })
            }
            Purpose::Deed { owner } => {
                let deed = written(&text, &self.words)?;
                Ok(self.ask_for(Purpose::Due { owner, deed }))
            }
            Purpose::Due { owner, ref deed } => {
                let (deed, due) = (deed.clone(), self.due_date(&text)?);
                self.commit(owner, deed, due)
            }
            Purpose::ChangedDeed(id) => {
                let deed = written(&text, &self.words)?;
                Ok(self.ask_for(Purpose::ChangedDue { id, deed }))
            }
            Purpose::ChangedDue { id, ref deed } => self.change_deed(id, deed, &text),
            Purpose::HowKnown(id) => self.write(&Command::SetCheck { id, check: text }),
            Purpose::TakenUp { ballot, who, owner } => {
                let until = self.due_date(&text)?;
                self.write(&Command::SettleObjection(Settled {
                    ballot,
                    who,
                    remedy: Remedy::Deferred { owner, until },
                }))
            }
            Purpose::NoDecision => {
                let why = if clean_text(&text).is_empty() {
                    self.word("no-reason-given")
                } else {
                    text
                };
                let effects = self.write(&Command::DeclareNoDecision { why })?;
                self.ask(Question::CloseSession);
                Ok(effects)
            }
            Purpose::SaveElsewhere => Ok(vec![Effect::SaveElsewhere {
                path: path(&text, &self.words)?,
            }]),
            Purpose::PlanField(field) => {
                self.set_plan_field(field, &clean_text(&text));
                Ok(Vec::new())
            }
            Purpose::SavePlan => Ok(self.save_plan(path(&text, &self.words)?, false)),
            Purpose::Minutes => Ok(vec![Effect::WriteMinutes {
                path: path(&text, &self.words)?,
            }]),
            Purpose::ProjectorMessage => {
                let shows = Projector::Message(written(&text, &self.words)?);
                let done = self.word("notice-message-shown");
                self.write_and_say(&Command::Project { shows }, done)
            }
            Purpose::GoToTime => {
                let length =
                    crate::plan::parse_length(&text).map_err(|_| self.word("fault-time"))?;
                self.jump(|_| Moment::START + length);
                Ok(Vec::new())
            }
        }
    }

    /// Carries out what was written; text that says what was there already changes nothing, and is no fault.
    fn write(&mut self, command: &Command) -> Result<Vec<Effect>, String> {
        match self.attempt(command) {
            Err(Refusal::NoChange) => Ok(Vec::new()),
            other => other.map_err(|refusal| refusals::words_of(&refusal, &self.words)),
        }
    }

    pub(super) fn break_tie(
        &mut self,
        ballot: BallotId,
        how: TieBreak,
    ) -> Result<Vec<Effect>, String> {
        self.write(&Command::BreakTie { ballot, how })
    }

    fn write_and_say(&mut self, command: &Command, done: String) -> Result<Vec<Effect>, String> {
        let effects = self.write(command)?;
        self.say(Tone::Done, done);
        Ok(effects)
    }

    /// How it will be known is asked for next: a promise that nobody can check is soon forgotten.
    fn commit(
        &mut self,
        owner: PersonId,
        deed: String,
        due: Option<Date>,
    ) -> Result<Vec<Effect>, String> {
        let effects = self.write(&Command::Commit { owner, deed, due })?;
        let made = self.session().and_then(|s| s.commitments().last());
        if let Some(id) = made.map(|commitment| commitment.id) {
            self.ask_for(Purpose::HowKnown(id));
        }
        Ok(effects)
    }

    fn change_deed(
        &mut self,
        id: CommitmentId,
        deed: &str,
        due: &str,
    ) -> Result<Vec<Effect>, String> {
        let due = optional_date(due, &self.words)?;
        let commitment = self
            .commitment(id)
            .ok_or_else(|| refusals::words_of(&Refusal::UnknownCommitment, &self.words))?;
        let command = Command::ChangeCommitment {
            id,
            owner: commitment.owner,
            deed: deed.to_owned(),
            due,
        };
        self.write(&command)
    }

    /// The review date is asked for next.
    fn decide(&mut self, text: String) -> Result<Vec<Effect>, String> {
        let review = self.review_to_offer();
        let effects = self.write(&Command::RecordDecision { text, review })?;
        self.ask_for(Purpose::ReviewDate);
        Ok(effects)
    }

    fn find_person(&mut self, text: &str) -> Result<Vec<Effect>, String> {
        let session = self
            .session()
            .ok_or_else(|| self.word("fault-no-session"))?;
        let who = said::person(session, text, &self.words)?;
        Ok(self.person_key(who))
    }

    /// `14:05 Bo lead`; what was not written is asked for next.
    fn missed_mark(&mut self, text: &str) -> Result<Vec<Effect>, String> {
        let session = self
            .session()
            .ok_or_else(|| self.word("fault-no-session"))?;
        let said::Missed { at, who, mode } = said::missed_at(session, text, self.now, &self.words)?;
        Ok(match (who, mode) {
            (None, _) => self.push(Overlay::PickPerson(PersonPurpose::Missed { at })),
            (Some(who), None) => self.push(Overlay::PickMode(ModePurpose::Missed { who, at })),
            (Some(who), Some(mode)) => self.write(&Command::MarkMissed { who, mode, at })?,
        })
    }
}

/// Whether a later ballot than the one the decision rests on has passed.
fn decides_anew(session: &Session) -> bool {
    session.has_decided()
        && session
            .last_counted()
            .is_some_and(|ballot| !session.records(ballot.id))
}

fn optional_date(text: &str, words: &Words) -> Result<Option<Date>, String> {
    match text.trim() {
        "" => Ok(None),
        text => text
            .parse()
            .map(Some)
            .map_err(|_| words.say("fault-date").to_owned()),
    }
}

/// Words worth keeping.
pub(super) fn written(text: &str, words: &Words) -> Result<String, String> {
    let text = clean_text(text);
    if text.is_empty() {
        return Err(refusals::words_of(&Refusal::EmptyText, words));
    }
    Ok(text)
}

fn path(text: &str, words: &Words) -> Result<String, String> {
    let path = text.trim();
    if path.is_empty() || display_width(path) == 0 {
        return Err(words.say("fault-file").to_owned());
    }
    Ok(path.to_owned())
}

/// What a key does to a line of text.
pub(super) fn edit_request(key: Key) -> Option<InputRequest> {
    use InputRequest as Edit;
    let request = match key.code {
        KeyCode::Char('a') if key.ctrl => Edit::GoToStart,
        KeyCode::Char('e') if key.ctrl => Edit::GoToEnd,
        KeyCode::Char('u') if key.ctrl => Edit::DeleteLine,
        KeyCode::Char('w') if key.ctrl => Edit::DeletePrevWord,
        KeyCode::Char('k') if key.ctrl => Edit::DeleteTillEnd,
        KeyCode::Char(char) if !key.ctrl && !key.alt => Edit::InsertChar(char),
        KeyCode::Backspace => Edit::DeletePrevChar,
        KeyCode::Delete => Edit::DeleteNextChar,
        KeyCode::Left => Edit::GoToPrevChar,
        KeyCode::Right => Edit::GoToNextChar,
        KeyCode::Home => Edit::GoToStart,
        KeyCode::End => Edit::GoToEnd,
        KeyCode::Char(_)
        | KeyCode::Enter
        | KeyCode::Esc
        | KeyCode::Tab
        | KeyCode::BackTab
        | KeyCode::Up
        | KeyCode::Down
        | KeyCode::PageUp
        | KeyCode::PageDown
        | KeyCode::F(_) => return None,
    };
    Some(request)
}
