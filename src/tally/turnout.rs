//! Who could vote and what became of it. Abstaining, not voting, being absent and not being entitled are four things.

use std::fmt;

use super::words::listed;

/// The people a count is about. Who is not entitled, such as an observer, is in neither number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Turnout {
    /// On the roll, fixed when the ballot opens.
    pub eligible: u32,
    /// Of these, in the room or connected when it closes.
    pub present: u32,
}

/// What the voters handed in, each ballot under one heading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct HandedIn {
    /// Votes that say something.
    pub cast: u32,
    /// Said in words: "I abstain".
    pub abstain: u32,
    /// No mark at all.
    pub blank: u32,
    /// Breaks the form.
    pub spoiled: u32,
}

/// Where everybody on the roll is found in the result. [`Self::eligible`] is the sum of cast, abstain, blank, spoiled,
/// not voted and absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Counts {
    pub eligible: u32,
    pub present: u32,
    pub cast: u32,
    pub abstain: u32,
    pub blank: u32,
    pub spoiled: u32,
    /// Of the votes cast, those that no longer speak to any option left.
    pub exhausted: u32,
    /// Present, and handed nothing in.
    pub not_voted: u32,
    pub absent: u32,
}

impl Counts {
    /// Handing in a ballot makes its voter present, and being present takes being entitled: where `turnout` names
    /// fewer people than that, it is raised.
    pub fn new(turnout: Turnout, handed_in: HandedIn) -> Self {
        let HandedIn {
            cast,
            abstain,
            blank,
            spoiled,
        } = handed_in;
        let all = cast
            .saturating_add(abstain)
            .saturating_add(blank)
            .saturating_add(spoiled);
        let present = turnout.present.max(all);
        let eligible = turnout.eligible.max(present);
        Self {
            eligible,
            present,
            cast,
            abstain,
            blank,
            spoiled,
            exhausted: 0,
            not_voted: present - all,
            absent: eligible - present,
        }
    }
}

impl fmt::Display for Counts {
    /// `12 entitled: 8 voted, 1 abstained, 1 did not vote, 2 absent`; what nobody did is left out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = listed(&[
            (self.cast, "voted"),
            (self.abstain, "abstained"),
            (self.blank, "blank"),
            (self.spoiled, "spoiled"),
            (self.not_voted, "did not vote"),
            (self.absent, "absent"),
        ]);
        if rest.is_empty() {
            return f.write_str("nobody entitled");
        }
        write!(f, "{} entitled: {rest}", self.eligible)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_ways_of_not_voting_are_kept_apart() {
        let room = Turnout {
            eligible: 12,
            present: 10,
        };
        let counts = Counts::new(
            room,
            HandedIn {
                cast: 5,
                abstain: 2,
                blank: 1,
                spoiled: 0,
            },
        );
        assert_eq!((counts.not_voted, counts.absent), (2, 2));
        assert_eq!(
            counts.to_string(),
            "12 entitled: 5 voted, 2 abstained, 1 blank, 2 did not vote, 2 absent"
        );
        assert_eq!(Counts::default().to_string(), "nobody entitled");
    }

    #[test]
    fn a_ballot_makes_its_voter_present() {
        let counts = Counts::new(
            Turnout {
                eligible: 3,
                present: 1,
            },
            HandedIn {
                cast: 2,
                ..HandedIn::default()
            },
        );
        assert_eq!((counts.present, counts.not_voted, counts.absent), (2, 0, 1));
    }
}
