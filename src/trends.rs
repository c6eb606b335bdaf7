//! What many sessions have in common: balance, patterns, overruns, decisions and what became of them, across the archive, by
//! plan and by person. Pure; is handed digests and reads no file.
//!
//! By person only those are told who agreed to be named, and nobody is ranked: people come in the order of their names.

mod digest;

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::civil::Date;
use serde::Serialize;

pub use digest::{Digest, PersonDigest, RoundDigest, Tracker};

use crate::session::Session;
use crate::text::without_accents;

/// Which sessions are looked at; all of them by default.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub since: Option<Date>,
    pub until: Option<Date>,
    /// Part of the title.
    pub plan: Option<String>,
    /// Part of a name.
    pub person: Option<String>,
}

impl Wanted {
    pub fn fits(&self, digest: &Digest) -> bool {
        let holds = |text: &str, part: &str| without_accents(text).contains(&without_accents(part));
        let day = digest.day();
        self.since
            .is_none_or(|since| day.is_some_and(|day| day >= since))
            && self
                .until
                .is_none_or(|until| day.is_some_and(|day| day <= until))
            && self
                .plan
                .as_ref()
                .is_none_or(|plan| holds(&digest.title, plan))
            && self.person.as_ref().is_none_or(|person| {
                let mut named = digest.people.iter().filter(|known| known.named);
                named.any(|known| holds(&known.name, person))
            })
    }
}

/// Figures over any number of sessions. Shares are 0 to 1, lengths are seconds.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Figures {
    pub sessions: usize,
    pub lead: u64,
    pub follow: u64,
    pub both: u64,
    /// Of the marks, a mark of both counting half, the share that leads; none without marks.
    pub lead_share: Option<f64>,
    /// Turns of imported meetings that nobody has marked: their kinds are open.
    pub open_turns: u64,
    /// Seconds in which each state was shown, on the running clock.
    pub states_s: BTreeMap<&'static str, f64>,
    pub warnings: u64,
    /// Leads that somebody else took up within two turns, of those that can be told of, and their share; none without any.
    pub taken_up: u64,
    pub leads: u64,
    pub answered_rate: Option<f64>,
    pub planned_s: f64,
    pub taken_s: f64,
    /// Rounds that were held, and those that took longer than they were given.
    pub rounds: u64,
    pub overrun_rounds: u64,
    pub decided: usize,
    /// Commitments made, and what became of those that were asked about later.
    pub commitments: u64,
    pub kept: u64,
    pub dropped: u64,
    /// Decisions that were looked at again on their review date.
    pub reviewed: u64,
}

/// One person over the sessions in which they agreed to be named.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PersonFigures {
    pub name: String,
    pub sessions: usize,
    pub lead: u64,
    pub follow: u64,
    pub both: u64,
    pub lead_share: Option<f64>,
    pub talk_s: f64,
    pub attended_s: f64,
    pub commitments: u64,
}

/// A plan, by its title, over the sessions held with it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlanFigures {
    pub title: String,
    #[serde(flatten)]
    pub figures: Figures,
    /// By name: how often a round was held, and how many seconds over its time on average.
    pub rounds_over: BTreeMap<String, RoundFigures>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct RoundFigures {
    pub held: u64,
    /// Seconds beyond its time, an early end counting as none, on average.
    pub mean_over_s: f64,
}

/// Everything that can be told of a set of sessions.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Trends {
    pub all: Figures,
    pub plans: Vec<PlanFigures>,
    pub people: Vec<PersonFigures>,
    /// The oldest first.
    pub sessions: Vec<Digest>,
}

