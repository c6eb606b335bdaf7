//! The close: what was decided, by whom, by when; how the hour went; where it is saved.
//!
//! ```text
//! DECIDED, in big letters                         THE ROOM
//! We ship on 1 December.                          1 Ana  ▒▒▒▒▓│▓█████   6 · 2 · 4
//! reviewed on 2027-02-20                          2 Bo        │
//!
//! WHO DOES WHAT BY WHEN  2                        TIME
//!   Ana   call the supplier    by 2026-12-01      planned 58 min, took 1 h 3 min ·
//!                                                       5 min behind
//!
//! ● Saved in ~/sessions/2026-11-22-q3.jsonl
//! ▸ [enter] close the session    m minutes
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::commitments::{line, owner_width, review_words};
use super::header::against_plan;
use super::hints::Hint;
use super::layout::{Crowd, columns};
use super::paint::{put, put_fitted, width};
use super::sheet::{Sheet, foot, page, step, two_columns};
use super::{Look, lettering, minds, people, wording};
use crate::app::Model;
use crate::app::action::Action;
use crate::app::live::Live;
use crate::session::alert::{AlertFate, RaisedAlert};
use crate::session::commitment::Decision;
use crate::session::pledge::Pledge;
use crate::session::{Note, Session};
use crate::words::Words;

/// Draws the close between header and footer.
pub(super) fn draw(buf: &mut Buffer, area: Rect, model: &Model, look: Look) {
    let Some(live) = &model.live else {
        return;
    };
    let session = &live.session;
    let (board, below) = foot(page(area), 2);
    let (main, side) = two_columns(board, board.width / 2);
    let count = session.people().len();
    let mut sheet = Sheet::new(buf, main, look);
    outcome(&mut sheet, session, board.height);
    sheet.skip(1);
    if let Some(side) = side {
        let most = sheet.room();
        promises(&mut sheet, session, most);
        written_down(&mut sheet, session);
        let mut sheet = Sheet::new(buf, side, look);
        how_it_went(&mut sheet, model, session);
        sheet.skip(1);
        // By seat: nobody is ranked.
        let rest = sheet.rest();
        people::draw(sheet.buf, Crowd::full(rest, count), live, model.now, look);
    } else {
        let most = sheet.room() / 3;
        promises(&mut sheet, session, most);
        let rest = sheet.rest();
        let left = columns(rest, 0, rest.width * 2 / 5);
        let right = columns(rest, left.width + 2, rest.width);
        let mut sheet = Sheet::new(buf, left, look);
        how_it_went(&mut sheet, model, session);
        written_down(&mut sheet, session);
        people::draw(buf, Crowd::full(right, count), live, model.now, look);
    }
    let (saved, keys_at) = foot(below, 1);
    where_saved(buf, saved, live, look);
    keys(buf, keys_at, model, session, look);
}

fn outcome(sheet: &mut Sheet, session: &Session, height: u16) {
    let look = sheet.look;
    let roomy = height >= 24;
    let most = if roomy { 5 } else { 2 };
    let (key, style) = match session.decision() {
        Some(Decision::Made { .. }) if !session.is_staffed() => {
            ("deeds-decided-not-staffed", look.theme.warning)
        }
        Some(Decision::Made { .. }) => ("close-decided", look.theme.good),
        Some(Decision::None { .. }) => ("deeds-no-decision", look.theme.warning),
        None => ("close-nothing", look.theme.warning),
    };
    // Where rows are scarce the letters make room for everybody's balance.
    let promises = match session.commitments().len() {
        0 => 0,
        count => count.min(4) + 2,
    };
    let others = session.people().len() + promises + 4;
    let rows = lettering::rows_for(height, look);
    let rows = if roomy || others + usize::from(rows) <= usize::from(height) {
        rows
    } else {
        1
    };
    sheet.letters(look.words.say(key), style, rows);
    sheet.skip(u16::from(roomy));
    match session.decision() {
        Some(Decision::Made { text, review, .. }) => {
            sheet.text(text, look.theme.heading, most);
            sheet.line(
                &capital(&review_words(*review, look.words)),
                look.theme.text,
            );
            if let Some(owners) = owners(session, look) {
                sheet.line(&owners, look.theme.text);
            }
        }
        Some(Decision::None { why }) => sheet.text(why, look.theme.text, most),
        None => {
            let text = match &session.plan().ends_without_decision {
                Some(why) => why.as_str(),
                None => look.words.say("close-asks-why"),
            };
            sheet.text(text, look.theme.text, most);
        }
    }
}

