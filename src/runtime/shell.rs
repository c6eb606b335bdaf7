//! The loop: wait for something, tell the app, do what it wants done, draw once.

use std::time::Duration;

use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

use super::face::Face;
use super::follow::{Follower, News};
use super::input::{Input, Inputs, look_for_keyboard};
use super::lines::Lines;
use super::signals::{Signal, Signals};
use super::terminal::{self, Terminal};
use super::time::Timekeeper;
use super::{Appearance, Ended, Held, RunError, Setup, Start, casts, sessions};
#[cfg(debug_assertions)]
use crate::app::key::{Key, KeyCode};
use crate::app::live::Access;
use crate::app::projector::Followed;
use crate::app::settings::Bidi;
use crate::app::settings::{Settings, ThemeName};
use crate::app::view::View;
use crate::app::{Effect, Message, Model, update};
use crate::files::Places;
use crate::journal::{JournalThread, Report};
use crate::session::{Recorded, Session};
use crate::ui::glyphs::Charset;
use crate::ui::{self, ColourDepth, Glyphs, Look, Targets, Theme};
use crate::words::Words;

/// So many inputs that wait are taken in before a frame is drawn: a burst of keys shows as one change.
const BATCH: usize = 64;

/// The running program.
pub(super) struct Shell {
    pub(super) model: Model,
    pub(super) face: Face,
    pub(super) places: Places,
    pub(super) journal: Option<JournalThread>,
    /// What happened since the last frame.
    pub(super) to_write: Vec<Recorded>,
    pub(super) time: Timekeeper,
    pub(super) to_reports: UnboundedSender<Report>,
    reports: UnboundedReceiver<Report>,
    /// From a session that another colead runs.
    pub(super) to_news: UnboundedSender<News>,
    news: UnboundedReceiver<News>,
    pub(super) follower: Option<Follower>,
    paint: Paint,
    /// The program ends after this frame.
    pub(super) ending: bool,
}

/// What frames are painted with; a theme is loaded when another one is chosen.
struct Paint {
    depth: ColourDepth,
    glyphs: &'static Glyphs,
    name: ThemeName,
    theme: Theme,
    /// Of the frame that is seen.
    targets: Targets,
}

impl Paint {
    fn new(look: Appearance, settings: &Settings) -> Self {
        let charset = if settings.ascii {
            Charset::Ascii
        } else {
            Charset::Unicode
        };
        let Appearance { depth, own_theme } = look;
        let theme = own_theme.unwrap_or_else(|| load(settings.theme, depth));
        Self {
            depth,
            glyphs: Glyphs::of(charset),
            name: settings.theme,
            theme,
            targets: Targets::default(),
        }
    }

    fn look<'a>(&'a mut self, settings: &Settings, words: &'a Words) -> Look<'a> {
        let name = settings.theme;
        if name != self.name {
            self.name = name;
            self.theme = load(name, self.depth);
        }
        Look {
            theme: &self.theme,
            glyphs: self.glyphs,
            words,
            targets: settings.mouse.then_some(&self.targets),
        }
    }
}

fn load(name: ThemeName, depth: ColourDepth) -> Theme {
    Theme::load(name.name(), depth).unwrap_or_else(Theme::monochrome)
}

impl Shell {
    pub(super) fn start(start: Start, places: &Places, setup: Setup) -> Result<Self, RunError> {
        let Setup {
            console,
            plain,
            settings,
            keymap,
            appearance,
            faults,
        } = setup;
        let paint = Paint::new(appearance, &settings);
        let (to_reports, reports) = mpsc::unbounded_channel();
        let (to_news, news) = mpsc::unbounded_channel();
        let home = match start {
            Start::Home => sessions::home(places),
            Start::Plan(..)
            | Start::Rehearsal(_)
            | Start::Session(_)
            | Start::Closed(_)
            | Start::Replay { .. }
            | Start::Projector(_) => Vec::new(),
        };
        let face = if plain {
            Face::Lines(Lines::new())
        } else {
            look_for_keyboard().map_err(RunError::Terminal)?;
            Face::Screen(Terminal::enter().map_err(RunError::Terminal)?)
        };
        let mut shell = Self {
            model: Model::new(settings, keymap, home),
            face,
            places: places.clone(),
            journal: None,
            to_write: Vec::new(),
            time: Timekeeper::begin(),
            to_reports,
            reports,
            to_news,
            news,
            follower: None,
            paint,
            ending: false,
        };
        if matches!(start, Start::Home) {
            shell.model.casts = casts::all(places);
        }
        if console {
            shell.model.use_console();
        }
        match start {
            Start::Home => {}
            Start::Plan(plan, source) => {
                shell.tell(Message::PlanRead(source));
                shell.begin_session(*plan)?;
            }
            Start::Rehearsal(staging) => shell.begin_rehearsal(*staging)?,
            Start::Session(path) => shell.resume_session(&path)?,
            Start::Closed(path) => shell.show_session(&path)?,
            Start::Replay {
                file,
                at,
                speed,
                coder,
            } => shell.replay(&file, (at, speed), coder)?,
            Start::Projector(file) => shell.follow(&file)?,
        }
        if let Some(faults) = faults {
            shell.tell(Message::FaultyFile(faults));
        }
        Ok(shell)
    }

