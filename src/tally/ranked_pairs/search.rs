//! The search through orders of equally strong wins.

use std::collections::HashSet;

use super::Group;
use super::locked::Locked;
use crate::tally::OptionId;

/// The most standings that are looked at.
const MOST_STANDINGS: usize = 20_000;

pub(in crate::tally) struct Found {
    /// In the order of the options.
    pub(in crate::tally) winners: Vec<OptionId>,
    /// There were more standings than are looked at.
    pub(in crate::tally) capped: bool,
}

/// Those of `sure` and whoever of `doubtful` wins under some order.
pub(super) fn all(
    options: usize,
    groups: &[Group],
    sure: &[OptionId],
    doubtful: &[OptionId],
) -> Found {
    let mut doubtful = doubtful.to_vec();
    let mut winners = sure.to_vec();
    let mut seen: HashSet<(usize, Locked)> = HashSet::new();
    let mut to_do = vec![(0, Locked::new(options))];
    let mut capped = false;
    while let Some((at, locked)) = to_do.pop() {
        // A standing in which all of the doubtful are beaten has nothing more to say.
        if !doubtful.iter().any(|&option| locked.is_source(option)) {
            continue;
        }
        let Some(group) = groups.get(at) else {
            let (won, left): (Vec<_>, Vec<_>) = doubtful
                .iter()
                .copied()
                .partition(|&option| locked.is_source(option));
            winners.extend(won);
            doubtful = left;
            continue;
        };
        let (locked, in_circles) = lock_what_no_circle_touches(locked, group);
        if in_circles.is_empty() {
            push(&mut to_do, &mut seen, &mut capped, (at + 1, locked));
            continue;
        }
        for (a, b) in in_circles {
            let mut next = locked.clone();
            next.lock(a, b);
            push(&mut to_do, &mut seen, &mut capped, (at, next));
        }
    }
    winners.sort_unstable();
    Found {
        capped: capped && !doubtful.is_empty(),
        winners,
    }
}

fn push(
    to_do: &mut Vec<(usize, Locked)>,
    seen: &mut HashSet<(usize, Locked)>,
    capped: &mut bool,
    standing: (usize, Locked),
) {
    if seen.len() >= MOST_STANDINGS {
        *capped = *capped || !seen.contains(&standing);
    } else if seen.insert(standing.clone()) {
        to_do.push(standing);
    }
}

/// Locks the wins of `group` that are locked in every order, and names the open ones that a circle can run through.
fn lock_what_no_circle_touches(mut locked: Locked, group: &Group) -> (Locked, Group) {
    let open: Group = group
        .iter()
        .copied()
        .filter(|&(a, b)| locked.is_open(a, b))
        .collect();
    // Everything that could come to be locked: a win is in a circle when its loser could come to lead to its winner.
    let reach = reach(&locked, &open);
    let (in_circles, free): (Group, Group) =
        open.into_iter().partition(|&(a, b)| reach.leads(b, a));
    for (a, b) in free {
        locked.lock(a, b);
    }
    let still_open = |&(a, b): &(OptionId, OptionId)| locked.is_open(a, b);
    let in_circles = in_circles.iter().copied().filter(still_open).collect();
    (locked, in_circles)
}

/// Who can be reached from whom by what is locked and what is open; circles and all.
fn reach(locked: &Locked, open: &Group) -> Locked {
    let mut reach = locked.clone();
    for &(a, b) in open {
        if !reach.leads(a, b) {
            reach.lock(a, b);
        }
    }
    reach
}
