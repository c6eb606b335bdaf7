//! One ballot in JSON: its terms, its result, and the ballot file to count it again. Of a secret ballot there is what its
//! record holds, choices without names and in no order, or the outcome alone.

use serde::Serialize;
use serde_json::Value;

use super::file::file;
use super::{day, time};
use crate::plan::Voting;
use crate::report::names::Names;
use crate::session::Session;
use crate::session::ballot::{self, BallotState, Shown, TieStep, has_ladder, in_words};
use crate::session::proposal::Remedy;
use crate::tally::{Counts, OptionId, Outcome, Rung, lot};

#[derive(Serialize)]
pub(super) struct Ballot<'a> {
    number: u16,
    version: Option<usize>,
    opened_at: String,
    state: &'static str,
    voting: &'static str,
    /// Whether no number of it is told, as was fixed before or as the room wished after a one-sided count.
    outcome_only: bool,
    method: &'static str,
    /// What a tie of yes and no leads to.
    tie: &'static str,
    /// What is done about a tie between options, step by step; empty for one proposal.
    ladder: Vec<&'static str>,
    casting_vote: Option<&'a str>,
    /// Of the seed of a lot.
    lot_hash: Option<&'a str>,
    runoff_of: Option<u16>,
    /// The share of votes that decides when objections stopped it twice.
    fallback: Option<String>,
    fallback_of: Option<u16>,
    entitled: Vec<&'a str>,
    voted: Vec<&'a str>,
    result: Option<Found<'a>>,
    /// The steps of the ladder that were taken.
    after_tie: Vec<Taken<'a>>,
    /// What was chosen between options, by the count or by the ladder.
    chosen: Option<&'a str>,
    /// How it was counted, in lines.
    account: Vec<String>,
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
    /// In tiers, best first.
    order: Vec<Vec<&'a str>>,
    why: &'a [String],
    counts: Counted,
    ties: Vec<Tied<'a>>,
}

#[derive(Serialize)]
struct Tied<'a> {
    stage: &'a str,
    options: Vec<&'a str>,
    /// Empty while it stands.
    broken_by: &'a str,
}

#[derive(Serialize)]
struct Taken<'a> {
    step: &'static str,
    option: Option<&'a str>,
    /// Of a lot, with the name of the algorithm by which it draws.
    seed: Option<&'a str>,
    algorithm: Option<&'static str>,
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
    not_voted: u32,
    absent: u32,
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
            outcome_only: ballot.shown() == Shown::OutcomeOnly,
            method: ballot.terms.method.word(),
            tie: ballot.terms.rules.tie.word(),
            ladder: if has_ladder(ballot.terms.method) {
                let rungs = ballot.terms.rules.ladder.rungs().iter();
                rungs.map(|rung| rung.word()).collect()
            } else {
                Vec::new()
            },
            casting_vote: ballot.terms.casting.map(|who| names.label(who)),
            lot_hash: ballot.terms.lot.as_deref(),
            runoff_of: ballot.terms.runoff_of.map(|of| of.0 + 1),
            fallback: ballot.terms.rules.fallback.map(|share| share.to_string()),
            fallback_of: ballot.terms.fallback_of.map(|of| of.0 + 1),
            entitled: ballot
                .electorate
                .iter()
                .map(|&who| names.label(who))
                .collect(),
            voted: ballot.voted().map(|who| names.label(who)).collect(),
            result: outcome.map(|outcome| Found::of(outcome, &ballot.terms.options)),
            after_tie: ballot
                .tie_steps
                .iter()
                .map(|step| Taken::of(step, &ballot.terms.options))
                .collect(),
            chosen: ballot
                .chosen()
                .map(|option| option.name(&ballot.terms.options)),
            account: ballot.account(),
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

impl<'a> Taken<'a> {
    fn of(step: &'a TieStep, options: &'a [String]) -> Self {
        let taken = |rung: Rung| Taken {
            step: rung.word(),
            option: None,
            seed: None,
            algorithm: None,
        };
        match step {
            TieStep::CastingVote { option } => Taken {
                option: Some(option.name(options)),
                ..taken(Rung::CastingVote)
            },
            TieStep::LotDrawn { seed, option } => Taken {
                option: Some(option.name(options)),
                seed: Some(seed),
                algorithm: Some(lot::ALGORITHM),
                ..taken(Rung::Lot)
            },
            TieStep::SeedLost => taken(Rung::Lot),
            TieStep::CarriedOver => taken(Rung::CarriedOver),
        }
    }
}

impl<'a> Found<'a> {
    fn of(outcome: &'a Outcome, options: &'a [String]) -> Self {
        let named = |tier: &[OptionId]| {
            let name = |&option: &OptionId| outcome.method.option_name(option, options);
            tier.iter().map(name).collect::<Vec<_>>()
        };
        let Counts {
            eligible,
            present,
            cast,
            abstain,
            blank,
            spoiled,
            exhausted,
            not_voted,
            absent,
        } = outcome.counts;
        Self {
            status: outcome.status.word(),
            passed: outcome.passed,
            winners: named(&outcome.winners),
            order: outcome.order.iter().map(|tier| named(tier)).collect(),
            why: &outcome.why,
            counts: Counted {
                eligible,
                present,
                cast,
                abstain,
                blank,
                spoiled,
                exhausted,
                not_voted,
                absent,
            },
            ties: outcome
                .ties
                .iter()
                .map(|tie| Tied {
                    stage: &tie.stage,
                    options: named(&tie.options),
                    broken_by: &tie.broken_by,
                })
                .collect(),
        }
    }
}
