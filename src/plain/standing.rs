//! Where we are, in a few lines: the board that would be on the screen, who is here, how the time stands.

use std::time::Duration;

use crate::app::Model;
use crate::app::action::{Action, Place};
use crate::app::keys::seat_key;
use crate::plan::write_length;
use crate::session::agenda::Slot;
use crate::session::commitment::Decision;
use crate::session::schedule::Punctuality;
use crate::session::{Consent, Moment, Person, Phase, Remaining, Session};
use crate::tally::{Turnout, explain_rule};
use crate::text::initials;

/// `m:ss`, rounded up as clocks of the screen are.
pub(super) fn clock(length: Duration) -> String {
    let (_, secs) = Remaining::Left(length).shown_secs();
    Moment::from_secs(secs).to_string()
}

/// `3:12 left`, `over by 0:40`.
pub(super) fn left(remaining: Remaining) -> String {
    match remaining.shown_secs() {
        (false, secs) => format!("{} left", Moment::from_secs(secs)),
        (true, secs) => format!("over by {}", Moment::from_secs(secs)),
    }
}

/// The name under which somebody is told of: initials for whoever asked for them.
pub(super) fn label(person: &Person) -> String {
    match person.consent {
        Consent::Initials => initials(&person.name),
        Consent::Named | Consent::Unnamed | Consent::NotCounted => person.name.clone(),
    }
}

/// `round 2 of 6, Conviction`.
pub(super) fn round_name(session: &Session, index: usize) -> String {
    let slots = session.agenda().slots();
    let name = slots.get(index).map_or("?", |slot| &slot.round.name);
    format!("round {} of {}, {name}", index + 1, slots.len())
}

/// What the present board says.
pub(super) fn lines(model: &Model) -> Vec<String> {
    let Some(session) = model.session() else {
        return vec!["No session is open.".to_owned()];
    };
    match model.place() {
        Place::Home => Vec::new(),
        Place::Lobby => lobby(model, session),
        Place::Stage => stage(model, session),
        Place::Ballot => ballot(model, session),
        Place::Commitments => commitments(session),
        Place::Close => close(session),
        Place::Replay | Place::Projector => watched(model, session),
    }
}

fn lobby(model: &Model, session: &Session) -> Vec<String> {
    let mut lines = vec![match session.people().len() {
        0 => "The lobby. Nobody is on the list yet: `add NAME`.".to_owned(),
        count => format!("The lobby: {count} people."),
    }];
    lines.extend(people(model, session));
    lines.extend(session.misfit(model.now));
    if session.phase() == Phase::Lobby
        && let Some(slot) = session.agenda().slots().first()
    {
        let length = slot.allotted(session.participants().count());
        lines.push(format!(
            "`start` begins {}, {}.",
            round_name(session, 0),
            write_length(length)
        ));
    }
    lines
}

/// A line for each person: key, name, what they agreed to, and what was marked.
pub(super) fn people(model: &Model, session: &Session) -> Vec<String> {
    let line = |(seat, person): (usize, &Person)| {
        let mut parts = vec![format!("{} {}", seat_key(seat), label(person))];
        parts.extend(person.role.clone());
        if person.observer {
            parts.push("observes".to_owned());
        }
        if !person.present {
            parts.push("away".to_owned());
        }
        if person.consent != Consent::Named {
            parts.push(person.consent.words().to_owned());
        }
        let shown = matches!(person.consent, Consent::Named | Consent::Initials);
        if session.began().is_some() && shown && !person.observer {
            let counts = session.marks().counts(person.id);
            parts.push(match counts.total() {
                0 => "not heard yet".to_owned(),
                _ => format!(
                    "lead {}, follow {}, both {}",
                    counts.lead, counts.follow, counts.both
                ),
            });
        }
        if session.floor().is_some_and(|floor| floor.who == person.id) {
            let turn = session.turn_time(person.id, model.now);
            parts.push(format!("has the floor since {}", clock(turn)));
        }
        parts.join(", ")
    };
    session.people().iter().enumerate().map(line).collect()
}

fn stage(model: &Model, session: &Session) -> Vec<String> {
    let mut lines = vec![round(model, session)];
    if let Some(question) = session.agenda().current().and_then(question) {
        lines.push(question.to_owned());
    }
    if let Some(floor) = session.floor() {
        let name = session.person(floor.who).map(label).unwrap_or_default();
        let turn = clock(session.turn_time(floor.who, model.now));
        lines.push(format!("{name} has the floor since {turn}."));
    }
    if let Some(raised) = model.alert_shown() {
        let alert = &raised.alert;
        lines.push(format!(
            "WARNING, {}: {} Ask: \u{201c}{}\u{201d} `enter` runs {}.",
            alert.pattern.words(),
            alert.evidence,
            alert.question,
            alert.counter_move.name
        ));
    }
    lines.push(meeting(session, model.now));
    lines
}

fn question(slot: &Slot) -> Option<&str> {
    slot.round.question.as_deref()
}

fn round(model: &Model, session: &Session) -> String {
    let Some(index) = session.agenda().current_index() else {
        return "No round has begun.".to_owned();
    };
    let name = round_name(session, index);
    let time = session.remaining(model.now).map(left).unwrap_or_default();
    let how = match session.phase() {
        Phase::Running => "",
        Phase::Paused => ", paused",
        Phase::BetweenRounds if session.agenda().current().is_some_and(Slot::has_ended) => {
            ", ended; `start` goes on with it"
        }
        Phase::Lobby | Phase::BetweenRounds => ", not started; `start` begins it",
        Phase::Closed => ", closed",
    };
    let name = capital(&name);
    format!("{name}: {time}{how}.")
}

