//! Who sits in a rehearsal: people with a persona each, and what they will be asked to decide.

mod builtin;
mod read;

use super::persona::Persona;
use crate::plan::{Plan, PlannedPerson};
use crate::problem::Problems;
use crate::text::same_name;

pub use builtin::{Builtin, DEFAULT, all, find};

/// A simulated group.
#[derive(Clone, Debug, PartialEq)]
pub struct Cast {
    pub title: String,
    pub summary: String,
    /// How many take part when nobody says otherwise.
    pub people: usize,
    /// In the order in which they join when fewer take part than there are; at least one.
    pub members: Vec<Member>,
    /// What the ballot is about, unless the plan or the facilitator says it.
    pub proposal: String,
    /// What becomes of it after a ballot that did not pass.
    pub amendments: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub name: String,
    pub role: Option<String>,
    pub persona: Persona,
}

/// Reads a cast; `source_name` is what the user calls the file.
///
/// # Errors
/// All problems of the text.
pub fn parse(source_name: &str, text: &str) -> Result<Cast, Problems> {
    read::cast(source_name, text)
}

impl Cast {
    /// The first `count` members; a cast that is too small comes in again under other names.
    #[must_use]
    pub fn of_size(mut self, count: usize) -> Self {
        let own = self.members.len();
        let mut round = 1;
        while self.members.len() < count {
            round += 1;
            for place in 0..own {
                let member = self.members[place].clone();
                self.members.push(Member {
                    name: format!("{} {round}", member.name),
                    ..member
                });
            }
        }
        self.members.truncate(count.max(1));
        self.people = self.members.len();
        self
    }

    /// The same people under these names, as many as there are names.
    #[must_use]
    pub fn named(self, names: &[PlannedPerson]) -> Self {
        let mut cast = self.of_size(names.len());
        for (member, planned) in cast.members.iter_mut().zip(names) {
            member.name.clone_from(&planned.name);
            member.role.clone_from(&planned.role);
        }
        cast
    }

    /// `plan` with this cast in place of its people.
    pub fn cast_for(&self, plan: &Plan) -> Plan {
        Plan {
            people: self
                .members
                .iter()
                .map(|member| PlannedPerson {
                    name: member.name.clone(),
                    role: member.role.clone(),
                    observer: false,
                })
                .collect(),
            ..plan.clone()
        }
    }

    fn has_name(members: &[Member], name: &str) -> bool {
        members.iter().any(|other| same_name(&other.name, name))
    }
}

#[cfg(test)]
mod tests;
