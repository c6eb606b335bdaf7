//! A decision as an architecture decision record, in the form of MADR 4 (adr.github.io/madr): what was asked, what was
//! considered, what was decided by which rule and count, and what follows from it.

use super::Source;
use super::ballots::{account, after_the_tie, reasons, reasons_are, status, terms_of};
use super::decision::{commitments, pledges};
use super::escape::{escape, listed, quote};
use super::head::{foot, rehearsed};
use super::proposal::proposal;
use crate::plan::RoundKind;
use crate::report::Provenance;
use crate::session::Session;
use crate::session::ballot::{Ballot, BallotState};
use crate::session::commitment::Decision;
use crate::tally::{Method, OptionId};

/// The decision of `session` as a record of its own.
pub fn madr(session: &Session, provenance: &Provenance<'_>) -> String {
    let source = Source::of(session);
    let mut blocks = vec![
        front(&source),
        format!("# {}", escape(&session.plan().title)),
    ];
    blocks.extend(session.rehearsal().map(rehearsed));
    blocks.extend(context(&source));
    blocks.extend(considered(&source));
    blocks.extend(outcome(&source));
    blocks.extend(consequences(&source));
    blocks.extend(objections(&source));
    blocks.push("## More Information".to_owned());
    blocks.extend(history(&source));
    blocks.extend(foot(provenance));
    let mut text = blocks.join("\n\n");
    text.push('\n');
    text
}

/// The head that tools read: status, date, who decided.
fn front(source: &Source<'_>) -> String {
    let session = source.session;
    let status = match session.decision() {
        Some(Decision::Made { .. }) => "accepted",
        Some(Decision::None { .. }) => "rejected",
        None => "proposed",
    };
    let people = |observer: bool| -> String {
        let names = session.people().iter().filter(|p| p.observer == observer);
        let names = names.map(|person| yaml(source.names.label(person.id)));
        names.collect::<Vec<_>>().join(", ")
    };
    let date = session.local_time(source.end).date();
    let observers = people(true);
    let informed = if observers.is_empty() {
        String::new()
    } else {
        format!("\ninformed: [{observers}]")
    };
    format!(
        "---\nstatus: {status}\ndate: {date}\ndecision-makers: [{}]{informed}\n---",
        people(false)
    )
}

