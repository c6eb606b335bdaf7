//! Leads that nobody took up: of a long meeting the last ones of each, or all of them by round.

use super::{COLUMNS, Line, clock};
use crate::text::{display_width, fit};

/// How much of the leads that nobody took up is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Where there are many, the last ones of each person, which are remembered best, and how many came before.
    Brief,
    Whole,
}

/// Whose, in which round, when in seconds from the start; nobody's name on a page that is of one person.
pub(super) type Lead<'l> = (&'l str, Option<&'l str>, f64);

/// What is said of `leads`, in order of time; of each person no more than the last `kept`, unless all are to be listed.
pub(super) fn not_taken_up(leads: &[Lead<'_>], kept: usize, extent: Extent) -> Vec<Line> {
    if leads.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![Line::Text("  Nobody took up:".to_owned())];
    let people = grouped(leads.iter().map(|(who, _, at)| ((*who).to_owned(), *at)));
    let all_are_few = people.iter().all(|(_, times)| times.len() <= kept);
    if extent == Extent::Whole || all_are_few {
        let rounds = grouped(
            leads
                .iter()
                .map(|(who, round, at)| (label(who, *round), *at)),
        );
        lines.extend(rounds.iter().flat_map(|(label, times)| row(label, times)));
        return lines;
    }
    for (who, mut times) in people {
        let before = times.len().saturating_sub(kept);
        times.drain(..before);
        if before > 0 {
            times.push(format!("and {before} before"));
        }
        let label = if who.is_empty() { "the last" } else { &who };
        lines.extend(row(label, &times));
    }
    lines.push(Line::Remark(
        "    all of them, by round: colead coach --all".to_owned(),
    ));
    lines
}

fn label(who: &str, round: Option<&str>) -> String {
    match (who, round) {
        ("", round) => round.unwrap_or("before the rounds").to_owned(),
        (who, Some(round)) => format!("{who}, {round}"),
        (who, None) => who.to_owned(),
    }
}

/// The times of what bears the same label, by label, in the order in which the labels first come.
fn grouped(times: impl Iterator<Item = (String, f64)>) -> Vec<(String, Vec<String>)> {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for (label, at) in times {
        let time = clock(at);
        match groups.iter_mut().find(|(known, _)| *known == label) {
            Some((_, times)) => times.push(time),
            None => groups.push((label, vec![time])),
        }
    }
    groups
}

/// A line, or more where it is full.
fn row(label: &str, times: &[String]) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut line = format!("    {}:", fit(label, COLUMNS / 2));
    for time in times {
        if display_width(&line) + 1 + time.len() > COLUMNS {
            lines.push(Line::Text(line));
            line = " ".repeat(6);
        }
        line.push(' ');
        line.push_str(time);
    }
    lines.push(Line::Text(line));
    lines
}
