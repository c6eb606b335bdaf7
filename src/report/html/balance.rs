//! Balance by person: what followed to the left, what led to the right, both at once in the middle.

use maud::{Markup, html};

use super::super::markdown::Source;
use super::chart::{Chart, at, label};

const ROW: u32 = 26;
const WIDTH: u32 = 640;
const NAME: f64 = 170.0;
const HALF: f64 = 175.0;

/// None where nobody who agreed to be shown was marked.
pub(super) fn chart(source: &Source<'_>) -> Option<Markup> {
    let session = source.session;
    let people: Vec<(&str, [u32; 3])> = session
        .people()
        .iter()
        .filter_map(|person| {
            let counts = session.marks().counts(person.id);
            let label = source.names.marked(person)?;
            Some((label, [counts.follow, counts.both, counts.lead]))
        })
        .collect();
    let most = people
        .iter()
        .map(|(_, [follow, both, lead])| f64::from(*both) / 2.0 + f64::from(*follow.max(lead)));
    let most = most.fold(0.0, f64::max);
    if most <= 0.0 {
        return None;
    }
    let unit = HALF / most;
    let axis = NAME + HALF;
    let height = ROW * (u32::try_from(people.len()).unwrap_or(u32::MAX) + 1);
    let drawing = html! {
        text class="muted" x=(at(axis - 8.0)) y="16" text-anchor="end" { "follows" }
        text class="muted" x=(at(axis + 8.0)) y="16" { "leads" }
        @for (row, (name, [follow, both, lead])) in (1..).zip(&people) {
            @let y = f64::from(row * ROW);
            @let half = f64::from(*both) / 2.0 * unit;
            text x="0" y=(at(y + 16.0)) { (label(name, NAME)) }
            rect class="follow" x=(at(axis - half - f64::from(*follow) * unit)) y=(at(y + 4.0)) width=(at(f64::from(*follow) * unit)) height="16" {}
            rect class="both" x=(at(axis - half)) y=(at(y + 4.0)) width=(at(half * 2.0)) height="16" {}
            rect class="lead" x=(at(axis + half)) y=(at(y + 4.0)) width=(at(f64::from(*lead) * unit)) height="16" {}
            text class="muted" x=(WIDTH) y=(at(y + 16.0)) text-anchor="end" { (follow) " · " (both) " · " (lead) }
        }
        line class="axis" x1=(at(axis)) x2=(at(axis)) y1="20" y2=(height) {}
    };
    let count =
        |[follow, both, lead]: [u32; 3]| [follow, both, lead].map(|count| count.to_string());
    let rows = people.iter().map(|(name, counts)| {
        let mut row = vec![(*name).to_owned()];
        row.extend(count(*counts));
        row
    });
    let chart = Chart {
        id: "balance",
        title: "Leading and following, by person",
        summary: format!(
            "For {} people, how many contributions followed, did both, and led. Few marks say little.",
            people.len()
        ),
        size: (WIDTH, height),
        drawing,
        head: vec!["Who", "Follow", "Both", "Lead"],
        rows: rows.collect(),
    };
    Some(chart.figure())
}
