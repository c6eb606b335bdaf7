//! A saved session as a line in time: the state at any moment of it, its chapters, and where the talk was.
//!
//! The state at a moment is what the room saw at that moment, because it is reached in the same way: the same facts,
//! folded by the same `apply`. So that a seek does not begin at the start, the fold leaves a copy of the session behind
//! every `STRIDE` facts; a seek clones the copy before the moment and folds what lies between.

mod chapter;
mod corrected;
mod overview;
mod player;
mod reading;

pub use chapter::{Chapter, ChapterKind};
pub use overview::{Overview, Stretch};
pub use player::{Player, Speed};

use crate::session::{Mode, Moment, Opening, Recorded, Seq, Session, TurnId};

/// Facts between two copies. A seek folds at most so many (about 0.2 µs each) after cloning one copy; a longer stride
/// would make seeks slower, a shorter one opening.
const STRIDE: usize = 8192;

/// One line of a session's record.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    Known(Recorded),
    /// Of a kind that only a newer colead knows: it has its number and its time.
    Unknown {
        n: Seq,
        t: Moment,
    },
}

impl Fact {
    /// When it happened.
    pub const fn t(&self) -> Moment {
        match self {
            Self::Known(recorded) => recorded.t,
            Self::Unknown { t, .. } => *t,
        }
    }

    /// Its number in the record.
    pub const fn n(&self) -> Seq {
        match self {
            Self::Known(recorded) => recorded.n,
            Self::Unknown { n, .. } => *n,
        }
    }

    fn not_before(&mut self, last: Moment) {
        match self {
            Self::Known(recorded) => recorded.t = recorded.t.max(last),
            Self::Unknown { t, .. } => *t = (*t).max(last),
        }
    }

    /// Folds it into `session`.
    pub fn fold(&self, session: &mut Session) {
        match self {
            Self::Known(recorded) => session.apply(recorded),
            Self::Unknown { n, t } => session.pass_over(*n, *t),
        }
    }
}

/// Every fact of a session, in order, and the way to the state after any of them.
#[derive(Debug)]
pub struct Timeline {
    facts: Vec<Fact>,
    /// The session after 0, [`STRIDE`], twice [`STRIDE`]… facts: all of them, or as many as a change of the facts has left.
    copies: Vec<Session>,
    overview: Overview,
    end: Moment,
}

impl Timeline {
    /// A fact that says it happened before the one ahead of it happened with it: `apply` sees it in the same way.
    pub fn new(opening: Opening, mut facts: Vec<Fact>) -> Self {
        let mut session = Session::new(opening);
        let mut copies = vec![session.clone()];
        let mut drawn = overview::Drawing::default();
        for (index, fact) in facts.iter_mut().enumerate() {
            fact.not_before(session.last_moment());
            fact.fold(&mut session);
            drawn.note(fact, &session);
            if (index + 1) % STRIDE == 0 {
                copies.push(session.clone());
            }
        }
        let end = session.last_moment();
        Self {
            facts,
            copies,
            overview: drawn.finish(&session),
            end,
        }
    }

    /// The same session with every correction made where the contribution was: undone marks were never made, the others say
    /// what they said in the end, and those that were missed stand at their time.
    #[must_use]
    pub fn corrected(&self) -> Self {
        let opening = self.copies[0].opening().clone();
        Self::new(
            opening,
            corrected::facts(&self.facts, &self.after(self.facts.len()), Moment::START),
        )
    }

    /// An imported session as one marker reads it: every turn that `coder`, or without one the marks that count, has marked
    /// in `head` is marked where it ends. `head` is this session or a later state of it.
    #[must_use]
    pub fn read_by(&self, coder: Option<&str>, head: &Session) -> Self {
        let opening = self.copies[0].opening().clone();
        Self::new(opening, reading::facts(&self.facts, head, coder))
    }

