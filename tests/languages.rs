//! The screens in other languages than English, as the room sees them; and that no key is lost where words are longer.

#[path = "support/room.rs"]
#[allow(dead_code, reason = "the screens need only a part of it")]
mod room;

use colead::ui::Look;
use colead::words::Language;
use room::{Room, UNICODE, text};

const GERMAN: &str = r#"
title = "Plattformwette"
ends_without_decision = "nur ein Blick auf die Namen"
purpose = "Auf welche Plattform setzen wir, und was würde uns umstimmen?"
people = ["Zoë", "李小龍", "محمد", "Maximiliane Freifrau von Hohenstein-Reuss", { name = "Bo", observer = true }]

[[round]]
name = "Offene Runde"
kind = "open"
time = "6m"
invites = "both"
question = "Auf welche Plattform setzen wir, und was würde uns umstimmen?"

[[round]]
name = "Überzeugung"
kind = "go_round"
per_person = "45s"
invites = "lead"

[[round]]
name = "Stimmungsbild"
kind = "poll"
time = "2m"
question = "Wohin jetzt, und wie sicher?"
"#;

const CHINESE: &str = r#"
title = "第三季度平台选择"
ends_without_decision = "只看界面"
purpose = "我们押注哪个平台，什么会改变我们的想法？"
people = ["王小明", "李小龍", "Ana", "陈思"]

[[round]]
name = "自由讨论"
kind = "open"
time = "6m"
invites = "both"
question = "我们押注哪个平台，什么会改变我们的想法？"

[[round]]
name = "轮流发言"
kind = "go_round"
per_person = "45s"
"#;

const ARABIC: &str = r#"
title = "رهان المنصة للربع الثالث"
ends_without_decision = "نظرة على الشاشة"
purpose = "على أي منصة نراهن، وما الذي يغير رأينا؟"
people = ["محمد", "ليلى", "Ana", "יעל"]

[[round]]
name = "نقاش مفتوح"
kind = "open"
time = "6m"
invites = "both"
question = "على أي منصة نراهن، وما الذي يغير رأينا؟"

[[round]]
name = "دور الكلام"
kind = "go_round"
per_person = "45s"
"#;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 36)];

fn screen(room: &Room, (width, height): (u16, u16)) -> String {
    let look = Look {
        words: &room.model.words,
        ..UNICODE
    };
    text(&room.draw(width, height, look).0)
}

/// A round in which somebody has the floor, after a few marks.
fn stage(language: Language, plan: &str) -> Room {
    Room::speaking(language, plan)
        .keys(" ")
        .turns("1l 2f 3b 1l 4f 2l 1f 3f 4b 1l", 12)
        .keys("2")
}

#[test]
fn lobby_and_stage_in_german_chinese_and_arabic() {
    let plans = [
        (Language::German, GERMAN),
        (Language::Chinese, CHINESE),
        (Language::Arabic, ARABIC),
    ];
    for (language, plan) in plans {
        let go_round = stage(language, plan).keys("n ").key("tab").at("20:00");
        let rooms = [
            ("lobby", Room::speaking(language, plan)),
            ("stage", stage(language, plan)),
            ("go_round", go_round),
        ];
        for (place, room) in rooms {
            for size in SIZES {
                let name = format!("{}-{place}-{}x{}", language.name(), size.0, size.1);
                insta::assert_snapshot!(name, screen(&room, size));
            }
        }
    }
}

/// A warning with its counter-move, and the round that it becomes.
#[test]
fn a_warning_and_its_way_out_in_german_chinese_and_arabic() {
    let plans = [
        (Language::German, GERMAN),
        (Language::Chinese, CHINESE),
        (Language::Arabic, ARABIC),
    ];
    for (language, plan) in plans {
        let warned = || {
            let turns = "1l 2l 3l 4l ".repeat(5);
            Room::speaking(language, plan)
                .keys(" ")
                .turns(turns.trim_end(), 10)
        };
        let rooms = [
            ("warning", warned()),
            ("counter_move", warned().key("enter")),
            ("agenda", warned().key("enter").key("a")),
        ];
        for (place, room) in rooms {
            for size in SIZES {
                let name = format!("{}-{place}-{}x{}", language.name(), size.0, size.1);
                insta::assert_snapshot!(name, screen(&room, size));
            }
        }
    }
}

