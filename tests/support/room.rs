//! A facilitator in a room, for tests: keys are pressed, time passes, and the screen is looked at. The model is driven
//! through `app::update` only; the disk is simulated.

use std::time::Duration;

use colead::app::key::Key;
use colead::app::keys::Keymap;
use colead::app::live::Opened;
use colead::app::plan_editor::PlanSource;
use colead::app::projector::Followed;
use colead::app::rehearsing::RehearsalOpened;
use colead::app::replay::ReplayOpened;
use colead::app::screen::{FileFaults, HomeEntry, Overlay};
use colead::app::settings::{Bidi, Settings};
use colead::app::{Effect, Message, Model, update};
use colead::plan::check;
use colead::rehearsal::cast;
use colead::session::promise::Open;
use colead::session::{Chance, Moment, Opening, Recorded, Rehearsed, Seq, Session};
use colead::timeline::{Fact, Speed, Timeline};
use colead::ui::{self, Glyphs, Look, Targets, Theme};
use colead::words::{Language, Words};
use jiff::civil::{Date, date};
use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::{Position, Rect};

static MONOCHROME: Theme = Theme::monochrome();
static ENGLISH: Words = Words::of(Language::English);

/// Screens as text: no colours, English words, nothing to click on.
pub(crate) static UNICODE: Look = Look {
    theme: &MONOCHROME,
    glyphs: &Glyphs::UNICODE,
    words: &ENGLISH,
    targets: None,
};
/// The same in ASCII.
pub(crate) static ASCII: Look = Look {
    glyphs: &Glyphs::ASCII,
    ..UNICODE
};

/// A model with somebody at its keys.
pub(crate) struct Room {
    pub(crate) model: Model,
    now: Moment,
    disk_works: bool,
    /// Everything that was recorded, for a replay.
    recorded: Vec<Recorded>,
    /// Plans that were to be saved: the file, the text, and whether a file that is there is replaced.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) saved_plans: Vec<(String, String, bool)>,
}

impl Room {
    /// At the home screen.
    pub(crate) fn at_home(entries: Vec<HomeEntry>) -> Self {
        Self::with(Settings::default(), entries)
    }

    fn with(settings: Settings, entries: Vec<HomeEntry>) -> Self {
        Self {
            model: Model::new(settings, Keymap::default(), entries),
            now: Moment::START,
            disk_works: true,
            recorded: Vec::new(),
            saved_plans: Vec::new(),
        }
    }

    /// The replay of what was recorded so far, from its start.
    pub(crate) fn replayed(mut self) -> Self {
        let opening = self.session().opening().clone();
        let facts = self.recorded.drain(..).map(Fact::Known).collect();
        let opened = ReplayOpened {
            id: "2026-11-23-q3-platform-bet".to_owned(),
            file: "q3-platform-bet.jsonl".to_owned(),
            timeline: Timeline::new(opening, facts),
            at: Moment::START,
            speed: Speed::default(),
            coder: None,
        };
        self.send(Message::ReplayOpened(Box::new(opened)));
        self
    }

