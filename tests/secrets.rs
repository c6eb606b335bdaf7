//! Secret ballots from the file system up: what is on disk while one is open and after it, whoever voted in which order,
//! and after a kill in the middle.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "support/house.rs"]
mod house;
#[path = "support/pty.rs"]
mod pty;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, SystemTime};

use colead::journal::{Header, Journal, JournalThread, Report, box_beside, read_box, remove_box};
use colead::plan::{Voting, check};
use colead::runtime::sessions;
use colead::session::ballot::{Shown, Terms};
use colead::session::{Chance, Command, Moment, PersonId, Recorded, Session};
use colead::tally::{ConsentSign, Method, Paper, Rules};
use house::{House, is_saved, lines, plan_with_people};
use pty::Pty;

const PLAN: &str = r#"
title = "Decide"
people = ["Ana", "Bo", "Chidi", "Dana", "Eun-ji"]
[[round]]
name = "Ballot"
kind = "ballot"
time = "5m"
"#;

/// A session with a secret ballot, and the thread that writes it.
struct Meeting {
    folder: tempfile::TempDir,
    session: Session,
    thread: Option<JournalThread>,
    reports: Receiver<Report>,
}

impl Meeting {
    fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let plan = check::parse("plan", PLAN).unwrap();
        let header = Header {
            id: "s".to_owned(),
            title: plan.title.clone(),
            started_at: "2026-03-02T10:00:00+01:00[+01:00]".parse().unwrap(),
            seed: 1,
            imported: None,
            rehearsal: None,
            plan,
            resealed: Vec::new(),
        };
        let journal = Journal::create(&folder.path().join("s.jsonl"), &header).unwrap();
        let (sender, reports) = mpsc::channel();
        let report = move |report| drop(sender.send(report));
        let mut meeting = Self {
            folder,
            session: sessions::begin(&header),
            thread: Some(JournalThread::start(journal, report).unwrap()),
            reports,
        };
        let terms = Terms {
            version: 0,
            method: Method::Consent,
            options: Vec::new(),
            rules: Rules::default(),
            voting: Voting::Secret {
                outcome_only: false,
            },
            casting: None,
            lot: None,
            runoff_of: None,
            fallback_of: None,
        };
        meeting.perform(&Command::StateProposal {
            text: "Bet on A".to_owned(),
        });
        meeting.perform(&Command::OpenBallot {
            terms: Box::new(terms),
        });
        meeting.keep_box();
        meeting
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("s.jsonl")
    }

    fn secret_box(&self) -> PathBuf {
        box_beside(&self.file())
    }

    fn thread(&self) -> &JournalThread {
        self.thread.as_ref().unwrap()
    }

    /// Everything happens at the same moment: what differs between two meetings is the order of hands.
    fn perform(&mut self, command: &Command) -> Vec<Recorded> {
        let recorded = self.session.perform(command, Moment::START).unwrap();
        self.thread().submit(recorded.clone());
        self.wait(&Report::Saved {
            upto: self.session.seq(),
        });
        recorded
    }

    fn keep_box(&self) {
        let open = self.session.open_box().unwrap();
        let papers = open.contents.papers().len();
        self.thread().keep_box(open);
        self.wait(&Report::BoxSaved { papers });
    }

    fn hand_in(&mut self, who: u16, sign: ConsentSign) {
        self.session
            .hand_in(PersonId(who), Paper::Consent(sign))
            .unwrap();
        self.keep_box();
    }

    fn wait(&self, wanted: &Report) {
        while self.reports.recv_timeout(Duration::from_secs(30)).unwrap() != *wanted {}
    }

    fn count(&mut self) {
        let count = Command::CountSecretBallot {
            chance: Chance(5),
            outcome_only: false,
        };
        let recorded = self.session.perform(&count, Moment::START).unwrap();
        self.thread().remove_box(recorded);
        self.wait(&Report::Saved {
            upto: self.session.seq(),
        });
        assert!(
            !self.secret_box().exists(),
            "saved means that the box is gone"
        );
        self.thread.take().unwrap().close().unwrap();
    }
}

const HANDS: [(u16, ConsentSign); 4] = [
    (0, ConsentSign::Consent),
    (1, ConsentSign::Objection),
    (3, ConsentSign::Concern),
    (4, ConsentSign::Consent),
];

/// Every order of the four.
fn orders() -> Vec<Vec<(u16, ConsentSign)>> {
    let mut orders = vec![Vec::new()];
    for _ in HANDS {
        orders = orders
            .into_iter()
            .flat_map(|begun: Vec<(u16, ConsentSign)>| {
                let left: Vec<_> = HANDS.into_iter().filter(|h| !begun.contains(h)).collect();
                left.into_iter()
                    .map(move |hand| [begun.clone(), vec![hand]].concat())
            })
            .collect();
    }
    orders
}

