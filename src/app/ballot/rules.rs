//! The rules of the ballot to come, line by line, until it opens.

use super::super::screen::NextBallot;
use super::variants::{Variant, beside};
use crate::plan::Voting;
use crate::session::ballot::has_ladder;
use crate::tally::{
    Base, Comparison, Fraction, Ladder, Method, Quorum, QuorumNeed, QuorumOf, Rules, Rung, TieRule,
};

/// The lines of the rules dialog: each is changed with left and right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleLine {
    Method,
    /// What is chosen between; left takes the last one away, right asks for another one.
    Options,
    Dots,
    Voting,
    Threshold,
    Base,
    Tie,
    StandAside,
    Quorum,
    /// Whom the quorum counts.
    QuorumOf,
    /// A rule that only some methods have.
    Own(Variant),
    /// What is done about a tie between options.
    Ladder,
    /// Whether one person is meant to be able to stop it.
    Veto,
    /// The method that suits the question; left and right take it.
    Advised,
}

impl RuleLine {
    /// The lines that mean something for `method` and its rules as they stand.
    pub fn of(method: Method, stand: &Rules) -> Vec<Self> {
        let rules: &[Self] = match method {
            Method::Consent => &[Self::StandAside],
            Method::YesNo => &[Self::Threshold, Self::Base, Self::Tie],
            Method::Dots => &[Self::Dots],
            Method::Fist
            | Method::Gradients
            | Method::Conviction
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
            | Method::Condorcet => &[],
        };
        let mut lines = vec![Self::Method];
        if method.has_options() {
            lines.push(Self::Options);
        }
        lines.push(Self::Voting);
        lines.extend(rules);
        lines.extend(Variant::of(method, stand).iter().copied().map(Self::Own));
        lines.push(Self::Quorum);
        if stand.quorum.is_some() {
            lines.push(Self::QuorumOf);
        }
        if has_ladder(method) {
            lines.push(Self::Ladder);
        }
        lines.extend([Self::Veto, Self::Advised]);
        lines
    }

    pub const fn label(self) -> &'static str {
        match self {
            Self::Advised => "Recommended",
            Self::Method => "Method",
            Self::Own(rule) => rule.label(),
            Self::Ladder => "After a tie",
            Self::Veto => "One can stop it",
            Self::Options => "Options",
            Self::Dots => "Dots for each",
            Self::Voting => "Votes",
            Self::Threshold => "Threshold",
            Self::Base => "Share of",
            Self::Tie => "A tie",
            Self::StandAside => "May stand aside",
            Self::Quorum => "Quorum",
            Self::QuorumOf => "Quorum counts",
        }
    }
}

impl NextBallot {
    /// The value of a line in words, among so many people who may vote.
    pub fn value(&self, line: RuleLine, people: usize) -> String {
        match line {
            RuleLine::Advised => {
                let method = self.advice(people).method;
                let taken = if method == self.method {
                    ", as it is"
                } else {
                    ""
                };
                format!("{}{taken}", method.title())
            }
            RuleLine::Own(rule) => rule.value(&self.rules),
            RuleLine::Ladder => {
                let rungs = self.rules.ladder.rungs().iter();
                let words: Vec<String> = rungs
                    .filter(|rung| **rung != Rung::MethodRule)
                    .map(|rung| rung.word().replace('-', " "))
                    .collect();
                words.join(", then ")
            }
            RuleLine::Veto if self.veto => "yes, a veto is meant".to_owned(),
            RuleLine::Veto => "no".to_owned(),
            RuleLine::Method if self.method == Method::Consent => {
                "consent: no objection stands".to_owned()
            }
            RuleLine::Method => self.method.title().to_owned(),
            RuleLine::Options => match self.options.len() {
                0 => "none yet".to_owned(),
                _ => self.options.join(", "),
            },
            RuleLine::Dots => self
                .rules
                .dots
                .map_or("any number".to_owned(), |dots| dots.to_string()),
            RuleLine::Voting => match self.voting {
                Voting::Open => "open, by roll call",
                Voting::Hidden => "hidden until all have voted",
                Voting::Secret {
                    outcome_only: false,
                } => "secret: numbers, never names",
                Voting::Secret { outcome_only: true } => "secret: the outcome, no numbers",
            }
            .to_owned(),
            RuleLine::Threshold if self.rules.comparison == Comparison::MoreThan => {
                format!("more than {}", self.rules.threshold)
            }
            RuleLine::Threshold => format!("at least {}", self.rules.threshold),
            RuleLine::Base => of_whom(self.rules.base).to_owned(),
            RuleLine::Tie => match self.rules.tie {
                TieRule::NotPassed => "is lost".to_owned(),
                TieRule::VoteAgain => "leads to another vote".to_owned(),
                TieRule::CarriedOver => "carries the proposal over".to_owned(),
            },
            RuleLine::StandAside => self
                .rules
                .max_stand_aside
                .map_or("any number".to_owned(), |most| most.to_string()),
            RuleLine::Quorum => match self.rules.quorum.map(|quorum| quorum.need) {
                None => "none".to_owned(),
                Some(QuorumNeed::People(people)) => format!("{people} people"),
                Some(QuorumNeed::Share {
                    fraction,
                    strict: true,
                }) => format!("more than {fraction} of those entitled"),
                Some(QuorumNeed::Share {
                    fraction,
                    strict: false,
                }) => format!("at least {fraction} of those entitled"),
            },
            RuleLine::QuorumOf => match self.rules.quorum.map(|quorum| quorum.of) {
                None | Some(QuorumOf::Present) => "everybody present",
                Some(QuorumOf::Voting) => "votes that say something",
            }
            .to_owned(),
        }
    }

