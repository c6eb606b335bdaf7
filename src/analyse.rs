//! `colead analyse`: what a file of contributions would have looked like live. The same marks, fits and watch as in a
//! session, looked at on the same grid. Reads no file: it is handed bytes.

mod of_session;
mod output;
mod read;

use std::time::Duration;

use crate::agreement::Compared;
use crate::session::pattern::{
    Context, Judge, Pace, Record, Scene, Thresholds, Uptake, floor_evenness,
};
use crate::session::{
    Balance, Change, GroupState, Mark, Marks, Mode, Moment, PersonId, Roster, Shown, Talk,
    TalkFacts, Warning, Watch, balance,
};

pub use of_session::{of_session, of_talk};
pub use read::{Fault, Faults, read};

/// One row of a contributions file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    pub start: Moment,
    pub end: Moment,
    pub who: PersonId,
    pub mode: Mode,
}

/// A checked file of contributions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contributions {
    /// By person id, in alphabetical order.
    names: Vec<String>,
    /// In order of their end: a contribution is known from then on.
    rows: Vec<Contribution>,
}

impl Contributions {
    /// Rows of people by their place in `names`.
    pub fn new(names: Vec<String>, mut rows: Vec<Contribution>) -> Self {
        rows.sort_by_key(|row| (row.end, row.who));
        Self { names, rows }
    }

    pub fn names(&self) -> &[String] {
        &self.names
    }

    pub fn rows(&self) -> &[Contribution] {
        &self.rows
    }

    /// The end of the last contribution.
    pub fn duration(&self) -> Moment {
        self.rows.last().map_or(Moment::START, |row| row.end)
    }
}

/// A person's part in the meeting, as of its end.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub name: String,
    pub gauge: Balance,
    pub talk: Duration,
}

/// A stretch of time in one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub state: GroupState,
    pub start: Moment,
    pub end: Moment,
}

/// A banner that the room would have seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    pub warning: Warning,
    pub at: Moment,
    /// The end of the file when it was up until then.
    pub cleared: Moment,
    pub evidence: String,
}

/// What the room would have seen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Analysis {
    pub duration: Moment,
    /// By person id.
    pub people: Vec<Part>,
    /// Without gaps or overlaps from 0 to the end; neighbours differ.
    pub states: Vec<Stretch>,
    pub alerts: Vec<Alert>,
    /// What became of the leads.
    pub uptake: Uptake,
    /// How evenly the floor was shared, 1/K to 1, by the time since each person's first word; none without talk.
    pub evenness: Option<f64>,
    /// What is known of the talk itself, of a transcript or an imported session.
    pub speech: Option<Speech>,
    /// How far its markings agree, of an imported session that several people have marked.
    pub markings: Vec<Markings>,
}

/// Two markings of the same turns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Markings {
    pub compared: Compared,
    /// When each turn began that they differ on, and who spoke; in the order of the differences.
    pub turns: Vec<(Moment, String)>,
}

/// What can be said of turns whose modes may be open.
#[derive(Clone, Debug, PartialEq)]
pub struct Speech {
    pub facts: TalkFacts,
    pub turns: usize,
    /// Turns of somebody known that nobody has marked.
    pub open: usize,
    /// Lengths are worked out from words, so that silence and overlaps are not known.
    pub estimated: bool,
}

impl Analysis {
    /// The pace over all; none for a file that holds no time.
    pub fn pace(&self) -> Option<Pace> {
        let marks = |part: &Part| part.gauge.counts.total() as usize;
        let all = self.people.iter().map(marks).sum();
        Pace::new(all, self.duration.since(Moment::START))
    }

    fn name(&self, who: Option<PersonId>) -> Option<&str> {
        let part = self.people.get(usize::from(who?.0))?;
        Some(&part.name)
    }
}

/// Replays the contributions as if live.
pub fn analyse(contributions: &Contributions) -> Analysis {
    analyse_with(contributions, &Thresholds::default())
}

/// The same by other numbers than the detector's own.
pub fn analyse_with(contributions: &Contributions, thresholds: &Thresholds) -> Analysis {
    Replay::of(contributions, thresholds).run()
}

/// A meeting under way.
struct Replay<'a> {
    contributions: &'a Contributions,
    marks: Marks,
    roster: Roster,
    judge: Judge,
    watch: Watch,
    states: Vec<Stretch>,
    alerts: Vec<Alert>,
    filling: Filling,
}

/// How far contributions fill the time: what tells a complete record from marks set by hand.
#[derive(Default)]
struct Filling {
    last: Option<Moment>,
    spoken: Duration,
    passed: Duration,
}

impl Filling {
    /// A longer contribution, or a longer gap, counts as this long: one of either does not make a record.
    const LONGEST: Duration = Duration::from_secs(60);
    /// A record is complete when contributions fill this part of the time.
    const FILLED: f64 = 0.55;

