//! Trends across the archive: text with small charts, JSON, CSV.

use std::fmt::Write as _;

use super::typed::{TrendsArgs, TrendsForm};
use super::{Failure, Replied, Reply, failed, json};
use crate::files::Places;
use crate::runtime::digests;
use crate::text::{display_width, fit};
use crate::trends::{Digest, Figures, PersonFigures, PlanFigures, Trends, Wanted};

pub(super) fn run(args: &TrendsArgs, places: &Places) -> Replied {
    let found = digests::all(&places.sessions_dir(), &places.trends_cache())
        .map_err(|error| failed(&error))?;
    let wanted = Wanted {
        since: args.since,
        until: args.until,
        plan: args.plan.clone(),
        person: args.person.clone(),
    };
    let trends = Trends::of(found.digests, &wanted);
    let warnings: Vec<String> = found
        .errors
        .iter()
        .map(|error| format!("warning: {error}\n"))
        .collect();
    let reply = match args.format {
        TrendsForm::Text => Reply::done(text(&trends)),
        TrendsForm::Json => json(&public(trends))?,
        TrendsForm::Csv => Reply::done(csv(&trends)?),
    };
    Ok(Reply {
        err: warnings.concat(),
        ..reply
    })
}

/// Without the names of those who did not agree to be named.
fn public(mut trends: Trends) -> Trends {
    for session in &mut trends.sessions {
        session.people.retain(|person| person.named);
    }
    trends
}

/// Columns of the name or title before the figures.
const LABEL: usize = 32;
const BAR: usize = 24;

fn text(trends: &Trends) -> String {
    if trends.sessions.is_empty() {
        return "No session to look at. `colead run` begins one.\n".to_owned();
    }
    let mut lines = vec![whole(&trends.all), String::new(), "SESSIONS".to_owned()];
    lines.extend(trends.sessions.iter().map(session));
    lines.extend([String::new(), "PLANS".to_owned()]);
    lines.extend(trends.plans.iter().flat_map(plan));
    if !trends.people.is_empty() {
        lines.extend([
            String::new(),
            "PEOPLE, who agreed to be named      follow        both        lead".to_owned(),
        ]);
        lines.extend(trends.people.iter().map(person));
    }
    lines.join("\n") + "\n"
}

fn whole(all: &Figures) -> String {
    let sessions = if all.sessions == 1 {
        "session"
    } else {
        "sessions"
    };
    let mut text = format!("{} {sessions}, {} decided", all.sessions, all.decided);
    let marks = all.lead + all.follow + all.both;
    // Writing to a `String` cannot fail.
    let _ = write!(
        text,
        "\n{:LABEL$}{marks}: {} lead, {} follow, {} both",
        "marks", all.lead, all.follow, all.both
    );
    if all.open_turns > 0 {
        let _ = write!(
            text,
            "\n{:LABEL$}{} turns of imported meetings are not marked as lead, follow or both",
            "kinds open", all.open_turns
        );
    }
    let _ = write!(
        text,
        "\n{:LABEL$}{}",
        "time in each state",
        states(all.states_s.iter().map(|(name, secs)| (*name, *secs)))
    );
    let _ = write!(
        text,
        "\n{:LABEL$}{} of {} rounds; {} planned, {} taken",
        "ran over",
        all.overrun_rounds,
        all.rounds,
        minutes(all.planned_s),
        minutes(all.taken_s)
    );
    let _ = write!(
        text,
        "\n{:LABEL$}{} made; {} kept, {} dropped; {} decisions reviewed",
        "commitments", all.commitments, all.kept, all.dropped, all.reviewed
    );
    let _ = write!(text, "\n{:LABEL$}{}", "warnings", all.warnings);
    if let Some(rate) = all.answered_rate {
        let _ = write!(
            text,
            "\n{:LABEL$}{} of {} ({:.0} %)",
            "leads taken up",
            all.taken_up,
            all.leads,
            100.0 * rate
        );
    }
    text
}

fn session(digest: &Digest) -> String {
    let (lead, all) = digest
        .people
        .iter()
        .fold((0.0, 0.0), |(lead, all), person| {
            let both = f64::from(person.both);
            let marks = f64::from(person.lead + person.follow) + both;
            (lead + f64::from(person.lead) + both / 2.0, all + marks)
        });
    let share = (all > 0.0).then(|| lead / all);
    let decided = if digest.decided {
        "decided"
    } else {
        "not decided"
    };
    format!(
        "  {} {} {} {:>9} of {:>9}  {decided}",
        digest.started.get(..10).unwrap_or(""),
        padded(&digest.title, LABEL - 14),
        swing(share),
        minutes(digest.taken_ms as f64 / 1000.0),
        minutes(digest.planned_ms as f64 / 1000.0),
    )
}