/// What the facilitator alone sees, while a warning is held back.
#[test]
fn the_console_in_german_chinese_and_arabic() {
    for (language, plan, _) in PROPOSALS {
        let mut room = Room::speaking(language, plan);
        room.model.use_console();
        let turns = "1l 2l 3l 4l ".repeat(5);
        let room = room.keys(" ").turns(turns.trim_end(), 10);
        for size in SIZES {
            let name = format!("{}-console-{}x{}", language.name(), size.0, size.1);
            insta::assert_snapshot!(name, screen(&room, size));
        }
    }
}

/// The same meeting once more, and its chapters.
#[test]
fn a_replay_in_german_chinese_and_arabic() {
    for (language, plan, _) in PROPOSALS {
        let replayed = || {
            let turns = "1l 2l 3l 4l ".repeat(5);
            let room = Room::speaking(language, plan).keys(" ");
            let room = room.turns(turns.trim_end(), 10).key("enter").at("3:40");
            room.replayed().key("end")
        };
        let rooms = [("replay", replayed()), ("chapters", replayed().key("c"))];
        for (place, room) in rooms {
            for size in SIZES {
                let name = format!("{}-{place}-{}x{}", language.name(), size.0, size.1);
                insta::assert_snapshot!(name, screen(&room, size));
            }
        }
    }
}

/// A ballot by consent with one objection, from the proposal to its result.
fn ballots(language: Language, plan: &str, proposal: &str) -> Vec<(&'static str, Room)> {
    let proposed = || {
        let mut room = Room::speaking(language, plan).key("v").key("enter");
        room.write(proposal);
        room
    };
    let voting = || {
        let room = proposed().key("enter").key("1").key("c");
        room.key("2").key("o").key("3").key("w")
    };
    vec![
        ("ballot_before", proposed()),
        ("ballot_rules", proposed().key("r")),
        ("ballot_voting", voting()),
        ("ballot_result", voting().key("4").key("s").key("enter")),
    ]
}

/// A decision by yes and no, who carries it, and the close.
fn decided(language: Language, plan: &str, proposal: &str) -> Vec<(&'static str, Room)> {
    let passed = || {
        let mut room = Room::speaking(language, plan).key("v").key("enter");
        room.write(proposal);
        let mut room = room.key("r").key("right").key("enter").key("enter");
        for (person, vote) in [("1", "y"), ("2", "y"), ("3", "n"), ("4", "a")] {
            room = room.key(person).key(vote);
        }
        room.key("enter")
    };
    let decided = || passed().key("enter").key("enter").key("enter");
    vec![
        ("passed", passed()),
        ("commitments", decided().key("w")),
        ("close", decided().key("g")),
    ]
}

const PROPOSALS: [(Language, &str, &str); 3] = [
    (
        Language::German,
        GERMAN,
        "Wir bauen die zweite Plattform bis Juni.",
    ),
    (Language::Chinese, CHINESE, "我们在六月前建成第二个平台。"),
    (Language::Arabic, ARABIC, "نبني المنصة الثانية حتى يونيو."),
];

#[test]
fn a_ballot_and_its_rules_in_german_chinese_and_arabic() {
    for (language, plan, proposal) in PROPOSALS {
        for (place, room) in ballots(language, plan, proposal) {
            for size in SIZES {
                let name = format!("{}-{place}-{}x{}", language.name(), size.0, size.1);
                insta::assert_snapshot!(name, screen(&room, size));
            }
        }
    }
}

#[test]
fn a_decision_and_the_close_in_german_chinese_and_arabic() {
    for (language, plan, proposal) in PROPOSALS {
        for (place, room) in decided(language, plan, proposal) {
            for size in SIZES {
                let name = format!("{}-{place}-{}x{}", language.name(), size.0, size.1);
                insta::assert_snapshot!(name, screen(&room, size));
            }
        }
    }
}

/// The keys without which a round cannot be led stand in the footer of the smallest screen, whatever the language.
#[test]
fn no_language_is_too_long_for_the_keys_of_a_round() {
    for language in Language::ALL {
        let room = stage(language, GERMAN);
        let shown = screen(&room, (80, 24));
        let footer = shown.lines().last().unwrap_or_default();
        let keys: Vec<&str> = footer.split_whitespace().collect();
        for key in ["1-5", "l", "f", "b", "space", "?"] {
            let name = language.name();
            assert!(keys.contains(&key), "{name}: {key} is not in {footer}");
        }
        let saved = room.model.words.say("saved");
        if !language.is_right_to_left() {
            assert!(footer.ends_with(saved), "{}: {footer}", language.name());
        }
    }
}
