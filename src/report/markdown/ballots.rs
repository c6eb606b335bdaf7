//! Every ballot: its rule, who could vote, the count, why it came out so. A ballot that is covered shows no choice.

use std::collections::BTreeMap;

use super::Source;
use super::escape::{escape, item, listed};
use super::table::{Column, table};
use crate::plan::Voting;
use crate::session::PersonId;
use crate::session::ballot::{Ballot, BallotState, Shown, Vote, in_words, objects};
use crate::session::proposal::Remedy;
use crate::tally::{Counts, Method, Outcome, Paper, Status, Turnout, explain_rule};

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
    if ballot.shown().is_covered() {
        blocks.push("The choices are covered until the ballot is closed.".to_owned());
    } else {
        blocks.extend(choices(source, ballot));
    }
    blocks
}

fn closed(source: &Source<'_>, ballot: &Ballot, outcome: &Outcome) -> Vec<String> {
    let mut blocks = vec![
        format!(
            "**Outcome: {}.** {}",
            status(outcome.status),
            sentences(&outcome.why)
        ),
        terms_of(source, ballot, outcome),
    ];
    blocks.extend(after_the_tie(source, ballot));
    blocks.extend(choices(source, ballot));
    blocks.extend(account(ballot));
    blocks
}

/// What was done about a tie, step by step.
pub(super) fn after_the_tie(source: &Source<'_>, ballot: &Ballot) -> Vec<String> {
    let casting = ballot
        .terms
        .casting
        .map_or("", |who| source.names.label(who));
    items("After the tie:", &ballot.tie_in_words(casting))
}

/// How it was counted, so that whoever has the papers can follow it; nothing where the signs say it all.
pub(super) fn account(ballot: &Ballot) -> Vec<String> {
    items("How it was counted:", &ballot.account())
}

/// A list below its heading; nothing without items.
fn items(heading: &str, all: &[String]) -> Vec<String> {
    if all.is_empty() {
        return Vec::new();
    }
    let items: Vec<String> = all.iter().map(|one| item("", one)).collect();
    vec![heading.to_owned(), items.join("\n")]
}

/// The terms of a ballot and its numbers.
pub(super) fn terms_of(source: &Source<'_>, ballot: &Ballot, outcome: &Outcome) -> String {
    let Counts {
        eligible, present, ..
    } = outcome.counts;
    format!(
        "{}\n{}",
        terms(source, ballot, Turnout { eligible, present }),
        counts(&outcome.counts)
    )
}

pub(super) const fn status(status: Status) -> &'static str {
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
    let voting = match ballot.terms.voting {
        Voting::Open => "open, by roll call; recorded by the facilitator",
        Voting::Hidden => "hidden until all were in or the ballot was closed",
        Voting::Secret {
            outcome_only: false,
        } => "secret: who voted and what was chosen are kept apart, without order or time",
        Voting::Secret { outcome_only: true } => {
            "secret: the outcome alone is kept, no numbers and no papers"
        }
    };
    let electorate = ballot.electorate.iter().map(|&who| source.names.label(who));
    let mut lines = Vec::new();
    if let Some(of) = ballot.terms.runoff_of {
        lines.push(format!(
            "- A runoff between the options that were tied in ballot {}",
            of.0 + 1
        ));
    }
    if let Some(of) = ballot.terms.fallback_of {
        lines.push(format!(
            "- The vote by a majority that was to follow, had objections stopped it twice; they did in ballot {}",
            of.0 + 1
        ));
    }
    if !ballot.terms.options.is_empty() {
        let options = ballot.terms.options.iter().map(|option| escape(option));
        let options: Vec<String> = options.collect();
        lines.push(format!("- Options: {}", options.join(", ")));
    }
    lines.push(format!("- Rule: {}", sentences(&rule)));
    if let Some(ladder) = ballot.ladder_in_words() {
        lines.push(format!("- {}", escape(&ladder)));
    }
    if let Some(who) = ballot.terms.casting {
        let name = source.names.label(who);
        lines.push(format!("- Casting vote: {}", escape(name)));
    }
    if let Some(lot) = ballot.lot_in_words() {
        lines.push(format!("- {}", escape(&lot)));
    }
    lines.extend([
        format!("- Voting: {voting}"),
        format!("- Entitled to vote: {}", listed(electorate)),
    ]);
    lines.join("\n")
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

/// What was chosen as far as it may be told, then the reasons.
fn choices(source: &Source<'_>, ballot: &Ballot) -> Vec<String> {
    let mut blocks = match ballot.shown() {
        Shown::Covered => Vec::new(),
        Shown::Named(votes) => named(source, ballot, votes),
        Shown::Unnamed(papers) => unnamed(source, ballot, papers),
        Shown::OutcomeOnly => vec![took_part(source, ballot)],
    };
    if ballot.kept_outcome_alone() {
        blocks.push(
            "The votes were so alike that their numbers would have told on people: the room kept the outcome alone."
                .to_owned(),
        );
    }
    let reasons = reasons(source, ballot);
    if !reasons.is_empty() {
        blocks.push(reasons_are(ballot).to_owned());
        blocks.push(reasons.join("\n"));
    }
    blocks
}

