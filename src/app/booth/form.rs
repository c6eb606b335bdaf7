//! A paper that is being filled in, for every method: which keys mark it, and which paper comes of it. Knows no screen.
//!
//! Every form can be filled in without being seen: a key for a sign, a key for each option in turn, or the options' keys
//! in the order of preference.

mod held;
mod signs;

use crate::app::wording::sign_word;
use crate::plan::Voting;
use crate::session::ballot::{Terms, fits};
use crate::tally::{Method, OptionId, Paper, Ranking};
use crate::text::clean_text;
use crate::words::Words;

use held::Held;
use signs::{Sign, signs};

/// Keys of options, in their order. `a` abstains.
const OPTION_KEYS: &str = "123456789bcdefghijkl";

/// A paper that is being filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    marks: Marks,
    /// The option whose turn it is, where each gets a mark.
    at: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Marks {
    /// One key says all.
    One(Option<Paper>),
    /// A number for each option.
    Each(Vec<Option<u8>>),
    /// Options in order, those of one tier together; whether the next one goes with the last.
    Order(Vec<Vec<OptionId>>, bool),
    /// A position, how firmly, and what could change it.
    Held(Held),
    Abstain,
}

/// A line of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Empty where the line's turn comes by itself.
    pub key: String,
    pub words: String,
    /// What stands beside it, for whoever may see it.
    pub mark: String,
    pub has_turn: bool,
}

/// Whether a key did anything to a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    No,
    /// It is more than the paper allows.
    TooMuch,
    Yes,
}

impl Form {
    pub fn of(terms: &Terms) -> Self {
        let marks = match terms.method {
            Method::Consent
            | Method::YesNo
            | Method::Fist
            | Method::Gradients
            | Method::Plurality => Marks::One(None),
            Method::Approval | Method::Score | Method::Star | Method::Dots => {
                Marks::Each(vec![None; terms.options.len()])
            }
            Method::Irv
            | Method::Schulze
            | Method::RankedPairs
            | Method::Borda
            | Method::Copeland
            | Method::Minimax
            | Method::Condorcet => Marks::Order(Vec::new(), false),
            Method::Conviction => Marks::Held(Held::new(terms.voting)),
        };
        Self { marks, at: 0 }
    }

    /// Whether one key fills it in.
    pub const fn takes_one_key(&self) -> bool {
        matches!(self.marks, Marks::One(_))
    }

    /// The paper as it stands; none while too little is on it to be handed in.
    pub fn paper(&self, terms: &Terms) -> Option<Paper> {
        let paper = match &self.marks {
            Marks::One(paper) => paper.clone()?,
            Marks::Abstain => Paper::Abstain,
            Marks::Each(marks) => each(terms, marks)?,
            Marks::Order(tiers, _) => {
                let tiers = tiers.iter().map(|tier| tier.iter().copied());
                Paper::Rank(Ranking::from_tiers(tiers))
            }
            Marks::Held(held) => Paper::Conviction(held.paper()?),
        };
        fits(&paper, terms).then_some(paper)
    }

    /// Takes a typed key.
    pub fn mark(&mut self, terms: &Terms, typed: char) -> Taken {
        if typed == 'a' && !self.takes_one_key() && !self.needs_letter_a() {
            self.marks = Marks::Abstain;
            return Taken::Yes;
        }
        if matches!(self.marks, Marks::Abstain) {
            *self = Self::of(terms);
        }
        match &mut self.marks {
            Marks::One(paper) => match signs(terms).into_iter().find(|sign| sign.key == typed) {
                Some(sign) => {
                    *paper = Some(sign.paper);
                    Taken::Yes
                }
                None => Taken::No,
            },
            Marks::Each(marks) => {
                let taken = mark_one(terms, marks, self.at, typed);
                if taken == Taken::Yes {
                    self.at = (self.at + 1).min(marks.len().saturating_sub(1));
                }
                taken
            }
            Marks::Order(tiers, joins) => order(terms, tiers, joins, typed),
            Marks::Held(held) => held.mark(typed),
            Marks::Abstain => Taken::No,
        }
    }

    /// `a` is a position before it is an abstention, and a letter after.
    const fn needs_letter_a(&self) -> bool {
        match &self.marks {
            Marks::Held(held) => held.asks_position() || held.is_writing(),
            Marks::One(_) | Marks::Each(_) | Marks::Order(..) | Marks::Abstain => false,
        }
    }

    /// Whether every key is a letter of a text now.
    pub const fn is_writing(&self) -> bool {
        match &self.marks {
            Marks::Held(held) => held.is_writing(),
            Marks::One(_) | Marks::Each(_) | Marks::Order(..) | Marks::Abstain => false,
        }
    }

