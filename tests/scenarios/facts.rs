//! What a scenario can expect. Of a table (talk time by person, …) only the entries that are named are checked.

use std::time::Duration;

use toml::{Table, Value};

use colead::session::alert::{AlertFate, RaisedAlert};
use colead::session::ballot::{Ballot, BallotState, Position, Shown, Telling, in_words};
use colead::session::commitment::Decision;
use colead::session::pledge::Pledge;
use colead::session::proposal::{ProposalStep, Remedy};
use colead::session::{
    Consent, Counts, Moment, Note, PersonId, Phase, Progress, Remaining, RoundEnd, Session, Slot,
};
use colead::tally::Paper;

pub(crate) fn check(place: &str, fact: &str, expected: &Value, session: &Session, now: Moment) {
    let actual =
        actual(fact, session, now).unwrap_or_else(|| panic!("{place}: {fact:?} is no fact"));
    let holds = match (fact, expected, &actual) {
        // The reasons of an outcome: each expected text is part of one.
        ("why", Value::Array(parts), Value::Array(sentences)) => parts.iter().all(|part| {
            let part = part.as_str().unwrap_or_default();
            let says = |sentence: &Value| sentence.as_str().is_some_and(|s| s.contains(part));
            sentences.iter().any(says)
        }),
        (_, Value::Table(expected), Value::Table(actual)) => expected
            .iter()
            .all(|(key, value)| actual.get(key) == Some(value)),
        (_, expected, actual) => expected == actual,
    };
    assert!(holds, "{place}: {fact} is {actual}, not {expected}");
}