    /// The replay of a session that was saved, for `coder` to mark a second time, or for the marks that count.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn replay_of(
        opening: Opening,
        recorded: Vec<Recorded>,
        coder: Option<&str>,
    ) -> Self {
        let mut room = Self::at_home(Vec::new());
        room.recorded.clone_from(&recorded);
        let facts = recorded.into_iter().map(Fact::Known).collect();
        let opened = ReplayOpened {
            id: "2026-11-23-weekly".to_owned(),
            file: "weekly.jsonl".to_owned(),
            timeline: Timeline::new(opening, facts),
            at: Moment::START,
            speed: Speed::default(),
            coder: coder.map(str::to_owned),
        };
        room.send(Message::ReplayOpened(Box::new(opened)));
        room
    }

    /// What was recorded so far, as a session.
    fn saved(&self) -> Session {
        let mut session = Session::new(self.session().opening().clone());
        for recorded in &self.recorded {
            session.apply(recorded);
        }
        session
    }

    /// The projector of the session in `room`, from now on.
    pub(crate) fn projector_of(room: &Self) -> Self {
        let mut projector = Self::at_home(Vec::new());
        projector.now = room.now;
        let opened = Opened {
            id: "2026-11-23-q3-platform-bet".to_owned(),
            file: "q3-platform-bet.jsonl".to_owned(),
            session: room.session().clone(),
            now: room.now,
            away: None,
        };
        projector.send(Message::Following(Box::new(opened)));
        projector
    }

    /// Takes in what was recorded in `room` since.
    pub(crate) fn follow(&mut self, room: &mut Self) {
        self.now = room.now;
        let lines = room.recorded.drain(..).map(Followed::Event).collect();
        self.send(Message::Followed(lines));
    }

    /// The same one by one, `told` of each when it was taken in.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn follow_one_by_one(
        &mut self,
        room: &mut Self,
        mut told: impl FnMut(Recorded, &Model),
    ) {
        self.now = room.now;
        for recorded in std::mem::take(&mut room.recorded) {
            self.send(Message::Followed(vec![Followed::Event(recorded.clone())]));
            told(recorded, &self.model);
        }
    }

    /// At the lobby of a session of `plan` (TOML), at ten in the morning.
    pub(crate) fn of(plan: &str) -> Self {
        Self::at_home(Vec::new()).begun(plan)
    }

    /// As [`Self::of`], on a screen that speaks `language`.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn speaking(language: Language, plan: &str) -> Self {
        let settings = Settings {
            language,
            bidi: Bidi::Program,
            ..Settings::default()
        };
        Self::with(settings, Vec::new()).begun(plan)
    }

    fn begun(self, plan: &str) -> Self {
        let plan = check::parse("test.toml", plan).expect("the plan is valid");
        let session = Session::new(Opening {
            plan,
            started: date(2026, 11, 23).at(10, 0, 0, 0),
            seed: 7,
            imported: None,
            rehearsal: None,
        });
        let mut room = self;
        let opened = Opened {
            id: "2026-11-23-q3-platform-bet".to_owned(),
            file: "q3-platform-bet.jsonl".to_owned(),
            session,
            now: Moment::START,
            away: None,
        };
        room.send(Message::SessionOpened(Box::new(opened)));
        room.send(Message::Saved { upto: Seq(0) });
        room
    }

    /// At the lobby of a rehearsal of `plan` (TOML) with the built-in cast of this name.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn rehearsal(plan: &str, rehearsal: Rehearsed, people: usize) -> Self {
        let plan = check::parse("test.toml", plan).expect("the plan is valid");
        let builtin = cast::find(&rehearsal.cast).expect("the cast is built in");
        let cast = cast::parse(builtin.name, builtin.toml).expect("the cast is valid");
        let cast = cast.of_size(people);
        let session = Session::new(Opening {
            plan: cast.cast_for(&plan),
            started: date(2026, 11, 23).at(10, 0, 0, 0),
            seed: rehearsal.seed,
            imported: None,
            rehearsal: Some(rehearsal),
        });
        let mut room = Self::at_home(Vec::new());
        let opened = Opened {
            id: "20261123-100000-rehe".to_owned(),
            file: "rehearsals/20261123-100000-rehe.jsonl".to_owned(),
            session,
            now: Moment::START,
            away: None,
        };
        room.send(Message::RehearsalOpened(Box::new(RehearsalOpened {
            opened,
            cast,
        })));
        room.send(Message::Saved { upto: Seq(0) });
        room
    }

    /// Everything that was recorded so far.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn recorded(&self) -> &[Recorded] {
        &self.recorded
    }

    /// Lets the time of a rehearsal pass until `time` of its session, `m:ss`, waking the model as it asks to be and every
    /// `also` milliseconds.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn session_at(mut self, time: &str, also: u64) -> Self {
        let (minutes, seconds) = time.split_once(':').expect("m:ss");
        let number = |digits: &str| digits.parse::<u64>().expect("a number");
        let until = Moment::from_secs(60 * number(minutes) + number(seconds));
        while self.model.now < until {
            let left = until.since(self.model.now).div_f64(self.model.pace());
            let asked = self.model.next_change().map(|at| at.since(self.now));
            let wait = asked
                .unwrap_or(left)
                .clamp(Duration::from_millis(1), Duration::from_millis(also));
            self.now = self.now + wait.min(left.max(Duration::from_millis(1)));
            self.send(Message::Woke);
        }
        assert_eq!(self.model.now, until, "a moment that this speed meets");
        self
    }

    /// A file of the facilitator's own turns out to be wrong.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn faulty_file(mut self, faults: FileFaults) -> Self {
        self.send(Message::FaultyFile(faults));
        self
    }

    /// This was promised in earlier sessions and is open.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn promised(mut self, open: Vec<Open>, today: Date) -> Self {
        self.send(Message::Promised { open, today });
        self
    }

    pub(crate) fn session(&self) -> &Session {
        self.model.session().expect("a session is open")
    }

    /// Presses keys one after the other: `"1l2f"`; a blank is the space bar.
    pub(crate) fn keys(mut self, keys: &str) -> Self {
        for key in keys.chars() {
            self.send(Message::Key(Key::char(key)));
        }
        self
    }

    /// Presses one key by its name: `"ctrl-r"`, `"enter"`.
    pub(crate) fn key(mut self, name: &str) -> Self {
        self.press(name);
        self
    }

    /// As [`Self::key`].
    pub(crate) fn press(&mut self, name: &str) {
        let key: Key = name.parse().expect("a key");
        self.send(Message::Key(key));
    }

    /// Types into the line that is asked for, and enters it.
    pub(crate) fn write(&mut self, text: &str) {
        assert!(
            matches!(self.model.overlays.last(), Some(Overlay::Prompt(_))),
            "no text is asked for before {text:?}"
        );
        self.send(Message::Paste(text.into()));
        self.press("enter");
    }

    /// Empties the line that is asked for.
    pub(crate) fn clear(&mut self) {
        self.press("ctrl-u");
    }

    /// Lets a number of seconds pass at once.
    pub(crate) fn pass(&mut self, secs: u64) {
        self.now = self.now + Duration::from_secs(secs);
        self.send(Message::Woke);
    }

    /// Lets time pass until `time`, `m:ss` since the session began, waking the model whenever it asks to be.
    pub(crate) fn at(mut self, time: &str) -> Self {
        let (minutes, seconds) = time.split_once(':').expect("m:ss");
        let number = |digits: &str| digits.parse::<u64>().expect("a number");
        let until = Moment::from_secs(60 * number(minutes) + number(seconds));
        while let Some(next) = self.model.next_change().filter(|next| *next < until) {
            self.now = next.max(self.now + Duration::from_millis(1));
            self.send(Message::Woke);
        }
        self.now = until;
        self.send(Message::Woke);
        self
    }

    /// Turns `(who, mode)` taken every few seconds: `turns("1l 2l 3f", 10)`.
    pub(crate) fn turns(mut self, turns: &str, every_secs: u64) -> Self {
        for turn in turns.split_whitespace() {
            let then = self.now.as_millis() / 1000 + every_secs;
            self = self
                .at(&format!("{}:{:02}", then / 60, then % 60))
                .keys(turn);
        }
        self
    }

    /// Clicks on the first place at which `words` are drawn on a screen of this size.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn click(self, size: (u16, u16), words: &str, look: Look) -> Self {
        self.click_beside(size, words, (0, 0), look)
    }

    /// Clicks on the cell that is so many columns and rows beyond the first one of `words`.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn click_beside(
        mut self,
        (width, height): (u16, u16),
        words: &str,
        (columns, rows): (u16, u16),
        look: Look,
    ) -> Self {
        let targets = Targets::default();
        let look = Look {
            targets: Some(&targets),
            ..look
        };
        let (buf, _) = self.draw(width, height, look);
        let (column, row) = place_of(&buf, words).unwrap_or_else(|| panic!("no {words:?}"));
        if let Some(target) = targets.at(column + columns, row + rows) {
            self.send(Message::Click(target));
        }
        self
    }

    /// Turns the wheel of the mouse.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn wheel(mut self, down: bool, steps: usize) -> Self {
        for _ in 0..steps {
            self.send(Message::Wheel { down });
        }
        self
    }

    /// The plan was read from this text, and file.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn read_from(mut self, file: Option<&str>, text: &str) -> Self {
        self.send(Message::PlanRead(PlanSource {
            file: file.map(str::to_owned),
            text: text.to_owned(),
        }));
        self
    }

    /// A file of this name is there already.
    #[allow(dead_code, reason = "one of the tests that share this needs it")]
    pub(crate) fn plan_is_there(mut self, path: &str) -> Self {
        self.send(Message::PlanExists {
            path: path.to_owned(),
        });
        self
    }

    /// From now on nothing comes back from the disk, good or bad.
    pub(crate) fn disk_hangs(mut self) -> Self {
        self.disk_works = false;
        self
    }

    /// From now on writing fails, as with a full disk.
    pub(crate) fn disk_fails(mut self, reason: &str) -> Self {
        self.disk_works = false;
        self.send(Message::SaveFailed {
            reason: reason.to_owned(),
        });
        self
    }

    pub(crate) fn laptop_sleeps(mut self, length: Duration) -> Self {
        self.now = self.now + length;
        self.send(Message::Slept(length));
        self
    }

    fn send(&mut self, message: Message) {
        let effects = update(&mut self.model, message, self.now);
        for effect in effects {
            match effect {
                Effect::Record(recorded) => {
                    let last = recorded.last().map(|last| last.n);
                    self.recorded.extend(recorded);
                    if let Some(upto) = last.filter(|_| self.disk_works) {
                        self.send(Message::Saved { upto });
                    }
                }
                Effect::KeepBox(open) if self.disk_works => {
                    let papers = open.contents.papers().len();
                    self.send(Message::BoxSaved { papers });
                }
                Effect::OpenForMarking { turn, mode, .. } => {
                    let head = Box::new(self.saved());
                    self.send(Message::MarkingOpened { head, turn, mode });
                }
                Effect::SavePlan {
                    path,
                    text,
                    replace,
                } => self.saved_plans.push((path, text, replace)),
                Effect::DrawChance => self.send(Message::Chance(Chance(11))),
                _ => {}
            }
        }
    }

    pub(crate) fn draw(&self, width: u16, height: u16, look: Look) -> (Buffer, Option<Position>) {
        let area = Rect::new(0, 0, width, height);
        let mut buf = Buffer::empty(area);
        let cursor = ui::draw_on(&mut buf, area, &self.model, look);
        (buf, cursor)
    }
}

