//! The app: what is on the screen, and what a message does to it. Pure: it reads no clock, writes no file, and knows no
//! terminal; what it wants done outside comes back as effects.

pub mod action;
pub mod attention;
pub mod ballot;
mod bell;
pub mod bill;
pub mod booth;
mod close;
mod commitments;
pub mod decision;
mod drafts;
mod home;
pub mod insert;
pub mod key;
pub mod keys;
mod leads;
pub mod live;
mod lobby;
mod lot;
pub mod message;
pub mod mouse;
mod offers;
mod opening;
mod overlays;
pub mod palette;
pub mod plan_editor;
pub mod projector;
pub mod promises;
mod prompts;
pub mod refusals;
pub mod rehearsing;
pub mod replay;
pub mod rounds;
mod said;
mod saving;
pub mod screen;
pub mod settings;
mod stage;
#[cfg(test)]
mod tests;
pub mod undo;
pub mod view;
pub mod wording;

use std::rc::Rc;
use std::time::Duration;

use action::{Action, Place};
use drafts::Drafts;
use key::Key;
use keys::{Keymap, seat_of};
use live::{Access, Live};
pub use message::{Effect, Message};
use palette::Palette;
use plan_editor::PlanSource;
use promises::Before;
use screen::{
    CastEntry, Confirm, HomeEntry, NextBallot, Notice, Overlay, Purpose, Question, Screen, Tone,
};
use settings::Settings;
use view::View;

use crate::session::agenda::Remaining;
use crate::session::{Command, GapCause, Moment, PersonId, Phase, Refusal, Session};
use crate::words::Words;

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
    /// Whom a plan can be rehearsed with.
    pub casts: Vec<CastEntry>,
    pub next_ballot: NextBallot,
    pub notice: Option<Notice>,
    pub settings: Settings,
    /// What the screen says, in the language of the settings.
    pub words: Rc<Words>,
    pub keymap: Keymap,
    /// The moment of the session that is shown.
    pub now: Moment,
    pub view: View,
    /// What earlier sessions promised.
    pub before: Before,
    /// The text that the plan of the session was read from.
    plan_source: Option<PlanSource>,
    /// The moment at which the last message arrived: [`Self::now`], unless a replay or a rehearsal is on.
    clock: Moment,
    /// The visual bell: shown until the clock is here.
    pub flash_until: Option<Moment>,
    /// What was being written when its prompt was left.
    drafts: Drafts,
    /// The round that the screen was last changed for.
    followed: Option<usize>,
    /// How often the bell has rung for the time that is up now.
    rings: u64,
}

impl Model {
    pub fn new(settings: Settings, keymap: Keymap, home: Vec<HomeEntry>) -> Self {
        Self {
            screen: Screen::Home { selected: 0 },
            overlays: Vec::new(),
            live: None,
            home,
            casts: Vec::new(),
            next_ballot: NextBallot::default(),
            notice: None,
            words: Rc::new(Words::of(settings.language)),
            settings,
            keymap,
            now: Moment::START,
            view: View::default(),
            before: Before::default(),
            plan_source: None,
            clock: Moment::START,
            flash_until: None,
            drafts: Drafts::default(),
            followed: None,
            rings: 0,
        }
    }

    pub fn session(&self) -> Option<&Session> {
        self.live.as_ref().map(|live| &live.session)
    }

    pub fn place(&self) -> Place {
        match self.view {
            View::Shared | View::Console => self.screen.place(),
            View::Projector(_) => Place::Projector,
            View::Replay(_) => Place::Replay,
        }
    }

    /// The moment at which the last message arrived.
    pub const fn clock(&self) -> Moment {
        self.clock
    }

    /// The person whose key this is, on a screen with people.
    pub fn person_at(&self, key: Key) -> Option<PersonId> {
        let seat = seat_of(key)?;
        self.session()?.people().get(seat).map(|p| p.id)
    }