    /// What is being written, where the form asks for words.
    pub fn writing(&self) -> Option<&str> {
        match &self.marks {
            Marks::Held(held) => held.words(),
            Marks::One(_) | Marks::Each(_) | Marks::Order(..) | Marks::Abstain => None,
        }
    }

    /// The words that go with the paper.
    pub fn words(&self) -> Option<String> {
        let words = clean_text(self.writing()?);
        Some(words).filter(|words| !words.is_empty())
    }

    /// To the option before or after.
    pub fn go(&mut self, down: bool) {
        if let Marks::Each(marks) = &self.marks {
            self.at = if down {
                (self.at + 1).min(marks.len().saturating_sub(1))
            } else {
                self.at.saturating_sub(1)
            };
        }
    }

    /// Takes the last mark back, or all of them where there is only one.
    pub fn take_back(&mut self, terms: &Terms) {
        match &mut self.marks {
            Marks::Each(marks) => {
                if let Some(mark) = marks.get_mut(self.at).filter(|mark| mark.is_some()) {
                    *mark = None;
                } else {
                    self.at = self.at.saturating_sub(1);
                    if let Some(mark) = marks.get_mut(self.at) {
                        *mark = None;
                    }
                }
            }
            Marks::Order(tiers, joins) => {
                *joins = false;
                if let Some(last) = tiers.last_mut() {
                    last.pop();
                }
                tiers.pop_if(|last| last.is_empty());
            }
            Marks::Held(held) => held.take_back(),
            Marks::One(_) | Marks::Abstain => *self = Self::of(terms),
        }
    }

    /// What can be marked, with what is marked beside it.
    pub fn lines(&self, terms: &Terms, words: &Words) -> Vec<Line> {
        let marked = |yes: bool| if yes { "x".to_owned() } else { String::new() };
        let abstains = matches!(self.marks, Marks::Abstain);
        let abstain = Line {
            key: "a".to_owned(),
            words: sign_word("abstain", words),
            mark: marked(abstains),
            has_turn: false,
        };
        match &self.marks {
            Marks::One(chosen) => {
                let line = |sign: Sign| {
                    let key = sign.key.to_string();
                    let (paper, words) = sign.words(words);
                    Line {
                        key,
                        words,
                        mark: marked(chosen.as_ref() == Some(&paper)),
                        has_turn: false,
                    }
                };
                signs(terms).into_iter().map(line).collect()
            }
            Marks::Held(held) => held.lines(words),
            Marks::Each(_) | Marks::Order(..) | Marks::Abstain => {
                let rows = OptionId::all(terms.options.len()).zip(&terms.options);
                let line = |(option, name): (OptionId, &String)| Line {
                    key: self.option_key(option),
                    words: name.clone(),
                    mark: self.mark_of(option, terms, words),
                    has_turn: matches!(self.marks, Marks::Each(_)) && self.at == option.index(),
                };
                rows.map(line).chain([abstain]).collect()
            }
        }
    }

    fn option_key(&self, option: OptionId) -> String {
        match self.marks {
            Marks::Order(..) => option_key(option).to_string(),
            Marks::One(_) | Marks::Each(_) | Marks::Held(..) | Marks::Abstain => String::new(),
        }
    }

    fn mark_of(&self, option: OptionId, terms: &Terms, words: &Words) -> String {
        match &self.marks {
            Marks::Each(marks) => match (terms.method, marks.get(option.index())) {
                (Method::Approval, Some(Some(0))) => words.say("booth-not-approved").to_owned(),
                (Method::Approval, Some(Some(_))) => words.say("booth-approved").to_owned(),
                (_, Some(Some(mark))) => mark.to_string(),
                (_, Some(None) | None) => String::new(),
            },
            Marks::Order(tiers, _) => tiers
                .iter()
                .position(|tier| tier.contains(&option))
                .map_or_else(String::new, |tier| format!("{}.", tier + 1)),
            Marks::One(_) | Marks::Held(..) | Marks::Abstain => String::new(),
        }
    }

    /// One sentence: how this form is filled in.
    pub fn how(terms: &Terms, words: &Words) -> String {
        let key = match terms.method {
            Method::Consent
            | Method::YesNo
            | Method::Fist
            | Method::Gradients
            | Method::Plurality => "booth-one-key",
            Method::Approval => "booth-approve",
            Method::Score | Method::Star if terms.rules.max >= 10 => "booth-score-ten",
            Method::Score | Method::Star => {
                return words.fill("booth-score", &[("best", terms.rules.max.into())]);
            }
            Method::Dots => match terms.rules.dots {
                Some(dots) => return words.fill("booth-dots-of", &[("dots", dots.into())]),
                None => "booth-dots",
            },
            Method::Irv => "booth-rank",
            Method::Schulze
            | Method::RankedPairs
            | Method::Borda
            | Method::Copeland
            | Method::Minimax
            | Method::Condorcet => "booth-rank-equal",
            Method::Conviction => match terms.voting {
                Voting::Open | Voting::Hidden => "booth-held",
                Voting::Secret { .. } => "booth-held-secret",
            },
        };
        words.say(key).to_owned()
    }

