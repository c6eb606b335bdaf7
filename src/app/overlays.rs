//! Keys while something lies over the screen. The overlay was taken off; what is to stay is put back.

use tui_input::Input;

use super::Model;
use super::action::{Action, Place};
use super::ballot::RuleLine;
use super::insert::rounds_to_insert;
use super::key::{Key, KeyCode};
use super::lobby::next_consent;
use super::message::Effect;
use super::rounds;
use super::screen::{
    Confirm, FileFaults, ModePurpose, NextBallot, Overlay, POSITION_KEYS, PersonPurpose, Purpose,
    Question, Screen,
};
use super::wording::{consent_words, mode_word};
use crate::session::ballot::Position;
use crate::session::{Command, Mode, PersonId};

impl Model {
    pub(super) fn overlay_key(&mut self, overlay: Overlay, key: Key) -> Vec<Effect> {
        let key = if key.first_press() == Key::ctrl('c') {
            Key {
                code: KeyCode::Esc,
                ctrl: false,
                ..key
            }
        } else {
            key
        };
        if !overlay.takes(key) {
            return self.push(overlay);
        }
        match overlay {
            Overlay::Help { scroll } => self.scroll(key, scroll, |scroll| Overlay::Help { scroll }),
            Overlay::Count { scroll } => {
                self.scroll(key, scroll, |scroll| Overlay::Count { scroll })
            }
            Overlay::Agenda { scroll } => {
                self.scroll(key, scroll, |scroll| Overlay::Agenda { scroll })
            }
            Overlay::Palette(palette) => self.palette_key(palette, key),
            Overlay::Confirm(confirm) => self.confirm_key(confirm, key),
            Overlay::Prompt(prompt) => self.prompt_key(prompt, key),
            Overlay::PickPerson(purpose) => self.pick_person(purpose, key),
            Overlay::PickMode(purpose) => self.pick_mode(purpose, key),
            Overlay::Booth(booth) => self.booth_key(booth, key),
            Overlay::PollAnswer { who, position } => self.poll_key(who, position, key),
            Overlay::Rules { selected } => self.rules_key(selected, key),
            Overlay::Versions { scroll } => {
                self.scroll(key, scroll, |scroll| Overlay::Versions { scroll })
            }
            Overlay::Objections { selected } => self.objections_key(selected, key),
            Overlay::Pledges { selected } => self.pledges_key(selected, key),
            Overlay::Unanswered { selected } => self.unanswered_key(selected, key),
            Overlay::Bill { minutes, selected } => self.bill_key(minutes, selected, key),
            Overlay::PickRound { selected } => self.pick_round(selected, key),
            Overlay::UndoList { selected } => self.undo_list_key(selected, key),
            Overlay::Plan(editor) => self.plan_key(editor, key),
            Overlay::Gap => self.gap_key(key),
            Overlay::Faults(faults) => self.scroll(key, faults.scroll, |scroll| {
                Overlay::Faults(FileFaults { scroll, ..faults })
            }),
            Overlay::Marking { scroll } => {
                self.scroll(key, scroll, |scroll| Overlay::Marking { scroll })
            }
            Overlay::Casts { plan, selected } => self.casts_key(plan, selected, key),
            Overlay::Chapters { selected } => self.chapters_key(selected, key),
            Overlay::Coaching { lines, scroll } => {
                self.scroll(key, scroll, |scroll| Overlay::Coaching { lines, scroll })
            }
            Overlay::Agreement(comparing) => self.comparing_key(comparing, key),
            Overlay::Promises { selected, settling } => self.promises_key(selected, settling, key),
            Overlay::Projector => match key.code {
                KeyCode::Char(typed) => self.project(typed),
                KeyCode::Esc => Vec::new(),
                _ => self.push(Overlay::Projector),
            },
        }
    }

    pub(super) fn overlay_paste(&mut self, text: &str) {
        match self.overlays.last_mut() {
            Some(Overlay::Prompt(prompt)) => {
                prompt.complaint = None;
                insert(&mut prompt.input, text);
            }
            Some(Overlay::Palette(palette)) => {
                palette.selected = 0;
                insert(&mut palette.input, text);
            }
            Some(Overlay::Booth(_)) => self.booth_paste(text),
            Some(_) | None => {}
        }
    }

    fn scroll(
        &mut self,
        key: Key,
        scroll: u16,
        overlay: impl FnOnce(u16) -> Overlay,
    ) -> Vec<Effect> {
        let scroll = match key.code {
            KeyCode::Up => scroll.saturating_sub(1),
            KeyCode::Down => scroll.saturating_add(1),
            KeyCode::PageUp => scroll.saturating_sub(10),
            KeyCode::PageDown | KeyCode::Char(' ') => scroll.saturating_add(10),
            KeyCode::Home => 0,
            _ => return Vec::new(),
        };
        self.push(overlay(scroll))
    }

