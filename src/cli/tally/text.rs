//! A result to be read: what came out, why, and how the count went.
//!
//! ```text
//! Where we eat, by instant runoff
//!
//! Chosen: Nashville
//!   …why, in sentences
//!
//! Round 1
//!   Nashville  ████████████████████  58
//!   Memphis    ██████████            42  goes out
//!
//! 100 entitled: 100 voted
//! Rules: equal split, elimination_tie all-branches
//! ```

use std::fmt::Write;

use serde_json::Value;

use super::option_name;
use crate::ballot_file::Election;
use crate::tally::{
    Amount, OptionId, PairsDetail, PairsTrace, Round, Runoff, ScoreSum, Status, Tally, Tie, Trace,
};
use crate::text::{display_width, fit};

/// Cells of the longest bar.
const BAR: usize = 30;
/// Names are cut to so many cells.
const NAME: usize = 28;
/// With more options than this, nobody reads every pair.
const MOST_PAIRED: usize = 12;

pub(super) fn of(election: &Election, tally: &Tally) -> String {
    let mut page = Page {
        election,
        text: String::new(),
    };
    page.heading();
    page.verdict(tally);
    page.trace(tally);
    for tie in &tally.outcome.ties {
        page.tie(tie);
    }
    page.line("");
    page.line(&tally.outcome.counts.to_string());
    page.rules();
    page.text
}

struct Page<'e> {
    election: &'e Election,
    text: String,
}

/// One bar of a chart.
struct Bar {
    name: String,
    votes: f64,
    label: String,
    note: String,
}

