//! An election ready to be counted: the ballots of a file as papers of one method, its rules and its turnout.

mod papers;

use serde_json::{Map, Value};

use super::fault::{Faults, Place, excerpt};
use super::marks::Marks;
use super::rules::{Draft, stated};
use super::sheet::{Seen, Stated};
use super::{BallotFile, Fault};
use crate::document::one_of;
use crate::tally::{Method, Papers, Question, Rules, Tally, Turnout, count};
use papers::ABSTAIN;

/// An election ready to be counted.
#[derive(Clone, Debug)]
pub struct Election {
    pub name: Option<String>,
    pub method: Method,
    pub options: Vec<String>,
    pub rules: Rules,
    pub turnout: Turnout,
    pub papers: Papers,
    /// What a reader of the result has to know: sentences.
    pub notices: Vec<String>,
}

/// What was asked for beside the file, and goes before what the file says.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    method: Option<Method>,
    rules: Vec<(String, Value)>,
}

impl Overrides {
    /// # Errors
    /// When one of `rules`, each `KEY=VALUE`, is none: which, why, and what to do.
    pub fn new(method: Option<Method>, rules: &[String]) -> Result<Self, String> {
        let mut overrides = Self {
            method,
            rules: Vec::new(),
        };
        for text in rules {
            let Some((key, value)) = text.split_once('=') else {
                return Err(format!(
                    "the rule “{}” has no value; write it as in --rule max=10",
                    excerpt(text)
                ));
            };
            // `7` and `{"fraction": …}` are JSON; `2/3` and `margins` are words.
            let value = serde_json::from_str(value)
                .unwrap_or_else(|_| Value::String(value.trim().to_owned()));
            let key = key.trim().to_owned();
            Draft::default()
                .set(&key, &value)
                .map_err(|wrong| format!("{}; {}", wrong.message, wrong.remedy))?;
            overrides.rules.push((key, value));
        }
        Ok(overrides)
    }
}

impl Election {
    pub fn count(&self) -> Tally {
        count(
            &self.papers,
            &Question {
                method: self.method,
                options: &self.options,
                turnout: self.turnout,
                rules: &self.rules,
            },
        )
    }

    /// The rules that mean something for the method, as a ballot file states them.
    pub fn stated_rules(&self) -> Map<String, Value> {
        stated(self.method, &self.rules)
    }
}

impl BallotFile {
    /// Checks the file against the method that counts it: the one in `overrides`, else its own.
    ///
    /// # Errors
    /// When there is no method, a rule is none, or a ballot is none of the method's.
    pub fn election(&self, overrides: &Overrides) -> Result<Election, Faults> {
        let mut check = Check {
            file: self,
            faults: Faults::named(&self.source),
        };
        let method = check.method(overrides);
        let draft = check.draft(overrides);
        let Some(method) = method else {
            return Err(check.faults);
        };
        let options = check.options(method);
        let total = check.total();
        let turnout = check.turnout(&draft, total);
        let rules = check.rules(draft);
        let papers = check.papers(method, &options, &rules);
        if !check.faults.is_empty() {
            return Err(check.faults);
        }
        let mut notices = self.header.notices.clone();
        notices.extend(self.repetitions());
        Ok(Election {
            name: self.header.name.as_deref().map(crate::text::clean_text),
            method,
            options,
            rules,
            turnout,
            papers,
            notices,
        })
    }

    fn repetitions(&self) -> Option<String> {
        let Seen { count, first } = self.repeating?;
        let ballots = if count == 1 {
            "1 ballot names".to_owned()
        } else {
            format!("{count} ballots name")
        };
        Some(format!(
            "{ballots} an option twice (first in line {}); its first place counts.",
            first.line
        ))
    }
}

struct Check<'f> {
    file: &'f BallotFile,
    faults: Faults,
}

