//! The rules of the ballot to come, line by line, until it opens.

use super::super::screen::NextBallot;
use super::super::wording::method_title;
use super::variants::{Variant, beside};
use crate::plan::Voting;
use crate::session::ballot::has_ladder;
use crate::tally::{
    Base, Comparison, Fraction, Ladder, Method, Quorum, QuorumNeed, QuorumOf, Rules, Rung, TieRule,
};
use crate::words::Words;

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

    pub fn label(self, words: &Words) -> &str {
        words.say(match self {
            Self::Own(rule) => return rule.label(words),
            Self::Advised => "rule-advised",
            Self::Method => "rule-method",
            Self::Ladder => "rule-ladder",
            Self::Veto => "rule-veto",
            Self::Options => "rule-options",
            Self::Dots => "rule-dots",
            Self::Voting => "rule-voting",
            Self::Threshold => "rule-threshold",
            Self::Base => "rule-base",
            Self::Tie => "rule-tie",
            Self::StandAside => "rule-stand-aside",
            Self::Quorum => "rule-quorum",
            Self::QuorumOf => "rule-quorum-of",
        })
    }
}

impl NextBallot {
    /// The value of a line in words, among so many people who may vote.
    pub fn value(&self, line: RuleLine, people: usize, words: &Words) -> String {
        let said = |key| words.say(key).to_owned();
        let of = |key, share: Fraction| words.fill(key, &[("share", share.to_string().into())]);
        match line {
            RuleLine::Advised => {
                let method = self.advice(people).method;
                let title = method_title(method, words);
                if method == self.method {
                    words.fill("value-as-it-is", &[("method", title.into())])
                } else {
                    title.to_owned()
                }
            }
            RuleLine::Own(rule) => rule.value(&self.rules, words),
            RuleLine::Ladder => {
                let rungs = self.rules.ladder.rungs().iter();
                let steps = rungs
                    .filter(|rung| **rung != Rung::MethodRule)
                    .map(|rung| rung_word(*rung, words).to_owned());
                let steps = steps.reduce(|first, next| {
                    let gaps = [("first", first.into()), ("next", next.into())];
                    words.fill("value-then", &gaps)
                });
                steps.unwrap_or_default()
            }
            RuleLine::Veto if self.veto => said("value-veto"),
            RuleLine::Veto => said("value-no"),
            RuleLine::Method if self.method == Method::Consent => said("value-consent"),
            RuleLine::Method => method_title(self.method, words).to_owned(),
            RuleLine::Options => match self.options.len() {
                0 => said("value-no-options"),
                _ => self.options.join(", "),
            },
            RuleLine::Dots => number_or(self.rules.dots, "value-any-number", words),
            RuleLine::Voting => said(match self.voting {
                Voting::Open => "value-open",
                Voting::Hidden => "value-hidden",
                Voting::Secret {
                    outcome_only: false,
                } => "value-secret",
                Voting::Secret { outcome_only: true } => "value-outcome-only",
            }),
            RuleLine::Threshold => compared(self.rules.comparison, self.rules.threshold, words),
            RuleLine::Base => of_whom(self.rules.base, words).to_owned(),
            RuleLine::Tie => said(match self.rules.tie {
                TieRule::NotPassed => "value-tie-lost",
                TieRule::VoteAgain => "value-tie-again",
                TieRule::CarriedOver => "value-tie-carried",
            }),
            RuleLine::StandAside => {
                number_or(self.rules.max_stand_aside, "value-any-number", words)
            }
            RuleLine::Quorum => match self.rules.quorum.map(|quorum| quorum.need) {
                None => said("value-none"),
                Some(QuorumNeed::People(people)) => {
                    words.fill("value-people", &[("people", people.into())])
                }
                Some(QuorumNeed::Share {
                    fraction,
                    strict: true,
                }) => of("value-more-than-entitled", fraction),
                Some(QuorumNeed::Share {
                    fraction,
                    strict: false,
                }) => of("value-at-least-entitled", fraction),
            },
            RuleLine::QuorumOf => said(match self.rules.quorum.map(|quorum| quorum.of) {
                None | Some(QuorumOf::Present) => "value-quorum-present",
                Some(QuorumOf::Voting) => "value-quorum-voting",
            }),
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
    pub fn turn(&mut self, line: RuleLine, forward: bool, planned: &Self) {
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
pub(super) fn of_whom(base: Base, words: &Words) -> &str {
    words.say(match base {
        Base::Cast => "value-cast",
        Base::Present => "value-present",
        Base::Eligible => "value-eligible",
    })
}

/// `more than 1/2`, `at least 2/3`
pub(super) fn compared(comparison: Comparison, share: Fraction, words: &Words) -> String {
    let key = match comparison {
        Comparison::MoreThan => "value-more-than",
        Comparison::AtLeast => "value-at-least",
    };
    words.fill(key, &[("share", share.to_string().into())])
}

/// The number, or the words of `key` where there is none.
pub(super) fn number_or(number: Option<u32>, key: &str, words: &Words) -> String {
    number.map_or_else(|| words.say(key).to_owned(), |number| number.to_string())
}

fn rung_word(rung: Rung, words: &Words) -> &str {
    words.say(match rung {
        Rung::MethodRule => "rung-method-rule",
        Rung::Runoff => "rung-runoff",
        Rung::CastingVote => "rung-casting-vote",
        Rung::Lot => "rung-lot",
        Rung::CarriedOver => "rung-carried-over",
    })
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
    use crate::words::Language;

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
        let english = Words::of(Language::English);
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
        assert_eq!(next.value(RuleLine::Advised, 8, &english), "STAR");
        next.take_advice(8);
        assert_eq!(next.method, Method::Star);
        assert_eq!(next.rules.star_ties, StarTies::Official2023);
        assert_eq!(next.rules.quorum, quorums(QuorumOf::Present)[1]);
        assert_eq!(next.value(RuleLine::Advised, 8, &english), "STAR, as it is");

        next.options.clear();
        next.method = Method::Fist;
        assert_eq!(next.advice(40).method, Method::YesNo);
        next.veto = true;
        assert_eq!(next.advice(40).method, Method::Consent);
    }
}