impl Trends {
    /// Of those of `digests` that are wanted.
    pub fn of(digests: Vec<Digest>, wanted: &Wanted) -> Self {
        let mut sessions: Vec<Digest> = digests
            .into_iter()
            .filter(|digest| wanted.fits(digest))
            .collect();
        sessions.sort_by(|one, other| (&one.started, &one.id).cmp(&(&other.started, &other.id)));
        let mut all = Figures::default();
        let mut plans: BTreeMap<String, (Figures, Overruns)> = BTreeMap::new();
        let mut people: BTreeMap<String, PersonFigures> = BTreeMap::new();
        for digest in &sessions {
            all.add(digest);
            let (figures, over) = plans.entry(digest.title.clone()).or_default();
            figures.add(digest);
            for round in &digest.rounds {
                let (held, sum) = over.entry(round.name.clone()).or_default();
                *held += 1;
                *sum += round.over().as_secs_f64();
            }
            for person in digest.people.iter().filter(|person| person.named) {
                people
                    .entry(without_accents(&person.name))
                    .or_default()
                    .add(person);
            }
        }
        Self {
            all: all.closed(),
            plans: plans
                .into_iter()
                .map(|(title, (figures, over))| PlanFigures {
                    title,
                    figures: figures.closed(),
                    rounds_over: over.into_iter().map(mean).collect(),
                })
                .collect(),
            people: people.into_values().map(PersonFigures::closed).collect(),
            sessions,
        }
    }
}

/// By the name of a round: how often it was held, and the seconds beyond its time in all.
type Overruns = BTreeMap<String, (u64, f64)>;

fn mean((name, (held, sum)): (String, (u64, f64))) -> (String, RoundFigures) {
    let mean_over_s = sum / held.max(1) as f64;
    (name, RoundFigures { held, mean_over_s })
}

impl Figures {
    fn add(&mut self, digest: &Digest) {
        self.sessions += 1;
        for person in &digest.people {
            self.lead += u64::from(person.lead);
            self.follow += u64::from(person.follow);
            self.both += u64::from(person.both);
        }
        for (state, millis) in digest.states() {
            *self.states_s.entry(state).or_default() += millis as f64 / 1000.0;
        }
        self.open_turns += u64::from(digest.open_turns);
        self.warnings += u64::from(digest.warnings);
        self.taken_up += u64::from(digest.taken_up);
        self.leads += u64::from(digest.leads);
        self.planned_s += digest.planned_ms as f64 / 1000.0;
        self.taken_s += digest.taken_ms as f64 / 1000.0;
        self.rounds += digest.rounds.len() as u64;
        let over = digest
            .rounds
            .iter()
            .filter(|round| round.over() >= RoundDigest::SLACK);
        self.overrun_rounds += over.count() as u64;
        self.decided += usize::from(digest.decided);
        self.commitments += u64::from(digest.commitments);
        self.kept += u64::from(digest.kept);
        self.dropped += u64::from(digest.dropped);
        self.reviewed += u64::from(digest.reviewed);
    }

    fn closed(mut self) -> Self {
        self.lead_share = lead_share(self.lead, self.follow, self.both);
        self.answered_rate = (self.leads > 0).then(|| self.taken_up as f64 / self.leads as f64);
        self
    }
}

impl PersonFigures {
    fn add(&mut self, person: &PersonDigest) {
        // The latest spelling of the name.
        self.name.clone_from(&person.name);
        self.sessions += 1;
        self.lead += u64::from(person.lead);
        self.follow += u64::from(person.follow);
        self.both += u64::from(person.both);
        self.talk_s += Duration::from_millis(person.talk_ms).as_secs_f64();
        self.attended_s += Duration::from_millis(person.attended_ms).as_secs_f64();
        self.commitments += u64::from(person.commitments);
    }

    fn closed(mut self) -> Self {
        self.lead_share = lead_share(self.lead, self.follow, self.both);
        self
    }
}

fn lead_share(lead: u64, follow: u64, both: u64) -> Option<f64> {
    let all = lead + follow + both;
    (all > 0).then(|| (lead as f64 + both as f64 / 2.0) / all as f64)
}

/// The digest of a session as it stands, states included, from a fold that `tracker` watched.
pub fn digest(session: &Session, id: &str, started: &str, tracker: &Tracker) -> Digest {
    Digest::of(session, id, started, tracker)
}
