//! What one marker says of the turns of an imported meeting: which turn is read, what was said of it, and what of that is
//! taken back.

use crate::app::live::Saving;
use crate::session::{Command, Mode, Moment, Recorded, Refusal, Session, SpokenTurn, TurnId};

/// Turns that may overlap the one that is looked for: more people at once cannot be told apart in any case.
const AT_ONCE: usize = 8;

/// What is known of the marking of an imported session.
#[derive(Debug)]
pub struct Marking {
    /// The session with everything that was marked in it, wherever the replay stands.
    head: Session,
    /// Who marks a second time; none for the marks that count.
    coder: Option<String>,
    /// The turn that was stepped to.
    chosen: Option<TurnId>,
    /// Whether the session's file is open, so that marks are kept.
    opened: bool,
    progress: Progress,
    /// What was marked in this sitting and can be taken back, and what was taken back.
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// How many turns are of somebody known, and how many of them this marker has not marked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub known: usize,
    pub open: usize,
}

/// The turn of which something else is said now, with what is to be recorded; or the reason why nothing changed.
pub(super) type Changed = Result<(TurnId, Vec<Recorded>), Refusal>;

/// What was said of one turn, before and after.
#[derive(Clone, Copy, Debug)]
struct Step {
    turn: TurnId,
    before: Option<Mode>,
    after: Option<Mode>,
}

impl Marking {
    pub(super) fn of(head: Session, coder: Option<String>) -> Self {
        let mut marking = Self {
            head,
            coder,
            chosen: None,
            opened: false,
            progress: Progress::default(),
            done: Vec::new(),
            undone: Vec::new(),
        };
        marking.count();
        marking
    }

    /// The session's file is open, and `head` is what it holds.
    pub(super) fn open(&mut self, head: Session) {
        self.head = head;
        self.opened = true;
        self.count();
    }

    pub const fn is_opened(&self) -> bool {
        self.opened
    }

    /// Whether this is not the only marking, and this marker may see the others.
    pub fn has_second(&self) -> bool {
        self.coder.is_none() && !self.head.speech().codings().is_empty()
    }

    pub const fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    pub const fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Says of `turn` that it did `mode`; nothing is to be recorded when that was said already.
    ///
    /// # Errors
    /// The reason why that cannot be said of it.
    pub(super) fn code(&mut self, turn: TurnId, mode: Mode) -> Result<Vec<Recorded>, Refusal> {
        let before = self.mode(turn);
        if before == Some(mode) {
            return Ok(Vec::new());
        }
        let recorded = self.perform(turn, &self.coded(turn, Some(mode)))?;
        self.undone.clear();
        self.done.push(Step {
            turn,
            before,
            after: Some(mode),
        });
        Ok(recorded)
    }

    /// Takes back what was last said in this sitting. Of marks that count it is the session's own undo.
    ///
    /// # Errors
    /// When nothing was said in this sitting, or all of it is taken back.
    pub(super) fn undo(&mut self) -> Changed {
        let step = *self.done.last().ok_or(Refusal::NothingToUndo)?;
        let command = match self.coder {
            Some(_) => self.coded(step.turn, step.before),
            None => Command::Undo,
        };
        let recorded = self.perform(step.turn, &command)?;
        self.undone.extend(self.done.pop());
        Ok((step.turn, recorded))
    }

    /// Says again what was last taken back.
    ///
    /// # Errors
    /// When nothing was taken back since something was last said.
    pub(super) fn redo(&mut self) -> Changed {
        let step = *self.undone.last().ok_or(Refusal::NothingToRedo)?;
        let command = match self.coder {
            Some(_) => self.coded(step.turn, step.after),
            None => Command::Redo,
        };
        let recorded = self.perform(step.turn, &command)?;
        self.done.extend(self.undone.pop());
        Ok((step.turn, recorded))
    }

    fn coded(&self, turn: TurnId, mode: Option<Mode>) -> Command {
        Command::CodeTurn {
            turn,
            coder: self.coder.clone(),
            mode,
        }
    }

