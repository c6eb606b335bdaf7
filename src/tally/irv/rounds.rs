//! One way through the rounds, for people to follow.

use super::ballots::Ballots;
use crate::tally::{Amount, EliminationTie, OptionId, Round, Transfer};

pub(super) struct Shown {
    pub(super) rounds: Vec<Round>,
    pub(super) winners: Vec<OptionId>,
    /// Whether it mattered in some round who of several at the bottom goes out.
    pub(super) elimination_tie: bool,
    /// Ballots that count for nobody in the last round.
    pub(super) exhausted: u32,
}

/// The rounds. Where several are level at the bottom, the first in the list goes out unless the rule says all do, or
/// their order cannot matter.
pub(super) fn shown(ballots: &Ballots, rule: EliminationTie) -> Shown {
    let mut standing = ballots.start();
    let mut shown = Shown {
        rounds: Vec::new(),
        winners: Vec::new(),
        elimination_tie: false,
        exhausted: 0,
    };
    loop {
        let votes = ballots.count(&standing);
        shown.exhausted = votes.exhausted;
        let now: Vec<Option<Amount>> = votes
            .votes
            .iter()
            .zip(&*standing.left)
            .map(|(&votes, &left)| left.then_some(votes))
            .collect();
        if let Some(last) = shown.rounds.last_mut() {
            last.transfers = transfers(last, &now, votes.exhausted);
        }
        let mut round = Round {
            votes: now,
            exhausted: Amount::whole(votes.exhausted),
            tied: Vec::new(),
            eliminated: Vec::new(),
            transfers: Vec::new(),
        };
        let total = votes.total();
        let bottom = votes.bottom_up(&standing.left);
        let Some(top) = bottom.last().filter(|_| !total.is_zero()) else {
            shown.rounds.push(round);
            return shown;
        };
        let all_level = bottom.len() == 1;
        let majority = votes.votes[top[0].index()].is_majority_of(total);
        let all_win = all_level && (top.len() == 1 || rule == EliminationTie::EliminateAll);
        if majority || all_win {
            if top.len() > 1 {
                round.tied.clone_from(top);
                shown.elimination_tie = true;
            }
            shown.winners.clone_from(top);
            shown.rounds.push(round);
            return shown;
        }
        let last = &bottom[0];
        // Whoever of them goes first, the others follow.
        let harmless = !ballots.remember
            && bottom.get(1).is_some_and(|next| {
                let together: Amount = last.iter().map(|o| votes.votes[o.index()]).sum();
                together < votes.votes[next[0].index()]
            });
        round.eliminated.clone_from(last);
        if last.len() > 1 && !harmless {
            round.tied.clone_from(last);
            shown.elimination_tie = true;
            if rule == EliminationTie::AllBranches {
                round.eliminated.truncate(1);
            }
        }
        standing = ballots.without(&standing, &round.eliminated);
        shown.rounds.push(round);
    }
}

/// Where the votes went that had been with those who went out.
fn transfers(before: &Round, now: &[Option<Amount>], exhausted: u32) -> Vec<Transfer> {
    let gained = OptionId::all(now.len()).filter_map(|option| {
        let votes = now[option.index()]? - before.votes[option.index()]?;
        (!votes.is_zero()).then_some(Transfer {
            to: Some(option),
            votes,
        })
    });
    let lost = Amount::whole(exhausted) - before.exhausted;
    let lost = (!lost.is_zero()).then_some(Transfer {
        to: None,
        votes: lost,
    });
    gained.chain(lost).collect()
}
