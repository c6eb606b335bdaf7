//! A rehearsal on the screen: a simulated cast sits in the session in place of people, and the session's time runs as fast
//! as the facilitator wants it to. Keys, screens and detector are those of every session.
//!
//! What the cast does and what the detector sees happens at moments of the session, however seldom or often the screen
//! is woken: the same seed and the same keys at the same moments give the same session.

mod jump;

use std::time::Duration;

use super::Model;
use super::action::Action;
use super::live::{Access, Live, Opened};
use super::message::Effect;
use super::screen::{Overlay, Screen, Tone};
use crate::rehearsal::company::Deed;
use crate::rehearsal::{Cast, Company, Marking, Miss, Score};
use crate::session::{Chance, Moment, PersonId, Phase, Seq, Session};
use crate::timeline::Speed;

/// No more frames than this while a rehearsal runs fast.
const LEAST_WAIT: Duration = Duration::from_millis(80);
/// Somebody who is kept from looking, by a laptop that was busy or suspended, misses no more of a round than this.
const UNSEEN: Duration = Duration::from_secs(2);
/// The detector and rounds that end by themselves are looked at on every whole second of the session.
const STEP: u64 = 1000;

/// A rehearsal that was just begun.
#[derive(Debug)]
pub struct RehearsalOpened {
    pub opened: Opened,
    pub cast: Cast,
}

/// What a rehearsal has beside its session.
#[derive(Debug)]
pub struct Rehearsing {
    company: Company,
    /// Where the session's time stands.
    now: Moment,
    speed: Speed,
    frozen: bool,
    /// What the cast would have decided: its proposal, then what becomes of it when it does not pass.
    proposals: Vec<String>,
    /// What was jumped over: nobody could mark it.
    leaps: Vec<(Moment, Moment)>,
    /// How well the facilitator marked up to this event; worked out for the close.
    score: Option<(Seq, Score)>,
    /// When the cast does something by itself next.
    due: Option<Moment>,
}

impl Rehearsing {
    fn new(session: &Session, cast: &Cast) -> Self {
        let rehearsal = session.rehearsal();
        let by_facilitator = rehearsal.is_some_and(|r| r.marked_by_facilitator);
        let speed = rehearsal.and_then(|r| Speed::of(r.speed.into()));
        let marking = if by_facilitator {
            Marking::ByFacilitator
        } else {
            Marking::ByCast
        };
        Self {
            company: Company::new(cast, session.opening().seed, marking),
            now: session.last_moment(),
            speed: speed.unwrap_or_default().max(Speed::default()),
            frozen: false,
            proposals: std::iter::once(&cast.proposal)
                .chain(&cast.amendments)
                .cloned()
                .collect(),
            leaps: Vec::new(),
            score: None,
            due: None,
        }
    }

    /// How fast it was set to run.
    pub fn speed(&self) -> Speed {
        self.speed
    }

    /// Whether its time stands still, without a trace in the session.
    pub fn is_frozen(&self) -> bool {
        self.frozen
    }

    /// Who speaks when, and what they mean.
    pub fn company(&self) -> &Company {
        &self.company
    }

    /// Whether what the cast says comes marked.
    pub fn marks_itself(&self) -> bool {
        self.company.marking() == Marking::ByCast
    }

    fn score(&self, session: &Session) -> Option<Score> {
        if self.marks_itself() {
            return None;
        }
        let score = Score::of(&self.company, session, &self.leaps);
        (!score.is_empty()).then_some(score)
    }

    /// The next moment up to `until` at which something may happen: to the cast, or on a whole second of a running round.
    fn next_step(&self, until: Moment, runs: bool) -> Option<Moment> {
        let second = Moment::from_millis((self.now.as_millis() / STEP + 1) * STEP);
        let due = self.due.map(|due| due.max(self.now));
        let next = due.into_iter().chain(Some(second).filter(|_| runs)).min();
        next.filter(|next| *next <= until)
    }
}

impl Model {
    /// The rehearsal on the screen; none in a session with people, nor in a replay.
    pub fn rehearsing(&self) -> Option<&Rehearsing> {
        self.live.as_ref()?.rehearsing.as_deref()
    }

