//! One piece of talk that may be under way: what the marks since its beginning say of what it is.

use crate::session::Mode;

/// The share of marks with the wrong mode.
const WRONG: f64 = 0.05;
/// How often a piece is each pattern, and none.
pub(super) const CHEFS: f64 = 0.10;
pub(super) const FOLLOWERS: f64 = 0.10;
const CONCURRENT: f64 = 0.20;
const MIXED: f64 = 0.42;
pub(super) const ONE: f64 = 0.18;
/// How evenly people share the turns: the weight of an equal part before any turn.
const EVEN: f64 = 4.0;
/// The leader has about half of the turns, which weighs as much as so many turns.
const LEADING: f64 = 20.0;

/// How likely people of a kind are to lead: a Beta distribution, as weights for and against; and their share of `both`.
struct Habit(f64, f64, f64);

const CHEF: Habit = Habit(15.3, 1.87, 0.045);
const FOLLOWER: Habit = Habit(1.7, 15.3, 0.045);
const BOTH_WAYS: Habit = Habit(14.0, 13.0, 0.17);
const MOSTLY_LEADS: Habit = Habit(13.6, 2.975, 0.055);
const MOSTLY_FOLLOWS: Habit = Habit(2.975, 11.9, 0.055);
const LEADER: Habit = Habit(13.6, 1.7, 0.045);
const LED: Habit = Habit(1.7, 11.9, 0.045);

impl Habit {
    /// The probability that somebody with this habit who was marked so before is marked with `mode`, slips included.
    fn tells(&self, own: &Own, mode: Mode) -> f64 {
        let Self(yes, no, both) = *self;
        let lead = (yes + own.lead) / (yes + no + own.turns());
        let marked = lead + WRONG * (1.0 - 2.0 * lead);
        match mode {
            Mode::Lead => marked * (1.0 - both),
            Mode::Follow => (1.0 - marked) * (1.0 - both),
            Mode::Both => both,
        }
    }
}

/// The belief that the present piece began at some mark, by what it is.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    /// On the running clock, s.
    pub(super) began: f64,
    /// What the figures below are multiplied with to be beliefs, so that a change of all is a change of one.
    mass: f64,
    chefs: f64,
    followers: f64,
    concurrent: f64,
    mixed: f64,
    /// The sum of the figures.
    sum: f64,
    turns: f64,
    own: Vec<Own>,
}

/// One person within a piece.
#[derive(Clone, Copy, Debug)]
pub(super) struct Own {
    lead: f64,
    follow: f64,
    /// The probability that this is one of those who mostly lead, when the group is mixed.
    leads: f64,
    /// That this is the one leader.
    leader: f64,
}

impl Own {
    fn turns(&self) -> f64 {
        self.lead + self.follow
    }
}

/// The next mark as a piece has to explain it.
#[derive(Clone, Copy)]
pub(super) struct Next {
    pub(super) who: usize,
    pub(super) mode: Mode,
    pub(super) people: f64,
    /// How well the gap before it agrees with the pace of chefs and of followers.
    pub(super) hurried: f64,
    pub(super) waited: f64,
}

/// How well each pattern explains the mode of a mark, by what was known of the person.
#[derive(Clone, Copy)]
pub(super) struct Said {
    turns: f64,
    chef: f64,
    follower: f64,
    both_ways: f64,
    /// Of somebody in a mixed group, and whether that one is among those who mostly lead.
    mixed: f64,
    leads: f64,
    leader: f64,
    led: f64,
}

impl Said {
    pub(super) fn of(own: &Own, mode: Mode) -> Self {
        let high = own.leads * MOSTLY_LEADS.tells(own, mode);
        let mixed = high + (1.0 - own.leads) * MOSTLY_FOLLOWS.tells(own, mode);
        Self {
            turns: own.turns(),
            chef: CHEF.tells(own, mode),
            follower: FOLLOWER.tells(own, mode),
            both_ways: BOTH_WAYS.tells(own, mode),
            mixed,
            leads: high / mixed,
            leader: LEADER.tells(own, mode),
            led: LED.tells(own, mode),
        }
    }