/// Who said that they own it; none when nobody was asked.
fn owners(session: &Session, look: Look) -> Option<String> {
    if session.pledges().is_empty() {
        return None;
    }
    let owners: Vec<&str> = session
        .pledged(Pledge::Own)
        .map(|who| session.name(who))
        .collect();
    Some(if owners.is_empty() {
        look.words.say("close-no-owner").to_owned()
    } else {
        look.words
            .fill("close-owned-by", &[("names", owners.join(", ").into())])
    })
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

fn promises(sheet: &mut Sheet, session: &Session, most: u16) {
    let commitments = session.commitments();
    if commitments.is_empty() {
        return;
    }
    let title = sheet.look.words.say("deeds-title");
    sheet.heading(title, &commitments.len().to_string());
    let rows = usize::from(most.saturating_sub(1));
    let shown = if commitments.len() <= rows {
        commitments.len()
    } else {
        rows.saturating_sub(1)
    };
    let owners = owner_width(session, sheet.width());
    let height = if commitments.len() * 2 <= rows / 2 {
        2
    } else {
        1
    };
    for commitment in &commitments[..shown] {
        let row = sheet.take(height);
        line(
            sheet.buf,
            row,
            session,
            commitment,
            (owners, false),
            sheet.look,
        );
    }
    if shown < commitments.len() {
        let more = wording::hidden(commitments.len() - shown, sheet.look);
        let text = format!("  {more}");
        sheet.line(&text, sheet.look.theme.muted);
    }
    sheet.skip(1);
}

/// Time planned and taken, and what became of the warnings.
fn how_it_went(sheet: &mut Sheet, model: &Model, session: &Session) {
    let (theme, words) = (sheet.look.theme, sheet.look.words);
    let planned = (
        "planned",
        wording::length(session.time_planned(), words).into(),
    );
    let time = match session.time_taken(model.now) {
        Some(taken) => {
            let taken = ("taken", wording::length(taken, words).into());
            let took = words.fill("close-planned-took", &[planned, taken]);
            let against_plan = against_plan(session.schedule_if_closed(model.now), words);
            format!("{took} {} {against_plan}", sheet.look.glyphs.separator)
        }
        None => words.fill("close-planned-not-begun", &[planned]),
    };
    let labels = [
        "close-time",
        "close-warnings",
        "close-marking",
        "close-minds",
    ]
    .map(|key| words.say(key));
    let widest = labels.iter().map(|label| width(label)).max().unwrap_or(0);
    let [time_label, warnings, marking, minds_label] = labels.map(|label| {
        let room = usize::from(widest - width(label));
        format!("{label}{:room$}", "")
    });
    sheet.labelled(&time_label, &time, theme.text, 2);
    let fates = fates(session.alerts(), words);
    sheet.labelled(&warnings, &fates, theme.text, 3);
    if let Some(score) = model.marking_score() {
        let key = wording::key(model, Action::ShowMarking);
        let words = format!("{} [{key}]", score.figures());
        sheet.labelled(&marking, &words, theme.text, 2);
    }
    if let Some(moves) = session.last_minds_moved() {
        let text = format!(
            "{}; {}",
            minds::words(&moves, words),
            minds::sureness(&moves, words)
        );
        sheet.labelled(&minds_label, &text, theme.text, 2);
    }
}

/// `3: 1 answered by a round, 1 "not so", 1 passed by`.
fn fates(alerts: &[RaisedAlert], words: &Words) -> String {
    if alerts.is_empty() {
        return words.say("close-no-warnings").to_owned();
    }
    let count = |is: fn(&RaisedAlert) -> bool| alerts.iter().filter(|raised| is(raised)).count();
    let parts = [
        (
            count(|a| matches!(a.fate, AlertFate::CounterMove(_))),
            "close-by-round",
        ),
        (count(|a| a.fate == AlertFate::Rejected), "close-not-so"),
        (
            count(|a| matches!(a.fate, AlertFate::SnoozedUntil(_))),
            "close-put-away",
        ),
        (
            count(|a| a.fate == AlertFate::Standing && a.cleared.is_some()),
            "close-passed-by",
        ),
        (
            count(|a| a.fate == AlertFate::Standing && a.cleared.is_none()),
            "close-still-up",
        ),
    ];
    let said = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, key)| words.fill(key, &[("count", (*count).into())]));
    let said = said.reduce(|first, next| {
        words.fill(
            "close-list",
            &[("first", first.into()), ("next", next.into())],
        )
    });
    let gaps = [
        ("count", alerts.len().into()),
        ("what", said.unwrap_or_default().into()),
    ];
    words.fill("close-so-many", &gaps)
}