    /// Keeps the text on top from being scrolled further than its last line.
    pub fn limit_scroll(&mut self, most: u16) {
        if let Some(
            Overlay::Help { scroll }
            | Overlay::Agenda { scroll }
            | Overlay::Count { scroll }
            | Overlay::Versions { scroll }
            | Overlay::Coaching { scroll, .. }
            | Overlay::Marking { scroll }
            | Overlay::Faults(FileFaults { scroll, .. }),
        ) = self.overlays.last_mut()
        {
            *scroll = (*scroll).min(most);
        }
    }

    fn confirm_key(&mut self, confirm: Confirm, key: Key) -> Vec<Effect> {
        let Confirm { question, on_yes } = confirm;
        let yes = match key.code {
            KeyCode::Char('y') => true,
            KeyCode::Enter => on_yes,
            KeyCode::Esc => return Vec::new(),
            KeyCode::Char('n') => false,
            KeyCode::Left | KeyCode::Right | KeyCode::Tab | KeyCode::BackTab => {
                return self.push(Overlay::Confirm(Confirm {
                    question,
                    on_yes: !on_yes,
                }));
            }
            _ => return self.push(Overlay::Confirm(confirm)),
        };
        if !yes {
            return match question {
                // Either answer counts it.
                Question::TellNumbers { chance } => self.count_in_secret(chance, true),
                _ => Vec::new(),
            };
        }
        match question {
            Question::TellNumbers { chance } => self.count_in_secret(chance, false),
            Question::Quit => vec![Effect::Quit],
            Question::CloseBallotEarly { .. } => self.close_ballot(),
            Question::OpenSmallSecret { .. } => self.open_ballot_as_planned(),
            Question::LeavePlan => self.leave_plan(),
            Question::ReplacePlan => self.replace_plan(),
            Question::CancelBallot => self.perform(&Command::CancelBallot),
            Question::CloseSession => {
                let effects = self.perform(&Command::CloseSession);
                self.screen = Screen::Close;
                effects
            }
            Question::ReopenSession => self.reopen(),
            Question::DropCommitment(id) => self.perform(&Command::DropCommitment { id }),
            Question::RemovePerson(who) => self.perform(&Command::RemovePerson { who }),
        }
    }

    fn pick_person(&mut self, purpose: PersonPurpose, key: Key) -> Vec<Effect> {
        if key.code == KeyCode::Esc {
            return Vec::new();
        }
        let Some(person) = self
            .person_at(key)
            .and_then(|who| self.session()?.person(who))
            .cloned()
        else {
            return self.push(Overlay::PickPerson(purpose));
        };
        let who = person.id;
        let (command, done) = match purpose {
            PersonPurpose::Reattribute(id) => (
                Command::Reattribute { id, who },
                self.word_of("notice-last-mark", &person.name),
            ),
            PersonPurpose::Presence => {
                let key = if person.present {
                    "notice-has-left"
                } else {
                    "notice-is-here"
                };
                (
                    Command::SetPresence {
                        who,
                        present: !person.present,
                    },
                    self.word_of(key, &person.name),
                )
            }
            PersonPurpose::Consent => {
                let consent = next_consent(person.consent);
                (
                    Command::SetConsent { who, consent },
                    self.words.fill(
                        "notice-consent",
                        &[
                            ("name", person.name.as_str().into()),
                            ("consent", consent_words(consent, &self.words).into()),
                        ],
                    ),
                )
            }
            PersonPurpose::Missed { at } => {
                return self.push(Overlay::PickMode(ModePurpose::Missed { who, at }));
            }
            PersonPurpose::Owner => return self.ask_for(Purpose::Deed { owner: who }),
            PersonPurpose::NewOwner(id) => return self.change_owner(id, who),
            PersonPurpose::CastingVote => return self.open_ballot_by(Some(who)),
            PersonPurpose::TakesUp {
                ballot,
                who: objector,
            } => {
                return self.ask_for(Purpose::TakenUp {
                    ballot,
                    who: objector,
                    owner: who,
                });
            }
        };
        self.perform_and_say(&command, done)
    }

    fn pick_mode(&mut self, purpose: ModePurpose, key: Key) -> Vec<Effect> {
        let mode = match key.code {
            KeyCode::Esc => return self.back_from_mode(purpose),
            _ => match self.keymap.action(Place::Stage, key) {
                Some(Action::Lead) => Mode::Lead,
                Some(Action::Follow) => Mode::Follow,
                Some(Action::Both) => Mode::Both,
                Some(_) | None => return self.push(Overlay::PickMode(purpose)),
            },
        };
        let (command, done) = match purpose {
            ModePurpose::Recode(id) => (
                Command::Recode { id, mode },
                self.words.fill(
                    "notice-last-mode",
                    &[("mode", mode_word(mode, &self.words).into())],
                ),
            ),
            ModePurpose::Missed { who, at } => (
                Command::MarkMissed { who, mode, at },
                self.words.fill(
                    "notice-added",
                    &[
                        ("what", mode_word(mode, &self.words).into()),
                        ("time", at.to_string().into()),
                    ],
                ),
            ),
        };
        self.perform_and_say(&command, done)
    }

