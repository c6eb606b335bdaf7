//! One person's own page: what was marked of them, and nothing of anybody else. For them alone, whatever they agreed to
//! have shown to others.

use serde::Serialize;

use super::course::{self, Course};
use super::{Answered, rounded, seconds, since_start};
use crate::session::ballot::Position;
use crate::session::event::Origin;
use crate::session::pattern::{self, Uptake};
use crate::session::{Leaning, Mark, PersonId, Session, Slot, balance};
use crate::timeline::Timeline;

/// What one person may see of themselves. Times are seconds from the start.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Card {
    pub name: String,
    pub title: String,
    /// The local day.
    pub on: String,
    pub lead: u32,
    pub follow: u32,
    pub both: u32,
    /// From -1, follows, to +1, leads, with its 80 % interval; none without a mark.
    pub balance: Option<[f64; 3]>,
    pub leaning: &'static str,
    pub talk_s: f64,
    pub attended_s: f64,
    pub course: Course,
    /// What others made of their leads.
    pub answered: Option<Answered>,
    pub unanswered: Vec<Own>,
    /// How often they took up a lead of somebody else within two turns.
    pub took_up: usize,
    pub polls: Vec<Polled>,
    pub commitments: Vec<Promised>,
}

/// A lead of their own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Own {
    pub at_s: f64,
    pub round: Option<String>,
}

/// Where they stood in a poll that was revealed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Polled {
    pub round: String,
    pub position: &'static str,
    pub conviction: u8,
}

/// Something they said that they would do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Promised {
    pub deed: String,
    pub due: Option<String>,
}

impl Card {
    /// The card of `who` in the session at the end of `timeline`; none when they were never there.
    pub fn of(timeline: &Timeline, who: PersonId) -> Option<Self> {
        let session = timeline.after(timeline.facts().len());
        let person = session.person(who)?;
        let end = session.closed_at().unwrap_or(session.last_moment());
        let gauge = balance(session.marks(), who, session.running(end));
        let steps = course::steps(timeline, &session, end);
        let uptake = session.uptake();
        let (answered, unanswered) = own_uptake(&uptake, who);
        let taken_up = uptake.taken_up.iter();
        let of_own = session.commitments().iter();
        Some(Self {
            name: person.name.clone(),
            title: session.plan().title.clone(),
            on: session.opening().started.date().to_string(),
            lead: gauge.counts.lead,
            follow: gauge.counts.follow,
            both: gauge.counts.both,
            balance: (!gauge.unheard())
                .then(|| [gauge.low, gauge.balance, gauge.high].map(rounded)),
            leaning: match gauge.leaning {
                Leaning::Leads => "leads",
                Leaning::Follows => "follows",
                Leaning::Open => "open",
            },
            talk_s: seconds(session.talk_time(who, end).as_millis()),
            attended_s: seconds(session.attended(who, end).as_millis()),
            course: course::of_person(&session, who, &steps),
            answered,
            unanswered: unanswered
                .iter()
                .map(|mark| Own {
                    at_s: since_start(mark.at),
                    round: session.round_at(mark.at).map(own_round),
                })
                .collect(),
            took_up: taken_up.filter(|(_, by)| by.who == who).count(),
            polls: polled(&session, who),
            commitments: of_own
                .filter(|commitment| commitment.owner == who)
                .map(|commitment| Promised {
                    deed: commitment.deed.clone(),
                    due: commitment.due.map(|due| due.to_string()),
                })
                .collect(),
        })
    }
}

/// A counter-move may have been given its name with somebody else's in it.
fn own_round(slot: &Slot) -> String {
    match slot.origin {
        Origin::CounterMove(_) => "a counter-move".to_owned(),
        Origin::Plan
        | Origin::Cycle
        | Origin::Inserted
        | Origin::Promised
        | Origin::Repeated
        | Origin::Continued => slot.round.name.clone(),
    }
}

/// What became of the leads of one person, by the same rule as for everybody.
fn own_uptake(all: &Uptake, who: PersonId) -> (Option<Answered>, Vec<Mark>) {
    let own = all.unanswered.iter().filter(|mark| mark.who == who);
    let unanswered: Vec<Mark> = own.copied().collect();
    let taken_up = all.taken_up.iter().filter(|(lead, _)| lead.who == who);
    let taken_up = taken_up.count();
    let answered = super::answered(pattern::Answered {
        taken_up,
        of: taken_up + unanswered.len(),
    });
    (answered, unanswered)
}

fn polled(session: &Session, who: PersonId) -> Vec<Polled> {
    let revealed = session.polls().iter().filter(|poll| poll.revealed);
    let answers = revealed.filter_map(|poll| {
        let answer = poll.answers.iter().find(|answer| answer.who == who)?;
        let slot = session.agenda().slots().get(poll.slot)?;
        Some(Polled {
            round: own_round(slot),
            position: match answer.position {
                Position::For => "for",
                Position::Against => "against",
                Position::Undecided => "undecided",
            },
            conviction: answer.conviction,
        })
    });
    answers.collect()
}
