//! A whole meeting without a screen: cast, facilitator and detector take turns on one time line, and every step goes the way
//! a key goes.

use jiff::civil::DateTime;

use super::cast::Cast;
use super::company::{Company, Deed, Marking};
use super::facilitator::{Facilitator, Policy};
use super::figures::{Figures, Tracker};
use super::random::Random;
use crate::plan::Plan;
use crate::session::{
    Command, Lookout, LookoutSettings, Moment, Opening, Phase, Recorded, Session, Watch,
};

/// What is rehearsed, and how.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    /// With the cast in place of its people.
    plan: Plan,
    cast: Cast,
    policy: Policy,
    lookout: LookoutSettings,
    seed: u64,
}

/// A meeting that goes on for longer than this is left.
const LONGEST: Moment = Moment::from_secs(24 * 60 * 60);

impl Rehearsal {
    pub fn new(
        plan: &Plan,
        cast: Cast,
        policy: Policy,
        lookout: LookoutSettings,
        seed: u64,
    ) -> Self {
        Self {
            plan: cast.cast_for(plan),
            cast,
            policy,
            lookout,
            seed,
        }
    }

    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    pub fn cast(&self) -> &Cast {
        &self.cast
    }

    pub fn policy(&self) -> Policy {
        self.policy
    }

    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// What the `number`th meeting starts from.
    pub fn opening(&self, number: u64) -> Opening {
        Opening {
            plan: self.plan.clone(),
            started: self.in_time(),
            seed: Random::seed_of(self.seed, number),
            imported: None,
            rehearsal: None,
        }
    }

    /// Holds the `number`th meeting to its end; `witness` hears of everything that happens.
    pub fn hold(&self, number: u64, witness: impl FnMut(&Recorded)) -> (Session, Figures) {
        let opening = self.opening(number);
        let company = Company::new(&self.cast, opening.seed, Marking::ByCast);
        let session = Session::new(opening);
        let lookout = Lookout::new(&session, Moment::START, self.lookout.clone());
        let mut meeting = Meeting {
            company,
            facilitator: Facilitator::new(self.policy, &self.cast),
            lookout,
            tracker: Tracker::new(&session),
            session,
            witness,
        };
        meeting.run();
        let Meeting {
            session, tracker, ..
        } = meeting;
        let figures = tracker.figures(&session);
        (session, figures)
    }

    /// A plan with a fixed end begins so that it can keep it; any other one at nine.
    fn in_time(&self) -> DateTime {
        let day = DateTime::constant(2026, 3, 2, 9, 0, 0, 0);
        let Some(end) = self.plan.end else {
            return day;
        };
        let planned = self.plan.planned_length(self.plan.people.len());
        let (hour, minute) = (
            i8::try_from(end.hour).unwrap_or(0),
            i8::try_from(end.minute).unwrap_or(0),
        );
        day.date()
            .at(hour, minute, 0, 0)
            .saturating_sub(jiff::SignedDuration::try_from(planned).unwrap_or_default())
    }
}

struct Meeting<W> {
    session: Session,
    company: Company,
    facilitator: Facilitator,
    lookout: Lookout,
    tracker: Tracker,
    witness: W,
}

impl<W: FnMut(&Recorded)> Meeting<W> {
    fn run(&mut self) {
        let mut deeds = Vec::new();
        while let Some((now, by_facilitator)) = self.next() {
            if now > LONGEST {
                return;
            }
            // What the detector showed may be answered first.
            if self.watch_until(now) {
                continue;
            }
            if by_facilitator {
                self.facilitate(now);
                continue;
            }
            self.company.act(&self.session, now, &mut deeds);
            for deed in deeds.drain(..) {
                self.take_part(deed, now);
            }
        }
    }

    /// When something is done next, and whether by the facilitator, who comes first.
    fn next(&mut self) -> Option<(Moment, bool)> {
        let cast = self.company.due(&self.session).map(|at| (at, false));
        let facilitator = self
            .facilitator
            .next(&self.session, &self.company)
            .map(|(at, _)| (*at, true));
        match (cast, facilitator) {
            (Some(cast), Some(facilitator)) if cast.0 < facilitator.0 => Some(cast),
            (cast, facilitator) => facilitator.or(cast),
        }
    }

    /// Looks at every moment of the detector's grid up to `now`, each at its time, until one shows something. Whether one did.
    fn watch_until(&mut self, now: Moment) -> bool {
        while self.session.phase() == Phase::Running {
            let last = self.session.last_moment();
            let due = Watch::next_look(self.lookout.looked());
            let at = last + due.since(self.session.running(last));
            if at > now {
                return false;
            }
            let seen = self.lookout.look_when_due(&mut self.session, at);
            if !seen.is_empty() {
                self.take_in(&seen);
                return true;
            }
        }
        false
    }

    /// What is refused has no effect, as with a key.
    fn take_part(&mut self, deed: Deed, now: Moment) {
        match deed {
            Deed::Do(command) => {
                let done = self.session.perform(&command, now);
                self.take_in(&done.unwrap_or_default());
            }
            Deed::HandIn { who, paper } => {
                if self.session.hand_in(who, paper).is_ok() {
                    self.facilitator.look_again();
                }
            }
        }
    }

    fn facilitate(&mut self, now: Moment) {
        let Some((_, command)) = self.facilitator.next(&self.session, &self.company) else {
            return;
        };
        let command: Command = command.clone();
        match self.session.perform(&command, now) {
            Ok(done) => {
                self.facilitator.did(&command);
                self.take_in(&done);
            }
            Err(_) => self.facilitator.was_refused(now),
        }
    }

    fn take_in(&mut self, done: &[Recorded]) {
        for recorded in done {
            self.tracker.note(&self.session, recorded);
            (self.witness)(recorded);
        }
    }
}
