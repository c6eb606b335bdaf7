//! Plans as files: what is accepted, and the exact words in which the rest is refused.
//!
//! Every `plans/invalid/*.toml` has a `.txt` beside it with the expected problems. After a change of wording,
//! `UPDATE_EXPECTED=1 cargo test --test plans` writes them anew; read the difference before committing it.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic too")]

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use proptest::prelude::*;

use colead::plan::check::{self, Checked};
use colead::plan::lint::{Code, Setting};
use colead::plan::raw::{RawPlan, RawRound};
use colead::plan::{
    Cycles, Invite, Plan, Round, RoundKind, SpeakingOrder, Timebox, Voting, Word, builtin,
    parse_time_of_day,
};
use colead::problem::Problems;
use colead::tally::{Base, Comparison, Fraction, Method, Quorum, QuorumNeed, QuorumOf, TieRule};
use colead::text::display_width;

/// The longest question that fills one line of large type at eight metres.
const QUESTION_COLUMNS: usize = 70;

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/plans")
        .join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension() == Some(OsStr::new("toml")))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no plans in {}", folder.display());
    files
}

fn load(path: &Path) -> Checked {
    let name = path.file_name().unwrap().to_string_lossy();
    check::check(&name, &fs::read_to_string(path).unwrap())
}

fn valid(name: &str) -> Plan {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/plans/valid")
        .join(name);
    load(&path).plan.unwrap()
}

fn minutes(minutes: u64) -> Duration {
    Duration::from_secs(minutes * 60)
}

#[test]
fn valid_plans_load_without_a_word() {
    for path in files("valid") {
        let Checked { plan, problems } = load(&path);
        assert!(
            plan.is_some() && problems.is_empty(),
            "{}:\n{problems}",
            path.display()
        );
    }
}

#[test]
fn invalid_plans_are_refused_with_the_expected_words() {
    for path in files("invalid") {
        let Checked { plan, problems } = load(&path);
        assert_eq!(plan.is_none(), problems.has_errors(), "{}", path.display());
        assert!(
            !problems.is_empty(),
            "{} should have problems",
            path.display()
        );
        is_told(&path, &problems);
    }
}

/// The text beside the plan is what is told of it.
fn is_told(path: &Path, problems: &Problems) {
    let shown = format!("{problems}\n");
    let expected_path = path.with_extension("txt");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&expected_path, &shown).unwrap();
    }
    let expected = fs::read_to_string(&expected_path).unwrap_or_default();
    assert_eq!(
        shown,
        expected,
        "{} differs from {}",
        path.display(),
        expected_path.display()
    );
}

