//! Marks: one each (plurality), any number (approval), a budget of dots.

use super::choosing::{self, by_totals, nobody};
use super::form::{self, Reading};
use super::outcome::Found;
use super::words::enough;
use super::{Amount, Counts, Dots, EqualRanks, OptionId, Paper, Papers, Question, Ranking, Rules};

/// One mark each; the most marks win, majority or not. A ballot that ranks counts for its first rank.
pub(super) fn plurality(papers: &Papers, question: &Question<'_>) -> Found {
    let one_mark = |paper: &Paper| !matches!(paper, Paper::Approve(m) if m.options().len() > 1);
    let (rankings, handed_in) = choosing::rankings_of(papers, question, one_mark);
    let mut totals = vec![Amount::ZERO; question.options.len()];
    let mut exhausted = 0_u32;
    for (ranks, count) in rankings.iter() {
        let first = first_rank(ranks, question.rules.equal);
        if first.is_empty() {
            exhausted = exhausted.saturating_add(count);
        }
        for option in &first {
            totals[option.index()] += Amount::share(count, first.len());
        }
    }
    let mut counts = Counts::new(question.turnout, handed_in);
    counts.exhausted = exhausted;
    let all: Amount = totals.iter().copied().sum();
    let most = totals.iter().copied().max().unwrap_or_default();
    by_totals(question, counts, totals, |winners| {
        let majority = if most.is_majority_of(all) {
            "a majority"
        } else {
            "no majority"
        };
        vec![match winners {
            [winner] => format!(
                "{} has the most marks: {most} of {all}, {majority}.",
                question.name(*winner)
            ),
            _ => format!("Each has {most} of {all} marks, and nobody has more."),
        }]
    })
}

/// The options that a ballot puts first, by the rule for several of them; none when it counts for nobody.
fn first_rank(ranks: &[u16], equal: EqualRanks) -> Vec<OptionId> {
    let of = |rank: u16| -> Vec<OptionId> {
        OptionId::all(ranks.len())
            .filter(|option| ranks[option.index()] == rank)
            .collect()
    };
    let first = of(0);
    match equal {
        EqualRanks::Split => first,
        EqualRanks::Exhaust | EqualRanks::ExhaustIfMultipleContinuing => {
            if first.len() > 1 {
                Vec::new()
            } else {
                first
            }
        }
        EqualRanks::Skip => {
            let last = ranks
                .iter()
                .copied()
                .filter(|&r| r != Ranking::UNRANKED)
                .max();
            (0..=last.unwrap_or(0))
                .map(of)
                .find(|tier| tier.len() == 1)
                .unwrap_or_default()
        }
    }
}

/// Any number of marks; the most win, if they reach the floor where there is one.
pub(super) fn approval(papers: &Papers, question: &Question<'_>) -> Found {
    let options = question.options.len();
    let sorted = form::sort(papers, |paper| match paper {
        Paper::Approve(marks) if marks.options().is_empty() => Reading::Blank,
        Paper::Approve(marks) if marks.are_among(options) => Reading::Vote(marks.options()),
        Paper::Choice(option) if option.index() < options => {
            Reading::Vote(std::slice::from_ref(option))
        }
        _ => Reading::Spoiled,
    });
    let mut marks = vec![0_u32; options];
    for (approved, count) in &sorted.votes {
        for option in *approved {
            marks[option.index()] = marks[option.index()].saturating_add(*count);
        }
    }
    let counts = Counts::new(question.turnout, sorted.handed_in);
    let most = marks.iter().copied().max().unwrap_or(0);
    let totals = marks.iter().map(|&count| Amount::whole(count)).collect();
    let mut found = by_totals(question, counts, totals, |winners| {
        let cast = counts.cast;
        vec![match winners {
            [winner] => format!(
                "{} has the most approvals: {most} of {cast} voters.",
                question.name(*winner)
            ),
            _ => format!("Each is approved by {most} of {cast} voters, and nobody by more."),
        }]
    });
    let needed = question
        .rules
        .floor
        .map(|floor| floor.at_least(counts.cast));
    if let Some(needed) = needed.filter(|&needed| needed > u64::from(most)) {
        found.verdict = nobody(vec![format!(
            "Not decided: the most approvals are {most} of {}; {} were needed.",
            counts.cast,
            enough(needed, counts.cast)
        )]);
    }
    found
}

/// A budget of dots to spread or to stack; the sums make a shortlist.
pub(super) fn dots(papers: &Papers, question: &Question<'_>) -> Found {
    let sorted = form::sort(papers, |paper| match paper {
        Paper::Dots(dots) if dots.given().is_empty() => Reading::Blank,
        Paper::Dots(dots) if keeps_to_form(dots, question) => Reading::Vote(dots.given()),
        _ => Reading::Spoiled,
    });
    let mut totals = vec![Amount::ZERO; question.options.len()];
    for (given, count) in &sorted.votes {
        for (option, dots) in *given {
            totals[option.index()] += Amount::whole(*dots).times(*count);
        }
    }
    let counts = Counts::new(question.turnout, sorted.handed_in);
    let all: Amount = totals.iter().copied().sum();
    let most = totals.iter().copied().max().unwrap_or_default();
    by_totals(question, counts, totals, |winners| {
        let first = match winners {
            [winner] => format!(
                "{} has the most dots: {most} of {all}.",
                question.name(*winner)
            ),
            _ => format!("Each has {most} of {all} dots, and nobody has more."),
        };
        vec![first, "Dots make a shortlist, not a decision.".to_owned()]
    })
}

/// Within the budget and the cap, and on options that there are.
fn keeps_to_form(dots: &Dots, question: &Question<'_>) -> bool {
    let Rules {
        dots: budget,
        max_per_option,
        ..
    } = question.rules;
    let fits = |&(option, count): &(OptionId, u32)| {
        option.index() < question.options.len() && max_per_option.is_none_or(|cap| count <= cap)
    };
    budget.is_none_or(|budget| dots.total() <= budget) && dots.given().iter().all(fits)
}

pub(super) fn explain_plurality(rules: &Rules) -> Vec<String> {
    let equal = match rules.equal {
        EqualRanks::Split => "a ballot that puts several first gives each an equal share",
        EqualRanks::Skip => "a ballot that puts several first counts for its next single option",
        EqualRanks::Exhaust | EqualRanks::ExhaustIfMultipleContinuing => {
            "a ballot that puts several first counts for nobody"
        }
    };
    vec![
        "One mark each: the option with the most marks wins, majority or not.".to_owned(),
        format!("From ranked ballots the first rank counts; {equal}."),
    ]
}

pub(super) fn explain_approval(rules: &Rules) -> Vec<String> {
    let mut sentences = vec![
        "Approval: mark every option you can live with; the option with the most marks wins."
            .to_owned(),
    ];
    if let Some(floor) = rules.floor {
        sentences.push(format!(
            "It must have at least {} of the votes cast.",
            floor.spoken()
        ));
    }
    sentences
}

pub(super) fn explain_dots(rules: &Rules) -> Vec<String> {
    let mut sentences = vec![
        match rules.dots {
            Some(budget) => format!(
                "Dots: each voter has {budget} to spread or to stack; a ballot with more does not count."
            ),
            None => "Dots: give as many as you like, spread or stacked.".to_owned(),
        },
        "The sums make a shortlist, not a decision.".to_owned(),
    ];
    if let Some(cap) = rules.max_per_option {
        sentences.insert(1, format!("One option may get up to {cap} from one voter."));
    }
    sentences
}
