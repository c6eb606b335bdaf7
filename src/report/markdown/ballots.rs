//! Every ballot: its rule, who could vote, the count, why it came out so. A ballot that is covered shows no choice.

use super::Source;
use super::escape::{escape, item, listed};
use super::table::{Column, table};
use crate::session::ballot::{Ballot, BallotState, Vote};
use crate::tally::{Counts, Outcome, Status, Turnout, explain_rule};

pub(super) fn ballots(source: &Source<'_>) -> Vec<String> {
    let all = source.session.ballots();
    if all.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec!["## Ballots".to_owned()];
    for ballot in all {
        blocks.push(title(source, ballot));
        match &ballot.state {
            BallotState::Cancelled => {
                blocks.push("Cancelled before it was counted; the votes are left out.".to_owned());
            }
            BallotState::Open => blocks.extend(open(source, ballot)),
            BallotState::Closed(outcome) => blocks.extend(closed(source, ballot, outcome)),
        }
    }
    blocks
}

fn title(source: &Source<'_>, ballot: &Ballot) -> String {
    let subject = match ballot.terms.version {
        0 => String::new(),
        version => format!(" on version {version} of the proposal"),
    };
    format!(
        "### Ballot {}: {}{subject}, {}",
        ballot.id.0 + 1,
        ballot.terms.method.title(),
        source.clock(ballot.opened)
    )
}

fn open(source: &Source<'_>, ballot: &Ballot) -> Vec<String> {
    let mut blocks = vec![
        "Still open.".to_owned(),
        terms(source, ballot, ballot.turnout(source.session)),
    ];
    if ballot.is_revealed() {
        blocks.extend(choices(source, ballot));
    } else {
        blocks.push("The choices are covered until the ballot is closed.".to_owned());
    }
    blocks
}

fn closed(source: &Source<'_>, ballot: &Ballot, outcome: &Outcome) -> Vec<String> {
    let Counts {
        eligible, present, ..
    } = outcome.counts;
    let mut blocks = vec![
        format!(
            "**Outcome: {}.** {}",
            status(outcome.status),
            sentences(&outcome.why)
        ),
        format!(
            "{}\n{}",
            terms(source, ballot, Turnout { eligible, present }),
            counts(&outcome.counts)
        ),
    ];
    blocks.extend(choices(source, ballot));
    blocks
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::Decided => "decided",
        Status::Tie => "a tie",
        Status::NotPassed => "not passed",
        Status::NoQuorum => "no quorum",
        Status::NoBallots => "no votes",
    }
}

fn terms(source: &Source<'_>, ballot: &Ballot, turnout: Turnout) -> String {
    let rule = explain_rule(ballot.terms.method, &ballot.terms.rules, turnout);
    let voting = if ballot.terms.hidden {
        "hidden until all were in or the ballot was closed"
    } else {
        "open, by roll call"
    };
    let electorate = ballot.electorate.iter().map(|&who| source.names.label(who));
    [
        format!("- Rule: {}", sentences(&rule)),
        format!("- Voting: {voting}"),
        format!("- Entitled to vote: {}", listed(electorate)),
    ]
    .join("\n")
}

fn sentences(all: &[String]) -> String {
    escape(&all.join(" "))
}

/// What is never handed in with most methods is told only where it was.
fn counts(counts: &Counts) -> String {
    let Counts {
        eligible,
        present,
        cast,
        abstain,
        blank,
        spoiled,
        exhausted: _,
        not_voted,
        absent,
    } = *counts;
    let mut parts = vec![format!("{cast} voted"), format!("{abstain} abstained")];
    for (count, word) in [(blank, "blank"), (spoiled, "spoiled")] {
        if count > 0 {
            parts.push(format!("{count} {word}"));
        }
    }
    parts.push(format!("{not_voted} did not vote"));
    parts.push(format!("{absent} absent"));
    format!(
        "- Count: {eligible} entitled, {present} present; {}",
        parts.join(", ")
    )
}

/// Who chose what, then the reasons. Choices stand in the order in which they first occur by seat.
fn choices(source: &Source<'_>, ballot: &Ballot) -> Vec<String> {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for vote in &ballot.votes {
        let (word, name) = (vote.choice.word(), source.names.label(vote.who));
        match groups.iter_mut().find(|(other, _)| *other == word) {
            Some((_, names)) => names.push(name),
            None => groups.push((word, vec![name])),
        }
    }
    let missing: Vec<&str> = ballot
        .missing()
        .map(|who| source.names.label(who))
        .collect();
    if !missing.is_empty() {
        groups.push(("no vote", missing));
    }
    let rows: Vec<[String; 3]> = groups
        .into_iter()
        .map(|(word, names)| [word.to_owned(), names.len().to_string(), listed(names)])
        .collect();
    let columns = [
        Column::Left("Choice"),
        Column::Right("People"),
        Column::Left("Who"),
    ];
    let mut blocks = vec![table(columns, &rows)];
    let reasons: Vec<String> = ballot
        .votes
        .iter()
        .filter_map(|vote| reason(source, vote))
        .collect();
    if !reasons.is_empty() {
        blocks.push("Objections and reasons:".to_owned());
        blocks.push(reasons.join("\n"));
    }
    blocks
}

/// An objection is told even when nobody wrote its reason down.
fn reason(source: &Source<'_>, vote: &Vote) -> Option<String> {
    let opening = format!(
        "{} ({}): ",
        escape(source.names.label(vote.who)),
        vote.choice.word()
    );
    match &vote.reason {
        Some(reason) => Some(item(&opening, reason)),
        None => vote
            .choice
            .objects()
            .then(|| item(&opening, "no reason was recorded.")),
    }
}
