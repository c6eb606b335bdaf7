//! The boards of a session as the room sees them: keys in, screens out.

#[path = "support/room.rs"]
#[allow(dead_code, reason = "the boards need only a part of it")]
mod room;

use std::time::Duration;

use colead::app::screen::{HomeEntry, Screen};
use colead::app::settings::Zoom;
use colead::session::{Command, Refusal};
use colead::ui::{self, Glyphs, Look};
use proptest::prelude::*;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use room::{Room, UNICODE};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];
const TWELVE: [&str; 12] = [
    "Ana",
    "Zoë",
    "李小龍",
    "محمد",
    "Maximiliana Constantinopolitanskaya-Bell",
    "Bo",
    "Chidi",
    "Dana",
    "Eun-ji",
    "Farid",
    "Grace",
    "Hôa",
];

fn look(glyphs: &Glyphs) -> Look<'_> {
    Look { glyphs, ..UNICODE }
}

fn screen((columns, rows): (u16, u16), room: &Room, glyphs: &Glyphs) -> String {
    room::text(&room.draw(columns, rows, look(glyphs)).0)
}

/// The lobby of a session with these people; every fifth has a role.
fn with(names: &[&str]) -> Room {
    let people: Vec<String> = names
        .iter()
        .zip(0..)
        .map(|(name, seat)| match seat % 5 {
            0 => format!("{{ name = \"{name}\", role = \"product\" }}"),
            _ => format!("{{ name = \"{name}\" }}"),
        })
        .collect();
    Room::of(&format!("people = [{}]\n{PLAN}", people.join(", ")))
}

const PLAN: &str = r#"
title = "Q3 platform bet"
purpose = "Which bet do we make, and what would change our mind?"

[[round]]
name = "Open floor"
kind = "open"
time = "12m"
question = "Which bet do we make?"

[[round]]
name = "What I would need to know before I could agree"
kind = "go_round"
time = "8m"

[[round]]
name = "Break"
kind = "break"
time = "5m"

[[round]]
name = "Ballot"
kind = "ballot"
time = "10m"

[[round]]
name = "Commitments"
kind = "commitments"
time = "6m"
"#;

impl Room {
    /// Goes to a screen by its key, from any screen of a session.
    fn go(&mut self, key: &str) {
        if let ("g", Screen::Lobby { .. }) = (key, &self.model.screen) {
            self.press("v");
        }
        self.press(key);
    }

    /// Holds the first round for some minutes with marks of everybody.
    fn hold_a_round(&mut self) {
        self.press("esc");
        self.press("space");
        let people = self.session().people().len().min(9);
        for turn in 0..4 * people {
            self.press(&(turn % people + 1).to_string());
            self.press(["l", "f", "b"][(turn / people + turn) % 3]);
            self.pass(12);
        }
        for (key, text) in [
            ("e", "Finance has to know."),
            ("k", "A second vendor"),
            ("k", "The on-call rota"),
        ] {
            self.press(key);
            self.write(text);
        }
    }
}

fn text(room: &Room) -> String {
    screen((120, 36), room, &Glyphs::UNICODE)
}

/// A snapshot at each size.
fn shows(name: &str, room: &Room) {
    for size in SIZES {
        let (columns, rows) = size;
        let shown = screen(size, room, &Glyphs::UNICODE);
        insta::assert_snapshot!(format!("{name}-{columns}x{rows}"), shown);
    }
}

fn five() -> Room {
    with(&["Ana", "Bo", "Chidi", "Dana", "Eun-ji"])
}

/// Five people and a proposal, on the ballot screen.
fn proposed() -> Room {
    let mut room = five();
    room.go("v");
    room.press("enter");
    room.write("Move the billing service to the new platform by the end of March");
    room
}

/// One objection in a hidden ballot of five, still covered.
fn covered(objection: &str) -> Room {
    let mut room = proposed();
    room.press("enter");
    for (person, vote) in [("1", "c"), ("2", objection), ("3", "w"), ("4", "c")] {
        room.press(person);
        room.press(vote);
    }
    room
}

#[test]
fn an_open_ballot_is_not_left_by_habit() {
    let mut room = five();
    room.hold_a_round();
    room.go("v");
    room.press("enter");
    room.write("Move the billing service");
    room.press("enter");
    for way in [&["esc"][..], &["w", "esc"]] {
        for key in way {
            room.press(key);
        }
        assert_eq!(room.model.screen, Screen::Ballot, "after {way:?}");
    }
    room.press("esc");
    assert!(text(&room).contains("A ballot is open. Close or cancel it first."));
}

fn objected() -> Room {
    let mut room = covered("o");
    room.press("5");
    room.press("a");
    room.press("enter");
    room
}

fn passed() -> Room {
    let mut room = objected();
    room.press("enter");
    room.write("The team that runs it has not been asked.");
    room.press("enter");
    room.clear();
    room.write("Move billing to the new platform by the end of March, once its team agrees");
    room.press("enter");
    for person in ["1", "2", "3", "4", "5"] {
        room.press(person);
        room.press("c");
    }
    room.press("enter");
    room
}

