//! Keys to screen: what the room sees after what the facilitator pressed.

#[path = "support/room.rs"]
#[allow(dead_code, reason = "the screens need only a part of it")]
mod room;

use std::fmt::Write as _;
use std::time::Duration;

use colead::app::key::Key;
use colead::app::keys::Keymap;
use colead::app::screen::{FileFaults, HomeEntry};
use colead::app::settings::Zoom;
use colead::counter_moves;
use colead::plan::builtin;
use colead::ui::{ColourDepth, Look, Theme};
use proptest::prelude::*;
use ratatui::style::{Color, Style};
use room::{ASCII, Room, UNICODE, rows, text};

const ROOM: &str = r#"
title = "Q3 platform bet"
people = ["Ana", "Bo", "Chidi", "Dana", "Eun-ji"]

[[round]]
name = "Open floor"
kind = "open"
time = "6m"
invites = "both"
question = "Which bet do we make, and what would change your mind?"

[[round]]
name = "Conviction"
kind = "go_round"
per_person = "45s"
invites = "lead"
question = "What should we do, and what is your strongest reason?"
notes = "Ask the most senior person to speak last. Positions only: who asks or answers is thanked, and asked to keep it for the next round."

[[round]]
name = "Silent minute"
locked = true
kind = "silent"
time = "1m"
question = "Which way would you go, and why? Write one sentence."

[[round]]
name = "Pairs"
kind = "pairs"
time = "4m"
question = "What do you two agree on?"

[[round]]
name = "Closing poll"
kind = "poll"
time = "2m"
question = "Which way would you go now, and how sure are you?"

[[round]]
name = "Break"
optional = true
kind = "break"
time = "5m"

[[round]]
name = "Ballot"
kind = "ballot"
time = "4m"

[round.ballot]
proposal = "We build the second platform, with one team, until June."
"#;

const TWELVE: &str = r#"
title = "Twelve around a table, with a title that is rather long"
ends_without_decision = "a look at twelve names"
people = [
  "Zoë", "李小龍", "محمد", "Maximiliane Freifrau von Hohenstein-Reuss", "Ana", "Bo",
  "Chidi", "Dana", "Eun-ji", "Farah", "Ștefan", "👩‍👩‍👧 Gil",
]

[[round]]
name = "Open floor"
kind = "open"
time = "12m"
question = "Which bet do we make, and what would change your mind?"

[[round]]
name = "Conviction"
kind = "go_round"
per_person = "45s"
order = "random"
question = "What should we do?"

[[round]]
name = "Pairs"
kind = "pairs"
time = "4m"
"#;

const TEN_TURNS: &str = "1l 2f 3b 1l 4f 2l 1f 3f 4b 1l";

fn open_round() -> Room {
    Room::of(ROOM).keys(" ").turns(TEN_TURNS, 12)
}

fn alert_up() -> Room {
    Room::of(ROOM).keys(" ").turns(
        "1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l 1l 2l 3l 4l",
        10,
    )
}

/// Leads of Ana, Dana, Ana and Chidi are not taken up; Eun-ji is not heard.
fn not_taken_up() -> Room {
    open_round().turns("4l 1f 4b 1l 3l 2l 3f", 12)
}

fn twelve_put_back() -> Room {
    Room::of(TWELVE)
        .keys(" ")
        .turns("4l f f 1b", 20)
        .key("ctrl-l")
        .key("enter")
}

fn put_back_in_silence() -> Room {
    not_taken_up().keys("nn ").key("ctrl-l").key("enter")
}

/// Somebody's own counter-moves have faults, with which the program began.
fn faulty_file() -> Room {
    let text = "[[move]]\nname = \"Ours\"\nwhen = \"too_many_cheffs\"\naskk = \"Who?\"\nround = { kind = \"open\" }\n";
    let (_, problems) = counter_moves::read("counter_moves.toml", text);
    Room::of(ROOM).faulty_file(FileFaults {
        title: "counter_moves.toml: 3 faults".to_owned(),
        advice: "The meeting does without what is wrong. `colead counter-moves` shows each fault in its place.".to_owned(),
        list: problems.sentences(),
        scroll: 0,
    })
}