    pub(super) async fn run(&mut self, signals: Signals) {
        self.draw();
        self.look_for_promises();
        let mut inputs = match &self.face {
            Face::Screen(_) => Inputs::new(signals),
            Face::Lines(_) => Inputs::in_lines(signals),
        };
        while !self.ending {
            let wait = self.until_next_change();
            tokio::select! {
                biased;
                Some(report) = self.reports.recv() => self.report(report),
                Some(news) = self.news.recv() => self.take_in(news),
                input = inputs.next() => self.input(input),
                () = sleep(wait) => self.wake(),
            }
            // The first change is shown at once; what waits behind it is taken in together, and shown once.
            self.draw();
            if self.take_in_what_waits(&mut inputs).await {
                self.draw();
            }
        }
    }

    /// Writes what is left. A session that was begun here and in which nothing happened leaves no file.
    pub(super) fn end(mut self) -> Result<Ended, RunError> {
        let begun_here = self.journal.is_some();
        let untouched = self
            .model
            .live
            .as_ref()
            .filter(|live| begun_here && live.access == Access::Write)
            .filter(|live| !has_begun(&live.session))
            .map(|live| live.file.clone());
        let held = self.model.live.as_ref().filter(|_| untouched.is_none());
        let rehearsal = held.and_then(|live| {
            let rehearsal = live.session.rehearsal().filter(|_| begun_here)?;
            Some(Held {
                rehearsal: rehearsal.clone(),
                file: live.file.clone(),
                marking: self.model.marking_report(),
            })
        });
        self.hand_over();
        terminal::restore();
        if let Some(journal) = self.journal.take() {
            journal.close()?;
        }
        if let Face::Lines(lines) = &mut self.face {
            lines.part(&self.model);
        }
        if let Some(file) = untouched {
            // It may never have been created.
            std::fs::remove_file(file).ok();
        }
        Ok(Ended { rehearsal })
    }

    /// Whether anything waited.
    async fn take_in_what_waits(&mut self, inputs: &mut Inputs) -> bool {
        let mut any = false;
        for _ in 0..BATCH {
            // Asked with this task's own waker: crossterm keeps the first one it is given until a key comes, and with
            // one that wakes nobody, that key would be seen at the next tick of the clock only.
            let input = tokio::select! {
                biased;
                input = inputs.next() => input,
                () = std::future::ready(()) => break,
            };
            any = true;
            self.input(input);
            if self.ending {
                return any;
            }
        }
        while let Ok(report) = self.reports.try_recv() {
            any = true;
            self.report(report);
        }
        any
    }

    fn until_next_change(&self) -> Option<Duration> {
        let now = self.time.now();
        self.model.next_change().map(|at| at.since(now))
    }

    fn wake(&mut self) {
        self.ending |= self.face.is_gone();
        self.tell(Message::Woke);
    }

    fn input(&mut self, input: Input) {
        match input {
            Input::Key(key) => {
                #[cfg(debug_assertions)]
                panic_when_asked(key);
                self.tell(Message::Key(key));
            }
            Input::Paste(text) => self.tell(Message::Paste(text)),
            Input::Line(line) => self.hear(&line),
            Input::Click { column, row } => {
                if let Some(target) = self.paint.targets.at(column, row) {
                    self.tell(Message::Click(target));
                }
            }
            Input::Wheel { down } => self.tell(Message::Wheel { down }),
            Input::Resize(columns, rows) => {
                self.ending |= self.face.resize(columns, rows).is_err();
            }
            Input::Signal(signal) => self.signal(signal),
            Input::TerminalGone => self.input_ended(),
        }
    }

    fn input_ended(&mut self) {
        match (&mut self.face, &self.model.view) {
            (Face::Lines(lines), View::Projector(_)) => {
                lines.deafen();
                self.end_unheard();
            }
            (Face::Lines(_) | Face::Screen(_), _) => self.tell(Message::Terminate),
        }
    }

    fn signal(&mut self, signal: Signal) {
        match signal {
            Signal::Terminate | Signal::HangUp | Signal::Interrupt | Signal::Quit => {
                self.tell(Message::Terminate);
            }
            Signal::Suspend => {
                self.hand_over();
                self.ending |= self.face.suspend().is_err();
            }
            Signal::Continue => self.ending |= self.face.resume().is_err(),
        }
    }

    fn report(&mut self, report: Report) {
        self.tell(match report {
            Report::Saved { upto } => Message::Saved { upto },
            Report::BoxSaved { papers } => Message::BoxSaved { papers },
            Report::Failed { reason, .. } => Message::SaveFailed { reason },
            Report::Moved { path } => Message::MovedTo {
                path: path.display().to_string(),
            },
            Report::NotMoved { reason } => Message::Failed { reason },
        });
    }

