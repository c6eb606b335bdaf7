//! The rounds that colead itself brings into a meeting, in the language of the room: counter-moves, what can be inserted
//! by key, and the one for what was promised before. The record has them in English; what somebody wrote stays as it is.

use super::insert::rounds_to_insert;
use super::wording::slug;
use crate::counter_moves;
use crate::plan::Round;
use crate::session::alert::Alert;
use crate::session::event::Origin;
use crate::session::{Agenda, Slot};
use crate::words::{Language, Words};

/// The name under which a language says the name of a round: `round-build-only`. Its question is there as well, with
/// `-question` after it, and what a counter-move asks, with `-ask`.
pub fn key(name: &str) -> String {
    slug("round", name)
}

/// All the words of such rounds, as a language names them.
pub fn keys() -> Vec<String> {
    let library = counter_moves::built_in();
    let asks = library
        .all()
        .map(|counter| format!("{}-ask", key(counter.name())));
    let counter_moves = library.all().map(|counter| counter.round.clone());
    let names = counter_moves
        .chain(rounds_to_insert())
        .map(|round| round.name)
        .chain([PROMISED.to_owned()]);
    let rounds = names.flat_map(|name| [key(&name), format!("{}-question", key(&name))]);
    asks.chain(rounds).collect()
}

/// The round that goes through what earlier sessions promised.
const PROMISED: &str = "What we promised";

/// What a round on the agenda is called.
pub fn name<'a>(slot: &'a Slot, words: &'a Words) -> &'a str {
    match slot.origin {
        Origin::Plan | Origin::Cycle => &slot.round.name,
        Origin::Promised => words.or(&key(PROMISED), &slot.round.name),
        Origin::CounterMove(_) | Origin::Inserted | Origin::Repeated | Origin::Continued => {
            offered_name(&slot.round, words)
        }
    }
}

/// The same of the round at this place of the agenda.
pub fn name_at<'a>(agenda: &'a Agenda, slot: usize, words: &'a Words) -> Option<&'a str> {
    agenda.slots().get(slot).map(|slot| name(slot, words))
}

/// What a round on the agenda asks.
pub fn question<'a>(slot: &'a Slot, words: &'a Words) -> Option<&'a str> {
    let written = slot.round.question.as_deref()?;
    Some(match slot.origin {
        Origin::Plan | Origin::Cycle => written,
        Origin::Promised => words.or(&format!("{}-question", key(PROMISED)), written),
        Origin::CounterMove(_) | Origin::Inserted | Origin::Repeated | Origin::Continued => {
            offered_question(&slot.round, words).unwrap_or(written)
        }
    })
}

/// What a round that can be inserted is called.
pub fn offered_name<'a>(round: &'a Round, words: &'a Words) -> &'a str {
    if is_our_own(round, words) {
        words.or(&key(&round.name), &round.name)
    } else {
        &round.name
    }
}

/// What a round that can be inserted asks.
pub fn offered_question<'a>(round: &'a Round, words: &'a Words) -> Option<&'a str> {
    let written = round.question.as_deref()?;
    Some(if is_our_own(round, words) {
        words.or(&format!("{}-question", key(&round.name)), written)
    } else {
        written
    })
}

/// What a warning asks the room.
pub fn ask<'a>(alert: &'a Alert, words: &'a Words) -> &'a str {
    let name = &alert.counter_move.name;
    let is_ours = || {
        let library = counter_moves::built_in();
        library
            .find(name)
            .is_some_and(|counter| counter.ask == alert.question)
    };
    if words.language() == Language::English || !is_ours() {
        return &alert.question;
    }
    words.or(&format!("{}-ask", key(name)), &alert.question)
}

/// Whether a round is one of the program's, word for word. In English that makes no difference.
fn is_our_own(round: &Round, words: &Words) -> bool {
    let is_it = |own: &Round| own.name == round.name && own.question == round.question;
    words.language() != Language::English
        && (counter_moves::built_in()
            .all()
            .any(|counter| is_it(&counter.round))
            || rounds_to_insert().iter().any(is_it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_wrote_is_not_translated() {
        let german = Words::of(Language::German);
        let mut round = rounds_to_insert().remove(0);
        assert_eq!(offered_name(&round, &german), "Stille Minute");
        assert_eq!(
            offered_name(&round, &Words::of(Language::English)),
            "Silent minute"
        );
        round.question = Some("What of the budget?".to_owned());
        assert_eq!(offered_name(&round, &german), "Silent minute");
        assert_eq!(
            offered_question(&round, &german),
            Some("What of the budget?")
        );
    }
}
