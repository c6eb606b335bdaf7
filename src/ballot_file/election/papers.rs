//! From the marks of a file to ballot papers of one method.

use std::collections::HashMap;

use super::Check;
use crate::ballot_file::Format;
use crate::ballot_file::fault::{Place, excerpt};
use crate::ballot_file::kind::Kind;
use crate::ballot_file::marks::{Id, Marks, Scores, Tiers};
use crate::document::nearest;
use crate::tally::{
    ConsentSign, Conviction, Dots, Method, OptionId, Paper, Papers, Position, Ranking, Rules, YesNo,
};

/// Said in place of a choice.
pub(super) const ABSTAIN: &str = "abstain";

/// Why marks are no paper of the method.
struct NoPaper {
    message: String,
    remedy: String,
}

impl NoPaper {
    fn new(message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            remedy: remedy.into(),
        }
    }
}

impl Check<'_> {
    pub(super) fn papers(&mut self, method: Method, options: &[String], rules: &Rules) -> Papers {
        let numbers: HashMap<&str, OptionId> = options
            .iter()
            .zip(0..)
            .map(|(option, number)| (option.as_str(), OptionId(number)))
            .collect();
        let form = Form {
            method,
            format: self.file.format,
            options,
            by_id: self
                .file
                .options
                .iter()
                .map(|option| numbers.get(option.value.as_str()).copied())
                .collect(),
            numbers,
            max: rules.max,
        };
        let mut papers = Papers::with_capacity(self.file.ballots.len());
        let mut wrong: Vec<(Place, NoPaper)> = Vec::new();
        for (marks, seen) in &self.file.ballots {
            let word = |id: Id| {
                let word = self.file.words.get(usize::from(id));
                word.map_or("", |word| word.value.as_str())
            };
            match form.paper(marks, word) {
                // More than that was refused before.
                Ok(paper) => papers.add(paper, u32::try_from(seen.count).unwrap_or(u32::MAX)),
                Err(no_paper) => wrong.push((seen.first, no_paper)),
            }
        }
        for (place, NoPaper { message, remedy }) in wrong {
            self.fault(place, message, remedy);
        }
        papers
    }
}

/// What a paper of the method has to look like.
struct Form<'e> {
    method: Method,
    format: Format,
    options: &'e [String],
    /// By name.
    numbers: HashMap<&'e str, OptionId>,
    /// By their number in the file.
    by_id: Vec<Option<OptionId>>,
    max: u8,
}

