//! The plan changed on the screen, before the first round: its text stays as it was written where nothing is changed, and
//! the meeting takes it over, or a file, when that is asked for.

use super::Model;
use super::key::{Key, KeyCode};
use super::message::Effect;
use super::screen::{Overlay, Purpose, Question, Tone};
use crate::plan::edit::{Draft, Field};
use crate::plan::{Plan, check};
use crate::session::{Command, Refusal};

/// The text that the plan of a session was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanSource {
    /// Its file; none for a built-in plan.
    pub file: Option<String>,
    pub text: String,
}

/// A plan on the screen.
#[derive(Clone, Debug)]
pub struct PlanEditor {
    pub draft: Draft,
    /// The round that the keys are about.
    pub selected: usize,
    /// What is wrong with it, the sentences of `colead check`.
    pub faults: Vec<String>,
    /// The plan that it makes, unless something is wrong.
    plan: Option<Plan>,
    /// The text as the meeting has it.
    taken: String,
    /// The file that it is about to replace.
    replaces: Option<String>,
}

/// The keys of the editor that ask for a text, and those that go through words.
pub const FIELD_KEYS: [(char, Field); 8] = [
    ('n', Field::Name),
    ('k', Field::Kind),
    ('t', Field::Time),
    ('q', Field::Question),
    ('i', Field::Invites),
    ('o', Field::Order),
    ('l', Field::Locked),
    ('d', Field::Optional),
];

impl PlanEditor {
    fn new(draft: Draft) -> Self {
        let taken = draft.text();
        let mut editor = Self {
            draft,
            selected: 0,
            faults: Vec::new(),
            plan: None,
            taken,
            replaces: None,
        };
        editor.check();
        editor
    }

    /// Whether the meeting has another plan than the screen.
    pub fn is_changed(&self) -> bool {
        self.draft.text() != self.taken
    }

    fn check(&mut self) {
        let checked = check::check("plan", &self.draft.text());
        self.faults = checked.problems.sentences();
        self.plan = checked.plan;
        self.selected = self.selected.min(self.draft.rounds().saturating_sub(1));
    }
}

impl Model {
    /// Opens the editor on the text that the plan was read from, or on the plan written down anew.
    pub(super) fn edit_plan(&mut self) -> Vec<Effect> {
        let Some(session) = self.session() else {
            return Vec::new();
        };
        if session.agenda().current().is_some() {
            return self.refuse(&Refusal::HasBegun);
        }
        let plan = session.plan();
        let read = self.plan_source.as_ref();
        let draft = read
            .filter(|source| makes(&source.text, plan))
            .and_then(|source| Draft::of_text(&source.text))
            .or_else(|| Draft::of_plan(plan));
        let Some(mut draft) = draft else {
            self.say(Tone::Refused, self.word("notice-plan-unwritten"));
            return Vec::new();
        };
        if draft.title() != plan.title {
            draft.set_title(&plan.title);
        }
        self.push(Overlay::Plan(Box::new(PlanEditor::new(draft))))
    }

    pub fn plan_editor(&self) -> Option<&PlanEditor> {
        self.overlays.iter().find_map(|overlay| match overlay {
            Overlay::Plan(editor) => Some(&**editor),
            _ => None,
        })
    }

    fn plan_editor_mut(&mut self) -> Option<&mut PlanEditor> {
        self.overlays.iter_mut().find_map(|overlay| match overlay {
            Overlay::Plan(editor) => Some(&mut **editor),
            _ => None,
        })
    }

    pub(super) fn plan_key(&mut self, mut editor: Box<PlanEditor>, key: Key) -> Vec<Effect> {
        let at = editor.selected;
        match key.code {
            KeyCode::Esc if editor.is_changed() => {
                self.push(Overlay::Plan(editor));
                return self.ask(Question::LeavePlan);
            }
            KeyCode::Esc => return Vec::new(),
            KeyCode::Enter => return self.take_plan(editor),
            KeyCode::Up => editor.selected = at.saturating_sub(1),
            KeyCode::Down => editor.selected = at + 1,
            KeyCode::Char('a') => {
                editor.draft.add_after(at);
                editor.selected = at + 1;
            }
            KeyCode::Char('x') | KeyCode::Delete => editor.draft.remove(at),
            KeyCode::Char('[') => editor.selected = editor.draft.shift(at, false),
            KeyCode::Char(']') => editor.selected = editor.draft.shift(at, true),
            KeyCode::Char('s') => {
                self.push(Overlay::Plan(editor));
                return self.ask_for(Purpose::SavePlan);
            }
            KeyCode::Char(typed) => {
                let field = FIELD_KEYS.iter().find(|(char, _)| *char == typed);
                match field.map(|(_, field)| *field) {
                    Some(field @ (Field::Name | Field::Time | Field::Question)) => {
                        self.push(Overlay::Plan(editor));
                        return self.ask_for(Purpose::PlanField(field));
                    }
                    Some(field) => editor.draft.turn(at, field),
                    None => {}
                }
            }
            _ => {}
        }
        editor.check();
        self.push(Overlay::Plan(editor))
    }