#[test]
fn the_files_are_the_same_in_whatever_order_people_voted() {
    let mut seen: Option<(Vec<u8>, u64, Vec<u8>)> = None;
    let orders = orders();
    assert_eq!(orders.len(), 24);
    for order in orders {
        let mut meeting = Meeting::begin();
        let journal_before = fs::read(meeting.file()).unwrap();
        for (who, sign) in order {
            meeting.hand_in(who, sign);
        }
        // While the ballot is open nothing of it is in the session file, and the box is the same but for its keys.
        let journal_open = fs::read(meeting.file()).unwrap();
        assert_eq!(journal_open, journal_before);
        let size = fs::metadata(meeting.secret_box()).unwrap().len();
        let inside = read_box(&meeting.secret_box()).unwrap().unwrap();
        let inside = format!("{inside:?}").into_bytes();
        meeting.count();
        let counted = fs::read(meeting.file()).unwrap();
        let files = (inside, size, counted);
        match &seen {
            None => seen = Some(files),
            Some(first) => assert_eq!(*first, files),
        }
    }
}

#[test]
fn who_chose_what_cannot_be_read_from_the_record() {
    // The same papers from other people: two meetings that nothing on disk tells apart.
    let record = |signs: [ConsentSign; 4]| {
        let mut meeting = Meeting::begin();
        for ((who, _), sign) in HANDS.into_iter().zip(signs) {
            meeting.hand_in(who, sign);
        }
        meeting.count();
        fs::read(meeting.file()).unwrap()
    };
    let [a, b, c, d] = HANDS.map(|(_, sign)| sign);
    assert_eq!(record([a, b, c, d]), record([b, a, d, c]));
    assert_eq!(record([a, b, c, d]), record([c, d, a, b]));
}

#[test]
fn the_box_tells_nothing_by_its_size_date_or_rights_and_goes_with_the_count() {
    let mut meeting = Meeting::begin();
    let stat = |meeting: &Meeting| {
        let data = fs::metadata(meeting.secret_box()).unwrap();
        let mode = data.permissions().mode() & 0o777;
        (data.len(), data.modified().unwrap(), mode)
    };
    let names = |meeting: &Meeting| {
        let entries = fs::read_dir(meeting.folder.path()).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let folder = |meeting: &Meeting| {
        fs::metadata(meeting.folder.path())
            .unwrap()
            .modified()
            .unwrap()
    };
    let (empty, made) = (stat(&meeting), folder(&meeting));
    assert_eq!((empty.1, empty.2), (SystemTime::UNIX_EPOCH, 0o600));
    for (who, sign) in HANDS {
        meeting.hand_in(who, sign);
        assert_eq!(stat(&meeting), empty);
        assert_eq!(folder(&meeting), made, "no file comes or goes with a vote");
        assert_eq!(names(&meeting), ["s.box", "s.jsonl"]);
        // Neither names nor words shine through.
        let bytes = fs::read(meeting.secret_box()).unwrap();
        for word in ["consent", "objection", "roll", "papers", "Ana"] {
            assert!(!bytes.windows(word.len()).any(|w| w == word.as_bytes()));
        }
    }
    meeting.count();
    assert_eq!(names(&meeting), ["s.jsonl"]);
}

/// The session as it is resumed from the files.
fn resumed(file: &Path) -> Session {
    let (_journal, _header, session) = sessions::go_on(file).unwrap();
    session
}

#[test]
fn an_interrupted_secret_ballot_goes_on_where_it_was() {
    let mut meeting = Meeting::begin();
    meeting.hand_in(3, ConsentSign::Objection);
    meeting.hand_in(0, ConsentSign::Consent);
    drop(meeting.thread.take());
    let mut session = resumed(&meeting.file());
    assert_eq!(session, meeting.session);
    let again = session.hand_in(PersonId(3), Paper::Consent(ConsentSign::Consent));
    assert!(
        again
            .unwrap_err()
            .to_string()
            .starts_with("Dana has handed in")
    );

    // Without a box nobody has voted; with one that cannot be read nobody is told so.
    let path = meeting.secret_box();
    let mut bytes = fs::read(&path).unwrap();
    bytes[40] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let refused = sessions::go_on(&meeting.file()).err().unwrap().to_string();
    assert!(refused.contains("s.box is damaged"), "{refused}");
    fs::remove_file(&path).unwrap();
    let session = resumed(&meeting.file());
    assert_eq!(session.open_ballot().unwrap().voted().count(), 0);
}

#[test]
fn a_kill_between_the_count_and_the_end_of_the_box_leaves_no_box() {
    let mut meeting = Meeting::begin();
    for (who, sign) in HANDS {
        meeting.hand_in(who, sign);
    }
    meeting.perform(&Command::CountSecretBallot {
        chance: Chance(5),
        outcome_only: false,
    });
    // The program ends before it removes the box.
    drop(meeting.thread.take());
    assert!(meeting.secret_box().exists());
    let session = resumed(&meeting.file());
    assert!(!meeting.secret_box().exists());
    assert_eq!(session, meeting.session);
    let Shown::Unnamed(papers) = session.ballots()[0].shown() else {
        panic!("a secret ballot has no names");
    };
    assert_eq!(papers.len(), 4);
}

#[test]
fn a_box_is_removed_whatever_state_it_is_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.box");
    remove_box(&path).unwrap();
    for bytes in [&b""[..], b"half", &[7; 9000]] {
        fs::write(&path, bytes).unwrap();
        remove_box(&path).unwrap();
        assert!(!path.exists());
    }
}