/// The home screen before any session.
fn first_time() -> Room {
    let plans = builtin::all().iter().map(|plan| HomeEntry::Plan {
        name: plan.name.to_owned(),
        title: plan.name.to_owned(),
        summary: plan.summary.to_owned(),
    });
    Room::at_home(plans.collect())
}

/// More people than the plan's end leaves time for.
fn misfit_in_the_lobby() -> Room {
    let plan = ROOM.replace("people =", "end = \"10:20\"\npeople =");
    Room::of(&plan)
        .keys("a")
        .keys("Fay")
        .key("enter")
        .key("esc")
}

fn go_round() -> Room {
    open_round()
        .keys("n ")
        .key("tab")
        .at("2:30")
        .keys("l")
        .key("tab")
        .at("3:30")
}

/// What is shown of every situation, by its name.
fn situations() -> Vec<(&'static str, Room)> {
    vec![
        ("open", open_round()),
        ("nothing_marked", Room::of(ROOM).keys(" ").at("0:20")),
        ("alert", alert_up()),
        ("unanswered", not_taken_up().key("ctrl-l")),
        ("nothing_unanswered", Room::of(ROOM).keys(" ").key("ctrl-l")),
        ("put_back", not_taken_up().key("ctrl-l").key("enter")),
        ("twelve_put_back", twelve_put_back()),
        ("put_back_in_silence", put_back_in_silence()),
        ("concurrent", not_taken_up()),
        ("overrun", open_round().at("7:25")),
        ("bell", open_round().at("6:01")),
        ("bill", open_round().key("$").key("right")),
        ("paused", open_round().keys(" ").at("2:30")),
        ("undone", open_round().keys("u")),
        ("waiting", open_round().keys("n")),
        ("go_round", go_round()),
        ("silent", Room::of(ROOM).keys(" nn ").at("0:20")),
        ("pairs", Room::of(ROOM).keys(" nnn ").at("0:20")),
        (
            "poll_hidden",
            Room::of(ROOM).keys(" nnnn ").keys("1f42a13u0"),
        ),
        (
            "poll_revealed",
            Room::of(ROOM)
                .keys(" nnnn ")
                .keys("1f42a13u04f45f2")
                .key("enter"),
        ),
        (
            "poll_moved",
            Room::of(ROOM)
                .keys(" nnnn ")
                .keys("1f42a13u04f45f2")
                .key("enter")
                .keys("y ")
                .keys("1f22f13u14a35f2")
                .key("enter"),
        ),
        ("poll_answer", Room::of(ROOM).keys(" nnnn ").keys("1")),
        ("poll_conviction", Room::of(ROOM).keys(" nnnn ").keys("1f")),
        ("break", Room::of(ROOM).keys(" nnnnn ").at("1:10")),
        ("help", open_round().keys("?")),
        ("agenda", go_round().keys("a")),
        ("palette", open_round().keys(":minute")),
        ("prompt", open_round().keys("e").keys(LONG_NOTE)),
        ("complaint", open_round().keys("s12 oranges").key("enter")),
        ("quit", open_round().keys("q")),
        ("first_time", first_time()),
        ("misfit_in_the_lobby", misfit_in_the_lobby()),
        ("faulty_file", faulty_file()),
        (
            "save_failed",
            open_round()
                .disk_fails("no space left on the device")
                .keys("2l"),
        ),
        (
            "quit_unsaved",
            open_round()
                .disk_fails("no space left on the device")
                .keys("2lq"),
        ),
        ("pick_person", open_round().keys("h")),
        ("pick_mode", open_round().keys("m")),
        ("pick_round", open_round().keys("i")),
        ("gap", open_round().laptop_sleeps(Duration::from_secs(720))),
        (
            "twelve",
            Room::of(TWELVE).keys(" ").turns("1l 2f 3b 4l Bf 5l", 20),
        ),
        (
            "twelve_go_round",
            Room::of(TWELVE)
                .keys(" n ")
                .key("tab")
                .at("1:00")
                .key("tab")
                .at("1:40"),
        ),
        ("twelve_pairs", Room::of(TWELVE).keys(" nn ")),
    ]
}

const LONG_NOTE: &str = "Bo asks what the second platform costs in its third year, and nobody in the room knows; Dana finds out until Monday.";

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];

