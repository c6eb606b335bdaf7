//! Every number of the detector, with its meaning. The defaults are those of `patterns.md`, section 5.

use std::time::Duration;

/// The marks of the last `length`, reaching back to at least `least` of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub length: Duration,
    pub least: usize,
}

/// How soon a pattern is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sensitivity {
    /// Seldom wrong, misses more.
    Calm,
    #[default]
    Normal,
    /// Misses less, wrong more often.
    Keen,
}

impl Sensitivity {
    pub const ALL: [Self; 3] = [Self::Calm, Self::Normal, Self::Keen];

    /// The word in the config.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Normal => "normal",
            Self::Keen => "keen",
        }
    }

    /// The fit from which a pattern is shown.
    pub const fn fit_to_show(self) -> f64 {
        match self {
            Self::Calm => 0.86,
            Self::Normal => 0.78,
            Self::Keen => 0.70,
        }
    }
}

/// The numbers of the detector. Shares and probabilities are 0–1.
#[derive(Clone, Debug, PartialEq)]
pub struct Thresholds {
    /// The window of the warnings.
    pub recent: Span,
    /// The window of the early sign; inside [`Self::recent`].
    pub early: Span,
    /// The window of `concurrent`; around [`Self::recent`].
    pub concurrent: Span,
    /// No window reaches further back.
    pub oldest: Duration,
    /// The weight for and against with which every share starts out.
    pub prior: f64,

    /// Too many chefs: the share of leading is above this.
    pub chefs_lead: f64,
    /// Too many chefs: so is the share of the half of the people that leads least.
    pub chefs_least: f64,
    /// Too many chefs: the top leader has less than this share of the leads.
    pub chefs_top: f64,

    /// No initiation: the share of leading is below this.
    pub none_lead: f64,

    /// One leader: the top leader has more than this share of the leads.
    pub one_top: f64,
    /// One leader: that person's own share of leading is above this.
    pub one_own: f64,
    /// One leader: the others' share of leading is below this.
    pub one_others: f64,
    /// One leader: of the leads of the first two, the second has less than this share.
    pub one_second: f64,

    /// The meeting's own level of leading before any mark, and how many marks that is worth.
    pub level: f64,
    pub level_marks: f64,
    /// [`Self::chefs_lead`] rises to this much above the own level, up to [`Self::chefs_lead_most`].
    pub level_above: f64,
    pub chefs_lead_most: f64,
    /// [`Self::none_lead`] falls to this much below the own level, down to [`Self::none_lead_least`].
    pub level_below: f64,
    pub none_lead_least: f64,

    /// Concurrent: the share of leading lies between these two.
    pub concurrent_low: f64,
    pub concurrent_high: f64,
    /// Concurrent: participation is at least this even.
    pub concurrent_even: f64,
    /// Concurrent: fits from this index on, and in part from the next.
    pub concurrent_fully: f64,
    pub concurrent_partly: f64,
    /// The fit that "in part" stands for.
    pub concurrent_partly_fit: f64,
    /// Concurrent: judged from this many marks on.
    pub concurrent_turns: usize,
    /// As likely as not.
    pub even_chance: f64,
    /// From this fit of a warning on, marks set by hand are read a second time.
    pub second_reading: f64,

    /// Silence: nothing for this many times the usual gap, within the two bounds.
    pub silence_gaps: f64,
    pub silence_least: Duration,
    pub silence_most: Duration,
    /// The usual gap before any is known, the weight of each new one, and the longest that counts.
    pub gap_first: Duration,
    pub gap_rate: f64,
    pub gap_most: Duration,

    /// Nothing is told before this many marks and this long after the first.
    pub least_turns: usize,
    pub least_time: Duration,

    /// A pattern is shown once its fit is at least this for so long.
    pub show: f64,
    pub show_after: Duration,
    /// A shown pattern is left once its fit is below this for so long.
    pub leave: f64,
    pub leave_after: Duration,
    /// The early sign: on from the first for so long, off below the second.
    pub sign_on: f64,
    pub sign_off: f64,
    pub sign_after: Duration,

    /// The rest between two banners.
    pub banner_rest: Duration,
    /// The rest of a pattern's banner after that pattern ended.
    pub same_banner_rest: Duration,
}

impl Thresholds {
    /// The defaults at a given sensitivity.
    pub fn with(sensitivity: Sensitivity) -> Self {
        Self {
            show: sensitivity.fit_to_show(),
            ..Self::default()
        }
    }
}

impl Default for Thresholds {
    fn default() -> Self {
        let secs = Duration::from_secs;
        Self {
            recent: Span {
                length: secs(150),
                least: 12,
            },
            early: Span {
                length: secs(90),
                least: 9,
            },
            concurrent: Span {
                length: secs(180),
                least: 16,
            },
            oldest: secs(900),
            prior: 0.6,
            chefs_lead: 0.77,
            chefs_least: 0.62,
            chefs_top: 0.64,
            none_lead: 0.27,
            one_top: 0.60,
            one_own: 0.57,
            one_others: 0.45,
            one_second: 0.35,
            level: 0.55,
            level_marks: 40.0,
            level_above: 0.14,
            chefs_lead_most: 0.84,
            level_below: 0.18,
            none_lead_least: 0.16,
            concurrent_low: 0.31,
            concurrent_high: 0.72,
            concurrent_even: 0.60,
            concurrent_fully: 0.95,
            concurrent_partly: 0.75,
            concurrent_partly_fit: 0.6,
            concurrent_turns: 14,
            even_chance: 0.5,
            second_reading: 0.29,
            silence_gaps: 10.0,
            silence_least: secs(90),
            silence_most: secs(300),
            gap_first: secs(15),
            gap_rate: 0.1,
            gap_most: secs(240),
            least_turns: 6,
            least_time: secs(90),
            show: Sensitivity::Normal.fit_to_show(),
            show_after: secs(10),
            leave: 0.40,
            leave_after: secs(30),
            sign_on: 0.75,
            sign_off: 0.45,
            sign_after: secs(10),
            banner_rest: secs(600),
            same_banner_rest: secs(300),
        }
    }
}
