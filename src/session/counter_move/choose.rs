//! Which counter-move is offered: decided by the session's state alone, so that the same session always offers the same.

use std::cmp::Reverse;
use std::time::Duration;

use super::{CounterMove, Library, Occasion, Third, When};
use crate::plan::RoundKind;
use crate::session::alert::AlertFate;
use crate::session::{Moment, Remaining, Session};

impl Library {
    /// The counter-move to offer at `now`: one whose conditions hold and that still fits the meeting, offered and taken
    /// least so far, the more particular before the general. Never the one that was offered last.
    pub fn choose(
        &self,
        session: &Session,
        occasion: Occasion,
        now: Moment,
    ) -> Option<&CounterMove> {
        let scene = Scene::of(session, now);
        let last = session
            .alerts()
            .last()
            .map(|raised| raised.alert.counter_move.name.as_str());
        let against = |counter: &&CounterMove| {
            counter.when.occasions.contains(&occasion) && Some(counter.name()) != last
        };
        let best = self
            .all()
            .filter(against)
            .filter(|counter| scene.suits(&counter.when))
            .min_by_key(|counter| scene.rank(session, counter));
        // Conditions of the user's own may leave nothing for this moment; a warning has a way out all the same.
        best.or_else(|| self.all().find(against))
            .or_else(|| self.built_in.iter().find(against))
    }
}

/// What of a session the choice looks at.
struct Scene {
    phase: Third,
    phase_of_round: Third,
    during: Option<RoundKind>,
    people: usize,
    /// Until the expected end.
    left: Duration,
}

impl Scene {
    fn of(session: &Session, now: Moment) -> Self {
        let people = session.participants().count();
        let end = session.schedule(now).expected_end;
        let taken = session.time_taken(now).unwrap_or_default();
        let left = end.since(now);
        let round = session.agenda().current();
        let round_left = session.remaining(now).map(Remaining::left);
        Self {
            phase: third(taken, left),
            phase_of_round: third(
                round.map_or(Duration::ZERO, |slot| slot.spent(session.running(now))),
                round_left.unwrap_or_default(),
            ),
            during: session.round_kind(),
            people,
            left,
        }
    }

    fn suits(&self, when: &When) -> bool {
        (when.phases.is_empty() || when.phases.contains(&self.phase))
            && (when.phases_of_round.is_empty()
                || when.phases_of_round.contains(&self.phase_of_round))
            && (when.during.is_empty()
                || self.during.is_some_and(|kind| when.during.contains(&kind)))
            && when.people.contains(&self.people)
    }

    /// Smaller is better. What is equal in all of it comes in the library's order.
    fn rank(&self, session: &Session, counter: &CounterMove) -> impl Ord + use<> {
        let too_long = counter.round.time.length(self.people) > self.left;
        let tried: usize = session
            .alerts()
            .iter()
            .filter(|raised| raised.alert.counter_move.name == counter.name())
            .map(|raised| match raised.fate {
                AlertFate::CounterMove(_) => 2,
                AlertFate::Standing | AlertFate::SnoozedUntil(_) | AlertFate::Rejected => 1,
            })
            .sum();
        let When {
            phases,
            phases_of_round,
            during,
            ..
        } = &counter.when;
        let particular = [
            !phases.is_empty(),
            !phases_of_round.is_empty(),
            !during.is_empty(),
        ];
        let particular = particular.into_iter().filter(|&has| has).count();
        (too_long, tried, Reverse(particular))
    }
}