    /// What of it is filled in, in words that are the same for every paper: `2 of 3`.
    pub fn progress(&self, terms: &Terms) -> Option<(usize, usize)> {
        match &self.marks {
            Marks::Each(marks) => {
                let marked = marks.iter().filter(|mark| mark.is_some()).count();
                Some((marked, marks.len()))
            }
            Marks::Order(tiers, _) => {
                let ranked = tiers.iter().map(Vec::len).sum();
                Some((ranked, terms.options.len()))
            }
            Marks::Held(held) => Some(held.progress()),
            Marks::One(_) | Marks::Abstain => None,
        }
    }
}

/// The key of an option.
pub fn option_key(option: OptionId) -> char {
    OPTION_KEYS.chars().nth(option.index()).unwrap_or(' ')
}

fn mark_one(terms: &Terms, marks: &mut [Option<u8>], at: usize, typed: char) -> Taken {
    let digit = typed
        .to_digit(10)
        .and_then(|digit| u8::try_from(digit).ok());
    let value = match (terms.method, typed, digit) {
        (Method::Approval, 'y', _) => 1,
        (Method::Approval, 'n', _) => 0,
        (Method::Approval, _, _) => return Taken::No,
        (_, 'x', _) if terms.rules.max == 10 && terms.method != Method::Dots => 10,
        (_, _, Some(digit)) => digit,
        (_, _, None) => return Taken::No,
    };
    let allowed = match terms.method {
        Method::Dots => {
            let others = marks.iter().enumerate().filter(|(index, _)| *index != at);
            let spent: u32 = others.map(|(_, mark)| u32::from(mark.unwrap_or(0))).sum();
            let left = terms.rules.dots.unwrap_or(u32::MAX).saturating_sub(spent);
            left.min(terms.rules.max_per_option.unwrap_or(u32::MAX))
        }
        Method::Score | Method::Star => u32::from(terms.rules.max),
        Method::Consent
        | Method::YesNo
        | Method::Fist
        | Method::Gradients
        | Method::Plurality
        | Method::Approval
        | Method::Irv
        | Method::Schulze
        | Method::RankedPairs
        | Method::Borda
        | Method::Copeland
        | Method::Minimax
        | Method::Condorcet
        | Method::Conviction => 1,
    };
    if u32::from(value) > allowed {
        return Taken::TooMuch;
    }
    match marks.get_mut(at) {
        Some(mark) => {
            *mark = Some(value);
            Taken::Yes
        }
        None => Taken::No,
    }
}

fn each(terms: &Terms, marks: &[Option<u8>]) -> Option<Paper> {
    if marks.iter().all(Option::is_none) {
        return None;
    }
    let given = || {
        let marked = OptionId::all(marks.len()).zip(marks);
        marked.filter_map(|(option, mark)| Some((option, (*mark)?)))
    };
    let some = given().any(|(_, mark)| mark > 0);
    Some(match terms.method {
        Method::Approval | Method::Dots if !some => Paper::Blank,
        Method::Approval => {
            let approved = given().filter(|(_, mark)| *mark > 0);
            Paper::Approve(approved.map(|(option, _)| option).collect())
        }
        Method::Dots => Paper::Dots(
            given()
                .map(|(option, count)| (option, u32::from(count)))
                .collect(),
        ),
        Method::Score | Method::Star => Paper::Score(given().collect()),
        Method::Consent
        | Method::YesNo
        | Method::Fist
        | Method::Gradients
        | Method::Plurality
        | Method::Irv
        | Method::Schulze
        | Method::RankedPairs
        | Method::Borda
        | Method::Copeland
        | Method::Minimax
        | Method::Condorcet
        | Method::Conviction => return None,
    })
}