    /// When the screen next changes by itself; none while nothing moves.
    pub fn next_change(&self) -> Option<Moment> {
        let timers = [
            self.notice.as_ref().map(|notice| notice.until),
            self.flash_until,
        ];
        let clock = if self.replay().is_some() {
            self.next_replay_change().map(|wait| self.clock + wait)
        } else if self.rehearsing().is_some() {
            self.next_rehearsed_change().map(|wait| self.clock + wait)
        } else {
            self.session().and_then(|session| self.next_tick(session))
        };
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
    let passed = now.since(model.clock);
    model.clock = now;
    if model.replay().is_some() {
        // A replay does not run on while the laptop sleeps.
        if !matches!(message, Message::Slept(_)) {
            model.pass_replay(passed);
        }
    } else if model.rehearsing().is_none() {
        model.now = now;
    }
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
        _ if model.rehearsing().is_some() => model.pass_rehearsal(passed),
        _ => model.pass_time(),
    };
    effects.extend(match message {
        Message::Key(key) => model.key(key),
        Message::Paste(text) => model.paste(&text),
        Message::Click(target) => model.click(target),
        Message::Wheel { down } => model.wheel(down),
        Message::Woke => Vec::new(),
        Message::Slept(length) => model.notice_gap(length, GapCause::Slept),
        Message::Saved { upto } => model.saved(upto),
        Message::BoxSaved { papers } => model.box_saved(papers),
        Message::Chance(chance) => model.count_or_ask(chance),
        Message::SaveFailed { reason } => model.save_failed(reason),
        Message::MovedTo { path } => model.moved_to(&path),
        Message::SessionOpened(opened) => model.go_on(*opened),
        Message::RehearsalOpened(opened) => {
            model.open_rehearsal(*opened);
            Vec::new()
        }
        Message::SessionShown(opened) => {
            model.open(*opened, Access::Read);
            Vec::new()
        }
        Message::Promised { open, today } => {
            model.know_promises(open, today);
            Vec::new()
        }
        Message::Following(opened) => {
            model.follow(*opened);
            Vec::new()
        }
        Message::Followed(lines) => {
            model.take_in(&lines);
            Vec::new()
        }
        Message::LostSight { reason } => {
            model.lose_sight(reason);
            Vec::new()
        }
        Message::ReplayOpened(opened) => {
            model.open_replay(*opened);
            Vec::new()
        }
        Message::MarkingOpened { head, turn, mode } => model.begin_marking(*head, turn, mode),
        Message::PlanRead(source) => {
            model.plan_source = Some(source);
            Vec::new()
        }
        Message::PlanExists { path } => model.ask_to_replace_plan(path),
        Message::PlanSaved { path } => {
            model.plan_saved(path);
            Vec::new()
        }
        Message::Failed { reason } => {
            model.say(Tone::Refused, reason);
            Vec::new()
        }
        Message::MinutesWritten { path } => {
            let words = model.words.fill("notice-minutes", &[("path", path.into())]);
            model.say(Tone::Done, words);
            Vec::new()
        }
        Message::FaultyFile(faults) => model.push(Overlay::Faults(faults)),
        Message::Terminate => vec![Effect::Quit],
    });
    effects.extend(model.signal());
    model.look_ahead();
    effects
}

