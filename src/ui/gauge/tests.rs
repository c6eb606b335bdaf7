use super::super::testing::{ASCII, UNICODE, drawn, keeps_to_its_area};
use super::*;

fn whole(buf: &mut Buffer, area: Rect, rows: &[GaugeRow], look: Look) {
    let frame = Frame::of(area, rows.len(), rows, Detail::Full, look);
    draw(buf, area, rows, &frame, look);
}

const fn counted(follow: u32, both: u32, lead: u32, low: f64, mean: f64, high: f64) -> GaugeState {
    GaugeState::Counted(Counts {
        lead,
        follow,
        both,
        low,
        mean,
        high,
    })
}

fn person(key: char, name: &'static str, state: GaugeState) -> GaugeRow<'static> {
    GaugeRow {
        key,
        name,
        state,
        floor: None,
        present: true,
        observer: false,
    }
}

fn room() -> Vec<GaugeRow<'static>> {
    vec![
        GaugeRow {
            floor: Some(41),
            ..person('1', "Ana", counted(6, 2, 4, 0.33, 0.46, 0.59))
        },
        person('2', "Bo", counted(0, 0, 7, 0.62, 0.82, 0.91)),
        GaugeRow {
            present: false,
            ..person('3', "Dana", counted(1, 1, 1, 0.27, 0.5, 0.73))
        },
        person('4', "은지", GaugeState::NotHeard),
        person('5', "Maximiliane-Theodora", GaugeState::Hidden),
        person('6', "Sara", GaugeState::NotCounted),
        GaugeRow {
            observer: true,
            ..person('7', "Zoë", GaugeState::NotHeard)
        },
    ]
}

#[test]
fn the_gauge_at_80_columns() {
    assert_eq!(
        drawn(80, 8, |buf, area| whole(buf, area, &room(), UNICODE)),
        [
            "                    follows ◂ both ▸ leads      f    b    l   likely",
            "1 Ana                ▒▒▒▒▒▒▒▒▒▓▓│▓▓██████       6 ·  2 ·  4     ├◆┤     ● 0:41",
            "2 Bo                            │███████████    0 ·  0 ·  7      ·├◆┤",
            "3 Dana                        ▒▓│▓█             1 ·  1 ·  1    ├─◆─┤    away",
            "4 은지                          ·              not heard yet",
            "5 Maximiliane-The…                             counted, not shown",
            "6 Sara                                         not counted",
            "7 Zoë                                          observes",
        ]
    );
}

#[test]
fn ascii_says_the_same() {
    let lines = drawn(80, 8, |buf, area| whole(buf, area, &room()[..3], ASCII));
    assert!(lines.concat().is_ascii(), "{lines:#?}");
    assert!(lines[1].contains("=++|++#"), "{lines:#?}");
}

#[test]
fn few_marks_make_a_short_bar_and_a_wide_interval() {
    let one = [person('1', "Ana", counted(0, 0, 1, 0.31, 0.6, 0.83))];
    let many = [person('1', "Ana", counted(0, 0, 40, 0.89, 0.95, 0.98))];
    let count = |rows: &[GaugeRow], symbol| {
        drawn(120, 2, |buf, area| whole(buf, area, rows, UNICODE))[1]
            .matches(symbol)
            .count()
    };
    assert!(count(&one, "█") * 4 < count(&many, "█"));
    assert!(count(&one, "─") > count(&many, "─"));
}

#[test]
fn bars_are_in_proportion_and_every_mark_shows() {
    let lines = |rows: &[GaugeRow]| drawn(120, 4, |buf, area| whole(buf, area, rows, UNICODE));
    let same_scale = lines(&[
        person('1', "Ana", counted(5, 0, 10, 0.4, 0.6, 0.7)),
        person('2', "Bo", counted(0, 10, 0, 0.4, 0.5, 0.6)),
    ]);
    let count = |symbol| same_scale.concat().matches(symbol).count();
    assert!(
        count("█").abs_diff(count("▓")) <= 1,
        "ten marks are as long on one side as on both"
    );
    assert!(count("█").abs_diff(2 * count("▒")) <= 1, "{same_scale:#?}");

    let crowded = lines(&[person('1', "Ana", counted(1, 300, 1, 0.4, 0.5, 0.6))]).concat();
    assert!(
        crowded.contains("▒▓") && crowded.contains("▓█"),
        "{crowded}"
    );
}

