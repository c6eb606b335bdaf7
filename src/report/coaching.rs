//! A meeting looked at again in order to learn from it: how the balance went, what followed each warning, which leads nobody
//! took up, how many minds moved; and a card for one person, with their own figures and nobody else's.

mod aftermath;
mod card;
mod course;
mod text;

use serde::Serialize;

use super::names::Names;
use super::voices::{self, Voices};
use crate::session::{Moment, Session};
use crate::timeline::Timeline;
use aftermath::Aftermath;
pub use card::Card;
use course::Course;
pub use text::{Charset, Extent, Line};

/// What a group may see of its own meeting: of people only those who agreed to be shown. Times are seconds from the start.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Coaching {
    pub title: String,
    pub length_s: f64,
    /// By seat.
    pub people: Vec<Voice>,
    pub group: Group,
    pub warnings: Vec<Aftermath>,
    /// What became of leads; none where nothing can be told of it.
    pub answered: Option<Answered>,
    pub unanswered: Vec<Lead>,
    pub minds: Vec<Minds>,
    pub not_heard: Vec<String>,
    /// Turns of an imported meeting that nobody has marked.
    pub open_turns: usize,
}

/// One person over the meeting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Voice {
    pub name: String,
    pub lead: u32,
    pub follow: u32,
    pub both: u32,
    pub talk_s: f64,
    pub course: Course,
}

/// The group over the meeting: at the end of each step, the shares (0-1) of the people there who led and who followed, and
/// the state that was shown, which of an imported meeting is none. None before the first mark.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    pub lead: Course,
    pub follow: Course,
    pub states: Vec<&'static str>,
}

/// How many leads somebody else took up within two turns, of those that had two turns after them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Answered {
    pub taken_up: usize,
    pub of: usize,
    pub rate: f64,
}

/// A lead that nobody took up.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lead {
    pub who: String,
    pub at_s: f64,
    pub round: Option<String>,
}

/// How many minds moved from one poll to the next.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Minds {
    pub round: String,
    pub moved: usize,
    pub of: usize,
    pub surer: usize,
    pub less_sure: usize,
}

impl Coaching {
    /// Of the session at the end of `timeline`. Marks stand as they were corrected.
    pub fn of(timeline: &Timeline) -> Self {
        let session = timeline.after(timeline.facts().len());
        let end = session.closed_at().unwrap_or(session.last_moment());
        let names = Names::of(&session);
        let voices = Voices::of(&session, &names, end);
        let steps = course::steps(timeline, &session, end);
        let shown = || voices::took_part(&session, end);
        let people = shown().filter_map(|person| {
            let counts = session.marks().counts(person.id);
            Some(Voice {
                name: names.marked(person)?.to_owned(),
                lead: counts.lead,
                follow: counts.follow,
                both: counts.both,
                talk_s: seconds(session.talk_time(person.id, end).as_millis()),
                course: course::of_person(&session, person.id, &steps),
            })
        });
        // The marks of the only person who is counted without being named must not come out of the group's.
        let is_told = voices::unnamed(shown(), &names) != 1;
        let warnings = session.alerts().iter();
        Self {
            title: session.plan().title.clone(),
            length_s: since_start(end),
            people: people.collect(),
            group: course::of_group(timeline, &session, &steps),
            warnings: warnings
                .map(|raised| aftermath::of(&session, &names, raised, is_told))
                .collect(),
            answered: voices.answered.and_then(answered),
            unanswered: voices
                .unanswered
                .iter()
                .map(|lead| Lead {
                    who: lead.who.to_owned(),
                    at_s: since_start(lead.at),
                    round: lead.round.clone(),
                })
                .collect(),
            minds: minds(&session, &names),
            not_heard: voices
                .not_heard
                .iter()
                .map(|&name| name.to_owned())
                .collect(),
            open_turns: session.speech().open(session.marks()).1,
        }
    }
}

fn answered(answered: crate::session::pattern::Answered) -> Option<Answered> {
    Some(Answered {
        taken_up: answered.taken_up,
        of: answered.of,
        rate: rounded(answered.rate()?),
    })
}

fn minds(session: &Session, names: &Names<'_>) -> Vec<Minds> {
    let polls = session.polls().iter();
    let moved = polls.filter_map(|poll| {
        let moves = session.minds_moved(poll)?;
        let slot = session.agenda().slots().get(poll.slot)?;
        Some(Minds {
            round: names.round(slot),
            moved: moves.minds(),
            of: moves.people.len(),
            surer: moves.surer(),
            less_sure: moves.less_sure(),
        })
    });
    moved.collect()
}

fn since_start(at: Moment) -> f64 {
    seconds(at.as_millis().into())
}

fn seconds(millis: u128) -> f64 {
    millis as f64 / 1000.0
}

/// To four decimals: more would claim what the marks do not tell.
fn rounded(share: f64) -> f64 {
    (share * 1e4).round() / 1e4
}
