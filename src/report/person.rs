//! Everything a session holds about one person, for that person: JSON with a field for each thing. Pure.

use serde::Serialize;

use crate::session::ballot::in_words;
use crate::session::{Consent, Moment, PersonId, Session};

/// Everything about one person. Moments are seconds from the session's start.
#[derive(Debug, Serialize)]
pub struct PersonData<'s> {
    name: &'s str,
    role: Option<&'s str>,
    observer: bool,
    consent: &'static str,
    /// When they came and went.
    presence: Vec<Moved>,
    /// Seconds in the room and with the floor, while the clocks ran.
    attended_s: f64,
    talk_s: f64,
    marks: Vec<Marked>,
    lead: u32,
    follow: u32,
    both: u32,
    polls: Vec<Answered>,
    votes: Vec<Voted<'s>>,
    /// What is promised to be done by them.
    commitments: Vec<Promised<'s>>,
    /// How far they said they would carry the decision.
    pledge: Option<&'static str>,
    /// Warnings that named them.
    warnings: Vec<Warned<'s>>,
}

#[derive(Debug, Serialize)]
struct Moved {
    at_s: f64,
    present: bool,
}

#[derive(Debug, Serialize)]
struct Marked {
    at_s: f64,
    mode: &'static str,
    round: Option<String>,
    /// Whether it was a lead that was put before the room once more.
    put_back: bool,
}

#[derive(Debug, Serialize)]
struct Answered {
    round: String,
    position: &'static str,
    conviction: u8,
}

#[derive(Debug, Serialize)]
struct Voted<'s> {
    /// From 1.
    ballot: usize,
    /// None of a secret ballot, in which nothing links a choice to a name.
    choice: Option<String>,
    reason: Option<&'s str>,
}

#[derive(Debug, Serialize)]
struct Promised<'s> {
    deed: &'s str,
    due: Option<String>,
}

#[derive(Debug, Serialize)]
struct Warned<'s> {
    at_s: f64,
    evidence: &'s str,
}

impl<'s> PersonData<'s> {
    /// What `session` holds of `who`, whatever they agreed to have shown to others; none when they were never there.
    pub fn of(session: &'s Session, who: PersonId) -> Option<Self> {
        let person = session.person(who)?;
        let end = session.last_moment();
        let counts = session.marks().counts(who);
        Some(Self {
            name: &person.name,
            role: person.role.as_deref(),
            observer: person.observer,
            consent: consent_word(person.consent),
            presence: presence(session, who),
            attended_s: session.attended(who, end).as_secs_f64(),
            talk_s: session.talk_time(who, end).as_secs_f64(),
            marks: marks(session, who),
            lead: counts.lead,
            follow: counts.follow,
            both: counts.both,
            polls: polls(session, who),
            votes: votes(session, who),
            commitments: commitments(session, who),
            pledge: session
                .pledge(who)
                .map(crate::session::pledge::Pledge::word),
            warnings: warnings(session, who),
        })
    }
}

fn seconds(moment: Moment) -> f64 {
    moment.since(Moment::START).as_secs_f64()
}

const fn consent_word(consent: Consent) -> &'static str {
    match consent {
        Consent::Named => "named",
        Consent::Initials => "initials",
        Consent::Unnamed => "unnamed",
        Consent::NotCounted => "not_counted",
    }
}

fn presence(session: &Session, who: PersonId) -> Vec<Moved> {
    let movements = session.movements().iter();
    movements
        .filter(|movement| movement.who == who)
        .map(|movement| Moved {
            at_s: seconds(movement.at),
            present: movement.present,
        })
        .collect()
}

/// Oldest first, each with the round it was made in.
fn marks(session: &Session, who: PersonId) -> Vec<Marked> {
    let marks = session.marks().newest_first().rev();
    marks
        .filter(|mark| mark.who == who)
        .map(|mark| Marked {
            at_s: seconds(mark.at),
            mode: mark.mode.word(),
            round: session
                .round_at(mark.at)
                .map(|slot| slot.round.name.clone()),
            put_back: session
                .leads_put_back()
                .iter()
                .any(|back| back.lead == mark.id),
        })
        .collect()
}

fn polls(session: &Session, who: PersonId) -> Vec<Answered> {
    let round = |slot: usize| {
        let slot = session.agenda().slots().get(slot);
        slot.map_or_else(String::new, |slot| slot.round.name.clone())
    };
    let polls = session.polls().iter().filter(|poll| poll.revealed);
    polls
        .flat_map(|poll| poll.answers.iter().map(move |answer| (poll.slot, answer)))
        .filter(|(_, answer)| answer.who == who)
        .map(|(slot, answer)| Answered {
            round: round(slot),
            position: answer.position.word(),
            conviction: answer.conviction,
        })
        .collect()
}

/// Of every ballot they were entitled to, what may be seen of it.
fn votes(session: &Session, who: PersonId) -> Vec<Voted<'_>> {
    (1..)
        .zip(session.ballots())
        .filter(|(_, ballot)| ballot.electorate.contains(&who))
        .map(|(number, ballot)| {
            let vote = ballot.shown().vote(who);
            Voted {
                ballot: number,
                choice: vote.map(|vote| in_words(&vote.paper, &ballot.terms.options)),
                reason: vote.and_then(|vote| vote.reason.as_deref()),
            }
        })
        .collect()
}

fn commitments(session: &Session, who: PersonId) -> Vec<Promised<'_>> {
    let commitments = session.commitments().iter();
    commitments
        .filter(|commitment| commitment.owner == who)
        .map(|commitment| Promised {
            deed: &commitment.deed,
            due: commitment.due.map(|due| due.to_string()),
        })
        .collect()
}

fn warnings(session: &Session, who: PersonId) -> Vec<Warned<'_>> {
    let alerts = session.alerts().iter();
    alerts
        .filter(|raised| raised.alert.who == Some(who))
        .map(|raised| Warned {
            at_s: seconds(raised.at),
            evidence: &raised.alert.evidence,
        })
        .collect()
}
