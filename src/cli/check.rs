//! Checking a plan: its faults, what is likely to go wrong in the room, its timetable.

use std::fmt::Write;
use std::time::Duration;

use serde::Serialize;

use super::typed::{CheckArgs, Format};
use super::{Failure, Replied, Reply, json, plans};
use crate::plan::check::{self, Checked, people_of_list};
use crate::plan::lint::{Setting, latest_start};
use crate::plan::{MOST_PEOPLE, Plan, TimeOfDay, Word, parse_time_of_day, write_length};
use crate::problem::{Problem, Problems, Severity};

/// Faults make the exit code 2; findings alone leave it at 0.
pub(super) fn run(args: &CheckArgs) -> Replied {
    let (source, text) = plans::source(&args.plan)?;
    let people = args.people.as_deref().map(count).transpose()?;
    let start = args.start.as_deref().map(time).transpose()?;
    let setting = |plan: &Plan| {
        let setting = Setting {
            start,
            ..Setting::of(plan)
        };
        match people {
            Some(people) => Setting {
                people,
                assumed: false,
                ..setting
            },
            None => setting,
        }
    };
    let Checked { plan, problems } = check::review(&source, &text, setting);
    let code = if plan.is_none() { 2 } else { 0 };
    let timetable = plan.as_ref().map(|plan| Timetable::of(plan, setting(plan)));
    if args.output.format == Format::Json {
        let found = Found {
            source: &source,
            valid: plan.is_some(),
            problems: faults(&problems),
            timetable,
        };
        return Ok(Reply {
            code,
            ..json(&found)?
        });
    }
    let err = if problems.is_empty() {
        String::new()
    } else {
        format!("{problems}\n")
    };
    let out = timetable
        .map(|timetable| timetable.to_text(&source, problems.iter().count()))
        .unwrap_or_default();
    Ok(Reply { out, err, code })
}

/// A number of people, or a list of names.
fn count(people: &str) -> Result<usize, Failure> {
    if let Ok(count) = people.trim().parse::<usize>() {
        return match count {
            1..=MOST_PEOPLE => Ok(count),
            _ => Err(Failure::Invalid(format!(
                "--people: write a number from 1 to {MOST_PEOPLE}"
            ))),
        };
    }
    people_of_list(people)
        .map(|people| people.len())
        .map_err(|why| Failure::Invalid(format!("--people: {why}")))
}

fn time(text: &str) -> Result<TimeOfDay, Failure> {
    parse_time_of_day(text).ok_or_else(|| {
        Failure::Invalid(format!(
            "--start: `{text}` is not a time of day; write hours and minutes, as in 10:30"
        ))
    })
}

#[derive(Serialize)]
struct Found<'a> {
    source: &'a str,
    valid: bool,
    problems: Vec<Fault<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timetable: Option<Timetable<'a>>,
}

#[derive(Serialize)]
struct Fault<'a> {
    severity: &'static str,
    line: usize,
    column: usize,
    message: &'a str,
    remedy: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'static str>,
}

fn faults(problems: &Problems) -> Vec<Fault<'_>> {
    let fault = |problem| fault(problems, problem);
    problems.iter().map(fault).collect()
}

fn fault<'a>(problems: &Problems, problem: &'a Problem) -> Fault<'a> {
    let (line, column) = problems.position(problem);
    Fault {
        severity: match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        line,
        column,
        message: &problem.message,
        remedy: &problem.remedy,
        code: problem.grounds.map(|grounds| grounds.code),
        reason: problem.grounds.map(|grounds| grounds.reason),
        from: problem.grounds.map(|grounds| grounds.source),
    }
}

/// When each round is, and what is left at the end. Seconds.
#[derive(Serialize)]
struct Timetable<'a> {
    people: usize,
    people_assumed: bool,
    rounds: Vec<Turn<'a>>,
    total_s: u64,
    /// What is left until the plan's end, less than nothing when it does not fit; none without start or end.
    buffer_s: Option<i64>,
    /// When it has to begin to be over at the plan's end.
    latest_start: Option<String>,
    #[serde(skip)]
    setting: Setting,
}

