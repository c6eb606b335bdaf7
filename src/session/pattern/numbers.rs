//! The detector's numbers by name, with what each may be: one table, from which the config and its example follow.
//! How a number is written in a file is not known here.

use std::time::Duration;

use super::Thresholds;

/// One number of the [`Thresholds`].
#[derive(Debug)]
pub struct Number {
    /// Its name in the config.
    pub name: &'static str,
    pub range: Range,
    /// What it means, in a sentence.
    pub meaning: &'static str,
}

/// Where a number lies in the thresholds, and the least and the most that it may be.
#[derive(Debug)]
pub enum Range {
    /// A share, a probability or a factor.
    Ratio(fn(&mut Thresholds) -> &mut f64, f64, f64),
    Count(fn(&mut Thresholds) -> &mut usize, usize, usize),
    Time(fn(&mut Thresholds) -> &mut Duration, Duration, Duration),
}

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub enum Value {
    Ratio(f64),
    Count(usize),
    Time(Duration),
}

/// A number that somebody has set: its name and its value.
pub type Own = (&'static str, Value);

impl Number {
    pub fn find(name: &str) -> Option<&'static Self> {
        NUMBERS.iter().find(|number| number.name == name)
    }

    /// Its value among `thresholds`.
    pub fn of(&self, thresholds: &Thresholds) -> Value {
        let mut thresholds = thresholds.clone();
        match self.range {
            Range::Ratio(at, ..) => Value::Ratio(*at(&mut thresholds)),
            Range::Count(at, ..) => Value::Count(*at(&mut thresholds)),
            Range::Time(at, ..) => Value::Time(*at(&mut thresholds)),
        }
    }
}

impl Range {
    /// Whether `value` is of this kind and neither too small nor too large.
    pub fn contains(&self, value: Value) -> bool {
        match (self, value) {
            (Self::Ratio(_, least, most), Value::Ratio(value)) => (*least..=*most).contains(&value),
            (Self::Count(_, least, most), Value::Count(value)) => (*least..=*most).contains(&value),
            (Self::Time(_, least, most), Value::Time(value)) => (*least..=*most).contains(&value),
            (Self::Ratio(..) | Self::Count(..) | Self::Time(..), _) => false,
        }
    }
}

impl Thresholds {
    /// Sets each number of `own` that is in its range; the others, and names that no number has, change nothing.
    pub fn set(&mut self, own: &[Own]) {
        for (name, value) in own {
            let number = Number::find(name).filter(|number| number.range.contains(*value));
            match (number.map(|number| &number.range), *value) {
                (Some(Range::Ratio(at, ..)), Value::Ratio(value)) => *at(self) = value,
                (Some(Range::Count(at, ..)), Value::Count(value)) => *at(self) = value,
                (Some(Range::Time(at, ..)), Value::Time(value)) => *at(self) = value,
                (Some(Range::Ratio(..) | Range::Count(..) | Range::Time(..)) | None, _) => {}
            }
        }
    }
}

/// Names of two numbers, the first of which must not be above the second: windows lie inside each other, lines that
/// move have an end, and what goes on at one line goes off at a lower one.
pub const ORDERED: &[(&str, &str)] = &[
    ("early", "recent"),
    ("recent", "concurrent"),
    ("concurrent", "oldest"),
    ("early_least", "recent_least"),
    ("recent_least", "concurrent_least"),
    ("chefs_least", "chefs_lead"),
    ("chefs_lead", "chefs_lead_most"),
    ("none_lead_least", "none_lead"),
    ("none_lead", "chefs_lead"),
    ("concurrent_low", "concurrent_high"),
    ("concurrent_partly", "concurrent_fully"),
    ("silence_least", "silence_most"),
    ("leave", "show"),
    ("sign_off", "sign_on"),
];

