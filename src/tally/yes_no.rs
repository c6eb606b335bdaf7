//! Yes or no, with a threshold, its base, and where the rules ask for it a second condition.
//!
//! Majority is more than half of the votes cast, abstentions left out, and a tie is lost (Robert's Rules).

use super::form::{self, Reading};
use super::outcome::{Found, Verdict};
use super::words::listed;
use super::{
    Base, Condition, Counts, OptionId, Paper, Papers, Question, Rules, SignCount, Status, Tie,
    TieRule, Turnout,
};

/// What a voter says to a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum YesNo {
    Yes,
    No,
    Abstain,
}

impl YesNo {
    /// In the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Abstain];

    /// The word used on screens and in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Abstain => "abstain",
        }
    }

    /// The sign that `word` names, if any.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sign| sign.word() == word)
    }
}

/// How often each sign was given. Collects from signs with their counts, in any order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct YesNoVotes {
    yes: u32,
    no: u32,
    abstain: u32,
}

impl YesNoVotes {
    const fn of(self, sign: YesNo) -> u32 {
        match sign {
            YesNo::Yes => self.yes,
            YesNo::No => self.no,
            YesNo::Abstain => self.abstain,
        }
    }
}

impl FromIterator<(YesNo, u32)> for YesNoVotes {
    fn from_iter<I: IntoIterator<Item = (YesNo, u32)>>(signs: I) -> Self {
        let mut votes = Self::default();
        for (sign, count) in signs {
            let so_far = match sign {
                YesNo::Yes => &mut votes.yes,
                YesNo::No => &mut votes.no,
                YesNo::Abstain => &mut votes.abstain,
            };
            *so_far = so_far.saturating_add(count);
        }
        votes
    }
}

/// Counts a yes/no ballot.
pub(super) fn count(papers: &Papers, question: &Question<'_>) -> Found {
    let sorted = form::sort(papers, |paper| match paper {
        Paper::YesNo(YesNo::Abstain) => Reading::Abstain,
        Paper::YesNo(sign) => Reading::Vote(*sign),
        _ => Reading::Spoiled,
    });
    let votes = YesNoVotes {
        abstain: sorted.handed_in.abstain,
        ..sorted.votes.into_iter().collect()
    };
    let counts = Counts::new(question.turnout, sorted.handed_in);
    let spread = YesNo::ALL.map(|sign| SignCount {
        sign: sign.word().to_owned(),
        count: votes.of(sign),
    });
    Found {
        spread: spread.into(),
        ..Found::new(counts, judge(votes, &counts, question.rules))
    }
}

/// The rule as sentences, without the quorum.
pub(super) fn explain(rules: &Rules, turnout: Turnout) -> Vec<String> {
    let condition = rules.condition();
    let effect = match rules.base {
        Base::Cast => "an abstention is not a vote",
        Base::Present => "an abstention works as a no",
        Base::Eligible => "an abstention or an absence works as a no",
    };
    let mut sentences = vec![format!("Yes/no: {}; {effect}.", condition.demand(turnout))];
    if let Some(also) = rules.also {
        sentences.push(format!("As well, {}.", also.demand(turnout)));
    }
    if condition.can_tie() {
        sentences.push(rules.tie.sentence().to_owned());
    }
    sentences
}

fn judge(votes: YesNoVotes, counts: &Counts, rules: &Rules) -> Verdict {
    let first = rules.condition();
    let met = |condition: Condition| condition.is_met(votes.yes, condition.base.size(counts));
    let finding = |condition: Condition| condition.finding(votes.yes, counts);
    let also_met = rules.also.is_none_or(met);

    if is_tie(votes, counts, first) && also_met {
        return tie(votes, counts, rules);
    }
    let passed = met(first) && also_met;
    let mut why = match (passed, rules.also) {
        (true, None) => vec![format!("Passed: {}.", finding(first))],
        (false, None) => vec![format!("Not passed: {}.", finding(first))],
        (true, Some(also)) => vec![
            format!("Passed: {}.", finding(first)),
            format!("The second condition is met as well: {}.", finding(also)),
        ],
        (false, Some(also)) if met(first) => vec![
            format!("Not passed: {}.", finding(also)),
            format!("The first condition alone is met: {}.", finding(first)),
        ],
        (false, Some(also)) => {
            let second = if also_met {
                "The second condition alone is met"
            } else {
                "The second condition is missed as well"
            };
            vec![
                format!("Not passed: {}.", finding(first)),
                format!("{second}: {}.", finding(also)),
            ]
        }
    };
    why.extend(numbers(votes, counts, rules));
    Verdict::of_proposal(passed, why)
}

/// As many yes as no, where one vote more would have been enough.
fn is_tie(votes: YesNoVotes, counts: &Counts, condition: Condition) -> bool {
    condition.can_tie() && votes.yes == votes.no && condition.base.size(counts) == counts.cast
}

/// What the tie rule makes of a tie. One that is lost is settled; any other stands, and nothing has been decided.
fn tie(votes: YesNoVotes, counts: &Counts, rules: &Rules) -> Verdict {
    let (status, verdict, broken_by) = match rules.tie {
        TieRule::NotPassed => (Status::NotPassed, "Not passed", "a tie is lost"),
        TieRule::VoteAgain | TieRule::CarriedOver => (Status::Tie, "Not decided", ""),
    };
    let mut why = vec![
        format!(
            "{verdict}: a tie, {}.",
            rules.condition().finding(votes.yes, counts)
        ),
        rules.tie.sentence().to_owned(),
    ];
    why.extend(numbers(votes, counts, rules));
    let tie = Tie {
        stage: "threshold".to_owned(),
        options: vec![OptionId(0), OptionId(1)],
        broken_by: broken_by.to_owned(),
    };
    Verdict {
        ties: vec![tie],
        ..Verdict::none(status, why)
    }
}

/// The votes and, where there is one, the quorum that was met.
fn numbers(votes: YesNoVotes, counts: &Counts, rules: &Rules) -> Vec<String> {
    let abstained = listed(&[(votes.abstain, "abstained")]);
    let separator = if abstained.is_empty() { "" } else { ", " };
    let votes = format!("{} yes, {} no{separator}{abstained}.", votes.yes, votes.no);
    let quorum = rules
        .quorum
        .map(|quorum| format!("{}.", quorum.finding(counts)));
    std::iter::once(votes).chain(quorum).collect()
}

#[cfg(test)]
mod tests;
