//! Text transcripts with a time on a line of its own every few minutes, and `Name: text` between: when a turn began
//! is not in them, so that the turns of a stretch share it by their words.

use super::Piece;
use super::clock;
use super::label::{before_colon, looks_like_a_name};
use super::turns::words;
use crate::session::Moment;

/// The pieces of a text, and who is said to have attended; `None` when it is not written in this way.
pub(super) fn pieces(text: &str) -> Option<(Vec<Piece>, Vec<String>)> {
    let mut stretches: Vec<(Moment, Vec<Piece>)> = Vec::new();
    let mut attendees = Vec::new();
    let mut end = None;
    let mut lists_attendees = false;
    for (number, line) in (1..).zip(text.lines().map(str::trim)) {
        if let Some(at) = clock::parse(line) {
            stretches.push((at, Vec::new()));
            continue;
        }
        if let Some(at) = end_of_transcript(line) {
            end = Some(at);
            continue;
        }
        let Some((at, said)) = stretches.last_mut() else {
            if lists_attendees && !line.is_empty() {
                attendees = line.split(',').map(|name| name.trim().to_owned()).collect();
                lists_attendees = false;
            }
            lists_attendees |= line.eq_ignore_ascii_case("attendees");
            continue;
        };
        match before_colon(line).filter(|(name, _)| looks_like_a_name(name)) {
            Some((who, words)) => said.push(Piece {
                line: number,
                start: *at,
                end: None,
                who: Some(who.to_owned()),
                text: words.to_owned(),
            }),
            None => {
                if let Some(piece) = said.last_mut()
                    && !line.is_empty()
                {
                    piece.text.push(' ');
                    piece.text.push_str(line);
                }
            }
        }
    }
    let ends: Vec<Option<Moment>> = stretches
        .iter()
        .skip(1)
        .map(|(at, _)| Some(*at))
        .chain([end])
        .collect();
    let pieces: Vec<Piece> = stretches
        .into_iter()
        .zip(ends)
        .flat_map(|((start, said), end)| shared(said, start, end))
        .collect();
    (!pieces.is_empty()).then_some((pieces, attendees))
}

/// `Transcription ended after 00:34:12`.
fn end_of_transcript(line: &str) -> Option<Moment> {
    let (before, time) = line.rsplit_once(' ')?;
    before
        .to_lowercase()
        .ends_with("ended after")
        .then(|| clock::parse(time))
        .flatten()
}

/// The turns of a stretch, one after the other, each with a share of it by its words. The last stretch has no end
/// where the file has none.
fn shared(said: Vec<Piece>, start: Moment, end: Option<Moment>) -> Vec<Piece> {
    /// At the pace of talk: 150 words a minute.
    const MILLIS_A_WORD: u64 = 400;
    let words = |piece: &Piece| words(&piece.text);
    let all: u64 = said.iter().map(words).sum();
    let pace = all * MILLIS_A_WORD;
    let length = end.map_or(pace, |end| {
        end.as_millis()
            .saturating_sub(start.as_millis())
            .min(pace.max(1))
    });
    let at = |passed: u64| Moment::from_millis(start.as_millis() + length * passed / all.max(1));
    let mut passed = 0;
    said.into_iter()
        .map(|piece| {
            let from = passed;
            passed += words(&piece);
            Piece {
                start: at(from),
                end: Some(at(passed)),
                ..piece
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_share_the_stretch_between_two_clock_lines() {
        let text = "Weekly (2026-03-05)\n\nAttendees\nAna, Bo, Dana Lind\n\nTranscript\n00:00:00\n\nAna: one two three\n\
                    Bo: four\n\n00:05:00\nBo: five\nsix\n\nTranscription ended after 00:05:01\n";
        let (pieces, attendees) = pieces(text).unwrap();
        assert_eq!(attendees, ["Ana", "Bo", "Dana Lind"]);
        let pieces: Vec<_> = pieces
            .iter()
            .map(|piece| {
                let end = piece.end.unwrap().as_millis();
                (
                    piece.who.as_deref().unwrap(),
                    piece.start.as_millis(),
                    end,
                    piece.text.as_str(),
                )
            })
            .collect();
        assert_eq!(
            pieces,
            [
                ("Ana", 0, 1200, "one two three"),
                ("Bo", 1200, 1600, "four"),
                ("Bo", 300_000, 300_800, "five six")
            ]
        );
    }

    #[test]
    fn without_a_clock_line_it_is_something_else() {
        assert!(pieces("Ana: one\nBo: two\n").is_none());
    }
}
