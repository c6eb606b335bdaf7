//! A saved session looked at again: where the replay stands, how it moves, and what its keys do. The screens are those of
//! the meeting; nothing that is seen can be changed. Of an imported meeting, what its turns did can be said afterwards.

mod compare;
mod marking;
mod turns;

use std::time::Duration;

pub use compare::{Compare, Pane};
pub use marking::{Marking, Progress};
pub use turns::Comparing;

use super::Model;
use super::action::{Action, Place};
use super::live::{Access, Live, Opened};
use super::message::Effect;
use super::screen::{Overlay, Purpose, Screen, Tone};
use super::view::View;
use crate::report::{Charset, Coaching, Extent};
use crate::session::{Mode, Moment, Phase, Session};
use crate::timeline::{Player, Speed, Timeline};

/// The two lengths that a key jumps.
const SHORT: Duration = Duration::from_secs(10);
const LONG: Duration = Duration::from_secs(60);
/// No more frames than this while a replay runs fast.
const LEAST_WAIT: Duration = Duration::from_millis(80);

/// A session read for its replay.
#[derive(Debug)]
pub struct ReplayOpened {
    pub id: String,
    /// The file it is kept in, as shown to people.
    pub file: String,
    pub timeline: Timeline,
    /// Where the replay begins.
    pub at: Moment,
    pub speed: Speed,
    /// Who marks the turns of an imported session a second time, without seeing any other marking.
    pub coder: Option<String>,
}

/// A replay on the screen.
#[derive(Debug)]
pub struct Replay {
    as_marked: Timeline,
    /// Worked out when it is first asked for.
    as_corrected: Option<Timeline>,
    pub shows_corrected: bool,
    pub player: Player,
    /// How many facts the session on the screen has folded.
    count: usize,
    pub compare: Option<Compare>,
    /// Of an imported session.
    marking: Option<Marking>,
    behind: Behind,
}

/// What was on the screen before.
#[derive(Debug)]
struct Behind {
    live: Option<Live>,
    screen: Screen,
    view: View,
}

impl Replay {
    /// The time line that is shown: as it was marked in the room, or with the corrections made later.
    pub fn timeline(&self) -> &Timeline {
        self.as_corrected
            .as_ref()
            .filter(|_| self.shows_corrected)
            .unwrap_or(&self.as_marked)
    }

    /// Whether a session that is written lies behind it.
    fn hides_a_session(&self) -> bool {
        let behind = self.behind.live.as_ref();
        behind.is_some_and(|live| live.access == Access::Write)
    }

    /// The time line that is shown, and where it is played.
    fn parts(&mut self) -> (&mut Timeline, &mut Player) {
        let shown = self
            .as_corrected
            .as_mut()
            .filter(|_| self.shows_corrected)
            .unwrap_or(&mut self.as_marked);
        (shown, &mut self.player)
    }
}

impl Model {
    pub(super) fn open_replay(&mut self, opened: ReplayOpened) {
        let ReplayOpened {
            id,
            file,
            timeline,
            at,
            speed,
            coder,
        } = opened;
        let head = timeline.after(timeline.facts().len());
        let imported = head.imported().is_some();
        let marking = imported.then(|| Marking::of(head, coder));
        let first = Opened {
            id,
            file,
            session: timeline.after(0),
            now: Moment::START,
            away: None,
        };
        let mut live = Live::new(first, Access::Read, &self.settings);
        live.discreet = true;
        let mut player = Player::at(Moment::START, speed);
        player.seek(at, &timeline);
        self.overlays.clear();
        self.notice = None;
        self.flash_until = None;
        let behind = Behind {
            live: self.live.replace(live),
            screen: self.screen.clone(),
            view: std::mem::take(&mut self.view),
        };
        let mut replay = Replay {
            as_marked: timeline,
            as_corrected: None,
            shows_corrected: false,
            player,
            count: 0,
            compare: None,
            marking,
            behind,
        };
        replay.read_again();
        self.view = View::Replay(Box::new(replay));
        self.show_position();
    }

    /// Lets the time since the last message go by in the replay.
    pub(super) fn pass_replay(&mut self, passed: Duration) {
        let Some(replay) = self.replay_mut() else {
            return;
        };
        let (timeline, player) = replay.parts();
        let before = player.position();
        player.pass(passed, timeline);
        if player.position() != before {
            self.show_position();
        }
    }

    /// How long until a replay has something else to show; none while it stands still.
    pub(super) fn next_replay_change(&self) -> Option<Duration> {
        let replay = self.replay().filter(|replay| replay.player.playing)?;
        let position = replay.player.position();
        let second = Duration::from_millis(1000 - position.as_millis() % 1000);
        let facts = replay.timeline().facts();
        let next = facts.get(replay.count).map(|fact| fact.t().since(position));
        let ahead = next.map_or(second, |next| next.min(second));
        Some(replay.player.wait_for(ahead).max(LEAST_WAIT))
    }

