//! How the group talks, in words: what was taken up, how evenly, and who has not been heard. Works out no figure.

use crate::session::pattern::Answered;
use crate::session::{Moment, PersonId, Session};
use crate::words::Words;

/// `12 of 18 leads within two turns`, or `nothing` where there is no lead to say it of.
pub(super) fn answered(answered: Answered, nothing: &str, words: &Words) -> String {
    let Answered { taken_up, of } = answered;
    if of == 0 {
        return nothing.to_owned();
    }
    let gaps = [("some", taken_up.into()), ("of", of.into())];
    words.fill("voices-leads", &gaps)
}

/// `72 % even by time here`; empty while nobody has had the floor.
pub(super) fn floor(session: &Session, now: Moment, words: &Words) -> String {
    let evenness = session.floor_evenness(now);
    evenness.map_or_else(String::new, |evenness| {
        let share = format!("{:.0}", 100.0 * evenness);
        words.fill("voices-even", &[("share", share.into())])
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
pub(super) fn name(session: &Session, who: PersonId, words: &Words) -> String {
    let name = session.shown_name(who);
    name.unwrap_or_else(|| words.say("somebody").to_owned())
}