    /// What was written for a field of the round.
    pub(super) fn set_plan_field(&mut self, field: Field, text: &str) {
        if let Some(editor) = self.plan_editor_mut() {
            editor.draft.set(editor.selected, field, text);
            editor.check();
        }
    }

    /// The meeting goes by the plan on the screen from now on.
    fn take_plan(&mut self, editor: Box<PlanEditor>) -> Vec<Effect> {
        let Some(plan) = editor.plan.clone() else {
            self.say(Tone::Refused, self.word("notice-mend-plan"));
            return self.push(Overlay::Plan(editor));
        };
        let text = editor.draft.text();
        let effects = match self.attempt(&Command::ChangePlan {
            plan: Box::new(plan),
        }) {
            Ok(effects) => {
                self.say(Tone::Done, self.word("notice-plan-taken"));
                effects
            }
            // Another remark is no other plan.
            Err(Refusal::NoChange) => Vec::new(),
            Err(refusal) => {
                self.push(Overlay::Plan(editor));
                return self.refuse(&refusal);
            }
        };
        let file = self.plan_source.take().and_then(|source| source.file);
        self.plan_source = Some(PlanSource { file, text });
        effects
    }

    /// Where the plan would be saved: where it came from, else a file of its own.
    pub(super) fn plan_file(&self) -> String {
        let file = self
            .plan_source
            .as_ref()
            .and_then(|source| source.file.clone());
        file.unwrap_or_else(|| "plan.toml".to_owned())
    }

    /// What is there already is replaced when that was agreed to only.
    pub(super) fn save_plan(&mut self, path: String, replace: bool) -> Vec<Effect> {
        let Some(editor) = self.plan_editor() else {
            return Vec::new();
        };
        let text = editor.draft.text();
        vec![Effect::SavePlan {
            path,
            text,
            replace,
        }]
    }

    pub(super) fn ask_to_replace_plan(&mut self, path: String) -> Vec<Effect> {
        match self.plan_editor_mut() {
            Some(editor) => {
                editor.replaces = Some(path);
                self.ask(Question::ReplacePlan)
            }
            None => Vec::new(),
        }
    }

    pub(super) fn replace_plan(&mut self) -> Vec<Effect> {
        let path = self
            .plan_editor_mut()
            .and_then(|editor| editor.replaces.take());
        path.map_or_else(Vec::new, |path| self.save_plan(path, true))
    }

    pub(super) fn plan_saved(&mut self, path: String) {
        let words = self
            .words
            .fill("notice-plan-saved", &[("path", path.as_str().into())]);
        self.say(Tone::Done, words);
        if let Some(source) = &mut self.plan_source {
            source.file = Some(path);
        }
    }

    /// The file that is about to be replaced.
    pub fn plan_to_replace(&self) -> &str {
        self.plan_editor()
            .and_then(|editor| editor.replaces.as_deref())
            .unwrap_or_default()
    }

    /// Leaves the editor; the meeting keeps the plan that it has.
    pub(super) fn leave_plan(&mut self) -> Vec<Effect> {
        self.overlays
            .retain(|overlay| !matches!(overlay, Overlay::Plan(_)));
        Vec::new()
    }
}

/// Whether a text is that of the plan. Title and people can have been said on the command line.
fn makes(text: &str, plan: &Plan) -> bool {
    check::check("plan", text).plan.is_some_and(|read| {
        let read = Plan {
            title: plan.title.clone(),
            people: plan.people.clone(),
            ..read
        };
        read == *plan
    })
}
