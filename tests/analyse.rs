//! `analyse` as a whole: what it says of a meeting, and of the real ones when they are at hand.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use colead::analyse::{Analysis, Stretch, analyse, analyse_with, read};
use colead::session::GroupState;
use colead::session::pattern::Thresholds;
use proptest::prelude::*;

fn csv(rows: impl IntoIterator<Item = (u64, &'static str, &'static str)>) -> String {
    let rows = rows
        .into_iter()
        .map(|(end, who, kind)| format!("{},{end},{who},{kind}\n", end - 4));
    ["t_start,t_end,speaker,kind\n".to_owned()]
        .into_iter()
        .chain(rows)
        .collect()
}

fn analysed(text: &str) -> Analysis {
    analyse(&read("talk.csv", text.as_bytes()).unwrap())
}

/// Everybody leads for four minutes, then they ask and build.
fn chefs_then_both() -> String {
    let who = |turn: u64| ["Ana", "Bo", "Chidi", "Dana"][usize::try_from(turn % 4).unwrap()];
    csv((1..60).map(|turn| {
        let kind = match turn {
            0..25 => "lead",
            turn if turn % 3 == 0 => "both",
            turn if turn % 2 == 0 => "follow",
            _ => "lead",
        };
        (10 * turn, who(turn), kind)
    }))
}

fn is_whole(analysis: &Analysis) {
    let first = analysis
        .states
        .first()
        .map_or(0, |stretch| stretch.start.as_millis());
    assert_eq!(first, 0);
    assert!(
        analysis
            .states
            .is_sorted_by(|a, b| a.end == b.start && a.state != b.state)
    );
    let last = analysis.states.last().map(|stretch| stretch.end);
    assert_eq!(last.unwrap_or_default(), analysis.duration);
}

#[test]
fn what_became_of_leads_is_told() {
    let analysis = analysed(&csv([
        (10, "Ana", "lead"),
        (20, "Bo", "lead"),
        (30, "Ana", "lead"),
        (40, "Bo", "follow"),
        (50, "Ana", "follow"),
        (60, "Bo", "follow"),
    ]));
    let json: serde_json::Value = serde_json::from_str(&analysis.to_json()).unwrap();
    // Bo follows on Ana's second lead; on Ana's first only leads follow, and on Bo's own nobody else in two turns.
    assert_eq!(json["answered"]["taken_up"], 1);
    assert_eq!(json["answered"]["of"], 3);
    assert_eq!(json["unanswered"][0]["who"], "Ana");
    assert_eq!(json["unanswered"][1]["at_s"], 20.0);
    assert_eq!(json["floor_evenness"], 0.9948);
    let text = analysis.to_text();
    assert!(text.contains("6.0 marks a minute") && !text.contains("too few"));
    assert!(text.contains("1 of 3 leads were taken up"));
}

#[test]
fn marks_that_are_too_few_to_be_judged_are_said_to_be() {
    let analysis = analysed(&csv([(60, "Ana", "lead"), (120, "Bo", "follow")]));
    assert!(
        analysis
            .to_text()
            .contains("1.0 marks a minute\nThat is too few")
    );
}

#[test]
fn a_meeting_is_told_as_the_contract_says() {
    let analysis = analysed(&chefs_then_both());
    is_whole(&analysis);
    let json: serde_json::Value = serde_json::from_str(&analysis.to_json()).unwrap();
    assert_eq!(json["duration_s"], 590.0);
    let keys = |value: &serde_json::Value| {
        let mut keys: Vec<_> = value.as_object().unwrap().keys().cloned().collect();
        keys.sort();
        keys.join(" ")
    };
    assert_eq!(
        keys(&json),
        "alerts answered duration_s floor_evenness marks_per_minute people states unanswered"
    );
    let person = "balance balance_high balance_low both follow lead name talk_s";
    assert_eq!(keys(&json["people"][0]), person);
    assert_eq!(keys(&json["states"][0]), "end_s start_s state who");
    assert_eq!(keys(&json["alerts"][0]), "at_s cleared_s evidence pattern");
    assert_eq!(json["people"][0]["name"], "Ana");
    assert_eq!(json["people"][0]["talk_s"], 56.0);
    assert_eq!(json["alerts"][0]["pattern"], "too_many_chefs");
    assert_eq!(json["alerts"][0]["at_s"], 110.0);
    assert_eq!(
        json["alerts"][0]["evidence"],
        "May be too many chefs: all of the last 11 turns led, by all 4; none was answered."
    );
    let states: Vec<_> = analysis
        .states
        .iter()
        .map(|stretch| stretch.state.key())
        .collect();
    assert_eq!(states[..3], ["forming", "mixed", "too_many_chefs"]);
    assert_eq!(states.last(), Some(&"concurrent"));
}

#[test]
fn the_order_of_rows_does_not_matter() {
    let text = chefs_then_both();
    let mut rows: Vec<_> = text.lines().skip(1).collect();
    rows.reverse();
    let turned = format!("t_start,t_end,speaker,kind\n{}\n", rows.join("\n"));
    assert_eq!(analysed(&turned), analysed(&text));
}