#[expect(
    clippy::too_many_lines,
    reason = "one table: a line or two for each fact"
)]
fn actual(fact: &str, session: &Session, now: Moment) -> Option<Value> {
    let slot = session.agenda().current();
    let names = |people: &[PersonId]| list(people.iter().map(|&who| session.name(who)));
    let by_person = |of: &dyn Fn(PersonId) -> Value| {
        let entry = |person: &colead::session::Person| (person.name.clone(), of(person.id));
        Value::Table(session.people().iter().map(entry).collect())
    };
    let ballot = session.ballots().last();
    let nobody = |who: Option<PersonId>| text(who.map_or("nobody", |who| session.name(who)));
    Some(match fact {
        "phase" => text(match session.phase() {
            Phase::Lobby => "lobby",
            Phase::BetweenRounds => "between rounds",
            Phase::Running => "running",
            Phase::Paused => "paused",
            Phase::Closed => "closed",
        }),
        "round" => text(slot.map_or("none", |slot| slot.round.name.as_str())),
        "round_number" => whole(
            session
                .agenda()
                .current_index()
                .map_or(0, |index| index + 1),
        ),
        "cycle" => whole(slot.map_or(0, |slot| usize::from(slot.cycle))),
        "rounds" => list(
            session
                .agenda()
                .slots()
                .iter()
                .map(|slot| slot.round.name.as_str()),
        ),
        "progress" => list(session.agenda().slots().iter().map(progress)),
        "left" => text(match session.remaining(now) {
            Some(Remaining::Left(left)) => clock(left),
            Some(Remaining::Over(over)) => format!("over by {}", clock(over)),
            None => "none".to_owned(),
        }),
        "took" => list(
            session
                .agenda()
                .slots()
                .iter()
                .map(|slot| clock(slot.spent(session.running(now)))),
        ),
        "began" => text(time(slot.and_then(|slot| slot.started))),
        "ended" => list(session.agenda().slots().iter().map(|slot| time(slot.ended))),
        "running" => text(session.running(now).to_string()),

        "floor" => nobody(session.floor().map(|floor| floor.who)),
        "turn" => text(session.floor().map_or("none".to_owned(), |floor| {
            clock(session.turn_time(floor.who, now))
        })),
        "talk" => by_person(&|who| text(clock(session.talk_time(who, now)))),
        "here_for" => by_person(&|who| text(clock(session.attended(who, now)))),
        "order" => names(session.turn_order().order()),
        "next_speaker" => nobody(session.turn_order().next()),

        "seats" => list(session.people().iter().map(|person| person.name.as_str())),
        "here" => list(
            session
                .people()
                .iter()
                .filter(|p| p.present)
                .map(|p| p.name.as_str()),
        ),
        "take_part" => list(session.participants().map(|p| p.name.as_str())),
        "consent" => by_person(&|who| {
            let consent = session.person(who).map_or(Consent::Named, |p| p.consent);
            text(consent.words())
        }),

        "marks" => by_person(&|who| text(counts(session.marks().counts(who)))),
        "room" => text(counts(session.marks().group_counts(&session.roster()))),
        "marked" => list(session.marks().newest_first().rev().map(|mark| {
            format!(
                "{} {} {}",
                mark.at,
                session.name(mark.who),
                mark.mode.word()
            )
        })),
        "read" => list(
            session
                .marks()
                .newest_first()
                .rev()
                .map(|mark| mark.running.to_string()),
        ),

        "taken_up" => {
            let answered = session.uptake().answered;
            text(format!("{} of {}", answered.taken_up, answered.of))
        }
        "not_taken_up" => list(session.uptake().unanswered.iter().map(|lead| {
            let round = session.round_at(lead.at);
            let round = round.map_or("lobby", |slot| slot.round.name.as_str());
            format!("{} {}, {round}", session.name(lead.who), lead.at)
        })),
        "put_back" => list(session.leads_put_back().iter().map(|back| {
            let lead = session.marks().get(back.lead).unwrap();
            format!("{} {} at {}", session.name(lead.who), lead.at, back.at)
        })),
        "before_the_room" => nobody(session.lead_on_screen().map(|lead| lead.who)),
        "not_heard" => list(session.not_heard(now).map(|person| person.name.as_str())),
        "evenness" => text(match session.floor_evenness(now) {
            Some(evenness) => format!("{evenness:.2}"),
            None => "none".to_owned(),
        }),

        "ends" => text(wall(session, session.schedule(now).expected_end)),
        "planned_end" => text(wall(session, session.schedule(now).planned_end)),
        "behind" => text(clock(session.schedule(now).behind())),
        "ahead" => text(clock(session.schedule(now).ahead())),
        "gap" => text(
            session
                .gap()
                .map_or("none".to_owned(), |gap| clock(gap.length)),
        ),

        "notes" => list(session.notes().iter().map(|note| noted(note, session))),
        "parked" => list(session.parked().iter().map(|note| noted(note, session))),

        "state" => text(session.state().key()),
        "alerts" => list(session.alerts().iter().map(|raised| fate(raised, session))),
        "warning" => text(
            session
                .standing_alert(now)
                .map_or("none", |raised| raised.alert.pattern.key()),
        ),

        "poll" => by_person(&|who| {
            let answer = session
                .current_poll()
                .and_then(|poll| poll.answers.iter().find(|answer| answer.who == who));
            text(answer.map_or("none".to_owned(), |answer| {
                let position = match answer.position {
                    Position::For => "for",
                    Position::Against => "against",
                    Position::Undecided => "undecided",
                };
                format!("{position} {}", answer.conviction)
            }))
        }),
        "polls" => whole(session.polls().len()),
        "revealed" => Value::Boolean(session.current_poll().is_some_and(|poll| poll.revealed)),

        "proposal" => text(
            session
                .proposal()
                .versions
                .last()
                .map_or("none", |version| version.text.as_str()),
        ),
        "versions" => list(session.proposal().versions.iter().map(
            |version| match version.answers {
                Some(ballot) => format!("{} (answers ballot {})", version.text, ballot.0 + 1),
                None => version.text.clone(),
            },
        )),
        "step" => text(match session.proposal_step() {
            ProposalStep::Propose => "propose",
            ProposalStep::Clarify => "clarify",
            ProposalStep::React => "react",
            ProposalStep::Amend => "amend",
            ProposalStep::Ballot => "ballot",
            ProposalStep::Objections => "objections",
            ProposalStep::Decided => "decided",
        }),
        "remedies" => list(session.ballots().iter().flat_map(|ballot| {
            ballot.objections().map(|vote| {
                let remedy = session.proposal().remedy(ballot.id, vote.who);
                let words = remedy.map_or("stands".to_owned(), |r| remedied(r, session));
                format!("{} in {}: {words}", session.name(vote.who), ballot.id.0 + 1)
            })
        })),
        "minds" => text(session.last_minds_moved().map_or("none".to_owned(), |m| {
            format!(
                "{} of {}, {} surer, {} less",
                m.minds(),
                m.people.len(),
                m.surer(),
                m.less_sure()
            )
        })),
        "pledges" => by_person(&|who| text(session.pledge(who).map_or("none", Pledge::word))),
        "staffed" => Value::Boolean(session.is_staffed()),
        "checks" => list(
            session
                .commitments()
                .iter()
                .map(|c| c.check.as_deref().unwrap_or("none")),
        ),
        "promises" => list(session.promises().brought.iter().map(|brought| {
            let said = brought.said.map_or(String::new(), |said| {
                format!(" ({} on {})", said.fate.word(), said.on)
            });
            format!("{}{said}", brought.promise.text)
        })),
        "ballots" => list(session.ballots().iter().map(|ballot| match &ballot.state {
            BallotState::Open => "open",
            BallotState::Closed(outcome) => outcome.status.word(),
            BallotState::Cancelled => "cancelled",
        })),
        "electorate" => names(&ballot?.electorate),
        "votes" => by_person(&|who| {
            let vote = ballot.and_then(|ballot| ballot.shown().vote(who));
            text(vote.map_or("none".to_owned(), |vote| words(&vote.paper)))
        }),
        "first_votes" => by_person(&|who| {
            let vote = session
                .ballots()
                .first()
                .and_then(|ballot| ballot.shown().vote(who));
            text(vote.map_or("none".to_owned(), |vote| words(&vote.paper)))
        }),
        "reasons" => by_person(&|who| {
            let reason = ballot.and_then(|ballot| ballot.shown().vote(who)?.reason.clone());
            text(reason.unwrap_or("none".to_owned()))
        }),
        "missing" => names(&ballot?.missing().collect::<Vec<_>>()),
        "votes_shown" => Value::Boolean(!ballot?.shown().is_covered()),
        "papers" => match ballot?.shown() {
            Shown::Unnamed(papers) => {
                let mut papers: Vec<String> = papers.iter().map(words).collect();
                papers.sort_unstable();
                list(papers.iter().map(String::as_str))
            }
            Shown::OutcomeOnly => text("outcome only"),
            Shown::Covered => text("covered"),
            Shown::Named(_) => text("named"),
        },
        "telling" => text(match ballot?.telling() {
            None => "no",
            Some(Telling::Unanimous) => "unanimous",
            Some(Telling::AllButOne) => "all but one",
        }),
        "chosen" => text(ballot?.chosen().map_or("nothing", |option| {
            option.name(&ballot.unwrap().terms.options)
        })),
        "tied" => list(ballot?.tied_names().into_iter()),
        "between" => list(ballot?.terms.options.iter().map(String::as_str)),
        "tie_told" => list(
            ballot?
                .tie_in_words(session.casting(ballot?))
                .iter()
                .map(String::as_str),
        ),
        "fallback" => text(session.fallback().map_or("none".to_owned(), |(of, share)| {
            format!("{share} after ballot {}", of.id.0 + 1)
        })),
        "next_rung" => text(
            session
                .tie_to_break()
                .map_or("none", |(_, rung)| rung.word()),
        ),
        "account" => list(ballot?.account().iter().map(String::as_str)),
        "heard" => list(ballot?.heard.iter().map(String::as_str)),
        "turnout" => turnout(ballot?)?,
        "why" => list(
            outcome(session.last_counted()?)?
                .why
                .iter()
                .map(String::as_str),
        ),

        "decision" => text(match session.decision() {
            None => "open".to_owned(),
            Some(Decision::Made { text, .. }) => text.clone(),
            Some(Decision::None { why }) => format!("none: {why}"),
        }),
        "decided_by" => whole(match session.decision()? {
            Decision::Made { ballot, .. } => ballot.map_or(0, |ballot| usize::from(ballot.0) + 1),
            Decision::None { .. } => 0,
        }),
        "review" => text(match session.decision()? {
            Decision::Made {
                review: Some(date), ..
            } => date.to_string(),
            Decision::Made { review: None, .. } | Decision::None { .. } => "none".to_owned(),
        }),
        "commitments" => list(session.commitments().iter().map(|c| {
            let due = c.due.map_or(String::new(), |due| format!(" by {due}"));
            format!("{}: {}{due}", session.name(c.owner), c.deed)
        })),
        _ => return None,
    })
}

