//! A session driven by keys, as somebody at the keyboard would.

use std::time::Duration;

use colead::app::key::Key;
use colead::app::keys::Keymap;
use colead::app::live::Opened;
use colead::app::screen::{HomeEntry, Overlay, Screen};
use colead::app::settings::Settings;
use colead::app::{Message, Model, update};
use colead::plan::{Invite, Plan, PlannedPerson, Round, RoundKind, SpeakingOrder, Timebox};
use colead::session::{Moment, Opening, Seq, Session};
use jiff::civil::date;

pub(crate) struct Room {
    pub(crate) model: Model,
    now: Moment,
}

impl Room {
    pub(crate) fn at_home(entries: Vec<HomeEntry>) -> Self {
        Self {
            model: Model::new(Settings::default(), Keymap::default(), entries),
            now: Moment::START,
        }
    }

    /// The lobby of a session with these people.
    pub(crate) fn with(names: &[&str]) -> Self {
        let mut room = Self::at_home(Vec::new());
        let session = Session::new(Opening {
            plan: plan(names),
            started: date(2026, 11, 22).at(10, 40, 0, 0),
            seed: 7,
        });
        room.tell(Message::SessionOpened(Box::new(Opened {
            id: "2026-11-22-platform".into(),
            file: "~/sessions/2026-11-22-platform.jsonl".into(),
            session,
            now: Moment::START,
            away: None,
        })));
        room.tell(Message::Saved { upto: Seq(0) });
        room
    }

    pub(crate) fn session(&self) -> &Session {
        self.model.session().expect("a session is open")
    }

    /// A second passes between two keys.
    fn tell(&mut self, message: Message) {
        self.now = self.now + Duration::from_secs(1);
        update(&mut self.model, message, self.now);
    }

    pub(crate) fn press(&mut self, key: &str) {
        let key: Key = key.parse().expect("a key");
        self.tell(Message::Key(key));
    }

    /// Types into the line that is asked for, and enters it.
    pub(crate) fn write(&mut self, text: &str) {
        assert!(
            matches!(self.model.overlays.last(), Some(Overlay::Prompt(_))),
            "no text is asked for before {text:?}"
        );
        self.tell(Message::Paste(text.into()));
        self.press("enter");
    }

    /// Empties the line that is asked for.
    pub(crate) fn clear(&mut self) {
        self.press("ctrl-u");
    }

    /// Goes to a screen by its key, from any screen of a session.
    pub(crate) fn go(&mut self, key: &str) {
        if let ("g", Screen::Lobby { .. }) = (key, &self.model.screen) {
            self.press("v");
        }
        self.press(key);
    }

    /// Holds the first round for nine minutes with marks of everybody, back on the stage.
    pub(crate) fn hold_a_round(&mut self) {
        self.press("esc");
        self.press("space");
        let people = self.session().people().len().min(9);
        for turn in 0..4 * people {
            self.press(&(turn % people + 1).to_string());
            self.press(["l", "f", "b"][(turn / people + turn) % 3]);
            self.now = self.now + Duration::from_secs(10);
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

    /// Everything is on disk.
    pub(crate) fn save(&mut self) {
        let upto = self.session().seq();
        self.tell(Message::Saved { upto });
    }
}

fn plan(names: &[&str]) -> Plan {
    let round = |name: &str, kind, minutes: u64| Round {
        name: name.to_owned(),
        kind,
        time: Timebox::Total(Duration::from_secs(60 * minutes)),
        question: None,
        invites: Invite::Any,
        order: SpeakingOrder::Seat,
        auto_advance: false,
        notes: None,
        section: None,
        ballot: None,
    };
    Plan {
        title: "Q3 platform bet".into(),
        purpose: Some("Which bet do we make, and what would change our mind?".into()),
        end: None,
        ends_without_decision: None,
        people: names
            .iter()
            .zip(0..)
            .map(|(name, seat)| PlannedPerson {
                name: (*name).to_owned(),
                role: (seat % 5 == 0).then(|| "product".to_owned()),
                observer: false,
            })
            .collect(),
        rounds: vec![
            round("Open floor", RoundKind::Open, 12),
            round(
                "What I would need to know before I could agree",
                RoundKind::GoRound,
                8,
            ),
            round("Break", RoundKind::Break, 5),
            round("Ballot", RoundKind::Ballot, 10),
            round("Commitments", RoundKind::Commitments, 6),
        ],
        sections: Vec::new(),
    }
}