    /// Brings the session on the screen to where the player stands.
    fn show_position(&mut self) {
        let Some(replay) = self.replay() else {
            return;
        };
        let count = replay.timeline().count_until(replay.player.position());
        self.show_after(count);
    }

    /// Shows the session after `count` facts, at the player's moment.
    fn show_after(&mut self, count: usize) {
        let (View::Replay(replay), Some(live)) = (&mut self.view, &mut self.live) else {
            return;
        };
        let from = replay.count;
        let (timeline, _) = replay.parts();
        timeline.carry(&mut live.session, from, count);
        replay.count = count;
        self.now = replay.player.position();
        live.look_again(self.now);
        self.screen = screen_of(&live.session);
    }

    pub(super) fn act_in_replay(&mut self, action: Action) -> Vec<Effect> {
        let Some(replay) = self.replay_mut() else {
            return Vec::new();
        };
        match action {
            Action::Play => self.play_or_stop(),
            Action::Faster => replay.player.speed = replay.player.speed.faster(),
            Action::Slower => replay.player.speed = replay.player.speed.slower(),
            Action::SkipSilences => replay.player.skips_silences ^= true,
            Action::Forward => self.jump(|at| at + SHORT),
            Action::Rewind => self.jump(|at| at - SHORT),
            Action::ForwardMinute => self.jump(|at| at + LONG),
            Action::RewindMinute => self.jump(|at| at - LONG),
            Action::ToStart => self.jump(|_| Moment::START),
            Action::ToEnd => {
                let end = replay.timeline().end();
                self.jump(|_| end);
            }
            Action::StepForward if replay.marking.is_some() => self.step_turn(true),
            Action::StepBack if replay.marking.is_some() => self.step_turn(false),
            Action::StepForward => self.step(true),
            Action::StepBack => self.step(false),
            Action::TurnLead => return self.mark_turn(Mode::Lead),
            Action::TurnFollow => return self.mark_turn(Mode::Follow),
            Action::TurnBoth => return self.mark_turn(Mode::Both),
            Action::TurnUndo => return self.change_turn_back(Marking::undo),
            Action::TurnRedo => return self.change_turn_back(Marking::redo),
            Action::NextOpenTurn => self.go_to_open_turn(),
            Action::Agreement => return self.compare_markings(),
            Action::Coaching => return self.look_back(),
            Action::NextChapter => self.go_to_neighbour(true),
            Action::PreviousChapter => self.go_to_neighbour(false),
            Action::Chapters => {
                let at = replay.player.position();
                let selected = replay.timeline().overview().chapter_at(at).unwrap_or(0);
                return self.push(Overlay::Chapters { selected });
            }
            Action::GoToTime => return self.ask_for(Purpose::GoToTime),
            // What was marked of an imported meeting was marked afterwards: there is nothing to switch to.
            Action::Corrected if replay.marking.is_none() => self.switch_corrected(),
            Action::Compare => self.switch_compare(),
            _ => {}
        }
        Vec::new()
    }

    /// What the group can learn from the whole session, as it is read here.
    fn look_back(&mut self) -> Vec<Effect> {
        let charset = if self.settings.ascii {
            Charset::Ascii
        } else {
            Charset::Unicode
        };
        let Some(replay) = self.replay() else {
            return Vec::new();
        };
        let lines = Coaching::of(replay.timeline()).lines(charset, Extent::Brief);
        self.push(Overlay::Coaching { lines, scroll: 0 })
    }

    /// At the end, playing begins again from the start.
    fn play_or_stop(&mut self) {
        let Some(replay) = self.replay_mut() else {
            return;
        };
        let at_end = replay.player.position() >= replay.timeline().end();
        replay.player.playing ^= true;
        if at_end && replay.player.playing {
            self.jump(|_| Moment::START);
        }
    }

    /// Goes to another moment.
    pub(super) fn jump(&mut self, to: impl FnOnce(Moment) -> Moment) {
        let Some(replay) = self.replay_mut() else {
            return;
        };
        let (timeline, player) = replay.parts();
        let wanted = to(player.position());
        player.seek(wanted, timeline);
        self.show_position();
    }

    fn step(&mut self, forward: bool) {
        let Some(replay) = self.replay_mut() else {
            return;
        };
        let count = replay.count;
        let (timeline, player) = replay.parts();
        let count = player.step(forward, count, timeline);
        self.show_after(count);
    }

