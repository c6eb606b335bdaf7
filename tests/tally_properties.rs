//! What holds for every election, and counts held against the plainest way of doing them on small ones.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use colead::tally::{
    self, EqualRanks, Method, OptionId, Outcome, Paper, Papers, Question, Ranking, Rules, Scores,
    StarTies, Strength, Trace, Turnout,
};
use proptest::prelude::*;

/// The methods whose ballots are ranks.
const RANKED: [Method; 8] = [
    Method::Plurality,
    Method::Irv,
    Method::Schulze,
    Method::RankedPairs,
    Method::Borda,
    Method::Copeland,
    Method::Minimax,
    Method::Condorcet,
];

/// By option: its rank, none when it has none.
type Ranks = Vec<Option<u8>>;
/// A few ballots, each with its count.
type Ballots<B> = Vec<(B, u32)>;

fn names(options: usize) -> Vec<String> {
    (0..options)
        .map(|option| format!("option {option}"))
        .collect()
}

fn ranking(ranks: &Ranks) -> Paper {
    let tiers = (0..=9).map(|rank| {
        let of = |option: &OptionId| ranks[option.index()] == Some(rank);
        OptionId::all(ranks.len()).filter(of).collect::<Vec<_>>()
    });
    Paper::Rank(Ranking::from_tiers(tiers))
}

fn scoring(scores: &[u8]) -> Paper {
    let scores: Scores = OptionId::all(scores.len())
        .zip(scores.iter().copied())
        .collect();
    Paper::Score(scores)
}

fn tally(method: Method, options: usize, papers: &Papers, rules: &Rules) -> tally::Tally {
    let question = Question {
        method,
        options: &names(options),
        turnout: Turnout::default(),
        rules,
    };
    tally::count(papers, &question)
}

fn count(method: Method, options: usize, papers: &Papers, rules: &Rules) -> Outcome {
    tally(method, options, papers, rules).outcome
}

fn papers<B>(ballots: &Ballots<B>, paper: impl Fn(&B) -> Paper) -> Papers {
    ballots
        .iter()
        .map(|(ballot, n)| (paper(ballot), *n))
        .collect()
}

fn winners(outcome: &Outcome) -> BTreeSet<usize> {
    outcome
        .winners
        .iter()
        .map(|option| option.index())
        .collect()
}

fn elections(most: usize) -> impl Strategy<Value = (usize, Ballots<Ranks>)> {
    (1..=most).prop_flat_map(|options| {
        let rank = prop::option::weighted(0.8, 0..4_u8);
        let ballot = (prop::collection::vec(rank, options), 1..4_u32);
        (Just(options), prop::collection::vec(ballot, 0..7))
    })
}

fn scored(most: usize) -> impl Strategy<Value = (usize, Ballots<Vec<u8>>)> {
    (1..=most).prop_flat_map(|options| {
        let ballot = (prop::collection::vec(0..6_u8, options), 1..3_u32);
        (Just(options), prop::collection::vec(ballot, 0..6))
    })
}

fn rules() -> impl Strategy<Value = Rules> {
    let equal = prop::sample::select(&EqualRanks::ALL[..]);
    let strength = prop::sample::select(&Strength::ALL[..]);
    let borda = prop::sample::select(&tally::BordaPoints::ALL[..]);
    let elimination = prop::sample::select(&tally::EliminationTie::ALL[..]);
    let star = prop::sample::select(&StarTies::ALL[..]);
    (equal, strength, borda, elimination, star).prop_map(
        |(equal, strength, borda, elimination_tie, star_ties)| Rules {
            equal,
            strength,
            borda,
            elimination_tie,
            star_ties,
            ..Rules::default()
        },
    )
}

/// How many prefer each option to each.
fn pairwise(options: usize, ballots: &Ballots<Ranks>) -> Vec<Vec<u32>> {
    let mut votes = vec![vec![0; options]; options];
    for (ranks, n) in ballots {
        for (a, row) in votes.iter_mut().enumerate() {
            for (b, cell) in row.iter_mut().enumerate() {
                let rank = |option: usize| ranks[option].unwrap_or(u8::MAX);
                *cell += n * u32::from(rank(a) < rank(b));
            }
        }
    }
    votes
}

