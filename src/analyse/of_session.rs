//! The analysis of a session, and of talk of which nobody has said what it did.

use super::{
    Alert, Analysis, Contribution, Contributions, Markings, Part, Speech, Stretch, analyse,
};
use crate::agreement::Compared;
use crate::session::alert::RaisedAlert;
use crate::session::pattern::{Uptake, floor_evenness};
use crate::session::{
    Consent, GroupState, Mark, Marks, Moment, PersonId, Session, SpokenTurn, TalkFacts, TurnId,
    Warning, balance,
};
use crate::text::initials;

/// What can be said of turns among `people` while nobody has marked them: no balance, no states.
pub fn of_talk(people: Vec<String>, turns: &[SpokenTurn], estimated: bool) -> Analysis {
    let facts = TalkFacts::of(turns, people.len());
    let end = turns.iter().map(|turn| turn.end).max().unwrap_or_default();
    let parts = (0..).map(PersonId).zip(people).zip(&facts.parts);
    Analysis {
        duration: end,
        people: parts
            .map(|((who, name), part)| Part {
                name,
                gauge: balance(&Marks::default(), who, end),
                talk: part.talk,
            })
            .collect(),
        states: forming(end),
        alerts: Vec::new(),
        uptake: Uptake::default(),
        evenness: evenness(turns, facts.parts.len(), end),
        speech: Some(Speech {
            open: turns.iter().filter(|turn| turn.who.is_some()).count(),
            turns: turns.len(),
            facts,
            estimated,
        }),
        markings: Vec::new(),
    }
}

/// What the room of a session was shown: `shown` on the map, and the banners of its alerts. Of an imported session,
/// what its room would have been shown. Who agreed to no gauge of their own is left out.
pub fn of_session(session: &Session, shown: &[(Moment, GroupState)]) -> Analysis {
    match session.imported() {
        Some(import) => of_imported(session, import.estimated),
        None => of_live(session, shown),
    }
}

fn of_imported(session: &Session, estimated: bool) -> Analysis {
    let speech = session.speech();
    let people: Vec<String> = session
        .people()
        .iter()
        .map(|person| person.name.clone())
        .collect();
    let talk = of_talk(people.clone(), speech.turns(), estimated);
    let ids = || (0..).map(TurnId).zip(speech.turns());
    let rows: Vec<Contribution> = ids()
        .filter_map(|(id, turn)| {
            let mark = speech.mark(id, session.marks())?;
            Some(Contribution {
                start: turn.start,
                end: turn.end,
                who: mark.who,
                mode: mark.mode,
            })
        })
        .collect();
    let (_, open) = speech.open(session.marks());
    // While turns are open, the map would show a part of the meeting as the whole.
    let watched = if open == 0 && !rows.is_empty() {
        analyse(&Contributions::new(people, rows))
    } else {
        Analysis {
            people: parts(session).0,
            ..talk.clone()
        }
    };
    Analysis {
        speech: talk.speech.map(|speech| Speech { open, ..speech }),
        markings: Compared::all(session)
            .into_iter()
            .map(|compared| markings(session, compared))
            .collect(),
        ..watched
    }
}

fn markings(session: &Session, compared: Compared) -> Markings {
    let differences = compared.agreement.differences.iter();
    let turns = differences.filter_map(|difference| {
        let turn = session.speech().turns().get(difference.turn)?;
        Some((turn.start, session.name(turn.who?).to_owned()))
    });
    Markings {
        turns: turns.collect(),
        compared,
    }
}

fn of_live(session: &Session, shown: &[(Moment, GroupState)]) -> Analysis {
    let end = session.closed_at().unwrap_or(session.last_moment());
    let (people, ids) = parts(session);
    // An analysis numbers the people that it shows; nobody else is named in it.
    let place = |who: PersonId| {
        let place = ids.iter().position(|&id| id == who);
        PersonId(
            place
                .and_then(|place| u16::try_from(place).ok())
                .unwrap_or(u16::MAX),
        )
    };
    let mut states = forming(end);
    for &(start, state) in shown {
        if let Some(last) = states.last_mut() {
            last.end = start;
        }
        let state = match state.leader() {
            Some(who) => GroupState::OneLeader(place(who)),
            None => state,
        };
        states.push(Stretch { state, start, end });
    }
    states.retain(|stretch| stretch.start < stretch.end);
    let uptake = session.uptake();
    let alerts = session.alerts().iter().map(|raised| Alert {
        warning: Warning {
            pattern: raised.alert.pattern,
            who: raised.alert.who.map(place),
        },
        at: raised.at,
        cleared: raised.cleared.unwrap_or(end),
        evidence: evidence(session, raised),
    });
    Analysis {
        duration: end,
        alerts: alerts.collect(),
        uptake: Uptake {
            unanswered: uptake
                .unanswered
                .into_iter()
                .map(|mark| Mark {
                    who: place(mark.who),
                    ..mark
                })
                .collect(),
            ..uptake
        },
        evenness: session.floor_evenness(end),
        people,
        states,
        speech: None,
        markings: Vec::new(),
    }
}

/// How evenly the floor was shared, everybody being there from their first word on.
fn evenness(turns: &[SpokenTurn], people: usize, end: Moment) -> Option<f64> {
    let mut all = vec![(0.0, None); people];
    for turn in turns {
        if let Some((talked, came)) = turn.who.and_then(|who| all.get_mut(usize::from(who.0))) {
            *talked += turn.length().as_secs_f64();
            let first = came.get_or_insert(turn.start);
            *first = turn.start.min(*first);
        }
    }
    let heard = all
        .into_iter()
        .filter_map(|(talked, came)| Some((talked, end.since(came?).as_secs_f64())));
    floor_evenness(heard)
}

/// The sentence of an alert; a leader who is not shown by name is not named in it either.
fn evidence(session: &Session, raised: &RaisedAlert) -> String {
    let sentence = &raised.alert.evidence;
    let leader = raised.alert.who.and_then(|who| session.person(who));
    if leader.is_none_or(|person| person.consent == Consent::Named) {
        return sentence.clone();
    }
    let figures = sentence
        .rsplit_once(": ")
        .map_or("", |(_, figures)| figures);
    format!("Most leads come from one person: {figures}")
}

/// The people who may be shown, and who they are.
fn parts(session: &Session) -> (Vec<Part>, Vec<PersonId>) {
    let end = session.closed_at().unwrap_or(session.last_moment());
    let people = session.people().iter().filter(|person| person.counted());
    people
        .filter_map(|person| {
            let name = match person.consent {
                Consent::Named => person.name.clone(),
                Consent::Initials => initials(&person.name),
                Consent::Unnamed | Consent::NotCounted => return None,
            };
            let part = Part {
                name,
                gauge: balance(session.marks(), person.id, session.running(end)),
                talk: session.talk_time(person.id, end),
            };
            Some((part, person.id))
        })
        .unzip()
}

fn forming(end: Moment) -> Vec<Stretch> {
    let whole = Stretch {
        state: GroupState::Forming,
        start: Moment::START,
        end,
    };
    Vec::from_iter((end > Moment::START).then_some(whole))
}
