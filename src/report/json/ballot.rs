//! One ballot in JSON: its terms, its result, and the ballot file to count it again. Of a secret ballot there is what its
//! record holds, choices without names and in no order, or the outcome alone.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{day, time};
use crate::plan::Voting;
use crate::report::names::Names;
use crate::session::Session;
use crate::session::ballot::{self, BallotState, Choice, Shown};
use crate::session::proposal::Remedy;
use crate::tally::{Counts, Method, Outcome, Quorum, QuorumNeed, QuorumOf, Rules};

#[derive(Serialize)]
pub(super) struct Ballot<'a> {
    number: u16,
    version: Option<usize>,
    opened_at: String,
    state: &'static str,
    voting: &'static str,
    method: &'static str,
    /// What a tie of yes and no leads to.
    tie: &'static str,
    entitled: Vec<&'a str>,
    voted: Vec<&'a str>,
    result: Option<Found<'a>>,
    /// None while it is open, when it was cancelled, and where only the outcome may be told.
    file: Option<File>,
    votes: Vec<Vote<'a>>,
    objections: Vec<Objection<'a>>,
}

#[derive(Serialize)]
struct Found<'a> {
    status: &'static str,
    passed: Option<bool>,
    winners: Vec<&'a str>,
    why: &'a [String],
    counts: Counted,
}

#[derive(Serialize)]
struct Counted {
    eligible: u32,
    present: u32,
    cast: u32,
    abstain: u32,
    blank: u32,
    spoiled: u32,
    exhausted: u32,
}

/// The ballot file of `colead tally`.
#[derive(Serialize)]
struct File {
    name: String,
    method: &'static str,
    ballots: Vec<Paper>,
    rules: FileRules,
}

#[derive(Serialize)]
struct Paper {
    count: usize,
    choice: &'static str,
}

#[derive(Serialize)]
struct FileRules {
    eligible: u32,
    present: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    threshold: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comparison: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    also_threshold: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    also_base: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quorum: Option<Need>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quorum_of: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_stand_aside: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_blocks: Option<u32>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Need {
    People(u32),
    Share { fraction: String, strict: bool },
}

#[derive(Serialize)]
struct Vote<'a> {
    who: &'a str,
    choice: &'static str,
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct Objection<'a> {
    /// None when it was made in secret and heard openly.
    who: Option<&'a str>,
    reason: Option<&'a str>,
    /// None while it stands.
    ended: Option<Ended<'a>>,
}

#[derive(Serialize)]
struct Ended<'a> {
    how: &'static str,
    version: Option<usize>,
    owner: Option<&'a str>,
    until: Option<String>,
}

impl<'a> Ballot<'a> {
    pub(super) fn of(ballot: &'a ballot::Ballot, session: &Session, names: &'a Names<'_>) -> Self {
        let outcome = match &ballot.state {
            BallotState::Closed(outcome) => Some(outcome.as_ref()),
            BallotState::Open | BallotState::Cancelled => None,
        };
        Self {
            number: ballot.id.0 + 1,
            version: Some(ballot.terms.version).filter(|&version| version > 0),
            opened_at: time(session, ballot.opened),
            state: match ballot.state {
                BallotState::Open => "open",
                BallotState::Closed(_) => "closed",
                BallotState::Cancelled => "cancelled",
            },
            voting: match ballot.terms.voting {
                Voting::Open => "open",
                Voting::Hidden => "hidden",
                Voting::Secret {
                    outcome_only: false,
                } => "secret",
                Voting::Secret { outcome_only: true } => "secret-outcome-only",
            },
            method: ballot.terms.method.word(),
            tie: ballot.terms.rules.tie.word(),
            entitled: ballot
                .electorate
                .iter()
                .map(|&who| names.label(who))
                .collect(),
            voted: ballot.voted().map(|who| names.label(who)).collect(),
            result: outcome.map(Found::of),
            file: outcome.and_then(|outcome| File::of(ballot, outcome)),
            votes: ballot
                .shown()
                .votes()
                .iter()
                .map(|vote| Vote {
                    who: names.label(vote.who),
                    choice: vote.choice.word(),
                    reason: vote.reason.as_deref(),
                })
                .collect(),
            objections: objections(ballot, session, names),
        }
    }
}