/// Every order of elimination, one after the other.
fn irv_by_every_order(left: &BTreeSet<usize>, ballots: &Ballots<Ranks>, won: &mut BTreeSet<usize>) {
    // Sixtieths of a vote, so that up to five can share it.
    let mut votes = vec![0_u32; ballots.first().map_or(0, |(ranks, _)| ranks.len())];
    for (ranks, n) in ballots {
        let best = left.iter().filter_map(|&option| ranks[option]).min();
        let tier: Vec<usize> = left
            .iter()
            .copied()
            .filter(|&option| best.is_some() && ranks[option] == best)
            .collect();
        for &option in &tier {
            votes[option] += 60 * n / u32::try_from(tier.len()).unwrap();
        }
    }
    if votes.iter().all(|&votes| votes == 0) {
        return;
    }
    if let [only] = left.iter().collect::<Vec<_>>()[..] {
        won.insert(*only);
        return;
    }
    let least = left.iter().map(|&option| votes[option]).min().unwrap();
    for &option in left.iter().filter(|&&option| votes[option] == least) {
        let mut fewer = left.clone();
        fewer.remove(&option);
        irv_by_every_order(&fewer, ballots, won);
    }
}

/// Every order of the wins that has stronger ones first.
fn ranked_pairs_by_every_order(
    options: usize,
    open: &[(usize, usize, (u32, i64))],
    locked: &[(usize, usize)],
    won: &mut BTreeSet<usize>,
) {
    let Some(strongest) = open.iter().map(|(_, _, strength)| *strength).max() else {
        let beaten: BTreeSet<usize> = locked.iter().map(|(_, loser)| *loser).collect();
        won.extend((0..options).filter(|option| !beaten.contains(option)));
        return;
    };
    for (at, &(a, b, strength)) in open.iter().enumerate() {
        if strength != strongest {
            continue;
        }
        let mut rest = open.to_vec();
        rest.remove(at);
        let mut locked = locked.to_vec();
        if !leads(&locked, b, a) {
            locked.push((a, b));
        }
        ranked_pairs_by_every_order(options, &rest, &locked, won);
    }
}

fn leads(locked: &[(usize, usize)], from: usize, to: usize) -> bool {
    from == to
        || locked
            .iter()
            .any(|&(a, b)| a == from && leads(locked, b, to))
}

/// The strongest of all paths that visit nothing twice.
fn strongest_path(votes: &[Vec<u32>], from: usize, to: usize, been: &BTreeSet<usize>) -> u32 {
    let mut been = been.clone();
    been.insert(from);
    let win = |a: usize, b: usize| {
        if votes[a][b] > votes[b][a] {
            votes[a][b]
        } else {
            0
        }
    };
    let on = (0..votes.len()).filter(|next| !been.contains(next));
    on.map(|next| {
        let rest = if next == to {
            u32::MAX
        } else {
            strongest_path(votes, next, to, &been)
        };
        win(from, next).min(rest)
    })
    .max()
    .unwrap_or(0)
}

