//! A blind poll: who has answered, never what; once revealed, where everybody stands and how surely.
//!
//! ```text
//! Which way would you go now, and how sure are you?
//! ██ 1:40 ██               HIDDEN UNTIL THE REVEAL       3 FOR       1 AGAINST    1 UNDECIDED
//! ▓▓▓▓▓░░░░░               ✓ 1 Ana                       ●●●● Ana    ●○○○ Bo      ○○○○ Chidi
//! left of 2:00             · 2 Bo                        ●●○○ Dana
//! 3 of 5 have answered
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::wording::position_word;

use super::super::layout::{columns, rows};
use super::super::paint::{put, put_fitted, put_pieces};
use super::super::sheet::Sheet;
use super::super::{Look, lettering, minds, people};
use super::{Scene, clock_as_zoomed};
use crate::app::key::Key;
use crate::app::keys::seat_key;
use crate::app::mouse::Target;
use crate::app::screen::POSITION_KEYS;
use crate::app::settings::Zoom;
use crate::app::view::Item;
use crate::session::ballot::{Poll, PollAnswer, Position};
use crate::session::moves::Moves;
use crate::session::{Person, Session};
use crate::words::Words;

/// The surest that somebody can be.
const MOST: u8 = 4;
/// Rows of letters at most.
const LETTERS: u16 = 10;
/// `✓ 1 `: where a name begins.
const NAME: u16 = 4;

pub(super) fn draw(buf: &mut Buffer, body: Rect, scene: Scene, look: Look) {
    let (stage, zoom) = (scene.stage_for(body, 0), scene.zoom());
    scene.draw_question(buf, stage.question, look);
    let session = &scene.live.session;
    let here: Vec<&Person> = session.participants().collect();
    let poll = session.current_poll();
    let answered = poll.map_or(0, |poll| poll.answers.len());
    let counted = look.words.fill(
        "have-answered",
        &[("answered", answered.into()), ("people", here.len().into())],
    );
    if let Some(reading) = scene.reading(look) {
        let words = match poll {
            Some(poll) if poll.revealed => {
                moved_words(session.minds_moved(poll).as_ref(), look.words)
            }
            Some(_) | None => counted,
        };
        let still = scene.standstill(look);
        let below = [still
            .as_ref()
            .map_or((words.as_str(), look.theme.text), |(words, style)| {
                (words.as_str(), *style)
            })];
        clock_as_zoomed(buf, stage, &reading, &[&below], zoom, look);
    }
    // Beside a clock that is a line of text there is no room.
    let side = match zoom {
        Zoom::Compact => rows(stage.people.area, 1, u16::MAX),
        Zoom::Normal | Zoom::Projector => stage.side,
    };
    match poll {
        Some(poll) if poll.revealed => draw_revealed(buf, side, scene, poll, look),
        Some(_) | None => {
            let hidden = if zoom == Zoom::Projector {
                let used = draw_count(buf, side, answered, here.len(), look);
                rows(side, used, u16::MAX)
            } else {
                side
            };
            if scene.model.view.shows(Item::VotesByName) {
                draw_hidden(buf, hidden, session, &here, look);
            } else {
                let words = look.words.say("hidden-until-reveal");
                put(buf, hidden, 0, 0, words, look.theme.muted);
            }
        }
    }
    scene.draw_message(buf, stage.message, look);
}

/// How many minds moved since the poll before.
fn moved_words(moves: Option<&Moves>, words: &Words) -> String {
    moves.map_or_else(
        || words.say("poll-revealed").to_owned(),
        |moves| minds::words(moves, words),
    )
}

/// How many have answered, in letters. Gives the rows used, with a free one below them.
fn draw_count(buf: &mut Buffer, area: Rect, answered: usize, all: usize, look: Look) -> u16 {
    let count = look.words.fill(
        "voting-of",
        &[("voted", answered.into()), ("all", all.into())],
    );
    let room = rows(area, 0, (area.height / 3).min(LETTERS));
    lettering::draw(buf, room, &count, look.theme.heading, look) + 1
}

