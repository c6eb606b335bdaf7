//! How a figure went over a meeting, in equal steps of its time line.

use serde::Serialize;

use super::rounded;
use crate::session::{Moment, PersonId, Roster, Session, balance, map_point};
use crate::timeline::Timeline;

/// Steps of a course: as many as a line of a terminal has room for beside a name and the counts.
const STEPS: u16 = 30;

/// A figure at the end of each step; none where nothing could be told of it yet.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Course(pub Vec<Option<f64>>);

/// The end of a step.
pub(super) struct Step {
    pub(super) at: Moment,
    running: Moment,
    /// Who was there then.
    roster: Roster,
}

/// The ends of the steps up to `end`. Who counts is as it stands in `session`, who was there as it was then.
pub(super) fn steps(timeline: &Timeline, session: &Session, end: Moment) -> Vec<Step> {
    let ends = (1..=u64::from(STEPS)).map(|step| end.as_millis() * step / u64::from(STEPS));
    ends.map(Moment::from_millis)
        .map(|at| {
            let then = timeline.at(at);
            let people = session.people().iter().map(|person| {
                let mut person = person.clone();
                person.present = then.person(person.id).is_some_and(|then| then.present);
                person
            });
            let people: Vec<_> = people.collect();
            Step {
                at,
                running: then.running(at),
                roster: Roster::of(&people),
            }
        })
        .collect()
}

/// The gauge of one person: -1 follows, +1 leads.
pub(super) fn of_person(session: &Session, who: PersonId, steps: &[Step]) -> Course {
    let marks = session.marks();
    let at = steps.iter().map(|step| {
        let is_heard = marks.own_newest_first(who, step.running).next().is_some();
        is_heard.then(|| rounded(balance(marks, who, step.running).balance))
    });
    Course(at.collect())
}

/// The group's place on the map, and the states that it was shown.
pub(super) fn of_group(timeline: &Timeline, session: &Session, steps: &[Step]) -> super::Group {
    let marks = session.marks();
    let points = steps.iter().map(|step| {
        let is_begun = marks.newest_first_until(step.running).next().is_some();
        is_begun.then(|| map_point(marks, &step.roster, step.running))
    });
    let points: Vec<_> = points.collect();
    let states = &timeline.overview().states;
    let shown = steps.iter().map(|step| {
        let index = states.partition_point(|stretch| stretch.until < step.at);
        let state = states.get(index).or(states.last());
        state.map_or("forming", |stretch| stretch.state.key())
    });
    super::Group {
        lead: Course(
            points
                .iter()
                .map(|point| Some(rounded((*point)?.lead)))
                .collect(),
        ),
        follow: Course(
            points
                .iter()
                .map(|point| Some(rounded((*point)?.follow)))
                .collect(),
        ),
        // A room that met elsewhere was shown nothing.
        states: match session.imported() {
            Some(_) => Vec::new(),
            None => shown.collect(),
        },
    }
}
