//! What of a valid plan is likely to go wrong in the room. Each finding has a reason, a remedy and a source, and can be
//! silenced in the plan by its code: `lint_off = ["no-buffer"]`.
//!
//! Judges a [`Plan`] with so many people; knows neither its text nor who asks: `colead check` shows the findings in their
//! lines, the lobby says in one line what does not fit.

mod arithmetic;
mod ballots;
mod code;
mod course;

use std::time::Duration;

use super::{Plan, Round, TimeOfDay};

pub use arithmetic::{latest_start, misfit};
pub use code::Code;

/// What a plan does not say itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// How many people take part.
    pub people: usize,
    /// Whether that number is a guess.
    pub assumed: bool,
    /// When the meeting begins.
    pub start: Option<TimeOfDay>,
}

impl Setting {
    /// So many are assumed where nobody says how many come.
    pub const USUAL: usize = 8;

    /// The people of the plan, or the usual number where it names none.
    pub fn of(plan: &Plan) -> Self {
        let people = plan.people.iter().filter(|p| !p.observer).count();
        Self {
            people: if people == 0 { Self::USUAL } else { people },
            assumed: people == 0,
            start: None,
        }
    }

    /// `9 people`, `8 people assumed`.
    pub fn people_in_words(&self) -> String {
        let people = match self.people {
            1 => "1 person".to_owned(),
            many => format!("{many} people"),
        };
        let assumed = if self.assumed { " assumed" } else { "" };
        format!("{people}{assumed}")
    }

    /// The time from the start to the plan's end, when both are known.
    pub fn window(&self, plan: &Plan) -> Option<Duration> {
        const DAY: u64 = 24 * 60;
        let minutes = |time: TimeOfDay| u64::from(time.hour) * 60 + u64::from(time.minute);
        let (start, end) = (minutes(self.start?), minutes(plan.end?));
        Some(Duration::from_secs(60 * ((end + DAY - start) % DAY)))
    }
}

/// One thing that is likely to go wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub code: Code,
    pub at: At,
    /// What is so, without a full stop.
    pub message: String,
    /// What to do about it, without a full stop.
    pub remedy: String,
}

/// What of the plan a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    Plan,
    End,
    /// The round of this index.
    Round(usize),
    Kind(usize),
    Time(usize),
    Question(usize),
    Method(usize),
    Quorum(usize),
}

impl At {
    /// The index of the round that it is about.
    pub const fn round(self) -> Option<usize> {
        match self {
            Self::Plan | Self::End => None,
            Self::Round(index)
            | Self::Kind(index)
            | Self::Time(index)
            | Self::Question(index)
            | Self::Method(index)
            | Self::Quorum(index) => Some(index),
        }
    }
}

/// A code that the plan does not want to hear of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silenced {
    pub code: Code,
    /// In this round only; everywhere if none.
    pub round: Option<usize>,
}

/// Everything that is found and not silenced, in the order of the plan.
pub fn lint(plan: &Plan, setting: &Setting) -> Vec<Finding> {
    let mut findings = Vec::new();
    arithmetic::check(plan, setting, &mut findings);
    course::check(plan, &mut findings);
    ballots::check(plan, setting, &mut findings);
    findings.retain(|finding| !is_silenced(plan, finding.code, finding.at));
    findings.sort_by_key(|finding| {
        (
            finding.at.round().map_or(0, |index| index + 1),
            finding.code,
        )
    });
    findings
}

fn is_silenced(plan: &Plan, code: Code, at: At) -> bool {
    plan.lint_off.iter().any(|silenced| {
        silenced.code == code && (silenced.round.is_none() || silenced.round == at.round())
    })
}

/// The text of a round in which people write what is to happen in it.
fn words(round: &Round) -> String {
    let parts = [
        Some(round.name.as_str()),
        round.question.as_deref(),
        round.notes.as_deref(),
    ];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    parts.join("\n").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Word, builtin, check};

    #[test]
    fn the_built_in_plans_are_without_findings_with_five_to_twelve_people() {
        for builtin in builtin::all() {
            let plan = check::parse(builtin.name, builtin.toml).unwrap();
            for people in 5..=12 {
                let setting = Setting {
                    people,
                    assumed: false,
                    start: None,
                };
                let found: Vec<Finding> = lint(&plan, &setting)
                    .into_iter()
                    // What is left of the hour depends on how many come.
                    .filter(|finding| finding.code != Code::NoBuffer || people == 8)
                    .collect();
                assert_eq!(found, [], "{} with {people}", builtin.name);
            }
        }
    }

    #[test]
    fn every_code_has_a_word_of_its_own_a_reason_and_a_source() {
        for &code in Code::ALL {
            assert_eq!(Code::from_word(code.word()), Some(code));
            assert!(!code.reason().ends_with('.') && !code.source().is_empty());
        }
    }
}
