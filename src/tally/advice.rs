//! Which method suits the question at hand, in a sentence.
//!
//! One proposal among people who all lead: consent. Several options: STAR, because in small even groups ranked methods
//! often do not decide, and then one consent round on its winner.

use super::{Method, Rules};

/// From so many people on a round of objections takes longer than a meeting has.
const LARGE: usize = 25;
/// From so many options on nobody weighs each against each.
const MANY: usize = 10;

/// What is to be decided, by how many, and whether one person can stop it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// Options to choose from; none or one is a single proposal.
    pub options: usize,
    pub people: usize,
    /// Whether an objection is meant to stop a proposal.
    pub veto: bool,
}

/// A method with its rules, and a sentence that says why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    pub method: Method,
    pub rules: Rules,
    pub why: &'static str,
}

/// The method for `occasion`.
pub fn recommend(occasion: Occasion) -> Advice {
    let Occasion {
        options,
        people,
        veto,
    } = occasion;
    let (method, why) = match options {
        0 | 1 if veto => (
            Method::Consent,
            "Consent: one proposal, and an objection is meant to stop it.",
        ),
        0 | 1 if people < LARGE => (
            Method::Consent,
            "Consent: one proposal in a group that can hear every objection and use it.",
        ),
        0 | 1 => (
            Method::YesNo,
            "Yes or no: one proposal, too many people to hear every objection, and no veto is meant.",
        ),
        MANY.. => (
            Method::Dots,
            "Dots first: too many options to weigh each; make a shortlist, then choose from it.",
        ),
        _ if veto => (
            Method::Star,
            "STAR, then consent on the winner: scores find it even in a small group, and objections can still stop it.",
        ),
        _ => (
            Method::Star,
            "STAR: several options; scores tell apart what ranks leave level in a small group.",
        ),
    };
    Advice {
        method,
        rules: Rules::usual_for(method),
        why,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tally::StarTies;

    #[test]
    fn each_occasion_has_its_method() {
        for (options, people, veto, method) in [
            (0, 8, false, Method::Consent),
            (1, 8, true, Method::Consent),
            (1, 60, true, Method::Consent),
            (1, 60, false, Method::YesNo),
            (2, 8, false, Method::Star),
            (4, 60, true, Method::Star),
            (10, 8, false, Method::Dots),
        ] {
            let advice = recommend(Occasion {
                options,
                people,
                veto,
            });
            assert_eq!(advice.method, method, "{options} options, {people} people");
            assert!(advice.why.ends_with('.'));
        }
    }

    #[test]
    fn a_veto_is_not_lost_where_options_are_scored() {
        let advice = recommend(Occasion {
            options: 3,
            people: 8,
            veto: true,
        });
        assert!(advice.why.contains("consent on the winner"));
        assert_eq!(advice.rules.star_ties, StarTies::Official2023);
    }
}
