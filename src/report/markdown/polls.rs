//! Polls that were revealed. Answers stand without names: a poll asks for a first impression, not for a vote.

use super::Source;
use super::escape::escape;
use super::table::{Column, table};
use crate::session::ballot::{Poll, Position};

pub(super) fn polls(source: &Source<'_>) -> Vec<String> {
    let all: Vec<&Poll> = source
        .session
        .polls()
        .iter()
        .filter(|poll| !poll.answers.is_empty())
        .collect();
    if all.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec!["## Polls".to_owned()];
    for poll in all {
        let slot = source.session.agenda().slots().get(poll.slot);
        let name = slot.map_or_else(|| "Poll".to_owned(), |slot| source.names.round(slot));
        blocks.push(format!("### {}", escape(&name)));
        if !poll.revealed {
            blocks.push("Not revealed; the answers are left out.".to_owned());
            continue;
        }
        let question = slot.and_then(|slot| slot.round.question.as_deref());
        blocks.extend(question.map(super::escape::quote));
        blocks.push(answers(poll));
    }
    blocks
}

fn answers(poll: &Poll) -> String {
    let rows = [
        ("for", Position::For),
        ("against", Position::Against),
        ("undecided", Position::Undecided),
    ]
    .map(|(word, position)| {
        let mut convictions: Vec<u8> = poll
            .answers
            .iter()
            .filter(|answer| answer.position == position)
            .map(|answer| answer.conviction)
            .collect();
        convictions.sort_unstable();
        let listed: Vec<String> = convictions.iter().map(u8::to_string).collect();
        [
            word.to_owned(),
            convictions.len().to_string(),
            listed.join(", "),
        ]
    });
    let columns = [
        Column::Left("Position"),
        Column::Right("People"),
        Column::Left("Conviction, 0 to 4"),
    ];
    table(columns, &rows)
}
