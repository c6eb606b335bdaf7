//! Simulated meetings: the same seed gives the same meeting, on any number of processors; what is simulated is a session
//! like any other; the people do what their personas say.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::num::NonZero;

use colead::app::settings::Settings;
use colead::plan::{Plan, builtin, check};
use colead::rehearsal::{Cast, Figures, Ink, Policy, Rehearsal, Summary, cast};
use colead::runtime::meetings::hold_all;
use colead::session::ballot::TieStep;
use colead::session::event::{Event, Recorded};
use colead::session::pattern::Pattern;
use colead::session::{Mode, Moment, Session};
use colead::tally::Method;
use proptest::prelude::*;

fn plan(name: &str) -> Plan {
    check::parse(name, builtin::find(name).unwrap().toml).unwrap()
}

fn of_cast(name: &str, people: usize) -> Cast {
    let text = cast::find(name).unwrap().toml;
    cast::parse(name, text).unwrap().of_size(people)
}

fn rehearsal(plan: &Plan, cast: Cast, policy: Policy, seed: u64) -> Rehearsal {
    let settings = Settings::default().lookout();
    Rehearsal::new(plan, cast, policy, settings, seed)
}

fn held(rehearsal: &Rehearsal, number: u64) -> (Session, Figures, Vec<Recorded>) {
    let mut events = Vec::new();
    let (session, figures) = rehearsal.hold(number, |event| events.push(event.clone()));
    (session, figures, events)
}

#[test]
fn the_same_seed_gives_the_same_meeting_and_another_one_another() {
    let rehearsal_of = |seed| rehearsal(&plan("default"), of_cast("board", 8), Policy::Calm, seed);
    let first = held(&rehearsal_of(7), 3);
    assert_eq!(held(&rehearsal_of(7), 3), first);
    assert_ne!(held(&rehearsal_of(8), 3).2, first.2);
    assert_ne!(held(&rehearsal_of(7), 4).2, first.2);
}

