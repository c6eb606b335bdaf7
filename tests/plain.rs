//! The meeting in lines: a whole one from a script, on a clock that the script moves and with a journal on a real disk.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic too")]

use std::path::PathBuf;
use std::time::Duration;

use colead::app::keys::Keymap;
use colead::app::live::Opened;
use colead::app::settings::Settings;
use colead::app::{Effect, Message, Model, update};
use colead::journal::{Header, Journal, archive};
use colead::plain::{Conversation, Typist};
use colead::plan::check;
use colead::runtime::sessions;
use colead::session::{Chance, Moment, Opening, Session};
use tempfile::TempDir;

/// A facilitator who types, and what is said to them.
struct Desk {
    model: Model,
    talk: Conversation,
    now: Moment,
    folder: TempDir,
    journal: Option<Journal>,
    disk_works: bool,
    said: String,
}

impl Desk {
    /// At the lobby of a session of `plan` (TOML), at ten in the morning.
    fn of(plan: &str, typist: Typist) -> Self {
        let plan = check::parse("test.toml", plan).unwrap();
        let header = Header {
            id: "20261123-100000-plan".to_owned(),
            title: plan.title.clone(),
            started_at: "2026-11-23T10:00:00+01:00[+01:00]".parse().unwrap(),
            seed: 7,
            imported: None,
            rehearsal: None,
            plan,
            resealed: Vec::new(),
        };
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("session.jsonl");
        let mut desk = Self {
            model: Model::new(Settings::default(), Keymap::default(), Vec::new()),
            talk: Conversation::new(typist),
            now: Moment::START,
            journal: Some(Journal::create(&file, &header).unwrap()),
            folder,
            disk_works: true,
            said: String::new(),
        };
        let opened = Opened {
            id: header.id.clone(),
            file: "session.jsonl".to_owned(),
            session: Session::new(Opening {
                plan: header.plan.clone(),
                started: header.started_at.datetime(),
                seed: header.seed,
                imported: None,
                rehearsal: None,
            }),
            now: Moment::START,
            away: None,
        };
        desk.send(Message::SessionOpened(Box::new(opened)));
        desk
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("session.jsonl")
    }

    fn send(&mut self, message: Message) {
        let effects = update(&mut self.model, message, self.now);
        self.talk.listen(&self.model, &effects);
        self.perform(effects);
    }

    fn types(&mut self, line: &str) {
        let shown = if self.talk.is_covered(&self.model) {
            "(unseen)"
        } else {
            line
        };
        self.said.push_str(self.talk.prompt());
        self.said.push_str(shown);
        self.said.push('\n');
        let effects = self.talk.hear(&mut self.model, line, self.now);
        self.perform(effects);
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Record(events) if self.disk_works => {
                    if let Some(journal) = &mut self.journal {
                        journal.append(&events).unwrap();
                    }
                    let upto = events.last().unwrap().n;
                    self.send(Message::Saved { upto });
                }
                Effect::KeepBox(open) => {
                    let papers = open.contents.papers().len();
                    self.send(Message::BoxSaved { papers });
                }
                Effect::DrawChance => self.send(Message::Chance(Chance(11))),
                Effect::Quit => self.said.push_str("(the end)\n"),
                _ => {}
            }
        }
        for line in self.talk.due(&self.model) {
            self.said.push_str(&line);
            self.said.push('\n');
        }
    }

    /// Lets time pass, waking the model whenever it asks to be.
    fn at(&mut self, time: &str) {
        let (minutes, seconds) = time.split_once(':').unwrap();
        let number = |digits: &str| digits.parse::<u64>().unwrap();
        let until = Moment::from_secs(60 * number(minutes) + number(seconds));
        while let Some(next) = self.model.next_change().filter(|next| *next < until) {
            self.now = next.max(self.now + Duration::from_millis(1));
            self.send(Message::Woke);
        }
        self.now = until;
        self.send(Message::Woke);
    }

    fn script(&mut self, script: &str) -> &mut Self {
        for line in script.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix("@ ") {
                Some(time) => self.at(time),
                None => self.types(line),
            }
        }
        self
    }

    /// What is said to these lines.
    fn hears(&mut self, script: &str) -> String {
        self.said.clear();
        self.script(script);
        self.said.clone()
    }
}

