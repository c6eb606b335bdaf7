//! Which state the room was in, and when it was warned.

use maud::{Markup, html};

use super::super::markdown::Source;
use super::chart::{Chart, at, label};
use crate::session::{GroupState, Moment};
use crate::timeline::Timeline;

const WIDTH: f64 = 640.0;

/// None for a session in which no state was ever told.
pub(super) fn chart(source: &Source<'_>, timeline: &Timeline) -> Option<Markup> {
    let stretches = &timeline.overview().states;
    let told = |state: GroupState| state != GroupState::Forming;
    if !stretches.iter().any(|stretch| told(stretch.state)) {
        return None;
    }
    let length = source.end.as_millis().max(1) as f64;
    let x = |moment: Moment| moment.min(source.end).as_millis() as f64 / length * WIDTH;
    let drawing = html! {
        @for stretch in stretches {
            @let width = (x(stretch.until) - x(stretch.from)).max(0.0);
            rect class=(class(stretch.state)) x=(at(x(stretch.from))) y="24" width=(at(width)) height="26" {}
            @let name = words(stretch.state);
            @if label(name, width - 8.0) == name {
                text class="label" x=(at(x(stretch.from) + 4.0)) y="66" { (name) }
            }
        }
        @for raised in source.session.alerts() {
            path class="alert" d=(format!("M {} 6 l 7 13 h -14 z", at(x(raised.at).clamp(7.0, WIDTH - 7.0)))) {}
        }
        text class="muted" x="0" y="88" { (source.clock(Moment::START)) }
        text class="muted" x=(WIDTH) y="88" text-anchor="end" { (source.clock(source.end)) }
    };
    let rows = stretches.iter().map(|stretch| {
        vec![
            source.clock(stretch.from),
            source.clock(stretch.until),
            words(stretch.state).to_owned(),
        ]
    });
    let chart = Chart {
        id: "patterns",
        title: "What state the room was in",
        summary: format!(
            "The states as they were shown, from the beginning to the end, with {} as triangles above them.",
            super::super::markdown::words::counted(
                source.session.alerts().len() as u64,
                "warning",
                "warnings"
            )
        ),
        size: (640, 96),
        drawing,
        head: vec!["From", "Until", "State"],
        rows: rows.collect(),
    };
    Some(chart.figure())
}

const fn class(state: GroupState) -> &'static str {
    match state {
        GroupState::Forming => "state forming",
        GroupState::Mixed => "state mixed",
        GroupState::TooManyChefs => "state chefs",
        GroupState::NoInitiation => "state none",
        GroupState::OneLeader(_) => "state one",
        GroupState::Concurrent => "state concurrent",
    }
}

const fn words(state: GroupState) -> &'static str {
    match state {
        GroupState::Forming => "forming",
        GroupState::Mixed => "mixed",
        GroupState::TooManyChefs => "too many chefs",
        GroupState::NoInitiation => "no initiation",
        GroupState::OneLeader(_) => "one leader",
        GroupState::Concurrent => "concurrent",
    }
}
