//! A saved session in every form it can leave the archive in.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "exports/browser.rs"]
mod browser;
#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use colead::journal::{Header, Journal};
use colead::plan::{Voting, check};
use colead::runtime::sessions;
use colead::session::ballot::Terms;
use colead::session::{Command, Event, Lookout, Mode, Moment, PersonId, Recorded, Session};
use colead::tally::{Method, Paper, Rules, Status, YesNo};
use house::{House, err, out};
use serde_json::Value;

const PLAN: &str = r#"
title = "Q3 <platform> & bet"
people = [{ name = "Zoë Fischer", role = "CTO" }, "Bo", "李小龍", "Dana"]
[[round]]
name = "Open floor"
kind = "open"
time = "3m"
question = "What does Zoë propose?"
[[round]]
name = "Ballot"
kind = "ballot"
time = "2m"
"#;

/// A session of five minutes: everybody leads until the room is warned, Zoë is named in a note, a vote is taken.
struct Meeting {
    session: Session,
    lookout: Lookout,
    journal: Journal,
    path: PathBuf,
    now: Moment,
}

impl Meeting {
    fn begin(house: &House) -> Self {
        let plan = check::parse("plan.toml", PLAN).unwrap();
        let header = Header {
            id: "20260302-100000-test".to_owned(),
            title: plan.title.clone(),
            started_at: "2026-03-02T10:00:00+01:00[+01:00]".parse().unwrap(),
            seed: 1,
            plan,
            imported: None,
            rehearsal: None,
            resealed: Vec::new(),
        };
        let path = house.sessions_folder().join(format!("{}.jsonl", header.id));
        let session = sessions::begin(&header);
        let settings = colead::app::settings::Settings::default();
        Self {
            lookout: Lookout::new(&session, Moment::START, settings.lookout()),
            journal: Journal::create(&path, &header).unwrap(),
            session,
            path,
            now: Moment::START,
        }
    }

    fn keep(&mut self, recorded: &[Recorded]) {
        self.journal.append(recorded).unwrap();
    }

    fn wait(&mut self, secs: u64) {
        for _ in 0..secs {
            self.now = self.now + Duration::from_secs(1);
            let recorded = self.lookout.look_when_due(&mut self.session, self.now);
            self.keep(&recorded);
        }
    }

    fn then(&mut self, command: &Command) {
        let recorded = self.session.perform(command, self.now).unwrap();
        self.keep(&recorded);
    }
}

fn meeting(house: &House) -> PathBuf {
    let mut room = Meeting::begin(house);
    room.then(&Command::StartRound);
    for turn in 0..20_u16 {
        room.then(&Command::ToggleFloor {
            who: PersonId(turn % 4),
        });
        room.wait(10);
        let mode = if turn % 7 == 6 {
            Mode::Both
        } else {
            Mode::Lead
        };
        room.then(&Command::Mark { mode });
        room.then(&Command::ReleaseFloor);
    }
    assert_eq!(room.session.alerts().len(), 1);
    room.then(&Command::TakeNote {
        text: "Zoë <script>alert(1)</script> asks Fischer".to_owned(),
    });
    room.then(&Command::StateProposal {
        text: "We build it, as Zoë Fischer says.".to_owned(),
    });
    room.then(&Command::NextRound);
    room.then(&Command::RecordDecision {
        text: "We build it; Bo, too".to_owned(),
        review: Some("2026-06-01".parse().unwrap()),
    });
    room.then(&Command::Commit {
        owner: PersonId(0),
        deed: "Zoë calls the supplier".to_owned(),
        due: Some("2026-03-20".parse().unwrap()),
    });
    room.wait(5);
    room.then(&Command::CloseSession);
    room.path
}