const MEETING: &str = include_str!("plain/meeting.toml");

#[test]
fn a_whole_meeting_is_held_by_lines() {
    let mut desk = Desk::of(MEETING, Typist::Keyboard);
    desk.script(include_str!("plain/meeting.script"));
    insta::assert_snapshot!("plain-meeting", desk.said);
    assert!(!desk.said.contains('\u{1b}'));

    // What was told is what is on disk: the chain holds, and the same session comes out of it.
    desk.journal = None;
    let file = desk.file();
    archive::verify(&file).unwrap();
    let saved = sessions::read(&file).unwrap();
    assert_eq!(&saved.session, desk.model.session().unwrap());
    assert!(saved.session.is_closed());
}

#[test]
fn nothing_is_told_before_it_is_on_disk() {
    let mut desk = Desk::of(MEETING, Typist::Keyboard);
    desk.disk_works = false;
    let said = desk.hears("start\nAna lead\nnonsense");
    assert!(!said.contains("Ana has the floor"), "{said}");
    // Not even a refusal overtakes what happened before it.
    assert!(!said.contains("There is no word"), "{said}");

    let upto = desk.model.session().unwrap().seq();
    desk.said.clear();
    desk.send(Message::Saved { upto });
    let at = |words| desk.said.find(words);
    assert!(at("Ana: lead.") < at("There is no word"), "{}", desk.said);
    assert!(at("Ana: lead.").is_some());
}

#[test]
fn a_disk_that_refuses_is_told_and_the_meeting_goes_on() {
    let mut desk = Desk::of(MEETING, Typist::Keyboard);
    desk.disk_works = false;
    desk.hears("start");
    desk.send(Message::SaveFailed {
        reason: "no space left on device".to_owned(),
    });
    assert!(
        desk.said.contains("NOT SAVED: no space left on device."),
        "{}",
        desk.said
    );
    assert!(desk.hears("1").contains("Ana has the floor."));
}

const SECRET: &str = r#"
    title = "A secret"
    people = ["Ana", "Bo", "Chidi", "Dana", "Eun-ji"]
    [[round]]
    name = "Vote"
    kind = "ballot"
    time = "10m"
    ballot = { proposal = "We move.", secret = true }
"#;

#[test]
fn a_secret_ballot_is_held_unseen_at_a_terminal() {
    let mut desk = Desk::of(SECRET, Typist::Keyboard);
    desk.hears("start\nenter");
    let said = desk.hears("vote Ana objection");
    assert!(said.contains("This ballot is secret"), "{said}");

    let said = desk.hears("vote Ana\n\no");
    assert!(desk.model.session().unwrap().open_ballot().is_some());
    assert!(said.contains("(unseen)"), "{said}");
    assert!(said.contains("A paper is in the box: 1 of 5."), "{said}");
    let said = desk.hears("\nconsent\n\nc\n\nc\n\nzzz\nc\nenter\nyes");
    assert!(said.contains("nothing is handed in"), "{said}");
    assert!(said.contains("A paper is in the box: 5 of 5."), "{said}");
    assert!(said.contains("4 consented, 1 objected"), "{said}");
    for name in [
        "Ana objection",
        "Ana: objection",
        "Bo consent",
        "Bo: consent",
    ] {
        assert!(!said.contains(name), "{said}");
    }
}

