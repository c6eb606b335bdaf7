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

/// Everybody whom some order elects. An order in favour of each option is tried first, so that the orders are searched
/// only while somebody is in doubt.
pub(super) fn all(ballots: &Ballots) -> Found {
    let cap = (MOST_WORK / ballots.len().max(1)).clamp(200, MOST_STANDINGS);
    let mut elected = vec![false; ballots.options()];
    for option in OptionId::all(ballots.options()) {
        in_favour_of(option, ballots, &mut elected);
    }
    let start = ballots.start();
    let mut seen: HashSet<Standing> = HashSet::from([start.clone()]);
    let mut to_do = vec![start];
    let mut capped = false;
    while let Some(standing) = to_do.pop() {
        // Where all who are left are known to win, their orders have nothing more to say.
        let in_doubt = |(&left, &won): (&bool, &bool)| left && !won;
        if !standing.left.iter().zip(&elected).any(in_doubt) {
            continue;
        }
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

/// One order, in which `option` is the last of those who are level to go out.
fn in_favour_of(option: OptionId, ballots: &Ballots, elected: &mut [bool]) {
    let mut standing = ballots.start();
    loop {
        let mut next = after(ballots, &standing, elected);
        let keeps = |standing: &Standing| standing.left[option.index()];
        let at = next.iter().position(keeps).unwrap_or(0);
        if next.is_empty() {
            return;
        }
        standing = next.swap_remove(at);
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
