//! An imported meeting marked in its replay, turn by turn, and marked a second time by somebody else.

#[path = "support/room.rs"]
#[allow(dead_code, reason = "the marking needs only a part of it")]
mod room;

use colead::import::{Wishes, meeting, read};
use colead::session::{Event, Import, Mode, Moment, Opening, Recorded, Session, TurnId};
use colead::timeline::{Fact, Timeline};
use proptest::prelude::*;
use room::{ASCII, Room, UNICODE, text};

const CALL: &str = "WEBVTT

00:00:02.000 --> 00:00:08.000
<v Ana>I would cut the old importer, because nobody has used it since March. What am I missing?

00:00:09.000 --> 00:00:20.000
<v 李小龍>Two customers in Linz still do. They told Zoë last week that they load their whole year through it every January, \
and that the new one stops at a hundred thousand rows. So before it goes, somebody has to sit down with them.

00:00:20.000 --> 00:00:22.000
<v Unknown Speaker>Mm.

00:00:22.000 --> 00:00:31.000
<v Zoë>They did. What would they need to leave it?

00:00:30.000 --> 00:00:36.000
<v Ana>Then we cut it in June.

00:01:10.000 --> 00:01:15.000
<v Maximiliane von und zu Hohenstein-Bergmann>Why June, and not now?
";

fn imported() -> (Opening, Vec<Recorded>) {
    let transcript = read("call.vtt", CALL.as_bytes(), &Wishes::default());
    let transcript = transcript.unwrap_or_else(|faults| panic!("{faults}"));
    let meeting = meeting(&transcript, "The old importer");
    let at = jiff::civil::date(2026, 11, 23).at(9, 0, 0, 0);
    let imported = Import {
        from: "call.vtt".to_owned(),
        format: transcript.format.word().to_owned(),
        at,
        start_known: true,
        estimated: false,
    };
    let opening = Opening {
        plan: meeting.plan,
        started: at,
        seed: 1,
        imported: Some(imported),
        rehearsal: None,
    };
    (opening, meeting.events)
}

/// Stopped at its beginning.
fn replay() -> Room {
    let (opening, recorded) = imported();
    Room::replay_of(opening, recorded, None).key("space")
}

/// The same session, with everything recorded in `room`, replayed by somebody else.
fn replayed_by(room: &Room, coder: Option<&str>) -> Room {
    let (opening, _) = imported();
    Room::replay_of(opening, room.recorded().to_vec(), coder).key("space")
}

fn saved(room: &Room) -> Session {
    let mut session = Session::new(imported().0);
    for recorded in room.recorded() {
        session.apply(recorded);
    }
    session
}

/// What each turn did: `l`, `f`, `b`, or `.` while it is open.
fn modes(room: &Room, coder: Option<&str>) -> String {
    let session = saved(room);
    let turns = (0..).map(TurnId).zip(session.speech().turns());
    let modes = turns.map(|(turn, _)| match session.mode_by(coder, turn) {
        Some(Mode::Lead) => 'l',
        Some(Mode::Follow) => 'f',
        Some(Mode::Both) => 'b',
        None => '.',
    });
    modes.collect()
}

fn screen(room: &Room) -> String {
    text(&room.draw(120, 36, UNICODE).0)
}

fn says(room: &Room, words: &str) {
    let screen = screen(room);
    assert!(screen.contains(words), "{words:?} is not on\n{screen}");
}

#[test]
fn the_words_run_beside_what_is_marked() {
    let marked = || replay().keys("bl");
    let second = || replayed_by(&marked(), Some("Bo")).keys("ff");
    for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
        let screens = vec![
            ("open", replay()),
            ("marked", marked()),
            ("second", second()),
            ("compared", replayed_by(&second(), None).key("a")),
        ];
        for (name, room) in screens {
            let shown = text(&room.draw(width, height, UNICODE).0);
            insta::assert_snapshot!(format!("{name}-{width}x{height}"), shown);
        }
    }
    let plain = text(&second().draw(80, 24, ASCII).0);
    let names = plain.replace("李小龍", "").replace('ë', "");
    assert!(names.is_ascii(), "{plain}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Of a mark only what it changes is worked out, and what is shown is what would be read from the start.
    #[test]
    fn what_is_marked_one_by_one_is_what_is_read_at_once(
        keys in prop::collection::vec(prop::sample::select(vec!["l", "f", "b", "u", ".", ",", "ctrl-r", "tab"]), 0..24),
        is_second in any::<bool>(),
        at in 0..80_u64,
    ) {
        let coder = is_second.then_some("Bo");
        let (opening, recorded) = imported();
        let facts = |recorded: &[Recorded]| recorded.iter().cloned().map(Fact::Known).collect();
        let whole = Timeline::new(opening.clone(), facts(&recorded));
        let mut room = Room::replay_of(opening, recorded, coder).key("space");
        for key in keys {
            room = room.key(key);
        }
        let read = whole.read_by(coder, &saved(&room));
        let shown = room.model.replay().unwrap().timeline();
        prop_assert_eq!(shown.facts(), read.facts());
        prop_assert_eq!(shown.overview(), read.overview());
        let at = Moment::from_secs(at);
        prop_assert_eq!(shown.at(at), read.at(at));
        prop_assert_eq!(room.session(), &read.at(room.model.now));
    }
}