    /// Whether it is of somebody of whom as much is known, given that it is the same person.
    pub(super) fn is_of(&self, own: &Own) -> bool {
        self.turns.to_bits() == own.turns().to_bits()
    }
}

impl Piece {
    pub(super) fn begin(&mut self, now: f64, belief: f64, people: usize) {
        let own = Own {
            lead: 0.0,
            follow: 0.0,
            leads: 0.5,
            leader: ONE / people.max(2) as f64,
        };
        self.own.clear();
        self.own.resize(people, own);
        self.began = now;
        self.mass = belief;
        self.chefs = CHEFS;
        self.followers = FOLLOWERS;
        self.concurrent = CONCURRENT;
        self.mixed = MIXED / self.can_be_mixed();
        self.turns = 0.0;
        self.sum = 1.0;
    }

    /// That this is the present piece, whatever it is.
    pub(super) fn belief(&self) -> f64 {
        self.mass * self.sum
    }

    pub(super) fn chefs(&self) -> f64 {
        self.mass * self.chefs
    }

    pub(super) fn followers(&self) -> f64 {
        self.mass * self.followers
    }

    pub(super) fn leader(&self, who: usize) -> f64 {
        self.mass * self.own[who].leader
    }

    pub(super) fn own(&self, who: usize) -> &Own {
        &self.own[who]
    }

    pub(super) fn scale(&mut self, by: f64) {
        self.mass *= by;
    }

    /// Multiplies each belief by the probability of the next mark: who it is of, its mode, when it came.
    pub(super) fn explain(&mut self, next: Next, said: Said) {
        let Next {
            who, mode, people, ..
        } = next;
        let turn = EVEN + said.turns;
        let part = turn / (EVEN * people + self.turns);
        self.chefs *= part * said.chef * next.hurried;
        self.followers *= part * said.follower * next.waited;
        self.concurrent *= part * said.both_ways;
        self.mixed *= part * said.mixed;

        let leading = (0.5 * LEADING + said.turns) / (LEADING + self.turns) * said.leader;
        let led = turn * said.led / (LEADING + self.turns);
        let leader = self.own[who].leader * leading;
        let mut one = 0.0;
        for own in &mut self.own {
            let others = self.turns - own.turns();
            let among = EVEN * (people - 1.0) + others;
            own.leader *= led * (0.5 * LEADING + others) / among;
            one += own.leader;
        }
        let own = &mut self.own[who];
        one += leader - own.leader;
        own.leader = leader;
        own.leads = said.leads;
        let weight = mode.lead_weight();
        own.lead += weight;
        own.follow += 1.0 - weight;
        self.turns += 1.0;
        self.sum =
            self.chefs + self.followers + self.concurrent + one + self.mixed * self.can_be_mixed();
        self.keep_in_range();
    }

    /// Products of many probabilities leave the range of floating-point numbers, unless the mass takes them over.
    fn keep_in_range(&mut self) {
        const SMALL: f64 = 1e-90;
        if self.sum >= SMALL {
            return;
        }
        let by = 1.0 / self.sum;
        self.mass *= self.sum;
        self.chefs *= by;
        self.followers *= by;
        self.concurrent *= by;
        self.mixed *= by;
        for own in &mut self.own {
            own.leader *= by;
        }
        self.sum = 1.0;
    }

    /// That at least two mostly lead and somebody does not: with one it is one leader, with all it is chefs.
    fn can_be_mixed(&self) -> f64 {
        if self.own.len() < 3 {
            return 1.0;
        }
        let (mut nobody, mut one, mut all) = (1.0, 0.0, 1.0);
        for own in &self.own {
            one = one * (1.0 - own.leads) + nobody * own.leads;
            nobody *= 1.0 - own.leads;
            all *= own.leads;
        }
        (1.0 - nobody - one - all).max(1e-9)
    }
}
