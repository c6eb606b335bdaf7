//! The map: how many led against how many followed, minute by minute.

use maud::{Markup, html};

use super::super::markdown::Source;
use super::chart::{Chart, at};
use crate::session::{MapPoint, Moment, map_point};

const SIDE: f64 = 280.0;
const LEFT: f64 = 90.0;
const TOP: f64 = 24.0;
/// So many points at most; a longer session has them further apart.
const POINTS: u64 = 120;

/// None where nothing was marked.
pub(super) fn chart(source: &Source<'_>) -> Option<Markup> {
    let session = source.session;
    let first = session.marks().first()?.running;
    let end = session.running(source.end);
    let minutes = end.since(first).as_secs() / 60;
    let step = minutes.div_ceil(POINTS).max(1) * 60;
    let roster = session.roster();
    let moments: Vec<Moment> = (0..=minutes * 60 / step)
        .map(|index| Moment::from_millis(first.as_millis() + index * step * 1000))
        .collect();
    let points: Vec<MapPoint> = moments
        .iter()
        .map(|&moment| map_point(session.marks(), &roster, moment))
        .collect();
    let place = |point: &MapPoint| (LEFT + point.follow * SIDE, TOP + (1.0 - point.lead) * SIDE);
    let trail: Vec<String> = points
        .iter()
        .map(|point| {
            let (x, y) = place(point);
            format!("{},{}", at(x), at(y))
        })
        .collect();
    let ((x1, y1), (x2, y2)) = (place(points.first()?), place(points.last()?));
    let drawing = html! {
        rect class="frame" x=(LEFT) y=(TOP) width=(SIDE) height=(SIDE) {}
        polyline class="trail" points=(trail.join(" ")) {}
        circle class="start" cx=(at(x1)) cy=(at(y1)) r="5" {}
        circle class="end" cx=(at(x2)) cy=(at(y2)) r="7" {}
        text class="muted above" x=(at(LEFT + 6.0)) y=(at(TOP + 16.0)) { "too many chefs" }
        text class="muted above" x=(at(LEFT + SIDE - 6.0)) y=(at(TOP + 16.0)) text-anchor="end" { "concurrent" }
        text class="muted above" x=(at(LEFT + 6.0)) y=(at(TOP + SIDE - 8.0)) { "silence" }
        text class="muted above" x=(at(LEFT + SIDE - 6.0)) y=(at(TOP + SIDE - 8.0)) text-anchor="end" { "no initiation" }
        text class="muted above" x=(at(LEFT + SIDE - 6.0)) y=(at(TOP + SIDE * 0.72)) text-anchor="end" { "one leader" }
        text class="muted above" x=(at(LEFT - 8.0)) y=(at(TOP + SIDE / 2.0)) text-anchor="end" { "leads" }
        text class="muted above" x=(at(LEFT + SIDE / 2.0)) y=(at(TOP + SIDE + 18.0)) text-anchor="middle" { "follows" }
    };
    let percent = |share: f64| format!("{:.0} %", share * 100.0);
    let rows = moments.iter().zip(&points).map(|(moment, point)| {
        vec![
            moment.to_string(),
            percent(point.lead),
            percent(point.follow),
        ]
    });
    let chart = Chart {
        id: "map",
        title: "The room on the map",
        summary: format!(
            "Where the room stood, every {} of running time: how many led, upwards, against how many followed, to the \
             right. It began at {} leading and {} following and ended at {} and {}.",
            if step == 60 {
                "minute".to_owned()
            } else {
                format!("{} minutes", step / 60)
            },
            percent(points.first()?.lead),
            percent(points.first()?.follow),
            percent(points.last()?.lead),
            percent(points.last()?.follow),
        ),
        size: (460, 330),
        drawing,
        head: vec!["Running time", "Led", "Followed"],
        rows: rows.collect(),
    };
    Some(chart.figure())
}