/// In which third of all its time something is, `taken` of which is over.
fn third(taken: Duration, left: Duration) -> Third {
    let all = taken.saturating_add(left);
    if taken.saturating_mul(3) < all {
        Third::Early
    } else if taken.saturating_mul(3) < all.saturating_mul(2) {
        Third::Middle
    } else {
        Third::Late
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counter_moves;
    use crate::plan::check;
    use crate::session::alert::{AlertId, Observation};
    use crate::session::pattern::Pattern;
    use crate::session::{Command, Opening};

    /// An open floor of half an hour.
    fn session(people: usize) -> Session {
        let names: Vec<String> = (0..people).map(|n| format!("\"P{n}\"")).collect();
        let plan = format!(
            "title = \"x\"\nends_without_decision = \"A test.\"\npeople = [{}]\n[[round]]\nname = \"Open\"\nkind = \"open\"\ntime = \"30m\"\n",
            names.join(", ")
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

    /// Warns at `second` and takes the counter-move if `taken`; its name.
    fn warn(
        session: &mut Session,
        library: &Library,
        occasion: Occasion,
        second: u64,
        taken: bool,
    ) -> String {
        let now = Moment::from_secs(second);
        let counter = library.choose(session, occasion, now).unwrap().clone();
        let id = AlertId(u16::try_from(session.alerts().len()).unwrap());
        let raised = Observation::Raised {
            pattern: Pattern::TooManyChefs,
            who: None,
            evidence: String::new(),
            question: counter.ask.clone(),
            counter_move: Box::new(counter.round.clone()),
        };
        session.perform(&Command::Observe(raised), now).unwrap();
        if taken {
            session
                .perform(&Command::TakeCounterMove { id }, now)
                .unwrap();
        }
        counter.round.name
    }

    #[test]
    fn it_changes_with_the_phase_and_what_was_tried() {
        let library = counter_moves::built_in();
        let mut room = session(8);
        let mut chefs = |second| warn(&mut room, &library, Occasion::TooManyChefs, second, false);
        assert_eq!(chefs(120), "Build only");
        assert_eq!(chefs(720), "In pairs: one proposal");
        assert_eq!(chefs(1300), "One change each");
        assert_eq!(chefs(1500), "Where do we stand?");
        assert_eq!(chefs(1600), "Say it back");
    }

    #[test]
    fn what_was_taken_and_did_not_help_comes_back_later_than_what_was_passed_by() {
        let library = counter_moves::built_in();
        let mut room = session(3);
        assert_eq!(
            warn(&mut room, &library, Occasion::OneLeader, 60, true),
            "Round, least heard first"
        );
        for expected in ["Write first", "If it were yours", "Write first"] {
            let offered = warn(&mut room, &library, Occasion::OneLeader, 90, false);
            assert_eq!(offered, expected);
        }
    }

    #[test]
    fn people_and_the_time_that_is_left_count() {
        let library = counter_moves::built_in();
        let pair = |people| {
            let mut room = session(people);
            warn(&mut room, &library, Occasion::TooManyChefs, 700, false)
        };
        assert_eq!(
            (pair(3).as_str(), pair(4).as_str()),
            ("Where do we stand?", "In pairs: one proposal")
        );
        // A minute before the end a round of twelve takes too long.
        let mut room = session(12);
        let offered = warn(&mut room, &library, Occasion::OneLeader, 1740, false);
        let round = &library.find(&offered).unwrap().round;
        assert_eq!(
            (offered.as_str(), round.kind),
            ("Who takes a part?", RoundKind::GoRound)
        );
    }

    #[test]
    fn never_the_same_twice_in_a_row_and_always_one() {
        let only_late = r#"
            [[move]]
            name = "Two quiet minutes"
            when = "silence"
            phase = "late"
            ask = "Quiet?"
            round = { kind = "silent", time = "2m" }
            [[move]]
            name = "One word each"
            when = "one_leader"
            ask = "One word?"
            round = { kind = "silent", time = "2m" }
        "#;
        let (own, problems) = counter_moves::read("own.toml", only_late);
        assert!(problems.is_empty(), "{problems}");
        for library in [counter_moves::built_in(), own] {
            for people in [1, 2, 4, 12] {
                let mut room = session(people);
                let mut last = String::new();
                for turn in 0..24 {
                    let occasion = [
                        Occasion::Silence,
                        Occasion::TooManyChefs,
                        Occasion::Silence,
                        Occasion::NoInitiation,
                        Occasion::OneLeader,
                        Occasion::Silence,
                    ][turn / 4];
                    let second = u64::try_from(turn).unwrap() * 75;
                    let offered = warn(&mut room, &library, occasion, second, false);
                    assert_ne!(offered, last);
                    last = offered;
                }
            }
        }
    }
}