fn order(terms: &Terms, tiers: &mut Vec<Vec<OptionId>>, joins: &mut bool, typed: char) -> Taken {
    if typed == '=' {
        let may = terms.method != Method::Irv && !tiers.is_empty();
        *joins |= may;
        return if may { Taken::Yes } else { Taken::No };
    }
    let option = OptionId::all(terms.options.len()).find(|&option| option_key(option) == typed);
    let Some(option) = option.filter(|option| !tiers.iter().any(|tier| tier.contains(option)))
    else {
        return Taken::No;
    };
    match tiers.last_mut().filter(|_| *joins) {
        Some(last) => last.push(option),
        None => tiers.push(vec![option]),
    }
    *joins = false;
    Taken::Yes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Voting;
    use crate::session::ballot::in_words;
    use crate::tally::Rules;

    fn terms(method: Method) -> Terms {
        let options = if method.has_options() {
            ["Lisbon", "Porto", "Faro"].map(str::to_owned).to_vec()
        } else {
            Vec::new()
        };
        Terms {
            version: 1,
            method,
            options,
            rules: Rules {
                dots: Some(4),
                ..Rules::default()
            },
            voting: Voting::Hidden,
            casting: None,
            lot: None,
            runoff_of: None,
            fallback_of: None,
        }
    }

    /// What is on the paper after these keys; `-` for one that cannot be handed in. `<` takes back, `v` goes down.
    fn filled(method: Method, keys: &str) -> String {
        let terms = terms(method);
        let mut form = Form::of(&terms);
        for key in keys.chars() {
            match key {
                '<' => form.take_back(&terms),
                'v' => form.go(true),
                key => drop(form.mark(&terms, key)),
            }
        }
        form.paper(&terms)
            .map_or("-".to_owned(), |paper| in_words(&paper, &terms.options))
    }

    #[test]
    fn keys_make_papers() {
        for (method, keys, paper) in [
            (Method::Consent, "", "-"),
            (Method::Consent, "co", "objection"),
            (Method::Consent, "o<", "-"),
            (Method::Fist, "0", "0, no"),
            (Method::Fist, "a", "abstain"),
            (Method::Fist, "6", "-"),
            (Method::Gradients, "6", "6, don't like but will support"),
            (Method::Plurality, "12", "Porto"),
            (Method::Plurality, "4", "-"),
            (Method::Approval, "yny", "Lisbon, Faro"),
            (Method::Approval, "nnn", "blank"),
            (Method::Approval, "", "-"),
            (Method::Score, "5v0", "Lisbon 5, Faro 0"),
            (Method::Score, "6", "-"),
            (Method::Star, "50<3", "Lisbon 5, Porto 3"),
            (Method::Star, "543a", "abstain"),
            (Method::Star, "543a21", "Lisbon 2, Porto 1"),
            (Method::Irv, "31", "Faro > Lisbon"),
            (Method::Irv, "3=1", "Faro > Lisbon"),
            (Method::Irv, "33", "Faro"),
            (Method::Schulze, "3=12", "Lisbon = Faro > Porto"),
            (Method::Schulze, "3=1<2", "Faro > Porto"),
            (Method::Schulze, "=", "-"),
            (Method::Dots, "310", "Lisbon 3, Porto 1"),
            (Method::Dots, "350", "Lisbon 3"),
            (Method::Conviction, "f", "-"),
            (Method::Conviction, "f3", "for, 3"),
            (Method::Conviction, "f3a price", "for, 3, open to change"),
            (Method::Conviction, "f3 ", "for, 3"),
            (Method::Conviction, "a0x<<1", "against, 1"),
            (Method::Conviction, "fa", "abstain"),
        ] {
            assert_eq!(filled(method, keys), paper, "{method:?} {keys}");
        }
    }

    #[test]
    fn what_would_change_a_mind_is_written_unless_the_ballot_is_secret() {
        let mut terms = terms(Method::Conviction);
        let fill = |terms: &Terms, keys: &str| {
            let mut form = Form::of(terms);
            for key in keys.chars() {
                form.mark(terms, key);
            }
            form
        };
        let written = fill(&terms, "a4 If Zoë asks us to. ");
        assert_eq!(written.words().as_deref(), Some("If Zoë asks us to."));
        terms.voting = Voting::Secret {
            outcome_only: false,
        };
        let said = fill(&terms, "a4");
        assert_eq!(said.paper(&terms), None);
        let said = fill(&terms, "a4y");
        assert!(said.paper(&terms).is_some());
        assert_eq!((said.writing(), said.words()), (None, None));
    }

    #[test]
    fn more_than_the_budget_is_said() {
        let terms = terms(Method::Dots);
        let mut form = Form::of(&terms);
        assert_eq!(form.mark(&terms, '3'), Taken::Yes);
        assert_eq!(form.mark(&terms, '2'), Taken::TooMuch);
        assert_eq!(form.mark(&terms, '1'), Taken::Yes);
    }

    #[test]
    fn every_option_has_a_key_of_its_own() {
        let mut keys: Vec<char> = OptionId::all(crate::plan::MOST_OPTIONS)
            .map(option_key)
            .collect();
        assert!(!keys.contains(&'a') && !keys.contains(&' '));
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), crate::plan::MOST_OPTIONS);
    }
}
