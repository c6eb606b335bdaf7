//! Whose voice was heard, and what became of leads, as far as a report may tell it. Knows no format.

use super::names::Names;
use crate::session::pattern::Answered;
use crate::session::{Moment, Person, Session};

/// What is told of how a group talked.
#[derive(Debug)]
pub(super) struct Voices<'n> {
    /// None where it would tell what the only person did who is counted without being named; so with the evenness.
    pub(super) answered: Option<Answered>,
    /// How evenly the floor was shared by the time that people were there, 1/K to 1; none when nobody talked.
    pub(super) evenness: Option<f64>,
    /// By seat, those who agreed to be shown.
    pub(super) not_heard: Vec<&'n str>,
    /// Leads that nobody took up, in order of time, of those who agreed to be shown.
    pub(super) unanswered: Vec<Unanswered<'n>>,
}

/// A lead that nobody took up within two turns.
#[derive(Clone, Debug)]
pub(super) struct Unanswered<'n> {
    pub(super) who: &'n str,
    pub(super) at: Moment,
    pub(super) round: Option<String>,
    /// When it was put before the room once more, the last time.
    pub(super) put_back: Option<Moment>,
}

impl<'n> Voices<'n> {
    /// Of `session` as it stood at its end.
    pub(super) fn of(session: &Session, names: &'n Names<'_>, end: Moment) -> Self {
        let is_told = unnamed(took_part(session, end), names) != 1;
        let uptake = session.uptake();
        let unanswered = uptake.unanswered.iter().filter_map(|lead| {
            let mut put_back = session.leads_put_back().iter();
            let round = session.round_at(lead.at);
            Some(Unanswered {
                who: names.marked(session.person(lead.who)?)?,
                at: lead.at,
                round: round.map(|slot| names.round(slot)),
                put_back: put_back
                    .rfind(|back| back.lead == lead.id)
                    .map(|back| back.at),
            })
        });
        Self {
            answered: is_told.then_some(uptake.answered),
            evenness: session.floor_evenness(end).filter(|_| is_told),
            not_heard: session
                .not_heard(end)
                .filter_map(|person| names.marked(person))
                .collect(),
            unanswered: unanswered.collect(),
        }
    }
}

/// Who counts and was there while the clock ran, by seat.
pub(super) fn took_part(session: &Session, end: Moment) -> impl Iterator<Item = &Person> {
    session
        .people()
        .iter()
        .filter(move |person| person.counted() && !session.attended(person.id, end).is_zero())
}

/// How many of `people` are counted without being named.
pub(super) fn unnamed<'p>(
    people: impl IntoIterator<Item = &'p Person>,
    names: &Names<'_>,
) -> usize {
    let unnamed = people
        .into_iter()
        .filter(|person| names.marked(person).is_none());
    unnamed.count()
}
