//! Papers in the room: whether one is of a ballot's form, and what is on it in words.

use super::Terms;
use crate::tally::{
    ConsentSign, Conviction, Dots, FINGERS, GRADIENTS, Method, OptionId, Paper, Ranking, Rules,
    Scores,
};

/// How firmly a position is held, from 0.
pub const CONVICTIONS: [&str; 5] = ["not at all", "a little", "half", "quite", "entirely"];

/// Whether it stops a proposal and so needs its reason.
pub const fn objects(paper: &Paper) -> bool {
    matches!(
        paper,
        Paper::Consent(ConsentSign::Objection | ConsentSign::Block)
    )
}

/// Whether somebody can hand in this paper to a ballot of these terms. What could not be counted cannot be handed in,
/// so that no paper of a meeting is ever spoiled.
pub fn fits(paper: &Paper, terms: &Terms) -> bool {
    let options = terms.options.len();
    let is_option = |option: &OptionId| option.index() < options;
    match (terms.method, paper) {
        (Method::Consent, Paper::Consent(_)) | (Method::YesNo, Paper::YesNo(_)) => true,
        (Method::Consent | Method::YesNo, _) => false,
        (_, Paper::Abstain) => true,
        (_, Paper::Blank) => terms.method.has_options(),
        (Method::Fist, Paper::Fingers(fingers)) => usize::from(*fingers) < FINGERS.len(),
        (Method::Gradients, Paper::Gradient(step)) => {
            (1..=GRADIENTS.len()).contains(&usize::from(*step))
        }
        (Method::Plurality, Paper::Choice(option)) => is_option(option),
        (Method::Approval, Paper::Approve(approved)) => {
            !approved.options().is_empty() && approved.options().iter().all(is_option)
        }
        (Method::Score | Method::Star, Paper::Score(scores)) => {
            scores_fit(scores, options, &terms.rules)
        }
        (Method::Irv, Paper::Rank(ranking)) => {
            ranks_fit(ranking, options) && ranking.tiers().iter().all(|tier| tier.len() == 1)
        }
        (
            Method::Schulze
            | Method::RankedPairs
            | Method::Borda
            | Method::Copeland
            | Method::Minimax
            | Method::Condorcet,
            Paper::Rank(ranking),
        ) => ranks_fit(ranking, options),
        (Method::Dots, Paper::Dots(dots)) => dots_fit(dots, options, &terms.rules),
        (Method::Conviction, Paper::Conviction(held)) => held.conviction <= Conviction::STRONGEST,
        (
            Method::Fist
            | Method::Gradients
            | Method::Plurality
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
            | Method::Dots
            | Method::Conviction,
            _,
        ) => false,
    }
}

fn scores_fit(scores: &Scores, options: usize, rules: &Rules) -> bool {
    let marks = scores.marks();
    marks.len() <= options
        && marks.iter().any(Option::is_some)
        && marks.iter().flatten().all(|&mark| mark <= rules.max)
}

fn ranks_fit(ranking: &Ranking, options: usize) -> bool {
    ranking.ranks().len() <= options && !ranking.is_blank()
}

fn dots_fit(dots: &Dots, options: usize, rules: &Rules) -> bool {
    let cap = rules.max_per_option.unwrap_or(u32::MAX);
    let each = |(option, count): &(OptionId, u32)| option.index() < options && *count <= cap;
    let total = dots.total();
    total > 0 && total <= rules.dots.unwrap_or(u32::MAX) && dots.given().iter().all(each)
}

/// What is on a paper, in words: a sign, an option, a list of options with what each got.
pub fn in_words(paper: &Paper, options: &[String]) -> String {
    let name = |option: OptionId| option.name(options);
    match paper {
        Paper::Consent(sign) => sign.word().to_owned(),
        Paper::YesNo(sign) => sign.word().to_owned(),
        Paper::Fingers(fingers) => labelled(*fingers, FINGERS.get(usize::from(*fingers))),
        Paper::Gradient(step) => labelled(*step, GRADIENTS.get(usize::from(*step).wrapping_sub(1))),
        Paper::Choice(option) => name(*option).to_owned(),
        Paper::Approve(approved) => {
            let names: Vec<&str> = approved
                .options()
                .iter()
                .map(|&option| name(option))
                .collect();
            names.join(", ")
        }
        Paper::Rank(ranking) => {
            let tier = |tier: &Vec<OptionId>| {
                let names: Vec<&str> = tier.iter().map(|&option| name(option)).collect();
                names.join(" = ")
            };
            let tiers: Vec<String> = ranking.tiers().iter().map(tier).collect();
            tiers.join(" > ")
        }
        Paper::Score(scores) => {
            let given = OptionId::all(options.len()).zip(scores.marks());
            let given = given.filter_map(|(option, mark)| Some((option, u32::from((*mark)?))));
            amounts(given, options)
        }
        Paper::Dots(dots) => amounts(dots.given().iter().copied(), options),
        Paper::Conviction(held) => {
            let open = if held.open { ", open to change" } else { "" };
            format!("{}, {}{open}", held.position.word(), held.conviction)
        }
        Paper::Abstain => "abstain".to_owned(),
        Paper::Blank => "blank".to_owned(),
        Paper::Spoiled => "spoiled".to_owned(),
    }
}

