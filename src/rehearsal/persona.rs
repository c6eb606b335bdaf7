//! How one person of a cast behaves. Numbers only; what they lead to is the business of the company.

use std::time::Duration;

use crate::session::Mode;

/// How somebody takes part in a meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct Persona {
    /// What casts call it.
    pub name: String,
    pub summary: String,
    /// How often they take the floor, against 1 for an average person.
    pub appetite: f64,
    /// A typical turn in open talk, and the longest.
    pub turn: Duration,
    pub longest_turn: Duration,
    /// What they take of the time a go-round gives them; 1 is all of it.
    pub takes: f64,
    /// What they say when a round asks for nothing.
    pub modes: Modes,
    /// 0–1: how far they go along with what a round invites.
    pub follows_invite: f64,
    /// 0–1: how far a counter-move changes how they talk, in its round and for some minutes after.
    pub follows_counter_move: f64,
    /// −1 to 1: whether minutes without the floor make them withdraw or press for it.
    pub unheard: f64,
    /// 0–1: how soon they break a silence.
    pub breaks_silence: f64,
    /// After the first round began; none for who is there from the beginning.
    pub arrives: Option<Duration>,
    /// After the first round began; none for who stays to the end.
    pub leaves: Option<Duration>,
    pub poll: PollLeaning,
    pub ballot: BallotLeaning,
    /// 0–1: the chance that they take something on.
    pub owns: f64,
    pub lines: Lines,
}

/// Shares of what somebody says, 0–1, together 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Modes {
    pub lead: f64,
    pub follow: f64,
    pub both: f64,
}

/// How somebody answers polls: parts for each position, of any sum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PollLeaning {
    pub favours: f64,
    pub against: f64,
    pub undecided: f64,
    /// 0–4.
    pub conviction: u8,
    /// 0–1: the chance that a later poll finds them elsewhere.
    pub moves: f64,
}

/// How somebody votes: parts of any sum, for each kind of method.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BallotLeaning {
    pub consent: ConsentLeaning,
    pub yes_no: YesNoLeaning,
    /// 0–1: how likely an objection is met by the time of a second ballot.
    pub yields: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ConsentLeaning {
    pub consent: f64,
    pub concern: f64,
    pub stand_aside: f64,
    pub objection: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YesNoLeaning {
    pub yes: f64,
    pub no: f64,
    pub abstain: f64,
}

/// What somebody says; at least one line for each mode, and one for what is not marked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    pub lead: Vec<String>,
    pub follow: Vec<String>,
    pub both: Vec<String>,
    /// Said where nothing is marked: a check-in, an answer that was simply asked for.
    pub plain: Vec<String>,
    /// What they take on.
    pub deeds: Vec<String>,
}

impl Lines {
    /// What is said in a turn of this mode; none for a turn that is not marked.
    pub fn of(&self, mode: Option<Mode>) -> &[String] {
        match mode {
            Some(Mode::Lead) => &self.lead,
            Some(Mode::Follow) => &self.follow,
            Some(Mode::Both) => &self.both,
            None => &self.plain,
        }
    }
}

impl Modes {
    /// These, moved by `part` (0–1) towards `other`.
    #[must_use]
    pub(super) fn towards(self, other: Self, part: f64) -> Self {
        let mix = |own: f64, other: f64| own + (other - own) * part;
        Self {
            lead: mix(self.lead, other.lead),
            follow: mix(self.follow, other.follow),
            both: mix(self.both, other.both),
        }
    }
}

/// An average person, whom a persona of a file differs from by its keys; without lines.
impl Default for Persona {
    fn default() -> Self {
        Self {
            name: String::new(),
            summary: String::new(),
            appetite: 1.0,
            turn: Duration::from_secs(12),
            longest_turn: Duration::from_secs(60),
            takes: 0.9,
            modes: Modes {
                lead: 0.45,
                follow: 0.4,
                both: 0.15,
            },
            follows_invite: 0.6,
            follows_counter_move: 0.6,
            unheard: 0.0,
            breaks_silence: 0.2,
            arrives: None,
            leaves: None,
            poll: PollLeaning {
                favours: 50.0,
                against: 25.0,
                undecided: 25.0,
                conviction: 2,
                moves: 0.25,
            },
            ballot: BallotLeaning {
                consent: ConsentLeaning {
                    consent: 75.0,
                    concern: 17.0,
                    stand_aside: 3.0,
                    objection: 5.0,
                },
                yes_no: YesNoLeaning {
                    yes: 70.0,
                    no: 22.0,
                    abstain: 8.0,
                },
                yields: 0.8,
            },
            owns: 0.4,
            lines: Lines::default(),
        }
    }
}
