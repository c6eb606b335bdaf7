//! Keys on the turns of an imported meeting in its replay: going from turn to turn, saying what each did, and comparing
//! two markings.

use super::marking::Changed;
use super::{Marking, Replay};
use crate::agreement::Compared;
use crate::app::Model;
use crate::app::key::{Key, KeyCode};
use crate::app::live::Saving;
use crate::app::message::Effect;
use crate::app::screen::{Overlay, Tone};
use crate::app::view::View;
use crate::app::wording::mode_word;
use crate::session::{Mode, Recorded, Refusal, Session, TurnId};
use std::rc::Rc;

/// Two markings beside each other, over the replay.
#[derive(Clone, Debug)]
pub struct Comparing {
    pub pairs: Vec<Compared>,
    /// Which of them is shown.
    pub pair: usize,
    /// Which of the turns that they differ on.
    pub selected: usize,
}

impl Comparing {
    pub fn shown(&self) -> Option<&Compared> {
        self.pairs.get(self.pair)
    }
}

impl Replay {
    /// Of an imported session: how its turns are marked.
    pub const fn marking(&self) -> Option<&Marking> {
        self.marking.as_ref()
    }

    /// Shows what was marked until now.
    pub(super) fn read_again(&mut self) {
        let Some(marking) = &self.marking else {
            return;
        };
        self.as_corrected = Some(self.as_marked.read_by(marking.coder(), marking.head()));
        self.shows_corrected = true;
        self.forget_shown();
    }

    /// Shows what was just said of one turn.
    fn read_turn_again(&mut self, turn: TurnId) {
        let (Some(marking), Some(reading)) = (&self.marking, &mut self.as_corrected) else {
            return;
        };
        if let Some(spoken) = marking.head().speech().turn(turn) {
            reading.say(turn, spoken.end, marking.mode(turn));
        }
        self.forget_shown();
    }

    /// The facts are others now: nothing of what is on the screen can be gone on from.
    pub(super) fn forget_shown(&mut self) {
        self.count = usize::MAX;
        self.compare = None;
    }

    /// The turn that is read.
    pub fn turn(&self) -> Option<TurnId> {
        self.marking()?.turn_at(self.player.position())
    }
}

impl Model {
    /// Whether what is done on this screen is written to a file.
    pub fn records(&self) -> bool {
        match self.replay() {
            Some(replay) => replay.marking().is_some_and(Marking::is_opened),
            None => !self.view.only_watches(),
        }
    }

    /// Whether everything that was done on this screen is on disk.
    pub fn is_saved(&self) -> bool {
        match (&self.live, self.replay().and_then(Replay::marking)) {
            (Some(live), Some(marking)) => !marking.has_unsaved(&live.saving),
            (Some(live), None) => live.is_saved(),
            (None, _) => true,
        }
    }

    /// Whether something that was done on this screen is in memory only.
    pub(in crate::app) fn unsaved(&self) -> bool {
        match (&self.live, self.replay().and_then(Replay::marking)) {
            (Some(live), Some(marking)) => marking.has_unsaved(&live.saving),
            (Some(live), None) => live.has_unsaved(),
            (None, _) => false,
        }
    }

    /// How many entries are not on disk yet.
    pub fn unsaved_entries(&self) -> u32 {
        let Some(live) = &self.live else {
            return 0;
        };
        let last = match self.replay().and_then(Replay::marking) {
            Some(marking) if marking.is_opened() => marking.head().seq(),
            Some(_) => live.saving.upto,
            None => live.session.seq(),
        };
        last.0.saturating_sub(live.saving.upto.0)
    }

    /// Says of the turn that is read what it did. The first time, the session's file is opened for it.
    pub(super) fn mark_turn(&mut self, mode: Mode) -> Vec<Effect> {
        let (Some(replay), Some(live)) = (self.replay(), &self.live) else {
            return Vec::new();
        };
        let Some(marking) = replay.marking() else {
            self.say(Tone::Refused, self.word("notice-marked-as-held"));
            return Vec::new();
        };
        let Some(turn) = replay.turn() else {
            return self.refuse(&Refusal::UnknownTurn);
        };
        if marking.is_opened() {
            return self.code_turn(turn, mode);
        }
        if replay.hides_a_session() {
            self.say(Tone::Refused, self.word("notice-open-behind"));
            return Vec::new();
        }
        let file = live.file.clone();
        vec![Effect::OpenForMarking { file, turn, mode }]
    }

    /// The session's file is open, and `head` is what it holds.
    pub(in crate::app) fn begin_marking(
        &mut self,
        head: Session,
        turn: TurnId,
        mode: Mode,
    ) -> Vec<Effect> {
        let (View::Replay(replay), Some(live)) = (&mut self.view, &mut self.live) else {
            return Vec::new();
        };
        let Some(marking) = &mut replay.marking else {
            return Vec::new();
        };
        live.saving = Saving {
            begun: true,
            upto: head.seq(),
            papers: 0,
            failure: None,
        };
        marking.open(head);
        replay.read_again();
        self.code_turn(turn, mode)
    }

    /// While the replay stands still, the next turn is read at once.
    fn code_turn(&mut self, turn: TurnId, mode: Mode) -> Vec<Effect> {
        let words = Rc::clone(&self.words);
        let Some(replay) = self.replay_mut() else {
            return Vec::new();
        };
        let stopped = !replay.player.playing;
        let Some(marking) = &mut replay.marking else {
            return Vec::new();
        };
        let recorded = match marking.code(turn, mode) {
            Ok(recorded) => recorded,
            Err(refusal) => return self.refuse(&refusal),
        };
        let next = marking.beside(turn, true, |turn| marking.is_of_somebody(turn));
        let gaps = [
            ("name", marking.called(turn).into()),
            ("consent", mode_word(mode, &words).into()),
        ];
        let mut said = words.fill("notice-consent", &gaps);
        if marking.progress().open == 0 {
            said = format!("{said} {}", words.say("notice-every-turn"));
        }
        replay.read_turn_again(turn);
        match next.filter(|_| stopped) {
            Some(next) => self.read_turn(next),
            None => self.show_position(),
        }
        self.say(Tone::Done, said);
        record(recorded)
    }

