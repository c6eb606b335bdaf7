//! What more time for a round costs, before it is paid: shorter rounds to come, optional ones dropped, or a later end.

use std::cmp::Reverse;
use std::time::Duration;

use super::agenda::{Progress, Slot};
use super::{Moment, Session};

/// How more time for a round is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Payment {
    /// By the rounds to come, each in proportion to its time.
    Trim,
    /// By optional rounds to come, as few of them as will do; by the others what these do not cover.
    Drop,
    /// By nobody: the meeting ends late.
    Late,
}

impl Payment {
    pub const ALL: [Self; 3] = [Self::Trim, Self::Drop, Self::Late];

    /// The word for it where lines are typed.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Trim => "trim",
            Self::Drop => "drop",
            Self::Late => "late",
        }
    }
}

/// What is paid, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bill {
    pub payment: Payment,
    /// Rounds to come that are not held, as places in the agenda.
    pub dropped: Vec<usize>,
    /// Which round to come gives how much, in whole seconds.
    pub cuts: Vec<(usize, Duration)>,
    /// When the meeting ends then.
    pub end: Moment,
}

impl Session {
    /// The bill for `by` more for the round on the screen, paid in this way; none where nobody can pay in this way.
    ///
    /// A round gives no more than half of what it has left, and nothing when it is locked. What nobody can give makes the
    /// end later.
    pub fn bill(&self, payment: Payment, by: Duration, now: Moment) -> Option<Bill> {
        let people = self.participants().count();
        let to_come = self.rounds_to_come();
        let dropped = match payment {
            Payment::Trim | Payment::Late => Vec::new(),
            Payment::Drop => dropped(&to_come, by, people),
        };
        let saved = to_come
            .iter()
            .filter(|(index, _)| dropped.contains(index))
            .map(|(_, slot)| slot.allotted(people))
            .fold(Duration::ZERO, Duration::saturating_add);
        let cuts = match payment {
            Payment::Late => Vec::new(),
            Payment::Trim | Payment::Drop => {
                let held = to_come.iter().filter(|(index, _)| !dropped.contains(index));
                let secs = by.saturating_sub(saved).as_secs();
                cuts(held.copied(), secs, self.running(now), people)
            }
        };
        let pays = match payment {
            Payment::Trim => !cuts.is_empty(),
            Payment::Drop => !dropped.is_empty(),
            Payment::Late => true,
        };
        let paid = cuts
            .iter()
            .fold(Duration::ZERO, |paid, (_, cut)| paid.saturating_add(*cut));
        pays.then(|| Bill {
            payment,
            dropped,
            cuts,
            end: self.end_with(by, now) - saved - paid,
        })
    }

    /// When the meeting is expected to end with `by` more for the round on the screen.
    fn end_with(&self, by: Duration, now: Moment) -> Moment {
        let end = self.schedule(now).expected_end;
        let Some(slot) = self.agenda.current().filter(|slot| !slot.has_ended()) else {
            return end;
        };
        let (running, people) = (self.running(now), self.participants().count());
        let longer = Slot {
            extended: slot.extended.saturating_add(by),
            ..slot.clone()
        };
        let left = |slot: &Slot| slot.remaining(running, people).left();
        end + left(&longer).saturating_sub(left(slot))
    }

    /// The rounds behind the one on the screen that are still to be held, with their places.
    fn rounds_to_come(&self) -> Vec<(usize, &Slot)> {
        let from = self.agenda.current.map_or(0, |current| current + 1);
        let slots = self.agenda.slots.iter().enumerate().skip(from);
        slots.filter(|(_, slot)| slot.is_to_come()).collect()
    }
}

/// Of the optional rounds the shortest that covers `by` alone; as long as there is none, the longest goes as well.
fn dropped(to_come: &[(usize, &Slot)], by: Duration, people: usize) -> Vec<usize> {
    let mut optional: Vec<(usize, Duration)> = to_come
        .iter()
        .filter(|(_, slot)| slot.round.optional && slot.progress == Progress::Waiting)
        .map(|(index, slot)| (*index, slot.allotted(people)))
        .filter(|(_, length)| !length.is_zero())
        .collect();
    // Of equals the later one comes first.
    optional.sort_by_key(|(index, length)| (*length, Reverse(*index)));
    let mut due = by;
    let mut dropped = Vec::new();
    while !due.is_zero() && !optional.is_empty() {
        let covers = optional.iter().position(|(_, length)| *length >= due);
        let (index, length) = optional.remove(covers.unwrap_or(optional.len() - 1));
        due = due.saturating_sub(length);
        dropped.push(index);
    }
    dropped.sort_unstable();
    dropped
}

