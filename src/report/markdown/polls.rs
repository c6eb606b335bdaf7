//! Polls that were revealed. Answers stand without names: a poll asks for a first impression, not for a vote. Whose mind
//! moved is told of those who agreed to be shown.

use super::Source;
use super::escape::escape;
use super::table::{Column, table};
use crate::session::ballot::{Poll, PollAnswer, Position};
use crate::session::moves::Moves;

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
        if let Some(moves) = source.session.minds_moved(poll) {
            blocks.extend(moved(source, &moves));
        }
    }
    blocks
}

const POSITIONS: [(&str, Position); 3] = [
    ("for", Position::For),
    ("against", Position::Against),
    ("undecided", Position::Undecided),
];

/// From where to where, then who.
fn moved(source: &Source<'_>, moves: &Moves) -> Vec<String> {
    let slots = source.session.agenda().slots();
    let since = slots
        .get(moves.since)
        .map_or_else(|| "the poll before".to_owned(), |s| source.names.round(s));
    let mut blocks = vec![format!(
        "Minds moved since {}: **{} of {}**; {} surer, {} less sure.",
        escape(&since),
        moves.minds(),
        moves.people.len(),
        moves.surer(),
        moves.less_sure()
    )];
    if moves.minds() == 0 {
        return blocks;
    }
    let rows = POSITIONS.map(|(word, from)| {
        let to = |to| moves.count(from, to).to_string();
        [
            word.to_owned(),
            to(Position::For),
            to(Position::Against),
            to(Position::Undecided),
        ]
    });
    let columns = [
        Column::Left("From \\ to"),
        Column::Right("for"),
        Column::Right("against"),
        Column::Right("undecided"),
    ];
    blocks.push(table(columns, &rows));
    let named: Vec<String> = moves
        .people
        .iter()
        .filter(|person| person.is_a_change_of_mind())
        .filter_map(|person| {
            let who = source.session.person(person.to.who)?;
            let name = source.names.marked(who)?;
            Some(format!(
                "- {}: {} to {}",
                escape(name),
                answer(person.from),
                answer(person.to)
            ))
        })
        .collect();
    if !named.is_empty() {
        blocks.push(named.join("\n"));
    }
    blocks
}

/// `for, conviction 3`.
fn answer(answer: PollAnswer) -> String {
    let word = POSITIONS
        .iter()
        .find(|(_, position)| *position == answer.position)
        .map_or("", |(word, _)| word);
    format!("{word} ({})", answer.conviction)
}

fn answers(poll: &Poll) -> String {
    let rows = POSITIONS.map(|(word, position)| {
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
