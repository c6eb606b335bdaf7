//! The one message of the stage, in rows that are kept free for it: a warning with its counter-move, else that the room
//! is concurrent, else what to do next, else nothing.
//!
//! ```text
//! ▲ TOO MANY CHEFS  9 of the last 12 turns led, by 4 people; 1 in 5 was answered.
//!   Ask: "Which of these do we build on?"
//!   [enter] run "Build only" for 3 min   [z] snooze   [x] not so
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::footer::people_keys;
use super::hints::{self, Hint};
use super::layout::{columns, rows};
use super::paint::{put, put_fitted, put_pieces, rule, width};
use super::stage::put_back;
use super::wording::key;
use super::wording::pattern_name;
use super::{Look, evidence, people};
use crate::app::Model;
use crate::app::action::Action;
use crate::app::attention::Attention;
use crate::app::rehearsing::Rehearsing;
use crate::app::rounds;
use crate::plan::{Round, RoundKind, Timebox, write_length};
use crate::session::alert::Alert;
use crate::session::pattern::Pace;
use crate::session::pattern::Pattern;
use crate::session::{Phase, Session};
use crate::words::Words;

/// From here on a warning takes two rows below a rule, and three rows below that.
const WIDE: u16 = 110;

pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let Some(session) = model.session() else {
        return;
    };
    let area = if area.width >= WIDE && area.height >= 3 {
        rule(buf, area, 0, look);
        rows(area, 1, 2)
    } else {
        area
    };
    match model.attention() {
        Some(Attention::Alert(raised)) => alert(buf, area, &raised.alert, model, look),
        Some(Attention::Lead(lead)) => put_back::message(buf, area, session, lead, model, look),
        Some(Attention::Concurrent(figures)) => concurrent(buf, area, figures, look),
        Some(Attention::TimeUp(_)) | None => advice(buf, area, session, model, look),
    }
}

/// What the room is after is named when it happens; no alarm, and nothing to do.
fn concurrent(buf: &mut Buffer, area: Rect, figures: &str, look: Look) {
    let theme = look.theme;
    let title = format!(
        "{} {}",
        look.glyphs.dot,
        pattern_name(Pattern::Concurrent, look.words).to_uppercase()
    );
    let x = put(buf, area, 0, 0, &title, theme.accent) + 2;
    let room = area.width.saturating_sub(x);
    let figures = evidence::sentence(figures, look.words).whole;
    let whole = look.words.fill(
        "concurrent-message",
        &[("figures", figures.as_str().into())],
    );
    let words = if width(&whole) <= room {
        &whole
    } else {
        &figures
    };
    put_fitted(buf, area, (x, 0), room, words, theme.text, look.glyphs);
}

fn alert(buf: &mut Buffer, area: Rect, alert: &Alert, model: &Model, look: Look) {
    let (glyphs, theme) = (look.glyphs, look.theme);
    let title = format!(
        "{} {}",
        glyphs.warning,
        pattern_name(alert.pattern, look.words).to_uppercase()
    );
    let end = put(buf, area, 0, 0, &title, theme.warning);
    let room = area.width.saturating_sub(end + 1);
    let words = look.words;
    let evidence = evidence::sentence(&alert.evidence, words);
    let evidence = if width(&evidence.whole) > room {
        evidence.short
    } else {
        evidence.whole
    };
    let x = end + if width(&evidence) < room { 2 } else { 1 };
    put_fitted(buf, area, (x, 0), room, &evidence, theme.text, glyphs);
    let question = rounds::ask(alert, words);
    let ask = words.fill("ask", &[("question", question.into())]);
    let second = columns(rows(area, 1, 1), 2, area.width);
    let keys =
        [Action::Enter, Action::Snooze, Action::NotSo].map(|action| bracketed(model, action));
    let [enter, snooze, not_so] = &keys;
    let name = rounds::offered_name(&alert.counter_move, words);
    let name = words.fill("run-move", &[("name", name.into())]);
    let long = format!("{name} {}", round_length(&alert.counter_move, words));
    let [long, short] = [&long, &name].map(|run| {
        let answers = [
            (enter, run.as_str(), 0),
            (snooze, words.say("snooze"), 1),
            (not_so, words.say("not-so"), 1),
        ];
        answers.map(|(key, label, rank)| Hint { key, label, rank })
    });
    let answers = if hints::needed(&long) <= second.width {
        long
    } else {
        short
    };
    let end = put_fitted(
        buf,
        second,
        (0, 0),
        second.width,
        &ask,
        theme.heading,
        glyphs,
    );
    let wanted = hints::needed(&answers);
    if area.height < 3 || end + 3 + wanted <= second.width {
        let start = second.width.saturating_sub(wanted).max(end + 3);
        hints::draw(buf, columns(second, start, wanted), &answers, look);
    } else {
        let third = columns(rows(area, 2, 1), 2, area.width);
        hints::draw(buf, third, &answers, look);
    }
}

