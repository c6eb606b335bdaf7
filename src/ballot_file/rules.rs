//! The rules of a ballot file, checked: from words and numbers to [`Rules`], and back for the result.

mod stated;

use serde_json::Value;

use super::fault::excerpt;
use crate::document::one_of;
use crate::tally::{
    Base, BordaPoints, Comparison, Condition, EliminationTie, EqualRanks, FistRule, Fraction,
    MissingScore, Quorum, QuorumNeed, QuorumOf, Rules, StarTies, Strength, TieRule,
};

pub use stated::stated;

const KEYS: [&str; 27] = [
    "unranked",
    "strength",
    "equal",
    "elimination_tie",
    "borda",
    "missing",
    "star_ties",
    "max",
    "threshold",
    "comparison",
    "base",
    "also_threshold",
    "also_base",
    "tie",
    "quorum",
    "quorum_of",
    "present",
    "eligible",
    "max_stand_aside",
    "max_blocks",
    "fist",
    "min",
    "average",
    "support",
    "floor",
    "dots",
    "max_per_option",
];

/// What is wrong with a rule, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) message: String,
    pub(super) remedy: String,
}

/// Rules while they are read.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    rules: Rules,
    comparison: Option<Comparison>,
    also_threshold: Option<Fraction>,
    also_base: Option<Base>,
    quorum: Option<QuorumNeed>,
    quorum_of: Option<QuorumOf>,
    /// People, where the file states them.
    pub(super) present: Option<u32>,
    pub(super) eligible: Option<u32>,
}

impl Draft {
    /// Takes in one rule. Rules of other methods are checked as well, and mean nothing.
    pub(super) fn set(&mut self, key: &str, value: &Value) -> Result<(), Wrong> {
        if !KEYS.contains(&key) {
            return Err(Wrong {
                message: format!("there is no rule `{}`", excerpt(key)),
                remedy: one_of(key, &KEYS),
            });
        }
        // What is not set is as if it was not there.
        if value.is_null() {
            return Ok(());
        }
        let rules = &mut self.rules;
        let named = Named { key, value };
        match key {
            "unranked" => named.word(&[("last", ())])?,
            "strength" => rules.strength = named.of(&Strength::ALL, Strength::word)?,
            "equal" => rules.equal = named.of(&EqualRanks::ALL, EqualRanks::word)?,
            "elimination_tie" => {
                rules.elimination_tie = named.of(&EliminationTie::ALL, EliminationTie::word)?;
            }
            "borda" => rules.borda = named.of(&BordaPoints::ALL, BordaPoints::word)?,
            "missing" => rules.missing = named.of(&MissingScore::ALL, MissingScore::word)?,
            "star_ties" => rules.star_ties = named.of(&StarTies::ALL, StarTies::word)?,
            "fist" => rules.fist = named.of(&FistRule::ALL, FistRule::word)?,
            "tie" => rules.tie = named.of(&TieRule::ALL, TieRule::word)?,
            "base" => rules.base = named.of(&Base::ALL, Base::word)?,
            "also_base" => self.also_base = Some(named.of(&Base::ALL, Base::word)?),
            "comparison" => {
                let both = [Comparison::MoreThan, Comparison::AtLeast];
                self.comparison = Some(named.of(&both, Comparison::symbol)?);
            }
            "quorum_of" => {
                self.quorum_of = Some(
                    named.word(&[("present", QuorumOf::Present), ("voting", QuorumOf::Voting)])?,
                );
            }
            "threshold" => rules.threshold = named.fraction()?,
            "also_threshold" => self.also_threshold = Some(named.fraction()?),
            "floor" => rules.floor = Some(named.fraction()?),
            "support" => rules.support = Some(named.fraction()?),
            "quorum" => self.quorum = Some(named.quorum()?),
            "max" => rules.max = named.small(1, u8::MAX)?,
            "min" => rules.min = named.small(0, 5)?,
            "average" => rules.average = named.hundredths()?,
            "present" => self.present = Some(named.people()?),
            "eligible" => self.eligible = Some(named.people()?),
            "max_stand_aside" => rules.max_stand_aside = Some(named.people()?),
            "max_blocks" => rules.max_blocks = named.people()?,
            "dots" => rules.dots = Some(named.people()?),
            // The keys are listed above.
            _ => rules.max_per_option = Some(named.people()?),
        }
        Ok(())
    }