    /// Takes what is recommended among so many people who may vote; the quorum stays as it is.
    pub(in crate::app) fn take_advice(&mut self, people: usize) {
        let advice = self.advice(people);
        if advice.method != self.method {
            self.method = advice.method;
            self.rules = Rules {
                quorum: self.rules.quorum,
                ..advice.rules
            };
        }
    }

    /// Changes a line to its next or previous value. What the plan fixed is always among them.
    pub(in crate::app) fn turn(&mut self, line: RuleLine, forward: bool, planned: &Self) {
        match line {
            RuleLine::Advised => {}
            RuleLine::Own(rule) => rule.turn(&mut self.rules, forward, &planned.rules),
            RuleLine::Ladder => {
                let values = with(ladders(), &planned.rules.ladder);
                self.rules.ladder = neighbour(&values, &self.rules.ladder, forward);
            }
            RuleLine::Veto => self.veto = !self.veto,
            RuleLine::Method => {
                self.method = neighbour(&Method::ALL, &self.method, forward);
                self.rules = if self.method == planned.method {
                    planned.rules.clone()
                } else {
                    Rules {
                        quorum: self.rules.quorum,
                        ..Rules::usual_for(self.method)
                    }
                };
            }
            RuleLine::Options => {
                if !forward {
                    self.options.pop();
                }
            }
            RuleLine::Dots => {
                let dots = (1..=9).map(Some).chain([None]).collect();
                let dots = with(dots, &planned.rules.dots);
                self.rules.dots = neighbour(&dots, &self.rules.dots, forward);
            }
            RuleLine::Voting => self.voting = neighbour(&Voting::ALL, &self.voting, forward),
            RuleLine::Threshold => {
                let values = with(thresholds(), &planned.rules.threshold);
                self.rules.threshold = neighbour(&values, &self.rules.threshold, forward);
                self.rules.comparison = if self.rules.threshold == planned.rules.threshold {
                    planned.rules.comparison
                } else {
                    Comparison::usual_for(self.rules.threshold)
                };
            }
            RuleLine::Base => self.rules.base = neighbour(&Base::ALL, &self.rules.base, forward),
            RuleLine::Tie => self.rules.tie = neighbour(&TieRule::ALL, &self.rules.tie, forward),
            RuleLine::StandAside => {
                let most = vec![None, Some(0), Some(1), Some(2), Some(3)];
                let most = with(most, &planned.rules.max_stand_aside);
                self.rules.max_stand_aside = neighbour(&most, &self.rules.max_stand_aside, forward);
            }
            RuleLine::Quorum => {
                let set = self.rules.quorum.or(planned.rules.quorum);
                let of = set.map(|quorum| quorum.of).unwrap_or_default();
                let fixed = planned.rules.quorum.map(|quorum| Quorum { of, ..quorum });
                let values = with(quorums(of), &fixed);
                self.rules.quorum = neighbour(&values, &self.rules.quorum, forward);
            }
            RuleLine::QuorumOf => {
                if let Some(quorum) = &mut self.rules.quorum {
                    quorum.of = beside(quorum.of, forward);
                }
            }
        }
    }
}

