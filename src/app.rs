//! The app: what is on the screen, and what a message does to it. Pure: it reads no clock, writes no file, and knows no
//! terminal; what it wants done outside comes back as effects.

pub mod action;
pub mod ballot;
mod commitments;
mod home;
pub mod key;
pub mod keys;
pub mod live;
mod lobby;
pub mod message;
pub mod overlays;
mod prompts;
pub mod screen;
pub mod settings;
mod stage;

use std::time::Duration;

use action::{Action, Place, Row, rows_at};
use key::Key;
use keys::{Keymap, seat_of};
use live::{Live, Opened};
pub use message::{Effect, Message};
use screen::{Confirm, HomeEntry, NextBallot, Notice, Overlay, Question, Screen, Tone};
use settings::Settings;

use crate::session::agenda::Remaining;
use crate::session::ballot::BallotState;
use crate::session::{Command, GapCause, Moment, PersonId, Phase, Refusal, Session};

/// How long a notice stays.
const NOTICE_FOR: Duration = Duration::from_secs(6);

/// Everything that a frame is drawn from.
#[derive(Debug)]
pub struct Model {
    pub screen: Screen,
    /// The last one is on top and has the keys.
    pub overlays: Vec<Overlay>,
    pub live: Option<Live>,
    pub home: Vec<HomeEntry>,
    pub next_ballot: NextBallot,
    pub notice: Option<Notice>,
    pub settings: Settings,
    pub keymap: Keymap,
    pub now: Moment,
    /// The visual bell: shown until this moment.
    pub flash_until: Option<Moment>,
    rung: Option<Rung>,
}

/// For which clock the bell has rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rung {
    slot: usize,
    minutes_over: u64,
}

impl Model {
    pub fn new(settings: Settings, keymap: Keymap, home: Vec<HomeEntry>) -> Self {
        Self {
            screen: Screen::Home { selected: 0 },
            overlays: Vec::new(),
            live: None,
            home,
            next_ballot: NextBallot::default(),
            notice: None,
            settings,
            keymap,
            now: Moment::START,
            flash_until: None,
            rung: None,
        }
    }

    pub fn session(&self) -> Option<&Session> {
        self.live.as_ref().map(|live| &live.session)
    }

    pub fn place(&self) -> Place {
        self.screen.place()
    }

    /// The person whose key this is, on a screen with people.
    pub fn person_at(&self, key: Key) -> Option<PersonId> {
        let seat = seat_of(key)?;
        self.session()?.people().get(seat).map(|p| p.id)
    }

    /// The rows of the action table whose action would do something now.
    pub fn offers(&self) -> impl Iterator<Item = &'static Row> {
        rows_at(self.place()).filter(|row| self.offers_action(row.action))
    }

    /// When the screen next changes by itself; none while nothing moves.
    pub fn next_change(&self) -> Option<Moment> {
        let timers = [
            self.notice.as_ref().map(|notice| notice.until),
            self.flash_until,
        ];
        let clock = self.session().and_then(|session| self.next_tick(session));
        timers.into_iter().chain([clock]).flatten().min()
    }

    fn next_tick(&self, session: &Session) -> Option<Moment> {
        let now = self.now;
        match session.phase() {
            Phase::Running => {
                let remaining = session.remaining(now)?;
                let beyond_a_second = match remaining {
                    Remaining::Left(left) => left.subsec_millis(),
                    Remaining::Over(over) => 1000 - over.subsec_millis(),
                };
                let wait = if beyond_a_second == 0 {
                    1000
                } else {
                    beyond_a_second
                };
                Some(now + Duration::from_millis(wait.into()))
            }
            // The expected end moves on with every minute that the clock stands still.
            Phase::Paused | Phase::BetweenRounds => {
                let second = u64::try_from(session.local_time(now).second()).unwrap_or(0);
                Some(now + Duration::from_secs(60 - second.min(59)))
            }
            Phase::Lobby | Phase::Closed => None,
        }
    }
}