    /// Of such a reading, what its marker says now of one turn: `mode`, or nothing any more. Nothing before it is folded
    /// again.
    pub fn say(&mut self, turn: TurnId, ended: Moment, mode: Option<Mode>) {
        let changed = reading::say(&mut self.facts, turn, ended, mode);
        self.copies.truncate(changed / STRIDE + 1);
    }

    /// The session at its end, with the marks made from `since` on and no others.
    pub fn marked_since(&self, since: Moment) -> Session {
        let opening = self.copies[0].opening().clone();
        let mut session = Session::new(opening);
        for fact in corrected::facts(&self.facts, &self.after(self.facts.len()), since) {
            fact.fold(&mut session);
        }
        session
    }

    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// When the last fact happened.
    pub const fn end(&self) -> Moment {
        self.end
    }

    pub const fn overview(&self) -> &Overview {
        &self.overview
    }

    /// How many facts there are up to `moment`, those of that very millisecond included.
    pub fn count_until(&self, moment: Moment) -> usize {
        self.facts.partition_point(|fact| fact.t() <= moment)
    }

    /// The session after the first `count` facts.
    pub fn after(&self, count: usize) -> Session {
        let count = count.min(self.facts.len());
        let copy = (count / STRIDE).min(self.copies.len() - 1);
        let mut session = self.copies[copy].clone();
        for fact in &self.facts[copy * STRIDE..count] {
            fact.fold(&mut session);
        }
        session
    }

    /// Brings a session that stands after `from` facts to the state after `to` of them: forwards by folding alone when that
    /// is short, otherwise by way of a copy. Copies that a change of the facts took away are made again up to there.
    pub fn carry(&mut self, session: &mut Session, from: usize, to: usize) {
        let to = to.min(self.facts.len());
        if from <= to && to - from <= STRIDE {
            for fact in &self.facts[from..to] {
                fact.fold(session);
            }
        } else {
            while self.copies.len() <= to / STRIDE {
                self.copies.push(self.after(self.copies.len() * STRIDE));
            }
            *session = self.after(to);
        }
    }