/// Whom a share of votes is of.
pub(super) const fn of_whom(base: Base) -> &'static str {
    match base {
        Base::Cast => "the votes cast",
        Base::Present => "the people present",
        Base::Eligible => "everybody entitled",
    }
}

/// Every choice of steps, the usual one first.
fn ladders() -> Vec<Ladder> {
    use Rung::{CastingVote, Lot, Runoff};
    let choices: [&[Rung]; 8] = [
        &[Runoff],
        &[Runoff, Lot],
        &[Runoff, CastingVote],
        &[Runoff, CastingVote, Lot],
        &[CastingVote],
        &[CastingVote, Lot],
        &[Lot],
        &[],
    ];
    let ladder = |rungs: &[Rung]| rungs.iter().copied().collect();
    choices.into_iter().map(ladder).collect()
}

/// The usual values, and the plan's own.
pub(super) fn with<T: Clone + PartialEq>(mut values: Vec<T>, planned: &T) -> Vec<T> {
    if !values.contains(planned) {
        values.push(planned.clone());
    }
    values
}

/// The thresholds that groups use: a majority, 3/5, two thirds, three quarters, all.
fn thresholds() -> Vec<Fraction> {
    [(1, 2), (3, 5), (2, 3), (3, 4), (1, 1)]
        .into_iter()
        .filter_map(|(n, d)| Fraction::new(n, d).ok())
        .collect()
}

/// The shares that groups use, which count these people.
fn quorums(of: QuorumOf) -> Vec<Option<Quorum>> {
    let share = |n, d, strict| {
        Fraction::new(n, d).ok().map(|fraction| Quorum {
            need: QuorumNeed::Share { fraction, strict },
            of,
        })
    };
    vec![
        None,
        share(1, 2, true),
        share(2, 3, false),
        share(3, 4, false),
        share(1, 1, false),
    ]
}

/// The value beside `now` in `values`, round and round; the first one when `now` is not among them.
pub(super) fn neighbour<T: Clone + PartialEq>(values: &[T], now: &T, forward: bool) -> T {
    let Some(at) = values.iter().position(|value| value == now) else {
        return values.first().unwrap_or(now).clone();
    };
    let step = if forward { 1 } else { values.len() - 1 };
    values[(at + step) % values.len()].clone()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tally::{FistRule, StarTies};

    #[test]
    fn what_the_plan_fixed_is_reached_again() {
        let planned = NextBallot {
            method: Method::YesNo,
            options: Vec::new(),
            rules: Rules {
                threshold: Fraction::new(5, 8).unwrap(),
                comparison: Comparison::MoreThan,
                quorum: Some(Quorum {
                    need: QuorumNeed::People(7),
                    of: QuorumOf::Present,
                }),
                max_stand_aside: Some(5),
                ..Rules::default()
            },
            voting: Voting::Hidden,
            veto: false,
        };
        let lines = Method::ALL.into_iter().flat_map(|method| {
            let of = |rules| RuleLine::of(method, rules);
            let average = Rules {
                fist: FistRule::Average,
                ..planned.rules.clone()
            };
            [of(&planned.rules), of(&average)].concat()
        });
        let kept = [RuleLine::Advised, RuleLine::Options];
        for line in lines.filter(|line| !kept.contains(line)) {
            let mut next = planned.clone();
            next.turn(line, true, &planned);
            assert_ne!(next, planned, "{line:?}");
            next.turn(line, false, &planned);
            assert_eq!(next, planned, "{line:?}");
        }
    }

    #[test]
    fn what_is_recommended_follows_the_question_and_is_taken_with_its_rules() {
        let mut next = NextBallot {
            method: Method::Plurality,
            options: ["Lisbon", "Porto"].map(str::to_owned).to_vec(),
            rules: Rules {
                quorum: quorums(QuorumOf::Present)[1],
                ..Rules::default()
            },
            voting: Voting::Hidden,
            veto: false,
        };
        assert_eq!(next.value(RuleLine::Advised, 8), "STAR");
        next.take_advice(8);
        assert_eq!(next.method, Method::Star);
        assert_eq!(next.rules.star_ties, StarTies::Official2023);
        assert_eq!(next.rules.quorum, quorums(QuorumOf::Present)[1]);
        assert_eq!(next.value(RuleLine::Advised, 8), "STAR, as it is");

        next.options.clear();
        next.method = Method::Fist;
        assert_eq!(next.advice(40).method, Method::YesNo);
        next.veto = true;
        assert_eq!(next.advice(40).method, Method::Consent);
    }
}
