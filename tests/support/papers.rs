//! Ballot papers of every form, made up.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use colead::tally::{ConsentSign, Conviction, Method, OptionId, Paper, Position, Ranking, YesNo};

/// A paper of the method's form, between so many options.
pub(crate) fn paper(method: Method, options: u16) -> BoxedStrategy<Paper> {
    let option = move || (0..options).prop_map(OptionId);
    match method {
        Method::Consent => select(&ConsentSign::ALL[..])
            .prop_map(Paper::Consent)
            .boxed(),
        Method::YesNo => select(&YesNo::ALL[..]).prop_map(Paper::YesNo).boxed(),
        Method::Fist => (0..6_u8).prop_map(Paper::Fingers).boxed(),
        Method::Gradients => (1..9_u8).prop_map(Paper::Gradient).boxed(),
        Method::Plurality => option().prop_map(Paper::Choice).boxed(),
        Method::Approval => vec(option(), 1..3)
            .prop_map(|marks| Paper::Approve(marks.into_iter().collect()))
            .boxed(),
        Method::Score | Method::Star => vec((option(), 0..6_u8), 1..3)
            .prop_map(|scores| Paper::Score(scores.into_iter().collect()))
            .boxed(),
        Method::Irv
        | Method::Schulze
        | Method::RankedPairs
        | Method::Borda
        | Method::Copeland
        | Method::Minimax
        | Method::Condorcet => vec([option()], 1..4)
            .prop_map(|tiers| Paper::Rank(Ranking::from_tiers(tiers)))
            .boxed(),
        Method::Dots => vec((option(), 1..3_u32), 1..3)
            .prop_map(|dots| Paper::Dots(dots.into_iter().collect()))
            .boxed(),
        Method::Conviction => (select(&Position::ALL[..]), 0..5_u8, any::<bool>())
            .prop_map(|(position, conviction, open)| {
                Paper::Conviction(Conviction {
                    position,
                    conviction,
                    open,
                })
            })
            .boxed(),
    }
}
