//! Forms that one key fills in: its signs, each with its key.

use super::option_key;
use crate::session::ballot::Terms;
use crate::tally::{ConsentSign, FINGERS, GRADIENTS, Method, OptionId, Paper, YesNo};

/// A sign with the key that gives it.
pub(super) struct Sign {
    pub(super) key: char,
    pub(super) paper: Paper,
    pub(super) words: String,
}

/// Every sign of the ballot's method; none where a paper takes more than one.
pub(super) fn signs(terms: &Terms) -> Vec<Sign> {
    let sign = |key, paper, words: &str| Sign {
        key,
        paper,
        words: words.to_owned(),
    };
    let consent = |key, of, words| sign(key, Paper::Consent(of), words);
    let yes_no = |key, of, words| sign(key, Paper::YesNo(of), words);
    match terms.method {
        Method::Consent => vec![
            consent('c', ConsentSign::Consent, "consent"),
            consent('w', ConsentSign::Concern, "consent, with a concern"),
            consent('s', ConsentSign::StandAside, "stand aside"),
            consent('o', ConsentSign::Objection, "objection"),
            consent('a', ConsentSign::Abstain, "abstain"),
        ],
        Method::YesNo => vec![
            yes_no('y', YesNo::Yes, "yes"),
            yes_no('n', YesNo::No, "no"),
            yes_no('a', YesNo::Abstain, "abstain"),
        ],
        Method::Fist => ('0'..='5')
            .zip(0..)
            .zip(FINGERS)
            .map(|((key, fingers), words)| sign(key, Paper::Fingers(fingers), words))
            .chain([sign('a', Paper::Abstain, "abstain")])
            .collect(),
        Method::Gradients => ('1'..='8')
            .zip(1..)
            .zip(GRADIENTS)
            .map(|((key, step), words)| sign(key, Paper::Gradient(step), words))
            .collect(),
        Method::Plurality => OptionId::all(terms.options.len())
            .zip(&terms.options)
            .map(|(option, name)| sign(option_key(option), Paper::Choice(option), name))
            .chain([sign('a', Paper::Abstain, "abstain")])
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
