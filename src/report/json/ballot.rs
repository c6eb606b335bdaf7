//! One ballot in JSON: its terms, its result, and the ballot file to count it again. Of a secret ballot there is what its
//! record holds, choices without names and in no order, or the outcome alone.

use serde::Serialize;
use serde_json::Value;

use super::file::file;
use super::{day, time};
use crate::plan::Voting;
use crate::report::names::Names;
use crate::session::Session;
use crate::session::ballot::{self, BallotState, in_words};
use crate::session::proposal::Remedy;
use crate::tally::{Counts, Outcome};

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
    file: Option<Value>,
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

#[derive(Serialize)]
struct Vote<'a> {
    who: &'a str,
    choice: String,
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
            result: outcome.map(|outcome| Found::of(outcome, &ballot.terms.options)),
            file: outcome.and_then(|outcome| file(ballot, outcome)),
            votes: ballot
                .shown()
                .votes()
                .iter()
                .map(|vote| Vote {
                    who: names.label(vote.who),
                    choice: in_words(&vote.paper, &ballot.terms.options),
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
    fn of(outcome: &'a Outcome, options: &'a [String]) -> Self {
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
                .map(|&option| outcome.method.option_name(option, options))
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