#[test]
fn axes_and_columns_stand_in_line() {
    let mut rows = room();
    rows.push(person(
        '8',
        "王小明王小明王小明王小明王小明",
        counted(3, 12, 2, 0.3, 0.5, 0.6),
    ));
    for columns in [60, 80, 100, 120, 200] {
        let area = Rect::new(0, 0, columns, 9);
        let mut buf = Buffer::empty(area);
        whole(&mut buf, area, &rows, UNICODE);
        let axis = |y| (0..columns).find(|&x| buf[(x, y)].symbol() == "│");
        assert!(axis(1).is_some());
        assert_eq!(
            (axis(2), axis(3), axis(8)),
            (axis(1), axis(1), axis(1)),
            "{columns}"
        );
    }
}

#[test]
fn who_does_not_fit_is_counted() {
    let lines = drawn(80, 5, |buf, area| whole(buf, area, &room(), UNICODE));
    assert_eq!(lines[4], "  ▾ 4 more");
}

#[test]
fn a_tall_area_gets_higher_bars() {
    let lines = drawn(120, 22, |buf, area| whole(buf, area, &room(), UNICODE));
    assert!(lines[1].contains("Ana") && lines[4].contains("Bo"));
    assert!(lines[2].contains("▓│▓") && !lines[3].contains('│'));
}

#[test]
fn large_names_are_in_big_letters_all_of_them_or_none() {
    let large = |rows: &[GaugeRow]| {
        drawn(80, 13, |buf, area| {
            let frame = Frame::of(area, rows.len(), rows, Detail::Large, UNICODE);
            draw(buf, area, rows, &frame, UNICODE);
        })
    };
    let rows = room();
    let lines = large(&rows[..3]);
    assert!(lines[1].starts_with("  ▄▀▀▄ █▄  █ ▄▀▀▄"), "{lines:#?}");
    assert!(lines[1].contains('▓') && lines[3].contains('▓'));
    assert!(!lines.concat().contains('├'), "{lines:#?}");
    let lines = large(&rows[1..4]);
    assert!(lines[2].starts_with("2 Bo"), "{lines:#?}");
}

#[test]
fn gauges_beside_each_other_have_one_scale() {
    let rows = room();
    let area = Rect::new(0, 0, 60, 8);
    for detail in [Detail::Full, Detail::Bars, Detail::Large] {
        let frame = Frame::of(area, 2, &rows, detail, UNICODE);
        let axis = |part: &[GaugeRow]| {
            let lines = drawn(60, 8, |buf, area| draw(buf, area, part, &frame, UNICODE));
            lines[1].chars().position(|symbol| symbol == '│')
        };
        assert!(axis(&rows[..2]).is_some());
        assert_eq!(axis(&rows[..2]), axis(&rows[1..3]), "{detail:?}");
    }
}

#[test]
fn gauges_keep_to_their_area() {
    let mut rows = room();
    rows.push(person(
        '8',
        "",
        counted(u32::MAX, u32::MAX, 1, f64::NAN, -3.0, 7.0),
    ));
    for look in [UNICODE, ASCII] {
        for detail in [Detail::Bars, Detail::Large] {
            keeps_to_its_area(|buf, area| {
                let frame = Frame::of(area, rows.len(), &rows, detail, look);
                draw(buf, area, &rows, &frame, look);
            });
        }
        keeps_to_its_area(|buf, area| whole(buf, area, &rows, look));
    }
    keeps_to_its_area(|buf, area| whole(buf, area, &[], UNICODE));
}
