//! The session on the screen: the pure session, the watch beside it, and the figures that a frame shows.

use std::time::Duration;

use crate::session::alert::Observation;
use crate::session::event::Event;
use crate::session::pattern::{Judge, Pattern, Scene, Thresholds};
use crate::session::{
    Balance, Change, Command, Consent, MapPoint, Moment, PersonId, Phase, Recorded, Refusal,
    Roster, Seq, Session, Shown, Warning, Watch, balance, counter_move, map_point,
};

/// Steps of the trail on the map, and how many of them are shown.
const TRAIL_STEP: Duration = Duration::from_secs(20);
const TRAIL_LENGTH: u32 = 12;

/// The detector looks at least this often while a round runs.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// A session that was just opened, new or resumed.
#[derive(Debug)]
pub struct Opened {
    pub id: String,
    /// The file it is kept in, as shown to people.
    pub file: String,
    pub session: Session,
    /// Where its clock stands.
    pub now: Moment,
    /// How long the program was away from it; none for a new session.
    pub away: Option<Duration>,
}

/// A session with what is known about it beside its facts.
#[derive(Debug)]
pub struct Live {
    pub id: String,
    pub file: String,
    pub session: Session,
    pub saving: Saving,
    pub figures: Figures,
    judge: Judge,
    watch: Watch,
    looked: Moment,
}

/// How far the journal has got.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saving {
    /// The last event that is on disk.
    pub upto: Seq,
    /// Why writing fails, while it does.
    pub failure: Option<String>,
}

/// What the gauges and the map show. Worked out once a change or every few seconds, never a frame.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// By seat.
    pub people: Vec<(PersonId, Balance)>,
    pub map: Option<MapPoint>,
    /// Oldest first, without the present point.
    pub trail: Vec<MapPoint>,
    /// The early sign of a warning: a colour, no words.
    pub sign: Option<Pattern>,
    /// Marks a minute over the last five minutes; none before five minutes have run.
    pub rate: Option<f64>,
}

impl Live {
    pub fn new(opened: Opened, thresholds: Thresholds) -> Self {
        let Opened {
            id,
            file,
            session,
            now,
            away: _,
        } = opened;
        let running = session.running(now);
        let mut live = Self {
            id,
            file,
            saving: Saving {
                upto: session.seq(),
                failure: None,
            },
            figures: Figures::default(),
            judge: Judge::new(thresholds.clone()),
            watch: Watch::new(thresholds, shown_so_far(&session)),
            session,
            looked: running,
        };
        live.refresh(now);
        live
    }

    /// Whether everything that happened is on disk.
    pub fn is_saved(&self) -> bool {
        self.saving.upto >= self.session.seq()
    }

    /// Carries out a command and looks at what it changed. The events are to be recorded.
    ///
    /// # Errors
    /// The reason why nothing came of it.
    pub fn perform(&mut self, command: &Command, now: Moment) -> Result<Vec<Recorded>, Refusal> {
        let mut recorded = self.session.perform(command, now)?;
        if recorded.iter().any(|r| bears_on_patterns(&r.event)) {
            recorded.extend(self.look(now));
        }
        self.refresh(now);
        Ok(recorded)
    }

    /// What the passing of time alone brings about.
    pub fn pass_time(&mut self, now: Moment) -> Vec<Recorded> {
        let mut recorded = self
            .session
            .perform(&Command::PassTime, now)
            .unwrap_or_default();
        let due = self.session.running(now).since(self.looked) >= LOOK_EVERY;
        if due && self.session.phase() == Phase::Running {
            recorded.extend(self.look(now));
        }
        if due || !recorded.is_empty() {
            self.refresh(now);
        }
        recorded
    }

    fn look(&mut self, now: Moment) -> Vec<Recorded> {
        let roster = self.session.roster();
        let at = self.session.running(now);
        self.looked = at;
        let context = self.session.context(now);
        let fits = self.judge.fits(&Scene {
            marks: self.session.marks(),
            roster: &roster,
            at,
            context,
        });
        let changes = self.watch.look(at, &fits);
        changes
            .into_iter()
            .flat_map(|change| self.observe(change, &roster, now))
            .collect()
    }

