//! A ballot paper in its line. Options go by their number from 0; what stands by option stands in the order of the options, up to the last one that
//! has a mark.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::words::{ConsentSignWord, PositionWord, YesNoWord};
use crate::tally::{ConsentSign, Conviction, Dots, OptionId, Paper, Position, Ranking, YesNo};

/// `{"consent": "objection"}`, `{"score": [5, null, 0]}`, `"abstain"`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Written {
    Consent(#[serde(with = "ConsentSignWord")] ConsentSign),
    YesNo(#[serde(with = "YesNoWord")] YesNo),
    Fingers(u8),
    Gradient(u8),
    Choice(u16),
    Approve(Vec<u16>),
    /// The rank of each option, 1 for the best.
    Rank(Vec<Option<u16>>),
    Score(Vec<Option<u8>>),
    /// An option and its dots.
    Dots(Vec<(u16, u32)>),
    Conviction(Held),
    Abstain,
    Blank,
    Spoiled,
}

#[derive(Serialize, Deserialize)]
struct Held {
    #[serde(with = "PositionWord")]
    position: Position,
    conviction: u8,
    open: bool,
}

impl From<&Paper> for Written {
    fn from(paper: &Paper) -> Self {
        match paper {
            Paper::Consent(sign) => Self::Consent(*sign),
            Paper::YesNo(sign) => Self::YesNo(*sign),
            Paper::Fingers(fingers) => Self::Fingers(*fingers),
            Paper::Gradient(step) => Self::Gradient(*step),
            Paper::Choice(option) => Self::Choice(option.0),
            Paper::Approve(approved) => {
                Self::Approve(approved.options().iter().map(|option| option.0).collect())
            }
            Paper::Rank(ranking) => {
                let written =
                    |&rank: &u16| (rank != Ranking::UNRANKED).then(|| rank.saturating_add(1));
                Self::Rank(ranking.ranks().iter().map(written).collect())
            }
            Paper::Score(scores) => Self::Score(scores.marks().to_vec()),
            Paper::Dots(dots) => {
                let given = dots.given().iter();
                Self::Dots(given.map(|(option, count)| (option.0, *count)).collect())
            }
            Paper::Conviction(held) => Self::Conviction(Held {
                position: held.position,
                conviction: held.conviction,
                open: held.open,
            }),
            Paper::Abstain => Self::Abstain,
            Paper::Blank => Self::Blank,
            Paper::Spoiled => Self::Spoiled,
        }
    }
}

impl From<Written> for Paper {
    fn from(written: Written) -> Self {
        match written {
            Written::Consent(sign) => Self::Consent(sign),
            Written::YesNo(sign) => Self::YesNo(sign),
            Written::Fingers(fingers) => Self::Fingers(fingers),
            Written::Gradient(step) => Self::Gradient(step),
            Written::Choice(option) => Self::Choice(OptionId(option)),
            Written::Approve(options) => Self::Approve(options.into_iter().map(OptionId).collect()),
            Written::Rank(ranks) => Self::Rank(ranking(&ranks)),
            Written::Score(marks) => {
                let given = OptionId::all(marks.len()).zip(&marks);
                let given = given.filter_map(|(option, mark)| Some((option, (*mark)?)));
                Self::Score(given.collect())
            }
            Written::Dots(given) => {
                let given = given.into_iter();
                let dots: Dots = given
                    .map(|(option, count)| (OptionId(option), count))
                    .collect();
                Self::Dots(dots)
            }
            Written::Conviction(held) => Self::Conviction(Conviction {
                position: held.position,
                conviction: held.conviction,
                open: held.open,
            }),
            Written::Abstain => Self::Abstain,
            Written::Blank => Self::Blank,
            Written::Spoiled => Self::Spoiled,
        }
    }
}

fn ranking(ranks: &[Option<u16>]) -> Ranking {
    let mut used: Vec<u16> = ranks.iter().copied().flatten().collect();
    used.sort_unstable();
    used.dedup();
    let tier = |rank: u16| {
        let options = OptionId::all(ranks.len()).zip(ranks);
        options.filter_map(move |(option, other)| (*other == Some(rank)).then_some(option))
    };
    Ranking::from_tiers(used.into_iter().map(tier))
}

pub(super) fn serialize<S: Serializer>(paper: &Paper, to: S) -> Result<S::Ok, S::Error> {
    Written::from(paper).serialize(to)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Paper, D::Error> {
    Written::deserialize(from).map(Paper::from)
}