/// Every file begins at half past eight.
#[test]
fn what_is_likely_to_go_wrong_is_told_with_reason_remedy_and_source() {
    let mut told = Vec::new();
    for path in files("lint") {
        let name = path.file_name().unwrap().to_string_lossy();
        let text = fs::read_to_string(&path).unwrap();
        let starts = |plan: &Plan| Setting {
            start: parse_time_of_day("8:30").filter(|_| plan.end.is_some_and(|end| end.hour == 9)),
            ..Setting::of(plan)
        };
        let Checked { plan, problems } = check::review(&name, &text, starts);
        assert!(plan.is_some() && !problems.has_errors(), "{problems}");
        is_told(&path, &problems);
        told.extend(
            problems
                .iter()
                .filter_map(|problem| problem.grounds)
                .map(|grounds| grounds.code),
        );
    }
    // What asks for a method that no plan can have yet is tested where it is found.
    let missing: Vec<&str> = Code::words()
        .into_iter()
        .filter(|code| !told.contains(code) && *code != "method-for-options")
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn built_in_plans_and_the_template_have_nothing_to_be_told() {
    let plans = builtin::all().iter().map(|plan| (plan.name, plan.toml));
    for (name, text) in plans.chain([("template.toml", builtin::TEMPLATE)]) {
        let Checked { problems, .. } = check::review(name, text, Setting::of);
        assert!(problems.is_empty(), "{problems}");
    }
}

#[test]
fn every_choice_of_the_format_is_read() {
    let plan = valid("everything.toml");
    assert_eq!(
        plan.end.map(|end| end.to_string()).as_deref(),
        Some("11:30")
    );
    let people: Vec<(&str, Option<&str>, bool)> = plan
        .people
        .iter()
        .map(|person| {
            (
                person.name.as_str(),
                person.role.as_deref(),
                person.observer,
            )
        })
        .collect();
    assert_eq!(
        people,
        [
            ("Ana", Some("CTO"), false),
            ("Bo", None, false),
            ("Zoë", None, true)
        ]
    );
    assert_eq!(plan.sections[0].cycles, Cycles::Times(2));
    assert_eq!(plan.sections[1].cycles, Cycles::UntilDecided { at_most: 3 });

    let [go_round, open, silent, .., ballot, commitments] = &plan.rounds[..] else {
        panic!("rounds are missing")
    };
    assert_eq!(go_round.time, Timebox::PerPerson(Duration::from_secs(90)));
    assert_eq!(go_round.order, SpeakingOrder::LeastHeard);
    assert_eq!(
        (go_round.invites, open.invites, silent.invites),
        (Invite::Lead, Invite::Both, Invite::Any)
    );
    assert!(silent.auto_advance);
    let of = |named: fn(&Round) -> bool| {
        let rounds = plan.rounds.iter().filter(|round| named(round));
        rounds.map(|round| &*round.name).collect::<Vec<_>>()
    };
    assert_eq!(of(|round| round.locked), ["Vote"]);
    assert_eq!(of(|round| round.optional), ["Coffee"]);
    assert_eq!(silent.notes.as_deref(), Some("Two lines,\nboth kept."));
    assert_eq!(
        (open.section, ballot.section, commitments.section),
        (Some(0), Some(1), None)
    );

    let ballot = ballot.ballot.as_ref().unwrap();
    assert_eq!(
        (ballot.method, ballot.voting),
        (Method::YesNo, Voting::Open)
    );
    assert_eq!(ballot.rules.threshold, Fraction::new(2, 3).unwrap());
    assert_eq!(
        (ballot.rules.comparison, ballot.rules.base),
        (Comparison::AtLeast, Base::Present)
    );
    assert_eq!(ballot.rules.tie, TieRule::VoteAgain);
    let fraction = Fraction::new(1, 2).unwrap();
    let need = QuorumNeed::Share {
        fraction,
        strict: true,
    };
    assert_eq!(
        ballot.rules.quorum,
        Some(Quorum {
            need,
            of: QuorumOf::Voting
        })
    );
}

#[test]
fn defaults_are_consent_covered_and_without_hurry() {
    let plan = valid("smallest-with-ballot.toml");
    let round = &plan.rounds[0];
    assert!(!round.auto_advance);
    let ballot = round.ballot.as_ref().unwrap();
    assert_eq!(
        (ballot.method, ballot.voting, ballot.rules.quorum),
        (Method::Consent, Voting::Hidden, None)
    );
}

#[test]
fn a_plan_survives_the_journal_and_the_way_back_to_toml() {
    let mut plans: Vec<Plan> = files("valid")
        .iter()
        .filter_map(|path| load(path).plan)
        .collect();
    plans.extend(
        builtin::all()
            .iter()
            .map(|plan| check::parse(plan.name, plan.toml).unwrap()),
    );
    for plan in plans {
        let raw = RawPlan::from(&plan);
        let json = serde_json::to_string(&raw).unwrap();
        let read: RawPlan = serde_json::from_str(&json).unwrap();
        assert_eq!(Plan::try_from(read).unwrap(), plan, "{json}");
        let text = toml::to_string(&raw).unwrap();
        assert_eq!(
            check::parse("written.toml", &text).map_err(|problems| problems.to_string()),
            Ok(plan)
        );
    }
}

#[test]
fn an_inserted_round_survives_the_journal() {
    for round in valid("everything.toml").rounds {
        let json = serde_json::to_string(&RawRound::from(&round)).unwrap();
        let read: RawRound = serde_json::from_str(&json).unwrap();
        assert_eq!(
            Round::try_from(read).unwrap(),
            Round {
                section: None,
                ..round
            }
        );
    }
}

#[test]
fn a_stored_plan_that_is_none_is_refused() {
    let whole = serde_json::to_value(RawPlan::from(&valid("everything.toml"))).unwrap();
    let breaks = [
        ("/round/0/kind", "dance".into()),
        ("/round/0/per_person", "soon".into()),
        ("/round/1/section", "nowhere".into()),
        ("/end", "25:00".into()),
        ("/section/explore/times", 0.into()),
        ("/round", serde_json::json!([])),
    ];
    for (pointer, value) in breaks {
        let mut broken = whole.clone();
        *broken.pointer_mut(pointer).unwrap() = value;
        let raw: RawPlan = serde_json::from_value(broken).unwrap();
        assert!(Plan::try_from(raw).is_err(), "{pointer}");
    }
}

#[test]
fn a_stored_plan_is_made_safe() {
    let mut raw = RawPlan::from(&valid("everything.toml"));
    raw.people[0].name = "\u{1b}]0;Ana\u{7}".to_owned();
    raw.people[1].name = "\u{202e}".to_owned();
    raw.round[0].question = Some("Why?\u{2028}".to_owned());
    let plan = Plan::try_from(raw).unwrap();
    assert_eq!(plan.people[0].name, "]0;Ana");
    assert_eq!(plan.people[1].name, "?");
    assert_eq!(plan.rounds[0].question.as_deref(), Some("Why?"));
}

#[test]
fn the_agenda_holds_sections_as_often_as_they_say() {
    let plan = valid("everything.toml");
    let slots: Vec<(usize, u8)> = plan
        .agenda()
        .iter()
        .map(|slot| (slot.round_index, slot.cycle))
        .collect();
    // Rounds 1 and 2 are held twice; 5 and 6 go on until decided and stand there once.
    assert_eq!(
        slots,
        [
            (0, 1),
            (1, 1),
            (2, 1),
            (1, 2),
            (2, 2),
            (3, 1),
            (4, 1),
            (5, 1),
            (6, 1),
            (7, 1)
        ]
    );
    assert_eq!(plan.rounds_of(1), 5..7);
    // Held together by `check`; whoever takes a section apart later still gets an agenda.
    let mut apart = plan.clone();
    apart.rounds.swap(2, 3);
    assert_eq!(apart.agenda().len(), slots.len());
    let alone = plan.planned_length(1);
    assert_eq!(plan.planned_length(5), alone + Duration::from_secs(4 * 90));
    assert_eq!(plan.planned_length(0), alone);
}

#[test]
fn built_in_plans_are_sound_and_fit_their_time() {
    let lengths = [
        ("default", 8, minutes(50), minutes(57)),
        ("default", 12, minutes(55), minutes(60)),
        ("thirty", 8, minutes(26), minutes(29)),
        ("decide-15", 8, minutes(12), minutes(14)),
        ("retrospective", 8, minutes(48), minutes(57)),
        ("1-2-4-all", 8, minutes(30), minutes(38)),
    ];
    for (name, people, least, most) in lengths {
        let plan = check::parse(name, builtin::find(name).unwrap().toml).unwrap();
        let length = plan.planned_length(people);
        assert!(
            (least..=most).contains(&length),
            "{name} takes {people} people {} s",
            length.as_secs()
        );
    }
    assert_eq!(builtin::find("no such plan"), None);
}

#[test]
fn built_in_plans_facilitate() {
    for builtin in builtin::all() {
        let Checked { plan, problems } = check::check(builtin.name, builtin.toml);
        assert!(problems.is_empty(), "{problems}");
        let plan = plan.unwrap();
        let first = |kind: RoundKind| plan.rounds.iter().position(|round| round.kind == kind);
        assert!(
            first(RoundKind::Ballot) < first(RoundKind::Commitments),
            "{}: decided, then staffed",
            builtin.name
        );
        for round in &plan.rounds {
            let question = round.question.as_deref().unwrap_or_default();
            let columns = display_width(question);
            assert!(
                (1..=QUESTION_COLUMNS).contains(&columns),
                "{}: {question:?} has {columns}",
                builtin.name
            );
            assert!(
                round.notes.is_some(),
                "{}: {} leaves the facilitator alone",
                builtin.name,
                round.name
            );
        }
    }
}

#[test]
fn the_default_plan_thinks_before_it_talks() {
    let plan = check::parse("default", builtin::DEFAULT.toml).unwrap();
    let first = |kind: RoundKind| {
        plan.rounds
            .iter()
            .position(|round| round.kind == kind)
            .unwrap()
    };
    assert!(first(RoundKind::Silent) < first(RoundKind::Open));
    let go_rounds: Vec<Invite> = plan
        .rounds
        .iter()
        .filter(|round| round.kind == RoundKind::GoRound && round.invites != Invite::Any)
        .map(|round| round.invites)
        .collect();
    assert_eq!(go_rounds[..2], [Invite::Lead, Invite::Follow]);
}

#[test]
fn the_template_is_a_plan_and_so_is_all_that_it_offers() {
    check::parse("template.toml", builtin::TEMPLATE).unwrap();
    let offered = builtin::TEMPLATE
        .replace("# proposal", "proposal")
        .replace("# quorum", "quorum")
        .replace("# max_stand_aside", "max_stand_aside")
        .replace("# end =", "end =")
        .replace("# {", "{");
    let plan = check::parse("template.toml", &offered).map_err(|problems| problems.to_string());
    assert_eq!(plan.map(|plan| plan.people.len()), Ok(3));
    let majority = builtin::TEMPLATE
        .replace("method = \"consent\"", "method = \"yes-no\"")
        .replace("# threshold", "threshold")
        .replace("# comparison", "comparison")
        .replace("# base", "base")
        .replace("# tie", "tie");
    let plan = check::parse("template.toml", &majority)
        .map_err(|problems| problems.to_string())
        .unwrap();
    assert!(plan.rounds.iter().any(|round| {
        round
            .ballot
            .as_ref()
            .is_some_and(|ballot| ballot.rules.threshold.denominator() == 3)
    }));
}

#[test]
fn people_of_the_command_line() {
    let names = |list: &str| {
        check::people_of_list(list).map(|people| {
            people
                .into_iter()
                .map(|person| person.name)
                .collect::<Vec<_>>()
        })
    };
    assert_eq!(
        names("Ana, Bo ,,Chidi"),
        Ok(vec!["Ana".to_owned(), "Bo".to_owned(), "Chidi".to_owned()])
    );
    assert!(names("Ana,ana").is_err());
    assert!(names(" , ").is_err());
    let many: Vec<String> = (0..37).map(|n| format!("P{n}")).collect();
    assert!(names(&many.join(",")).is_err());
    assert!(names(&many[..36].join(",")).is_ok());
}

proptest! {
    #[test]
    fn no_text_panics_the_reader(text in "\\PC*") {
        let Checked { plan, problems } = check::check("any.toml", &text);
        prop_assert_eq!(plan.is_none(), problems.has_errors());
        let _ = problems.render(true);
    }

    #[test]
    fn no_bytes_panic_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        let shown = check::check("any.toml", &text).problems.to_string();
        prop_assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "{:?}", shown);
    }

    /// A real plan, cut and patched at random: near to what people get wrong.
    #[test]
    fn no_mangled_plan_panics_the_reader(at in 0..4000_usize, gone in 0..60_usize, put in "[\\[\\]{}\"=,a-z0-9\n \u{300}日]{0,8}") {
        let whole: Vec<char> = builtin::TEMPLATE.chars().collect();
        let at = at.min(whole.len());
        let rest = &whole[(at + gone).min(whole.len())..];
        let text: String = whole[..at].iter().copied().chain(put.chars()).chain(rest.iter().copied()).collect();
        let Checked { plan, problems } = check::check("mangled.toml", &text);
        prop_assert_eq!(plan.is_none(), problems.has_errors());
        prop_assert!(problems.iter().count() <= 60, "{}", problems);
        if let Some(plan) = plan {
            let raw = RawPlan::from(&plan);
            prop_assert_eq!(Plan::try_from(raw).ok(), Some(plan));
        }
    }

    #[test]
    fn cleaned_text_is_safe_and_stays_as_it_is(text in any::<String>()) {
        let clean = colead::text::clean_text(&text);
        prop_assert!(!clean.chars().any(colead::text::is_unsafe));
        prop_assert_eq!(colead::text::clean_text(&clean), clean.clone());
        for columns in 0..12 {
            prop_assert!(display_width(&colead::text::fit(&clean, columns)) <= columns);
        }
    }
}
