//! Minds moved, as the room sees them: a sentence, and a small table from where people stood to where they stand.
//!
//! ```text
//! MINDS MOVED  3 of 8
//! then \ now        for   against undecided
//! for                 3         1         ·
//! against             1         1         ·
//! undecided           1         ·         1
//! 4 are surer, 1 is less sure
//! ```

use ratatui::layout::Rect;

use super::layout::{columns, rows};
use super::paint::{put, put_right};
use super::sheet::Sheet;
use super::wording::position_word;
use crate::app::screen::POSITION_KEYS;
use crate::session::moves::Moves;
use crate::words::Words;

/// Rows of the whole: heading, titles, three positions, conviction.
pub(super) const ROWS: u16 = 6;
/// Columns of the words at the left, and of a count.
const WORD: u16 = 11;
const COUNT: u16 = 10;

/// How many minds moved since the poll before.
pub(super) fn words(moves: &Moves, words: &Words) -> String {
    match (moves.minds(), moves.people.len()) {
        (_, 0) => words.say("minds-nobody").to_owned(),
        (0, _) => words.say("minds-none").to_owned(),
        (minds, of) => words.fill(
            "minds-words",
            &[("minds", minds.into()), ("people", of.into())],
        ),
    }
}

/// Who is surer and who is less so.
pub(super) fn sureness(moves: &Moves, words: &Words) -> String {
    let surer = |count: usize| words.fill("surer", &[("count", count.into())]);
    let less_sure = |count: usize| words.fill("less-sure", &[("count", count.into())]);
    match (moves.surer(), moves.less_sure()) {
        (0, 0) => words.say("sure-as-before").to_owned(),
        (more, 0) => surer(more),
        (0, less) => less_sure(less),
        (more, less) => words.fill(
            "both-of",
            &[
                ("one", surer(more).into()),
                ("other", less_sure(less).into()),
            ],
        ),
    }
}

/// The table, as far as there is room for it.
pub(super) fn draw(sheet: &mut Sheet, moves: &Moves) {
    let words = sheet.look.words;
    let count = words.fill(
        "minds-of",
        &[
            ("minds", moves.minds().into()),
            ("people", moves.people.len().into()),
        ],
    );
    sheet.heading(words.say("minds-moved"), &count);
    if moves.people.is_empty() {
        return;
    }
    if sheet.room() + 1 < ROWS || sheet.width() < WORD + 3 * COUNT {
        sheet.text(&sureness(moves, words), sheet.look.theme.text, 2);
        return;
    }
    let titles = sheet.take(1);
    let theme = sheet.look.theme;
    put(sheet.buf, titles, 0, 0, words.say("then-now"), theme.muted);
    for ((_, position, _), from) in POSITION_KEYS.into_iter().zip(0..) {
        let word = position_word(position, words);
        put_right(sheet.buf, cell(titles, from), 0, word, theme.muted);
    }
    for (_, before, _) in POSITION_KEYS {
        let word = position_word(before, words);
        let line = sheet.take(1);
        put(sheet.buf, line, 0, 0, word, theme.muted);
        for ((_, now, _), at) in POSITION_KEYS.into_iter().zip(0..) {
            let count = moves.count(before, now);
            let style = match (count, before == now) {
                (0, _) => theme.muted,
                (_, true) => theme.text,
                (_, false) => theme.heading,
            };
            let text = if count == 0 {
                sheet.look.glyphs.nothing.to_owned()
            } else {
                count.to_string()
            };
            put_right(sheet.buf, cell(line, at), 0, &text, style);
        }
    }
    sheet.line(&sureness(moves, words), theme.text);
}

fn cell(line: Rect, at: u16) -> Rect {
    columns(rows(line, 0, 1), WORD + at * COUNT, COUNT)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{UNICODE, drawn};
    use super::*;
    use crate::session::PersonId;
    use crate::session::ballot::{PollAnswer, Position};
    use crate::session::moves::Move;

    fn moved(answers: &[(Position, u8, Position, u8)]) -> Moves {
        let people = (0..).zip(answers).map(|(who, &(from, was, to, is))| {
            let answer = |position, conviction| PollAnswer {
                who: PersonId(who),
                position,
                conviction,
            };
            Move {
                from: answer(from, was),
                to: answer(to, is),
            }
        });
        Moves {
            since: 0,
            people: people.collect(),
        }
    }

    #[test]
    fn a_table_tells_from_where_to_where() {
        use Position::{Against, For, Undecided};
        let moves = moved(&[
            (For, 3, For, 4),
            (Against, 4, For, 1),
            (Undecided, 0, For, 2),
            (For, 2, Against, 2),
        ]);
        let lines = drawn(46, 6, |buf, area| {
            draw(&mut Sheet::new(buf, area, UNICODE), &moves);
        });
        assert_eq!(
            lines,
            [
                "MINDS MOVED  3 of 4",
                "then \\ now        for   against undecided",
                "for                 1         1         ·",
                "against             1         ·         ·",
                "undecided           1         ·         ·",
                "2 are surer, 1 is less sure",
            ]
        );
    }

    #[test]
    fn without_room_the_sentence_is_kept() {
        let moves = moved(&[(Position::For, 3, Position::Against, 3)]);
        let lines = drawn(20, 3, |buf, area| {
            draw(&mut Sheet::new(buf, area, UNICODE), &moves);
        });
        assert_eq!(lines[0], "MINDS MOVED  1 of 1");
        assert_eq!(lines[1], "everybody is as sure");
        assert_eq!(
            words(&moved(&[]), UNICODE.words),
            "nobody answered the poll before"
        );
    }
}