/// The first cell of the first place at which `words` are drawn.
fn place_of(buf: &Buffer, words: &str) -> Option<(u16, u16)> {
    for y in 0..buf.area.height {
        let mut line = String::new();
        let mut starts = Vec::new();
        let mut x = 0;
        while x < buf.area.width {
            let cell = &buf[(x, y)];
            starts.push((line.len(), x));
            line.push_str(cell.symbol());
            x += cell.symbol().cell_width().max(1);
        }
        if let Some(at) = line.find(words) {
            let cell = starts.iter().rev().find(|(start, _)| *start <= at);
            return cell.map(|(_, x)| (*x, y));
        }
    }
    None
}

/// The rows of a screen as text, without blanks at their ends.
pub(crate) fn text(buf: &Buffer) -> String {
    rows(buf, |cell| cell.symbol().to_owned())
}

/// One line for each row: what `shown` makes of each cell that is not the second half of a wide one.
pub(crate) fn rows(buf: &Buffer, shown: impl Fn(&ratatui::buffer::Cell) -> String) -> String {
    let mut lines = Vec::new();
    for y in 0..buf.area.height {
        let mut line = String::new();
        let mut x = 0;
        while x < buf.area.width {
            let cell = &buf[(x, y)];
            line.push_str(&shown(cell));
            x += cell.symbol().cell_width().max(1);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}