impl Check<'_> {
    fn fault(&mut self, place: Place, message: impl Into<String>, remedy: impl Into<String>) {
        self.faults.push(Fault::new(place, message, remedy));
    }

    fn method(&mut self, overrides: &Overrides) -> Option<Method> {
        if overrides.method.is_some() {
            return overrides.method;
        }
        let words = Method::ALL.map(Method::word);
        let Some(stated) = &self.file.header.method else {
            self.fault(
                Place::START,
                "the file does not say by which method it is counted",
                "name one: --method irv",
            );
            return None;
        };
        let method = Method::from_word(stated.value.trim());
        if method.is_none() {
            let message = format!("there is no method “{}”", excerpt(&stated.value));
            self.fault(stated.place, message, one_of(&stated.value, &words));
        }
        method
    }

    fn draft(&mut self, overrides: &Overrides) -> Draft {
        let mut draft = Draft::default();
        for rule in &self.file.header.rules {
            if overrides.rules.iter().any(|(key, _)| *key == rule.key) {
                continue;
            }
            if let Err(wrong) = draft.set(&rule.key, &rule.value) {
                self.fault(rule.place, wrong.message, wrong.remedy);
            }
        }
        for (key, value) in &overrides.rules {
            if let Err(wrong) = draft.set(key, value) {
                self.fault(Place::START, wrong.message, wrong.remedy);
            }
        }
        draft
    }

    /// Where a rule stands; the beginning when it stands elsewhere.
    fn rule_place(&self, key: &str) -> Place {
        let mut rules = self.file.header.rules.iter();
        rules
            .find(|rule| rule.key == key)
            .map_or(Place::START, |rule| rule.place)
    }

    fn rules(&mut self, draft: Draft) -> Rules {
        draft.finish().unwrap_or_else(|wrong| {
            let at = ["also_base", "quorum_of"]
                .into_iter()
                .find(|key| wrong.message.contains(&format!("`{key}`")))
                .unwrap_or_default();
            self.fault(self.rule_place(at), wrong.message, wrong.remedy);
            Rules::default()
        })
    }

    fn total(&mut self) -> u32 {
        let sum = self
            .file
            .ballots
            .iter()
            .try_fold(0_u64, |sum, (_, seen)| sum.checked_add(seen.count));
        let total = sum.and_then(|sum| u32::try_from(sum).ok());
        total.unwrap_or_else(|| {
            let largest = self.file.ballots.iter().max_by_key(|(_, seen)| seen.count);
            let place = largest.map_or(Place::START, |(_, seen)| seen.first);
            self.fault(
                place,
                format!("there are more than {} ballots", u32::MAX),
                "check the counts; this one is the largest",
            );
            u32::MAX
        })
    }

    /// A ballot makes its voter present, and whoever is present is entitled, unless the file says otherwise.
    fn turnout(&mut self, draft: &Draft, total: u32) -> Turnout {
        let present = draft.present.unwrap_or(total).max(total);
        let eligible = draft.eligible.unwrap_or(present);
        if let Some(stated) = draft.present.filter(|present| *present > eligible) {
            self.fault(
                self.rule_place("present"),
                format!("{stated} are present and only {eligible} eligible"),
                "mend one of the two numbers",
            );
        } else if total > eligible {
            self.fault(
                self.rule_place("eligible"),
                format!("there are {total} ballots and only {eligible} eligible"),
                "mend the number, or take out the ballots of those who are not entitled",
            );
        }
        Turnout { eligible, present }
    }

    /// What the options are called: those of the file; where it lists none, also those that are chosen by name.
    fn options(&self, method: Method) -> Vec<String> {
        if !method.own_options().is_empty() || method.is_for_one_proposal() {
            return Vec::new();
        }
        let mut options: Vec<&Stated<String>> = self.file.options.iter().collect();
        if !self.file.lists_options {
            let chosen = self
                .file
                .ballots
                .iter()
                .filter_map(|(marks, _)| match marks {
                    Marks::Choice(id) => self.file.words.get(usize::from(*id)),
                    _ => None,
                });
            for word in chosen.filter(|word| word.value != ABSTAIN) {
                if !options.iter().any(|option| option.value == word.value) {
                    options.push(word);
                }
            }
        }
        options
            .into_iter()
            .map(|option| option.value.clone())
            .collect()
    }
}