    /// The rules as a whole.
    pub(super) fn finish(self) -> Result<Rules, Wrong> {
        let mut rules = self.rules;
        rules.comparison = self
            .comparison
            .unwrap_or_else(|| Comparison::usual_for(rules.threshold));
        rules.also = match (self.also_threshold, self.also_base) {
            (Some(threshold), base) => Some(Condition::new(threshold, base.unwrap_or_default())),
            (None, None) => None,
            (None, Some(_)) => {
                return Err(Wrong {
                    message: "`also_base` stands without `also_threshold`".to_owned(),
                    remedy: "state the share, such as \"also_threshold\": \"2/5\"".to_owned(),
                });
            }
        };
        rules.quorum = match (self.quorum, self.quorum_of) {
            (Some(need), of) => Some(Quorum {
                need,
                of: of.unwrap_or_default(),
            }),
            (None, None) => None,
            (None, Some(_)) => {
                return Err(Wrong {
                    message: "`quorum_of` stands without `quorum`".to_owned(),
                    remedy: "state how many are needed, such as \"quorum\": 7".to_owned(),
                });
            }
        };
        Ok(rules)
    }
}

/// A rule's key and value.
struct Named<'v> {
    key: &'v str,
    value: &'v Value,
}

impl Named<'_> {
    fn wrong(&self, remedy: impl Into<String>) -> Wrong {
        let value = excerpt(&self.value.to_string());
        Wrong {
            message: format!("the rule `{}` is {value}", self.key),
            remedy: remedy.into(),
        }
    }

    fn of<T: Copy>(&self, all: &[T], word: fn(T) -> &'static str) -> Result<T, Wrong> {
        let words: Vec<(&str, T)> = all.iter().map(|&value| (word(value), value)).collect();
        self.word(&words)
    }

    fn word<T: Copy>(&self, words: &[(&'static str, T)]) -> Result<T, Wrong> {
        let text = self.value.as_str().unwrap_or_default();
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == text) {
            return Ok(*value);
        }
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        Err(self.wrong(one_of(text, &known)))
    }

    fn fraction(&self) -> Result<Fraction, Wrong> {
        let text = self.value.as_str().unwrap_or_default();
        text.parse()
            .map_err(|error: crate::tally::FractionError| self.wrong(error.to_string()))
    }

    /// Of JSON, or as a text from the command line.
    fn whole(&self, most: u32) -> Result<u32, Wrong> {
        let number = match self.value {
            Value::String(text) => text.parse().ok(),
            value => value.as_u64(),
        };
        number
            .and_then(|number| u32::try_from(number).ok())
            .filter(|number| *number <= most)
            .ok_or_else(|| self.wrong(format!("write a whole number from 0 to {most}")))
    }

    fn people(&self) -> Result<u32, Wrong> {
        self.whole(u32::MAX)
    }

    fn small(&self, least: u8, most: u8) -> Result<u8, Wrong> {
        let number = self.whole(u32::from(most)).ok();
        number
            .and_then(|number| u8::try_from(number).ok())
            .filter(|number| *number >= least)
            .ok_or_else(|| self.wrong(format!("write a whole number from {least} to {most}")))
    }

    /// An average of fingers, such as 3 or 3.5.
    fn hundredths(&self) -> Result<u16, Wrong> {
        let number = match self.value {
            Value::String(text) => text.parse().ok(),
            value => value.as_f64(),
        };
        let Some(number) = number.filter(|number: &f64| (0.0..=5.0).contains(number)) else {
            return Err(self.wrong("write a number from 0 to 5, such as 3.5"));
        };
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is within 0 and 500"
        )]
        Ok((number * 100.0).round() as u16)
    }

    /// `7`, `"1/2"`, or `{"fraction": "1/2", "strict": true}`.
    fn quorum(&self) -> Result<QuorumNeed, Wrong> {
        const REMEDY: &str = "write a number, or {\"fraction\": \"1/2\", \"strict\": true} for a share of those eligible";
        if let Ok(people) = self.people() {
            return Ok(QuorumNeed::People(people));
        }
        if self.value.is_string() {
            return Ok(QuorumNeed::Share {
                fraction: self.fraction()?,
                strict: false,
            });
        }
        let members = self.value.as_object().ok_or_else(|| self.wrong(REMEDY))?;
        if members
            .keys()
            .any(|key| key != "fraction" && key != "strict")
        {
            return Err(self.wrong(REMEDY));
        }
        let fraction = members.get("fraction").ok_or_else(|| self.wrong(REMEDY))?;
        let fraction = Named {
            key: self.key,
            value: fraction,
        }
        .fraction()?;
        let strict = match members.get("strict") {
            None => false,
            Some(strict) => strict.as_bool().ok_or_else(|| self.wrong(REMEDY))?,
        };
        Ok(QuorumNeed::Share { fraction, strict })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rules(value: &Value) -> Result<Rules, Wrong> {
        let mut draft = Draft::default();
        for (key, value) in value.as_object().unwrap() {
            draft.set(key, value)?;
        }
        draft.finish()
    }

    #[test]
    fn what_is_not_stated_goes_without_saying() {
        assert_eq!(rules(&json!({})), Ok(Rules::default()));
        let stated = json!({
            "unranked": "last", "strength": "winning-votes", "equal": "split", "elimination_tie": "all-branches",
            "borda": "average", "missing": "zero", "star_ties": "report", "max": 5, "threshold": "1/2",
            "comparison": ">", "base": "cast", "max_blocks": 0, "fist": "all-at-least-3", "min": 3, "average": 3,
            "max_stand_aside": null,
        });
        assert_eq!(rules(&stated), Ok(Rules::default()));
    }

    #[test]
    fn two_thirds_ask_for_at_least_and_a_quorum_has_three_forms() {
        let read = rules(&json!({"threshold": "2/3", "quorum": 7})).unwrap();
        assert_eq!(read.comparison, Comparison::AtLeast);
        assert_eq!(read.quorum.unwrap().need, QuorumNeed::People(7));
        let half = |strict| QuorumNeed::Share {
            fraction: Fraction::HALF,
            strict,
        };
        for (quorum, need) in [
            (json!("1/2"), half(false)),
            (json!({"fraction": "1/2"}), half(false)),
            (json!({"fraction": "1/2", "strict": true}), half(true)),
        ] {
            let read = rules(&json!({"quorum": quorum, "quorum_of": "voting"})).unwrap();
            assert_eq!(read.quorum.unwrap().need, need);
        }
    }

    #[test]
    fn a_wrong_rule_is_named_with_what_it_may_be() {
        for (wrong, message, remedy) in [
            (
                json!({"treshold": "2/3"}),
                "there is no rule `treshold`",
                "did you mean `threshold`?",
            ),
            (
                json!({"strength": "margin"}),
                "the rule `strength` is \"margin\"",
                "did you mean `margins`?",
            ),
            (
                json!({"max": 0}),
                "the rule `max` is 0",
                "write a whole number from 1 to 255",
            ),
            (
                json!({"threshold": 0.5}),
                "the rule `threshold` is 0.5",
                "write a share as a fraction, such as \"2/3\", or as a whole percentage, such as \"75%\"",
            ),
            (
                json!({"also_base": "cast"}),
                "`also_base` stands without `also_threshold`",
                "state the share, such as \"also_threshold\": \"2/5\"",
            ),
        ] {
            let found = rules(&wrong).unwrap_err();
            assert_eq!(
                (found.message.as_str(), found.remedy.as_str()),
                (message, remedy)
            );
        }
    }
}
