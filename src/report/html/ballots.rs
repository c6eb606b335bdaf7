//! The results of ballots as bars. Only what may be seen is drawn: of a covered ballot nothing, of a secret one no name.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::super::markdown::Source;
use super::chart::{Chart, at, label};
use crate::session::ballot::{Ballot, BallotState, Shown, in_words};

const ROW: u32 = 26;
const WIDTH: u32 = 640;
const NAME: f64 = 260.0;
const BAR: f64 = 300.0;
/// More kinds of papers than this are no picture.
const MOST: usize = 12;

/// One for each counted ballot whose papers may be seen.
pub(super) fn charts(source: &Source<'_>) -> Vec<Markup> {
    let ballots = source.session.ballots().iter();
    ballots.filter_map(chart).collect()
}

fn chart(ballot: &Ballot) -> Option<Markup> {
    let BallotState::Closed(_) = &ballot.state else {
        return None;
    };
    let papers: Vec<_> = match ballot.shown() {
        Shown::Covered | Shown::OutcomeOnly => return None,
        Shown::Named(votes) => votes.iter().map(|vote| &vote.paper).collect(),
        Shown::Unnamed(papers) => papers.iter().collect(),
    };
    let mut counts: BTreeMap<_, u32> = BTreeMap::new();
    for paper in papers {
        *counts.entry(paper).or_default() += 1;
    }
    let bars: Vec<(String, u32)> = counts
        .into_iter()
        .map(|(paper, count)| (in_words(paper, &ballot.terms.options), count))
        .collect();
    let most = f64::from(bars.iter().map(|(_, count)| *count).max()?);
    if bars.len() > MOST {
        return None;
    }
    let drawing = html! {
        @for (row, (choice, count)) in (0..).zip(&bars) {
            @let y = f64::from(row * ROW);
            text x="0" y=(at(y + 17.0)) { (label(choice, NAME)) }
            rect class="taken" x=(NAME) y=(at(y + 4.0)) width=(at(f64::from(*count) / most * BAR)) height="16" {}
            text class="muted" x=(WIDTH) y=(at(y + 17.0)) text-anchor="end" { (count) }
        }
    };
    let number = ballot.id.0 + 1;
    let (id, title) = (
        format!("ballot{number}"),
        format!("Ballot {number}: what was handed in"),
    );
    let told: Vec<String> = bars
        .iter()
        .map(|(choice, count)| format!("{choice}: {count}"))
        .collect();
    let chart = Chart {
        id: &id,
        title: &title,
        summary: format!("How often each choice was handed in. {}.", told.join("; ")),
        size: (WIDTH, ROW * u32::try_from(bars.len()).unwrap_or(u32::MAX)),
        drawing,
        head: vec!["Choice", "Papers"],
        rows: bars
            .iter()
            .map(|(choice, count)| vec![choice.clone(), count.to_string()])
            .collect(),
    };
    Some(chart.figure())
}