/// A chain proves that nothing was changed since, not that it was right: what the papers lead to is counted once more.
#[test]
fn a_ballot_that_was_counted_wrong_is_found() {
    let house = House::new();
    let mut room = Meeting::begin(&house);
    room.then(&Command::StartRound);
    room.then(&Command::StateProposal {
        text: "We build it.".to_owned(),
    });
    room.then(&Command::OpenBallot {
        terms: Box::new(Terms {
            version: 0,
            method: Method::YesNo,
            options: Vec::new(),
            rules: Rules::default(),
            voting: Voting::Open,
            casting: None,
            lot: None,
            runoff_of: None,
            fallback_of: None,
        }),
    });
    room.then(&Command::CastVote {
        who: PersonId(0),
        paper: Paper::YesNo(YesNo::Yes),
    });
    let mut counted = room
        .session
        .perform(&Command::CloseBallot, room.now)
        .unwrap();
    for fact in &mut counted {
        if let Event::BallotClosed { outcome, .. } = &mut fact.event {
            outcome.winners.clear();
            outcome.status = Status::NotPassed;
            outcome.passed = Some(false);
        }
    }
    room.keep(&counted);
    drop(room);
    let verified = house.run(&["sessions", "verify", "last"]);
    assert_eq!(verified.status.code(), Some(1));
    assert!(
        err(&verified).contains("ballot 1: counted again"),
        "{}",
        err(&verified)
    );
    let proof = house.run(&["sessions", "verify", "last", "--format", "json"]);
    assert_eq!(proof.status.code(), Some(1));
    let proof: Value = serde_json::from_str(&out(&proof)).unwrap();
    assert_eq!(proof["sound"], false);
}

fn report(house: &House, arguments: &[&str]) -> String {
    let output = house.run(&[&["report", "last", "--as"], arguments].concat());
    assert!(output.status.success(), "{}", err(&output));
    out(&output)
}

#[test]
fn the_page_needs_nothing_else_and_says_every_chart_in_words() {
    let house = House::new();
    meeting(&house);
    let page = report(&house, &["html"]);
    for outside in [
        "http:",
        "https:",
        "src=",
        "@import",
        "url(",
        "<script",
        "<link",
        "javascript:",
    ] {
        let found = page.replace("http://www.w3.org", "");
        assert!(!found.contains(outside), "{outside}");
    }
    assert!(page.contains("Q3 &lt;platform&gt; &amp; bet"), "{page}");
    assert!(
        page.contains("&lt;script&gt;"),
        "what was typed is text: {page}"
    );
    let count = |part: &str| page.matches(part).count();
    let charts = count("<svg");
    assert_eq!(charts, 4, "rounds, balance, map, patterns");
    for part in [
        "<desc",
        "role=\"img\"",
        "<figcaption",
        "<details",
        "aria-labelledby",
    ] {
        assert_eq!(count(part), charts, "{part}");
    }
    for size in ["NaN", "inf", "width=\"-"] {
        assert!(!page.contains(size), "{size}");
    }
}