fn written_lines(session: &Session) -> u16 {
    u16::from(!session.notes().is_empty()) + u16::from(!session.parked().is_empty())
}

/// Notes and parked ideas, the latest first.
fn written_down(sheet: &mut Sheet, session: &Session) {
    let lists: [(&str, &[Note]); 2] = [
        ("close-parked", session.parked()),
        ("close-notes", session.notes()),
    ];
    let mut to_come = written_lines(session);
    for (key, notes) in lists {
        let title = sheet.look.words.say(key);
        if notes.is_empty() {
            continue;
        }
        to_come -= 1;
        let look = sheet.look;
        let rows = sheet.room().saturating_sub(to_come * 2);
        if rows < 4 {
            let all: Vec<&str> = notes.iter().rev().map(|note| note.text.as_str()).collect();
            let text = format!("{}: {}", notes.len(), all.join("; "));
            sheet.labelled(title, &text.replace('\n', " "), look.theme.text, 1);
            continue;
        }
        sheet.heading(title, &notes.len().to_string());
        for note in notes.iter().rev().take(usize::from(rows / 2)) {
            let at = wording::time_of_day(session, note.at);
            sheet.labelled(&at, &note.text, look.theme.text, 2);
        }
        sheet.skip(1);
    }
}

fn where_saved(buf: &mut Buffer, area: Rect, live: &Live, look: Look) {
    let (glyphs, theme) = (look.glyphs, look.theme);
    let (mark, key, style) = match &live.saving.failure {
        Some(_) => (glyphs.warning, "close-not-saved", theme.alert),
        None if live.is_saved() => (glyphs.dot, "close-saved-in", theme.good),
        None => (glyphs.ring, "close-saving-in", theme.muted),
    };
    let gap = match &live.saving.failure {
        Some(reason) => ("reason", reason.as_str().into()),
        None => ("file", live.file.as_str().into()),
    };
    let words = look.words.fill(key, &[gap]);
    let end = put(buf, area, 0, 0, mark, style) + 1;
    let columns = area.width.saturating_sub(end);
    put_fitted(buf, area, (end, 0), columns, &words, style, glyphs);
}

fn keys(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, look: Look) {
    let enter = wording::key(model, Action::Enter);
    let words = if session.is_closed() {
        look.words.say("close-leave")
    } else {
        look.words.say("close-close")
    };
    let (minutes, edit, reopen) = (
        wording::key(model, Action::Minutes),
        wording::key(model, Action::Edit),
        wording::key(model, Action::Reopen),
    );
    let hint = |key, label, rank| Hint { key, label, rank };
    let last = if session.is_closed() {
        hint(&reopen, look.words.say("close-reopen"), 1)
    } else {
        hint(&edit, look.words.say("close-edit"), 1)
    };
    let beside = [hint(&minutes, look.words.say("close-minutes"), 0), last];
    step(buf, area, (&enter, words), &beside, look);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counter_moves;
    use crate::session::Moment;
    use crate::session::alert::{Alert, AlertId};
    use crate::session::pattern::Pattern;
    use crate::words::Language;

    fn raised(fate: AlertFate, cleared: Option<Moment>) -> RaisedAlert {
        let library = counter_moves::built_in();
        let counter = library.find("Build only").expect("it is built in");
        RaisedAlert {
            alert: Alert {
                id: AlertId(0),
                pattern: Pattern::TooManyChefs,
                who: None,
                evidence: String::new(),
                question: counter.ask.clone(),
                counter_move: counter.round.clone(),
            },
            at: Moment::START,
            slot: None,
            fate,
            cleared,
            public: true,
        }
    }

    #[test]
    fn every_warning_is_told_once_with_its_fate() {
        let later = Some(Moment::from_secs(60));
        let words = Words::of(Language::English);
        assert_eq!(fates(&[], &words), "none");
        assert_eq!(
            fates(
                &[
                    raised(AlertFate::CounterMove(2), later),
                    raised(AlertFate::Rejected, None),
                    raised(AlertFate::Standing, later),
                    raised(AlertFate::Standing, later),
                    raised(AlertFate::Standing, None),
                ],
                &words
            ),
            "5: 1 answered by a round, 1 \"not so\", 2 passed by, 1 still up"
        );
    }
}