/// Every role of a theme by a letter of its own, so that a screen's styles can be read as text.
fn lettered() -> (Theme, Vec<(Style, char)>) {
    let style = |number| Style::new().fg(Color::Indexed(number));
    let mut theme = Theme::monochrome();
    let mut letters = Vec::new();
    let roles: [(&mut Style, char); 15] = [
        (&mut theme.text, ' '),
        (&mut theme.muted, '-'),
        (&mut theme.heading, 'H'),
        (&mut theme.key, 'K'),
        (&mut theme.accent, 'A'),
        (&mut theme.selected, 'S'),
        (&mut theme.border, '.'),
        (&mut theme.leading, 'l'),
        (&mut theme.following, 'f'),
        (&mut theme.both, 'b'),
        (&mut theme.good, 'G'),
        (&mut theme.warning, 'W'),
        (&mut theme.alert, '!'),
        (&mut theme.digits, 'd'),
        (&mut theme.digits_over, 'O'),
    ];
    for (number, (role, letter)) in (16..).zip(roles) {
        *role = style(number);
        letters.push((style(number), letter));
    }
    (theme, letters)
}

#[test]
fn what_the_room_sees() {
    for (name, room) in situations() {
        for (width, height) in SIZES {
            if width == 80 || AT_EVERY_SIZE.contains(&name) {
                let (buf, cursor) = room.draw(width, height, UNICODE);
                let mut screen = text(&buf);
                if let Some(cursor) = cursor {
                    write!(screen, "\n(cursor at {cursor})").unwrap();
                }
                insta::assert_snapshot!(format!("{name}-{width}x{height}"), screen);
            }
        }
    }
}

/// A round is drawn in three sizes; what is looked at on every size of screen.
#[test]
fn rounds_at_every_zoom() {
    let looked_at = [
        "open",
        "alert",
        "put_back",
        "go_round",
        "twelve",
        "overrun",
        "pairs",
        "poll_hidden",
        "poll_revealed",
    ];
    for (name, mut room) in situations() {
        if !looked_at.contains(&name) {
            continue;
        }
        for zoom in [Zoom::Compact, Zoom::Projector] {
            room.model.settings.zoom = zoom;
            for (width, height) in SIZES {
                let screen = text(&room.draw(width, height, UNICODE).0);
                let name = format!("zoom-{}-{name}-{width}x{height}", zoom.name());
                insta::assert_snapshot!(name, screen);
            }
        }
    }
}

#[test]
fn a_key_changes_the_zoom_and_what_matters_stays() {
    let shown = |room: &Room| text(&room.draw(120, 36, UNICODE).0);
    let normal = open_round();
    assert!(shown(&normal).contains("likely balance"));
    let projector = normal.key("ctrl-e");
    assert_eq!(projector.model.settings.zoom, Zoom::Projector);
    let screen = shown(&projector);
    assert!(screen.contains("Zoom: projector."), "{screen}");
    assert!(!screen.contains("likely"), "{screen}");
    for said in ["Which bet", "f ◂ b ▸ l", "left of 6:00", "l lead"] {
        assert!(screen.contains(said), "{said}:\n{screen}");
    }
    let compact = projector.key("ctrl-e");
    let screen = shown(&compact);
    for said in ["Zoom: compact.", "THE ROOM · mixed", "4:00", "Eun-ji"] {
        assert!(screen.contains(said), "{said}:\n{screen}");
    }
    let paused = compact.keys(" ");
    assert!(shown(&paused).contains("PAUSED"), "{}", shown(&paused));
    assert_eq!(paused.key("ctrl-e").model.settings.zoom, Zoom::Normal);
}

#[test]
fn compact_shows_twice_as_many_people() {
    let mut room = full_house().keys(" ");
    let mut count = |zoom, (width, height)| {
        room.model.settings.zoom = zoom;
        let screen = text(&room.draw(width, height, UNICODE).0);
        screen.matches("Person ").count()
    };
    let normal = count(Zoom::Normal, (80, 24));
    let compact = count(Zoom::Compact, (80, 24));
    assert!(compact >= 2 * normal, "{compact} after {normal}");
    assert_eq!(count(Zoom::Compact, (120, 36)), 36);
}

