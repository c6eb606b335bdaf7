//! The pictures of the README, drawn by the drawing code itself. `UPDATE_EXPECTED=1 cargo test --test pictures` draws them
//! anew; without it, a picture that no longer shows what the program draws fails.

#[path = "support/picture.rs"]
mod picture;
#[path = "support/room.rs"]
#[allow(dead_code, reason = "the pictures need only a part of it")]
mod room;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use colead::app::Model;
use colead::app::keys::Keymap;
use colead::app::screen::HomeEntry;
use colead::app::settings::Settings;
use colead::plan::builtin;
use colead::ui::{self, ColourDepth, Look, Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use room::{Room, UNICODE};

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

[[round]]
name = "Ballot"
kind = "ballot"
time = "4m"
question = "Good enough for now, safe enough to try?"

[[round]]
name = "Commitments"
kind = "commitments"
time = "5m"
"#;

const PROPOSAL: &str = "We build the second platform with one team until June.";
const AMENDED: &str =
    "We build the second platform with one team until June; the team chooses its scope.";

/// A file's name, what it shows, and the screen.
struct Picture {
    name: &'static str,
    title: &'static str,
    screen: Buffer,
}

fn pictures() -> Vec<Picture> {
    let picture = |name, title, screen| Picture {
        name,
        title,
        screen,
    };
    vec![
        picture("home", "The home screen with the built-in plans", home()),
        picture(
            "lobby",
            "The lobby: five people, their keys, the rounds",
            drawn(&lobby(), "dark"),
        ),
        picture(
            "stage",
            "An open round: the clock, the map, a gauge for everybody",
            drawn(&mixed(), "dark"),
        ),
        picture(
            "alert",
            "A warning: too many chefs, with its evidence and a counter-move",
            drawn(&warned(), "light"),
        ),
        picture(
            "go-round",
            "A go-round: who speaks, who is next, who has spoken",
            drawn(&go_round(), "dark"),
        ),
        picture(
            "ballot",
            "The result of a ballot with one objection, and why",
            drawn(&objected(), "dark"),
        ),
        picture(
            "close",
            "The close: what was decided, by whom, by when",
            drawn(&closed(), "dark"),
        ),
    ]
}

fn home() -> Buffer {
    let plans = builtin::all().iter().map(|plan| HomeEntry::Plan {
        name: plan.name.to_owned(),
        title: plan.name.to_owned(),
        summary: plan.summary.to_owned(),
    });
    let interrupted = HomeEntry::Interrupted {
        id: "20261123-100000-eb21".to_owned(),
        title: "Q3 platform bet".to_owned(),
        when: "2026-11-23 10:00".to_owned(),
        people: 5,
        held: Duration::from_secs(26 * 60),
    };
    let entries = std::iter::once(interrupted).chain(plans).collect();
    let model = Model::new(Settings::default(), Keymap::default(), entries);
    draw(&model, "dark")
}

fn lobby() -> Room {
    Room::of(ROOM)
}

fn mixed() -> Room {
    Room::of(ROOM)
        .keys(" ")
        .turns("1l 2f 3b 1l 4f 2l 1f 3f 4b 1l 5f 2l 3f 1b 4l 2b 5f 3l", 12)
        .keys("2")
}

fn warned() -> Room {
    Room::of(ROOM).keys(" ").turns(
        "1l 2l 3l 4l 1l 2l 3f 4l 1l 2l 3l 4l 1l 5f 3l 4l 1l 2l 3l 4l",
        10,
    )
}

fn go_round() -> Room {
    mixed()
        .keys("n ")
        .key("tab")
        .turns("l", 30)
        .key("tab")
        .turns("l", 40)
        .key("tab")
        .turns("b", 18)
}

/// A ballot in which one person objects.
fn objected() -> Room {
    go_round()
        .keys("n")
        .key("enter")
        .keys(PROPOSAL)
        .key("enter")
        .key("enter")
        .keys("1c2c3o4c5s")
        .key("enter")
        .key("enter")
        .keys("June is too early for the team that runs it.")
        .key("enter")
}

fn closed() -> Room {
    let decided = objected()
        .key("enter")
        .key("ctrl-u")
        .keys(AMENDED)
        .key("enter")
        .key("enter")
        .keys("1c2c3c4c5s")
        .key("enter")
        .key("enter")
        .key("enter")
        .key("enter");
    commit(
        commit(
            decided.keys("w"),
            "1Name the team and its lead",
            "2026-12-01",
        ),
        "3Write down the scope the team has chosen",
        "2026-12-15",
    )
    .keys("g")
}

/// A person's key and what they will do; then by when. How it will be known is left open.
fn commit(room: Room, deed: &str, due: &str) -> Room {
    room.keys(deed)
        .key("enter")
        .keys(due)
        .key("enter")
        .key("enter")
}

fn drawn(room: &Room, theme: &str) -> Buffer {
    draw(&room.model, theme)
}

fn draw(model: &Model, theme: &str) -> Buffer {
    let theme = Theme::load(theme, ColourDepth::TrueColour).expect("a built-in theme");
    let look = Look {
        theme: &theme,
        ..UNICODE
    };
    let area = Rect::new(0, 0, 120, 36);
    let mut buf = Buffer::empty(area);
    ui::draw_on(&mut buf, area, model, look);
    buf
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/pictures/{name}.svg"))
}

#[test]
fn the_pictures_show_what_the_program_draws() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut stale = Vec::new();
    for Picture {
        name,
        title,
        screen,
    } in pictures()
    {
        let svg = picture::svg(&screen, title);
        assert!(svg.len() < 64 * 1024, "{name} has {} bytes", svg.len());
        let file = file(name);
        if update {
            fs::write(&file, svg).unwrap();
        } else if fs::read_to_string(&file).ok().as_deref() != Some(svg.as_str()) {
            stale.push(name);
        }
    }
    assert!(
        stale.is_empty(),
        "stale pictures: {stale:?}; look at them after `UPDATE_EXPECTED=1 cargo test --test pictures`"
    );
}

#[test]
fn every_picture_is_in_the_readme_and_no_other() {
    let readme = include_str!("../README.md");
    let mut shown: Vec<String> = readme
        .split("assets/pictures/")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once(".svg")?.0.to_owned()))
        .collect();
    shown.sort();
    let mut drawn: Vec<String> = pictures().iter().map(|p| p.name.to_owned()).collect();
    drawn.sort();
    assert_eq!(shown, drawn);
}