/// Shares of `secs` in proportion to what each round has left; whole seconds that add up to it.
fn cuts<'s>(
    to_come: impl Iterator<Item = (usize, &'s Slot)>,
    secs: u64,
    running: Moment,
    people: usize,
) -> Vec<(usize, Duration)> {
    let rounds: Vec<(usize, u64)> = to_come
        .filter(|(_, slot)| !slot.round.locked)
        .map(|(index, slot)| (index, slot.remaining(running, people).left().as_secs() / 2))
        .collect();
    let all: u128 = rounds.iter().map(|(_, most)| u128::from(*most)).sum();
    let to_pay = all.min(secs.into());
    let mut cuts = Vec::with_capacity(rounds.len());
    let (mut seen, mut paid) = (0_u128, 0_u128);
    for (index, most) in rounds {
        seen += u128::from(most);
        // What is due up to here, less what was paid: no second is lost in rounding.
        let due = to_pay.saturating_mul(seen).checked_div(all).unwrap_or(0);
        let share = u64::try_from(due - paid).unwrap_or(u64::MAX);
        paid = due;
        if share > 0 {
            cuts.push((index, Duration::from_secs(share)));
        }
    }
    cuts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::check;
    use crate::session::{Command, Opening};

    const MINUTE: Duration = Duration::from_secs(60);

    /// A session in its first round. A round is its name, its time and what else its plan says of it.
    fn session(rounds: &[(&str, &str, &str)]) -> Session {
        let rounds = rounds.iter().map(|(name, time, more)| {
            format!("[[round]]\nname = \"{name}\"\nkind = \"open\"\ntime = \"{time}\"\n{more}\n")
        });
        let rounds: String = rounds.collect();
        let plan = format!(
            "title = \"A bill\"\nends_without_decision = \"A test.\"\npeople = [\"Ana\", \"Bo\"]\n{rounds}"
        );
        let mut session = Session::new(Opening {
            plan: check::parse("plan.toml", &plan).unwrap(),
            started: jiff::civil::date(2026, 3, 2).at(9, 0, 0, 0),
            seed: 1,
            imported: None,
            rehearsal: None,
        });
        session
            .perform(&Command::StartRound, Moment::START)
            .unwrap();
        session
    }

    fn secs(bill: &Bill) -> Vec<(usize, u64)> {
        let cuts = bill.cuts.iter();
        cuts.map(|(at, cut)| (*at, cut.as_secs())).collect()
    }

    #[test]
    fn rounds_to_come_pay_in_proportion_and_to_the_second() {
        let session = session(&[
            ("One", "10m", ""),
            ("Two", "10m", ""),
            ("Three", "5m", ""),
            ("Four", "7s", ""),
        ]);
        let late = session
            .bill(Payment::Late, 3 * MINUTE, Moment::START)
            .unwrap();
        assert_eq!(late.end, Moment::from_secs(28 * 60 + 7));
        let trim = session
            .bill(Payment::Trim, 3 * MINUTE, Moment::START)
            .unwrap();
        assert_eq!(secs(&trim), [(1, 119), (2, 59), (3, 2)]);
        assert_eq!(trim.end, Moment::from_secs(25 * 60 + 7));
    }

    #[test]
    fn a_round_gives_no_more_than_half_and_a_locked_one_nothing() {
        let session = session(&[
            ("One", "10m", ""),
            ("Two", "4m", ""),
            ("Three", "20m", "locked = true"),
        ]);
        let trim = session
            .bill(Payment::Trim, 5 * MINUTE, Moment::START)
            .unwrap();
        assert_eq!(secs(&trim), [(1, 120)]);
        assert_eq!(trim.end, Moment::from_secs(37 * 60));
    }

    #[test]
    fn nobody_pays_where_nobody_can() {
        let session = session(&[("One", "10m", ""), ("Two", "10m", "locked = true")]);
        assert_eq!(session.bill(Payment::Trim, MINUTE, Moment::START), None);
        assert_eq!(session.bill(Payment::Drop, MINUTE, Moment::START), None);
    }

    #[test]
    fn as_few_optional_rounds_are_dropped_as_will_do() {
        let optional = "optional = true";
        let session = session(&[
            ("One", "10m", ""),
            ("Two", "5m", optional),
            ("Three", "3m", optional),
            ("Four", "3m", optional),
            ("Five", "6m", ""),
        ]);
        let dropped = |minutes| {
            let bill = session.bill(Payment::Drop, minutes * MINUTE, Moment::START);
            bill.unwrap().dropped
        };
        assert_eq!(dropped(2), [3], "the last of the shortest that will do");
        assert_eq!(dropped(4), [1]);
        assert_eq!(dropped(8), [1, 3]);
        let all = session
            .bill(Payment::Drop, 13 * MINUTE, Moment::START)
            .unwrap();
        assert_eq!(all.dropped, [1, 2, 3]);
        assert_eq!(secs(&all), [(4, 120)], "the rest is trimmed");
        assert_eq!(all.end, Moment::from_secs(27 * 60));
    }

    #[test]
    fn what_was_billed_is_what_happens() {
        let times = [90, 700].map(Moment::from_secs);
        let ways = Payment::ALL.map(|payment| times.map(|now| (payment, now)));
        for (payment, now) in ways.into_iter().flatten() {
            let mut session = session(&[
                ("One", "10m", ""),
                ("Two", "10m", ""),
                ("Three", "5m", "optional = true"),
                ("Four", "5m", "locked = true"),
            ]);
            let by = 2 * MINUTE;
            let bill = session.bill(payment, by, now).unwrap();
            session
                .perform(&Command::Extend { by, payment }, now)
                .unwrap();
            assert_eq!(session.schedule(now).expected_end, bill.end, "{payment:?}");
            let held = session.agenda().slots().iter();
            let dropped = held
                .filter(|slot| slot.progress == Progress::Dropped)
                .count();
            assert_eq!(dropped, bill.dropped.len(), "{payment:?}");
        }
    }
}
