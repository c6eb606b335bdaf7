//! The ballots of an instant runoff, and where each counts when only some options are left.

use crate::tally::choosing::Rankings;
use crate::tally::{Amount, EqualRanks, OptionId, Ranking};

/// Distinct ballots with their counts.
pub(super) struct Ballots {
    options: usize,
    distinct: Vec<Ballot>,
    /// Whether a ballot can stop for good on the way, so that what is left does not say all.
    pub(super) remember: bool,
}

struct Ballot {
    count: u32,
    /// Best first.
    tiers: Vec<Vec<OptionId>>,
}

/// Which options are still in, and which ballots have stopped for good.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Standing {
    pub(super) left: Box<[bool]>,
    /// By ballot; empty where no ballot can stop.
    stopped: Box<[bool]>,
}

/// The votes of one round.
pub(super) struct Votes {
    /// By option; nothing for one that is out.
    pub(super) votes: Vec<Amount>,
    pub(super) exhausted: u32,
}

impl Ballots {
    pub(super) fn new(rankings: &Rankings, options: usize, equal: EqualRanks) -> Self {
        let distinct: Vec<Ballot> = rankings
            .iter()
            .map(|(ranks, count)| Ballot {
                count,
                tiers: tiers(ranks, equal),
            })
            .collect();
        let several = |ballot: &Ballot| ballot.tiers.iter().any(|tier| tier.len() > 1);
        Self {
            options,
            remember: equal == EqualRanks::ExhaustIfMultipleContinuing
                && distinct.iter().any(several),
            distinct,
        }
    }

    pub(super) const fn options(&self) -> usize {
        self.options
    }

    /// How many differ.
    pub(super) const fn len(&self) -> usize {
        self.distinct.len()
    }

    /// Everybody is in.
    pub(super) fn start(&self) -> Standing {
        let mut standing = Standing {
            left: vec![true; self.options].into(),
            stopped: vec![false; if self.remember { self.len() } else { 0 }].into(),
        };
        self.stop(&mut standing);
        standing
    }

    /// The standing after `out` have gone.
    pub(super) fn without(&self, standing: &Standing, out: &[OptionId]) -> Standing {
        let mut next = standing.clone();
        for option in out {
            next.left[option.index()] = false;
        }
        self.stop(&mut next);
        next
    }

    /// A ballot that meets several options that are still in stops, and does not come back when one of them goes out.
    fn stop(&self, standing: &mut Standing) {
        let Standing { left, stopped } = standing;
        for (ballot, stopped) in self.distinct.iter().zip(stopped.iter_mut()) {
            *stopped = *stopped || ballot.best(left).is_some_and(|(_, among)| among > 1);
        }
    }

    pub(super) fn count(&self, standing: &Standing) -> Votes {
        let mut whole = vec![0_u64; self.options];
        let mut shares = vec![Amount::ZERO; self.options];
        let mut exhausted = 0_u32;
        for (at, ballot) in self.distinct.iter().enumerate() {
            let stopped = standing.stopped.get(at).copied().unwrap_or(false);
            let Some((tier, among)) = ballot.best(&standing.left).filter(|_| !stopped) else {
                exhausted = exhausted.saturating_add(ballot.count);
                continue;
            };
            for option in tier {
                if !standing.left[option.index()] {
                    continue;
                }
                if among == 1 {
                    whole[option.index()] += u64::from(ballot.count);
                } else {
                    shares[option.index()] += Amount::share(ballot.count, among);
                }
            }
        }
        let votes = whole.into_iter().zip(shares);
        Votes {
            votes: votes
                .map(|(whole, share)| Amount::whole(whole) + share)
                .collect(),
            exhausted,
        }
    }
}

impl Ballot {
    /// The best tier with an option that is still in, and how many of it are.
    fn best(&self, left: &[bool]) -> Option<(&[OptionId], usize)> {
        self.tiers.iter().find_map(|tier| {
            let among = tier.iter().filter(|option| left[option.index()]).count();
            (among > 0).then_some((tier.as_slice(), among))
        })
    }
}

/// The tiers that count, by the rule for several options of one rank. Skipping and exhausting look at the ballot as it
/// was handed in, whoever is still in (as `RCTab` and Condorcet PHP do).
fn tiers(ranks: &[u16], equal: EqualRanks) -> Vec<Vec<OptionId>> {
    let mut ranked: Vec<(u16, OptionId)> = OptionId::all(ranks.len())
        .map(|option| (ranks[option.index()], option))
        .filter(|(rank, _)| *rank != Ranking::UNRANKED)
        .collect();
    ranked.sort_unstable();
    let tiers = ranked
        .chunk_by(|a, b| a.0 == b.0)
        .map(|tier| tier.iter().map(|(_, option)| *option).collect::<Vec<_>>());
    let single = |tier: &Vec<OptionId>| tier.len() == 1;
    match equal {
        EqualRanks::Split | EqualRanks::ExhaustIfMultipleContinuing => tiers.collect(),
        EqualRanks::Skip => tiers.filter(single).collect(),
        EqualRanks::Exhaust => tiers.take_while(single).collect(),
    }
}

impl Votes {
    /// Who is still in, fewest votes first, in tiers.
    pub(super) fn bottom_up(&self, left: &[bool]) -> Vec<Vec<OptionId>> {
        let mut options: Vec<OptionId> = OptionId::all(left.len())
            .filter(|option| left[option.index()])
            .collect();
        options.sort_by_key(|option| self.votes[option.index()]);
        options
            .chunk_by(|a, b| self.votes[a.index()] == self.votes[b.index()])
            .map(<[OptionId]>::to_vec)
            .collect()
    }

    pub(super) fn total(&self) -> Amount {
        self.votes.iter().copied().sum()
    }

    /// Those at the bottom who go out in any order before anybody else, because all their votes together stay under the
    /// next option's; empty when there are none.
    pub(super) fn safe_batch(&self, bottom: &[Vec<OptionId>]) -> Vec<OptionId> {
        let mut sum = Amount::ZERO;
        let mut safe = 0;
        for (at, pair) in bottom.windows(2).enumerate() {
            sum += pair[0]
                .iter()
                .map(|option| self.votes[option.index()])
                .sum();
            if sum < self.votes[pair[1][0].index()] {
                safe = at + 1;
            }
        }
        bottom[..safe].concat()
    }
}
