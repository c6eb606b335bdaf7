//! A session as JSON, for other programs: what was proposed, every ballot with its rules so that it can be counted again,
//! what was decided and who carries it. `docs/report-json.md` says what each field means; names stay as they are.
//!
//! Within a ballot, `file` is a ballot file that `colead tally` counts.

mod ballot;
mod file;
mod imported;

use jiff::civil::Date;
use serde::Serialize;

use super::Provenance;
use super::names::Names;
use super::voices::Voices;
use crate::session::ballot::{Poll, Position};
use crate::session::commitment::Decision;
use crate::session::promise::{Promised, Said};
use crate::session::{Moment, Note, Session};
use ballot::Ballot;
use imported::Imported;

/// Of the form below; a field may come, none changes its meaning.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    colead_report: u32,
    session: Head<'a>,
    people: Vec<Person<'a>>,
    proposal: Vec<Wording<'a>>,
    ballots: Vec<Ballot<'a>>,
    polls: Vec<PollResult<'a>>,
    decision: Option<Decided<'a>>,
    pledges: Vec<Pledged<'a>>,
    commitments: Vec<Promise<'a>>,
    talk: Talk<'a>,
    promised_before: Vec<Brought<'a>>,
    notes: Vec<Written<'a>>,
    parked: Vec<Written<'a>>,
}

#[derive(Serialize)]
struct Head<'a> {
    id: &'a str,
    title: &'a str,
    purpose: Option<&'a str>,
    started_at: String,
    closed_at: Option<String>,
    last_hash: Option<&'a str>,
    /// What was taken out of the record since, and until when it is kept.
    remarks: &'a [String],
    /// Set when the people are simulated.
    rehearsal: Option<Rehearsal<'a>>,
    /// Set when the meeting was held elsewhere.
    imported: Option<Imported<'a>>,
}

#[derive(Serialize)]
struct Rehearsal<'a> {
    cast: &'a str,
    seed: u64,
}

#[derive(Serialize)]
struct Person<'a> {
    name: &'a str,
    role: Option<&'a str>,
    observer: bool,
}

#[derive(Serialize)]
struct Wording<'a> {
    version: usize,
    at: String,
    text: &'a str,
    answers_ballot: Option<u16>,
}

#[derive(Serialize)]
struct PollResult<'a> {
    round: String,
    question: Option<&'a str>,
    r#for: Vec<u8>,
    against: Vec<u8>,
    undecided: Vec<u8>,
    minds_moved: Option<MindsMoved>,
}

#[derive(Serialize)]
struct MindsMoved {
    minds: usize,
    of: usize,
    surer: usize,
    less_sure: usize,
    /// From `for`, `against`, `undecided`, each to the same three.
    from_to: [[usize; 3]; 3],
}

#[derive(Serialize)]
struct Decided<'a> {
    /// None for the end without a decision.
    text: Option<&'a str>,
    ballot: Option<u16>,
    review: Option<String>,
    /// Why there is none.
    why_none: Option<&'a str>,
    staffed: bool,
}

#[derive(Serialize)]
struct Pledged<'a> {
    who: &'a str,
    pledge: &'static str,
}

#[derive(Serialize)]
struct Promise<'a> {
    number: u16,
    who: &'a str,
    deed: &'a str,
    due: Option<String>,
    how_known: Option<&'a str>,
    became: Option<Became>,
}

#[derive(Serialize)]
struct Brought<'a> {
    session: &'a str,
    title: &'a str,
    /// None for the decision of that session.
    commitment: Option<u16>,
    who: Option<&'a str>,
    text: &'a str,
    due: Option<String>,
    became: Option<Became>,
}

#[derive(Serialize)]
struct Became {
    fate: &'static str,
    on: String,
}

/// How the group talked.
#[derive(Serialize)]
struct Talk<'a> {
    answered: Option<AnsweredLeads>,
    unanswered: Vec<UnansweredLead<'a>>,
    not_heard: Vec<&'a str>,
    floor_evenness: Option<f64>,
}

#[derive(Serialize)]
struct AnsweredLeads {
    taken_up: usize,
    of: usize,
    rate: Option<f64>,
}

#[derive(Serialize)]
struct UnansweredLead<'a> {
    who: &'a str,
    at: String,
    round: Option<String>,
    put_back: Option<String>,
}

#[derive(Serialize)]
struct Written<'a> {
    at: String,
    text: &'a str,
}