impl Model {
    fn key(&mut self, key: Key) -> Vec<Effect> {
        if let Some(overlay) = self.overlays.pop() {
            return self.overlay_key(overlay, key);
        }
        if seat_of(key).is_some() {
            return if key.repeat {
                Vec::new()
            } else {
                self.seat_key(key)
            };
        }
        let place = self.place();
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

    fn seat_key(&mut self, key: Key) -> Vec<Effect> {
        if self.view.only_watches() {
            return Vec::new();
        }
        match self.screen {
            Screen::Home { .. } | Screen::Close => Vec::new(),
            Screen::Lobby { .. } | Screen::Stage | Screen::Ballot | Screen::Commitments { .. } => {
                match self.person_at(key) {
                    Some(who) => self.person_key(who),
                    None => self.refuse(&Refusal::UnknownPerson),
                }
            }
        }
    }

    fn person_key(&mut self, who: PersonId) -> Vec<Effect> {
        if let Screen::Lobby { selected } = &mut self.screen {
            let people = self
                .live
                .as_ref()
                .map_or(&[][..], |live| live.session.people());
            *selected = people.iter().position(|p| p.id == who).unwrap_or(0);
            return Vec::new();
        }
        if self.is_closed() {
            return self.refuse(&Refusal::Closed);
        }
        match self.screen {
            Screen::Home { .. } | Screen::Lobby { .. } | Screen::Close => Vec::new(),
            Screen::Stage => self.person_on_stage(who),
            Screen::Ballot => self.person_at_ballot(who),
            Screen::Commitments { .. } => self.ask_for(Purpose::Deed { owner: who }),
        }
    }

    /// Does `action` on the present screen.
    fn act(&mut self, action: Action) -> Vec<Effect> {
        if self.is_closed() && action.changes_the_session() {
            return self.refuse(&Refusal::Closed);
        }
        match action {
            Action::Help => self.push(Overlay::Help { scroll: 0 }),
            Action::Palette => self.push(Overlay::Palette(Palette::default())),
            Action::Quit => self.ask_to_quit(),
            Action::Theme => {
                self.settings.theme = self.settings.theme.next();
                self.say(
                    Tone::Done,
                    self.word_of("notice-theme", self.settings.theme.name()),
                );
                Vec::new()
            }
            Action::Bell => {
                self.settings.bell = self.settings.bell.next();
                self.say(
                    Tone::Done,
                    self.word_of("notice-bell", self.settings.bell.name()),
                );
                Vec::new()
            }
            Action::Zoom => {
                self.settings.zoom = self.settings.zoom.next();
                self.say(
                    Tone::Done,
                    self.word_of("notice-zoom", self.settings.zoom.name()),
                );
                Vec::new()
            }
            Action::Mouse => self.turn_mouse(),
            Action::Suspend => vec![Effect::Suspend],
            Action::SaveElsewhere => self.ask_where_to_save(),
            Action::Project => self.choose_for_projector(),
            Action::Promote => self.promote_alert(),
            Action::Promises if self.live.is_some() => self.open_promises(),
            Action::LeavePromises => self.leave_promises_out(),
            Action::Find => self.ask_for(Purpose::FindPerson),
            Action::GoBallot => self.go(Screen::Ballot),
            Action::GoCommitments => self.go(Screen::Commitments { selected: 0 }),
            Action::GoClose => self.go(Screen::Close),
            Action::GoLobby => self.go(Screen::Lobby { selected: 0 }),
            Action::Back => self.go_back(),
            _ if action.is_for_rehearsals() => self.act_on_rehearsal(action),
            _ if self.replay().is_some() => self.act_in_replay(action),
            _ if self.view.only_watches() => Vec::new(),
            Action::OpenReplay if self.live.is_some() => self.ask_for_replay(),
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

    /// Says why nothing came of a key.
    fn refuse(&mut self, refusal: &Refusal) -> Vec<Effect> {
        self.say(Tone::Refused, refusals::words_of(refusal, &self.words));
        Vec::new()
    }

    fn say(&mut self, tone: Tone, text: impl Into<String>) {
        self.notice = Some(Notice {
            text: text.into(),
            tone,
            until: self.clock + NOTICE_FOR,
        });
    }

    /// Carries out a command; a refusal is said, and nothing else happens.
    fn perform(&mut self, command: &Command) -> Vec<Effect> {
        match self.attempt(command) {
            Ok(effects) => effects,
            Err(refusal) => self.refuse(&refusal),
        }
    }

    /// Carries out a command and says what came of it.
    fn perform_and_say(&mut self, command: &Command, done: impl Into<String>) -> Vec<Effect> {
        match self.attempt(command) {
            Ok(effects) => {
                self.say(Tone::Done, done);
                effects
            }
            Err(refusal) => self.refuse(&refusal),
        }
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// The refusal, which the caller says in its own place.
    fn attempt(&mut self, command: &Command) -> Result<Vec<Effect>, Refusal> {
        let console = self.console_command();
        let Some(live) = &mut self.live else {
            return Ok(Vec::new());
        };
        let mut recorded = match &console {
            Some(command) => live.perform(command, self.now)?,
            None => Vec::new(),
        };
        recorded.extend(live.perform(command, self.now)?);
        if let Some(text) = planned_proposal(&live.session) {
            recorded.extend(live.perform(&Command::StateProposal { text }, self.now)?);
        }
        self.notice = None;
        self.follow_the_round();
        if recorded.is_empty() {
            return Ok(Vec::new());
        }
        let boxed = self.box_follows(&recorded);
        Ok(std::iter::once(Effect::Record(recorded))
            .chain(boxed)
            .collect())
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
        if self.followed == Some(index) {
            return;
        }
        self.followed = Some(index);
        self.rings = 0;
        let planned = session
            .agenda()
            .current()
            .and_then(|slot| slot.round.ballot.as_ref());
        if let Some(plan) = planned {
            self.next_ballot = NextBallot::from(plan);
        }
        self.screen = Screen::of_round(kind);
    }

    /// What was due before the message arrived, happened before it.
    fn pass_time(&mut self) -> Vec<Effect> {
        let now = self.now;
        let Some(live) = self.live.as_mut().filter(|_| !self.view.only_watches()) else {
            return Vec::new();
        };
        let recorded = live.pass_time(now);
        if recorded.is_empty() {
            return Vec::new();
        }
        let notification = self.notification_of(&recorded);
        self.follow_the_round();
        std::iter::once(Effect::Record(recorded))
            .chain(notification)
            .collect()
    }

    /// What calls for attention: the bell, and time that has to be settled.
    fn signal(&mut self) -> Vec<Effect> {
        if self.view.only_watches() {
            if matches!(self.view, View::Projector(_)) {
                self.note_the_time_up();
            }
            return Vec::new();
        }
        let asks = self
            .overlays
            .iter()
            .any(|overlay| matches!(overlay, Overlay::Gap));
        let unsettled = self
            .session()
            .is_some_and(|session| session.gap().is_some() && !session.is_closed());
        if unsettled && !asks {
            self.overlays.push(Overlay::Gap);
        }
        self.ring_when_due()
    }

    fn ask_to_quit(&mut self) -> Vec<Effect> {
        let running = self.session().is_some_and(|session| match session.phase() {
            Phase::BetweenRounds | Phase::Running | Phase::Paused => true,
            Phase::Lobby | Phase::Closed => false,
        });
        let running = running && !self.view.only_watches();
        if running || self.records() && self.unsaved() {
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

    fn go_back(&mut self) -> Vec<Effect> {
        if self.view.only_watches() {
            return if self.has_something_behind() {
                self.leave_replay()
            } else {
                Vec::new()
            };
        }
        if self.can_put_lead_away() {
            return self.perform(&Command::PutLeadAway);
        }
        let screen = self.screen_behind();
        if screen.place() == self.place() {
            let kept = self.screen == Screen::Ballot && self.is_voting();
            return if kept {
                self.refuse(&Refusal::BallotOpen)
            } else {
                Vec::new()
            };
        }
        if screen.place() == Place::Home {
            self.live = None;
        }
        self.screen = screen;
        Vec::new()
    }

    /// Where `esc` leads: to the ballot while one is open, to the round that is on, to the lobby before the first one, to the
    /// close of a closed session, and from a session that was only looked at back home.
    fn screen_behind(&self) -> Screen {
        let Some(live) = &self.live else {
            return Screen::Home { selected: 0 };
        };
        if live.session.is_closed() {
            let leads_out = live.access == Access::Read || live.rehearsing.is_some();
            let came_from_home = leads_out && !self.home.is_empty();
            return if came_from_home && self.screen == Screen::Close {
                Screen::Home { selected: 0 }
            } else {
                Screen::Close
            };
        }
        if live.session.open_ballot().is_some() {
            // On the stage the keys of a vote do other things.
            return Screen::Ballot;
        }
        live.session
            .round_kind()
            .map_or(Screen::Lobby { selected: 0 }, Screen::of_round)
    }

    fn is_closed(&self) -> bool {
        self.session().is_some_and(Session::is_closed)
    }
}

/// The proposal that the plan brings to the ballot round on the screen, while none is stated.
fn planned_proposal(session: &Session) -> Option<String> {
    let ballot = session.agenda().current()?.round.ballot.as_ref()?;
    ballot
        .proposal
        .clone()
        .filter(|_| session.proposal().versions.is_empty() && !session.is_closed())
}