/// What stands on the board while a ballot is open.
fn have_voted(pty: &Pty, count: usize) {
    pty.wait_for(&format!("{count} votes, saved"), |screen| {
        let contents = screen.contents();
        let have = if count == 1 { "has" } else { "have" };
        contents.contains(&format!("{count} of 5 {have} voted")) && is_saved(screen)
    });
}

#[test]
fn a_kill_in_the_middle_of_a_secret_ballot_loses_no_vote() {
    let house = House::new();
    let plan = plan_with_people().replace("hidden = true", "secret = true");
    let plan = house.write("plan.toml", plan);
    let mut pty = house.start(&["run", &plan]);
    pty.wait_for_text("start the first round");
    // To the ballot, which the third round's end brings.
    pty.send_keys("space n n n");
    pty.wait_for_text("open the ballot");
    pty.send_keys("enter");
    pty.wait_for_text("0 of 5 have voted");
    let file = || {
        let files = house.session_files();
        files
            .into_iter()
            .find(|f| f.extension().is_some_and(|e| e == "jsonl"))
            .unwrap()
    };

    pty.send_keys("tab");
    pty.wait_for_text("Pass the keyboard to Ana");
    pty.send_keys("enter");
    pty.wait_for_text("Nothing to hand in yet");
    pty.send_keys("o");
    pty.wait_for_text("enter hands it in");
    pty.send_keys("c enter");
    pty.wait_for("a neutral screen, saved", |screen| {
        screen.contents().contains("Pass the keyboard to Bo") && is_saved(screen)
    });
    pty.send_keys("enter");
    pty.wait_for_text("Nothing to hand in yet");
    pty.send_keys("o enter");
    pty.wait_for("a neutral screen, saved", |screen| {
        screen.contents().contains("Pass the keyboard to Chidi") && is_saved(screen)
    });
    // Chidi has marked and not handed in when the program is killed.
    pty.send_keys("enter o");
    pty.wait_for_text("enter hands it in");
    pty.kill();
    pty.wait_for_exit();

    let journal = fs::read_to_string(file()).unwrap();
    assert!(!journal.contains("vote_cast") && !journal.contains("objection"));
    let mut pty = house.start(&["resume"]);
    pty.wait_for_text("Did the meeting go on?");
    pty.send_keys("x");
    have_voted(&pty, 2);
    pty.send_keys("1");
    pty.wait_for_text("Ana has handed in a paper");
    pty.send_keys("tab");
    for name in ["Chidi", "Dana", "Eun-ji"] {
        pty.wait_for_text(&format!("Pass the keyboard to {name}"));
        pty.send_keys("enter c enter");
    }
    have_voted(&pty, 5);
    pty.send_keys("enter");
    pty.wait_for_text("Tell the numbers all the same?");
    pty.send_keys("y");
    pty.wait_for("the count, saved", |screen| {
        screen.contents().contains("1 objection stands") && is_saved(screen)
    });
    pty.kill();
    pty.wait_for_exit();

    assert_eq!(house.session_files(), [file()], "the box is gone");
    let closed = lines(&file())
        .into_iter()
        .find(|line| line["kind"] == "ballot_closed")
        .unwrap();
    assert_eq!(
        closed["unsealed"]["roll"],
        serde_json::json!([0, 1, 2, 3, 4])
    );
    assert_eq!(closed["unsealed"]["papers"].as_array().unwrap().len(), 5);
    assert!(
        lines(&file())
            .iter()
            .all(|line| line["kind"] != "vote_cast")
    );
}
