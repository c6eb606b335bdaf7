//! The warnings as the room saw them, and what was done.

use super::Source;
use super::decision::capital;
use super::escape::{escape, item};
use crate::session::alert::{AlertFate, RaisedAlert};

pub(super) fn alerts(source: &Source<'_>) -> Vec<String> {
    let all = source.session.alerts();
    if all.is_empty() {
        return Vec::new();
    }
    let items: Vec<String> = all.iter().map(|raised| alert(source, raised)).collect();
    vec!["## Alerts".to_owned(), items.join("\n")]
}

fn alert(source: &Source<'_>, raised: &RaisedAlert) -> String {
    let round = raised
        .slot
        .and_then(|slot| source.session.agenda().slots().get(slot))
        .map(|slot| format!(", {}", escape(&source.names.round(slot))));
    let alert = &raised.alert;
    item(
        &format!("{}{}: ", source.clock(raised.at), round.unwrap_or_default()),
        &format!(
            "may be {}. {}\nTo ask: “{}” {}",
            alert.pattern.words(),
            capital(&source.names.evidence(raised)),
            alert.question,
            fate(source, raised)
        ),
    )
}

fn fate(source: &Source<'_>, raised: &RaisedAlert) -> String {
    let done = match raised.fate {
        AlertFate::Standing => "No counter-move was taken.".to_owned(),
        AlertFate::SnoozedUntil(until) => format!("Snoozed until {}.", source.clock(until)),
        AlertFate::Rejected => return "The room said: not so.".to_owned(),
        AlertFate::CounterMove(slot) => match source.session.agenda().slots().get(slot) {
            Some(slot) => format!("Counter-move taken: “{}”.", source.names.round(slot)),
            None => "Its counter-move was taken.".to_owned(),
        },
    };
    match raised.cleared {
        Some(at) => format!("{done} Over at {}.", source.clock(at)),
        None if source.session.is_closed() => {
            format!("{done} Not over when the meeting ended.")
        }
        None => format!("{done} Not over yet."),
    }
}