/// `for 3 min`, `(1m each)`.
fn round_length(round: &Round, words: &Words) -> String {
    let length = |key, length| words.fill(key, &[("length", write_length(length).into())]);
    match round.time {
        Timebox::Total(length) if length.as_secs().is_multiple_of(60) => words.fill(
            "for-minutes",
            &[("minutes", (length.as_secs() / 60).into())],
        ),
        Timebox::Total(total) => length("for-length", total),
        Timebox::PerPerson(each) => length("each-length", each),
    }
}

/// A key as it is shown in running text: `[enter]`; empty for an action without one.
pub(super) fn bracketed(model: &Model, action: Action) -> String {
    match key(model, action) {
        key if key.is_empty() => key,
        key => format!("[{key}]"),
    }
}

/// What to do now, where that is not plain; a key and its words, or words alone.
fn advice(buf: &mut Buffer, area: Rect, session: &Session, model: &Model, look: Look) {
    let Some((action, words)) = next_step(session, model, look.words) else {
        return;
    };
    let words_style = look.theme.text;
    let Some(action) = action else {
        put_fitted(
            buf,
            area,
            (0, 0),
            area.width,
            &words,
            look.theme.muted,
            look.glyphs,
        );
        return;
    };
    let key = bracketed(model, action);
    put_pieces(
        buf,
        area,
        (0, 0),
        &[
            (&key, look.theme.key),
            (" ", words_style),
            (&words, words_style),
        ],
    );
}

fn next_step(session: &Session, model: &Model, words: &Words) -> Option<(Option<Action>, String)> {
    if model.view.only_watches() {
        return None;
    }
    let slot = session.agenda().current()?;
    let name = rounds::name(slot, words);
    match session.phase() {
        Phase::Paused => Some((
            Some(Action::StartOrPause),
            words.say("step-goes-on").to_owned(),
        )),
        Phase::BetweenRounds if slot.has_ended() => Some(after(session, words)),
        Phase::BetweenRounds => Some((
            Some(Action::StartOrPause),
            words.fill("step-starts", &[("round", name.into())]),
        )),
        Phase::Running if model.poll_is_complete() => {
            Some((Some(Action::Enter), words.say("step-reveal").to_owned()))
        }
        Phase::Running if model.round_is_over() => Some(after(session, words)),
        Phase::Running if model.is_promises_round() && is_any_untold(session) => {
            Some((Some(Action::Enter), words.say("step-promises").to_owned()))
        }
        // A cast that marks by itself needs nobody to do it, nor to do it more often.
        Phase::Running if model.rehearsing().is_some_and(Rehearsing::marks_itself) => None,
        Phase::Running if slot.round.kind == RoundKind::GoRound && session.floor().is_none() => {
            Some(
                match session
                    .turn_order()
                    .next()
                    .and_then(|who| session.person(who))
                {
                    Some(next) => {
                        let name = people::label(model.live.as_ref()?, next);
                        let gaps = [("name", name.as_ref().into())];
                        let words = words.fill("step-next-speaker", &gaps);
                        (Some(Action::NextSpeaker), words)
                    }
                    None => after(session, words),
                },
            )
        }
        Phase::Running if is_marked(slot.round.kind) && session.marks().is_empty() => {
            Some((None, teach(model, words)))
        }
        Phase::Running if is_marked(slot.round.kind) => {
            let pace = model.live.as_ref()?.figures.pace?;
            pace.is_too_slow().then(|| {
                let useful = Pace::USEFUL.a_minute();
                let words = words.fill("step-few-marks", &[("useful", useful.into())]);
                (None, words)
            })
        }
        Phase::Running | Phase::Lobby | Phase::Closed => None,
    }
}

fn is_any_untold(session: &Session) -> bool {
    let brought = &session.promises().brought;
    brought.iter().any(|brought| brought.said.is_none())
}

/// What comes after the round on the screen.
fn after(session: &Session, words: &Words) -> (Option<Action>, String) {
    let words = match session.agenda().next() {
        Some(next) => words.fill("step-next", &[("round", rounds::name(next, words).into())]),
        None => words.say("step-close").to_owned(),
    };
    (Some(Action::NextRound), words)
}

fn teach(model: &Model, words: &Words) -> String {
    let marks = [
        ("lead", key(model, Action::Lead).into()),
        ("follow", key(model, Action::Follow).into()),
        ("both", key(model, Action::Both).into()),
    ];
    if model.rehearsing().is_some() {
        return words.fill("teach-rehearsing", &marks);
    }
    let people = [("people", people_keys(model).into())];
    words.fill("teach", &[&people[..], &marks[..]].concat())
}

/// Whether turns are marked in rounds of this kind.
const fn is_marked(kind: RoundKind) -> bool {
    match kind {
        RoundKind::Open | RoundKind::GoRound => true,
        RoundKind::Silent
        | RoundKind::Pairs
        | RoundKind::Poll
        | RoundKind::Ballot
        | RoundKind::Commitments
        | RoundKind::Break => false,
    }
}