fn decided() -> Room {
    let mut room = passed();
    room.press("enter");
    room.press("enter");
    room.press("enter");
    room.go("w");
    room
}

fn committed() -> Room {
    let mut room = decided();
    for (person, deed, due) in [
        (
            "2",
            "Ask the billing team what it needs to say yes",
            "2026-12-04",
        ),
        (
            "5",
            "Write the plan for the move, with the way back if it fails in the first week",
            "2026-12-18",
        ),
        ("1", "Tell finance", ""),
    ] {
        room.press(person);
        room.write(deed);
        room.write(due);
        room.write("");
    }
    room
}

#[test]
fn home_lists_what_there_is() {
    let mut room = Room::at_home(vec![
        HomeEntry::Interrupted {
            id: "a".into(),
            title: "Q3 platform bet".into(),
            when: "today 09:40".into(),
            people: 5,
            held: Duration::from_secs(26 * 60),
        },
        HomeEntry::Plan {
            name: "default".into(),
            title: "Lead and follow".into(),
            summary: "an hour: from where each stands to a decision with owners".into(),
        },
        HomeEntry::Plan {
            name: "thirty".into(),
            title: "Half an hour".into(),
            summary: "half an hour: positions, questions, one ballot".into(),
        },
        HomeEntry::Recent {
            id: "b".into(),
            title: "Hiring plan".into(),
            when: "2026-11-20".into(),
            outcome: "decided".into(),
        },
    ]);
    shows("home", &room);
    assert!(text(&room).contains("[enter] go on with this session"));
    room.press("down");
    assert!(text(&room).contains("[enter] start a session with this plan"));
    let empty = Room::at_home(Vec::new());
    assert!(text(&empty).contains("no session yet"));
}

#[test]
fn the_lobby_has_twelve_people_and_their_keys() {
    let mut room = with(&TWELVE);
    room.press("2");
    room.press("c");
    room.press("4");
    room.press("h");
    room.press("6");
    room.press("o");
    room.press("3");
    shows("lobby", &room);
    for (columns, rows) in SIZES {
        let shown = screen((columns, rows), &room, &Glyphs::UNICODE);
        for name in ["Ana", "Zoë", "李小龍", "محمد", "Hôa"] {
            assert!(shown.contains(name), "{name} at {columns} columns");
        }
        assert!(shown.contains("what turns do, not who is good"));
    }
}