/// WCAG 2.2, contrast of two colours as `#rrggbb`.
fn contrast(one: &str, other: &str) -> f64 {
    let light = |colour: &str| {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    };
    let (a, b) = (light(one), light(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn the_page_is_legible_in_the_light_and_in_the_dark() {
    let css = include_str!("../assets/report.css");
    for scheme in css.split(":root {").skip(1).take(2) {
        let colour = |name: &str| {
            let from = scheme.find(&format!("--{name}: ")).unwrap() + name.len() + 4;
            scheme[from..from + 7].to_owned()
        };
        let ground = colour("ground");
        for name in [
            "text", "muted", "lead", "follow", "both", "good", "warning", "bar",
        ] {
            let reached = contrast(&ground, &colour(name));
            assert!(reached >= 4.5, "{name} on {ground}: {reached:.2}");
        }
    }
}

#[test]
fn contributions_that_left_are_analysed_as_they_were_live() {
    let house = House::new();
    meeting(&house);
    let csv = report(&house, &["csv"]);
    assert!(
        csv.starts_with("t_start,t_end,speaker,kind\n0,10,Zoë Fischer,lead\n"),
        "{csv}"
    );
    assert_eq!(csv.lines().count(), 21);
    let file = house.write("contributions.csv", &csv);
    let analysed = out(&house.run(&["analyse", &file, "--format", "json"]));
    let analysed: Value = serde_json::from_str(&analysed).unwrap();
    assert_eq!(
        analysed["alerts"].as_array().unwrap().len(),
        1,
        "{analysed}"
    );
    assert_eq!(analysed["alerts"][0]["pattern"], "too_many_chefs");

    let rounds = report(&house, &["csv-rounds"]);
    assert!(rounds.contains("1,Open floor,Bo,4,0,1\n"), "{rounds}");
}

#[test]
fn what_is_due_goes_into_a_calendar() {
    let house = House::new();
    meeting(&house);
    let calendar = report(&house, &["ics"]);
    for line in [
        "DTSTART;VALUE=DATE:20260601",
        "DESCRIPTION:We build it\\; Bo\\, too",
        "DUE;VALUE=DATE:20260320",
        "SUMMARY:Zoë Fischer: Zoë calls the supplier",
    ] {
        assert!(
            calendar.lines().any(|other| other == line),
            "{line}:\n{calendar}"
        );
    }
    assert!(
        calendar
            .split("\r\n")
            .all(|line| line.len() <= 75 && !line.contains('\n'))
    );
}

#[test]
fn a_recording_plays_as_the_room_saw_it() {
    let house = House::new();
    meeting(&house);
    let recording = report(&house, &["asciicast"]);
    let mut lines = recording
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let head = lines.next().unwrap();
    assert_eq!(
        (&head["version"], &head["width"], &head["height"]),
        (&2.into(), &120.into(), &36.into())
    );
    let cells = |count| std::num::NonZeroU16::new(count).unwrap();
    let mut terminal = vt100::Parser::new(cells(36), cells(120), 0);
    let (mut markers, mut then, mut warned, mut bytes) = (0, 0.0, false, 0);
    for line in lines {
        let t = line[0].as_f64().unwrap();
        assert!(t >= then, "time runs forward");
        then = t;
        let data = line[2].as_str().unwrap();
        if line[1] == "m" {
            markers += 1;
            continue;
        }
        bytes += data.len();
        terminal.process(data.as_bytes());
        let screen = terminal.screen().contents();
        warned |= screen.contains("TOO MANY CHEFS");
        assert!(!screen.contains("floor   l lead"), "no keys:\n{screen}");
    }
    assert!(warned, "the warning was to be seen");
    assert!(markers >= 5 && then > 204.0);
    assert!(
        terminal
            .screen()
            .contents()
            .contains("We build it; Bo, too"),
        "{}",
        terminal.screen().contents()
    );
    assert!(
        bytes < 200_000,
        "{bytes} bytes for three and a half minutes"
    );
}

#[test]
fn nobody_is_found_in_what_is_anonymised() {
    let house = House::new();
    let path = meeting(&house);
    let before = fs::read(&path).unwrap();
    for form in [
        "markdown",
        "html",
        "madr",
        "json",
        "csv",
        "csv-rounds",
        "ics",
        "asciicast",
    ] {
        let plain = report(&house, &[form]);
        let anonymous = report(&house, &[form, "--anonymise"]);
        if !matches!(form, "csv-rounds") {
            assert!(
                plain.contains("Zoë") || plain.contains("Zo\\u00eb"),
                "{form}"
            );
        }
        for name in [
            "Zoë",
            "Fischer",
            "李小龍",
            "Dana",
            "CTO",
            "20260302-100000",
            "Zo\\u00eb",
        ] {
            assert!(!anonymous.contains(name), "{name} in {form}:\n{anonymous}");
        }
        let bo = anonymous
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word == "Bo");
        assert!(!bo, "{form}:\n{anonymous}");
        assert!(anonymous.contains("Person 1"), "{form}");
    }
    assert_eq!(fs::read(&path).unwrap(), before, "the session itself stays");
}
