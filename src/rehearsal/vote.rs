//! The paper that somebody hands in at a ballot of each method.

use super::persona::BallotLeaning;
use super::random::{Random, whole};
use crate::session::ballot::Terms;
use crate::tally::{
    ConsentSign, Conviction, Method, OptionId, Paper, Position, Ranking, Rules, YesNo,
};

/// Dots of somebody whose ballot does not say how many there are.
const DOTS: u32 = 3;

/// The paper of somebody who leans like this, after `earlier` ballots on earlier wordings.
pub(super) fn paper(
    terms: &Terms,
    leaning: &BallotLeaning,
    earlier: usize,
    random: &mut Random,
) -> Paper {
    // An amended proposal has met objections.
    let met = random.happens(leaning.yields) && earlier > 0;
    match terms.method {
        Method::Consent => Paper::Consent(consent(leaning, met, random)),
        Method::YesNo => Paper::YesNo(yes_no(leaning, met, random)),
        Method::Fist => Paper::Fingers(step(support(leaning, met, random), 5)),
        Method::Gradients => Paper::Gradient(8 - step(support(leaning, met, random), 7)),
        Method::Conviction => conviction(leaning, met, random),
        Method::Plurality
        | Method::Approval
        | Method::Score
        | Method::Star
        | Method::Irv
        | Method::Schulze
        | Method::RankedPairs
        | Method::Borda
        | Method::Copeland
        | Method::Minimax
        | Method::Condorcet
        | Method::Dots => among_options(terms, random),
    }
}

fn consent(leaning: &BallotLeaning, met: bool, random: &mut Random) -> ConsentSign {
    let parts = leaning.consent;
    let drawn = random.pick(&[
        parts.consent,
        parts.concern,
        parts.stand_aside,
        parts.objection,
    ]);
    match drawn {
        Some(1) => ConsentSign::Concern,
        Some(2) => ConsentSign::StandAside,
        Some(3) if met => ConsentSign::Concern,
        Some(3) => ConsentSign::Objection,
        Some(_) | None => ConsentSign::Consent,
    }
}

fn yes_no(leaning: &BallotLeaning, met: bool, random: &mut Random) -> YesNo {
    let parts = leaning.yes_no;
    match random.pick(&[parts.yes, parts.no, parts.abstain]) {
        Some(1) if !met => YesNo::No,
        Some(2) => YesNo::Abstain,
        Some(_) | None => YesNo::Yes,
    }
}

/// How much somebody is for it, 0–1.
fn support(leaning: &BallotLeaning, met: bool, random: &mut Random) -> f64 {
    match yes_no(leaning, met, random) {
        YesNo::Yes => random.between(0.55, 1.0),
        YesNo::No => random.between(0.0, 0.4),
        YesNo::Abstain => random.between(0.4, 0.6),
    }
}

/// The step of a scale from 0 to `most`.
fn step(share: f64, most: u8) -> u8 {
    let step = whole((share * f64::from(most)).round());
    u8::try_from(step).unwrap_or(most).min(most)
}

fn conviction(leaning: &BallotLeaning, met: bool, random: &mut Random) -> Paper {
    let position = match yes_no(leaning, met, random) {
        YesNo::Yes => Position::For,
        YesNo::No => Position::Against,
        YesNo::Abstain => Position::Undecided,
    };
    Paper::Conviction(Conviction {
        position,
        conviction: step(random.share(), Conviction::STRONGEST),
        open: random.happens(0.5),
    })
}

/// Everybody likes each option somehow, the first one a little better: it was proposed for a reason.
fn among_options(terms: &Terms, random: &mut Random) -> Paper {
    let mut likings: Vec<(OptionId, f64)> = OptionId::all(terms.options.len())
        .map(|option| {
            let bonus = if option.index() == 0 { 0.2 } else { 0.0 };
            (option, (random.share() + bonus).min(1.0))
        })
        .collect();
    likings.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let Some(&(best, _)) = likings.first() else {
        return Paper::Blank;
    };
    let liked = |liking: f64| liking >= 0.5;
    match terms.method {
        Method::Approval => Paper::Approve(
            likings
                .iter()
                .filter(|(option, liking)| *option == best || liked(*liking))
                .map(|(option, _)| *option)
                .collect(),
        ),
        Method::Score | Method::Star => Paper::Score(
            likings
                .iter()
                .map(|(option, liking)| (*option, step(*liking, terms.rules.max)))
                .collect(),
        ),
        Method::Dots => dots(&likings, &terms.rules, random),
        Method::Irv
        | Method::Schulze
        | Method::RankedPairs
        | Method::Borda
        | Method::Copeland
        | Method::Minimax
        | Method::Condorcet => {
            let tiers = likings.iter().map(|(option, _)| [*option]);
            Paper::Rank(Ranking::from_tiers(tiers))
        }
        Method::Plurality
        | Method::Consent
        | Method::YesNo
        | Method::Fist
        | Method::Gradients
        | Method::Conviction => Paper::Choice(best),
    }
}

/// One dot after the other, by liking, as far as an option may take it.
fn dots(likings: &[(OptionId, f64)], rules: &Rules, random: &mut Random) -> Paper {
    let most = rules.max_per_option.unwrap_or(u32::MAX);
    let mut given = vec![0_u32; likings.len()];
    for _ in 0..rules.dots.unwrap_or(DOTS) {
        let weights: Vec<f64> = likings
            .iter()
            .zip(&given)
            .map(|((_, liking), given)| if *given < most { *liking } else { 0.0 })
            .collect();
        if let Some(place) = random.pick(&weights) {
            given[place] += 1;
        }
    }
    let given = likings.iter().zip(given);
    Paper::Dots(given.map(|((option, _), dots)| (*option, dots)).collect())
}