fn remedied(remedy: Remedy, session: &Session) -> String {
    match remedy {
        Remedy::Amended { version } => format!("version {version}"),
        Remedy::Deferred { owner, until } => {
            let until = until.map_or(String::new(), |date| format!(" until {date}"));
            format!("{} takes it up{until}", session.name(owner))
        }
        Remedy::Withdrawn => "withdrawn".to_owned(),
        Remedy::Watched => "watched".to_owned(),
    }
}

fn text(text: impl Into<String>) -> Value {
    Value::String(text.into())
}

fn whole(number: usize) -> Value {
    Value::Integer(i64::try_from(number).unwrap())
}

fn list<T: Into<String>>(texts: impl Iterator<Item = T>) -> Value {
    Value::Array(texts.map(text).collect())
}

fn clock(length: Duration) -> String {
    (Moment::START + length).to_string()
}

fn time(moment: Option<Moment>) -> String {
    moment.map_or("never".to_owned(), |moment| moment.to_string())
}

fn wall(session: &Session, moment: Moment) -> String {
    session.local_time(moment).strftime("%H:%M:%S").to_string()
}

/// `2 lead, 1 both`; `none` without marks.
fn counts(counts: Counts) -> String {
    let parts: Vec<String> = [
        (counts.lead, "lead"),
        (counts.follow, "follow"),
        (counts.both, "both"),
    ]
    .iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, mode)| format!("{count} {mode}"))
    .collect();
    if parts.is_empty() {
        "none".to_owned()
    } else {
        parts.join(", ")
    }
}