    fn add(&mut self, row: &Contribution) {
        let length = row.end.since(row.start).min(Self::LONGEST);
        let passed = self
            .last
            .map_or(length, |last| row.end.since(last).min(Self::LONGEST));
        self.spoken += length;
        self.passed += passed;
        self.last = Some(row.end);
    }

    fn record(&self) -> Record {
        let passed = self.passed.max(Self::LONGEST);
        if self.spoken >= passed.mul_f64(Self::FILLED) {
            Record::Complete
        } else {
            Record::ByHand
        }
    }
}

impl<'a> Replay<'a> {
    fn of(contributions: &'a Contributions, thresholds: &Thresholds) -> Self {
        let people = u16::try_from(contributions.names.len()).unwrap_or(u16::MAX);
        Self {
            contributions,
            marks: Marks::default(),
            roster: Roster::everybody(people),
            judge: Judge::new(thresholds.clone()).without_signs(),
            watch: Watch::new(thresholds.clone(), Shown::default()),
            states: Vec::new(),
            alerts: Vec::new(),
            filling: Filling::default(),
        }
    }

    fn run(mut self) -> Analysis {
        let duration = self.contributions.duration();
        let mut next = Moment::START;
        self.states.push(Stretch {
            state: GroupState::Forming,
            start: next,
            end: duration,
        });
        for row in &self.contributions.rows {
            while next < row.end {
                self.look(next);
                next = Watch::next_look(next);
            }
            let id = self.marks.next_id();
            let mark = Mark {
                id,
                who: row.who,
                mode: row.mode,
                at: row.end,
                running: row.end,
            };
            self.marks.add(mark, Talk::Free);
            self.filling.add(row);
        }
        while next <= duration {
            self.look(next);
            next = Watch::next_look(next);
        }
        self.states.retain(|stretch| stretch.start < stretch.end);
        Analysis {
            duration,
            people: self.people(),
            uptake: self.uptake(),
            evenness: self.evenness(),
            states: self.states,
            alerts: self.alerts,
            speech: None,
            markings: Vec::new(),
        }
    }

    fn look(&mut self, at: Moment) {
        let context = self.context();
        let Self {
            marks,
            roster,
            judge,
            watch,
            ..
        } = self;
        let scene = Scene {
            marks,
            roster,
            at,
            context,
        };
        for change in watch.look(at, &judge.fits(&scene)) {
            match change {
                Change::State(state) => self.enter(state, at),
                Change::Sign(_) => {}
                Change::Raised(warning) => self.raise(warning, at),
                Change::Cleared(_) => {
                    if let Some(alert) = self.alerts.last_mut() {
                        alert.cleared = at;
                    }
                }
            }
        }
    }

    fn context(&self) -> Context {
        Context {
            record: self.filling.record(),
            ..Context::OPEN
        }
    }

    fn enter(&mut self, state: GroupState, start: Moment) {
        let end = self.contributions.duration();
        if let Some(last) = self.states.last_mut() {
            last.end = start;
        }
        self.states.push(Stretch { state, start, end });
    }

    fn raise(&mut self, warning: Warning, at: Moment) {
        let Self {
            marks,
            roster,
            contributions,
            ..
        } = self;
        let evidence = self.judge.evidence(&Scene {
            marks,
            roster,
            at,
            context: Context::OPEN,
        });
        let leader = warning
            .who
            .and_then(|who| contributions.names.get(usize::from(who.0)));
        self.alerts.push(Alert {
            warning,
            at,
            cleared: contributions.duration(),
            evidence: evidence.hedged(warning.pattern, leader.map(String::as_str)),
        });
    }

    fn uptake(&self) -> Uptake {
        let marks: Vec<Mark> = self.marks.newest_first().rev().collect();
        Uptake::of(&marks)
    }

    /// Somebody is there from their first word on: a file does not tell it better.
    fn evenness(&self) -> Option<f64> {
        let end = self.contributions.duration();
        let mut people = vec![(Duration::ZERO, None); self.contributions.names.len()];
        for row in &self.contributions.rows {
            let (talked, came) = &mut people[usize::from(row.who.0)];
            *talked += row.end.since(row.start);
            let first = came.get_or_insert(row.start);
            *first = row.start.min(*first);
        }
        floor_evenness(people.into_iter().filter_map(|(talked, came)| {
            Some((talked.as_secs_f64(), end.since(came?).as_secs_f64()))
        }))
    }

    fn people(&self) -> Vec<Part> {
        let mut talk = vec![Duration::ZERO; self.contributions.names.len()];
        for row in &self.contributions.rows {
            talk[usize::from(row.who.0)] += row.end.since(row.start);
        }
        let at = self.contributions.duration();
        let parts = (0..).zip(&self.contributions.names).zip(talk);
        parts
            .map(|((id, name), talk)| Part {
                name: name.clone(),
                gauge: balance(&self.marks, PersonId(id), at),
                talk,
            })
            .collect()
    }
}
