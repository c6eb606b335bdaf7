//! Every order in which options that are level can go out.

use std::collections::HashSet;

use super::ballots::{Ballots, Standing};
use crate::tally::OptionId;

/// The most standings that are looked at.
const MOST_STANDINGS: usize = 20_000;
/// The most ballots that are looked at, over all standings: a second's work.
const MOST_WORK: usize = 40_000_000;

pub(super) struct Found {
    /// In the order of the options.
    pub(super) winners: Vec<OptionId>,
    /// There were more standings than are looked at.
    pub(super) capped: bool,
}

/// Everybody whom some order elects.
pub(super) fn all(ballots: &Ballots) -> Found {
    let cap = (MOST_WORK / ballots.len().max(1)).clamp(200, MOST_STANDINGS);
    let start = ballots.start();
    let mut seen: HashSet<Standing> = HashSet::from([start.clone()]);
    let mut to_do = vec![start];
    let mut elected = vec![false; ballots.options()];
    let mut capped = false;
    while let Some(standing) = to_do.pop() {
        for next in after(ballots, &standing, &mut elected) {
            if seen.len() >= cap {
                capped = capped || !seen.contains(&next);
            } else if seen.insert(next.clone()) {
                to_do.push(next);
            }
        }
    }
    Found {
        winners: OptionId::all(elected.len())
            .filter(|option| elected[option.index()])
            .collect(),
        capped,
    }
}

/// The standings that can follow; none where somebody is elected.
fn after(ballots: &Ballots, standing: &Standing, elected: &mut [bool]) -> Vec<Standing> {
    let votes = ballots.count(standing);
    let bottom = votes.bottom_up(&standing.left);
    let total = votes.total();
    let leader = bottom.last().and_then(|tier| tier.first());
    let Some(leader) = leader.filter(|_| !total.is_zero()) else {
        return Vec::new();
    };
    let decided = votes.votes[leader.index()].is_majority_of(total);
    if decided || bottom.concat().len() == 1 {
        elected[leader.index()] = true;
        return Vec::new();
    }
    if !ballots.remember {
        let batch = votes.safe_batch(&bottom);
        if !batch.is_empty() {
            return vec![ballots.without(standing, &batch)];
        }
    }
    bottom[0]
        .iter()
        .map(|&last| ballots.without(standing, &[last]))
        .collect()
}