    pub(super) fn open_rehearsal(&mut self, opened: RehearsalOpened) {
        let RehearsalOpened { opened, cast } = opened;
        self.open(opened, Access::Write);
        if let Some(live) = &mut self.live {
            let rehearsing = Rehearsing::new(&live.session, &cast);
            live.rehearsing = Some(Box::new(rehearsing));
        }
    }

    /// Lets the time since the last message go by in the rehearsal.
    pub(super) fn pass_rehearsal(&mut self, passed: Duration) -> Vec<Effect> {
        let Some(rehearsing) = self.rehearsing() else {
            return Vec::new();
        };
        let from = rehearsing.now;
        let runs = self.session().map(Session::phase) == Some(Phase::Running);
        let passed = if runs { passed.min(UNSEEN) } else { passed };
        let until = from + passed.mul_f64(self.pace());
        self.rehearse_until(until)
    }

    /// Seconds of the session in a second. While nothing runs or something is written, a person needs the time that it
    /// takes.
    pub fn pace(&self) -> f64 {
        let Some(rehearsing) = self.rehearsing().filter(|rehearsing| !rehearsing.frozen) else {
            return 0.0;
        };
        let runs = self.session().is_some_and(|session| {
            session.phase() == Phase::Running || session.open_ballot().is_some()
        });
        if runs && self.overlays.is_empty() {
            rehearsing.speed.factor()
        } else {
            1.0
        }
    }

    /// Lets everything happen that is due until then.
    fn rehearse_until(&mut self, until: Moment) -> Vec<Effect> {
        let mut effects = Vec::new();
        while let Some(at) = self.next_step(until) {
            effects.extend(self.take_step(at));
        }
        self.stand_at(until);
        effects
    }

    fn next_step(&self, until: Moment) -> Option<Moment> {
        let live = self.live.as_ref()?;
        let runs = live.session.phase() == Phase::Running;
        live.rehearsing.as_ref()?.next_step(until, runs)
    }

    fn stand_at(&mut self, now: Moment) {
        self.now = now;
        if let Some(rehearsing) = self.live.as_mut().and_then(|live| live.rehearsing.as_mut()) {
            rehearsing.now = now;
        }
    }

    /// What time alone brings about at `at`, then what the cast does.
    fn take_step(&mut self, at: Moment) -> Vec<Effect> {
        self.stand_at(at);
        let mut effects = self.pass_time();
        let mut deeds = Vec::new();
        if let Some(live) = &mut self.live
            && let Some(rehearsing) = &mut live.rehearsing
            && rehearsing.due.is_some_and(|due| due <= at)
        {
            rehearsing.company.act(&live.session, at, &mut deeds);
        }
        for deed in deeds {
            effects.extend(self.take_part(deed));
        }
        self.follow_the_round();
        self.look_ahead();
        effects
    }

    /// What is refused has no effect: the cast says nothing of it.
    fn take_part(&mut self, deed: Deed) -> Option<Effect> {
        let now = self.now;
        let live = self.live.as_mut()?;
        match deed {
            Deed::Do(command) => {
                let done = live.perform(&command, now).ok()?;
                (!done.is_empty()).then_some(Effect::Record(done))
            }
            Deed::HandIn { who, paper } => live.hand_in(who, paper).ok().map(Effect::KeepBox),
        }
    }

    /// Lets the cast take in what happened, and say when it does something next.
    pub(super) fn look_ahead(&mut self) {
        if let Some(live) = &mut self.live
            && let Some(rehearsing) = &mut live.rehearsing
        {
            rehearsing.due = rehearsing.company.due(&live.session);
            let seq = live.session.seq();
            let is_known = rehearsing
                .score
                .as_ref()
                .is_some_and(|(upto, _)| *upto == seq);
            if self.screen == Screen::Close && !is_known {
                rehearsing.score = rehearsing.score(&live.session).map(|score| (seq, score));
            }
        }
    }