#[test]
fn the_number_of_processors_changes_nothing() {
    let rehearsal = rehearsal(&plan("thirty"), of_cast("board", 8), Policy::Calm, 7);
    let on = |threads| {
        let mut heard = Vec::new();
        let threads = NonZero::new(threads).unwrap();
        let figures = hold_all(&rehearsal, 50, threads, |held| heard.push(held));
        assert_eq!(heard.last(), Some(&50));
        Summary::of(&rehearsal, &figures)
    };
    let alone = on(1);
    assert_eq!(alone.runs, 50);
    for threads in [2, 5] {
        assert_eq!(on(threads).to_json(), alone.to_json());
    }
    assert_eq!(
        on(2).to_text(Ink::new(false)),
        alone.to_text(Ink::new(false))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is held: it comes to an end, its events fold to the same session, and its clock never goes back.
    #[test]
    fn every_simulated_session_is_its_events(
        seed in any::<u64>(),
        plan_index in 0..builtin::all().len(),
        cast_index in 0..cast::all().len(),
        people in 1_usize..15,
        policy in prop::sample::select(vec![Policy::Calm, Policy::Strict, Policy::Absent]),
    ) {
        let plan = plan(builtin::all()[plan_index].name);
        let cast = of_cast(cast::all()[cast_index].name, people);
        let rehearsal = rehearsal(&plan, cast, policy, seed);
        let (session, figures, events) = held(&rehearsal, 0);
        prop_assert!(session.is_closed());
        prop_assert!(figures.length.is_some());
        let mut folded = Session::new(rehearsal.opening(0));
        let mut last = Moment::START;
        for (number, event) in (1..).zip(&events) {
            prop_assert_eq!(event.n.0, number);
            prop_assert!(event.t >= last);
            last = event.t;
            folded.apply(event);
        }
        prop_assert_eq!(folded, session);
    }
}

#[test]
fn who_comes_late_comes_late_and_who_leaves_early_leaves() {
    let (session, _, events) = held(
        &rehearsal(&plan("default"), of_cast("board", 8), Policy::Calm, 1),
        0,
    );
    let began = session.began().unwrap();
    let movements: Vec<(&str, bool, u64)> = session
        .movements()
        .iter()
        .map(|moved| {
            let after = moved.at.since(began).as_secs();
            (session.name(moved.who), moved.present, after)
        })
        .collect();
    assert_eq!(
        movements,
        [
            ("Greta", false, 0),
            ("Greta", true, 11 * 60),
            ("Hiro", false, 38 * 60)
        ]
    );
    let greta = session.people()[6].id;
    let hiro = session.people()[7].id;
    for event in &events {
        let minute = event.t.since(began).as_secs() / 60;
        match event.event {
            Event::FloorGiven { who } | Event::VoteCast { who, .. } if who == greta => {
                assert!(minute >= 11);
            }
            Event::FloorGiven { who } | Event::VoteCast { who, .. } if who == hiro => {
                assert!(minute < 38);
            }
            _ => {}
        }
    }
}

/// The share of `runs` meetings in which `pattern` was warned of.
fn warned_of(pattern: Pattern, cast: &str, runs: u64) -> f64 {
    let rehearsal = rehearsal(&plan("default"), of_cast(cast, 7), Policy::Absent, 3);
    let warned = (0..runs).filter(|&number| {
        let (session, _) = rehearsal.hold(number, |_| {});
        session
            .alerts()
            .iter()
            .any(|raised| raised.alert.pattern == pattern)
    });
    warned.count() as f64 / runs as f64
}

#[test]
fn each_cast_falls_into_the_pattern_that_it_is_for_and_the_balanced_one_seldom_into_any() {
    assert!(warned_of(Pattern::TooManyChefs, "chefs", 20) >= 0.8);
    assert!(warned_of(Pattern::NoInitiation, "silent", 20) >= 0.8);
    assert!(warned_of(Pattern::OneLeader, "one_leader", 20) >= 0.6);
    for pattern in Pattern::WARNINGS {
        assert!(warned_of(pattern, "balanced", 20) <= 0.25, "{pattern:?}");
    }
}

#[test]
fn the_talkative_speak_more_and_longer_than_the_quiet() {
    let rehearsal = rehearsal(&plan("default"), of_cast("balanced", 8), Policy::Calm, 5);
    let (session, ..) = held(&rehearsal, 0);
    let figure = |name: &str| {
        let who = session.people().iter().find(|p| p.name == name).unwrap().id;
        let counts = session.marks().counts(who);
        let talked = session.talk_time(who, session.last_moment());
        (counts.total(), talked.as_secs())
    };
    let (talker, expert) = (figure("Dana"), figure("Chidi"));
    assert!(
        talker.0 > expert.0 && talker.1 > 2 * expert.1,
        "{talker:?} {expert:?}"
    );
}

#[test]
fn a_round_that_invites_one_mode_gets_more_of_it() {
    let rehearsal = rehearsal(&plan("default"), of_cast("balanced", 8), Policy::Calm, 5);
    let (mut leads, mut follows) = ([0, 0], [0, 0]);
    for number in 0..10 {
        let (session, _, events) = held(&rehearsal, number);
        let start = |name: &str| {
            let slots = session.agenda().slots();
            let slot = slots.iter().find(|slot| slot.round.name == name).unwrap();
            (slot.started.unwrap(), slot.ended.unwrap())
        };
        for (round, name) in ["Conviction", "Curiosity"].into_iter().enumerate() {
            let (from, until) = start(name);
            for event in events.iter().filter(|e| e.t >= from && e.t <= until) {
                match event.event {
                    Event::ContributionMarked {
                        mode: Mode::Lead, ..
                    } => leads[round] += 1,
                    Event::ContributionMarked {
                        mode: Mode::Follow, ..
                    } => follows[round] += 1,
                    _ => {}
                }
            }
        }
    }
    assert!(
        leads[0] > 2 * leads[1] && follows[1] > 2 * follows[0],
        "{leads:?} {follows:?}"
    );
}

#[test]
fn a_strict_facilitator_ends_sooner_than_an_absent_one() {
    let median = |policy| {
        let rehearsal = rehearsal(&plan("default"), of_cast("chefs", 8), policy, 2);
        let figures = hold_all(&rehearsal, 30, NonZero::new(2).unwrap(), |_| {});
        Summary::of(&rehearsal, &figures).end_s.p50
    };
    assert!(median(Policy::Strict) < median(Policy::Calm));
    assert!(median(Policy::Strict) + 120.0 < median(Policy::Absent));
}

const CHOICE: &str = r#"
title = "North or South"
lint_off = ["no-check-in", "no-silent-minute", "no-clarifying"]

[[round]]
name = "Ballot"
kind = "ballot"
time = "5m"

[round.ballot]
proposal = "Where do we go?"
method = "plurality"
options = ["North", "South"]
ladder = ["runoff", "casting-vote", "lot"]
"#;

/// How the ties of a few meetings of two people were ended, by the ladder of the plan.
fn tie_steps(ladder: &str) -> Vec<TieStep> {
    let text = CHOICE.replace(r#"["runoff", "casting-vote", "lot"]"#, ladder);
    let plan = check::parse("choice.toml", &text).unwrap();
    let rehearsal = rehearsal(&plan, of_cast("balanced", 2), Policy::Calm, 5);
    let mut steps = Vec::new();
    for number in 0..30 {
        let (session, figures, _) = held(&rehearsal, number);
        assert!(session.is_closed());
        assert!(session.tie_to_break().is_none(), "every step is taken");
        assert!(figures.length.unwrap().as_secs() < 3600);
        let all = session.ballots().iter();
        steps.extend(all.flat_map(|ballot| ballot.tie_steps.clone()));
    }
    steps
}

#[test]
fn a_simulated_facilitator_takes_the_steps_of_the_ladder() {
    let is_cast = |step: &TieStep| matches!(step, TieStep::CastingVote { .. });
    let is_drawn = |step: &TieStep| matches!(step, TieStep::LotDrawn { .. });
    let is_left = |step: &TieStep| matches!(step, TieStep::CarriedOver);
    let steps = tie_steps(r#"["runoff", "casting-vote"]"#);
    assert!(!steps.is_empty() && steps.iter().all(is_cast), "{steps:?}");
    let steps = tie_steps(r#"["lot"]"#);
    assert!(!steps.is_empty() && steps.iter().all(is_drawn), "{steps:?}");
    let steps = tie_steps(r#"["runoff"]"#);
    assert!(!steps.is_empty() && steps.iter().all(is_left), "{steps:?}");
}

const CONSENT: &str = r#"
title = "North, if all can live with it"
lint_off = ["no-check-in", "no-silent-minute", "no-clarifying"]

[section.decide]
until = "decided"
at_most = 3

[[round]]
name = "Ballot"
kind = "ballot"
time = "5m"
section = "decide"

[round.ballot]
proposal = "We go north."
method = "consent"
fallback = "2/3"
"#;

#[test]
fn a_simulated_facilitator_votes_by_the_majority_that_follows_two_stopped_ballots() {
    let plan = check::parse("consent.toml", CONSENT).unwrap();
    let rehearsal = rehearsal(&plan, of_cast("chefs", 9), Policy::Calm, 5);
    let mut fallbacks = 0;
    for number in 0..40 {
        let (session, _, _) = held(&rehearsal, number);
        assert!(session.is_closed());
        assert!(session.fallback().is_none(), "it is taken when it is due");
        let followed = session.ballots().iter().enumerate();
        for (place, ballot) in followed.filter(|(_, b)| b.terms.fallback_of.is_some()) {
            assert_eq!((place, ballot.terms.method), (2, Method::YesNo));
            fallbacks += 1;
        }
    }
    assert!(fallbacks > 0);
}

#[test]
fn the_default_plan_fits_an_hour_with_five_eight_and_twelve_people() {
    for people in [5, 8, 12] {
        for name in ["balanced", "board"] {
            let rehearsal = rehearsal(&plan("default"), of_cast(name, people), Policy::Calm, 7);
            let figures = hold_all(&rehearsal, 60, NonZero::new(2).unwrap(), |_| {});
            let end = Summary::of(&rehearsal, &figures).end_s;
            assert!(end.p50 <= 3600.0, "{name} with {people}: {end:?}");
            assert!(end.p50 >= 2400.0, "{name} with {people}: {end:?}");
        }
    }
}
