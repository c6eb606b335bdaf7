//! How the group talks, in words: what was taken up, how evenly, and who has not been heard. Works out no figure.

use crate::session::pattern::Answered;
use crate::session::{Moment, PersonId, Session};

/// `12 of 18 leads within two turns`, or `nothing` where there is no lead to say it of.
pub(super) fn answered(answered: Answered, nothing: &str) -> String {
    let Answered { taken_up, of } = answered;
    match of {
        0 => nothing.to_owned(),
        1 => format!("{taken_up} of 1 lead within two turns"),
        _ => format!("{taken_up} of {of} leads within two turns"),
    }
}

/// `72 % even by time here`; empty while nobody has had the floor.
pub(super) fn floor(session: &Session, now: Moment) -> String {
    let evenness = session.floor_evenness(now);
    evenness.map_or_else(String::new, |evenness| {
        format!("{:.0} % even by time here", 100.0 * evenness)
    })
}

/// The names of those here who have not been heard: `Eun-ji, Farah`; empty when all have been, or are not to be named.
pub(super) fn not_heard(session: &Session, now: Moment) -> String {
    let here = session.not_heard(now).filter(|person| person.present);
    let names: Vec<String> = here
        .filter_map(|person| session.shown_name(person.id))
        .collect();
    names.join(", ")
}

/// The name that somebody agreed to be shown by.
pub(super) fn name(session: &Session, who: PersonId) -> String {
    let name = session.shown_name(who);
    name.unwrap_or_else(|| "somebody".to_owned())
}