/// How the whole meeting stands: `The meeting ends at 11:42, 2 min behind.`
pub(super) fn meeting(session: &Session, now: Moment) -> String {
    let schedule = session.schedule(now);
    let end = session.local_time(schedule.expected_end);
    let against = match schedule.punctuality() {
        Punctuality::OnTime => "on time".to_owned(),
        Punctuality::Ahead(minutes) => format!("{minutes} min ahead"),
        Punctuality::Behind(minutes) => format!("{minutes} min behind"),
    };
    format!(
        "The meeting ends at {:02}:{:02}, {against}.",
        end.hour(),
        end.minute()
    )
}

/// What `time` says.
pub(super) fn time(model: &Model, session: &Session) -> Vec<String> {
    let mut lines = vec![round(model, session)];
    if let Some(taken) = session.time_taken(model.now) {
        lines.push(format!(
            "The meeting takes {} so far, of {} planned.",
            clock(taken),
            clock(session.time_planned())
        ));
    }
    lines.push(meeting(session, model.now));
    lines
}

fn ballot(model: &Model, session: &Session) -> Vec<String> {
    let mut lines = Vec::new();
    let versions = &session.proposal().versions;
    lines.push(match versions.last() {
        Some(version) => format!(
            "The ballot. Proposal, version {}: {}",
            versions.len(),
            version.text
        ),
        None => "The ballot. There is no proposal yet: `propose TEXT`.".to_owned(),
    });
    match session.open_ballot() {
        Some(ballot) => {
            let missing: Vec<&str> = ballot.missing().map(|who| session.name(who)).collect();
            let voted = ballot.voted().count();
            let of = ballot.electorate.len();
            lines.push(if missing.is_empty() {
                format!("A ballot is open: all {of} have voted.")
            } else {
                format!(
                    "A ballot is open: {voted} of {of} have voted. Missing: {}.",
                    missing.join(", ")
                )
            });
        }
        None if model.counted_ballot().is_none() => lines.push(rules(model, session)),
        None => {}
    }
    lines
}

/// The rules of the ballot to come, before it opens.
fn rules(model: &Model, session: &Session) -> String {
    let next = &model.next_ballot;
    let count = |here: bool| {
        let takes_part = |p: &&Person| !p.observer && (p.present || !here);
        let count = session.people().iter().filter(takes_part).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let turnout = Turnout {
        eligible: count(false),
        present: count(true),
    };
    let how = next.value(
        crate::app::ballot::RuleLine::Voting,
        model.entitled(),
        &model.words,
    );
    let mut sentences = vec![format!("How we decide: {}, {how}.", next.method.word())];
    if next.method.has_options() && !next.options.is_empty() {
        sentences.push(format!("Between {}.", next.options.join(", ")));
    }
    sentences.extend(explain_rule(next.method, &next.rules, turnout));
    sentences.push("`rules` changes it.".to_owned());
    sentences.join(" ")
}

fn commitments(session: &Session) -> Vec<String> {
    let mut lines = vec![match session.commitments().len() {
        0 => "Commitments: none yet. `commit OWNER: DEED by DATE`.".to_owned(),
        count => format!("Commitments: {count}."),
    }];
    lines.extend(numbered_commitments(session));
    lines
}

fn numbered_commitments(session: &Session) -> impl Iterator<Item = String> {
    (1..).zip(session.commitments()).map(|(number, made)| {
        let due = made.due.map_or(String::new(), |due| format!(", by {due}"));
        let check = made.check.as_ref();
        let check = check.map_or(String::new(), |check| format!(", known by: {check}"));
        format!(
            "{number}. {}: {}{due}{check}",
            session.name(made.owner),
            made.deed
        )
    })
}

fn close(session: &Session) -> Vec<String> {
    let mut lines = vec![match session.decision() {
        Some(Decision::Made { text, review, .. }) => {
            let review = review.map_or(String::new(), |date| format!(" Review on {date}."));
            format!("The close. Decided: {}{review}", sentence(text))
        }
        Some(Decision::None { why }) => format!("The close. No decision: {why}"),
        None => "The close. Nothing was decided yet.".to_owned(),
    }];
    let staffed =
        session.is_staffed() || !matches!(session.decision(), Some(Decision::Made { .. }));
    if !staffed {
        lines.push("Decided, not staffed: nobody carries it out yet.".to_owned());
    }
    lines.extend(numbered_commitments(session));
    lines.push(if session.is_closed() {
        "The session is closed. `reopen` goes on with it, `minutes` writes it down.".to_owned()
    } else {
        "`enter` closes the session; `back` leads to the round.".to_owned()
    });
    lines
}

fn watched(model: &Model, session: &Session) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(replay) = model.replay() {
        let player = &replay.player;
        let plays = if player.playing { "plays" } else { "stands" };
        lines.push(format!(
            "At {} of {}; the replay {plays}, speed {}.",
            player.position(),
            replay.timeline().end(),
            player.speed.words('x')
        ));
    }
    if session.agenda().current().is_some() {
        lines.push(round(model, session));
    }
    lines
}

/// `round 2` as the beginning of a sentence.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

/// The first key of an action at the present place, in backquotes, or its name.
pub(super) fn word(model: &Model, action: Action) -> String {
    match model.keymap.key_for(model.place(), action) {
        Some(key) => format!("`{key}`"),
        None => String::new(),
    }
}

/// A text that ends as a sentence does.
pub(super) fn sentence(text: &str) -> String {
    let ends = text.ends_with(['.', '!', '?', '\u{2026}', '\u{3002}']);
    if ends {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}