/// Who has answered; what they answered stays covered.
fn draw_hidden(buf: &mut Buffer, area: Rect, session: &Session, here: &[&Person], look: Look) {
    let (yes, no) = (look.glyphs.check, look.glyphs.nothing);
    let words = look.words;
    put(
        buf,
        area,
        0,
        0,
        words.say("hidden-until-reveal"),
        look.theme.muted,
    );
    let legend = format!(
        "{yes} {}  {no} {}",
        words.say("has-answered"),
        words.say("not-yet")
    );
    put(buf, area, 0, 1, &legend, look.theme.muted);
    let spare = usize::from(area.height) > here.len() + 2;
    let area = rows(area, if spare { 3 } else { 2 }, area.height);
    let down = usize::from(area.height.max(1));
    let across = here.len().div_ceil(down).max(1);
    let wide = area.width / u16::try_from(across).unwrap_or(1).max(1);
    let poll = session.current_poll();
    let has_answered =
        |who| poll.is_some_and(|poll| poll.answers.iter().any(|answer| answer.who == who));
    let seat = |person: &Person| session.people().iter().position(|p| p.id == person.id);
    let mut from = 0;
    for column in here.chunks(down) {
        let part = columns(area, from, wide.saturating_sub(1));
        for (y, person) in (0..part.height).zip(column) {
            let (mark, style) = if has_answered(person.id) {
                (yes, look.theme.heading)
            } else {
                (no, look.theme.muted)
            };
            let line = rows(part, y, 1);
            put(buf, line, 0, 0, mark, style);
            let key = seat(person).map_or(' ', seat_key);
            put(
                buf,
                line,
                2,
                0,
                key.encode_utf8(&mut [0; 4]),
                look.theme.key,
            );
            let room = line.width.saturating_sub(NAME);
            put_fitted(buf, line, (NAME, 0), room, &person.name, style, look.glyphs);
            look.target(line, Target::Key(Key::char(key)));
        }
        from += wide;
    }
}

/// One column for each position, its people below it, the surest first; below them who moved, where there is room.
fn draw_revealed(buf: &mut Buffer, area: Rect, scene: Scene, poll: &Poll, look: Look) {
    let legend = rows(area, 1, 1);
    let end = conviction(buf, legend, MOST / 2, look) + 1;
    put(
        buf,
        legend,
        end,
        0,
        look.words.say("how-sure"),
        look.theme.muted,
    );
    let columns_of = u16::try_from(POSITION_KEYS.len()).unwrap_or(1);
    let wide = area.width / columns_of;
    // On a wall that is far away the numbers are what is read.
    let large = match scene.zoom() {
        Zoom::Projector => (area.height / 3).min(LETTERS),
        Zoom::Compact | Zoom::Normal => 0,
    };
    let mut from = 0;
    let mut tallest = 0;
    for (_, position, _) in POSITION_KEYS {
        let part = columns(area, from, wide.saturating_sub(1));
        from += wide;
        let mut answers: Vec<&PollAnswer> = poll
            .answers
            .iter()
            .filter(|answer| answer.position == position)
            .collect();
        answers.sort_by_key(|answer| std::cmp::Reverse(answer.conviction));
        let style = style(position, look);
        let count = answers.len().to_string();
        let title = position_word(position, look.words).to_uppercase();
        let number = rows(part, 2, large);
        if large > 0 {
            lettering::draw(buf, number, &count, style, look);
        }
        put_pieces(
            buf,
            part,
            (0, 0),
            &[(&count, look.theme.heading), (" ", style), (&title, style)],
        );
        tallest = tallest.max(u16::try_from(answers.len()).unwrap_or(u16::MAX));
        draw_answers(
            buf,
            rows(part, 3 + large, part.height),
            scene,
            &answers,
            look,
        );
    }
    let below = rows(area, tallest.saturating_add(4 + large), area.height);
    if let Some(moves) = scene.live.session.minds_moved(poll)
        && below.height >= minds::ROWS
        && !moves.people.is_empty()
    {
        minds::draw(&mut Sheet::new(buf, below, look), &moves);
    }
}

fn draw_answers(buf: &mut Buffer, area: Rect, scene: Scene, answers: &[&PollAnswer], look: Look) {
    let fit = usize::from(area.height);
    let shown = if answers.len() <= fit {
        answers.len()
    } else {
        fit.saturating_sub(1)
    };
    for (y, answer) in (0..area.height).zip(&answers[..shown]) {
        let line = rows(area, y, 1);
        let name = people::name_or_somebody(scene.live, answer.who, look.words);
        let x = conviction(buf, line, answer.conviction, look) + 1;
        let room = line.width.saturating_sub(x);
        put_fitted(buf, line, (x, 0), room, &name, look.theme.text, look.glyphs);
    }
    if shown < answers.len() {
        let count = answers.len() - shown;
        let more = look.words.fill("more-below", &[("count", count.into())]);
        let more = format!("{} {more}", look.glyphs.down);
        put(
            buf,
            area,
            0,
            area.height.saturating_sub(1),
            &more,
            look.theme.muted,
        );
    }
}

/// Four dots, as many of them full as somebody is sure.
fn conviction(buf: &mut Buffer, line: Rect, conviction: u8, look: Look) -> u16 {
    (0..MOST).fold(0, |x, step| {
        let (mark, style) = if step < conviction {
            (look.glyphs.dot, look.theme.accent)
        } else {
            (look.glyphs.ring, look.theme.muted)
        };
        put(buf, line, x, 0, mark, style)
    })
}

fn style(position: Position, look: Look) -> Style {
    match position {
        Position::For => look.theme.leading,
        Position::Against => look.theme.both,
        Position::Undecided => look.theme.following,
    }
}