    /// The session as it stood at `moment`.
    pub fn at(&self, moment: Moment) -> Session {
        self.after(self.count_until(moment))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::event::Event;
    use crate::session::{Mode, PersonId};

    pub(super) fn opening() -> Opening {
        let plan = crate::plan::check::parse(
            "plan.toml",
            "title = \"A test\"\nends_without_decision = \"A test.\"\npeople = [\"Ana\", \"Bo\"]\n\
             [[round]]\nname = \"Open\"\nkind = \"open\"\ntime = \"20m\"\n",
        );
        Opening {
            plan: plan.unwrap(),
            started: jiff::civil::date(2026, 3, 2).at(9, 0, 0, 0),
            seed: 1,
            imported: None,
            rehearsal: None,
        }
    }

    /// Every fact of a session in which Ana and Bo are marked in turn, one mark a second.
    fn marked(count: u32) -> Vec<Fact> {
        let mut session = Session::new(opening());
        let mut facts = Vec::new();
        let mut keep =
            |recorded: Vec<Recorded>| facts.extend(recorded.into_iter().map(Fact::Known));
        let start = crate::session::Command::StartRound;
        keep(session.perform(&start, Moment::START).unwrap());
        for number in 0..count {
            let who = PersonId(u16::try_from(number % 2).unwrap());
            let now = Moment::from_secs(u64::from(number) + 1);
            for command in [
                crate::session::Command::ToggleFloor { who },
                crate::session::Command::Mark { mode: Mode::Lead },
            ] {
                keep(session.perform(&command, now).unwrap_or_default());
            }
        }
        facts
    }

    #[test]
    fn a_seek_across_copies_is_the_fold_from_the_start() {
        let facts = marked(u32::try_from(STRIDE).unwrap());
        let mut timeline = Timeline::new(opening(), facts.clone());
        assert!(timeline.copies.len() > 2);
        let mut folded = Session::new(opening());
        for (count, fact) in (1..).zip(&facts) {
            fact.fold(&mut folded);
            if count % 4096 < 2 || count == facts.len() {
                assert_eq!(timeline.after(count), folded, "after {count}");
            }
        }
        let mut carried = timeline.after(0);
        timeline.carry(&mut carried, 0, facts.len());
        assert_eq!(carried, folded);
        timeline.carry(&mut carried, facts.len(), 7);
        assert_eq!(carried, timeline.after(7));
    }

    #[test]
    fn what_is_said_of_a_turn_is_folded_from_there_on() {
        let turns = u32::try_from(STRIDE * 2).unwrap();
        let spoken = (0..turns).map(|number| {
            let t = Moment::from_secs(u64::from(number) + 1);
            Fact::Known(Recorded {
                n: Seq(number + 1),
                t,
                event: Event::TurnSpoken {
                    turn: TurnId(number),
                    who: Some(PersonId(u16::try_from(number % 2).unwrap())),
                    length: std::time::Duration::from_millis(800),
                    text: None,
                },
            })
        });
        let mut reading = Timeline::new(opening(), spoken.collect());
        for (turn, mode) in [
            (turns - 1, Some(Mode::Both)),
            (10, Some(Mode::Lead)),
            (11, Some(Mode::Lead)),
            (10, None),
            (11, Some(Mode::Follow)),
        ] {
            reading.say(TurnId(turn), Moment::from_secs(u64::from(turn) + 1), mode);
        }
        let whole = Timeline::new(opening(), reading.facts().to_vec());
        assert!(reading.copies.len() < whole.copies.len());
        let end = whole.facts().len();
        assert_eq!(end, STRIDE * 2 + 2);
        assert_eq!(reading.after(end), whole.after(end));
        assert_eq!(whole.after(end).marks().len(), 2);
        let mut session = reading.after(0);
        reading.carry(&mut session, 0, end);
        assert_eq!(session, whole.after(end));
        assert_eq!(reading.copies, whole.copies);
    }

    #[test]
    fn what_nobody_here_understands_is_passed_over_with_its_time() {
        let t = Moment::from_secs(90);
        let timeline = Timeline::new(opening(), vec![Fact::Unknown { n: Seq(1), t }]);
        assert_eq!(timeline.end(), t);
        assert_eq!(timeline.at(t).seq(), Seq(1));
        assert_eq!(
            timeline.at(t - std::time::Duration::from_millis(1)).seq(),
            Seq(0)
        );
    }

    #[test]
    fn corrected_marks_stand_where_they_were_made() {
        use crate::session::Command;
        let mut session = Session::new(opening());
        let mut facts = Vec::new();
        let steps = [
            (0, Command::StartRound),
            (5, Command::ToggleFloor { who: PersonId(0) }),
            (6, Command::Mark { mode: Mode::Lead }),
            (8, Command::Mark { mode: Mode::Follow }),
            (9, Command::Undo),
            (
                30,
                Command::Recode {
                    id: crate::session::MarkId(0),
                    mode: Mode::Both,
                },
            ),
            (
                40,
                Command::MarkMissed {
                    who: PersonId(1),
                    mode: Mode::Follow,
                    at: Moment::from_secs(3),
                },
            ),
        ];
        for (second, command) in steps {
            let now = Moment::from_secs(second);
            facts.extend(
                session
                    .perform(&command, now)
                    .unwrap()
                    .into_iter()
                    .map(Fact::Known),
            );
        }
        let corrected = Timeline::new(opening(), facts).corrected();
        let marks: Vec<_> = corrected
            .facts()
            .iter()
            .filter_map(|fact| match fact {
                Fact::Known(Recorded {
                    t,
                    event: Event::ContributionMarked { who, mode, .. },
                    ..
                }) => Some((t.as_millis() / 1000, who.0, *mode)),
                Fact::Known(_) | Fact::Unknown { .. } => None,
            })
            .collect();
        assert_eq!(marks, [(3, 1, Mode::Follow), (6, 0, Mode::Both)]);
        let seen = corrected.at(Moment::from_secs(10));
        assert_eq!(seen.marks().len(), 2);
    }
}
