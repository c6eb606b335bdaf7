//! The same for people: a table, with charts in letters.

use std::fmt::Write;
use std::time::Duration;

use super::super::random::whole;
use super::{RoundSummary, Spread, Summary};
use crate::session::Moment;
use crate::session::pattern::Pattern;
use crate::text::{display_width, fit};

/// What charts are drawn with.
#[derive(Clone, Copy, Debug)]
pub struct Ink {
    bar: &'static str,
    over: &'static str,
}

impl Ink {
    pub const fn new(only_ascii: bool) -> Self {
        if only_ascii {
            Self {
                bar: "#",
                over: "!",
            }
        } else {
            Self {
                bar: "█",
                over: "▒",
            }
        }
    }
}

const CHART: usize = 40;
const NAME: usize = 22;
/// A column of the chart of ends stands for at least this many minutes, so that the chart stays short.
const MOST_COLUMNS: u64 = 16;

impl Summary {
    /// For a terminal of 80 columns.
    pub fn to_text(&self, ink: Ink) -> String {
        let mut text = String::new();
        self.head(&mut text);
        self.ends(&mut text, ink);
        self.round_table(&mut text, ink);
        self.state_table(&mut text, ink);
        self.outcome(&mut text);
        text
    }

    fn head(&self, text: &mut String) {
        let times = if self.runs == 1 { "time" } else { "times" };
        line(
            text,
            format_args!(
                "{} · {} with {} people · held {} {times} by a {} facilitator, seed {}",
                self.plan, self.cast, self.people, self.runs, self.facilitator, self.seed
            ),
        );
        let Spread { p10, p50, p90 } = self.end_s;
        line(text, format_args!(""));
        line(
            text,
            format_args!(
                "It ends after {} (one in ten by {}, nine in ten by {}); planned are {}.",
                clock(p50),
                clock(p10),
                clock(p90),
                clock(self.planned_s)
            ),
        );
        line(
            text,
            format_args!(
                "{} of the meetings end within the plan.",
                percent(self.in_time)
            ),
        );
    }

    /// One line for each minute, or for some minutes together.
    fn ends(&self, text: &mut String, ink: Ink) {
        let minutes = (
            self.end_by_minute.first_key_value(),
            self.end_by_minute.last_key_value(),
        );
        let (Some((&first, _)), Some((&last, _))) = minutes else {
            return;
        };
        let width = (last - first + 1).div_ceil(MOST_COLUMNS).max(1);
        let first = first / width * width;
        let bins: Vec<(u64, usize)> = (first..=last)
            .step_by(usize::try_from(width).unwrap_or(1))
            .map(|from| {
                let meetings = self.end_by_minute.range(from..from + width);
                (from, meetings.map(|(_, count)| count).sum())
            })
            .collect();
        let most = bins.iter().map(|(_, count)| *count).max().unwrap_or(1);
        line(text, format_args!(""));
        line(text, format_args!("WHEN IT ENDS, minutes"));
        for (from, count) in bins {
            let bar = bar(count as f64 / most as f64, ink.bar);
            line(text, format_args!("  {from:>4}  {bar} {count}"));
        }
    }

    fn round_table(&self, text: &mut String, ink: Ink) {
        line(text, format_args!(""));
        line(
            text,
            format_args!(
                "{:NAME$}  {:>6} {:>6} {:>6} {:>6}  {}",
                "ROUNDS", "plan", "p50", "p90", "over", "time taken, and beyond the plan"
            ),
        );
        let longest = self
            .rounds
            .iter()
            .map(|round| round.allotted_s.max(round.spent_s.p90))
            .fold(1.0, f64::max);
        for round in &self.rounds {
            line(text, format_args!("{}", round_line(round, longest, ink)));
        }
        if self.inserted_s >= 1.0 {
            let taken = clock(self.inserted_s);
            line(text, format_args!("{}  {taken:>13}", pad("counter-moves")));
        }
    }

    fn state_table(&self, text: &mut String, ink: Ink) {
        let all: f64 = self.states_s.values().sum();
        line(text, format_args!(""));
        line(
            text,
            format_args!("WHAT THE MAP SHOWED, minutes of a meeting"),
        );
        for (state, seconds) in &self.states_s {
            let bar = bar(seconds / all.max(1.0), ink.bar);
            let words = state.replace('_', " ");
            let row = format!("{}  {:>6.1}  {bar}", pad(&words), seconds / 60.0);
            line(text, format_args!("{}", row.trim_end()));
        }
        line(text, format_args!(""));
        line(text, format_args!("WARNINGS"));
        for pattern in Pattern::WARNINGS {
            let Some(alert) = self.alerts.get(pattern.key()) else {
                continue;
            };
            line(
                text,
                format_args!(
                    "{}  {:>6.2} a meeting, in {} of them",
                    pad(pattern.words()),
                    alert.mean,
                    percent(alert.share)
                ),
            );
        }
        line(
            text,
            format_args!(
                "{}  {:>6.2} a meeting",
                pad("counter-moves"),
                self.counter_moves
            ),
        );
    }

    fn outcome(&self, text: &mut String) {
        let decisions = self.decisions;
        line(text, format_args!(""));
        line(text, format_args!("WHAT COMES OF IT"));
        line(
            text,
            format_args!(
                "{} decide, {} by the first ballot; {:.1} ballots and {:.1} commitments a meeting.",
                percent(decisions.decided),
                percent(decisions.at_first_ballot),
                decisions.ballots,
                decisions.commitments
            ),
        );
        line(
            text,
            format_args!(
                "{:.0} marks a meeting; {:.2} people are never heard.",
                self.marks, self.unheard
            ),
        );
    }
}

fn round_line(round: &RoundSummary, longest: f64, ink: Ink) -> String {
    let cells = |seconds: f64| whole((seconds / longest * 24.0).round()).min(24);
    let within = cells(round.spent_s.p50.min(round.allotted_s));
    let beyond = cells(round.spent_s.p50).saturating_sub(within);
    format!(
        "{}  {:>6} {:>6} {:>6} {:>6}  {}{}",
        pad(&round.name),
        clock(round.allotted_s),
        clock(round.spent_s.p50),
        clock(round.spent_s.p90),
        percent(round.over),
        ink.bar.repeat(within),
        ink.over.repeat(beyond)
    )
    .trim_end()
    .to_owned()
}

fn bar(share: f64, cell: &str) -> String {
    cell.repeat(whole((share * CHART as f64).round()))
}

fn pad(name: &str) -> String {
    let name = fit(name, NAME);
    let blanks = NAME.saturating_sub(display_width(&name));
    format!("{name}{:blanks$}", "")
}

/// `m:ss`, or `h:mm:ss` from an hour on.
fn clock(seconds: f64) -> String {
    (Moment::START + Duration::try_from_secs_f64(seconds.round()).unwrap_or_default()).to_string()
}

fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}

fn line(text: &mut String, words: std::fmt::Arguments<'_>) {
    // A text takes whatever is written to it.
    let _ = writeln!(text, "{words}");
}