impl Form<'_> {
    fn paper<'w>(&self, marks: &Marks, word: impl Fn(Id) -> &'w str) -> Result<Paper, NoPaper> {
        let kind = Kind::of(self.method);
        match (kind, marks) {
            (_, Marks::Blank) => Ok(Paper::Blank),
            (Kind::Sign, Marks::Choice(id)) => self.sign(word(*id)),
            (Kind::Choice, Marks::Choice(id)) => self.choice(word(*id), Paper::Choice),
            (Kind::Rank, Marks::Choice(id)) => self.choice(word(*id), |option| {
                Paper::Rank(Ranking::from_tiers([[option]]))
            }),
            (Kind::Fingers | Kind::Approve | Kind::Score | Kind::Dots, Marks::Choice(id))
                if word(*id) == ABSTAIN =>
            {
                Ok(Paper::Abstain)
            }
            (Kind::Fingers, Marks::Fingers(fingers)) => Ok(Paper::Fingers(*fingers)),
            (Kind::Choice | Kind::Rank, Marks::Rank(tiers) | Marks::RankAndScore(tiers, _)) => {
                Ok(self.ranking(tiers))
            }
            (Kind::Rank, Marks::Score(scores)) if self.format == Format::Abif => {
                Ok(self.ranking_by(scores))
            }
            (Kind::Score, Marks::Score(scores) | Marks::RankAndScore(_, scores)) => {
                self.scores(scores)
            }
            (Kind::Dots, Marks::Score(scores) | Marks::RankAndScore(_, scores)) => {
                Ok(self.dots(scores))
            }
            (Kind::Approve, Marks::Approve(list)) => Ok(self.approvals(list.iter().copied())),
            (Kind::Approve, Marks::Score(scores) | Marks::RankAndScore(_, scores))
                if self.format == Format::Abif =>
            {
                self.approved_by(scores)
            }
            (
                Kind::Conviction,
                Marks::Conviction {
                    position,
                    conviction,
                    open,
                },
            ) => Self::conviction(word(*position), *conviction, *open),
            (Kind::Conviction, Marks::Choice(id)) if word(*id) == ABSTAIN => Ok(Paper::Abstain),
            (
                Kind::Sign
                | Kind::Fingers
                | Kind::Choice
                | Kind::Approve
                | Kind::Rank
                | Kind::Score
                | Kind::Dots
                | Kind::Conviction,
                _,
            ) => Err(NoPaper::new(
                format!(
                    "this ballot has {}, and {} counts {}",
                    what_it_has(marks),
                    self.method.word(),
                    what_it_counts(kind)
                ),
                format!(
                    "write it as {}, or count the file by another method",
                    kind.example()
                ),
            )),
        }
    }

    fn sign(&self, word: &str) -> Result<Paper, NoPaper> {
        let sign = word.to_lowercase().replace([' ', '_'], "-");
        let (paper, known) = match self.method {
            Method::YesNo => (
                YesNo::from_word(&sign).map(Paper::YesNo),
                "write yes, no or abstain",
            ),
            Method::Consent => (
                ConsentSign::from_word(&sign).map(Paper::Consent),
                "write consent, concern, objection, stand-aside, block or abstain",
            ),
            // What is left counts the steps of a scale.
            _ if sign == ABSTAIN => (Some(Paper::Abstain), ""),
            _ => (
                sign.parse()
                    .ok()
                    .filter(|step| (1..=8).contains(step))
                    .map(Paper::Gradient),
                "write a step from 1, endorsement, to 8, veto",
            ),
        };
        paper.ok_or_else(|| {
            NoPaper::new(
                format!("“{}” is no answer in {}", excerpt(word), self.method.word()),
                known,
            )
        })
    }

    fn choice(&self, word: &str, paper: impl Fn(OptionId) -> Paper) -> Result<Paper, NoPaper> {
        if let Some(&option) = self.numbers.get(word) {
            return Ok(paper(option));
        }
        if word == ABSTAIN {
            return Ok(Paper::Abstain);
        }
        let known: Vec<&str> = self.options.iter().map(String::as_str).collect();
        let remedy = match nearest(word, &known) {
            Some(meant) => format!("did you mean “{meant}”?"),
            None => "add it to the options, or take it off the ballot".to_owned(),
        };
        Err(NoPaper::new(
            format!("“{}” is not one of the options", excerpt(word)),
            remedy,
        ))
    }

    fn option(&self, id: Id) -> Option<OptionId> {
        self.by_id.get(usize::from(id)).copied().flatten()
    }

    fn ranking(&self, tiers: &Tiers) -> Paper {
        if tiers.is_empty() {
            return Paper::Blank;
        }
        let tiers = tiers
            .iter()
            .map(|tier| tier.iter().filter_map(|&id| self.option(id)));
        Paper::Rank(Ranking::from_tiers(tiers))
    }

    /// The order that scores amount to.
    fn ranking_by(&self, scores: &Scores) -> Paper {
        let mut order: Vec<(u32, Id)> = scores.iter().map(|(id, score)| (score, id)).collect();
        order.sort_unstable_by(|a, b| b.cmp(a));
        let tiers = order
            .chunk_by(|(one, _), (other, _)| one == other)
            .map(|tier| tier.iter().filter_map(|&(_, id)| self.option(id)));
        Paper::Rank(Ranking::from_tiers(tiers))
    }

    fn scores(&self, scores: &Scores) -> Result<Paper, NoPaper> {
        if scores.is_empty() {
            return Ok(Paper::Blank);
        }
        let mut given = Vec::new();
        for (id, score) in scores.iter() {
            let Some(option) = self.option(id) else {
                continue;
            };
            let within = u8::try_from(score).ok().filter(|score| *score <= self.max);
            let Some(score) = within else {
                return Err(NoPaper::new(
                    format!(
                        "the score {score} for “{}” is above {}",
                        excerpt(option.name(self.options)),
                        self.max
                    ),
                    "write a score on the scale, or state its top with the rule `max`",
                ));
            };
            given.push((option, score));
        }
        Ok(Paper::Score(given.into_iter().collect()))
    }

    /// Over the budget is for the rules to say.
    fn dots(&self, scores: &Scores) -> Paper {
        let dots: Dots = scores
            .iter()
            .filter_map(|(id, dots)| Some((self.option(id)?, dots)))
            .collect();
        if dots.given().is_empty() {
            return Paper::Blank;
        }
        Paper::Dots(dots)
    }

    fn approvals(&self, list: impl Iterator<Item = Id>) -> Paper {
        let marks: Vec<OptionId> = list.filter_map(|id| self.option(id)).collect();
        if marks.is_empty() {
            return Paper::Blank;
        }
        Paper::Approve(marks.into_iter().collect())
    }

    /// ABIF writes an approval as the score 1.
    fn approved_by(&self, scores: &Scores) -> Result<Paper, NoPaper> {
        if let Some((_, score)) = scores.iter().find(|(_, score)| *score > 1) {
            return Err(NoPaper::new(
                format!("the score {score} is not an approval"),
                "write 1 for an approval and 0 for none, or count the file by score",
            ));
        }
        let approved = scores.iter().filter(|(_, score)| *score == 1);
        Ok(self.approvals(approved.map(|(id, _)| id)))
    }

    fn conviction(position: &str, conviction: u8, open: bool) -> Result<Paper, NoPaper> {
        let Some(position) = Position::from_word(&position.to_lowercase()) else {
            return Err(NoPaper::new(
                format!("“{}” is not a position", excerpt(position)),
                "write for, against or undecided",
            ));
        };
        Ok(Paper::Conviction(Conviction {
            position,
            conviction,
            open,
        }))
    }
}

const fn what_it_has(marks: &Marks) -> &'static str {
    match marks {
        Marks::Rank(_) => "ranks",
        Marks::Score(_) => "scores",
        Marks::RankAndScore(..) => "ranks and scores",
        Marks::Approve(_) => "approvals",
        Marks::Choice(_) => "a choice",
        Marks::Fingers(_) => "fingers",
        Marks::Conviction { .. } => "a position",
        Marks::Blank => "no mark",
    }
}

const fn what_it_counts(kind: Kind) -> &'static str {
    match kind {
        Kind::Sign => "answers",
        Kind::Fingers => "fingers",
        Kind::Choice => "choices",
        Kind::Approve => "approvals",
        Kind::Rank => "ranks",
        Kind::Score => "scores",
        Kind::Dots => "dots",
        Kind::Conviction => "positions",
    }
}