    /// How long until a rehearsal has something else to show, of the real time; none while it stands still.
    pub(super) fn next_rehearsed_change(&self) -> Option<Duration> {
        let rehearsing = self.rehearsing()?;
        let pace = self.pace();
        if pace <= 0.0 {
            return None;
        }
        let tick = self.session().and_then(|session| self.next_tick(session));
        let next = [tick, rehearsing.due].into_iter().flatten().min()?;
        let wait = next.since(self.now).div_f64(pace);
        Some(if pace > 1.0 {
            wait.max(LEAST_WAIT)
        } else {
            wait
        })
    }

    /// What the cast offers as the next version of the proposal.
    pub(super) fn proposed_by_cast(&self) -> Option<&str> {
        let versions = self.session()?.proposal().versions.len();
        let proposals = &self.rehearsing()?.proposals;
        proposals.get(versions).map(String::as_str)
    }

    /// What the simulated person who spoke last in this round says or said, and whether they still speak.
    pub fn spoken_line(&self) -> Option<(PersonId, String, bool)> {
        let live = self
            .live
            .as_ref()
            .filter(|_| self.screen == Screen::Stage)?;
        let slot = live.session.agenda().current()?;
        let company = &live.rehearsing.as_ref()?.company;
        let spoken = company.spoken().last()?;
        if slot.has_ended() || slot.started.is_none_or(|started| spoken.from < started) {
            return None;
        }
        let words = company.words(spoken, &live.session)?;
        Some((spoken.who, words, spoken.until.is_none()))
    }

    /// How well the facilitator marked, on the close; none where the cast's marks came by themselves, or nothing was said yet.
    pub fn marking_score(&self) -> Option<&Score> {
        self.rehearsing()?.score.as_ref().map(|(_, score)| score)
    }

    /// A rehearsal has no secret to keep: its papers are shuffled so that it can be repeated.
    pub(super) fn rehearsed_chance(&self) -> Option<Chance> {
        let session = self.session()?;
        self.rehearsing()?;
        let ballots = u64::try_from(session.ballots().len()).unwrap_or(0);
        Some(Chance(session.opening().seed ^ ballots))
    }

    /// The same with every miss, a line each; nothing where there is none.
    pub fn marking_report(&self) -> Vec<String> {
        let Some((rehearsing, session)) = self.rehearsing().zip(self.session()) else {
            return Vec::new();
        };
        let Some(score) = rehearsing.score(session) else {
            return Vec::new();
        };
        let miss = |miss: &Miss| {
            let (name, words) = (session.name(miss.who), miss.words());
            format!(
                "{:>8}  {name}: {words}: \"{}\"",
                miss.at.to_string(),
                miss.line
            )
        };
        let misses = score.misses.iter().map(miss);
        score.words().into_iter().chain(misses).collect()
    }

    fn show_marking(&mut self) -> Vec<Effect> {
        if self.marking_score().is_some() {
            return self.push(Overlay::Marking { scroll: 0 });
        }
        self.say(Tone::Refused, self.word("notice-no-marking"));
        Vec::new()
    }

    pub(super) fn act_on_rehearsal(&mut self, action: Action) -> Vec<Effect> {
        let Some(rehearsing) = self.live.as_mut().and_then(|live| live.rehearsing.as_mut()) else {
            self.say(Tone::Refused, self.word("notice-no-rehearsal"));
            return Vec::new();
        };
        match action {
            Action::RehearseFaster => rehearsing.speed = rehearsing.speed.faster(),
            Action::RehearseSlower => {
                rehearsing.speed = rehearsing.speed.slower().max(Speed::default());
            }
            Action::Freeze => rehearsing.frozen ^= true,
            Action::JumpAhead => return self.jump_ahead(),
            Action::ShowMarking => return self.show_marking(),
            _ => {}
        }
        Vec::new()
    }
}

impl Live {
    /// The moment that is on the screen again when what lay over the session goes.
    pub(super) fn moment(&self, clock: Moment) -> Moment {
        self.rehearsing
            .as_ref()
            .map_or(clock, |rehearsing| rehearsing.now)
    }
}