/// The situations that are looked at on every size of screen.
const AT_EVERY_SIZE: [&str; 19] = [
    "open",
    "alert",
    "unanswered",
    "put_back",
    "concurrent",
    "overrun",
    "bell",
    "paused",
    "go_round",
    "silent",
    "pairs",
    "poll_hidden",
    "poll_revealed",
    "poll_moved",
    "break",
    "help",
    "quit",
    "save_failed",
    "twelve",
];

#[test]
fn the_styles_of_what_must_not_be_overlooked() {
    let (theme, letters) = lettered();
    let look = Look {
        theme: &theme,
        ..UNICODE
    };
    for (name, room) in situations() {
        if [
            "alert",
            "overrun",
            "bell",
            "paused",
            "save_failed",
            "quit",
            "complaint",
            "go_round",
        ]
        .contains(&name)
        {
            let (buf, _) = room.draw(80, 24, look);
            let marks = rows(&buf, |cell| {
                let front = cell.fg;
                let letter = letters.iter().find(|(style, _)| style.fg == Some(front));
                letter.map_or('?', |(_, letter)| *letter).to_string()
            });
            insta::assert_snapshot!(format!("{name}-styles"), marks);
        }
    }
}

/// A warning waits while a lead is before the room, and while it is told that the time is up.
#[test]
fn one_thing_at_a_time_has_the_screens_attention() {
    let shown = |room: &Room| text(&room.draw(120, 36, UNICODE).0);
    let room = alert_up();
    assert!(shown(&room).contains("TOO MANY CHEFS"));
    let room = room.key("ctrl-l").key("enter");
    let screen = shown(&room);
    assert!(screen.contains("what do we do with it?"), "{screen}");
    assert!(!screen.contains("TOO MANY CHEFS"), "{screen}");
    let room = room.at("6:01");
    let screen = shown(&room);
    assert!(screen.contains("the time is up"), "{screen}");
    let said = ["what do we do with it?", "TOO MANY CHEFS", "takes it off"];
    assert!(!said.iter().any(|said| screen.contains(said)), "{screen}");
    let room = room.at("6:05");
    assert!(shown(&room).contains("what do we do with it?"));
    let room = room.key("esc");
    assert!(shown(&room).contains("TOO MANY CHEFS"), "{}", shown(&room));
}

#[test]
fn that_the_room_is_concurrent_is_said_once_and_goes_by_itself() {
    let said = |room: &Room| text(&room.draw(120, 36, UNICODE).0).contains("● CONCURRENT");
    let room = not_taken_up();
    assert!(said(&room));
    assert!(text(&room.draw(120, 36, UNICODE).0).contains("THE ROOM ● concurrent"));
    let room = room.at("4:00");
    assert!(!said(&room));
}

#[test]
fn a_lead_is_shown_by_the_name_that_was_agreed_to() {
    for (times, name) in [(0, "Chidi"), (1, "C"), (2, "somebody")] {
        let room = (0..times).fold(not_taken_up(), |room, _| room.keys("c3"));
        let room = room.keys("nn ").key("ctrl-l");
        let listed = text(&room.draw(80, 24, UNICODE).0);
        assert!(listed.contains(&format!("▸ {name} ")), "{listed}");
        let screen = text(&room.key("enter").draw(80, 24, UNICODE).0);
        let said = format!(" {name}, 10:03. Nobody took it up");
        assert!(screen.contains(&said), "{screen}");
    }
}

#[test]
fn twelve_people_at_80_by_24_are_all_there() {
    let room = Room::of(TWELVE).keys(" ").turns("1l 2f 3b 4l Bf 5l", 20);
    let (buf, _) = room.draw(80, 24, UNICODE);
    let screen = text(&buf);
    for name in [
        "Zoë",
        "李小龍",
        "محمد",
        "Maximiliane",
        "Ana",
        "Bo",
        "Chidi",
        "Dana",
        "Eun-ji",
        "Farah",
        "Ștefan",
        "Gil",
    ] {
        assert!(screen.contains(name), "{name} is missing:\n{screen}");
    }
    assert!(screen.contains("THE ROOM"), "{screen}");
}

/// As many people as there are keys.
fn full_house() -> Room {
    let names: Vec<String> = (1..=36)
        .map(|number| format!("\"Person {number}\""))
        .collect();
    let five = r#""Ana", "Bo", "Chidi", "Dana", "Eun-ji""#;
    Room::of(&ROOM.replace(five, &names.join(", ")))
}