/// Every pair of finalists that some order of the level allows.
fn star_by_every_pair(options: usize, ballots: &Ballots<Vec<u8>>) -> BTreeSet<usize> {
    let total =
        |option: usize| -> u32 { ballots.iter().map(|(s, n)| n * u32::from(s[option])).sum() };
    let prefer = |a: usize, b: usize| -> u32 {
        ballots
            .iter()
            .map(|(s, n)| n * u32::from(s[a] > s[b]))
            .sum()
    };
    let mut won = BTreeSet::new();
    for a in 0..options {
        for b in (0..options).filter(|&b| b != a) {
            let above = |than: usize| {
                (0..options)
                    .filter(|&o| o != a && o != b && total(o) > total(than))
                    .count()
            };
            // Nobody else may be above the lesser of the two.
            if above(if total(a) < total(b) { a } else { b }) > 0 {
                continue;
            }
            if prefer(a, b) >= prefer(b, a) {
                won.insert(a);
            }
        }
    }
    if options == 1 {
        won.insert(0);
    }
    won
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn the_order_and_the_splitting_of_ballots_never_matter((options, ballots) in elections(5), rules in rules()) {
        let mut single: Ballots<Ranks> = ballots
            .iter()
            .flat_map(|(ranks, n)| (0..*n).map(move |_| (ranks.clone(), 1)))
            .collect();
        single.reverse();
        for method in RANKED {
            prop_assert_eq!(
                tally(method, options, &papers(&ballots, ranking), &rules),
                tally(method, options, &papers(&single, ranking), &rules)
            );
        }
    }

    /// Neither what an option is called nor where it stands in the list.
    #[test]
    fn names_and_the_order_of_options_never_matter(
        (order, ballots) in elections(5).prop_flat_map(|(options, ballots)| {
            (Just((0..options).collect::<Vec<_>>()).prop_shuffle(), Just(ballots))
        }),
        rules in rules(),
    ) {
        let moved: Ballots<Ranks> = ballots
            .iter()
            .map(|(ranks, n)| (order.iter().map(|&from| ranks[from]).collect(), *n))
            .collect();
        for method in RANKED {
            let before = count(method, order.len(), &papers(&ballots, ranking), &rules);
            let after = count(method, order.len(), &papers(&moved, ranking), &rules);
            let back: BTreeSet<usize> = winners(&after).into_iter().map(|option| order[option]).collect();
            prop_assert_eq!(winners(&before), back, "{:?}", method);
            prop_assert_eq!((before.status, before.counts.cast), (after.status, after.counts.cast));
        }
    }

    #[test]
    fn whoever_beats_all_wins((options, ballots) in elections(5), rules in rules()) {
        let papers = papers(&ballots, ranking);
        let found = count(Method::Condorcet, options, &papers, &rules);
        for method in [Method::Schulze, Method::RankedPairs, Method::Copeland, Method::Minimax] {
            if found.winners.len() == 1 {
                prop_assert_eq!(&count(method, options, &papers, &rules).winners, &found.winners);
            }
        }
    }

    /// Mono-add-plump: a ballot for the winner alone (D. R. Woodall, "Properties of preferential election rules", 1994).
    #[test]
    fn one_more_ballot_for_the_winner_alone_never_unseats_it((options, ballots) in elections(5), strength in prop::sample::select(&Strength::ALL[..])) {
        let rules = Rules { strength, ..Rules::default() };
        for method in RANKED {
            let before = papers(&ballots, ranking);
            let [winner] = count(method, options, &before, &rules).winners[..] else { continue };
            let mut after = before;
            after.add(Paper::Choice(winner), 1);
            prop_assert_eq!(count(method, options, &after, &rules).winners, vec![winner], "{:?}", method);
        }
    }

    #[test]
    fn full_scores_for_the_winner_alone_never_unseat_it((options, ballots) in scored(5), star_ties in prop::sample::select(&StarTies::ALL[..])) {
        let rules = Rules { star_ties, ..Rules::default() };
        for method in [Method::Score, Method::Star] {
            let before = papers(&ballots, |scores| scoring(scores));
            let [winner] = count(method, options, &before, &rules).winners[..] else { continue };
            let mut after = before;
            after.add(Paper::Score([(winner, 5)].into_iter().collect()), 1);
            prop_assert_eq!(count(method, options, &after, &rules).winners, vec![winner], "{:?}", method);
        }
    }

    #[test]
    fn instant_runoff_is_what_every_order_elects((options, ballots) in elections(5)) {
        let mut expected = BTreeSet::new();
        irv_by_every_order(&(0..options).collect(), &ballots, &mut expected);
        let found = count(Method::Irv, options, &papers(&ballots, ranking), &Rules::default());
        prop_assert_eq!(winners(&found), expected);
    }

    #[test]
    fn ranked_pairs_is_what_every_order_elects((options, ballots) in elections(4), strength in prop::sample::select(&Strength::ALL[..])) {
        let votes = pairwise(options, &ballots);
        let key = |with: u32, against: u32| match strength {
            Strength::WinningVotes => (with, -i64::from(against)),
            Strength::Margins => (with - against, 0),
        };
        let all = || 0..options;
        let wins: Vec<_> = all()
            .flat_map(|a| all().map(move |b| (a, b)))
            .filter(|&(a, b)| votes[a][b] > votes[b][a])
            .map(|(a, b)| (a, b, key(votes[a][b], votes[b][a])))
            .collect();
        let mut expected = BTreeSet::new();
        ranked_pairs_by_every_order(options, &wins, &[], &mut expected);
        let rules = Rules { strength, ..Rules::default() };
        let found = tally(Method::RankedPairs, options, &papers(&ballots, ranking), &rules);
        let cast = found.outcome.counts.cast > 0;
        prop_assert_eq!(winners(&found.outcome), if cast { expected } else { BTreeSet::new() });
    }

    #[test]
    fn schulze_is_what_the_paths_say((options, ballots) in elections(5)) {
        let votes = pairwise(options, &ballots);
        let path = |a: usize, b: usize| strongest_path(&votes, a, b, &BTreeSet::new());
        let unbeaten = |a: &usize| (0..options).all(|b| *a == b || path(*a, b) >= path(b, *a));
        let found = count(Method::Schulze, options, &papers(&ballots, ranking), &Rules::default());
        let expected = (0..options).filter(unbeaten).collect();
        prop_assert_eq!(winners(&found), if found.counts.cast > 0 { expected } else { BTreeSet::new() });
    }

    #[test]
    fn star_reports_what_the_ties_allow((options, ballots) in scored(5)) {
        let found = count(Method::Star, options, &papers(&ballots, |s| scoring(s)), &Rules::default());
        let expected = star_by_every_pair(options, &ballots);
        prop_assert_eq!(winners(&found), if found.counts.cast > 0 { expected } else { BTreeSet::new() });
    }

    /// A protocol picks from what the ties allow.
    #[test]
    fn no_protocol_of_star_elects_anybody_else((options, ballots) in scored(5), star_ties in prop::sample::select(&StarTies::ALL[..])) {
        let papers = papers(&ballots, |scores| scoring(scores));
        let all = winners(&count(Method::Star, options, &papers, &Rules::default()));
        let some = winners(&count(Method::Star, options, &papers, &Rules { star_ties, ..Rules::default() }));
        prop_assert!(some.is_subset(&all));
        prop_assert_eq!(some.is_empty(), all.is_empty());
    }
}