#[test]
fn one_key_marks_a_turn_and_reads_on() {
    let room = replay().keys("lf");
    assert_eq!(modes(&room, None), "lf....");
    // The next turn is of nobody known: it is read past.
    says(&room, "TURN 4 of 6");
    let room = room.keys("b").keys("lf");
    assert_eq!(modes(&room, None), "lf.blf");
    says(&room, "Every turn is marked.");
    says(&room, "all marked");
    says(&room, "● saved");
    let at_the_end = room.keys("f");
    assert_eq!(modes(&at_the_end, None), "lf.blf", "said already");
}

#[test]
fn while_it_plays_the_words_run_on_by_themselves() {
    let (opening, recorded) = imported();
    let mut room = Room::replay_of(opening, recorded, None);
    room.pass(5);
    let mut room = room.keys("l");
    says(&room, "TURN 1 of 6");
    room.pass(7);
    let mut room = room.keys("f");
    says(&room, "TURN 2 of 6");
    room.pass(30);
    says(&room, "TURN 5 of 6");
    let room = room.keys("b");
    assert_eq!(modes(&room, None), "lf..b.");
}

#[test]
fn a_turn_that_was_marked_wrongly_is_gone_back_to() {
    let room = replay().keys("ll").keys("u");
    assert_eq!(modes(&room, None), "l.....");
    says(&room, "TURN 2 of 6");
    says(&room, "李小龍 at 0:09 is open again.");
    let room = room.key("ctrl-r");
    assert_eq!(modes(&room, None), "ll....");
    let room = room.keys("u").keys("f").keys(",,").keys("b");
    assert_eq!(modes(&room, None), "lb....");
    let room = room.keys("uuu");
    assert_eq!(modes(&room, None), "......");
    // What an earlier sitting said stays.
    let room = replayed_by(&replay().keys("lf"), None).keys("..u");
    assert_eq!(modes(&room, None), "lf....");
}

#[test]
fn open_turns_are_found_from_anywhere() {
    let room = replay().keys(".").keys("f").key("tab");
    says(&room, "TURN 5 of 6");
    let room = room.key("tab").key("tab");
    says(&room, "TURN 1 of 6");
    let room = room.key("tab");
    says(&room, "TURN 4 of 6");
    let room = replay().keys("lflfl").key("tab");
    says(&room, "Every turn is marked.");
}

#[test]
fn nobody_can_be_marked_for_what_nobody_knows() {
    let room = replay().keys("..l");
    assert_eq!(modes(&room, None), "......");
    says(&room, "Nobody knows who spoke in that turn.");
}

#[test]
fn a_second_marker_sees_nothing_of_the_first_marking() {
    let first = replay().keys("lllll");
    let second = replayed_by(&first, Some("Bo"));
    says(&second, "5 open");
    says(&second, "marked by Bo");
    for width in [60, 80, 120, 200] {
        let shown = text(&second.draw(width, 40, UNICODE).0);
        let turns = shown.lines().filter(|line| line.contains("0:"));
        let told = |line: &str| ["lead", "follow"].iter().any(|mode| line.ends_with(mode));
        assert!(!turns.clone().any(told), "{shown}");
        assert!(turns.clone().any(|line| line.ends_with("open")), "{shown}");
    }
    let second = second.keys("fl").keys("u");
    assert_eq!(modes(&second, Some("Bo")), "f.....");
    assert_eq!(modes(&second, None), "ll.lll", "the marks that count stand");
    says(&second.key("a"), "sees no other marking");
}

#[test]
fn two_markings_are_compared_and_read_where_they_differ() {
    let first = replay().keys("llflf");
    let second = replayed_by(&first, Some("Bo")).keys("lffll");
    let room = replayed_by(&second, None).key("a");
    says(&room, "5 turns are marked by both, 3 of them alike (60 %).");
    says(&room, "Cohen's kappa is 0.17");
    let room = room.key("down").key("enter");
    says(&room, "TURN 6 of 6");
    let alone = replay().keys("l").key("a");
    says(&alone, "Nobody has marked a second time");
}

#[test]
fn what_is_not_saved_is_said_and_not_left() {
    let room = replay().keys("l").disk_fails("no space left on the device");
    let room = room.keys("f");
    says(&room, "NOT SAVED: no space left on the device");
    says(&room, "[ctrl-s] save elsewhere");
    let asked = room.keys("q");
    says(&asked, "the last 1 entries are only in memory");
    let elsewhere = asked.key("esc").key("ctrl-s");
    says(&elsewhere, "Save the session to which file?");
}

#[test]
fn a_meeting_that_was_marked_live_is_only_looked_at() {
    let plan = "title = \"Q3\"\npeople = [\"Ana\", \"Bo\"]\n[[round]]\nname = \"Open\"\nkind = \"open\"\ntime = \"6m\"\n\
                [[round]]\nname = \"Ballot\"\nkind = \"ballot\"\ntime = \"1m\"\n";
    let room = Room::of(plan).keys(" ").turns("1l 2f", 8);
    let room = room.replayed().keys(" l");
    says(&room, "Only an imported one is marked");
    let kinds = room.recorded().iter().map(|recorded| &recorded.event);
    let marks = kinds.filter(|event| matches!(event, Event::ContributionMarked { .. }));
    assert_eq!(marks.count(), 0, "nothing is recorded in a replay");
    assert!(!screen(&room.keys("?")).contains("next open"));
}