    /// A mark made afterwards, of `turn`, is a fact of the session's end: the meeting does not grow by it.
    fn perform(&mut self, turn: TurnId, command: &Command) -> Result<Vec<Recorded>, Refusal> {
        let was_open = self.is_open(turn);
        let recorded = self.head.perform(command, self.head.last_moment())?;
        let open = self.progress.open + usize::from(self.is_open(turn));
        self.progress.open = open - usize::from(was_open);
        Ok(recorded)
    }

    /// Everybody with their turns.
    pub const fn head(&self) -> &Session {
        &self.head
    }

    pub fn coder(&self) -> Option<&str> {
        self.coder.as_deref()
    }

    pub const fn progress(&self) -> Progress {
        self.progress
    }

    pub fn turns(&self) -> &[SpokenTurn] {
        self.head.speech().turns()
    }

    /// What this marker says of a turn.
    pub fn mode(&self, turn: TurnId) -> Option<Mode> {
        self.head.mode_by(self.coder(), turn)
    }

    /// The turn that is read at `at`: the one stepped to, or else the one spoken then, or spoken last.
    pub fn turn_at(&self, at: Moment) -> Option<TurnId> {
        let turns = self.turns();
        let chosen = self.chosen.filter(|turn| self.end_of(*turn) == Some(at));
        if chosen.is_some() {
            return chosen;
        }
        let ended = turns.partition_point(|turn| turn.end <= at);
        let spoken = (ended..).zip(&turns[ended..]).take(AT_ONCE);
        let begun = spoken.filter(|(_, turn)| turn.start <= at);
        let last_begun = begun.max_by_key(|(_, turn)| turn.start);
        let index = match last_begun {
            Some((index, _)) => index,
            None => ended.saturating_sub(1),
        };
        (index < turns.len()).then(|| turn_id(index))
    }

    fn end_of(&self, turn: TurnId) -> Option<Moment> {
        self.head.speech().turn(turn).map(|turn| turn.end)
    }

    /// The turn after `turn`, or before it, that `wanted` accepts.
    pub(super) fn beside(
        &self,
        turn: TurnId,
        forward: bool,
        wanted: impl Fn(TurnId) -> bool,
    ) -> Option<TurnId> {
        let at = turn.0 as usize;
        let count = self.turns().len();
        let mut after = (at + 1..count).map(turn_id);
        let mut before = (0..at).rev().map(turn_id);
        if forward {
            after.find(|turn| wanted(*turn))
        } else {
            before.find(|turn| wanted(*turn))
        }
    }

    /// Steps to `turn`. Returns where it ends: with it, everything marked until then is seen.
    pub(super) fn choose(&mut self, turn: TurnId) -> Option<Moment> {
        self.chosen = Some(turn);
        self.end_of(turn)
    }

    pub(super) fn is_of_somebody(&self, turn: TurnId) -> bool {
        let turn = self.head.speech().turn(turn);
        turn.is_some_and(|turn| turn.who.is_some())
    }

    pub(super) fn is_open(&self, turn: TurnId) -> bool {
        self.is_of_somebody(turn) && self.mode(turn).is_none()
    }

    fn count(&mut self) {
        let known = (0..self.turns().len())
            .map(turn_id)
            .filter(|turn| self.is_of_somebody(*turn));
        let (known, open) = known.fold((0, 0), |(known, open), turn| {
            (known + 1, open + usize::from(self.is_open(turn)))
        });
        self.progress = Progress { known, open };
    }

    /// Whether something that was marked is not on disk yet.
    pub(super) fn has_unsaved(&self, saving: &Saving) -> bool {
        self.opened && saving.upto < self.head.seq()
    }

    /// `Ana at 12:31`.
    pub(super) fn called(&self, turn: TurnId) -> String {
        let Some(spoken) = self.head.speech().turn(turn) else {
            return String::new();
        };
        let who = spoken.who.map_or("nobody known", |who| self.head.name(who));
        format!("{who} at {}", spoken.start)
    }
}

fn turn_id(index: usize) -> TurnId {
    TurnId(u32::try_from(index).unwrap_or(u32::MAX))
}