/// `session` as a JSON document.
pub fn json(session: &Session, provenance: &Provenance<'_>) -> String {
    let names = Names::of(session);
    let opening = session.opening();
    let report = Document {
        colead_report: VERSION,
        session: Head {
            id: provenance.id,
            title: &session.plan().title,
            purpose: session.plan().purpose.as_deref(),
            started_at: opening.started.to_string(),
            closed_at: session.closed_at().map(|at| time(session, at)),
            last_hash: provenance.last_hash,
            remarks: provenance.remarks,
            rehearsal: session.rehearsal().map(|rehearsal| Rehearsal {
                cast: &rehearsal.cast,
                seed: rehearsal.seed,
            }),
            imported: Imported::of(session, &names),
        },
        people: session
            .people()
            .iter()
            .map(|person| Person {
                name: names.label(person.id),
                role: person.role.as_deref(),
                observer: person.observer,
            })
            .collect(),
        proposal: (1..)
            .zip(&session.proposal().versions)
            .map(|(number, version)| Wording {
                version: number,
                at: time(session, version.at),
                text: &version.text,
                answers_ballot: version.answers.map(|id| id.0 + 1),
            })
            .collect(),
        ballots: session
            .ballots()
            .iter()
            .map(|ballot| Ballot::of(ballot, session, &names))
            .collect(),
        polls: session
            .polls()
            .iter()
            .filter(|poll| poll.revealed)
            .map(|poll| poll_result(poll, session, &names))
            .collect(),
        decision: session
            .decision()
            .map(|decision| decided(decision, session)),
        pledges: session
            .pledges()
            .iter()
            .map(|given| Pledged {
                who: names.label(given.who),
                pledge: given.pledge.word(),
            })
            .collect(),
        commitments: commitments(session, &names),
        talk: talk(session, &names),
        promised_before: promised_before(session),
        notes: lines(session, session.notes()),
        parked: lines(session, session.parked()),
    };
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    text
}

fn talk<'a>(session: &Session, names: &'a Names<'_>) -> Talk<'a> {
    let end = session.closed_at().unwrap_or(session.last_moment());
    let voices = Voices::of(session, names, end);
    Talk {
        answered: voices.answered.map(|answered| AnsweredLeads {
            taken_up: answered.taken_up,
            of: answered.of,
            rate: answered.rate(),
        }),
        unanswered: voices
            .unanswered
            .into_iter()
            .map(|lead| UnansweredLead {
                who: lead.who,
                at: time(session, lead.at),
                round: lead.round,
                put_back: lead.put_back.map(|at| time(session, at)),
            })
            .collect(),
        not_heard: voices.not_heard,
        floor_evenness: voices.evenness,
    }
}

fn lines<'a>(session: &Session, notes: &'a [Note]) -> Vec<Written<'a>> {
    notes
        .iter()
        .map(|note| Written {
            at: time(session, note.at),
            text: &note.text,
        })
        .collect()
}

/// `2026-12-04`.
fn day(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

/// The local date and time, to the second.
fn time(session: &Session, at: Moment) -> String {
    session
        .local_time(at)
        .strftime("%Y-%m-%dT%H:%M:%S")
        .to_string()
}

fn poll_result<'a>(poll: &Poll, session: &'a Session, names: &Names<'_>) -> PollResult<'a> {
    const POSITIONS: [Position; 3] = [Position::For, Position::Against, Position::Undecided];
    let slot = session.agenda().slots().get(poll.slot);
    let sure = |position| {
        let answers = poll.answers.iter().filter(|a| a.position == position);
        let mut convictions: Vec<u8> = answers.map(|answer| answer.conviction).collect();
        convictions.sort_unstable();
        convictions
    };
    let moves = session.minds_moved(poll);
    PollResult {
        round: slot.map_or_else(String::new, |slot| names.round(slot)),
        question: slot.and_then(|slot| slot.round.question.as_deref()),
        r#for: sure(Position::For),
        against: sure(Position::Against),
        undecided: sure(Position::Undecided),
        minds_moved: moves.map(|moves| MindsMoved {
            minds: moves.minds(),
            of: moves.people.len(),
            surer: moves.surer(),
            less_sure: moves.less_sure(),
            from_to: POSITIONS.map(|from| POSITIONS.map(|to| moves.count(from, to))),
        }),
    }
}

fn decided<'a>(decision: &'a Decision, session: &Session) -> Decided<'a> {
    let staffed = session.is_staffed();
    match decision {
        Decision::Made {
            text,
            ballot,
            review,
        } => Decided {
            text: Some(text),
            ballot: ballot.map(|id| id.0 + 1),
            review: day(*review),
            why_none: None,
            staffed,
        },
        Decision::None { why } => Decided {
            text: None,
            ballot: None,
            review: None,
            why_none: Some(why),
            staffed,
        },
    }
}

fn became(said: Said) -> Became {
    Became {
        fate: said.fate.word(),
        on: said.on.to_string(),
    }
}

fn commitments<'a>(session: &'a Session, names: &'a Names<'_>) -> Vec<Promise<'a>> {
    session
        .commitments()
        .iter()
        .map(|commitment| Promise {
            number: commitment.id.0 + 1,
            who: names.label(commitment.owner),
            deed: &commitment.deed,
            due: day(commitment.due),
            how_known: commitment.check.as_deref(),
            became: session
                .promises()
                .own(Promised::Commitment(commitment.id))
                .map(became),
        })
        .collect()
}

fn promised_before(session: &Session) -> Vec<Brought<'_>> {
    session
        .promises()
        .brought
        .iter()
        .map(|brought| Brought {
            session: &brought.promise.session,
            title: &brought.promise.title,
            commitment: match brought.promise.what {
                Promised::Commitment(id) => Some(id.0 + 1),
                Promised::Decision => None,
            },
            who: brought.promise.owner.as_deref(),
            text: &brought.promise.text,
            due: day(brought.promise.due),
            became: brought.said.map(became),
        })
        .collect()
}