impl Page<'_> {
    fn line(&mut self, text: &str) {
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    fn name(&self, option: OptionId) -> &str {
        option_name(self.election, option)
    }

    fn names(&self, options: &[OptionId]) -> String {
        let names: Vec<&str> = options.iter().map(|&option| self.name(option)).collect();
        names.join(", ")
    }

    fn heading(&mut self) {
        let method = self.election.method.title();
        let heading = match &self.election.name {
            Some(name) => format!("{name}, by {method}"),
            None => format!("Counted by {method}"),
        };
        self.line(&heading);
    }

    fn verdict(&mut self, tally: &Tally) {
        let outcome = &tally.outcome;
        let winners = self.names(&outcome.winners);
        let verdict = match (outcome.status, outcome.passed) {
            (Status::Decided, Some(_)) => "Passed".to_owned(),
            (Status::Decided, None) if winners.is_empty() => "Nothing was chosen".to_owned(),
            (Status::Decided, None) => format!("Chosen: {winners}"),
            (Status::Tie, _) if winners.is_empty() => "A tie".to_owned(),
            (Status::Tie, _) => format!("A tie: {winners}"),
            (Status::NotPassed, Some(_)) => "Not passed".to_owned(),
            (Status::NotPassed, None) => "Nothing was chosen".to_owned(),
            (Status::NoQuorum, _) => "No quorum: the count is not valid".to_owned(),
            (Status::NoBallots, _) => "Nothing was cast".to_owned(),
        };
        self.line("");
        self.line(&verdict);
        for sentence in &outcome.why {
            self.line(&format!("  {sentence}"));
        }
        if outcome.order.len() > 1 {
            let tiers: Vec<String> = outcome.order.iter().map(|tier| self.names(tier)).collect();
            self.line(&format!("  Order: {}", tiers.join(" > ")));
        }
    }

    fn trace(&mut self, tally: &Tally) {
        match &tally.trace {
            Trace::Signs => {
                let bars = tally.outcome.spread.iter().map(|sign| Bar {
                    name: sign.sign.clone(),
                    votes: f64::from(sign.count),
                    label: sign.count.to_string(),
                    note: String::new(),
                });
                let bars: Vec<Bar> = bars.collect();
                self.chart("Signs", &bars);
            }
            Trace::Totals(totals) => {
                let bars = self.ranked(totals.iter().map(|&total| Some(total)), |_| String::new());
                self.chart("Totals", &bars);
            }
            Trace::Scores(sums) => self.scores(sums),
            Trace::Star(star) => {
                self.scores(&star.scores);
                for runoff in &star.runoffs {
                    self.runoff(runoff);
                }
            }
            Trace::Rounds(trace) => {
                for (nth, round) in (1..).zip(&trace.rounds) {
                    self.round(nth, round);
                }
                if trace.elimination_tie {
                    self.line("");
                    self.line("Shown is one order of elimination; every order was counted.");
                }
            }
            Trace::Pairs(pairs) => self.pairs(pairs),
            Trace::Conviction(trace) => {
                let named = ["for", "against", "undecided"].into_iter();
                let bars = named.zip(trace.positions).map(|(name, people)| Bar {
                    name: name.to_owned(),
                    votes: f64::from(people),
                    label: people.to_string(),
                    note: String::new(),
                });
                let bars: Vec<Bar> = bars.collect();
                self.chart("Positions", &bars);
                self.line(&format!(
                    "Support {:+.2} of 1, openness {:.0}%",
                    trace.support,
                    trace.openness * 100.0
                ));
            }
        }
    }

    /// Bars by option, the longest first; options without a number have none.
    fn ranked(
        &self,
        votes: impl IntoIterator<Item = Option<Amount>>,
        note: impl Fn(OptionId) -> String,
    ) -> Vec<Bar> {
        let mut ranked: Vec<(Amount, OptionId)> = OptionId::all(self.election.options.len())
            .zip(votes)
            .filter_map(|(option, votes)| Some((votes?, option)))
            .collect();
        ranked.sort_by_key(|(votes, option)| (std::cmp::Reverse(*votes), *option));
        ranked
            .into_iter()
            .map(|(votes, option)| Bar {
                name: self.name(option).to_owned(),
                votes: votes.as_f64(),
                label: votes.to_string(),
                note: note(option),
            })
            .collect()
    }

    fn chart(&mut self, title: &str, bars: &[Bar]) {
        let longest = bars.iter().map(|bar| bar.votes).fold(0.0, f64::max);
        let name_width = bars
            .iter()
            .map(|bar| display_width(&bar.name).min(NAME))
            .max()
            .unwrap_or(0);
        let label_width = bars.iter().map(|bar| bar.label.len()).max().unwrap_or(0);
        self.line("");
        self.line(title);
        for bar in bars {
            let name = fit(&bar.name, NAME);
            let gap = " ".repeat(name_width.saturating_sub(display_width(&name)));
            let share = if longest > 0.0 {
                bar.votes.max(0.0) / longest
            } else {
                0.0
            };
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "it is within 0 and BAR"
            )]
            let cells = (share * BAR as f64).round() as usize;
            let line = format!(
                "  {name}{gap}  {}{}  {:>label_width$}  {}",
                "█".repeat(cells),
                " ".repeat(BAR - cells.min(BAR)),
                bar.label,
                bar.note
            );
            self.line(&line);
        }
    }

    fn scores(&mut self, sums: &[ScoreSum]) {
        let note = |option: OptionId| {
            let scored_by = sums.get(option.index()).map_or(0, |sum| sum.scored_by);
            format!("scored by {scored_by}")
        };
        let totals = sums.iter().map(|sum| Some(Amount::whole(sum.total)));
        let bars = self.ranked(totals, note);
        self.chart("Scores", &bars);
    }

    fn runoff(&mut self, runoff: &Runoff) {
        let sides = runoff.finalists.into_iter().zip(runoff.votes);
        let mut bars: Vec<Bar> = sides
            .map(|(finalist, votes)| Bar {
                name: self.name(finalist).to_owned(),
                votes: votes as f64,
                label: votes.to_string(),
                note: String::new(),
            })
            .collect();
        let indifferent = Bar {
            name: "no preference".to_owned(),
            votes: runoff.no_preference as f64,
            label: runoff.no_preference.to_string(),
            note: String::new(),
        };
        bars.insert(1, indifferent);
        self.chart("Runoff", &bars);
    }

    fn round(&mut self, nth: usize, round: &Round) {
        let note = |option: OptionId| {
            if round.eliminated.contains(&option) {
                "goes out".to_owned()
            } else {
                String::new()
            }
        };
        let bars = self.ranked(round.votes.iter().copied(), note);
        self.chart(&format!("Round {nth}"), &bars);
        if !round.tied.is_empty() {
            let tied = self.names(&round.tied);
            self.line(&format!("  Level for going out: {tied}"));
        }
        let homes: Vec<String> = round
            .transfers
            .iter()
            .map(|transfer| match transfer.to {
                Some(option) => format!("{} to {}", transfer.votes, self.name(option)),
                None => format!("{} to nobody left", transfer.votes),
            })
            .collect();
        if !homes.is_empty() {
            self.line(&format!("  Votes that move: {}", homes.join(", ")));
        }
        if !round.exhausted.is_zero() {
            self.line(&format!("  Exhausted: {}", round.exhausted));
        }
    }

    /// `A 58 - 42 B`, the winner of each pair first.
    fn pairs(&mut self, pairs: &PairsTrace) {
        let options = pairs.matrix.options();
        self.line("");
        self.line("Head to head");
        if options > MOST_PAIRED {
            let pairs = options * (options - 1) / 2;
            self.line(&format!("  {pairs} pairs; --format json has them all"));
        } else {
            for a in OptionId::all(options) {
                for b in OptionId::all(options).skip(a.index() + 1) {
                    let (mut votes, mut against) =
                        (pairs.matrix.prefer(a, b), pairs.matrix.prefer(b, a));
                    let (mut first, mut second) = (a, b);
                    if against > votes {
                        (votes, against, first, second) = (against, votes, second, first);
                    }
                    let line = format!(
                        "  {} {votes} - {against} {}",
                        self.name(first),
                        self.name(second)
                    );
                    self.line(&line);
                }
            }
        }
        if let PairsDetail::Links { links, .. } = &pairs.detail {
            for link in links.iter().filter(|link| !link.locked) {
                let line = format!(
                    "  Left out, it would close a circle: {} over {}",
                    self.name(link.winner),
                    self.name(link.loser)
                );
                self.line(&line);
            }
        }
    }

    fn tie(&mut self, tie: &Tie) {
        let options = self.names(&tie.options);
        let broken = if tie.broken_by.is_empty() {
            "it stands".to_owned()
        } else {
            format!("broken by {}", tie.broken_by)
        };
        self.line("");
        self.line(&format!("Tie, {}: {options}; {broken}", tie.stage));
    }

    fn rules(&mut self) {
        let mut rules = String::new();
        for (key, value) in self.election.stated_rules() {
            let value = match value {
                Value::Null => "no limit".to_owned(),
                Value::String(word) => word,
                value => value.to_string(),
            };
            let parting = if rules.is_empty() { "" } else { ", " };
            // Writing to a text cannot fail.
            let _ = write!(rules, "{parting}{key} {value}");
        }
        if !rules.is_empty() {
            self.line(&format!("Rules: {rules}"));
        }
    }
}