    fn go_to_neighbour(&mut self, forward: bool) {
        let Some(replay) = self.replay() else {
            return;
        };
        let chapter = replay.player.neighbour(forward, replay.timeline());
        match (chapter.map(|chapter| chapter.at), forward) {
            (Some(at), _) => self.jump(|_| at),
            (None, false) => self.jump(|_| Moment::START),
            (None, true) => self.say(Tone::Refused, self.word("notice-no-chapter")),
        }
    }

    /// Goes to a chapter of the list.
    pub(super) fn go_to_chapter(&mut self, index: usize) {
        let chapter = self
            .replay()
            .and_then(|replay| replay.timeline().overview().chapters.get(index));
        if let Some(at) = chapter.map(|chapter| chapter.at) {
            self.jump(|_| at);
        }
    }

    fn switch_corrected(&mut self) {
        let Some(replay) = self.replay_mut() else {
            return;
        };
        if replay.as_corrected.is_none() {
            replay.as_corrected = Some(replay.as_marked.corrected());
        }
        replay.shows_corrected ^= true;
        replay.forget_shown();
        let key = if replay.shows_corrected {
            "notice-as-corrected"
        } else {
            "notice-as-live"
        };
        self.show_position();
        self.say(Tone::Done, self.word(key));
    }

    /// One pane, then two moments, then two halves, then one pane again.
    fn switch_compare(&mut self) {
        let Some(replay) = self.replay() else {
            return;
        };
        let next = match &replay.compare {
            None => Some(Compare::moments(replay, &self.settings)),
            Some(Compare::Moments { .. }) => Some(Compare::halves(replay, &self.settings)),
            Some(Compare::Halves { .. }) => None,
        };
        if let Some(replay) = self.replay_mut() {
            replay.compare = next;
        }
    }

    /// Leaves the replay for what was on the screen before it.
    pub(super) fn leave_replay(&mut self) -> Vec<Effect> {
        let fails = self.live.as_ref().is_some_and(|live| live.saving.fails());
        if fails && !self.is_saved() {
            self.say(Tone::Refused, self.word("notice-last-not-saved"));
            return Vec::new();
        }
        let View::Replay(replay) = std::mem::take(&mut self.view) else {
            return Vec::new();
        };
        let opened = replay.marking().is_some_and(Marking::is_opened);
        let Behind { live, screen, view } = replay.behind;
        self.now = live
            .as_ref()
            .map_or(self.clock, |live| live.moment(self.clock));
        self.live = live;
        self.screen = screen;
        self.view = view;
        self.notice = None;
        Vec::from_iter(opened.then_some(Effect::EndMarking))
    }

    /// Whether there is anything behind the replay to go back to.
    pub(super) fn has_something_behind(&self) -> bool {
        self.replay()
            .is_some_and(|replay| replay.behind.live.is_some() || !self.home.is_empty())
    }

    pub(super) fn offers_in_replay(&self, replay: &Replay, action: Action) -> bool {
        match action {
            Action::Back => self.has_something_behind(),
            Action::Chapters | Action::NextChapter | Action::PreviousChapter => {
                !replay.timeline().overview().chapters.is_empty()
            }
            Action::Corrected => replay.marking.is_none(),
            Action::TurnLead | Action::TurnFollow | Action::TurnBoth => replay.turn().is_some(),
            Action::NextOpenTurn => {
                let marking = replay.marking();
                marking.is_some_and(|marking| marking.progress().open > 0)
            }
            Action::TurnUndo => replay.marking().is_some_and(Marking::can_undo),
            Action::TurnRedo => replay.marking().is_some_and(Marking::can_redo),
            Action::Agreement => replay.marking().is_some_and(Marking::has_second),
            Action::SaveElsewhere => {
                let live = self.live.as_ref();
                live.is_some_and(|live| live.saving.fails())
            }
            _ => true,
        }
    }

    /// The replay of the session that lies closed on the screen, or is selected on the home screen.
    pub(super) fn ask_for_replay(&mut self) -> Vec<Effect> {
        match (&self.live, self.place()) {
            (Some(live), Place::Close) if live.session.is_closed() => {
                vec![Effect::ReplayFile {
                    file: live.file.clone(),
                }]
            }
            (Some(_), _) => {
                self.say(Tone::Refused, self.word("notice-close-first"));
                Vec::new()
            }
            (None, _) => Vec::new(),
        }
    }
}

/// The screen that the room saw.
pub(super) fn screen_of(session: &Session) -> Screen {
    if session.open_ballot().is_some() {
        return Screen::Ballot;
    }
    match (session.phase(), session.round_kind()) {
        (Phase::Closed, _) => Screen::Close,
        (_, None) => Screen::Lobby { selected: 0 },
        (_, Some(kind)) => Screen::of_round(kind),
    }
}