/// Every number, in the order of the thresholds.
pub const NUMBERS: &[Number] = &[
    time(
        "recent",
        |t| &mut t.recent.length,
        "Warnings judge the marks of the last so long ...",
    ),
    turns(
        "recent_least",
        |t| &mut t.recent.least,
        "... reaching back to at least so many of them.",
    ),
    time(
        "early",
        |t| &mut t.early.length,
        "The early sign judges the marks of the last so long ...",
    ),
    turns(
        "early_least",
        |t| &mut t.early.least,
        "... reaching back to at least so many of them.",
    ),
    time(
        "concurrent",
        |t| &mut t.concurrent.length,
        "Concurrent is judged by the marks of the last so long ...",
    ),
    turns(
        "concurrent_least",
        |t| &mut t.concurrent.least,
        "... reaching back to at least so many of them.",
    ),
    time(
        "oldest",
        |t| &mut t.oldest,
        "No mark older than this is looked at.",
    ),
    ratio(
        "prior",
        |t| &mut t.prior,
        (0.01, 10.0),
        "The weight for and against with which every share starts out.",
    ),
    share(
        "chefs_lead",
        |t| &mut t.chefs_lead,
        "Too many chefs: the share of leading is above this.",
    ),
    share(
        "chefs_least",
        |t| &mut t.chefs_least,
        "Too many chefs: so is the share of the half that leads least above this.",
    ),
    share(
        "chefs_top",
        |t| &mut t.chefs_top,
        "Too many chefs: the top leader has less than this share of the leads.",
    ),
    share(
        "none_lead",
        |t| &mut t.none_lead,
        "No initiation: the share of leading is below this.",
    ),
    share(
        "one_top",
        |t| &mut t.one_top,
        "One leader: the top leader has more than this share of the leads.",
    ),
    share(
        "one_own",
        |t| &mut t.one_own,
        "One leader: that person's own share of leading is above this.",
    ),
    share(
        "one_others",
        |t| &mut t.one_others,
        "One leader: the others' share of leading is below this.",
    ),
    share(
        "one_second",
        |t| &mut t.one_second,
        "One leader: of the leads of the first two, the second has less than this share.",
    ),
    share(
        "level",
        |t| &mut t.level,
        "The meeting's own level of leading before any mark.",
    ),
    ratio(
        "level_marks",
        |t| &mut t.level_marks,
        (1.0, 1000.0),
        "How many marks that level is worth.",
    ),
    ratio(
        "level_above",
        |t| &mut t.level_above,
        (0.0, 1.0),
        "`chefs_lead` rises to this much above the own level ...",
    ),
    share(
        "chefs_lead_most",
        |t| &mut t.chefs_lead_most,
        "... up to this.",
    ),
    ratio(
        "level_below",
        |t| &mut t.level_below,
        (0.0, 1.0),
        "`none_lead` falls to this much below the own level ...",
    ),
    share(
        "none_lead_least",
        |t| &mut t.none_lead_least,
        "... down to this.",
    ),
    share(
        "concurrent_low",
        |t| &mut t.concurrent_low,
        "Concurrent: the share of leading lies above this ...",
    ),
    share(
        "concurrent_high",
        |t| &mut t.concurrent_high,
        "... and below this.",
    ),
    share(
        "concurrent_even",
        |t| &mut t.concurrent_even,
        "Concurrent: participation is at least this even; 1 is perfectly even.",
    ),
    ratio(
        "concurrent_fully",
        |t| &mut t.concurrent_fully,
        (0.0, 2.0),
        "Concurrent: fits fully from this index on ...",
    ),
    ratio(
        "concurrent_partly",
        |t| &mut t.concurrent_partly,
        (0.0, 2.0),
        "... and in part from this one.",
    ),
    share(
        "concurrent_partly_fit",
        |t| &mut t.concurrent_partly_fit,
        "The fit that \"in part\" stands for.",
    ),
    turns(
        "concurrent_turns",
        |t| &mut t.concurrent_turns,
        "Concurrent: judged from this many marks on.",
    ),
    share(
        "even_chance",
        |t| &mut t.even_chance,
        "From this fit of a warning on, concurrent fits in part at most.",
    ),
    share(
        "second_reading",
        |t| &mut t.second_reading,
        "From this fit of a warning on, marks set by hand are read a second time; 0.99: never.",
    ),
    ratio(
        "silence_gaps",
        |t| &mut t.silence_gaps,
        (1.0, 1000.0),
        "Silence: nothing is said for this many times the usual gap ...",
    ),
    time(
        "silence_least",
        |t| &mut t.silence_least,
        "... but no sooner than this ...",
    ),
    time(
        "silence_most",
        |t| &mut t.silence_most,
        "... and no later than this.",
    ),
    time(
        "gap_first",
        |t| &mut t.gap_first,
        "The usual gap between marks before any is known.",
    ),
    ratio(
        "gap_rate",
        |t| &mut t.gap_rate,
        (0.01, 1.0),
        "The weight of each new gap in the usual one.",
    ),
    time(
        "gap_most",
        |t| &mut t.gap_most,
        "A longer gap counts as this long.",
    ),
    turns(
        "least_turns",
        |t| &mut t.least_turns,
        "Nothing is told before this many marks ...",
    ),
    time(
        "least_time",
        |t| &mut t.least_time,
        "... nor before this long after the first.",
    ),
    share(
        "show",
        |t| &mut t.show,
        "A pattern is shown once its fit is at least this (by `sensitivity`: 0.86, 0.78, 0.7) ...",
    ),
    time("show_after", |t| &mut t.show_after, "... for so long."),
    share(
        "leave",
        |t| &mut t.leave,
        "A shown pattern is left once its fit is below this ...",
    ),
    time("leave_after", |t| &mut t.leave_after, "... for so long."),
    share(
        "sign_on",
        |t| &mut t.sign_on,
        "The early sign comes on from this fit ...",
    ),
    share(
        "sign_off",
        |t| &mut t.sign_off,
        "... goes off below this one ...",
    ),
    time(
        "sign_after",
        |t| &mut t.sign_after,
        "... and comes after so long.",
    ),
    time(
        "banner_rest",
        |t| &mut t.banner_rest,
        "The rest between two banners.",
    ),
    time(
        "same_banner_rest",
        |t| &mut t.same_banner_rest,
        "The rest of a pattern's banner after that pattern ended.",
    ),
];