#[test]
fn whoever_has_the_floor_is_seen_among_too_many_people() {
    let room = full_house().keys(" Z").at("0:12");
    for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
        let screen = text(&room.draw(width, height, UNICODE).0);
        assert!(screen.contains("Person 36"), "{screen}");
    }
}

#[test]
fn the_footer_has_the_users_own_keys_and_says_what_is_saved() {
    let mut room = open_round();
    room.model.keymap = Keymap::default()
        .with(&[("lead".to_owned(), vec![Key::char('d')])])
        .unwrap();
    let screen = text(&room.draw(120, 36, UNICODE).0);
    let footer = screen.lines().last().unwrap();
    assert!(
        footer.contains("d lead") && footer.ends_with("● saved"),
        "{footer}"
    );
    let screen = text(
        &open_round()
            .disk_hangs()
            .keys("2l")
            .draw(120, 36, UNICODE)
            .0,
    );
    assert!(screen.ends_with("○ saving"), "{screen}");
}

#[test]
fn the_band_that_says_the_time_is_up_goes_with_its_round() {
    let said = |room: Room| text(&room.draw(120, 36, UNICODE).0).contains("the time is up");
    assert!(said(open_round().at("6:01")));
    assert!(!said(open_round().at("6:01").keys("n")));
}

#[test]
fn notes_are_for_the_facilitator_who_asks_for_the_agenda() {
    let notes = "Ask the most senior person";
    let more = (1..20)
        .map(|n| format!("[[round]]\nname = \"Round {n}\"\nkind = \"open\"\ntime = \"1m\"\n"));
    let first = ROOM.split("[[round]]").take(2).collect::<Vec<_>>();
    let ends = "ends_without_decision = \"it is long\"\n";
    let twenty = format!(
        "{ends}{}{}",
        first.join("[[round]]"),
        more.collect::<String>()
    );
    for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
        let shown = |room: Room| text(&room.draw(width, height, UNICODE).0);
        assert!(!shown(go_round()).contains(notes));
        let agenda = shown(go_round().keys("a"));
        assert!(
            agenda.contains("FOR THE FACILITATOR  Conviction"),
            "{agenda}"
        );
        assert!(agenda.contains(notes), "{agenda}");
        assert!(agenda.contains("▸  2 Conviction"), "{agenda}");
        let late = shown(Room::of(&twenty).keys(" ").keys(&"n".repeat(17)).keys("a"));
        assert!(late.contains("▸ 18 Round 17"), "{late}");
        let without = shown(go_round().keys("na"));
        assert!(!without.contains("FOR THE FACILITATOR"), "{without}");
    }
}

#[test]
fn a_round_off_the_stage_runs_over_in_plain_sight() {
    let header = |room: Room| {
        let screen = text(&room.draw(80, 24, UNICODE).0);
        screen.lines().next().unwrap().to_owned()
    };
    let ballot = || Room::of(ROOM).keys(" nnnnnn ");
    assert!(header(ballot().at("1:30")).contains("7/7 Ballot · 2:30 left"));
    assert!(header(ballot().at("5:20")).contains("7/7 Ballot · over by 1:20"));
    assert!(!header(ballot().keys("n")).contains("left"));
}

#[test]
fn a_poll_is_blind_until_it_is_revealed() {
    let screen = |answers: &str| {
        let room = Room::of(ROOM).keys(" nnnn ").keys(answers);
        text(&room.draw(120, 36, UNICODE).0)
    };
    assert_eq!(screen("1f42a1"), screen("1a02u4"), "positions do not show");
    assert_eq!(
        screen("1f"),
        screen("1a"),
        "nor while the conviction is asked for"
    );
}

/// The box with that title alone, whatever is around it.
fn dialog(room: &Room, title: &str) -> String {
    let screen = text(&room.draw(80, 24, UNICODE).0);
    let lines: Vec<Vec<char>> = screen.lines().map(|line| line.chars().collect()).collect();
    let edge: Vec<char> = format!("┌ {title}").chars().collect();
    let find = |line: &[char]| line.windows(edge.len()).position(|part| part == edge);
    let found = lines
        .iter()
        .enumerate()
        .find_map(|(y, line)| Some((y, find(line)?)));
    let (top, left) = found.unwrap_or_else(|| panic!("{title} is not there:\n{screen}"));
    let width = lines[top][left..]
        .iter()
        .position(|c| *c == '┐')
        .map_or(0, |at| at + 1);
    let height = lines[top..]
        .iter()
        .position(|line| line.get(left) == Some(&'└'))
        .map_or(0, |at| at + 1);
    let rows = lines[top..top + height].iter();
    let rows: Vec<String> = rows
        .map(|line| line[left..left + width].iter().collect())
        .collect();
    rows.join("\n")
}