    /// Takes back what was last said in this sitting, or says it again; earlier sittings stay as they are.
    pub(super) fn change_turn_back(&mut self, change: fn(&mut Marking) -> Changed) -> Vec<Effect> {
        let words = Rc::clone(&self.words);
        let Some(replay) = self.replay_mut() else {
            return Vec::new();
        };
        let Some(marking) = &mut replay.marking else {
            return Vec::new();
        };
        let (turn, recorded) = match change(marking) {
            Ok(changed) => changed,
            Err(refusal) => return self.refuse(&refusal),
        };
        let mode = match marking.mode(turn) {
            Some(mode) => mode_word(mode, &words),
            None => words.say("turn-open"),
        };
        let gaps = [("turn", marking.called(turn).into()), ("mode", mode.into())];
        let said = words.fill("notice-turn-again", &gaps);
        replay.read_turn_again(turn);
        self.read_turn(turn);
        self.say(Tone::Done, said);
        record(recorded)
    }

    /// Goes to a turn, and stays there.
    fn read_turn(&mut self, turn: TurnId) {
        let Some(replay) = self.replay_mut() else {
            return;
        };
        replay.player.playing = false;
        let end = replay
            .marking
            .as_mut()
            .and_then(|marking| marking.choose(turn));
        if let Some(end) = end {
            self.jump(|_| end);
        }
    }

    /// To the turn after the one that is read, or before it.
    pub(super) fn step_turn(&mut self, forward: bool) {
        self.go_to_turn_beside(forward, |_, _| true);
    }

    /// To the next turn that this marker has not marked; from the start again when none follows.
    pub(super) fn go_to_open_turn(&mut self) {
        let Some(marking) = self.replay().and_then(Replay::marking) else {
            return;
        };
        let open = marking.progress().open;
        if open == 0 {
            self.say(Tone::Refused, self.word("notice-every-turn"));
            return;
        }
        if self.go_to_turn_beside(true, Marking::is_open) {
            return;
        }
        let first = self.replay().and_then(Replay::marking);
        let first = first.and_then(|marking| {
            let turns = (0..).map(TurnId).zip(marking.turns());
            turns
                .map(|(turn, _)| turn)
                .find(|turn| marking.is_open(*turn))
        });
        if let Some(first) = first {
            self.read_turn(first);
        }
    }

    /// Whether there was one.
    fn go_to_turn_beside(&mut self, forward: bool, wanted: fn(&Marking, TurnId) -> bool) -> bool {
        let found = self.replay().and_then(|replay| {
            let marking = replay.marking()?;
            marking.beside(replay.turn()?, forward, |turn| wanted(marking, turn))
        });
        if let Some(turn) = found {
            self.read_turn(turn);
        }
        found.is_some()
    }

    /// Two markings of the session that is replayed beside each other. Whoever marks a second time sees no other marking.
    pub(super) fn compare_markings(&mut self) -> Vec<Effect> {
        let pairs = match self.replay().and_then(Replay::marking) {
            Some(marking) if marking.coder().is_none() => Compared::all(marking.head()),
            Some(_) => {
                let words = self.word("notice-second-marker");
                self.say(Tone::Refused, words);
                return Vec::new();
            }
            None => Vec::new(),
        };
        if pairs.is_empty() {
            let words = self.word("notice-nobody-second");
            self.say(Tone::Refused, words);
            return Vec::new();
        }
        self.push(Overlay::Agreement(Comparing {
            pairs,
            pair: 0,
            selected: 0,
        }))
    }

    pub(in crate::app) fn comparing_key(
        &mut self,
        mut comparing: Comparing,
        key: Key,
    ) -> Vec<Effect> {
        let differences = comparing
            .shown()
            .map_or(&[][..], |compared| &compared.agreement.differences);
        let last = differences.len().saturating_sub(1);
        let pairs = comparing.pairs.len();
        match key.code {
            KeyCode::Esc => return Vec::new(),
            KeyCode::Enter => {
                if let Some(difference) = differences.get(comparing.selected) {
                    let turn = TurnId(u32::try_from(difference.turn).unwrap_or(u32::MAX));
                    self.read_turn(turn);
                }
                return Vec::new();
            }
            KeyCode::Up => comparing.selected = comparing.selected.saturating_sub(1),
            KeyCode::Down => comparing.selected = (comparing.selected + 1).min(last),
            KeyCode::PageUp => comparing.selected = comparing.selected.saturating_sub(10),
            KeyCode::PageDown => comparing.selected = (comparing.selected + 10).min(last),
            KeyCode::Home => comparing.selected = 0,
            KeyCode::End => comparing.selected = last,
            KeyCode::Left | KeyCode::Right => {
                let step = if key.code == KeyCode::Left {
                    pairs - 1
                } else {
                    1
                };
                comparing.pair = (comparing.pair + step) % pairs;
                comparing.selected = 0;
            }
            _ => {}
        }
        self.push(Overlay::Agreement(comparing))
    }
}

fn record(recorded: Vec<Recorded>) -> Vec<Effect> {
    if recorded.is_empty() {
        Vec::new()
    } else {
        vec![Effect::Record(recorded)]
    }
}