/// Twelve options in a circle of equally strong wins, each of which beats the next five: the search for orders must not
/// be what answers.
#[test]
fn twelve_options_with_equal_wins_are_answered_at_once() {
    let options = 12_u16;
    let ballots: Ballots<Ranks> = (0..options)
        .map(|first| {
            let rank = |option: u16| u8::try_from((option + options - first) % options).unwrap();
            ((0..options).map(|option| Some(rank(option))).collect(), 1)
        })
        .collect();
    let tiers = |ranks: &Ranks| {
        let mut order: Vec<u16> = (0..options).collect();
        order.sort_by_key(|option| ranks[usize::from(*option)]);
        Paper::Rank(Ranking::from_tiers(
            order.into_iter().map(|o| [OptionId(o)]),
        ))
    };
    let found = tally(
        Method::RankedPairs,
        12,
        &papers(&ballots, tiers),
        &Rules::default(),
    );
    assert_eq!(found.outcome.winners.len(), 12);
    let Trace::Pairs(pairs) = found.trace else {
        panic!("ranked pairs compares pairs");
    };
    assert!(matches!(
        pairs.detail,
        tally::PairsDetail::Links { capped: false, .. }
    ));
}

/// Every option has one first mark: any set of them can be left, and yet it is not each order that is counted.
#[test]
fn an_instant_runoff_of_thirty_level_is_answered_at_once() {
    let papers: Papers = OptionId::all(30).map(Paper::Choice).collect();
    let found = tally(Method::Irv, 30, &papers, &Rules::default());
    let Trace::Rounds(rounds) = found.trace else {
        panic!("an instant runoff has rounds");
    };
    assert!(!rounds.capped);
    assert_eq!(found.outcome.winners.len(), 30, "each can be last");
}

/// Twenty-four level behind one that every order elects: to be sure of that would take every order.
#[test]
fn an_instant_runoff_with_too_many_orders_says_what_it_left_open() {
    let first = OptionId(0);
    let level = OptionId::all(25).skip(1);
    let then_first = level.map(|option| Paper::Rank(Ranking::from_tiers([[option], [first]])));
    let mut papers: Papers = then_first.collect();
    papers.add(Paper::Choice(first), 2);
    let found = tally(Method::Irv, 25, &papers, &Rules::default());
    let Trace::Rounds(rounds) = found.trace else {
        panic!("an instant runoff has rounds");
    };
    assert!(rounds.capped);
    assert_eq!(found.outcome.winners, [first]);
    let why = found.outcome.why.join(" ");
    assert!(why.contains("more orders than are counted"), "{why}");
}
