//! Every hand: what is done by palette instead of by key, from what is typed to what the room sees and the record keeps.

#[path = "support/room.rs"]
#[allow(dead_code, reason = "these tests need only a part of it")]
mod room;

use colead::app::keys::{Keymap, Preset};
use colead::app::screen::Overlay;
use colead::app::settings::Zoom;
use colead::session::{Mode, Moment, PersonId};
use ratatui::style::Modifier;
use room::{Room, UNICODE, rows, text};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];
const PLAN: &str = r#"
title = "Twelve around a table, with a title that is rather long"
ends_without_decision = "A test."
people = [
  "Zoë", "李小龍", "محمد", "Maximiliane Freifrau von Hohenstein-Reuss", "Ana", "Bo",
  "Chidi", "Dana", "Eun-ji", "Farah", "Ștefan", "Gil",
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
question = "What should we do?"

[[round]]
name = "Pairs"
kind = "pairs"
time = "4m"
"#;

/// The floor is open for two minutes, since ten o'clock; Ana led, then Bo.
fn talking() -> Room {
    Room::of(PLAN).keys(" ").turns("5l 6l", 30).at("2:00")
}

/// What the palette offers, chosen with `enter` when `chosen` is typed.
fn chosen(room: Room, chosen: &str) -> Room {
    room.keys(":").keys(chosen).key("enter")
}

fn offered(room: &Room) -> Vec<String> {
    let Some(Overlay::Palette(palette)) = room.model.overlays.last() else {
        panic!("no palette is open");
    };
    let found = room.model.palette(palette).found;
    found.into_iter().map(|line| line.text).collect()
}

/// Who did what when, oldest first.
fn marks(room: &Room) -> Vec<(u16, Mode, u64)> {
    let mut marks: Vec<_> = room
        .session()
        .marks()
        .newest_first()
        .map(|mark| (mark.who.0, mark.mode, mark.at.as_millis() / 1000))
        .collect();
    marks.reverse();
    marks
}

fn notice(room: &Room) -> &str {
    room.model.notice.as_ref().map_or("", |notice| &notice.text)
}

#[test]
fn the_palette_finds_actions_people_and_rounds() {
    let open = |typed: &str| offered(&talking().keys(":").keys(typed));
    assert_eq!(open("note")[0], "Take a note.");
    assert_eq!(open("1 minute mor")[..], [] as [&str; 0]);
    assert_eq!(open("minute more")[0], "Give this round one minute more.");
    assert_eq!(open("chidi floor")[0], "Give Chidi the floor.");
    assert_eq!(open("stefan leaves")[0], "Presence: Ștefan leaves.");
    assert_eq!(open("conviction")[0], "Go to round 2: Conviction");
    assert_eq!(open("mark zoe both")[0], "Mark Zoë: both.");
    assert_eq!(open("xyzzy").len(), 0);
    // Nothing is typed: the actions come first, then the rounds, then everybody.
    let all = open("");
    let at = |line: &str| all.iter().position(|text| text == line).unwrap();
    assert!(at("Take a note.") < at("Go to round 3: Pairs"));
    assert!(at("Go to round 3: Pairs") < at("Give Zoë the floor."));
}

#[test]
fn a_person_is_found_marked_and_given_the_floor() {
    let room = chosen(talking(), "mark dana follow");
    assert_eq!(marks(&room).last(), Some(&(7, Mode::Follow, 120)));
    assert_eq!(notice(&room), "Marked: Dana, follow.");
    assert_eq!(
        room.session().floor().map(|floor| floor.who),
        Some(PersonId(5))
    );
    let room = chosen(room, "gil floor");
    assert_eq!(
        room.session().floor().map(|floor| floor.who),
        Some(PersonId(11))
    );
    let room = chosen(room, "floor back gil");
    assert_eq!(room.session().floor(), None);
    let room = chosen(room, "that was eun-ji, not dana");
    assert_eq!(marks(&room).last(), Some(&(8, Mode::Follow, 120)));
}

#[test]
fn a_round_that_was_begun_too_late_on_the_screen() {
    let started = |room: &Room| {
        let slot = room.session().agenda().current().unwrap();
        slot.started.map(|at| at.as_millis() / 1000)
    };
    // It was started at 2:00; said at 2:30, it began at 1:00.
    let waiting = || Room::of(PLAN).at("2:00");
    let room = chosen(waiting().keys(" ").at("2:30"), "started 90 s ago");
    assert_eq!(started(&room), Some(60));
    assert_eq!(notice(&room), "The round began 1 min 30 s ago.");
    // A round that nobody started yet.
    let room = chosen(waiting(), "started 2m ago");
    assert_eq!(started(&room), Some(0));
    // In the dialog, from the key that was pressed or from now.
    let mut room = waiting().keys(" ").at("2:30").keys("s");
    room.write("60 s");
    assert_eq!(started(&room), Some(60));
    let mut room = waiting().keys(" ").at("2:30").keys("s");
    room.write("60 s ago");
    assert_eq!(started(&room), Some(90));
    // Earlier than that already, before the session, and not a length.
    let room = chosen(room, "started 10 s ago");
    assert_eq!(notice(&room), "It began 1 min ago already.");
    let room = chosen(room, "started 1h ago");
    assert_eq!(notice(&room), "The session is not that old.");
    let room = room.keys(":started 90");
    assert!(
        text(&room.draw(80, 24, UNICODE).0).contains("Write a length of time, as 90 s or 2 min.")
    );
}

#[test]
fn a_mark_that_was_somebody_elses_or_something_else() {
    let room = chosen(talking(), "that was Chidi, not Ana");
    assert_eq!(marks(&room), [(6, Mode::Lead, 30), (5, Mode::Lead, 60)]);
    let room = chosen(room, "that was zoe");
    assert_eq!(marks(&room)[1], (0, Mode::Lead, 60));
    let room = chosen(room, "that was both");
    assert_eq!(marks(&room)[1], (0, Mode::Both, 60));
    let room = room.keys(":that was Ana, not Gil");
    assert!(text(&room.draw(80, 24, UNICODE).0).contains("Nothing of Gil is marked."));
}

#[test]
fn a_missed_mark_is_said_in_full_or_asked_for() {
    let room = chosen(talking(), "a missed mark at 10:01 Farah both");
    assert_eq!(marks(&room)[1], (5, Mode::Lead, 60));
    assert_eq!(marks(&room)[2], (9, Mode::Both, 60));
    let room = chosen(room, "a missed mark at 10:00:45");
    let room = room.keys("8").keys("f");
    assert_eq!(marks(&room)[1], (7, Mode::Follow, 45));
    let room = chosen(room, "missed mark 10:00:50 dana").keys("b");
    assert_eq!(marks(&room)[2], (7, Mode::Both, 50));
    // The dialog takes the same words.
    let mut room = room.keys("t");
    room.write("10:00:55 Dana lead");
    assert_eq!(marks(&room)[3], (7, Mode::Lead, 55));
    let mut room = room.keys("t");
    room.write("10:00:57");
    let room = room.keys("7l");
    assert_eq!(marks(&room)[4], (6, Mode::Lead, 57));
}

#[test]
fn a_round_is_gone_to_by_name() {
    let room = chosen(talking(), "round pairs");
    let agenda = room.session().agenda();
    assert_eq!(agenda.current_index(), Some(2));
    assert_eq!(notice(&room), "Pairs is on the screen.");
    let room = chosen(room, "open floor");
    assert_eq!(room.session().agenda().current_index(), Some(0));
}

#[test]
fn chapters_of_a_replay_are_found_by_name() {
    let room = talking().keys("e");
    let mut room = room;
    room.write("Costs are unknown");
    let room = room.replayed();
    let room = chosen(room, "note costs");
    assert_eq!(room.model.now, Moment::from_secs(120));
}

#[test]
fn the_palette_as_the_facilitator_sees_it() {
    for (name, typed) in [
        ("palette", ""),
        ("palette_person", "hohen"),
        ("palette_words", "a missed mark at 10:01 Ana both"),
        ("palette_half_a_sentence", "started 9"),
        ("palette_nothing", "xyzzy"),
    ] {
        let room = talking().keys(":").keys(typed);
        for (width, height) in SIZES {
            if name != "palette" && width != 80 {
                continue;
            }
            let screen = text(&room.draw(width, height, UNICODE).0);
            insta::assert_snapshot!(format!("{name}-{width}x{height}"), screen);
        }
    }
}

/// Ana led, Bo led, which was Chidi's, and both; then Dana followed, a minute ago.
fn corrected() -> Room {
    let room = chosen(talking(), "that was chidi");
    let room = chosen(room.at("2:10"), "that was both");
    chosen(room.at("2:20"), "missed 10:01:30 Dana follow")
}

#[test]
fn as_much_is_undone_and_done_again_as_is_chosen_from_the_list() {
    let room = corrected();
    assert_eq!(room.session().changes().done().len(), 5);
    let facts = room.session().seq().0;
    let room = room.key("ctrl-u").key("down").key("down").key("enter");
    assert_eq!(marks(&room), [(4, Mode::Lead, 30), (5, Mode::Lead, 60)]);
    assert_eq!(room.session().seq().0, facts + 3, "a fact for each");
    assert_eq!(notice(&room), "Undone: 3 changes.");
    // Up from the last thing done is what can be done again.
    let room = room.key("ctrl-u").key("up").key("up").key("enter");
    assert_eq!(marks(&room), [(4, Mode::Lead, 30), (6, Mode::Both, 60)]);
    assert_eq!(notice(&room), "Done again: 2 changes.");
    let room = room.key("ctrl-u").key("home").key("enter");
    assert_eq!(marks(&room)[2], (7, Mode::Follow, 90));
    let room = room.key("ctrl-u").key("end").key("enter");
    assert_eq!(marks(&room), []);
    let room = room.key("ctrl-u").key("esc");
    assert!(room.model.overlays.is_empty());
}

#[test]
fn the_undo_list_as_the_facilitator_sees_it() {
    for (name, room) in [
        ("undo_list", corrected().key("ctrl-u").key("down")),
        (
            "undo_list_redo",
            corrected().keys("uuu").key("ctrl-u").key("up").key("up"),
        ),
    ] {
        for (width, height) in SIZES {
            let screen = text(&room.draw(width, height, UNICODE).0);
            insta::assert_snapshot!(format!("{name}-{width}x{height}"), screen);
        }
    }
}

/// Clicks at the three sizes of a screen that tests look at; what follows has to be the same.
fn clicked(room: impl Fn() -> Room, words: &[&str], seen: impl Fn(Room)) {
    for size in SIZES {
        let room = words
            .iter()
            .fold(room(), |room, words| room.click(size, words, UNICODE));
        seen(room);
    }
}

#[test]
fn a_click_on_a_person_gives_the_floor_and_takes_it_back() {
    clicked(talking, &["Dana"], |room| {
        assert_eq!(
            room.session().floor().map(|floor| floor.who),
            Some(PersonId(7))
        );
    });
    clicked(talking, &["Dana", "Dana"], |room| {
        assert_eq!(room.session().floor(), None);
    });
}

#[test]
fn a_click_on_a_gauge_marks_by_its_thirds() {
    for size in SIZES {
        // Every column of Chidi's line: nothing, then following, both, leading, and no more than a third of each.
        let mut thirds = Vec::new();
        for column in 0..size.0 - 20 {
            let room = talking().click_beside(size, "Chidi", (column, 0), UNICODE);
            let mark = marks(&room).get(2).map(|(who, mode, _)| (*who, *mode));
            if thirds.last().is_none_or(|(last, _)| *last != mark) {
                thirds.push((mark, 0));
            }
            if let Some((_, count)) = thirds.last_mut() {
                *count += 1;
            }
        }
        let modes: Vec<_> = thirds.iter().map(|(mark, _)| *mark).collect();
        let chidi = |mode| Some((6, mode));
        let (follow, both, lead) = (chidi(Mode::Follow), chidi(Mode::Both), chidi(Mode::Lead));
        assert_eq!(modes, [None, follow, both, lead, None], "{size:?}");
        assert_eq!(thirds[1].1, thirds[3].1, "{size:?}: {thirds:?}");
    }
}

#[test]
fn a_click_gives_the_floor_in_every_round_for_talk() {
    // Beside the gauges of a go-round stands who spoke, who speaks and who is next.
    clicked(
        || talking().keys("n ").key("tab"),
        &["speaks"],
        |room| assert_eq!(room.session().floor(), None),
    );
    for zoom in Zoom::ALL {
        let pairs = || {
            let mut room = talking().keys("nn ");
            room.model.settings.zoom = zoom;
            room
        };
        // What is drawn in big letters is not found by its text.
        clicked(pairs, &["李小龍"], |room| {
            let floor = room.session().floor().map(|floor| floor.who);
            assert_eq!(floor, Some(PersonId(1)), "{zoom:?}");
        });
    }
}

const VOTE: &str = r#"
title = "A vote"
people = ["Ana", "Bo", "Chidi"]

[[round]]
name = "Vote"
kind = "ballot"
time = "10m"
ballot = { proposal = "We move.", hidden = HIDDEN }
"#;

#[test]
fn a_click_on_a_paper_marks_it_where_everybody_may_see_it() {
    let paper = |hidden| {
        let plan = VOTE.replace("HIDDEN", hidden);
        Room::of(&plan).keys(" ").key("enter").keys("1")
    };
    let voted = |room: &Room| {
        let ballot = room.session().open_ballot().unwrap();
        ballot.has_voted(PersonId(0))
    };
    clicked(
        || paper("false"),
        &["stand aside"],
        |room| assert!(voted(&room.key("enter"))),
    );
    // On a covered one the pointer would show the choice.
    clicked(
        || paper("true"),
        &["stand aside"],
        |room| assert!(!voted(&room.key("enter"))),
    );
}

#[test]
fn a_click_on_a_key_of_the_footer_presses_it() {
    clicked(talking, &["space pause"], |room| {
        assert_eq!(room.session().phase(), colead::session::Phase::Paused);
    });
    clicked(talking, &["? help", "esc close"], |room| {
        assert!(room.model.overlays.is_empty());
    });
    // The people below a dialog are out of reach.
    clicked(
        || talking().keys("h"),
        &["Gil"],
        |room| {
            assert_eq!(notice(&room), "Gil has left.");
        },
    );
    clicked(
        || talking().keys("h"),
        &["Which bet"],
        |room| {
            assert!(matches!(
                room.model.overlays.last(),
                Some(Overlay::PickPerson(_))
            ));
        },
    );
}

#[test]
fn a_click_highlights_a_line_and_a_second_one_takes_it() {
    clicked(
        || talking().keys("i"),
        &["Pairs:"],
        |room| {
            assert!(!room.model.overlays.is_empty(), "only highlighted");
        },
    );
    clicked(
        || talking().keys("i"),
        &["Pairs:", "Pairs:"],
        |room| {
            assert_eq!(notice(&room), "Next: Pairs.");
        },
    );
    clicked(
        || talking().keys("q"),
        &["Stay"],
        |room| {
            assert!(room.model.overlays.is_empty());
        },
    );
    let room = corrected()
        .key("ctrl-u")
        .wheel(true, 2)
        .wheel(false, 1)
        .key("enter");
    assert_eq!(notice(&room), "Undone: 2 changes.");
}

#[test]
fn a_click_on_the_bar_of_a_replay_goes_to_that_moment_or_chapter() {
    let replayed = || {
        let mut room = talking().at("2:30").keys("e");
        room.write("Costs are unknown");
        room.at("10:00").keys("n").replayed()
    };
    for size in SIZES {
        // On the words of the bar nothing happens, below them every column is a moment.
        let at = |column: u16, rows: u16| {
            let room = replayed().click_beside(size, "REPLAY", (column, rows), UNICODE);
            room.model.now.as_millis() / 1000
        };
        assert_eq!(at(0, 0), 0, "{size:?}");
        let half = at(size.0 / 2, 2);
        assert!((290..=330).contains(&half), "{size:?}: {half} s");
        let moments: Vec<u64> = (0..size.0 - 4).map(|column| at(column, 1)).collect();
        assert!(moments.is_sorted(), "{size:?}: {moments:?}");
        assert!(
            moments.contains(&150),
            "the note's own moment, {size:?}: {moments:?}"
        );
    }
}

#[test]
fn the_mouse_is_off_until_it_is_turned_on() {
    let room = talking();
    assert!(!room.model.settings.mouse);
    let screen = |room: &Room| text(&room.draw(200, 60, UNICODE).0);
    assert!(!screen(&room).contains("mouse"));
    let room = room.key("f2");
    assert_eq!(notice(&room), "The mouse is on. Hold shift to select text.");
    assert!(screen(&room).contains("f2 mouse off"));
    let room = room.key("f2");
    assert!(!room.model.settings.mouse);
}

#[test]
fn with_keys_for_the_left_hand_the_screen_names_them() {
    let mut room = talking();
    room.model.keymap = Keymap::of(Preset::Left);
    let room = room.keys("7das").keys("z");
    let made: Vec<_> = marks(&room)[2..]
        .iter()
        .map(|(who, mode, _)| (*who, *mode))
        .collect();
    assert_eq!(made, [(6, Mode::Lead), (6, Mode::Follow)]);
    let screen = |room: &Room| text(&room.draw(200, 60, UNICODE).0);
    assert!(
        screen(&room).contains("d lead   a follow   s both   z undo"),
        "{}",
        screen(&room)
    );
    let room = room.keys("m");
    assert!(
        screen(&room).contains("a   follow: asks"),
        "{}",
        screen(&room)
    );
    let room = room.keys("s");
    assert_eq!(notice(&room), "The last mark is now both.");
    let room = room.keys("`").keys("gil floor");
    assert_eq!(offered(&room)[0], "Give Gil the floor.");
}

/// The lobby, with the plan on the screen.
fn planning() -> Room {
    Room::of(PLAN)
        .read_from(Some("weekly.toml"), PLAN)
        .keys("p")
}

fn rounds(room: &Room) -> Vec<String> {
    let slots = room.session().agenda().slots();
    slots.iter().map(|slot| slot.round.name.clone()).collect()
}

fn plan_text(room: &Room) -> String {
    room.model
        .plan_editor()
        .expect("the editor is open")
        .draft
        .text()
}

#[test]
fn the_plan_is_changed_before_the_first_round() {
    let mut room = planning().key("down").keys("n");
    room.clear();
    room.write("Positions");
    let mut room = room.keys("t");
    room.clear();
    room.write("1m each");
    let room = room
        .keys("i")
        .key("up")
        .keys("]")
        .key("down")
        .key("down")
        .keys("x");
    assert_eq!(
        rounds(&room),
        ["Open floor", "Conviction", "Pairs"],
        "not taken yet"
    );
    let room = room.key("enter");
    assert_eq!(notice(&room), "The meeting goes by this plan.");
    assert_eq!(rounds(&room), ["Positions", "Open floor"]);
    assert_eq!(room.session().people().len(), 12, "nobody left");
    // It is taken up where it was left, and is no longer open once the first round is.
    let room = room.keys("p").key("esc").keys(" p");
    assert!(room.model.overlays.is_empty());
    assert_eq!(rounds(&room), ["Positions", "Open floor"]);
}

#[test]
fn a_plan_with_a_fault_is_not_taken_and_says_what_is_wrong() {
    let mut room = planning().keys("t");
    room.clear();
    room.write("soon");
    let screen = text(&room.draw(120, 36, UNICODE).0);
    assert!(screen.contains("soon"), "{screen}");
    let room = room.key("enter");
    assert_eq!(notice(&room), "Mend what is wrong with the plan first.");
    let room = room
        .key("esc")
        .key("esc")
        .key("esc")
        .key("right")
        .key("enter");
    assert!(room.model.overlays.is_empty());
    assert_eq!(rounds(&room), ["Open floor", "Conviction", "Pairs"]);
}

#[test]
fn a_plan_is_saved_where_it_came_from_and_only_over_it_when_asked() {
    let mut room = planning().keys("a");
    let before = plan_text(&room);
    room.press("s");
    room.press("enter");
    assert_eq!(
        room.saved_plans,
        [("weekly.toml".to_owned(), before.clone(), false)]
    );
    let mut room = room.plan_is_there("weekly.toml").key("right");
    room.press("enter");
    assert_eq!(
        room.saved_plans[1],
        ("weekly.toml".to_owned(), before, true)
    );
}

#[test]
fn the_plan_editor_as_the_facilitator_sees_it() {
    let mut faulty = planning().key("down").keys("t");
    faulty.clear();
    faulty.write("soon");
    for (name, room) in [("plan_editor", planning()), ("plan_editor_fault", faulty)] {
        for (width, height) in SIZES {
            let screen = text(&room.draw(width, height, UNICODE).0);
            insta::assert_snapshot!(format!("{name}-{width}x{height}"), screen);
        }
    }
}

#[test]
fn what_was_typed_is_underlined() {
    let (buf, _) = talking().keys(":").keys("zoe floor").draw(80, 24, UNICODE);
    let screen = rows(&buf, |cell| {
        let typed = cell.modifier.contains(Modifier::UNDERLINED);
        if typed { cell.symbol() } else { " " }.to_owned()
    });
    // In the field the letters themselves, in the line those that they found.
    assert_eq!(
        screen.split_whitespace().collect::<Vec<_>>(),
        ["zoe", "floor", "Zoë", "floor"]
    );
}
