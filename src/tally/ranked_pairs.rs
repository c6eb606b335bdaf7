//! Ranked pairs (T. N. Tideman, "Independence of clones as a criterion for voting rules", 1987): wins are locked strongest
//! first, each unless it closes a circle; who is beaten by no locked win is chosen.
//!
//! Wins that are equally strong can be taken up in any order, and who wins under some order is a winner (parallel
//! universes). Whether somebody does is hard to say in general (M. Brill and F. Fischer, "The price of neutrality for the
//! ranked pairs method", 2012). Three steps keep it fast: an option that some win beats without an equally strong way
//! round is out under every order; an order in favour of an option shows that it can win; and only where the two leave
//! a doubt are the orders searched, those alike that lock the same wins, up to a cap that is reported.

mod locked;
mod search;

use super::choosing::chosen;
use super::outcome::Found;
use super::pairs;
use super::schulze::strongest_paths;
use super::{Link, Matrix, OptionId, PairsDetail, Papers, Question, Strength};
use locked::Locked;

/// Wins that are equally strong.
type Group = Vec<(OptionId, OptionId)>;

pub(super) fn count(papers: &Papers, question: &Question<'_>) -> Found {
    let pairs = pairs::compare(papers, question);
    let by = question.rules.strength;
    let groups = groups(&pairs.matrix, by);
    let found = winners(&pairs.matrix, &groups);
    let first = found.winners.first().copied();
    let (locked, links) = one_order(&pairs.matrix, &groups, first);
    let order = order(&locked, &found.winners);
    let several = groups.iter().any(|group| group.len() > 1);
    let mut why = pairs::why(
        question,
        &pairs.matrix,
        match found.winners.as_slice() {
            [winner] => format!(
                "No win that is locked goes against {}.",
                question.name(*winner)
            ),
            _ if several => {
                "Which of them wins depends on the order of equally strong wins.".to_owned()
            }
            _ => "No win that is locked goes against any of them.".to_owned(),
        },
    );
    let open = links.iter().filter(|link| !link.locked).count();
    if open > 0 {
        let left = super::words::counted(u32::try_from(open).unwrap_or(u32::MAX), "win", "wins");
        why.push(format!(
            "{left} closed a circle and gave way to stronger ones."
        ));
    }
    if found.capped {
        why.push(
            "There are more orders of equally strong wins than are counted: further winners are possible.".to_owned(),
        );
    }
    let verdict = chosen(question, found.winners, order, why);
    let detail = PairsDetail::Links {
        links,
        capped: found.capped,
    };
    pairs.found(verdict, detail)
}

/// The wins, strongest first; those of a group are equally strong. By winning votes, then fewer votes against; or by
/// margins.
fn groups(matrix: &Matrix, by: Strength) -> Vec<Group> {
    let all = || OptionId::all(matrix.options());
    let mut wins: Vec<(OptionId, OptionId)> = all()
        .flat_map(|a| all().map(move |b| (a, b)))
        .filter(|&(a, b)| matrix.beats(a, b))
        .collect();
    let key = |&(a, b): &(OptionId, OptionId)| {
        let against = match by {
            Strength::WinningVotes => matrix.prefer(b, a),
            Strength::Margins => 0,
        };
        (std::cmp::Reverse(matrix.strength(a, b, by)), against)
    };
    wins.sort_by_key(key);
    wins.chunk_by(|x, y| key(x) == key(y))
        .map(<[(OptionId, OptionId)]>::to_vec)
        .collect()
}

fn winners(matrix: &Matrix, groups: &[Group]) -> search::Found {
    let options = matrix.options();
    let possible = possible(options, groups);
    let (sure, doubtful): (Vec<OptionId>, Vec<OptionId>) = OptionId::all(options)
        .filter(|option| possible[option.index()])
        .partition(|&option| in_favour_of(option, options, groups).is_source(option));
    if doubtful.is_empty() {
        return search::Found {
            winners: sure,
            capped: false,
        };
    }
    search::all(options, groups, &sure, &doubtful)
}

/// Who has, against every win over it, a way back of wins at least as strong. Nobody else can win under any order.
fn possible(options: usize, groups: &[Group]) -> Vec<bool> {
    let mut ways = Matrix::new(options);
    // A number for each group, the strongest highest.
    let rank = |group: usize| u64::try_from(groups.len() - group).unwrap_or(u64::MAX);
    for (at, group) in groups.iter().enumerate() {
        for &(a, b) in group {
            ways.set(a, b, rank(at));
        }
    }
    let paths = strongest_paths(&ways, Strength::WinningVotes);
    OptionId::all(options)
        .map(|a| OptionId::all(options).all(|b| paths[a.index()][b.index()] >= ways.prefer(b, a)))
        .collect()
}

/// What is locked when, among equally strong wins, those go first that lead on from `option`.
fn in_favour_of(option: OptionId, options: usize, groups: &[Group]) -> Locked {
    let mut locked = Locked::new(options);
    for group in groups {
        loop {
            let onward = group.iter().find(|&&(a, b)| {
                let from_here = a == option || locked.leads(option, a);
                from_here && !locked.leads(option, b) && locked.is_open(a, b)
            });
            let Some(&(a, b)) = onward else { break };
            locked.lock(a, b);
        }
        for &(a, b) in group {
            if locked.is_open(a, b) {
                locked.lock(a, b);
            }
        }
    }
    locked
}

/// One order of the wins, in favour of `first`, for people to follow.
fn one_order(matrix: &Matrix, groups: &[Group], first: Option<OptionId>) -> (Locked, Vec<Link>) {
    let locked = in_favour_of(first.unwrap_or(OptionId(0)), matrix.options(), groups);
    let links = groups
        .iter()
        .flatten()
        .map(|&(winner, loser)| Link {
            winner,
            loser,
            votes: matrix.prefer(winner, loser),
            against: matrix.prefer(loser, winner),
            // At the end every win is locked or goes against the locked ones.
            locked: locked.leads(winner, loser),
        })
        .collect();
    (locked, links)
}

/// The winners, then the others by what is locked in the order shown.
fn order(locked: &Locked, winners: &[OptionId]) -> Vec<Vec<OptionId>> {
    let mut rest: Vec<OptionId> = OptionId::all(locked.options())
        .filter(|option| !winners.contains(option))
        .collect();
    let mut order = vec![winners.to_vec()];
    while !rest.is_empty() {
        let beaten = |a: &OptionId| rest.iter().any(|&b| locked.leads(b, *a));
        let (lower, unbeaten): (Vec<_>, Vec<_>) = rest.iter().copied().partition(beaten);
        order.push(unbeaten);
        rest = lower;
    }
    order.retain(|tier| !tier.is_empty());
    order
}

pub(super) fn explain(by: Strength) -> Vec<String> {
    pairs::explain(
        "Ranked pairs: options are compared two by two; the strongest wins are locked first, each unless it closes a \
         circle, and who is not beaten by a locked win is chosen.",
        Some(by),
    )
}
