//! `kill -9` at any moment while keys are pressed: what the screen had called saved is there, nothing is there twice,
//! and the meeting goes on.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use colead::session::agenda::Remaining;
use house::{
    COLUMNS, House, ROWS, err, is_saved, lines, marks, marks_shown, plan_with_people, session,
    wait_for_marks, wait_until_saved,
};
use pty::Pty;
use serde_json::Value;

/// What a drawn frame ends with: the colours and attributes as they were.
const FRAME_ENDS: &[u8] = b"\x1b[59m\x1b[0m";

/// The same numbers on every run (Steele, Lea and Flood: `SplitMix64`).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % bound as u64).unwrap()
    }

    fn turns(&mut self, count: usize) -> Vec<String> {
        let mode = ["l", "f", "b"];
        let turn = |_| format!("{}{}", self.below(5) + 1, mode[self.below(3)]);
        (0..count).map(turn).collect()
    }
}

/// The marks on the last frame that called everything saved.
fn marks_called_saved(pty: &Pty) -> usize {
    let raw = pty.raw();
    let mut parser = vt100::Parser::new(ROWS.try_into().unwrap(), COLUMNS.try_into().unwrap(), 0);
    let (mut from, mut called_saved) = (0, 0);
    while let Some(length) = raw[from..]
        .windows(FRAME_ENDS.len())
        .position(|window| window == FRAME_ENDS)
    {
        let to = from + length + FRAME_ENDS.len();
        parser.process(&raw[from..to]);
        from = to;
        if is_saved(parser.screen()) {
            called_saved = marks_shown(parser.screen());
        }
    }
    called_saved
}

/// Presses the keys of `turns`, each a person and a mode: some in peace, the others all at once. Kills the program as soon
/// as one more of these, or none yet, is on the screen.
fn press_and_kill(pty: &mut Pty, turns: &[String], file: &Path, random: &mut Random) {
    let before = session(file);
    let mut floor = before.floor().map(|floor| (floor.who.0 + 1).to_string());
    let mut press = |pty: &mut Pty, turn: &str| {
        let (key, mode) = turn.split_at(1);
        // The key of whoever has the floor takes it back.
        if floor.as_deref() != Some(key) {
            pty.send_keys(key);
            floor = Some(key.to_owned());
        }
        pty.send_keys(mode);
    };
    let (in_peace, at_once) = turns.split_at(random.below(turns.len()));
    let mut marks = before.marks().len();
    for turn in in_peace {
        press(pty, turn);
        marks += 1;
        wait_for_marks(pty, marks);
    }
    for turn in at_once {
        press(pty, turn);
    }
    let seen = marks + random.below(2);
    pty.wait_for("the moment to kill", |screen| marks_shown(screen) >= seen);
    pty.kill();
    pty.wait_for_exit();
}

/// What a kill in the middle of a write leaves: a part of a line.
fn tear(file: &Path, random: &mut Random) {
    let line =
        br#"{"n":9999,"t":123456,"kind":"contribution_marked","who":0,"mode":"lead","id":99}"#;
    let mut open = OpenOptions::new().append(true).open(file).unwrap();
    open.write_all(&line[..=random.below(line.len() - 1)])
        .unwrap();
}

#[test]
fn nothing_that_was_shown_as_saved_is_missing_after_a_kill() {
    for seed in 1..=6 {
        let mut random = Random(seed);
        let house = House::new();
        let plan = house.write("plan.toml", plan_with_people());
        let mut pty = house.start(&["run", &plan]);
        pty.wait_for_text("start the first round");
        pty.send_keys("space");
        wait_until_saved(&pty, "1/5 Open floor");
        let file = house.session_file();
        let mut kept: Vec<String> = Vec::new();

        for round in 0..3 {
            let turns = random.turns(12);
            press_and_kill(&mut pty, &turns, &file, &mut random);
            let called_saved = marks_called_saved(&pty);
            let context = format!("seed {seed}, kill {round}");

            let pressed = [kept.clone(), turns].concat();
            let found = marks(&session(&file));
            assert!(
                found.len() >= called_saved,
                "{context}: a saved mark is missing"
            );
            assert_eq!(found, pressed[..found.len()], "{context}");
            assert!(
                found.len() >= kept.len(),
                "{context}: an old mark is missing"
            );
            kept = found;

            let is_torn = random.below(2) == 0;
            if is_torn {
                tear(&file, &mut random);
                assert!(err(&house.run(&["sessions", "verify", "last"])).contains("passed over"));
            }
            pty = house.start(&["resume"]);
            answer_gap(&mut pty, ["c", "x"][random.below(2)]);
            wait_for_marks(&pty, kept.len());
            let verified = house.run(&["sessions", "verify", "last"]);
            assert!(verified.status.success(), "{context}: {}", err(&verified));
            assert!(err(&verified).is_empty(), "{context}: the torn end is cut");
            assert_eq!(marks(&session(&file)), kept, "{context}");
        }
    }
}

/// Answers the question about the time away: `c` counts it, `x` cuts it.
fn answer_gap(pty: &mut Pty, key: &str) {
    pty.wait_for_text("Did the meeting go on?");
    pty.wait_for_text("colead was not running for");
    pty.send_keys(key);
    pty.wait_for("the answer, saved", |screen| {
        is_saved(screen) && !screen.contents().contains("Did the meeting go on?")
    });
}

#[test]
fn the_time_away_is_counted_or_cut_as_the_room_says() {
    for (key, counted) in [("c", true), ("x", false)] {
        let house = House::new();
        let plan = house.write("plan.toml", plan_with_people());
        let mut pty = house.start(&["run", &plan]);
        pty.wait_for_text("start the first round");
        pty.send_keys("space 1 l");
        wait_for_marks(&pty, 1);
        pty.kill();
        pty.wait_for_exit();

        let mut pty = house.start(&["resume"]);
        answer_gap(&mut pty, key);
        pty.kill();
        pty.wait_for_exit();

        let file = house.session_file();
        let lines = lines(&file);
        let line = |kind: &str| lines.iter().find(|line| line["kind"] == kind).unwrap();
        assert_eq!(line("gap_settled")["counted"], counted);
        let millis = |value: &Value| value.as_u64().unwrap();
        let saved = session(&file);
        let last = saved.last_moment();
        let ran = last.as_millis() - millis(&line("round_started")["t"]);
        let away = millis(&line("gap_noticed")["ms"]);
        let taken = if counted { ran } else { ran - away };
        let left = Duration::from_millis(360_000 - taken);
        assert_eq!(saved.remaining(last), Some(Remaining::Left(left)));
    }
}