#[derive(Serialize)]
struct Turn<'a> {
    name: &'a str,
    kind: &'static str,
    /// Which time its section is held.
    cycle: u8,
    start_s: u64,
    length_s: u64,
    /// Local time, when the start is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
}

impl<'a> Timetable<'a> {
    fn of(plan: &'a Plan, setting: Setting) -> Self {
        let total = plan.planned_length(setting.people);
        let signed = |length: Duration| i64::try_from(length.as_secs()).unwrap_or(i64::MAX);
        let rounds = plan.timetable(setting.people).into_iter().map(|entry| {
            let round = &plan.rounds[entry.slot.round_index];
            Turn {
                name: &round.name,
                kind: round.kind.word(),
                cycle: entry.slot.cycle,
                start_s: entry.starts.as_secs(),
                length_s: entry.length.as_secs(),
                at: setting.start.map(|start| later(start, entry.starts)),
            }
        });
        Self {
            people: setting.people,
            people_assumed: setting.assumed,
            rounds: rounds.collect(),
            total_s: total.as_secs(),
            buffer_s: setting
                .window(plan)
                .map(|window| signed(window) - signed(total)),
            latest_start: plan.end.map(|end| latest_start(end, total).to_string()),
            setting,
        }
    }

    /// `good. 9 rounds, 52m with 8 people.`, or `2 warnings, no error.`, then a line for each round.
    fn to_text(&self, source: &str, warnings: usize) -> String {
        let length = |seconds| write_length(Duration::from_secs(seconds));
        let mut text = format!(
            "{source}: {}. {}, {} with {}.\n\n",
            match warnings {
                0 => "good".to_owned(),
                1 => "1 warning, no error".to_owned(),
                many => format!("{many} warnings, no error"),
            },
            match self.rounds.len() {
                1 => "1 round".to_owned(),
                many => format!("{many} rounds"),
            },
            length(self.total_s),
            self.setting.people_in_words()
        );
        let lengths: Vec<String> = self
            .rounds
            .iter()
            .map(|turn| length(turn.length_s))
            .collect();
        let widest = lengths.iter().map(String::len).max().unwrap_or(0);
        for (turn, length) in self.rounds.iter().zip(&lengths) {
            let starts = turn.at.clone().unwrap_or_else(|| offset(turn.start_s));
            let cycle = match turn.cycle {
                1 => String::new(),
                again => format!(" ({again})"),
            };
            // Writing to a `String` cannot fail.
            let _ = writeln!(text, "{starts:>7}  {length:>widest$}  {}{cycle}", turn.name);
        }
        let end = match self.setting.start {
            Some(start) => later(start, Duration::from_secs(self.total_s)),
            None => offset(self.total_s),
        };
        let left = match (self.buffer_s, &self.latest_start) {
            (Some(buffer), _) if buffer < 0 => {
                format!(", {} too late", length(buffer.unsigned_abs()))
            }
            (Some(buffer), _) => format!(", {} to spare", length(buffer.unsigned_abs())),
            (None, Some(latest)) => format!("; begin by {latest} at the latest"),
            (None, None) => String::new(),
        };
        let _ = writeln!(text, "{end:>7}  {:>widest$}  the end{left}", "");
        text
    }
}

/// `0:00`, `52:30`, `1:05:00`.
fn offset(seconds: u64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours == 0 {
        format!("{minutes}:{seconds:02}")
    } else {
        format!("{hours}:{minutes:02}:{seconds:02}")
    }
}

/// The local time so long after `start`, to the minute.
fn later(start: TimeOfDay, by: Duration) -> String {
    let minutes = u64::from(start.hour) * 60 + u64::from(start.minute) + by.as_secs() / 60;
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}