    /// What another colead wrote, shown as of now: its clock may not be that of this computer.
    fn take_in(&mut self, news: News) {
        match news {
            News::Lines(lines) => {
                if let Some(last) = lines.last().map(Followed::t) {
                    self.time.keep_up_with(last);
                }
                self.follow_on(lines);
            }
            News::Lost(reason) => self.tell(Message::LostSight { reason }),
            News::Promised(open, today) => self.tell(Message::Promised { open, today }),
        }
    }

    /// In lines, what happened is told as it was then, one thing after the other.
    fn follow_on(&mut self, lines: Vec<Followed>) {
        if let Face::Screen(_) = &self.face {
            self.tell(Message::Followed(lines));
            return;
        }
        for line in lines {
            if let Face::Lines(face) = &mut self.face {
                face.overhear(&line);
            }
            self.tell(Message::Followed(vec![line]));
        }
        self.end_unheard();
    }

    /// Where nobody can type any more, a session is followed until it is closed.
    fn end_unheard(&mut self) {
        let closed = self.model.session().is_some_and(Session::is_closed);
        let deaf = matches!(&self.face, Face::Lines(lines) if lines.is_deaf());
        self.ending |= deaf && closed;
    }

    /// Tells the app, and does what it wants done.
    pub(super) fn tell(&mut self, message: Message) {
        let tick = self.time.tick();
        if let Some(slept) = tick.slept {
            let effects = update(&mut self.model, Message::Slept(slept), tick.now);
            self.face.listen(&self.model, &effects);
            self.perform(effects);
        }
        let effects = update(&mut self.model, message, tick.now);
        self.face.listen(&self.model, &effects);
        self.perform(effects);
    }

    /// Does what a typed line asks for.
    fn hear(&mut self, line: &str) {
        // Time that was slept through is settled before the line.
        self.tell(Message::Woke);
        let now = self.time.now();
        if let Face::Lines(lines) = &mut self.face {
            let effects = lines.hear(&mut self.model, line, now);
            self.perform(effects);
        }
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.effect(effect);
        }
    }

    /// A terminal that cannot be drawn on is gone; the session is not, so the end is an orderly one.
    pub(super) fn draw(&mut self) {
        let drawn = match &mut self.face {
            Face::Screen(terminal) => {
                let moused = terminal.set_mouse(self.model.settings.mouse);
                let kept = terminal.keep_cells(self.model.settings.bidi != Bidi::Terminal);
                let look = self.paint.look(&self.model.settings, &self.model.words);
                let model = &self.model;
                let mut most_scroll = None;
                let drawn = terminal.draw(|frame| {
                    most_scroll = ui::most_scroll(frame.area(), model);
                    ui::draw(frame, model, look);
                });
                let titled = terminal.set_title(&title(model));
                if let Some(most) = most_scroll {
                    self.model.limit_scroll(most);
                }
                moused.and(kept).and(drawn).and(titled)
            }
            Face::Lines(lines) => lines.print(&self.model),
        };
        self.ending |= drawn.is_err();
        self.hand_over();
    }
}

/// Whether anything happened in a session. In a rehearsal, who comes late is away before anybody does anything.
fn has_begun(session: &Session) -> bool {
    if session.rehearsal().is_some() {
        session.began().is_some()
    } else {
        session.seq().0 > 0
    }
}

/// Which window is which: `colead · console · Q3 platform bet`.
fn title(model: &Model) -> String {
    let which = match model.view {
        View::Shared => "",
        View::Console => " · console",
        View::Projector(_) => " · projector",
        View::Replay(_) => " · replay",
    };
    let rehearsal = match (&model.view, model.rehearsing()) {
        (View::Shared | View::Console, Some(_)) => " · rehearsal",
        (View::Shared | View::Console | View::Projector(_) | View::Replay(_), _) => "",
    };
    let session = model.session().map(|session| session.plan().title.as_str());
    match session {
        Some(session) => format!("colead{which}{rehearsal} · {session}"),
        None => format!("colead{which}"),
    }
}

/// For the tests: with `COLEAD_TEST_PANIC` set, F12 is a fault on this thread (`main`) or on another one.
#[cfg(debug_assertions)]
fn panic_when_asked(key: Key) {
    if key.code != KeyCode::F(12) {
        return;
    }
    let fault = || panic!("a fault that a test asked for");
    match std::env::var("COLEAD_TEST_PANIC").as_deref() {
        Ok("main") => fault(),
        Ok(_) => drop(std::thread::spawn(fault)),
        Err(_) => {}
    }
}

async fn sleep(wait: Option<Duration>) {
    match wait {
        Some(wait) => tokio::time::sleep(wait).await,
        None => std::future::pending().await,
    }
}
