//! The mirror of a round; also what the journal writes when a round is inserted.

use serde::{Deserialize, Serialize};

use crate::plan::time::read_length;
use crate::plan::{BallotPlan, Round, SpeakingOrder, Timebox, Word, write_length};
use crate::text::{clean_lines, clean_text};

use super::{NotAPlan, RawBallot, choice, is_false, name, optional_choice, unless_default};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawRound {
    pub name: String,
    pub kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_person: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    pub invites: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub auto_advance: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub locked: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub optional: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballot: Option<RawBallot>,
    /// Findings that the plan does not want to hear of in this round.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lint_off: Vec<String>,
}

/// Leaves out what only the plan can say: an inserted round is in no section.
impl From<&Round> for RawRound {
    fn from(round: &Round) -> Self {
        let (time, per_person) = match round.time {
            Timebox::Total(length) => (Some(write_length(length)), None),
            Timebox::PerPerson(each) => (None, Some(write_length(each))),
        };
        Self {
            name: round.name.clone(),
            kind: round.kind.word().to_owned(),
            time,
            per_person,
            question: round.question.clone(),
            invites: round.invites.word().to_owned(),
            order: unless_default(round.order, SpeakingOrder::default()),
            auto_advance: round.auto_advance,
            locked: round.locked,
            optional: round.optional,
            notes: round.notes.clone(),
            section: None,
            ballot: round.ballot.as_ref().map(RawBallot::from),
            lint_off: Vec::new(),
        }
    }
}

/// The round is in no section; `Plan`'s own conversion sets it.
impl TryFrom<RawRound> for Round {
    type Error = NotAPlan;

    fn try_from(raw: RawRound) -> Result<Self, NotAPlan> {
        let length = |text: String| {
            read_length(&text).map_err(|_| NotAPlan {
                key: "time",
                value: text,
            })
        };
        let time = match (raw.time, raw.per_person) {
            (Some(total), None) => Timebox::Total(length(total)?),
            (None, Some(each)) => Timebox::PerPerson(length(each)?),
            (Some(text), Some(_)) => {
                return Err(NotAPlan {
                    key: "time",
                    value: text,
                });
            }
            (None, None) => {
                return Err(NotAPlan {
                    key: "time",
                    value: "nothing".to_owned(),
                });
            }
        };
        Ok(Self {
            name: name(&raw.name),
            kind: choice("kind", raw.kind)?,
            time,
            question: raw.question.as_deref().map(clean_text),
            invites: choice("invites", raw.invites)?,
            order: optional_choice("order", raw.order)?.unwrap_or_default(),
            auto_advance: raw.auto_advance,
            locked: raw.locked,
            optional: raw.optional,
            notes: raw.notes.as_deref().map(clean_lines),
            section: None,
            ballot: raw.ballot.map(BallotPlan::try_from).transpose()?,
        })
    }
}
