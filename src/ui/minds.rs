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
use crate::app::screen::POSITION_KEYS;
use crate::session::moves::Moves;

/// Rows of the whole: heading, titles, three positions, conviction.
pub(super) const ROWS: u16 = 6;
/// Columns of the words at the left, and of a count.
const WORD: u16 = 11;
const COUNT: u16 = 10;

/// How many minds moved since the poll before.
pub(super) fn words(moves: &Moves) -> String {
    match (moves.minds(), moves.people.len()) {
        (_, 0) => "nobody answered the poll before".to_owned(),
        (0, _) => "no mind moved since the last poll".to_owned(),
        (1, 1) => "1 of 1 mind moved".to_owned(),
        (minds, of) => format!("{minds} of {of} minds moved"),
    }
}

/// Who is surer and who is less so.
pub(super) fn sureness(moves: &Moves) -> String {
    let one = |count: usize| if count == 1 { "is" } else { "are" };
    match (moves.surer(), moves.less_sure()) {
        (0, 0) => "everybody is as sure as before".to_owned(),
        (surer, 0) => format!("{surer} {} surer", one(surer)),
        (0, less) => format!("{less} {} less sure", one(less)),
        (surer, less) => format!(
            "{surer} {} surer, {less} {} less sure",
            one(surer),
            one(less)
        ),
    }
}

/// The table, as far as there is room for it.
pub(super) fn draw(sheet: &mut Sheet, moves: &Moves) {
    sheet.heading(
        "MINDS MOVED",
        &format!("{} of {}", moves.minds(), moves.people.len()),
    );
    if moves.people.is_empty() {
        return;
    }
    if sheet.room() + 1 < ROWS || sheet.width() < WORD + 3 * COUNT {
        sheet.text(&sureness(moves), sheet.look.theme.text, 2);
        return;
    }
    let titles = sheet.take(1);
    let theme = sheet.look.theme;
    put(sheet.buf, titles, 0, 0, "then \\ now", theme.muted);
    for ((_, _, word), from) in POSITION_KEYS.into_iter().zip(0..) {
        put_right(sheet.buf, cell(titles, from), 0, word, theme.muted);
    }
    for (_, before, word) in POSITION_KEYS {
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
    sheet.line(&sureness(moves), theme.text);
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
        assert_eq!(words(&moved(&[])), "nobody answered the poll before");
    }
}