    fn observe(&mut self, change: Change, roster: &Roster, now: Moment) -> Vec<Recorded> {
        let observation = match change {
            Change::State(state) => Observation::Shown(state),
            Change::Sign(_) => return Vec::new(),
            Change::Raised(warning) => match self.raise(warning, roster, now) {
                Some(observation) => observation,
                None => return Vec::new(),
            },
            Change::Cleared(warning) => Observation::Cleared(warning.pattern),
        };
        self.session
            .perform(&Command::Observe(observation), now)
            .unwrap_or_default()
    }

    fn raise(&mut self, warning: Warning, roster: &Roster, now: Moment) -> Option<Observation> {
        let at = self.session.running(now);
        let context = self.session.context(now);
        let scene = Scene {
            marks: self.session.marks(),
            roster,
            at,
            context,
        };
        let evidence = self.judge.evidence(&scene);
        let leader = warning.who.and_then(|who| shown_name(&self.session, who));
        let counter = counter_move(warning.pattern, leader.as_deref())?;
        Some(Observation::Raised {
            pattern: warning.pattern,
            who: warning.who,
            evidence: evidence.sentence(warning.pattern, leader.as_deref()),
            question: counter.ask.to_owned(),
            counter_move: Box::new(counter.round),
        })
    }

    fn refresh(&mut self, now: Moment) {
        let session = &self.session;
        let at = session.running(now);
        let roster = session.roster();
        let marks = session.marks();
        self.figures.people.clear();
        self.figures.people.extend(
            session
                .people()
                .iter()
                .map(|p| (p.id, balance(marks, p.id, at))),
        );
        self.figures.sign = self.watch.shown().sign;
        self.figures.rate = marks_a_minute(session, at);
        self.figures.trail.clear();
        if marks.is_empty() {
            self.figures.map = None;
            return;
        }
        self.figures.map = Some(map_point(marks, &roster, at));
        for back in (1..=TRAIL_LENGTH).rev() {
            let back = TRAIL_STEP * back;
            if at.since(Moment::START) >= back {
                self.figures
                    .trail
                    .push(map_point(marks, &roster, at - back));
            }
        }
    }
}

/// The stretch over which the rate of marks is taken.
const RATE_OVER: Duration = Duration::from_secs(300);

fn marks_a_minute(session: &Session, at: Moment) -> Option<f64> {
    if at.since(Moment::START) < RATE_OVER {
        return None;
    }
    let recent = session
        .marks()
        .newest_first_until(at)
        .take_while(|mark| at.since(mark.running) <= RATE_OVER);
    Some(recent.count() as f64 / (RATE_OVER.as_secs_f64() / 60.0))
}

/// The name under which the room may see somebody; none for people who are not to be named.
pub fn shown_name(session: &Session, who: PersonId) -> Option<String> {
    let person = session.person(who)?;
    match person.consent {
        Consent::Named => Some(person.name.clone()),
        Consent::Initials => Some(crate::text::initials(&person.name)),
        Consent::Unnamed | Consent::NotCounted => None,
    }
}

fn bears_on_patterns(event: &Event) -> bool {
    matches!(
        event,
        Event::ContributionMarked { .. }
            | Event::ContributionRecoded { .. }
            | Event::ContributionReattributed { .. }
            | Event::Undone { .. }
            | Event::Redone { .. }
            | Event::RoundStarted { .. }
    )
}

/// What the room saw last, for a watch that goes on from there.
fn shown_so_far(session: &Session) -> Shown {
    let mut shown = Shown::default();
    let running = |moment| session.running(moment);
    for raised in session.alerts() {
        let warning = Warning {
            pattern: raised.alert.pattern,
            who: raised.alert.who,
        };
        shown.note(running(raised.at), Change::Raised(warning));
        if let Some(cleared) = raised.cleared {
            shown.note(running(cleared), Change::Cleared(warning));
        }
    }
    shown.note(
        running(session.last_moment()),
        Change::State(session.state()),
    );
    shown
}