#[test]
fn one_leader_is_named() {
    let analysis = analysed(&csv((1..30).map(|turn| match turn % 2 {
        0 => (10 * turn, "Raj", "lead"),
        _ => (
            10 * turn,
            ["Ana", "Bo", "Chidi"][usize::try_from(turn / 2 % 3).unwrap()],
            "follow",
        ),
    })));
    let json: serde_json::Value = serde_json::from_str(&analysis.to_json()).unwrap();
    assert_eq!(json["states"][2]["who"], "Raj");
    let evidence = json["alerts"][0]["evidence"].as_str().unwrap();
    assert!(
        evidence.starts_with("May be one leader: Most leads come from Raj: "),
        "{evidence}"
    );
    assert!(analysis.to_text().contains("one leader: Raj"));
}

#[test]
fn nothing_said_is_a_valid_result() {
    let analysis = analysed("t_start,t_end,speaker,kind\n");
    assert_eq!(analysis, Analysis::default());
    assert_eq!(analysis.to_text(), "0:00 long, 0 people\n\nNo warnings.\n");
}

/// Real meetings are friendly ones: a detector that warns of them often cries wolf.
/// A meeting whose turns come every ten seconds and last `length` seconds: all lead, but for one slip.
fn chefs_after_a_calm_start(length: u64) -> String {
    let rows = (1..80).map(|turn: u64| {
        let who = ["Ana", "Bo", "Chidi", "Dana"][usize::try_from(turn % 4).unwrap()];
        let leads = turn != 65 && (turn > 40 || turn % 4 < 2);
        let kind = if leads { "lead" } else { "follow" };
        (10 * turn, who, kind)
    });
    let rows = rows.map(|(end, who, kind)| format!("{},{end},{who},{kind}\n", end - length));
    ["t_start,t_end,speaker,kind\n".to_owned()]
        .into_iter()
        .chain(rows)
        .collect()
}

#[test]
fn a_transcript_is_read_once_and_marks_set_by_hand_twice() {
    let once = Thresholds {
        second_reading: 0.99,
        ..Thresholds::default()
    };
    let read_once = |text: &str| analyse_with(&read("talk.csv", text.as_bytes()).unwrap(), &once);
    let (filled, marked) = (chefs_after_a_calm_start(7), chefs_after_a_calm_start(2));
    assert_eq!(analysed(&filled).states, read_once(&filled).states);
    let shown = |analysis: &Analysis| {
        let chefs = |stretch: &&Stretch| stretch.state == GroupState::TooManyChefs;
        analysis
            .states
            .iter()
            .find(chefs)
            .map(|stretch| stretch.start)
    };
    let (twice, once) = (shown(&analysed(&marked)), shown(&read_once(&marked)));
    assert!(
        twice.is_some() && once.is_none_or(|once| twice < Some(once)),
        "{twice:?} {once:?}"
    );
}

#[test]
fn real_meetings_are_seldom_warned() {
    let meetings = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/meetings");
    let Ok(files) = fs::read_dir(meetings) else {
        return;
    };
    // By the source, which the first letters of a name tell: hours, states that warn.
    let mut corpora: BTreeMap<bool, (f64, f64)> = BTreeMap::new();
    for file in files {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.extension().is_none_or(|end| end != "csv") || name == "index.csv" {
            continue;
        }
        let analysis = analyse(&read(&name, &fs::read(&path).unwrap()).unwrap());
        is_whole(&analysis);
        let warned = analysis.states.iter().filter(|stretch| {
            stretch
                .state
                .pattern()
                .is_some_and(colead::session::pattern::Pattern::is_warning)
        });
        let (hours, warnings) = corpora.entry(name.starts_with('B')).or_default();
        *hours += analysis.duration.as_millis() as f64 / 3.6e6;
        *warnings += warned.count() as f64;
        assert_ne!(
            analysis.states.first().map(|stretch| stretch.state),
            Some(GroupState::Mixed)
        );
    }
    for (hours, warnings) in corpora.values() {
        assert!(warnings / hours <= 2.0, "{warnings} warnings in {hours} h");
    }
}

proptest! {
    #[test]
    fn states_cover_every_meeting_whole(
        rows in prop::collection::vec((0..3000_u64, "[A-D]", "lead|follow|both"), 0..200),
    ) {
        let rows: Vec<_> = rows.iter().map(|(end, who, kind)| format!("0,{end},{who},{kind}\n")).collect();
        let analysis = analysed(&format!("t_start,t_end,speaker,kind\n{}", rows.concat()));
        is_whole(&analysis);
        for alert in &analysis.alerts {
            prop_assert!(alert.at <= alert.cleared && alert.cleared <= analysis.duration);
        }
        let rests = analysis.alerts.windows(2).map(|pair| pair[1].at.since(pair[0].at).as_secs());
        prop_assert!(rests.min().is_none_or(|rest| rest >= 600));
    }
}