/// What `message`, arriving at `now`, changes on the model, and what has to be done outside.
pub fn update(model: &mut Model, message: Message, now: Moment) -> Vec<Effect> {
    model.now = now;
    if model
        .notice
        .as_ref()
        .is_some_and(|notice| notice.until <= now)
    {
        model.notice = None;
    }
    if model.flash_until.is_some_and(|until| until <= now) {
        model.flash_until = None;
    }
    // A gap that was slept through is cut out before anything is due in it.
    let mut effects = match message {
        Message::Slept(_) => Vec::new(),
        _ => model.pass_time(),
    };
    effects.extend(match message {
        Message::Key(key) => model.key(key),
        Message::Paste(text) => model.paste(&text),
        Message::Woke => Vec::new(),
        Message::Slept(length) => model.perform(&Command::NoticeGap {
            length,
            cause: GapCause::Slept,
        }),
        Message::Saved { upto } => model.saved(upto),
        Message::SaveFailed { reason } => model.save_failed(reason),
        Message::MovedTo { path } => model.moved_to(&path),
        Message::SessionOpened(opened) => model.open(*opened),
        Message::OpenFailed { reason } | Message::MinutesFailed { reason } => {
            model.say(Tone::Refused, reason);
            Vec::new()
        }
        Message::MinutesWritten { path } => {
            model.say(Tone::Done, format!("The minutes are in {path}."));
            Vec::new()
        }
        Message::Terminate => vec![Effect::Quit],
    });
    effects.extend(model.signal());
    effects
}

impl Model {
    fn key(&mut self, key: Key) -> Vec<Effect> {
        if let Some(overlay) = self.overlays.pop() {
            return self.overlay_key(overlay, key);
        }
        let place = self.place();
        if let Some(who) = self.person_at(key) {
            return if key.repeat {
                Vec::new()
            } else {
                self.person_key(who)
            };
        }
        match self.keymap.action(place, key) {
            Some(action) if key.repeat && !action.repeats() => Vec::new(),
            Some(action) => self.act(action),
            None => Vec::new(),
        }
    }

    fn paste(&mut self, text: &str) -> Vec<Effect> {
        self.overlay_paste(&crate::text::clean_text(text));
        Vec::new()
    }

    fn person_key(&mut self, who: PersonId) -> Vec<Effect> {
        match self.screen {
            Screen::Home { .. } | Screen::Close => Vec::new(),
            Screen::Lobby { ref mut selected } => {
                let people = self
                    .live
                    .as_ref()
                    .map_or(&[][..], |live| live.session.people());
                *selected = people.iter().position(|p| p.id == who).unwrap_or(0);
                Vec::new()
            }
            Screen::Stage => self.person_on_stage(who),
            Screen::Ballot => self.person_at_ballot(who),
            Screen::Commitments { .. } => self.ask_deed(who),
        }
    }

