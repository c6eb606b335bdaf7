//! The contributions of a session as CSV, which `analyse` and `import` read: `t_start,t_end,speaker,kind`, in seconds of
//! running time, so that a pause is no silence. Marks stand as they were corrected.

use std::collections::HashMap;

use super::names::Names;
use crate::session::event::{Event, Recorded};
use crate::session::{MarkId, Moment, PersonId, Session};
use crate::timeline::{Fact, Timeline};

/// A contribution with where it lies on the running clock.
struct Contribution {
    start: Moment,
    end: Moment,
    who: PersonId,
    mode: &'static str,
    /// The round in which it was made, by its place on the agenda.
    slot: Option<usize>,
}

/// Of everybody who counts; who did not agree to be named is `Person 3`.
///
/// # Errors
/// None in practice: text is written to memory.
pub fn contributions(timeline: &Timeline) -> csv::Result<String> {
    let session = timeline.after(timeline.facts().len());
    let speakers = Speakers::of(&session);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["t_start", "t_end", "speaker", "kind"])?;
    for contribution in all(timeline, &session) {
        writer.write_record([
            seconds(contribution.start),
            seconds(contribution.end),
            speakers.name(contribution.who),
            contribution.mode.to_owned(),
        ])?;
    }
    text(writer)
}

/// By round and person: how often each led, followed and did both.
///
/// # Errors
/// As [`contributions`].
pub fn by_round(timeline: &Timeline) -> csv::Result<String> {
    let session = timeline.after(timeline.facts().len());
    let speakers = Speakers::of(&session);
    let names = Names::of(&session);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["number", "round", "speaker", "lead", "follow", "both"])?;
    let mut counts: HashMap<(usize, PersonId), [u32; 3]> = HashMap::new();
    for contribution in all(timeline, &session) {
        let Some(slot) = contribution.slot else {
            continue;
        };
        let of = counts.entry((slot, contribution.who)).or_default();
        of[match contribution.mode {
            "lead" => 0,
            "follow" => 1,
            _ => 2,
        }] += 1;
    }
    for (number, slot) in session.agenda().slots().iter().enumerate() {
        for person in session.people().iter().filter(|person| person.counted()) {
            let Some([lead, follow, both]) = counts.get(&(number, person.id)) else {
                continue;
            };
            writer.write_record([
                (number + 1).to_string(),
                names.round(slot),
                speakers.name(person.id),
                lead.to_string(),
                follow.to_string(),
                both.to_string(),
            ])?;
        }
    }
    text(writer)
}

fn text(writer: csv::Writer<Vec<u8>>) -> csv::Result<String> {
    let bytes = writer
        .into_inner()
        .map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn seconds(moment: Moment) -> String {
    moment.since(Moment::START).as_secs_f64().to_string()
}

/// Every mark that stands at the end and counts, oldest first. A contribution begins with its turn, or with the mark
/// before it in the same turn.
fn all(timeline: &Timeline, session: &Session) -> Vec<Contribution> {
    let mut begins: HashMap<MarkId, Moment> = HashMap::new();
    let mut slots: HashMap<MarkId, usize> = HashMap::new();
    let mut live = timeline.after(0);
    let mut since = None;
    for fact in timeline.facts() {
        fact.fold(&mut live);
        let Fact::Known(Recorded { event, t, .. }) = fact else {
            continue;
        };
        let running = live.running(*t);
        if let Event::ContributionMarked { id, who, .. } = event {
            let of_this_turn = live.floor().filter(|floor| floor.who == *who);
            if let Some(floor) = of_this_turn {
                begins.insert(*id, since.unwrap_or(floor.since).max(floor.since));
                since = Some(running);
            }
            slots.extend(live.agenda().current_index().map(|slot| (*id, slot)));
        }
    }
    let roster = session.roster();
    let marks = session.marks().newest_first().rev();
    marks
        .filter(|mark| roster.counts(mark.who))
        .map(|mark| Contribution {
            start: begins
                .get(&mark.id)
                .copied()
                .unwrap_or(mark.running)
                .min(mark.running),
            end: mark.running,
            who: mark.who,
            mode: mark.mode.word(),
            slot: slots.get(&mark.id).copied(),
        })
        .collect()
}

/// What people are called here: as they agreed to be shown, otherwise by their seat.
struct Speakers<'s> {
    names: Names<'s>,
    session: &'s Session,
}

impl<'s> Speakers<'s> {
    fn of(session: &'s Session) -> Self {
        Self {
            names: Names::of(session),
            session,
        }
    }

    fn name(&self, who: PersonId) -> String {
        let person = self.session.person(who);
        let shown = person.and_then(|person| self.names.marked(person));
        shown.map_or_else(|| format!("Person {}", who.0 + 1), str::to_owned)
    }
}