fn progress(slot: &Slot) -> &'static str {
    match slot.progress {
        Progress::Waiting => "waiting",
        Progress::Running(_) => "running",
        Progress::Dropped => "dropped",
        Progress::Ended(RoundEnd::Finished) => "finished",
        Progress::Ended(RoundEnd::TimeUp) => "time up",
        Progress::Ended(RoundEnd::Interrupted) => "interrupted",
        Progress::Ended(RoundEnd::Left) => "left",
        Progress::Ended(RoundEnd::Skipped) => "skipped",
    }
}

fn round_name(session: &Session, slot: Option<usize>) -> &str {
    slot.and_then(|slot| session.agenda().slots().get(slot))
        .map_or("lobby", |slot| slot.round.name.as_str())
}

fn noted(note: &Note, session: &Session) -> String {
    format!(
        "{} ({}, {})",
        note.text,
        note.at,
        round_name(session, note.slot)
    )
}

fn fate(raised: &RaisedAlert, session: &Session) -> String {
    let fate = match raised.fate {
        AlertFate::Standing => "standing".to_owned(),
        AlertFate::SnoozedUntil(until) => format!("snoozed until {until}"),
        AlertFate::Rejected => "not so".to_owned(),
        AlertFate::CounterMove(slot) => format!("answered by {}", round_name(session, Some(slot))),
    };
    let cleared = raised
        .cleared
        .map_or(String::new(), |at| format!(", cleared {at}"));
    let round = round_name(session, raised.slot);
    format!("{} in {round}: {fate}{cleared}", raised.alert.pattern.key())
}

/// What is on a paper of a ballot without options.
fn words(paper: &Paper) -> String {
    in_words(paper, &[])
}

fn outcome(ballot: &Ballot) -> Option<&colead::tally::Outcome> {
    match &ballot.state {
        BallotState::Closed(outcome) => Some(outcome),
        BallotState::Open | BallotState::Cancelled => None,
    }
}

fn turnout(ballot: &Ballot) -> Option<Value> {
    let counts = outcome(ballot)?.counts;
    let table: Table = [
        ("eligible", counts.eligible),
        ("present", counts.present),
        ("cast", counts.cast),
        ("abstain", counts.abstain),
        ("not_voted", counts.not_voted),
        ("absent", counts.absent),
    ]
    .into_iter()
    .map(|(key, count)| (key.to_owned(), Value::Integer(count.into())))
    .collect();
    Some(Value::Table(table))
}