    /// Does `action` on the present screen.
    pub(crate) fn act(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Help => self.push(Overlay::Help { scroll: 0 }),
            Action::Palette => self.push(Overlay::Palette(screen::Palette::default())),
            Action::Quit => self.ask_to_quit(),
            Action::Theme => {
                self.settings.theme = self.settings.theme.next();
                self.say(
                    Tone::Done,
                    format!("Theme: {}.", self.settings.theme.name()),
                );
                Vec::new()
            }
            Action::Bell => {
                self.settings.bell = self.settings.bell.next();
                self.say(Tone::Done, format!("Bell: {}.", self.settings.bell.name()));
                Vec::new()
            }
            Action::Suspend => vec![Effect::Suspend],
            Action::SaveElsewhere => self.ask_where_to_save(),
            _ => match self.screen {
                Screen::Home { .. } => self.act_at_home(action),
                Screen::Lobby { .. } => self.act_in_lobby(action),
                Screen::Stage => self.act_on_stage(action),
                Screen::Ballot => self.act_at_ballot(action),
                Screen::Commitments { .. } => self.act_on_commitments(action),
                Screen::Close => self.act_at_close(action),
            },
        }
    }

    fn push(&mut self, overlay: Overlay) -> Vec<Effect> {
        self.overlays.push(overlay);
        Vec::new()
    }

    pub(crate) fn say(&mut self, tone: Tone, text: impl Into<String>) {
        self.notice = Some(Notice {
            text: text.into(),
            tone,
            until: self.now + NOTICE_FOR,
        });
    }

    /// Carries out a command; a refusal is said, and nothing else happens.
    pub(crate) fn perform(&mut self, command: &Command) -> Vec<Effect> {
        match self.attempt(command) {
            Ok(effects) => effects,
            Err(refusal) => {
                self.say(Tone::Refused, refusal.to_string());
                Vec::new()
            }
        }
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// The refusal, which the caller says in its own place.
    pub(crate) fn attempt(&mut self, command: &Command) -> Result<Vec<Effect>, Refusal> {
        let Some(live) = &mut self.live else {
            return Ok(Vec::new());
        };
        let recorded = live.perform(command, self.now)?;
        self.notice = None;
        self.follow_the_round();
        Ok(if recorded.is_empty() {
            Vec::new()
        } else {
            vec![Effect::Record(recorded)]
        })
    }

    /// Shows the screen of the round that is on, when another round than before is on.
    fn follow_the_round(&mut self) {
        let Some(session) = self.live.as_ref().map(|live| &live.session) else {
            return;
        };
        let Some(index) = session.agenda().current_index() else {
            return;
        };
        let Some(kind) = session.round_kind() else {
            return;
        };
        if self.rung.is_none_or(|rung| rung.slot != index) {
            self.rung = Some(Rung {
                slot: index,
                minutes_over: 0,
            });
            if let Some(plan) = session
                .agenda()
                .current()
                .and_then(|slot| slot.round.ballot.as_ref())
            {
                self.next_ballot = NextBallot::from(plan);
            }
            self.screen = Screen::of_round(kind);
        }
    }

    /// What was due before the message arrived, happened before it.
    fn pass_time(&mut self) -> Vec<Effect> {
        let now = self.now;
        let Some(live) = &mut self.live else {
            return Vec::new();
        };
        let recorded = live.pass_time(now);
        if recorded.is_empty() {
            return Vec::new();
        }
        self.follow_the_round();
        vec![Effect::Record(recorded)]
    }

    /// What calls for attention: the bell, and time that has to be settled.
    fn signal(&mut self) -> Option<Effect> {
        let asks = self
            .overlays
            .iter()
            .any(|overlay| matches!(overlay, Overlay::Gap));
        if !asks
            && self
                .session()
                .is_some_and(|session| session.gap().is_some())
        {
            self.overlays.push(Overlay::Gap);
        }
        self.ring_when_due()
    }

    /// The bell rings when a round's time is up; set to `on`, again at every further minute.
    fn ring_when_due(&mut self) -> Option<Effect> {
        let session = self
            .session()
            .filter(|session| session.phase() == Phase::Running)?;
        let slot = session.agenda().current_index()?;
        let rung = self
            .rung
            .filter(|rung| rung.slot == slot)
            .map_or(0, |rung| rung.minutes_over);
        let minutes = match session.remaining(self.now)? {
            Remaining::Left(left) if left.is_zero() => 1,
            Remaining::Left(_) => 0,
            Remaining::Over(over) => over.as_secs() / 60 + 1,
        };
        if minutes <= rung {
            if minutes == 0 {
                self.rung = Some(Rung {
                    slot,
                    minutes_over: 0,
                });
            }
            return None;
        }
        self.rung = Some(Rung {
            slot,
            minutes_over: minutes,
        });
        self.flash_until = Some(self.now + FLASH_FOR);
        self.settings.bell.rings_at(minutes).then_some(Effect::Ring)
    }

    fn open(&mut self, opened: Opened) -> Vec<Effect> {
        let Opened { now, away, .. } = opened;
        self.now = now;
        let live = Live::new(opened, &self.settings);
        let phase = live.session.phase();
        self.next_ballot = NextBallot::default();
        self.rung = None;
        self.overlays.clear();
        self.live = Some(live);
        self.screen = match phase {
            Phase::Lobby => Screen::Lobby { selected: 0 },
            Phase::Closed => Screen::Close,
            Phase::BetweenRounds | Phase::Running | Phase::Paused => Screen::Stage,
        };
        if phase != Phase::Closed {
            self.follow_the_round();
        }
        match away {
            Some(length) => self.perform(&Command::NoticeGap {
                length,
                cause: GapCause::Away,
            }),
            None => Vec::new(),
        }
    }

    fn saved(&mut self, upto: crate::session::Seq) -> Vec<Effect> {
        let Some(live) = &mut self.live else {
            return Vec::new();
        };
        live.saving.begun = true;
        live.saving.upto = live.saving.upto.max(upto);
        if live.saving.failure.take().is_some() {
            self.say(Tone::Done, "Saving works again; nothing is missing.");
        }
        Vec::new()
    }

    fn save_failed(&mut self, reason: String) -> Vec<Effect> {
        if let Some(live) = &mut self.live {
            live.saving.failure = Some(reason);
        }
        Vec::new()
    }

    fn moved_to(&mut self, path: &str) -> Vec<Effect> {
        if let Some(live) = &mut self.live {
            path.clone_into(&mut live.file);
            live.saving.failure = None;
        }
        self.say(Tone::Done, format!("The session is now kept in {path}."));
        Vec::new()
    }

    fn ask_to_quit(&mut self) -> Vec<Effect> {
        let running = self.session().is_some_and(|session| match session.phase() {
            Phase::BetweenRounds | Phase::Running | Phase::Paused => true,
            Phase::Lobby | Phase::Closed => false,
        });
        let unsaved = self.live.as_ref().is_some_and(Live::has_unsaved);
        if running || unsaved {
            self.ask(Question::Quit)
        } else {
            vec![Effect::Quit]
        }
    }

    fn ask(&mut self, question: Question) -> Vec<Effect> {
        self.push(Overlay::Confirm(Confirm {
            question,
            on_yes: false,
        }))
    }

    /// Goes from one screen of a session to another.
    fn go(&mut self, screen: Screen) -> Vec<Effect> {
        if self.live.is_some() {
            self.screen = screen;
        }
        Vec::new()
    }

    /// The screen of the round that is on; the lobby before the first one, the close after the last word.
    fn go_to_the_round(&mut self) -> Vec<Effect> {
        let screen = match self.session() {
            None => Screen::Home { selected: 0 },
            Some(session) if session.is_closed() => Screen::Close,
            Some(session) => session
                .round_kind()
                .map_or(Screen::Lobby { selected: 0 }, Screen::of_round),
        };
        self.screen = screen;
        Vec::new()
    }

    fn offers_action(&self, action: Action) -> bool {
        let Some(session) = self.session() else {
            return true;
        };
        match action {
            Action::Lead | Action::Follow | Action::Both => session.floor().is_some(),
            Action::Undo => session.changes().last_done().is_some(),
            Action::Redo => session.changes().last_undone().is_some(),
            Action::Reattribute | Action::ChangeMode => !session.marks().is_empty(),
            Action::Snooze | Action::NotSo => session.standing_alert(self.now).is_some(),
            Action::NextSpeaker => {
                session.turn_order().next().is_some() || session.floor().is_some()
            }
            Action::Reveal => session.current_poll().is_some_and(|poll| !poll.revealed),
            Action::Rules | Action::Edit => session.open_ballot().is_none(),
            Action::Cancel => session.open_ballot().is_some(),
            Action::SaveElsewhere => self
                .live
                .as_ref()
                .is_some_and(|live| live.saving.failure.is_some()),
            Action::ReviewDate => session.decision().is_some(),
            Action::Extend | Action::Shorten | Action::NextRound | Action::PreviousRound => {
                !session.is_closed()
            }
            _ => true,
        }
    }

    /// The ballot on the ballot screen: the open one, else the last one that was counted.
    pub fn shown_ballot(&self) -> Option<&crate::session::ballot::Ballot> {
        let session = self.session()?;
        session.open_ballot().or_else(|| {
            session
                .ballots()
                .iter()
                .rev()
                .find(|ballot| match ballot.state {
                    BallotState::Open | BallotState::Closed(_) => true,
                    BallotState::Cancelled => false,
                })
        })
    }
}

/// How long the visual bell is shown.
const FLASH_FOR: Duration = Duration::from_secs(3);

impl Action {
    /// Whether holding the key down does it again: moving and scrolling only.
    const fn repeats(self) -> bool {
        matches!(self, Self::Up | Self::Down)
    }
}