/// `3, fine`.
fn labelled(number: u8, label: Option<&&str>) -> String {
    match label {
        Some(label) => format!("{number}, {label}"),
        None => number.to_string(),
    }
}

/// `A 5, B 0`.
fn amounts(given: impl Iterator<Item = (OptionId, u32)>, options: &[String]) -> String {
    let given: Vec<String> = given
        .map(|(option, count)| format!("{} {count}", option.name(options)))
        .collect();
    given.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Voting;
    use crate::tally::{Approvals, Position, YesNo};

    fn terms(method: Method, options: &[&str]) -> Terms {
        Terms {
            version: 1,
            method,
            options: options.iter().map(|&name| name.to_owned()).collect(),
            rules: Rules {
                dots: Some(4),
                max_per_option: Some(3),
                ..Rules::default()
            },
            voting: Voting::Hidden,
            casting: None,
            lot: None,
            runoff_of: None,
            fallback_of: None,
        }
    }

    fn rank(tiers: &[&[u16]]) -> Paper {
        let tiers = tiers.iter().map(|tier| tier.iter().copied().map(OptionId));
        Paper::Rank(Ranking::from_tiers(tiers))
    }

    fn score(marks: &[(u16, u8)]) -> Paper {
        let marks = marks.iter().map(|&(option, mark)| (OptionId(option), mark));
        Paper::Score(marks.collect())
    }

    fn dots(given: &[(u16, u32)]) -> Paper {
        let given = given
            .iter()
            .map(|&(option, count)| (OptionId(option), count));
        Paper::Dots(given.collect())
    }

    fn approve(marks: &[u16]) -> Paper {
        Paper::Approve(marks.iter().copied().map(OptionId).collect::<Approvals>())
    }

    fn held(conviction: u8) -> Paper {
        Paper::Conviction(Conviction {
            position: Position::For,
            conviction,
            open: true,
        })
    }

    #[test]
    fn only_what_can_be_counted_is_taken() {
        let abc = ["A", "B", "C"];
        let all = [
            (
                Method::Consent,
                Paper::Consent(ConsentSign::Concern),
                Paper::Abstain,
            ),
            (Method::YesNo, Paper::YesNo(YesNo::No), Paper::Blank),
            (Method::Fist, Paper::Fingers(5), Paper::Fingers(6)),
            (Method::Gradients, Paper::Gradient(8), Paper::Gradient(0)),
            (
                Method::Plurality,
                Paper::Choice(OptionId(2)),
                Paper::Choice(OptionId(3)),
            ),
            (Method::Approval, approve(&[0, 2]), approve(&[3])),
            (Method::Score, score(&[(0, 5), (2, 0)]), score(&[(0, 6)])),
            (Method::Star, score(&[(1, 1)]), score(&[])),
            (Method::Irv, rank(&[&[2], &[0]]), rank(&[&[2, 0]])),
            (Method::Schulze, rank(&[&[2, 0]]), rank(&[])),
            (
                Method::Dots,
                dots(&[(0, 3), (1, 1)]),
                dots(&[(0, 3), (1, 2)]),
            ),
            (Method::Dots, dots(&[(0, 3)]), dots(&[(0, 4)])),
            (Method::Conviction, held(4), held(5)),
        ];
        for (method, right, wrong) in all {
            let options = if method.has_options() { &abc[..] } else { &[] };
            let terms = terms(method, options);
            assert!(fits(&right, &terms), "{method:?} {right:?}");
            assert!(!fits(&wrong, &terms), "{method:?} {wrong:?}");
            assert!(!fits(&Paper::Spoiled, &terms), "{method:?}");
        }
    }

    #[test]
    fn a_paper_reads_as_it_was_meant() {
        let abc = ["A", "B", "C"].map(str::to_owned);
        for (paper, words) in [
            (Paper::Fingers(0), "0, no"),
            (Paper::Gradient(8), "8, veto"),
            (Paper::Choice(OptionId(1)), "B"),
            (approve(&[2, 0]), "A, C"),
            (rank(&[&[2], &[0, 1]]), "C > A = B"),
            (score(&[(2, 5), (0, 0)]), "A 0, C 5"),
            (dots(&[(1, 3)]), "B 3"),
            (held(4), "for, 4, open to change"),
            (Paper::Blank, "blank"),
        ] {
            assert_eq!(in_words(&paper, &abc), words);
        }
    }
}
