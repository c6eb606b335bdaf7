//! Instant runoff: a ballot counts for its best option still in; who has more than half of the ballots still counting
//! wins; else the last goes out.
//!
//! Where several are last, every order in which they can go out is counted, and who wins under some order is a winner
//! (parallel universes). Two orders that leave the same options in are one from there on, so that the work grows with
//! the sets of options that are reached, not with the orders.

mod ballots;
mod branches;
mod rounds;

use super::choosing::{self, chosen, nobody};
use super::outcome::{Found, Verdict};
use super::{
    Counts, EliminationTie, EqualRanks, OptionId, Papers, Question, Round, RoundsTrace, Rules, Tie,
    Trace,
};
use ballots::Ballots;

pub(super) fn count(papers: &Papers, question: &Question<'_>) -> Found {
    let (rankings, handed_in) = choosing::rankings(papers, question);
    let ballots = Ballots::new(&rankings, question.options.len(), question.rules.equal);
    let shown = rounds::shown(&ballots, question.rules.elimination_tie);
    let found = match question.rules.elimination_tie {
        EliminationTie::EliminateAll => branches::Found {
            winners: shown.winners.clone(),
            capped: false,
        },
        EliminationTie::AllBranches if !shown.elimination_tie => branches::Found {
            winners: shown.winners.clone(),
            capped: false,
        },
        EliminationTie::AllBranches => branches::all(&ballots),
    };
    let mut counts = Counts::new(question.turnout, handed_in);
    counts.exhausted = shown.exhausted;
    let verdict = judge(question, &shown, &found);
    Found {
        trace: Trace::Rounds(RoundsTrace {
            rounds: shown.rounds,
            elimination_tie: shown.elimination_tie,
            capped: found.capped,
        }),
        ..Found::new(counts, verdict)
    }
}

fn judge(question: &Question<'_>, shown: &rounds::Shown, found: &branches::Found) -> Verdict {
    if found.winners.is_empty() {
        return nobody(vec![
            "Not decided: no ballot counts for any option.".to_owned(),
        ]);
    }
    let mut ties: Vec<Tie> = shown
        .rounds
        .iter()
        .enumerate()
        .filter(|(_, round)| !round.tied.is_empty())
        .map(|(at, round)| Tie {
            stage: format!("going out in round {}", at + 1),
            options: round.tied.clone(),
            broken_by: broken_by(question, found).to_owned(),
        })
        .collect();
    let why = why(question, shown, found);
    let order = order(&found.winners, &shown.rounds);
    let mut verdict = chosen(question, found.winners.clone(), order, why);
    ties.append(&mut verdict.ties);
    verdict.ties = ties;
    verdict
}

const fn broken_by(question: &Question<'_>, found: &branches::Found) -> &'static str {
    match question.rules.elimination_tie {
        EliminationTie::EliminateAll => "they went out together",
        EliminationTie::AllBranches if found.winners.len() == 1 && !found.capped => {
            "every order elects the same option"
        }
        EliminationTie::AllBranches => "",
    }
}

/// The winners, then the others by how late they went out in the rounds shown.
fn order(winners: &[OptionId], rounds: &[Round]) -> Vec<Vec<OptionId>> {
    let mut order = vec![winners.to_vec()];
    let rest = |options: Vec<OptionId>| -> Vec<OptionId> {
        let lost = |option: &OptionId| !winners.contains(option);
        options.into_iter().filter(lost).collect()
    };
    if let Some(last) = rounds.last() {
        let left: Vec<OptionId> = OptionId::all(last.votes.len())
            .filter(|option| last.votes[option.index()].is_some())
            .collect();
        let mut left = rest(left);
        let votes = |option: OptionId| last.votes[option.index()];
        left.sort_by_key(|&option| std::cmp::Reverse(votes(option)));
        order.extend(
            left.chunk_by(|&a, &b| votes(a) == votes(b))
                .map(<[OptionId]>::to_vec),
        );
    }
    for round in rounds.iter().rev().skip(1) {
        order.push(rest(round.eliminated.clone()));
    }
    order.retain(|tier| !tier.is_empty());
    order
}

fn why(question: &Question<'_>, shown: &rounds::Shown, found: &branches::Found) -> Vec<String> {
    let mut sentences = Vec::new();
    if let ([winner], Some(last)) = (found.winners.as_slice(), shown.rounds.last())
        && let Some(votes) = last.votes[winner.index()]
    {
        let all: super::Amount = last.votes.iter().copied().flatten().sum();
        let round = match shown.rounds.len() {
            1 => "in the first round".to_owned(),
            rounds => format!("in round {rounds}"),
        };
        sentences.push(format!(
            "{} has {votes} of the {all} votes that still count {round}.",
            question.name(*winner)
        ));
    }
    if shown.elimination_tie {
        sentences.push(match question.rules.elimination_tie {
            EliminationTie::EliminateAll => "Those level at the bottom went out together.".to_owned(),
            EliminationTie::AllBranches if found.capped => {
                "Several were level for going out, with more orders than are counted: further winners are possible."
                    .to_owned()
            }
            EliminationTie::AllBranches if found.winners.len() == 1 => {
                "Several were level for going out; every order of theirs elects the same option.".to_owned()
            }
            EliminationTie::AllBranches => {
                "Several were level for going out, and who wins depends on their order.".to_owned()
            }
        });
    }
    if shown.exhausted > 0 {
        sentences.push(format!(
            "{} no longer speak to any option left.",
            super::words::counted(shown.exhausted, "ballot", "ballots")
        ));
    }
    sentences
}

pub(super) fn explain(rules: &Rules) -> Vec<String> {
    let equal = match rules.equal {
        EqualRanks::Split => "gives each an equal share of its vote",
        EqualRanks::Skip => "passes over that rank",
        EqualRanks::Exhaust => "counts for nobody from there on",
        EqualRanks::ExhaustIfMultipleContinuing => {
            "counts for nobody from there on, once it meets several that are still in"
        }
    };
    let ties = match rules.elimination_tie {
        EliminationTie::AllBranches => {
            "Where several are last, every order is counted: if all elect the same option it wins, otherwise it is a tie."
        }
        EliminationTie::EliminateAll => "Where several are last, they go out together.",
    };
    vec![
        "An instant runoff: rank as many options as you like; a ballot counts for its best option still in.".to_owned(),
        "Whoever has more than half of the ballots still counting wins; else the last goes out and its ballots move on."
            .to_owned(),
        format!("A ballot that ranks several alike {equal}."),
        ties.to_owned(),
    ]
}