#[test]
fn the_lobby_scrolls_with_the_selection() {
    let names: Vec<String> = (0..36).map(|n| format!("Person {n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut room = with(&names);
    let first = screen((80, 24), &room, &Glyphs::UNICODE);
    assert!(first.contains("Person 0 ") && !first.contains("Person 35"));
    assert!(first.contains("▾ "));
    room.press("Z");
    let last = screen((80, 24), &room, &Glyphs::UNICODE);
    assert!(last.contains("▸ Z  Person 35") && !last.contains("Person 0 "));
    assert!(text(&with(&[])).contains("Who is here?"));
}

#[test]
fn the_rules_stand_there_before_anybody_votes() {
    let mut room = proposed();
    shows("ballot-before", &room);
    room.press("h");
    room.press("4");
    let shown = text(&room);
    assert!(shown.contains("4 Dana    absent") && shown.contains("5, 4 of them here"));
}

#[test]
fn an_open_ballot_in_other_sizes() {
    for zoom in [Zoom::Compact, Zoom::Projector] {
        let mut room = covered("o");
        room.model.settings.zoom = zoom;
        shows(&format!("ballot-zoom-{}", zoom.name()), &room);
    }
}

#[test]
fn a_hidden_ballot_shows_who_has_voted_and_nothing_else() {
    let room = covered("o");
    shows("ballot-hidden", &room);
    for glyphs in [Glyphs::UNICODE, Glyphs::ASCII] {
        for size in SIZES {
            let shown = screen(size, &room, &glyphs);
            assert!(shown.contains("4 of 5 have voted"));
            let other = screen(size, &covered("c"), &glyphs);
            assert_eq!(shown, other, "a choice shows");
            let words = shown.to_lowercase();
            for word in ["consent", "concern", "objec", "stand", "abstain", "block"] {
                assert!(!words.contains(word), "{word} shows");
            }
        }
    }
}

/// A secret ballot of five, open.
fn secret() -> Room {
    let mut room = proposed();
    for key in ["r", "down", "right", "right", "enter", "enter"] {
        room.press(key);
    }
    room
}

#[test]
fn in_the_booth_no_screen_depends_on_a_choice() {
    let signs = ["c", "w", "s", "o", "a"];
    let mut room = secret();
    shows("ballot-secret", &room);
    room.press("tab");
    shows("booth-pass-on", &room);
    room.press("enter");
    shows("booth-filling", &room);
    room.press("o");
    shows("booth-marked", &room);

    let screens = |sign: &str| {
        let mut room = secret();
        let mut seen = Vec::new();
        for key in [
            "tab", "enter", "o", sign, "enter", "enter", sign, "enter", "esc", "1",
        ] {
            room.press(key);
            for glyphs in [Glyphs::UNICODE, Glyphs::ASCII] {
                seen.extend(SIZES.map(|size| screen(size, &room, &glyphs)));
            }
        }
        seen
    };
    let first = screens(signs[0]);
    assert!(first.last().unwrap().contains("Ana has handed in a paper"));
    for sign in &signs[1..] {
        assert_eq!(screens(sign), first, "a choice shows");
    }
}

#[test]
fn a_secret_result_has_numbers_and_no_names() {
    let mut room = secret();
    room.press("tab");
    for sign in ["c", "o", "c", "c", "c"] {
        for key in ["enter", sign, "enter"] {
            room.press(key);
        }
    }
    room.press("enter");
    shows("ballot-secret-telling", &room);
    room.press("y");
    shows("ballot-secret-counted", &room);
    let shown = text(&room);
    assert!(shown.contains("All but one chose the same"));
    assert!(!shown.contains("Bo") && shown.contains("hear the objections, openly"));
    room.press("enter");
    room.write("The supplier is not under contract.");
    room.press("enter");
    assert!(text(&room).contains("The supplier is not under contract."));
}

#[test]
fn a_majority_that_was_fixed_beforehand_decides_when_objections_stand() {
    let mut room = choosing("consent", "fallback = \"2/3\"");
    room.write("Meet in Lisbon");
    assert!(text(&room).contains("If objections stop it twice, at least two thirds"));
    for amended in ["Meet in Porto", ""] {
        room.press("enter");
        all_vote(&mut room, &["o", "c", "c", "c", "c"]);
        room.press("enter");
        room.write("It is too far.");
        if !amended.is_empty() {
            room.press("a");
            for _ in 0..20 {
                room.press("backspace");
            }
            room.write(amended);
        }
    }
    shows("fallback", &room);
    room.press("enter");
    let ballot = room.session().open_ballot().unwrap();
    assert_eq!(ballot.terms.method, colead::tally::Method::YesNo);
    all_vote(&mut room, &["n", "y", "y", "y", "n"]);
    assert!(
        text(&room).contains("amend the proposal"),
        "{}",
        text(&room)
    );
}

/// What is asked before the count says nothing of which side the room is on.
#[test]
fn of_a_one_sided_secret_count_the_room_can_keep_the_outcome_alone() {
    let asked = |sign: &str| {
        let mut room = secret();
        room.press("tab");
        for _ in 0..5 {
            for key in ["enter", sign, "enter"] {
                room.press(key);
            }
        }
        room.press("enter");
        room
    };
    let mut room = asked("c");
    assert_eq!(text(&room), text(&asked("o")));
    room.press("esc");
    assert!(
        room.session().open_ballot().is_some(),
        "nothing is counted yet"
    );
    room.press("enter");
    room.press("enter");
    let ballot = room.session().ballots().last().unwrap();
    assert!(ballot.kept_outcome_alone());
    assert_eq!(ballot.recount(), None);
    shows("ballot-secret-outcome-kept", &room);
}

#[test]
fn a_secret_among_a_few_is_warned_of() {
    let mut room = with(&["Ana", "Bo", "Chidi", "Dana"]);
    room.go("v");
    room.press("enter");
    room.write("Move the billing service");
    for key in ["r", "down", "right", "right", "enter", "enter"] {
        room.press(key);
    }
    assert!(text(&room).contains("Too few for a secret"));
    room.press("esc");
    assert!(room.session().open_ballot().is_none());
    for key in ["enter", "y"] {
        room.press(key);
    }
    assert!(room.session().open_ballot().is_some());
}

#[test]
fn an_open_roll_call_shows_choices_beside_names() {
    let mut room = proposed();
    for key in ["r", "down", "right", "enter"] {
        room.press(key);
    }
    room.press("enter");
    for key in ["1", "c", "3", "o"] {
        room.press(key);
    }
    room.write("Nobody is free in March.");
    shows("ballot-open", &room);
    assert!(text(&room).contains("3 Chidi   objection"));
}

#[test]
fn an_objection_is_shown_with_its_reason() {
    let mut room = objected();
    let shown = text(&room);
    assert!(shown.contains("✗ Bo  reason not recorded yet"));
    assert!(shown.contains("[enter] write down why Bo objects"));
    room.press("enter");
    room.write("The team that runs it has not been asked, and it is their summer.");
    shows("ballot-objection", &room);
    assert!(text(&room).contains("[enter] amend the proposal"));
}

#[test]
fn a_result_says_why_and_keeps_the_ballots_before_it() {
    let room = passed();
    shows("ballot-passed", &room);
    let shown = text(&room);
    assert!(shown.contains("Ballot 1, on version 1: Not decided: 1 objection stands"));
    assert!(shown.contains("version 2, amended after an objection"));
}

#[test]
fn a_tie_and_its_rule_are_said() {
    let mut room = proposed();
    for key in ["r", "right", "enter", "enter"] {
        room.press(key);
    }
    for key in ["1", "y", "2", "y", "3", "n", "4", "n", "5", "a", "enter"] {
        room.press(key);
    }
    shows("ballot-tie", &room);
    assert!(text(&room).contains("Tie of yes and no: a tie is lost."));
}

#[test]
fn a_cancelled_ballot_never_shows_a_choice() {
    let mut room = covered("o");
    room.press("x");
    room.press("y");
    let shown = text(&room);
    assert!(shown.contains("Ballot 1, on version 1: cancelled, not counted."));
    assert!(!shown.contains("Bo objects") && !shown.contains("✗"));
}

#[test]
fn a_ballot_that_was_not_valid_is_voted_on_again() {
    let mut room = proposed();
    room.press("enter");
    room.press("enter");
    room.press("y");
    let shown = text(&room);
    assert!(shown.contains("Not decided: nobody voted."));
    assert!(shown.contains("[enter] vote again"));
    room.press("enter");
    assert!(text(&room).contains("0 of 5 have voted"));
}

#[test]
fn thirty_six_voters_have_a_place_on_the_roll() {
    let names: Vec<String> = (0..36).map(|n| format!("Person {n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut room = with(&names);
    room.go("v");
    room.press("enter");
    room.write("We meet on Mondays");
    room.press("enter");
    for size in SIZES {
        let shown = screen(size, &room, &Glyphs::UNICODE);
        assert!(shown.contains("○ Z Person 35"), "{shown}");
    }
}

#[test]
fn twelve_votes_of_every_kind_fit_the_smallest_screen() {
    let mut room = with(&TWELVE);
    room.go("v");
    room.press("enter");
    room.write("Move the billing service to the new platform by the end of March");
    room.press("enter");
    for (person, vote) in "123456789AB".chars().zip("cowcscaccoc".chars()) {
        room.press(&person.to_string());
        room.press(&vote.to_string());
    }
    room.press("0");
    room.press("a");
    room.press("enter");
    for reason in ["Too early.", "Support has nobody left in March."] {
        room.press("enter");
        room.write(reason);
    }
    shows("ballot-twelve", &room);
    let shown = screen((80, 24), &room, &Glyphs::UNICODE);
    for fact in [
        "✓ consent ",
        "◆ concern ",
        "◂ stand-aside ",
        "✗ objection ",
        "○ abstain ",
        "Too early.",
        "Support has nobody left in March.",
        "12 entitled · 12 present · 10 cast · 2 abstained · 0 not voted · 0 absent",
        "Consent: decided when",
        "[enter] amend the proposal",
    ] {
        assert!(shown.contains(fact), "{fact} is missing in\n{shown}");
    }
}

#[test]
fn a_reason_is_not_taken_while_votes_are_covered() {
    let room = covered("o");
    let mut session = room.session().clone();
    let command = Command::GiveReason {
        ballot: session.ballots()[0].id,
        who: session.people()[1].id,
        text: "Too early".into(),
    };
    let refusal = session.perform(&command, session.last_moment());
    assert_eq!(refusal, Err(Refusal::BallotOpen));
}

#[test]
fn a_later_ballot_is_recorded_in_its_turn() {
    let mut room = decided();
    room.press("d");
    room.clear();
    room.write("2026-12-31");
    room.go("v");
    room.press("a");
    room.clear();
    room.write("Stay on the old platform");
    room.press("enter");
    for person in ["1", "2", "3", "4", "5"] {
        room.press(person);
        room.press("c");
    }
    room.press("enter");
    assert!(text(&room).contains("[enter] record the decision"));
    room.press("enter");
    room.press("enter");
    room.press("enter");
    room.go("w");
    let shown = text(&room);
    assert!(shown.contains("Stay on the old platform"));
    assert!(
        shown.contains("reviewed on 2026-12-31"),
        "the date that was set stays"
    );
}

#[test]
fn a_decision_that_nobody_owns_says_so() {
    let room = decided();
    shows("commitments-empty", &room);
    assert!(screen((80, 24), &room, &Glyphs::ASCII).contains("NOT STAFFED"));
}

#[test]
fn commitments_name_owner_deed_and_date() {
    let mut room = committed();
    shows("commitments", &room);
    assert!(!text(&room).contains("many promises"));
    for _ in 0..5 {
        room.press("3");
        room.write("One more thing");
        room.write("");
        room.write("");
    }
    for size in SIZES {
        let shown = screen(size, &room, &Glyphs::UNICODE);
        assert!(shown.contains("8 commitments: many promises, few kept"));
    }
}

#[test]
fn the_close_tells_what_came_of_it() {
    let mut room = committed();
    room.hold_a_round();
    room.go("g");
    shows("close-decided", &room);
    room.press("enter");
    room.press("y");
    assert!(room.session().is_closed());
    assert!(text(&room).contains("[enter] leave colead"));
}

#[test]
fn a_close_without_a_decision_says_why() {
    let mut room = with(&TWELVE);
    room.hold_a_round();
    room.go("g");
    assert!(text(&room).contains("no word on why"));
    let without = |keys: &[&str]| {
        let mut room = with(&TWELVE);
        room.hold_a_round();
        room.go("g");
        room.press("enter");
        for key in keys {
            room.press(key);
        }
        room
    };
    // An empty line is a reason only when that is confirmed, and a key that was meant for something else is none.
    let once = without(&["enter"]);
    assert!(text(&once).contains("No reason is written."));
    assert!(once.session().decision().is_none());
    let key = without(&["q", "enter", "enter"]);
    assert!(text(&key).contains("is one key and no reason"));
    assert!(without(&["q", "esc"]).session().decision().is_none());
    let closed = without(&["enter", "enter", "y"]);
    assert!(closed.session().is_closed());
    assert!(text(&closed).contains("No reason was given."));
    room.press("enter");
    room.write("Two of the three who carry it out were away.");
    room.press("esc");
    shows("close-undecided", &room);
}

#[test]
fn initials_stay_initials_at_the_close() {
    let mut room = with(&["Ana Maria Lopez", "Bo"]);
    room.press("1");
    room.press("c");
    room.hold_a_round();
    room.go("g");
    let shown = text(&room);
    assert!(shown.contains("1 AL") && !shown.contains("Lopez"));
}

#[test]
fn ascii_boards_are_ascii() {
    let rooms: [fn() -> Room; 5] = [proposed, || covered("o"), objected, passed, committed];
    for room in rooms {
        let room = room();
        for size in SIZES {
            let shown = screen(size, &room, &Glyphs::ASCII);
            assert!(shown.is_ascii(), "{shown}");
        }
    }
}

/// Every board, and every box over one that `tests/screens.rs` does not have.
fn boards() -> Vec<Room> {
    let then = |mut room: Room, keys: &[&str]| {
        for key in keys {
            room.press(key);
        }
        room
    };
    let mut close = committed();
    close.hold_a_round();
    close.go("g");
    let mut closed = committed();
    closed.go("g");
    let closed = then(closed, &["enter", "y"]);
    assert!(closed.session().is_closed());
    vec![
        Room::at_home(Vec::new()),
        with(&[]),
        with(&TWELVE),
        then(with(&TWELVE), &["a"]),
        five(),
        proposed(),
        then(proposed(), &["r"]),
        then(proposed(), &["enter", "1"]),
        then(covered("o"), &["enter"]),
        then(covered("o"), &["x"]),
        objected(),
        then(objected(), &["enter"]),
        passed(),
        decided(),
        committed(),
        then(committed(), &["x"]),
        then(committed(), &["a"]),
        then(close, &["enter"]),
        then(closed, &["o"]),
    ]
}

#[test]
fn boards_keep_to_their_area() {
    let rooms = boards();
    let length = |most: u16| prop_oneof![0..=90_u16, 0..=most];
    let areas = (0..4_u16, 0..3_u16, length(300), length(100));
    proptest!(ProptestConfig::with_cases(48), |((x, y, width, height) in areas)| {
        let area = Rect::new(x, y, width, height);
        let whole = Rect::new(0, 0, x + width + 2, y + height + 2);
        for room in &rooms {
            for glyphs in [Glyphs::UNICODE, Glyphs::ASCII] {
                let untouched = Cell::new("~");
                let mut buf = Buffer::filled(whole, untouched.clone());
                let cursor = ui::draw_on(&mut buf, area, &room.model, look(&glyphs));
                prop_assert!(cursor.is_none_or(|at| area.contains(at)));
                for (at, cell) in whole.positions().zip(buf.content()) {
                    prop_assert!(area.contains(at) || *cell == untouched, "{at} is outside {area}");
                }
            }
        }
    });
}

/// Two ballots, three versions, objections that ended in every way.
fn amended() -> Room {
    let mut room = with(&["Ana", "Bo", "Chidi", "Dana", "Eun-ji"]);
    room.go("v");
    room.press("enter");
    room.write("Move the billing service to the new platform by the end of March");
    room.press("a");
    room.clear();
    room.write("Move the billing service to the new platform by the end of June");
    room.press("enter");
    for (person, vote) in [("1", "o"), ("2", "o"), ("3", "o"), ("4", "c"), ("5", "c")] {
        room.press(person);
        room.press(vote);
    }
    room.press("enter");
    for reason in [
        "The team that runs it has not been asked.",
        "It is their summer, and nobody would be there to look after it for two weeks.",
        "I would rather buy one.",
    ] {
        room.press("enter");
        room.write(reason);
    }
    room
}

#[test]
fn the_ballot_screen_says_where_the_group_is() {
    let mut room = proposed();
    let says = |room: &Room, words: &str| {
        let shown = screen((80, 24), room, &Glyphs::UNICODE);
        assert!(shown.contains(words), "{words} is missing in\n{shown}");
    };
    says(
        &room,
        "✓ propose   ▸ CLARIFY   react   amend   ballot   objections",
    );
    says(&room, "Questions about what it says");
    room.press("f");
    says(&room, "▸ REACT");
    room.press("f");
    says(&room, "▸ AMEND");
    room.press("a");
    room.clear();
    room.write("Move billing in June");
    // A reaction belongs to its version.
    says(&room, "▸ REACT");
    room.press("f");
    room.press("f");
    says(&room, "✓ amend   ▸ BALLOT");
    room.press("enter");
    says(&room, "0 of 5 have voted");
    room.press("f");
    says(&room, "A ballot is open. Close or cancel it first.");
}

#[test]
fn every_objection_ends_and_the_versions_tell_how() {
    let mut room = amended();
    room.press("o");
    shows("objections", &room);
    room.press("w");
    room.press("l");
    room.press("4");
    room.write("2026-12-18");
    assert!(text(&room).contains("[enter] amend the proposal"));
    room.press("a");
    room.clear();
    room.write("Move the billing service to the platform that we buy by the end of June");
    room.press("t");
    shows("versions", &room);
    for size in SIZES {
        let shown = screen(size, &room, &Glyphs::ASCII);
        for words in [
            "withdrawn",
            "Dana takes it up until 2026-12-18",
            "answered by version 3",
        ] {
            assert!(shown.contains(words), "{words} is missing in\n{shown}");
        }
        assert!(
            shown.contains("[-March-]") && shown.contains("{+June+}"),
            "{shown}"
        );
    }
}

#[test]
fn when_every_objection_has_ended_the_same_text_is_voted_on_again() {
    let mut room = amended();
    room.press("o");
    for _ in 0..3 {
        room.press("v");
    }
    assert!(
        text(&room).contains("[enter] vote again"),
        "{}",
        text(&room)
    );
}

#[test]
fn a_long_proposal_is_read_whole_after_the_vote() {
    let mut room = five();
    room.go("v");
    room.press("enter");
    let long = "We move the billing service to the new platform, ".repeat(12) + "and then rest";
    room.write(&long);
    room.press("enter");
    for person in ["1", "2", "3", "4", "5"] {
        room.press(person);
        room.press("c");
    }
    room.press("enter");
    let shown = screen((80, 24), &room, &Glyphs::UNICODE);
    assert!(shown.contains("PROPOSAL  t shows all of it"), "{shown}");
    room.press("t");
    let shown = screen((80, 24), &room, &Glyphs::UNICODE);
    assert!(shown.contains("and then rest"), "{shown}");
}

#[test]
fn everybody_says_how_far_they_carry_the_decision() {
    let mut room = decided();
    room.press("s");
    for key in ["o", "h", "n", "c", "h"] {
        room.press(key);
    }
    shows("pledges", &room);
    room.press("2");
    room.press("n");
    room.press("esc");
    shows("pledged", &room);
    let shown = screen((80, 24), &room, &Glyphs::UNICODE);
    assert!(!shown.contains("NOT STAFFED"), "Ana owns it\n{shown}");
}

#[test]
fn no_words_are_lost_when_a_prompt_is_left() {
    let mut room = decided();
    room.press("2");
    room.write("Ask the billing team");
    // Back to the deed, not out of both.
    room.press("esc");
    assert!(text(&room).contains("What will Bo do?"));
    assert!(text(&room).contains("Ask the billing team"));
    room.press("esc");
    assert!(text(&room).contains("What you wrote is kept for the next time."));
    room.press("3");
    assert!(!text(&room).contains("Ask the billing team"));
    room.press("esc");
    room.press("2");
    room.write("");
    room.write("2026-12-04");
    room.write("They said yes");
    let commitment = &room.session().commitments()[0];
    assert_eq!(commitment.deed, "Ask the billing team");
    assert_eq!(commitment.check.as_deref(), Some("They said yes"));
}

#[test]
fn an_undo_away_from_the_stage_says_what_it_undid() {
    let mut room = five();
    room.hold_a_round();
    room.press("v");
    room.press("u");
    let shown = text(&room);
    assert!(shown.contains("Undone on the stage: "), "{shown}");
    assert!(shown.contains("ctrl-r takes that back."), "{shown}");
}

/// Five people on the ballot screen of a plan that chooses between three options by this method.
fn choosing(method: &str, rules: &str) -> Room {
    let people = r#"people = ["Ana", "Bo", "Chidi", "Dana", "Eun-ji"]"#;
    let ballot = format!(
        "kind = \"ballot\"\ntime = \"10m\"\n[round.ballot]\nmethod = \"{method}\"\n{rules}\n"
    );
    let plan = PLAN.replace("kind = \"ballot\"\ntime = \"10m\"\n", &ballot);
    let mut room = Room::of(&format!("{people}\n{plan}"));
    for key in ["v", "enter"] {
        room.press(key);
    }
    room
}

const CITIES: &str = r#"options = ["Lisbon", "Porto", "A farm house near Évora"]"#;

/// Everybody in turn alone with the keyboard.
fn all_vote(room: &mut Room, papers: &[&str]) {
    room.press("tab");
    for keys in papers {
        room.press("enter");
        for key in keys.chars() {
            match key {
                ' ' => room.press("space"),
                key => room.press(&key.to_string()),
            }
        }
        room.press("enter");
    }
    room.press("enter");
}

#[test]
fn several_options_are_scored_and_the_runoff_is_one_key_away() {
    let mut room = choosing("star", CITIES);
    shows("star-voting", &room);
    for key in ["tab", "enter", "5"] {
        room.press(key);
    }
    shows("star-covered", &room);
    room.press("tab");
    shows("star-uncovered", &room);
    for key in ["2", "0", "enter"] {
        room.press(key);
    }
    room.press("esc");
    all_vote(&mut room, &["431", "054", "513", "250"]);
    shows("star-counted", &room);
    room.press("c");
    shows("star-account", &room);
    let shown = text(&room);
    assert!(shown.contains("Scores: Lisbon 16, Porto 16"), "{shown}");
    assert!(
        shown.contains("Runoff: Lisbon 3, Porto 2, no preference 0."),
        "{shown}"
    );
    room.press("esc");
    room.press("enter");
    room.press("enter");
    assert!(text(&room).contains("open the ballot"));
    assert_eq!(room.session().proposal().versions[0].text, "Lisbon");
}

/// The lot's result is drawn again here from the seed alone.
#[test]
fn a_tie_is_broken_by_the_ladder_one_step_at_a_time() {
    let ladder = format!("{CITIES}\nladder = [\"runoff\", \"lot\"]");
    let seed = "4 2 6 1 and rain";
    let mut room = choosing("score", &ladder);
    room.write("4 2 6 1");
    assert!(text(&room).contains("could be guessed"));
    for _ in 0..7 {
        room.press("backspace");
    }
    room.write(seed);
    room.write("4 2 6 1 and sun!");
    shows("tie-seed-again", &room);
    assert!(text(&room).contains("not what was typed before"));
    assert!(!text(&room).contains("4 2 6 1"));
    for _ in 0..16 {
        room.press("backspace");
    }
    room.write(seed);
    let hash = colead::tally::lot::commitment(seed);
    assert_eq!(
        room.session().open_ballot().unwrap().terms.lot.as_deref(),
        Some(&hash[..])
    );
    assert!(text(&room).contains(&hash[..20]), "{}", text(&room));
    all_vote(&mut room, &["500", "050", "005", "550", "000"]);
    shows("tie-ladder", &room);
    room.press("y");
    assert!(text(&room).contains("the ladder that was fixed beforehand comes first"));
    room.press("enter");
    let runoff = room.session().open_ballot().unwrap();
    assert_eq!(runoff.terms.options, ["Lisbon", "Porto"]);
    all_vote(&mut room, &["50", "05", "50", "05", "00"]);
    assert!(text(&room).contains("draw the lot"), "{}", text(&room));
    assert!(!text(&room).contains("4 2 6 1"));
    room.press("enter");
    room.write("4 2 6 1");
    assert!(text(&room).contains("not the seed that was fixed before"));
    room.press("esc");
    room.press("enter");
    room.write(seed);
    shows("tie-lot-drawn", &room);
    let drawn = colead::tally::lot::draw(seed, &["Lisbon", "Porto"]).unwrap();
    assert_eq!(room.session().ballots()[1].audit(), Ok(()));
    assert!(text(&room).contains(&format!("Drawn by lot: {drawn}.")));
    room.press("enter");
    room.press("enter");
    assert_eq!(room.session().proposal().versions[0].text, drawn);
}

/// Level in the points and again in the runoff of the two.
#[test]
fn a_tie_at_two_stages_of_a_count_is_told_once_and_every_option_keeps_its_bar() {
    let mut room = choosing("star", CITIES);
    all_vote(&mut room, &["500", "500", "050", "050", "000"]);
    shows("tie-star", &room);
    let told = text(&room);
    assert_eq!(told.matches("Tie of Lisbon and Porto").count(), 1, "{told}");
    assert!(
        told.contains("▸ Lisbon") && told.contains("▸ Porto"),
        "{told}"
    );
}

#[test]
fn who_has_the_casting_vote_is_named_before_anybody_votes() {
    let ladder = format!("{CITIES}\nladder = [\"casting-vote\"]");
    let mut room = choosing("plurality", &ladder);
    assert!(text(&room).contains("Who decides after a tie?"));
    room.press("2");
    all_vote(&mut room, &["1", "1", "2", "2", "3"]);
    room.press("enter");
    assert!(text(&room).contains("Bo has the casting vote: which of Lisbon, Porto?"));
    room.write("a farm house near Évora");
    assert!(text(&room).contains("is not one of the tied options"));
    room.press("esc");
    room.press("enter");
    room.write("porto");
    assert!(text(&room).contains("The casting vote of Bo: Porto."));
    room.press("enter");
    room.press("enter");
    assert_eq!(room.session().proposal().versions[0].text, "Porto");
}

#[test]
fn a_tie_without_a_further_step_is_carried_over() {
    let mut room = choosing("plurality", &format!("{CITIES}\nladder = []"));
    all_vote(&mut room, &["1", "1", "2", "2", "3"]);
    room.press("enter");
    assert!(text(&room).contains("The tie stands: no decision, carried over."));
    assert!(!room.session().has_decided());
}

#[test]
fn every_method_is_voted_and_counted_with_keys_alone() {
    for (method, rules, papers, found) in [
        ("fist", "", ["3", "4", "5", "3", "2"], "NOT PASSED"),
        ("gradients", "", ["1", "2", "4", "6", "1"], "PASSED"),
        ("plurality", CITIES, ["1", "1", "2", "3", "1"], "Lisbon"),
        (
            "approval",
            CITIES,
            ["yny", "nyy", "nny", "a", "nnn"],
            "A farm house",
        ),
        (
            "score",
            CITIES,
            ["500", "050", "005", "550", "000"],
            "A TIE",
        ),
        ("irv", CITIES, ["12", "13", "21", "31", "32"], "Lisbon"),
        (
            "schulze",
            CITIES,
            ["12", "1=23", "21", "31", "123"],
            "Lisbon",
        ),
        (
            "ranked-pairs",
            CITIES,
            ["12", "12", "21", "31", "123"],
            "Lisbon",
        ),
        ("borda", CITIES, ["12", "12", "21", "31", "123"], "Lisbon"),
        (
            "copeland",
            CITIES,
            ["12", "12", "21", "31", "123"],
            "Lisbon",
        ),
        ("minimax", CITIES, ["12", "12", "21", "31", "123"], "Lisbon"),
        (
            "condorcet",
            CITIES,
            ["12", "12", "21", "31", "123"],
            "Lisbon",
        ),
        (
            "dots",
            CITIES,
            ["310", "400", "022", "130", "200"],
            "SHORTLIST",
        ),
        (
            "conviction",
            "",
            [
                "f3If a pilot with ten customers fails",
                "a1",
                "u0The price, and what Zoë says of the bridge between the two",
                "f4",
                "a4 Two more people in the team",
            ],
            "openness",
        ),
    ] {
        let mut room = choosing(method, rules);
        if room.session().open_ballot().is_none() {
            room.write("Meet in Lisbon");
            room.press("enter");
        }
        assert!(room.session().open_ballot().is_some(), "{method}");
        all_vote(&mut room, &papers);
        assert!(room.session().open_ballot().is_none(), "{method}");
        for size in SIZES {
            let shown = screen(size, &room, &Glyphs::UNICODE);
            let shown = shown.to_lowercase();
            let found = found.to_lowercase();
            let letters = size.0 > 80 || shown.contains(&found);
            assert!(letters, "{method}\n{shown}");
        }
        if ["irv", "gradients", "conviction", "dots"].contains(&method) {
            shows(&format!("counted-{method}"), &room);
        }
    }
}

#[test]
fn what_would_change_a_mind_is_asked_in_words() {
    let mut room = choosing("conviction", "");
    room.write("Meet in Lisbon");
    room.press("enter");
    for key in ["tab", "enter", "tab", "f", "3"] {
        room.press(key);
    }
    for key in ["a", "space", "p", "q", "backspace", "i", "l", "o", "t"] {
        room.press(key);
    }
    shows("booth-words", &room);
    room.press("enter");
    // A hidden ballot covers the words with the paper.
    assert!(!text(&room).contains("pilot"));
    assert!(room.session().open_ballot().unwrap().shown().is_covered());
    room.press("esc");
    room.press("1");
    for key in ["f", "3", "x", "enter"] {
        room.press(key);
    }
    room.press("enter");
    room.press("y");
    let ballot = room.session().last_counted().unwrap();
    let words = ballot.shown().votes()[0].reason.as_deref();
    assert_eq!(words, Some("x"), "the later paper holds");
}

#[test]
fn the_paper_of_every_method_looks_the_same_whatever_is_on_it() {
    for (method, one, other) in [
        ("star", "500", "054"),
        ("approval", "yny", "nny"),
        ("irv", "123", "321"),
        ("dots", "310", "022"),
        ("plurality", "1", "2"),
        // Words as well, which a secret paper does not take.
        ("conviction", "f4yes", "a0ab "),
    ] {
        let screens = |keys: &str| {
            let mut room = if method == "conviction" {
                let mut room = choosing(method, "");
                room.write("Meet in Lisbon");
                room.press("enter");
                room
            } else {
                choosing(method, &format!("secret = true\n{CITIES}"))
            };
            room.press("tab");
            room.press("enter");
            let mut seen = Vec::new();
            for key in keys.chars() {
                match key {
                    ' ' => room.press("space"),
                    key => room.press(&key.to_string()),
                }
                seen.extend(SIZES.map(|size| screen(size, &room, &Glyphs::UNICODE)));
            }
            room.press("enter");
            seen.extend(SIZES.map(|size| screen(size, &room, &Glyphs::UNICODE)));
            seen
        };
        assert_eq!(screens(one), screens(other), "{method}");
    }
}