fn objections<'a>(
    ballot: &'a ballot::Ballot,
    session: &Session,
    names: &'a Names<'_>,
) -> Vec<Objection<'a>> {
    let proposal = session.proposal();
    let ended = |remedy| match remedy {
        Remedy::Amended { version } => Ended::new("amended", Some(version)),
        Remedy::Deferred { owner, until } => Ended {
            owner: Some(names.label(owner)),
            until: day(until),
            ..Ended::new("deferred", None)
        },
        Remedy::Withdrawn => Ended::new("withdrawn", None),
        Remedy::Watched => Ended::new("kept-in-view", None),
    };
    let by_name = ballot.objections().map(|vote| Objection {
        who: Some(names.label(vote.who)),
        reason: vote.reason.as_deref(),
        ended: proposal.remedy(ballot.id, vote.who).map(ended),
    });
    let answer = proposal.answer_to(ballot.id);
    let heard = ballot.heard.iter().map(|text| Objection {
        who: None,
        reason: Some(text),
        ended: answer.map(|version| Ended::new("amended", Some(version))),
    });
    by_name.chain(heard).collect()
}

impl Ended<'_> {
    const fn new(how: &'static str, version: Option<usize>) -> Self {
        Self {
            how,
            version,
            owner: None,
            until: None,
        }
    }
}

impl<'a> Found<'a> {
    fn of(outcome: &'a Outcome) -> Self {
        let Counts {
            eligible,
            present,
            cast,
            abstain,
            blank,
            spoiled,
            exhausted,
            not_voted: _,
            absent: _,
        } = outcome.counts;
        Self {
            status: outcome.status.word(),
            passed: outcome.passed,
            winners: outcome
                .winners
                .iter()
                .map(|&option| outcome.method.option_name(option, &[]))
                .collect(),
            why: &outcome.why,
            counts: Counted {
                eligible,
                present,
                cast,
                abstain,
                blank,
                spoiled,
                exhausted,
            },
        }
    }
}

impl File {
    fn of(ballot: &ballot::Ballot, outcome: &Outcome) -> Option<Self> {
        let choices: Vec<Choice> = match ballot.shown() {
            Shown::Covered | Shown::OutcomeOnly => return None,
            Shown::Named(votes) => votes.iter().map(|vote| vote.choice).collect(),
            Shown::Unnamed(papers) => papers.to_vec(),
        };
        let mut counts: BTreeMap<Choice, usize> = BTreeMap::new();
        for choice in choices {
            *counts.entry(choice).or_default() += 1;
        }
        let ballots = counts.into_iter().map(|(choice, count)| Paper {
            count,
            choice: choice.word(),
        });
        Some(Self {
            name: format!("Ballot {}", ballot.id.0 + 1),
            method: ballot.terms.method.word(),
            ballots: ballots.collect(),
            rules: FileRules::of(ballot.terms.method, &ballot.terms.rules, &outcome.counts),
        })
    }
}

impl FileRules {
    /// What the method has a use for.
    fn of(method: Method, rules: &Rules, counts: &Counts) -> Self {
        let yes_no = method == Method::YesNo;
        let consent = method == Method::Consent;
        let also = rules.also.filter(|_| yes_no);
        Self {
            eligible: counts.eligible,
            present: counts.present,
            threshold: yes_no.then(|| rules.threshold.to_string()),
            comparison: yes_no.then(|| rules.comparison.symbol()),
            base: yes_no.then(|| rules.base.word()),
            also_threshold: also.map(|also| also.threshold.to_string()),
            also_base: also.map(|also| also.base.word()),
            quorum: rules.quorum.map(Need::of),
            quorum_of: rules.quorum.map(|quorum| match quorum.of {
                QuorumOf::Present => "present",
                QuorumOf::Voting => "voting",
            }),
            max_stand_aside: rules.max_stand_aside.filter(|_| consent),
            max_blocks: consent.then_some(rules.max_blocks),
        }
    }
}

impl Need {
    fn of(quorum: Quorum) -> Self {
        match quorum.need {
            QuorumNeed::People(people) => Self::People(people),
            QuorumNeed::Share { fraction, strict } => Self::Share {
                fraction: fraction.to_string(),
                strict,
            },
        }
    }
}