#[test]
fn a_secret_ballot_cannot_come_out_of_a_pipe() {
    let mut desk = Desk::of(SECRET, Typist::Pipe);
    desk.hears("start\nenter");
    for line in ["vote Ana", "1\n\n", "booth\n\n"] {
        let said = desk.hears(line);
        assert!(said.contains("cannot be held through a pipe"), "{said}");
        assert!(desk.model.overlays.is_empty(), "{said}");
    }
}

#[test]
fn the_same_vote_once_more_is_told_as_any_other() {
    let mut desk = Desk::of(MEETING, Typist::Keyboard);
    desk.hears("start\nnext\nnext\nnext\nnext\npropose We move\nenter\nvote Ana consent");
    let told = |said: String| said.lines().skip(1).collect::<Vec<_>>().join("\n");
    let same = told(desk.hears("vote Ana consent"));
    let changed = told(desk.hears("vote Ana stand"));
    assert_eq!(same, changed);
    assert!(same.contains("Ana has voted: 1 of 4."), "{same}");
}

#[test]
fn a_line_can_be_anything() {
    let mut desk = Desk::of(MEETING, Typist::Keyboard);
    for line in [
        "",
        " ",
        "\u{1b}[31m",
        "1 2 3",
        "commit",
        "commit :",
        "vote",
        "vote  ",
        "answer",
        "propose",
        "Ana Ana Ana",
        "é",
        "next next",
        "ctrl-z ctrl-z",
        "99999999999999999999",
        "drop 0",
        "李小龍",
        "commit Ana: by by 2026-02-30",
        "decide x",
        "where",
        "who",
        "time",
        "help",
        ":",
        "?",
    ] {
        let said = desk.hears(line);
        let told = said.lines().filter(|told| !told.contains("> "));
        assert!(!told.collect::<String>().contains('\u{1b}'), "{said:?}");
        desk.hears("esc\nesc");
        assert!(desk.model.overlays.is_empty(), "{line}: {said}");
    }
}

#[test]
fn a_box_is_told_in_its_words_and_of_a_change_only_what_is_new() {
    let mut desk = Desk::of(MEETING, Typist::Keyboard);
    desk.hears("start\nvote");
    let said = desk.hears("rules");
    for line in ["The rules of the next ballot", "> Method", "\nQuorum"] {
        assert!(said.contains(line), "{line}: {said}");
    }
    let said = desk.hears("right");
    assert!(
        said.contains("yes or no") && !said.contains("\nQuorum"),
        "{said}"
    );
    assert_eq!(desk.hears("esc"), "answer> esc\n");

    // A text is read, and put away by the next line, whatever that is.
    assert!(desk.hears("next\nnext\nagenda").contains("Open floor"));
    assert!(desk.hears("start").contains("begins: 10:00 left"));
}

#[test]
fn more_time_has_its_bill_told_before_it_is_paid() {
    let mut desk = Desk::of(MEETING, Typist::Keyboard);
    desk.hears("start");
    let said = desk.hears("bill");
    assert!(
        said.contains("More time for Convictions: 3 min more."),
        "{said}"
    );
    assert!(
        said.contains("\ntrim: Shorten the rounds to come, ends 10:31"),
        "{said}"
    );
    assert!(!said.contains("\ndrop: "), "nothing is optional: {said}");
    for line in ["drop", "99 late", "lots", "0"] {
        let said = desk.hears(line);
        assert!(!said.contains("less"), "{line}: {said}");
        assert!(!desk.model.overlays.is_empty(), "{line}: {said}");
    }
    let said = desk.hears("5");
    assert!(
        said.contains("More time for Convictions: 5 min more."),
        "{said}"
    );
    let said = desk.hears("trim");
    assert!(said.contains("Convictions, 5m more: 9:00 left."), "{said}");
    assert!(said.contains("Open floor, 1m 51s less."), "{said}");
    assert!(desk.model.overlays.is_empty());
    let said = desk.hears("bill 2 min late");
    assert!(said.contains("Convictions, 2m more: 11:00 left."), "{said}");
}