/// A text between double quotes, as YAML and JSON both read it.
fn yaml(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn context(source: &Source<'_>) -> Vec<String> {
    let session = source.session;
    let plan = session.plan();
    let mut blocks = vec!["## Context and Problem Statement".to_owned()];
    blocks.extend(plan.purpose.as_deref().map(quote));
    let asked = session
        .agenda()
        .slots()
        .iter()
        .filter(|slot| slot.started.is_some());
    let asked: Vec<String> = asked
        .filter(|slot| slot.round.kind == RoundKind::Ballot)
        .filter_map(|slot| slot.round.question.as_deref())
        .map(|question| format!("Asked before the vote: {}", escape(question)))
        .collect();
    blocks.extend(asked.into_iter().take(1));
    if blocks.len() == 1 {
        blocks.push("The plan of the session states no purpose.".to_owned());
    }
    blocks
}

/// What was chosen between and the versions of the proposal, each with what came of it.
fn considered(source: &Source<'_>) -> Vec<String> {
    let session = source.session;
    let versions = &session.proposal().versions;
    let options = session.ballots().iter().filter(|ballot| is_counted(ballot));
    let options = options.flat_map(choices);
    let items = (1_usize..).zip(versions).map(|(number, version)| {
        let last = session
            .ballots()
            .iter()
            .rev()
            .find(|ballot| ballot.terms.version == number && is_counted(ballot));
        let what = match last.map(|ballot| &ballot.state) {
            Some(BallotState::Closed(outcome)) => status(outcome.status),
            Some(BallotState::Open | BallotState::Cancelled) | None => "not voted on",
        };
        let text = version.text.replace('\n', " ");
        format!("- Version {number}: {} ({what})", escape(&text))
    });
    let items: Vec<String> = options.chain(items).collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec!["## Considered Options".to_owned(), items.join("\n")]
}

/// The options of a ballot, but for a runoff, which has none that were not there before.
fn choices(ballot: &Ballot) -> Vec<String> {
    if ballot.terms.runoff_of.is_some() {
        return Vec::new();
    }
    let chosen = ballot.chosen();
    let tied = ballot.tied();
    let number = ballot.id.0 + 1;
    OptionId::all(ballot.terms.options.len())
        .map(|option| {
            let what = if chosen == Some(option) {
                format!("chosen in ballot {number}")
            } else if tied.contains(&option) {
                format!("tied in ballot {number}")
            } else {
                format!("not chosen in ballot {number}")
            };
            let name = escape(option.name(&ballot.terms.options));
            format!("- {name} ({what})")
        })
        .collect()
}

fn is_counted(ballot: &Ballot) -> bool {
    matches!(ballot.state, BallotState::Closed(_))
}

fn outcome(source: &Source<'_>) -> Vec<String> {
    let session = source.session;
    let mut blocks = vec!["## Decision Outcome".to_owned()];
    match session.decision() {
        None => blocks.push("No decision has been recorded.".to_owned()),
        Some(Decision::None { why }) => {
            blocks.push("No decision:".to_owned());
            blocks.push(quote(why));
        }
        Some(Decision::Made { text, ballot, .. }) => {
            blocks.push(quote(text));
            let ballot = ballot.and_then(|id| session.ballot(id));
            match ballot {
                Some(ballot) => blocks.extend(basis(source, ballot)),
                None => blocks.push("Recorded without a ballot that passed.".to_owned()),
            }
        }
    }
    blocks
}

/// The ballot that a decision rests on: method, rule, numbers, why.
fn basis(source: &Source<'_>, ballot: &Ballot) -> Vec<String> {
    let BallotState::Closed(outcome) = &ballot.state else {
        return Vec::new();
    };
    let mut blocks = vec![
        format!(
            "Decided in ballot {} by {}: {}",
            ballot.id.0 + 1,
            ballot.terms.method.title(),
            escape(&outcome.why.join(" "))
        ),
        terms_of(source, ballot, outcome),
    ];
    blocks.extend(after_the_tie(source, ballot));
    blocks.extend(account(ballot));
    blocks
}

fn consequences(source: &Source<'_>) -> Vec<String> {
    let session = source.session;
    let Some(Decision::Made { review, .. }) = session.decision() else {
        return Vec::new();
    };
    let mut blocks = vec!["### Consequences".to_owned()];
    if !session.is_staffed() {
        blocks.push("Decided, not staffed: nobody has taken on a part of it.".to_owned());
    }
    blocks.extend(pledges(source));
    blocks.extend(commitments(source).into_iter().skip(1));
    blocks.push("### Confirmation".to_owned());
    blocks.push(match review {
        Some(date) => format!("To be reviewed on {date}."),
        None => "No review date is set.".to_owned(),
    });
    blocks
}

/// Every objection and concern, and how each objection ended.
fn objections(source: &Source<'_>) -> Vec<String> {
    let mut blocks = Vec::new();
    let counted = source.session.ballots().iter().filter(|b| is_counted(b));
    for ballot in counted.filter(|ballot| !shows_minds(ballot)) {
        let reasons = reasons(source, ballot);
        if !reasons.is_empty() {
            blocks.push(format!("Ballot {}:", ballot.id.0 + 1));
            blocks.push(reasons.join("\n"));
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, "## Objections and How They Ended".to_owned());
    }
    blocks
}

/// Whether its reasons are what would change a mind, and object to nothing.
fn shows_minds(ballot: &Ballot) -> bool {
    ballot.terms.method == Method::Conviction
}

/// All ballots in a line each, what would change minds, and all versions of the text.
fn history(source: &Source<'_>) -> Vec<String> {
    let session = source.session;
    let voters = session.people().iter().filter(|person| !person.observer);
    let mut blocks = vec![format!(
        "Held on {}; took part: {}.",
        session.opening().started.date(),
        listed(voters.map(|person| source.names.label(person.id)))
    )];
    let ballots: Vec<String> = session
        .ballots()
        .iter()
        .map(|ballot| {
            let what = match &ballot.state {
                BallotState::Open => "still open".to_owned(),
                BallotState::Cancelled => "cancelled".to_owned(),
                BallotState::Closed(outcome) => escape(&outcome.why.join(" ")),
            };
            let between = match (ballot.terms.runoff_of, ballot.terms.fallback_of) {
                (Some(of), _) => format!(", a runoff between the tied of ballot {}", of.0 + 1),
                (None, Some(of)) => {
                    format!(", what was to follow the objections in ballot {}", of.0 + 1)
                }
                (None, None) => String::new(),
            };
            format!(
                "- Ballot {}, {}{}{between}: {what}",
                ballot.id.0 + 1,
                ballot.terms.method.title(),
                ballot.terms.on_version(" ")
            )
        })
        .collect();
    if !ballots.is_empty() {
        blocks.push(ballots.join("\n"));
    }
    for ballot in session.ballots().iter().filter(|b| shows_minds(b)) {
        let words = reasons(source, ballot);
        if !words.is_empty() {
            blocks.push(format!(
                "{} ballot {}.",
                reasons_are(ballot),
                ballot.id.0 + 1
            ));
            blocks.push(words.join("\n"));
        }
    }
    // Below this heading: one level deeper.
    blocks.extend(proposal(source).into_iter().map(|block| {
        if block.starts_with("## ") {
            format!("#{block}")
        } else {
            block
        }
    }));
    blocks
}