/// A share that is neither nothing nor all: as a line, either would never or always be crossed.
const fn share(
    name: &'static str,
    at: fn(&mut Thresholds) -> &mut f64,
    meaning: &'static str,
) -> Number {
    ratio(name, at, (0.01, 0.99), meaning)
}

const fn ratio(
    name: &'static str,
    at: fn(&mut Thresholds) -> &mut f64,
    (least, most): (f64, f64),
    meaning: &'static str,
) -> Number {
    Number {
        name,
        range: Range::Ratio(at, least, most),
        meaning,
    }
}

const fn turns(
    name: &'static str,
    at: fn(&mut Thresholds) -> &mut usize,
    meaning: &'static str,
) -> Number {
    Number {
        name,
        range: Range::Count(at, 1, 500),
        meaning,
    }
}

const fn time(
    name: &'static str,
    at: fn(&mut Thresholds) -> &mut Duration,
    meaning: &'static str,
) -> Number {
    Number {
        name,
        range: Range::Time(at, Duration::from_secs(1), Duration::from_secs(3600)),
        meaning,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_in_their_ranges_and_in_order() {
        let thresholds = Thresholds::default();
        for number in NUMBERS {
            assert!(
                number.range.contains(number.of(&thresholds)),
                "{}",
                number.name
            );
        }
        for (lower, upper) in ORDERED {
            let of = |name| Number::find(name).map(|number| number.of(&thresholds));
            assert!(of(lower).is_some() && of(lower) <= of(upper), "{lower}");
        }
    }

    #[test]
    fn no_number_is_left_out() {
        let all = format!("{:?}", Thresholds::default());
        let fields = all.matches(": ").count() - all.matches("Span {").count();
        assert_eq!(NUMBERS.len(), fields);
    }

    #[test]
    fn each_number_sets_itself_and_nothing_else() {
        for number in NUMBERS {
            let mut thresholds = Thresholds::default();
            let value = match number.range {
                Range::Ratio(_, least, _) => Value::Ratio(least),
                Range::Count(_, least, _) => Value::Count(least),
                Range::Time(_, least, _) => Value::Time(least),
            };
            thresholds.set(&[(number.name, value)]);
            for other in NUMBERS {
                let changed = other.of(&thresholds) != other.of(&Thresholds::default());
                assert_eq!(
                    changed,
                    other.name == number.name,
                    "{} by {}",
                    other.name,
                    number.name
                );
            }
        }
    }

    #[test]
    fn what_cannot_be_changes_nothing() {
        let mut thresholds = Thresholds::default();
        thresholds.set(&[
            ("leave", Value::Ratio(f64::NAN)),
            ("leave", Value::Count(3)),
            ("silence_most", Value::Time(Duration::ZERO)),
            ("nothing", Value::Ratio(0.5)),
        ]);
        assert_eq!(thresholds, Thresholds::default());
    }
}