fn ballot_open() -> Room {
    Room::of(ROOM)
        .keys(" nnnnnn ")
        .key("enter")
        .key("enter")
        .key("enter")
}

#[test]
fn a_vote_is_asked_for_without_a_word_about_the_one_before() {
    let first = dialog(&ballot_open().keys("2"), "Bo votes");
    let again = dialog(&ballot_open().keys("2c2"), "Bo votes");
    assert_eq!(first, again);
    insta::assert_snapshot!("vote", first);
}

#[test]
fn rules_are_lines_to_change() {
    let rules = |keys| dialog(&Room::of(ROOM).keys(" nnnnnn r").key(keys), "The rules");
    insta::assert_snapshot!("rules", rules("down"));
    insta::assert_snapshot!("rules-of-yes-or-no", rules("right"));
}

#[test]
fn consent_decides_what_is_shown_of_a_person() {
    let room = open_round().keys("c1c2c2c3c3c3");
    let screen = text(&room.draw(120, 36, UNICODE).0);
    let line = |key: &str| {
        screen
            .lines()
            .find(|line| line.starts_with(key))
            .unwrap()
            .to_owned()
    };
    assert!(line("  1 A ").contains('3'), "initials: {screen}");
    assert!(line("  2 Bo").contains("counted, not shown"), "{screen}");
    assert!(line("  3 Chidi").contains("not counted"), "{screen}");
}

#[test]
fn somebody_away_is_said_to_be() {
    let room = open_round().keys("h5");
    let screen = text(&room.draw(80, 24, UNICODE).0);
    let line = screen.lines().find(|line| line.contains("Eun-ji")).unwrap();
    assert!(line.contains("away"), "{line}");
}

#[test]
fn ascii_screens_are_ascii() {
    for (name, room) in situations() {
        if name.starts_with("twelve") {
            continue; // names are people's own
        }
        for (width, height) in SIZES {
            let screen = text(&room.draw(width, height, ASCII).0);
            let strange: String = screen.chars().filter(|c| !c.is_ascii()).collect();
            assert_eq!(strange, "", "{name} at {width} × {height}");
        }
    }
}

#[test]
fn every_theme_paints_every_cell_of_its_background() {
    for name in Theme::names() {
        let theme = Theme::load(name, ColourDepth::TrueColour).unwrap();
        let look = Look {
            theme: &theme,
            ..UNICODE
        };
        for (situation, room) in situations() {
            let (buf, _) = room.draw(120, 36, look);
            // The second half of a wide character is covered by the first.
            let bare = rows(&buf, |cell| {
                let bare = cell.bg == Color::Reset;
                if bare { "x" } else { " " }.to_owned()
            });
            let bare = bare.contains('x');
            assert!(
                theme.background == Color::Reset || !bare,
                "{situation} in {name}"
            );
        }
    }
}

#[test]
fn a_second_changes_few_cells() {
    let before = open_round().at("2:31").draw(120, 36, UNICODE).0;
    let after = open_round().at("2:32").draw(120, 36, UNICODE).0;
    let changed = before.diff(&after).len();
    assert!(changed <= 60, "{changed} cells");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_full_house_fits_any_size(width in 1..300_u16, height in 1..100_u16) {
        for keys in [" Z", " nZ", " nnn", " h", " a?"] {
            full_house().keys(keys).draw(width, height, UNICODE);
        }
    }

    #[test]
    fn no_size_is_too_odd(width in 1..300_u16, height in 1..100_u16, small in (1..90_u16, 1..30_u16)) {
        for (_, room) in situations() {
            for (width, height) in [(width, height), small] {
                for look in [UNICODE, ASCII] {
                    let (_, cursor) = room.draw(width, height, look);
                    prop_assert!(cursor.is_none_or(|at| at.x < width && at.y < height));
                }
            }
        }
    }
}
