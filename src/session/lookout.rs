//! The detector at work beside a session: it looks at every moment of the watch's grid that has come, and puts what the
//! room is to see into the session. Live sessions, rehearsals and simulated meetings are all watched by this.

use super::alert::Observation;
use super::counter_move::{Library, Occasion};
use super::pattern::{Evidence, Judge, Pattern, Scene, Thresholds};
use super::{
    Change, Command, Consent, Moment, PersonId, Recorded, Roster, Session, Shown, Warning, Watch,
};

/// Judge and watch of one session, and how far they have looked.
#[derive(Clone, Debug)]
pub struct Lookout {
    judge: Judge,
    watch: Watch,
    looked: Moment,
    names_the_leader: bool,
    counter_moves: Library,
}

/// What a lookout goes by.
#[derive(Clone, Debug)]
pub struct LookoutSettings {
    pub thresholds: Thresholds,
    /// Whether a warning may name the one leader.
    pub names_the_leader: bool,
    /// What is offered against a warning.
    pub counter_moves: Library,
}

impl Lookout {
    /// Goes on from what the room of `session` saw by `now`.
    pub fn new(session: &Session, now: Moment, settings: LookoutSettings) -> Self {
        let LookoutSettings {
            thresholds,
            names_the_leader,
            counter_moves,
        } = settings;
        Self {
            judge: Judge::new(thresholds.clone()),
            watch: Watch::new(thresholds, shown_so_far(session)),
            looked: session.running(now),
            names_the_leader,
            counter_moves,
        }
    }

    /// The moment, on the running clock, up to which was looked.
    pub fn looked(&self) -> Moment {
        self.looked
    }

    /// The early sign of a warning: a colour, no words.
    pub fn sign(&self) -> Option<Pattern> {
        self.watch.shown().sign
    }

    /// Looks at every moment of the detector's grid that has come, as the analysis of a file does.
    pub fn look_when_due(&mut self, session: &mut Session, now: Moment) -> Vec<Recorded> {
        let mut recorded = Vec::new();
        loop {
            let due = Watch::next_look(self.looked);
            if due <= self.looked || due > session.running(now) {
                return recorded;
            }
            self.looked = due;
            self.look(session, due, now, &mut recorded);
        }
    }

    /// The figures behind what is shown, as of `now`.
    pub fn evidence(&mut self, session: &Session, now: Moment) -> Evidence {
        self.judge.evidence(&Scene {
            marks: session.marks(),
            roster: &session.roster(),
            at: session.running(now),
            context: session.context(now),
        })
    }

    fn look(
        &mut self,
        session: &mut Session,
        at: Moment,
        now: Moment,
        recorded: &mut Vec<Recorded>,
    ) {
        let roster = session.roster();
        let context = session.context(now);
        let scene = Scene {
            marks: session.marks(),
            roster: &roster,
            at,
            context,
        };
        let fits = self.judge.fits(&scene);
        for change in self.watch.look(at, &fits) {
            let Some(observation) = self.observation(session, change, &roster, at, now) else {
                continue;
            };
            recorded.extend(
                session
                    .perform(&Command::Observe(observation), now)
                    .unwrap_or_default(),
            );
        }
    }

    fn observation(
        &mut self,
        session: &Session,
        change: Change,
        roster: &Roster,
        at: Moment,
        now: Moment,
    ) -> Option<Observation> {
        match change {
            Change::State(state) => Some(Observation::Shown(state)),
            Change::Sign(_) => None,
            Change::Raised(warning) => self.raise(session, warning, roster, at, now),
            Change::Cleared(warning) => Some(Observation::Cleared(warning.pattern)),
        }
    }

    fn raise(
        &mut self,
        session: &Session,
        warning: Warning,
        roster: &Roster,
        at: Moment,
        now: Moment,
    ) -> Option<Observation> {
        let context = session.context(now);
        let scene = Scene {
            marks: session.marks(),
            roster,
            at,
            context,
        };
        let evidence = self.judge.evidence(&scene);
        let who = warning.who.filter(|_| self.names_the_leader);
        let leader = who.and_then(|who| session.shown_name(who));
        let occasion = Occasion::of(warning.pattern, evidence.silence.is_some())?;
        let counter = self.counter_moves.choose(session, occasion, now)?;
        Some(Observation::Raised {
            pattern: warning.pattern,
            who,
            evidence: evidence.sentence(warning.pattern, leader.as_deref()),
            question: counter.ask.clone(),
            counter_move: Box::new(counter.round.clone()),
        })
    }
}

impl Session {
    /// The name under which the room may see somebody; none for people who are not to be named.
    pub fn shown_name(&self, who: PersonId) -> Option<String> {
        let person = self.person(who)?;
        match person.consent {
            Consent::Named => Some(person.name.clone()),
            Consent::Initials => Some(crate::text::initials(&person.name)),
            Consent::Unnamed | Consent::NotCounted => None,
        }
    }
}

/// What the room saw last, for a watch that goes on from there. How long a pattern has fitted is not on record: that
/// begins anew, and what was about to come or go does so up to half a minute later.
fn shown_so_far(session: &Session) -> Shown {
    let mut shown = Shown::default();
    // Recorded a moment after the look; on the grid, so that a banner's rest ends as if nothing had happened.
    let seen = |moment| Watch::last_look(session.running(moment));
    for raised in session.alerts() {
        let warning = Warning {
            pattern: raised.alert.pattern,
            // A warning that was not to name anybody is the one about the leader the map shows.
            who: raised.alert.who.or_else(|| {
                let state = session.state();
                state
                    .leader()
                    .filter(|_| state.pattern() == Some(raised.alert.pattern))
            }),
        };
        shown.note(seen(raised.at), Change::Raised(warning));
        if let Some(cleared) = raised.cleared {
            shown.note(seen(cleared), Change::Cleared(warning));
        }
    }
    shown.note(seen(session.last_moment()), Change::State(session.state()));
    shown
}