fn plan(plan: &PlanFigures) -> Vec<String> {
    let PlanFigures {
        title,
        figures,
        rounds_over,
    } = plan;
    let mut lines = vec![format!(
        "  {} {:>3} held, {} decided, {} of {} rounds over",
        padded(title, LABEL - 3),
        figures.sessions,
        figures.decided,
        figures.overrun_rounds,
        figures.rounds
    )];
    let mut over: Vec<_> = rounds_over
        .iter()
        .filter(|(_, round)| round.mean_over_s >= 30.0)
        .collect();
    over.sort_by(|(_, one), (_, other)| other.mean_over_s.total_cmp(&one.mean_over_s));
    lines.extend(over.into_iter().take(3).map(|(name, round)| {
        let mean = minutes(round.mean_over_s);
        format!(
            "    {} over by {mean} on average, held {} times",
            padded(name, LABEL - 5),
            round.held
        )
    }));
    lines
}

fn person(person: &PersonFigures) -> String {
    let share = match person.attended_s {
        attended if attended > 0.0 => person.talk_s / attended,
        _ => 0.0,
    };
    format!(
        "  {} {} {:>3} · {:>3} · {:>3}   {:>3.0} % of the time speaking, {} sessions",
        padded(&person.name, LABEL - 14),
        swing(person.lead_share),
        person.follow,
        person.both,
        person.lead,
        share * 100.0,
        person.sessions
    )
}

/// Follow to the left of the middle, lead to the right.
fn swing(share: Option<f64>) -> String {
    let half = BAR / 2;
    let Some(share) = share else {
        return format!("{:^BAR$}", "·");
    };
    let cells = cells((share - 0.5).abs() * 2.0, half);
    if share < 0.5 {
        format!(
            "{}{}│{}",
            " ".repeat(half - cells),
            "▒".repeat(cells),
            " ".repeat(half - 1)
        )
    } else {
        format!(
            "{}│{}{}",
            " ".repeat(half),
            "█".repeat(cells.min(half - 1)),
            " ".repeat((half - 1).saturating_sub(cells))
        )
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a few cells, from 0 to `most`"
)]
fn cells(share: f64, most: usize) -> usize {
    (share.clamp(0.0, 1.0) * most as f64).round() as usize
}

fn states<'s>(states: impl Iterator<Item = (&'s str, f64)>) -> String {
    let shown: Vec<String> = states
        .filter(|(_, seconds)| *seconds > 0.0)
        .map(|(name, seconds)| format!("{} {}", name.replace('_', " "), minutes(seconds)))
        .collect();
    if shown.is_empty() {
        "none".to_owned()
    } else {
        shown.join(", ")
    }
}

fn minutes(seconds: f64) -> String {
    format!("{:.0} min", seconds / 60.0)
}

/// Cut or filled up to so many columns.
fn padded(text: &str, columns: usize) -> String {
    let text = fit(text, columns);
    let gap = columns.saturating_sub(display_width(&text));
    format!("{text}{}", " ".repeat(gap))
}

/// A line a session. Names of people are not in it.
fn csv(trends: &Trends) -> Result<String, Failure> {
    let failed = |error: csv::Error| Failure::Failed(error.to_string());
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record([
            "id",
            "started",
            "title",
            "decided",
            "planned_s",
            "taken_s",
            "lead",
            "follow",
            "both",
            "forming_s",
            "mixed_s",
            "too_many_chefs_s",
            "no_initiation_s",
            "one_leader_s",
            "concurrent_s",
            "warnings",
            "rounds",
            "commitments",
            "kept",
            "dropped",
            "reviewed",
            "taken_up",
            "leads",
            "open_turns",
        ])
        .map_err(failed)?;
    for digest in &trends.sessions {
        let count = |of: fn(&crate::trends::PersonDigest) -> u32| {
            digest.people.iter().map(of).sum::<u32>().to_string()
        };
        let seconds = |millis: u64| (millis as f64 / 1000.0).to_string();
        let states = digest.states().map(|(_, millis)| seconds(millis));
        let mut row = vec![
            digest.id.clone(),
            digest.started.clone(),
            digest.title.clone(),
            digest.decided.to_string(),
            seconds(digest.planned_ms),
            seconds(digest.taken_ms),
            count(|person| person.lead),
            count(|person| person.follow),
            count(|person| person.both),
        ];
        row.extend(states);
        row.extend([
            digest.warnings.to_string(),
            digest.rounds.len().to_string(),
            digest.commitments.to_string(),
            digest.kept.to_string(),
            digest.dropped.to_string(),
            digest.reviewed.to_string(),
            digest.taken_up.to_string(),
            digest.leads.to_string(),
            digest.open_turns.to_string(),
        ]);
        writer.write_record(&row).map_err(failed)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Failure::Failed(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| Failure::Failed(error.to_string()))
}
