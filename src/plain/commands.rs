//! The words that stand for actions: the names of the one table, and shorter ones for what is said often.

use crate::app::Model;
use crate::app::action::{Action, TABLE};

/// Words beside the names of the table.
const WORDS: &[(&str, Action)] = &[
    ("start", Action::StartOrPause),
    ("pause", Action::StartOrPause),
    ("resume", Action::StartOrPause),
    ("next", Action::NextRound),
    ("previous", Action::PreviousRound),
    ("more", Action::Extend),
    ("less", Action::Shorten),
    ("go", Action::Enter),
    ("speaker", Action::NextSpeaker),
    ("release", Action::ReleaseFloor),
    ("missed", Action::MissedMark),
    ("backdate", Action::BackdateStart),
    ("repeat", Action::RepeatRound),
    ("insert", Action::InsertRound),
    ("booth", Action::PassKeyboard),
    ("cancel", Action::Cancel),
    ("objections", Action::SettleObjection),
    ("review", Action::ReviewDate),
    ("rename", Action::Edit),
    ("drop", Action::Remove),
    ("known", Action::HowKnown),
    ("owner", Action::ChangeOwner),
    ("change", Action::ChangeCommitment),
    ("text", Action::Versions),
    ("exit", Action::Quit),
];

/// What only this way of holding a meeting knows, with what each does.
pub(super) const OWN: &[(&str, &str)] = &[
    ("where", "where we are; an empty line says it too"),
    ("who", "everybody, with key and marks"),
    ("time", "how the time stands"),
    (
        "NAME",
        "give that person the floor, as their key does; again takes it back",
    ),
    (
        "NAME lead",
        "give the floor and mark at once: lead, follow or both",
    ),
    (
        "answer NAME for 3",
        "an answer to the poll; without the answer it is asked for unseen",
    ),
    (
        "vote NAME consent",
        "a vote, by word or key; without it, it is asked for unseen",
    ),
    (
        "bill 5 trim",
        "five minutes more, paid by the rounds to come; or drop, or late; without them the bill is told first",
    ),
    ("propose TEXT", "state or amend the proposal"),
    ("decide TEXT", "record the decision"),
    (
        "commit OWNER: DEED by DATE",
        "a commitment; the date is year-month-day and may be left out",
    ),
];

/// The action that a line begins with, and the rest of the line. The longest name that fits counts; of two actions with
/// the same word, the one that is valid here.
pub(super) fn read<'l>(model: &Model, line: &'l str) -> Option<(Action, &'l str)> {
    let mut ends: Vec<usize> = line
        .match_indices(char::is_whitespace)
        .map(|(at, _)| at)
        .chain([line.len()])
        .take(4)
        .collect();
    ends.reverse();
    ends.into_iter().find_map(|end| {
        let (words, rest) = line.split_at(end);
        Some((action(model, words)?, rest.trim()))
    })
}

fn action(model: &Model, words: &str) -> Option<Action> {
    let name = words
        .to_lowercase()
        .replace(|c: char| c.is_whitespace() || c == '-', "_");
    let place = model.place();
    let named = TABLE.iter().filter(|row| row.name == name);
    let called = WORDS
        .iter()
        .filter(|(word, _)| *word == name)
        .flat_map(|(_, action)| TABLE.iter().filter(move |row| row.action == *action));
    let rows: Vec<_> = named.chain(called).collect();
    let here = rows.iter().find(|row| row.places.contains(&place));
    here.or_else(|| rows.first()).map(|row| row.action)
}

/// Every word there is for what can be done here now.
pub(super) fn help(model: &Model) -> Vec<String> {
    let rows = model.offers().filter(|row| !is_of_screens(row.action));
    let rows = rows.map(|row| {
        let keys = model.keymap.keys_of(row).iter().map(ToString::to_string);
        let keys = keys.collect::<Vec<_>>().join(" ");
        format!("{}, key {keys}: {}", row.name.replace('_', " "), row.help)
    });
    let own = OWN.iter().map(|(word, does)| format!("{word}: {does}."));
    std::iter::once("Words and keys, each on a line of its own:".to_owned())
        .chain(rows)
        .chain(own)
        .chain([
            "While something is asked, the line is the answer: empty for what is offered, - for none, esc to leave it."
                .to_owned(),
        ])
        .collect()
}

/// What has no meaning without a screen.
const fn is_of_screens(action: Action) -> bool {
    matches!(
        action,
        Action::Theme | Action::Compare | Action::Up | Action::Down | Action::Palette
    )
}
