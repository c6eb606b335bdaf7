//! Consent: decided when no objection stands. Concerns and stand-asides are recorded beside the decision.
//!
//! "Objections prevent proposals from becoming agreements, but concerns do not" (Sociocracy 3.0). Standing aside and
//! blocking come from consensus and are offered beside it.

use super::form::{self, Reading};
use super::outcome::{Found, Verdict};
use super::words::{counted, listed};
use super::{Counts, Paper, Papers, Question, Rules, SignCount};

/// What a voter signals to a proposal. Reasons and names are kept elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConsentSign {
    Consent,
    /// Consents, and has a concern that is recorded.
    Concern,
    /// Does not take part in the decision and does not stop it.
    StandAside,
    Objection,
    Block,
    /// Neither consent nor objection; not a vote.
    Abstain,
}

impl ConsentSign {
    /// In the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::Consent,
        Self::Concern,
        Self::StandAside,
        Self::Objection,
        Self::Block,
        Self::Abstain,
    ];

    /// The word used on screens and in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Concern => "concern",
            Self::StandAside => "stand-aside",
            Self::Objection => "objection",
            Self::Block => "block",
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
struct ConsentVotes {
    consent: u32,
    concern: u32,
    stand_aside: u32,
    objection: u32,
    block: u32,
    abstain: u32,
}

impl ConsentVotes {
    const fn of(self, sign: ConsentSign) -> u32 {
        match sign {
            ConsentSign::Consent => self.consent,
            ConsentSign::Concern => self.concern,
            ConsentSign::StandAside => self.stand_aside,
            ConsentSign::Objection => self.objection,
            ConsentSign::Block => self.block,
            ConsentSign::Abstain => self.abstain,
        }
    }

    fn of_mut(&mut self, sign: ConsentSign) -> &mut u32 {
        match sign {
            ConsentSign::Consent => &mut self.consent,
            ConsentSign::Concern => &mut self.concern,
            ConsentSign::StandAside => &mut self.stand_aside,
            ConsentSign::Objection => &mut self.objection,
            ConsentSign::Block => &mut self.block,
            ConsentSign::Abstain => &mut self.abstain,
        }
    }

    /// Who consented, with a concern or without.
    const fn consented(self) -> u32 {
        self.consent.saturating_add(self.concern)
    }
}

impl FromIterator<(ConsentSign, u32)> for ConsentVotes {
    fn from_iter<I: IntoIterator<Item = (ConsentSign, u32)>>(signs: I) -> Self {
        let mut votes = Self::default();
        for (sign, count) in signs {
            let so_far = votes.of_mut(sign);
            *so_far = so_far.saturating_add(count);
        }
        votes
    }
}

/// Counts a consent round.
pub(super) fn count(papers: &Papers, question: &Question<'_>) -> Found {
    let sorted = form::sort(papers, |paper| match paper {
        Paper::Consent(ConsentSign::Abstain) => Reading::Abstain,
        Paper::Consent(sign) => Reading::Vote(*sign),
        _ => Reading::Spoiled,
    });
    let votes = ConsentVotes {
        abstain: sorted.handed_in.abstain,
        ..sorted.votes.into_iter().collect()
    };
    let counts = Counts::new(question.turnout, sorted.handed_in);
    let spread = ConsentSign::ALL.map(|sign| SignCount {
        sign: sign.word().to_owned(),
        count: votes.of(sign),
    });
    Found {
        spread: spread.into(),
        ..Found::new(counts, judge(votes, &counts, question.rules))
    }
}

/// The rule as sentences, without the quorum.
pub(super) fn explain(rules: &Rules) -> Vec<String> {
    let stand_asides = match rules.max_stand_aside {
        None => "Concerns and stand-asides are recorded and do not stop it.".to_owned(),
        Some(0) => {
            "Concerns are recorded and do not stop it; anyone who stands aside does.".to_owned()
        }
        Some(limit) => {
            format!("Concerns are recorded and do not stop it; up to {limit} may stand aside.")
        }
    };
    let mut sentences = vec![
        "Consent: decided when no objection stands and at least one person consents.".to_owned(),
        stand_asides,
        "An abstention is neither consent nor objection.".to_owned(),
    ];
    if rules.max_blocks > 0 {
        let blocks = counted(rules.max_blocks, "block", "blocks");
        sentences.push(format!("Up to {blocks} may stand."));
    }
    if let Some(share) = rules.fallback {
        let share = share.spoken();
        sentences.push(format!(
            "If objections stop it twice, at least {share} of the votes cast decide by yes and no."
        ));
    }
    sentences
}

fn judge(votes: ConsentVotes, counts: &Counts, rules: &Rules) -> Verdict {
    let obstacles = obstacles(votes, rules);
    let signs = signs(votes);
    let mut why = if obstacles.is_empty() {
        vec![format!("No objection stands: {signs}.")]
    } else {
        let verdict = format!("Not decided: {}.", obstacles.join("; "));
        vec![verdict, format!("{signs}.")]
    };
    why.extend(
        rules
            .quorum
            .map(|quorum| format!("{}.", quorum.finding(counts))),
    );
    Verdict::of_proposal(obstacles.is_empty(), why)
}

/// Everything that stops the decision, with what the rules would bear.
fn obstacles(votes: ConsentVotes, rules: &Rules) -> Vec<String> {
    let borne = |limit| match limit {
        0 => "consent needs none".to_owned(),
        limit => format!("the limit is {limit}"),
    };
    let stands = |count, one, many| {
        let verb = if count == 1 { "stands" } else { "stand" };
        format!("{} {verb}", counted(count, one, many))
    };
    let mut obstacles = Vec::new();
    if votes.objection > 0 {
        let objections = stands(votes.objection, "objection", "objections");
        obstacles.push(format!("{objections}, {}", borne(0)));
    }
    if votes.block > rules.max_blocks {
        let blocks = stands(votes.block, "block", "blocks");
        obstacles.push(format!("{blocks}, {}", borne(rules.max_blocks)));
    }
    if let Some(limit) = rules
        .max_stand_aside
        .filter(|limit| votes.stand_aside > *limit)
    {
        obstacles.push(format!(
            "{} stood aside, the limit is {limit}",
            votes.stand_aside
        ));
    }
    if votes.consented() == 0 {
        obstacles.push("nobody consented".to_owned());
    }
    obstacles
}

/// `6 consented (2 with a concern), 1 stood aside`.
fn signs(votes: ConsentVotes) -> String {
    let consented = match votes.concern {
        0 => "consented".to_owned(),
        concern => format!("consented ({concern} with a concern)"),
    };
    listed(&[
        (votes.consented(), &consented),
        (votes.stand_aside, "stood aside"),
        (votes.objection, "objected"),
        (votes.block, "blocked"),
        (votes.abstain, "abstained"),
    ])
}

#[cfg(test)]
mod tests;
