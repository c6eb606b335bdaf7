//! What a secret ballot keeps on disk: the words for how it is voted, the record of its count, and the inside of its box
//! while it is open. In none of them does a name stand beside a paper.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::paper;
use super::words::{BallotNumber, people};
use crate::plan::Voting;
use crate::session::PersonId;
use crate::session::ballot::{BallotBox, BallotId, OpenBox, Unsealed};
use crate::tally::Paper;

/// The keys that a plan has for it too.
pub(super) mod voting {
    use super::{Deserialize, Deserializer, Serialize, Serializer, Voting};

    #[derive(Serialize, Deserialize)]
    struct Keys {
        hidden: bool,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        secret: bool,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        outcome_only: bool,
    }

    pub(in crate::journal) fn serialize<S: Serializer>(
        voting: &Voting,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        Keys {
            hidden: *voting != Voting::Open,
            secret: matches!(voting, Voting::Secret { .. }),
            outcome_only: *voting == Voting::Secret { outcome_only: true },
        }
        .serialize(to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Voting, D::Error> {
        let keys = Keys::deserialize(from)?;
        Ok(match (keys.secret, keys.hidden) {
            (true, _) => Voting::Secret {
                outcome_only: keys.outcome_only,
            },
            (false, true) => Voting::Hidden,
            (false, false) => Voting::Open,
        })
    }
}

/// One paper, without anything else.
#[derive(Serialize, Deserialize)]
struct One(#[serde(with = "paper")] Paper);

mod papers {
    use super::{Deserialize, Deserializer, One, Paper, Serializer};

    pub(super) fn serialize<S: Serializer>(papers: &[Paper], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(papers.iter().cloned().map(One))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Paper>, D::Error> {
        let papers = Vec::<One>::deserialize(from)?;
        Ok(papers.into_iter().map(|paper| paper.0).collect())
    }
}

/// The two records of a count: who has voted, and the papers.
pub(super) mod unsealed_or_none {
    use super::{
        Deserialize, Deserializer, Paper, PersonId, Serialize, Serializer, Unsealed, papers, people,
    };

    #[derive(Serialize, Deserialize)]
    struct Records {
        #[serde(with = "people")]
        roll: Vec<PersonId>,
        #[serde(with = "papers")]
        papers: Vec<Paper>,
    }

    pub(in crate::journal) fn serialize<S: Serializer>(
        unsealed: &Option<Box<Unsealed>>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        unsealed
            .as_deref()
            .map(|Unsealed { roll, papers }| Records {
                roll: roll.clone(),
                papers: papers.clone(),
            })
            .serialize(to)
    }

    pub(in crate::journal) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Box<Unsealed>>, D::Error> {
        let records = Option::<Records>::deserialize(from)?;
        Ok(records.map(|Records { roll, papers }| Box::new(Unsealed { roll, papers })))
    }
}

#[derive(Serialize, Deserialize)]
struct Inside {
    #[serde(with = "BallotNumber")]
    ballot: BallotId,
    /// By number, and so without an order of voting.
    #[serde(with = "people")]
    roll: Vec<PersonId>,
    /// Sorted by what is on them, and so without one either.
    #[serde(with = "papers")]
    papers: Vec<Paper>,
}

/// The inside of a box, in the clear.
///
/// # Errors
/// None that a box leads to; serde has the last word.
pub(in crate::journal) fn encode_box(open: &OpenBox) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(&Inside {
        ballot: open.ballot,
        roll: open.contents.roll().collect(),
        papers: open.contents.papers().to_vec(),
    })
}

/// The ballot a box belongs to, and what is in it; none when these are not the bytes of one.
pub(in crate::journal) fn decode_box(inside: &[u8]) -> Option<(BallotId, BallotBox)> {
    let Inside {
        ballot,
        roll,
        papers,
    } = serde_json::from_slice(inside).ok()?;
    Some((ballot, BallotBox::of(&roll, papers)?))
}
