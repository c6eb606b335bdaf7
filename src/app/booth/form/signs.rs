//! Forms that one key fills in: its signs, each with its key.

use super::option_key;
use crate::app::wording::sign_word;
use crate::session::ballot::Terms;
use crate::tally::{ConsentSign, FINGERS, GRADIENTS, Method, OptionId, Paper, YesNo};
use crate::words::Words;

/// A sign with the key that gives it.
pub(super) struct Sign {
    pub(super) key: char,
    pub(super) paper: Paper,
    label: Label,
}

/// What stands beside the key.
enum Label {
    /// A sign by its name in files.
    Sign(&'static str),
    /// More words than the sign has: the name of them.
    Words(&'static str),
    /// As the group wrote it.
    Written(String),
}

impl Sign {
    const fn of(key: char, paper: Paper, name: &'static str) -> Self {
        let label = Label::Sign(name);
        Self { key, paper, label }
    }

    pub(super) fn words(self, words: &Words) -> (Paper, String) {
        let said = match self.label {
            Label::Sign(name) => sign_word(name, words),
            Label::Words(key) => words.say(key).to_owned(),
            Label::Written(text) => text,
        };
        (self.paper, said)
    }
}

/// Every sign of the ballot's method; none where a paper takes more than one.
pub(super) fn signs(terms: &Terms) -> Vec<Sign> {
    let abstain = || Sign::of('a', Paper::Abstain, "abstain");
    let consent = |key, sign, label| Sign {
        key,
        paper: Paper::Consent(sign),
        label,
    };
    let yes_no = |key, sign| Sign::of(key, Paper::YesNo(sign), sign.word());
    match terms.method {
        Method::Consent => vec![
            consent('c', ConsentSign::Consent, Label::Sign("consent")),
            consent(
                'w',
                ConsentSign::Concern,
                Label::Words("booth-consent-concern"),
            ),
            consent(
                's',
                ConsentSign::StandAside,
                Label::Words("booth-stand-aside"),
            ),
            consent('o', ConsentSign::Objection, Label::Sign("objection")),
            consent('a', ConsentSign::Abstain, Label::Sign("abstain")),
        ],
        Method::YesNo => vec![
            yes_no('y', YesNo::Yes),
            yes_no('n', YesNo::No),
            yes_no('a', YesNo::Abstain),
        ],
        Method::Fist => ('0'..='5')
            .zip(0..)
            .zip(FINGERS)
            .map(|((key, fingers), name)| Sign::of(key, Paper::Fingers(fingers), name))
            .chain([abstain()])
            .collect(),
        Method::Gradients => ('1'..='8')
            .zip(1..)
            .zip(GRADIENTS)
            .map(|((key, step), name)| Sign::of(key, Paper::Gradient(step), name))
            .collect(),
        Method::Plurality => OptionId::all(terms.options.len())
            .zip(&terms.options)
            .map(|(option, name)| Sign {
                key: option_key(option),
                paper: Paper::Choice(option),
                label: Label::Written(name.clone()),
            })
            .chain([abstain()])
            .collect(),
        Method::Approval
        | Method::Score
        | Method::Star
        | Method::Irv
        | Method::Schulze
        | Method::RankedPairs
        | Method::Borda
        | Method::Copeland
        | Method::Minimax
        | Method::Condorcet
        | Method::Dots
        | Method::Conviction => Vec::new(),
    }
}
