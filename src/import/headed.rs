//! Text transcripts of paragraphs under a heading with a name and a time (`Ana Silva  0:34`, `[Ana] 00:00:34`,
//! `00:34 Ana`), and of single lines with both (`[00:00:34] Ana: …`). No turn says when it ends.

use super::Piece;
use super::clock;
use super::faults::Found;
use super::label::{before_colon, could_be_a_name, looks_like_a_name};
use crate::session::Moment;

/// What a line of such a transcript is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row<'t> {
    /// A name and a time; the words follow on lines of their own.
    Heading(&'t str, Moment),
    /// All on one line.
    Whole(&'t str, Moment, &'t str),
    Words(&'t str),
}

/// The pieces of a text; `None` when it is not written in this way.
pub(super) fn pieces(text: &str, found: &mut Found) -> Option<Vec<Piece>> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut last = Moment::START;
    let mut blank_before = true;
    for (number, line) in (1..).zip(text.lines()) {
        match row(line, blank_before) {
            Row::Heading(_, at) | Row::Whole(_, at, _) if at < last => {
                let message =
                    format!("this turn begins at {at}, before the one above it at {last}");
                found.add(
                    number,
                    1,
                    message,
                    "mend its time, or bring the turns into their order",
                );
            }
            Row::Heading(who, at) => {
                last = at;
                pieces.push(piece(number + 1, who, at, ""));
            }
            Row::Whole(who, at, said) => {
                last = at;
                pieces.push(piece(number, who, at, said));
            }
            Row::Words(said) => {
                if let Some(piece) = pieces.last_mut()
                    && !said.is_empty()
                    && !is_footer(said)
                {
                    piece
                        .text
                        .push_str(if piece.text.is_empty() { "" } else { " " });
                    piece.text.push_str(said);
                }
            }
        }
        blank_before = line.trim().is_empty();
    }
    (!pieces.is_empty()).then_some(pieces)
}

fn piece(line: u64, who: &str, start: Moment, said: &str) -> Piece {
    Piece {
        line,
        start,
        end: None,
        who: Some(who.to_owned()),
        text: said.to_owned(),
    }
}

/// The tool's own line below the transcript.
fn is_footer(line: &str) -> bool {
    line.starts_with("Transcribed by ") || line.starts_with("Transcript by ")
}

fn row(line: &str, blank_before: bool) -> Row<'_> {
    let line = line.trim();
    whole(line)
        .or_else(|| heading(line, blank_before))
        .unwrap_or(Row::Words(line))
}

/// `[00:34] Ana: …`, `00:34 Ana: …`, `Ana (00:34): …`.
fn whole(line: &str) -> Option<Row<'_>> {
    if let Some((at, rest)) = leading_time(line)
        && let Some((who, said)) = before_colon(rest)
        && looks_like_a_name(who)
        && !said.is_empty()
    {
        return Some(Row::Whole(who, at, said));
    }
    let (head, said) = line.split_once("):").or_else(|| line.split_once("]:"))?;
    let (who, time) = head.rsplit_once(['(', '['])?;
    let at = clock::parse(time.trim())?;
    let who = who.trim();
    could_be_a_name(who).then(|| Row::Whole(who, at, said.trim()))
}

/// `Ana  0:34`, `Ana (0:34)`, `[Ana] 0:34`, `0:34 Ana`; with one space between, only below a blank line.
fn heading(line: &str, blank_before: bool) -> Option<Row<'_>> {
    let last = line.rsplit(char::is_whitespace).next()?;
    if let Some(at) = clock::parse(unwrapped(last)) {
        let before = &line[..line.len() - last.len()];
        let apart = before.ends_with("  ")
            || before.ends_with('\t')
            || unwrapped(last) != last
            || before.contains(']');
        let who = unwrapped(
            before
                .trim_end()
                .trim_end_matches(['-', '–', '|', '·', ',', ':'])
                .trim_end(),
        );
        let sure = apart || (blank_before && looks_like_a_name(who));
        return (sure && could_be_a_name(who)).then_some(Row::Heading(who, at));
    }
    let (at, who) = leading_time(line)?;
    let who = who.trim_end_matches(':').trim_end();
    (could_be_a_name(who) && looks_like_a_name(who)).then_some(Row::Heading(who, at))
}

/// A time at the beginning of a line, in brackets or not, and what follows it.
fn leading_time(line: &str) -> Option<(Moment, &str)> {
    let (first, rest) = line.split_once(char::is_whitespace)?;
    let at = clock::parse(unwrapped(first))?;
    let rest = rest
        .trim_start()
        .trim_start_matches(['-', '–', '|', '·'])
        .trim_start();
    Some((at, rest))
}

fn unwrapped(text: &str) -> &str {
    let inside = |open, close| {
        text.strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close))
    };
    inside('(', ')')
        .or_else(|| inside('[', ']'))
        .unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u64, String, String)> {
        pieces(text, &mut Found::default())
            .unwrap_or_default()
            .into_iter()
            .map(|piece| {
                (
                    piece.start.as_millis() / 1000,
                    piece.who.unwrap_or_default(),
                    piece.text,
                )
            })
            .collect()
    }

    #[test]
    fn headings_are_read_in_every_spelling() {
        for text in [
            "Ana Silva  0:34  \nHello\nthere\n\nBo  1:02:05\nHi\n\nTranscribed by https://tool.example\n",
            "Weekly\n\nAna Silva 0:34\nHello there\n\nBo 1:02:05\nHi\n",
            "[Ana Silva] 00:00:34\nHello there\n[Bo] 01:02:05\nHi\n",
            "Ana Silva (0:34)\nHello there\n\nBo (1:02:05)\nHi",
            "00:34 Ana Silva\nHello there\n1:02:05 - Bo\nHi",
            "[00:34] Ana Silva: Hello there\n[1:02:05] Bo: Hi",
            "00:00:34 Ana Silva: Hello\nthere\n01:02:05 Bo: Hi",
            "Ana Silva (00:34): Hello there\nBo (1:02:05): Hi",
        ] {
            assert_eq!(
                read(text),
                [
                    (34, "Ana Silva".to_owned(), "Hello there".to_owned()),
                    (3725, "Bo".to_owned(), "Hi".to_owned())
                ],
                "{text}"
            );
        }
    }

    #[test]
    fn a_time_in_prose_is_no_heading() {
        assert_eq!(
            read("Ana  0:34\nSee you at 10:30\n10:30 suits me: fine\n"),
            [(
                34,
                "Ana".to_owned(),
                "See you at 10:30 10:30 suits me: fine".to_owned()
            )]
        );
    }

    #[test]
    fn a_turn_before_the_one_above_it_is_a_fault() {
        let mut found = Found::default();
        pieces("Ana  0:34\nHello\nBo  0:33\nHi\n", &mut found);
        assert_eq!(found.places(), [(3, 1)]);
    }
}
