//! Time planned for each round against the time it took.

use std::time::Duration;

use maud::{Markup, html};

use super::super::markdown::Source;
use super::super::markdown::words::length;
use super::chart::{Chart, at, label};

const ROW: u32 = 26;
const WIDTH: u32 = 640;
const NAME: f64 = 200.0;
const BAR: f64 = 335.0;

/// None where no round was held.
pub(super) fn chart(source: &Source<'_>) -> Option<Markup> {
    let session = source.session;
    let people = session.participants().count();
    let running = session.running(source.end);
    let held: Vec<(String, Duration, Duration)> = session
        .agenda()
        .slots()
        .iter()
        .filter(|slot| slot.started.is_some())
        .map(|slot| {
            let planned = slot
                .length
                .unwrap_or_else(|| slot.round.time.length(people));
            (source.names.round(slot), planned, slot.spent(running))
        })
        .collect();
    let longest = held
        .iter()
        .map(|(_, planned, taken)| *planned.max(taken))
        .max()?;
    let unit = BAR / longest.as_secs_f64().max(1.0);
    let drawing = html! {
        @for (row, (name, planned, taken)) in (0..).zip(&held) {
            @let y = f64::from(row * ROW);
            text x="0" y=(at(y + 17.0)) { (label(name, NAME)) }
            rect class="planned" x=(NAME) y=(at(y + 3.0)) width=(at(planned.as_secs_f64() * unit)) height="18" {}
            rect class=(if taken > planned { "taken over" } else { "taken" }) x=(NAME) y=(at(y + 7.0)) width=(at(taken.as_secs_f64() * unit)) height="10" {}
            text class="muted" x=(WIDTH) y=(at(y + 17.0)) text-anchor="end" { (length(*taken)) " of " (length(*planned)) }
        }
    };
    let over = held
        .iter()
        .filter(|(_, planned, taken)| taken > planned)
        .count();
    let rows = held
        .iter()
        .map(|(name, planned, taken)| vec![name.clone(), length(*planned), length(*taken)]);
    let chart = Chart {
        id: "rounds",
        title: "Rounds, planned and taken",
        summary: format!(
            "For each of {} rounds that were held a frame for the time planned and a bar for the time taken; {over} took \
             longer than planned.",
            held.len()
        ),
        size: (WIDTH, ROW * u32::try_from(held.len()).unwrap_or(u32::MAX)),
        drawing,
        head: vec!["Round", "Planned", "Taken"],
        rows: rows.collect(),
    };
    Some(chart.figure())
}