    fn poll_key(&mut self, who: PersonId, position: Option<Position>, key: Key) -> Vec<Effect> {
        let again = Overlay::PollAnswer { who, position };
        let KeyCode::Char(typed) = key.code else {
            return if key.code == KeyCode::Esc {
                Vec::new()
            } else {
                self.push(again)
            };
        };
        match position {
            None => match POSITION_KEYS.iter().find(|(char, ..)| *char == typed) {
                Some((_, position, _)) => self.push(Overlay::PollAnswer {
                    who,
                    position: Some(*position),
                }),
                None => self.push(again),
            },
            Some(position) => match typed
                .to_digit(10)
                .and_then(|digit| u8::try_from(digit).ok())
            {
                Some(conviction @ 0..=4) => self.perform(&Command::AnswerPoll {
                    who,
                    position,
                    conviction,
                }),
                Some(_) | None => self.push(again),
            },
        }
    }

    fn rules_key(&mut self, selected: usize, key: Key) -> Vec<Effect> {
        let lines = RuleLine::of(self.next_ballot.method, &self.next_ballot.rules);
        let selected = match key.code {
            KeyCode::Up => selected.saturating_sub(1),
            KeyCode::Down => (selected + 1).min(lines.len() - 1),
            KeyCode::Left | KeyCode::Right | KeyCode::Char(' ') => {
                let planned = self.session().map(NextBallot::planned);
                if lines.get(selected) == Some(&RuleLine::Options) && key.code != KeyCode::Left {
                    self.push(Overlay::Rules { selected });
                    return self.ask_for(Purpose::Option);
                }
                if let (Some(line), Some(planned)) = (lines.get(selected), planned) {
                    let forward = key.code != KeyCode::Left;
                    if *line == RuleLine::Advised {
                        self.next_ballot.take_advice(self.entitled());
                    }
                    self.next_ballot.turn(*line, forward, &planned);
                }
                selected
            }
            KeyCode::Esc | KeyCode::Enter => return Vec::new(),
            _ => selected,
        };
        self.push(Overlay::Rules { selected })
    }

    fn pick_round(&mut self, selected: usize, key: Key) -> Vec<Effect> {
        let rounds = rounds_to_insert();
        let selected = match key.code {
            KeyCode::Esc => return Vec::new(),
            KeyCode::Up => selected.saturating_sub(1),
            KeyCode::Down => (selected + 1).min(rounds.len() - 1),
            KeyCode::Enter => {
                let round = rounds[selected.min(rounds.len() - 1)].clone();
                let name = rounds::offered_name(&round, &self.words);
                let done = self.words.fill("notice-next", &[("round", name.into())]);
                return self.perform_and_say(
                    &Command::InsertRound {
                        round: Box::new(round),
                    },
                    done,
                );
            }
            _ => selected,
        };
        self.push(Overlay::PickRound { selected })
    }

    fn chapters_key(&mut self, selected: usize, key: Key) -> Vec<Effect> {
        let chapters = self
            .replay()
            .map_or(0, |replay| replay.timeline().overview().chapters.len());
        let last = chapters.saturating_sub(1);
        let selected = match key.code {
            KeyCode::Esc => return Vec::new(),
            KeyCode::Enter => {
                self.go_to_chapter(selected);
                return Vec::new();
            }
            KeyCode::Up => selected.saturating_sub(1),
            KeyCode::Down => (selected + 1).min(last),
            KeyCode::PageUp => selected.saturating_sub(10),
            KeyCode::PageDown => (selected + 10).min(last),
            KeyCode::Home => 0,
            KeyCode::End => last,
            _ => selected,
        };
        self.push(Overlay::Chapters { selected })
    }

    fn gap_key(&mut self, key: Key) -> Vec<Effect> {
        match key.code {
            KeyCode::Char('c') => self.perform(&Command::SettleGap { counted: true }),
            KeyCode::Char('x') | KeyCode::Enter | KeyCode::Esc => {
                self.perform(&Command::SettleGap { counted: false })
            }
            _ => self.push(Overlay::Gap),
        }
    }
}

impl Overlay {
    /// Whether the key is for this overlay. Only text takes modifiers, and a key held down answers nothing: it moves, scrolls
    /// and types.
    fn takes(&self, key: Key) -> bool {
        let writes = match self {
            Self::Prompt(_) | Self::Palette(_) => true,
            Self::Booth(booth) => booth.is_writing(),
            _ => false,
        };
        let answers = match key.code {
            KeyCode::Enter | KeyCode::Esc => true,
            KeyCode::Up | KeyCode::Down | KeyCode::PageUp | KeyCode::PageDown => false,
            _ => !writes,
        };
        !(key.repeat && answers) && (writes || !key.ctrl && !key.alt)
    }
}

/// Puts text in at the cursor.
fn insert(input: &mut Input, text: &str) {
    let cursor = input.cursor();
    let before = input.value().chars().take(cursor);
    let after = input.value().chars().skip(cursor);
    let value = before.chain(text.chars()).chain(after).collect();
    *input = Input::new(value).with_cursor(cursor + text.chars().count());
}