/// What the reasons of a ballot are.
pub(super) fn reasons_are(ballot: &Ballot) -> &'static str {
    if ballot.terms.method == Method::Conviction {
        "What would change a mind:"
    } else {
        "Objections and reasons:"
    }
}

/// Objections, and reasons of other votes, each an item of a list.
pub(super) fn reasons(source: &Source<'_>, ballot: &Ballot) -> Vec<String> {
    let answer = source.session.proposal().answer_to(ballot.id);
    let heard = ballot.heard.iter().map(|text| {
        let told = item("", text);
        match answer {
            Some(version) => format!("{told}\\\n  Answered by version {version}."),
            None => told,
        }
    });
    ballot
        .shown()
        .votes()
        .iter()
        .filter_map(|vote| reason(source, ballot, vote))
        .chain(heard)
        .collect()
}

/// Who chose what. Choices stand in the order in which they first occur by seat.
fn named(source: &Source<'_>, ballot: &Ballot, votes: &[Vote]) -> Vec<String> {
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for vote in votes {
        let word = in_words(&vote.paper, &ballot.terms.options);
        let name = source.names.label(vote.who);
        match groups.iter_mut().find(|(other, _)| *other == word) {
            Some((_, names)) => names.push(name),
            None => groups.push((word, vec![name])),
        }
    }
    let missing = labels(source, ballot.missing());
    if !missing.is_empty() {
        groups.push(("no vote".to_owned(), missing));
    }
    let rows: Vec<[String; 3]> = groups
        .into_iter()
        .map(|(word, names)| [escape(&word), names.len().to_string(), listed(names)])
        .collect();
    let columns = [
        Column::Left("Choice"),
        Column::Right("People"),
        Column::Left("Who"),
    ];
    vec![table(columns, &rows)]
}

/// How many chose what, and apart from that who took part.
fn unnamed(source: &Source<'_>, ballot: &Ballot, papers: &[Paper]) -> Vec<String> {
    let mut groups: BTreeMap<&Paper, usize> = BTreeMap::new();
    for paper in papers {
        *groups.entry(paper).or_default() += 1;
    }
    let rows: Vec<[String; 2]> = groups
        .into_iter()
        .map(|(paper, count)| {
            let words = in_words(paper, &ballot.terms.options);
            [escape(&words), count.to_string()]
        })
        .collect();
    let mut blocks = Vec::new();
    if !rows.is_empty() {
        let columns = [Column::Left("Choice"), Column::Right("Papers")];
        blocks.push(table(columns, &rows));
    }
    blocks.push(took_part(source, ballot));
    if let Some(telling) = ballot.telling() {
        blocks.push(telling.sentence().to_owned());
    }
    blocks
}

fn took_part(source: &Source<'_>, ballot: &Ballot) -> String {
    let mut lines = vec![format!(
        "- Voted: {}",
        listed(labels(source, ballot.voted()))
    )];
    let missing = labels(source, ballot.missing());
    if !missing.is_empty() {
        lines.push(format!("- No vote: {}", listed(missing)));
    }
    lines.join("\n")
}

fn labels<'a>(source: &'a Source<'_>, people: impl Iterator<Item = PersonId>) -> Vec<&'a str> {
    people.map(|who| source.names.label(who)).collect()
}

/// An objection is told even when nobody wrote its reason down.
fn reason(source: &Source<'_>, ballot: &Ballot, vote: &Vote) -> Option<String> {
    let opening = format!(
        "{} ({}): ",
        escape(source.names.label(vote.who)),
        escape(&in_words(&vote.paper, &ballot.terms.options))
    );
    let told = match &vote.reason {
        Some(reason) => item(&opening, reason),
        None if objects(&vote.paper) => item(&opening, "no reason was recorded."),
        None => return None,
    };
    Some(match ending(source, ballot, vote) {
        Some(ending) => format!("{told}\\\n  {ending}"),
        None => told,
    })
}

/// How an objection of a counted ballot ended.
fn ending(source: &Source<'_>, ballot: &Ballot, vote: &Vote) -> Option<String> {
    if !objects(&vote.paper) || !matches!(ballot.state, BallotState::Closed(_)) {
        return None;
    }
    let words = match source.session.proposal().remedy(ballot.id, vote.who) {
        None => "It stands.".to_owned(),
        Some(Remedy::Amended { version }) => format!("Answered by version {version}."),
        Some(Remedy::Deferred { owner, until }) => {
            let until = until.map_or(String::new(), |date| format!(" until {date}"));
            format!("{} takes it up{until}.", escape(source.names.label(owner)))
        }
        Some(Remedy::Withdrawn) => "Withdrawn.".to_owned(),
        Some(Remedy::Watched) => "Kept in view until the review; no objection.".to_owned(),
    };
    Some(words)
}
